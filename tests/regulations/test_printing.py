"""Printing in the regular form, and back."""

import string
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sk_builder.regulations import (
    Amendment,
    Article,
    Citation,
    Gazette,
    Kind,
    Regulation,
    Relation,
    Series,
    parse,
    write,
)

REGULAR = tomllib.loads(Path(__file__).with_name("regular.toml").read_text(encoding="utf-8"))["pair"]
NAMES = st.sampled_from(["Dalam Negeri", "Keuangan", "Koperasi dan Usaha Kecil dan Menengah", "Agama"])
OFFICES = st.sampled_from(
    ["Kepala Badan Kepegawaian Negara", "Arsip Nasional Republik Indonesia", "Komisi Yudisial"]
)
REGIONS = st.sampled_from(["Kalimantan Barat", "Sambas", "Daerah Istimewa Yogyakarta", "Papua"])
TITLES = st.lists(
    st.sampled_from(
        ["Pengelolaan", "Keuangan", "Daerah,", "Tata", "Cara", "(PERSERO)", "dan", "atas", "Negara/Lembaga"]
    ),
    min_size=1,
    max_size=8,
).map(lambda words: " ".join(["Pedoman", *words, "Umum"]))
YEARS = st.integers(1945, 2060)
NUMBERS = st.integers(1, 400).map(str)
PLAIN = [Kind.UU, Kind.UU_DARURAT, Kind.PERPPU, Kind.PP, Kind.PERPRES, Kind.KEPPRES, Kind.INPRES]
REGIONAL = [kind for kind in Kind if kind.is_regional]


@st.composite
def gazettes(draw, region):
    dated, supplement = draw(
        st.sampled_from(
            [
                (Series.LN, Series.TLN),
                (Series.BN, Series.TBN),
                (Series.LD, Series.TLD),
                (Series.BD, Series.TBD),
            ]
        )
    )
    place = region if dated in (Series.LD, Series.BD) else ""
    first = Gazette(dated, draw(NUMBERS), draw(YEARS), place)
    second = Gazette(supplement, draw(st.integers(1, 7000).map(str)), None, place)
    return (first, second)[: draw(st.integers(0, 2))]


@st.composite
def regulations(draw):
    kind = draw(st.sampled_from([*PLAIN, *REGIONAL, Kind.PERMEN, Kind.KEPMEN, Kind.PERATURAN]))
    maker = region = ""
    if kind.is_regional:
        region = draw(REGIONS)
    elif kind is Kind.PERATURAN:
        maker = draw(OFFICES)
    elif kind.has_maker:
        maker = f"Menteri {draw(NAMES)}"
    return Regulation(
        kind,
        draw(NUMBERS),
        draw(YEARS),
        draw(TITLES),
        maker,
        region,
        gazettes=draw(gazettes(f"Provinsi {region}" if region else "Kota Lama")),
    )


LINKS = st.builds(
    lambda rule, form: Amendment(form[0], rule, form[1], form[2]),
    regulations(),
    st.sampled_from(
        [
            (Relation.AMENDED, False, False),
            (Relation.AMENDED, True, True),
            (Relation.ADOPTED, False, False),
            (Relation.JUNCTO, False, False),
        ]
    ),
)
ARTICLES = st.builds(
    Article,
    st.builds(
        lambda number, letter: f"{number}{letter}", st.integers(1, 40), st.sampled_from(["", "A", "D"])
    ),
    st.lists(st.integers(1, 9).map(str), max_size=3, unique=True).map(tuple),
)
CITATIONS = st.builds(
    Citation,
    regulations(),
    st.lists(ARTICLES, max_size=3).map(tuple),
    st.lists(LINKS, max_size=3).map(tuple),
    closing=st.sampled_from([";", ".", ""]),
)


@given(CITATIONS)
def test_what_is_built_comes_back_from_its_words(citation):
    printed = write(citation)

    read = parse(printed)

    assert read == citation
    assert read.parsed
    assert read.closing == citation.closing
    assert read.words == printed
    assert write(read) == printed


@given(st.sampled_from(PLAIN), st.text(string.ascii_letters + " ,/()-", max_size=60))
def test_printing_settles_after_one_reading(kind, title):
    once = write(parse(write(Citation(Regulation(kind, "5", 2001, title.strip())))))

    assert write(parse(once)) == once


@pytest.mark.parametrize("pair", REGULAR)
def test_the_regular_form_mends_wording_and_marks(pair):
    assert write(parse(pair["found"])) == pair["regular"]
