"""Words that know where they stand in their file."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sk_builder.manuscript import Spot

_BROKEN = re.compile(r"[^\W_]-$")
"""A hyphen at the end of a line, within a word or between two years."""


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
        begin = Spot()
        inside = []
        for at, spot in self.spots:
            if at <= start:
                begin = spot.ahead(start - at)
            elif at < end:
                inside.append((at - start, spot))
        return (0, begin), *inside

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
    words = ""
    spots: list[tuple[int, Spot]] = []
    for text in texts:
        if text:
            if words and not (_BROKEN.search(words) and text.words[0].isalnum()):
                words += between
            spots += [(len(words) + offset, spot) for offset, spot in text.spots]
            words += text.words
    return Text(words, tuple(spots))
