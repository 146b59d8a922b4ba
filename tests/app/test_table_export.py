"""The form says what the paper says, and nothing of how the decree file came about."""

import re
import zipfile

import openpyxl

from sk_builder.app.build import make
from sk_builder.app.samples import samples
from sk_builder.app.tables.export import export_table
from sk_builder.store.excel_writer import HEAD_ROW
from sk_builder.word.reader import read_blocks

SAMPLE = samples("decrees") / "contoh-lengkap.yaml"
ONLY_IN_EXCEL = {"kunci", "Kelompok"}
"""The key of a row; and the group, which the paper prints in a row of its own."""


def heads_on_paper():
    tables = [block for block in read_blocks(make(SAMPLE).docx).body if hasattr(block, "rows")]
    heads = [[" ".join(part.text for part in cell.blocks) for cell in table.rows[0]] for table in tables]
    return next(head for head in heads if "Sasaran Strategis" in head)


def test_its_heads_are_those_of_the_paper(tmp_path):
    target = tmp_path / "tabel.xlsx"
    export_table(SAMPLE, target)
    heads = [cell.value for cell in openpyxl.load_workbook(target)["Lampiran I"][HEAD_ROW]]
    plain = [re.sub(r"^(Kondisi Awal) \d{4}$|(?<!Target) \d+$", r"\1", head) for head in heads]

    assert list(dict.fromkeys(head for head in plain if head not in ONLY_IN_EXCEL)) == heads_on_paper()


def test_nothing_tells_who_changed_the_decree_file_and_why(tmp_path):
    file, target = tmp_path / "a.yaml", tmp_path / "tabel.xlsx"
    secrets = ("Alasan rahasia", "Penyusun Contoh", "komentar rahasia", str(tmp_path))
    kept = "abaikan: []\n"
    text = SAMPLE.read_text(encoding="utf-8")
    assert kept in text
    told = "aturan: DKT-06, kata: x, alasan: Alasan rahasia, oleh: Penyusun Contoh, tanggal: 2025-01-02"
    ignored = f"abaikan:\n  - {{{told}}}\n# komentar rahasia\n"
    file.write_text(text.replace(kept, ignored), encoding="utf-8")
    export_table(file, target)

    with zipfile.ZipFile(target) as archive:
        inside = "".join(archive.read(name).decode("utf-8") for name in archive.namelist())
    assert [secret for secret in secrets if secret in inside] == []
