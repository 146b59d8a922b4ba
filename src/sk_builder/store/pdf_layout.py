"""A page of a PDF as paragraphs and tables, like those of a Word file."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from sk_builder.store.pdf_drawn import Rule
from sk_builder.store.pdf_flow import flow
from sk_builder.store.pdf_fractions import with_fractions
from sk_builder.store.pdf_grids import Box, Grid, grids
from sk_builder.store.pdf_ink import Sheet, Word
from sk_builder.store.pdf_lines import Manner
from sk_builder.word.blocks import Block, Cell, Paragraph, Table

_PADDING = (1.0, 5.4, 9.0)
"""Between the border of a cell and its words: least, usual, most."""
_SPILLED = 0.4
"""Gap to the word before, as a share of the size, up to which a word over a border belongs to it."""
_OFF = 4.0
"""Points by which a bar lies off the borders of its cell."""
_LOWEST = 5.0
"""Points; a row that is lower and empty is the gap of a double line."""


class Piece(NamedTuple):
    """A block of a page; of a table that is drawn, where its columns stand."""

    block: Block
    xs: tuple[float, ...] = ()


def page_pieces(sheet: Sheet, manner: Manner) -> list[Piece]:
    """Return what stands on a page, from top to bottom, what is turned last."""
    turned = [Piece(Paragraph("", "", text)) for text in sheet.turned]
    return [*_Area(sheet.rules, grids(sheet.rules)).pieces(sheet.words, manner), *turned]


class _Area:
    """A page, or a cell of it: the tables that are drawn in it, and the words about them."""

    def __init__(self, rules: Sequence[Rule], found: Sequence[Grid]) -> None:
        outer = [grid for grid in found if not any(_contains(other, grid) for other in found)]
        self._rules = rules
        self._inner = [grid for grid in found if grid not in outer]
        self._grids = sorted(outer, key=lambda grid: grid.ys[0])

    def pieces(self, words: Sequence[Word], manner: Manner) -> list[Piece]:
        """Return words and tables from top to bottom."""
        about: list[list[Word]] = [[] for _ in range(len(self._grids) + 1)]
        within: dict[Box, list[Word]] = {box: [] for grid in self._grids for box in grid.boxes}
        for word, box in self._housed(words):
            if box is None:
                about[sum(grid.ys[0] < word.y for grid in self._grids)].append(word)
            else:
                within[box].append(word)
        pieces: list[Piece] = []
        for between, grid in zip(about, [*self._grids, None], strict=True):
            pieces += map(Piece, flow(between, manner))
            if grid is not None:
                pieces.append(Piece(self._table(grid, within, manner), grid.xs))
        return pieces

    def _housed(self, words: Sequence[Word]) -> Iterator[tuple[Word, Box | None]]:
        """Yield each word and the cell that it stands in; one that runs over its border stays in it."""
        before: Word | None = None
        box: Box | None = None
        for word in words:
            if before is None or not _runs_on(before, word):
                x, y = (word.x0 + word.x1) / 2, word.y - word.size * 0.3
                grid = next((grid for grid in self._grids if grid.holds(x, y)), None)
                box = grid and next(box for box in grid.boxes if box.holds(x, y))
            yield word, box
            before = word

    def _table(self, grid: Grid, within: dict[Box, list[Word]], manner: Manner) -> Table:
        rows = []
        for row, (top, bottom) in enumerate(pairwise(grid.ys)):
            boxes = [box for box in grid.boxes if box.row <= row < box.row + box.rows]
            is_gap = bottom - top < _LOWEST and not any(within[box] for box in boxes if box.row == row)
            if not is_gap:
                across = sorted(boxes, key=lambda box: box.column)
                rows.append(tuple(self._cell(box, row, within[box], manner) for box in across))
        return Table(tuple(rows))

    def _cell(self, box: Box, row: int, words: Sequence[Word], manner: Manner) -> Cell:
        if row > box.row:
            return Cell((), continues=True, span=box.columns)
        inner = [grid for grid in self._inner if box.holds(_middle(grid.xs), _middle(grid.ys))]
        bars = [rule for rule in self._rules if rule.is_level and _crosses(box, rule)]
        own = manner.within(box.x1 - _padding(box, words), is_drawn=True)
        pieces = _Area(self._rules, inner).pieces(with_fractions(words, bars) if not inner else words, own)
        return Cell(tuple(piece.block for piece in pieces), span=box.columns)


def _middle(borders: Sequence[float]) -> float:
    return (borders[0] + borders[-1]) / 2


def _contains(other: Grid, grid: Grid) -> bool:
    return other.area > grid.area and other.holds(_middle(grid.xs), _middle(grid.ys))


def _runs_on(before: Word, word: Word) -> bool:
    return abs(word.y - before.y) < 1 and 0 <= word.x0 - before.x1 <= word.size * _SPILLED


def _crosses(box: Box, rule: Rule) -> bool:
    """Whether a level line begins within a cell, off its borders."""
    return box.y0 + _OFF < rule.y0 < box.y1 - _OFF and box.x0 < rule.x0 < box.x1


def _padding(box: Box, words: Sequence[Word]) -> float:
    left = min((word.x0 for word in words), default=box.x0) - box.x0
    least, usual, most = _PADDING
    return left if least <= left <= most else usual
