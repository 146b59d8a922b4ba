"""Rules that hold the years in a legal basis against one another, and against the period of the decree."""

import re
from collections.abc import Iterator

from sk_builder.checks.cited import Cited, CitedRule
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity, Span
from sk_builder.model import Period
from sk_builder.regulations import Gazette, Role, Series

_DATED = (Series.LN, Series.BN, Series.LD, Series.BD)
_PLANS = ("rencana", "anggaran pendapatan")
_REPORT = "pertanggungjawaban"
_YEARS = re.compile(
    r"(?<!\d\s)Tahun(?:\s+Anggaran)?\s+((?:19|20)\d\d)(?:\s*(?:-|–|s\.?d\.?|sampai\s+dengan)\s*((?:19|20)\d\d))?"
)


@rule(
    "MGT-13",
    "Tahun peraturan cocok dengan tahun lembarannya",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why="Peraturan diundangkan sesudah ditetapkan, sehingga tahun lembarannya sama dengan tahun peraturan,"
    " atau setahun kemudian bila ditetapkan pada akhir Desember. Lembaran yang lebih tua daripada"
    " peraturannya pasti keliru.",
    bad="Undang-Undang Nomor 25 Tahun 2004 … (Lembaran Negara Republik Indonesia Tahun 2003 Nomor 104 …)",
    good="Undang-Undang Nomor 25 Tahun 2004 … (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 104 …)",
    source="Kalender: pengundangan tidak mendahului penetapan; UU 12/2011, Pasal 81 sampai dengan Pasal 87",
    certainty=Certainty.LOGIC,
)
def gazette_is_of_the_year_of_the_rule(dossier: Dossier) -> Iterator[Problem]:
    """An earlier gazette is wrong; one that is more than a year later is doubtful."""
    for cited in dossier.based_on:
        for gazette, span in _dated(cited):
            later = (gazette.year or 0) - (cited.regulation.year or 0)
            if 0 <= later <= 1 or _is_known(dossier, cited, gazette):
                continue
            side = "lebih tua daripada" if later < 0 else "lebih muda daripada"
            message = f"lembaran tahun {gazette.year} {side} peraturan tahun {cited.regulation.year}"
            yield Problem(cited.passage.at, message, span, severity=Severity.ERROR if later < 0 else None)


def _is_known(dossier: Dossier, cited: CitedRule, gazette: Gazette) -> bool:
    entry = dossier.known(cited.regulation)
    return entry is not None and gazette in entry.regulation.gazettes


def _dated(cited: CitedRule) -> Iterator[tuple[Gazette, Span]]:
    """Yield the gazettes of a dated rule that count by years, each with its stretch."""
    if cited.regulation.year is not None:
        pairs = zip(cited.regulation.gazettes, cited.spans(Role.GAZETTE), strict=False)
        yield from ((gazette, span) for gazette, span in pairs if gazette.series in _DATED and gazette.year)


@rule(
    "MGT-15",
    "Rencana yang dijadikan dasar meliputi periode Keputusan",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why="Rencana pembangunan dan anggaran berlaku untuk tahun-tahun tertentu. Rencana yang masanya tidak"
    " meliputi periode Keputusan tidak dapat menjadi acuannya; biasanya penggantinya belum disebut.",
    bad="Penetapan … Tahun 2024; Mengingat: … tentang Rencana Pembangunan Daerah Tahun 2019-2023",
    good="Penetapan … Tahun 2024; Mengingat: … tentang Rencana Pembangunan Daerah Tahun 2024-2026",
    source="Naskah sendiri: periode Keputusan terhadap masa rencana",
    certainty=Certainty.LOGIC,
)
def plans_cover_the_period(dossier: Dossier) -> Iterator[Problem]:
    """A plan of other years is doubtful; of one that covers a part of the period people are told."""
    period = dossier.period
    for basis in dossier.read_bases:
        found = _years_of_plan(basis.cited)
        if period is None or found is None:
            continue
        plan = _period(found)
        if plan.first <= period.first and period.last <= plan.last:
            continue
        overlaps = plan.first <= period.last and period.first <= plan.last
        part = "hanya meliputi sebagian" if overlaps else "tidak meliputi"
        message = f"rencana tahun {_span(plan)} {part} periode Keputusan, tahun {_span(period)}"
        severity = Severity.INFO if overlaps else None
        yield Problem(basis.at, message, found.span(), severity=severity)


def plan_of(basis: Cited) -> Period | None:
    """Return the years of the plan or budget that a legal basis sets; None where it sets none."""
    found = _years_of_plan(basis)
    return found and _period(found)


def _period(found: re.Match[str]) -> Period:
    return Period(int(found[1]), int(found[2] or found[1]))


def _years_of_plan(basis: Cited) -> re.Match[str] | None:
    """Return where the title of a plan or budget names its years."""
    title = next(basis.spans(Role.TITLE), (0, 0))
    words = basis.text(title).casefold()
    if _REPORT in words or not any(plan in words for plan in _PLANS):
        return None
    return next(reversed(list(_YEARS.finditer(basis.passage.text, *title))), None)


def _span(years: Period) -> str:
    return str(years.first) if years.first == years.last else f"{years.first}-{years.last}"
