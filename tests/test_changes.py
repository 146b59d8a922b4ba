"""What differs between two decrees."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from msgspec import structs
from parts import TEXTS, parts

from sk_builder.changes import changes, label_of
from sk_builder.model import Decree, Dictum, Indicator, IndicatorAnnex, LegalBasis, Signatory, StrategicGoal
from sk_builder.regulations import catalogue

DAY = date(2024, 1, 2)
DECREES = parts(Decree)
PATIENT = settings(deadline=None, max_examples=30, suppress_health_check=list(HealthCheck))
SENTENCES = (
    "bahwa koperasi merupakan soko guru perekonomian daerah",
    "bahwa indikator kinerja utama perlu ditetapkan setiap tahun",
    "bahwa berdasarkan pertimbangan tersebut perlu menetapkan Keputusan",
)


def told(old, new):
    return [(change.at, change.old, change.new) for change in changes(old, new)]


def row(name, code=None, **fields):
    return Indicator(name=name, code=code, unit="persen", **fields)


def table(*goals):
    """Make a decree of goals, each a name and its rows."""
    return Decree(annexes=(IndicatorAnnex(goals=tuple(goal(*given) for given in goals)),))


def goal(name, *rows):
    return StrategicGoal(name=name, indicators=rows)


@PATIENT
@given(DECREES)
def test_a_decree_does_not_differ_from_itself(decree):
    assert changes(decree, decree) == ()


@PATIENT
@given(DECREES, DECREES)
def test_the_way_back_has_as_many_changes_with_old_and_new_exchanged(one, other):
    there = sorted((str(change.old), str(change.new)) for change in changes(one, other))
    back = sorted((str(change.new), str(change.old)) for change in changes(other, one))

    assert there == back


@PATIENT
@given(DECREES, TEXTS)
def test_another_text_is_one_change_at_its_place(decree, text):
    after = structs.replace(decree, subject=text)
    assume(decree.subject != text)

    assert told(decree, after) == [("tentang", decree.subject, text)]


@PATIENT
@given(st.lists(TEXTS, max_size=4), TEXTS, st.data())
def test_a_new_item_is_one_change_and_shifts_none(texts, text, data):
    assume(text not in texts)
    position = data.draw(st.integers(0, len(texts)))
    before = Decree(copies=tuple(texts))
    after = Decree(copies=(*texts[:position], text, *texts[position:]))

    assert told(before, after) == [(f"tembusan.{position + 1}", None, text)]
    assert told(after, before) == [(f"tembusan.{position + 1}", text, None)]


def test_a_reworded_item_among_moved_ones_keeps_its_partner():
    before = Decree(considerations=SENTENCES)
    after = Decree(considerations=("bahwa hal baru", SENTENCES[0], SENTENCES[1].replace("setiap", "tiap")))

    assert [at for at, _, _ in told(before, after)] == ["menimbang.a", "menimbang.c", "menimbang.c"]


def test_digits_that_are_printed_are_compared():
    before, after = (
        table(("Usaha maju", row("Omzet", targets={2025: Decimal(value)}))) for value in ("0.1", "0.10")
    )

    assert told(before, after) == [("lampiran.I.indikator.1.target.2025", "0,1", "0,10")]


def test_rows_are_known_by_their_code_under_another_name_and_number():
    before = table(("Usaha maju", row("Omzet", "K1"), row("Rasio kewirausahaan", "K2")))
    after = table(("Usaha maju", row("Rasio kewirausahaan", "K2"), row("Laba bersih", "K1")))

    assert told(before, after) == [
        ("lampiran.I.indikator.2.nama", "Omzet", "Laba bersih"),
        ("lampiran.I.indikator.1.no", "2", "1"),
    ]


def test_a_new_row_is_one_change_with_all_it_holds():
    before = table(("Usaha maju", row("Omzet")), ("Koperasi sehat", row("Koperasi aktif")))
    new = row("Rasio kewirausahaan", targets={2025: Decimal("4.57")}, responsible_units=("Bidang Usaha",))
    after = table(("Usaha maju", row("Omzet"), new), ("Koperasi sehat", row("Koperasi aktif")))

    assert told(before, after) == [
        (
            "lampiran.I.indikator.2",
            None,
            "Rasio kewirausahaan; satuan: persen; target: 2025: 4,57; penanggung jawab: Bidang Usaha",
        )
    ]


def test_a_row_under_another_goal_tells_both_goals():
    before = table(("Usaha maju", row("Omzet"), row("Laba")), ("Koperasi sehat", row("Koperasi aktif")))
    after = table(("Usaha maju", row("Omzet")), ("Koperasi sehat", row("Laba"), row("Koperasi aktif")))

    assert told(before, after) == [("lampiran.I.indikator.2.sasaran", "Usaha maju", "Koperasi sehat")]


def test_what_tells_of_the_making_is_no_change():
    signed = Decree(signatory=Signatory(name="Sari"), legal_bases=(LegalBasis(key="uu-23-2014"),))

    assert told(Decree(), signed) == [
        ("mengingat.1", None, "kunci: uu-23-2014"),
        ("penandatangan.nama", None, "Sari"),
    ]


@pytest.mark.parametrize(
    ("path", "label"),
    [
        (("nomor",), "Nomor"),
        (("menimbang", 1), "Menimbang huruf b"),
        (("mengingat", 3, "kutipan"), "Mengingat angka 4"),
        (("diktum", 0, "isi"), "Diktum KESATU"),
        (("diktum", 1, "rincian", 2), "Diktum KEDUA, huruf c"),
        (("lampiran", 0, "fungsi", 0), "Lampiran, fungsi huruf a"),
        (("lampiran", 0, "sasaran", 1, "nama"), "Lampiran, sasaran 2, nama"),
        (
            ("lampiran", 0, "sasaran", 1, "indikator", 0, "target", "2025"),
            "Lampiran, indikator 2 (Koperasi aktif), target 2025",
        ),
        (
            ("lampiran", 0, "sasaran", 0, "indikator", 0, "penanggung_jawab", 1),
            "Lampiran, indikator 1 (Omzet), penanggung jawab 2",
        ),
    ],
)
def test_a_place_is_named_as_people_say_it(path, label):
    decree = table(("Usaha maju", row("Omzet")), ("Koperasi sehat", row("Koperasi aktif")))

    assert label_of(structs.replace(decree, dictums=(Dictum(text="Menetapkan"),)), path) == label


def laws(*keys):
    return Decree(legal_bases=tuple(LegalBasis(words=catalogue().words(key, DAY), key=key) for key in keys))


def test_a_legal_basis_that_moved_is_no_other_rule():
    found = changes(
        laws("pp-8-2008", "perpres-29-2014", "uu-23-2014"), laws("uu-23-2014", "pp-8-2008", "perpres-29-2014")
    )

    assert [(change.label, change.old, change.new) for change in found] == [
        ("Mengingat angka 1, nomor urut", "3", "1")
    ]


def test_one_rule_for_another_in_its_place_is_told_beside_it():
    found = changes(laws("uu-25-2004", "pp-8-2008"), laws("uu-23-2014", "pp-8-2008"))

    assert [change.at for change in found] == ["mengingat.1.kutipan", "mengingat.1.kunci"]


def test_one_rule_more_and_one_less_elsewhere_are_not_told_together():
    found = changes(laws("uu-25-2004", "pp-8-2008"), laws("pp-8-2008", "perpres-29-2014"))

    assert [(change.at, change.old is None, change.new is None) for change in found] == [
        ("mengingat.2", True, False),
        ("mengingat.1", False, True),
    ]


def test_a_number_put_right_is_a_change_of_the_same_basis():
    words = "Peraturan Gubernur Contoh Nomor {} Tahun 2021 tentang Kedudukan, Susunan, dan Tata Kerja"
    old, new = (Decree(legal_bases=(LegalBasis(words=words.format(number)),)) for number in ("12", "125"))

    assert [change.label for change in changes(old, new)] == ["Mengingat angka 1"]


def test_words_say_enough_without_the_key():
    (change,) = changes(Decree(), laws("perpres-29-2014"))

    assert "perpres-29-2014" not in change.new
