"""Versions of a decree: each can be had again, and what a hand changed is seen."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs
from parts import parts

from sk_builder.errors import HistoryError
from sk_builder.model import (
    Decree,
    Dictum,
    Fraction,
    Indicator,
    IndicatorAnnex,
    LegalBasis,
    Rewording,
    SharedFormula,
    StrategicGoal,
    TextAnnex,
)
from sk_builder.store.change import applied
from sk_builder.store.decode import decode
from sk_builder.store.encode import encode
from sk_builder.store.history import Entry, adding, by_hand, digest, recorded, version

DECREES = parts(Decree).map(lambda decree: structs.replace(decree, history=(), last_version=None))
PATIENT = settings(deadline=None, max_examples=20, suppress_health_check=list(HealthCheck))
ENTRY = Entry(date(2025, 3, 3), "Contoh Orang", "Hasil reviu")


def grown(*states):
    """Return a decree that became each of some states, one version after the other."""
    decree = states[0]
    for state in states[1:]:
        after = structs.replace(state, history=decree.history, last_version=decree.last_version)
        decree = with_data(after, *adding(decree, after, ENTRY))
    return decree


def with_data(decree, *changes):
    after, problems = decode(applied(encode(decree), *changes), Decree)
    assert problems == ()
    return after


def told(decree):
    return [(change.at, change.old, change.new) for change in decree]


@PATIENT
@given(st.lists(DECREES, min_size=1, max_size=4))
def test_every_version_can_be_had_again(states):
    decree = grown(*states)

    for number, state in enumerate(states):
        assert encode(version(decree, number)) == encode(state.content)
    assert by_hand(decree) == ()


@PATIENT
@given(DECREES, DECREES, DECREES)
def test_edits_by_hand_spoil_no_earlier_version(first, second, edited):
    decree = grown(first, second)
    decree = structs.replace(edited, history=decree.history, last_version=decree.last_version)

    assert encode(version(decree, 0)) == encode(first.content)
    assert by_hand(decree) == recorded(second, edited)


def test_a_part_with_keys_that_it_needs_comes_and_goes():
    listed = Dictum(text="Tim terdiri atas", items=("ketua",))
    reworded = Dictum(text="Mengubah diktum KEDUA", rewording=Rewording(at="diktum.KEDUA", text="Baru"))
    states = tuple(Decree(dictums=(dictum,)) for dictum in (listed, reworded, listed))
    decree = grown(*states)

    assert [version(decree, number) for number in range(3)] == list(states)


def annex(*rows, **fields):
    return Decree(annexes=(IndicatorAnnex(goals=(StrategicGoal(name="S", indicators=rows),), **fields),))


def row(**fields):
    return Indicator(unit="persen", **fields)


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        (Decree(), Decree(number="17"), [("nomor", None, "17")]),
        (
            annex(row(targets={2025: Decimal("0.1")})),
            annex(row(targets={2025: Decimal("0.10"), 2026: None})),
            [
                ("lampiran.I.indikator.1.target.2025", "0,1", "0,10"),
                ("lampiran.I.indikator.1.target.2026", None, '""'),
            ],
        ),
        (
            annex(row(), row(formulas=("a",), code="1")),
            annex(row(), row(formulas=("b",), code="1")),
            [("lampiran.I.indikator.2.rumus.1", "a", "b")],
        ),
        (
            annex(row(code="2"), row(name="a")),
            annex(row(code="2"), row(name="b")),
            [("lampiran.I.sasaran.1.indikator.2.nama", "a", "b")],
        ),
        (
            annex(row(formulas=(Fraction(numerator="a", denominator="b"),)), row()),
            annex(row(formulas=(SharedFormula(same_as="2"),)), row()),
            [
                ("lampiran.I.indikator.1.rumus.1.sama_dengan", None, "2"),
                ("lampiran.I.indikator.1.rumus.1.pembilang", "a", None),
                ("lampiran.I.indikator.1.rumus.1.penyebut", "b", None),
            ],
        ),
        (
            Decree(annexes=(TextAnnex(paragraphs=("[a]",)),)),
            Decree(annexes=(TextAnnex(paragraphs=('"b"',)),)),
            [("lampiran.I.isi.1", '"[a]"', '"\\"b\\""')],
        ),
        (
            Decree(legal_bases=(LegalBasis(words="UU"),)),
            Decree(legal_bases=(LegalBasis(words="UU", key="uu-1-2024"),)),
            [("mengingat.1", "UU", '{"kunci":"uu-1-2024","kutipan":"UU"}')],
        ),
        (Decree(copies=("a",)), Decree(copies=("a", "b")), [("tembusan", '["a"]', '["a","b"]')]),
    ],
)  # fmt: skip
def test_records_values_as_they_stand_in_the_file(old, new, changes):
    assert told(recorded(old, new)) == changes
    assert encode(version(grown(old, new), 0)) == encode(old)


def test_a_file_without_history_has_one_state():
    assert version(Decree(number="17"), 0) == Decree(number="17")
    assert by_hand(Decree(number="17")) == ()


@pytest.mark.parametrize("number", [-1, 3])
def test_refuses_a_version_that_is_not_there(number):
    with pytest.raises(HistoryError, match=f"versi {number} tidak ada; yang ada: 0 sampai 2"):
        version(grown(Decree(), Decree(number="1"), Decree(number="2")), number)


def test_a_lost_last_version_does_no_harm_while_the_data_are_the_same():
    decree = structs.replace(grown(Decree(number="1"), Decree(number="2")), last_version=None)

    assert version(decree, 0) == Decree(number="1")
    with pytest.raises(HistoryError, match="versi_terakhir hilang"):
        by_hand(structs.replace(decree, number="3"))


@pytest.mark.parametrize("packed", ["abc", "eJwrTi0uzswvAgAKFQKF", "!"])
def test_refuses_a_last_version_that_a_hand_has_touched(packed):
    decree = structs.replace(grown(Decree(number="1"), Decree(number="2")), last_version=packed)

    with pytest.raises(HistoryError, match="tidak cocok dengan sidiknya"):
        by_hand(decree)


@pytest.mark.parametrize("at", ["menimbang.z", "tentang"])
def test_refuses_a_history_that_a_hand_has_touched(at):
    decree = grown(Decree(number="1"), Decree(number="2"), Decree(number="3"))
    made = structs.replace(decree.history[1], changes=(structs.replace(decree.history[1].changes[0], at=at),))
    decree = structs.replace(decree, history=(decree.history[0], made))

    with pytest.raises(HistoryError, match="tidak dapat dipulihkan: riwayat diubah dengan tangan"):
        version(decree, 1)


def test_the_digest_is_of_what_may_leave_the_office():
    decree = annex(row(targets={2025: Decimal("0.10")}))

    assert digest(decree) == digest(structs.replace(decree, leftovers=("kata",), printed_digest="a"))
    assert digest(decree) != digest(annex(row(targets={2025: Decimal("0.1")})))
    assert len(digest(decree)) == 16
