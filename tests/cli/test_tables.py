"""The indicator table in Excel and back, as its user types the commands."""

import openpyxl
import pytest
from click.testing import CliRunner

from sk_builder.cli import main

DECREE = """\
templat: keputusan-iku
tahun: 2025
tentang: Contoh
periode: 2025
lampiran:
  - jenis: iku
    sasaran:
      - nama: Meningkatnya laba
        indikator:
          - nama: Laba bersih
            satuan: persen
            target:
              2025: 5
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_text(DECREE, encoding="utf-8")
    return tmp_path


def run(*arguments):
    return CliRunner().invoke(main, arguments, prog_name="sk-builder")


def fill(file, cell, value, number_format="General"):
    book = openpyxl.load_workbook(file)
    book["Lampiran I"][cell].value = value
    book["Lampiran I"][cell].number_format = number_format
    book.save(file)


@pytest.mark.usefixtures("folder")
def test_export_tells_the_file_and_its_sheets():
    result = run("table", "export", "a.yaml", "a.xlsx")

    assert (result.exit_code, result.output) == (0, "a.xlsx (Lampiran I: 1 indikator)\n")


def test_import_tells_what_it_takes_its_version_and_the_word_file(folder):
    run("table", "export", "a.yaml", "a.xlsx")
    fill("a.xlsx", "I5", 0.0457, "0.00%")

    result = run(
        "table", "import", "a.yaml", "a.xlsx", "--reason", "Reviu", "--by", "Sari", "--as-of", "2025-03-03"
    )  # fmt: skip

    assert result.output == (
        "lampiran.I.indikator.1 (Laba bersih)\n"
        "  lembar Lampiran I, sel I5, target.2025: tampak 4,57%, dibaca 4,57; semula 5\n"
        "1 isian berubah, 1 tetap\n"
        "a.yaml: versi 1, 3 Maret 2025, oleh Sari: Reviu\n"
        "Keputusan-2025-Contoh-konsep.docx\n"
    )
    assert "2025: 4,57" in (folder / "a.yaml").read_text(encoding="utf-8")
    again = run("table", "import", "a.yaml", "a.xlsx")
    assert (again.exit_code, again.output) == (0, "0 isian berubah, 2 tetap\n")


def test_a_dry_run_tells_every_cell_and_writes_nothing(folder):
    run("table", "export", "a.yaml", "a.xlsx")
    fill("a.xlsx", "I5", 0.0457, "0%")
    fill("a.xlsx", "M5", "Baru")
    result = run("table", "import", "a.yaml", "a.xlsx", "--dry-run")

    assert result.exit_code == 2
    assert result.stdout == (
        "lampiran.I.indikator.1 (Laba bersih)\n"
        "  lembar Lampiran I, sel F5, satuan: persen; tetap\n"
        "  lembar Lampiran I, sel M5, keterangan: tampak Baru, dibaca Baru; semula (kosong)\n"
        "1 isian berubah, 1 tetap\n"
    )
    assert result.stderr.startswith(
        "Kesalahan: a.xlsx: lembar Lampiran I, sel I5: tampak 5%, tetapi isinya 4,57%"
    )
    assert (folder / "a.yaml").read_text(encoding="utf-8") == DECREE
    assert sorted(path.name for path in folder.iterdir() if path.name[0] != ".") == ["a.xlsx", "a.yaml"]


@pytest.mark.usefixtures("folder")
def test_import_without_a_reason_is_refused():
    run("table", "export", "a.yaml", "a.xlsx")
    fill("a.xlsx", "I5", 6)
    result = run("table", "import", "a.yaml", "a.xlsx")

    assert (result.exit_code, result.stderr) == (
        2,
        'Kesalahan: a.yaml: alasan belum disebut; tulis --reason "..."\n',
    )
