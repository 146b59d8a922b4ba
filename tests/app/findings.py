"""Findings made by hand, and rules for one test only."""

import re
from contextlib import contextmanager

from sk_builder.checks import RULES, Certainty, Finding, Fix, Rule, Severity
from sk_builder.checks.finding import Problem, reword


def finding(at, quote="", span=None, edits=(), style=""):
    """A finding about some words of a place, whose edits are safe."""
    told = ("lain", None, tuple(edits), bool(edits), "sumber", Certainty.SEEN, style)
    return Finding("BHS-90", Severity.ERROR, at, quote, span, *told)


@contextmanager
def only(*checks, fix=Fix.SAFE, severity=Severity.ERROR):
    """Let these checks be all the rules there are: BHS-90, BHS-91 and so on."""
    before = dict(RULES)
    RULES.clear()
    for number, check in enumerate(checks, start=90):
        code = f"BHS-{number}"
        texts = ("Kata yang benar dipakai", severity, fix, "Supaya jelas.", "utama", "Utama", "UU 12/2011")
        RULES[code] = Rule(code, *texts, Certainty.SEEN, check)
    try:
        yield
    finally:
        RULES.clear()
        RULES.update(before)


def replaces(old, new, places=""):
    """A check that wants other words, wherever the old ones stand."""

    def check(dossier):
        for passage in dossier.manuscript:
            if passage.at.startswith(places):
                for found in re.finditer(old, passage.text):
                    yield reword(passage, found.span(), found.expand(new), f"tulis {new}")

    return check


def tells(at, **more):
    """A check that says one thing of a place."""

    def check(_):
        yield Problem(at, "lain", **more)

    return check
