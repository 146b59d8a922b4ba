"""Rules about what has become of a legal basis: revoked, amended, or not yet made, as the catalogue knows it.

The catalogue never proves that a rule is in force; every message says of which day it speaks.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from sk_builder import language
from sk_builder.checks.basis import Basis, short_name
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity
from sk_builder.regulations import Citation, Confidence, Entry, Kind, Role, write


@rule(
    "MGT-10",
    "Dasar hukum belum dicabut pada tanggal Keputusan",
    severity=Severity.ERROR,
    fix=Fix.ASK,
    why="Peraturan yang sudah dicabut tidak lagi memberi kewenangan; Keputusan yang bersandar padanya dapat"
    " dipersoalkan. Penggantinya menurut katalog ditawarkan, tetapi periksa dahulu apakah ia mengatur hal"
    " yang sama.",
    bad="Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah (dalam Keputusan tahun 2024)",
    good="Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",
    source="Katalog peraturan; UU 12/2011, Lampiran II nomor 42 (untuk peraturan yang akan dicabut)",
    certainty=Certainty.PARTLY,
)
def no_revoked_basis(dossier: Dossier) -> Iterator[Problem]:
    """Find a basis that had been revoked; one that stands there with what revoked it weighs less."""
    day = _day(dossier)
    items = {basis.key: basis.item for basis in dossier.read_bases}
    for basis in dossier.read_bases:
        revoker = _revoker(dossier, basis, day)
        if revoker is None or revoker.key in _linked(basis):
            continue
        heir = _heir(dossier, revoker, day)
        standing = items.get(revoker.key) or items.get(heir.key)
        is_sure = basis.entry is not None and basis.entry.confidence is Confidence.HIGH and not standing
        message = f"sudah dicabut dengan {short_name(revoker.regulation)} {dossier.catalogue.as_known}"
        if standing:
            message += f"; penggantinya disebut dalam {standing}"
        elif heir is not revoker:
            message += f"; penggantinya sekarang {short_name(heir.regulation)}"
        edit = Replace(basis.at, *basis.cited.span, dossier.catalogue.words(heir.key, day))
        severity = None if is_sure else Severity.WARNING
        yield Problem(basis.at, message, basis.heading, edits=() if standing else (edit,), severity=severity)
    yield from _superseded(dossier, day)


def _superseded(dossier: Dossier, day: date) -> Iterator[Problem]:
    """Find rules whose matter another has taken over; nobody revoked them, so that this is a warning."""
    for basis in dossier.read_bases:
        heir = dossier.catalogue.superseded_by(basis.entry.key, day) if basis.entry else None
        if heir is not None:
            message = f"isinya sudah digantikan {short_name(heir.regulation)} {dossier.catalogue.as_known}"
            yield Problem(basis.at, message, basis.heading, severity=Severity.WARNING)


def _day(dossier: Dossier) -> date:
    """Return the day of the law; for grounds without date the start of the year, since they may be older."""
    undated = dossier.is_excerpt and dossier.day is None
    return date(dossier.as_of.year, 1, 1) if undated else dossier.law_day


def _linked(basis: Basis) -> list[str]:
    """Return the keys of the rules behind the main one."""
    return [cited.regulation.key for cited in basis.rules[1:]]


def _revoker(dossier: Dossier, basis: Basis, day: date) -> Entry | None:
    """Return what had revoked a rule; a law on one province has done so for that province alone."""
    revoker = dossier.catalogue.revoked_by(basis.entry.key, day) if basis.entry else None
    title = revoker.regulation.title.casefold() if revoker else ""
    return None if title.startswith("provinsi ") and title != dossier.region.casefold() else revoker


def _heir(dossier: Dossier, revoker: Entry, day: date) -> Entry:
    """Return what had not been revoked in its turn."""
    passed = {revoker.key}
    while (later := dossier.catalogue.revoked_by(revoker.key, day)) and later.key not in passed:
        passed.add(later.key)
        revoker = later
    return revoker


@rule(
    "MGT-11",
    "Dasar hukum tidak lebih muda daripada Keputusan",
    severity=Severity.ERROR,
    fix=Fix.NONE,
    why="Keputusan tidak dapat bersandar pada peraturan yang belum ada pada tanggal penetapannya. Biasanya"
    " tahunnya salah ketik, atau tanggal Keputusan yang keliru.",
    bad="Undang-Undang Nomor 20 Tahun 2023 … (dalam Keputusan tanggal 2 Januari 2023)",
    good="Undang-Undang Nomor 5 Tahun 2014 … (dalam Keputusan tanggal 2 Januari 2023)",
    source="Kalender; UU 12/2011, Lampiran II nomor 42",
    certainty=Certainty.LOGIC,
)
def no_basis_from_after_the_decree(dossier: Dossier) -> Iterator[Problem]:
    """Find rules, and what amended them, that were promulgated after the day of the decree."""
    day = dossier.law_day
    whose = "tanggal Keputusan" if dossier.day else "hari pemeriksaan"
    for cited in dossier.based_on:
        year = cited.regulation.year
        if year is None or year < day.year - 1:
            continue
        entry = dossier.known(cited.regulation)
        if entry and entry.promulgated and entry.promulgated > day:
            known = f"{language.date_words(entry.promulgated)} {dossier.catalogue.as_known}"
            yield Problem(
                cited.passage.at, f"diundangkan pada tanggal {known}, sesudah {whose}", cited.heading
            )
        elif year > day.year:
            yield Problem(cited.passage.at, f"peraturan tahun {year} sesudah {whose}", cited.heading)


@rule(
    "MGT-12",
    "Peraturan yang sudah diubah disebut dengan perubahan terakhirnya",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why="Yang menjadi dasar adalah peraturan menurut bunyinya pada tanggal Keputusan. Perubahan yang tidak"
    " disebut, atau yang disebut bukan yang terakhir, menunjuk bunyi yang sudah lama.",
    bad="Undang-Undang Nomor 23 Tahun 2014 … sebagaimana telah diubah dengan Undang-Undang"
    " Nomor 2 Tahun 2015",
    good="Undang-Undang Nomor 23 Tahun 2014 … sebagaimana telah beberapa kali diubah terakhir dengan"
    " Undang-Undang Nomor 6 Tahun 2023",
    source="UU 12/2011, Lampiran II nomor 41a, sebagaimana diubah dengan UU 13/2022; katalog peraturan",
    certainty=Certainty.SEEN,
)
def last_amendment_is_named(dossier: Dossier) -> Iterator[Problem]:
    """Find a basis that lacks the last change which the catalogue knows of, or names an older one as last."""
    day = _day(dossier)
    main = {basis.key for basis in dossier.read_bases}
    for basis in dossier.read_bases:
        if basis.entry is None or not basis.entry.amended_by or _revoker(dossier, basis, day):
            continue
        chain = dossier.catalogue.chain(basis.entry.key, day)
        keys, linked = [change.key for change in chain], _linked(basis)
        if keys and main.union(linked).isdisjoint(keys[-1:]) and _is_behind(dossier, linked, keys, day):
            amendments = dossier.catalogue.citation(basis.entry.key, day).amendments
            message = f"perubahan terakhirnya {short_name(chain[-1].regulation)} {dossier.catalogue.as_known}"
            yield _amended(basis, write(Citation(None, amendments=amendments)), message)


def _is_behind(dossier: Dossier, linked: Sequence[str], chain: Sequence[str], day: date) -> bool:
    """Whether the change that an item names last is the last no longer; an unknown one may be newer."""
    if not linked or linked[-1] in chain:
        return True
    last = dossier.catalogue.get(linked[-1])
    return last is not None and dossier.catalogue.revoked_by(last.key, day) is not None


def _amended(basis: Basis, words: str, message: str) -> Problem:
    """Offer the words of the last change in place of those behind the rule and its gazettes."""
    _, end = basis.rules[0].span(*_OWN) or basis.heading
    edit = Replace(basis.at, end, basis.cited.span[1], f" {words}")
    return Problem(basis.at, message, basis.rules[-1].heading, suggestion=words, edits=(edit,))


_OWN = (Role.NAME, Role.NUMBER, Role.YEAR, Role.TITLE, Role.ALIAS, Role.MARK, Role.GAZETTE)


@rule(
    "MGT-16",
    "Dasar hukum Keputusan sesudah tanggal katalog diperiksa di JDIH",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Katalog hanya mengetahui peraturan sampai tanggalnya. Perubahan dan pencabutan sesudah tanggal itu"
    " tidak dapat ditemukan program, sehingga perlu dicari di JDIH.",
    bad="Keputusan tanggal 2 Januari 2026, katalog per 31 Desember 2024",
    good="Setiap dasar hukum sudah dicari di JDIH",
    source="Katalog peraturan: tanggal pengetahuannya",
    certainty=Certainty.LOGIC,
)
def newer_than_the_catalogue(dossier: Dossier) -> Iterator[Problem]:
    """Name in one finding all bases of a decree that is younger than the catalogue."""
    bases = [basis for basis in dossier.read_bases if basis.regulation.kind is not Kind.UUD]
    if bases and dossier.law_day > dossier.catalogue.known_on:
        names = "; ".join(dict.fromkeys(basis.name for basis in bases))
        reserve = f"katalog hanya sampai {language.date_words(dossier.catalogue.known_on)}"
        yield Problem("mengingat", f"{reserve}; periksa perubahan dan pencabutan di JDIH: {names}")
