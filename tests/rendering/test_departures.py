"""Single departures of a signed paper (*tercetak*) replace the words of one place."""

import pytest
from printing import SIGNED, citation, words

from sk_builder.errors import PlaceError
from sk_builder.model import Decree, Departure, Fraction, Indicator, IndicatorAnnex, StrategicGoal
from sk_builder.rendering import render
from sk_builder.word.values import Equation

TABLE = IndicatorAnnex(
    goals=(
        StrategicGoal(
            name="Sasaran",
            indicators=(
                Indicator(
                    unit="persen", targets={2024: "WTP"}, formulas=(Fraction(numerator="a", denominator="b"),)
                ),
            ),
        ),
    )
)


def rendered(*departures, **changes):
    said = tuple(Departure(at=at, text=text, reason="kertas") for at, text in departures)
    return render(Decree(**(SIGNED | {"annexes": (TABLE,)} | changes), departures=said), citation)


@pytest.mark.parametrize(
    ("at", "path"),
    [
        ("menimbang.a", "menimbang.0"),
        ("mengingat.2", "mengingat.1"),
        ("diktum.KEDUA", "diktum.1.isi"),
        ("diktum.KESATU.label", "diktum.0.label"),
        ("diktum.PERTAMA", "diktum.0.isi"),
        ("nomor", "nomor"),
        ("menetapkan", "menetapkan"),
        ("baris_jabatan", "baris_jabatan"),
        ("penandatangan.pangkat", "penandatangan.pangkat"),
        ("penandatangan.nidn", "penandatangan.nidn"),
        ("penetapan.label_tempat", "penetapan.label_tempat"),
        ("lampiran.I.kepala.tentang", "lampiran.0.kepala.tentang"),
        ("lampiran.I.judul", "lampiran.0.judul"),
        ("lampiran.I.penandatangan.pangkat", "lampiran.0.penandatangan.pangkat"),
        ("lampiran.I.sasaran.1.nama", "lampiran.0.sasaran.0.nama"),
        ("lampiran.I.indikator.1.target.2024", "lampiran.0.sasaran.0.indikator.0.target.0.nilai"),
        ("lampiran.I.indikator.1.rumus.1", "lampiran.0.sasaran.0.indikator.0.rumus.0"),
        ("lampiran.I.indikator.1.no", "lampiran.0.sasaran.0.indikator.0.no"),
    ],
)
@pytest.mark.parametrize("text", ["lain dari datanya", ""])
def test_a_departure_replaces_its_place_and_no_other(at, path, text):
    plain, departed = rendered().values, rendered((at, text)).values

    assert words(departed, path) == text
    assert words(plain, path) != words(departed, path) or not text
    assert len(differing(plain, departed)) <= 1


def differing(one, other, path=""):
    """Paths where two trees of values differ."""
    if isinstance(one, dict):
        return [found for key in one for found in differing(one[key], other[key], f"{path}.{key}")]
    if isinstance(one, list):
        pairs = enumerate(zip(one, other, strict=True))
        return [found for number, pair in pairs for found in differing(*pair, f"{path}.{number}")]
    return [path] if one != other else []


def test_words_take_the_place_of_an_equation():
    (goal,) = rendered(("lampiran.I.indikator.1.rumus.1", "a dibagi b")).values["lampiran"][0]["sasaran"]
    (formula,) = goal["indikator"][0]["rumus"]
    assert formula == "a dibagi b"
    assert not isinstance(formula, Equation)


@pytest.mark.parametrize(
    ("at", "withheld"),
    [
        ("menimbang.a", {"menimbang.a"}),
        ("nomor", {"nomor", "tahun"}),
        ("diktum.KESATU", {"diktum.KESATU.isi"}),
        ("penandatangan.nama", {f"penandatangan.{key}" for key in ("nama", "gelar_depan", "gelar_belakang")}),
        ("lampiran.I.kepala.nomor", set()),
        ("menetapkan", set()),
    ],
)
def test_what_a_departure_hides_is_withheld_on_purpose(at, withheld):
    assert rendered((at, "")).withheld - rendered().withheld == withheld


@pytest.mark.parametrize(
    ("at", "near"),
    [
        ("menimbang.b", "menimbang.a"),
        ("diktum.KESATUU", None),
        ("menimbng.a", "menimbang.a"),
        ("lampiran.II.judul", "lampiran.I.judul"),
        ("gaya.koma_jabatan", None),
        ("", None),
    ],
)
def test_a_departure_from_a_place_that_is_not_printed_is_refused(at, near):
    with pytest.raises(PlaceError) as caught:
        rendered(("nomor", "x"), (at, "y"))
    ((path, message),) = caught.value.problems
    assert path == ("tercetak", 1, "di")
    assert message.startswith(f"tempat {at} tidak dicetak Keputusan ini")
    assert near is None or message.endswith(f"; maksud Anda {near}?")


def test_all_such_departures_are_told_at_once():
    with pytest.raises(PlaceError) as caught:
        rendered(("a", "x"), ("nomor", "y"), ("b", "z"))
    assert [path[1] for path, _ in caught.value.problems] == [0, 2]
