"""The number of a decree: what counts on in it, and the pattern that stays."""

import re
from datetime import date
from typing import NamedTuple

from sk_builder import language
from sk_builder.model import HouseStyle

_BETWEEN = re.compile(r"([\s/\-–]+)")
_LEFT_OPEN = re.compile(r"(^|/)\s*(?=/)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_COUNT = re.compile(r"\d{1,6}(?:\.?[A-Za-z])?")
_BEHIND_WORD = re.compile(r"([A-Za-z]+\.)(\d{1,6}[A-Za-z]?)")
"""A number that is tied to a word: "Kep.123"."""
_SUB_NUMBER = re.compile(r"\d{1,6}\.\d{1,2}")
"""A number with a number below it: "88.1"."""
_DOTS = re.compile(r"[.…_]+")
_CODE = re.compile(r"\d{3}")
"""A classification code (*kode klasifikasi*) such as 800, which stands before the number."""
_DOTTED_CODE = re.compile(r"\d{2,3}(?:\.\d+)+")
_MONTH = re.compile(r"0?[1-9]|1[0-2]")


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
        >>> read_number("188.45/478/KEP/02/2012", None)[::2], read_number("050/Kep.7-Bapp/2022", None)[::2]
        (('478', '188.45/{nomor}/KEP/02/{tahun}'), ('7', '050/Kep.{nomor}-Bapp/{tahun}'))
        >>> read_number("TAHUN 2025", None)[:3], read_number("800/    /2025", None)[:3]
        ((None, 2025, '{nomor} TAHUN {tahun}'), (None, 2025, '800/{nomor}/{tahun}'))
    """
    if not words:
        return NumberRead(None, None, HouseStyle().number_pattern)
    if set("{}") & set(words):
        return NumberRead(words, None, "{nomor}")
    return _Number(_LEFT_OPEN.sub(r"\1.....", words), day).read()


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
        counts = self._counts()
        at = self._position(counts)
        if at is None:
            return NumberRead(None, year, f"{{nomor}} {self._pattern(None)}")
        token = self._tokens[at]
        tied = _BEHIND_WORD.fullmatch(token)
        number = None if _DOTS.fullmatch(token) else tied[2] if tied else token
        return NumberRead(number, year, self._pattern(at), len(counts) < 2)  # noqa: PLR2004

    def _counts(self) -> list[int]:
        """Return which parts may be the number, the likeliest kind alone; a month before the year is none."""
        others = [n for n in range(len(self._tokens)) if n != self._year]
        found = [[n for n in others if form.fullmatch(self._tokens[n])] for form in (_COUNT, _BEHIND_WORD)]
        found.append([n for n in others if n and _SUB_NUMBER.fullmatch(self._tokens[n])])
        if len(found[0]) > 1 and self._is_month(found[0][-1]):
            found[0].pop()
        if found[0] == [0] and _CODE.fullmatch(self._tokens[0]) and any(found[1:]):
            found[0] = []
        return next(filter(None, found), [])

    def _is_month(self, at: int) -> bool:
        month = int(self._tokens[at]) if _MONTH.fullmatch(self._tokens[at]) else 0
        return self._year == at + 1 and month > 0 and (self._day is None or self._day.month == month)

    def _open_year(self) -> int | None:
        """Return which part, behind the word TAHUN, waits for the year."""
        behind = [n for n, word in enumerate(self._tokens[:-1], start=1) if word.upper() == "TAHUN"]
        return next((n for n in behind if _DOTS.fullmatch(self._tokens[n])), None)

    def _position(self, counts: list[int]) -> int | None:
        """Return which part is the number: the one left open, or the first that counts behind a code."""
        waiting = [n for n, token in enumerate(self._tokens) if _DOTS.fullmatch(token) and n != self._year]
        if waiting:
            return waiting[0]
        if len(counts) > 1 and counts[0] == 0 and _CODE.fullmatch(self._tokens[0]):
            return counts[1]
        numbered = [n for n, token in enumerate(self._tokens) if any(map(str.isdigit, token))]
        others = [n for n in numbered if n != self._year and not _DOTTED_CODE.fullmatch(self._tokens[n])]
        return next(iter([*counts, *others, *(n for n in numbered if n != self._year)]), None)

    def _pattern(self, number: int | None) -> str:
        parts = list(self._parts)
        month = language.roman(self._day.month) if self._day else ""
        for n, token in enumerate(self._tokens):
            if n == number:
                tied = _BEHIND_WORD.fullmatch(token)
                parts[2 * n] = f"{tied[1]}{{nomor}}" if tied else "{nomor}"
            elif n == self._year:
                parts[2 * n] = "{tahun}"
            elif token and token == month:
                parts[2 * n] = "{bulan}"
        return "".join(parts)
