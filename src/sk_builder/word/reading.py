"""The words of one paragraph of a Word file, as they stand on paper.

Deleted and hidden words are skipped, inserted ones read; words set in all capitals are read as capitals.
"""

import re
from collections.abc import Iterator

from sk_builder.word.eq_field import equation_of
from sk_builder.word.markup import FALLBACK, Element, child, m, w
from sk_builder.word.styles import is_on

SKIPPED = frozenset(
    {*map(w, ("del", "moveFrom", "rPr", "pPr", "instrText", "delText", "bookmarkEnd", "proofErr")), FALLBACK}
)
"""Elements whose words do not stand on paper."""

_RUN, _TEXT, _FIELD, _CODE = w("r"), w("t"), w("fldChar"), w("instrText")
_SIMPLE_FIELD, _SYMBOL, _EQUATION, _BOX = w("fldSimple"), w("sym"), m("oMath"), w("txbxContent")
_BOOKMARK, _BREAK, _TYPE = w("bookmarkStart"), w("br"), w("type")
_MARKS = {
    w("tab"): "\t", w("ptab"): "\t", _BREAK: "\n", w("cr"): "\n", w("noBreakHyphen"): "\u2011",
    w("softHyphen"): "\u00ad",
}  # fmt: skip
_PAGE_BREAKS = {"page", "column"}
_PAGE_FIELDS = re.compile(r"\s*(PAGE|NUMPAGES|SECTIONPAGES)\b")
_SPACES = re.compile(r"\s+")
_RUN_END = "\0"
_RUNS_MEET = re.compile(r"(?<=\w)\0(?=\w)")
_SYMBOLS = {
    "B4": "×", "B8": "÷", "D7": "·", "B7": "•", "B1": "±", "A3": "≤", "B3": "≥", "B9": "≠", "E5": "Σ",
    "2D": "−",
}  # fmt: skip
"""The signs of Word's Symbol font that formulas use, by the last two digits of their code.

Source:
    The Symbol encoding of the Adobe PostScript fonts; recalled, those for × and • seen in Word files.
"""


class Reading:
    """The words of one paragraph, gathered.

    Attributes:
        paragraph: The ``w:p``.
        pieces: Each element in it that says words, and what it says.
        anchors: Names of the bookmarks that begin in it.
        boxes: The contents of text boxes that are tied to it.
    """

    def __init__(self, paragraph: Element, *, capitals: bool = False) -> None:
        """Read a paragraph; `capitals` tells that its style sets all words in capitals."""
        self.paragraph = paragraph
        self.pieces: list[tuple[Element, str]] = []
        self.anchors: list[str] = []
        self.boxes: list[Element] = []
        self._capitals = self._style_capitals = capitals
        self._fields: list[list[str]] = []  # instruction and state of each open field
        self._read(paragraph)

    @property
    def text(self) -> str:
        """All its words."""
        return "".join(words for _, words in self.pieces)

    def _read(self, parent: Element) -> None:
        for element in parent:
            tag = element.tag
            if tag == _RUN:
                self._run(element)
            elif tag == _TEXT:
                self._say(element, element.text or "")
            elif tag == _FIELD:
                self._field(element)
            elif tag == _CODE and self._fields:
                self._fields[-1][0] += element.text or ""
            elif tag in _MARKS:
                self._say(element, self._mark(element))
            elif tag not in SKIPPED and not (tag == _SIMPLE_FIELD and _is_page_number(element)):
                self._read_rarer(element)

    def _run(self, run: Element) -> None:
        properties = child(run, "rPr")
        if properties is None:
            self._capitals = self._style_capitals
        elif is_on(child(properties, "vanish")):
            return
        else:
            caps = child(properties, "caps")
            self._capitals = self._style_capitals if caps is None else is_on(caps)
        self._read(run)

    def _read_rarer(self, element: Element) -> None:
        if element.tag == _BOX:
            self.boxes.append(element)
        elif element.tag == _BOOKMARK:
            self.anchors.append(element.get(w("name"), ""))
        elif element.tag == _EQUATION:
            self.pieces.append((element, equation_words(element)))
        elif element.tag == _SYMBOL:
            self._say(element, _symbol(element.get(w("char"), "")))
        else:
            self._read(element)

    def _mark(self, element: Element) -> str:
        """A page break within words parts them; before the first of them it says nothing."""
        breaks_page = element.tag == _BREAK and element.get(_TYPE) in _PAGE_BREAKS
        return "" if breaks_page and not self.pieces else _MARKS[element.tag]

    def _say(self, element: Element, words: str) -> None:
        if not any(kind == "separate" and _PAGE_FIELDS.match(code) for code, kind in self._fields):
            self.pieces.append((element, _capitals(words) if self._capitals else words))

    def _field(self, element: Element) -> None:
        kind = element.get(w("fldCharType"), "")
        if kind == "begin":
            self._fields.append(["", kind])
        elif kind == "separate" and self._fields:
            self._fields[-1][1] = kind
        elif kind == "end" and self._fields:
            code, state = self._fields.pop()
            if state == "begin" and (drawn := equation_of(code)):
                self._say(element, drawn)


def _capitals(words: str) -> str:
    """Return words in capitals, letter for letter: one that becomes two, such as a ligature, stays."""
    capitals = words.upper()
    if len(capitals) == len(words):
        return capitals
    return "".join(letter.upper() if len(letter.upper()) == 1 else letter for letter in words)


def _is_page_number(field: Element) -> bool:
    return _PAGE_FIELDS.match(field.get(w("instr"), "")) is not None


def _symbol(code: str) -> str:
    """Return the sign that a code of a symbol font stands for; one that is not known as it is."""
    try:
        return _SYMBOLS.get(code.upper()[-2:]) or chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""


def equation_words(element: Element) -> str:
    """Return an equation in its text form: a fraction is ``a / b``, rows are parted by one space.

    LibreOffice writes each word as a run of its own and no blanks between them.
    """
    runs = [run.text or "" for run in element.iter(m("t"))]
    between = "" if any(map(_SPACES.search, runs)) else " "
    words = _RUNS_MEET.sub(between, "".join(_equation_pieces(element))).replace(_RUN_END, "")
    return _SPACES.sub(" ", words).strip()


def _equation_pieces(element: Element) -> Iterator[str]:
    for part in element:
        if part.tag == m("t"):
            yield f"{part.text or ''}{_RUN_END}"
        elif part.tag == m("f"):
            above, below = part.find(m("num")), part.find(m("den"))
            yield f" {'' if above is None else equation_words(above)}"
            yield f" / {'' if below is None else equation_words(below)} "
        elif part.tag == m("d"):
            yield f"({', '.join(map(equation_words, part.findall(m('e'))))})"
        elif part.tag in {m("mr"), m("e")}:
            yield f" {equation_words(part)} "
        elif isinstance(part.tag, str):
            yield from _equation_pieces(part)
