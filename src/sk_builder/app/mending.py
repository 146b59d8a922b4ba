"""Which findings a machine can mend in a decree file, and by what changes of its data.

A rule says how the paper should read. That becomes changes of the data, and these count only when the paper,
printed anew from the changed data, reads so.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sk_builder.app.own_paper import OwnPaper, printed
from sk_builder.checks.finding import Append, Delete, Edit, Finding, Reorder, Replace
from sk_builder.errors import SkBuilderError
from sk_builder.manuscript import Manuscript
from sk_builder.model import Decree
from sk_builder.rendering.own_manuscript import own_manuscript
from sk_builder.store.change import Change, Insert, Rearrange, Remove, Reword, applied, value_at
from sk_builder.store.decode import decode

_MARKS = " .;"
_NEVER = {"tercetak", *Decree.making}
"""Parts of the file that tell of a paper as it is, and of people's decisions."""


class Mendable(NamedTuple):
    """A finding and what to change in the decree file, all of it or nothing."""

    finding: Finding
    changes: tuple[Change, ...]


def mendable(findings: Iterable[Finding], paper: OwnPaper) -> list[Mendable]:
    """Return the findings that can be mended without asking, in their order."""
    found = [
        Mendable(finding, changes)
        for finding in findings
        if finding.safe and (changes := _changes(finding.edits, paper))
    ]
    if _read_right(found, paper):
        return found
    return [one for one in found if _read_right([one], paper)]


def changes_for(finding: Finding, paper: OwnPaper) -> tuple[Change, ...]:
    """Return what makes the edits of a finding, safe or not; () where the paper would not read so."""
    changes = _changes(finding.edits, paper)
    return changes if changes and _read_right([Mendable(finding, changes)], paper) else ()


def in_order(changes: Iterable[Change]) -> list[Change]:
    """Return changes, each once, in an order in which none moves what another is about."""
    once = dict.fromkeys(changes)
    words = [change for change in once if isinstance(change, Reword)]
    words.sort(key=lambda change: (str(change.path), change.start, change.end), reverse=True)
    return [*words, *(change for change in once if not isinstance(change, Reword))]


def _changes(edits: Sequence[Edit], paper: OwnPaper) -> tuple[Change, ...]:
    """Return what makes some edits of the paper in the data; () where one of them cannot be made there."""
    changes = [_change(edit, paper) for edit in edits]
    made = tuple(change for change in changes if change is not None)
    return made if len(made) == len(changes) else ()


def _change(edit: Edit, paper: OwnPaper) -> Change | None:
    match edit:
        case Reorder():
            return _rearranged(edit, paper)
        case Delete():
            return _removed(edit, paper)
        case Append():
            return _added(edit, paper)
        case Replace():
            return _reworded(edit, paper)


def _removed(edit: Delete, paper: OwnPaper) -> Change | None:
    section = edit.at.rpartition(".")[0]
    path = paper.around(section)
    items = value_at(paper.loaded.data, path)
    places = [passage.at for passage in paper.manuscript.items(section)]
    if not isinstance(items, list) or len(items) != len(places) or edit.at not in places:
        return None
    return Remove((*path, places.index(edit.at)))


def _added(edit: Append, paper: OwnPaper) -> Change | None:
    path = paper.around(edit.at)
    items = value_at(paper.loaded.data, path)
    is_whole = isinstance(items, list) and len(items) == len(paper.manuscript.items(edit.at))
    return Insert((*path, len(items)), edit.words.rstrip(_MARKS)) if items and is_whole else None


def _rearranged(edit: Reorder, paper: OwnPaper) -> Change | None:
    path = paper.around(edit.at)
    items = value_at(paper.loaded.data, path)
    return Rearrange(path, edit.order) if isinstance(items, list) and len(items) == len(edit.order) else None


def _reworded(edit: Replace, paper: OwnPaper) -> Change | None:
    passage = paper.manuscript.get(edit.at)
    stretch = paper.stretch(edit.at, (edit.start, edit.end))
    if passage is None or stretch is None or stretch.path[0] in _NEVER:
        return None
    if stretch.end - stretch.start != edit.end - edit.start:
        return None
    shown, written = passage.text[edit.start : edit.end], stretch.text[stretch.start : stretch.end]
    words = edit.words if shown == written else _as_written(edit.words, written)
    return Reword(stretch.path, stretch.start, stretch.end, words)


def _as_written(words: str, old: str) -> str:
    """Give words that are to stand in capitals on paper the capitals that the old ones have in the file."""
    olds = old.split() or [""]
    count = iter(range(len(words)))

    def one(found: re.Match[str]) -> str:
        like = olds[min(next(count), len(olds) - 1)]
        if len(like) > 1 and like.isupper():
            return found[0].upper()
        return found[0].capitalize() if like[:1].isupper() else found[0].lower()

    return re.sub(r"\S+", one, words)


def _read_right(mended: Sequence[Mendable], paper: OwnPaper) -> bool:
    """Tell whether the paper, printed from the changed data, reads as the findings ask."""
    changes = in_order(change for one in mended for change in one.changes)
    data = applied(paper.loaded.data, *changes)
    decree = data and decode(data, Decree)[0]
    if not decree:
        return False
    try:
        after = own_manuscript(printed(decree, paper.catalogue))
    except SkBuilderError:
        return False
    edits = [edit for one in mended for edit in one.finding.edits]
    return (
        _words_right(edits, paper.manuscript, after)
        and _order_right(edits, paper.manuscript, after)
        and _gone(edits, paper.manuscript, after)
        and _come(edits, after)
    )


def _words_right(edits: Iterable[Edit], before: Manuscript, after: Manuscript) -> bool:
    wanted: dict[str, list[Replace]] = {}
    for edit in dict.fromkeys(edits):
        if isinstance(edit, Replace):
            wanted.setdefault(edit.at, []).append(edit)
    return all(_reads(at, replaced, before, after) for at, replaced in wanted.items())


def _reads(at: str, edits: list[Replace], before: Manuscript, after: Manuscript) -> bool:
    old, new = before.get(at), after.get(at)
    if old is None or new is None:
        return False
    text = old.text
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end), reverse=True):
        text = text[: edit.start] + edit.words + text[edit.end :]
    return new.text in {text, text.upper()}


def _order_right(edits: Iterable[Edit], before: Manuscript, after: Manuscript) -> bool:
    orders: Mapping[str, Sequence[int]] = {edit.at: edit.order for edit in edits if isinstance(edit, Reorder)}
    return all(
        [item.text.rstrip(_MARKS) for item in after.items(at)]
        == [before.items(at)[position].text.rstrip(_MARKS) for position in order]
        for at, order in orders.items()
    )


def _gone(edits: Iterable[Edit], before: Manuscript, after: Manuscript) -> bool:
    gone = {edit.at for edit in edits if isinstance(edit, Delete)}
    return all(
        [item.text.rstrip(_MARKS) for item in after.items(section)]
        == [item.text.rstrip(_MARKS) for item in before.items(section) if item.at not in gone]
        for section in {at.rpartition(".")[0] for at in gone}
    )


def _come(edits: Iterable[Edit], after: Manuscript) -> bool:
    added = [edit for edit in edits if isinstance(edit, Append)]
    return all(after.items(edit.at)[-1].text.rstrip(_MARKS) == edit.words.rstrip(_MARKS) for edit in added)
