"""The paragraphs of a Word file with the bookmarks round their words, so that an edited file can be compared.

LibreOffice keeps a bookmark while words change inside it, gives its name to both halves of a paragraph that
is parted, leaves it empty where words were cut, and names their copy ``.._Copy_1``. Word lets one bookmark
reach over both halves; here it counts in each paragraph that it reaches.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sk_builder.word.blocks import Block, Paragraph, paragraphs
from sk_builder.word.looks import Look, looks_of
from sk_builder.word.markup import DOCUMENT, MARGIN, STYLES, Element, w
from sk_builder.word.package import Package, read_package
from sk_builder.word.place import CellSpot, paragraphs_with_cells, part_labels, place_words
from sk_builder.word.reader import Walk
from sk_builder.word.reading import Reading
from sk_builder.word.styles import Styles

_NOTES = {
    "word/footnotes.xml": (w("footnote"), "catatan kaki"),
    "word/endnotes.xml": (w("endnote"), "catatan akhir"),
}
_START, _END, _ID, _NAME = w("bookmarkStart"), w("bookmarkEnd"), w("id"), w("name")


class Mark(NamedTuple):
    """A bookmark within one paragraph.

    Attributes:
        name: Its name.
        start: Where it begins in the text of the paragraph.
        end: Where it ends; the same as `start` for one that holds no words.
    """

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Marked:
    """A paragraph.

    Attributes:
        text: Its words, as `Paragraph` has them.
        number: The letter or number that Word prints before it.
        style: Name of its style.
        marks: The bookmarks in it, in order.
        where: Its place in words: "tabel 2, baris 3, kolom 1, paragraf 1".
        cells: The cells around it, the outermost first; () outside tables.
        part: What to call the part it stands in, "" for the body.
        looks: How its words are set off.
    """

    text: str
    number: str
    style: str
    marks: tuple[Mark, ...]
    where: str
    cells: tuple[CellSpot, ...] = ()
    part: str = ""
    looks: tuple[Look, ...] = ()


def marked_paragraphs(docx: bytes) -> tuple[Marked, ...]:
    """Return every paragraph of a file: the body, then headers and footers, then notes.

    A header or footer of which there are copies, one for each section, is told once.

    Raises:
        NotWordError: The file is no .docx, or is damaged or larger than any decree.
    """
    package = read_package(docx)
    labels = part_labels(package)
    walk = Walk(package)
    styles = Styles(package.tree(STYLES) if STYLES in package else None)
    found: list[Marked] = []
    told: set[tuple[str, ...]] = set()
    for name in _stories(package):
        root = package.tree(name)
        already = len(walk.readings)
        read = list(paragraphs(tuple(_blocks(walk, name, root))))
        texts = tuple(one.text for one in read)
        if name == DOCUMENT or texts not in told:
            found += _marked(root, read, walk.readings[already:], _label(name, labels), styles)
        told.add(texts)
    return tuple(found)


def _stories(package: Package) -> list[str]:
    margins = [name for name in package.names("word/") if MARGIN.fullmatch(name)]
    return [DOCUMENT, *margins, *(name for name in _NOTES if name in package)]


def _label(name: str, labels: dict[str, str]) -> str:
    if name == DOCUMENT:
        return ""
    if name in _NOTES:
        return _NOTES[name][1]
    return labels.get(name, "kaki halaman" if "footer" in name else "kop halaman")


def _blocks(walk: Walk, name: str, root: Element) -> Iterator[Block]:
    if name in _NOTES:
        yield from walk.notes(name, _NOTES[name][0])
    elif name == DOCUMENT:
        body = root.find(w("body"))
        yield from () if body is None else walk.blocks(body)
    else:
        yield from walk.margin(name)


def _marked(
    root: Element, read: Sequence[Paragraph], readings: Sequence[Reading], label: str, styles: Styles
) -> Iterator[Marked]:
    spots = {element: (cells, number) for element, cells, number in paragraphs_with_cells(root)}
    marks = _marks(root, readings)
    for position, (paragraph, reading) in enumerate(zip(read, readings, strict=False)):
        cells, number = spots.get(reading.paragraph, ((), position + 1))
        yield Marked(
            paragraph.text,
            paragraph.number,
            paragraph.style,
            tuple(marks[position]),
            place_words(label, cells, number),
            cells,
            label,
            looks_of(reading, styles),
        )


class _Point(NamedTuple):
    """A point in the words of a part: which paragraph, and how far in it."""

    paragraph: int
    offset: int


def _marks(root: Element, readings: Sequence[Reading]) -> dict[int, list[Mark]]:
    """Return the bookmarks of each paragraph, by its position among `readings`."""
    behind = _points(readings)
    lengths = [len(reading.text) for reading in readings]
    found: dict[int, list[Mark]] = defaultdict(list)
    open_marks: dict[str, tuple[str, _Point]] = {}
    here = _Point(0, 0)
    for element in root.iter("{*}*"):
        here = behind.get(element, here)
        if element.tag == _START:
            open_marks[element.get(_ID, "")] = (element.get(_NAME, ""), _within(element, here, lengths))
        elif element.tag == _END and (opened := open_marks.pop(element.get(_ID, ""), None)):
            for paragraph, mark in _spread(*opened, here, lengths):
                found[paragraph].append(mark)
    for marks in found.values():
        marks.sort(key=lambda mark: (mark.start, mark.end))
    return found


def _points(readings: Sequence[Reading]) -> dict[Element, _Point]:
    """Return where in the words each element leads that begins a paragraph or says words."""
    points: dict[Element, _Point] = {}
    for position, reading in enumerate(readings):
        points[reading.paragraph] = _Point(position, 0)
        offset = 0
        for element, words in reading.pieces:
            offset += len(words)
            points[element] = _Point(position, offset)
    return points


def _within(start: Element, here: _Point, lengths: Sequence[int]) -> _Point:
    """Return where a bookmark begins: one between two paragraphs, in the one that follows."""
    is_inside = next(start.iterancestors(w("p")), None) is not None
    return here if is_inside or here.paragraph + 1 >= len(lengths) else _Point(here.paragraph + 1, 0)


def _spread(name: str, start: _Point, end: _Point, lengths: Sequence[int]) -> Iterator[tuple[int, Mark]]:
    """Yield a bookmark for each paragraph that it reaches with words, and for the one where it begins."""
    if end.paragraph <= start.paragraph:
        yield start.paragraph, Mark(name, start.offset, max(end.offset, start.offset))
        return
    yield start.paragraph, Mark(name, start.offset, lengths[start.paragraph])
    for paragraph in range(start.paragraph + 1, end.paragraph + 1):
        stop = end.offset if paragraph == end.paragraph else lengths[paragraph]
        if stop:
            yield paragraph, Mark(name, 0, stop)
