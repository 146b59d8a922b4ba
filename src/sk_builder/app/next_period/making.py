"""Make the draft of a next period from a decree file, and tell what is left to decide."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from msgspec import structs

from sk_builder.app.amending.chain import chain_of
from sk_builder.app.dossiers import Wanted, refuse_no_decree_file
from sk_builder.app.finding import find_catalogue, find_office
from sk_builder.app.fix import Mender, made
from sk_builder.app.mending import Mendable
from sk_builder.app.naming import CONSOLIDATED
from sk_builder.app.next_period import decisions
from sk_builder.app.next_period.bases import renewed
from sk_builder.app.next_period.beside import with_last_values
from sk_builder.app.next_period.decisions import Decision, years_of
from sk_builder.app.next_period.draft import draft_of, period_of
from sk_builder.app.next_period.marks import moved
from sk_builder.app.next_period.proposals import Proposal, Row, mended_rows, offers, proposed, take_all
from sk_builder.app.next_period.revoking import revocations
from sk_builder.app.next_period.sheet import sheet
from sk_builder.app.own_paper import OwnPaper
from sk_builder.app.renewing import by_key, refreshed
from sk_builder.app.report import Checked
from sk_builder.changes import changes
from sk_builder.checks import Finding
from sk_builder.errors import OutputError
from sk_builder.model import Decree, Period
from sk_builder.reading.decree import cleaned
from sk_builder.store.decode import decode
from sk_builder.store.decrees import Loaded, dump_decree, load_decree, parse_decree
from sk_builder.store.files import is_there, locked, write_file


@dataclass(frozen=True, slots=True)
class NextPeriod:
    """The draft of a next period, as it was written.

    Attributes:
        source: The last period's decree file.
        target: The draft.
        sheet: The Word file with what is to be decided.
        period: The years that the draft is for.
        moved: What moved with the period, and what the office file renewed.
        mended: What was mended without asking, in the order it was.
        proposals: What the rules propose; was taken where `accepted`.
        accepted: Whether the proposals were taken.
        decisions: What people have to decide.
        left: What a check still finds.
    """

    source: Path
    target: Path
    sheet: Path
    period: Period
    moved: tuple[Row, ...]
    mended: tuple[Proposal, ...]
    proposals: tuple[Proposal, ...]
    accepted: bool
    decisions: tuple[Decision, ...]
    left: Checked


def read_period(words: str) -> Period:
    """Read "2025" or "2025-2029".

    Raises:
        OutputError: It is neither.
    """
    decree, problems = decode({"periode": words}, Decree)
    if decree is None or decree.period is None:
        raise OutputError(f"periode: {problems[0].message if problems else 'tulis misalnya 2025'}")
    return decree.period


def next_period(
    source: Path, period: Period, as_of: date, target: Path | None = None, *, accept: bool = False
) -> NextPeriod:
    """Write the draft of a next period, and beside it a Word file with what is to be decided.

    Args:
        source: The last period's decree file; it is not changed. The office file beside it renews the draft.
        period: The years that the draft is for.
        as_of: The day that stands for today.
        target: The draft; None for a name made from that of the source.
        accept: Take all proposals.

    Raises:
        SkBuilderError: The source cannot be read or is for that very period; or one of the two files is there
            already, or cannot be written.
    """
    loaded = load_decree(source)
    _refuse_amended(loaded)
    old = period_of(loaded.part)
    if old == period:
        raise OutputError(f"{source}: Keputusan ini sudah untuk {years_of(period)}; sebut periode berikutnya")
    target = target or _target(source, old, period)
    refuse_no_decree_file(target)
    beside = target.with_name(f"{target.stem}-keputusan-diperlukan.docx")
    work = _Work(loaded, old, period, as_of)
    result = work.result(target, beside, accept=accept)
    with locked(target):
        for path in (target, beside):
            if is_there(path):
                raise OutputError(f"{path}: sudah ada, jadi tidak ditimpa; sebut berkas lain dengan -o")
        known = (as_of, find_catalogue(source).known_on)
        page = sheet(work.draft, known, result.decisions, result.proposals, accepted=accept)
        write_file(beside, page)
        write_file(target, work.text.encode())
    return result


def _refuse_amended(loaded: Loaded[Decree]) -> None:
    """Refuse what no longer says, or never said, all that holds: there is a consolidated text for that."""
    why = None
    if loaded.part.is_amending:
        why = "Keputusan perubahan hanya memuat yang diubah; sebut naskah konsolidasi Keputusan pokoknya"
    elif loaded.part.is_consolidated and loaded.part.is_draft:
        why = "memuat perubahan yang belum ditetapkan; tetapkan dahulu, lalu jalankan consolidate"
    elif made := [amendment.path.name for amendment in chain_of(loaded) if not amendment.part.is_draft]:
        why = f"sudah diubah ({made[-1]}); sebut naskah konsolidasinya, yang disusun consolidate"
    if why:
        raise OutputError(f"{loaded.path}: {why}")


def _target(source: Path, old: Period | None, period: Period) -> Path:
    """Name the draft like its source, for the other period."""
    source = source.with_name(f"{source.stem.removesuffix(CONSOLIDATED)}{source.suffix}")
    new = years_of(period)
    for years in (years_of(old), str(old.first)) if old else ():
        if years in source.stem:
            return source.with_name(source.name.replace(years, new))
    return source.with_name(f"{source.stem}-{new}{source.suffix}")


class _Work:
    """The making of one draft.

    Attributes:
        text: The draft, as it is at this point.
    """

    def __init__(self, loaded: Loaded[Decree], old: Period | None, period: Period, as_of: date) -> None:
        self._loaded = loaded
        self._period = period
        self._old_period = old
        self._catalogue = find_catalogue(loaded.path)
        self._mender = Mender(loaded.path, self._catalogue, Wanted(as_of))
        self._last_paper = OwnPaper(loaded, self._catalogue)
        self._office = find_office(loaded.path)
        self.text = ""

    @property
    def draft(self) -> Decree:
        """The draft as data."""
        return self._parsed(self.text).part

    def result(self, target: Path, beside: Path, *, accept: bool) -> NextPeriod:
        """Make the draft, and tell how."""
        rows, doubts = self._begin()
        self.text, mended = self._mender.mend(self.text)
        proposals, more = self._take_all() if accept else (self._proposed(), ())
        self._finish()
        left = Checked(target, self._mender.check(self.text).found)
        findings = [located.finding for located in left.found]
        if not accept:
            offered = {(one.finding.code, one.finding.at, one.finding.message) for one in proposals}
            findings = [one for one in findings if (one.code, one.at, one.message) not in offered]
        return NextPeriod(
            source=self._loaded.path,
            target=target,
            sheet=beside,
            period=self._period,
            moved=tuple(rows),
            mended=(*mended_rows(mended), *more),
            proposals=proposals,
            accepted=accept,
            decisions=tuple(self._decisions(doubts, findings)),
            left=left,
        )

    def _parsed(self, text: str) -> Loaded[Decree]:
        return parse_decree(text, self._loaded.path)

    def _begin(self) -> tuple[list[Row], tuple[Decision, ...]]:
        """Make the draft; return what differs from the last decree, and the years in doubt."""
        last = self._loaded.part
        blank = self._parsed(dump_decree(draft_of(last, self._old_period, self._period)))
        draft, doubts = moved(blank, self._old_period, self._period) if self._old_period else (blank.part, ())
        if self._office:
            draft = refreshed(draft, self._office)
        rows = list(_differences(last, draft))
        days = (last.enactment.day or self._catalogue.known_on, self._catalogue.known_on)
        keyed = by_key(draft, self._catalogue, *days)
        self.text = dump_decree(keyed)
        return [*rows, *renewed(draft, keyed, self._catalogue)], doubts

    def _take_all(self) -> tuple[tuple[Proposal, ...], tuple[Proposal, ...]]:
        told: list[Proposal] = []
        for offer in self._revocations():
            told += proposed([offer], self._mender.paper(self.text))
            self.text, _ = made(self.text, [offer])
        taken = take_all(self.text, self._mender)
        self.text = taken.text
        return (*told, *taken.proposals), taken.mended

    def _proposed(self) -> tuple[Proposal, ...]:
        offered = [*self._revocations(), *offers(self.text, self._mender)]
        return proposed(offered, self._mender.paper(self.text))

    def _revocations(self) -> list[Mendable]:
        return list(revocations(self._last_paper, self._mender.paper(self.text), self._mender))

    def _finish(self) -> None:
        """Lay the draft out anew, with last period's values beside what is blank."""
        draft = by_key(self.draft, self._catalogue, self._catalogue.known_on)
        schema, _, rest = dump_decree(draft).partition("\n")
        made_from = f"# Konsep untuk {years_of(self._period)}, dibuat dari {cleaned(self._loaded.path.name)}."
        text = f"{schema}\n{made_from}\n{rest}"
        self.text = with_last_values(text, self._loaded.part, self._loaded.path)

    def _decisions(self, doubts: Sequence[Decision], findings: Iterable[Finding]) -> Iterator[Decision]:
        last, draft, period = self._loaded.part, self.draft, self._period
        dossier = self._mender.dossier(self._mender.paper(self.text))
        yield from decisions.targets(last, draft, period)
        yield from decisions.plans(draft, dossier, period, doubts)
        yield from decisions.signatory(draft)
        yield from decisions.office_matters(last, draft, self._office.part if self._office else None)
        yield from decisions.earlier(last)
        yield from doubts
        yield from decisions.in_jdih(dossier, period)
        yield from decisions.expired(last.ignores)
        yield from decisions.left_to_people(findings)


def _differences(last: Decree, draft: Decree) -> Iterator[Row]:
    """Yield what differs; the departures of the signed paper, of which a draft has none, are only counted."""
    if last.departures:
        yield Row("tercetak", f"{len(last.departures)} penyimpangan kertas lama", "")
    for one in changes(structs.replace(last, departures=()), draft):
        yield Row(one.at, one.old or "", one.new or "")
