from datetime import date
from decimal import Decimal

import pytest

from sk_builder.model import (
    Decree,
    Dictum,
    Enactment,
    Fraction,
    HouseStyle,
    Indicator,
    LegalBasis,
    Letterhead,
    MemberAnnex,
    Period,
    Range,
    SharedFormula,
    TextAnnex,
)
from sk_builder.store.decode import decode, one_of


def read(kind, **tree):
    part, problems = decode(tree, kind)
    assert problems == ()
    return part


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("4,57", Decimal("4.57")),
        ("4.57", Decimal("4.57")),
        ("1.250,75", Decimal("1250.75")),
        ("1.250.000", Decimal(1250000)),
        ("80-90", Range(Decimal(80), Decimal(90))),
        ("4,5 – 5,25", Range(Decimal("4.5"), Decimal("5.25"))),
        ("-2--1", Range(Decimal(-2), Decimal(-1))),
        *((words, words) for words in ("WTP", "BB", "N/A", "010", "12:30", "80 s.d. 90", ">80", "1,250.75")),
    ],
)
def test_reads_an_amount(text, amount):
    assert read(Indicator, satuan="indeks", target={"2024": text}).targets == {2024: amount}


def test_keeps_the_digits_of_an_amount():
    indicator = read(Indicator, satuan="persen", kondisi_akhir="4,50")
    assert str(indicator.final_state) == "4.50"


@pytest.mark.parametrize("text", ["1.250", "80-1.250"])
def test_refuses_an_ambiguous_amount(text):
    _, problems = decode({"satuan": "orang", "kondisi_akhir": text}, Indicator)
    assert [problem.message for problem in problems] == ['"1.250" bermakna ganda; tulis 1250 atau 1,250']


def test_lets_the_target_of_a_year_be_blank():
    assert read(Indicator, satuan="persen", target={"2024": None}).targets == {2024: None}


@pytest.mark.parametrize(
    ("text", "period"),
    [("2024", (2024, 2024)), ("2024-2026", (2024, 2026)), ("2024 – 2026", (2024, 2026))],
)
def test_reads_a_period(text, period):
    assert read(Decree, periode=text).period == Period(*period)


@pytest.mark.parametrize("text", ["2024-01-02", "2 Januari 2024"])
def test_reads_a_date(text):
    assert read(Enactment, tanggal=text).day == date(2024, 1, 2)


def test_reads_yes_and_no():
    style = read(HouseStyle, titik_dua_nomor="ya", koma_jabatan="tidak")
    assert (style.number_colon, style.office_comma) == (True, False)


def test_takes_a_single_item_for_a_list_of_one():
    assert read(Letterhead, alamat="Jalan A").address == ("Jalan A",)
    assert read(Decree, diktum={"isi": "a", "rincian": "b"}).dictums == (Dictum(text="a", items=("b",)),)


def test_takes_a_text_for_the_part_it_stands_for():
    decree = read(Decree, mengingat=["UU 1", {"kunci": "uu-1"}], diktum=["Membentuk Tim"])
    assert decree.legal_bases == (LegalBasis(words="UU 1"), LegalBasis(key="uu-1"))
    assert decree.dictums == (Dictum(text="Membentuk Tim"),)


def test_tells_formulas_apart():
    formulas = ["a per b", {"pembilang": "a", "penyebut": "b"}, {"sama_dengan": "2"}]
    fraction, shared = Fraction(numerator="a", denominator="b"), SharedFormula(same_as="2")
    assert read(Indicator, satuan="persen", rumus=formulas).formulas == ("a per b", fraction, shared)


def test_tells_annexes_apart():
    annexes = read(Decree, lampiran=[{"jenis": "teks", "isi": "a"}, {"jenis": "anggota"}]).annexes
    assert annexes == (TextAnnex(paragraphs=("a",)), MemberAnnex())


def test_takes_a_blank_value_for_an_absent_one():
    assert read(Decree, nomor=None, kop=None, menimbang=None, gaya={"label_tempat": None}) == Decree()


def test_drops_the_blanks_around_a_text():
    assert read(Decree, tentang=" Tim\n").subject == "Tim"


def test_finds_every_problem_of_a_part():
    tree = {"tahun": "24", "gaya": {"koma_jabatan": "yes"}, "kop": {"alamat": [["a"], "", "b"]}, "nomer": "1"}
    decree, problems = decode(tree, Decree)
    assert decree is None
    assert [problem.path for problem in problems] == [
        ("kop", "alamat", 0),
        ("kop", "alamat", 1),
        ("tahun",),
        ("gaya", "koma_jabatan"),
        ("nomer",),
    ]


@pytest.mark.parametrize(
    ("words", "sentence"), [(["a"], "a"), (["a", "b"], "a atau b"), (["a", "b", "c"], "a, b, atau c")]
)
def test_lists_alternatives(words, sentence):
    assert one_of(words) == sentence
