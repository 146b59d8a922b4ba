"""What people changed in a file, each change with the data that it means."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from sk_builder.app.pulling.alignment import Alignment
from sk_builder.app.pulling.items import ItemEdit, Items
from sk_builder.app.pulling.origin import Origin
from sk_builder.app.pulling.press import Stretch
from sk_builder.app.pulling.unprinting import unprinted, without_mark
from sk_builder.app.pulling.wording import words_marked, words_now
from sk_builder.changes.pairing import likeness
from sk_builder.places import Path
from sk_builder.store.change import Change, Insert, Remove, SetText, value_at
from sk_builder.word.marked import Marked

_STILL_THE_SAME = 0.8
"""Likeness from which the halves of a paragraph, put together, are that paragraph."""

PARTED = "alinea dipecah dua"
INCOMPLETE = "baris baru belum memuat semua yang wajib diisi"
ONLY_CAPITALS = "hanya huruf besar-kecil yang berubah, padahal huruf kapital di sini dibuat oleh cetakan"
INEXACT = "kata-katanya tidak persis seperti yang akan dicetak"


@dataclass(frozen=True, slots=True)
class Edit:
    """Something that was changed, as a change of data.

    Attributes:
        changes: Of the data that the file was made of; all of them or none.
        at: The printed place, "" for an item that came, went or moved.
        spots: Paragraphs of the edited file in which it stands.
        doubt: Why a person should look at it, "" for no reason.
    """

    changes: tuple[Change, ...]
    at: str
    spots: tuple[int, ...]
    doubt: str = ""


class Seen(NamedTuple):
    """What stands at a place.

    Attributes:
        words: The words.
        spots: The paragraphs of the edited file that they are in.
    """

    words: str
    spots: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """All that was found.

    Attributes:
        edits: What is a change of data.
        seen: What stands at each printed place of which that can be told, in each paragraph that has it.
        halves: Paragraphs that were parted: position as made, and the positions of the halves.
    """

    edits: tuple[Edit, ...]
    seen: Mapping[str, tuple[Seen, ...]]
    halves: Mapping[int, tuple[int, ...]]


def find_edits(origin: Origin, theirs: Sequence[Marked], alignment: Alignment) -> Found:
    """Compare an edited file, place by place, with the file as it was made."""
    return _Finder(origin, theirs, alignment).found()


class _Finder:
    def __init__(self, origin: Origin, theirs: Sequence[Marked], alignment: Alignment) -> None:
        self._origin = origin
        self._theirs = theirs
        self._alignment = alignment
        self._places = {
            mark.name: stretch.at
            for one, stretches in zip(origin.sheet.paragraphs, origin.sheet.stretches, strict=True)
            for mark, stretch in zip(one.marks, stretches, strict=False)
        }
        self._halves = dict(self._parted())

    def found(self) -> Found:
        seen: dict[str, tuple[Seen, ...]] = {}
        edits: list[Edit] = []
        for position, stretches in enumerate(self._origin.sheet.stretches):
            for stretch, new in self._words(position, stretches).items():
                here = Seen(new, self._spots(position))
                seen[stretch.at] = (*seen.get(stretch.at, ()), here)
                edits += self._edit(position, stretch, here)
        taken = {spot for halves in self._halves.values() for spot in halves}
        items = Items(self._origin, self._theirs, self._alignment, taken).edits()
        removed = [one.change.path for one in items if isinstance(one.change, Remove)]
        edits = [edit for edit in edits if not _is_within(edit, removed)]
        return Found((*edits, *map(_of_item, items)), seen, self._halves)

    def _words(self, position: int, stretches: Sequence[Stretch]) -> Mapping[Stretch, str]:
        there = self._there(position)
        if there is None:
            return {}
        made, now = self._origin.sheet.paragraphs[position], self._theirs[there]
        if there in self._alignment.joined.values():
            return words_marked(stretches, now, self._places)
        if position in self._halves:
            whole = _joined(self._theirs, self._halves[position])
            text = made.text if _letters(whole) == _letters(made.text) else whole
            now = replace(now, text=text, marks=())
        if made.text == now.text:
            return {one: made.text[one.start : one.end] for one in stretches}
        return words_now(made.text, stretches, now, self._places, self._origin.shows_data)

    def _there(self, position: int) -> int | None:
        return self._alignment.theirs_of.get(position, self._alignment.joined.get(position))

    def _spots(self, position: int) -> tuple[int, ...]:
        there = self._there(position)
        return self._halves.get(position, () if there is None else (there,))

    def _edit(self, position: int, stretch: Stretch, seen: Seen) -> Iterator[Edit]:
        made = self._origin.sheet.paragraphs[position].text[stretch.start : stretch.end]
        path = self._origin.path(stretch.at)
        if position in self._halves and self._is_item(path):
            yield self._parted_item(path, stretch.at, seen.spots)
        elif seen.words.split() != made.split():
            yield from self._of_place(stretch.at, made, *seen)

    def _of_place(self, at: str, made: str, new: str, spots: tuple[int, ...]) -> Iterator[Edit]:
        if new.casefold() == made.casefold() and self._is_capitalized(at, made):
            return
        found = unprinted(self._origin, at, made, new)
        if found is not None:
            yield Edit(found.changes, at, spots, "" if found.is_exact else INEXACT)

    def _is_capitalized(self, at: str, made: str) -> bool:
        """Tell whether capitals at a place were made by printing: no field has these very words."""
        told = (value_at(self._origin.tree, path) for path in self._origin.paper.sources(at))
        return made.isupper() or not any(isinstance(text, str) and text in made for text in told)

    def _parted_item(self, path: Path, at: str, spots: tuple[int, ...]) -> Edit:
        first, *rest = (without_mark(self._theirs[spot].text) for spot in spots)
        following = (Insert((*path[:-1], int(path[-1]) + 1), text) for text in reversed(rest))
        return Edit((SetText(path, first), *following), at, spots, PARTED)

    def _is_item(self, path: Path) -> bool:
        return bool(path) and isinstance(path[-1], int) and isinstance(value_at(self._origin.tree, path), str)

    def _parted(self) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Yield the paragraphs of which a half has come to stand beside them."""
        for made, there in self._alignment.theirs_of.items():
            before = self._origin.sheet.paragraphs[made].text
            if self._theirs[there].text != before:
                halves = self._halves_of(there)
                whole, alone = _joined(self._theirs, halves), self._theirs[there].text
                gain = likeness(before, whole) - likeness(before, alone)
                if len(halves) > 1 and gain > 0 and likeness(before, whole) > _STILL_THE_SAME:
                    yield made, halves

    def _halves_of(self, there: int) -> tuple[int, ...]:
        """Return a paragraph and what stands right around it in the same cell and is new."""
        first = last = there
        while self._is_new_beside(first - 1, there):
            first -= 1
        while self._is_new_beside(last + 1, there):
            last += 1
        return tuple(range(first, last + 1))

    def _is_new_beside(self, position: int, there: int) -> bool:
        if not 0 <= position < len(self._theirs) or position in self._alignment.base_of:
            return False
        one, like = self._theirs[position], self._theirs[there]
        return bool(one.text.strip()) and (one.cells, one.part) == (like.cells, like.part)


def _joined(theirs: Sequence[Marked], positions: Sequence[int]) -> str:
    return " ".join(theirs[position].text.strip() for position in positions)


def _letters(text: str) -> str:
    return "".join(text.split())


def _is_within(edit: Edit, removed: Sequence[Path]) -> bool:
    """Tell whether an edit is about what is gone with an item around it."""
    return any(change.path[: len(path)] == path for change in edit.changes for path in removed)


def _of_item(item: ItemEdit) -> Edit:
    return Edit((item.change,), "", item.spots, "" if item.is_whole else INCOMPLETE)
