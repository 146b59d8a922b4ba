"""A form that was filled in: what people do to it, and what is read of it."""

import io
import zipfile
from decimal import Decimal
from unittest.mock import patch

import openpyxl

from sk_builder.app.tables.export import form_of
from sk_builder.app.tables.reading import read_tables
from sk_builder.model import Decree, Indicator, IndicatorAnnex, Period, StrategicGoal
from sk_builder.store import excel_reader
from sk_builder.store.excel_writer import HEAD_ROW, ORIGIN, write_form

FIRST = HEAD_ROW + 1
"""The row of indicator 1."""


YEARS = Period(2025, 2026)


def decree(*indicators, period=YEARS, **annex):
    """A decree whose one annex has a goal with these indicators."""
    goal = StrategicGoal(name="Meningkatnya mutu layanan", indicators=indicators)
    return Decree(
        subject="Penetapan Indikator", period=period, annexes=(IndicatorAnnex(goals=(goal,), **annex),)
    )


def indicator(name="Persentase layanan tepat waktu", unit="persen", **values):
    values = {"targets": {2025: Decimal("4.57")}, "responsible_units": ("Bidang Satu",)} | values
    return Indicator(name=name, unit=unit, **values)


def sheets_of(content):
    """Read an Excel file as the program does, but in this process, which saves half a second."""
    with patch.object(excel_reader, "answer", lambda _, content, __: excel_reader.sheets_in(content)):
        return excel_reader.read_workbook(content)


class Sheet:
    """One sheet of a form, opened as Excel would."""

    def __init__(self, decree, name="Lampiran I"):
        self.decree = decree
        self.book = openpyxl.load_workbook(io.BytesIO(write_form(form_of(decree))))
        self.sheet = self.book[name]
        self.letters = {cell.value: cell.column_letter for cell in self.sheet[HEAD_ROW]}

    def cell(self, head, row=FIRST):
        return self.sheet[f"{self.letters[head]}{row}"]

    def put(self, head, value, number_format=None, row=FIRST, *, is_text=False):
        cell = self.cell(head, row)
        cell.value = value
        if number_format:
            cell.number_format = number_format
        if is_text:
            cell.data_type = "s"
        return self

    def forget_origin(self):
        del self.book[ORIGIN]
        return self

    def saved(self):
        target = io.BytesIO()
        self.book.save(target)
        return target.getvalue()

    def read(self, decree=None):
        return read_tables(decree or self.decree, sheets_of(self.saved()))


def taken(reading):
    """Return what is to be changed: place and value of each."""
    assert reading.problems == []
    return {read.place.removeprefix("lampiran.I.indikator."): read.node for read in reading.changed}


def with_raw(content, old, new, part="xl/worksheets/sheet1.xml"):
    """Return an Excel file with other letters in one of its parts, such as no library would write."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(target, "w") as result:
        for name in source.namelist():
            text = source.read(name)
            assert name != part or old in text
            result.writestr(name, text.replace(old, new) if name == part else text)
    return target.getvalue()
