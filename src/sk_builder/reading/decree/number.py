"""The number of a decree: what counts on in it, and the pattern that stays."""

import re
from datetime import date
from typing import NamedTuple

from sk_builder import language
from sk_builder.model import HouseStyle

_BETWEEN = re.compile(r"([\s/\-–]+)")
_LEFT_OPEN = re.compile(r"/\s*/")
_YEAR = re.compile(r"(?:19|20)\d\d")
_COUNT = re.compile(r"\d{1,6}[A-Za-z]?")
_DOTS = re.compile(r"[.…_]+")
_CODE = re.compile(r"\d{3}")
"""A classification code (*kode klasifikasi*) such as 800, which stands before the number."""


class NumberRead(NamedTuple):
    """The printed number of a decree.

    Attributes:
        number: What counts on; None where it is still to come.
        year: The year in it; None for none.
        pattern: What stays, for `HouseStyle.number_pattern`.
        is_sure: Whether no other of its parts could be the number.
    """

    number: str | None
    year: int | None
    pattern: str
    is_sure: bool = True


def read_number(words: str, day: date | None) -> NumberRead:
    """Read the words behind NOMOR.

    Args:
        words: With blanks folded.
        day: When the decree was set, if that is known; it tells year and month from other parts.

    Examples:
        >>> read_number("17 TAHUN 2024", None)
        NumberRead(number='17', year=2024, pattern='{nomor} TAHUN {tahun}', is_sure=True)
        >>> read_number("188.45/17a/DINAS/I/2025", date(2025, 1, 2))[:3]
        ('17a', 2025, '188.45/{nomor}/DINAS/{bulan}/{tahun}')
        >>> read_number("TAHUN 2025", None)[:3], read_number("800/    /2025", None)[:3]
        ((None, 2025, '{nomor} TAHUN {tahun}'), (None, 2025, '800/{nomor}/{tahun}'))
    """
    if not words:
        return NumberRead(None, None, HouseStyle().number_pattern)
    if set("{}") & set(words):
        return NumberRead(words, None, "{nomor}")
    return _Number(_LEFT_OPEN.sub("/...../", words), day).read()


class _Number:
    def __init__(self, words: str, day: date | None) -> None:
        self._parts = _BETWEEN.split(words)
        self._tokens = self._parts[::2]
        self._day = day
        years = [n for n, token in enumerate(self._tokens) if _YEAR.fullmatch(token)]
        of_day = [n for n in years if day and self._tokens[n] == str(day.year)]
        self._year = next(reversed(of_day or years), self._open_year())

    def read(self) -> NumberRead:
        in_digits = self._year is not None and self._tokens[self._year].isdigit()
        year = int(self._tokens[self._year or 0]) if in_digits else None
        counts = [n for n, token in enumerate(self._tokens) if _COUNT.fullmatch(token) and n != self._year]
        at = self._position(counts)
        if at is None:
            return NumberRead(None, year, f"{{nomor}} {self._pattern(None)}")
        token = self._tokens[at]
        return NumberRead(None if _DOTS.fullmatch(token) else token, year, self._pattern(at), len(counts) < 2)  # noqa: PLR2004

    def _open_year(self) -> int | None:
        """Return which part, behind the word TAHUN, waits for the year."""
        behind = [n for n, word in enumerate(self._tokens[:-1], start=1) if word.upper() == "TAHUN"]
        return next((n for n in behind if _DOTS.fullmatch(self._tokens[n])), None)

    def _position(self, counts: list[int]) -> int | None:
        """Return which part is the number: the one left open, or the first that counts behind a code."""
        waiting = [n for n, token in enumerate(self._tokens) if _DOTS.fullmatch(token) and n != self._year]
        if waiting:
            return waiting[0]
        if len(counts) > 1 and _CODE.fullmatch(self._tokens[counts[0]]):
            return counts[1]
        numbered = [n for n, token in enumerate(self._tokens) if any(map(str.isdigit, token))]
        return next(iter([*counts, *(n for n in numbered if n != self._year)]), None)

    def _pattern(self, number: int | None) -> str:
        parts = list(self._parts)
        month = language.roman(self._day.month) if self._day else ""
        for n, token in enumerate(self._tokens):
            if n == number:
                parts[2 * n] = "{nomor}"
            elif n == self._year:
                parts[2 * n] = "{tahun}"
            elif token and token == month:
                parts[2 * n] = "{bulan}"
        return "".join(parts)
