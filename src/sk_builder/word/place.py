"""Where something stands in a template, in words a person can follow with Word open."""

from collections import Counter
from collections.abc import Iterator, Sequence
from posixpath import join

from sk_builder.word.markup import DOCUMENT, DOCUMENT_RELS, Element, w
from sk_builder.word.package import Package

_RELATIONSHIPS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MARGINS = {w("headerReference"): "kop halaman", w("footerReference"): "kaki halaman"}
_PAGES = {"first": " pertama", "even": " genap"}

CellSpot = tuple[int, int, int]
"""Table, row and column of a cell, counted from 1; tables through their part."""


def part_labels(package: Package) -> dict[str, str]:
    """Return what to call each header and footer: as Word does, with its section where there are several.

    A part that no section names is not in it.

    Raises:
        NotWordError: A part is missing or damaged.
    """
    files = {link.get("Id"): join("word", link.get("Target", "")) for link in package.tree(DOCUMENT_RELS)}
    found: dict[str, tuple[str, int]] = {}
    for number, section in enumerate(package.tree(DOCUMENT).iter(w("sectPr")), 1):
        for reference in section.iterchildren(*_MARGINS):
            part = files.get(reference.get(f"{_RELATIONSHIPS}id"), "").lstrip("/")
            page = _PAGES.get(reference.get(w("type"), ""), "")
            found.setdefault(part, (_MARGINS[str(reference.tag)] + page, number))
    times = Counter(words for words, _ in found.values())
    return {
        part: words if times[words] == 1 else f"{words} bagian {number}"
        for part, (words, number) in found.items()
    }


def place_words(label: str, cells: Sequence[CellSpot], paragraph: int) -> str:
    """Return a place, counted from 1 as it is seen.

    Args:
        label: What to call the part, ``""`` for the body.
        cells: Table, row and column of each cell around it, the outermost first.
        paragraph: Within the innermost cell, or within the part.

    Example:
        >>> place_words("", [(2, 3, 1)], 1)
        'tabel 2, baris 3, kolom 1, paragraf 1'
        >>> place_words("kop halaman", [], 2)
        'kop halaman, paragraf 2'
    """
    words = [label]
    words += [f"tabel {table}, baris {row}, kolom {column}" for table, row, column in cells]
    words.append(f"paragraf {paragraph}")
    return ", ".join(word for word in words if word)


def paragraphs_with_places(root: Element, label: str) -> Iterator[tuple[Element, str]]:
    """Yield each paragraph of a part with its place, in the order of the paper; `label` names the part."""
    for paragraph, cells, number in paragraphs_with_cells(root):
        yield paragraph, place_words(label, cells, number)


def paragraphs_with_cells(root: Element) -> Iterator[tuple[Element, tuple[CellSpot, ...], int]]:
    """Yield each paragraph of a part with the cells around it and its number, as `place_words` takes them."""
    yield from _Walk().visit(root)


class _Walk:
    def __init__(self) -> None:
        self._tables = 0
        self._paragraphs = [0]
        self._cells: list[list[int]] = []

    def visit(self, element: Element) -> Iterator[tuple[Element, tuple[CellSpot, ...], int]]:
        tag = element.tag
        if tag == w("p"):
            self._paragraphs[-1] += 1
            cells = tuple((table, row, column) for table, row, column in self._cells)
            yield element, cells, self._paragraphs[-1]
        elif tag == w("tbl"):
            self._tables += 1
            self._cells.append([self._tables, 0, 0])
        elif tag == w("tr") and self._cells:
            self._cells[-1][1] += 1
            self._cells[-1][2] = 0
        elif tag == w("tc") and self._cells:
            self._cells[-1][2] += 1
            self._paragraphs.append(0)
        for child in element:
            yield from self.visit(child)
        if tag == w("tbl"):
            self._cells.pop()
        elif tag == w("tc") and self._cells:
            self._paragraphs.pop()
