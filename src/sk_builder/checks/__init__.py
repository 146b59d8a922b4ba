"""The checks: rules of drafting and of law, and what they find in a paper."""

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
