"""Rules of the opening (*pembukaan*, PBK): the office line, and the order of the parts."""

from collections.abc import Iterator, Sequence

from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity, reword
from sk_builder.checks.offices import (
    capitals,
    comma_choices,
    differing,
    office_start,
    office_words,
    shortens,
    signing_offices,
)
from sk_builder.checks.styles import style_problems
from sk_builder.manuscript import Passage, is_blank

_LINE = "baris_jabatan"
_PARTS = {
    "membaca": "Membaca",
    "menimbang": "Menimbang",
    "mengingat": "Mengingat",
    "mengingat_pula": "Mengingat Pula",
    "memperhatikan": "Memperhatikan",
    "memutuskan": "MEMUTUSKAN",
    "menetapkan": "Menetapkan",
    "diktum": "diktum",
}
_CUSTOMARY = ("membaca", "mengingat_pula", "memperhatikan")
"""Parts that the law does not know, so that their order is custom."""


@rule(
    "PBK-01",
    "Baris jabatan di atas Menimbang ditulis kapital dan diakhiri koma",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Baris ini menyebut pejabat yang mengambil keputusan. Koma di akhirnya menghubungkan jabatan itu"
    " dengan Menimbang, Mengingat, dan MEMUTUSKAN sebagai satu kalimat. Gaya koma_jabatan menentukan bentuk"
    " kantor.",
    bad="KEPALA DINAS CONTOH PROVINSI REKAAN",
    good="KEPALA DINAS CONTOH PROVINSI REKAAN,",
    source="UU 12/2011, Lampiran II nomor 16",
    certainty=Certainty.SEEN,
)
def office_line_has_its_form(dossier: Dossier) -> Iterator[Problem]:
    """Find an office line that is missing, has small letters, or departs from the comma of the style."""
    line = dossier.manuscript.get(_LINE)
    if line is None:
        if not dossier.is_excerpt:
            yield Problem(_LINE, "baris jabatan pembuat Keputusan di atas Menimbang tidak ada")
        return
    start, end = office_start(line.text), len(line.text.rstrip(" ,.;:"))
    words = line.text[start:end]
    if words != capitals(words):
        yield reword(
            line, (start, end), words.upper(), "baris jabatan ditulis dengan huruf kapital seluruhnya"
        )
    commas = style_problems(dossier, "office_comma", comma_choices(dossier))
    yield from (problem for problem in commas if problem.at == _LINE)


@rule(
    "PBK-02",
    "Jabatan dalam judul, baris jabatan, dan tanda tangan sama",
    severity=Severity.ERROR,
    fix=Fix.NONE,
    why="Hanya pejabat yang disebut dalam judul yang berwenang menetapkan Keputusan itu. Jabatan yang"
    " berbeda di tempat lain menimbulkan pertanyaan siapa yang menetapkannya. Sebutan a.n., Plt., Plh., dan"
    " Pj. tidak diperhitungkan.",
    bad="KEPUTUSAN KEPALA DINAS CONTOH … KEPALA BADAN CONTOH,",
    good="KEPUTUSAN KEPALA DINAS CONTOH … KEPALA DINAS CONTOH,",
    source="Naskah sendiri: sebutan jabatan bertentangan",
    certainty=Certainty.LOGIC,
)
def the_maker_is_one(dossier: Dossier) -> Iterator[Problem]:
    """Compare the offices of office line and signature with that of the title; a body acts by its chair."""
    title, line = dossier.manuscript.get("jabatan"), dossier.manuscript.get(_LINE)
    first = title or line
    if first is None or is_blank(first.text):
        return
    whole = [word for word, _ in office_words(first.text)]
    if line is not None and line is not first:
        yield from _compared(line, whole, first)
    signed = tuple(signing_offices(dossier.manuscript, "penandatangan"))
    problems = [problem for office in signed for problem in _compared(office, whole, first)]
    if signed and len(problems) == len(signed):
        yield min(problems, key=lambda problem: (problem.severity or Severity.ERROR).weight)
    principal = dossier.manuscript.get("penandatangan.atas_nama")
    others = [problem.at for problem in problems if problem.severity is not Severity.INFO]
    if principal is not None and others == [principal.at]:
        maker = " ".join(first.text.split()).rstrip(" ,")
        message = f'ditandatangani atas nama pejabat lain daripada pembuatnya, "{maker}"'
        yield Problem(principal.at, message, severity=Severity.WARNING)


def _compared(other: Passage, whole: Sequence[str], first: Passage) -> Iterator[Problem]:
    found = office_words(other.text)
    words = [word for word, _ in found]
    if words in (list(whole), ["ketua", *whole]):
        return
    message = f'jabatan berbeda dari "{" ".join(first.text.split()).rstrip(" ,")}"'
    severity = _weight(words, whole, is_signature=other.at != _LINE)
    yield Problem(other.at, message, differing(found, whole), severity=severity)


def _weight(words: Sequence[str], whole: Sequence[str], *, is_signature: bool) -> Severity | None:
    """Weigh an office that is shorter or longer: custom under a signature, else careless; None: another."""
    if is_signature and words == whole[: len(words)]:
        return Severity.INFO
    is_same = shortens(words, whole) or shortens(whole, words)
    return Severity.WARNING if is_same else None


@rule(
    "PBK-03",
    "Bagian Keputusan berurutan: Menimbang, Mengingat, Memperhatikan, MEMUTUSKAN, Menetapkan",
    severity=Severity.ERROR,
    fix=Fix.NONE,
    why="Urutan itu adalah urutan berpikir: alasan, dasar hukum, lalu keputusan. Membaca, Mengingat Pula,"
    " dan Memperhatikan tidak dikenal Lampiran II; letaknya mengikuti kebiasaan, sehingga hanya"
    " diperingatkan.",
    bad="Mengingat … Menimbang … MEMUTUSKAN:",
    good="Menimbang … Mengingat … MEMUTUSKAN:",
    source="UU 12/2011, Lampiran II nomor 14 dan nomor 57",
    certainty=Certainty.SEEN,
)
def parts_are_in_order(dossier: Dossier) -> Iterator[Problem]:
    """Find the first part that stands before one that it should follow."""
    starts = {part: passages[0].at for part, passages in dossier.manuscript.parts.items()}
    standing = [part for part in starts if part in _PARTS]
    order = [part for part in _PARTS if part in starts]
    for part, expected in zip(standing, order, strict=True):
        if part != expected:
            custom = part in _CUSTOMARY or expected in _CUSTOMARY
            message = f"{_PARTS[part]} mendahului {_PARTS[expected]}"
            yield Problem(starts[part], message, severity=Severity.WARNING if custom else None)
            return
