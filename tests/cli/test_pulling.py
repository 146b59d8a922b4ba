"""pull and verify at the command line."""

import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

sys.path.append(str(Path(__file__).parents[1] / "app"))

from pulling import desk

from sk_builder.cli import main, pulling


@pytest.fixture
def at_work(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    at_work = desk(tmp_path)
    return at_work.edit(("type", "menimbang.a", 6, 7, "sasaran"), ("type", "tentang", 10, 9, "TARGET"))


def run(*arguments, given=None):
    return CliRunner().invoke(main, arguments, input=given, catch_exceptions=False)


def test_without_accept_the_changes_are_told_and_nothing_is_written(at_work):
    before = at_work.file.read_text(encoding="utf-8")

    result = run("pull", "naskah.docx")

    assert result.exit_code == 1
    assert at_work.file.read_text(encoding="utf-8") == before
    assert result.output == (
        "naskah.docx dibandingkan dengan keputusan.yaml\n"
        "data, perlu diputuskan: Tentang (tercetak juga di menetapkan, lampiran.I.kepala.tentang, dan di sana"
        " tidak diubah)\n"
        "  tempat   tentang, keputusan.yaml:7\n"
        "  semula   Penetapan Indikator Kinerja Utama pada UPT Contoh\n"
        "  menjadi  Penetapan Target Kinerja Utama pada UPT Contoh\n"
        "  di Word  paragraf 5: PENETAPAN TARGET KINERJA UTAMA PADA UPT CONTOH\n"
        "data, jelas: Menimbang huruf a\n"
        "  tempat   menimbang.a, keputusan.yaml:11\n"
        "  semula   bahwa kinerja perlu diukur\n"
        "  menjadi  bahwa sasaran perlu diukur\n"
        "  di Word  tabel 2, baris 1, kolom 3, paragraf 1: bahwa sasaran perlu diukur;\n"
        "data: 1 perlu diputuskan, 1 jelas; bukan data: 0; komentar: 0\n"
    )


def test_accept_takes_what_is_clear(at_work):
    result = run("pull", "naskah.docx", "--accept", "--reason", "Hasil reviu", "--by", "Contoh", "--no-build")

    assert result.exit_code == 1
    assert "diambil: 1 perubahan\nkeputusan.yaml: versi 1, " in result.output
    assert at_work.decree.considerations[0] == "bahwa sasaran perlu diukur"
    assert at_work.decree.subject.startswith("Penetapan Indikator")


def test_accept_without_a_reason_is_refused(at_work):
    before = at_work.file.read_text(encoding="utf-8")

    result = run("pull", "naskah.docx", "--accept")

    assert result.exit_code == 2
    assert result.stderr == 'Kesalahan: keputusan.yaml: alasan belum disebut; tulis --reason "..."\n'
    assert at_work.file.read_text(encoding="utf-8") == before


def test_at_a_terminal_each_change_is_asked(at_work, monkeypatch):
    monkeypatch.setattr(pulling, "is_terminal", lambda: True)

    result = run("pull", "naskah.docx", "--no-build", given="y\ny\nHasil reviu\n")

    assert result.exit_code == 0
    assert "(2/2) Tentang: Penetapan Indikator Kinerja Utama pada UPT Contoh menjadi" in result.output
    assert at_work.decree.subject == "Penetapan Target Kinerja Utama pada UPT Contoh"
    assert at_work.decree.history[-1].reason == "Hasil reviu"


def test_what_is_turned_down_is_left(at_work, monkeypatch):
    monkeypatch.setattr(pulling, "is_terminal", lambda: True)

    result = run("pull", "naskah.docx", "--no-build", "--reason", "Hasil reviu", given="t\ny\n")

    assert result.exit_code == 1
    assert at_work.decree.considerations[0] == "bahwa kinerja perlu diukur"


def test_build_names_pull(at_work):
    target = "Keputusan-2025-Penetapan-Indikator-Kinerja-Utama-pada-UPT-Contoh-konsep.docx"
    at_work.docx.rename(target)

    result = run("build", "keputusan.yaml")

    assert result.exit_code == 2
    assert "ambil perubahannya dengan pull" in result.stderr


def test_verify_tells_what_a_file_was_made_from(at_work):
    at_work.change("Kota Contoh", "Kota Lain")

    result = run("verify", "naskah.docx")

    assert result.exit_code == 1
    assert result.output == (
        "naskah.docx: Keputusan Nomor ..... TAHUN 2025 tentang Penetapan Indikator Kinerja Utama pada UPT"
        " Contoh\n"
        "templat: keputusan-iku\n"
        "sudah diubah di Word sejak dibuat; lihat perubahannya dengan pull naskah.docx\n"
        "kata-katanya berbeda dari cetakan ulang datanya\n"
        "keputusan.yaml: tidak ada versi yang sama\n"
        "berkas Keputusan sudah berubah sejak itu (1):\n"
        "Penetapan, tempat\n"
        "  di Word             Kota Contoh\n"
        "  di berkas Keputusan Kota Lain\n"
    )


def test_verify_is_content_with_a_file_as_it_was_made(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    desk(tmp_path)

    result = run("verify", "naskah.docx")

    assert result.exit_code == 0
    assert result.output.endswith(
        "kata-katanya sama dengan cetakan ulang datanya\nkeputusan.yaml: isinya sama\n"
    )
