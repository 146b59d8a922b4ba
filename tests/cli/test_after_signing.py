"""The commands for what comes after signing, as their user types them."""

import pytest
from click.testing import CliRunner
from papers import clean_decree

from sk_builder.cli import amending, main
from sk_builder.store.decrees import dump_decree

DECREE = clean_decree(0)
TARGET = f"lampiran.I.indikator.1.target.{DECREE.period.first}"
BEFORE = DECREE.annexes[0].indicators[0].targets[DECREE.period.first]
ASKED = ("amend", "iku.yaml", TARGET, "61", "--as-of", "2024-12-02")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "iku.yaml").write_text(dump_decree(DECREE), encoding="utf-8")
    return tmp_path


def run(*arguments, **more):
    return CliRunner().invoke(main, arguments, prog_name="sk-builder", **more)


@pytest.mark.usefixtures("folder")
def test_amend_tells_what_changes_and_what_comes_next():
    result = run(*ASKED, "--ground", "fakta", "--reason", "Hasil reviu")

    lines = result.output.splitlines()
    assert lines[0].startswith("Perubahan atas Keputusan Kepala ")
    assert lines[1].startswith("Lampiran, indikator 1 (")
    assert lines[2:4] == [f"  semula   {BEFORE}", "  menjadi  61"]
    assert lines[4].startswith("Ditetapkan paling lama lima hari kerja sejak alasannya ditemukan")
    assert lines[5].startswith("iku-perubahan.yaml: konsep; ")
    assert lines[6].startswith("iku-konsolidasi.yaml: Keputusan itu sesudah diubah; ")
    assert result.exit_code == 0


@pytest.mark.usefixtures("folder")
def test_from_draft_to_the_second_amendment():
    run(*ASKED, "--ground", "fakta", "--reason", "Hasil reviu")
    day = "2024-12-03"
    enacted = run("enact", "iku-perubahan.yaml", "--number", "31", "--date", day, "--as-of", day)
    both = run("consolidate", "iku.yaml")
    built = run("build", "iku-konsolidasi.yaml", "iku-perubahan.yaml", "iku.yaml", "-o", "hasil")
    second = run("amend", "iku.yaml", TARGET, "62", "--ground", "redaksional", "--reason", "Salah ketik")

    assert (enacted.exit_code, both.output, both.exit_code) == (0, "iku-konsolidasi.yaml\n", 0)
    assert built.output.count(".docx") == 3
    assert "-konsolidasi.docx" in built.output
    assert second.output.startswith("Perubahan Kedua atas Keputusan Kepala ")


@pytest.mark.usefixtures("folder")
def test_amend_asks_at_a_terminal(monkeypatch):
    monkeypatch.setattr(amending, "is_terminal", lambda: True)

    result = run(*ASKED, input="lain\nfakta\nHasil reviu\n")

    assert "Dasar perubahan (UU 30/2014 Pasal 63 ayat (1))" in result.output
    assert "'lain' bukan salah satu dari" in result.output
    assert "Alasan objektif: Hasil reviu" in result.output
    assert "menjadi  61" in result.output


@pytest.mark.usefixtures("folder")
def test_elsewhere_it_says_what_is_missing():
    result = run(*ASKED)

    assert result.output == (
        "Kesalahan: iku.yaml: dasar perubahan belum disebut; tulis --ground"
        " konsideran|redaksional|dasar|fakta\n"
        'Kesalahan: iku.yaml: alasan objektif belum disebut; tulis --reason "..."\n'
    )
    assert result.exit_code == 2


@pytest.mark.usefixtures("folder")
def test_a_decree_that_is_set_points_to_amend():
    result = run("set", "iku.yaml", TARGET, "61", "--reason", "Reviu")

    assert "buat Keputusan perubahan dengan amend" in result.output
    assert result.exit_code == 2
