"""Rows and columns are found again wherever people put them; what is not found again is told."""

from decimal import Decimal

import pytest
from msgspec import structs
from sheets import FIRST, Sheet, decree, indicator, taken

from sk_builder.model import IndicatorAnnex, Period, TextAnnex
from sk_builder.store.excel_writer import GUIDE

TARGET = "Target 2025"
ONE = indicator("Persentase layanan tepat waktu")
TWO = indicator("Jumlah pengaduan", "orang", targets={2025: Decimal(1200)})
THREE = indicator("Indeks kepuasan", "indeks", targets={2025: Decimal("3.50")}, code="IKU-3")


def filled(*indicators):
    return Sheet(decree(*indicators or (ONE, TWO, THREE)))


def values(sheet, row):
    return [cell.value for cell in sheet.sheet[row]]


def swap(sheet, one, other):
    for here, there in zip(sheet.sheet[one], sheet.sheet[other], strict=True):
        here.value, there.value = there.value, here.value
        here.number_format, there.number_format = there.number_format, here.number_format


def test_moved_rows_are_found_by_their_key():
    sheet = filled().put(TARGET, 1300, row=FIRST + 1)
    swap(sheet, FIRST + 1, FIRST + 2)
    sheet.sheet.insert_rows(FIRST)

    assert taken(sheet.read()) == {"2.target.2025": "1300"}


def test_rows_without_a_key_are_found_by_name_or_code():
    sheet = filled().put(TARGET, 1300, row=FIRST + 1).put(TARGET, 4, "0.00", row=FIRST + 2)
    sheet.put("Indikator Kinerja Utama", "  jumlah   PENGADUAN", row=FIRST + 1)
    sheet.put("Indikator Kinerja Utama", None, row=FIRST + 2)
    sheet.sheet.delete_cols(1)
    sheet.forget_origin()

    assert taken(sheet.read()) == {"2.target.2025": "1300", "3.target.2025": "4,00"}


def test_a_row_keeps_its_indicator_when_one_is_added_before_it():
    sheet = filled(ONE, TWO).put(TARGET, 1300, row=FIRST + 1)

    assert taken(sheet.read(decree(THREE, ONE, TWO))) == {"3.target.2025": "1300"}


def test_an_indicator_that_was_reworded_since_is_found_by_its_key():
    reworded = decree(ONE, structs.replace(TWO, name="Jumlah pengaduan masyarakat"))

    assert taken(filled(ONE, TWO).put(TARGET, 1300, row=FIRST + 1).read(reworded)) == {
        "2.target.2025": "1300"
    }


def test_the_same_name_under_two_goals_is_told_apart_by_the_goal():
    whole = decree(ONE)
    goals = [structs.replace(whole.annexes[0].goals[0], name=name) for name in ("Satu", "Dua")]
    both = structs.replace(whole, annexes=(IndicatorAnnex(goals=tuple(goals)),))
    sheet = Sheet(both).put(TARGET, 5, row=FIRST + 1)
    sheet.sheet.delete_cols(1)

    assert taken(sheet.read()) == {"2.target.2025": "5"}
    sheet.sheet.delete_cols(2)
    assert "nama beberapa indikator" in sheet.read().problems[0]


def test_a_row_that_is_missing_is_told_and_its_indicator_stays():
    sheet = filled()
    sheet.sheet.delete_rows(FIRST + 1)
    reading = sheet.read()

    assert taken(reading) == {}
    assert reading.notes == ["lembar Lampiran I: indikator 2 (Jumlah pengaduan) tidak ada; isinya tetap"]


def test_a_row_that_is_no_indicator_of_the_decree_is_refused():
    sheet = filled().put("Indikator Kinerja Utama", "Indeks kepuasan warga kota", row=FIRST + 3)

    (problem,) = sheet.read().problems
    assert problem.startswith(
        f'lembar Lampiran I, baris {FIRST + 3}: "Indeks kepuasan warga kota" bukan indikator'
    )
    assert 'maksud Anda "Indeks kepuasan"?' in problem


def test_a_row_that_stands_twice_is_refused():
    sheet = filled()
    for cell, value in zip(sheet.sheet[FIRST + 3], values(sheet, FIRST), strict=False):
        cell.value = value

    (problem,) = sheet.read().problems
    assert f"baris {FIRST + 3}: baris ini dan baris {FIRST} keduanya indikator 1" in problem


def test_the_form_of_another_decree_is_refused():
    other = decree(indicator("Angka partisipasi murni", targets={2025: Decimal(98)}))

    assert "bukan indikator dalam berkas Keputusan" in Sheet(other).read(decree(ONE, TWO)).problems[0]


def test_totals_and_signatures_below_the_table_are_told():
    sheet = filled().put(TARGET, 99, row=FIRST + 4).put("Keterangan", "Kepala Bidang", row=FIRST + 6)
    reading = sheet.read()

    assert taken(reading) == {}
    assert reading.notes == [
        f'lembar Lampiran I, baris {FIRST + 4}: bukan baris indikator, jadi tidak dibaca: "99"',
        f'lembar Lampiran I, baris {FIRST + 6}: bukan baris indikator, jadi tidak dibaca: "Kepala Bidang"',
    ]


def test_merged_cells_are_refused_where_people_fill_in():
    sheet = filled()
    column = sheet.letters["Penanggung Jawab 1"]
    sheet.sheet.merge_cells(f"{column}{FIRST}:{column}{FIRST + 1}")
    goals = sheet.letters["Sasaran Strategis"]
    sheet.sheet.merge_cells(f"{goals}{FIRST}:{goals}{FIRST + 2}")

    (problem,) = sheet.read().problems
    assert f"digabung ke dalam sel {column}{FIRST}; pisahkan" in problem


def test_columns_may_be_moved_and_left_out():
    sheet = filled().put(TARGET, 1300, row=FIRST + 1)
    sheet.sheet.move_range(f"{sheet.letters[TARGET]}4:{sheet.letters[TARGET]}{FIRST + 2}", cols=12)
    sheet.sheet.delete_cols(sheet.cell("Keterangan").column)
    reading = sheet.read()

    assert taken(reading) == {"2.target.2025": "1300"}
    assert reading.notes == ["lembar Lampiran I: kolom Keterangan tidak ada; isinya tetap"]


def test_a_column_of_ones_own_is_told_and_one_with_another_head_refused():
    sheet = filled()
    sheet.sheet.cell(4, 20).value = "Realisasi triwulan"
    assert sheet.read().notes == ['lembar Lampiran I, sel T4: kolom "Realisasi triwulan" tidak dibaca']

    sheet.cell(TARGET, 4).value = "Target 2025 (%)"
    assert "tulis kepalanya Target 2025" in sheet.read().problems[0]


def test_a_column_that_stands_twice_is_refused():
    sheet = filled()
    sheet.cell("Target 2026", 4).value = TARGET

    assert f"kolom {TARGET} ada dua kali" in sheet.read().problems[0]


def test_further_columns_of_a_list_are_read():
    sheet = filled()
    sheet.sheet.cell(4, 20).value = "Penanggung Jawab 3"
    sheet.sheet.cell(FIRST, 20).value = "Bidang Tiga"

    assert taken(sheet.read()) == {"1.penanggung_jawab": ["Bidang Satu", "Bidang Tiga"]}


def test_what_the_decree_file_has_changed_meanwhile_stays():
    now = decree(structs.replace(ONE, targets={2025: Decimal(9)}), TWO)
    reading = filled(ONE, TWO).put(TARGET, 1300, row=FIRST + 1).read(now)

    assert taken(reading) == {"2.target.2025": "1300"}
    assert [read.notes for read in reading.reads if read.notes] == [
        ("tidak diubah di Excel; yang di berkas Keputusan lebih baru, dan tetap",)
    ]


def test_what_both_sides_have_changed_is_refused():
    now = decree(structs.replace(ONE, targets={2025: Decimal(9)}), TWO)
    sheet = filled(ONE, TWO).put(TARGET, 8)

    (problem,) = sheet.read(now).problems
    assert "berubah di Excel (8) dan di berkas Keputusan (9), semula 4,57" in problem
    assert taken(sheet.forget_origin().read(now)) == {"1.target.2025": "8"}
    assert taken(sheet.put(TARGET, 9).read(now)) == {}


@pytest.mark.parametrize(
    ("head", "value"), [("Sasaran Strategis", "Sasaran lain"), ("Rumus Penghitungan", "a/b")]
)
def test_a_shut_cell_that_was_changed_is_refused_or_told(head, value):
    sheet = filled().put(head, value)

    (problem,) = sheet.read().problems
    assert f"{head} tidak diubah dari Excel; kembalikan menjadi" in problem
    reading = sheet.forget_origin().read()
    assert taken(reading) == {}
    assert f"{head} tidak diubah dari Excel; tetap" in reading.notes[0]


def test_targets_of_earlier_years_stand_beside_to_compare():
    earlier = decree(indicator(targets={2024: Decimal(4), 2025: None}))
    sheet = Sheet(earlier)

    assert sheet.cell("Target 2024").protection.locked
    assert not sheet.cell(TARGET).protection.locked
    assert "Target 2024 tidak diubah dari Excel" in sheet.put("Target 2024", 5).read().problems[0]


def test_several_annexes_are_several_sheets():
    first, second = decree(ONE).annexes[0], decree(TWO).annexes[0]
    both = structs.replace(decree(ONE), annexes=(first, TextAnnex(paragraphs=("Catatan",)), second))
    sheet = Sheet(both, "Lampiran III").put(TARGET, 1300)

    assert sheet.book.sheetnames[:3] == ["Lampiran I", "Lampiran III", GUIDE]
    assert [read.place for read in sheet.read().changed] == ["lampiran.III.indikator.1.target.2025"]
    del sheet.book["Lampiran I"]
    assert sheet.read().notes == ["lembar Lampiran I: tidak ada; isi Lampiran itu tetap"]


def test_a_sheet_is_known_by_its_name_its_keys_or_because_it_is_the_only_one():
    sheet = filled().put(TARGET, 5)
    sheet.sheet.title = "IKU"
    assert taken(sheet.read()) == {"1.target.2025": "5"}
    sheet.sheet.delete_cols(1)
    assert taken(sheet.read()) == {"1.target.2025": "5"}
    sheet.sheet.delete_rows(4)
    assert "tidak ditemukan; beri nama itu" in sheet.read().problems[0]


def test_a_copy_of_a_sheet_is_refused_and_other_sheets_are_told():
    sheet = filled()
    sheet.book.create_sheet("Hitungan")["A1"] = 5
    assert sheet.read().notes == ["lembar Hitungan: bukan tabel indikator Keputusan ini; tidak dibaca"]

    sheet.book.copy_worksheet(sheet.sheet)
    assert "memuat tabel yang sama" in sheet.read().problems[0]


def test_all_problems_are_told_at_once():
    sheet = (
        filled().put(TARGET, "1.250").put("Satuan", None, row=FIRST + 1).put("Arah", "atas", row=FIRST + 2)
    )

    assert [problem.partition(":")[0] for problem in sheet.read().problems] == [
        f"lembar Lampiran I, sel {sheet.cell(head, row).coordinate}"
        for head, row in ((TARGET, FIRST), ("Satuan", FIRST + 1), ("Arah", FIRST + 2))
    ]


def test_without_a_period_the_years_of_the_targets_are_open():
    sheet = Sheet(decree(ONE, period=None))

    assert not sheet.cell(TARGET).protection.locked
    assert sheet.decree.period is None
    assert "Kondisi Awal 2024" in Sheet(decree(ONE, period=Period(2025, 2025))).letters
    assert "Kondisi Awal 2024" not in sheet.letters
