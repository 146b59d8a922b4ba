"""Edits done and saved by LibreOffice itself come back; the figures of many are in benchmarks/PULL.md."""

from itertools import groupby

import pytest
from office_editor import edited
from printed_page import printed
from test_pull_random import DRAFTS
from way_back import judge
from word_edits import KINDS, Planner, by_chance

EDITS = 20


def planned():
    """Some edits of every kind, and the file that each is made in."""
    chance = by_chance(11)
    planners = [Planner(decree, printed, chance) for decree in DRAFTS[:4]]
    plans = [(planner, planner.plan()) for _ in range(40) for planner in planners]
    by_kind = groupby(sorted(plans, key=lambda one: one[1].kind), key=lambda one: one[1].kind)
    kinds = {kind: list(found) for kind, found in by_kind}
    assert kinds.keys() == KINDS.keys()
    turns = [found[turn] for turn in range(EDITS) for found in kinds.values() if turn < len(found)]
    return [(planner.docx, plan) for planner, plan in turns[:EDITS]]


@pytest.mark.libreoffice
def test_what_libreoffice_saves_comes_back(libreoffice, tmp_path):
    plans = planned()

    saved = edited(libreoffice, tmp_path, [(docx, plan.steps) for docx, plan in plans])

    judged = [judge(plan, docx, new, tmp_path) for (docx, plan), new in zip(plans, saved, strict=True)]
    wrong = [
        (plan, one.report)
        for (_, plan), one in zip(plans, judged, strict=True)
        if not (one.is_right and (plan.is_sure or one.is_asked))
    ]
    assert wrong == []


@pytest.mark.libreoffice
def test_opening_and_saving_changes_nothing(libreoffice, tmp_path):
    planners = [Planner(decree, printed, by_chance(0)) for decree in DRAFTS[:4]]

    saved = edited(libreoffice, tmp_path, [(planner.docx, ()) for planner in planners])

    for planner, new in zip(planners, saved, strict=True):
        nothing = planner.plan()._replace(steps=(), after=planner.decree)
        assert "tidak ada yang berubah" in judge(nothing, planner.docx, new, tmp_path).report
