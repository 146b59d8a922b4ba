"""Make a template ready: tags through docxtpl, then lists, columns, sections, text to be filled."""

from lxml import etree

from sk_builder.word.columns import TableLayout
from sk_builder.word.dialect import EXPRESSION, STATEMENT, DialectError, translate
from sk_builder.word.layout import forget_columns, lay_out_columns, note_columns, noted_range
from sk_builder.word.markup import DOCUMENT, MARGIN, NUMBERING, STYLES, Element, M, W, w, whole_number
from sk_builder.word.numbering import restart_lists
from sk_builder.word.package import NotWordError, Package
from sk_builder.word.pages import choose_last_section, mark_tables
from sk_builder.word.place import part_labels
from sk_builder.word.prepared import Prepared, PreparedPart, PreparedTag
from sk_builder.word.runs import split_runs
from sk_builder.word.styles import Styles
from sk_builder.word.tagged import COMMENT, EXPR, TAG, StructureError, Tag, Tagged, prepare, serialise

TEXT = '<w:t xml:space="preserve">'
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
    labels = part_labels(package)
    parts = []
    ids = [0]
    for name in part_names(package):
        root = package.tree(name)
        _refuse_strange(root)
        if name != DOCUMENT and not _has_tags(root):
            continue
        ids += [whole_number(mark, "id") for mark in root.iter(w("bookmarkStart"))]
        note_columns(root)
        _refuse_wide_rows(root)
        tagged = prepare(root, labels.get(name, ""))
        parts.append(_part(name, _arranged(tagged, styles, numbering, lists, tables), len(tables)))
    numbers = [] if numbering is None else [whole_number(num, "numId") for num in numbering.findall(w("num"))]
    return Prepared(parts, lists, tables, styles.ids_with("keepNext"), max(ids) + 1, max([0, *numbers]) + 1)


def _refuse_strange(root: Element) -> None:
    """Refuse what Word never writes: another form of .docx, a document without a body, marks of our own."""
    if root.nsmap.get("w") != W:
        raise StructureError("bukan bentuk .docx yang biasa; buka di Word lalu simpan ulang sebagai .docx")
    if root.tag == w("document") and root.find(w("body")) is None:
        raise NotWordError("bagian word/document.xml tidak mempunyai isi; buka dan simpan ulang dengan Word")
    for element in root.iter(etree.Element):
        if element.tag == TAG or any(name.startswith(f"{TAG}-") for name in map(str, element.attrib)):
            raise StructureError(f"templat memuat unsur {TAG}, yang dipakai program ini sendiri")


def _refuse_wide_rows(root: Element) -> None:
    """Refuse optional columns in a table whose cells do not fit its ``w:tblGrid``."""
    for table in root.iter(w("tbl")):
        columns = len(table.findall(f"{w('tblGrid')}/{w('gridCol')}"))
        for cell in table.iterfind(f"{w('tr')}/{w('tc')}"):
            first, after = noted_range(cell)
            if not first <= after <= columns:
                raise StructureError(
                    "satu baris tabel lebih lebar dari tabelnya; buat ulang tabel itu di Word"
                )


def part_names(package: Package) -> list[str]:
    """Return the parts in which tags are read: the body, then headers and footers."""
    return [DOCUMENT, *(name for name in package.names("word/") if MARGIN.fullmatch(name))]


def _has_tags(root: Element) -> bool:
    words = "".join(text.text or "" for text in root.iter(w("t")))
    return "{{" in words or "{%" in words or "{#" in words


def _arranged(
    tagged: Tagged, styles: Styles, numbering: Element | None, lists: list[str], tables: list[TableLayout]
) -> Tagged:
    split_runs(tagged, styles)
    tagged.refuse_crooked_blocks()
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
    """Write a tree down as text, each tag on a line of its own, and translate that into a program."""
    spots = {tagged.number(tag): tag for tag in tagged.root.iter(TAG)}
    widths = {number: _width(tag, tables) for number, tag in spots.items()}
    forget_columns(tagged.root)
    numbers: dict[int, int] = {}  # of tags, by line
    pieces = _declared(tagged, serialise(tagged))
    line = 1
    for index, piece in enumerate(pieces):
        if index % 2:
            number = int(piece)
            line += 1
            numbers[line] = number
            pieces[index] = _delimited(tagged.tags[number])
        else:
            line += piece.count("\n")
    tags = [
        PreparedTag(
            tag.raw, tag.place, _opening(tagged, number) if number in spots else None,
            tagged.letters.get(number, ""), *widths.get(number, (0, None)),
        )
        for number, tag in enumerate(tagged.tags)
    ]  # fmt: skip
    try:
        program = translate("".join(pieces), numbers.__getitem__, in_attribute=lambda n: n not in spots)
    except DialectError as error:
        raise StructureError(str(error), tagged.tags[numbers.get(error.line, 0)]) from error
    return PreparedPart(name, program, tags)


def _declared(tagged: Tagged, pieces: list[str]) -> list[str]:
    """Put the declaration first, and the namespace of equations, which a decree may bring."""
    if "m" not in tagged.root.nsmap:
        pieces[0] = pieces[0].replace(" ", f' xmlns:m="{M}" ', 1)
    pieces[0] = _DECLARATION + pieces[0]
    return pieces


def _delimited(tag: Tag) -> str:
    """Return a tag between private-use characters; the line break makes its line its own."""
    if tag.kind == COMMENT:
        return "\n"
    opening, closing = EXPRESSION if tag.kind == EXPR else STATEMENT
    return f"{opening}\n{tag.body}{closing}"


def _opening(tagged: Tagged, number: int) -> str:
    return f"<w:r>{tagged.run_properties.get(number, '')}{TEXT}"


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
