"""What keeps pages whole: the last rows of a table stay with the signature, an absent Lampiran leaves no empty page."""

import re
from copy import deepcopy

from lxml import etree

from sk_builder.word.markup import Element, w
from sk_builder.word.tagged import STMT, TAG, Tagged

_MARK_NAME = "sk"
MARK = f"<?{_MARK_NAME}?>"
_KEPT_ROWS = 2
_PARAGRAPH = re.compile(r"<w:p(?: [^>]*?)?(?P<empty>/)?>(?P<properties><w:pPr(?:/>|>(?:<w:pStyle [^>]*/>)?))?")
_STYLE = re.compile(r'<w:pStyle w:val="([^"]*)"/>')


def mark_tables(tagged: Tagged) -> None:
    """Set a mark behind each table of the body, where `keep_rows` looks whether a signature follows."""
    body = tagged.root.find(w("body"))
    for table in [] if body is None else body.findall(w("tbl")):
        if next(table.iterdescendants(w("tbl")), None) is None:
            table.addnext(etree.ProcessingInstruction(_MARK_NAME))


def keep_rows(xml: str, keeping_styles: frozenset[str]) -> str:
    """Tie the last two rows of a table to the paragraph behind it, where that one is kept with the next.

    Word looks at ``keepNext`` of the paragraphs in a row.

    Args:
        xml: The filled body, with a `MARK` behind each table.
        keeping_styles: Ids of the styles that are kept with the next paragraph.
    """
    pieces = xml.split(MARK)
    for index, after in enumerate(pieces[1:]):
        if _is_kept(after, keeping_styles):
            pieces[index] = _tie_last_rows(pieces[index])
    return "".join(pieces)


def _is_kept(xml: str, keeping_styles: frozenset[str]) -> bool:
    if not xml.startswith(("<w:p>", "<w:p ")):
        return False
    properties = xml[: xml.find("</w:pPr>") + 1].rpartition("<w:p>")[2] if "</w:pPr>" in xml else ""
    if "</w:p>" in properties or "<w:tbl>" in properties:
        return False
    style = _STYLE.search(properties)
    return "<w:keepNext/>" in properties or (style is not None and style[1] in keeping_styles)


def _tie_last_rows(xml: str) -> str:
    start = len(xml)
    for _ in range(_KEPT_ROWS):
        start = max(xml.rfind("<w:tr>", 0, start), xml.rfind("<w:tr ", 0, start))
    if start < xml.rfind("<w:tbl>"):
        start = xml.rfind("<w:tbl>")
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


def choose_last_section(tagged: Tagged) -> None:
    """Let the body's own section end the paper when the Lampiran, with the section break before it, is absent."""
    body = tagged.root.find(w("body"))
    last = None if body is None else body.find(w("sectPr"))
    if body is None or last is None:
        return
    conditions: list[str] = []
    found: tuple[str, Element] | None = None
    for element in body:
        keyword = tagged.tag(element).keyword if element.tag == TAG else ""
        if keyword in {"if", "for"}:
            conditions.append(tagged.tag(element).body)
        elif keyword.startswith("end"):
            conditions.pop()
        section = element.find(f"{w('pPr')}/{w('sectPr')}")
        if section is not None and conditions and conditions[0].startswith("if "):
            found = conditions[0], section
    if found is None:
        return
    condition, section = found
    last.addprevious(tagged.new(STMT, condition))
    for element in (tagged.new(STMT, "endif"), deepcopy(section), tagged.new(STMT, "else")):
        element.tail = None
        last.addnext(element)
