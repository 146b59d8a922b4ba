"""The words of a PDF, by which one is known that a narrow column broke: ``PENANGGUN`` above ``G JAWAB``."""

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from sk_builder.store.pdf_ink import Word

_LONG = 6
"""Letters from which a word can be too long for a column."""
_SOME = 0.1
"""Share of lines with a blank behind them that shows that a program writes it; paragraphs end without."""
_LABELS = frozenset(
    {
        *("indikator", "sasaran", "strategis", "kinerja", "formulasi", "perhitungan", "penghitungan"),
        *("menimbang", "mengingat", "memperhatikan", "menetapkan"),
        *("target", "satuan", "penanggung", "sumber", "keterangan", "kedudukan", "jabatan"),
    }
)


class Vocabulary(NamedTuple):
    """What is known of the words of a paper, in small letters.

    Attributes:
        long: Those that a column can be too narrow for, and those that are labels.
        whole: Those that begin no line, so that no column can have broken them off.
        closes_lines: Whether a blank is written behind lines: then a full line without one broke a word.
    """

    long: frozenset[str] = _LABELS
    whole: frozenset[str] = frozenset()
    closes_lines: bool = False

    def has(self, start: str, end: str) -> bool:
        """Return whether what two lines make together is known as a word, and each by itself is not."""
        are_words = _letters(start) in self.whole and _letters(end) in self.whole
        return _letters(start + end) in self.long and not are_words

    def lacks(self, start: Word, end: str) -> bool:
        """Return whether what begins a line is unknown as a word, and no blank was written before it."""
        alike = start.words[-1].isupper() == end[0].isupper()
        return self.closes_lines and not start.is_closed and alike and _letters(end) not in self.whole


def vocabulary(words: Iterable[Word]) -> Vocabulary:
    """Return what is known of the words of a paper, given in the order in which they were written."""
    long, whole, ends = set[str](), set[str](), list[bool]()
    for before, word in pairwise(words):
        long.add(_letters(word.words))
        if abs(word.y - before.y) > 1:
            ends.append(before.is_closed)
        elif word.x0 - before.x1 < word.size:
            whole.add(_letters(word.words))
    found = _LABELS | {word for word in long if len(word) >= _LONG}
    return Vocabulary(found, frozenset(whole), sum(ends) > len(ends) * _SOME)


def _letters(word: str) -> str:
    return "".join(filter(str.isalpha, word)).lower()
