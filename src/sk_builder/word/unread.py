"""Tags where no tag is read: they would be printed raw, braces and all."""

import re
from collections.abc import Iterator

from sk_builder.word.markup import DOCUMENT, MARGIN, Element, m, w
from sk_builder.word.package import Package
from sk_builder.word.place import paragraphs_with_places, part_labels
from sk_builder.word.tagged import own_texts

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_OTHER_PARTS = re.compile(r"(?:word|docProps)/[^/]*\.xml")
_PART_NAMES = {
    "word/footnotes.xml": "catatan kaki",
    "word/endnotes.xml": "catatan akhir",
    "word/comments.xml": "komentar",
    "docProps/core.xml": "properti dokumen",
    "docProps/app.xml": "properti dokumen",
    "docProps/custom.xml": "properti dokumen",
}


def unread_tags(package: Package) -> Iterator[tuple[str, str, str]]:
    """Yield place, tag and where it hides, for each tag that would never be filled."""
    labels = part_labels(package)
    for name in package.names():
        if name == DOCUMENT or MARGIN.fullmatch(name):
            yield from _in_read_part(package.tree(name), labels.get(name, ""))
        elif _OTHER_PARTS.fullmatch(name):
            where = _PART_NAMES.get(name, name)
            for found in _TAG.finditer("".join(map(str, package.tree(name).itertext()))):
                yield where, found[0], where


def _in_read_part(root: Element, label: str) -> Iterator[tuple[str, str, str]]:
    for paragraph, place in paragraphs_with_places(root, label):
        if next(paragraph.iterancestors(w("txbxContent")), None) is not None:
            yield from _found(own_texts(paragraph), place, "kotak teks")
        yield from _found(list(paragraph.iter(m("t"))), place, "persamaan")
        yield from _found(list(paragraph.iter(w("instrText"))), place, "kode bidang (field)")
    for element in root.iter():
        for value in map(str, element.attrib.values()):
            if "{" in value:
                yield from ((label, found[0], "setelan Word") for found in _TAG.finditer(value))


def _found(texts: list[Element], place: str, where: str) -> Iterator[tuple[str, str, str]]:
    for found in _TAG.finditer("".join(text.text or "" for text in texts)):
        yield place, found[0], where
