"""Make a template ready: tags through docxtpl, then lists, columns, sections, text to be filled."""

import re

from sk_builder.word.columns import TableLayout
from sk_builder.word.dialect import EXPRESSION, STATEMENT
from sk_builder.word.layout import forget_columns, lay_out_columns, note_columns, noted_range
from sk_builder.word.markup import DOCUMENT, NUMBERING, STYLES, Element, M, W, w
from sk_builder.word.numbering import restart_lists
from sk_builder.word.package import Package
from sk_builder.word.pages import choose_last_section, mark_tables
from sk_builder.word.prepared import Prepared, PreparedPart, PreparedTag
from sk_builder.word.runs import split_runs
from sk_builder.word.styles import Styles
from sk_builder.word.tagged import COMMENT, EXPR, TAG, StructureError, Tagged, prepare, serialise

TEXT = '<w:t xml:space="preserve">'
_MARGIN = re.compile(r"word/(?:header|footer)\d*\.xml")
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LINE_WIDTH = 9_000  # outside tables no formula needs a narrow line
_MERGE_BEFORE = {w(name) for name in ("cnfStyle", "tcW", "gridSpan", "hMerge")}


def prepare_template(package: Package) -> Prepared:
    """Prepare every part that a decree may change.

    Raises:
        NotWordError: A part is damaged.
        StructureError: Tags cut through the structure of the page.
    """
    styles = Styles(package.tree(STYLES) if STYLES in package else None)
    numbering = package.tree(NUMBERING) if NUMBERING in package else None
    lists: list[str] = []
    tables: list[TableLayout] = []
    parts = []
    ids = [0]
    for name in part_names(package):
        root = package.tree(name)
        if root.nsmap.get("w") != W:
            raise StructureError(
                "bukan bentuk .docx yang biasa; buka di Word lalu simpan ulang sebagai .docx"
            )
        if name != DOCUMENT and not _has_tags(root):
            continue
        ids += [
            int(mark.get(w("id"), "0"))
            for mark in root.iter(w("bookmarkStart"))
            if mark.get(w("id"), "").isdigit()
        ]
        note_columns(root)
        tagged = prepare(root, name)
        parts.append(_part(name, _arranged(tagged, styles, numbering, lists, tables), len(tables)))
    numbers = [] if numbering is None else [int(n.get(w("numId"), "0")) for n in numbering.findall(w("num"))]
    return Prepared(parts, lists, tables, styles.ids_with("keepNext"), max(ids) + 1, max([0, *numbers]) + 1)


def part_names(package: Package) -> list[str]:
    """Return the parts in which tags are read: the body, then headers and footers."""
    return [DOCUMENT, *(name for name in package.names("word/") if _MARGIN.fullmatch(name))]


def _has_tags(root: Element) -> bool:
    words = "".join(text.text or "" for text in root.iter(w("t")))
    return "{{" in words or "{%" in words or "{#" in words


def _arranged(
    tagged: Tagged, styles: Styles, numbering: Element | None, lists: list[str], tables: list[TableLayout]
) -> Tagged:
    split_runs(tagged, styles)
    for _ in tagged.blocks():
        pass
    _order_merges(tagged.root)
    if numbering is not None:
        restart_lists(tagged, numbering, styles, lists)
    lay_out_columns(tagged, tables)
    choose_last_section(tagged)
    mark_tables(tagged)
    return tagged


def _order_merges(root: Element) -> None:
    """Move the ``w:vMerge`` that docxtpl writes last in ``w:tcPr`` to its place in the schema."""
    for merge in root.iter(w("vMerge")):
        properties = merge.getparent()
        if properties is not None and properties[-1] is merge:
            properties.insert(sum(child.tag in _MERGE_BEFORE for child in properties), merge)


def _part(name: str, tagged: Tagged, tables: int) -> PreparedPart:
    """Write a tree down as text to be filled, each tag on a line of its own."""
    spots = {tagged.number(tag): tag for tag in tagged.root.iter(TAG)}
    widths = {number: _width(tag, tables) for number, tag in spots.items()}
    forget_columns(tagged.root)
    written = [_DECLARATION]
    line = 1 + _DECLARATION.count("\n")
    tags = []
    pieces = serialise(tagged)
    if "m" not in tagged.root.nsmap:
        pieces[0] = pieces[0].replace(" ", f' xmlns:m="{M}" ', 1)  # for the equations a decree may bring
    for xml, number in zip(pieces[::2], [*pieces[1::2], None], strict=True):
        written.append(xml)
        line += xml.count("\n")
        if number is None:
            break
        tag = tagged.tags[int(number)]
        if tag.kind == COMMENT:
            continue
        opening, closing = EXPRESSION if tag.kind == EXPR else STATEMENT
        written.append(f"{opening}\n{tag.body}{closing}")
        line += 1
        properties = tagged.run_properties.get(int(number), "")
        run = f"<w:r>{properties}{TEXT}" if int(number) in spots else None
        letters = tagged.letters.get(int(number), "")
        tags.append(PreparedTag(line, tag.raw, tag.place, run, letters, *widths.get(int(number), (0, None))))
    return PreparedPart(name, "".join(written), tags)


def _width(tag: Element, tables: int) -> tuple[int, tuple[int, int, int] | None]:
    """Return the width of the cell round a tag, and its columns where the decree decides."""
    cell = next(tag.iterancestors(w("tc")), None)
    if cell is None:
        return _LINE_WIDTH, None
    first, after = noted_range(cell)
    if after:
        return 0, (_table_number(cell, tables), first, after)
    width = cell.find(f"{w('tcPr')}/{w('tcW')}")
    twips = "" if width is None or width.get(w("type"), "dxa") != "dxa" else width.get(w("w"), "")
    return (int(twips) if twips.isdigit() else _LINE_WIDTH), None


def _table_number(cell: Element, tables: int) -> int:
    """Return the number of the table with optional columns in which a cell stands."""
    noted = [
        table for table in cell.getroottree().iter(w("tbl"))
        if any(noted_range(c)[1] for row in table.findall(w("tr")) for c in row.findall(w("tc")))
    ]  # fmt: skip
    own = next(cell.iterancestors(w("tbl")), None)
    return tables - len(noted) + noted.index(own) if own in noted else 0
