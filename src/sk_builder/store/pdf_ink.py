"""What stands on one page of a PDF: words and lines, with their places.

Lengths are points from the top left corner of the page as it is shown, whichever way it was turned.
"""

import math
import unicodedata
from collections.abc import Iterator
from ctypes import byref, c_double
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

import pypdfium2
from pypdfium2 import raw

from sk_builder.store.pdf_drawn import Place, Rule, rules

_APART = 0.6
"""Share of the size of the letters from which a gap parts words even without a blank."""
_FLAT = 0.2
"""Slope up to which a line of letters counts as level."""
_NO_LETTERS = frozenset({"Cc", "Cs", "Cn"})
"""Kinds of signs that stand for no letter: the PDF does not tell what is printed."""
_UNKNOWN = "\N{REPLACEMENT CHARACTER}"
_SPACED = 3
"""Letters from which some that stand apart, without a blank between them, are a word."""
_HYPHENS = (0x02, 0xFFFE)
"""What PDFium puts for a hyphen at the end of a line."""


class Word(NamedTuple):
    """Letters without a blank.

    Attributes:
        words: The letters.
        x0: Where they begin.
        x1: Where they end.
        y: The line on which they stand.
        size: Of the letters.
        is_closed: Whether a blank was written behind it, as most programs do at the end of a full line.
    """

    words: str
    x0: float
    x1: float
    y: float
    size: float
    is_closed: bool = False


class Sheet(NamedTuple):
    """One page.

    Attributes:
        words: In the order in which they were written, which goes cell by cell.
        turned: Those that do not stand upright, such as a stamp across the page.
        rules: The lines that are drawn.
        width: Of the page.
        height: Of the page.
    """

    words: tuple[Word, ...]
    turned: tuple[str, ...]
    rules: tuple[Rule, ...]
    width: float
    height: float


def sheet(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage) -> Sheet:
    """Return what stands on a page, whose text is given."""
    place = _placing(page)
    words: list[Word] = []
    turned: list[str] = []
    for is_level, run in groupby(_Letters(text, place).gathered(), key=attrgetter("is_level")):
        if is_level:
            words += _drawn_together(list(run))
        else:
            turned.append(" ".join(found.word.words for found in run))
    left, bottom, right, top = page.get_bbox()
    size = (right - left, top - bottom)
    width, height = size[::-1] if page.get_rotation() % 180 else size
    return Sheet(tuple(words), tuple(turned), tuple(rules(page, place)), width, height)


def _placing(page: pypdfium2.PdfPage) -> Place:
    left, bottom, right, top = page.get_bbox()
    return {
        0: lambda x, y: (x - left, top - y),
        90: lambda x, y: (y - bottom, x - left),
        180: lambda x, y: (right - x, y - bottom),
        270: lambda x, y: (top - y, right - x),
    }[page.get_rotation() % 360]


class _Letter(NamedTuple):
    text: str
    x0: float
    x1: float
    y: float
    at: int


class _Found(NamedTuple):
    """A word, whether it stands upright, and whether a blank was written before it."""

    word: Word
    is_level: bool
    is_parted: bool


class _Letters:
    """The letters of a page; PDFium writes what it is asked for into variables that are made once."""

    def __init__(self, text: pypdfium2.PdfTextPage, place: Place) -> None:
        self._page = text.raw
        self._count = text.count_chars()
        self._place = place
        self._box, self._x, self._y = raw.FS_RECTF(), c_double(), c_double()
        self._where = byref(self._box), byref(self._x), byref(self._y)

    def gathered(self) -> Iterator[_Found]:
        """Yield each word."""
        letters: list[_Letter] = []
        size, is_level, is_parted = 0.0, True, True
        for index in range(self._count):
            letter = self._letter(index)
            if letters and (letter is None or self._parts(letters[-1], letter, (size, is_level))):
                is_closed = letter is None and not raw.FPDFText_IsGenerated(self._page, index)
                yield _Found(_word(letters, size, is_closed=is_closed), is_level, is_parted)
                letters, is_parted = [], False
            if letter is None:
                is_parted = is_parted or not raw.FPDFText_IsGenerated(self._page, index)
                continue
            if not letters:
                size, is_level = self._form(index)
            letters.append(letter)
        if letters:
            yield _Found(_word(letters, size, is_closed=True), is_level, is_parted)

    def _letter(self, index: int) -> _Letter | None:
        """Return a letter; None for a blank."""
        code = raw.FPDFText_GetUnicode(self._page, index)
        text = "-" if code in _HYPHENS else chr(code)
        if text.isspace():
            return None
        if unicodedata.category(text) in _NO_LETTERS:
            text = _UNKNOWN
        box, x, y = self._where
        raw.FPDFText_GetLooseCharBox(self._page, index, box)
        raw.FPDFText_GetCharOrigin(self._page, index, x, y)
        one = self._place(self._box.left, self._box.bottom)[0]
        other = self._place(self._box.right, self._box.top)[0]
        baseline = self._place(self._x.value, self._y.value)[1]
        return _Letter(text, min(one, other), max(one, other), baseline, index)

    def _parts(self, before: _Letter, letter: _Letter, form: tuple[float, bool]) -> bool:
        """Whether a letter begins another word than the one before it, whose form is given."""
        size, is_level = form
        if not is_level:
            return self._form(letter.at) != form
        gap = letter.x0 - before.x1
        return abs(letter.y - before.y) > size / 2 or gap > size * _APART or gap < -size

    def _form(self, index: int) -> tuple[float, bool]:
        """Return the size of a letter, and whether it stands upright."""
        matrix = raw.FS_MATRIX()
        raw.FPDFText_GetMatrix(self._page, index, byref(matrix))
        size = raw.FPDFText_GetFontSize(self._page, index) * math.hypot(matrix.c, matrix.d)
        start, end = self._place(0, 0), self._place(matrix.a, matrix.b)
        along, down = end[0] - start[0], end[1] - start[1]
        return max(size, 1.0), abs(down) <= _FLAT * along


def _drawn_together(found: list[_Found]) -> Iterator[Word]:
    """Make one word of letters that were drawn apart without blanks: K E P U T U S A N."""
    runs: list[list[_Found]] = []
    for one in found:
        if runs and _goes_on(runs[-1][-1], one):
            runs[-1].append(one)
        else:
            runs.append([one])
    for run in runs:
        words = [one.word for one in run]
        if len(words) < _SPACED:
            yield from words
        else:
            first, last = words[0], words[-1]
            text = "".join(word.words for word in words)
            yield Word(text, first.x0, last.x1, first.y, first.size, last.is_closed)


def _goes_on(before: _Found, found: _Found) -> bool:
    one, other = before.word, found.word
    are_letters = len(one.words) == len(other.words) == 1 and one.words.isalpha() and other.words.isalpha()
    is_near = abs(one.y - other.y) < 1 and 0 <= other.x0 - one.x1 < one.size * _APART
    return are_letters and is_near and not found.is_parted


def _word(letters: list[_Letter], size: float, *, is_closed: bool) -> Word:
    text = "".join(letter.text for letter in letters)
    x0, x1 = min(one.x0 for one in letters), max(one.x1 for one in letters)
    return Word(text, x0, x1, letters[0].y, size, is_closed)
