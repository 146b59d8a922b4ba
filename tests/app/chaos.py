"""Any edits at all of a Word file, sensible or not: what is in it changed, copied, moved, joined."""

from copy import deepcopy

from paper_editor import with_document

from sk_builder.word.markup import DOCUMENT, w
from sk_builder.word.package import read_package

_MOST = 8
_EDITS = []


def _edit(function):
    _EDITS.append(function)
    return function


def upset(docx, chance):
    """Return a file after some edits; equal chance, equal file."""
    package = read_package(docx)
    root = package.tree(DOCUMENT)
    for _ in range(chance.randrange(1, _MOST)):
        chance.choice(_EDITS)(root, chance)
    return with_document(package, root)


@_edit
def a_word_is_replaced(root, chance):
    text, words = _words(root, chance)
    words[chance.randrange(len(words))] = _new(chance)
    text.text = " ".join(words)


@_edit
def a_word_is_added(root, chance):
    text, _ = _words(root, chance)
    at = chance.randrange(len(text.text) + 1)
    text.text = f"{text.text[:at]} {_new(chance)} {text.text[at:]}"


@_edit
def a_word_is_deleted(root, chance):
    text, words = _words(root, chance)
    del words[chance.randrange(len(words))]
    text.text = " ".join(words)


@_edit
def capitals_change(root, chance):
    text, _ = _words(root, chance)
    text.text = text.text.swapcase()


@_edit
def a_paragraph_is_added(root, chance):
    like = chance.choice(list(root.iter(w("p"))))
    new = deepcopy(like)
    for mark in list(new.iter(w("bookmarkStart"), w("bookmarkEnd"))):
        mark.getparent().remove(mark)
    for number, text in enumerate(list(new.iter(w("t")))):
        text.text = "" if number else f"alinea {_new(chance)}"
    like.addnext(new)


@_edit
def a_paragraph_is_deleted(root, chance):
    if (gone := _loose(root, chance)) is not None:
        gone.getparent().remove(gone)


@_edit
def a_paragraph_is_moved(root, chance):
    if (moved := _loose(root, chance)) is not None:
        chance.choice([one for one in root.iter(w("p")) if one is not moved]).addnext(moved)


@_edit
def two_paragraphs_are_joined(root, chance):
    first = _loose(root, chance)
    second = None if first is None else first.getnext()
    if second is not None and second.tag == w("p") and _is_loose(second):
        first.extend([element for element in second if element.tag != w("pPr")])
        second.getparent().remove(second)


@_edit
def a_row_is_deleted(root, chance):
    row = chance.choice(list(root.iter(w("tr"))))
    row.getparent().remove(row)


@_edit
def a_row_is_copied(root, chance):
    row = chance.choice(list(root.iter(w("tr"))))
    row.addnext(deepcopy(row))


@_edit
def all_bookmarks_go(root, chance):
    for mark in list(root.iter(w("bookmarkStart"), w("bookmarkEnd"))) if chance.random() < 1 / 4 else ():
        mark.getparent().remove(mark)


def _new(chance):
    return f"kata{chance.randrange(1000)}"


def _words(root, chance):
    text = chance.choice([text for text in root.iter(w("t")) if text.text])
    return text, text.text.split(" ")


def _loose(root, chance):
    """A paragraph that may go: not the only one of a cell, nor one that ends a section."""
    found = [one for one in root.iter(w("p")) if _is_loose(one)]
    return chance.choice(found) if found else None


def _is_loose(paragraph):
    around = paragraph.getparent()
    alone = around.tag == w("tc") and len(around.findall(w("p"))) == 1
    return not alone and paragraph.find(f".//{w('sectPr')}") is None
