"""The marks of tracked changes: who, when, and where Word wants them.

Source:
    ECMA-376 Part 1, 17.13.5 (revisions); the order within ``w:pPr``, ``w:rPr`` and ``w:trPr`` is that of the
    schema, from which Word does not let depart.
"""

from copy import deepcopy
from datetime import date
from itertools import pairwise

from sk_builder.word.markup import Element, child, w

INSERTED, DELETED = "ins", "del"

_LAST = (w("sectPr"), w("pPrChange"))  # of w:pPr, what comes behind its w:rPr


class Stamp:
    """Who made the changes and when, and the number of each.

    Args:
        author: Shown by Word beside each change.
        day: Of all changes.
        first: The first number that nothing in the file bears.
    """

    def __init__(self, author: str, day: date, first: int) -> None:
        self._told = {w("author"): author, w("date"): f"{day}T00:00:00Z"}
        self._next = first

    def mark(self, like: Element, name: str) -> Element:
        """Return a new mark: ``w:ins``, ``w:pPrChange`` or the like; `like` is any element of the part."""
        number = self._next
        self._next += 1
        return like.makeelement(w(name), {w("id"): str(number), **self._told})

    def wrap(self, runs: list[Element], name: str) -> None:
        """Put runs into marks, neighbours into one."""
        mark: Element | None = None
        for before, run in pairwise([None, *runs]):
            if run is None:
                continue
            if mark is None or before is None or mark.getnext() is not run:
                mark = self.mark(run, name)
                run.addprevious(mark)
            mark.append(run)

    def mark_end(self, paragraph: Element, name: str) -> None:
        """Mark the end of a paragraph."""
        properties = own_properties(paragraph)
        letters = child(properties, "rPr")
        if letters is None:
            letters = properties.makeelement(w("rPr"))
            properties.insert(sum(part.tag not in _LAST for part in properties), letters)
        letters.insert(0, self.mark(paragraph, name))

    def mark_row(self, row: Element, name: str) -> None:
        """Mark a row."""
        properties = child(row, "trPr")
        if properties is None:
            properties = row.makeelement(w("trPr"))
            row.insert(int(child(row, "tblPrEx") is not None), properties)
        properties.append(self.mark(row, name))


def own_properties(paragraph: Element) -> Element:
    """Return ``w:pPr`` of a paragraph, made if it has none."""
    properties = child(paragraph, "pPr")
    if properties is None:
        properties = paragraph.makeelement(w("pPr"))
        paragraph.insert(0, properties)
    return properties


def properties_alone(paragraph: Element) -> Element:
    """Return a copy of ``w:pPr`` without its mark, its section and earlier changes."""
    properties = child(paragraph, "pPr")
    copy = paragraph.makeelement(w("pPr"))
    if properties is not None:
        copy.extend(deepcopy(part) for part in properties if part.tag not in {w("rPr"), *_LAST})
    return copy
