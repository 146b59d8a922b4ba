"""Tracked changes (*perubahan terlacak*) taken or turned down, all of a file at once, as Word does.

Knows nothing of how changes are found, so that it can judge who marks them (`redline`).

Source:
    ECMA-376 Part 1, 17.13.5 (revisions). The mark of a paragraph is its end: a paragraph whose mark goes is
    joined to the next one, whose properties hold. Word writes changes inside equations round the content of
    ``m:r`` and into ``m:ctrlPr``; seen in files of others.
"""

from collections.abc import Iterator
from typing import NamedTuple

from sk_builder.word.markup import MARGIN, Element, child, m, w
from sk_builder.word.package import Archive, Package, read_package
from sk_builder.word.relations import xml_entry

_PROPERTIES = frozenset({*map(w, ("rPr", "trPr", "tcPr", "numPr", "pPr")), m("ctrlPr")})
"""Elements in which a mark tells of what bears the properties, and holds no content."""

_RANGES = tuple(
    w(f"{kind}Range{end}")
    for kind in ("moveFrom", "moveTo", "customXmlInsRange", "customXmlDelRange")
    for end in ("Start", "End")
)
_PLAIN = {w("delText"): w("t"), w("delInstrText"): w("instrText")}
_STORIES = {"word/document.xml", "word/footnotes.xml", "word/endnotes.xml"}
_STAY_FIRST = {w("headerReference"), w("footerReference")}  # of w:sectPr, of which its change does not tell
_STAY_LAST = {w("rPr"), w("sectPr")}  # of w:pPr, the same
_EQUATION = {m("r"), m("oMath"), m("oMathPara")}


class _Side(NamedTuple):
    """What is kept and what goes.

    Attributes:
        kept: Names of the marks whose content stays.
        gone: Names of the marks whose content goes.
        is_old: Whether properties go back to what they were.
    """

    kept: tuple[str, ...]
    gone: tuple[str, ...]
    is_old: bool


_ACCEPT = _Side((w("ins"), w("moveTo")), (w("del"), w("moveFrom")), is_old=False)
_REJECT = _Side(_ACCEPT.gone, _ACCEPT.kept, is_old=True)


def accept_all(docx: bytes) -> bytes:
    """Return a file as it is when all its tracked changes are taken.

    Raises:
        NotWordError: The file is no .docx.
    """
    return _resolved(docx, _ACCEPT)


def reject_all(docx: bytes) -> bytes:
    """Return a file as it was before all its tracked changes; raises as `accept_all` does."""
    return _resolved(docx, _REJECT)


def _resolved(docx: bytes, side: _Side) -> bytes:
    package = read_package(docx)
    stories = {name: package.tree(name) for name in _stories(package)}
    for root in stories.values():
        _resolve(root, side)
    changed = {name: xml_entry(name, root) for name, root in stories.items()}
    return Archive({**package.entries, **changed}.values()).with_parts([])


def _stories(package: Package) -> Iterator[str]:
    return (name for name in package.names("word/") if name in _STORIES or MARGIN.fullmatch(name))


def _resolve(root: Element, side: _Side) -> None:
    for row in list(root.iter(w("tr"))):
        _row(row, side)
    for mark in list(root.iter(*side.gone)):
        _content_goes(mark)
    for paragraph in list(root.iter(w("p"))):
        _paragraph_mark(paragraph, side)
    for mark in list(root.iter(*side.kept)):
        _content_stays(mark)
    for change in [element for element in root.iter("{*}*") if str(element.tag).endswith("Change")]:
        _properties(change, side)
    for element in list(root.iter(*_RANGES)):
        _remove(element)
    for element in root.iter(*_PLAIN):
        element.tag = _PLAIN[str(element.tag)]


def _row(row: Element, side: _Side) -> None:
    """Take out a row, or cells of it, and a table whose last row goes."""
    for cell in row.findall(w("tc")):
        marks = [(name, child(child(cell, "tcPr"), name)) for name in ("cellIns", "cellDel")]
        for name, mark in marks:
            if mark is not None:
                _remove(cell if (name == "cellIns") == side.is_old else mark)
    if not _marked(child(row, "trPr"), side.gone):
        return
    table = next(row.iterancestors(w("tbl")), None)
    _remove(row)
    if table is not None and next(table.iter(w("tr")), None) is None:
        _remove(table)


def _content_goes(mark: Element) -> None:
    """Take out what a mark holds, or what it stands for: a numbering, a piece of an equation."""
    parent = mark.getparent()
    if parent is None:
        return
    if parent.tag == w("numPr"):
        _remove(parent)
    elif parent.tag == m("ctrlPr"):
        _remove(_ancestor(parent, 2))
    elif parent.tag not in _PROPERTIES:
        _remove(mark)
        while parent.tag in _EQUATION and not _says(parent):
            empty, parent = parent, _ancestor(parent, 1)
            _remove(empty)


def _ancestor(element: Element, steps: int) -> Element:
    """Return what stands some steps above an element, or as far up as there is anything."""
    for _ in range(steps):
        parent = element.getparent()
        element = element if parent is None else parent
    return element


def _says(equation: Element) -> bool:
    return next(equation.iter(m("t")), None) is not None


def _paragraph_mark(paragraph: Element, side: _Side) -> None:
    """Join a paragraph whose end goes to the next one of the same cell, note or body."""
    marks = child(child(paragraph, "pPr"), "rPr")
    gone = [] if marks is None else [mark for mark in marks if mark.tag in side.gone]
    if not gone:
        return
    following = next(paragraph.itersiblings(w("p"), w("tbl")), None)
    content = [element for element in paragraph if element.tag != w("pPr")]
    if following is None or (content and following.tag == w("tbl")):
        _remove(gone[0])
        return
    if content:
        at = _behind_properties(following)
        following[at:at] = content
    _remove(paragraph)


def _behind_properties(paragraph: Element) -> int:
    properties = child(paragraph, "pPr")
    return 0 if properties is None else paragraph.index(properties) + 1


def _content_stays(mark: Element) -> None:
    """Put what a mark holds in its place; one among properties holds nothing and has done its work."""
    parent = mark.getparent()
    if parent is not None:
        at = parent.index(mark)
        parent[at : at + 1] = list(mark)


def _properties(change: Element, side: _Side) -> None:
    """Put properties back to what they were before a change of them, or forget that they changed."""
    properties = change.getparent()
    before = next(iter(change), None)
    _remove(change)
    if properties is None or not side.is_old or before is None or before.tag != properties.tag:
        return
    first = [element for element in properties if element.tag in _STAY_FIRST]
    last = [element for element in properties if element.tag in _STAY_LAST]
    properties[:] = [*first, *before, *last]


def _marked(properties: Element | None, names: tuple[str, ...]) -> bool:
    return properties is not None and any(element.tag in names for element in properties)


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
