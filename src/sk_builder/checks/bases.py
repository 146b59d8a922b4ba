"""Rules of the form of the legal bases (*Mengingat*): label, numbers, closing marks, what may stand there."""

from collections.abc import Iterator

from sk_builder import language
from sk_builder.checks.cited import Cited
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity, last_word, reword
from sk_builder.checks.styles import Choice, style_problems
from sk_builder.manuscript import Passage, is_blank
from sk_builder.regulations import Kind, Role

_SECTION = "mengingat"
_LABEL = "Mengingat"
_MARKS = " ,.;:"


@rule(
    "MGT-01",
    "Dasar hukum ada dan diawali dengan kata Mengingat",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why="Keputusan hanya sah bila pejabatnya berwenang, dan kewenangan itu dibaca dari dasar hukumnya. Kata"
    " Mengingat menandai tempat pembaca mencarinya.",
    bad="Dasar : Undang-Undang Nomor 23 Tahun 2014 …",
    good="Mengingat : 1. Undang-Undang Nomor 23 Tahun 2014 …",
    source="UU 12/2011, Lampiran II nomor 28",
    certainty=Certainty.SEEN,
)
def bases_are_there(dossier: Dossier) -> Iterator[Problem]:
    """The section holds something and bears its label; capitals alone are a lesser slip."""
    label = dossier.manuscript.get(f"{_SECTION}.label")
    if label is not None:
        yield from _label_problems(label)
    if any(not is_blank(basis.passage.text) for basis in dossier.bases):
        if label is None:
            yield Problem(_SECTION, "kata Mengingat tidak ada di depan dasar hukum")
    elif (label is not None or dossier.bases) and dossier.is_draft:
        yield Problem(_SECTION, "dasar hukum belum diisi", severity=Severity.INFO)
    elif not dossier.is_excerpt:
        yield Problem(_SECTION, "bagian Mengingat tidak ada atau kosong")


def _label_problems(label: Passage) -> Iterator[Problem]:
    printed = label.text.strip(" :\n\t-")
    word = "".join(printed.split())
    if word not in ("", _LABEL):
        start = label.text.index(printed)
        lesser = Severity.INFO if word.casefold() == _SECTION else None
        message = "bagian dasar hukum diawali dengan kata Mengingat"
        span = (start, start + len(printed))
        yield Problem(label.at, message, span, suggestion=_LABEL, severity=lesser)


@rule(
    "MGT-02",
    "Dasar hukum diberi angka Arab 1, 2, 3 tanpa terlewat",
    severity=Severity.ERROR,
    fix=Fix.SAFE,
    why="Dasar hukum yang lebih dari satu disusun dengan angka Arab supaya setiap butir dapat ditunjuk. Angka"
    " yang terlewat atau berulang menimbulkan dugaan bahwa ada butir yang hilang.",
    bad="1. Undang-Undang …; 2. Peraturan Pemerintah …; 4. Peraturan Presiden …;",
    good="1. Undang-Undang …; 2. Peraturan Pemerintah …; 3. Peraturan Presiden …;",
    source="UU 12/2011, Lampiran II nomor 52",
    certainty=Certainty.SEEN,
)
def bases_are_numbered(dossier: Dossier) -> Iterator[Problem]:
    """Each number is one more than that before it; letters, or no numbers at all, are one finding."""
    items = dossier.manuscript.items(_SECTION)
    if len(items) < 2:  # noqa: PLR2004  one item has no number: MGT-03
        return
    labels = [item.label.strip(" .():") for item in items]
    if not any(labels):
        message = "dasar hukum tanpa angka; penomoran otomatis dapat hilang waktu naskah disalin"
        yield Problem(items[0].at, message, on_label=True, suggestion="1.", severity=Severity.WARNING)
    elif all(map(str.isalpha, labels)):
        message = "dasar hukum diberi huruf, bukan angka Arab"
        yield Problem(items[0].at, message, on_label=True, suggestion="1.")
    else:
        yield from _gaps(items, labels)


def _gaps(items: tuple[Passage, ...], labels: list[str]) -> Iterator[Problem]:
    before = 0
    for position, (item, label) in enumerate(zip(items, labels, strict=True), start=1):
        if label != str(before + 1):
            message = f"angka butir {item.label} tidak berurutan" if label else "butir tanpa angka"
            yield Problem(item.at, message, on_label=True, suggestion=f"{position}.")
        before = int(label) if label.isdecimal() else position


@rule(
    "MGT-03",
    "Satu-satunya dasar hukum tidak diberi angka",
    severity=Severity.INFO,
    fix=Fix.SAFE,
    why="Angka hanya diperlukan untuk membedakan beberapa butir. Contoh dalam Lampiran II menulis dasar hukum"
    " yang tunggal tanpa angka.",
    bad="Mengingat : 1. Undang-Undang Nomor 23 Tahun 2014 …",
    good="Mengingat : Undang-Undang Nomor 23 Tahun 2014 …",
    source="UU 12/2011, Lampiran II nomor 37 dan nomor 44, contoh",
    certainty=Certainty.SEEN,
)
def single_basis_has_no_number(dossier: Dossier) -> Iterator[Problem]:
    """A list of one item has neither number nor letter."""
    items = dossier.manuscript.items(_SECTION)
    if len(items) == 1 and items[0].label:
        yield Problem(
            items[0].at, "satu-satunya dasar hukum ditulis tanpa angka", on_label=True, suggestion=""
        )


@rule(
    "MGT-04",
    "Setiap dasar hukum diakhiri titik koma",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Setiap butir Mengingat, juga yang terakhir, diakhiri titik koma karena kalimatnya baru selesai pada"
    " MEMUTUSKAN. Sebagian kantor menutup butir terakhir dengan titik; gaya akhir_mengingat menentukan bentuk"
    " kantor.",
    bad="1. Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian.",
    good="1. Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian;",
    source="UU 12/2011, Lampiran II nomor 52",
    certainty=Certainty.SEEN,
)
def bases_close_with_a_semicolon(dossier: Dossier) -> Iterator[Problem]:
    """Each item ends with a semicolon, the last one as the style has it; a scrap behind it is no end."""
    items = [basis.passage for basis in dossier.bases if not _is_torn(basis)]
    yield from (_closed(item, ";") for item in items[:-1] if not item.text.rstrip().endswith(";"))
    for last in items[-1:]:
        mark = last.text.rstrip()[-1]
        problem = _closed(last, dossier.style.last_basis_mark)
        choice = Choice(mark if mark in ";." else None, problem)
        yield from style_problems(dossier, "last_basis_mark", [choice])


def _is_torn(basis: Cited) -> bool:
    """Whether nothing is there, or something behind the end of the citation: a piece of the next page."""
    behind = basis.citation.rest if basis.citation.regulation else ""
    return behind.strip(_MARKS) not in ("", "dan") or is_blank(basis.passage.text)


def _closed(item: Passage, mark: str) -> Problem:
    """Close an item with a mark; an "dan" behind the old one goes."""
    text = item.text.rstrip()
    if text.endswith((" dan", ";dan")) and text[: -len("dan")].rstrip().endswith((";", ",")):
        bare = text[: -len("dan")].rstrip(_MARKS)
        span = (len(bare), len(text))
        return reword(item, span, mark, 'kata "dan" tidak dipakai di akhir butir Mengingat')
    start, end = last_word(text)
    words = text[start:end].rstrip(_MARKS) + mark
    name = "titik koma" if mark == ";" else "titik"
    return reword(item, (start, end), words, f"butir dasar hukum diakhiri {name}")


@rule(
    "MGT-09",
    "Dasar hukum adalah peraturan yang tidak lebih rendah daripada Keputusan itu",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why="Kewenangan hanya dapat berasal dari peraturan yang setingkat atau lebih tinggi. Surat edaran, surat,"
    " nota dinas, dan dokumen anggaran bukan dasar kewenangan; bila perlu disebut, tempatnya di bawah"
    " Memperhatikan.",
    bad="Mengingat : … 5. Surat Edaran Menteri Dalam Negeri Nomor 061/1 Tahun 2022 tentang Contoh;",
    good="Memperhatikan : Surat Edaran Menteri Dalam Negeri Nomor 061/1 Tahun 2022 tentang Contoh;",
    source="UU 12/2011, Lampiran II nomor 41",
    certainty=Certainty.SEEN,
)
def bases_are_not_below_the_decree(dossier: Dossier) -> Iterator[Problem]:
    """Find letters and the like, and decrees of an official below the one that makes this decree."""
    own = _level(dossier.maker)
    for basis in dossier.bases:
        if letter := _letter(basis):
            message = f"{letter} bukan peraturan; tempatnya di bawah Memperhatikan"
            yield Problem(basis.passage.at, message, (0, len(basis.passage.text.rstrip(_MARKS))))
        elif own and (_made_at(basis) or 0) > own:
            message = f"Keputusan pejabat yang lebih rendah daripada {language.title_case(dossier.maker)}"
            yield Problem(basis.passage.at, message, next(basis.spans(Role.NAME), None))


_LETTERS = (
    "Surat Edaran", "Surat Perintah", "Surat Tugas", "Surat", "Nota Dinas", "Berita Acara", "Disposisi",
    "Dokumen Pelaksanaan Anggaran", "Daftar Isian Pelaksanaan Anggaran", "Risalah Rapat", "Notula Rapat",
    "Hasil Rapat", "Telaahan Staf", "Radiogram", "Memorandum",
)  # fmt: skip
_LEVELS = {
    "GUBERNUR": 1, "BUPATI": 2, "WALI KOTA": 2, "WALIKOTA": 2, "SEKRETARIS DAERAH": 3, "KEPALA DINAS": 4,
    "KEPALA BADAN": 4, "INSPEKTUR": 4, "CAMAT": 5, "KEPALA BIDANG": 5, "KEPALA BAGIAN": 5, "KEPALA UPT": 5,
    "KEPALA SEKSI": 6, "KEPALA SUBBAGIAN": 6, "LURAH": 6, "KEPALA DESA": 7,
}  # fmt: skip
"""Offices of a region by how they begin, from the highest down."""
_NATIONAL_TOO = ("KEPALA BADAN", "INSPEKTUR")
"""Beginnings that offices of the state share: a decree of such a one is not held to be low."""


def _letter(basis: Cited) -> str:
    """Return what kind of letter an item is; "" for a rule or a decree."""
    if basis.citation.regulation is not None and basis.citation.regulation.kind is not Kind.SURAT_EDARAN:
        return ""
    words = basis.passage.text.lstrip().casefold()
    if words.startswith("surat keputusan"):
        return ""
    return next((letter for letter in _LETTERS if words.startswith(f"{letter.casefold()} ")), "")


def _level(office: str) -> int | None:
    return next((level for start, level in _LEVELS.items() if office.upper().startswith(start)), None)


def _made_at(basis: Cited) -> int | None:
    """Return the level of the official who made a decree; None where that cannot be told."""
    made = basis.citation.regulation
    if made is None or made.kind is not Kind.KEPUTUSAN or made.maker.upper().startswith(_NATIONAL_TOO):
        return None
    return _level(made.maker)
