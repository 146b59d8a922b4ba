"""The signs by which a reader knows the parts of a decree: their labels, however these are spelled."""

import re
from typing import NamedTuple

from sk_builder import language


def _spaced(word: str) -> str:
    """Return a pattern for a heading that may be spaced out: ``T E N T A N G``."""
    return r"\s?".join(word)


_SECTIONS = {
    "membaca": _spaced("MEMBACA"),
    "menimbang": _spaced("MENIMBANG"),
    "mengingat_pula": r"MENGINGAT\s+PULA",
    "mengingat": _spaced("MENGINGAT"),
    "memperhatikan": _spaced("MEMPERHATIKAN"),
}
SECTIONS = tuple(_SECTIONS)
"""The places of the sections of grounds."""

_I = re.IGNORECASE
_SECTION = re.compile(
    rf"(?:{'|'.join(f'(?P<{key}>{label})' for key, label in _SECTIONS.items())})(?:\s*:|(?=\W|$))", _I
)
_ORDINAL = re.compile(
    r"(?:diktum\s+)?((?:PERTAMA|KE\s?[A-Z]{3,})(?:\s*(?:BELAS|PULUH|RATUS)\b(?:\s+[A-Z]+){0,2})?)", _I
)
_CAPITAL_MARK = r"[A-Z](?=[.)]\s+(?:[Bb]ahwa|Undang|Peraturan|Keputusan)\b)"  # else it is an initial
_BULLETS = "-–•*▪●■□○◦▫➢➤✓\uf0b7\uf0a7\uf0d8\uf0fc"
_MARK = re.compile(
    rf"((\(?)([a-z]{{1,3}}|\d{{1,3}}|{_CAPITAL_MARK})(\s?[.)]|(?=\t))|[{_BULLETS}])(?:\s+|(?=bahwa|[A-Z])|$)"
)
_LEVELS = re.compile(r"(\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s+(?=[A-Z])")
"""A number of several levels: "1.2. Angka"."""

DECIDES = re.compile(
    rf"{_spaced('MEMUTUSKAN')}(?:\s*:)?|(?:Memutuskan|{_spaced('MENETAPKAN')})(?:\s*:)?(?=\s*$)"
)
"""The heading MEMUTUSKAN."""
SETS = re.compile(r"M(?:enetapkan|ENETAPKAN)(?:\s*:|(?=\s*$|\t))")
"""The label Menetapkan; the verb that begins a point of the decision has no colon."""
KIND = re.compile(rf"(?:SURAT\s+)?(?:{_spaced('KEPUTUSAN')}|PERATURAN|INSTRUKSI)(?=\s|$)", _I)
"""The kind of paper, which begins its title."""
NUMBER = re.compile(rf"{_spaced('NOMOR')}(?:\s*:|(?=\s|\d|$))", _I)
ABOUT = re.compile(rf"{_spaced('TENTANG')}(?:\s*:|(?=\s|$))", _I)
DATE = re.compile(r"TANGGAL(?:\s*:|(?=\s|\d|$))", _I)
PLACE = re.compile(r"(?:Ditetapkan|Dikeluarkan|Ditandatangani|Dibuat)(?:\s*:)?\s+di\b(?:\s*:)?", _I)
DAY = re.compile(r"(?:pada\s+)?tanggal\b(?:\s*[:,])?", _I)
COPIES = re.compile(
    r"(?:Tembusan|Tindasan)\b(?:[\s:,]+(?:Surat|Keputusan|disampaikan|dikirim|dengan|hormat|ini|kepada|Yth)\b\.?)*"
    r"\W{0,3}(?<!\w)|Salinan\s+(?:Surat\s+)?Keputusan\s+ini\s+(?:disampaikan|diberikan|dikirim)[^:]*:?|"
    r"Salinan\s+(?:disampaikan|diberikan|dikirim)\s+kepada\b[^:]{0,20}:",
    _I,
)
"""The label of the list of those who get a copy."""
ATTESTS = re.compile(
    r"(?:Salinan|Petikan)\s+(?:ini\s+)?(?:yang\s+)?sesuai\b|Sesuai\s+dengan\s+aslinya|Diundangkan\b", _I
)
"""What another official adds below: that a copy is true, or where a rule was promulgated."""
ANNEX = re.compile(r"LAMPIRAN(?:(?:\s*:\s*|\s+)([IVX]+|\d{1,2})\b(?:\s*\([a-z]+\))?)?(?:\s*:)?\s*", _I)
ANNEX_TITLE = re.compile(
    r"(?:INDIKATOR|DAFTAR|SUSUNAN|RINCIAN|TABEL|BESARAN|FORMAT|STRUKTUR|URAIAN|PEDOMAN|MATRIKS|TARGET)\b", _I
)
"""A word that begins the title of an annex."""
SERVICE_NUMBER = re.compile(r"(?P<label>(?:N\.?\s?I\.?\s?P|NIDN|NRP|NIK)\b\.?(?:\s*:)?)\s*(?=[\d.…_]|$)", _I)
"""NIP or NIDN before its digits."""
ON_BEHALF = re.compile(r"(?:a\s?\.\s?n\s?\.?|an\.|a/n|atas\s+nama)(?=\s|$)", _I)
ACTING = re.compile(r"(?:Plt|Plh|Pjs?)\b\.?\s*", _I)
"""Plt. or Plh. before the office that one holds for the time being."""
FOR_HIM = re.compile(r"(?:.*\s)?u\s?\.?\s?b\s?\.?$", _I)
OFFICE = re.compile(
    r"(?:(?:a\.?\s?n\.?|a/n|atas\s+nama|Plt|Plh|Pjs?)\b\.?\s*)*(?:WAKIL\s+)?(?:KEPALA|GUBERNUR|BUPATI|"
    r"WALI\s?KOTA|MENTERI|PRESIDEN|REKTOR|DEKAN|CAMAT|LURAH|DIREKTUR|INSPEKTUR|SEKRETARIS|KETUA|ASISTEN|"
    r"PIMPINAN|KOMANDAN|PENGGUNA|KUASA|DEPUTI|PEJABAT)\b",
    _I,
)
"""An office as it begins a line of its own."""


_DEGREE = re.compile(r"\b(?:drg?|drh|Prof|Drs?a?|Ir|Hj)\.(?=\s)")


def in_capitals(words: str) -> bool:
    """Tell whether words stand in capitals, a degree among them left out of account.

    Example:
        >>> in_capitals("RUMAH SAKIT dr. CONTOH"), in_capitals("Rumah Sakit")
        (True, False)
    """
    return _DEGREE.sub("", words).isupper()


class Sign(NamedTuple):
    """A label at the beginning of a line.

    Attributes:
        key: Of a section its place; "" for a point of the decision.
        end: Where the label ends, its colon taken in.
        number: Which point it is; 0 for a section.
    """

    key: str
    end: int
    number: int = 0


class Mark(NamedTuple):
    """The letter or number at the beginning of an item.

    Attributes:
        label: As printed: "a.", "(1)", "•".
        end: Where the words of the item begin.
        kind: Equal for the items of one list: "a.", "1.", "(1)", "•".
        number: From 1; 0 for a sign that does not count.
    """

    label: str
    end: int
    kind: str
    number: int


def section(words: str) -> Sign | None:
    r"""Return the label of a section at the beginning of a line.

    Example:
        >>> section("MENIMBANG : a. bahwa"), section("Mengingat Pula"), section("menimbang perlunya")
        (Sign(key='menimbang', end=11, number=0), Sign(key='mengingat_pula', end=14, number=0), None)
    """
    found = _SECTION.match(words)
    if not found or found.lastgroup is None or not words[0].isupper():
        return None
    behind = words[found.end() :]
    rest = behind.lstrip()
    opens = found[0].endswith(":") or not rest or "\t" in behind[: len(behind) - len(rest)]
    if opens or mark(rest) or rest[:5].lower() == "bahwa" or (found[0].isupper() and not rest.isupper()):
        return Sign(found.lastgroup, found.end())
    return None


def point(words: str) -> Sign | None:
    r"""Return the label of a point of the decision at the beginning of a line.

    Example:
        >>> point("KEDUA BELAS : Biaya"), point("Pertama\tBiaya"), point("KESATU Biaya")
        (Sign(key='', end=13, number=12), Sign(key='', end=7, number=1), Sign(key='', end=6, number=1))
        >>> point("Kedua belah pihak"), point("KESATU menjadi acuan")
        (None, None)
    """
    found = _ORDINAL.match(words)
    if not found:
        return None
    name, count = found[1], language.parse_ordinal(found[1])
    while count is None and " " in name:
        name = name.rpartition(" ")[0]
        count = language.parse_ordinal(name)
    end = found.start(1) + len(name)
    behind = words[end:]
    rest = behind.lstrip()
    if count is None:
        return None
    if rest.startswith(":"):
        return Sign("", end + len(behind) - len(rest) + 1, count)
    blank = behind[: len(behind) - len(rest)]
    opens = not rest or "\t" in blank or (name.isupper() and blank and rest[0].isupper())
    return Sign("", end, count) if opens else None


def mark(words: str) -> Mark | None:
    r"""Return the letter or number at the beginning of an item.

    Example:
        >>> mark("a. bahwa"), mark("(2) Biaya").kind, mark("A. Bahwa").number, mark("1\tBiaya").label
        (Mark(label='a.', end=3, kind='a.', number=1), '(1)', 1, '1')
        >>> mark("1.2. Angka").label, mark("1.2 persen")
        ('1.2.', None)
        >>> mark("a.n. GUBERNUR"), mark("1.250 orang"), mark("H. CONTOH ORANG"), mark("17 orang")
        (None, None, None, None)
    """
    if levels := _LEVELS.match(words):
        return Mark(levels[1], levels.end(), "1.1", int(levels[1].rstrip(".").rpartition(".")[2]))
    found = _MARK.match(words)
    if not found:
        return None
    label, opened, count, closed = found.groups()
    if count is None:
        return Mark(label, found.end(), label, 0)
    number = int(count) if count.isdigit() else language.parse_letter(count.lower())
    if number is None:
        return None
    kind = "1" if count.isdigit() else "A" if count.isupper() else "a"
    return Mark(label, found.end(), f"{opened}{kind}{closed.strip()}", number)
