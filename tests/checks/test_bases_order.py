"""Each move of a legal basis mends what it was found for, and such moves put any list in order."""

from datetime import date

from bases_lists import texts, with_bases, with_basis
from hypothesis import given, settings
from hypothesis import strategies as st
from papers import clean_paper, foreign

from sk_builder.checks import examine
from sk_builder.regulations import catalogue

_IN_ORDER = (
    "uu-25-2004", "uu-23-2014", "uu-30-2014", "pp-8-2006", "pp-8-2008", "pp-18-2016", "perpres-29-2014",
    "permenpan-9-2007", "permenpanrb-53-2014", "permendagri-86-2017", "permendagri-90-2019",
)  # fmt: skip
_BASES = tuple(f"{catalogue().words(key, date(2022, 1, 4))};" for key in _IN_ORDER)


def disorder(manuscript):
    return [f for f in examine(foreign(manuscript), select=["MGT-05", "MGT-06"]) if f.edits]


def moved(manuscript, finding):
    (reorder,) = finding.edits
    items = texts(manuscript)
    return with_bases(manuscript, [items[position] for position in reorder.order])


def faults(manuscript):
    return [(finding.code, finding.quote) for finding in disorder(manuscript)]


@settings(max_examples=20)
@given(st.permutations(_BASES))
def test_safe_moves_end_in_order(bases):
    paper = with_bases(clean_paper(0), bases)
    for _ in bases:
        found = disorder(paper)
        if not found:
            break
        assert all(finding.safe for finding in found)
        paper = moved(paper, found[0])
        assert (found[0].code, found[0].quote) not in faults(paper)
    assert texts(paper) == list(_BASES)


@settings(max_examples=40)
@given(st.sampled_from(range(len(_BASES))), st.sampled_from(range(len(_BASES))))
def test_one_item_out_of_place_is_one_finding(item, place):
    bases = [text for text in _BASES if text is not _BASES[item]]
    paper = with_bases(clean_paper(0), [*bases[:place], _BASES[item], *bases[place:]])
    found = disorder(paper)
    assert len(found) == (item != place)
    if found:
        assert texts(moved(paper, found[0])) == list(_BASES)


def test_an_item_that_the_catalogue_does_not_know_makes_every_move_a_question():
    paper = with_bases(clean_paper(0), (_BASES[3], *_BASES[:3]))
    assert [finding.safe for finding in disorder(paper)] == [True]
    unknown, _ = with_basis(paper, "Peraturan Gubernur Antah Nomor 5 Tahun 2021 tentang Contoh;", 4)
    assert [finding.safe for finding in disorder(unknown)] == [False]


def test_a_rule_of_the_makers_own_region_need_not_name_it():
    paper = clean_paper(0).with_text("jabatan", "KEPALA DINAS CONTOH PROVINSI KALIMANTAN BARAT")
    plan = "Peraturan Gubernur Nomor 9 Tahun 2023 tentang Rencana Pembangunan Daerah Tahun 2024-2026;"
    assert [finding.safe for finding in disorder(with_bases(paper, (plan, *_BASES)))] == [True]
