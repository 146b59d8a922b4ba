"""Entries of a catalogue: what is known of a rule, and how an entry is read from plain data."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from enum import Enum
from functools import lru_cache

from msgspec import Struct

from sk_builder.language import nearest
from sk_builder.regulations.citation import Citation, Gazette, Regulation, Series
from sk_builder.regulations.interpret import read_name
from sk_builder.regulations.kinds import Kind, kind_at
from sk_builder.regulations.lexer import words_of
from sk_builder.regulations.printing import write


class Confidence(Enum):
    """How sure an entry is, as a whole; its note says which part is weak."""

    HIGH = "tinggi"
    MEDIUM = "sedang"
    LOW = "rendah"


class Entry(Struct, frozen=True):
    """One rule in a catalogue.

    Attributes:
        key: Such as ``uu-23-2014``.
        regulation: The rule with its own gazettes.
        promulgated: Date of promulgation; None when not known.
        amended_by: Keys, in order of time. A law that changes only parts stands in it too.
        revoked_by: Key; "" when no revocation is known, which is no proof that the rule is in force.
        superseded_by: Key of a rule that took over its matter without revoking it; "" for none.
        confidence: Of the entry as a whole.
        evidence: Addresses where the rule, its title or its gazette was seen; () for general knowledge.
        note: Remark for the reader, Indonesian.
    """

    key: str
    regulation: Regulation
    promulgated: date | None = None
    amended_by: tuple[str, ...] = ()
    revoked_by: str = ""
    superseded_by: str = ""
    confidence: Confidence = Confidence.LOW
    evidence: tuple[str, ...] = ()
    note: str = ""

    @property
    def name(self) -> str:
        """Kind, maker, number, year and title, without gazettes."""
        return write(Citation(replace(self.regulation, gazettes=())))

    def exists_on(self, day: date) -> bool:
        """Whether the rule was promulgated by `day`; without a known date, from the end of its year."""
        if self.promulgated is not None:
            return self.promulgated <= day
        return (self.regulation.year or 0) < day.year


class EntryProblem(Struct, frozen=True):
    """A fault in an entry.

    Attributes:
        place: Number of the entry from 1 and its field, such as ``3.tahun``.
        message: What is wrong and what to write instead, Indonesian.
    """

    place: str
    message: str


_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FIELDS = (
    "kunci", "jenis", "nomor", "tahun", "tentang", "diundangkan", "lembaran", "diubah_oleh", "dicabut_oleh",
    "digantikan_oleh", "sumber", "keyakinan", "catatan",
)  # fmt: skip
_DATED = {"ln": Series.LN, "bn": Series.BN, "ld": Series.LD, "bd": Series.BD}
_SUPPLEMENTS = {"tln": Series.TLN, "tbn": Series.TBN, "tld": Series.TLD, "tbd": Series.TBD}


def read_entries(rows: Iterable[object]) -> tuple[list[Entry], list[EntryProblem]]:
    """Read entries from plain data, as a YAML or JSON reader gives them.

    Args:
        rows: Each a mapping with the keys kunci, jenis, nomor, tahun, tentang, diundangkan, lembaran,
            diubah_oleh, dicabut_oleh, digantikan_oleh, sumber, keyakinan, catatan. Required are jenis,
            nomor and tahun.

    Returns:
        The good entries, and every problem of the others.
    """
    entries: list[Entry] = []
    problems: list[EntryProblem] = []
    for number, row in enumerate(rows, start=1):
        reader = _RowReader(str(number), row)
        entry = reader.entry()
        problems += reader.problems
        if not reader.problems:
            entries.append(entry)
    return entries, problems


class _RowReader:
    """Reads one row, and notes its problems instead of stopping at the first."""

    def __init__(self, place: str, row: object) -> None:
        self.place = place
        self.problems: list[EntryProblem] = []
        self.row: Mapping[object, object] = row if isinstance(row, Mapping) else {}
        if not isinstance(row, Mapping):
            self._complain("", "harus berisi pasangan kunci dan nilai, misalnya jenis: Undang-Undang")

    def entry(self) -> Entry:
        """Build the entry; worthless when there are problems."""
        self._check_fields()
        regulation = self._regulation()
        return Entry(
            key=self._key(regulation),
            regulation=regulation,
            promulgated=self._date(),
            amended_by=self._list("diubah_oleh"),
            revoked_by=self._text("dicabut_oleh"),
            superseded_by=self._text("digantikan_oleh"),
            confidence=self._confidence(),
            evidence=self._list("sumber"),
            note=self._text("catatan"),
        )

    def _complain(self, field: str, message: str) -> None:
        self.problems.append(EntryProblem(f"{self.place}.{field}".rstrip("."), message))

    def _check_fields(self) -> None:
        for field in self.row:
            if field not in _FIELDS:
                meant = nearest(str(field), _FIELDS)
                hint = f"maksud Anda {meant}?" if meant else f"yang dikenal: {', '.join(_FIELDS)}"
                self._complain(str(field), f"kunci tidak dikenal; {hint}")
        for field in ("jenis", "nomor", "tahun"):
            if self.row and self.row.get(field) in (None, ""):
                self._complain(field, "wajib diisi")

    def _regulation(self) -> Regulation:
        named = self._text("jenis")
        kind, maker, region = _named(named) or (Kind.UU, "", "")
        if named and not _named(named):
            self._complain(
                "jenis",
                f"jenis peraturan tidak dikenal: {named}; tulis misalnya Peraturan Menteri Dalam Negeri",
            )
        number = self._number(self.row.get("nomor"), "nomor")
        gazettes = self._gazettes(kind, region)
        return Regulation(kind, number, self._year(), self._text("tentang"), maker, region, gazettes=gazettes)

    def _key(self, regulation: Regulation) -> str:
        key = self._text("kunci") or regulation.key
        if not _KEY.fullmatch(key):
            self._complain("kunci", f"hanya huruf kecil, angka, dan tanda hubung, misalnya {regulation.key}")
        return key

    def _text(self, field: str) -> str:
        value = self.row.get(field)
        if value is not None and not isinstance(value, str):
            self._complain(field, f"harus teks, bukan {value}")
        return value if isinstance(value, str) else ""

    def _number(self, value: object, field: str) -> str:
        if value is None or (isinstance(value, str | int) and not isinstance(value, bool)):
            return "" if value is None else str(value)
        self._complain(
            field, f'harus bilangan bulat atau teks dalam tanda petik, bukan {value}; misalnya "9"'
        )
        return ""

    def _year(self) -> int | None:
        value = self.row.get("tahun")
        if value is None or (isinstance(value, int) and not isinstance(value, bool) and 1800 < value < 2100):  # noqa: PLR2004
            return value
        self._complain("tahun", f"harus empat angka, misalnya 2014, bukan {value}")
        return None

    def _date(self) -> date | None:
        value = self.row.get("diundangkan")
        if value is None:
            return None
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self._complain(
                "diundangkan", f"harus tanggal tahun-bulan-hari, misalnya 2014-10-02, bukan {value}"
            )
            return None

    def _list(self, field: str) -> tuple[str, ...]:
        value = self.row.get(field, ())
        if isinstance(value, list | tuple) and all(isinstance(item, str) for item in value):
            return tuple(value)
        self._complain(field, f"harus daftar teks, misalnya [uu-6-2023], bukan {value}")
        return ()

    def _confidence(self) -> Confidence:
        value = self.row.get("keyakinan", Confidence.LOW.value)
        known = {level.value: level for level in Confidence}
        if value not in known:
            self._complain("keyakinan", f"harus salah satu dari {', '.join(known)}, bukan {value}")
        return known.get(str(value), Confidence.LOW)

    def _gazettes(self, kind: Kind, region: str) -> tuple[Gazette, ...]:
        given = self.row.get("lembaran") or {}
        if not isinstance(given, Mapping):
            self._complain("lembaran", f"harus berisi ln, tln, bn, ld, atau bd, bukan {given}")
            return ()
        found: list[Gazette] = []
        for name, value in given.items():
            gazette = self._gazette(str(name), value, _gazette_region(kind, region))
            found += [gazette] if gazette else []
        return tuple(found)

    def _gazette(self, name: str, value: object, region: str) -> Gazette | None:
        field = f"lembaran.{name}"
        if name in _SUPPLEMENTS:
            series = _SUPPLEMENTS[name]
            regional = series in (Series.TLD, Series.TBD)
            return Gazette(series, self._number(value, field), None, region if regional else "")
        if name not in _DATED:
            self._complain(
                field, f"lembaran tidak dikenal; yang dikenal: {', '.join([*_DATED, *_SUPPLEMENTS])}"
            )
        elif not isinstance(value, Mapping) or not isinstance(value.get("tahun"), int):
            self._complain(
                field, f"harus berisi tahun dan nomor, misalnya {{tahun: 2014, nomor: 244}}, bukan {value}"
            )
        else:
            series = _DATED[name]
            number = self._number(value.get("nomor"), f"{field}.nomor")
            return Gazette(series, number, value["tahun"], region if series in (Series.LD, Series.BD) else "")
        return None


@lru_cache(maxsize=256)
def _named(words: str) -> tuple[Kind, str, str] | None:
    """Read the name of a kind, of which a catalogue has few, for many rules."""
    found = words_of(words)
    return read_name(words) if found and kind_at(found) else None


def _gazette_region(kind: Kind, region: str) -> str:
    levels = {
        Kind.PERGUB: "Provinsi",
        Kind.PERDA_PROVINSI: "Provinsi",
        Kind.PERBUP: "Kabupaten",
        Kind.PERDA_KABUPATEN: "Kabupaten",
        Kind.PERWALI: "Kota",
        Kind.PERDA_KOTA: "Kota",
    }
    return f"{levels[kind]} {region}" if kind in levels and region else region
