"""What no change of the data explains: words of the template, new text, and what went without a trace.

The file is printed anew from the changed data and held against the edited one. So nothing is lost in silence:
whatever the two do not share, and somebody has touched, is told here.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import Enum
from functools import cached_property

from sk_builder.app.pulling.alignment import Alignment, align
from sk_builder.app.pulling.edits import Found
from sk_builder.app.pulling.origin import Origin
from sk_builder.app.pulling.press import Sheet, Stretch
from sk_builder.app.pulling.wording import TOKEN
from sk_builder.store.change import Remove
from sk_builder.word.marked import Marked


class Kind(Enum):
    """What kind of difference is left; the value is how people are told."""

    TEMPLATE = "kata tetap dari templat"
    NEW = "teks baru"
    GONE = "hilang dari berkas"
    DATA = "isian yang belum dapat diambil"
    CAPITALS = "hanya huruf besar-kecil"
    MARKS = "hanya tanda baca atau spasi"
    PARTED = "alinea dipecah"
    JOINED = "alinea digabung"
    MOVED = "dipindahkan"
    LOOKS = "hanya format"


@dataclass(frozen=True, slots=True)
class Leftover:
    """A difference that is no change of the data.

    Attributes:
        kind: Of what kind.
        where: Where in the edited file; in the file as it was made for what is gone.
        at: The printed place it belongs to, "" for none.
        old: The words as printing has them, "" for none.
        new: The words of the edited file, "" for none.
        around: The whole paragraph.
    """

    kind: Kind
    where: str
    at: str
    old: str
    new: str
    around: str


def find_leftovers(
    origin: Origin, after: Sheet, theirs: Sequence[Marked], alignment: Alignment, found: Found
) -> tuple[Leftover, ...]:
    """Return what an edited file says that `after`, printed from the changed data, does not; and the reverse.

    What nobody has touched is left out, though the changed data print it otherwise.
    """
    search = _Search(origin, after, theirs, alignment, found)
    return (
        *search.reworded_or_new(),
        *search.gone(),
        *search.moved(),
        *search.parted_or_joined(),
        *search.set_off(),
    )


class _Search:
    def __init__(
        self, origin: Origin, after: Sheet, theirs: Sequence[Marked], alignment: Alignment, found: Found
    ) -> None:
        self._origin = origin
        self._base = origin.sheet.paragraphs
        self._base_stretches = origin.sheet.stretches
        self._after = after
        self._theirs = theirs
        self._alignment = alignment
        self._found = found
        self._pairs = align(_bare(after.paragraphs), _bare(theirs))
        self._halves = {spot for halves in found.halves.values() for spot in halves}

    def reworded_or_new(self) -> Iterator[Leftover]:
        for position, one in enumerate(self._theirs):
            there = self._pairs.base_of.get(position)
            if there is None and self._is_one_more(one.text):
                yield Leftover(Kind.NEW, one.where, "", "", one.text, one.text)
            elif not one.text.strip() or self._is_untouched(position) or position in self._halves:
                continue
            elif there is None and one.text not in self._newly_printed:
                yield Leftover(Kind.NEW, one.where, "", "", one.text, one.text)
            elif there is not None:
                yield from _differences(self._after.paragraphs[there], self._after.stretches[there], one)

    @cached_property
    def _only_printed(self) -> frozenset[str]:
        """The paragraphs that the changed data print and the edited file lacks."""
        paragraphs = enumerate(self._after.paragraphs)
        texts = (one.text for position, one in paragraphs if position not in self._pairs.theirs_of)
        return frozenset(text for text in texts if text.strip())

    @cached_property
    def _newly_printed(self) -> frozenset[str]:
        """Those of them that print what was changed: a new item that was typed into the cell of another."""
        return self._only_printed.difference(one.text for one in self._base)

    def gone(self) -> Iterator[Leftover]:
        """Yield what was deleted and comes back in print, as no data say that it is gone."""
        for position, one in enumerate(self._base):
            if one.text in self._only_printed and not self._stands(position) and not self._is_told(position):
                at = ", ".join(stretch.at for stretch in self._base_stretches[position])
                yield Leftover(Kind.GONE, one.where, at, one.text, "", one.text)

    def moved(self) -> Iterator[Leftover]:
        """Yield what stands elsewhere, word for word, and no data say where."""
        for position, one in enumerate(self._theirs):
            is_lone = position not in self._pairs.base_of and one.text in self._only_printed
            if is_lone and self._is_untouched(position):
                yield Leftover(Kind.MOVED, one.where, "", one.text, one.text, one.text)

    def parted_or_joined(self) -> Iterator[Leftover]:
        asked = {edit.spots for edit in self._found.edits}
        for made, halves in self._found.halves.items():
            if halves in asked:
                continue
            one, new = self._base[made], " ¶ ".join(self._theirs[spot].text for spot in halves)
            at = ", ".join(stretch.at for stretch in self._base_stretches[made])
            yield Leftover(Kind.PARTED, self._theirs[halves[0]].where, at, one.text, new, new)
        for made, there in self._alignment.joined.items():
            one, now = self._base[made], self._theirs[there]
            yield Leftover(Kind.JOINED, now.where, "", one.text, now.text, now.text)

    def set_off(self) -> Iterator[Leftover]:
        """Yield what was made bold, struck out or the like; of other words only what nothing was before."""
        for made, there in self._alignment.theirs_of.items():
            before, now = self._base[made], self._theirs[there]
            kinds = {look.kind for look in before.looks}
            is_new = before.text != now.text
            for look in now.looks:
                if look.kind not in kinds if is_new else look not in before.looks:
                    words = f"{now.text[look.start : look.end]} ({look.kind})"
                    yield Leftover(Kind.LOOKS, now.where, "", "", words, now.text)
            for look in () if is_new else before.looks:
                if look not in now.looks:
                    words = f"{now.text[look.start : look.end]} ({look.kind})"
                    yield Leftover(Kind.LOOKS, now.where, "", words, "", now.text)

    def _is_told(self, position: int) -> bool:
        """Tell whether a paragraph went with an item of which somebody is asked, or says nothing."""
        paths = [self._origin.path(stretch.at) for stretch in self._base_stretches[position]]
        removed = [
            change.path for edit in self._found.edits for change in edit.changes if isinstance(change, Remove)
        ]
        is_removed = any(path[: len(gone)] == gone for path in paths for gone in removed)
        return is_removed or not any(map(str.isalnum, self._base[position].text))

    def _is_one_more(self, text: str) -> bool:
        """Tell whether there are more paragraphs of these words than were made, and than are printed."""
        counts = self._times
        return any(map(str.isalnum, text)) and counts[2][text] > max(counts[0][text], counts[1][text]) > 0

    @cached_property
    def _times(self) -> tuple[Counter[str], ...]:
        """How often each paragraph stands in the file as made, as printed anew, and as it came back."""
        files = (self._base, self._after.paragraphs, self._theirs)
        return tuple(Counter(one.text for one in paragraphs) for paragraphs in files)

    def _is_untouched(self, position: int) -> bool:
        made = self._alignment.base_of.get(position)
        return made is not None and self._base[made].text == self._theirs[position].text

    def _stands(self, position: int) -> bool:
        if position in self._alignment.joined:
            return True
        there = self._alignment.theirs_of.get(position)
        return there is not None and bool(self._theirs[there].text.strip())


def _bare(paragraphs: Sequence[Marked]) -> list[Marked]:
    return [replace(one, marks=()) for one in paragraphs]


def _differences(made: Marked, stretches: Sequence[Stretch], now: Marked) -> Iterator[Leftover]:
    before, after = TOKEN.findall(made.text), TOKEN.findall(now.text)
    starts = [0]
    for token in before:
        starts.append(starts[-1] + len(token))
    for kind, i, end, j, stop in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            old, new = "".join(before[i:end]), "".join(after[j:stop])
            at = _place(stretches, starts[i], starts[end])
            yield Leftover(_kind(old, new, at), now.where, at, old, new, now.text)


def _place(stretches: Sequence[Stretch], start: int, end: int) -> str:
    inside = (one.at for one in stretches if one.start < end and start < one.end)
    touching = (one.at for one in stretches if start == end and one.start <= start <= one.end)
    return next(inside, "") or next(touching, "")


def _kind(old: str, new: str, at: str) -> Kind:
    if not any(map(str.isalnum, old + new)):
        return Kind.MARKS
    if old.casefold().split() == new.casefold().split():
        return Kind.CAPITALS
    return Kind.DATA if at else Kind.TEMPLATE
