"""A paper as its lines in printed order: what stood in tables for layout's sake stands in lines again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from sk_builder.manuscript import Spot
from sk_builder.reading.text import Text, joined
from sk_builder.word.blocks import Block, Paragraph


class Apart(IntEnum):
    """How far a line is set apart from the one before it."""

    BROKEN = 0
    """A line break within a paragraph."""
    PARAGRAPH = 1
    STYLE = 2
    """A paragraph that looks different."""
    GAP = 3
    """Empty lines between."""
    CELL = 4
    """The border of a cell or of a text box."""


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line.

    Attributes:
        text: With the number that Word prints before it.
        apart: From the line before.
    """

    text: Text
    apart: Apart

    @property
    def words(self) -> str:
        """Its words."""
        return self.text.words

    def rest(self, start: int) -> "Line":
        """Return the line from an offset on."""
        return Line(self.text.part(start), self.apart)


@dataclass(frozen=True, slots=True)
class GridCell:
    """One cell of a table of data.

    Attributes:
        lines: What stands in it.
        column: Its first column, from 0.
        span: Columns that it takes.
        continues: Whether it is merged into the cell above.
    """

    lines: tuple[Text, ...]
    column: int
    span: int
    continues: bool

    @property
    def text(self) -> Text:
        """All its lines."""
        return joined(self.lines)

    @property
    def words(self) -> str:
        """Its words, blanks folded."""
        return " ".join(" ".join(line.words for line in self.lines).split())


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of data (not one that only lays words out)."""

    rows: tuple[tuple[GridCell, ...], ...]


Piece = Line | Grid
"""What a paper consists of, in printed order."""


def lines_of(paragraph: Paragraph, position: int, apart: Apart = Apart.PARAGRAPH) -> list[Line]:
    """Return the lines of a paragraph, those without words left out.

    Args:
        paragraph: Its automatic number becomes the first word.
        position: Its place among the paragraphs of the file, from 1.
        apart: How far it is set apart from what stands before.
    """
    if not paragraph.text.strip() and not paragraph.number:
        return []
    if paragraph.lines:
        spots = tuple((at, Spot(line=line, column=column)) for at, line, column in paragraph.lines)
    else:
        spots = ((0, Spot(paragraph=position)),)
    text = Text(paragraph.text, spots)
    if paragraph.number:
        text = joined((Text(paragraph.number, ((0, spots[0][1]),)), text), "\t")
    parts = text.split("\n")
    return [Line(part, Apart.BROKEN if number else apart) for number, part in enumerate(parts)]


def texts(pieces: Iterable[Piece]) -> tuple[Text, ...]:
    """Return the words of some pieces line by line, tables row by row."""
    found: list[Text] = []
    for piece in pieces:
        if isinstance(piece, Line):
            found.append(piece.text)
        else:
            found += [text for row in piece.rows for cell in row for text in cell.lines]
    return tuple(found)


def set_apart(pieces: Sequence[Piece], apart: Apart) -> list[Piece]:
    """Return the pieces with the first of them set apart at least so far from what stands before."""
    if pieces and isinstance(pieces[0], Line) and pieces[0].apart < apart:
        return [replace(pieces[0], apart=apart), *pieces[1:]]
    return list(pieces)


def looks_apart(before: Block | None, paragraph: Paragraph) -> Apart:
    """Return how far a paragraph with words is set apart from the one with words before it."""
    if not isinstance(before, Paragraph):
        return Apart.GAP
    if before.goes_on:
        return Apart.BROKEN
    if before.lines and paragraph.lines and paragraph.lines[0][1] - before.lines[-1][1] > 1:
        return Apart.GAP
    is_alike = before.style == paragraph.style and before.alignment == paragraph.alignment
    return Apart.PARAGRAPH if is_alike else Apart.STYLE
