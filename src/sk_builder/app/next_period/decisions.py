"""What only people can decide about the draft of a next period."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from sk_builder import language
from sk_builder.changes import words_of
from sk_builder.checks import Dossier, Finding, Severity
from sk_builder.checks.bases_years import plan_of
from sk_builder.checks.basis import Basis
from sk_builder.model import Decree, Ignore, Indicator, IndicatorAnnex, Office, Period
from sk_builder.places import segment
from sk_builder.regulations import Kind

PLAN = "Rencana"
"""The topic of plans, such as RPJMD, RPD and Renstra."""

_JDIH, _PLANS = "MGT-16", "MGT-15"
"""Rules whose matter stands in the list as a question of its own."""


class Decision(NamedTuple):
    """One thing to be decided.

    Attributes:
        topic: What it is about, such as "Target".
        at: Its place on paper.
        question: What is to be decided.
    """

    topic: str
    at: str
    question: str


def years_of(period: Period) -> str:
    """Write a period: "2025", "2025-2029"."""
    return words_of(period) or ""


def targets(old: Decree, draft: Decree, period: Period) -> Iterator[Decision]:
    """Ask for the targets of each indicator; those of the last period are shown beside."""
    for (at, before), (_, row) in zip(_rows(old), _rows(draft), strict=True):
        name = f"{row.name or 'indikator tanpa nama'} ({row.unit})"
        last = "; ".join(last_values(before)) or "belum ada target"
        yield Decision("Target", f"{at}.target", f"{name}: target {years_of(period)}? {last}")


def last_values(indicator: Indicator) -> Iterator[str]:
    """Yield what an indicator was filled with: "target 2024: 4,57"."""
    for key, values in (("baseline", indicator.baseline), ("target", indicator.targets)):
        yield from (f"{key} {year}: {words}" for year, v in sorted(values.items()) if (words := words_of(v)))
    if final := words_of(indicator.final_state):
        yield f"kondisi_akhir: {final}"


def plans(draft: Decree, dossier: Dossier, period: Period, others: Sequence[Decision]) -> Iterator[Decision]:
    """Ask of each plan among the legal bases whether it is still the one to follow.

    Args:
        draft: The draft; where it has indicators but names no plan at all, it is asked which one holds.
        dossier: Of the draft.
        period: The years that it is for.
        others: What is asked about plans in other places.
    """
    found = [(basis, plan) for basis in dossier.read_bases if (plan := plan_of(basis.cited))]
    for basis, plan in found:
        covers = plan.first <= period.first and period.last <= plan.last
        told = "meliputi" if covers else "tidak seluruhnya meliputi"
        question = f"{basis.name}, rencana tahun {years_of(plan)}, menurut judulnya {told} {years_of(period)}"
        yield Decision(PLAN, basis.at, f"{question}; masih menjadi acuan?")
    if not found and any(_rows(draft)) and all(other.topic != PLAN for other in others):
        question = (
            f"tidak ada rencana (RPJMD, RPD, Renstra) yang disebut; yang mana meliputi {years_of(period)}?"
        )
        yield Decision(PLAN, "mengingat", question)


def signatory(draft: Decree) -> Iterator[Decision]:
    """Ask whether the official is still in office, and in rank."""
    person = draft.signatory
    name = " ".join(filter(None, (person.titles_before, person.name)))
    whole = ", ".join(filter(None, (name, person.titles_after, person.rank)))
    office = " ".join(filter(None, (person.capacity, person.office or draft.office)))
    if whole:
        rank = ", dengan pangkat itu" if person.rank else ""
        question = f"{whole}: masih menjabat {office}{rank}?"
        yield Decision("Penanda tangan", "penandatangan", question)


def office_matters(old: Decree, draft: Decree, office: Office | None) -> Iterator[Decision]:
    """Ask about what the office file does not know of the last decree, or names in another way."""
    if office is None:
        return
    if old.office and draft.office != old.office:
        question = f'jabatan pembuat berubah dari "{old.office}"; periksa nama itu di seluruh naskah'
        yield Decision("Kantor", "jabatan", question)
    if lost := [name for name in old.copies if name not in draft.copies]:
        question = f"penerima lama yang tidak ada dalam kantor.yaml: {'; '.join(lost)}; masih perlu?"
        yield Decision("Kantor", "tembusan", question)
    named = {unit: None for _, row in _rows(draft) for unit in row.responsible_units}
    if office.units and (strange := [unit for unit in named if unit not in office.units]):
        question = f"bukan unit kerja menurut kantor.yaml: {'; '.join(strange)}; siapa sekarang?"
        yield Decision("Kantor", "penanggung_jawab", question)


def _rows(decree: Decree) -> Iterator[tuple[str, Indicator]]:
    """Yield each indicator of a decree with its place."""
    for number, annex in enumerate(decree.annexes):
        rows = annex.indicators if isinstance(annex, IndicatorAnnex) else ()
        at = f"lampiran.{segment('lampiran', number)}.indikator"
        yield from ((f"{at}.{row}", indicator) for row, indicator in enumerate(rows, start=1))


def in_jdih(dossier: Dossier, period: Period) -> Iterator[Decision]:
    """Name the bases of which the catalogue cannot know what became of them until the period begins."""
    known_on = dossier.catalogue.known_on
    names = dict.fromkeys(
        _name(basis) for basis in dossier.read_bases if basis.regulation.kind is not Kind.UUD
    )
    if names and max(dossier.law_day, date(period.first, 1, 1)) > known_on:
        reserve = f"katalog hanya sampai {language.date_words(known_on)}"
        question = f"{reserve}; periksa perubahan dan pencabutannya di JDIH: {'; '.join(names)}"
        yield Decision("Dasar hukum", "mengingat", question)


def _name(basis: Basis) -> str:
    """Name a rule as people call it among themselves: "UU 23/2014"."""
    return basis.name.replace(" Nomor ", " ").replace(" Tahun ", "/")


def earlier(last: Decree) -> Iterator[Decision]:
    """Remind of an earlier decree that was never set, so that nothing of it is revoked."""
    if last.is_draft:
        question = "Keputusan sebelumnya masih konsep, jadi tidak dicabut; akan ditetapkan atau ditinggalkan?"
        yield Decision("Keputusan lama", "diktum", question)


def expired(ignores: Sequence[Ignore]) -> Iterator[Decision]:
    """Ask of each finding that was accepted last time whether it is accepted again; who did and why stays."""
    for number, ignore in enumerate(ignores, start=1):
        question = f'{ignore.rule} pada "{ignore.words}" tidak diabaikan lagi; masih diterima?'
        yield Decision("Pengabaian", f"abaikan.{number}", question)


def left_to_people(findings: Iterable[Finding]) -> Iterator[Decision]:
    """Ask about each finding that no machine can settle; blanks of a draft and house style are none."""
    for finding in findings:
        if not is_blank(finding) and not finding.style and finding.code not in (_JDIH, _PLANS):
            topic = finding.severity.words.capitalize()
            advice = f"; saran: {finding.suggestion}" if finding.suggestion else ""
            yield Decision(topic, finding.at, f"{finding.code}: {finding.message}{advice}")


def is_blank(finding: Finding) -> bool:
    """Tell whether a finding only says that something is still to come (*belum diisi*)."""
    return finding.severity is Severity.INFO and "belum diisi" in finding.message
