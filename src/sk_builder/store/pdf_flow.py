"""Words outside tables that are drawn: paragraphs, and what stands side by side.

What stands side by side is told by the order in which it was written: a word processor writes one cell after
the other, each from top to bottom. Words are never put in a column that this order contradicts.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sk_builder.store.pdf_ink import Word
from sk_builder.store.pdf_lines import SAME_LINE, Manner, Stretch, lines, paragraphs, stretches
from sk_builder.word.blocks import Block, Cell, Table

_BENEATH = 2.0
"""Distance to the line above, as a share of the size of the letters, up to which a column goes on."""
_ASCENT = 0.7
_CLOSE = 3.0
"""Distance between two rows, as a share of the size of the letters, up to which they can be one."""


class _Column(NamedTuple):
    """Stretches below one another, and when the first and the last of them were written."""

    stretches: tuple[Stretch, ...]
    first: int
    last: int

    @property
    def x0(self) -> float:
        return min(one.x0 for one in self.stretches)

    @property
    def x1(self) -> float:
        return max(one.x1 for one in self.stretches)

    @property
    def top(self) -> float:
        return min(one.y - one.size * _ASCENT for one in self.stretches)

    @property
    def bottom(self) -> float:
        return max(one.y for one in self.stretches)


_Row = list[_Column]
"""Columns from left to right."""


def flow(words: Sequence[Word], manner: Manner) -> list[Block]:
    """Return words, given in the order in which they were written, as blocks from top to bottom."""
    found: list[Block] = []
    for is_table, rows in _parted(_rows(_runs(stretches(words)))):
        if is_table:
            found.append(_table(rows, manner))
        else:
            text = lines(stretch for row in rows for column in row for stretch in column.stretches)
            found += paragraphs(text, manner)
    return found


def _runs(found: Sequence[Stretch]) -> list[_Column]:
    """Gather stretches that were written one after the other, each beneath the one before.

    What is followed by words beside it begins a row, and is no rest of what stands above.
    """
    runs: list[_Column] = []
    for n, stretch in enumerate(found):
        begins_row = n + 1 < len(found) and _is_beside(stretch, found[n + 1])
        if runs and not begins_row and _is_beneath(runs[-1].stretches[-1], stretch):
            runs[-1] = _Column((*runs[-1].stretches, stretch), runs[-1].first, n)
        else:
            runs.append(_Column((stretch,), n, n))
    return runs


def _is_beside(stretch: Stretch, right: Stretch) -> bool:
    return abs(right.y - stretch.y) < stretch.size * SAME_LINE and right.x0 >= stretch.x1


def _is_beneath(above: Stretch, stretch: Stretch) -> bool:
    size = max(above.size, stretch.size)
    shared = min(above.x1, stretch.x1) - max(above.x0, stretch.x0)
    narrower = min(above.x1 - above.x0, stretch.x1 - stretch.x0)
    return size * SAME_LINE < stretch.y - above.y < size * _BENEATH and shared * 2 > narrower


def _rows(runs: Sequence[_Column]) -> list[_Row]:
    """Gather what stands beside one another, or was written cell by cell and not row by row."""
    rows: list[_Row] = []
    for run in sorted(runs, key=lambda run: run.top):
        if rows and run.top < max(one.bottom for one in rows[-1]) - 1:
            rows[-1].append(run)
        else:
            rows.append([run])
    joined: list[_Row] = []
    for row in map(_columns, rows):
        if joined and _is_cell_by_cell(joined[-1], row):
            joined[-1] = _columns([*joined[-1], *row])
        else:
            joined.append(row)
    return joined


def _is_cell_by_cell(above: _Row, row: _Row) -> bool:
    """Whether a column of the row above was written after one of a row that stands close below it."""
    distance = min(one.top for one in row) - max(one.bottom for one in above)
    return (
        len(above) > 1
        and distance < row[0].stretches[0].size * _CLOSE
        and max(one.last for one in above) > min(one.first for one in row)
    )


def _columns(row: _Row) -> _Row:
    """Make one column of what stands below one another in a row; from left to right."""
    columns: list[_Column] = []
    for run in sorted(row, key=lambda run: run.x0):
        if columns and run.x0 < columns[-1].x1:
            above = columns[-1]
            both = above.stretches + run.stretches
            columns[-1] = _Column(both, min(above.first, run.first), max(above.last, run.last))
        else:
            columns.append(run)
    return columns


def _parted(rows: Sequence[_Row]) -> Iterator[tuple[bool, list[_Row]]]:
    """Yield the rows, those of one table and those that are mere lines each together."""
    waiting: list[_Row] = []
    for table in _aligned(rows):
        if _is_table(table):
            if waiting:
                yield False, waiting
            waiting = []
            yield True, table
        else:
            waiting += table
    if waiting:
        yield False, waiting


def _aligned(rows: Sequence[_Row]) -> Iterator[list[_Row]]:
    """Yield rows whose columns stand below one another."""
    gathered: list[_Row] = []
    for row in rows:
        if gathered and not (len(row) > 1 and len(gathered[-1]) > 1 and _fits(gathered, row)):
            yield gathered
            gathered = []
        gathered.append(row)
    if gathered:
        yield gathered


def _fits(rows: list[_Row], row: _Row) -> bool:
    bounds = _bounds([*rows, row])
    return len(bounds) == max(len(rows[0]), len(row))


def _bounds(rows: Sequence[_Row]) -> list[tuple[float, float]]:
    """Return where the columns of a table begin and end."""
    bounds: list[tuple[float, float]] = []
    for column in sorted((column for row in rows for column in row), key=lambda column: column.x0):
        if bounds and column.x0 < bounds[-1][1]:
            bounds[-1] = (bounds[-1][0], max(bounds[-1][1], column.x1))
        else:
            bounds.append((column.x0, column.x1))
    return bounds


def _is_table(rows: list[_Row]) -> bool:
    """Whether rows are more than lines with tabs: a column of several lines, or several rows of columns."""
    columns = max(map(len, rows))
    if columns == 1:
        return False
    several = any(len(lines(column.stretches)) > 1 for row in rows for column in row)
    return several or (columns > 2 and len(rows) > 1)  # noqa: PLR2004


def _table(rows: list[_Row], manner: Manner) -> Table:
    bounds = _bounds(rows)
    return Table(tuple(tuple(_cell(row, start, manner.within(end)) for start, end in bounds) for row in rows))


def _cell(row: _Row, start: float, manner: Manner) -> Cell:
    found = [column for column in row if start <= column.x0 < manner.edge]
    text = lines(stretch for column in found for stretch in column.stretches)
    return Cell(tuple(paragraphs(text, manner)))
