"""A leaflet: a small Word file of the program's own, a title, some lines and tables, made without template.

F4 paper, one font, nothing of who made it. Equal input gives equal bytes.

Source:
    ECMA-376 Part 1, 17.4 (tables), 17.6.13 (paper size); Part 2, 9 (the parts of a package).
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sk_builder.word.markup import DOCUMENT, ILLEGAL, STYLES, W, escaped
from sk_builder.word.package import CONTENT_TYPES, Archive, deflated
from sk_builder.word.relations import OFFICE, OFFICE_TYPE, PACKAGE, XML

_RELS = "_rels/.rels"
_DOCUMENT_RELS = "word/_rels/document.xml.rels"
_MARGIN = 964
_FONT = "Bookman Old Style"
_WHOLE = 100


class Paper(NamedTuple):
    """F4 paper, 215 x 330 mm, one way or the other; all in twentieths of a point but the letters.

    Attributes:
        width: Of the page.
        height: Of the page.
        letters: Size of the letters of a table, in half points.
    """

    width: int
    height: int
    letters: int


UPRIGHT = Paper(12189, 18709, 14)
LANDSCAPE = Paper(18709, 12189, 18)


class Table(NamedTuple):
    """A table of a leaflet.

    Attributes:
        heading: A line above it.
        heads: Its head cells; they are repeated on each page.
        widths: Of its columns, in hundredths of the page.
        rows: Each with as many cells as there are heads.
    """

    heading: str
    heads: tuple[str, ...]
    widths: tuple[int, ...]
    rows: Sequence[Sequence[str]]


def leaflet(title: str, lines: Sequence[str], tables: Sequence[Table], paper: Paper = UPRIGHT) -> bytes:
    """Return a whole .docx: the title, the lines below it, and the tables that have rows."""
    width = paper.width - 2 * _MARGIN
    body = [_paragraph(title, "Judul"), *(_paragraph(line) for line in lines)]
    for table in tables:
        if table.rows:
            body += [_paragraph(table.heading, "Kepala"), _table(table, width)]
    size, margins = f'w:w="{paper.width}" w:h="{paper.height}"', ("top", "right", "bottom", "left")
    size += ' w:orient="landscape"' if paper.width > paper.height else ""
    around = " ".join(f'w:{side}="{_MARGIN}"' for side in margins)
    section = (
        f'<w:sectPr><w:pgSz {size}/><w:pgMar {around} w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
    )
    document = f"{''.join(body)}{_paragraph('', 'Sel')}{section}"
    return Archive(()).with_parts(
        deflated(name, XML + content.encode())
        for name, content in (
            (CONTENT_TYPES, _CONTENT_TYPES),
            (_RELS, _relations(f"{OFFICE}/relationships/officeDocument", DOCUMENT)),
            (_DOCUMENT_RELS, _relations(f"{OFFICE}/relationships/styles", "styles.xml")),
            (STYLES, _styles(paper.letters)),
            (DOCUMENT, f'<w:document xmlns:w="{W}"><w:body>{document}</w:body></w:document>'),
        )
    )


def _relations(kind: str, target: str) -> str:
    return (
        f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{kind}" Target="{target}"/></Relationships>'
    )


def _paragraph(words: str, style: str = "Isi") -> str:
    text = escaped(ILLEGAL.sub("", words))
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>'
        f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
    )


def _table(table: Table, whole: int) -> str:
    widths = [whole * width // _WHOLE for width in table.widths]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in sides)
    form = (
        f'<w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders>'
        '<w:tblLayout w:type="fixed"/></w:tblPr>'
    )
    rows = [_row(table.heads, widths, "SelKepala"), *(_row(cells, widths, "Sel") for cells in table.rows)]
    return f"<w:tbl>{form}<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def _row(cells: Sequence[str], widths: Sequence[int], style: str) -> str:
    head = "<w:tblHeader/>" if style == "SelKepala" else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{''.join(_cells(cells, widths, style))}</w:tr>"


def _cells(cells: Sequence[str], widths: Sequence[int], style: str) -> Iterator[str]:
    for words, width in zip(cells, widths, strict=True):
        yield f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{_paragraph(words, style)}</w:tc>'


def _style(name: str, size: int, form: str = "", *, bold: bool = False) -> str:
    """Return a paragraph style; `size` is in half points."""
    weight = "<w:b/>" if bold else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/><w:pPr>{form}</w:pPr>'
        f'<w:rPr>{weight}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>'
    )


def _styles(letters: int) -> str:
    return (
        f'<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>'
        f'<w:rFonts w:ascii="{_FONT}" w:hAnsi="{_FONT}" w:cs="{_FONT}"/><w:lang w:val="id-ID"/>'
        "</w:rPr></w:rPrDefault></w:docDefaults>"
        + _style("Judul", 24, '<w:spacing w:after="60"/>', bold=True)
        + _style("Isi", 17, '<w:spacing w:after="20"/>')
        + _style("Kepala", 18, '<w:keepNext/><w:spacing w:before="120" w:after="40"/>', bold=True)
        + _style("Sel", letters)
        + _style("SelKepala", letters, "<w:keepNext/>", bold=True)
        + "</w:styles>"
    )


_CONTENT_TYPES = (
    f'<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/{DOCUMENT}" ContentType="{OFFICE_TYPE}.wordprocessingml.document.main+xml"/>'
    f'<Override PartName="/{STYLES}" ContentType="{OFFICE_TYPE}.wordprocessingml.styles+xml"/></Types>'
)
