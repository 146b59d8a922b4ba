"""The checks: rules of drafting and of law, and what they find in a paper."""

from importlib import import_module

from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import PARTS, RETIRED, RULES, Rule, examine, rules_of
from sk_builder.checks.finding import Certainty, Edit, Finding, Fix, Reorder, Replace, Severity, counts

__all__ = [
    "PARTS",
    "RETIRED",
    "RULES",
    "Certainty",
    "Dossier",
    "Edit",
    "Finding",
    "Fix",
    "Reorder",
    "Replace",
    "Rule",
    "Severity",
    "counts",
    "examine",
    "rules_of",
]

_RULE_MODULES: tuple[str, ...] = (
    "acting",
    "affixes",
    "annex_head",
    "annex_signature",
    "annexes",
    "bases",
    "bases_order",
    "bases_status",
    "bases_twice",
    "bases_usual",
    "bases_years",
    "cells",
    "citation_chain",
    "citation_form",
    "citation_gazettes",
    "citation_makers",
    "citation_numbers",
    "citation_regional",
    "citation_titles",
    "closing",
    "columns",
    "considerations",
    "content",
    "copies",
    "decision",
    "degrees",
    "dictum_annexes",
    "dictum_matters",
    "dictum_references",
    "dictums",
    "duties",
    "force",
    "formulas",
    "goals",
    "ignored",
    "indicators",
    "letterhead",
    "nips",
    "numerals",
    "office_name",
    "opening",
    "pages",
    "ranks",
    "reasons",
    "sentences",
    "signing",
    "spacing",
    "spelling",
    "subject",
    "summing_up",
    "sums",
    "targets",
    "terms",
    "title",
    "wording",
)
"""The modules that declare rules, in the order of the paper; to import them is to register their rules."""

for _module in _RULE_MODULES:
    import_module(f"{__name__}.{_module}")
