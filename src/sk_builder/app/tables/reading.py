"""How a filled-in form is understood, cell by cell, and all that keeps it from being taken over."""

from collections.abc import Sequence

from sk_builder import language
from sk_builder.app.tables.form import Field, fields, form_rows, indicator_tables, sheet_name, sheet_place
from sk_builder.app.tables.layout import Layout, LayoutError, folded, table_of
from sk_builder.app.tables.matching import Matched, matched
from sk_builder.app.tables.rows import Origin, Reading, RowReader
from sk_builder.model import Decree
from sk_builder.store.excel_reader import MOST_ROWS, Sheet
from sk_builder.store.excel_writer import CHOICES, GUIDE, ORIGIN

_OURS = {GUIDE, CHOICES, ORIGIN}
_LONGEST_QUOTE = 60


def read_tables(decree: Decree, sheets: Sequence[Sheet]) -> Reading:
    """Read the filled-in form of a decree's indicator tables."""
    reader = _Reader(decree, sheets)
    reader.read([sheet for sheet in sheets if sheet.name not in _OURS])
    return reader.reading


class _Reader:
    def __init__(self, decree: Decree, sheets: Sequence[Sheet]) -> None:
        self.reading = Reading()
        self._tables = indicator_tables(decree)
        self._fields = {at: fields(annex, decree.period) for at, annex in self._tables.items()}
        self._origin = _origin(sheets)

    def read(self, sheets: Sequence[Sheet]) -> None:
        """Read the sheet of each annex; tell of sheets and annexes that have no partner."""
        homes = self._homes(sheets)
        for at in self._tables:
            own = [sheet for sheet, home in zip(sheets, homes, strict=True) if home == at]
            if len(own) > 1:
                names = language.enumeration([sheet.name for sheet in own])
                self.reading.problem(f"lembar {names}", "memuat tabel yang sama; hapus yang tidak dipakai")
            elif own:
                self._sheet(own[0], at)
            else:
                self.reading.note(f"lembar {sheet_name(at)}", "tidak ada; isi Lampiran itu tetap")
        for sheet, home in zip(sheets, homes, strict=True):
            if home is None and (sheet.cells or sheet.is_larger):
                self.reading.note(f"lembar {sheet.name}", "bukan tabel indikator Keputusan ini; tidak dibaca")
        if set(homes) <= {None}:
            names = language.enumeration([sheet_name(at) for at in self._tables])
            self.reading.problem(f"lembar {names}", "tidak ditemukan; beri nama itu pada lembar tabelnya")

    def _homes(self, sheets: Sequence[Sheet]) -> list[int | None]:
        """Return which annex each sheet is: by name, by keys, or because there is but one of both."""
        homes = [self._named(sheet) for sheet in sheets]
        if set(homes) <= {None} and len(self._tables) == 1:
            (only,) = self._tables
            homes = [only if self._has_table(sheet, only) else None for sheet in sheets]
        return homes

    def _named(self, sheet: Sheet) -> int | None:
        for at in self._tables:
            if folded(sheet.name).casefold() == sheet_name(at).casefold():
                return at
        keys = [cell.value for cell in sheet.cells if cell.column == 1]
        starts = {at: f"{sheet_place(at)}." for at in self._tables}
        return next((at for at, start in starts.items() if any(key.startswith(start) for key in keys)), None)

    def _has_table(self, sheet: Sheet, at: int) -> bool:
        try:
            table_of(sheet, self._fields[at])
        except LayoutError:
            return False
        return True

    def _sheet(self, sheet: Sheet, at: int) -> None:
        where = f"lembar {sheet.name}"
        if sheet.is_larger:
            self.reading.problem(where, f"lebih dari {MOST_ROWS} baris; hapus baris kosong di bawah tabelnya")
            return
        try:
            layout = table_of(sheet, self._fields[at])
        except LayoutError as error:
            self.reading.problem(where, str(error))
            return
        self._tell_columns(where, layout, self._fields[at])
        rows = matched(layout.rows, form_rows(self._tables[at], at))
        self._tell_rows(where, rows)
        present = [field for field in self._fields[at] if field.key in layout.letters]
        for found, row in rows.pairs:
            RowReader(self.reading, found, row, self._origin).read(present)

    def _tell_columns(self, where: str, layout: Layout, shown: Sequence[Field]) -> None:
        missing = [field for field in shown if field.key not in layout.letters]
        heads = [head for field in missing for head in field.heads]
        for name, head in layout.strangers:
            if near := language.nearest(head, heads):
                told = f'kolom "{head}" tidak dikenal; tulis kepalanya {near}, atau hapus kolom itu'
                self.reading.problem(f"{where}, sel {name}", told)
            else:
                self.reading.note(f"{where}, sel {name}", f'kolom "{head}" tidak dibaca')
        if lost := [field.heads[0] for field in missing if field.is_open]:
            self.reading.note(where, f"kolom {language.enumeration(lost)} tidak ada; isinya tetap")

    def _tell_rows(self, where: str, rows: Matched) -> None:
        for found, told in rows.problems:
            self.reading.problem(f"{where}, baris {found.number}", told)
        for row in rows.missing:
            name = f" ({row.name})" if row.name else ""
            self.reading.note(where, f"indikator {row.number}{name} tidak ada; isinya tetap")
        for found in rows.outside:
            words = folded(" ".join(cell.value for cells in found.cells.values() for cell in cells))
            told = f'bukan baris indikator, jadi tidak dibaca: "{words[:_LONGEST_QUOTE]}"'
            self.reading.note(f"{where}, baris {found.number}", told)


def _origin(sheets: Sequence[Sheet]) -> Origin:
    """Read the rows that `export` wrote: without a key, the fields of the rows that follow."""
    rows: dict[int, dict[int, str]] = {}
    for cell in (cell for sheet in sheets if sheet.name == ORIGIN for cell in sheet.cells):
        rows.setdefault(cell.row, {})[cell.column] = cell.value
    origin: dict[tuple[str, str], str] = {}
    shown: dict[int, str] = {}
    for row in rows.values():
        key = folded(row.get(1, ""))
        shown = shown if key else row
        origin |= {(key, field): row.get(column, "") for column, field in shown.items()} if key else {}
    return origin
