"""Decrees of invented offices (``foreign/*.page``) as Word files, and what they say (``foreign/*.yaml``).

A page is drawn as in `pages`, and further: ``=`` centres a paragraph, ``>`` indents it; ``^^`` and ``__``
put it into header and footer; ``[break]`` begins a page, ``[landscape]`` a section; ``{a.}`` is a number of
Word's own, ``$a / b$`` an equation, ``~a~`` underlined, ``[picture]`` a picture.
"""

import io
import re
from itertools import groupby
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm

from sk_builder.store.decrees import parse_decree
from sk_builder.store.plain_text import decode_text, text_blocks
from sk_builder.word.reader import read_blocks

FOLDER = Path(__file__).parent / "foreign"
NAMES = tuple(sorted(path.stem for path in FOLDER.glob("*.yaml")))
"""Each decree by the name of its files."""

_NUMBER = re.compile(r"\{(\(?)(\w)([.)])\}")
_PART = re.compile(r"(\$[^$]+\$|~[^~]+~|\[picture\]|⏎|→)")
_FORMS = {"a": "lowerLetter", "A": "upperLetter", "1": "decimal"}
_WIDE = 3
"""Columns from which a table without labels is drawn with lines, as offices draw a table of data."""
_DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c63600000000200014873"
    "0f4e0000000049454e44ae426082"
)
"""A picture of one point."""


def expected(name):
    """Return what a decree says."""
    file = FOLDER / f"{name}.yaml"
    return parse_decree(file.read_text(encoding="utf-8"), file).part


def docx_of(name):
    """Return a decree as a Word file."""
    return drawn((FOLDER / f"{name}.page").read_text(encoding="utf-8"))


def file_of(name):
    """Return the kind of a decree's file and the file: drawn for Word, or the plain text that it is."""
    text = FOLDER / f"{name}.txt"
    return ("txt", text.read_bytes()) if text.exists() else ("docx", docx_of(name))


def blocks_of(name):
    """Return a decree as a reader gives it."""
    kind, file = file_of(name)
    return read_blocks(file) if kind == "docx" else text_blocks(decode_text(file))


def drawn(page):
    """Return a page as a Word file."""
    file = io.BytesIO()
    _Drawing().of(page).save(file)
    return file.getvalue()


class _Drawing:
    def __init__(self):
        self._document = Document()
        self._lists = {}
        self._numbers = 0

    def of(self, page):
        for in_table, lines in groupby(page.strip("\n").split("\n"), key=lambda line: line.startswith("|")):
            if in_table:
                self._table([_cells(line) for line in lines])
            else:
                for line in lines:
                    self._line(line)
        self._document.add_paragraph()  # Word has one below every table
        return self._document

    def _line(self, line):
        section = self._document.sections[0]
        if line == "[break]":
            self._document.add_page_break()
        elif line == "[landscape]":
            wide = self._document.add_section()
            wide.orientation = WD_ORIENT.LANDSCAPE
            wide.page_width, wide.page_height = wide.page_height, wide.page_width
        elif line.startswith("^^ "):
            self._write(section.header.add_paragraph(), line[3:])
        elif line.startswith("__ "):
            self._write(section.footer.add_paragraph(), line[3:])
        else:
            self._write(self._document.add_paragraph(), line)

    def _write(self, paragraph, line):
        if line.startswith("= "):
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if line.startswith("> "):
            paragraph.paragraph_format.left_indent = Cm(9)
        line = line[2:] if line[:2] in {"= ", "> "} else line
        if number := _NUMBER.search(line):
            self._count(paragraph, *number.groups())
            line = line[: number.start()] + line[number.end() :]
        for part in filter(None, _PART.split(line)):
            self._part(paragraph, part)

    def _part(self, paragraph, part):
        if part == "⏎":
            paragraph.add_run().add_break()
        elif part == "→":
            paragraph.add_run("\t")
        elif part == "[picture]":
            paragraph.add_run().add_picture(io.BytesIO(_DOT))
        elif part.startswith("$"):
            paragraph._p.append(_equation(*part.strip("$").split(" / ")))  # noqa: SLF001  python-docx has none
        else:
            paragraph.add_run(part.strip("~")).underline = part.startswith("~") or None

    def _count(self, paragraph, opened, count, closed):
        """Number a paragraph; a first letter or number begins a list anew."""
        form = (opened, "1" if count.isdigit() else "a" if count.islower() else "A", closed)
        if form not in self._lists or count in "aA1":
            self._lists[form] = self._list(*form)
        number = f'<w:ilvl w:val="0"/><w:numId w:val="{self._lists[form]}"/>'
        paragraph.paragraph_format.element.get_or_add_pPr().append(_xml("numPr", number))

    def _list(self, opened, kind, closed):
        numbering = self._document.part.numbering_part.element
        self._numbers += 1
        number = 900 + self._numbers
        look = f'<w:numFmt w:val="{_FORMS[kind]}"/><w:lvlText w:val="{opened}%1{closed}"/>'
        level = f'<w:lvl w:ilvl="0"><w:start w:val="1"/>{look}</w:lvl>'
        numbering.insert(0, _xml("abstractNum", level, f'w:abstractNumId="{number}"'))
        numbering.append(_xml("num", f'<w:abstractNumId w:val="{number}"/>', f'w:numId="{number}"'))
        return number

    def _table(self, rows):
        columns = max(map(len, rows))
        grid = self._document.add_table(rows=len(rows), cols=columns)
        if columns >= _WIDE and not any(words.startswith(":") for row in rows for words in row):
            grid.style = "Table Grid"
        for number, row in enumerate(rows):
            for column, words in enumerate(row):
                if words not in {"<", "^"}:
                    self._cell(_merged(grid, rows, number, column), words)

    def _cell(self, cell, words):
        first, *others = words.split("¶")
        self._write(cell.paragraphs[0], first)
        for other in others:
            self._write(cell.add_paragraph(), other)


def _cells(line):
    return [cell.strip() for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]


def _merged(grid, rows, number, column):
    """Return a cell, merged with those to its right and below it that belong to it."""
    width = next((n for n, words in enumerate(rows[number][column + 1 :]) if words != "<"), None)
    right = column + (len(rows[number]) - column - 1 if width is None else width)
    below = number
    while below + 1 < len(rows) and rows[below + 1][column : column + 1] == ["^"]:
        below += 1
    cell = grid.cell(number, column)
    return cell.merge(grid.cell(below, right)) if (below, right) != (number, column) else cell


def _xml(name, content, attributes=""):
    return parse_xml(f"<w:{name} {nsdecls('w')} {attributes}>{content}</w:{name}>")


def _equation(above, below):
    parts = "".join(
        f"<m:{name}><m:r><m:t>{words}</m:t></m:r></m:{name}>"
        for name, words in (("num", above), ("den", below))
    )
    space = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    return parse_xml(f"<m:oMath {space}><m:f>{parts}</m:f></m:oMath>")
