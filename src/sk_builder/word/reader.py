"""Read a Word file, ours or anybody's, in the order of the paper.

No library does it: python-docx leaves out content controls, insertions, text boxes and equations, others
leave out numbers. Tracked changes are read as if accepted; a text box, which is stored twice, is read once.
"""

from collections.abc import Iterable, Iterator

from sk_builder.word.blocks import Block, Blocks, Cell, Paragraph, Table
from sk_builder.word.counting import Counter
from sk_builder.word.markup import NUMBERING, STYLES, Element, child, value, w, whole_number
from sk_builder.word.package import Package, read_package
from sk_builder.word.reading import SKIPPED, Reading
from sk_builder.word.sections import by_sections
from sk_builder.word.styles import Styles, is_on

_PARAGRAPH, _TABLE, _ROW, _CELL = w("p"), w("tbl"), w("tr"), w("tc")
_NOTES = {"word/footnotes.xml": w("footnote"), "word/endnotes.xml": w("endnote")}
_MOST_COLUMNS = 63  # as many as Word allows in one table


def read_blocks(docx: bytes) -> Blocks:
    """Read a whole file.

    Raises:
        NotWordError: The file is no .docx, or is damaged or larger than any decree.
    """
    package = read_package(docx)
    walk = Walk(package)
    margins = ((name, walk.margin(name)) for name in package.names("word/header"))
    headers = {name: said for name, said in margins if said}
    footers = tuple(filter(None, (walk.margin(name) for name in package.names("word/footer"))))
    blocks: list[Block] = []
    starts: dict[str, int] = {}
    for element, shown in by_sections(package):
        starts |= {name: len(blocks) for name in shown if name not in starts}
        blocks += walk.blocks((element,))
    notes = (block for name, tag in _NOTES.items() if name in package for block in walk.notes(name, tag))
    return Blocks(
        tuple(blocks),
        tuple(headers.values()),
        footers,
        tuple(notes),
        tuple(starts.get(name, 0) for name in headers),
    )


class Walk:
    """Reads the parts of one file.

    Attributes:
        readings: What was read of each paragraph so far, in the order of `blocks.paragraphs`.
    """

    def __init__(self, package: Package) -> None:
        self.readings: list[Reading] = []
        self._package = package
        self._styles = Styles(package.tree(STYLES) if STYLES in package else None)
        self._counter = Counter(package.tree(NUMBERING) if NUMBERING in package else None, self._styles)
        self._goes_on = False

    def margin(self, name: str) -> tuple[Block, ...]:
        """Return a header or footer, ``()`` when no words stand in it."""
        root = self._package.tree(name)
        if root.tag not in {w("hdr"), w("ftr")}:
            return ()
        blocks = tuple(self.blocks(root))
        return blocks if any(isinstance(block, Table) or block.text for block in blocks) else ()

    def notes(self, name: str, tag: str) -> Iterator[Block]:
        """Yield the footnotes or endnotes; the lines that Word draws above them are none."""
        for note in self._package.tree(name).iterchildren(tag):
            if note.get(w("type"), "normal") == "normal":
                yield from self.blocks(note)

    def read(self, parent: Iterable[Element]) -> list[Reading]:
        """Read all that stands in an element; return what was read of each paragraph so far."""
        for _ in self.blocks(parent):
            pass  # whoever asks wants the readings, not the blocks
        return self.readings

    def blocks(self, parent: Iterable[Element]) -> Iterator[Block]:
        """Yield what stands in an element, in order."""
        for element in parent:
            if element.tag == _PARAGRAPH:
                yield from self._paragraph(element)
            elif element.tag == _TABLE:
                yield Table(tuple(self._row(row) for row in members(element, _ROW)))
            elif element.tag not in SKIPPED and len(element):
                yield from self.blocks(element)

    def _row(self, row: Element) -> tuple[Cell, ...]:
        cells = tuple(self._cell(cell) for cell in members(row, _CELL))
        before = child(child(row, "trPr"), "gridBefore")
        left_out = 0 if before is None else _columns(before)
        return (Cell((), span=left_out), *cells) if left_out else cells

    def _cell(self, cell: Element) -> Cell:
        properties = child(cell, "tcPr")
        span = child(properties, "gridSpan")
        columns = 1 if span is None else max(_columns(span), 1)
        return Cell(tuple(self.blocks(cell)), continues(cell), columns)

    def _paragraph(self, paragraph: Element) -> Iterator[Block]:
        properties = child(paragraph, "pPr")
        style = value(properties, "pStyle")
        capitals = is_on(self._styles.inherited(style, "rPr", "caps"))
        reading = Reading(paragraph, capitals=capitals)
        self.readings.append(reading)
        text, name = reading.text, self._styles.name(style)
        goes_on = _mark_is_deleted(properties)
        is_gone = goes_on and not text.strip()
        number = "" if is_gone or self._goes_on else self._counter.number(paragraph)
        if not is_gone:
            self._goes_on = goes_on
        anchors, alignment = tuple(reading.anchors), value(properties, "jc") or ""
        yield Paragraph(name, number, text, anchors, goes_on=self._goes_on, alignment=alignment)
        for box in reading.boxes:
            yield from self.blocks(box)


def _mark_is_deleted(properties: Element | None) -> bool:
    """Whether a tracked change deletes the end of a paragraph, so that the next one goes on with it."""
    mark = child(properties, "rPr")
    return child(mark, "del") is not None or child(mark, "moveFrom") is not None


def _columns(element: Element) -> int:
    return min(max(whole_number(element, "val"), 0), _MOST_COLUMNS)


def continues(cell: Element) -> bool:
    """Tell whether a cell is merged into the one above."""
    merge = child(child(cell, "tcPr"), "vMerge")
    return merge is not None and merge.get(w("val"), "continue") == "continue"


def members(parent: Element, tag: str) -> Iterator[Element]:
    """Yield rows or cells, also those inside content controls and tracked insertions."""
    for element in parent:
        if element.tag == tag:
            yield element
        elif element.tag not in SKIPPED and element.tag not in {_TABLE, _CELL, _PARAGRAPH}:
            yield from members(element, tag)
