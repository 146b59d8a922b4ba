"""Rules of the copies (*tembusan*, TBS): the label, whom they go to, and the form of the list."""

import re
from collections.abc import Iterator, Sequence

from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity, last_word, reword
from sk_builder.manuscript import Passage

_LABEL, _LIST = "tembusan.label", "tembusan"
_COURTEOUS = ("yth", "laporan", "arsip", "pertinggal")
_COURTESY = re.compile(
    r"\bYth\b\.?\s*|,?\s*\(?\bsebagai laporan\b\)?|^\s*(?:Arsip|Pertinggal)\b(?!\s+Nasional)", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+")
_STOPPED = ("kab", "prov")
_CLIPPED = {
    "kab": "Kabupaten",
    "kabag": "Kepala Bagian",
    "kabid": "Kepala Bidang",
    "kadis": "Kepala Dinas",
    "opd": "Perangkat Daerah",
    "prov": "Provinsi",
    "sekda": "Sekretaris Daerah",
    "setda": "Sekretariat Daerah",
    "setwan": "Sekretariat Dewan Perwakilan Rakyat Daerah",
    "skpd": "Perangkat Daerah",
}
_SYLLABLES = ("BAPENDA", "BAPPEDA", "BAPPERIDA", "BAPPENAS", "BAPPELITBANGDA", "KEMENDAGRI")
"""Names made of syllables: only their first letter is a capital."""


@rule(
    "TBS-01",
    'Kata "Tembusan" diikuti titik dua tanpa spasi, dan tembusan yang lebih dari satu bernomor',
    severity=Severity.INFO,
    fix=Fix.SAFE,
    why="Titik dua melekat pada kata di depannya. Nomor memudahkan penerima dan pengirim memeriksa bahwa"
    " setiap tembusan sudah dikirim; satu tembusan saja tidak perlu nomor.",
    bad="Tembusan :",
    good="Tembusan:",
    source="EYD, tanda titik dua; kebiasaan tata naskah dinas",
    certainty=Certainty.RECALLED,
)
def copies_have_their_form(dossier: Dossier) -> Iterator[Problem]:
    """Find a label without its tight colon, and numbers that are missing or needless."""
    label, items = dossier.manuscript.get(_LABEL), dossier.manuscript.items(_LIST)
    if label is not None:
        right = _label(label.text)
        if label.text.strip() != right:
            yield reword(label, (0, len(label.text)), right, f'"{label.text.strip()}" ditulis "{right}"')
    if len(items) == 1 and items[0].label:
        yield Problem(items[0].at, "satu tembusan tidak perlu nomor", on_label=True)
    for item in items if len(items) > 1 else ():
        if not item.label:
            yield Problem(item.at, "tembusan yang lebih dari satu diberi nomor")
            return


def _label(text: str) -> str:
    words = text.strip(" :\n")
    return f"{words if words.endswith('Yth.') else words.rstrip(' .')}:"


@rule(
    "TBS-02",
    'Tembusan tanpa "Yth.", "sebagai laporan", dan "Arsip"',
    severity=Severity.INFO,
    fix=Fix.ASK,
    why="Tembusan hanya menyebut jabatan penerima. Sapaan dan keterangan tidak menambah arti, dan arsip"
    " disimpan tanpa perlu disebut. Kebiasaan setempat berbeda-beda.",
    bad="Yth. Inspektur Provinsi Rekaan (sebagai laporan)",
    good="Inspektur Provinsi Rekaan",
    source="Kebiasaan tata naskah dinas",
    certainty=Certainty.RECALLED,
)
def copies_have_no_courtesies(dossier: Dossier) -> Iterator[Problem]:
    """Find courtesies and the archive in label and list."""
    lines = (dossier.manuscript.get(_LABEL), *dossier.manuscript.items(_LIST))
    for passage in filter(None, lines):
        if not any(word in passage.text.casefold() for word in _COURTEOUS):
            continue
        for found in _COURTESY.finditer(passage.text):
            start = found.start() + len(found[0]) - len(found[0].lstrip(" ,"))
            span = (start, len(passage.text[: found.end()].rstrip()))
            words = passage.text[slice(*span)]
            alone = not passage.text.replace(found[0], "").strip(" .;:")
            edits = () if alone else (Replace(passage.at, *found.span(), ""),)
            yield Problem(passage.at, f"{words} tidak perlu ditulis", span, suggestion="", edits=edits)


@rule(
    "TBS-03",
    "Nama jabatan dan instansi penerima tembusan ditulis lengkap",
    severity=Severity.INFO,
    fix=Fix.ASK,
    why="Penerima tembusan adalah pejabat, dan jabatannya ditulis seperti dalam peraturan. Akronim dari suku"
    " kata hanya berhuruf kapital di awal.",
    bad="Kepala BAPPEDA / Kepala Biro Organisasi Setda",
    good="Kepala Bappeda / Kepala Biro Organisasi Sekretariat Daerah",
    source="EYD, penulisan akronim",
    certainty=Certainty.RECALLED,
)
def copies_name_offices_in_full(dossier: Dossier) -> Iterator[Problem]:
    """Find clipped offices, and acronyms of syllables in capitals."""
    for item in dossier.manuscript.items(_LIST):
        for found in _WORD.finditer(item.text):
            if found[0] in _SYLLABLES and not item.text.isupper():
                right = found[0].capitalize()
                yield reword(item, found.span(), right, f"{found[0]} ditulis {right}")
            elif right := _CLIPPED.get(found[0].casefold(), ""):
                stop = found[0].casefold() in _STOPPED and item.text.startswith(".", found.end())
                span = (found.start(), found.end() + stop)
                yield reword(item, span, right, f"{found[0]} ditulis lengkap, {right}")


@rule(
    "TBS-04",
    "Butir tembusan ditutup dengan cara yang sama",
    severity=Severity.INFO,
    fix=Fix.SAFE,
    why="Daftar yang sebagian butirnya ditutup tanda baca dan sebagian tidak terlihat belum selesai. Semua"
    " butir tanpa tanda, atau titik koma dengan titik pada butir terakhir.",
    bad="Inspektur Provinsi Rekaan; / Kepala Biro Organisasi",
    good="Inspektur Provinsi Rekaan / Kepala Biro Organisasi",
    source="Kebiasaan penyusunan",
    certainty=Certainty.RECALLED,
)
def copies_close_alike(dossier: Dossier) -> Iterator[Problem]:
    """Find items whose closing mark is not that of the others; without a common way, no mark is right."""
    items = [item for item in dossier.manuscript.items(_LIST) if item.text.strip()]
    if any(item.text.endswith(" dan") for item in items):
        return
    marks = [_mark(item) for item in items]
    wanted = _way(marks)
    for item, mark, right in zip(items, marks, wanted, strict=True):
        if mark != right:
            yield _closed(item, mark, right)


def _mark(item: Passage) -> str:
    last = item.text.rstrip()[-1]
    return last if last in ".;," else ""


def _way(marks: Sequence[str]) -> Sequence[str]:
    """Return the marks that the items should have: as most of them do, or ";" with a mark at the end."""
    *others, last = marks or [""]
    if set(others) == {";"} and (last or len(others) > 1):
        return [*others, last or "."]
    return [max(("", ";", "."), key=marks.count)] * len(marks)


def _closed(item: Passage, mark: str, right: str) -> Problem:
    start, end = last_word(item.text)
    edit = Replace(item.at, end - len(mark), end, right)
    bare = item.text[start : end - len(mark)]
    message = "butir lain ditutup dengan cara lain"
    return Problem(item.at, message, (start, end), suggestion=bare + right, edits=(edit,))
