"""The words that each printed place has in a paragraph of an edited file."""

import re
from collections.abc import Callable, Mapping, Sequence
from difflib import SequenceMatcher

from sk_builder.app.pulling.alignment import bare_name
from sk_builder.app.pulling.press import Stretch
from sk_builder.word.marked import Marked

TOKEN = re.compile(r"\w+(?:[.,]\w+)*|\s+|[^\w\s]")
"""A word, a number with its marks, a stretch of blanks, or another sign."""

Words = Mapping[Stretch, str]
"""What stands where a stretch of words stood; one of which that cannot be told is not in it."""


def words_now(
    old: str,
    stretches: Sequence[Stretch],
    new: Marked,
    places: Mapping[str, str],
    is_data: Callable[[str], bool],
) -> Words:
    """Tell what each stretch of a paragraph became.

    Args:
        old: The paragraph as it was made.
        stretches: The printed places in it, in order.
        new: The same paragraph in the edited file.
        places: Printed place of each bookmark name.
        is_data: Whether a place prints data of its own; words typed at the border between such a place and
            fixed words belong to it.
    """
    if len(stretches) == 1 and old == old[stretches[0].start : stretches[0].end]:
        return {stretches[0]: new.text}
    return _by_marks(old, stretches, new, places) or _Comparison(old, stretches, is_data).with_words(new.text)


def words_marked(stretches: Sequence[Stretch], new: Marked, places: Mapping[str, str]) -> Words:
    """Take what bookmarks hold in a paragraph that has the words of several."""
    said = {
        places[name]: new.text[mark.start : mark.end]
        for mark in new.marks
        if (name := bare_name(mark.name)) in places
    }
    return {one: said[one.at] for one in stretches if one.at in said}


def compared(old: str, stretches: Sequence[Stretch], new: str) -> Words:
    """Tell by the words alone what each stretch became; all of them are data."""
    return _Comparison(old, stretches, lambda _: True).with_words(new)


def _by_marks(
    old: str, stretches: Sequence[Stretch], new: Marked, places: Mapping[str, str]
) -> dict[Stretch, str] | None:
    """Take what the bookmarks hold, where they are all there and nothing changed around them."""
    marks = [mark for mark in new.marks if bare_name(mark.name) in places and mark.end > mark.start]
    if [places[bare_name(mark.name)] for mark in marks] != [stretch.at for stretch in stretches]:
        return None
    if _around(old, [one[1:] for one in stretches]) != _around(new.text, [mark[1:] for mark in marks]):
        return None
    return {one: new.text[mark.start : mark.end] for one, mark in zip(stretches, marks, strict=True)}


def _around(text: str, spans: Sequence[tuple[int, int]]) -> list[str]:
    """Return what stands before, between and behind some stretches of a text."""
    found, at = [], 0
    for start, end in spans:
        found.append(text[at:start])
        at = end
    return [*found, text[at:]]


class _Comparison:
    """A paragraph in pieces: those of printed places, and the fixed words between them."""

    def __init__(self, old: str, stretches: Sequence[Stretch], is_data: Callable[[str], bool]) -> None:
        self._owners: list[Stretch | None] = []
        self._tokens: list[str] = []
        at = 0
        for stretch in stretches:
            self._add(old[at : stretch.start], None)
            self._add(old[stretch.start : stretch.end], stretch)
            at = stretch.end
        self._add(old[at:], None)
        self._stretches = stretches
        self._data = {stretch for stretch in stretches if is_data(stretch.at)}

    def with_words(self, new: str) -> dict[Stretch, str]:
        found = dict.fromkeys(self._stretches, "")
        unclear: set[Stretch] = set()
        tokens = TOKEN.findall(new)
        for kind, i, end, j, stop in SequenceMatcher(
            None, self._tokens, tokens, autojunk=False
        ).get_opcodes():
            if kind == "equal":
                for owner, token in self._between(i, end):
                    if owner is not None:
                        found[owner] += token
                continue
            one = self._owner(i, end)
            words: Sequence[str] = tokens[j:stop]
            if kind == "insert" and one not in self._data:
                one, words = self._near_data(i, tokens, j, stop) or (one, words)
            if one is not None:
                found[one] += "".join(words)
            else:
                unclear.update(owner for owner in self._owners[i:end] if owner is not None)
        return {stretch: words for stretch, words in found.items() if stretch not in unclear}

    def _add(self, words: str, owner: Stretch | None) -> None:
        tokens = TOKEN.findall(words)
        self._tokens += tokens
        self._owners += [owner] * len(tokens)

    def _owner(self, start: int, end: int) -> Stretch | None:
        """Return the one place that a change between two tokens is about; data come before what is fixed."""
        inside = self._owners[start:end]
        if not inside:
            beside = self._owners[max(start - 1, 0) : start + 1]
            return beside[0] if len(set(beside)) == 1 else next(filter(self._data.__contains__, beside), None)
        owners = {owner for owner in inside if owner in self._data}
        words = (token for owner, token in self._between(start, end) if owner not in owners)
        if any(any(map(str.isalnum, token)) for token in words):
            return inside[0] if len(set(inside)) == 1 else None
        return owners.pop() if len(owners) == 1 else None

    def _near_data(
        self, at: int, tokens: Sequence[str], j: int, stop: int
    ) -> tuple[Stretch, Sequence[str]] | None:
        """Push words that were put in between fixed ones along these, as far as they repeat, to data.

        "a.n. " + "BUPATI " + "CONTOH" can be told with the first blank put in, or with the second.
        """
        while at < len(self._tokens) and self._owners[at] is None and self._tokens[at] == tokens[j]:
            at, j, stop = at + 1, j + 1, stop + 1
            one = self._owner(at, at)
            if one is not None and one in self._data:
                return one, tokens[j:stop]
        return None

    def _between(self, start: int, end: int) -> list[tuple[Stretch | None, str]]:
        return list(zip(self._owners[start:end], self._tokens[start:end], strict=True))
