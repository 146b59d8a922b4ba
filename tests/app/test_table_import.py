"""A filled-in form goes into the decree file as one version, all other lines as they were, or not at all."""

from datetime import date

import openpyxl
import pytest

from sk_builder.app.samples import samples
from sk_builder.app.tables.export import export_table
from sk_builder.app.tables.importing import import_table, preview
from sk_builder.app.writing import Making
from sk_builder.errors import SkBuilderError
from sk_builder.store.decrees import load_decree
from sk_builder.store.excel_writer import CHOICES, HEAD_ROW
from sk_builder.store.history import Entry

DECREE = """\
templat: keputusan-iku
tentang: Penetapan Target  # judul
periode: 2025-2026
lampiran:
  jenis: iku
  sasaran:
    nama: Meningkatnya mutu
    indikator:
      - nama: Persentase layanan
        satuan: persen
        target: {2025: 85}
        penanggung_jawab: Bidang Satu
      # usul Bidang Dua
      - kode: K.2
        nama: Indeks kepuasan
        satuan: indeks
        target:
          2025: 3,50  # dari RPD
        penanggung_jawab:
          - Bidang Satu
          - Bidang Dua
"""
FILLED = """\
templat: keputusan-iku
tentang: Penetapan Target  # judul
periode: 2025-2026
lampiran:
  jenis: iku
  sasaran:
    nama: Meningkatnya mutu
    indikator:
      - nama: Persentase layanan
        satuan: persen
        target: {2025: "87,5", 2026: 90-95}
        penanggung_jawab:
          - Bidang Satu
          - Bidang Tiga
      # usul Bidang Dua
      - kode: K.2
        nama: Indeks kepuasan
        satuan: indeks
        arah: naik
        target:
          2025: "3,75"  # dari RPD
        penanggung_jawab:
          - Bidang Dua
        sumber_data:
          - Survei
          - Aplikasi
"""
OFFICE = "jabatan: Kepala Dinas\nunit_kerja: [Bidang Satu, Bidang Dua, Bidang Tiga]\n"
MAKING = Making(Entry(date(2025, 3, 3), "Contoh Orang", "Hasil reviu"))


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text(DECREE, encoding="utf-8")
    (tmp_path / "kantor.yaml").write_text(OFFICE, encoding="utf-8")
    return path


@pytest.fixture
def source(file):
    target = file.with_suffix(".xlsx")
    export_table(file, target)
    return target


def fill(source, values):
    book = openpyxl.load_workbook(source)
    sheet = book["Lampiran I"]
    letters = {cell.value: cell.column_letter for cell in sheet[HEAD_ROW]}
    for (head, number), value in values.items():
        sheet[f"{letters[head]}{HEAD_ROW + number}"].value = value
    book.save(source)


def refused(file, source, making=MAKING):
    before = file.read_bytes()
    with pytest.raises(SkBuilderError) as raised:
        import_table(file, source, making)
    assert file.read_bytes() == before
    return str(raised.value).splitlines()


def test_all_of_it_is_one_version_and_other_lines_stay(file, source):
    fill(
        source,
        {
            ("Target 2025", 1): 87.5,
            ("Target 2026", 1): "90-95",
            ("Target 2025", 2): 3.75,
            ("Penanggung Jawab 2", 1): "Bidang Tiga",
            ("Penanggung Jawab 1", 2): None,
            ("Arah", 2): "naik",
            ("Sumber Data", 2): "Survei\nAplikasi",
        },
    )
    imported = import_table(file, source, MAKING)

    told, _, history = file.read_text(encoding="utf-8").partition("riwayat:")
    assert told == FILLED
    assert imported.written.number == 1
    assert [change.at for change in load_decree(file).part.history[0].changes] == [
        "lampiran.I.indikator.1.target.2025",
        "lampiran.I.indikator.1.target.2026",
        "lampiran.I.indikator.1.penanggung_jawab",
        "lampiran.I.indikator.2.arah",
        "lampiran.I.indikator.2.target.2025",
        "lampiran.I.indikator.2.penanggung_jawab",
        "lampiran.I.indikator.2.sumber_data",
    ]
    assert "alasan: Hasil reviu" in history
    assert import_table(file, source, MAKING).written is None


def test_lists_may_be_emptied(file, source):
    fill(
        source, {(head, row): None for head in ("Penanggung Jawab 1", "Penanggung Jawab 2") for row in (1, 2)}
    )
    import_table(file, source, MAKING)

    assert [one.responsible_units for one in load_decree(file).part.annexes[0].indicators] == [(), ()]


def test_preview_changes_nothing_and_tells_problems_with_the_rest(file, source):
    fill(source, {("Target 2025", 1): 87.5, ("Target 2026", 2): "1.250"})
    before = file.read_bytes()
    reading = preview(file, source)

    assert [read.new for read in reading.changed] == ["87,5"]
    assert len(reading.problems) == 1
    assert file.read_bytes() == before


def test_everything_that_is_wrong_is_told_at_once(file, source):
    fill(source, {("Target 2025", 1): 87.5, ("Target 2026", 1): "1.250", ("Satuan", 2): None})
    told = refused(file, source, Making(Entry(date(2025, 3, 3), None, " ")))

    assert [line.rpartition("; ")[0].rpartition(": ")[2] for line in told] == [
        '"1.250" bermakna ganda',
        "",
        "alasan belum disebut",
    ]
    assert told[1].endswith("satuan wajib diisi")


def test_a_file_edited_by_hand_asks_for_the_reason_as_well(file, source):
    fill(source, {("Target 2025", 1): 87.5})
    import_table(file, source, MAKING)
    edited = file.read_text(encoding="utf-8").replace("Penetapan Target ", "Penetapan Sasaran ", 1)
    file.write_text(edited, encoding="utf-8")
    fill(source, {("Target 2025", 1): "1.250"})

    told = refused(file, source)
    assert "perubahan tanpa alasan: tentang (Penetapan Target menjadi Penetapan Sasaran)" in told[0]
    assert "bermakna ganda" in told[1]


def test_a_decree_that_is_set_is_exported_but_not_changed(tmp_path):
    file, source = samples("decrees") / "iku-2024.yaml", tmp_path / "tabel.xlsx"
    assert export_table(file, source).rows == {"Lampiran I": 2}
    copy = tmp_path / "a.yaml"
    copy.write_bytes(file.read_bytes())
    fill(source, {("Target 2024", 1): 5})

    assert "sudah ditetapkan, jadi tidak diubah" in refused(copy, source)[0]
    with pytest.raises(SkBuilderError, match="sudah ditetapkan"):
        preview(copy, source)


def test_the_units_of_the_office_are_offered(source):
    book = openpyxl.load_workbook(source)

    lists = [[cell.value for cell in column if cell.value] for column in book[CHOICES].columns]
    assert [items[:3] for items in lists] == [
        ["persen", "indeks", "nilai"],
        ["naik", "turun", "tetap"],
        ["Bidang Satu", "Bidang Dua", "Bidang Tiga"],
    ]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("a.xlsx", "sudah ada, jadi tidak ditimpa"),
        ("b.xls", "nama berkas Excel berakhiran .xlsx; tulis b.xlsx"),
    ],
)
def test_export_refuses_a_target(file, source, name, told):
    with pytest.raises(SkBuilderError, match=told):
        export_table(file, source.with_name(name))


def test_a_decree_without_a_table_is_refused(tmp_path, source):
    other = tmp_path / "b.yaml"
    other.write_text("tentang: Pembentukan Tim\n", encoding="utf-8")

    with pytest.raises(SkBuilderError, match="tidak ada Lampiran berjenis iku"):
        export_table(other, tmp_path / "b.xlsx")
    assert "tidak ada Lampiran berjenis iku" in refused(other, source)[0]


def test_a_missing_excel_file_is_named(file, tmp_path):
    assert refused(file, tmp_path / "tiada.xlsx")[0].startswith(
        f"{tmp_path / 'tiada.xlsx'}: berkas tidak ditemukan"
    )
