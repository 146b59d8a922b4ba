"""The form as Excel opens it: what may be filled in, what helps with it, and that nothing else is inside."""

import io
import re
import zipfile
from decimal import Decimal

import openpyxl
import pytest

from sk_builder.errors import OutputError
from sk_builder.store.excel_writer import (
    CHOICES,
    GUIDE,
    HEAD_ROW,
    ORIGIN,
    Column,
    Form,
    Row,
    Table,
    write_form,
)

COLUMNS = (
    Column("No.", 5),
    Column("Indikator", 20),
    Column("Satuan", 10, is_open=True, help="Pilih satuan.", choices=("persen", "orang")),
    Column("Arah", 10, is_open=True, choices=("naik", "turun"), is_closed_list=True),
    Column("Target 2025", 10, is_open=True, is_amount=True, help="Angka."),
    Column("Target 2026", 10, is_open=True, is_amount=True),
)
ROWS = (
    Row("k.1", ("1", "=1+1", "persen", None, Decimal("4.50"), None)),
    Row("k.2", ("2", "+62 kata", "orang", "naik", Decimal(1234567890123456), "80-90")),
    Row("k.3", ("3", "@kata -5", "orang", "naik", Decimal("4.57"), Decimal(1200))),
)
FORM = Form(
    "Penetapan",
    (Table("Lampiran I", ("Judul", "Cara"), COLUMNS, 2, ROWS),),
    ("Petunjuk mengisi", "Baris petunjuk."),
    (("k.1", "target.2025", "4,50"),),
)


@pytest.fixture(scope="module")
def content():
    return write_form(FORM)


@pytest.fixture(scope="module")
def book(content):
    return openpyxl.load_workbook(io.BytesIO(content))


@pytest.fixture(scope="module")
def sheet(book):
    return book["Lampiran I"]


def test_its_sheets(book):
    assert [(sheet.title, sheet.sheet_state) for sheet in book] == [
        ("Lampiran I", "visible"),
        (GUIDE, "visible"),
        (ORIGIN, "veryHidden"),
        (CHOICES, "hidden"),
    ]
    assert [cell.value for cell in book[GUIDE]["A"]] == list(FORM.guide)
    assert [cell.value for cell in book[ORIGIN][1]] == list(FORM.origin[0])


def test_its_head_and_its_keys(sheet):
    assert [cell.value for cell in sheet[HEAD_ROW]] == ["kunci", *(column.head for column in COLUMNS)]
    assert [cell.value for cell in sheet["A"][HEAD_ROW:]] == ["k.1", "k.2", "k.3"]
    assert sheet.column_dimensions["A"].hidden
    assert sheet.freeze_panes == "D5"
    assert sheet["B1"].value == "Judul"


@pytest.mark.parametrize("cell", ["C5", "C6", "C7"])
def test_words_that_look_like_a_formula_are_text(sheet, cell):
    assert (sheet[cell].data_type, sheet[cell].number_format) == ("s", "@")


@pytest.mark.parametrize(
    ("cell", "value", "number_format"),
    [
        ("F5", 4.5, "0.00######"),
        ("G5", None, "0.00######"),
        ("F6", "1234567890123456", "@"),
        ("G6", "80-90", "@"),
        ("F7", 4.57, "General"),
        ("G7", 1200, "General"),
        ("E5", None, "@"),
    ],
)
def test_numbers_are_numbers_that_show_their_digits(sheet, cell, value, number_format):
    assert (sheet[cell].value, sheet[cell].number_format) == (value, number_format)


def test_only_the_cells_to_fill_in_are_open(sheet):
    opened = {cell.column_letter for cell in sheet[5] if not cell.protection.locked}

    assert sheet.protection.sheet
    assert sheet.protection.password is None
    assert opened == {"D", "E", "F", "G"}


def test_open_cells_have_help_and_choices(book, sheet):
    rules = {str(rule.sqref): rule for rule in sheet.data_validations.dataValidation}

    assert set(rules) == {"D5:D7", "E5:E7", "F5:F7", "G5:G7"}
    assert (rules["D5:D7"].type, rules["D5:D7"].errorStyle, rules["D5:D7"].prompt) == (
        "list",
        "warning",
        "Pilih satuan.",
    )
    assert (rules["E5:E7"].type, rules["E5:E7"].errorStyle) == ("list", None)
    assert (rules["F5:F7"].type, rules["F5:F7"].promptTitle) == (None, "Target 2025")
    (place,) = re.findall(r"Daftar!\$A\$1:\$A\$2", rules["D5:D7"].formula1)
    assert place
    assert [cell.value for cell in book[CHOICES]["A"]] == ["persen", "orang"]


def test_it_prints_on_folio_across_with_its_head_on_every_page(sheet):
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 14)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_rows == "$4:$4"


def test_the_same_form_is_the_same_bytes(content):
    assert write_form(FORM) == content


def test_nothing_else_is_inside(content):
    """Neither who made it, nor where, nor when."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        properties = archive.read("docProps/core.xml").decode()
        assert not [
            name for name in archive.namelist() if "external" in name.lower() or "comment" in name.lower()
        ]
    assert re.findall(r"<dc:creator>(.*?)</dc:creator>", properties) == [""]
    assert set(re.findall(r"\d{4}-\d\d-\d\d", properties)) == {"1980-01-01"}


def test_a_text_that_no_cell_can_hold_is_refused():
    row = Row("k", ("1", "x" * 40_000, "persen", None, None, None))
    table = FORM.tables[0]._replace(rows=(row,))

    with pytest.raises(OutputError, match="terlalu panjang untuk satu sel Excel"):
        write_form(FORM._replace(tables=(table,)))


def test_a_form_without_rows_is_a_head():
    table = FORM.tables[0]._replace(rows=())

    assert (
        openpyxl.load_workbook(io.BytesIO(write_form(FORM._replace(tables=(table,)))))["Lampiran I"].max_row
        == 4
    )
