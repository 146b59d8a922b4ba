"""Read a Word file, ours or anybody's, in the order of the paper.

No library does it: python-docx leaves out content controls, insertions, text boxes and equations, others
leave out numbers. Deleted words are skipped, inserted words read; a text box, which is stored twice, is
read once.
"""

import re
from collections.abc import Iterator

from sk_builder.word.blocks import Block, Blocks, Cell, Paragraph, Table
from sk_builder.word.counting import Counter
from sk_builder.word.markup import DOCUMENT, FALLBACK, NUMBERING, STYLES, Element, m, value, w
from sk_builder.word.package import Package, read_package
from sk_builder.word.styles import Styles

_SKIPPED = {w("del"), w("moveFrom"), w("rPr"), w("pPr"), w("instrText"), w("delText"), FALLBACK}
_MARKS = {
    w("tab"): "\t", w("ptab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "\u2011",
    w("softHyphen"): "\u00ad",
}  # fmt: skip
_MOST_COLUMNS = 63  # as many as Word allows in one table
_PAGE_BREAKS = {"page", "column"}
_PAGE_FIELDS = re.compile(r"\s*(PAGE|NUMPAGES|SECTIONPAGES)\b")
_SPACES = re.compile(r"\s+")


def read_blocks(docx: bytes) -> Blocks:
    """Read a whole file.

    Raises:
        NotWordError: The file is no .docx, or is damaged or larger than any decree.
    """
    package = read_package(docx)
    walk = Walk(package)
    headers = tuple(filter(None, (walk.margin(name) for name in package.names("word/header"))))
    footers = tuple(filter(None, (walk.margin(name) for name in package.names("word/footer"))))
    body = package.tree(DOCUMENT).find(w("body"))
    return Blocks(() if body is None else tuple(walk.blocks(body)), headers, footers)


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

    def margin(self, name: str) -> tuple[Block, ...]:
        """Return a header or footer, ``()`` when no words stand in it."""
        root = self._package.tree(name)
        if root.tag not in {w("hdr"), w("ftr")}:
            return ()
        blocks = tuple(self.blocks(root))
        return blocks if any(isinstance(block, Table) or block.text for block in blocks) else ()

    def blocks(self, parent: Element) -> Iterator[Block]:
        """Yield what stands in an element, in order."""
        for element in parent:
            if element.tag == w("p"):
                yield from self._paragraph(element)
            elif element.tag == w("tbl"):
                yield Table(tuple(self._row(row) for row in _members(element, w("tr"))))
            elif element.tag not in _SKIPPED and len(element):
                yield from self.blocks(element)

    def _row(self, row: Element) -> tuple[Cell, ...]:
        return tuple(self._cell(cell) for cell in _members(row, w("tc")))

    def _cell(self, cell: Element) -> Cell:
        properties = cell.find(w("tcPr"))
        merge = None if properties is None else properties.find(w("vMerge"))
        continues = merge is not None and merge.get(w("val"), "continue") == "continue"
        span = value(properties, "gridSpan") or ""
        columns = int(span) if span.isdigit() else 1
        return Cell(tuple(self.blocks(cell)), continues, min(max(columns, 1), _MOST_COLUMNS))

    def _paragraph(self, paragraph: Element) -> Iterator[Block]:
        style = self._styles.name(value(paragraph.find(w("pPr")), "pStyle"))
        number = self._counter.number(paragraph)
        reading = Reading(paragraph)
        self.readings.append(reading)
        yield Paragraph(style, number, reading.text, tuple(reading.anchors))
        for box in reading.boxes:
            yield from self.blocks(box)


class Reading:
    """The words of one paragraph, gathered.

    Attributes:
        paragraph: The ``w:p``.
        pieces: Each element in it that says words, and what it says.
        anchors: Names of the bookmarks that begin in it.
        boxes: The contents of text boxes that are tied to it.
    """

    def __init__(self, paragraph: Element) -> None:
        self.paragraph = paragraph
        self.pieces: list[tuple[Element, str]] = []
        self.anchors: list[str] = []
        self.boxes: list[Element] = []
        self._fields: list[list[str]] = []  # instruction and state of each open field
        self._read(paragraph)

    @property
    def text(self) -> str:
        """All its words."""
        return "".join(words for _, words in self.pieces)

    def _read(self, parent: Element) -> None:
        for element in parent:
            tag = element.tag
            if tag == w("fldChar"):
                self._field(element.get(w("fldCharType"), ""))
            elif tag == w("instrText") and self._fields:
                self._fields[-1][0] += element.text or ""
            elif tag in _SKIPPED or not isinstance(tag, str) or self._is_page_number(element):
                continue
            elif tag == w("txbxContent"):
                self.boxes.append(element)
            elif tag == w("bookmarkStart"):
                self.anchors.append(element.get(w("name"), ""))
            elif tag == w("t"):
                self._say(element, element.text or "")
            elif tag == m("oMath"):
                self._say(element, equation_words(element))
            elif tag in _MARKS:
                self._say(element, "" if element.get(w("type")) in _PAGE_BREAKS else _MARKS[tag])
            else:
                self._read(element)

    def _say(self, element: Element, words: str) -> None:
        if not any(kind == "separate" and _PAGE_FIELDS.match(code) for code, kind in self._fields):
            self.pieces.append((element, words))

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(["", kind])
        elif kind == "separate" and self._fields:
            self._fields[-1][1] = kind
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _is_page_number(self, element: Element) -> bool:
        return element.tag == w("fldSimple") and _PAGE_FIELDS.match(element.get(w("instr"), "")) is not None


def equation_words(element: Element) -> str:
    """Return an equation in its text form: a fraction is ``a / b``, rows are parted by one space."""
    return _SPACES.sub(" ", "".join(_equation_pieces(element))).strip()


def _equation_pieces(element: Element) -> Iterator[str]:
    for child in element:
        if child.tag == m("t"):
            yield child.text or ""
        elif child.tag == m("f"):
            above, below = child.find(m("num")), child.find(m("den"))
            yield f" {'' if above is None else equation_words(above)}"
            yield f" / {'' if below is None else equation_words(below)} "
        elif child.tag in {m("mr"), m("e")}:
            yield f" {equation_words(child)} "
        elif isinstance(child.tag, str):
            yield from _equation_pieces(child)


def _members(parent: Element, tag: str) -> Iterator[Element]:
    """Yield rows or cells, also those inside content controls and tracked insertions."""
    for element in parent:
        if element.tag == tag:
            yield element
        elif element.tag not in _SKIPPED and element.tag not in {w("tbl"), w("tc"), w("p")}:
            yield from _members(element, tag)
