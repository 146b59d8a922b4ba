"""The words of a paragraph as units that change as a whole: a word, a number, a date, a NIP, an equation."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from sk_builder.word.markup import m
from sk_builder.word.reading import Reading

_MONTHS = (
    "Januari|Pebruari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|Nopember|November|Desember"
)
_UNIT = re.compile(
    rf"\d{{1,2}}\s+(?:{_MONTHS})\s+\d{{4}}\b"
    r"|\d{8}\s\d{6}\s\d\s\d{3}\b"
    r"|(?:(?<!\w)[-−])?\d+(?:[.,:/–-]\d+)*(?:\s?%)?(?![./-]?\w)"
    r"|\w+(?:(?:[./-]|(?<=\d),(?=\d))\w+)*"
    r"|[^\w\s]",
    re.IGNORECASE,
)
_EQUATION = m("oMath")
_FEW = 2
"""Units between two changes that are too few to be worth keeping apart."""
_ALIKE = 0.3
"""Share of like units below which a text counts as replaced."""


class Unit(NamedTuple):
    """One unit.

    Attributes:
        words: What is compared; an equation is its text form behind a sign that no text holds.
        start: Where it begins in the words of the paragraph.
        end: Where it ends.
    """

    words: str
    start: int
    end: int


class Replaced(NamedTuple):
    """A stretch of the old words and the stretch of the new words that stands for it; one may be empty."""

    old: tuple[int, int]
    new: tuple[int, int]


def units(text: str) -> list[Unit]:
    """Cut words into units; what lies between them is white space.

    Examples:
        >>> [unit.words for unit in units("2 Januari 2024: 4,57 % atau 1.250, NIP 19650809 198603 1 012")]
        ['2 Januari 2024', ':', '4,57 %', 'atau', '1.250', ',', 'NIP', '19650809 198603 1 012']
        >>> [unit.words for unit in units("Nomor 188.45/478/KEP/2012 (S.E.) 2025-2029")]
        ['Nomor', '188.45/478/KEP/2012', '(', 'S.E', '.', ')', '2025-2029']
    """
    return [Unit(found[0], *found.span()) for found in _UNIT.finditer(text)]


def units_of(reading: Reading) -> list[Unit]:
    """Cut the words of a paragraph into units, each equation one."""
    return list(_units_of(reading))


def _units_of(reading: Reading) -> Iterator[Unit]:
    text, at = "", 0
    for element, words in reading.pieces:
        if element.tag == _EQUATION:
            yield from _moved(text, at)
            at += len(text)
            yield Unit(f"\0{words}", at, at + len(words))
            at, text = at + len(words), ""
        else:
            text += words
    yield from _moved(text, at)


def _moved(text: str, at: int) -> Iterator[Unit]:
    return (Unit(unit.words, at + unit.start, at + unit.end) for unit in units(text))


def replaced(old: Reading, new: Reading) -> list[Replaced]:
    """Return what was replaced between two paragraphs, in order.

    How much white space stands between two units does not count, but whether there is any.
    """
    before, after = units_of(old), units_of(new)
    spans = _joined(_changed_runs(_compared(before), _compared(after)))
    return [
        _trimmed(Replaced(_span(before, a, b, old.text), _span(after, c, d, new.text)), old.text, new.text)
        for a, b, c, d in spans
    ]


_Run = tuple[int, int, int, int]


def _compared(found: Sequence[Unit]) -> list[tuple[str, bool]]:
    """Return the words of each unit, and whether it stands tight behind the one before it."""
    ends = (-1, *(unit.end for unit in found))
    return [(unit.words, unit.start == end) for unit, end in zip(found, ends, strict=False)]


def _changed_runs(old: Sequence[tuple[str, bool]], new: Sequence[tuple[str, bool]]) -> list[_Run]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if matcher.ratio() < _ALIKE and (old or new):
        return [(0, len(old), 0, len(new))]
    return [tuple(run) for kind, *run in matcher.get_opcodes() if kind != "equal"]  # type: ignore[misc]


def _joined(runs: Sequence[_Run]) -> list[_Run]:
    """Join two changes when what stands between is little beside them, so that they can be read."""
    joined: list[_Run] = []
    for run in runs:
        if joined and run[0] - joined[-1][1] <= min(_FEW, _size(joined[-1]) - 1, _size(run) - 1):
            joined[-1] = (joined[-1][0], run[1], joined[-1][2], run[3])
        else:
            joined.append(run)
    return joined


def _size(run: _Run) -> int:
    return max(run[1] - run[0], run[3] - run[2])


def _span(found: Sequence[Unit], first: int, last: int, text: str) -> tuple[int, int]:
    """Return the stretch from the unit before a run to the unit behind it."""
    return found[first - 1].end if first else 0, found[last].start if last < len(found) else len(text)


def _trimmed(change: Replaced, old: str, new: str) -> Replaced:
    """Leave out the white space at both ends that is the same on both sides."""
    (a, b), (c, d) = change
    while a < b and c < d and old[a] == new[c] and old[a].isspace():
        a, c = a + 1, c + 1
    while a < b and c < d and old[b - 1] == new[d - 1] and old[b - 1].isspace():
        b, d = b - 1, d - 1
    return Replaced((a, b), (c, d))
