"""Rules of signing for another (TTD): a.n., u.b., Plt., Plh., Pj."""

import re
from collections.abc import Iterator

from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity, reword
from sk_builder.checks.offices import FOR_HIM, office_start, signing_offices
from sk_builder.manuscript import Passage, is_blank

_ON_BEHALF = re.compile(r"^\s*(a\s*[./]?\s*n\b\.?)", re.IGNORECASE)
_ACTING = re.compile(r"\b(pl[th]|pjs?)\b\.?", re.IGNORECASE)
_ACTING_MAKER = re.compile(r"\s*(?:(?:SURAT\s+)?KEPUTUSAN\s+)?(pl[th]\b\.?|pjs?\b\.?)\s", re.IGNORECASE)


@rule(
    "TTD-14",
    "Sebutan a.n. ditulis dengan huruf kecil dan titik, di depan jabatan yang diatasnamakan",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Singkatan a.n. adalah bentuk baku untuk atas nama. Di bawah baris itu ditulis jabatan penanda"
    " tangan sendiri, sebab tanpa baris itu tidak terbaca siapa yang menandatangani.",
    bad="An. KEPALA DINAS CONTOH",
    good="a.n. KEPALA DINAS CONTOH / SEKRETARIS,",
    source="EYD tentang singkatan; pedoman tata naskah dinas",
    certainty=Certainty.PARTLY,
)
def on_behalf_is_written_right(dossier: Dossier) -> Iterator[Problem]:
    """Find other spellings of a.n. and u.b., and a block with a.n. but without the signer's own office."""
    for block in dossier.manuscript.signatures:
        line = dossier.manuscript.get(f"{block}.atas_nama")
        if line is not None:
            yield from _spelled(line, _ON_BEHALF, "a.n.")
            if is_blank(dossier.manuscript.words(f"{block}.jabatan")):
                yield Problem(f"{block}.jabatan", "jabatan penanda tangan di bawah a.n. tidak ada")
        if (line := dossier.manuscript.get(f"{block}.untuk_beliau")) is not None:
            yield from _spelled(line, FOR_HIM, "u.b.")


def _spelled(line: Passage, pattern: re.Pattern[str], right: str) -> Iterator[Problem]:
    found = pattern.search(line.text)
    if found and found[1] != right:
        yield reword(line, found.span(1), right, f"{found[1]} ditulis {right}")


@rule(
    "TTD-15",
    "Sebutan u.b. hanya di bawah a.n.",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why="Untuk beliau (u.b.) melimpahkan satu tingkat lagi ke bawah dari pejabat yang sudah menandatangani"
    " atas nama. Tanpa a.n. di atasnya tidak ada yang dapat dilimpahkan.",
    bad="SEKRETARIS, / u.b. / KEPALA SUBBAGIAN CONTOH,",
    good="a.n. KEPALA DINAS CONTOH / SEKRETARIS, / u.b. / KEPALA SUBBAGIAN CONTOH,",
    source="Pedoman tata naskah dinas",
    certainty=Certainty.PARTLY,
)
def for_him_stands_below_on_behalf(dossier: Dossier) -> Iterator[Problem]:
    """Find u.b. in a block without a.n."""
    for block in dossier.manuscript.signatures:
        if f"{block}.untuk_beliau" in dossier.manuscript and f"{block}.atas_nama" not in dossier.manuscript:
            yield Problem(f"{block}.untuk_beliau", "u.b. tanpa a.n. di atasnya")


@rule(
    "TTD-16",
    "Sebutan Plt., Plh., dan Pj. ditulis dengan satu titik",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Plt., Plh., dan Pj. adalah singkatan pelaksana tugas, pelaksana harian, dan penjabat. Bentuknya"
    " satu huruf kapital dan satu titik, di depan jabatan yang diisi.",
    bad="PLT KEPALA DINAS CONTOH,",
    good="Plt. KEPALA DINAS CONTOH,",
    source="Pedoman tata naskah dinas",
    certainty=Certainty.PARTLY,
)
def acting_is_written_right(dossier: Dossier) -> Iterator[Problem]:
    """Find other spellings of Plt., Plh., Pj."""
    for line in signing_offices(dossier.manuscript):
        if found := _ACTING.search(line.text, 0, office_start(line.text)):
            gap = "" if line.text[found.end() : found.end() + 1].isspace() else " "
            right = f"{found[1].capitalize()}.{gap}"
            if found[0] != right:
                yield reword(line, found.span(), right, f"{found[0]} ditulis {right.strip()}")


@rule(
    "TTD-17",
    "Wewenang menandatangani untuk orang lain tersedia",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Keputusan hanya sah bila ditetapkan pejabat yang berwenang. Pada a.n., Plt., dan Plh., periksa"
    " surat pelimpahan atau penunjukan dan batas wewenangnya.",
    bad="Plt. KEPALA DINAS CONTOH, tanpa surat perintah",
    good="Plt. KEPALA DINAS CONTOH, dengan surat perintah yang masih berlaku",
    source="UU 30/2014 Pasal 52; batas Plt. dan Plh.: Pasal 14",
    certainty=Certainty.PARTLY,
)
def signing_for_another_needs_power(dossier: Dossier) -> Iterator[Problem]:
    """Note a body that is signed on behalf of, or in place of, the one who holds the office."""
    for key in ("atas_nama", "jabatan"):
        line = dossier.manuscript.get(f"penandatangan.{key}")
        start = office_start(line.text) if line else 0
        if line is not None and start:
            span = (0, len(line.text[:start].rstrip()))
            message = f"ditandatangani {line.text[slice(*span)]}; periksa pelimpahan wewenangnya"
            yield Problem(line.at, message, span)
            return


@rule(
    "TTD-18",
    "Judul dan baris jabatan menyebut jabatan tanpa Plt., Plh., atau Pj.",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Keputusan ditetapkan oleh jabatan, bukan oleh orang yang sementara mengisinya. Sebutan Plt. cukup"
    " berdiri di atas tanda tangan.",
    bad="KEPUTUSAN Plt. KEPALA DINAS CONTOH",
    good="KEPUTUSAN KEPALA DINAS CONTOH",
    source="Pedoman tata naskah dinas",
    certainty=Certainty.RECALLED,
)
def title_names_the_office_alone(dossier: Dossier) -> Iterator[Problem]:
    """Find the acting holder in the title, in the office line and behind Menetapkan."""
    for at in ("jabatan", "baris_jabatan", "menetapkan"):
        passage = dossier.manuscript.get(at)
        found = _ACTING_MAKER.match(passage.text) if passage else None
        if found:
            yield Problem(at, f"{found[1]} tidak disebut di sini", found.span(1))
