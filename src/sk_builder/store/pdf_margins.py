"""What a PDF prints again at the head or the foot of its pages: a letterhead, the name of a site."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, takewhile
from typing import NamedTuple

from sk_builder.store.pdf_grids import grids
from sk_builder.store.pdf_ink import Sheet, Word

_SAME_HEIGHT = 2.0
_HEAD, _FOOT = 0.25, 0.1
"""Share of the page within which its head and its foot stand."""
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:Halaman|Hal\.?)\s*)?\d{0,3}(?:\s*(?:dari|/)\s*\d{1,3})?\W*", re.IGNORECASE
)
_ANNEX = re.compile(r"lampiran\b", re.IGNORECASE)
"""What begins an annex; the heads of two annexes may be alike."""

Margin = tuple[str, ...]
"""The lines of one head or foot."""


class Margins(NamedTuple):
    """Pages, and what was parted from them.

    Attributes:
        sheets: The pages without it.
        heads: Each head once.
        feet: Each foot once.
    """

    sheets: tuple[Sheet, ...]
    heads: tuple[Margin, ...]
    feet: tuple[Margin, ...]


class _Line(NamedTuple):
    """The words that stand at one height."""

    y: float
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        return " ".join(word.words for word in self.words)

    def is_again(self, other: "_Line") -> bool:
        """Return whether another page has the same line at the same height."""
        return self.text == other.text and abs(self.y - other.y) < _SAME_HEIGHT


def is_page_number(words: str) -> bool:
    """Return whether a line is the number of its page, however that is written; an empty line too.

    Example:
        >>> is_page_number("- 2 -"), is_page_number("Halaman 2 dari 5"), is_page_number("2. Peraturan")
        (True, True, False)
    """
    return _PAGE_NUMBER.fullmatch(words) is not None


def without_margins(sheets: Sequence[Sheet]) -> Margins:
    """Part from the pages what several of them show at the same height; page numbers stay."""
    heads = _printed_again([list(_head(sheet)) for sheet in sheets])
    feet = _printed_again([list(_foot(sheet)) for sheet in sheets])
    rest = tuple(
        sheet._replace(words=tuple(word for word in sheet.words if word not in _words(head, foot)))
        for sheet, head, foot in zip(sheets, heads, feet, strict=True)
    )
    return Margins(rest, _once(heads), _once(feet))


def _head(sheet: Sheet) -> Iterator[_Line]:
    """Yield the lines that may be the head of a page: down to its first table, or its annex."""
    tables = [grid.ys[0] for grid in grids(sheet.rules)]
    end = min([*tables, sheet.height * _HEAD])
    found = (line for line in _lines(sheet.words) if not is_page_number(line.text))
    return takewhile(lambda line: line.y < end and not _ANNEX.match(line.text), found)


def _foot(sheet: Sheet) -> Iterator[_Line]:
    """Yield the lines that may be the foot of a page, from the last one up."""
    tables = [grid.ys[-1] for grid in grids(sheet.rules)]
    start = max([*tables, sheet.height * (1 - _FOOT)])
    found = (line for line in reversed(_lines(sheet.words)) if not is_page_number(line.text))
    return takewhile(lambda line: line.y > start, found)


def _lines(words: Iterable[Word]) -> list[_Line]:
    ordered = sorted(words, key=lambda word: (round(word.y), word.x0))
    lines = (tuple(line) for _, line in groupby(ordered, key=lambda word: round(word.y)))
    return [_Line(line[0].y, line) for line in lines]


def _printed_again(pages: Sequence[Sequence[_Line]]) -> list[Sequence[_Line]]:
    """Return how much of each page's lines, from the outermost on, another page has too."""
    return [
        page[: max((_alike(page, other) for m, other in enumerate(pages) if m != n), default=0)]
        for n, page in enumerate(pages)
    ]


def _alike(page: Sequence[_Line], other: Sequence[_Line]) -> int:
    both = zip(page, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0].is_again(pair[1]), both))


def _words(*margins: Iterable[_Line]) -> set[Word]:
    return {word for margin in margins for line in margin for word in line.words}


def _once(margins: Iterable[Sequence[_Line]]) -> tuple[Margin, ...]:
    found = (tuple(line.text for line in sorted(margin)) for margin in margins if margin)
    return tuple(dict.fromkeys(found))
