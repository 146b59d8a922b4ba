"""Rules of page form (HAL): letters, sheets, margins, page numbers, tables.

They compare the form of a Word file with that of the template it is held against, and are silent where either
is not known. What is wrong with the whole paper stands at the place ``halaman``.
"""

from collections.abc import Iterator
from typing import NamedTuple

from sk_builder import language
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity
from sk_builder.checks.table_rows import IndicatorTable
from sk_builder.pages import PageForm, Sheet, TableForm

_PAPER = "halaman"
_PAPER_ERROR = 1.0  # millimetres
_MARGIN_ERROR = 5.0
_SPACING_ERROR = 0.1
_NAMED_SIZES = {(210, 297): "A4", (215, 330): "F4", (216, 279): "Letter", (216, 356): "Legal"}
_WIDE = 7  # columns
_CLOSING = (
    "penetapan.label_tempat", "penetapan.tempat", "penetapan.label_tanggal", "penetapan.tanggal",
    "penandatangan.atas_nama", "penandatangan.jabatan", "penandatangan.nama", "penandatangan.pangkat",
)  # fmt: skip


class _Forms(NamedTuple):
    paper: PageForm
    template: PageForm


def _forms(dossier: Dossier) -> Iterator[_Forms]:
    """Yield both forms, nothing where one is not known."""
    if dossier.form is not None and dossier.template_form is not None:
        yield _Forms(dossier.form, dossier.template_form)


@rule(
    "HAL-01",
    "Jenis dan ukuran huruf sama dengan templat",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why="Naskah produk hukum diketik dengan satu jenis huruf: Bookman Old Style 12 menurut UU 12/2011."
    " Templat kantor memuat pilihan kantor; aturan ini membandingkan huruf yang paling banyak dipakai.",
    bad="Times New Roman 11",
    good="Bookman Old Style 12",
    source="UU 12/2011, Lampiran II nomor 284; templat kantor",
    certainty=Certainty.SEEN,
)
def letters_of_the_template(dossier: Dossier) -> Iterator[Problem]:
    """Compare what most words of the body are set in, and the font of most words of each further sheet."""
    for paper, template in _forms(dossier):
        right = template.sheets[0].most_letters
        for number, sheet in enumerate(paper.sheets):
            told = sheet.most_letters
            differs = told.font != right.font or (number == 0 and told.size != right.size)
            if sheet.letters and differs:
                message = f"huruf {_letters(*told)}; templat {_letters(*right)}"
                yield Problem(_PAPER, message, suggestion=_letters(*right))
                break


def _letters(font: str, size: float) -> str:
    return f"{font} {_figure(size)}"


def _figure(value: float) -> str:
    return f"{value:g}".replace(".", ",")


@rule(
    "HAL-02",
    "Ukuran kertas sama dengan templat",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why="UU 12/2011 meminta kertas F4. Word tidak mengenal F4 dengan sendirinya, sehingga naskah sering"
    " tercetak di A4 dan pembagian halamannya berubah.",
    bad="210 × 297 mm (A4)",
    good="215 × 330 mm (F4)",
    source="UU 12/2011, Lampiran II nomor 284; templat kantor",
    certainty=Certainty.SEEN,
)
def paper_of_the_template(dossier: Dossier) -> Iterator[Problem]:
    """Compare the sides of each sheet, whichever way it lies."""
    for paper, template in _forms(dossier):
        right = template.sheets[0].size
        sizes = [sheet.size for sheet in paper.sheets if sheet.width]
        for told in [size for size in sizes if _differ(size, right, _PAPER_ERROR)][:1]:
            yield Problem(_PAPER, f"kertas {_size(told)}; templat {_size(right)}", suggestion=_size(right))


def _differ(told: tuple[float, ...], right: tuple[float, ...], most: float) -> bool:
    return any(abs(one - other) > most for one, other in zip(told, right, strict=True))


def _size(size: tuple[float, float]) -> str:
    short, long = map(round, size)
    name = _NAMED_SIZES.get((short, long))
    return f"{short} × {long} mm" + (f" ({name})" if name else "")


@rule(
    "HAL-03",
    "Batas tepi sama dengan templat",
    severity=Severity.INFO,
    fix=Fix.ASK,
    why="Batas tepi memberi ruang untuk penjilidan dan paraf. Batas yang berbeda dari templat membuat naskah"
    " kantor tampak berbeda satu dari yang lain.",
    bad="batas kiri 20 mm, templat 25 mm lebih lebar",
    good="batas seperti templat",
    source="UU 12/2011, Lampiran II nomor 284a, sebagaimana diubah dengan UU 13/2022; templat kantor",
    certainty=Certainty.SEEN,
)
def margins_of_the_template(dossier: Dossier) -> Iterator[Problem]:
    """Compare the four margins of the first sheet; half a centimetre more or less is let pass."""
    for paper, template in _forms(dossier):
        told, right = _margins(paper.sheets[0]), _margins(template.sheets[0])
        if paper.sheets[0].width and _differ(told, right, _MARGIN_ERROR):
            message = f"batas atas, kanan, bawah, kiri {_lengths(told)}; templat {_lengths(right)}"
            yield Problem(_PAPER, message, suggestion=_lengths(right))


def _margins(sheet: Sheet) -> tuple[float, ...]:
    return sheet.top, sheet.right, sheet.bottom, sheet.left


def _lengths(lengths: tuple[float, ...]) -> str:
    return f"{language.enumeration([str(round(length)) for length in lengths])} mm"


@rule(
    "HAL-04",
    "Jarak baris sama dengan templat",
    severity=Severity.INFO,
    fix=Fix.ASK,
    why="Naskah produk hukum diketik dengan jarak satu spasi. Jarak yang lebih longgar menambah halaman dan"
    " dapat memisahkan tanda tangan dari diktum.",
    bad="1,5 spasi",
    good="1 spasi",
    source="UU 12/2011, Lampiran II nomor 284a, sebagaimana diubah dengan UU 13/2022; templat kantor",
    certainty=Certainty.SEEN,
)
def spacing_of_the_template(dossier: Dossier) -> Iterator[Problem]:
    """Compare the line height of most words of the first sheet; heights in points say nothing."""
    for paper, template in _forms(dossier):
        told, right = paper.sheets[0].most_spacing, template.sheets[0].most_spacing
        if told and right and abs(told - right) > _SPACING_ERROR:
            message = f"jarak baris {_figure(told)} spasi; templat {_figure(right)} spasi"
            yield Problem(_PAPER, message, suggestion=f"{_figure(right)} spasi")


@rule(
    "HAL-05",
    "Nomor halaman seperti pada templat",
    severity=Severity.INFO,
    fix=Fix.ASK,
    why="Nomor halaman menunjukkan bahwa tidak ada lembar yang hilang. Halaman pertama tidak bernomor karena"
    " sudah dikenali dari kopnya.",
    bad="tanpa nomor halaman",
    good="- 2 - di tengah atas, mulai halaman kedua",
    source="templat kantor; bentuk yang dipakai peraturan tercetak",
    certainty=Certainty.PARTLY,
)
def page_number_of_the_template(dossier: Dossier) -> Iterator[Problem]:
    """Compare where the number stands; a paper of one page needs none."""
    for paper, template in _forms(dossier):
        first, right = paper.sheets[0], template.sheets[0]
        has_pages = len(paper.sheets) > 1 or bool(paper.page_starts)
        if not has_pages or not right.number:
            continue
        if not first.number:
            yield Problem(_PAPER, f"halaman tidak bernomor; pada templat nomor di {right.number} halaman")
        elif first.number != right.number:
            yield Problem(_PAPER, f"nomor di {first.number} halaman; pada templat di {right.number} halaman")
        elif first.first_number and not right.first_number:
            yield Problem(_PAPER, "halaman pertama bernomor; pada templat tidak")


@rule(
    "HAL-07",
    "Tabel yang lebar berdiri di halaman mendatar",
    severity=Severity.INFO,
    fix=Fix.ASK,
    why="Tabel indikator dengan banyak kolom tidak muat di halaman tegak: kata terpenggal dan barisnya"
    " panjang. Templat menaruhnya di halaman mendatar.",
    bad="tabel sembilan kolom di halaman tegak",
    good="tabel sembilan kolom di halaman mendatar",
    source="templat kantor",
    certainty=Certainty.RECALLED,
)
def wide_tables_lie(dossier: Dossier) -> Iterator[Problem]:
    """Look for the sheet of each wide indicator table, where the template has a sheet that lies."""
    for paper, template in _forms(dossier):
        if not any(sheet.is_landscape for sheet in template.sheets):
            continue
        for table, form in _indicator_tables(dossier, paper):
            if form.columns >= _WIDE and not paper.sheets[form.sheet].is_landscape:
                message = f"tabel {form.columns} kolom di halaman tegak; pada templat di halaman mendatar"
                yield Problem(_first_head(table), message)


@rule(
    "HAL-08",
    "Kepala tabel berulang di setiap halaman, dan baris tidak terpotong",
    severity=Severity.INFO,
    fix=Fix.ASK,
    why="Di halaman kedua, kolom tanpa kepala tidak dapat dibaca. Baris yang terpotong memisahkan indikator"
    " dari targetnya.",
    bad='sifat tabel "Ulangi sebagai baris kepala" tidak aktif',
    good="kepala tabel berulang; baris tidak boleh terpotong",
    source="templat kantor",
    certainty=Certainty.RECALLED,
)
def tables_go_on_well(dossier: Dossier) -> Iterator[Problem]:
    """Look at the indicator tables that a new page could part, as the template's own do go on well."""
    for paper, template in _forms(dossier):
        for table, form in _indicator_tables(dossier, paper):
            flaws = []
            if not form.repeats_head and any(other.repeats_head for other in template.tables):
                flaws.append("kepala tabel tidak berulang")
            if not form.keeps_rows and any(other.keeps_rows for other in template.tables):
                flaws.append("baris dapat terpotong")
            if flaws:
                yield Problem(_first_head(table), f"bila tabel berganti halaman, {' dan '.join(flaws)}")


def _indicator_tables(dossier: Dossier, paper: PageForm) -> Iterator[tuple[IndicatorTable, TableForm]]:
    """Yield each indicator table that knows its paragraphs, with its form."""
    for table in dossier.tables:
        spots = [head.spot() for head in table.heads.values()]
        numbers = {spot.paragraph for spot in spots if spot}
        for form in paper.tables:
            if any(form.first <= number <= form.last for number in numbers):
                yield table, form
                break


def _first_head(table: IndicatorTable) -> str:
    return next(iter(table.heads.values())).at


@rule(
    "HAL-09",
    "Tanda tangan tidak sendirian di halaman baru",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why="Tanda tangan yang terpisah dari naskahnya dapat dipasang pada naskah lain. Paling sedikit dua baris"
    " naskah ikut ke halaman tanda tangan.",
    bad="diktum terakhir di halaman 2; tanda tangan sendirian di halaman 3",
    good="diktum terakhir dan tanda tangan di halaman yang sama",
    source="kebiasaan penyusunan naskah dinas",
    certainty=Certainty.RECALLED,
)
def signature_is_not_alone(dossier: Dossier) -> Iterator[Problem]:
    """Find a page that begins within a closing, as Word last laid the paper out."""
    starts = dossier.form.page_starts if dossier.form else frozenset()
    for annex in ("", *(f"{annex}." for annex in dossier.manuscript.annexes)) if starts else ():
        lines = (dossier.manuscript.get(f"{annex}{key}") for key in _CLOSING)
        for line in lines:
            spot = line.spot() if line else None
            if line and spot and spot.paragraph in starts:
                yield Problem(line.at, "halaman baru dimulai di sini: tanda tangan terpisah dari naskahnya")
                break
