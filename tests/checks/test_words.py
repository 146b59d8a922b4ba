"""Every word of the list is found and put right with its capitals; those in doubt are only proposed."""

from pathlib import Path

import pytest
from papers import clean_paper, foreign

from sk_builder.checks import Finding, Replace, examine
from sk_builder.checks.word_list import DOUBTS, STANDARD, TASTE

_LINES = (Path(__file__).parent / "words.txt").read_text(encoding="utf-8").splitlines()[1:]
_ROWS = [tuple(line.removesuffix(" !").split(" > ")) for line in _LINES]
_ALWAYS_SMALL = {"a.n.", "d.a."}
_IN_DOUBT = {row[0] for row, line in zip(_ROWS, _LINES, strict=True) if line.endswith(" !")}


@pytest.mark.parametrize(("bad", "good"), _ROWS)
def test_a_word_in_small_letters(bad, good):
    found = _found_in("menimbang.b", f"bahwa {bad} perlu ditinjau;", bad)
    assert found.suggestion == good
    assert isinstance(found.edits[0], Replace)


@pytest.mark.parametrize(("bad", "good"), _ROWS)
def test_a_word_in_capitals(bad, good):
    found = _found_in("lampiran.I.judul", f"TINJAUAN {bad.upper()} DAERAH", bad.upper())
    assert found.suggestion == (good if good in _ALWAYS_SMALL else good.upper())


@pytest.mark.parametrize(("bad", "good"), _ROWS)
def test_a_word_at_the_beginning(bad, good):
    bad, good = bad[0].upper() + bad[1:], good if good in _ALWAYS_SMALL else good[0].upper() + good[1:]
    found = _found_in("lampiran.I.indikator.1.nama", f"{bad} yang ditinjau", bad)
    assert found.suggestion == good


@pytest.mark.parametrize("bad", [bad for bad, _ in _ROWS])
def test_what_may_be_done_without_asking(bad):
    found = _found_in("lampiran.I.indikator.1.nama", f"jumlah {bad} yang ditinjau", bad)
    assert found.safe == (bad not in _IN_DOUBT)


def test_the_lists_agree():
    assert TASTE < DOUBTS.keys() < STANDARD.keys()
    assert not STANDARD.keys() & STANDARD.values()


def _found_in(at: str, text: str, words: str) -> Finding:
    paper = foreign(clean_paper(0).with_text(at, text))
    found = [finding for finding in examine(paper, select=["BHS", "ANG"]) if finding.at == at]
    assert [finding.quote for finding in found] == [words]
    return found[0]
