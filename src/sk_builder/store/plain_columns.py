"""Tables that a plain text sets in columns, with tabs or with blanks.

Only a line that opens with "No." and names two more columns is taken for the head of a table, and a table of
which one line does not fit below its head is left as text: words that stand side by side are often none.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_HEAD = re.compile(r"\s*NO(?:MOR)?\.?(?:\t|\s{2,})\S", re.IGNORECASE)
_LABELLED = re.compile(r"\s:|:\s")
_PARTED = re.compile(r"\S+(?: \S+)*")
_COUNT = re.compile(r"\d{1,3}[.)]?")
_TOTAL = re.compile(r"(?:sub\W*)?(?:jumlah|total)\b", re.IGNORECASE)
_FEWEST, _MOST = 3, 60
"""Columns of a table."""


class Stretch(NamedTuple):
    """Words of one cell on one line: position of the line in the text, offsets in the line."""

    line: int
    start: int
    end: int


Row = list[list[Stretch]]
"""The cells of a row, each with a stretch for every line that it takes."""


class ColumnTable(NamedTuple):
    """A table in columns: its rows, the head first, and the positions of its first line and the one below."""

    rows: list[Row]
    start: int
    end: int


def column_tables(lines: Sequence[str]) -> Iterator[ColumnTable]:
    """Yield the tables of a text from top to bottom."""
    at = 0
    while at < len(lines):
        table = _table(lines, at)
        if len(table.rows) > 1:
            yield table
        at = max(at + 1, table.end)


def _table(lines: Sequence[str], at: int) -> ColumnTable:
    """Return the table whose head is the line at a position; one without rows ends where it fails."""
    line = lines[at]
    if not _HEAD.match(line) or _LABELLED.search(line):
        return ColumnTable([], at, at)
    return _tabbed(lines, at) if "\t" in line.strip() else _parted(lines, at)


def _tabbed(lines: Sequence[str], at: int) -> ColumnTable:
    heads = lines[at].split("\t")
    end = at
    rows: list[Row] = []
    if not _FEWEST <= len(heads) <= _MOST or not all(heads):
        return ColumnTable(rows, at, end)
    while end < len(lines) and "\t" in lines[end]:
        cells = _cells(lines[end])
        if len(cells) > len(heads):
            return ColumnTable([], at, end)
        rows.append([[Stretch(end, *span)] for span in cells])
        end += 1
    return ColumnTable(_filled(rows, len(heads)), at, end)


def _cells(line: str) -> list[tuple[int, int]]:
    """Return the stretches between the tabs of a line."""
    spans, start = [], 0
    for cell in line.split("\t"):
        spans.append((start, start + len(cell)))
        start += len(cell) + 1
    return spans


def _filled(rows: Sequence[Row], width: int) -> list[Row]:
    return [[*row, *([] for _ in range(width - len(row)))] for row in rows]


def _parted(lines: Sequence[str], at: int) -> ColumnTable:
    heads = [found.span() for found in _PARTED.finditer(lines[at])]
    rows: list[Row] = [[[Stretch(at, *span)] for span in heads]]
    end = at + 1
    while end < len(lines) and _FEWEST <= len(heads) <= _MOST:
        chunks = [found.span() for found in _PARTED.finditer(lines[end])]
        if not chunks:
            following = next((n for n in range(end, len(lines)) if lines[n].strip()), None)
            if following is None or not _begins_row(lines[following]):
                break
            end = following
            continue
        places = [_column(chunk, heads) for chunk in chunks]
        if None in places or len({*places}) < len(places):
            return ColumnTable([], at, end)
        first = lines[end][slice(*chunks[0])]
        if places[0] == 0 or _TOTAL.match(first):
            rows.append([[] for _ in heads])
        for place, chunk in zip(places, chunks, strict=True):
            rows[-1][place or 0].append(Stretch(end, *chunk))
        end += 1
    return ColumnTable(rows, at, end)


def _column(chunk: tuple[int, int], heads: Sequence[tuple[int, int]]) -> int | None:
    """Return the column of some words: the one whose head they stand below; None below several or none."""
    below = [n for n, (start, end) in enumerate(heads) if chunk[0] < end and start < chunk[1]]
    return below[0] if len(below) == 1 else None


def _begins_row(line: str) -> bool:
    """Whether a line below an empty one is a further row."""
    first = _PARTED.search(line)
    return bool(first and (_COUNT.fullmatch(first[0]) or _TOTAL.match(first[0])))
