"""Tables that a plain text sets in columns, with tabs or with blanks.

Only a line that opens with "No." and names two more columns is taken for the head of a table, and a table of
which one line does not fit below its head is left as text: words that stand side by side are often none.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

_HEAD = re.compile(r"\s*NO(?:MOR)?\.?(?:\t|\s{2,})\S", re.IGNORECASE)
_LABELLED = re.compile(r"\s:|:\s")
_PARTED = re.compile(r"\S+(?: \S+)*")
_COUNT = re.compile(r"\d{1,3}[.)]?")
_TOTAL = re.compile(r"(?:sub\W*)?(?:jumlah|total)\b", re.IGNORECASE)
_FEWEST = 3
"""Columns of a table."""


class Stretch(NamedTuple):
    """Words of one cell on one line: position of the line in the text, offsets in the line."""

    line: int
    start: int
    end: int


Row = list[list[Stretch]]
"""The cells of a row, each with a stretch for every line that it takes."""


class ColumnTable(NamedTuple):
    """A table in columns: its rows, the head first, and the position of the first line below it."""

    rows: list[Row]
    end: int


def column_table(lines: Sequence[str], at: int) -> ColumnTable | None:
    """Return the table whose head is the line at a position, None where none begins there."""
    line = lines[at]
    if not _HEAD.match(line) or _LABELLED.search(line):
        return None
    table = _tabbed(lines, at) if "\t" in line.strip() else _parted(lines, at)
    return table if table and len(table.rows) > 1 else None


def _tabbed(lines: Sequence[str], at: int) -> ColumnTable | None:
    end = at
    rows: list[Row] = []
    while end < len(lines) and "\t" in lines[end]:
        rows.append([[Stretch(end, *span)] for span in _cells(lines[end])])
        end += 1
    width = len(rows[0])
    fits = all(len(row) <= width for row in rows) and all(lines[at].split("\t"))
    return ColumnTable(_filled(rows, width), end) if fits and width >= _FEWEST else None


def _cells(line: str) -> list[tuple[int, int]]:
    """Return the stretches between the tabs of a line."""
    spans, start = [], 0
    for cell in line.split("\t"):
        spans.append((start, start + len(cell)))
        start += len(cell) + 1
    return spans


def _filled(rows: Sequence[Row], width: int) -> list[Row]:
    return [[*row, *([] for _ in range(width - len(row)))] for row in rows]


def _parted(lines: Sequence[str], at: int) -> ColumnTable | None:
    heads = [found.span() for found in _PARTED.finditer(lines[at])]
    rows: list[Row] = [[[Stretch(at, *span)] for span in heads]]
    end = at + 1
    while end < len(lines) and len(heads) >= _FEWEST:
        chunks = [found.span() for found in _PARTED.finditer(lines[end])]
        if not chunks:
            if not _goes_on_behind(lines, end):
                break
            end += 1
            continue
        places = [_column(chunk, heads) for chunk in chunks]
        if None in places or len({*places}) < len(places):
            return None
        first = lines[end][slice(*chunks[0])]
        if places[0] == 0 or _TOTAL.match(first):
            rows.append([[] for _ in heads])
        for place, chunk in zip(places, chunks, strict=True):
            rows[-1][place or 0].append(Stretch(end, *chunk))
        end += 1
    return ColumnTable(rows, end)


def _column(chunk: tuple[int, int], heads: Sequence[tuple[int, int]]) -> int | None:
    """Return the column of some words: the one whose head they stand below; None below several or none."""
    below = [n for n, (start, end) in enumerate(heads) if chunk[0] < end and start < chunk[1]]
    return below[0] if len(below) == 1 else None


def _goes_on_behind(lines: Sequence[str], blank: int) -> bool:
    """Whether the first line with words below an empty one is a further row."""
    following = next((line for line in lines[blank:] if line.strip()), "")
    first = _PARTED.search(following)
    return bool(first and (_COUNT.fullmatch(first[0]) or _TOTAL.match(first[0])))
