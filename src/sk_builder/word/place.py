"""Where something stands in a template, in words a person can follow with Word open."""

import re
from collections.abc import Iterator, Sequence

from sk_builder.word.markup import Element, w

_PART = re.compile(r"word/(header|footer|document)(\d*)\.xml")
_PART_WORDS = {"header": "kop halaman", "footer": "kaki halaman", "document": ""}


def part_words(part: str) -> str:
    """Return the name of a part: ``""`` for the body, the file's own name for what has no better one.

    Example:
        >>> part_words("word/header2.xml"), part_words("word/document.xml"), part_words("word/footnotes.xml")
        ('kop halaman', '', 'word/footnotes.xml')
    """
    found = _PART.fullmatch(part)
    return _PART_WORDS[found[1]] if found else part


def place_words(part: str, cells: Sequence[tuple[int, int, int]], paragraph: int) -> str:
    """Return a place, counted from 1 as it is seen.

    Args:
        part: The part's file name.
        cells: Table, row and column of each cell around it, the outermost first.
        paragraph: Within the innermost cell, or within the part.

    Example:
        >>> place_words("word/document.xml", [(2, 3, 1)], 1)
        'tabel 2, baris 3, kolom 1, paragraf 1'
        >>> place_words("word/header1.xml", [], 2)
        'kop halaman, paragraf 2'
    """
    words = [part_words(part)]
    words += [f"tabel {table}, baris {row}, kolom {column}" for table, row, column in cells]
    words.append(f"paragraf {paragraph}")
    return ", ".join(word for word in words if word)


def paragraphs_with_places(root: Element, part: str) -> Iterator[tuple[Element, str]]:
    """Yield each paragraph of a part with its place, in the order of the paper."""
    yield from _Walk(part).visit(root)


class _Walk:
    def __init__(self, part: str) -> None:
        self._part = part
        self._tables = 0
        self._paragraphs = [0]
        self._cells: list[list[int]] = []

    def visit(self, element: Element) -> Iterator[tuple[Element, str]]:
        tag = element.tag
        if tag == w("p"):
            self._paragraphs[-1] += 1
            cells = [(table, row, column) for table, row, column in self._cells]
            yield element, place_words(self._part, cells, self._paragraphs[-1])
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
