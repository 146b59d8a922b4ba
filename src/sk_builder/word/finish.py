"""The last touch to a filled part: what Word insists on, and rows that stay with the signature."""

import re

MARK_NAME = "sk"  # of the processing instruction behind each table of a prepared body
_MARK = f"<?{MARK_NAME} ?>"
_KEPT_ROWS = 2
_PARAGRAPH = re.compile(
    r"<w:p(?: [^>]*?)?(?P<empty>/)?>(?P<properties><w:pPr(?:/>|>(?:<w:pStyle [^>]*/>)?))?"
)
_STYLE = re.compile(r'<w:pStyle w:val="([^"]*)"/>')
_NO_ROWS = ("</w:tblGrid></w:tbl>", "<w:tblGrid/></w:tbl>")
_CELL_END = "</w:tc>"
_LAST_PARAGRAPH = re.compile(  # marks such as bookmarks may stand behind it
    r"(?:</w:p>|<w:p(?: [^>]*)?/>|</w:p></w:sdtContent></w:sdt>)"
    r"(?:<w:(?:bookmark|commentRange|perm|move\w+Range)(?:Start|End)[^>]*/>|<w:proofErr[^>]*/>)*$"
)
_ANY_PARAGRAPH = re.compile(r"<w:p[ />]")
_MARGIN_ENDS = ("</w:hdr>", "</w:ftr>")


def finish(xml: str, keeping_styles: frozenset[str]) -> str:
    """Mend what loops over nothing have left behind, and tie last rows to a signature.

    Args:
        xml: A filled part, with a mark behind each table of the body.
        keeping_styles: Ids of the paragraph styles that are kept with the next paragraph.
    """
    return _with_paragraphs(_keep_rows(_without_empty_tables(xml), keeping_styles))


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
    """Tie the last two rows of a table to the paragraph behind it, where that one is kept with the next.

    Word looks at ``keepNext`` of the paragraphs in a row.
    """
    pieces = xml.split(_MARK)
    for index, after in enumerate(pieces[1:]):
        if pieces[index].endswith("</w:tbl>") and _is_kept(after, keeping_styles):
            pieces[index] = _tie_last_rows(pieces[index])
    return "".join(pieces)


def _is_kept(xml: str, keeping_styles: frozenset[str]) -> bool:
    """Tell whether `xml` begins with a paragraph that is kept with the next."""
    start = xml.find(">") + 1
    if not xml.startswith(("<w:p>", "<w:p ")) or not xml.startswith("<w:pPr>", start):
        return False
    properties = xml[start : xml.find("</w:pPr>", start)]
    style = _STYLE.search(properties)
    return "<w:keepNext/>" in properties or (style is not None and style[1] in keeping_styles)


def _tie_last_rows(xml: str) -> str:
    start = len(xml)
    for _ in range(_KEPT_ROWS):
        start = max(xml.rfind("<w:tr>", 0, start), xml.rfind("<w:tr ", 0, start))
    start = max(start, xml.rfind("<w:tbl>"))
    return xml[:start] + _PARAGRAPH.sub(_keep, xml[start:])


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
