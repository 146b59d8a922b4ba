"""What the old file held and the new one does not, made fit to stand in the new one as deleted."""

from collections.abc import Iterable
from copy import deepcopy

from sk_builder.word.adoption import Adoption
from sk_builder.word.markup import Element, child, w
from sk_builder.word.reader import members
from sk_builder.word.revision import DELETED, Stamp, properties_alone
from sk_builder.word.story import Block, Grid, Row, Text, with_boxes
from sk_builder.word.stretches import carriers

_SAID = frozenset(map(w, ("rPr", "t", "tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen", "sym")))
"""Of a run, what can be deleted text; pictures and fields belong to their own file."""

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Deleting:
    """Copies of the old file's elements, marked as deleted.

    Letters, lists and widths stay; bookmarks, comments, pictures and content controls do not come along.
    """

    def __init__(self, stamp: Stamp, adoption: Adoption) -> None:
        self._stamp = stamp
        self._adoption = adoption

    def block(self, block: Block) -> Element:
        """Return a paragraph or table, deleted as a whole but for the end of a paragraph."""
        return self._paragraph(block) if isinstance(block, Text) else self._table(block)

    def row(self, row: Row) -> Element:
        """Return a row, deleted."""
        made = row.element.makeelement(w("tr"))
        made.extend(self.copies(row.element, ("tblPrEx", "trPr")))
        self._stamp.mark_row(made, DELETED)
        for cell, blocks in zip(members(row.element, w("tc")), row.cells, strict=True):
            copy = cell.makeelement(w("tc"))
            copy.extend([*self.copies(cell, ("tcPr",)), *map(self._ended, with_boxes(blocks))])
            made.append(copy)
        return made

    def words(self, paragraph: Element, start: int, end: int) -> Element | None:
        """Return a stretch of the words of a paragraph in one ``w:del``; None for no words."""
        runs = [self._run(carrier) for carrier in carriers(paragraph, start, end)]
        if not runs:
            return None
        mark = self._stamp.mark(paragraph, DELETED)
        mark.extend(runs)
        return mark

    def properties(self, paragraph: Element) -> Element:
        """Return a copy of what ``w:pPr`` says of a paragraph itself."""
        return self._adoption.adopt(properties_alone(paragraph))

    def copies(self, element: Element, names: Iterable[str]) -> list[Element]:
        """Return copies of some children of an element, those that it has."""
        found = (child(element, name) for name in names)
        return [self._adoption.adopt(deepcopy(part)) for part in found if part is not None]

    def _ended(self, block: Block) -> Element:
        """Return a block of a row that goes as a whole."""
        made = self.block(block)
        if isinstance(block, Text):
            self._stamp.mark_end(made, DELETED)
        return made

    def _paragraph(self, text: Text) -> Element:
        made = text.element.makeelement(w("p"))
        made.append(self.properties(text.element))
        words = self.words(text.element, 0, len(text.reading.text))
        if words is not None:
            made.append(words)
        return made

    def _table(self, grid: Grid) -> Element:
        made = grid.element.makeelement(w("tbl"))
        made.extend([*self.copies(grid.element, ("tblPr", "tblGrid")), *map(self.row, grid.rows)])
        return made

    def _run(self, carrier: Element) -> Element:
        copy = deepcopy(carrier)
        if copy.tag == w("r"):
            copy[:] = [part for part in copy if part.tag in _SAID]
            for text in copy.iterchildren(w("t")):
                text.tag = w("delText")
                text.set(_SPACE, "preserve")
        return self._adoption.adopt(copy)
