"""Letterhead (*kop*) and title (*judul*) as data."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal

from sk_builder.language import JOINING_WORDS
from sk_builder.model import Letterhead
from sk_builder.reading.decree.number import read_number
from sk_builder.reading.decree.source import Source, said
from sk_builder.reading.decree.writing import Writing

_MOST_BODIES = 3


def read_letterhead(source: Source, writing: Writing) -> Letterhead:
    """Read who the letterhead names, and the address; an address of nobody is no letterhead."""
    lines = [passage.at for passage in source.paper.items("kop.instansi")]
    names = _names([source.words(at) for at in lines])
    bodies, start = [], 0
    for number, count in enumerate(names, start=1):
        places = lines[start : start + count]
        bodies.append(writing.name(source.take_all(places, f"kop.instansi.{number}")))
        start += count
    return Letterhead(bodies=tuple(bodies), address=tuple(source.items("kop.alamat")) if bodies else ())


def _names(lines: Sequence[str]) -> list[int]:
    """Return how many lines each name takes: it goes on where a line ends or begins within it."""
    counts: list[int] = []
    for before, line in zip(["", *lines], lines, strict=False):
        meeting = (*before.split()[-1:], *line.split()[:1])
        goes_on = before.endswith(",") or any(word.casefold() in JOINING_WORDS for word in meeting)
        if counts and (goes_on or len(counts) == _MOST_BODIES):
            counts[-1] += 1
        else:
            counts.append(1)
    return counts


def read_title(source: Source, writing: Writing) -> dict[str, Any]:
    """Read kind, office and subject; the number needs the day, see `read_number_of`."""
    source.take("baris_jabatan")
    office, subject = source.take("jabatan").removesuffix(","), source.take("tentang")
    return {
        "term": _term(source.take("jenis")),
        "office": said(writing.name(office)),
        "subject": said(writing.name(subject)),
    }


def _term(kind: str) -> Literal["Keputusan", "Surat Keputusan"]:
    return "Surat Keputusan" if kind.casefold().startswith("surat") else "Keputusan"


def read_number_of(source: Source, day: date | None) -> tuple[Mapping[str, Any], str]:
    """Read number and year, and the pattern of the number."""
    source.take("label_nomor")
    read = read_number(source.take("nomor"), day)
    if not read.is_sure:
        why = "nomor memuat beberapa angka; periksa mana yang berganti setiap Keputusan"
        source.guess("nomor", read.number or "", why)
    return {"number": read.number, "year": read.year}, read.pattern
