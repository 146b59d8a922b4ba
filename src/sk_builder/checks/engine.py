"""The engine: rules, and what they find in a paper."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from sk_builder.checks.dossier import Dossier
from sk_builder.checks.finding import Certainty, Finding, Fix, Problem, Replace, Severity
from sk_builder.manuscript import Passage
from sk_builder.model import Ignore

PARTS = {
    "JDL": "Judul", "KOP": "Kop naskah", "PBK": "Pembukaan", "MNB": "Menimbang", "MGT": "Mengingat",
    "SIT": "Kutipan peraturan", "DKT": "Diktum", "PTP": "Penetapan", "TTD": "Tanda tangan",
    "TBS": "Tembusan", "LMP": "Lampiran", "IKU": "Tabel indikator", "ANG": "Angka", "BHS": "Bahasa",
    "HAL": "Halaman", "HKM": "Isi menurut hukum", "ABA": "Berkas Keputusan",
}  # fmt: skip
"""The groups of rules, in the order of the paper."""

RETIRED = {"HKM-02": "MNB-12", "HKM-03": "DKT-11", "HKM-04": "DKT-13", "MNB-08": "", "SIT-26": ""}
"""Codes that are never used again, and the live code that says the same; "" for none."""

_CODE = re.compile(rf"(?:{'|'.join(PARTS)})-\d\d")

Check = Callable[[Dossier], Iterable[Problem]]


class Rule(Struct, frozen=True):
    """One rule (*aturan*).

    Attributes:
        code: Such as ``MNB-03``; never reused.
        title: What must hold, one Indonesian line without closing mark.
        severity: Of its findings, unless a finding says otherwise.
        fix: What may be done about them.
        why: The reason, in Indonesian sentences.
        bad: An example that it finds.
        good: The same put right.
        source: Law or rule it rests on.
        certainty: How sure that is.
        check: Finds the problems of a paper.
    """

    code: str
    title: str
    severity: Severity
    fix: Fix
    why: str
    bad: str
    good: str
    source: str
    certainty: Certainty
    check: Check


RULES: dict[str, Rule] = {}
"""Every rule by its code."""


def rule(  # noqa: PLR0913  a rule is complete or refused
    code: str,
    title: str,
    *,
    severity: Severity,
    fix: Fix,
    why: str,
    bad: str,
    good: str,
    source: str,
    certainty: Certainty,
) -> Callable[[Check], Check]:
    """Declare the decorated generator a rule.

    Raises:
        ValueError: The code is malformed, taken or retired; a text is missing; or an error rests on memory
            alone.
    """
    if not _CODE.fullmatch(code) or code in RULES or code in RETIRED:
        raise ValueError(f"{code} is malformed, taken or retired")
    if not all((title, why, bad, good, source)):
        raise ValueError(f"{code} lacks a text")
    if severity is Severity.ERROR and certainty is Certainty.RECALLED:
        raise ValueError(f"{code} is an error whose only source is memory")

    def register(check: Check) -> Check:
        RULES[code] = Rule(code, title, severity, fix, why, bad, good, source, certainty, check)
        return check

    return register


def examine(
    dossier: Dossier, select: Collection[str] = (), skip: Collection[str] = ()
) -> tuple[Finding, ...]:
    """Find the flaws of a paper that nobody has accepted (*abaikan*), in the order of the paper.

    Args:
        dossier: The paper and what it is checked against.
        select: Codes or their beginnings (``MGT``); () for all.
        skip: Codes or their beginnings that are left out.
    """
    ignores = dossier.decree.ignores if dossier.decree else ()
    found = [stamped(rule, one, dossier) for rule in _chosen(select, skip) for one in rule.check(dossier)]
    if ignores:
        found = [finding for finding in found if not any(hits(ignore, finding) for ignore in ignores)]
    order = {passage.at: position for position, passage in enumerate(dossier.manuscript)}
    parts = dossier.manuscript.parts
    return tuple(
        sorted(found, key=lambda finding: (_position(finding.at, order, parts), finding.span or (0, 0)))
    )


def findings_of(rule: Rule, dossier: Dossier) -> Iterator[Finding]:
    """Yield all that one rule finds in a paper, what is accepted too."""
    return (stamped(rule, problem, dossier) for problem in rule.check(dossier))


def hits(ignore: Ignore, finding: Finding) -> bool:
    """Tell whether a finding is the one that is accepted: its rule, and its words or else its place."""
    return ignore.rule == finding.code and _folded(ignore.words) == _folded(finding.quote or finding.at)


def stamped(rule: Rule, problem: Problem, dossier: Dossier) -> Finding:
    """Make a problem a finding of its rule."""
    passage = dossier.manuscript.get(problem.at)
    quote, span = "", problem.span
    if passage is not None and problem.on_label:
        quote, span = passage.label, None
    elif passage is not None:
        span = span or (0, len(passage.text))
        quote = passage.text[slice(*span)]
    only = problem.edits[0] if len(problem.edits) == 1 else None
    suggestion = problem.suggestion
    if suggestion is None and isinstance(only, Replace):
        suggestion = only.words
    return Finding(
        rule.code,
        problem.severity or rule.severity,
        problem.at,
        quote,
        span,
        " ".join(problem.message.split()),
        suggestion,
        problem.edits,
        bool(problem.edits) and rule.fix is Fix.SAFE and not problem.ask,
        rule.source,
        rule.certainty,
        problem.style,
    )


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()


def _chosen(select: Collection[str], skip: Collection[str]) -> Collection[Rule]:
    if not select and not skip:
        return RULES.values()
    wanted, unwanted = tuple(select) or "", tuple(skip)
    return [rule for code, rule in RULES.items() if code.startswith(wanted) and not code.startswith(unwanted)]


def _position(at: str, order: Mapping[str, int], parts: Mapping[str, Sequence[Passage]]) -> float:
    """Return where a place comes on paper; one where nothing stands comes with what is nearest around it."""
    if at in order:
        return order[at]
    while at:
        below = f"{at}."
        part = parts.get(at.partition(".")[0], ())
        first = next((passage.at for passage in part if passage.at.startswith(below)), None)
        if first is not None:
            return order[first] - 0.5
        at = at.rpartition(".")[0]
    return len(order)


def rules_of(part: str) -> Iterator[Rule]:
    """Yield the rules of a group (``MNB``) by their numbers."""
    yield from (RULES[code] for code in sorted(RULES) if code.startswith(part))
