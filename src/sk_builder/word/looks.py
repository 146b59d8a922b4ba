"""How words are set off: bold, slanted, underlined, struck out, highlighted; by their style or without."""

from typing import NamedTuple

from sk_builder.word.markup import Element, child, value, w
from sk_builder.word.reading import Reading
from sk_builder.word.styles import Styles

_KINDS = {"b": "tebal", "i": "miring", "u": "garis bawah", "strike": "coret", "highlight": "sorotan"}
"""What each property is called; ``none`` turns the last ones off."""
_OFF = {"0", "false", "off", "none"}


class Look(NamedTuple):
    """A stretch of words that is set off.

    Attributes:
        kind: How: tebal, miring, garis bawah, coret, sorotan.
        start: Where it begins in the text of its paragraph.
        end: Where it ends.
    """

    kind: str
    start: int
    end: int


def looks_of(reading: Reading, styles: Styles) -> tuple[Look, ...]:
    """Return how the words of a paragraph are set off; blanks are not."""
    style = value(child(reading.paragraph, "pPr"), "pStyle")
    found: list[Look] = []
    open_ones: dict[str, int] = {}
    at = 0
    for element, words in [*reading.pieces, (None, "")]:
        on = set() if element is None else _kinds(element, style, styles)
        if words.strip() or element is None:
            closed = [kind for kind in open_ones if kind not in on]
            found += [Look(kind, open_ones.pop(kind), at) for kind in closed]
            for kind in on:
                open_ones.setdefault(kind, at)
        at += len(words)
    return tuple(sorted(found))


def _kinds(element: Element, style: str | None, styles: Styles) -> set[str]:
    run = element.getparent()
    own = child(run, "rPr") if run is not None and run.tag == w("r") else None
    letters = value(own, "rStyle")
    return {words for name, words in _KINDS.items() if _is_on(name, own, letters, style, styles)}


def _is_on(name: str, own: Element | None, letters: str | None, style: str | None, styles: Styles) -> bool:
    found = child(own, name)
    if found is None and letters:
        found = styles.inherited(letters, "rPr", name)
    if found is None:
        found = styles.inherited(style, "rPr", name)
    return found is not None and found.get(w("val"), "1") not in _OFF
