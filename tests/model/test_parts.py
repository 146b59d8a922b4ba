"""The model: what each part holds, what it refuses, and that every field is told about in Indonesian."""

from datetime import date
from decimal import Decimal
from types import UnionType
from typing import Annotated, Union, get_args, get_origin, get_type_hints

import pytest
from msgspec import Meta, structs

from sk_builder import model
from sk_builder.model import (
    Annex,
    Decree,
    Departure,
    Dictum,
    Enactment,
    Fraction,
    HouseStyle,
    Indicator,
    IndicatorAnnex,
    LegalBasis,
    Letterhead,
    Part,
    Period,
    Range,
    SharedFormula,
    Signatory,
    StrategicGoal,
)

PARTS = sorted(
    (
        kind
        for kind in vars(model).values()
        if isinstance(kind, type) and issubclass(kind, Part) and kind is not Part
    ),
    key=lambda kind: kind.__name__,
)
FIELDS = [
    pytest.param(kind, field, id=f"{kind.__name__}.{field.name}")
    for kind in PARTS
    for field in structs.fields(kind)
]


def table(*indicators):
    return IndicatorAnnex(goals=(StrategicGoal(indicators=indicators),))


@pytest.mark.parametrize(("kind", "field"), FIELDS)
def test_a_field_has_its_own_indonesian_key_and_says_what_it_holds(kind, field):
    keys = [other.encode_name for other in structs.fields(kind)]
    description = about(get_type_hints(kind, include_extras=True)[field.name])

    assert keys.count(field.encode_name) == 1
    assert field.encode_name.isascii()
    assert field.encode_name == field.encode_name.lower()
    assert description
    assert description.endswith((".", '"'))
    assert description[0].isupper() or description.startswith(("ya:", "naik:", "lengkap:"))


def about(hint):
    """The description of a field, of its type or of the type without None."""
    metas = [meta for meta in getattr(hint, "__metadata__", ()) if isinstance(meta, Meta)]
    return next((meta.description for meta in metas if meta.description), None)


@pytest.mark.parametrize("kind", PARTS, ids=lambda kind: kind.__name__)
def test_a_part_knows_no_other_fields_and_says_what_it_is(kind):
    with pytest.raises(TypeError):
        kind(tak_dikenal=1)
    assert kind.__struct_config__.forbid_unknown_fields
    assert kind.__struct_config__.frozen
    assert kind.__doc__


def test_a_part_cannot_be_changed():
    with pytest.raises(AttributeError):
        Decree().number = "17"


@pytest.mark.parametrize("kind", PARTS, ids=lambda kind: kind.__name__)
def test_a_part_holds_only_what_cannot_change(kind):
    def plain(hint):
        if get_origin(hint) in {Union, UnionType, Annotated, tuple, dict}:
            return all(
                plain(arm) for arm in get_args(hint) if arm is not Ellipsis and not isinstance(arm, Meta)
            )
        return hint not in {list, set}

    assert all(plain(hint) for name, hint in get_type_hints(kind).items() if not name.startswith("_"))


REFUSED = [
    (LegalBasis, "dasar hukum kosong; isi kutipan, kunci, atau keduanya"),
    (
        lambda: LegalBasis(key="UU 23/2014"),
        "kunci 'UU 23/2014' bukan kunci katalog; tulis misalnya uu-23-2014",
    ),
    (lambda: LegalBasis(words="x", key="uu--1"), "bukan kunci katalog"),
    (lambda: LegalBasis(key=""), "bukan kunci katalog"),
    (lambda: Dictum(text="x", continuation="y"), "lanjutan tanpa rincian; gabungkan lanjutan ke dalam isi"),
    (lambda: Signatory(for_him="x"), "untuk_beliau .u.b.. hanya di bawah atas_nama"),
    (lambda: Signatory(nip="1", nidn="2"), "nip dan nidn terisi keduanya; pilih satu"),
    (
        lambda: HouseStyle(number_pattern="{nomer}"),
        "pola_nomor memuat {nomer} yang tidak dikenal; yang ada: {nomor}",
    ),
    (lambda: HouseStyle(number_pattern="{tahun}"), "pola_nomor harus memuat {nomor}"),
    (lambda: HouseStyle(number_pattern="{nomor} {"), "pola_nomor harus memuat {nomor}"),
    (lambda: HouseStyle(number_pattern="{{nomor}}"), "pola_nomor harus memuat {nomor}"),
    (lambda: HouseStyle(number_pattern="{nomor} {}"), "pola_nomor memuat {} yang tidak dikenal"),
    (lambda: HouseStyle(number_pattern="{nomor.x}"), "pola_nomor memuat {nomor.x} yang tidak dikenal"),
    (lambda: HouseStyle(number_pattern="{nomor!r}"), "pola_nomor memuat {nomor!r} yang tidak dikenal"),
    (lambda: HouseStyle(number_pattern=""), "pola_nomor harus memuat {nomor}"),
    (
        lambda: table(Indicator(code="A", unit="x"), Indicator(unit="x"), Indicator(code="A", unit="x")),
        "kode indikator A dipakai dua kali; beri setiap indikator kodenya sendiri",
    ),
    (
        lambda: table(Indicator(unit="x", formulas=(SharedFormula(same_as="B"),))),
        "rumus indikator 1 sama_dengan B, yang bukan indikator lain; tulis kode atau nomor",
    ),
    (
        lambda: table(Indicator(unit="x"), Indicator(unit="x", formulas=("y", SharedFormula(same_as="2")))),
        "rumus indikator 2 sama_dengan 2, yang bukan indikator lain",
    ),
    (
        lambda: table(Indicator(code="A", unit="x", formulas=(SharedFormula(same_as="A"),))),
        "rumus indikator 1 sama_dengan A, yang bukan indikator lain",
    ),
    (
        lambda: IndicatorAnnex(goals=(StrategicGoal(group="A"), StrategicGoal())),
        "sasaran tanpa kelompok tercetak di bawah kelompok di atasnya; isi kelompok",
    ),
]


@pytest.mark.parametrize(("make", "message"), REFUSED, ids=[message[:40] for _, message in REFUSED])
def test_a_part_that_contradicts_itself_is_refused(make, message):
    with pytest.raises(ValueError, match=message.replace("{", r"\{").replace("}", r"\}")):
        make()


@pytest.mark.parametrize(
    "make",
    [
        lambda: LegalBasis(key="uu-23-2014"),
        lambda: LegalBasis(words="UUD 1945"),
        lambda: Dictum(text="x", items=("y",), continuation="z"),
        lambda: Signatory(on_behalf_of="x", for_him="y", nip="1"),
        lambda: HouseStyle(number_pattern="188/{nomor}/{bulan}/{tahun}"),
        lambda: table(Indicator(unit="x"), Indicator(unit="x", formulas=(SharedFormula(same_as="1"),))),
        lambda: Letterhead(bodies=("a", "b", "c")),
        lambda: Departure(at="nomor", reason="kertas"),
        Decree,
    ],
)
def test_what_is_in_order_is_not(make):
    assert make() == make()


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("A", 1),
        ("2", 3),
        ("3", 3),
        ("1", 1),
        ("B", None),
        ("0", None),
        ("4", None),
        ("", None),
        ("٣", 3),
        ("-1", None),
    ],
)
def test_an_indicator_is_found_by_its_code_and_else_by_its_number(name, number):
    annex = table(Indicator(code="A", unit="x"), Indicator(unit="x"), Indicator(code="2", unit="x"))
    assert annex.number_of(name) == number


def test_indicators_are_numbered_through_all_goals():
    goals = tuple(StrategicGoal(indicators=(Indicator(name=name, unit="x"),)) for name in "abc")
    assert [indicator.name for indicator in IndicatorAnnex(goals=goals).indicators] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("fields", "year"),
    [
        ({}, None),
        ({"year": 2024}, 2024),
        ({"enactment": Enactment(day=date(2025, 1, 2))}, 2025),
        ({"year": 2024, "enactment": Enactment(day=date(2025, 1, 2))}, 2024),
    ],
)
def test_the_year_of_the_number_is_its_own_or_that_of_the_day(fields, year):
    assert Decree(**fields).number_year == year


@pytest.mark.parametrize(
    ("period", "years"), [(Period(2024, 2024), (2024,)), (Period(2024, 2026), (2024, 2025, 2026))]
)
def test_a_period_has_all_its_years(period, years):
    assert period.years == years


def test_an_amount_keeps_the_digits_it_was_written_with():
    kept = Indicator(
        unit="persen", targets={2024: Decimal("4.50"), 2025: Range(Decimal("1.0"), Decimal("2.00"))}
    )
    assert [str(kept.targets[2024]), *map(str, kept.targets[2025])] == ["4.50", "1.0", "2.00"]


def test_the_kinds_of_annex_are_told_apart_by_their_tag():
    assert {kind.__struct_config__.tag for kind in get_args(Annex)} == {"iku", "anggota", "teks"}


def test_a_fraction_needs_both_its_parts():
    with pytest.raises(TypeError):
        Fraction(numerator="a")
