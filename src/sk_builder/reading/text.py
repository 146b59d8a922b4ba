"""Words that know where they stand in their file."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from operator import itemgetter

from sk_builder.manuscript import Spot


@dataclass(frozen=True, slots=True)
class Text:
    """A stretch of words.

    Attributes:
        words: As printed.
        spots: Offset in `words`, and where in the file the words from there on stand; in order.
    """

    words: str
    spots: tuple[tuple[int, Spot], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words)

    def part(self, start: int, end: int | None = None) -> "Text":
        """Return the words from `start` to `end`, blanks at both ends left out."""
        stretch = self.words[start:end]
        bare = stretch.strip()
        if len(bare) == len(self.words):
            return self
        if not bare:
            return NOTHING
        start += stretch.index(bare[0])
        return Text(bare, self._spots(start, start + len(bare)))

    def _spots(self, start: int, end: int) -> tuple[tuple[int, Spot], ...]:
        first = bisect_right(self.spots, start, key=itemgetter(0))
        last = bisect_left(self.spots, end, lo=first, key=itemgetter(0))
        at, spot = self.spots[first - 1] if first else (start, Spot())
        inside = ((offset - start, other) for offset, other in self.spots[first:last])
        return (0, spot.ahead(start - at)), *inside

    def split(self, mark: str) -> list["Text"]:
        """Return the parts between marks, those without words left out."""
        if mark not in self.words:
            whole = self.part(0)
            return [whole] if whole else []
        parts, at = [], 0
        for piece in self.words.split(mark):
            parts.append(self.part(at, at + len(piece)))
            at += len(piece) + len(mark)
        return [part for part in parts if part]


NOTHING = Text("")


def joined(texts: Iterable[Text], between: str = "\n") -> Text:
    r"""Put texts together, those without words left out; a word that broke at its hyphen is whole again.

    Example:
        >>> joined([Text("KEPUTUSAN"), Text(""), Text("KEPALA DINAS")]).words
        'KEPUTUSAN\nKEPALA DINAS'
        >>> joined([Text("1. Undang-"), Text("Undang Nomor 1")]).words
        '1. Undang-Undang Nomor 1'
    """
    words: list[str] = []
    spots: list[tuple[int, Spot]] = []
    at, end = 0, ""
    for text in filter(None, texts):
        is_broken = end[1:] == "-" and end[0].isalnum() and text.words[0].isalnum()
        if words and not is_broken:
            words.append(between)
            at += len(between)
        words.append(text.words)
        spots += [(at + offset, spot) for offset, spot in text.spots]
        at, end = at + len(text.words), text.words[-2:]
    return Text("".join(words), tuple(spots))
