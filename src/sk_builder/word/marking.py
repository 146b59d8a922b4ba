"""Tracked changes (*perubahan terlacak*) written into a new Word file, where the old one is known.

As Word does it: a paragraph that is added at the end of a cell marks the end of the one before it, for the
last end of a cell can be neither added nor deleted.
"""

from collections.abc import Iterable, Iterator, Sequence

from sk_builder.word.adoption import Adoption
from sk_builder.word.deleting import Deleting
from sk_builder.word.markup import Element, child, m, w
from sk_builder.word.matching import Come, Gone, KeptGrid, KeptRow, KeptText, Match, Matches, RowMatch
from sk_builder.word.reader import continues, members
from sk_builder.word.reading import SKIPPED
from sk_builder.word.revision import DELETED, INSERTED, Stamp, own_properties, properties_alone
from sk_builder.word.story import Block, Row, Text
from sk_builder.word.stretches import carrier_before, carriers
from sk_builder.word.units import replaced

_RUNS = {w("r"), m("oMath"), m("oMathPara")}


class Marker:
    """Marks what changed in the elements of the new file."""

    def __init__(self, stamp: Stamp, adoption: Adoption) -> None:
        self._stamp = stamp
        self._adoption = adoption
        self._deleting = Deleting(stamp, adoption)

    def mark(self, matches: Matches) -> None:
        """Mark the changes of a body, cell, header or text box, and of all that stands in it."""
        shown = [self._shown(match) for match in matches]
        _place((element, not isinstance(match, Gone)) for match, element in zip(matches, shown, strict=True))
        for name, element in zip(self._ends(matches, shown), shown, strict=True):
            if name and element.tag == w("p"):
                self._stamp.mark_end(element, name)

    def _shown(self, match: Match) -> Element:
        """Return the element that shows a match, marked but for the end of a paragraph."""
        if isinstance(match, Gone):
            return self._deleting.block(match.old)
        if isinstance(match, Come):
            self._insert(match.new)
        elif isinstance(match, KeptText):
            self._change(match)
        else:
            self._rows(match)
        return match.new.element

    def _ends(self, matches: Matches, shown: Sequence[Element]) -> list[str]:
        """Return the mark of each end; behind the last paragraph that stays they move up by one."""
        marks = [_name(match) for match in matches]
        last = max((at for at, name in enumerate(marks) if not name), default=len(marks))
        behind = matches[last + 1 :]
        if behind and isinstance(stays := matches[last], KeptText) and shown[-1].tag == w("p"):
            self._end_behind(stays, behind[-1], shown[-1])
            marks[last:] = [*marks[last + 1 :], ""]
        return marks

    def _end_behind(self, stays: KeptText, final: Match, shown: Element) -> None:
        """Let the last end be the old one and the new one at once: it is neither added nor deleted."""
        if isinstance(final, Gone):
            own_properties(shown)[:] = properties_alone(stays.new.element)
            self._tell_old_list(shown, final.old.element)
        else:
            self._tell_old_list(shown, stays.old.element)

    def _tell_old_list(self, paragraph: Element, old: Element) -> None:
        """Tell the properties that a paragraph had, where another number stood before it."""
        if not self._adoption.same_list(old, paragraph):
            change = self._stamp.mark(paragraph, "pPrChange")
            change.append(self._deleting.properties(old))
            own_properties(paragraph).append(change)

    def _change(self, match: KeptText) -> None:
        for change in reversed(replaced(match.old.reading, match.new.reading)):
            gone = self._deleting.words(match.old.element, *change.old)
            come = carriers(match.new.element, *change.new)
            if gone is not None:
                _stand(gone, match.new.element, change.new[0], come)
            self._stamp.wrap(come, INSERTED)
        self._tell_old_list(match.new.element, match.old.element)
        for box in match.boxes:
            self.mark(box)

    def _rows(self, match: KeptGrid) -> None:
        _place([(self._row(row), not isinstance(row, Gone)) for row in match.rows])

    def _row(self, match: RowMatch) -> Element:
        if isinstance(match, Gone):
            return self._deleting.row(match.old)
        if isinstance(match, Come):
            self._insert_row(match.new)
        else:
            self._tell_old_merges(match)
            for cell in match.cells:
                self.mark(cell)
        return match.new.element

    def _tell_old_merges(self, match: KeptRow) -> None:
        """Tell where a cell was merged into the one above and is no more, or the other way round."""
        old, new = (members(row.element, w("tc")) for row in (match.old, match.new))
        for before, after in zip(old, new, strict=True):
            properties = child(after, "tcPr")
            if properties is not None and continues(before) != continues(after):
                change = self._stamp.mark(after, "tcPrChange")
                change.extend(self._deleting.copies(before, ("tcPr",)))
                properties.append(change)

    def _insert(self, block: Block) -> None:
        """Mark a paragraph or table as added, but for the end of a paragraph."""
        if isinstance(block, Text):
            self._stamp.wrap(list(_runs(block.element)), INSERTED)
        else:
            for row in block.rows:
                self._insert_row(row)

    def _insert_row(self, row: Row) -> None:
        self._stamp.mark_row(row.element, INSERTED)
        for block in (block for cell in row.cells for block in cell):
            self._insert(block)
            if isinstance(block, Text):
                self._stamp.mark_end(block.element, INSERTED)


def _name(match: Match) -> str:
    return DELETED if isinstance(match, Gone) else INSERTED if isinstance(match, Come) else ""


def _place(shown: Iterable[tuple[Element, bool]]) -> None:
    """Put what is deleted between what stands in the new file: before its next neighbour, or last."""
    waiting: list[Element] = []
    last: Element | None = None
    for element, stands in shown:
        if stands:
            for gone in waiting:
                element.addprevious(gone)
            waiting, last = [], element
        else:
            waiting.append(element)
    for gone in reversed(waiting):
        if last is not None:
            last.addnext(gone)


def _stand(gone: Element, paragraph: Element, offset: int, come: Sequence[Element]) -> None:
    """Put deleted words before the words that came for them, or else where these would stand."""
    before = None if come else carrier_before(paragraph, offset)
    following = come or carriers(paragraph, offset, offset + 1)
    if before is not None:
        before.addnext(gone)
    elif following:
        following[0].addprevious(gone)
    else:
        paragraph.append(gone)


def _runs(parent: Element) -> Iterator[Element]:
    """Yield the runs and equations of a paragraph, those in links and content controls too."""
    for element in parent:
        if element.tag in _RUNS:
            yield element
        elif element.tag not in SKIPPED:
            yield from _runs(element)
