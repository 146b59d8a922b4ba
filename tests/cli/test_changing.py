"""The commands that change a decree file, as their user types them."""

import pytest
from click.testing import CliRunner
from msgspec import structs
from papers import clean_decree

from sk_builder.app.samples import samples
from sk_builder.cli import changing, main
from sk_builder.model import Enactment
from sk_builder.store.decrees import dump_decree

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
        ((TARGET,), f'Tempat {TARGET} tanpa isi; tulis isinya sesudah tempatnya, atau "" untuk yang kosong.'),
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
    monkeypatch.setattr(changing, "is_terminal", lambda: True)

    result = run("set", "a.yaml", TARGET, "7", "--reason", "Reviu", "--no-build", input="Salah ketik\n")

    assert "perubahan tanpa alasan, dibuat dengan tangan:\nTentang\n  semula   Contoh\n" in result.output
    assert "Alasan perubahan itu: Salah ketik\n" in result.output
    assert "alasan: Salah ketik" in file.read_text(encoding="utf-8")


def test_enact_names_what_is_still_missing(file):
    result = run("enact", "a.yaml", "--number", "17", "--date", "2025-01-02")

    assert result.exit_code == 2
    assert "Kesalahan: a.yaml: penetapan.tempat: belum diisi\n" in result.output
    assert "riwayat" not in file.read_text(encoding="utf-8")


def test_enact_tells_number_and_day(tmp_path, monkeypatch):
    decree = structs.replace(clean_decree(0), number=None, enactment=Enactment(place="Kota Contoh"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_text(dump_decree(decree), encoding="utf-8")
    day = clean_decree(0).enactment.day.isoformat()

    result = run("enact", "a.yaml", "--number", "17", "--date", day, "--by", "Sari", "--as-of", "2025-03-03")

    *_, version, built = result.output.splitlines()
    assert version.startswith(
        "a.yaml: versi 1, 3 Maret 2025, oleh Sari: ditetapkan dengan nomor 17 pada tanggal "
    )
    assert built.endswith(".docx")
    assert "konsep" not in built


def test_erratum_tells_the_slips_and_that_it_is_for_slips_only(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_bytes((samples("decrees") / "tim-reviu-2024.yaml").read_bytes())

    result = run("erratum", "a.yaml", "penandatangan.pangkat", "Penata", "--date", "2024-09-01")

    assert result.output == (
        "Penandatangan, pangkat\n  tertulis    Penata\n  seharusnya  Pembina\n"
        f"Ralat-Keputusan-2024-041-Tim-Reviu.docx\n{changing.ERRATUM_ONLY}\n"
    )
