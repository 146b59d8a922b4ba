"""The years that a decree is about (*periode*): from its annexes, its columns of targets, its subject."""

import re
from collections.abc import Iterable

from sk_builder.model import Period
from sk_builder.reading.decree.source import Source

_SPAN = re.compile(
    r"\b((?:19|20)\d\d)(?:\s*(?:[-–]|s\.?d\.?|sampai(?:\s+dengan)?|dan)\s*((?:19|20)\d\d))?\b", re.IGNORECASE
)
_OF_SUBJECT = re.compile(
    rf"\b(?:TAHUN|PERIODE(?:\s+TAHUN)?)\s+(?:ANGGARAN\s+)?{_SPAN.pattern}", re.IGNORECASE
)
_TARGET = re.compile(r"lampiran\.\w+\.kolom\.target\.((?:19|20)\d\d)")
_LONGEST = 29
"""Years from the first to the last of a plan at most; those that "dan" joins follow one another."""


def read_period(source: Source) -> Period | None:
    """Read the period; None where the paper names none, or has no annex to print it.

    The columns of targets, if there are any, have the last word: each year of the period gets one.
    """
    heads = [f"{annex}.periode" for annex in source.paper.annexes]
    said = [period for at in heads if (period := _first(_SPAN, source.take(at)))]
    subjects = ("tentang", *(f"{annex}.judul" for annex in source.paper.annexes))
    named = said or [period for at in subjects if (period := _first(_OF_SUBJECT, source.words(at)))]
    if not named or not heads:
        return None
    columns = _columns(passage.at for passage in source.paper)
    if columns and not set(named[0].years) <= set(columns.years):
        source.guess("periode", _written(columns), f"tertulis {_written(named[0])}, tetapi kolom target lain")
        return columns
    return named[0]


def _written(period: Period) -> str:
    return "-".join(str(year) for year in dict.fromkeys(period))


def _first(pattern: re.Pattern[str], words: str) -> Period | None:
    for found in pattern.finditer(words):
        first, last = int(found[1]), int(found[2] or found[1])
        longest = 1 if "dan" in found[0].casefold().split() else _LONGEST
        if first <= last <= first + longest:
            return Period(first, last)
    return None


def _columns(places: Iterable[str]) -> Period | None:
    """Return the years of the columns of targets, where they follow one another."""
    years = sorted({int(found[1]) for at in places if (found := _TARGET.fullmatch(at))})
    whole = bool(years) and years == list(range(years[0], years[-1] + 1))
    return Period(years[0], years[-1]) if whole else None
