"""Small Word templates for the tests, written as XML: a page, a few styles, two lists."""

import io
import zipfile
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NAMES = (
    f'xmlns:w="{W}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
SECTION = '<w:sectPr>{refs}<w:pgSz w:w="12189" w:h="18709"/></w:sectPr>'
LANDSCAPE = '<w:sectPr><w:pgSz w:w="18709" w:h="12189" w:orient="landscape"/></w:sectPr>'

STYLES = (
    f"<w:styles {_NAMES}>"
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="SKIsi"><w:name w:val="SK Isi"/>'
    '<w:basedOn w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="SKButir"><w:name w:val="SK Butir"/><w:basedOn w:val="SKIsi"/>'
    '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="SKTandaTangan"><w:name w:val="SK Tanda Tangan"/>'
    '<w:basedOn w:val="SKIsi"/><w:pPr><w:keepNext/></w:pPr></w:style>'
    "</w:styles>"
)
NUMBERING = (
    f"<w:numbering {_NAMES}>"
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>'
    '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    "</w:numbering>"
)


def run(words, properties=""):
    """A run."""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def p(words="", style="SKIsi", properties="", runs=None):
    """A paragraph with one run, or with the given `runs`."""
    content = (run(words) if words else "") if runs is None else runs
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{content}</w:p>'


def numbered(words, number=2):
    """A paragraph in a numbered list."""
    return p(words, properties=f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>')


def cell(content, width=2000, properties=""):
    """A cell; plain words become a paragraph."""
    blocks = content if content.startswith("<w:") else p(content)
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{properties}</w:tcPr>{blocks}</w:tc>'


def row(*cells):
    """A row of cells."""
    return "<w:tr>" + "".join(c if c.startswith("<w:tc>") else cell(c) for c in cells) + "</w:tr>"


def table(*rows, grid=(2000, 2000)):
    """A table."""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
    whole = f'<w:tblPr><w:tblW w:w="{sum(grid)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
    return f"<w:tbl>{whole}<w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"


def docx(*body, header="", extra=None, section=SECTION):
    """A whole file; `extra` adds or replaces parts by name."""
    refs = '<w:headerReference w:type="default" r:id="rId9"/>' if header else ""
    content = f"<w:body>{''.join(body)}{section.replace('{refs}', refs)}</w:body>"
    parts = {
        "[Content_Types].xml": f"""{_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="{_TYPE}.styles+xml"/>
<Override PartName="/word/header1.xml" ContentType="{_TYPE}.header+xml"/>
<Override PartName="/word/numbering.xml" ContentType="{_TYPE}.numbering+xml"/></Types>""",
        "_rels/.rels": _relationships(("rId1", "officeDocument", "word/document.xml")),
        "word/document.xml": f"{_HEAD}<w:document {_NAMES}>{content}</w:document>",
        "word/_rels/document.xml.rels": _relationships(
            ("rId1", "styles", "styles.xml"),
            ("rId2", "numbering", "numbering.xml"),
            *([("rId9", "header", "header1.xml")] if header else []),
        ),
        "word/styles.xml": _HEAD + STYLES,
        "word/numbering.xml": _HEAD + NUMBERING,
        **({"word/header1.xml": f"{_HEAD}<w:hdr {_NAMES}>{header}</w:hdr>"} if header else {}),
        **(extra or {}),
    }
    return zipped({name: content for name, content in parts.items() if content is not None})


def zipped(parts):
    """A zip of parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def part(whole, name="word/document.xml"):
    """The text of one part of a file."""
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        return archive.read(name).decode()


def _relationships(*links):
    lines = "".join(
        f'<Relationship Id="{i}" Type="{_OFFICE}/{kind}" Target="{to}"/>' for i, kind, to in links
    )
    return f'{_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{lines}</Relationships>'
