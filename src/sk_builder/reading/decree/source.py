"""A manuscript that becomes a decree: who takes words from it says where the decree will print them."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sk_builder.manuscript import Manuscript, Passage
from sk_builder.store.source import HIDDEN

WAITING = "....."
"""What stands in the data for an item whose words are still to come."""


class Guess(NamedTuple):
    """What a paper does not say outright, and was taken for the likeliest.

    Attributes:
        at: The place of the decree.
        value: What was taken.
        why: Why so, in Indonesian.
    """

    at: str
    value: str
    why: str


class Source:
    """The manuscript, while its words are taken from it.

    Attributes:
        paper: The manuscript.
        placed: The words on paper by the place at which the decree will print them.
        guesses: What was guessed, in order.
    """

    def __init__(self, paper: Manuscript) -> None:
        self.paper = paper
        self.placed: dict[str, str] = {}
        self.guesses: list[Guess] = []
        self._taken: set[str] = set()

    def words(self, at: str) -> str:
        """Return the words at a place, as data hold them; "" where nothing stands there."""
        return cleaned(self.paper.words(self.paper.shared.get(at, at)))

    def take(self, at: str, printed_at: str = "") -> str:
        """Take the words at a place.

        Args:
            at: The place in the manuscript.
            printed_at: Where the decree prints them, if elsewhere.
        """
        return self.take_all((at,), printed_at or at)

    def take_all(self, places: Iterable[str], printed_at: str) -> str:
        """Take the words of several places that the decree prints at one."""
        found = [at for at in places if at in self.paper or at in self.paper.shared]
        words = " ".join(filter(None, map(self.words, found)))
        self._taken.update(found)
        if found:
            self.placed[printed_at] = words
        return words

    def text(self, at: str) -> str:
        """Return the words at a place line by line."""
        passage = self.paper.get(self.paper.shared.get(at, at))
        return passage.text if passage else ""

    def absorb(self, *places: str) -> None:
        """Note that the decree holds what these places say, though it prints it nowhere or elsewhere."""
        self._taken.update(places)

    def items(self, section: str) -> list[str]:
        """Take the items of a list; an empty one keeps its place. One that only waits is no list."""
        found = [self.take(passage.at) or WAITING for passage in self.paper.items(section)]
        return [] if len(found) == 1 and not any(map(str.isalnum, found[0])) else found

    def guess(self, at: str, value: str, why: str) -> None:
        """Note a guess."""
        self.guesses.append(Guess(at, value, why))

    @property
    def left(self) -> Iterator[Passage]:
        """What nobody took, in printed order."""
        return (passage for passage in self.paper if passage.at not in self._taken)


def cleaned(words: str) -> str:
    """Return words with blanks folded and without characters that no eye can see."""
    return " ".join(HIDDEN.sub("", " ".join(words.split())).split())


def said(words: str) -> str | None:
    """Return words, or None where dots stand for them or nothing does."""
    return words if any(map(str.isalnum, words)) else None
