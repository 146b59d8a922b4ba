"""Tables that are drawn with lines: which lines belong together, and the cells between them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import fmean
from typing import NamedTuple

from sk_builder.store.pdf_drawn import Rule

_NEAR = 3.0
"""Points within which lines meet, or are one."""
_MOST_LINES = 600
_MOST_FIELDS = 20_000
"""Fields of a grid; more are no table of a decree."""


class Box(NamedTuple):
    """One cell of a grid, over as many rows and columns as it takes.

    Attributes:
        row: Its first row, from 0.
        column: Its first column, from 0.
        rows: How many it takes.
        columns: How many it takes.
        x0: Its left border.
        y0: Its upper border.
        x1: Its right border.
        y1: Its lower border.
    """

    row: int
    column: int
    rows: int
    columns: int
    x0: float
    y0: float
    x1: float
    y1: float

    def holds(self, x: float, y: float) -> bool:
        """Return whether a point lies in it."""
        return self.x0 <= x < self.x1 and self.y0 <= y < self.y1


class Grid(NamedTuple):
    """A table that is drawn.

    Attributes:
        xs: Its upright borders from left to right.
        ys: Its level borders from top to bottom.
        boxes: Its cells, row by row.
    """

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    boxes: tuple[Box, ...]

    def holds(self, x: float, y: float) -> bool:
        """Return whether a point lies in it."""
        return self.xs[0] <= x < self.xs[-1] and self.ys[0] <= y < self.ys[-1]

    @property
    def area(self) -> float:
        """How large it is."""
        return (self.xs[-1] - self.xs[0]) * (self.ys[-1] - self.ys[0])


class _Line(NamedTuple):
    """A level or upright line: where it is, from where to where it goes."""

    at: float
    start: float
    end: float


def grids(rules: Iterable[Rule]) -> list[Grid]:
    """Return the tables of a page; a frame about a single cell, or about rows without columns, is none."""
    rules = tuple(rules)
    level = _merged(_Line(r.y0, r.x0, r.x1) for r in rules if r.is_level)
    upright = _merged(_Line(r.x0, r.y0, r.y1) for r in rules if not r.is_level)
    if len(level) + len(upright) > _MOST_LINES:
        return []
    found = (_grid(*group) for group in _groups(level, upright))
    return [grid for grid in found if grid is not None]


def _merged(lines: Iterable[_Line]) -> list[_Line]:
    """Make one line of those that lie on one another or go on with one another."""
    ordered = sorted(lines)
    merged: list[_Line] = []
    for position in _clusters([line.at for line in ordered]):
        there = ordered[position.start : position.stop]
        at = fmean(line.at for line in there)
        start, end = None, 0.0
        for line in sorted(there, key=lambda line: line.start):
            if start is not None and line.start > end + _NEAR:
                merged.append(_Line(at, start, end))
                start = None
            start, end = (line.start, line.end) if start is None else (start, max(end, line.end))
        if start is not None:
            merged.append(_Line(at, start, end))
    return merged


def _clusters(values: Sequence[float]) -> Iterator[range]:
    """Yield which of some ascending values lie close together."""
    start = 0
    for n in range(1, len(values) + 1):
        if n == len(values) or values[n] - values[start] > _NEAR:
            yield range(start, n)
            start = n


def _groups(level: list[_Line], upright: list[_Line]) -> Iterator[tuple[list[_Line], list[_Line]]]:
    """Yield the level and upright lines that touch one another."""
    touching: dict[int, list[int]] = {n: [] for n in range(len(level) + len(upright))}
    for n, line in enumerate(level):
        for m, other in enumerate(upright, start=len(level)):
            if _meet(line, other):
                touching[n].append(m)
                touching[m].append(n)
    seen: set[int] = set()
    for first in touching:
        waiting, group = [first], []
        while waiting:
            n = waiting.pop()
            if n not in seen:
                seen.add(n)
                group.append(n)
                waiting += touching[n]
        if group:
            yield (
                [level[n] for n in group if n < len(level)],
                [upright[n - len(level)] for n in group if n >= len(level)],
            )


def _meet(level: _Line, upright: _Line) -> bool:
    return (
        level.start - _NEAR <= upright.at <= level.end + _NEAR
        and upright.start - _NEAR <= level.at <= upright.end + _NEAR
    )


def _grid(level: list[_Line], upright: list[_Line]) -> Grid | None:
    level = _without_bars(level, upright)
    xs = _borders(upright, level)
    ys = _borders(level, upright)
    if len(xs) < 3 or len(ys) < 2 or len(xs) * len(ys) > _MOST_FIELDS:  # noqa: PLR2004
        return None
    boxes = tuple(_boxes(xs, ys, level, upright))
    return Grid(tuple(xs), tuple(ys), boxes) if len(boxes) > 1 else None


def _without_bars(level: list[_Line], upright: list[_Line]) -> list[_Line]:
    """Leave out lines that run from within a cell over its border: bars of fractions that did not fit."""
    met = [sum(_meet(line, other) for other in upright) for line in level]
    return [line for line, count in zip(level, met, strict=True) if count > 1 or max(met) < 2]  # noqa: PLR2004


def _borders(lines: list[_Line], across: list[_Line]) -> list[float]:
    """Return where the lines stand, and where those across them end: a table may be open at its sides."""
    found = sorted({line.at for line in lines})
    ends = (min((line.start for line in across), default=0), max((line.end for line in across), default=0))
    if not found or not across:
        return []
    if ends[0] < found[0] - 2 * _NEAR:
        found.insert(0, ends[0])
    if ends[1] > found[-1] + 2 * _NEAR:
        found.append(ends[1])
    return found


def _boxes(xs: list[float], ys: list[float], level: list[_Line], upright: list[_Line]) -> Iterator[Box]:
    """Yield the cells: fields without a line between them are one."""
    rows, columns = len(ys) - 1, len(xs) - 1
    walls = {(x, row) for row, y in enumerate(map(fmean, pairwise(ys))) for x in _standing(upright, y)}
    floors = {(y, column) for column, x in enumerate(map(fmean, pairwise(xs))) for y in _standing(level, x)}
    taken: set[tuple[int, int]] = set()
    for row in range(rows):
        for column in range(columns):
            if (row, column) in taken:
                continue
            right = column + 1
            while right < columns and (xs[right], row) not in walls and (row, right) not in taken:
                right += 1
            span = range(column, right)
            end = row + 1
            while end < rows and _is_open(end, span, (xs, ys, walls, floors)):
                end += 1
            taken |= {(r, c) for r in range(row, end) for c in span}
            yield Box(row, column, end - row, right - column, xs[column], ys[row], xs[right], ys[end])


def _standing(lines: Iterable[_Line], at: float) -> Iterator[float]:
    return (line.at for line in lines if line.start - _NEAR <= at <= line.end + _NEAR)


def _is_open(
    row: int,
    span: range,
    lines: tuple[list[float], list[float], set[tuple[float, int]], set[tuple[float, int]]],
) -> bool:
    """Whether a cell goes on into a row: no line above it, none within it, and both sides closed."""
    xs, ys, walls, floors = lines
    if any((ys[row], column) in floors for column in span):
        return False
    if any((xs[column], row) in walls for column in span[1:]):
        return False
    sides = ((xs[edge], row) in walls or edge in {0, len(xs) - 1} for edge in (span.start, span.stop))
    return all(sides)
