"""The indicator tables of a decree as an Excel file that people can fill in."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from sk_builder.app.tables.form import Field, fields, form_rows, indicator_tables, sheet_name
from sk_builder.errors import OutputError
from sk_builder.model import Decree, IndicatorAnnex
from sk_builder.store.decrees import load_decree, load_office
from sk_builder.store.excel_writer import Column, Form, Row, Table, write_form
from sk_builder.store.files import is_there, write_file

SUFFIX = ".xlsx"

_COMMON_UNITS = (
    *("persen", "indeks", "nilai", "poin", "predikat", "rasio", "orang", "unit", "dokumen", "laporan"),
    *("kegiatan", "hari", "rupiah"),
)
_DIRECTIONS = ("naik", "turun", "tetap")
_HOW = "Isi sel kuning saja; sel kelabu hanya untuk dibaca. Cara mengisi: lembar Petunjuk."
_AMOUNT_HELP = "Angka (4,57), rentang (80-90), atau kata (WTP), tanpa satuan. Kosongkan bila belum ada."
_HELP = {
    "alasan": "Alasan pemilihan indikator.",
    "satuan": "Satuan target dan kondisi awal. Pilih dari daftar, atau ketik satuan lain. Wajib diisi.",
    "arah": "naik: makin tinggi makin baik; turun: makin rendah makin baik; tetap: dipertahankan.",
    "baseline": _AMOUNT_HELP,
    "target": _AMOUNT_HELP,
    "kondisi_akhir": _AMOUNT_HELP,
    "penanggung_jawab": "Satu unit kerja dalam satu sel. Pilih dari daftar, atau ketik nama lain.",
    "sumber_data": "Satu sumber data dalam satu sel; beberapa: satu setiap baris (Alt+Enter).",
    "keterangan": "Keterangan pada kolom terakhir.",
}
_GUIDE = """\
Petunjuk mengisi tabel indikator
Isi hanya sel kuning. Sel kelabu berasal dari berkas Keputusan dan diubah di sana, bukan di sini.
Angka: 4,57 atau 1250, tanpa satuan. Teks 1.250 ditolak, sebab dapat berarti 1250 dan 1,250.
Persen: ketik 4,57 atau 4,57%; keduanya dibaca 4,57 bila satuannya persen.
Rentang: 80-90. Bila Excel menjadikannya tanggal (1-2), ketik dengan kutip tunggal di depan: '1-2.
Kata: WTP, BB, N/A, seperti yang akan dicetak.
Yang dibaca adalah angka yang tampak. Sel yang menyembunyikan sebagian angka yang diketik ditolak: tambah \
desimalnya, atau ketik angka yang dimaksud.
Rumus Excel boleh dipakai; yang dibaca hasilnya.
Sel yang dikosongkan mengosongkan isiannya. Jangan gabungkan sel.
Penanggung jawab dan sumber data: satu dalam satu sel; yang tidak mendapat kolom ditulis di baris berikut \
dalam sel yang sama (Alt+Enter).
Baris boleh dipindah atau dihapus; indikator yang barisnya tidak ada tetap seperti dalam berkas Keputusan. \
Indikator baru ditambahkan dalam berkas Keputusan, lalu tabelnya dibuat lagi.
Sesudah diisi: sk-builder table import KEPUTUSAN.yaml BERKAS.xlsx --dry-run memperlihatkan bagaimana setiap \
sel dibaca; dengan --reason "..." sebagai ganti --dry-run isinya disimpan.
"""


class Exported(NamedTuple):
    """What was exported.

    Attributes:
        target: The Excel file.
        rows: How many indicators each sheet has, by its name.
    """

    target: Path
    rows: dict[str, int]


def export_table(file: Path, target: Path) -> Exported:
    """Write the indicator tables of a decree file as an Excel file, a sheet for each annex.

    The responsible units of ``kantor.yaml`` beside the decree file are offered as choices.

    Raises:
        SkBuilderError: The decree file cannot be read or has no such table; the target is there already, is
            no .xlsx, or cannot be written.
    """
    decree = load_decree(file).part
    if target.suffix.lower() != SUFFIX:
        raise OutputError(f"{target}: nama berkas Excel berakhiran {SUFFIX}; tulis {target.stem}{SUFFIX}")
    if is_there(target):
        raise OutputError(f"{target}: sudah ada, jadi tidak ditimpa; sebut berkas lain")
    tables = indicator_tables(decree)
    if not tables:
        raise OutputError(f"{file}: tidak ada Lampiran berjenis iku, jadi tidak ada tabel indikator")
    write_file(target, write_form(form_of(decree, office_units(file.parent))))
    return Exported(target, {sheet_name(at): len(annex.indicators) for at, annex in tables.items()})


def office_units(folder: Path) -> tuple[str, ...]:
    """Return the units of the office file in a folder; () where there is none."""
    office = folder / "kantor.yaml"
    return load_office(office).part.units if is_there(office) else ()


def form_of(decree: Decree, units: Sequence[str] = ()) -> Form:
    """Return the form of a decree's indicator tables; `units` are those that its office has."""
    annexes = indicator_tables(decree)
    choices = _choices(annexes.values(), units)
    title = decree.subject or "Tabel indikator"
    tables = [_table(annex, at, decree, choices) for at, annex in annexes.items()]
    origin = [line for at, annex in annexes.items() for line in _origin(annex, at, decree)]
    return Form(title, tuple(tables), tuple(_GUIDE.splitlines()), tuple(origin))


def _choices(annexes: Iterable[IndicatorAnnex], units: Sequence[str]) -> dict[str, tuple[str, ...]]:
    indicators = [indicator for annex in annexes for indicator in annex.indicators]
    used = [unit for indicator in indicators for unit in indicator.responsible_units]
    return {
        "satuan": _once([*(indicator.unit for indicator in indicators), *_COMMON_UNITS]),
        "arah": _DIRECTIONS,
        "penanggung_jawab": _once([*units, *used]),
    }


def _once(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))


def _table(annex: IndicatorAnnex, at: int, decree: Decree, choices: dict[str, tuple[str, ...]]) -> Table:
    shown = fields(annex, decree.period)
    columns = [_column(field, head, choices) for field in shown for head in field.heads]
    rows = [
        Row(row.key, tuple(value for field in shown for value in row.values(field)))
        for row in form_rows(annex, at)
    ]
    fixed = next(number for number, field in enumerate(shown, start=1) if field.key == "nama")
    title = f"{sheet_name(at)}: {annex.title or decree.subject or 'tabel indikator'}"
    return Table(sheet_name(at), (title, _HOW), tuple(columns), fixed, tuple(rows))


def _column(field: Field, head: str, choices: dict[str, tuple[str, ...]]) -> Column:
    name = field.key.partition(".")[0]
    return Column(
        head,
        field.width,
        field.is_open,
        field.is_amount,
        _HELP.get(name, ""),
        choices.get(name, ()) if field.is_open else (),
        is_closed_list=name == "arah",
    )


def _origin(annex: IndicatorAnnex, at: int, decree: Decree) -> Iterator[tuple[str, ...]]:
    """Yield the fields of a sheet, then what each row of it holds of them."""
    shown = fields(annex, decree.period)
    yield ("", *(field.key for field in shown))
    for row in form_rows(annex, at):
        yield (row.key, *(row.written(field) for field in shown))
