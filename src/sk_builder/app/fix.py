"""Mend what may be mended in a decree file without asking anybody."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import unified_diff
from pathlib import Path
from typing import NamedTuple

from sk_builder.app.check import check_own
from sk_builder.app.dossiers import DECREE_SUFFIXES, Wanted, own_dossier
from sk_builder.app.finding import find_catalogue
from sk_builder.app.mending import Mendable, in_order, mendable
from sk_builder.app.own_paper import OwnPaper
from sk_builder.app.report import Checked
from sk_builder.checks import Dossier, Finding, examine
from sk_builder.errors import OutputError, SetDecreeError
from sk_builder.manuscript import Manuscript
from sk_builder.model import Decree
from sk_builder.places import Path as DataPath
from sk_builder.regulations import Catalogue
from sk_builder.store.change import Change, Clear, Insert, Rearrange, Remove, Reword, SetText
from sk_builder.store.decrees import Loaded, load_decree, parse_decree
from sk_builder.store.edit import edited, rewrite
from sk_builder.store.files import is_there
from sk_builder.store.history import Entry

_OF_A_SET_DECREE = (("nomor",), ("penetapan", "tanggal"), ("sidik_naskah",), ("versi_terakhir",))
"""What a draft has not, beside departures and history."""

_NO_DATA = (
    "hanya berkas Keputusan (.yaml) yang dapat diperbaiki; untuk naskah orang lain pakai check, dengan"
    " --annotate untuk komentar di Word, atau ambil alih dahulu dengan import"
)

_MOST_PASSES = 10
"""How often the mended paper is looked at anew; words that were mended may bring up others."""


class Mended(NamedTuple):
    """A finding that was mended, and the paper that it was found on."""

    finding: Finding
    paper: Manuscript


@dataclass(frozen=True, slots=True)
class Fixed:
    """What was mended in a decree file.

    Attributes:
        file: The decree file.
        target: Where the result went, or would go.
        before: Its text.
        after: The text it became.
        mended: The findings that were mended, in the order they were.
        left: What a check still finds.
    """

    file: Path
    target: Path
    before: str
    after: str
    mended: tuple[Finding, ...]
    left: Checked

    def diff(self) -> Iterator[str]:
        """Yield the lines of a unified diff; none where nothing changed."""
        old, new = self.before.splitlines(), self.after.splitlines()
        yield from unified_diff(old, new, str(self.file), str(self.target), lineterm="")


def fix(
    file: Path,
    wanted: Wanted,
    target: Path | None = None,
    *,
    dry_run: bool = False,
    edits_reason: str = "",
) -> Fixed:
    """Mend a decree file; comments, order and all other words stay as they are.

    Args:
        file: The decree file.
        wanted: Which findings are mended, as of which day.
        target: A new file for the result; a decree that is set becomes a draft there, its number and date
            blank and its departures gone. None for the file itself.
        dry_run: Write nothing.
        edits_reason: Why a file with a history was edited by hand since its last version.

    Raises:
        SkBuilderError: The file cannot be read; it is set (*ditetapkan*) and there is no target; the target
            is there already; nobody said why it was edited; or the result cannot be written. Nothing has
            changed.
    """
    if file.suffix.lower() not in DECREE_SUFFIXES:
        raise OutputError(f"{file}: {_NO_DATA}")
    loaded = load_decree(file)
    if target is not None and is_there(target):
        raise OutputError(f"{target}: sudah ada, jadi tidak ditimpa; sebut berkas lain")
    if target is None and loaded.part.is_set:
        also = "pakai -o BERKAS untuk konsep baru"
        raise SetDecreeError(file, also, consolidated=loaded.part.is_consolidated)
    work = Mender(file, find_catalogue(file), wanted)
    after, done = work.mend(work.as_draft(loaded.text) if loaded.part.is_set else loaded.text)
    mended = tuple(one.finding for one in done)
    whole = after
    if loaded.part.history and mended and not loaded.part.is_set:
        whole = _with_version(loaded, after, mended, wanted.as_of, edits_reason)
    if not dry_run:
        rewrite(file, lambda text: whole if text == loaded.text else work.refuse_change(), target)
    return Fixed(file, target or file, loaded.text, after, mended, work.check(after))


def _with_version(
    loaded: Loaded[Decree], after: str, mended: Sequence[Finding], day: date, edits_reason: str
) -> str:
    from sk_builder.app.writing import Making, office_name, versioned, why_not_yet  # noqa: PLC0415  loads Word

    if problem := why_not_yet(loaded, edits_reason):
        raise OutputError(problem)
    reason = f"perbaikan oleh fix: {', '.join(dict.fromkeys(finding.code for finding in mended))}"
    return versioned(loaded, after, Making(Entry(day, office_name(loaded.path), reason), edits_reason))


class Mender:
    """The mending of one file, whose text goes from hand to hand."""

    def __init__(self, file: Path, catalogue: Catalogue, wanted: Wanted) -> None:
        self._file = file
        self._catalogue = catalogue
        self._wanted = wanted

    def check(self, text: str) -> Checked:
        """Return what a check finds in a text."""
        return Checked(self._file, check_own(self.paper(text), self._wanted))

    def as_draft(self, text: str) -> str:
        """Make a decree that is set a draft again."""
        decree, places = (loaded := parse_decree(text, self._file)).part, loaded.places
        changes: list[Change] = [SetText(path, None) for path in _OF_A_SET_DECREE if path in places.values]
        lists = {"tercetak": decree.departures, "riwayat": decree.history}
        changes += [Clear((key,)) for key, items in lists.items() if items]
        for change in changes:
            why = f"{change.path[0]} tidak dapat dikosongkan oleh program; kosongkan dengan tangan"
            text = edited(text, change) or self._refuse(why)
        return text

    def mend(self, text: str) -> tuple[str, list[Mended]]:
        """Mend until nothing is left that a machine may mend; tell what was mended."""
        mended: list[Mended] = []
        for _ in range(_MOST_PASSES):
            paper = self.paper(text)
            findings = examine(self.dossier(paper), self._wanted.select, self._wanted.skip)
            after, done = made(text, list(apart(mendable(findings, paper))))
            if after == text:
                break
            text = after
            mended += [Mended(one.finding, paper.manuscript) for one in done]
        return text, mended

    def refuse_change(self) -> str:
        """Refuse to write over what somebody changed meanwhile."""
        return self._refuse("berubah selama diperbaiki; ulangi")

    def paper(self, text: str) -> OwnPaper:
        """Return a text as the paper that it prints."""
        return OwnPaper(parse_decree(text, self._file), self._catalogue)

    def dossier(self, paper: OwnPaper) -> Dossier:
        """Return a paper with what it is checked against."""
        return own_dossier(paper, self._wanted)

    def _refuse(self, why: str) -> str:
        raise OutputError(f"{self._file}: {why}")


def apart(found: Iterable[Mendable]) -> Iterator[Mendable]:
    """Yield what can be mended at one go: no two that change the same words in different ways."""
    taken: set[Change] = set()
    for one in found:
        if not any(_meet(change, other) for change in one.changes for other in taken):
            taken.update(one.changes)
            yield one


def _meet(one: Change, other: Change) -> bool:
    if one == other:
        return False
    if isinstance(one, Reword) and isinstance(other, Reword):
        overlap = (one.start < other.end and other.start < one.end) or one.start == other.start
        return one.path == other.path and overlap
    return _moved(one) is not None and _moved(one) == _moved(other)


def _moved(change: Change) -> DataPath | None:
    """Return the list whose items a change counts anew."""
    match change:
        case Rearrange(path, _):
            return path
        case Remove(path) | Insert(path, _):
            return path[:-1]
    return None


def made(text: str, chosen: list[Mendable]) -> tuple[str, list[Mendable]]:
    """Make the changes in the text of the file; what cannot be written there is left out."""
    after = _changed(text, chosen)
    if after is None:
        chosen = [one for one in chosen if _changed(text, [one]) is not None]
        after = _changed(text, chosen)
    return (text, []) if after is None else (after, chosen)


def _changed(text: str, chosen: list[Mendable]) -> str | None:
    """Make all changes: the words at once, then each new order."""
    changes = in_order(change for one in chosen for change in one.changes)
    words = [change for change in changes if isinstance(change, Reword)]
    groups: list[Sequence[Change]] = [words] if words else []
    groups += [[change] for change in changes[len(words) :]]
    after: str | None = text
    for group in groups:
        after = after and edited(after, *group)
    return after
