"""Where the table stands in a sheet that people have worked on: its head, its columns, its rows."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sk_builder.app.tables.form import Field
from sk_builder.store.excel_reader import Cell, Sheet

_KEY = "kunci"
_HEAD_WITHIN = 30
"""Rows from the top among which the head is looked for."""
_LEAST_HEADS = 3
_LIST_NUMBER = re.compile(r" \d+$")


class LayoutError(ValueError):
    """A sheet whose table cannot be read at all; `str(error)` says why."""


class FoundRow(NamedTuple):
    """A row of a sheet.

    Attributes:
        sheet: The name of the sheet.
        number: As Excel counts it.
        key: The words of the hidden column; "" where they are gone.
        letters: The letter of the first column of each field, by the field's key.
        cells: Those of each field that are not blank, by the field's key.
        swallowed: Fields whose cells were merged into one above or before them, by key: its name.
    """

    sheet: str
    number: int
    key: str
    letters: dict[str, str]
    cells: dict[str, tuple[Cell, ...]]
    swallowed: dict[str, str]

    def name_of(self, key: str) -> str:
        """Return the name of the cell of a field, the first that is not blank: "B7"."""
        cells = self.cells.get(key)
        return cells[0].name if cells else f"{self.letters[key]}{self.number}"

    def words(self, key: str) -> str:
        """Return the text in a field, blanks folded."""
        return folded(" ".join(cell.value for cell in self.cells.get(key, ())))


class Layout(NamedTuple):
    """The table of a sheet.

    Attributes:
        letters: The letter of the first column of each field that is there, by the field's key.
        rows: Those with words in them, the head left out.
        strangers: Heads that no field has, each with the name of its cell.
    """

    letters: dict[str, str]
    rows: tuple[FoundRow, ...]
    strangers: tuple[tuple[str, str], ...]


def folded(words: str) -> str:
    """Return words with single blanks between them."""
    return " ".join(words.split())


def table_of(sheet: Sheet, fields: Sequence[Field]) -> Layout:
    """Find the table of a sheet.

    Raises:
        LayoutError: There is no head, or a column stands there twice.
    """
    known = {_normal(head): field.key for field in fields for head in field.heads} | {_KEY: _KEY}
    lists = {field.key: field for field in fields if field.is_list}
    head = _head(sheet, known)
    columns: dict[int, str] = {}
    strangers = []
    for cell in head:
        key = known.get(_normal(cell.value)) or _list_key(cell.value, lists)
        if key is None:
            strangers.append((cell.name, folded(cell.value)))
        elif key in columns.values() and key not in lists:
            raise LayoutError(f"kolom {folded(cell.value)} ada dua kali (sel {cell.name}); hapus salah satu")
        else:
            columns[cell.column] = key
    letters: dict[str, str] = {}
    for column, key in columns.items():
        letters.setdefault(key, column_name(column))
    rows = (
        FoundRow(sheet.name, number, key, letters, cells, swallowed)
        for number, key, cells, swallowed in _rows(sheet, columns, head[0].row)
    )
    return Layout(letters, tuple(rows), tuple(strangers))


def column_name(column: int) -> str:
    """Return the letters of a column, counted from 1.

    Example:
        >>> column_name(1), column_name(26), column_name(28)
        ('A', 'Z', 'AB')
    """
    before, at = divmod(column - 1, 26)
    return (column_name(before) if before else "") + chr(ord("A") + at)


def _head(sheet: Sheet, known: dict[str, str]) -> list[Cell]:
    rows: dict[int, list[Cell]] = {}
    for cell in sheet.cells:
        if cell.row <= _HEAD_WITHIN and cell.kind == "teks":
            rows.setdefault(cell.row, []).append(cell)
    for cells in rows.values():
        heads = {known.get(_normal(cell.value)) for cell in cells} - {None}
        if "nama" in heads or (_KEY in heads and len(heads) >= _LEAST_HEADS):
            return cells
    raise LayoutError(
        "kepala tabel tidak ditemukan; baris kepalanya harus memuat kolom Indikator Kinerja Utama"
    )


def _list_key(head: str, lists: dict[str, Field]) -> str | None:
    """Return the list to which people have added a column: Penanggung Jawab 4."""
    words = _LIST_NUMBER.sub("", _normal(head))
    stems = {key: _LIST_NUMBER.sub("", _normal(field.heads[0])) for key, field in lists.items()}
    return next((key for key, stem in stems.items() if stem == words), None)


def _normal(head: str) -> str:
    return folded(head).casefold()


def _rows(
    sheet: Sheet, columns: dict[int, str], head: int
) -> Iterator[tuple[int, str, dict[str, tuple[Cell, ...]], dict[str, str]]]:
    """Yield number, key, cells by field, and fields without a cell of their own, of each row with words."""
    rows: dict[int, list[Cell]] = {}
    for cell in sheet.cells:
        if cell.row > head and cell.column in columns and (cell.value.strip() or cell.formula):
            rows.setdefault(cell.row, []).append(cell)
    swallowed = _swallowed(sheet, columns)
    for number, cells in rows.items():
        fields: dict[str, tuple[Cell, ...]] = {}
        for cell in cells:
            key = columns[cell.column]
            fields[key] = (*fields.get(key, ()), cell)
        key = folded(" ".join(cell.value for cell in fields.pop(_KEY, ())))
        yield number, key, fields, swallowed.get(number, {})


def _swallowed(sheet: Sheet, columns: dict[int, str]) -> dict[int, dict[str, str]]:
    """Return the fields whose cell is no more, by row, each with the name of what has taken it in."""
    found: dict[int, dict[str, str]] = {}
    for area in sheet.merged:
        for row in range(area.top, area.bottom + 1):
            for column in range(area.left, area.right + 1):
                if (row, column) != (area.top, area.left) and column in columns:
                    name = f"{column_name(area.left)}{area.top}"
                    found.setdefault(row, {})[columns[column]] = name
    return found
