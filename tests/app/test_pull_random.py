"""Edits by chance, done in the file itself: all comes back, nothing else moves, nothing is lost."""

import pytest
from chaos import upset
from msgspec.structs import replace
from paper_editor import edited, without_data
from papers import clean_decree
from printed_page import decree_of, printed
from way_back import judge
from word_edits import Plan, Planner, by_chance

FILES = ("iku-2024.yaml", "contoh-lengkap.yaml", "tim-reviu-2024.yaml", "tabel-lengkap.yaml")
DRAFTS = [
    *(replace(decree_of(file), departures=(), number=None) for file in FILES),
    *(replace(clean_decree(number), number=None, template="keputusan-iku") for number in range(4)),
]


def planned(seed):
    planner = Planner(DRAFTS[seed % len(DRAFTS)], printed, by_chance(seed))
    return planner.docx, planner.plan()


@pytest.mark.parametrize("seed", range(16))
def test_what_a_person_changes_comes_back(seed, tmp_path):
    docx, plan = planned(seed)

    judged = judge(plan, docx, edited(docx, plan.steps), tmp_path)

    assert judged.is_right, judged.report
    assert judged.is_asked or plan.is_sure


@pytest.mark.parametrize("seed", range(100, 108))
def test_it_comes_back_without_bookmarks_and_data(seed, tmp_path):
    docx, plan = planned(seed)

    judged = judge(plan, docx, without_data(edited(docx, plan.steps, loses_marks=True)), tmp_path)

    assert judged.is_right, judged.report
    assert "penanda tempat di dalam berkas Word hilang" in judged.report


@pytest.mark.parametrize("seed", range(20))
def test_whatever_is_done_no_word_of_it_is_lost(seed, tmp_path):
    decree = DRAFTS[seed % len(DRAFTS)]
    docx = printed(decree)

    judged = judge(Plan("", (), decree, decree), docx, upset(docx, by_chance(seed)), tmp_path)

    assert judged.new_lost == (), judged.report
