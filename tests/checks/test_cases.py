"""The cases of every rule: what it finds in a flawed text, and that it leaves a clean one alone.

A case changes a clean paper. Its keys:

=============  ==============================================================================
``paper``      number of the clean paper; 0
``text``       place -> other words
``label``      place -> other label
``add``        place -> words, put last
``drop``       places that go, with all below them
``style``      keys of *gaya*
``given``      true: that style is the paper's own
``form``       what differs in the form of its pages: arguments of `forms.paged`
``ignore``     what its decree file accepts: list of [code of a rule, words]
``file``       other values in its decree file, by key
``unknown``    words in small letters that its dictionary lacks; without the key it has no dictionary
``finds``      list of [place, literal words] or [place, literal words, suggestion]; [] if clean
``severity``   of the first finding
=============  ==============================================================================
"""

import tomllib
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from forms import paged
from papers import TODAY, clean_decree, clean_paper, foreign

from sk_builder.checks import RULES, examine
from sk_builder.manuscript import Passage
from sk_builder.model import Decree, HouseStyle, Ignore
from sk_builder.store.decode import decode
from sk_builder.store.encode import encode

_FILES = sorted((Path(__file__).parent / "cases").glob("*.toml"))
_CASES = {
    f"{code}: {case['name']}": (code, case)
    for file in _FILES
    for code, cases in tomllib.loads(file.read_text(encoding="utf-8")).items()
    for case in cases
}


@pytest.mark.parametrize("name", _CASES)
def test_case(name):
    code, case = _CASES[name]
    dossier = paged(_paper(case), **case["form"]) if "form" in case else foreign(_paper(case))
    if "style" in case:
        style = msgspec.convert(case["style"], HouseStyle)
        dossier = replace(dossier, style=style, style_is_given=case.get("given", False))
    if "unknown" in case:
        dossier = replace(dossier, knows=lambda word: word.lower() not in case["unknown"])
    if "ignore" in case:
        dossier = replace(dossier, decree=_accepting(case))
    if "file" in case:
        dossier = replace(dossier, decree=_filed(case))
    findings = examine(dossier, select=[code])
    expected = [tuple(entry) for entry in case["finds"]]
    told = [(f.at, f.quote, f.suggestion)[: len(entry)] for f, entry in zip(findings, expected, strict=False)]
    assert told == expected
    assert len(findings) == len(expected), findings
    if "severity" in case:
        assert findings[0].severity.value == case["severity"]


def test_every_rule_has_a_flawed_and_a_clean_case():
    flawed = {code for code, case in _CASES.values() if case["finds"]}
    clean = {code for code, case in _CASES.values() if not case["finds"]}
    assert flawed >= set(RULES)
    assert clean >= set(RULES)
    assert flawed | clean <= set(RULES)


def _accepting(case):
    ignores = (
        Ignore(rule=rule, words=words, reason="contoh", by="Contoh Orang", day=TODAY)
        for rule, words in case["ignore"]
    )
    return msgspec.structs.replace(clean_decree(case.get("paper", 0)), ignores=tuple(ignores))


def _filed(case):
    decree, problems = decode(encode(clean_decree(case.get("paper", 0))) | case["file"], Decree)
    assert problems == ()
    return decree


def _paper(case):
    manuscript = clean_paper(case.get("paper", 0)).without(*case.get("drop", ()))
    for at, text in case.get("text", {}).items():
        manuscript = manuscript.with_text(at, text)
    for at, text in case.get("add", {}).items():
        manuscript = manuscript.with_passage(Passage(at, text))
    for at, label in case.get("label", {}).items():
        manuscript = manuscript.with_passage(replace(manuscript.get(at), label=label))
    return manuscript
