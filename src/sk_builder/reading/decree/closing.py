"""The closing as data: place and day, the official who signs, those who get a copy."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from sk_builder import language
from sk_builder.model import Enactment, Signatory
from sk_builder.reading import signs
from sk_builder.reading.decree.items import opened
from sk_builder.reading.decree.source import Source, said
from sk_builder.reading.decree.writing import Writing
from sk_builder.reading.transcript import folded

_CAPACITY = re.compile(r"(Plt|Plh|Pj)s?\b\.?\s*", re.IGNORECASE)
_FOR_HIM = re.compile(r"[,\s]*\bu\s?\.?\s?b\s?\.?$", re.IGNORECASE)
_BEFORE_NAME = re.compile(
    r"(?:(?:Drs?a?|Ir|Hj?|Prof|drg|drh|dr|K\.?\s?H|Apt|Ns|Tgk|Ust)\.(?:\s*[A-Z][a-z]{2,}\.)?\s*)+",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d.*")
_DAY = re.compile(
    r"(?P<day>\d{1,2})(?:\s*[-/.\s]\s*(?P<number>\d{1,2})\s*[-/.\s]\s*|[\s-]+(?P<month>[^\W\d_]+)\.?[\s-]+)(?P<year>(?:19|20)\d\d)"
)
_MONTHS = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober"),
    *("November", "Desember"),
)
_OLD_MONTHS = {
    "nopember": "November",
    "pebruari": "Februari",
    "nop": "November",
    "agt": "Agustus",
    "ags": "Agustus",
}
_RANKS = ("Pembina", "Penata", "Pengatur", "Juru")
"""How every rank (*pangkat*) of a civil servant begins."""
_LINES = ("atas_nama", "untuk_beliau", "jabatan", "nama", "pangkat", "nip", "nidn")


def read_enactment(source: Source, writing: Writing) -> Enactment:
    """Read place and day."""
    for label in ("label_tempat", "label_tanggal"):
        source.take(f"penetapan.{label}")
    place, day = source.take("penetapan.tempat"), source.take("penetapan.tanggal")
    return Enactment(place=said(writing.name(_close_up(place.rstrip(" ,.")))), day=read_day(day))


def _close_up(words: str) -> str:
    """Return words that are spaced out letter by letter as one word."""
    letters = words.split()
    return "".join(letters) if len(letters) > 2 and all(len(one) == 1 for one in letters) else words  # noqa: PLR2004


def read_day(words: str) -> date | None:
    """Return the first date in some words, also with an old or misspelled month, or in digits; else None.

    Examples:
        >>> read_day("1 AGT. 2024"), read_day("5 Sept 2024")
        (datetime.date(2024, 8, 1), datetime.date(2024, 9, 5))
        >>> read_day("2 Nopember 2024"), read_day("02-01-2024 M / 20 Jumadil 1445 H"), read_day("... 2024")
        (datetime.date(2024, 11, 2), datetime.date(2024, 1, 2), None)
    """
    for found in _DAY.finditer(words):
        try:
            return language.parse_date(_written(found))
        except ValueError:
            continue
    return None


def _written(found: re.Match[str]) -> str:
    if found["number"]:
        return f"{found['year']}-{found['number']:0>2}-{found['day']:0>2}"
    said = found["month"].casefold()
    begun = [month for month in _MONTHS if len(said) > 2 and month.casefold().startswith(said)]  # noqa: PLR2004
    month = language.nearest(next(iter(begun), _OLD_MONTHS.get(said, said)), _MONTHS)
    return f"{found['day']} {month} {found['year']}"


def read_signatory(source: Source, writing: Writing, office: str | None) -> Signatory:
    """Read who signs.

    Args:
        source: Where the words are taken from.
        writing: How the paper writes names.
        office: Who makes the decree; it need not be said again.
    """
    blocks = ("penandatangan", *(f"{annex}.penandatangan" for annex in source.paper.annexes))
    for block in blocks:
        for key in _LINES:
            source.take(f"{block}.{key}")
    lines = {key: _likeliest(key, [source.words(f"{block}.{key}") for block in blocks]) for key in _LINES}
    before, name, after = name_parts(lines["nama"])
    own = without_capacity(lines["jabatan"])
    nip, nidn = _number(lines["nip"]), _number(lines["nidn"])
    behalf = signs.ON_BEHALF.sub("", lines["atas_nama"], count=1).strip(" ,")
    return Signatory(
        capacity=_capacity(lines["jabatan"]),
        office=None if folded(own) == folded(office or "") else said(writing.name(own)),
        on_behalf_of=said(writing.name(behalf)),
        for_him=said(writing.name(_FOR_HIM.sub("", lines["untuk_beliau"]))) if behalf else None,
        name=said(writing.person(name)),
        titles_before=before or None,
        titles_after=after or None,
        rank=said(lines["pangkat"]),
        nip=nip,
        nidn=None if nip else nidn,
    )


def _likeliest(key: str, blocks: Iterable[str]) -> str:
    """Return the words of the first block that has them; of two ranks, the first that is one."""
    found = [words for words in blocks if said(words)]
    ranks = [words for words in found if key == "pangkat" and words.startswith(_RANKS)]
    return next(iter([*ranks, *found]), "")


def _capacity(office: str) -> Any:
    found = _CAPACITY.match(office)
    return f"{found[1].capitalize()}." if found else None


def without_capacity(office: str) -> str:
    """Return an office without the Plt., Plh. or Pj. before it and the comma behind it."""
    return opened(_CAPACITY.sub("", office, count=1), ",")


def _number(words: str) -> str | None:
    found = _DIGITS.search(words)
    return found[0] if found else None


def name_parts(words: str) -> tuple[str, str, str]:
    """Divide the line of a name into degrees before it, the name, and degrees behind it.

    Example:
        >>> name_parts("Drs. CONTOH ORANG, M.M.")
        ('Drs.', 'CONTOH ORANG', 'M.M.')
    """
    words = words.strip("() ")
    found = _BEFORE_NAME.match(words)
    start = found.end() if found and found.end() < len(words) else 0
    name, _, after = words[start:].partition(",")
    return words[:start].strip(), name.strip(), after.strip()
