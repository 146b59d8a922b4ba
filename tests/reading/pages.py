"""Pages for tests, drawn as text.

A line is a paragraph, an empty one too; ``→`` is a tab, ``⏎`` a line break. A line that begins with ``|`` is
a row of a table: ``^`` is a cell merged into the one above, ``<`` widens the cell before it, ``¶`` parts
paragraphs.
"""

from itertools import groupby

from sk_builder.reading import read_manuscript
from sk_builder.word.blocks import Blocks, Cell, Paragraph, Table


def drawn(page):
    """Return the page as a reader of Word gives it."""
    blocks = []
    for in_table, lines in groupby(page.strip("\n").split("\n"), key=lambda line: line.startswith("|")):
        if in_table:
            blocks.append(Table(tuple(_row(line) for line in lines)))
        else:
            blocks += map(_paragraph, lines)
    return Blocks(tuple(blocks), (), ())


def read(page):
    """Read a page drawn as text."""
    return read_manuscript(drawn(page))


def _paragraph(words):
    for drawn, meant in (("→", "\t"), ("⏎", "\n")):
        words = meant.join(part.strip(" ") for part in words.split(drawn)) if drawn in words else words
    return Paragraph("", "", words)


def _row(line):
    cells = []
    for words in (cell.strip() for cell in line.strip("|").split("|")):
        if words == "<":
            cells[-1] = Cell(cells[-1].blocks, cells[-1].continues, cells[-1].span + 1)
        elif words == "^":
            cells.append(Cell((_paragraph(""),), continues=True))
        else:
            cells.append(Cell(tuple(_paragraph(part.strip()) for part in words.split("¶"))))
    return tuple(cells)
