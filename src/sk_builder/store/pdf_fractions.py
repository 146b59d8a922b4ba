"""Fractions in the cells of a PDF, in the form that an equation of Word has as text: ``a / b × 100``."""

from collections.abc import Iterable, Sequence

from sk_builder.store.pdf_drawn import Rule
from sk_builder.store.pdf_ink import Word

_OVER = (0.24, 1.3)
"""Distance of the words above from the bar, as a share of their size; an underline is nearer."""
_UNDER = 1.6
_LEADING = 1.5
_BESIDE = 3.0
"""Points by which words may be wider than the bar."""
_AXIS = 0.25
"""Height of the bar above the line on which its equation stands."""


def with_fractions(words: Sequence[Word], bars: Iterable[Rule]) -> list[Word]:
    """Return the words of a cell, each fraction made one word; what is no fraction stays as it is."""
    found = list(words)
    for bar in sorted(bars, key=lambda bar: bar.x1 - bar.x0):
        within = [w for w in found if bar.x0 - _BESIDE <= w.x0 and w.x1 <= bar.x1 + _BESIDE]
        above = _stack([w for w in within if w.y < bar.y1], bar.y0, up=True)
        below = _stack([w for w in within if w.y > bar.y1], bar.y0, up=False)
        if above and below and _is_bar(above, below, bar):
            first = min(found.index(word) for word in (*above, *below))
            size = above[0].size
            text = f"{_said(above)} / {_said(below)}"
            found = [word for word in found if word not in {*above, *below}]
            found.insert(first, Word(text, bar.x0, bar.x1, bar.y0 + size * _AXIS, size))
    return found


def _stack(words: list[Word], bar: float, *, up: bool) -> list[Word]:
    """Return the words of the lines that follow one another from the bar on, in the letters of the first."""
    found: list[Word] = []
    for word in sorted(words, key=lambda word: abs(word.y - bar)):
        start = found[-1].y if found else bar
        reach = _LEADING if found else _OVER[1] if up else _UNDER
        if abs(word.y - start) > word.size * reach or (found and abs(word.size - found[0].size) > 1):
            break
        found.append(word)
    return sorted(found, key=lambda word: (word.y, word.x0))


def _is_bar(above: Sequence[Word], below: Sequence[Word], bar: Rule) -> bool:
    """Whether the line parts what stands above from what stands below, and is about as wide."""
    distance = bar.y0 - max(word.y for word in above)
    widest = max(max(w.x1 for w in part) - min(w.x0 for w in part) for part in (above, below))
    size = above[0].size
    return distance > size * _OVER[0] and widest > bar.x1 - bar.x0 - 2 * size


def _said(words: Iterable[Word]) -> str:
    return " ".join(word.words for word in words)
