"""Edits of a Word file without a word processor: the same steps as `office_editor` takes, but fast."""

from copy import deepcopy

from sk_builder.word.markup import DOCUMENT, w
from sk_builder.word.package import Archive, read_package
from sk_builder.word.relations import xml_entry

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def edited(docx, steps, *, loses_marks=False):
    """Return a file after some steps; with `loses_marks`, no bookmark of ours is left in it."""
    package = read_package(docx)
    root = package.tree(DOCUMENT)
    for verb, *words in steps:
        _VERBS[verb](root, *words)
    if loses_marks:
        for mark in list(root.iter(w("bookmarkStart"), w("bookmarkEnd"))):
            mark.getparent().remove(mark)
    return with_document(package, root)


def with_document(package, root):
    """Return the file of a package with another document part."""
    return Archive({**package.entries, DOCUMENT: xml_entry(DOCUMENT, root)}.values()).with_parts([])


def without_data(docx):
    """Return a file without the data that it carries."""
    entries = read_package(docx).entries
    return Archive(entry for name, entry in entries.items() if not name.startswith("customXml/")).with_parts(
        []
    )


def _type(root, name, start, length, words):
    start, end, at = int(start), int(start) + int(length), 0
    texts = _texts_in(root, name)
    for text in texts:
        said, (before, after) = text.text or "", (at, at + len(text.text or ""))
        if before <= start <= after and (start < after or text is texts[-1]):
            text.text = said[: start - before] + words + said[max(end - before, 0) :]
            text.set(_SPACE, "preserve")
            return
        at = after
    raise AssertionError(f"no words to type over: {name}")


def _find(root, old, new):
    text = next(text for text in root.iter(w("t")) if old in (text.text or ""))
    text.text = text.text.replace(old, new, 1)


def _paragraph(root, name, words):
    before = _paragraph_of(root, name)
    new = _emptied(deepcopy(before))
    _say(new, words)
    before.addnext(new)


def _split(root, name, offset):
    before = _paragraph_of(root, name)
    whole = "".join(text.text or "" for text in before.iter(w("t")))
    after = _emptied(deepcopy(before))
    _say(after, whole[int(offset) :])
    first, *others = before.iter(w("t"))
    first.text = whole[: int(offset)]
    for other in others:
        other.text = ""
    before.addnext(after)


def _drop(root, name):
    gone = _paragraph_of(root, name)
    cell = gone.getparent()
    if len(cell.findall(w("p"))) == 1 and cell.tag == w("tc"):
        _emptied(gone)
    else:
        cell.remove(gone)


def _row(root, name, *words):
    before = next(_paragraph_of(root, name).iterancestors(w("tr")))
    new = deepcopy(before)
    for cell, said in zip(new.findall(w("tc")), words, strict=False):
        first, *others = cell.findall(w("p"))
        _say(_emptied(first), said)
        for other in others:
            cell.remove(other)
        merge = cell.find(f"{w('tcPr')}/{w('vMerge')}")
        if merge is not None and not said:
            merge.set(w("val"), "continue")
    before.addnext(new)


def _drop_row(root, name):
    row = next(_paragraph_of(root, name).iterancestors(w("tr")))
    row.getparent().remove(row)


_VERBS = {
    "type": _type, "find": _find, "paragraph": _paragraph, "split": _split, "drop": _drop, "row": _row,
    "droprow": _drop_row,
}  # fmt: skip


def _mark(root, name):
    return next(mark for mark in root.iter(w("bookmarkStart")) if mark.get(w("name")) == name)


def _paragraph_of(root, name):
    return next(_mark(root, name).iterancestors(w("p")))


def _texts_in(root, name):
    """The texts between both ends of a bookmark."""
    start = _mark(root, name)
    texts, is_inside = [], False
    for element in next(start.iterancestors(w("p"))).iter():
        is_inside = is_inside or element is start
        if is_inside and element.tag == w("bookmarkEnd") and element.get(w("id")) == start.get(w("id")):
            break
        if is_inside and element.tag == w("t"):
            texts.append(element)
    return texts


def _emptied(paragraph):
    for element in list(paragraph):
        if element.tag != w("pPr"):
            paragraph.remove(element)
    return paragraph


def _say(paragraph, words):
    if words:
        run = paragraph.makeelement(w("r"))
        text = run.makeelement(w("t"), {_SPACE: "preserve"})
        text.text = words
        run.append(text)
        paragraph.append(run)
