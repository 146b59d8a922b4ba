"""Rules of how the decision opens (DKT): MEMUTUSKAN, Menetapkan, and the title behind it."""

import re
from collections.abc import Iterator

from sk_builder.checks.agreement import departure, folded
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity, Span, last_word, reword
from sk_builder.checks.offices import capitals
from sk_builder.checks.styles import Choice, style_problems
from sk_builder.manuscript import Passage, is_blank

_STATE = re.compile(r"\s+REPUBLIK\s+INDONESIA(?=\s+TENTANG\b)", re.IGNORECASE)
_ABOUT = re.compile(r"\bTENTANG\b", re.IGNORECASE)


@rule(
    "DKT-01",
    "MEMUTUSKAN ditulis dengan huruf kapital, rapat, dan langsung diikuti titik dua",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Kata MEMUTUSKAN menandai awal keputusan dan ditulis dengan satu cara: kapital seluruhnya, tanpa"
    " spasi di antara huruf atau suku kata, dan ditutup titik dua yang rapat.",
    bad="M E M U T U S K A N :",
    good="MEMUTUSKAN:",
    source="UU 12/2011, Lampiran II nomor 54",
    certainty=Certainty.SEEN,
)
def decides_in_one_word(dossier: Dossier) -> Iterator[Problem]:
    """The word stands there, and in just this form."""
    passage = dossier.manuscript.get("memutuskan")
    if passage is None:
        if not dossier.is_excerpt:
            yield Problem("memutuskan", "kata MEMUTUSKAN tidak ada", suggestion="MEMUTUSKAN:")
        return
    text = passage.text.strip()
    if text != "MEMUTUSKAN:" and "".join(text.split()).casefold().startswith("memutuskan"):
        start = passage.text.index(text)
        message = 'kata itu ditulis "MEMUTUSKAN:"'
        yield reword(passage, (start, start + len(text)), "MEMUTUSKAN:", message)


@rule(
    "DKT-02",
    "Kata Menetapkan berdiri di bawah MEMUTUSKAN, dengan M kapital dan titik dua",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Kata Menetapkan membuka isi keputusan dan sejajar dengan Menimbang dan Mengingat, sehingga ditulis"
    " dengan cara yang sama: huruf awal kapital dan titik dua.",
    bad="MENETAPKAN :",
    good="Menetapkan :",
    source="UU 12/2011, Lampiran II nomor 57",
    certainty=Certainty.SEEN,
)
def sets_out_with_menetapkan(dossier: Dossier) -> Iterator[Problem]:
    """The label is there, is written like its fellows, and has a colon where they have one."""
    manuscript = dossier.manuscript
    label = manuscript.get("menetapkan.label")
    if label is None:
        if not dossier.is_excerpt:
            yield Problem("menetapkan", "kata Menetapkan tidak ada", suggestion="Menetapkan :")
        return
    words = label.text.rstrip(" :\n\t")
    start = len(words) - len(words.lstrip())
    if words.strip() != "Menetapkan":
        yield reword(label, (start, len(words)), "Menetapkan", 'kata itu ditulis "Menetapkan"')
    elif ":" not in label.text and ":" in manuscript.words("mengingat.label"):
        yield reword(label, (start, len(words)), "Menetapkan :", "kata Menetapkan diikuti titik dua")


@rule(
    "DKT-03",
    "Sesudah Menetapkan, jenis dan nama Keputusan diulang dengan huruf kapital dan titik",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why="Jenis dan nama yang diulang menegaskan apa yang ditetapkan. Ia harus sama dengan judul, tanpa frasa"
    " Republik Indonesia, berhuruf kapital seluruhnya, dan diakhiri titik.",
    bad="Menetapkan : Keputusan tentang Indikator Kinerja",
    good="Menetapkan : KEPUTUSAN KEPALA DINAS CONTOH TENTANG PENETAPAN INDIKATOR KINERJA UTAMA.",
    source="UU 12/2011, Lampiran II nomor 58",
    certainty=Certainty.SEEN,
)
def repeats_the_title(dossier: Dossier) -> Iterator[Problem]:
    """The title is repeated, or left out, as the style has it; and where it is, it is that of the heading."""
    label, title = dossier.manuscript.get("menetapkan.label"), dossier.manuscript.get("menetapkan")
    if title is not None and title.text.lower().startswith(("keputusan", "surat keputusan")):
        extra = Problem("menetapkan", "judul diulang sesudah Menetapkan", suggestion="")
        yield from style_problems(dossier, "repeat_title", (Choice(value=True, problem=extra),))
        if not is_blank(title.text):
            yield from (*_form_problems(title), *_heading_problems(title, dossier))
    elif label is not None:
        message = "judul tidak diulang sesudah Menetapkan"
        missing = Problem("menetapkan", message, suggestion=_heading(dossier))
        yield from style_problems(dossier, "repeat_title", (Choice(value=False, problem=missing),))


def _heading(dossier: Dossier) -> str:
    manuscript = dossier.manuscript
    kind = manuscript.words("jenis") or "KEPUTUSAN"
    heading = f"{kind} {dossier.maker} TENTANG {manuscript.words('tentang')}"
    return capitals(heading).rstrip(" .") + "."


def _form_problems(title: Passage) -> Iterator[Problem]:
    text = title.text
    if text != (right := capitals(text)):
        edit = Replace(title.at, 0, len(text), right)
        message = "judul sesudah Menetapkan ditulis dengan huruf kapital"
        yield Problem(title.at, message, suggestion=right, edits=(edit,))
    if state := _STATE.search(text):
        span = (state.end() - len(state[0].lstrip()), state.end())
        message = "frasa Republik Indonesia tidak diulang sesudah Menetapkan"
        edit = Replace(title.at, *state.span(), "")
        yield Problem(title.at, message, span, suggestion="", edits=(edit,))
    if not text.rstrip().endswith("."):
        start, end = last_word(text)
        bare = text[start:end].rstrip(" ,.;:")
        edit = Replace(title.at, start + len(bare), end, ".")
        message = "judul sesudah Menetapkan diakhiri titik"
        yield Problem(title.at, message, (start, end), suggestion=f"{bare}.", edits=(edit,))


def _heading_problems(title: Passage, dossier: Dossier) -> Iterator[Problem]:
    """Compare kind, maker and name with the heading; a maker without its region is the same one."""
    text, name = title.text, dossier.manuscript.words("tentang")
    about = _ABOUT.search(text)
    if about is None:
        message = "judul sesudah Menetapkan tidak memuat kata TENTANG"
        yield Problem(title.at, message, suggestion=_heading(dossier))
        return
    state = _STATE.search(text)
    maker = (0, state.start() if state else about.start())
    whole = f"{dossier.manuscript.words('jenis')} {dossier.maker}".strip()
    if not folded(whole).startswith(folded(text[slice(*maker)])):
        yield from _astray(title, maker, whole)
    if name and not is_blank(name):
        yield from _astray(title, (about.end(), len(text)), name)


def _astray(title: Passage, stretch: Span, right: str) -> Iterator[Problem]:
    words = title.text[slice(*stretch)]
    if folded(words) != folded(right):
        (start, end), instead = departure(words, capitals(right))
        span = (stretch[0] + start, stretch[0] + end)
        yield reword(title, span, instead, "berbeda dari judul Keputusan")
