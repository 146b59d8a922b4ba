"""Printed lines of a PDF, and the paragraphs that they make."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from sk_builder.store.pdf_ink import Word
from sk_builder.store.pdf_vocabulary import Vocabulary
from sk_builder.store.plain_text import opens_paragraph
from sk_builder.word.blocks import Paragraph

SAME_LINE = 0.45
"""Share of the size of the letters by which words on one line may stand higher or lower."""
_EVEN = 0.6
"""Points by which the gaps of a line differ that is spread out to the margin."""
_COLUMN_GAP = 1.3
"""Gap, as a share of the size of the letters, from which what follows stands in a column of its own."""
_CELL_GAP = 0.8
"""The same where other lines have a column that begins there."""
_BLANK = 0.25
_TOUCHING = 0.6
"""Gap up to which stretches that were written apart are one line."""
_LEADING = 1.9
"""Distance from line to line, as a share of the size of the letters, up to which they are one paragraph."""
_EMPTY_LINE = 2.1
_WIDER = 1.5
"""How much more than usual the distance must be, to be an empty line."""
_CLOSED = (";", ".", ":")


class Manner(NamedTuple):
    """How lines become paragraphs.

    Attributes:
        edge: Where full lines end.
        vocabulary: By which a word is known that a narrow column broke.
        in_cell: Whether the lines stand in a cell; elsewhere each one in capitals is a title of its own.
        is_drawn: Whether the edge is that of a cell that is drawn.
    """

    edge: float
    vocabulary: Vocabulary = Vocabulary()
    in_cell: bool = False
    is_drawn: bool = False

    def within(self, edge: float, *, is_drawn: bool = False) -> "Manner":
        """Return the manner of a cell whose lines end at an edge."""
        return Manner(edge, self.vocabulary, in_cell=True, is_drawn=is_drawn)


class Stretch(NamedTuple):
    """Words of one printed line, written one after the other."""

    words: tuple[Word, ...]

    @property
    def x0(self) -> float:
        """Where it begins."""
        return min(word.x0 for word in self.words)

    @property
    def x1(self) -> float:
        """Where it ends."""
        return max(word.x1 for word in self.words)

    @property
    def y(self) -> float:
        """The line on which it stands."""
        return self.words[0].y

    @property
    def size(self) -> float:
        """Of its letters."""
        return max(word.size for word in self.words)

    @property
    def text(self) -> str:
        """What it says."""
        return " ".join(word.words for word in self.words)


def stretches(words: Iterable[Word]) -> list[Stretch]:
    """Gather words into stretches of lines, in the order in which they were written."""
    written = _written(words)
    columns = {round(before.x0) for line in written for before in _after_gaps(line, _COLUMN_GAP)}
    columns |= {round(line[0].x0) for above, line in pairwise(written) if _is_beside(above[-1], line[0])}
    found: list[Stretch] = []
    for line in written:
        wide = _after_gaps(line, _COLUMN_GAP)
        aligned = [word for word in _after_gaps(line, _CELL_GAP) if round(word.x0) in columns]
        starts = sorted({0, *(line.index(word) for word in (*wide, *aligned))})
        ends = [*starts[1:], len(line)]
        found += (Stretch(tuple(line[start:end])) for start, end in zip(starts, ends, strict=True))
    return _healed(found)


def _after_gaps(line: Sequence[Word], wide: float) -> list[Word]:
    """Return the words before which a gap parts columns, a share of the size of the letters wide."""
    gaps = [word.x0 - before.x1 for before, word in pairwise(line)]
    return [
        word
        for word, gap in zip(line[1:], gaps, strict=True)
        if gap > word.size * wide and not _is_spread(gap, gaps)
    ]


def _is_beside(before: Word, word: Word) -> bool:
    """Whether a line begins right of and above the one that was written before it, as a cell does."""
    return word.x0 > before.x1 and word.y <= before.y


def _written(words: Iterable[Word]) -> list[list[Word]]:
    """Gather words that were written one after the other on one line."""
    found: list[list[Word]] = []
    for word in words:
        if found and _follows(found[-1][-1], word):
            found[-1].append(word)
        else:
            found.append([word])
    return found


def _follows(before: Word, word: Word) -> bool:
    size = max(before.size, word.size)
    return abs(word.y - before.y) < size * SAME_LINE and word.x0 - before.x1 > -size


def _is_spread(gap: float, gaps: Sequence[float]) -> bool:
    """Whether a gap is as wide as others of its line, which is spread out to the margin."""
    return sum(abs(other - gap) < _EVEN for other in gaps) > 1


def _healed(found: list[Stretch]) -> list[Stretch]:
    """Put together what stands side by side but was written apart, such as a bold word within a line."""
    ahead = {
        n: m
        for (n, one), (m, other) in pairwise(
            sorted(enumerate(found), key=lambda pair: (round(pair[1].y), pair[1].x0))
        )
        if abs(one.y - other.y) < 1 and -_TOUCHING < (other.x0 - one.x1) / one.size < _TOUCHING
    }
    behind = set(ahead.values())
    whole: list[Stretch] = []
    for n, stretch in enumerate(found):
        if n in behind:
            continue
        words, at = stretch.words, n
        while at in ahead:
            at = ahead[at]
            words += found[at].words
        whole.append(Stretch(words))
    return whole


class Line(NamedTuple):
    """One printed line: its stretches from left to right."""

    stretches: tuple[Stretch, ...]

    @property
    def x1(self) -> float:
        """Where it ends."""
        return self.stretches[-1].x1

    @property
    def y(self) -> float:
        """Where it stands."""
        return self.stretches[0].y

    @property
    def size(self) -> float:
        """Of its letters."""
        return max(stretch.size for stretch in self.stretches)

    @property
    def last(self) -> Word:
        """Its last word."""
        return self.stretches[-1].words[-1]

    @property
    def text(self) -> str:
        """What it says; a tab for each gap."""
        return "\t".join(stretch.text for stretch in self.stretches)


def lines(found: Iterable[Stretch]) -> list[Line]:
    """Gather stretches into lines, from top to bottom."""
    gathered: list[list[Stretch]] = []
    for stretch in sorted(found, key=lambda one: one.y):
        if gathered and stretch.y - gathered[-1][0].y < max(stretch.size, gathered[-1][0].size) * SAME_LINE:
            gathered[-1].append(stretch)
        else:
            gathered.append([stretch])
    return [Line(tuple(sorted(line, key=lambda one: one.x0))) for line in gathered]


def paragraphs(found: Sequence[Line], manner: Manner) -> Iterator[Paragraph]:
    """Yield the paragraphs that lines make; an empty one where an empty line stands."""
    usual = median([b.y - a.y for a, b in pairwise(found)] or [0.0])
    text = ""
    for above, line in zip((None, *found), found, strict=False):
        if above is None:
            text = line.text
        elif _goes_on(above, line, manner):
            text += _between(above, line, manner) + line.text
        else:
            yield Paragraph("", "", text)
            if line.y - above.y > max(line.size * _EMPTY_LINE, usual * _WIDER):
                yield Paragraph("", "", "")
            text = line.text
    if text:
        yield Paragraph("", "", text)


def _goes_on(above: Line, line: Line, manner: Manner) -> bool:
    """Whether a line is the rest of the one above: its first word would not have fitted there."""
    word = line.stretches[0].words[0]
    is_title = not manner.in_cell and (line.text.isupper() or above.text.isupper())
    return (
        line.y - above.y < line.size * _LEADING
        and above.x1 + word.x1 - word.x0 + line.size * _BLANK > manner.edge
        and not above.text.endswith(_CLOSED)
        and not opens_paragraph(line.text)
        and not is_title
    )


def _between(above: Line, line: Line, manner: Manner) -> str:
    """Return the blank between two lines; none where a word broke at its hyphen, or a column broke it."""
    start, end = above.last, line.stretches[0].words[0]
    at_hyphen = start.words[-1] == "-" and start.words[:-1].isalnum() and end.words[0].isalnum()
    is_broken = (
        manner.in_cell
        and start.words.isalpha()
        and end.words[0].isalpha()
        and (
            manner.vocabulary.has(start.words, end.words)
            or (_fills(above, manner) and manner.vocabulary.lacks(start, end.words))
        )
    )
    return "" if at_hyphen or is_broken else " "


def _fills(line: Line, manner: Manner) -> bool:
    """Whether a line is one word that leaves no room for one letter more."""
    word = line.last
    is_one = len(line.stretches) == 1 and len(line.stretches[0].words) == 1
    return is_one and manner.is_drawn and word.x1 + (word.x1 - word.x0) / len(word.words) > manner.edge
