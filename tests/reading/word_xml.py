"""Word files written as raw XML: what offices do in Word and `foreign_pages` cannot draw.

Words are given as text (``\n`` breaks a line, ``\t`` is a tab) or as ready XML.
"""

import io
import zipfile
from html import escape

_SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_PACKAGE = "application/vnd.openxmlformats-package."
_SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")
_BY = 'w:id="7" w:author="Anu" w:date="2024-01-02T03:04:05Z"'
PORTRAIT = '<w:pgSz w:w="12240" w:h="18720"/>'
LANDSCAPE = '<w:pgSz w:w="18720" w:h="12240" w:orient="landscape"/>'


def run(words, looks=""):
    """Return a run of words."""
    words = escape(words, quote=False)
    for sign, mark in (("\n", "<w:br/>"), ("\t", "<w:tab/>")):
        words = words.replace(sign, f'</w:t>{mark}<w:t xml:space="preserve">')
    properties = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{words}</w:t></w:r>'


def _inline(parts):
    return "".join(part if part.startswith("<") else run(part) for part in parts)


def p(*parts, form="", number=None, level=0):
    """Return a paragraph; `number` is the list of Word's own that counts it."""
    if number is not None:
        form = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>{form}'
    return f"<w:p><w:pPr>{form}</w:pPr>{_inline(parts)}</w:p>"


def centred(*lines):
    """Return a centred paragraph for each line."""
    return "".join(p(line, form='<w:jc w:val="center"/>') for line in lines)


def gap(count=1):
    """Return empty paragraphs."""
    return p() * count


def table(*rows, borders=False):
    """Return a table: ``^`` goes on with the cell above, ``<`` with the one before, ``¶`` parts lines."""
    width = max(map(len, rows))
    edges = "".join(f'<w:{edge} w:val="single" w:sz="4"/>' for edge in _EDGES)
    look = f"<w:tblBorders>{edges}</w:tblBorders>" if borders else ""
    grid = '<w:gridCol w:w="1000"/>' * width
    body = "".join(_row(rows, n) for n in range(len(rows)))
    return f"<w:tbl><w:tblPr>{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"


def _row(rows, number):
    row, cells = rows[number], ""
    for column, words in enumerate(row):
        if words == "<":
            continue
        span = 1
        while column + span < len(row) and row[column + span] == "<":
            span += 1
        below = rows[number + 1][column] if number + 1 < len(rows) and column < len(rows[number + 1]) else ""
        merge = "<w:vMerge/>" if words == "^" else '<w:vMerge w:val="restart"/>' if below == "^" else ""
        wide = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
        inside = p() if words == "^" else _blocks(words)
        cells += f"<w:tc><w:tcPr>{wide}{merge}</w:tcPr>{inside}</w:tc>"
    return f"<w:tr>{cells}</w:tr>"


def _blocks(words):
    if words.startswith(("<w:p>", "<w:tbl>", "<w:sdt>")):
        return words if words.endswith("</w:p>") else f"{words}{p()}"
    return "".join(p(*([part] if part else [])) for part in words.split("¶"))


def fraction(above, below, factor=""):
    """Return an equation."""
    parts = [f"<m:{n}><m:r><m:t>{escape(t)}</m:t></m:r></m:{n}>" for n, t in (("num", above), ("den", below))]
    behind = f'<m:r><m:t xml:space="preserve">{factor}</m:t></m:r>' if factor else ""
    return f"<m:oMath><m:f>{''.join(parts)}</m:f>{behind}</m:oMath>"


def field(code, shown=""):
    """Return a field: its instruction, and what it shows."""
    kinds = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    inside = f'<w:r><w:instrText xml:space="preserve"> {escape(code)} </w:instrText></w:r>'
    middle = f"{kinds[1]}{run(shown)}" if shown else ""
    return f"{kinds[0]}{inside}{middle}{kinds[2]}"


def control(content, *, hint=False):
    """Return a content control; `hint` tells that it still shows what to fill in."""
    waiting = "<w:showingPlcHdr/>" if hint else ""
    return f"<w:sdt><w:sdtPr>{waiting}<w:text/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def added(words):
    """Return words that a tracked change inserted."""
    return f"<w:ins {_BY}>{run(words)}</w:ins>"


def struck(words):
    """Return words that a tracked change deleted."""
    return f'<w:del {_BY}><w:r><w:delText xml:space="preserve">{escape(words)}</w:delText></w:r></w:del>'


def box(content):
    """Return a text box, stored twice as Word does."""
    inside = f"<w:txbxContent>{content}</w:txbxContent>"
    new = (
        '<w:drawing><wp:anchor><wp:extent cx="5000000" cy="900000"/><wp:docPr id="3" name="Kotak"/>'
        f'<a:graphic><a:graphicData uri="{_SHAPE}"><wps:wsp><wps:txbx>'
        f"{inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )
    style = "width:400pt;height:90pt"
    old = f'<w:pict><v:shape style="{style}"><v:textbox>{inside}</v:textbox></v:shape></w:pict>'
    choice = f'<mc:Choice Requires="wps">{new}</mc:Choice><mc:Fallback>{old}</mc:Fallback>'
    return f"<w:r><mc:AlternateContent>{choice}</mc:AlternateContent></w:r>"


def framed(*lines):
    """Return lines in a floating frame, as older files have signatures."""
    frame = '<w:framePr w:w="4500" w:wrap="around" w:vAnchor="text" w:hAnchor="page" w:x="6000" w:y="1"/>'
    return "".join(p(*([line] if line else []), form=frame) for line in lines)


def note(number):
    """Return the mark of a footnote."""
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


def section(size=PORTRAIT, header=None):
    """Return the end of a section: a paragraph that holds its form."""
    return f"<w:p><w:pPr>{_form(size, header)}</w:pPr></w:p>"


def _form(size, header=None):
    head = f'<w:headerReference w:type="default" r:id="head{header}"/>' if header is not None else ""
    return f"<w:sectPr>{head}{size}</w:sectPr>"


def levels(*looks):
    """Return the levels of a list of Word's own, each ``("decimal", "%1.")``."""
    return "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for n, (form, text) in enumerate(looks)
    )


LETTERS = levels(("lowerLetter", "%1."))
"""The list a., b., c."""
NUMBERS = levels(("decimal", "%1."))
"""The list 1., 2., 3."""


def docx(*body, size=PORTRAIT, header=None, **others):
    """Return a Word file.

    Args:
        body: Its blocks.
        size: Of the last section.
        header: Of the last section.
        others: `lists`, the `levels` of each list, of which the first is number 1; `starts`, further
            numbers: which list each of them counts with, and where it begins anew (0: it goes on); the blocks
            of each of the `headers`, which sections name from 0; of the `footers`; and the words of the
            `notes`, numbered from 2.
    """
    lists, starts, headers, footers, notes = (
        others.get(key, ()) for key in ("lists", "starts", "headers", "footers", "notes")
    )
    numbers = [(n, 0) for n in range(1, len(lists) + 1)] + list(starts)
    foot = "".join(f'<w:footerReference w:type="default" r:id="foot{n}"/>' for n in range(len(footers)))
    last = _form(size, header).replace("<w:sectPr>", f"<w:sectPr>{foot}")
    blocks = "".join((*body, p()))  # Word has a paragraph below every table
    parts = {
        "word/document.xml": f"<w:document {_SPACES}><w:body>{blocks}{last}</w:body></w:document>",
        "word/numbering.xml": f"<w:numbering {_SPACES}>{_abstract(lists)}{_numbers(numbers)}</w:numbering>",
        "word/styles.xml": f"<w:styles {_SPACES}/>",
        "word/footnotes.xml": f"<w:footnotes {_SPACES}>{_notes(notes)}</w:footnotes>",
        **{f"word/header{n}.xml": f"<w:hdr {_SPACES}>{words}</w:hdr>" for n, words in enumerate(headers)},
        **{f"word/footer{n}.xml": f"<w:ftr {_SPACES}>{words}</w:ftr>" for n, words in enumerate(footers)},
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for name, content in (*_envelope(parts), *parts.items()):
            package.writestr(name, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{content}')
    return file.getvalue()


def _abstract(lists):
    return "".join(
        f'<w:abstractNum w:abstractNumId="{n}">{one}</w:abstractNum>' for n, one in enumerate(lists, 1)
    )


def _numbers(numbers):
    def anew(start):
        return (
            f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{start}"/></w:lvlOverride>' if start else ""
        )

    return "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{one}"/>{anew(start)}</w:num>'
        for n, (one, start) in enumerate(numbers, 1)
    )


def _stem(name):
    return name.removesuffix(".xml").rstrip("0123456789")


def _notes(notes):
    return "".join(f'<w:footnote w:id="{n}">{p(words)}</w:footnote>' for n, words in enumerate(notes, 2))


def _envelope(parts):
    names = [name.removeprefix("word/") for name in parts]
    kinds = {"document.xml": f"{_KIND}document.main"}
    types = "".join(
        f'<Override PartName="/word/{n}" ContentType="{kinds.get(n, _KIND + _stem(n))}+xml"/>' for n in names
    )
    related = "".join(
        f'<Relationship Id="{n[:4]}{n[6:-4]}" Type="{_RELATED}/{_stem(n)}" Target="{n}"/>' for n in names[1:]
    )
    space = 'xmlns="http://schemas.openxmlformats.org/package/2006/'
    whole = f'<Relationship Id="rId1" Type="{_RELATED}/officeDocument" Target="word/document.xml"/>'
    default = f'<Default Extension="rels" ContentType="{_PACKAGE}relationships+xml"/>'
    xml = '<Default Extension="xml" ContentType="application/xml"/>'
    yield "[Content_Types].xml", f'<Types {space}content-types">{default}{xml}{types}</Types>'
    yield "_rels/.rels", f'<Relationships {space}relationships">{whole}</Relationships>'
    yield "word/_rels/document.xml.rels", f'<Relationships {space}relationships">{related}</Relationships>'
