"""Rules of the civil-service number (*NIP*, TTD): its digits, and what they say of its bearer."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from sk_builder.checks.dossier import Dossier, once
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity, Span, reword
from sk_builder.checks.officials import NIP_DIGITS, TITLES, Nip, letters
from sk_builder.manuscript import Passage, is_blank

_WITHIN = re.compile(r"\b(?:19|20)\d{6} ?\d{6} ?\d ?\d{3}\b")
_OLD_DIGITS = 9
_OLD_UNTIL = 2009
_APPOINTED_AT = (17, 45)
_SIGNING_FROM, _RETIRED_AT, _RETIRED_AT_LAST = 21, 60, 65
_LEADERS = ("KEPALA DINAS", "KEPALA BADAN", "INSPEKTUR", "SEKRETARIS DAERAH", "KEPALA BIRO")


class _Line(NamedTuple):
    """A line with a NIP.

    Attributes:
        passage: The line.
        block: The signature it stands in.
        places: Where its digits stand.
        nip: The number; None unless the line has all its digits and no letters.
    """

    passage: Passage
    block: str
    places: tuple[int, ...]
    nip: Nip | None

    def span(self, first: int, last: int) -> Span:
        """Return the stretch from digit `first` to digit `last`, counted from 1."""
        return self.places[first - 1], self.places[last - 1] + 1


@once
def _lines(dossier: Dossier) -> Sequence[_Line]:
    """Return the lines with a NIP; those with another number, such as NRP, are none."""
    lines = []
    for block in dossier.manuscript.signatures:
        passage = dossier.manuscript.get(f"{block}.nip")
        label = letters(dossier.manuscript.words(f"{block}.label_nip"))
        if passage is not None and label in ("nip", "") and not is_blank(passage.text):
            lines.append(_Line(passage, block, *_digits(passage.text)))
    return lines


@lru_cache(maxsize=64)
def _digits(text: str) -> tuple[tuple[int, ...], Nip | None]:
    places = tuple(at for at, character in enumerate(text) if character.isdigit())
    whole = len(places) == NIP_DIGITS and not letters(text)
    return places, Nip("".join(text[at] for at in places)) if whole else None


def _listed(dossier: Dossier) -> Iterator[tuple[_Line, Nip]]:
    """Yield the numbers of those whom an annex lists, where it calls them NIP."""
    for annex in dossier.manuscript.annexes:
        passages = [p for p in dossier.manuscript.under(annex) if ".penandatangan." not in p.at]
        if not any("NIP" in passage.text for passage in passages):
            continue
        for passage in passages:
            for found in _WITHIN.finditer(passage.text):
                places = tuple(at for at in range(*found.span()) if passage.text[at].isdigit())
                nip = Nip("".join(passage.text[at] for at in places))
                yield _Line(passage, "", places, nip), nip


def _numbers(dossier: Dossier) -> Iterator[tuple[_Line, Nip]]:
    return ((line, line.nip) for line in _lines(dossier) if line.nip)


@rule(
    "TTD-08",
    "NIP terdiri atas 18 angka, dikelompokkan 8-6-1-3",
    severity=Severity.ERROR,
    fix=Fix.SAFE,
    why="NIP memuat tanggal lahir, bulan pengangkatan, jenis kelamin, dan nomor urut, sehingga panjangnya"
    " tetap 18 angka. Pengelompokan memudahkan pembaca memeriksanya; bila hanya pengelompokan yang kurang,"
    " temuan ini catatan.",
    bad="NIP 1970010219950310",
    good="NIP 19700102 199503 1 001",
    source="Penjelasan susunan NIP: tekno.tempo.co, 2021",
    certainty=Certainty.SEEN,
)
def nip_has_its_digits(dossier: Dossier) -> Iterator[Problem]:
    """Find numbers that are too short or long, that hold letters, or that are not grouped."""
    for line in _lines(dossier):
        text, count = line.passage.text, len(line.places)
        if line.nip is None and count == _OLD_DIGITS and not letters(text):
            yield from _old_number(dossier, line)
        elif line.nip is None and count:
            wrong = "memuat huruf" if letters(text) else f"terdiri atas {count} angka"
            yield Problem(line.passage.at, f"NIP {wrong}; seharusnya {NIP_DIGITS} angka")
        elif line.nip and text.strip() != line.nip.grouped:
            message = "angka NIP dikelompokkan 8-6-1-3"
            yield reword(line.passage, (0, len(text)), line.nip.grouped, message, severity=Severity.INFO)


def _old_number(dossier: Dossier, line: _Line) -> Iterator[Problem]:
    if dossier.law_day.year >= _OLD_UNTIL:
        message = f"NIP lama {_OLD_DIGITS} angka; sejak {_OLD_UNTIL} NIP terdiri atas {NIP_DIGITS} angka"
        yield Problem(line.passage.at, message, severity=Severity.WARNING)


@rule(
    "TTD-09",
    "Angka NIP memuat tanggal lahir, bulan pengangkatan, dan jenis kelamin yang mungkin",
    severity=Severity.ERROR,
    fix=Fix.NONE,
    why="Angka ke-1 sampai dengan ke-8 adalah tanggal lahir, ke-9 sampai dengan ke-14 tahun dan bulan"
    " pengangkatan, ke-15 jenis kelamin (1 laki-laki, 2 perempuan), ke-16 sampai dengan ke-18 nomor urut."
    " Angka yang tidak mungkin berarti NIP salah ketik.",
    bad="NIP 19701302 199503 1 001",
    good="NIP 19701202 199503 1 001",
    source="Penjelasan susunan NIP: tekno.tempo.co, 2021; kalender",
    certainty=Certainty.SEEN,
)
def nip_digits_are_possible(dossier: Dossier) -> Iterator[Problem]:
    """Find groups of digits that mean nothing."""
    for line, nip in chain(_numbers(dossier), _listed(dossier)):
        latest = dossier.law_day.year
        if nip.birth is None:
            yield Problem(
                line.passage.at, "tanggal lahir dalam NIP tidak ada dalam kalender", line.span(1, 8)
            )
        elif nip.birth.year >= nip.appointed or nip.appointed > latest:
            message = f"tahun pengangkatan {nip.appointed} dalam NIP tidak mungkin"
            yield Problem(line.passage.at, message, line.span(9, 12))
        if nip.month == 0:
            yield Problem(line.passage.at, "bulan pengangkatan dalam NIP tidak mungkin", line.span(13, 14))
        if nip.sex not in (1, 2):
            message = "angka ke-15 NIP harus 1 (laki-laki) atau 2 (perempuan)"
            yield Problem(line.passage.at, message, line.span(15, 15))
        if nip.serial == 0:
            yield Problem(line.passage.at, "nomor urut dalam NIP tidak mungkin 000", line.span(16, 18))


@rule(
    "TTD-10",
    "Umur penanda tangan menurut NIP wajar",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why="Pegawai diangkat pada umur 17 sampai dengan 45 tahun dan pensiun pada umur 58, 60, atau 65 tahun."
    " Umur di luar batas itu biasanya berarti NIP salah ketik.",
    bad="NIP 19400102 199503 1 001 pada Keputusan tahun 2024",
    good="NIP 19700102 199503 1 001 pada Keputusan tahun 2024",
    source="Batas umur pegawai negeri sipil menurut kebiasaan",
    certainty=Certainty.RECALLED,
)
def ages_are_likely(dossier: Dossier) -> Iterator[Problem]:
    """Compute the ages at appointment and at signing."""
    for line, nip in _numbers(dossier):
        if nip.birth is None or nip.birth.year >= nip.appointed:
            continue
        if not nip.is_contract and nip.month:
            age, (least, most) = _age(nip.birth, date(nip.appointed, nip.month, 28)), _APPOINTED_AT
            if not least <= age <= most:
                yield Problem(
                    line.passage.at, f"umur saat diangkat {age} tahun menurut NIP", line.span(1, 14)
                )
        age = _age(nip.birth, dossier.law_day)
        office = dossier.manuscript.words(f"{line.block}.jabatan").upper()
        if not _SIGNING_FROM <= age <= (_RETIRED_AT if office.startswith(_LEADERS) else _RETIRED_AT_LAST):
            message = f"umur saat menandatangani {age} tahun menurut NIP"
            yield Problem(line.passage.at, message, line.span(1, 8))


def _age(birth: date, day: date) -> int:
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


@rule(
    "TTD-11",
    "NIP dengan angka bulan 13 atau lebih adalah nomor PPPK",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Nomor induk PPPK memakai kode di tempat bulan pengangkatan. Pastikan penanda tangan memang PPPK dan"
    " berwenang menandatangani; bila tidak, angka itu salah ketik.",
    bad="NIP 19700102 202121 1 001",
    good="NIP 19700102 202112 1 001",
    source="Penjelasan perbedaan NIP PPPK dan PNS: rbtv.disway.id",
    certainty=Certainty.RECALLED,
)
def month_may_be_a_contract_code(dossier: Dossier) -> Iterator[Problem]:
    """Find numbers with a code in place of the month."""
    for line, nip in _numbers(dossier):
        if nip.is_contract:
            message = f"angka {nip.month} di tempat bulan; apakah ini nomor PPPK?"
            yield Problem(line.passage.at, message, line.span(13, 14))


@rule(
    "TTD-12",
    "Kata NIP tanpa titik",
    severity=Severity.INFO,
    fix=Fix.SAFE,
    why="NIP adalah singkatan dari huruf awal yang ditulis dengan huruf kapital tanpa titik. Sebagian model"
    " setempat mencetak titik; bentuk itu tidak baku.",
    bad="NIP. 19700102 199503 1 001",
    good="NIP 19700102 199503 1 001",
    source="EYD, penulisan singkatan",
    certainty=Certainty.RECALLED,
)
def label_has_no_stop(dossier: Dossier) -> Iterator[Problem]:
    """Find a stop or a colon behind NIP and NIDN."""
    for block in dossier.manuscript.signatures:
        for key in ("label_nip", "label_nidn"):
            label = dossier.manuscript.get(f"{block}.{key}")
            right = letters(label.text).upper() if label else ""
            if label is not None and right in ("NIP", "NIDN") and label.text.strip() != right:
                yield reword(label, (0, len(label.text)), right, f"{label.text.strip()} ditulis {right}")


@rule(
    "TTD-13",
    "Angka jenis kelamin dalam NIP cocok dengan gelar",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why="Drs. dan H. dipakai laki-laki, Dra. dan Hj. dipakai perempuan. Bila angka ke-15 NIP berkata lain,"
    " gelar atau NIP keliru.",
    bad="Dra. CONTOH ORANG, NIP 19700102 199503 1 001",
    good="Dra. CONTOH ORANG, NIP 19700102 199503 2 001",
    source="Perbandingan di dalam naskah; makna gelar menurut kebiasaan",
    certainty=Certainty.RECALLED,
)
def sex_fits_title(dossier: Dossier) -> Iterator[Problem]:
    """Compare the digit of sex with the titles before the name."""
    for line, nip in _numbers(dossier):
        title = _telling_title(dossier.manuscript.words(f"{line.block}.nama"))
        if title and nip.sex in (1, 2) and TITLES[letters(title)].sex != nip.sex:
            message = f"angka {nip.sex} dalam NIP bertentangan dengan gelar {title}"
            yield Problem(line.passage.at, message, line.span(15, 15))


def _telling_title(name: str) -> str:
    """Return the first title before the name that only men or only women bear, "" for none."""
    for word in name.split():
        title = TITLES.get(letters(word))
        if title is None:
            return ""
        if title.sex:
            return word
    return ""
