"""The transcript: a manuscript while it is being read, place by place. What finds no place is kept too."""

from collections.abc import Iterable

from sk_builder.manuscript import Manuscript, Passage
from sk_builder.places import segment
from sk_builder.reading.text import Text


def folded(words: str) -> str:
    """Return words for comparison: letters and digits alone, without case."""
    return "".join(filter(str.isalnum, words)).casefold()


def item_place(section: str, key: str, position: int) -> str:
    """Return the place of the item at `position` (from 0) of a list, counted as the paper counts `key`.

    Example:
        >>> item_place("diktum", "diktum", 1), item_place("diktum", "diktum", 5000)
        ('diktum.KEDUA', 'diktum.5001')
    """
    try:
        return f"{section}.{segment(key, position)}"
    except ValueError:  # more items than there are names for
        return f"{section}.{position + 1}"


class Transcript:
    """Gathers the passages of one paper in printed order."""

    def __init__(self) -> None:
        self._passages: dict[str, Passage] = {}
        self._shared: dict[str, str] = {}
        self._unplaced = 0

    def put(self, at: str, text: Text, label: str = "") -> None:
        """Write words down at a place; as unplaced where something stands there already."""
        if not text and not label:
            return
        if at in self._passages:
            self._unplaced += 1
            at = f"lain.{self._unplaced}"
        self._passages[at] = Passage(at, text.words, label, text.spots)

    def leave(self, texts: Iterable[Text]) -> None:
        """Write words down that found no place (*lain*)."""
        for text in texts:
            if text:
                self._unplaced += 1
                self.put(f"lain.{self._unplaced}", text)

    def share(self, at: str, shown: str) -> None:
        """Note that words of a place and its list stand for another too, as a merged cell shows them."""
        for below in ("", *(f".{number}" for number in range(1, self.count(shown) + 1))):
            if f"{shown}{below}" in self._passages:
                self._shared[f"{at}{below}"] = f"{shown}{below}"

    def count(self, section: str) -> int:
        """Return how many items of a list are written down."""
        number = 0
        while f"{section}.{number + 1}" in self._passages:
            number += 1
        return number

    def words(self, at: str) -> str:
        """Return the words at a place, blanks folded; "" while nothing stands there."""
        passage = self._passages.get(at)
        return " ".join(passage.text.split()) if passage else ""

    def manuscript(self) -> Manuscript:
        """Return what was written down."""
        return Manuscript(tuple(self._passages.values()), self._shared)
