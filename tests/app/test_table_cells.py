"""How a filled-in cell is understood: by its value and its number format, never by a guess."""

from datetime import datetime, time
from decimal import Decimal

import pytest
from sheets import Sheet, decree, indicator, sheets_of, taken, with_raw

from sk_builder.app.tables.reading import read_tables
from sk_builder.model import Range

TARGET = "Target 2025"
COUNT = {"name": "Jumlah pengaduan", "unit": "orang", "targets": {2025: Decimal(1200)}}


def test_an_untouched_form_changes_nothing():
    reading = Sheet(decree(indicator(), indicator(**COUNT))).read()

    assert (taken(reading), reading.notes) == ({}, [])


@pytest.mark.parametrize(
    ("value", "number_format", "node", "seen"),
    [
        (0.0675, "0.00%", "6,75", "6,75%"),
        (0.07, "0%", "7", "7%"),
        (0.07, "0.00%", "7,00", "7,00%"),
        (6.75, "General", "6,75", "6,75"),
        (6.5, "0.00", "6,50", "6,50"),
        (6.75, '0.00"%"', "6,75", "6,75%"),
        (1250, "#,##0", "1250", "1.250"),
        ("6,75", "General", "6,75", "6,75"),
        ("6.75", "General", "6,75", "6.75"),
        ("6,75%", "General", "6,75", "6,75%"),
        ("6,75 %", "@", "6,75", "6,75 %"),
        ("80-90", "@", "80-90", "80-90"),
        ("80 – 90", "@", "80-90", "80 – 90"),
        ("80%-90%", "@", "80-90", "80%-90%"),
        ("1.250.000", "@", "1250000", "1.250.000"),
        (None, "General", None, ""),
    ],
)
def test_a_value_is_what_the_cell_shows(value, number_format, node, seen):
    reading = Sheet(decree(indicator())).put(TARGET, value, number_format).read()

    assert taken(reading) == {"1.target.2025": node}
    assert [read.seen for read in reading.changed] == [seen]


@pytest.mark.parametrize(
    ("value", "number_format", "told"),
    [
        ("1.250", "@", '"1.250" bermakna ganda; tulis 1250 atau 1,250'),
        ("90-80", "@", "rentang 90-80 terbalik"),
        (datetime(2025, 2, 1), "d-mmm", "berisi tanggal (1 Februari 2025)"),  # noqa: DTZ001  as Excel has it
        (0.0457, "0%", "tampak 5%, tetapi isinya 4,57%; tampilkan semua desimalnya"),
        (4.575, "0.00", "tampak 4,58, tetapi isinya 4,575"),
        (0.5, "# ?/?", "format selnya (# ?/?) tidak memperlihatkan angka biasa"),
        (5000, "#,##0,", "tidak memperlihatkan angka biasa"),
        (True, "General", "berisi nilai logika BENAR"),
        ("#DIV/0!", "General", "berisi galat Excel #DIV/0!"),
        ("=1+1", "General", "rumus =1+1 belum mempunyai hasil"),
        ("kata\u200btersembunyi", "@", "karakter tersembunyi U+200B"),
    ],
)
def test_what_would_have_to_be_guessed_is_refused_with_its_cell(value, number_format, told):
    sheet = Sheet(decree(indicator())).put(TARGET, value, number_format)
    (problem,) = sheet.read().problems

    assert problem.startswith(f"lembar Lampiran I, sel {sheet.cell(TARGET).coordinate}: ")
    assert told in problem


@pytest.mark.parametrize(("value", "number_format"), [(0.5, "0%"), ("50%", "@")])
def test_a_percentage_of_something_else_is_refused(value, number_format):
    sheet = Sheet(decree(indicator(**COUNT))).put(TARGET, value, number_format)

    assert "50% bertanda persen, tetapi satuannya orang" in sheet.read().problems[0]
    assert taken(sheet.put("Satuan", "%").read()) == {"1.satuan": "%", "1.target.2025": "50"}


def test_digits_are_part_of_a_value():
    assert taken(Sheet(decree(indicator())).put(TARGET, 4.57, "0.000").read()) == {"1.target.2025": "4,570"}


@pytest.mark.parametrize(
    ("number_format", "node"), [("General", "0,3"), ("0.00", "0,30"), ("0.00%", "30,00")]
)
def test_noise_of_a_calculation_is_cut_to_what_is_seen_and_told(number_format, node):
    content = Sheet(decree(indicator())).put(TARGET, 0.75, number_format).saved()
    sheets = sheets_of(with_raw(content, b">0.75<", b">0.30000000000000004<"))
    reading = read_tables(decree(indicator()), sheets)

    assert taken(reading) == {"1.target.2025": node}
    assert "dipotong seperti yang tampak" in reading.changed[0].notes[0]


def test_the_saved_result_of_a_formula_is_taken_and_told():
    content = Sheet(decree(indicator())).put(TARGET, "=3.5*2").saved()
    sheets = sheets_of(with_raw(content, b"<f>3.5*2</f><v></v>", b"<f>3.5*2</f><v>7</v>"))
    reading = read_tables(decree(indicator()), sheets)

    assert taken(reading) == {"1.target.2025": "7"}
    assert reading.changed[0].notes[0] == "hasil rumus =3.5*2"


def test_words_that_look_like_a_formula_are_words():
    sheet = Sheet(decree(indicator())).put("Keterangan", "=1+1", is_text=True).put("Sumber Data", "@tim")

    assert taken(sheet.read()) == {"1.keterangan": "=1+1", "1.sumber_data": ["@tim"]}


def test_a_number_with_words_is_told_to_be_words():
    reading = Sheet(decree(indicator())).put("Target 2026", "sekitar 5", "@").read()

    assert taken(reading) == {"1.target.2026": "sekitar 5"}
    assert reading.changed[0].notes == ("dibaca sebagai kata, bukan angka",)


def test_words_in_place_of_a_number_are_refused():
    sheet = Sheet(decree(indicator())).put("Target 2026", " WTP ")

    assert taken(sheet.read()) == {"1.target.2026": "WTP"}
    (problem,) = sheet.put(TARGET, "4,57 persen").read().problems
    assert '"4,57 persen" bukan angka, sedangkan semula 4,57' in problem


def test_a_percentage_that_may_have_lost_its_sign_is_pointed_out():
    reading = Sheet(decree(indicator())).put(TARGET, 0.0475, "0.0000").read()

    assert reading.changed[0].notes == ("tanpa tanda persen, jadi 0,0475 persen; periksa",)


@pytest.mark.parametrize(
    ("head", "value", "number_format", "node"),
    [
        ("Satuan", "indeks", None, {"1.satuan": "indeks"}),
        ("Arah", "Naik", None, {"1.arah": "naik"}),
        ("Keterangan", 2025, None, {"1.keterangan": "2025"}),
        ("Keterangan", " dua\nbaris ", None, {"1.keterangan": "dua\nbaris"}),
        ("Penanggung Jawab 2", "Bidang Dua", None, {"1.penanggung_jawab": ["Bidang Satu", "Bidang Dua"]}),
        ("Penanggung Jawab 1", None, None, {"1.penanggung_jawab": None}),
        ("Sumber Data", "Buku\n\nAplikasi ", None, {"1.sumber_data": ["Buku", "Aplikasi"]}),
        ("Kondisi Awal 2024", 4, None, {"1.baseline.2024": "4"}),
    ],
)
def test_columns_of_text(head, value, number_format, node):
    assert taken(Sheet(decree(indicator())).put(head, value, number_format).read()) == node


@pytest.mark.parametrize(
    ("head", "value", "told"),
    [
        ("Satuan", None, "satuan wajib diisi"),
        ("Arah", "ke atas", '"ke atas" tidak dikenal'),
        ("Keterangan", 2.5, "isinya angka, sedangkan kolom ini teks"),
        ("Keterangan", time(12, 30), "berisi tanggal (12:30:00)"),
    ],
)
def test_columns_of_text_refuse_what_is_none(head, value, told):
    (problem,) = (
        Sheet(decree(indicator()))
        .put(head, value, None if value is None else "h:mm" if isinstance(value, time) else "General")
        .read()
        .problems
    )

    assert told in problem


def test_a_range_keeps_its_form():
    ranged = decree(indicator(targets={2025: Range(Decimal("80.0"), Decimal(90))}))

    assert taken(Sheet(ranged).read()) == {}
    assert taken(Sheet(ranged).put("Keterangan", "ada").read()) == {"1.keterangan": "ada"}
