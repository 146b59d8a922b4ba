"""Changes from Word, held against the decree file: which are clear, and which a person has to decide."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from sk_builder.app.pulling.counterpart import counterpart, in_file, is_made, moved
from sk_builder.app.pulling.edits import Edit, Found
from sk_builder.app.pulling.origin import Origin
from sk_builder.app.pulling.telling import lines_of, said_at, said_by
from sk_builder.changes import label_of
from sk_builder.model import Decree
from sk_builder.places import Path, place_of
from sk_builder.store.change import Change, Insert, Rearrange, Remove, SetText, value_at
from sk_builder.store.decrees import Loaded
from sk_builder.store.encode import encode
from sk_builder.word.marked import Marked

CONTRADICTORY = "diubah berbeda-beda di beberapa tempat"
ENACTING = "nomor dan tanggal bersama-sama menetapkan Keputusan; tulis dengan enact"

_CITED = "mengingat."
"""Places whose words a catalogue may give, as of the day of the decree."""
_NUMBER: Path = ("nomor",)
_DAY: Path = ("penetapan", "tanggal")


class Verdict(Enum):
    """What is to be done with a change; the value is how people are told."""

    CLEAR = "jelas"
    ASK = "perlu diputuskan"
    CONFLICT = "bentrok"
    MADE = "sudah ada"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A change of the data that an edit in Word means.

    Attributes:
        label: What is changed, in words: "Menimbang huruf b".
        at: Its place as on paper.
        old: What the data say, "" for nothing.
        new: What they would say.
        verdict: What is to be done with it.
        why: Why it is not clear, "" for no reason.
        on_paper: What stands in the edited file, paragraph by paragraph.
        where: Where it stands there.
        unedited: Printed places of the same data that were left as they were.
        ours: What the decree file says instead, in a conflict.
        line: In the decree file, from 1; 0 where it cannot be made there.
        advice: Lines that a person may add to the decree file, where the program does not.
        source: The changes of the data that the file was made of.
        changes: The same for the decree file, in its own steps; () where they cannot be made there.
    """

    label: str
    at: str
    old: str
    new: str
    verdict: Verdict
    why: str
    on_paper: tuple[str, ...]
    where: tuple[str, ...]
    unedited: tuple[str, ...]
    ours: str
    line: int
    advice: tuple[str, ...]
    source: tuple[Change, ...]
    changes: tuple[Change, ...]


def propose(
    origin: Origin, found: Found, theirs: Sequence[Marked], loaded: Loaded[Decree]
) -> tuple[Proposal, ...]:
    """Return what was found as changes of a decree file, in the order of the paper."""
    maker = _Maker(origin, found, theirs, loaded)
    return _without_enacting([maker.proposal(edit) for edit in _merged(found.edits)], loaded.part)


def _without_enacting(proposals: Sequence[Proposal], ours: Decree) -> tuple[Proposal, ...]:
    """Leave number and date to the command that sets a decree, where both would be filled."""
    filled = {path for one in proposals if one.changes for path in (one.source[0].path,)}
    is_set = (ours.number or _NUMBER in filled) and (ours.enactment.day or _DAY in filled)
    if not ours.is_draft or not is_set:
        return tuple(proposals)
    return tuple(
        replace(one, verdict=Verdict.ASK, why=ENACTING, changes=())
        if one.source[0].path in {_NUMBER, _DAY}
        else one
        for one in proposals
    )


def all_together(origin: Origin, proposals: Sequence[Proposal]) -> list[Change]:
    """Return the changes of as many proposals as can be made together, in the order given."""
    whole = in_turn([change for proposal in proposals for change in proposal.source])
    if not origin.press.problem(origin.tree, *whole):
        return whole
    made: list[Change] = []
    for proposal in proposals:
        more = in_turn([*made, *proposal.source])
        if not origin.press.problem(origin.tree, *more):
            made = more
    return made


def in_turn(changes: Iterable[Change]) -> list[Change]:
    """Return changes in an order in which none moves what another is about: texts, then items backwards."""
    texts: dict[SetText, None] = {}
    items: list[Change] = []
    for change in changes:
        if isinstance(change, SetText):
            texts[change] = None  # several edits may say the same of one field
        else:
            items.append(change)
    items.reverse()  # of two items for one gap, the second goes in first
    return [*texts, *sorted(items, key=_turn, reverse=True)]


def _turn(change: Change) -> tuple[tuple[bool, str, int], ...]:
    steps = tuple(
        (isinstance(step, int), str(step), step if isinstance(step, int) else 0) for step in change.path
    )
    return tuple((is_item, "" if is_item else key, number) for is_item, key, number in steps)


def _merged(edits: Sequence[Edit]) -> Iterator[Edit]:
    """Yield each change once, however many places say it; those that gainsay one another as doubtful."""
    by_paths: dict[tuple[str, ...], list[Edit]] = {}
    for edit in edits:
        key = tuple(sorted(str(change.path) for change in edit.changes if isinstance(change, SetText)))
        by_paths.setdefault(key or (str(edit.changes),), []).append(edit)
    groups = list(by_paths.values())
    for same in groups:
        best = min(same, key=lambda edit: (bool(edit.doubt), _capitals(edit)))
        spots = tuple(dict.fromkeys(spot for edit in same for spot in edit.spots))
        agree = len({_said(edit) for edit in same}) == 1 and not _gainsaid(best, edits)
        if agree:
            yield replace(best, spots=spots)
        else:
            yield from (
                replace(edit, doubt=CONTRADICTORY) for edit in {_said(edit): edit for edit in same}.values()
            )


def _said(edit: Edit) -> str:
    return "|".join(str(change).casefold() for change in edit.changes)


def _capitals(edit: Edit) -> int:
    return sum(map(str.isupper, "".join(str(change) for change in edit.changes)))


def _gainsaid(edit: Edit, edits: Sequence[Edit]) -> bool:
    """Tell whether another edit gives one of the same fields another text."""
    mine = {change.path: str(change).casefold() for change in edit.changes if isinstance(change, SetText)}
    return any(
        str(change).casefold() != mine[change.path]
        for other in edits
        for change in other.changes
        if isinstance(change, SetText) and change.path in mine
    )


class _Maker:
    def __init__(
        self,
        origin: Origin,
        found: Found,
        theirs: Sequence[Marked],
        loaded: Loaded[Decree],
    ) -> None:
        self._origin = origin
        self._found = found
        self._theirs = theirs
        self._loaded = loaded
        self._ours = encode(loaded.part.content)

    def proposal(self, edit: Edit) -> Proposal:
        changes = self._for_file(edit.changes)
        unedited = self._unedited(edit) if edit.doubt != CONTRADICTORY else ()
        verdict, why = self._judged(edit, changes, unedited)
        paragraphs = [self._theirs[spot] for spot in self._spots(edit)]
        first = edit.changes[0]
        path = first.path
        return Proposal(
            label="; ".join(dict.fromkeys(map(self._label, edit.changes))),
            at=place_of(path, self._count),
            old="; ".join(filter(None, map(self._old, edit.changes))),
            new=self._new(edit),
            verdict=verdict,
            why=why,
            on_paper=tuple(one.text for one in paragraphs if one.text.strip()),
            where=tuple(dict.fromkeys(one.where for one in paragraphs)),
            unedited=unedited,
            ours=self._said_by_ours(first) if verdict is Verdict.CONFLICT else "",
            line=self._loaded.places.value(changes[0].path).line if changes else 0,
            advice=tuple(lines_of(first)) if verdict in {Verdict.ASK, Verdict.CONFLICT} else (),
            source=edit.changes,
            changes=changes,
        )

    def _judged(
        self, edit: Edit, changes: tuple[Change, ...], unedited: tuple[str, ...]
    ) -> tuple[Verdict, str]:
        if all(is_made(change, self._origin.tree, self._ours) for change in edit.changes):
            return Verdict.MADE, "berkas Keputusan sudah berbunyi demikian"
        if not changes:
            return Verdict.CONFLICT, "berkas Keputusan juga berubah di sini sejak berkas Word dibuat"
        if why := edit.doubt or self._origin.press.problem(self._origin.tree, *edit.changes):
            return Verdict.ASK, why
        if unedited:
            return Verdict.ASK, f"tercetak juga di {', '.join(unedited)}, dan di sana tidak diubah"
        return Verdict.CLEAR, ""

    def _for_file(self, changes: Sequence[Change]) -> tuple[Change, ...]:
        made = []
        for change in changes:
            there = moved(change, self._origin.tree, self._ours)
            if there is None:
                return ()
            made.append(in_file(there, self._loaded))
        return tuple(made)

    def _unedited(self, edit: Edit) -> tuple[str, ...]:
        """Return the places that would read otherwise, too, but that nobody has edited."""
        if not all(isinstance(change, SetText) for change in edit.changes):
            return ()
        after = self._origin.press.words(self._origin.tree, *edit.changes) or {}
        return tuple(
            at
            for at in self._echoes(after)
            if self._origin.words[at] in {seen.words for seen in self._found.seen[at]}
        )

    def _echoes(self, after: Mapping[str, str]) -> list[str]:
        """Return the places that `after` prints otherwise than the file was made."""
        made = self._origin.words
        seen = (at for at in self._found.seen if at in after and not at.startswith(_CITED))
        return [at for at in seen if after[at] != made[at]]

    def _spots(self, edit: Edit) -> tuple[int, ...]:
        """Return the paragraphs in which an edit stands, with those that say the same in other words."""
        if not all(isinstance(change, SetText) for change in edit.changes):
            return edit.spots
        after = self._origin.press.words(self._origin.tree, *edit.changes) or {}
        more = (
            spot
            for at in self._echoes(after)
            for seen in self._found.seen[at]
            if seen.words == after[at]
            for spot in seen.spots
        )
        return tuple(dict.fromkeys((*edit.spots, *more)))

    def _label(self, change: Change) -> str:
        if isinstance(change, Insert):
            decree = self._origin.press.decree(self._origin.tree, change)
            label = label_of(decree, change.path) if decree else place_of(change.path)
            return f"{label}, butir baru"
        ending = {Remove: ", dihapus", Rearrange: ", urutan"}.get(type(change), "")
        return label_of(self._origin.decree, change.path) + ending

    def _count(self, path: Path) -> int:
        items = value_at(self._origin.tree, path)
        return len(items) if isinstance(items, list) else 0

    def _old(self, change: Change) -> str:
        if isinstance(change, Remove):
            return " | ".join(self._origin.printed_under(change.path))
        return "" if isinstance(change, Insert) else said_at(self._origin.decree, change.path)

    def _new(self, edit: Edit) -> str:
        """Return what the changed fields, or the new or moved items, say."""
        after = self._origin.press.decree(self._origin.tree, *edit.changes)
        said = (self._new_words(change, after) for change in edit.changes)
        return "; ".join(filter(None, said))

    def _new_words(self, change: Change, after: Decree | None) -> str:
        match change:
            case SetText(path, text):
                return said_at(after, path) if after else text or ""
            case Insert(_, item):
                return said_by(item)
            case Rearrange(path, order):
                items = value_at(self._origin.tree, path)
                return " | ".join(said_by(items[n]) for n in order) if isinstance(items, list) else ""
        return ""

    def _said_by_ours(self, change: Change) -> str:
        there = counterpart(self._origin.tree, self._ours, change.path)
        return said_at(self._loaded.part, there) if there else ""
