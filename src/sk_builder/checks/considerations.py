"""Rules of the form of the considerations (MNB): their label, their letters, how each opens and closes."""

import re
from collections.abc import Iterator

from sk_builder import language
from sk_builder.checks.dossier import Dossier, once
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity, last_word, reword
from sk_builder.manuscript import Passage

_SECTION = "menimbang"
_CRUMB = 4  # words: less is a scrap of the page, no clause
_OPENING = r"\w[\w'’-]*"
_LATE_BAHWA = r"(?i)\bbahwa\b"
_RUNNING_WORD = r"\b[a-z]{3,}\b"
_SLIPS = ("bahwasanya", "bahwasannya", "bahwah", "bahwwa", "bawha", "bahw", "ahwa")
_NO_NAMES = (
    "agar", "atas", "berdasarkan", "dalam", "demi", "dengan", "guna", "mengingat", "oleh", "pada", "sebagai",
    "sehubungan", "sesuai", "setelah", "untuk",
)  # fmt: skip
"""Words that open a sentence and have no capital inside one."""


@rule(
    "MNB-01",
    "Pertimbangan dibuka dengan kata Menimbang",
    severity=Severity.ERROR,
    fix=Fix.SAFE,
    why="Kata Menimbang memisahkan alasan dari dasar hukum. Tanpa kata itu, atau dengan kata lain, pembaca"
    " tidak dapat membedakan pertimbangan dari bagian pembukaan yang lain.",
    bad="Pertimbangan : a. bahwa ...;",
    good="Menimbang : a. bahwa ...;",
    source="UU 12/2011, Lampiran II nomor 17",
    certainty=Certainty.SEEN,
)
def opens_with_the_label(dossier: Dossier) -> Iterator[Problem]:
    """The section is there, holds something, and bears its label; capitals alone are a lesser slip."""
    manuscript = dossier.manuscript
    label = manuscript.get(f"{_SECTION}.label")
    found = re.search(r"(?s)\w.*\w", label.text) if label else None
    if label and found and found[0] != "Menimbang":
        lesser = Severity.WARNING if "".join(found[0].split()).casefold() == _SECTION else None
        message = "bagian pertimbangan dibuka dengan kata Menimbang"
        yield reword(label, found.span(), "Menimbang", message, severity=lesser)
    if manuscript.items(_SECTION):
        if label is None:
            yield Problem(_SECTION, "kata Menimbang tidak ada di depan pertimbangan")
    elif label is not None and dossier.is_draft:
        yield Problem(_SECTION, "pertimbangan belum diisi", severity=Severity.INFO)
    elif not dossier.is_excerpt:
        yield Problem(_SECTION, "bagian Menimbang tidak ada atau kosong")


@rule(
    "MNB-02",
    'Setiap butir Menimbang dimulai dengan kata "bahwa"',
    severity=Severity.ERROR,
    fix=Fix.ASK,
    why="Setiap pokok pikiran adalah satu kalimat yang menerangkan kata Menimbang, sehingga dimulai dengan"
    ' "bahwa" berhuruf kecil. Butir tanpa kata itu bukan alasan, melainkan potongan kalimat.',
    bad="a. Dalam rangka menilai hasil kerja, diperlukan ukuran;",
    good="a. bahwa dalam rangka menilai hasil kerja, diperlukan ukuran;",
    source="UU 12/2011, Lampiran II nomor 22",
    certainty=Certainty.SEEN,
)
def each_clause_opens_with_bahwa(dossier: Dossier) -> Iterator[Problem]:
    """Each clause opens with "bahwa"; what stands before it but is no sentence is no matter of this rule."""
    for clause in clauses(dossier):
        if clause.text.startswith("bahwa "):
            continue
        opening = re.search(_OPENING, clause.text)
        if opening is None or opening[0] == "bahwa" or _opens_late(clause.text):
            continue
        word = opening[0].lower()
        if word == "bahwa":
            message = 'kata "bahwa" ditulis dengan huruf kecil'
            yield reword(clause, opening.span(), "bahwa", message, severity=Severity.WARNING)
        elif word in _SLIPS:
            yield reword(clause, opening.span(), "bahwa", 'butir dimulai dengan kata "bahwa"')
        else:
            rest = word if word in _NO_NAMES else opening[0]
            message = 'butir tidak dimulai dengan kata "bahwa"'
            yield reword(clause, opening.span(), f"bahwa {rest}", message)


@once
def clauses(dossier: Dossier) -> tuple[Passage, ...]:
    """Return the considerations, scraps of a page left out."""
    return tuple(
        p for p in dossier.manuscript.items(_SECTION) if len(p.text.split(maxsplit=_CRUMB)) >= _CRUMB
    )


def _opens_late(text: str) -> bool:
    """Return whether "bahwa" is there, behind a letter or a piece of a label that belongs to no sentence."""
    found = re.search(_LATE_BAHWA, text)
    return found is not None and found.start() > 0 and not re.search(_RUNNING_WORD, text[: found.start()])


@rule(
    "MNB-03",
    "Setiap butir Menimbang diakhiri titik koma, juga yang terakhir",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Semua butir Menimbang adalah bagian dari satu kalimat panjang yang baru selesai sesudah kata"
    " Menetapkan. Karena itu tiap butir, termasuk yang terakhir, ditutup titik koma, bukan titik.",
    bad="a. bahwa kinerja perlu diukur.",
    good="a. bahwa kinerja perlu diukur;",
    source="UU 12/2011, Lampiran II nomor 22",
    certainty=Certainty.SEEN,
)
def each_clause_ends_with_a_semicolon(dossier: Dossier) -> Iterator[Problem]:
    """Each clause ends with a semicolon; a "dan" behind it goes."""
    for clause in clauses(dossier):
        text = clause.text.rstrip()
        if text.endswith(";"):
            continue
        if joined := re.search(r";\s*(?:dan|serta)\W*$", text):
            yield reword(clause, joined.span(), ";", "butir Menimbang tidak disambung dengan kata penghubung")
        elif not _is_closed(text):
            start, end = last_word(text)
            bare = text[start:end].rstrip(" ,.:")
            edit = Replace(clause.at, start + len(bare), end, ";")
            message = "butir Menimbang diakhiri titik koma"
            yield Problem(clause.at, message, (start, end), suggestion=f"{bare};", edits=(edit,))


def _is_closed(text: str) -> bool:
    """Return whether a semicolon ends the sentence, be there a scrap of the page behind it."""
    _, mark, behind = text.rpartition(";")
    return bool(mark) and not re.search(_RUNNING_WORD, behind)


@rule(
    "MNB-04",
    "Butir Menimbang yang lebih dari satu diberi huruf a, b, c, berurutan",
    severity=Severity.ERROR,
    fix=Fix.SAFE,
    why="Butir terakhir menunjuk butir sebelumnya dengan hurufnya. Huruf yang hilang, berulang, atau meloncat"
    " membuat penunjukan itu keliru.",
    bad="a. bahwa ...; c. bahwa ...;",
    good="a. bahwa ...; b. bahwa ...;",
    source="UU 12/2011, Lampiran II nomor 22",
    certainty=Certainty.SEEN,
)
def letters_run_without_a_gap(dossier: Dossier) -> Iterator[Problem]:
    """Letters run on; a list that has none, or counts with numbers, is told of once."""
    items = dossier.manuscript.items(_SECTION)
    if len(items) < 2:  # noqa: PLR2004
        return
    marks = [item.label.strip(" .)(:").lower() for item in items]
    counts = [language.parse_letter(mark) for mark in marks]
    if not any(counts):
        message = "butir Menimbang diberi huruf a, b, c, bukan angka" if any(marks) else "butir tanpa huruf"
        yield Problem(items[0].at, message, on_label=True, suggestion="a.", severity=Severity.WARNING)
        return
    before = 0
    for position, (item, count) in enumerate(zip(items, counts, strict=True), start=1):
        if count not in (before + 1, position):
            right = f"{language.letter(position)}."
            message = f'huruf butir "{item.label}" tidak berurutan' if item.label else "butir tanpa huruf"
            yield Problem(item.at, message, on_label=True, suggestion=right)
        before = count or position


@rule(
    "MNB-05",
    "Pertimbangan tunggal tidak diberi huruf",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Huruf membedakan butir yang satu dari yang lain. Bila hanya ada satu pertimbangan, huruf itu tidak"
    " menunjuk apa pun dan menimbulkan kesan ada butir yang hilang.",
    bad="Menimbang : a. bahwa ...;",
    good="Menimbang : bahwa ...;",
    source="UU 12/2011, Lampiran II, contoh pada nomor 24, 25, dan 27",
    certainty=Certainty.SEEN,
)
def a_single_clause_has_no_letter(dossier: Dossier) -> Iterator[Problem]:
    """A section of one clause is not lettered."""
    items = dossier.manuscript.items(_SECTION)
    if len(items) == 1 and items[0].label.strip():
        message = "pertimbangan tunggal tidak diberi huruf"
        yield Problem(items[0].at, message, on_label=True, suggestion="")
