"""The numbers that Word prints before list paragraphs, which stand nowhere in the file and must be computed.

Source:
    ECMA-376 Part 1, 17.9 (numbering). That letters after z go on aa, bb, cc is recalled, not seen in Word.
"""

import re
from collections.abc import Callable

from sk_builder.language import letter, roman
from sk_builder.word.markup import Element, child, value, w, whole_number
from sk_builder.word.styles import Styles

_PLACEHOLDER = re.compile(r"%([1-9])")
_LEVELS = 9
_MOST_LETTERS = 26 * 30
_LAST_ROMAN = 3999


def _letters(number: int) -> str:
    return letter(number) if 1 <= number <= _MOST_LETTERS else ""


def _roman(number: int) -> str:
    return roman(number).lower() if 1 <= number <= _LAST_ROMAN else ""


_FORMATS: dict[str, Callable[[int], str]] = {
    "lowerLetter": _letters,
    "upperLetter": lambda number: _letters(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "decimalZero": lambda number: f"{number:02d}",
    "none": lambda _: "",
    "bullet": lambda _: "",
}


def list_of(paragraph: Element, styles: Styles) -> tuple[str, int]:
    """Return list number and level of a paragraph, its own or by style; ``("", 0)`` when it is in no list.

    Source:
        ECMA-376 Part 1, 17.9.18: ``numId`` 0 takes a paragraph out of the list of its style.
    """
    properties = styles.paragraph_property(paragraph, "numPr")
    if properties is None:
        return "", 0
    number = value(properties, "numId") or "0"
    if number == "0":
        inherited = styles.inherited(value(child(paragraph, "pPr"), "pStyle"), "pPr", "numPr")
        only_level = child(properties, "numId") is None
        number = (value(inherited, "numId") or "0") if only_level else "0"
    level = value(properties, "ilvl") or "0"
    return ("", 0) if number == "0" else (number, min(int(level), _LEVELS - 1) if level.isdigit() else 0)


class Counter:
    """Counts the list paragraphs of one file, met in the order of the paper.

    Args:
        numbering: ``word/numbering.xml``, parsed; None when the file has none.
        styles: Of the same file.
    """

    def __init__(self, numbering: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._numbers: dict[str, Element] = {}
        self._kinds: dict[str, Element] = {}
        if numbering is not None:
            self._numbers = {num.get(w("numId"), ""): num for num in numbering.findall(w("num"))}
            kinds = numbering.findall(w("abstractNum"))
            of_style = {link: kind for kind in kinds if (link := value(kind, "styleLink"))}
            self._kinds = {
                kind.get(w("abstractNumId"), ""): of_style.get(value(kind, "numStyleLink") or "", kind)
                for kind in kinds
            }
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()

    def number(self, paragraph: Element) -> str:
        """Return the number printed before the next paragraph; ``""`` when it has none."""
        number, level = list_of(paragraph, self._styles)
        num = self._numbers.get(number)
        kind = value(num, "abstractNumId") or ""
        if num is None or kind not in self._kinds:
            return ""
        counts = self._counts.setdefault(kind, [None] * _LEVELS)
        self._restart(num, number, counts)
        for upper in range(level):
            if counts[upper] is None:
                counts[upper] = self._start(num, kind, upper)
        before = counts[level]
        counts[level] = self._start(num, kind, level) if before is None else before + 1
        counts[level + 1 :] = [None] * (_LEVELS - level - 1)
        return self._label(num, kind, level, counts)

    def _restart(self, num: Element, number: str, counts: list[int | None]) -> None:
        """A ``startOverride`` acts once, where its ``w:num`` is first used."""
        for override in num.findall(w("lvlOverride")):
            level = whole_number(override, "ilvl")
            start = override.find(w("startOverride"))
            if start is not None and 0 <= level < _LEVELS and (number, level) not in self._begun:
                self._begun.add((number, level))
                counts[level] = whole_number(start, "val", 1) - 1

    def _level(self, num: Element, kind: str, level: int) -> Element | None:
        for override in num.findall(w("lvlOverride")):
            own = override.find(w("lvl"))
            if override.get(w("ilvl")) == str(level) and own is not None:
                return own
        return next(
            (one for one in self._kinds[kind].findall(w("lvl")) if one.get(w("ilvl")) == str(level)), None
        )

    def _start(self, num: Element, kind: str, level: int) -> int:
        start = value(self._level(num, kind, level), "start") or "1"
        return int(start) if start.isdigit() else 1

    def _label(self, num: Element, kind: str, level: int, counts: list[int | None]) -> str:
        own = self._level(num, kind, level)
        pattern = value(own, "lvlText") or ""
        if value(own, "numFmt") == "bullet":
            return "•" if pattern else ""

        def one(found: re.Match[str]) -> str:
            which = int(found[1]) - 1
            form = value(self._level(num, kind, which), "numFmt") or "decimal"
            return _FORMATS.get(form, str)(counts[which] or 0)

        return _PLACEHOLDER.sub(one, pattern).strip()
