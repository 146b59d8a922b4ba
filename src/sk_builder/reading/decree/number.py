"""The number of a decree: what counts on in it, and the pattern that stays."""

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from sk_builder import language
from sk_builder.model import HouseStyle

_PARTS = re.compile(r"([\s/\-–]+)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_COUNT = re.compile(r"\d{1,6}[A-Za-z]?")
_DOTS = re.compile(r"[.…_]+")
_CODE_DIGITS = 3
"""Digits of a classification code (*kode klasifikasi*) such as 800, which stands before the number."""
_MONTH_DIGITS = 2


class NumberRead(NamedTuple):
    """The printed number of a decree.

    Attributes:
        number: What counts on; None where it is still to come.
        year: The year in it; None for none.
        pattern: What stays, for `HouseStyle.number_pattern`.
        is_sure: Whether only one of its parts could be the number.
    """

    number: str | None
    year: int | None
    pattern: str
    is_sure: bool = True


def read_number(words: str, day: date | None) -> NumberRead:
    """Read the words behind NOMOR.

    Args:
        words: With blanks folded.
        day: When the decree was set, if that is known: it tells year and month from numbers.

    Examples:
        >>> read_number("17 TAHUN 2024", None)
        NumberRead(number='17', year=2024, pattern='{nomor} TAHUN {tahun}', is_sure=True)
        >>> read_number("188.45/17a/DINAS/I/2025", date(2025, 1, 2))[:3]
        ('17a', 2025, '188.45/{nomor}/DINAS/{bulan}/{tahun}')
        >>> read_number("..... TAHUN 2025", None)[:2]
        (None, 2025)
    """
    parts = _PARTS.split(words)
    tokens = parts[::2]
    year = _year(tokens, day)
    counts = _counts(tokens, year)
    at = _blank(parts) if not counts or _is_waiting(tokens) else _likeliest(counts, tokens)
    if at is None and (words and not any(map(str.isdigit, words.replace(tokens[year], "") if year else words))):
        return NumberRead(None, int(tokens[year]) if year is not None else None, HouseStyle().number_pattern)
    if at is None or set("{}") & set(words):
        return NumberRead(words or None, None, "{nomor}" if words else HouseStyle().number_pattern)
    number = tokens[at] if any(map(str.isdigit, tokens[at])) else None
    slots = {at: "{nomor}"} | ({year: "{tahun}"} if year is not None else {}) | _month(tokens, day, (at, year))
    for position, slot in slots.items():
        parts[2 * position] = slot
    found = int(tokens[year]) if year is not None else None
    return NumberRead(number, found, "".join(parts), len(counts) < 2)  # noqa: PLR2004
