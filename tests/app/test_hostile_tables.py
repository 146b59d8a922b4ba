"""Excel files from strangers: refused with one clear line, or survived, in time and within memory.

Each is read in a process of its own that may use 500 MB more than Python itself.
"""

import io
import subprocess
import sys
import time
import zipfile

import openpyxl
import pytest
from peak import PEAK
from sheets import FIRST, Sheet, decree, indicator, with_raw

from sk_builder.store.decrees import dump_decree
from sk_builder.store.excel_reader import MOST_COLUMNS, MOST_ROWS

SECONDS = 8
"""The reading is stopped after five; the rest is the start of Python, twice."""
MEMORY = 500_000_000
READ = f"""{PEAK}
import resource
from sk_builder.app.tables.importing import preview
from sk_builder.errors import SkBuilderError
try:
    reading = preview(Path(sys.argv[1]), Path(sys.argv[2]))
    print("dibaca", len(reading.reads), *reading.problems)
except SkBuilderError as error:
    print(error)
print(peak(), file=sys.stderr)
print((resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) * 1024, file=sys.stderr)
"""
DECREE = decree(indicator())
CONTENT = Sheet(DECREE).saved()
SHEET = "xl/worksheets/sheet1.xml"
_ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "kata"}">' for n in range(12))


def with_part(name, content):
    """The form with one part more, or another one."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(CONTENT)) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as result,
    ):
        for part in source.namelist():
            if part != name:
                result.writestr(part, source.read(part))
        result.writestr(name, content)
    return target.getvalue()


def sheet_of(rows, head=b"", tail=b""):
    opening = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    return with_part(SHEET, head + opening + rows + b"</sheetData>" + tail + b"</worksheet>")


def with_far_cell(row, column):
    book = openpyxl.load_workbook(io.BytesIO(CONTENT))
    book["Lampiran I"].cell(row, column).value = "jauh"
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


_ROW = b'<row><c t="inlineStr"><is><t>kata</t></is></c></row>'
REFUSED = {
    "empty": (b"", "berkas kosong"),
    "renamed page": (b"%PDF-1.4 ...", "bukan berkas .xlsx"),
    "old Excel": (b"\xd0\xcf\x11\xe0" + b"\0" * 100, "format Excel lama"),
    "locked": (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "kata sandi"),
    "truncated": (CONTENT[:-400], "rusak atau terpotong"),
    "no workbook": (with_part("xl/workbook.xml", b""), "rusak atau terpotong"),
    "letters changed inside": (with_part(SHEET, b"<worksheet><sheetData><row>"), "rusak atau terpotong"),
    "macros": (with_part("xl/vbaProject.bin", b"x"), "memuat makro"),
    "binary": (with_part("xl/workbook.bin", b"x"), ".xlsb"),
    "strict": (
        with_raw(
            CONTENT,
            b"schemas.openxmlformats.org/spreadsheetml/2006/main",
            b"purl.oclc.org/ooxml/spreadsheetml/main",
            "xl/workbook.xml",
        ),
        "Strict Open XML",
    ),
    "zip bomb": (with_part("xl/media/a.bin", b"\0" * 300_000_000), "mengembang jauh"),
    "100 MB of words": (with_part("xl/sharedStrings.xml", b"<t>" + b"kata " * 20_000_000), "mengembang jauh"),
    "a million rows": (sheet_of(_ROW * 1_000_000), "mengembang jauh"),
    "twenty thousand rows": (sheet_of(_ROW * 20_000), f"lebih dari {MOST_ROWS} baris"),
    "entity expansion": (
        sheet_of(b"<row><c><v>&e11;</v></c></row>", f"<!DOCTYPE x [{_ENTITIES}]>".encode()),
        "DOCTYPE",
    ),
    "entity expansion in UTF-16": (
        with_part(
            SHEET,
            f'<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x [{_ENTITIES}]><x>&e11;</x>'.encode("utf-16"),
        ),
        "rusak atau terpotong",
    ),
    "all cells merged": (
        sheet_of(b"", tail=b'<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
        "terlalu besar atau terlalu rumit",
    ),
    "a cell in the last row": (with_far_cell(1_048_576, 1), f"lebih dari {MOST_ROWS} baris"),
    "a cell in the last column": (with_far_cell(FIRST, 16_384), f"lebih dari {MOST_ROWS} baris"),
    "large": (CONTENT + b"\0" * 21_000_000, "lebih besar dari 20 MB"),
}
SURVIVED = {
    "an external link": with_part("xl/externalLinks/externalLink1.xml", b"<externalLink/>"),
    "a path out of the folder": with_part("../../jahat.txt", b"x"),
    "a picture": with_part("xl/media/gambar.png", b"x" * 1_000_000),
    "as large as may be": with_far_cell(MOST_ROWS, MOST_COLUMNS),
}


@pytest.fixture
def reading(tmp_path):
    def read(content, name="tabel.xlsx"):
        decree_file, file = tmp_path / "a.yaml", tmp_path / name
        decree_file.write_text(dump_decree(DECREE), encoding="utf-8")
        file.write_bytes(content)
        started = time.monotonic()
        child = subprocess.run(
            [sys.executable, "-c", READ, str(decree_file), str(file)],
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        assert time.monotonic() - started < SECONDS
        assert max(map(int, child.stderr.split())) < MEMORY
        assert {path.name for path in tmp_path.rglob("*")} == {"a.yaml", name}
        return child.stdout.strip()

    return read


@pytest.mark.parametrize("name", REFUSED)
def test_refused_with_one_line(name, reading):
    content, words = REFUSED[name]
    told = reading(content)

    assert words in told
    assert "\n" not in told


@pytest.mark.parametrize("name", SURVIVED)
def test_survived(name, reading):
    assert reading(SURVIVED[name]).startswith("dibaca")


@pytest.mark.parametrize("name", ["tabel.xls", "tabel.csv", "tabel"])
def test_other_kinds_are_refused(name, reading):
    assert "bukan berkas .xlsx; buka di Excel, lalu simpan sebagai .xlsx" in reading(CONTENT, name)
