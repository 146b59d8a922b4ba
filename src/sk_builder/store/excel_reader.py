"""The cells of an Excel file as they stand in it, read in a process of its own: the file may be anybody's."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

from sk_builder.errors import SkBuilderError
from sk_builder.store.apart import NoAnswerError, answer, serve

LARGEST = 20_000_000
"""Bytes of a file; one with 500 indicators has some hundred thousand."""
LARGEST_PART = 5_000_000
"""Bytes of its words and cells once they are unpacked, a part at a time; pictures may have more."""
LARGEST_WHOLE = 40_000_000
SECONDS = 4
MEMORY = 450_000_000
MOST_ROWS = 1_000
MOST_COLUMNS = 60

_ENCRYPTED = 0x1
_DAMAGED = "rusak atau terpotong; buka di Excel, simpan ulang, lalu ulangi"
_TOO_MUCH = "terlalu besar atau terlalu rumit untuk tabel indikator; salin tabelnya saja ke berkas baru"
_LARGER = "isinya mengembang jauh melebihi tabel indikator mana pun; salin tabelnya saja ke berkas baru"
_OLD = "format Excel lama (.xls); buka di Excel, lalu simpan sebagai .xlsx"
_LOCKED = "dilindungi kata sandi; simpan ulang tanpa kata sandi"
_MACRO = "memuat makro; simpan sebagai .xlsx tanpa makro"
_STRICT = 'disimpan sebagai "Strict Open XML"; simpan sebagai Excel Workbook (.xlsx)'
_BINARY = "format .xlsb; simpan sebagai .xlsx"
_OTHER = "bukan berkas .xlsx"

CellKind = Literal["teks", "angka", "tanggal", "logika", "galat", "kosong"]
"""What a cell holds; of a formula, what its result is; "kosong" of one whose result was never saved."""


class NotExcelError(SkBuilderError):
    """The file is no .xlsx that this program can read; `str(error)` says why, without the file's name."""


class Cell(NamedTuple):
    """A cell that is not blank.

    Attributes:
        row: From 1.
        column: From 1.
        name: "B7".
        kind: What it holds.
        value: A text as it stands there, a number in the digits of its file, a date as 2025-01-02.
        format: Its number format.
        formula: "=B5/B6", or "" where the value was typed.
    """

    row: int
    column: int
    name: str
    kind: CellKind
    value: str
    format: str
    formula: str


class Area(NamedTuple):
    """Cells that were merged into one: rows and columns from 1, the last ones belong to it."""

    top: int
    left: int
    bottom: int
    right: int


class Sheet(NamedTuple):
    """One sheet.

    Attributes:
        name: On its tab.
        is_hidden: Whether its tab is hidden.
        is_larger: Whether it has more than `MOST_ROWS` or `MOST_COLUMNS`; its cells are left out then.
        cells: Those that are not blank, row by row.
        merged: The areas of merged cells.
    """

    name: str
    is_hidden: bool
    is_larger: bool
    cells: tuple[Cell, ...]
    merged: tuple[Area, ...]


def read_workbook(content: bytes) -> tuple[Sheet, ...]:
    """Read an Excel file.

    Raises:
        NotExcelError: It is of another kind, damaged, locked, or larger than any table of indicators.
    """
    _refuse_others(content)
    try:
        told = answer(__name__, content, SECONDS)
    except NoAnswerError as error:
        raise NotExcelError(_TOO_MUCH) from error
    if isinstance(told, str):
        raise NotExcelError(told)
    return tuple(
        Sheet(
            name, hidden, larger, tuple(Cell(*cell) for cell in cells), tuple(Area(*area) for area in merged)
        )
        for name, hidden, larger, cells, merged in told
    )


def _refuse_others(content: bytes) -> None:
    if len(content) > LARGEST:
        raise NotExcelError(f"lebih besar dari {LARGEST // 1_000_000} MB; {_TOO_MUCH.partition('; ')[2]}")
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise NotExcelError(_LOCKED if "EncryptedPackage".encode("utf-16-le") in content else _OLD)
    if not content.startswith(b"PK"):
        raise NotExcelError(f"{_OTHER}; simpan sebagai .xlsx" if content else "berkas kosong")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            infos = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise NotExcelError(_DAMAGED) from error
    if any(info.flag_bits & _ENCRYPTED for info in infos):
        raise NotExcelError(_LOCKED)
    _refuse_bombs(infos)
    _refuse_kinds({info.filename for info in infos})


def _refuse_bombs(infos: list[zipfile.ZipInfo]) -> None:
    """`zipfile` unpacks no more of a part than is declared here."""
    xml = [info.file_size for info in infos if info.filename.endswith((".xml", ".rels", ".vml"))]
    if max(xml, default=0) > LARGEST_PART or sum(info.file_size for info in infos) > LARGEST_WHOLE:
        raise NotExcelError(_LARGER)


def _refuse_kinds(names: set[str]) -> None:
    if "xl/workbook.bin" in names:
        raise NotExcelError(_BINARY)
    if any(name.endswith("vbaProject.bin") for name in names):
        raise NotExcelError(_MACRO)
    if "xl/workbook.xml" not in names:
        raise NotExcelError(f"{_OTHER}; buka di Excel, lalu simpan sebagai .xlsx")


def sheets_in(content: bytes) -> list[Any] | str:
    """Return the sheets of a file as plain lists, or why there are none; the other process does this."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist() if name.endswith(".xml")}
        if any(b"<!DOCTYPE" in part for part in parts.values()):
            return "memuat DOCTYPE, yang tidak pernah ditulis Excel; simpan ulang dengan Excel"
        if b"purl.oclc.org/ooxml" in parts["xl/workbook.xml"]:
            return _STRICT
        return list(
            _read(content, has_formulas=any(b"<f>" in part or b"<f " in part for part in parts.values()))
        )
    except MemoryError:
        return _TOO_MUCH
    except Exception:  # noqa: BLE001  openpyxl meets a damaged file with any error there is
        return _DAMAGED


def _read(content: bytes, *, has_formulas: bool) -> Iterator[list[Any]]:
    from openpyxl import load_workbook  # noqa: PLC0415  200 ms

    book = load_workbook(io.BytesIO(content), data_only=True, keep_links=False)
    written = load_workbook(io.BytesIO(content), keep_links=False) if has_formulas else book
    for sheet, twin in zip(book.worksheets, written.worksheets, strict=True):
        larger = sheet.max_row > MOST_ROWS or sheet.max_column > MOST_COLUMNS
        cells = [] if larger else list(_cells(sheet, twin))
        merged = (
            []
            if larger
            else [[a.min_row, a.min_col, a.max_row, a.max_col] for a in sheet.merged_cells.ranges]
        )
        yield [sheet.title, sheet.sheet_state != "visible", larger, cells, merged]


def _cells(sheet: Any, twin: Any) -> Iterator[tuple[Any, ...]]:
    for row, written in zip(sheet.iter_rows(), twin.iter_rows(), strict=True):
        for cell, source in zip(row, written, strict=True):
            formula = _formula(source.value) if source.data_type == "f" else ""
            if cell.value is not None or formula:
                kind, value = _held(cell)
                yield cell.row, cell.column, cell.coordinate, kind, value, cell.number_format, formula


def _formula(source: Any) -> str:
    """Return a formula as it is typed; openpyxl keeps those over several cells as objects."""
    return str(getattr(source, "text", source) or "=?") if not isinstance(source, str) else source


def _held(cell: Any) -> tuple[CellKind, str]:
    from datetime import datetime  # noqa: PLC0415  what the other process alone needs

    value = cell.value
    if value is None:
        return "kosong", ""
    if cell.data_type == "e":
        return "galat", str(value)
    if isinstance(value, bool):
        return "logika", "BENAR" if value else "SALAH"
    if isinstance(value, int | float):
        return "angka", repr(value)
    if isinstance(value, datetime):
        return "tanggal", value.date().isoformat()
    return ("teks" if isinstance(value, str) else "tanggal"), str(value)


if __name__ == "__main__":
    serve(sheets_in, MEMORY)
