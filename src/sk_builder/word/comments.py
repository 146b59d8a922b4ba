"""Comments (*komentar*) in the margin of a Word file, each on the very words it is about.

No word changes: a run is split where the words begin or end inside it, and the comment is tied between. A
text box can hold no comment; one about its words stands at the paragraph to which the box is tied.

Source:
    ECMA-376 Part 1, 17.13.4 (comments), 11.3.2 (comments part).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from lxml import etree

from sk_builder.word.markup import DOCUMENT, DOCUMENT_RELS, ILLEGAL, Element, W, parse, w, whole_number
from sk_builder.word.package import CONTENT_TYPES, Archive, NotWordError, Package, read_package
from sk_builder.word.reader import Walk, read_blocks
from sk_builder.word.relations import OFFICE, OFFICE_TYPE, declare, relate, xml_entry
from sk_builder.word.stretches import carriers

_COMMENTS = "word/comments.xml"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True)
class Note:
    """A comment to be made.

    Attributes:
        paragraph: Which paragraph of the body, from 1, in the order of `blocks.paragraphs`.
        start: Where the words begin in its text.
        end: Where they end; the same as `start` for a comment on no words.
        lines: The paragraphs of the comment; the first stands bold.
    """

    paragraph: int
    start: int
    end: int
    lines: tuple[str, ...]


def commented(docx: bytes, notes: Sequence[Note], author: str, day: date) -> bytes:
    """Return the same file with comments.

    Args:
        docx: A Word file, ours or anybody's.
        notes: The comments, in the order in which they are numbered.
        author: Who makes them.
        day: The date they bear, so that the same input gives the same bytes.

    Raises:
        NotWordError: The file is no .docx, or its words would not stay as they are.
    """
    package = read_package(docx)
    document = package.tree(DOCUMENT)
    comments = _comments(package)
    taken = [whole_number(comment, "id") for comment in comments.iter(w("comment"))]
    first = max(taken, default=-1) + 1
    paragraphs = _paragraphs(package, document)
    for number, note in enumerate(notes, start=first):
        comments.append(_comment(number, note.lines, author, day))
        _tie(paragraphs[min(note.paragraph, len(paragraphs)) - 1], note, number)
    result = _packed(package, document, comments)
    if read_blocks(result).body != read_blocks(docx).body:
        raise NotWordError("komentar tidak dapat dipasang tanpa mengubah isinya; simpan ulang dengan Word")
    return result


def _paragraphs(package: Package, document: Element) -> list[Element]:
    body = document.find(w("body"))
    readings = [] if body is None else Walk(package).read(body)
    if not readings:
        raise NotWordError("tidak memuat satu alinea pun")
    return [reading.paragraph for reading in readings]


def _comments(package: Package) -> Element:
    if _COMMENTS in package:
        return package.tree(_COMMENTS)
    return parse(f'<w:comments xmlns:w="{W}"/>'.encode())


def _comment(number: int, lines: Iterable[str], author: str, day: date) -> Element:
    told = {"id": str(number), "author": author, "date": f"{day}T00:00:00Z", "initials": author[:2]}
    comment = etree.Element(w("comment"), {w(key): words for key, words in told.items()})
    for position, line in enumerate(lines):
        run = etree.SubElement(etree.SubElement(comment, w("p")), w("r"))
        if position == 0:
            etree.SubElement(etree.SubElement(run, w("rPr")), w("b"))
        text = etree.SubElement(run, w("t"), {_SPACE: "preserve"})
        text.text = ILLEGAL.sub("", line)
    return comment


def _tie(paragraph: Element, note: Note, number: int) -> None:
    """Tie a comment to the words of a paragraph, or to its beginning where it holds no such words."""
    start, end = (
        etree.Element(w(f"commentRange{side}"), {w("id"): str(number)}) for side in ("Start", "End")
    )
    mark = etree.Element(w("r"))
    etree.SubElement(mark, w("commentReference"), {w("id"): str(number)})
    host = _host(paragraph)
    tied = carriers(host, note.start, note.end) if host is paragraph else []
    if tied:
        tied[0].addprevious(start)
        tied[-1].addnext(mark)
        tied[-1].addnext(end)
    else:
        first = 1 if host.find(w("pPr")) is not None else 0
        host[first:first] = [start, end, mark]


def _host(paragraph: Element) -> Element:
    """Return the paragraph of the body itself that holds a paragraph, maybe in a text box."""
    boxes = list(paragraph.iterancestors(w("txbxContent")))
    return next(boxes[-1].iterancestors(w("p")), paragraph) if boxes else paragraph


def _packed(package: Package, document: Element, comments: Element) -> bytes:
    types, rels = package.tree(CONTENT_TYPES), package.tree(DOCUMENT_RELS)
    declare(types, _COMMENTS, f"{OFFICE_TYPE}.wordprocessingml.comments+xml")
    relate(rels, f"{OFFICE}/relationships/comments", _COMMENTS.removeprefix("word/"))
    changed = {
        CONTENT_TYPES: types, DOCUMENT: document, DOCUMENT_RELS: rels, _COMMENTS: comments
    }  # fmt: skip
    entries = {**package.entries, **{name: xml_entry(name, root) for name, root in changed.items()}}
    return Archive(entries.values()).with_parts([])
