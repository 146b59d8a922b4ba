"""Columns that come and go: the table keeps its width, whatever columns a decree has.

In a head cell ``{# kolom l.kolom.satuan #}`` prints the column only when the expression is true; docxtpl
takes it for a comment. Cells between ``{%tc for %}`` and ``{%tc endfor %}`` share the width of the cells
they are written in.

Lengths are twips, columns are those of ``w:tblGrid``, counted from 0.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate

from sk_builder.word.columns import TableLayout
from sk_builder.word.markup import Element, w, whole_number
from sk_builder.word.tagged import COLUMN, COMMENT, STMT, TAG, Tagged, own_texts

_LOOP = re.compile(r"for\s+\w+\s+in\s+(.+)")
_CELL_LOOP = re.compile(r"\{%tc for ")
_CELL_LOOP_END = re.compile(r"\{%tc endfor")
_SIZE = re.compile(r'<w:sz w:val="(\d+)"')
_LETTERS = (("ijltfrI.,:;()'|!/-", 390), ("mwMW", 950))
_CAPITAL, _SMALL = 740, 590  # of Bookman Old Style, thousandths of its size
_BOLD = 1.08
_CELL_MARGINS = 130
_LIST_NUMBER = 284
_AT = "sk-kolom"
_SHARED = "sk-deret"


@dataclass(slots=True)
class _Optional:
    first: int
    after: int
    condition: str
    in_turn: int = 0
    cells: list[Element] = field(default_factory=list)


def note_columns(root: Element) -> None:
    """Before docxtpl takes the steering cells away: note in which columns each cell stands."""
    for table in root.iter(w("tbl")):
        rows = [list(_cells(row)) for row in table.findall(w("tr"))]
        if not any(
            "{# kolom" in _words(cell) or _CELL_LOOP.search(_words(cell)) for row in rows for cell in row
        ):
            continue
        for row in rows:
            _note_row(row)


def lay_out_columns(tagged: Tagged, layouts: list[TableLayout]) -> None:
    """Let widths, spans and presence of noted cells depend on the decree; `layouts` grows by one a table."""
    for table in tagged.root.iter(w("tbl")):
        cells = [cell for row in table.findall(w("tr")) for cell in row.findall(w("tc")) if cell.get(_AT)]
        grid = table.find(w("tblGrid"))
        if not cells or grid is None:
            continue
        columns = list(grid)
        edges = list(accumulate((whole_number(c, "w") for c in columns), initial=0))
        optional = _optional_parts(tagged, cells)
        number = len(layouts)
        parts = [(part.first, part.after, part.in_turn) for part in optional]
        names = [part.condition.rpartition(".")[2] for part in optional]
        fixed = [_fixed_width(_cells_in(cells, column)) for column in range(len(columns))]
        beside = [_beside(_cells_in(cells, column)) for column in range(len(columns))]
        layouts.append(TableLayout(edges, parts, names, fixed, beside, _size(tagged, table)))
        conditions = ", ".join(o.condition for o in optional)
        table.insert(0, tagged.new("expr", f"[{conditions}]|_tabel({number})"))
        _lay_out_grid(tagged, columns, optional, number)
        for cell in cells:
            _lay_out_cell(tagged, cell, optional, number)


def noted_range(cell: Element) -> tuple[int, int]:
    """Return first column and column after the last of a noted cell."""
    first, after = cell.get(_SHARED, cell.get(_AT, "0:0")).split(":")
    return int(first), int(after)


def forget_columns(root: Element) -> None:
    """Take the notes away again."""
    for cell in root.iter(w("tc")):
        cell.attrib.pop(_AT, "")
        cell.attrib.pop(_SHARED, "")


def _cells(row: Element) -> Iterator[Element]:
    yield from row.findall(w("tc"))


def _words(cell: Element) -> str:
    paragraphs = cell.findall(w("p"))
    return "".join(text.text or "" for paragraph in paragraphs for text in own_texts(paragraph))


def _note_row(row: list[Element]) -> None:
    column = 0
    inside: list[Element] | None = None
    start = 0
    for cell in row:
        span = cell.find(f"{w('tcPr')}/{w('gridSpan')}")
        after = column + (1 if span is None else whole_number(span, "val", 1))
        cell.set(_AT, f"{column}:{after}")
        words = _words(cell)
        if _CELL_LOOP.search(words):
            inside, start = [], column
        elif _CELL_LOOP_END.search(words) and inside is not None:
            for shared in inside:
                shared.set(_SHARED, f"{start}:{after}")
            inside = None
        elif inside is not None:
            inside.append(cell)
        column = after


def _cells_in(cells: list[Element], column: int) -> list[Element]:
    """Return the cells that stand in a column, or share the columns round it."""
    found = []
    for cell in cells:
        first, after = noted_range(cell)
        if first <= column < after and (after - first == 1 or cell.get(_SHARED)):
            found.append(cell)
    return found


def _fixed_width(cells: list[Element]) -> int:
    """Return the width of the longest word that the template itself has there, in thousandths of its size."""
    words = [word for cell in cells for text in cell.iter(w("t")) for word in (text.text or "").split()]
    return round(_BOLD * max((sum(map(_letter_width, word)) for word in words), default=0))


def _letter_width(letter: str) -> int:
    return next(
        (width for letters, width in _LETTERS if letter in letters), _CAPITAL if letter.isupper() else _SMALL
    )


def _beside(cells: list[Element]) -> int:
    has_list = any(cell.find(f".//{w('numPr')}") is not None for cell in cells)
    return _CELL_MARGINS + (_LIST_NUMBER if has_list else 0)


def _size(tagged: Tagged, table: Element) -> int:
    """Return the size of the letters of most tags in a table, in half points; 0 when nobody names one."""
    said = [tagged.letters.get(tagged.number(tag), "") for tag in table.iter(TAG)]
    sizes = Counter(int(found[1]) for letters in said if (found := _SIZE.search(letters)))
    return sizes.most_common(1)[0][0] if sizes else 0


def _optional_parts(tagged: Tagged, cells: list[Element]) -> list[_Optional]:
    found: dict[tuple[int, int], _Optional] = {}
    for cell in cells:
        first, after = noted_range(cell)
        if cell.get(_SHARED):
            loop = next(
                (t for t in cell.itersiblings(TAG, preceding=True) if tagged.tag(t).keyword == "for"), None
            )
            match = None if loop is None else _LOOP.match(tagged.tag(loop).body)
            if match:
                part = found.setdefault((first, after), _Optional(first, after, match[1]))
                if not part.cells or part.cells[0].getparent() is cell.getparent():
                    part.cells.append(cell)
                    part.in_turn = len(part.cells)
            continue
        for tag in cell.iter(TAG):
            match = COLUMN.match(tagged.tag(tag).body) if tagged.tag(tag).kind == COMMENT else None
            if match:
                found.setdefault((first, after), _Optional(first, after, match[1]))
    return list(found.values())


def _lay_out_grid(tagged: Tagged, columns: list[Element], optional: list[_Optional], number: int) -> None:
    for column, element in enumerate(columns):
        element.set(w("w"), tagged.new_token(f"{column}|_lebar({column + 1}, {number})"))
    for part in optional:
        own = columns[part.first : part.after]
        if not part.in_turn:
            _wrap(tagged, own[0], own[-1], f"if {part.condition}")
            continue
        for extra in own[part.in_turn :]:
            _parent(extra).remove(extra)
        own = own[: part.in_turn]
        for index, element in enumerate(own):
            element.set(w("w"), tagged.new_token(_share(part.first, part.after, number, index, part.in_turn)))
        _wrap(tagged, own[0], own[-1], f"for sk_kolom in {part.condition}")


def _share(first: int, after: int, number: int, index: int, in_turn: int) -> str:
    return f"{first}|_deret({after}, {number}, {index}, {in_turn}, loop.index0, loop.length)"


def _lay_out_cell(tagged: Tagged, cell: Element, optional: list[_Optional], number: int) -> None:
    first, after = noted_range(cell)
    properties = cell.find(w("tcPr"))
    if properties is None:
        properties = cell.makeelement(w("tcPr"))
        cell.insert(0, properties)
    width = properties.find(w("tcW"))
    if width is None:
        width = properties.makeelement(w("tcW"))
        properties.insert(0, width)
    width.set(w("type"), "dxa")
    if cell.get(_SHARED):
        siblings = [c for c in _cells(_parent(cell)) if c.get(_SHARED) == cell.get(_SHARED)]
        share = _share(first, after, number, siblings.index(cell), len(siblings))
        width.set(w("w"), tagged.new_token(share))
        return
    width.set(w("w"), tagged.new_token(f"{first}|_lebar({after}, {number})"))
    span = properties.find(w("gridSpan"))
    if span is not None and (span.get(w("val")) or "").isdigit():
        span.set(w("val"), tagged.new_token(f"{first}|_rentang({after}, {number})"))
    inside = [part for part in optional if first <= part.first and part.after <= after]
    around = [part for part in optional if part.first <= first and after <= part.after]
    if around:
        _wrap(tagged, cell, cell, f"if {around[0].condition}")
    elif sum(part.after - part.first for part in inside) == after - first:
        _wrap(tagged, cell, cell, "if " + " or ".join(f"({part.condition})" for part in inside))


def _wrap(tagged: Tagged, first: Element, last: Element, opening: str) -> None:
    first.addprevious(tagged.new(STMT, opening))
    last.addnext(tagged.new(STMT, "end" + opening.split(maxsplit=1)[0]))


def _parent(element: Element) -> Element:
    parent = element.getparent()
    return element if parent is None else parent
