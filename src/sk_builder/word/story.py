"""A part of a Word file as elements with their words, so that it can be compared and changed in place."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from sk_builder.word.markup import Element, child, value, w
from sk_builder.word.package import Package
from sk_builder.word.reader import Walk, continues, members
from sk_builder.word.reading import SKIPPED, Reading
from sk_builder.word.units import units_of

_FIRST = 3  # cells: number, goal, name


@dataclass(frozen=True, eq=False)
class Text:
    """One paragraph.

    Attributes:
        element: The ``w:p``.
        reading: Its words.
        boxes: What stands in each text box that is tied to it.
    """

    element: Element
    reading: Reading
    boxes: tuple[tuple["Block", ...], ...]

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words, numbers, dates and marks, one by one, in small letters: by them it is known again."""
        return tuple(unit.words.casefold() for unit in units_of(self.reading))

    @property
    def ends_section(self) -> bool:
        """Whether a section of the document ends with it."""
        return child(child(self.element, "pPr"), "sectPr") is not None


@dataclass(frozen=True, eq=False)
class Row:
    """One row of a table.

    Attributes:
        element: The ``w:tr``.
        cells: What stands in each cell.
        above: The words of the first cells of the row before it.
    """

    element: Element
    cells: tuple[tuple["Block", ...], ...]
    above: tuple[tuple[str, ...], ...]

    @cached_property
    def first_words(self) -> tuple[tuple[str, ...], ...]:
        """The words of its first cells, by which it is known; a merged cell has those that stand above."""
        first = list(zip(members(self.element, w("tc")), self.cell_words, strict=True))[:_FIRST]
        return tuple(
            self.above[at] if continues(cell) and at < len(self.above) else words
            for at, (cell, words) in enumerate(first)
        )

    @cached_property
    def shape(self) -> tuple[str, ...]:
        """How many columns each cell takes: only rows of one shape can be compared cell by cell."""
        cells = members(self.element, w("tc"))
        return tuple(value(child(cell, "tcPr"), "gridSpan") or "1" for cell in cells)

    @cached_property
    def cell_words(self) -> tuple[tuple[str, ...], ...]:
        """The words of each cell."""
        return tuple(tuple(words_of(cell)) for cell in self.cells)


@dataclass(frozen=True, eq=False)
class Grid:
    """One table: its ``w:tbl`` and its rows."""

    element: Element
    rows: tuple[Row, ...]

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words of all its cells."""
        return tuple(word for row in self.rows for cell in row.cell_words for word in cell)


Block = Text | Grid


def with_boxes(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield blocks in the order of the paper: what stands in a text box follows its paragraph."""
    for block in blocks:
        yield block
        if isinstance(block, Text):
            for box in block.boxes:
                yield from with_boxes(box)


def words_of(blocks: tuple[Block, ...]) -> Iterator[str]:
    """Yield the words of some blocks in order."""
    for block in blocks:
        yield from block.words


class Story:
    """One part: the document itself, a header or a footer.

    Attributes:
        root: The part, parsed.
        blocks: What stands in it.
    """

    def __init__(self, package: Package, name: str) -> None:
        self.root = package.tree(name)
        body = self.root.find(w("body"))
        container = self.root if body is None else body
        self._readings = {reading.paragraph: reading for reading in Walk(package).read(container)}
        self.blocks = tuple(self._blocks(container))

    def _blocks(self, parent: Element) -> Iterator[Block]:
        for element in parent:
            if element.tag == w("p"):
                reading = self._readings[element]
                yield Text(element, reading, tuple(tuple(self._blocks(box)) for box in reading.boxes))
            elif element.tag == w("tbl"):
                yield Grid(element, tuple(self._rows(element)))
            elif element.tag not in SKIPPED and len(element):
                yield from self._blocks(element)

    def _rows(self, table: Element) -> Iterator[Row]:
        above: tuple[tuple[str, ...], ...] = ()
        for row in members(table, w("tr")):
            cells = tuple(tuple(self._blocks(cell)) for cell in members(row, w("tc")))
            made = Row(row, cells, above)
            above = made.first_words
            yield made
