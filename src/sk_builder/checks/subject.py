"""Rules of the name of the decree (JDL), the words after TENTANG in its title."""

import re
from collections.abc import Iterator

from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity, Span, reword
from sk_builder.language import MIXED_LETTERS
from sk_builder.manuscript import is_blank

_BRACKETED = re.compile(rf"\(([A-Z]{{2,8}}|{MIXED_LETTERS})\)")
_CITED_YEAR = re.compile(r"TAHUN\s+\d{4}|/\d{4}\b")
_ORDINAL = re.compile(r"KE(?:DUA|TIGA|EMPAT|LIMA|ENAM|TUJUH|DELAPAN|SEMBILAN|SEPULUH|SEBELAS)")
_LONGEST_NAME = 40  # words
_HEADS_OF_REGION = ("GUBERNUR", "BUPATI", "WALI KOTA", "WALIKOTA")
_HEADS = ("KEPALA DINAS", "KEPALA BADAN", "INSPEKTUR", "SEKRETARIS DAERAH")

SHORT_FORMS = {
    "IKU": "INDIKATOR KINERJA UTAMA",
    "IKI": "INDIKATOR KINERJA INDIVIDU",
    "LAKIP": "LAPORAN AKUNTABILITAS KINERJA INSTANSI PEMERINTAH",
    "LKJIP": "LAPORAN KINERJA INSTANSI PEMERINTAH",
    "OPD": "PERANGKAT DAERAH",
    "RENJA": "RENCANA KERJA",
    "RENSTRA": "RENCANA STRATEGIS",
    "RPJMD": "RENCANA PEMBANGUNAN JANGKA MENENGAH DAERAH",
    "SAKIP": "SISTEM AKUNTABILITAS KINERJA INSTANSI PEMERINTAH",
    "SKPD": "PERANGKAT DAERAH",
    "SOP": "STANDAR OPERASIONAL PROSEDUR",
    "TUPOKSI": "TUGAS DAN FUNGSI",
}
"""Short forms that occur in names of decrees, and their words."""


@rule(
    "JDL-06",
    "Nama Keputusan tidak memuat singkatan atau akronim",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why="Nama Keputusan harus dimengerti tanpa penjelasan. Singkatan hanya boleh bila sudah menjadi istilah"
    " baku yang dikenal umum.",
    bad="PENETAPAN INDIKATOR KINERJA UTAMA (IKU)",
    good="PENETAPAN INDIKATOR KINERJA UTAMA",
    source="UU 12/2011, Lampiran II nomor 4a dan nomor 5, sebagaimana diubah dengan UU 13/2022",
    certainty=Certainty.SEEN,
)
def name_has_no_short_forms(dossier: Dossier) -> Iterator[Problem]:
    """Find short forms in brackets behind the words that they stand for, and known ones alone."""
    passage = dossier.manuscript.get("tentang")
    if passage is None:
        return
    bracketed = [found for found in _BRACKETED.finditer(passage.text) if _shortens(found, passage.text)]
    for found in bracketed:
        start = len(passage.text[: found.start()].rstrip())
        edit = Replace(passage.at, start, found.end(), "")
        message = f"nama Keputusan memuat singkatan {found[1]}"
        yield Problem(passage.at, message, found.span(), suggestion="", edits=(edit,))
    for word, _, start, end in dossier.tokens(passage):
        full = SHORT_FORMS.get(word.upper()) if word[:2].isupper() else None
        if full and not any(found.start() < start < found.end() for found in bracketed):
            yield reword(passage, (start, end), full, f"nama Keputusan memuat singkatan {word}")


def _shortens(found: re.Match[str], text: str) -> bool:
    """Return whether the bracketed letters come, in order, from the words before the bracket."""
    letters = iter("".join(text[: found.start()].upper().split()[-8:]))
    return all(letter in letters for letter in found[1].upper())


@rule(
    "JDL-07",
    "Nama Keputusan singkat dan menyebut perbuatannya",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Nama yang singkat memudahkan pengutipan. Keputusan tentang indikator kinerja utama bersifat"
    " menetapkan, sehingga namanya dimulai dengan kata PENETAPAN.",
    bad="TENTANG INDIKATOR KINERJA UTAMA",
    good="TENTANG PENETAPAN INDIKATOR KINERJA UTAMA",
    source="UU 12/2011, Lampiran II nomor 3, sebagaimana diubah dengan UU 13/2022",
    certainty=Certainty.SEEN,
)
def name_is_short(dossier: Dossier) -> Iterator[Problem]:
    """Find a name of forty words or more, and one of this kind that does not say what the decree does."""
    words = dossier.manuscript.words("tentang").upper().split()
    if len(words) >= _LONGEST_NAME:
        yield Problem("tentang", f"nama Keputusan panjangnya {len(words)} kata; ringkaskan")
    if words[:3] == ["INDIKATOR", "KINERJA", "UTAMA"]:
        message = "nama Keputusan belum menyebut perbuatannya"
        yield Problem("tentang", message, (0, len("INDIKATOR")), suggestion="PENETAPAN INDIKATOR")


@rule(
    "JDL-08",
    "Judul produk hukum daerah menyebut nama daerah",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why="Dinas dengan nama yang sama ada di banyak daerah. Nama daerah dalam judul menunjukkan Keputusan itu"
    " berlaku di mana.",
    bad="KEPUTUSAN KEPALA DINAS CONTOH",
    good="KEPUTUSAN KEPALA DINAS CONTOH KABUPATEN REKAAN",
    source="UU 12/2011, Lampiran II nomor 2, sebagaimana diubah dengan UU 13/2022",
    certainty=Certainty.SEEN,
)
def title_names_the_region(dossier: Dossier) -> Iterator[Problem]:
    """Find a title that does not name the region of the letterhead."""
    maker = dossier.manuscript.get("jabatan")
    region = dossier.region.upper()
    if maker is None or not region or maker.text.upper().startswith(_HEADS_OF_REGION) or is_blank(maker.text):
        return
    name = region.split(maxsplit=1)[-1]
    title = f"{dossier.manuscript.words('jabatan')} {dossier.manuscript.words('tentang')}".upper()
    if name not in title:
        end = len(maker.text.rstrip(" ,"))
        yield Problem(
            maker.at,
            f"judul tidak menyebut {region.title()}",
            suggestion=f"{maker.text[:end]} {region}",
            edits=(Replace(maker.at, end, end, f" {region}"),),
            severity=None if maker.text.upper().startswith(_HEADS) else Severity.INFO,
        )


@rule(
    "JDL-09",
    "Nama Keputusan perubahan menyebut Keputusan yang diubah dengan lengkap",
    severity=Severity.ERROR,
    fix=Fix.NONE,
    why="Keputusan perubahan hanya dapat dibaca bersama Keputusan yang diubahnya. Karena itu namanya memuat"
    " frasa PERUBAHAN ATAS, jenis, nomor, tahun, dan nama Keputusan itu; perubahan kedua dan seterusnya"
    " menyebut urutannya.",
    bad="PERUBAHAN KEPUTUSAN NOMOR 5 TAHUN 2023",
    good="PERUBAHAN ATAS KEPUTUSAN KEPALA DINAS CONTOH NOMOR 5 TAHUN 2023 TENTANG PENETAPAN TARGET",
    source="UU 12/2011, Lampiran II nomor 6 dan nomor 7, sebagaimana diubah dengan UU 13/2022",
    certainty=Certainty.SEEN,
)
def amendment_names_what_it_amends(dossier: Dossier) -> Iterator[Problem]:
    """Find what the name of an amending decree lacks."""
    words = dossier.manuscript.words("tentang").upper()
    if not (words.startswith("PERUBAHAN ") and ("KEPUTUSAN" in words or " ATAS " in words)):
        return
    before, of, cited = words.partition(" ATAS ")
    ordinal = before.removeprefix("PERUBAHAN").strip()
    if not of:
        yield Problem(
            "tentang", "frasa PERUBAHAN ATAS tidak lengkap: kata ATAS tidak ada", _span(dossier, "PERUBAHAN")
        )
    elif ordinal and not _ORDINAL.match(ordinal):
        message = "urutan perubahan ditulis KEDUA, KETIGA, dan seterusnya; perubahan pertama tanpa urutan"
        yield Problem("tentang", message, _span(dossier, ordinal))
    if missing := [name for name, stands in _amended(cited or words) if not stands]:
        yield Problem("tentang", f"Keputusan yang diubah disebut tanpa {', '.join(missing)}")


def _amended(cited: str) -> Iterator[tuple[str, bool]]:
    title, about, _ = cited.partition(" TENTANG ")
    yield "jenis", "KEPUTUSAN" in title
    yield "nomor", "NOMOR" in title
    yield "tahun", _CITED_YEAR.search(title) is not None
    yield "nama", bool(about)


def _span(dossier: Dossier, words: str) -> Span | None:
    """Return where these words stand in the name, None when they are broken over lines."""
    passage = dossier.manuscript.get("tentang")
    start = passage.text.upper().find(words) if passage else -1
    return (start, start + len(words)) if start >= 0 else None
