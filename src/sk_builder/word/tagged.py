"""From a part of a template to a tree in which every tag is an element of its own.

docxtpl prepares the tags (joins those that Word has split over runs, and puts ``{%tr %}``, ``{%tc %}``,
``{%p %}`` and ``{% vm %}`` where they act). It works on text; here each tag becomes an opaque token, so
that the rest of this room can work on a tree and a mistake shows as a broken tree, with the tag's place.
"""

import re
from dataclasses import dataclass

from docxtpl import DocxTemplate
from lxml import etree

from sk_builder.word.markup import Element, parse, text_of, w
from sk_builder.word.place import paragraphs_with_places

TAG = "sk"  # the element that stands for a tag: <sk n="4"/>
EXPR, STMT, COMMENT = "expr", "stmt", "comment"
COLUMN = re.compile(r"kolom\s+(.+)")  # inside ``{# #}``: the column is printed when this is true

_TAG = re.compile(r"\{\{(.*?)\}\}|\{%(.*?)%\}|\{#(.*?)#\}", re.DOTALL)
_MARK = re.compile("\ue008(\\d+)\ue009")
_TOKEN = re.compile("\ue00a(\\d+)\ue00b")
_SERIALISED_TAG = re.compile('(?:<sk n="|\ue00a)(\\d+)(?:"/>|\ue00b)')
_PRIVATE = re.compile("[\ue000-\ue00f]")
_CELL_TAGS = re.compile(r"\{%\s*(vm|hm)\s*%\}")  # docxtpl knows these only when nothing else stands in them
_PREFIX = re.compile(r"(tr|tc|p|r) ")
_ESCAPES = (("{_{", "{{"), ("}_}", "}}"), ("{_%", "{%"), ("%_}", "%}"))


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag of a template.

    Attributes:
        kind: `EXPR` for ``{{ }}``, `STMT` for ``{% %}``, `COMMENT` for ``{# #}``.
        body: What stands inside, without docxtpl's prefix.
        raw: The tag as its author wrote it; ``""`` for one that docxtpl or we added.
        place: Where it stands, in words.
    """

    kind: str
    body: str
    raw: str = ""
    place: str = ""

    @property
    def keyword(self) -> str:
        """The first word of a statement: ``for``, ``endif``."""
        return self.body.split(maxsplit=1)[0] if self.kind == STMT and self.body else ""


class StructureError(Exception):
    """Tags that cut through the structure of the page; `tag` is where, when known."""

    def __init__(self, message: str, tag: Tag | None = None) -> None:
        super().__init__(message)
        self.tag = tag


class Tagged:
    """A part as a tree with a `TAG` element for each tag.

    Attributes:
        root: The tree.
        tags: The tags, by number.
        run_properties: ``<w:rPr>`` of the run in which a tag stood, by number of the tag; ``""`` when it
            had none.
        letters: The same for an equation in the place of a tag: font and size said in full.
    """

    def __init__(self, root: Element, tags: list[Tag]) -> None:
        self.root = root
        self.tags = tags
        self.run_properties: dict[int, str] = {}
        self.letters: dict[int, str] = {}

    def tag(self, element: Element) -> Tag:
        """Return the tag for which a `TAG` element stands."""
        return self.tags[self.number(element)]

    def number(self, element: Element) -> int:
        """Return the index in `tags` of the tag for which a `TAG` element stands."""
        return int(element.get("n", "0"))

    def new(self, kind: str, body: str) -> Element:
        """Add a tag of our own making and return its element."""
        self.tags.append(Tag(kind, body))
        return etree.Element(TAG, n=str(len(self.tags) - 1))

    def new_token(self, body: str) -> str:
        """Add an expression of our own making that stands in an attribute."""
        self.tags.append(Tag(EXPR, body))
        return f"\ue00a{len(self.tags) - 1}\ue00b"

    def refuse_crooked_blocks(self) -> None:
        """Check that every ``for`` and ``if`` ends where it begins.

        Raises:
            StructureError: A block does not end in the same cell, paragraph or text in which it begins.
        """
        open_blocks: list[Element] = []
        for element in self.root.iter(TAG):
            tag = self.tag(element)
            if tag.keyword in {"raw", "endraw"}:
                raise StructureError(f"{{% {tag.keyword} %}} tidak ada dalam bahasa tag", tag)
            if tag.keyword in {"for", "if"}:
                open_blocks.append(element)
            elif tag.keyword in {"endfor", "endif", "elif", "else"}:
                if not open_blocks or open_blocks[-1].getparent() is not element.getparent():
                    raise StructureError("blok ini dibuka dan ditutup di tempat yang tidak sejajar", tag)
                if tag.keyword.startswith("end"):
                    open_blocks.pop()
        if open_blocks:
            raise StructureError("blok ini tidak ditutup", self.tag(open_blocks[-1]))


def own_texts(paragraph: Element) -> list[Element]:
    """Return the ``w:t`` elements of a paragraph, but not those of a text box in it."""
    return [text for text in paragraph.iter(w("t")) if _paragraph_of(text) is paragraph]


def prepare(root: Element, label: str) -> Tagged:
    """Prepare one part, called `label` in places; `root` is changed and must not be used afterwards.

    Raises:
        StructureError: The tags cut through the structure of the page.
    """
    _strip_blanks(root)
    if _PRIVATE.search(text_of(root)):
        raise StructureError("templat memuat karakter U+E000-U+E00F, yang dipakai program ini sendiri")
    authored = _mark(root, label)
    patched = DocxTemplate("").patch_xml(text_of(root))
    tags: list[Tag] = []
    tokenised = _TAG.sub(lambda found: _token(found, authored, tags), patched)
    for escaped, plain in _ESCAPES:
        tokenised = tokenised.replace(escaped, plain)
    try:
        root = parse(tokenised.encode())
    except ValueError as error:
        raise StructureError("tag-tag di sini memotong susunan paragraf atau tabel") from error
    tagged = Tagged(root, tags)
    _tokens_to_elements(root)
    return tagged


def serialise(tagged: Tagged) -> list[str]:
    """Return the tree as pieces in turn: XML, the number of a tag, XML ..."""
    return _SERIALISED_TAG.split(text_of(tagged.root))


def _strip_blanks(root: Element) -> None:
    """Drop the line breaks of pretty-printed XML, which would count as content beside a tag."""
    for element in root.iter():
        if element.tail and not element.tail.strip():
            element.tail = None
        if len(element) and element.text and not element.text.strip():
            element.text = None


def _paragraph_of(element: Element) -> Element | None:
    return next(element.iterancestors(w("p")), None)


def _mark(root: Element, label: str) -> list[Tag]:
    """Number each tag, just before it closes, so that its place is known after docxtpl's work."""
    authored: list[Tag] = []
    for paragraph, place in paragraphs_with_places(root, label):
        texts = own_texts(paragraph)
        words = "".join(text.text or "" for text in texts)
        found = [match for match in _TAG.finditer(words) if not _CELL_TAGS.fullmatch(match[0])]
        for offset, match in reversed(list(enumerate(found, len(authored)))):
            _insert(texts, match.end() - 2, f"\ue008{offset}\ue009")
        authored += [_tag(match, match[0], place) for match in found]
    return authored


def _insert(texts: list[Element], position: int, mark: str) -> None:
    for text in texts:
        words = text.text or ""
        if position < len(words):
            text.text = words[:position] + mark + words[position:]
            return
        position -= len(words)


def _token(found: re.Match[str], authored: list[Tag], tags: list[Tag]) -> str:
    mark = _MARK.search(found[0])
    origin = authored[int(mark[1])] if mark else Tag(EXPR, "")
    tags.append(_tag(found, origin.raw, origin.place))
    return f"\ue00a{len(tags) - 1}\ue00b"


def _tag(found: re.Match[str], raw: str, place: str) -> Tag:
    kind = EXPR if found[1] is not None else STMT if found[2] is not None else COMMENT
    body = _MARK.sub("", found[1] or found[2] or found[3] or "")
    body = _PREFIX.sub("", body, count=1) if _PREFIX.match(body) else body
    body = body.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return Tag(kind, " ".join(body.splitlines()).strip(), raw, place)


def _tokens_to_elements(root: Element) -> None:
    """Turn tokens in text into elements; tokens in attributes stay as they are."""
    for element in list(root.iter()):
        if element.tail and _TOKEN.search(element.tail):
            tail, element.tail = element.tail, None
            _insert_after(element, tail)
        if element.text and _TOKEN.search(element.text):
            text, element.text = element.text, None
            _insert_first(element, text)


def _insert_first(parent: Element, text: str) -> None:
    before, *rest = _TOKEN.split(text)
    parent.text = before or None
    parent[:0] = _elements(rest)


def _insert_after(element: Element, text: str) -> None:
    before, *rest = _TOKEN.split(text)
    element.tail = before.strip() or None
    for new in reversed(list(_elements(rest))):
        tail, new.tail = new.tail, None
        element.addnext(new)
        new.tail = tail


def _elements(pieces: list[str]) -> list[Element]:
    made = []
    for number, tail in zip(pieces[::2], pieces[1::2], strict=True):
        element = etree.Element(TAG, n=number)
        element.tail = tail or None
        made.append(element)
    return made
