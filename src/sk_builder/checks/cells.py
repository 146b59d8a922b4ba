"""Rules of the cells of the indicator table (IKU): none is empty, and lists in them are lists."""

from collections.abc import Iterator

from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity
from sk_builder.checks.table_rows import IndicatorTable, Row, is_dash
from sk_builder.manuscript import Passage, is_blank

_NEEDED = {
    "rumus": "rumus penghitungan", "satuan": "satuan", "target": "target",
    "penanggung_jawab": "penanggung jawab", "sumber_data": "sumber data",
}  # fmt: skip
_OF_EVERY_FORM = ("rumus", "sumber_data")  # PER/20/M.PAN/11/2008 has these columns; habit added the others
_LISTS = ("penanggung_jawab", "sumber_data", "rumus")
_OFFICES = (
    "dinas", "badan", "bidang", "bagian", "biro", "sekretariat", "seksi", "subbagian", "subbidang", "kantor",
    "inspektorat", "bappeda", "bps", "upt", "uptd", "unit", "direktorat", "kementerian", "kecamatan", "balai",
)  # fmt: skip
_RECORDS = (
    "data", "laporan", "sistem", "aplikasi", "dokumen", "survei", "rekap", "hasil", "profil", "statistik",
    "buku", "register", "catatan", "daftar", "berita acara", "lkjip", "lhe", "sim", "www", "neraca", "angka",
)  # fmt: skip


@rule(
    "IKU-02",
    "Tidak ada sel yang kosong: rumus, satuan, target, penanggung jawab, sumber data",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why="Indikator baru dapat diukur bila rumus, satuan, target, penanggung jawab, dan sumber datanya"
    " diketahui. Sel yang kosong akan diisi setiap orang dengan caranya sendiri. Selama konsep, target yang"
    " kosong hanya diingatkan.",
    bad="Persentase koperasi sehat | (rumus kosong) | persen | 40",
    good="Persentase koperasi sehat | koperasi sehat / koperasi × 100% | persen | 40",
    source="kolom yang dibuat naskah sendiri; bentuk tabel PER/20/M.PAN/11/2008",
    certainty=Certainty.LOGIC,
)
def no_cell_is_empty(dossier: Dossier) -> Iterator[Problem]:
    """Find a column that is missing, once for its table, and each empty cell of one that is there."""
    for table in dossier.tables:
        for key in ("nama", *_NEEDED) if table.rows else ():
            if key == "nama" or table.has_column(key):
                yield from _empty_cells(dossier, table, key)
            else:
                yield _missing_column(table, key)


def _empty_cells(dossier: Dossier, table: IndicatorTable, key: str) -> Iterator[Problem]:
    places = [f"target.{year}" for year in table.years] if key == "target" else []
    may_be_merged = False
    for row in table.rows:
        for place in places or [key]:
            at = f"{row.at}.{place}"
            stands = [cell for cell in row.cells.get(key, ()) if f"{cell.at}.".startswith(f"{at}.")]
            if not stands or all(is_blank(cell.text) or is_dash(cell) for cell in stands):
                yield _empty(dossier, row, stands[0].at if stands else at, may_be_merged=may_be_merged)
        may_be_merged = dossier.decree is None and key != "target" and (may_be_merged or key in row.cells)


def _missing_column(table: IndicatorTable, key: str) -> Problem:
    says_unit = all(target.bears_percent for row in table.rows for target in row.targets)
    is_needed = key in _OF_EVERY_FORM or (key == "satuan" and not says_unit)
    severity = Severity.WARNING if is_needed else Severity.INFO
    return Problem(f"{table.at}.kolom.{key}", f"tabel tidak berkolom {_NEEDED[key]}", severity=severity)


def _empty(dossier: Dossier, row: Row, at: str, *, may_be_merged: bool) -> Problem:
    """Weigh an empty cell: a target is still to come in a draft, but dots on a signed paper are an error."""
    key, passage = at[len(row.at) + 1 :].partition(".")[0], dossier.manuscript.get(at)
    severity, told = Severity.WARNING, "kosong"
    if key == "target" and dossier.is_draft:
        severity, told = Severity.INFO, "belum diisi"
    elif passage is not None and is_blank(passage.text):
        severity, told = Severity.ERROR, "masih berupa titik-titik"
    elif passage is not None and not all(map(is_dash, row.cells[key])):
        severity, told = Severity.INFO, "hanya berisi tanda hubung"
    elif passage is None and may_be_merged:
        severity, told = Severity.INFO, "kosong, atau digabung dengan sel di atasnya"
    return Problem(at, f"{_NEEDED.get(key, key)} indikator {row.number} {told}", severity=severity)


@rule(
    "IKU-14",
    "Daftar yang hanya satu butir tidak bernomor",
    severity=Severity.INFO,
    fix=Fix.SAFE,
    why="Nomor membedakan butir yang satu dari butir yang lain. Angka 1 yang berdiri sendiri membuat pembaca"
    " mencari butir kedua.",
    bad="1. Bidang Pemberdayaan",
    good="Bidang Pemberdayaan",
    source="UU 12/2011, Lampiran II nomor 22 dan nomor 52, secara analogi",
    certainty=Certainty.PARTLY,
)
def one_item_bears_no_number(dossier: Dossier) -> Iterator[Problem]:
    """Look at the number before a single item, printed or typed into its words."""
    message = "satu-satunya butir tidak perlu bernomor"
    cells = (row.cells.get(key, ()) for table in dossier.tables for row in table.rows for key in _LISTS)
    for item in [cell[0] for cell in cells if len(cell) == 1]:
        typed = next((mark for mark in ("1.", "1)", "a.", "a)") if item.text.startswith(mark)), "")
        if item.label.strip():
            yield Problem(item.at, message, on_label=True)
        elif typed and item.text[len(typed) :][:1].isspace():
            end = len(item.text) - len(item.text[len(typed) :].lstrip())
            yield Problem(
                item.at, message, (0, len(typed)), suggestion="", edits=(Replace(item.at, 0, end, ""),)
            )


@rule(
    "IKU-15",
    "Sumber data adalah dokumen atau sistem, bukan hanya nama kantor",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Angka capaian harus dapat ditelusuri. Nama kantor saja tidak mengatakan laporan, survei, atau sistem"
    " mana yang dibuka ketika angka itu diperiksa.",
    bad="Dinas Contoh",
    good="Laporan tahunan koperasi, Dinas Contoh",
    source="bentuk tabel PER/20/M.PAN/11/2008",
    certainty=Certainty.RECALLED,
)
def data_source_is_a_record(dossier: Dossier) -> Iterator[Problem]:
    """Find sources that begin with an office and name no record."""
    for table in dossier.tables:
        for row in table.rows:
            for source in row.cells.get("sumber_data", ()):
                if _names_only_an_office(source):
                    yield Problem(
                        source.at, "sumber data hanya menyebut kantor; sebutkan dokumen atau sistemnya"
                    )


def _names_only_an_office(source: Passage) -> bool:
    words = source.text.casefold().replace(",", " ").lstrip("0123456789.)-• ").split()
    return bool(words) and words[0] in _OFFICES and not any(record in " ".join(words) for record in _RECORDS)
