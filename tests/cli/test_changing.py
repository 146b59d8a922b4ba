"""The commands that change a decree file, as their user types them."""

import pytest
from click.testing import CliRunner

from sk_builder.cli import changing, main

DECREE = """\
templat: keputusan
tahun: 2025
tentang: Contoh
lampiran:
  - jenis: iku
    sasaran:
      - indikator:
          - nama: Laba bersih
            satuan: rupiah
            target:
              2025: 5
"""
TARGET = "lampiran.I.indikator.1.target.2025"


@pytest.fixture
def file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "a.yaml"
    path.write_text(DECREE.replace("keputusan", "keputusan-iku"), encoding="utf-8")
    return path


def run(*arguments, **more):
    return CliRunner().invoke(main, arguments, prog_name="sk-builder", **more)


@pytest.mark.usefixtures("file")
def test_set_tells_the_row_the_old_value_the_version_and_the_word_file(tmp_path):
    result = run(
        "set", "a.yaml", TARGET, "-2,5", "tentang", "Lain", "--reason", "Reviu", "--by", "Sari",
        "--as-of", "2025-03-03",
    )  # fmt: skip

    assert result.output == (
        "Tentang\n  semula   Contoh\n  menjadi  Lain\n"
        "Lampiran, indikator 1 (Laba bersih), target 2025\n  semula   5\n  menjadi  -2,5\n"
        "a.yaml: versi 1, 3 Maret 2025, oleh Sari: Reviu\n"
        "Keputusan-2025-Lain-konsep.docx\n"
    )
    assert result.exit_code == 0
    assert (tmp_path / "Keputusan-2025-Lain-konsep.docx").is_file()


@pytest.mark.usefixtures("file")
def test_set_without_building(tmp_path):
    result = run("set", "a.yaml", TARGET, "", "--reason", "Ditunda", "--no-build", "--as-of", "2025-03-03")

    assert result.output.endswith("  menjadi  -\na.yaml: versi 1, 3 Maret 2025: Ditunda\n")
    assert list(tmp_path.glob("*.docx")) == []


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((TARGET,), f'Tempat {TARGET} tanpa nilai; tulis TEMPAT NILAI, atau TEMPAT "" untuk mengosongkan.'),
        (("--reasn", "a", TARGET, "4"), "Pilihan --reasn tidak dikenal."),
        ((TARGET, "4"), 'Kesalahan: a.yaml: alasan belum disebut; tulis --reason "..."'),
        ((TARGET, "4", "--reason", " "), 'Kesalahan: a.yaml: alasan belum disebut; tulis --reason "..."'),
        (
            ("tentng", "4", "--reason", "a"),
            "Kesalahan: a.yaml: tempat tentng tidak ada; maksud Anda tentang?",
        ),
    ],
)
def test_set_refuses(file, arguments, told):
    before = file.read_text(encoding="utf-8")

    result = run("set", "a.yaml", *arguments)

    assert result.exit_code == 2
    assert told in result.output
    assert file.read_text(encoding="utf-8") == before


def test_at_a_terminal_the_reason_of_edits_made_by_hand_is_asked_for(file, monkeypatch):
    run("set", "a.yaml", TARGET, "6", "--reason", "Reviu", "--no-build")
    file.write_text(file.read_text(encoding="utf-8").replace("Contoh", "Contoh Baru"), encoding="utf-8")
    monkeypatch.setattr(changing, "_is_terminal", lambda: True)

    result = run("set", "a.yaml", TARGET, "7", "--reason", "Reviu", "--no-build", input="Salah ketik\n")

    assert "perubahan tanpa alasan, dibuat dengan tangan:\nTentang\n  semula   Contoh\n" in result.output
    assert "Alasan perubahan itu: Salah ketik\n" in result.output
    assert "alasan: Salah ketik" in file.read_text(encoding="utf-8")
