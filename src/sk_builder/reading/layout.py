"""Tables: those that only lay words out become lines, those that hold data stay tables."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from sk_builder.reading import signs
from sk_builder.reading.cards import turned
from sk_builder.reading.lines import (
    Apart,
    Grid,
    GridCell,
    Line,
    Piece,
    lines_of,
    looks_apart,
    set_apart,
    texts,
)
from sk_builder.reading.lists import ENDS
from sk_builder.reading.text import Text, joined
from sk_builder.word.blocks import Block, Table

_HEAD = re.compile(
    r"NO(?:MOR)?\b|NAMA\b|URAIAN|SASARAN|TUJUAN|INDIKATOR|TARGET|RUMUS|FORMULA|SATUAN|JABATAN|KEDUDUKAN|"
    r"KETERANGAN|PENANGGUNG|SUMBER|KODE\b|ALASAN|DEFINISI|JENIS\b|TUGAS\b|INSTANSI|UNIT\b|PROGRAM|KEGIATAN|"
    r"KINERJA|BESARAN|JUMLAH|VOLUME|TAHUN\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:LAMPIRAN|NOMOR|TENTANG|TANGGAL|Menetapkan|Ditetapkan|pada\s+tanggal|Tugas|Fungsi|NIP)\b",
    re.IGNORECASE,
)
_WIDE = 3
"""Columns from which a table without known heads is one of data."""

_Row = list[tuple[list[Piece], int, bool]]
"""Of each cell: what stands in it, columns that it takes, whether it is merged into the one above."""


def pieces(blocks: Sequence[Block], heads: Mapping[int, Sequence[Piece]] | None = None) -> list[Piece]:
    """Return the lines and the tables of data of a file, in printed order.

    Args:
        blocks: Its body.
        heads: What a header shows above a block, by the position of that block.
    """
    layout = _Layout()
    found: list[Piece] = []
    start = 0
    for position, head in sorted((heads or {}).items()):
        found += [*set_apart(layout.of(blocks[start:position]), Apart.CELL), *head]
        start = position
    return [*found, *set_apart(layout.of(blocks[start:]), Apart.CELL if start else Apart.BROKEN)]


class _Layout:
    """Counts the paragraphs and the tables of data of one file."""

    def __init__(self) -> None:
        self._paragraphs = 0
        self._tables = 0

    def of(self, blocks: Sequence[Block]) -> list[Piece]:
        found: list[Piece] = []
        before: Block | None = None
        for block in blocks:
            if isinstance(block, Table):
                found += set_apart(self._table(block), Apart.CELL)
                before = block
                continue
            self._paragraphs += 1
            lines = lines_of(block, self._paragraphs, looks_apart(before, block))
            found += lines
            before = block if lines or block.goes_on else None
        return found

    def _table(self, table: Table) -> list[Piece]:
        rows = [[(self.of(cell.blocks), cell.span, cell.continues) for cell in row] for row in table.rows]
        card = turned(
            [_grid_row(row, f"tabel {self._tables + 1}, baris {n}") for n, row in enumerate(rows, 1)]
        )
        if not card and not _holds_data(rows):
            return list(_without_lines(rows))
        self._tables += 1
        if card:
            return [card]
        above, own, below = _without_ends(rows)
        counted = enumerate(own, len(above) + 1)
        grid = Grid(tuple(_grid_row(row, f"tabel {self._tables}, baris {n}") for n, row in counted))
        return [*_as_pieces(above), grid, *_as_pieces(below)]


def _without_lines(rows: Sequence[_Row]) -> Iterator[Piece]:
    """Yield what a table lays out: row by row, but signatures that stand side by side one after the other."""
    for _, run in groupby(rows, key=len):
        same = list(run)
        if any(sum(_names_office(cell) for cell, _, _ in row) > 1 for row in same if not _has_colon(row)):
            for column in zip(*same, strict=True):
                yield from set_apart([piece for cell, _, _ in column for piece in cell], Apart.CELL)
        else:
            for row in same:
                yield from _laid_out(row)


def _has_colon(row: _Row) -> bool:
    return any(_cell_words(cell).startswith(":") for cell, _, _ in row)


def _names_office(cell: Sequence[Piece]) -> bool:
    return bool(cell) and isinstance(cell[0], Line) and signs.OFFICE.match(cell[0].words) is not None


def _cell_words(pieces: Iterable[Piece]) -> str:
    return " ".join(text.words for text in texts(pieces))


def _holds_data(rows: Sequence[_Row]) -> bool:
    words = [[_cell_words(cell) for cell, _, _ in row] for row in rows]
    width = max((sum(bool(cell) for cell in row) for row in words), default=0)
    if width < 2:  # noqa: PLR2004
        return False
    if any(sum(bool(_HEAD.match(cell)) for cell in row) > 1 and ":" not in row for row in words[:2]):
        return not any(_says_label(row) for row in words[:1])
    if len(rows) < 2 or any(_says_label(row) for row in words):  # noqa: PLR2004
        return False
    full = sum(sum(map(bool, row)) == width for row in words)
    return width >= _WIDE and full * 2 > len(rows)


def _says_label(row: Sequence[str]) -> bool:
    """Whether a row lays out a label and its words, as tables of data never do."""
    if any(cell.startswith(":") for cell in row):
        return True
    first = next(filter(None, row), "")
    mark = signs.mark(first)
    counts_only = mark is not None and mark.end == len(first) and mark.kind != "1."
    return bool(counts_only or signs.section(first) or signs.point(first) or _is_label(first))


def _is_label(words: str) -> bool:
    found = _LABEL.match(words)
    return found is not None and len(words.split()) < 4  # noqa: PLR2004


def _without_ends(rows: list[_Row]) -> tuple[list[_Row], list[_Row], list[_Row]]:
    """Part from the table the first rows that are one merged cell (a title), and the last (a signature)."""
    columns = max(sum(span for _, span, _ in row) for row in rows)
    start, end = 0, len(rows)
    while end > 1 and _is_tail(rows[end - 1], columns):
        end -= 1
    while start < end - 1 and columns > 1 and len(rows[start]) == 1:
        start += 1
    return rows[:start], rows[start:end], rows[end:]


def _as_pieces(rows: Sequence[_Row]) -> Iterator[Piece]:
    for row in rows:
        yield from _laid_out(row)


def _is_tail(row: _Row, columns: int) -> bool:
    filled = [cell for cell, _, _ in row if cell]
    merged = len(row) == 1 and columns > 1
    return not filled or (len(filled) == 1 and (merged or _is_signed(filled[0])))


def _is_signed(cell: Iterable[Piece]) -> bool:
    return any(signs.SERVICE_NUMBER.match(text.words) for text in texts(cell))


def _grid_row(row: _Row, name: str) -> tuple[GridCell, ...]:
    cells, column = [], 0
    for cell, span, continues in row:
        where = f"{name}, kolom {column + 1}"
        cells.append(GridCell(tuple(_named(text, where) for text in texts(cell)), column, span, continues))
        column += span
    return tuple(cells)


def _named(text: Text, cell: str) -> Text:
    return Text(text.words, tuple((at, spot._replace(cell=cell)) for at, spot in text.spots))


def _laid_out(row: _Row) -> list[Piece]:
    """Return a row as lines: label, colon and words side by side are one line."""
    cells = _with_marks([cell for cell, _, _ in row if cell])
    if all(len(cell) == 1 for cell in cells[:-1]) and _belongs_together(cells):
        return _side_by_side(cells)
    counts = {len(cell) for cell in cells}
    in_lines = len(cells) > 1 and (_are_labels(cells[0]) or any(map(_is_colons, cells[1:])))
    if len(counts) == 1 and in_lines:
        return [line for across in zip(*cells, strict=True) for line in _side_by_side([[p] for p in across])]
    return [piece for cell in cells for piece in set_apart(cell, Apart.CELL)]


def _with_marks(cells: Sequence[list[Piece]]) -> list[list[Piece]]:
    """Put each letter of a cell that holds nothing else before its item in the next cell."""
    found = [list(cell) for cell in cells]
    for position in range(len(found) - 1):
        marks = [mark for mark in found[position] if _cell_words([mark])]
        words = found[position + 1]
        if len(marks) > 1 and all(_is_mark(_cell_words([mark])) for mark in marks):
            items = list(_closed_items(words))
            if len(items) == len(marks):
                together: list[Piece] = []
                for mark, item in zip(marks, items, strict=True):
                    together += [*_side_by_side([[mark], item[:1]]), *item[1:]]
                return [*found[:position], together, *found[position + 2 :]]
    return found


def _closed_items(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Divide a cell behind each line that closes an item."""
    item: list[Piece] = []
    for piece in pieces:
        item.append(piece)
        if isinstance(piece, Line) and ENDS.search(piece.words):
            yield item
            item = []
    if item:
        yield item


def _belongs_together(cells: Sequence[Sequence[Piece]]) -> bool:
    if not cells or not all(isinstance(cell[0], Line) for cell in cells):
        return False
    words = [_cell_words(cell[:1]) for cell in cells]
    return _says_label(words) or ":" in words or all(len(cell) == 1 for cell in cells) or _is_mark(words[0])


def _is_mark(words: str) -> bool:
    found = signs.mark(words)
    return found is not None and found.end == len(words)


def _are_labels(cell: Sequence[Piece]) -> bool:
    """Whether each line of a cell is a label that waits for its words, as in the head of an annex."""
    return len(cell) > 1 and all(
        _is_label(words) and words.endswith(":") for piece in cell for words in [_cell_words([piece])]
    )


def _is_colons(cell: Sequence[Piece]) -> bool:
    return all(_cell_words([piece]).startswith(":") for piece in cell)


def _side_by_side(cells: Sequence[Sequence[Piece]]) -> list[Piece]:
    first = [cell[0].text for cell in cells if isinstance(cell[0], Line)]
    return [Line(joined(first, "\t"), Apart.CELL), *cells[-1][1:]]
