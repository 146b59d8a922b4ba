"""The letterhead (*kop*), the title (*judul*) and the line of the official that follows it."""

import re
from collections.abc import Sequence

from sk_builder.reading import signs
from sk_builder.reading.labelled import labelled
from sk_builder.reading.lines import Apart, Line
from sk_builder.reading.text import Text, joined
from sk_builder.reading.transcript import Transcript, folded

_ADDRESS = re.compile(
    r"\b(?:Jalan|Jl|Jln|Telepon|Telp|Tlp|Telpon|Fax|Faks|Faksimile|Faximile|Website|Laman|E-?mail|Pos-?el|Surel|"
    r"Kode\s+Pos|Situs)\b|@|www\.|https?:|\b\d{5}\b",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"(?:Pemerintah|Kementerian|Dinas|Badan|Sekretariat|Inspektorat|Kecamatan|Kelurahan|Desa|Kantor|Universitas|"
    r"Fakultas|Sekolah|SMAN?|SMPN?|SDN?|SMKN?|Rumah\s+Sakit|RSUD|UPTD?|Puskesmas|Pengadilan|Mahkamah|Balai|Satuan|Komisi|"
    r"Direktorat|Bagian|Biro|Unit)\b"
)
"""How the name of a body begins that stands in small letters."""
_COPY = re.compile(r"(?:SALINAN|KONSEP|RANCANGAN|DRAFT?|ASLI)\W*$", re.IGNORECASE)
_MERCY = re.compile(r"DENGAN\s+RAHMAT\b", re.IGNORECASE)
_OFFICE_LINES = 6
"""Lines that the line of the official takes at most."""
_LABELS = {"nomor": signs.NUMBER, "tentang": signs.ABOUT}


def read_letterhead(lines: Sequence[Line], out: Transcript) -> None:
    """Write down the bodies and the address of the letterhead; other words stay unplaced."""
    address, counts = False, {"instansi": 0, "alamat": 0}
    above = any(_ADDRESS.search(line.words) for line in lines)
    for line in lines:
        address = address or _ADDRESS.search(line.words) is not None
        is_name = signs.in_capitals(line.words) or (above and _BODY.match(line.words) is not None)
        if _COPY.match(line.words) or not (address or is_name):
            out.leave([line.text])
            continue
        key = "alamat" if address else "instansi"
        counts[key] += 1
        out.put(f"kop.{key}.{counts[key]}", line.text)


def is_letterhead(lines: Sequence[Line]) -> bool:
    """Whether the lines of a running head are a letterhead: names in capitals above an address."""
    has_address = any(_ADDRESS.search(line.words) for line in lines)
    return has_address and lines[0].words.isupper() and not signs.ANNEX.match(lines[0].words)


def read_title(lines: Sequence[Line], out: Transcript) -> None:
    """Write down kind, office, number, subject and the line of the official."""
    for entry in labelled(lines, _LABELS):
        if not entry.key:
            _write_kind(entry.text, out)
            continue
        out.put(f"label_{entry.key}", entry.label)
        if entry.key == "nomor":
            out.put("nomor", entry.text)
        else:
            _write_subject(entry.lines, out)


def _write_kind(words: Text, out: Transcript) -> None:
    kind = signs.KIND.match(words.words)
    end = kind.end() if kind else 0
    out.put("jenis", words.part(0, end))
    out.put("jabatan", words.part(end))


def _write_subject(lines: Sequence[Line], out: Transcript) -> None:
    mercy = [line for line in lines if _MERCY.match(line.words)]
    lines = [line for line in lines if line not in mercy]
    start = _office_line(lines, folded(out.words("jabatan")))
    out.put("tentang", joined(line.text for line in lines[:start]))
    out.leave(line.text for line in mercy)
    out.put("baris_jabatan", joined(line.text for line in lines[start:]))


def _office_line(lines: Sequence[Line], office: str) -> int:
    """Return where the line of the official begins below the subject; the end where there is none."""
    for start in range(max(1, len(lines) - _OFFICE_LINES), len(lines)):
        if office and folded("".join(line.words for line in lines[start:])) == office:
            return start
    begins = [n for n, line in enumerate(lines) if n and signs.OFFICE.match(line.words)]
    apart = [n for n in begins if lines[n].apart > Apart.PARAGRAPH]
    return (apart or begins or [len(lines)])[-1]
