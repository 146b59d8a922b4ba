"""BHS, words: those that are not standard, vague, foreign, or put together wrongly."""

import re
from collections.abc import Iterator

from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity, reword
from sk_builder.checks.phrases import (
    Phrase,
    PhraseBook,
    capitalised_like,
    in_indicator_table,
    is_copied,
    may_be_name,
)
from sk_builder.checks.word_list import DOUBTS, STANDARD, TASTE

_STANDARD = PhraseBook(STANDARD)
_OLD_NAMES = {
    "nopember": ("sepuluh nopember",),
    "komoditi": ("berjangka komoditi", "komoditi berjangka"),
}
"""Names of bodies and laws that keep a word of the list."""
_LONGEST_NAME = 12
_SLASHED = {
    "s/d": "sampai dengan", "S/d": "Sampai dengan", "S/D": "SAMPAI DENGAN", "a/n": "a.n.", "A/n": "a.n.",
    "A/N": "a.n.", "d/a": "d.a.", "D/a": "d.a.", "D/A": "d.a.",
}  # fmt: skip
_SLASHED_WORD = r"\b(?:[sS]/[dD]\b|[aAdD]/[nNaA]\b\.?)"
_AND_OR = r"\b(?i:dan(?:\s+|\s+/\s*|/\s+|-)atau|atau\s*/\s*dan)\b"
_CONNECTORS = {"dimana": "yang", "yang mana": "yang", "daripada": "dari"}
_CONNECTOR_BOOK = PhraseBook(_CONNECTORS)
_COMPARING = ("lebih", "kurang", "lain", "selain", "berbeda", "beda", "alih-alih", "ketimbang")
_FOREIGN = {
    "stakeholders": "pemangku kepentingan", "workshop": "lokakarya", "deadline": "tenggat",
    "upload": "unggah", "download": "unduh", "link": "tautan", "output": "keluaran", "outcome": "hasil",
    "input": "masukan", "database": "basis data", "software": "perangkat lunak",
    "hardware": "perangkat keras", "feedback": "umpan balik", "reward": "penghargaan",
    "punishment": "sanksi", "roadmap": "peta jalan", "road map": "peta jalan",
    "action plan": "rencana aksi", "launching": "peluncuran", "training": "pelatihan",
    "meeting": "rapat", "update": "pemutakhiran", "leading sector": "sektor utama",
    "good governance": "tata kelola yang baik", "benchmarking": "tolok ukur", "cascading": "penjenjangan",
    "timeline": "lini masa", "budget": "anggaran", "award": "penghargaan", "event": "acara",
}  # fmt: skip
_FOREIGN_BOOK = PhraseBook(_FOREIGN)
_VAGUE_BOOK = PhraseBook(
    ("dan lain-lain", "dan lain sebagainya", "dan sebagainya", "dan seterusnya", "dll", "dsb", "dst",
     "antara lain", "namun tidak terbatas pada")
)  # fmt: skip


@rule(
    "BHS-03",
    "Kata ditulis dalam bentuk baku",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Naskah dinas memakai bahasa Indonesia baku menurut Kamus Besar Bahasa Indonesia. Kata yang tidak"
    " baku mudah ditiru dokumen lain dan mengurangi wibawa Keputusan.",
    bad="Prosentase koperasi aktif",
    good="Persentase koperasi aktif",
    source="UU 12/2011, Lampiran II nomor 242 dan 246; Kamus Besar Bahasa Indonesia",
    certainty=Certainty.PARTLY,
)
def standard_words(dossier: Dossier) -> Iterator[Problem]:
    """Find the words of the list, and the short forms with a stroke."""
    found = (phrase for phrase in _STANDARD.found(dossier) if not (_is_date(phrase) or _is_old_name(phrase)))
    yield from (_not_standard(phrase) for phrase in found)
    yield from _slashed_words(dossier)


def _not_standard(phrase: Phrase) -> Problem:
    good = capitalised_like(STANDARD[phrase.key], phrase)
    doubt = DOUBTS.get(phrase.key, "")
    if phrase.key == "presentase" and not in_indicator_table(phrase.passage):
        doubt = "bila yang dimaksud penyajian, tulis presentasi"
    return reword(
        phrase.passage,
        phrase.span,
        good,
        f'"{phrase.words}" tidak baku; yang baku "{good}"' + (f" ({doubt})" if doubt else ""),
        severity=Severity.INFO if phrase.key in TASTE else None,
        ask=bool(doubt) or is_copied(phrase.passage) or may_be_name(phrase),
    )


def _is_date(phrase: Phrase) -> bool:
    """Tell whether a phrase is the month of the decree's date, which a rule of its own reads."""
    return phrase.passage.at.endswith(".tanggal")


def _is_old_name(phrase: Phrase) -> bool:
    """Tell whether a phrase is part of a name that keeps its old spelling."""
    start, end = phrase.span
    around = " ".join(
        phrase.passage.text[max(start - _LONGEST_NAME, 0) : end + _LONGEST_NAME].lower().split()
    )
    return any(name in around for name in _OLD_NAMES.get(phrase.key, ()))


def _slashed_words(dossier: Dossier) -> Iterator[Problem]:
    for passage in dossier.having("/"):
        if passage.at.startswith("kop.") or "penandatangan." in passage.at:
            continue
        for found in re.finditer(_SLASHED_WORD, dossier.open_text(passage)):
            good = _SLASHED.get(found[0].rstrip("."))
            if good is not None:
                message = f'"{found[0]}" bukan singkatan baku; tulis "{good}"'
                yield reword(passage, found.span(), good, message, ask=is_copied(passage))


@rule(
    "BHS-07",
    "Pilihan sekaligus gabungan ditulis dan/atau",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why='"Dan" berarti semuanya, "atau" berarti salah satunya, "dan/atau" berarti salah satu atau semuanya.'
    ' "Dan atau" tanpa garis miring tidak punya arti yang pasti.',
    bad="laporan bulanan dan atau laporan tahunan",
    good="laporan bulanan dan/atau laporan tahunan",
    source="UU 12/2011, Lampiran II nomor 262 sampai dengan 264",
    certainty=Certainty.SEEN,
)
def and_or(dossier: Dossier) -> Iterator[Problem]:
    """Find "dan atau" in all the ways it is written but the right one."""
    words = dossier.vocabulary
    for passage in dict.fromkeys((*words.get("atau", ()), *words.get("dan-atau", ()))):
        for found in re.finditer(_AND_OR, dossier.open_text(passage)):
            good = "DAN/ATAU" if found[0].isupper() else "dan/atau"
            yield reword(passage, found.span(), good, f'tulis "{good}" tanpa spasi, dengan garis miring')


@rule(
    "BHS-08",
    "Kata asing didahului padanan Indonesianya",
    severity=Severity.INFO,
    fix=Fix.ASK,
    why="Naskah peraturan memakai kata Indonesia. Kata asing hanya berdiri di belakang padanannya, dalam"
    " kurung dan miring, bila tanpa itu maksudnya tidak jelas.",
    bad="membangun database koperasi",
    good="membangun basis data koperasi",
    source="UU 12/2011, Lampiran II nomor 254",
    certainty=Certainty.SEEN,
)
def foreign_words(dossier: Dossier) -> Iterator[Problem]:
    """Find foreign words that do not stand in brackets behind an Indonesian one."""
    for phrase in _FOREIGN_BOOK.found(dossier):
        before = phrase.passage.text[: phrase.span[0]]
        if before.count("(") <= before.count(")"):
            good = capitalised_like(_FOREIGN[phrase.key], phrase)
            yield reword(phrase.passage, phrase.span, good, f'kata asing "{phrase.words}" punya padanan')


@rule(
    "BHS-09",
    'Kata penghubung "dimana", "yang mana", dan "daripada" dihindari',
    severity=Severity.INFO,
    fix=Fix.ASK,
    why='"Dimana" dan "yang mana" sebagai penghubung serta "daripada" yang bukan perbandingan meniru bahasa'
    ' asing dan mengaburkan hubungan kalimat. Biasanya cukup "yang", "dari", atau kalimat baru.',
    bad="program dimana sasarannya belum tercapai",
    good="program yang sasarannya belum tercapai",
    source="Pedoman Umum Ejaan Bahasa Indonesia yang Disempurnakan; kaidah kalimat baku",
    certainty=Certainty.RECALLED,
)
def borrowed_connectors(dossier: Dossier) -> Iterator[Problem]:
    """Find connectors that good Indonesian does without."""
    for phrase in _CONNECTOR_BOOK.found(dossier):
        if phrase.key != "daripada" or not _compares(phrase):
            good = capitalised_like(_CONNECTORS[phrase.key], phrase)
            message = f'"{phrase.words}" di sini bukan penghubung yang baku'
            yield reword(phrase.passage, phrase.span, good, message)


def _compares(phrase: Phrase) -> bool:
    before = phrase.passage.text[: phrase.span[0]].lower()
    sentence = before[max(before.rfind("."), before.rfind(";")) + 1 :]
    return any(word in _COMPARING for word in sentence.split())


@rule(
    "BHS-14",
    "Diktum tidak memakai kata yang tidak menentu",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why='Kata seperti "dan lain-lain" dan "antara lain" membiarkan isi ketetapan terbuka, sehingga pelaksana'
    " tidak tahu batasnya. Sebutkan semuanya, atau tetapkan siapa yang menentukan sisanya.",
    bad="digunakan untuk rencana kerja, laporan, dan lain-lain",
    good="digunakan untuk rencana kerja dan laporan kinerja",
    source="UU 12/2011, Lampiran II nomor 245 dan 270b (UU 13/2022)",
    certainty=Certainty.SEEN,
)
def vague_words(dossier: Dossier) -> Iterator[Problem]:
    """Find words that leave open what the decision covers."""
    for phrase in _VAGUE_BOOK.found(dossier):
        if phrase.passage.at.startswith("diktum."):
            message = f'"{phrase.words}" membiarkan isi diktum tidak menentu'
            yield Problem(phrase.passage.at, message, phrase.span)
