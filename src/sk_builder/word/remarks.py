"""What people left in a Word file beside its words: comments (*komentar*) and tracked changes.

Source:
    ECMA-376 Part 1, 17.13.4 (comments), 17.13.5 (revisions).
"""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from sk_builder.word.markup import DOCUMENT, Element, w
from sk_builder.word.package import Package, read_package
from sk_builder.word.place import paragraphs_with_places
from sk_builder.word.reader import Walk

_COMMENTS = "word/comments.xml"
_START, _END, _ID = w("commentRangeStart"), w("commentRangeEnd"), w("id")
_KINDS = {w("ins"): True, w("moveTo"): True, w("del"): False, w("moveFrom"): False}


class Remark(NamedTuple):
    """A comment.

    Attributes:
        author: Who made it.
        text: What it says; its paragraphs are parted by one blank.
        words: The words it is about, "" for none.
        where: Where these stand: "tabel 2, baris 3, kolom 1, paragraf 1".
    """

    author: str
    text: str
    words: str
    where: str


class Tracked(NamedTuple):
    """The tracked changes of one author.

    Attributes:
        author: Who made them.
        inserted: How many insertions, moved words among them.
        deleted: How many deletions.
    """

    author: str
    inserted: int
    deleted: int


def remarks_of(docx: bytes) -> tuple[Remark, ...]:
    """Return the comments on the body of a file, in the order of the words they are about.

    Raises:
        NotWordError: The file is no .docx.
    """
    package = read_package(docx)
    if _COMMENTS not in package:
        return ()
    said = {one.get(_ID, ""): one for one in package.tree(_COMMENTS).iter(w("comment"))}
    places = dict(_places(package))
    ordered = [number for number in places if number in said] + [
        number for number in said if number not in places
    ]
    return tuple(
        Remark(said[number].get(w("author"), ""), _text(said[number]), *places.get(number, ("", "")))
        for number in ordered
    )


def tracked_of(docx: bytes) -> tuple[Tracked, ...]:
    """Return how many tracked changes a file has, by author; raises as `remarks_of` does."""
    package = read_package(docx)
    counts: Counter[tuple[str, bool]] = Counter()
    for element in package.tree(DOCUMENT).iter(*_KINDS):
        counts[element.get(w("author"), ""), _KINDS[str(element.tag)]] += 1
    authors = dict.fromkeys(author for author, _ in counts)
    return tuple(Tracked(author, counts[author, True], counts[author, False]) for author in authors)


def _text(comment: Element) -> str:
    lines = ("".join(text.text or "" for text in p.iter(w("t"))) for p in comment.iter(w("p")))
    return " ".join(line.strip() for line in lines if line.strip())


def _places(package: Package) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the number of each comment that is tied to words, with these and their place."""
    root = package.tree(DOCUMENT)
    body = root.find(w("body"))
    readings = () if body is None else Walk(package).read(body)
    words = {element: said for reading in readings for element, said in reading.pieces}
    where = dict(paragraphs_with_places(root, ""))
    open_ones: dict[str, list[str]] = {}
    spots: dict[str, str] = {}
    for element in root.iter("{*}*"):
        number = element.get(_ID, "")
        if element.tag == _START:
            open_ones[number] = []
            host = next(element.iterancestors(w("p")), None)
            spots[number] = "" if host is None else where.get(host, "")
        elif element.tag == _END and number in open_ones:
            yield number, ("".join(open_ones.pop(number)), spots[number])
        elif element in words:
            for said in open_ones.values():
                said.append(words[element])
