"""The command `import` as its user types it."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from sk_builder.app.build import make
from sk_builder.app.samples import samples
from sk_builder.cli import main

PAPER = Path(__file__).parents[1] / "app" / "fixtures" / "keputusan-2024.txt"


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def invoke(*arguments):
        return CliRunner().invoke(main, ["import", *map(str, arguments)], prog_name="sk-builder")

    return invoke


def test_tells_part_by_part_what_was_read_and_how_the_paper_departs(run):
    result = run(PAPER, "-o", "lama.yaml")
    lines = result.output.splitlines()

    assert result.exit_code == 0
    assert lines[0].split() == ["bagian", "dibaca", "ditebak", "tercetak", "tertinggal"]
    assert ["diktum", "2", "-", "1", "-"] in [line.split() for line in lines]
    assert "  lampiran.I.kepala.tentang: (kosong)" in lines
    assert lines[-1] == (
        f"lama.yaml: diambil alih dari {PAPER}, menurut naskahnya;"
        " templat kalbar-2024 mencetak kembali semua katanya"
    )


def test_a_file_of_ours_gives_its_data_and_its_name(run):
    Path("naskah.docx").write_bytes(make(samples("decrees") / "tim-reviu-2024.yaml").docx)
    result = run("naskah.docx")

    assert result.output == "naskah.yaml: diambil alih dari naskah.docx, menurut data di dalamnya\n"
    assert Path("naskah.yaml").is_file()


def test_names_what_was_guessed_and_what_was_left(run):
    Path("naskah.txt").write_text(
        "KEPUTUSAN KEPALA DINAS CONTOH\nNOMOR 800/12/DINAS/2024\nTENTANG\nTIM\n\nKEPALA DINAS CONTOH,\n\n"
        "Menimbang : bahwa perlu;\n\nMEMUTUSKAN:\nKESATU : Membentuk Tim.\n\nDitetapkan di Contoh\n"
        "pada tanggal 3 Januari 2024\n\nKEPALA DINAS CONTOH,\n\nttd\n\nCONTOH ORANG\n",
        encoding="utf-8",
    )
    lines = run("naskah.txt").output.splitlines()

    assert "  nomor: 12 (nomor memuat beberapa angka; periksa mana yang berganti setiap Keputusan)" in lines
    assert lines[lines.index("Tertinggal; disimpan di lain:") + 1] == "  lain.1: ttd"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["tidak-ada.docx"], "berkas tidak ditemukan"),
        (["ada.yaml"], "ada.yaml: import membaca naskah (.docx, .pdf, .txt), bukan .yaml; bila ini berkas"),
        (["ada.xlsx", "-o", "lama.yaml"], "jenis berkas .xlsx tidak dikenal; yang dibaca: .docx, .txt,"),
        (["resep.txt", "-o", "lama.yaml"], "resep.txt: tidak terbaca sebagai Keputusan: tidak ditemukan"),
        ([PAPER, "-o", "lama.docx"], "bukan nama berkas Keputusan"),
        ([PAPER, "-o", "ada.yaml"], "sudah ada, jadi tidak ditimpa"),
        ([PAPER, "-o", "lama.yaml", "--template", "keputusn"], "maksud Anda keputusan?"),
    ],
)
def test_says_in_one_line_why_it_cannot(run, arguments, message):
    Path("ada.yaml").write_text("milik orang", encoding="utf-8")
    Path("resep.txt").write_text("Resep nasi goreng\n\n1. Nasi dua piring\n2. Bawang\n", encoding="utf-8")
    result = run(*arguments)

    assert result.exit_code == 2
    assert result.stderr.startswith("Kesalahan: ")
    assert message in result.stderr
    assert result.stderr.count("\n") == 1
    assert not Path("lama.yaml").exists()
