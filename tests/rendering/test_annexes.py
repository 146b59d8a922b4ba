"""Annexes: their heads, the indicator table, the member list."""

from decimal import Decimal

import pytest
from printing import values, words

from sk_builder.model import (
    Fraction,
    Indicator,
    IndicatorAnnex,
    Member,
    MemberAnnex,
    Period,
    Range,
    SharedFormula,
    StrategicGoal,
    TextAnnex,
)
from sk_builder.rendering.table import amount_words
from sk_builder.word.values import Equation

DOTS = "." * 20
WAITING = "." * 6


def table(*indicators, period=None, **changes):
    """The values of one table with these indicators under one goal."""
    goal = StrategicGoal(name="Sasaran", indicators=indicators)
    return values(annexes=(IndicatorAnnex(goals=(goal,), **changes),), period=period)["lampiran"][0]


def row(**fields):
    """The values of the only row of a table."""
    return table(Indicator(**({"unit": "orang"} | fields)))["sasaran"][0]["indikator"][0]


@pytest.mark.parametrize(
    ("count", "numbers"), [(1, [""]), (2, ["I", "II"]), (4, ["I", "II", "III", "IV"]), (0, [])]
)
def test_annexes_are_numbered_when_there_are_several(count, numbers):
    tree = values(annexes=(TextAnnex(title="x"),) * count)
    assert [annex["romawi"] for annex in tree["lampiran"]] == numbers


def test_the_head_of_each_annex_repeats_the_body():
    tree = values(annexes=(TextAnnex(), MemberAnnex()))
    heads = [annex["kepala"] for annex in tree["lampiran"]]
    assert heads[0] == heads[1]
    assert heads[0] == {
        "label_lampiran": "LAMPIRAN",
        "label_tanggal": "TANGGAL",
        "label_tentang": "TENTANG",
        "keputusan": "KEPUTUSAN KEPALA DINAS CONTOH",
        "label_nomor": "NOMOR",
        "nomor": "17 TAHUN 2024",
        "tanggal": "2 JANUARI 2024",
        "tentang": "TIM REVIU",
    }
    assert heads[0]["nomor"] == tree["nomor"]


def test_the_number_keeps_its_letters_in_a_head_of_capitals():
    assert words(values(number="17a"), "lampiran.0.kepala.nomor") == "17a TAHUN 2024"


@pytest.mark.parametrize(
    ("period", "printed"), [(None, ""), (Period(2024, 2024), "2024"), (Period(2024, 2026), "2024-2026")]
)
def test_an_annex_says_its_period(period, printed):
    assert words(values(period=period), "lampiran.0.periode") == printed


@pytest.mark.parametrize(
    ("annex", "kind", "title"),
    [
        (TextAnnex(title="Tata Tertib"), "teks", "TATA TERTIB"),
        (MemberAnnex(title="Susunan tim"), "anggota", "SUSUNAN TIM"),
        (IndicatorAnnex(), "iku", DOTS),
    ],
)
def test_an_annex_has_kind_and_title(annex, kind, title):
    tree = values(annexes=(annex,))
    assert (words(tree, "lampiran.0.jenis"), words(tree, "lampiran.0.judul")) == (kind, title)


def test_every_annex_knows_the_names_of_all_kinds():
    annexes = values(annexes=(TextAnnex(), MemberAnnex(), IndicatorAnnex()))["lampiran"]
    assert len({frozenset(annex) for annex in annexes}) == 1


def test_members_are_numbered_and_wait_for_name_and_role():
    people = (Member(name="Contoh", office="Camat", role="Ketua"), Member())
    rows = values(annexes=(MemberAnnex(members=people),))["lampiran"][0]["anggota"]
    assert [list(one.values()) for one in rows] == [["1", "Contoh", "Camat", "Ketua"], ["2", DOTS, "", DOTS]]


def test_task_and_functions_stand_as_written():
    annex = table(main_task="Membantu Gubernur.", functions=("perumusan", "pelaksanaan."))
    assert (annex["tugas"], annex["fungsi"]) == ("Membantu Gubernur.", ["perumusan", "pelaksanaan."])


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (Decimal("4.57"), "4,57"),
        (Decimal("4.50"), "4,50"),
        (Decimal(0), "0"),
        (Decimal("-1.5"), "-1,5"),
        (Decimal("1E+3"), "1.000"),
        (Decimal(1250000000), "1.250.000.000"),
        (Range(Decimal(80), Decimal("90.5")), "80-90,5"),
        (Range(Decimal(-2), Decimal(-1)), "-2 s.d. -1"),
        (Range(Decimal(-2), Decimal(3)), "-2 s.d. 3"),
        ("WTP", "WTP"),
        ("N/A", "N/A"),
    ],
)
def test_an_amount_is_written_without_its_unit(value, printed):
    assert amount_words(value) == printed


@pytest.mark.parametrize(
    ("unit", "symbol"), [("persen", "%"), ("Persen", "%"), ("%", "%"), ("indeks", ""), ("orang", "")]
)
def test_only_percent_has_a_symbol(unit, symbol):
    assert row(unit=unit, targets={2024: Decimal(1)})["target"][0]["lambang"] == symbol
    assert row(unit=unit)["satuan"] == unit


@pytest.mark.parametrize(
    ("direction", "printed"),
    [
        (None, ""),
        ("naik", "Makin tinggi makin baik"),
        ("turun", "Makin rendah makin baik"),
        ("tetap", "Dipertahankan"),
    ],
)
def test_a_direction_is_told_in_words(direction, printed):
    assert row(direction=direction)["arah"] == printed


@pytest.mark.parametrize(
    ("baseline", "printed"),
    [
        ({}, ""),
        ({2023: Decimal("4.10")}, "4,10 (2023)"),
        ({2023: None}, f"{WAITING} (2023)"),
        ({2024: Decimal(5), 2023: "BB"}, "BB (2023)\n5 (2024)"),
    ],
)
def test_a_baseline_says_its_year(baseline, printed):
    assert row(baseline=baseline)["baseline"] == printed


@pytest.mark.parametrize(
    ("formulas", "printed"),
    [
        ((), []),
        (("menurut laporan",), ["menurut laporan"]),
        ((Fraction(numerator="a", denominator="b"),), ["a / b"]),
        ((Fraction(numerator="a", denominator="b", factor="100%"),), ["a / b × 100%"]),
        (("satu", Fraction(numerator="a", denominator="b")), ["satu", "a / b"]),
    ],
)
def test_formulas_stand_in_words_or_as_fractions(formulas, printed):
    formulas_printed = row(formulas=formulas)["rumus"]
    assert formulas_printed == printed
    assert [isinstance(one, Equation) for one in formulas_printed] == [
        isinstance(one, Fraction) for one in formulas
    ]


@pytest.mark.parametrize("name", ["B", "2"])
def test_a_shared_formula_points_to_the_number_on_paper(name):
    shared = Indicator(code="A", unit="orang", formulas=(SharedFormula(same_as=name),))
    first, _ = table(shared, Indicator(code="B", unit="orang"))["sasaran"][0]["indikator"]
    assert first["rumus"] == ["Sama dengan indikator 2"]


def test_a_blank_cell_waits_where_a_value_must_come_and_is_empty_elsewhere():
    annex = table(Indicator(unit="orang", targets={2024: None}), columns=("target", "kondisi_akhir"))
    (cells,) = annex["sasaran"][0]["indikator"]
    assert {key: cells[key] for key in ("nama", "kondisi_akhir", "kode", "alasan", "keterangan")} == {
        "nama": DOTS,
        "kondisi_akhir": {"nilai": WAITING, "lambang": ""},
        "kode": "",
        "alasan": "",
        "keterangan": "",
    }
    assert cells["target"] == [{"nilai": WAITING, "lambang": ""}]


def test_no_final_state_waits_in_a_table_without_its_column():
    assert row()["kondisi_akhir"]["nilai"] == ""


@pytest.mark.parametrize(
    ("value", "sign"),
    [(Decimal("4.57"), "%"), (None, "%"), (Range(Decimal(1), Decimal(2)), "%"), ("N/A", "")],
)
def test_words_bear_no_sign_of_a_unit(value, sign):
    cells = row(unit="persen", targets={2024: value}, final_state=value)
    assert cells["target"][0]["lambang"] == sign
    assert value is None or cells["kondisi_akhir"]["lambang"] == sign


@pytest.mark.parametrize(
    ("period", "targets", "years", "cells"),
    [
        (None, {}, [], []),
        (None, {2025: Decimal(2), 2024: Decimal(1)}, ["2024", "2025"], ["1", "2"]),
        (Period(2024, 2026), {2025: Decimal(2)}, ["2024", "2025", "2026"], [WAITING, "2", WAITING]),
        (Period(2024, 2024), {2029: "WTP"}, ["2024", "2029"], [WAITING, "WTP"]),
    ],
)
def test_the_years_of_the_period_and_of_the_targets_have_columns(period, targets, years, cells):
    annex = table(Indicator(unit="orang", targets=targets), period=period)
    assert annex["tahun"] == years
    assert annex["sasaran"][0]["indikator"][0]["target"] == [{"nilai": cell, "lambang": ""} for cell in cells]
    assert annex["kolom"]["target"] is bool(years)


@pytest.mark.parametrize(
    ("columns", "fields", "standing"),
    [
        ((), {}, ["satuan"]),
        ((), {"code": "A", "remark": "x"}, ["kode", "satuan", "keterangan"]),
        ((), {"baseline": {2023: None}, "final_state": "BB"}, ["satuan", "baseline", "kondisi_akhir"]),
        ((), {"final_state": Decimal(0)}, ["satuan", "kondisi_akhir"]),
        ((), {"direction": "naik", "rationale": "x"}, ["alasan", "satuan", "arah"]),
        (("rumus", "satuan"), {"code": "A"}, ["rumus", "satuan"]),
        (("keterangan", "kode"), {}, ["kode", "keterangan"]),
    ],
)
def test_the_columns_that_stand_are_those_named_or_else_those_filled(columns, fields, standing):
    annex = table(Indicator(**({"unit": "orang"} | fields)), columns=columns)
    assert [column for column, stands in annex["kolom"].items() if stands] == standing


def test_no_year_has_a_column_when_the_named_columns_leave_targets_out():
    annex = table(Indicator(unit="orang", targets={2024: "WTP"}), columns=("satuan",))
    assert (annex["tahun"], annex["kolom"]["target"]) == ([], False)


def test_indicators_are_numbered_through_the_annex_and_groups_named_once():
    one, two = Indicator(unit="orang"), Indicator(unit="orang")
    goals = [
        StrategicGoal(indicators=(one, two)),
        StrategicGoal(group="A", indicators=(one,)),
        StrategicGoal(group="A", indicators=(one,)),
        StrategicGoal(group="B", indicators=()),
        StrategicGoal(group="A", indicators=(one,)),
    ]
    printed = values(annexes=(IndicatorAnnex(goals=tuple(goals)),))["lampiran"][0]["sasaran"]
    assert [goal["kelompok"] for goal in printed] == ["", "A", "", "B", "A"]
    assert [[cells["no"] for cells in goal["indikator"]] for goal in printed] == [
        ["1", "2"],
        ["3"],
        ["4"],
        [""],
        ["5"],
    ]
