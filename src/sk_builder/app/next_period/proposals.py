"""What the rules propose for a draft: findings that a machine can settle once a person agrees."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from msgspec import structs

from sk_builder.app.fix import Mended, Mender, apart, made
from sk_builder.app.mending import Mendable, changes_for
from sk_builder.app.own_paper import OwnPaper
from sk_builder.checks import Append, Delete, Edit, Finding, Reorder, Replace, examine
from sk_builder.manuscript import Manuscript
from sk_builder.store.change import Remove

_MOST_PASSES = 30
"""How often the changed draft is looked at anew; what was taken may bring up more."""
_DELETED = "(dihapus)"


class Row(NamedTuple):
    """A place whose words change: ``menimbang.b``, the words that stood there, the words instead."""

    at: str
    old: str
    new: str


class Proposal(NamedTuple):
    """A finding, and what becomes of the paper where its proposal is taken, or what became of it."""

    finding: Finding
    rows: tuple[Row, ...]


class Taken(NamedTuple):
    """What came of taking all proposals.

    Attributes:
        text: The draft.
        proposals: Those that were taken, in the order they were.
        mended: What could then be mended without asking.
    """

    text: str
    proposals: tuple[Proposal, ...]
    mended: tuple[Proposal, ...]


def rows_of(told: Iterable[Proposal]) -> tuple[tuple[Row, str], ...]:
    """Return what becomes of the paper, each with the code of its rule; what reads the same is told once."""
    return tuple(dict.fromkeys((row, one.finding.code) for one in told for row in one.rows))


def mended_rows(found: Iterable[Mended]) -> tuple[Proposal, ...]:
    """Return what was mended as people read it."""
    return tuple(Proposal(one.finding, tuple(_rows(one.finding, one.paper))) for one in found)


def proposed(found: Sequence[Mendable], paper: OwnPaper) -> tuple[Proposal, ...]:
    """Return proposals as people read them."""
    return tuple(Proposal(one.finding, tuple(_rows(one.finding, paper.manuscript))) for one in found)


def offers(text: str, mender: Mender) -> tuple[Mendable, ...]:
    """Return the findings of a draft that a machine can settle with a person's consent."""
    paper = mender.paper(text)
    found = (finding for finding in examine(mender.dossier(paper)) if not finding.safe)
    return tuple(offer for finding in found if (offer := _offer(finding, paper, mender)))


def take_all(text: str, mender: Mender) -> Taken:
    """Take all proposals, and those that come up by it, and mend what is safe after each."""
    taken: list[Proposal] = []
    mended: list[Mended] = []
    for _ in range(_MOST_PASSES):
        chosen = list(apart(_foremost(offers(text, mender))))
        after, done = made(text, chosen)
        told = [one for one in proposed(done, mender.paper(text)) if one not in taken]
        if not told:
            break
        taken += told
        text, more = mender.mend(after)
        mended += more
    return Taken(text, tuple(taken), mended_rows(mended))


def _foremost(found: Sequence[Mendable]) -> Sequence[Mendable]:
    """Return those to be taken before the others are looked at again: needless items, and the title."""
    first = [one for one in found if any(isinstance(change, Remove) for change in one.changes)]
    titles = [one for one in found if any(change.path == ("tentang",) for change in one.changes)]
    return first or titles or found


def _offer(finding: Finding, paper: OwnPaper, mender: Mender) -> Mendable | None:
    if changes := changes_for(finding, paper):
        return Mendable(finding, changes)
    return _tried(finding, paper, mender)


def _tried(finding: Finding, paper: OwnPaper, mender: Mender) -> Mendable | None:
    """Put the words that a rule suggests in place of those it found; that counts if it then is content."""
    passage = paper.manuscript.get(finding.at)
    whole = passage is None or finding.span in (None, (0, len(passage.text)))
    if finding.edits or not finding.suggestion or whole or finding.span is None:
        return None
    wish = structs.replace(finding, edits=(Replace(finding.at, *finding.span, finding.suggestion),))
    offer = Mendable(wish, changes_for(wish, paper))
    after, done = made(paper.loaded.text, [offer] if offer.changes else [])
    before = examine(mender.dossier(paper), [finding.code])
    return (
        offer
        if done and len(examine(mender.dossier(mender.paper(after)), [finding.code])) < len(before)
        else None
    )


def _rows(finding: Finding, paper: Manuscript) -> Iterator[Row]:
    if not finding.edits:
        yield Row(finding.at, finding.quote, finding.suggestion or _DELETED)
    for edit in finding.edits:
        yield _row(edit, finding, paper)


def _row(edit: Edit, finding: Finding, paper: Manuscript) -> Row:
    passage = paper.get(edit.at)
    match edit:
        case Replace(at, start, end, words) if passage:
            start = start if start < end else _word_before(passage.text, start)
            new = passage.text[start : edit.start] + words
            new = new.upper() if passage.text.isupper() else new
            return Row(at, passage.text[start:end].strip(), new.strip() or _DELETED)
        case Reorder(at, order):
            places = [item.at for item in paper.items(at)]
            old_number = places.index(finding.at)
            old = f"butir {old_number + 1}: {finding.quote}"
            return Row(finding.at, old, f"butir {order.index(old_number) + 1}")
        case Delete(at):
            return Row(at, passage.text if passage else "", _DELETED)
        case Append(at, words):
            return Row(at, "", words.rstrip(" ;."))
    return Row(finding.at, finding.quote, finding.suggestion or "")


def _word_before(text: str, end: int) -> int:
    """Return where the word begins behind which something is put in."""
    return text.rfind(" ", 0, len(text[:end].rstrip())) + 1
