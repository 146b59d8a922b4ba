"""The manual is what the rules say: docs/aturan.md is made from them.

After a deliberate change of a rule, write it anew:
``SK_BUILDER_RENEW_GOLDENS=1 python -m pytest tests/app/test_manual.py``.
"""

import os
from pathlib import Path

import pytest

from sk_builder.app.manual import manual, rule_list, rule_page
from sk_builder.checks import PARTS, RETIRED, RULES
from sk_builder.errors import OutputError

MANUAL = Path(__file__).parents[2] / "docs" / "aturan.md"
RENEW = os.environ.get("SK_BUILDER_RENEW_GOLDENS") == "1"


def test_the_manual_is_made_from_the_rules():
    if RENEW:
        MANUAL.write_text(manual(), encoding="utf-8")
    assert MANUAL.read_text(encoding="utf-8") == manual(), "see how to write it anew in this file"


def test_the_list_names_every_rule_once_in_its_group():
    lines = rule_list().splitlines()
    listed = [line.split()[0] for line in lines if line.startswith("  ")]
    assert sorted(listed) == sorted(RULES)
    assert [code[:3] for code in listed] == sorted((code[:3] for code in listed), key=list(PARTS).index)


@pytest.mark.parametrize("code", sorted(RULES))
def test_every_rule_has_its_page(code):
    rule, page = RULES[code], rule_page(code)
    for words in (rule.title, rule.why, rule.bad, rule.good, rule.source, rule.certainty.words):
        assert words in page


def test_a_group_has_the_pages_of_its_rules():
    assert rule_page("MNB").count("  sumber ") == sum(code.startswith("MNB") for code in RULES)


@pytest.mark.parametrize("code", [code for code, live in RETIRED.items() if live])
def test_a_retired_code_points_to_the_live_one(code):
    with pytest.raises(OutputError, match=f"aturan {code} tidak dipakai lagi; lihat {RETIRED[code]}"):
        rule_page(code)
