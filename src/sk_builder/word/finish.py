"""The last touch to a filled part: what Word insists on, and rows that stay with the signature."""

import re
from collections.abc import Mapping
from math import ceil, inf

from sk_builder.word.fill import SMALL_MARK

MARK_NAME = "sk"  # of the processing instruction behind each table of a prepared body
_MARK = f"<?{MARK_NAME} ?>"
_FEW_LINES = 12  # two rows of more are too much company for a signature: one will do
_MANY_LINES = 24  # a row of more, if it may break over pages, is let break
_TWIPS_A_LETTER = 125
_PARAGRAPH = re.compile(
    r"<w:p(?: [^>]*?)?(?P<empty>/)?>(?P<properties><w:pPr(?:/>|>(?:<w:pStyle [^>]*/>)?))?"
)
_STYLE = re.compile(r'<w:pStyle w:val="([^"]*)"/>')
_NO_ROWS = ("</w:tblGrid></w:tbl>", "<w:tblGrid/></w:tbl>")
_CELL_END = "</w:tc>"
_PARAGRAPH_END = "</w:p>"
_CELL_WIDTH = re.compile(r'<w:tcW w:w="([1-9]\d*)"')
_ELEMENT = re.compile(r"<[^>]*>")
_LAST_PARAGRAPH = re.compile(  # marks such as bookmarks may stand behind it
    r"(?:</w:p>|<w:p(?: [^>]*)?/>|</w:p></w:sdtContent></w:sdt>)"
    r"(?:<w:(?:bookmark|commentRange|perm|move\w+Range)(?:Start|End)[^>]*/>|<w:proofErr[^>]*/>)*$"
)
_ANY_PARAGRAPH = re.compile(r"<w:p[ />]")
_MARGIN_ENDS = ("</w:hdr>", "</w:ftr>")


def finish(xml: str, keeping_styles: frozenset[str], small_styles: Mapping[str, str]) -> str:
    """Mend what loops over nothing have left behind, and tie last rows to a signature.

    Args:
        xml: A filled part, with a mark behind each table of the body.
        keeping_styles: Ids of the paragraph styles that are kept with the next paragraph.
        small_styles: Id of the smaller style for each style that has one, for crowded tables.
    """
    xml = _without_empty_tables(_with_small_tables(xml, small_styles))
    return _with_paragraphs(_keep_rows(xml, keeping_styles))


def _with_small_tables(xml: str, small_styles: Mapping[str, str]) -> str:
    """Put the words of the marked tables into the smaller styles."""
    before, *tables = xml.split(SMALL_MARK)
    pieces = [before]
    for piece in tables:
        table, end, after = piece.partition("</w:tbl>")
        pieces += [_STYLE.sub(lambda found: _smaller(found, small_styles), table), end, after]
    return "".join(pieces)


def _smaller(style: re.Match[str], small_styles: Mapping[str, str]) -> str:
    return f'<w:pStyle w:val="{small_styles.get(style[1], style[1])}"/>'


def _without_empty_tables(xml: str) -> str:
    """Take out tables without rows: Word calls a file with one damaged."""
    for end in _NO_ROWS:
        while (after := xml.find(end)) >= 0:
            xml = xml[: xml.rfind("<w:tbl>", 0, after)] + xml[after + len(end) :]
    return xml


def _with_paragraphs(xml: str) -> str:
    """Give each cell, header and footer the paragraph that must end it.

    Source:
        ECMA-376 Part 1, 17.4.65: a cell ends in a paragraph, or the document is damaged.
    """
    *cells, rest = xml.split(_CELL_END)
    xml = _CELL_END.join([*map(_ending_in_paragraph, cells), rest])
    if xml.endswith(_MARGIN_ENDS):
        content, end = xml[: -len(_MARGIN_ENDS[0])], xml[-len(_MARGIN_ENDS[0]) :]
        if not _ANY_PARAGRAPH.search(content):
            return f"{content}<w:p/>{end}"
    return xml


def _ending_in_paragraph(cell: str) -> str:
    """Return the XML up to the end of a cell, with a paragraph added when none ends it."""
    return cell if cell.endswith("</w:p>") or _LAST_PARAGRAPH.search(cell) else f"{cell}<w:p/>"


def _keep_rows(xml: str, keeping_styles: frozenset[str]) -> str:
    """Tie last rows of a table to the signature: the paragraph behind the table, or its own last row.

    The signature is known by its first paragraph, which is kept with the next. Word looks at ``keepNext`` of
    all paragraphs in a row. LibreOffice heeds it between two rows only, not between a table that has begun
    on an earlier page and what stands behind it.
    """
    pieces = xml.split(_MARK)
    for index, after in enumerate(pieces[1:]):
        piece = pieces[index]
        if not piece.endswith("</w:tbl>"):
            continue
        last_row = _row_before(piece, len(piece))
        if _is_kept(piece[piece.find("<w:p", piece.find("</w:tcPr>", last_row)) :], keeping_styles):
            pieces[index] = _tied(piece, last_row)
        elif _is_kept(after, keeping_styles):
            pieces[index] = _tied(piece, len(piece))
    return "".join(pieces)


def _is_kept(xml: str, keeping_styles: frozenset[str]) -> bool:
    """Tell whether `xml` begins with a paragraph that is kept with the next."""
    start = xml.find(">") + 1
    if not xml.startswith(("<w:p>", "<w:p ")) or not xml.startswith("<w:pPr>", start):
        return False
    properties = xml[start : xml.find("</w:pPr>", start)]
    style = _STYLE.search(properties)
    return "<w:keepNext/>" in properties or (style is not None and style[1] in keeping_styles)


def _row_before(xml: str, end: int) -> int:
    """Return where the last row of the last table before `end` begins; `end` when there is none."""
    own_end = xml.rfind("</w:tr>", 0, end)
    if own_end < 0 or xml.find("<w:tbl>", own_end, end) >= 0:
        return end
    behind = max(xml.rfind("</w:tr>", 0, own_end), 0)  # each search stops soon: a table may have thousands
    table = xml.rfind("<w:tbl>", behind, own_end)
    return xml.find("<w:tr", max(behind, table) + 1, own_end)


def _tied(xml: str, end: int) -> str:
    """Keep what begins at `end` with the row before it, and one more if both are low."""
    last = _row_before(xml, end)
    lines = _lines(xml[last:end])
    if lines > _MANY_LINES and "<w:cantSplit/>" not in xml[last:end]:
        return xml
    before = _row_before(xml, last)
    start = before if lines + _lines(xml[before:last]) <= _FEW_LINES else last
    return xml[:start] + _PARAGRAPH.sub(_keep, xml[start:end]) + xml[end:]


def _lines(row: str) -> int:
    """Estimate how many lines the tallest cell of a row has."""
    return max(map(_lines_in_cell, row.split(_CELL_END)))


def _lines_in_cell(cell: str) -> int:
    width = _CELL_WIDTH.search(cell)
    letters = int(width[1]) / _TWIPS_A_LETTER if width else inf
    return sum(ceil(len(_ELEMENT.sub("", p)) / letters) if p else 0 for p in cell.split(_PARAGRAPH_END))


def _keep(found: re.Match[str]) -> str:
    """Write ``keepNext`` where the schema wants it: first in ``w:pPr``, behind the style only."""
    if found.string.startswith("<w:keepNext", found.end()):
        return found[0]
    if found["empty"]:
        return found[0][:-2] + "><w:pPr><w:keepNext/></w:pPr></w:p>"
    if found["properties"] is None:
        return found[0] + "<w:pPr><w:keepNext/></w:pPr>"
    if found["properties"].endswith("<w:pPr/>"):
        return found[0].removesuffix("/>") + "><w:keepNext/></w:pPr>"
    return found[0] + "<w:keepNext/>"
