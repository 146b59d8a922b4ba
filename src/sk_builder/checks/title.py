"""Rules of the title (*judul*, JDL): its parts, its form, and its number."""

import re
from collections.abc import Iterator, Sequence

from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import (
    Certainty,
    Fix,
    Problem,
    Replace,
    Severity,
    Span,
    last_word,
    reword,
)
from sk_builder.checks.offices import capitals
from sk_builder.checks.styles import Choice, style_problems
from sk_builder.manuscript import Passage, is_blank
from sk_builder.model import HouseStyle

_LINES = ("jenis", "jabatan", "label_nomor", "nomor", "label_tentang", "tentang")
_NAMES = {
    "jenis": "jenis naskah",
    "jabatan": "jabatan pembuat",
    "nomor": "nomor",
    "tentang": "nama Keputusan",
}
_SMALL = re.compile(r"[^\W\d_]*[a-z][^\W\d_]*\.?")
_SPACED = re.compile(r"\b(?:[A-Za-z][ \u00a0]){3,}[A-Za-z]\b")
_FIXED_WORDS = ("KEPUTUSAN", "NOMOR", "TENTANG", "TAHUN", "KEPALA", "SURAT")
_NUMBER_YEAR = re.compile(r"TAHUN\s+((?:19|20)\d\d)\b|/((?:19|20)\d\d)\s*$", re.IGNORECASE)
_ANY_YEAR = re.compile(r"(?:19|20)\d\d")
_PLAIN_NUMBER = re.compile(r"\d+\s+TAHUN\s+\d{4}")
_SLOTS = {"nomor": r"\S+", "tahun": r"\d{4}", "bulan": "[IVX]+"}
_GRACE = re.compile(r"DENGAN\s+RAHMAT\s+TUHAN\s+YANG\s+MAHA\s+ESA\s*,?\s*")
_SHORT_FORM = 3  # letters, as in TBK.


@rule(
    "JDL-01",
    "Judul memuat jenis, pembuat, nomor, tahun, dan nama Keputusan, menurut urutan itu",
    severity=Severity.ERROR,
    fix=Fix.NONE,
    why="Keputusan dikenali dan dikutip dengan jenis, nomor, tahun, dan namanya. Bila satu unsur hilang atau"
    " letaknya bertukar, Keputusan itu tidak dapat dirujuk dengan pasti.",
    bad="KEPUTUSAN KEPALA DINAS CONTOH / TENTANG PENETAPAN TARGET / NOMOR 5 TAHUN 2024",
    good="KEPUTUSAN KEPALA DINAS CONTOH / NOMOR 5 TAHUN 2024 / TENTANG / PENETAPAN TARGET",
    source="UU 12/2011, Lampiran II nomor 2, sebagaimana diubah dengan UU 13/2022",
    certainty=Certainty.SEEN,
)
def title_is_complete(dossier: Dossier) -> Iterator[Problem]:
    """Find what the title lacks, and what stands too early in it."""
    if dossier.is_excerpt:
        return
    for at, name in _NAMES.items():
        words = dossier.manuscript.words(at)
        if is_blank(words) and dossier.is_draft and (words or at == "nomor"):
            yield Problem(at, f"{name} belum diisi", severity=Severity.INFO)
        elif is_blank(words):
            yield Problem(at, f"judul tidak memuat {name}")
    yield from _number_without_year(dossier)
    yield from _out_of_order(dossier)


def _number_without_year(dossier: Dossier) -> Iterator[Problem]:
    """Find a number that its year is missing from; a coded one may hide it, which is no more than odd."""
    words = dossier.manuscript.words("nomor")
    asked = "{tahun}" in dossier.style.number_pattern and not is_blank(words)
    if asked and not _ANY_YEAR.search(words):
        severity = None if words.isdigit() else Severity.WARNING
        yield Problem("nomor", "nomor tidak menyebut tahun", severity=severity)


def _out_of_order(dossier: Dossier) -> Iterator[Problem]:
    standing = [passage.at for passage in dossier.manuscript if passage.at in _NAMES]
    order = [at for at in _NAMES if at in standing]
    for at, expected in zip(standing, order, strict=True):
        if at != expected:
            yield Problem(at, f"{_NAMES[at]} mendahului {_NAMES[expected]}")
            return


@rule(
    "JDL-02",
    "Judul ditulis dengan huruf kapital tanpa tanda baca di akhir",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Huruf kapital membedakan judul dari isi. Judul bukan kalimat, sehingga barisnya tidak diakhiri"
    " titik, koma, titik koma, atau titik dua.",
    bad="PENETAPAN Target Kinerja.",
    good="PENETAPAN TARGET KINERJA",
    source="UU 12/2011, Lampiran II nomor 4, sebagaimana diubah dengan UU 13/2022",
    certainty=Certainty.SEEN,
)
def title_is_in_capitals(dossier: Dossier) -> Iterator[Problem]:
    """Find small letters, told once for all lines of the title, and closing marks."""
    small = [(line, found) for line in _title_lines(dossier) if (found := _small_letters(line))]
    yield from _in_capitals(small)
    for passage in _title_lines(dossier):
        if passage.at != "label_nomor" and (mark := _closing_mark(passage.text)):
            start, end = last_word(passage.text)
            bare = passage.text[start:end].removesuffix(mark)
            edits = (Replace(passage.at, end - len(mark), end, ""),)
            message = f'baris judul tidak diakhiri tanda "{mark}"'
            yield Problem(passage.at, message, (start, end), suggestion=bare, edits=edits)


def _in_capitals(small: Sequence[tuple[Passage, Span]]) -> Iterator[Problem]:
    message = "judul ditulis dengan huruf kapital seluruhnya"
    edits = tuple(
        Replace(line.at, start, end, capitals(line.text[start:end])) for line, (start, end) in small
    )
    for line, span in small[:1]:
        told = f"{message}; juga {len(small) - 1} bagian di bawahnya" if len(small) > 1 else message
        yield Problem(line.at, told, span, suggestion=edits[0].words, edits=edits)


def _title_lines(dossier: Dossier) -> Iterator[Passage]:
    found = (dossier.manuscript.get(at) for at in _LINES)
    return (passage for passage in found if passage is not None and not is_blank(passage.text))


def _small_letters(passage: Passage) -> Span | None:
    """Return the stretch of the words with small letters; a number code may have some."""
    if passage.text.isupper():
        return None
    found = [word for word in _SMALL.finditer(passage.text) if word[0] != capitals(word[0])]
    if passage.at == "nomor":
        found = [word for word in found if word[0] in ("Tahun", "tahun")]
    return (found[0].start(), found[-1].end()) if found else None


def _closing_mark(text: str) -> str:
    """Return the mark that closes a line, "" for none; the stop of a short form such as TBK. is none."""
    last = text[slice(*last_word(text))]
    mark = last[-1:]
    closes = mark in {",", ";", ":"} or (mark == "." and len(last) - 1 > _SHORT_FORM)
    return mark if closes else ""


@rule(
    "JDL-03",
    "Kata dalam judul tidak direnggangkan",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Huruf yang dijarangkan dengan spasi tidak terbaca sebagai kata oleh pencarian, pembaca layar, dan"
    " pemeriksa ejaan. Lampiran II melarang spasi di antara suku kata dan huruf kata MEMUTUSKAN; judul"
    " mengikuti kebiasaan yang sama.",
    bad="T E N T A N G",
    good="TENTANG",
    source="UU 12/2011, Lampiran II nomor 54, dengan analogi",
    certainty=Certainty.PARTLY,
)
def title_is_not_letter_spaced(dossier: Dossier) -> Iterator[Problem]:
    """Find words whose letters are set apart; several words in a row cannot be parted by a machine."""
    for passage in (*_title_lines(dossier), *dossier.manuscript.items("kop.instansi")):
        for found in _SPACED.finditer(passage.text):
            word = re.sub(r"\s", "", found[0])
            message = "huruf-huruf kata ini direnggangkan"
            yield reword(passage, found.span(), word, message, ask=word.upper() not in _FIXED_WORDS)


@rule(
    "JDL-04",
    "NOMOR dalam judul ditulis tanpa titik dua",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Contoh judul dalam Lampiran II menulis NOMOR langsung diikuti angkanya. Sebagian tata naskah dinas"
    " setempat memakai titik dua; gaya titik_dua_nomor menentukan bentuk kantor.",
    bad="NOMOR : 5 TAHUN 2024",
    good="NOMOR 5 TAHUN 2024",
    source="UU 12/2011, Lampiran II nomor 4, contoh",
    certainty=Certainty.SEEN,
)
def number_has_no_colon(dossier: Dossier) -> Iterator[Problem]:
    """Weigh the colon after NOMOR by house style."""
    label = dossier.manuscript.get("label_nomor")
    if label is None or not label.text.strip():
        return
    word = label.text.rstrip(" :")
    wanted = f"{word} :" if dossier.style.number_colon else word
    message = "NOMOR diikuti titik dua" if ":" in label.text else "NOMOR tidak diikuti titik dua"
    problem = reword(label, (0, len(label.text)), wanted, message)
    yield from style_problems(dossier, "number_colon", [Choice(":" in label.text, problem)])


@rule(
    "JDL-05",
    "Nomor Keputusan mengikuti pola nomor kantor",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Lampiran II meminta nomor berupa angka Arab tanpa kode; kantor yang memakai kode klasifikasi"
    " menyatakannya dengan gaya pola_nomor. Nomor di luar pola menyulitkan pencarian dan penomoran"
    " berikutnya.",
    bad="NOMOR 17.A TAHUN 2024",
    good="NOMOR 17 TAHUN 2024",
    source="UU 12/2011, Lampiran II nomor 2a, sebagaimana diubah dengan UU 13/2022",
    certainty=Certainty.SEEN,
)
def number_has_the_pattern(dossier: Dossier) -> Iterator[Problem]:
    """Compare the number with the pattern of the house style."""
    words = dossier.manuscript.words("nomor")
    if is_blank(words) or dossier.is_draft:
        return
    pattern, standard = dossier.style.number_pattern, HouseStyle().number_pattern
    if dossier.style_is_given and _fits(words, pattern):
        value: str | None = pattern
    else:
        value = standard if _PLAIN_NUMBER.fullmatch(words.upper()) else None
    problem = Problem("nomor", f'nomor tidak menurut pola "{pattern}" (gaya pola_nomor)')
    yield from style_problems(dossier, "number_pattern", [Choice(value, problem)])


def _fits(number: str, pattern: str) -> bool:
    parts = re.split(r"\{(\w+)\}", pattern)
    fitting = "".join(_SLOTS[part] if at % 2 else re.escape(part) for at, part in enumerate(parts))
    return re.fullmatch(fitting, number) is not None


@rule(
    "JDL-10",
    "Tahun dalam nomor sama dengan tahun penetapan",
    severity=Severity.ERROR,
    fix=Fix.NONE,
    why="Nomor diambil dari buku nomor tahun berjalan. Bila tahunnya berbeda dari tanggal penetapan, salah"
    " satunya keliru, dan Keputusan terkutip dengan tahun yang salah.",
    bad="NOMOR 5 TAHUN 2023 … pada tanggal 2 Januari 2024",
    good="NOMOR 5 TAHUN 2024 … pada tanggal 2 Januari 2024",
    source="Naskah sendiri: nomor dan tanggal penetapan bertentangan",
    certainty=Certainty.LOGIC,
)
def year_of_number_is_year_of_date(dossier: Dossier) -> Iterator[Problem]:
    """Compare the year of the number with that of the date."""
    number, day = dossier.manuscript.get("nomor"), dossier.day
    found = _NUMBER_YEAR.search(number.text) if number else None
    if found is None or day is None or "{tahun}" not in dossier.style.number_pattern:
        return
    year = found[1] or found[2]
    if int(year) != day.year:
        span = found.span(1 if found[1] else 2)
        yield Problem("nomor", f"tahun nomor {year} berbeda dari tahun penetapan {day.year}", span)


@rule(
    "JDL-11",
    "Keputusan tidak memakai frasa DENGAN RAHMAT TUHAN YANG MAHA ESA",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why="Frasa itu diwajibkan bagi peraturan perundang-undangan. Keputusan bersifat penetapan dan modelnya"
    " tidak memuat frasa itu.",
    bad="DENGAN RAHMAT TUHAN YANG MAHA ESA / KEPALA DINAS CONTOH,",
    good="KEPALA DINAS CONTOH,",
    source="UU 12/2011, Lampiran II nomor 15; model Keputusan Menteri Agama 777/2016",
    certainty=Certainty.SEEN,
)
def decree_has_no_phrase_of_grace(dossier: Dossier) -> Iterator[Problem]:
    """Find the phrase that opens regulations, in a paper that says that it is none."""
    if "KEPUTUSAN" not in dossier.manuscript.words("jenis").upper():
        return
    for passage in dossier.having("rahmat"):
        if "RAHMAT" in passage.text and (found := _GRACE.search(passage.text)):
            message = "frasa ini hanya untuk peraturan perundang-undangan, bukan Keputusan"
            yield reword(passage, found.span(), "", message)
