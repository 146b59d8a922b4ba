"""Of twenty flaws of its kind, planted into clean papers, each rule finds at least nineteen, in place."""

import importlib
from itertools import islice
from pathlib import Path
from random import Random

import pytest
from papers import clean_decree, clean_paper, foreign, own
from plants import PLANTERS

from sk_builder.checks import RULES, Dossier, examine

FLAWS = 20
LEAST = 19
MOST_PAPERS = 400

for _module in sorted(Path(__file__).parent.glob("plant_*.py")):
    importlib.import_module(_module.stem)


@pytest.mark.parametrize("code", sorted(RULES))
def test_planted_flaws_are_found(code):
    found = list(islice(_found(code), FLAWS))
    assert len(found) == FLAWS, f"only {len(found)} papers have room for a flaw of {code}"
    assert sum(found) >= LEAST, f"{code}: {sum(found)} of {FLAWS} found"


def _found(code):
    planters = PLANTERS.get(code, [])
    for number in range(MOST_PAPERS if planters else 0):
        chance = Random(number)  # noqa: S311  no secret
        planted = planters[number % len(planters)](clean_paper(number), chance)
        if planted is None:
            continue
        flawed, at = planted
        dossier = flawed if isinstance(flawed, Dossier) else foreign(flawed)
        findings = examine(dossier, select=[code])
        yield any(finding.at == at for finding in findings)


@pytest.mark.parametrize("number", range(40))
def test_a_clean_paper_has_no_findings(number):
    decree = clean_decree(number)
    assert examine(own(decree)) == ()
    assert examine(foreign(clean_paper(number))) == ()
