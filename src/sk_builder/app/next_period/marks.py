"""The years in the words of a decree: which are marks of its period and move with it, and which are not.

A mark is the period itself, called so ("Tahun 2024", "Periode 2024-2026") or part of a title. The year of a
law, of a plan, of a date or of a letter is none. What may be one is never moved but asked about.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from sk_builder.app.mending import in_order
from sk_builder.app.next_period.decisions import PLAN, Decision, years_of
from sk_builder.checks.cited import Cited, cited_within
from sk_builder.checks.finding import Span
from sk_builder.manuscript import Passage
from sk_builder.model import Decree, Period
from sk_builder.places import Path, filled
from sk_builder.regulations import Role
from sk_builder.store.change import Change, Reword, applied, value_at
from sk_builder.store.decode import decode
from sk_builder.store.decrees import Loaded

_YEARS = re.compile(
    r"\b((?:19|20)\d\d)\b(?:(\s*(?:-|–|s\.d\.|sampai dengan)\s*(?:tahun\s+)?)((?:19|20)\d\d)\b)?",
    re.IGNORECASE,
)
_CALLED = re.compile(r"\b(?:tahun|periode)\s+$", re.IGNORECASE)
_DATED = re.compile(r"\d\s+[^\W\d_]+\s+$")
"""What stands before the year of a date: "2 Januari"."""
_NUMBERED = ("/", ".", "-")
"""What stands before the year in the number of a letter, or of a date in figures."""
_PLAN = re.compile(
    r"\b(?:Rencana|RPJPD|RPJMD|RPD|RKPD|Renstra|Renja|(?<!Tahun )Anggaran|APBD|DPA|DPPA|RKA|Program"
    r"|Perjanjian|Laporan)\b"
    r"(?:\s+(?:[A-Z(][^\s;]*|dan|serta|atau|di|pada))*\s+(?:(?:[Tt]ahun|[Pp]eriode)\s+)*$"
)
"""The name of a plan or report up to its year."""
_ELSEWHERE = {
    "kop",
    "jabatan",
    "nomor",
    "tahun",
    "periode",
    "mengingat",
    "penetapan",
    "penandatangan",
    "tembusan",
}
"""Parts whose years are those of laws and dates, or that the office file refreshes."""
_SHOWN = 40
"""Characters shown on each side of a year that is asked about."""


class Moved(NamedTuple):
    """A decree whose marks were moved, and the years that may be marks."""

    decree: Decree
    doubts: tuple[Decision, ...]


class _Text(NamedTuple):
    place: str
    path: Path
    words: str

    @property
    def is_title(self) -> bool:
        return self.place in ("tentang", "nama_singkat") or self.place.endswith(".judul")


def moved(loaded: Loaded[Decree], old: Period, new: Period) -> Moved:
    """Move the marks of a period in the running text of a decree."""
    changes: list[Change] = []
    doubts: list[Decision] = []
    subject = (loaded.part.subject or "").casefold()
    for text in _texts(loaded):
        cited = cited_within(Passage(text.place, text.words))
        for found in _YEARS.finditer(text.words):
            in_title = _within(subject, text.words.casefold(), found.span())
            law = next((one for one in cited if _covers(one.span, found)), None)
            if law and not (in_title and _is_unnumbered(law)):
                is_mark, is_asked = False, any(_covers(span, found) for span in law.spans(Role.TITLE))
            else:
                is_mark, is_asked = _is_mark(text, found, old, in_title=in_title), True
            if is_mark:
                changes.append(Reword(text.path, *found.span(), _words(found, new)))
            elif is_asked and _years(found).last >= old.first - 1:
                doubts += _doubt(text, found, new)
    data = applied(loaded.data, *in_order(changes))
    decree, _ = decode(data or loaded.data, Decree)
    return Moved(decree or loaded.part, tuple(doubts))


def _texts(loaded: Loaded[Decree]) -> Iterator[_Text]:
    leaves = [(leaf.place, leaf.path) for leaf in filled(loaded.part)]
    for place, path in [("nama_singkat", ("nama_singkat",)), *leaves]:
        written = loaded.places.written(path)
        words = value_at(loaded.data, written)
        if path[0] not in _ELSEWHERE and isinstance(words, str):
            yield _Text(place, written, words.strip())


def _years(found: re.Match[str]) -> Period:
    return Period(int(found[1]), int(found[3] or found[1]))


def _covers(span: Span, found: re.Match[str]) -> bool:
    return span[0] <= found.start() < span[1]


def _is_unnumbered(cited: Cited) -> bool:
    """Tell whether a decree is cited that is still to have its number: our own, if it has our title."""
    return cited.citation.regulation is not None and not cited.citation.regulation.number


def _is_mark(text: _Text, found: re.Match[str], old: Period, *, in_title: bool) -> bool:
    before = text.words[: found.start()]
    if _years(found) != old:
        return False
    is_called = bool(_CALLED.search(before))
    if text.is_title or in_title:
        return is_called or not _DATED.search(before)
    return is_called and not _PLAN.search(before)


def _within(part: str, whole: str, span: Span) -> bool:
    """Tell whether a stretch lies where `part` stands in `whole`."""
    at = whole.find(part) if part else -1
    while at >= 0:
        if at <= span[0] and span[1] <= at + len(part):
            return True
        at = whole.find(part, at + 1)
    return False


def _words(found: re.Match[str], new: Period) -> str:
    return str(new.first) if new.first == new.last else f"{new.first}{found[2] or '-'}{new.last}"


def _doubt(text: _Text, found: re.Match[str], new: Period) -> Iterator[Decision]:
    """Ask about a year that may be a mark, and whether a plan is still the one to follow."""
    years, before = _years(found), text.words[: found.start()]
    where = f'"{_around(text.words, found.span())}"'
    if before.endswith(_NUMBERED) or (_DATED.search(before) and not _CALLED.search(before)):
        yield Decision("Tahun", text.place, f"{where}: tanggal atau nomor dari tahun lalu; masih dipakai?")
    elif not _PLAN.search(before):
        yield Decision("Tahun", text.place, f"{where}: tahun ini tidak dipindahkan; menjadi {years_of(new)}?")
    else:
        covers = years.first <= new.first and new.last <= years.last
        told = "meliputi" if covers else "tidak seluruhnya meliputi"
        yield Decision(PLAN, text.place, f"{where}: {told} {years_of(new)}; masih menjadi acuan?")


def _around(words: str, span: Span) -> str:
    start, end = max(span[0] - _SHOWN, 0), min(span[1] + _SHOWN, len(words))
    return f"{'…' if start else ''}{words[start:end].strip()}{'…' if end < len(words) else ''}"
