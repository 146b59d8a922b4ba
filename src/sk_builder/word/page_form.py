"""The form of the pages of a Word file: which letters, sheets and tables it has, whoever made it."""

import re
from collections import Counter
from collections.abc import Iterator
from posixpath import join

from sk_builder.pages import Letters, PageForm, Sheet, TableForm
from sk_builder.word.markup import (
    DOCUMENT,
    DOCUMENT_RELS,
    FALLBACK,
    STYLES,
    Element,
    value,
    w,
    whole_number,
)
from sk_builder.word.package import Package, read_package
from sk_builder.word.styles import Styles, is_on

_SKIPPED = {w("del"), w("moveFrom"), w("rPr"), w("pPr"), FALLBACK}
_PAGE_FIELD = re.compile(r"\s*PAGE\b")
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_THEME = "word/theme/theme1.xml"
_STEERING = ("{%", "{#")  # tags of docxtpl that print nothing
_MM_PER_TWIP = 25.4 / 1440
_SINGLE = 240  # of w:line, in 240ths of a line
_FONT_OF_WORD, _HALF_POINTS_OF_WORD = "Times New Roman", 20  # ECMA-376: where neither file nor style says


def page_form(docx: bytes) -> PageForm:
    """Read the form of the pages of a file, of a template too: what steers it does not count as words.

    Raises:
        NotWordError: The file is no .docx, or is damaged or larger than any decree.
    """
    package = read_package(docx)
    walk = _Walk(package)
    body = package.tree(DOCUMENT).find(w("body"))
    if body is not None:
        walk.read(body)
    last = None if body is None else body.find(w("sectPr"))
    walk.end_sheet(last)
    return PageForm(tuple(walk.sheets), tuple(walk.tables), frozenset(walk.page_starts))


class _Walk:
    """Goes through the body in the order in which `reader` counts its paragraphs."""

    def __init__(self, package: Package) -> None:
        self.sheets: list[Sheet] = []
        self.tables: list[TableForm] = []
        self.page_starts: set[int] = set()
        self._fonts = _Fonts(package)
        self._margins = _Margins(package)
        self._letters: Counter[Letters] = Counter()
        self._spacing: Counter[float] = Counter()
        self._count = 0
        self._in_table = False
        self._starts_page = False

    def read(self, parent: Element) -> None:
        for element in parent:
            if element.tag == w("p"):
                self._paragraph(element)
            elif element.tag == w("tbl") and not self._in_table:
                self._table(element)
            elif isinstance(element.tag, str) and element.tag not in _SKIPPED:
                self.read(element)

    def end_sheet(self, section: Element | None) -> None:
        """Note the sheet on which all words since the last one stand."""
        number, first_number = self._margins.numbers(section)
        width, height = _lengths(section, "pgSz", "w", "h")
        top, right, bottom, left = _lengths(section, "pgMar", "top", "right", "bottom", "left")
        self.sheets.append(
            Sheet(
                *(width, height, abs(top), right, abs(bottom), left),
                *(dict(self._letters), dict(self._spacing), number, first_number),
            )
        )
        self._letters.clear()
        self._spacing.clear()
        self._starts_page = True

    def _table(self, table: Element) -> None:
        first = self._count + 1
        self._in_table = True
        self.read(table)
        self._in_table = False
        rows = [row for row in table.iterchildren(w("tr")) if any(map(_letters_in, row.iter(w("t"))))]
        form = TableForm(
            *(first, self._count, len(self.sheets)),
            columns=len(table.findall(f"{w('tblGrid')}/{w('gridCol')}")),
            repeats_head=any(_row_is(row, "tblHeader") for row in rows[:1]),
            keeps_rows=all(_row_is(row, "cantSplit") for row in rows),
        )
        self.tables.append(form)

    def _paragraph(self, paragraph: Element) -> None:
        self._count += 1
        if is_on(self._fonts.styles.paragraph_property(paragraph, "pageBreakBefore")):
            self._starts_page = True
        spacing = self._fonts.spacing(paragraph)
        boxes: list[Element] = []
        is_empty = True
        for piece in _pieces(paragraph, boxes):
            if piece.tag != w("t"):
                self._starts_page = self._starts_page or _breaks_page(piece)
            elif count := _letters_in(piece):
                if self._starts_page and is_empty:
                    self.page_starts.add(self._count)
                self._starts_page = is_empty = False
                self._letters[self._fonts.letters(paragraph, piece)] += count
                self._spacing[spacing] += count
        for box in boxes:
            self.read(box)
        section = paragraph.find(f"{w('pPr')}/{w('sectPr')}")
        if section is not None:
            self.end_sheet(section)


class _Fonts:
    """Which letters and lines the words of a file have, by themselves, by style, or by theme."""

    def __init__(self, package: Package) -> None:
        self.styles = Styles(package.tree(STYLES) if STYLES in package else None)
        self._theme = _theme_fonts(package)

    def letters(self, paragraph: Element, text: Element) -> Letters:
        run = text.getparent()
        own = None if run is None else run.find(w("rPr"))
        font = next(filter(None, map(self._font, self._said(paragraph, own, "rFonts"))), _FONT_OF_WORD)
        size = next(self._said(paragraph, own, "sz"), None)
        half_points = _HALF_POINTS_OF_WORD if size is None else whole_number(size, "val")
        return Letters(font, half_points / 2)

    def spacing(self, paragraph: Element) -> float:
        """Return the height of its lines, 1.0 for single; 0 for one in points."""
        spacing = self.styles.paragraph_property(paragraph, "spacing")
        if spacing is None or spacing.get(w("line")) is None:
            return 1.0
        multiple = spacing.get(w("lineRule"), "auto") == "auto"
        return round(whole_number(spacing, "line") / _SINGLE, 2) if multiple else 0

    def _said(self, paragraph: Element, own: Element | None, name: str) -> Iterator[Element]:
        """Yield what run, character style, paragraph style and defaults say, the nearest first."""
        nearest = () if own is None else own.findall(w(name))
        yield from nearest
        letter_style = value(own, "rStyle")
        style = value(paragraph.find(w("pPr")), "pStyle")
        path = f"{w('rPr')}/{w(name)}"
        for chain in ((self.styles.chain(letter_style) if letter_style else ()), self.styles.chain(style)):
            yield from (found for one in chain for found in one.findall(path))
        default = self.styles.inherited("", "rPr", name)
        if default is not None:
            yield default

    def _font(self, fonts: Element) -> str:
        """Return the font for Latin letters, "" where only those of other scripts are named."""
        return self._theme.get(fonts.get(w("asciiTheme"), "")[:5], "") or fonts.get(w("ascii"), "")


class _Margins:
    """Where running heads and feet print the number of the page; a section inherits them."""

    def __init__(self, package: Package) -> None:
        links = package.tree(DOCUMENT_RELS) if DOCUMENT_RELS in package else ()
        files = {link.get("Id", ""): join("word", link.get("Target", "")) for link in links}
        self._numbered = {
            key
            for key, name in files.items()
            if name.startswith(("word/header", "word/footer")) and name in package and _counts(package, name)
        }
        self._held: dict[tuple[str, str], bool] = {}

    def numbers(self, section: Element | None) -> tuple[str, bool]:
        """Return where the number stands ("kepala", "kaki", "") and whether on the first page too."""
        for kind in ("header", "footer"):
            for link in () if section is None else section.findall(w(f"{kind}Reference")):
                self._held[kind, link.get(w("type"), "default")] = link.get(_RELATION) in self._numbered
        where = [
            word for kind, word in (("header", "kepala"), ("footer", "kaki")) if self._has(kind, "default")
        ]
        own_first = section is not None and is_on(section.find(w("titlePg")))
        first = "first" if own_first else "default"
        return "".join(where[:1]), self._has("header", first) or self._has("footer", first)

    def _has(self, kind: str, page: str) -> bool:
        return self._held.get((kind, page), False)


def _pieces(parent: Element, boxes: list[Element]) -> Iterator[Element]:
    """Yield the words and breaks of a paragraph; the text boxes tied to it are gathered."""
    for element in parent:
        if element.tag == w("txbxContent"):
            boxes.append(element)
        elif element.tag in {w("t"), w("br"), w("lastRenderedPageBreak")}:
            yield element
        elif isinstance(element.tag, str) and element.tag not in _SKIPPED:
            yield from _pieces(element, boxes)


def _letters_in(text: Element) -> int:
    """Count the letters of a text, none where it steers a template."""
    words = "".join((text.text or "").split())
    return 0 if words.startswith(_STEERING) else len(words)


def _breaks_page(piece: Element) -> bool:
    return piece.tag == w("lastRenderedPageBreak") or piece.get(w("type")) == "page"


def _row_is(row: Element, name: str) -> bool:
    return is_on(row.find(f"{w('trPr')}/{w(name)}"))


def _lengths(section: Element | None, name: str, *sides: str) -> list[float]:
    element = None if section is None else section.find(w(name))
    return [
        0.0 if element is None else round(whole_number(element, side) * _MM_PER_TWIP, 1) for side in sides
    ]


def _counts(package: Package, name: str) -> bool:
    """Tell whether a running head or foot prints the number of the page."""
    root = package.tree(name)
    codes = [element.text or "" for element in root.iter(w("instrText"))]
    codes += [element.get(w("instr"), "") for element in root.iter(w("fldSimple"))]
    return any(map(_PAGE_FIELD.match, codes))


def _theme_fonts(package: Package) -> dict[str, str]:
    """Return the fonts that a theme calls major and minor."""
    if _THEME not in package:
        return {}
    found = {}
    for kind in ("major", "minor"):
        latin = next(package.tree(_THEME).iter(f"{_DRAWING}{kind}Font"), None)
        latin = None if latin is None else latin.find(f"{_DRAWING}latin")
        found[kind] = "" if latin is None else latin.get("typeface", "")
    return found
