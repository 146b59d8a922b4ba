"""The command `new` as its user types it."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from sk_builder.app.samples import samples
from sk_builder.cli import main


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("iku-2024.yaml", "kantor.yaml"):
        shutil.copy(samples("decrees") / name, tmp_path)

    def invoke(*arguments):
        return CliRunner().invoke(main, ["new", *arguments, "--as-of", "2024-12-02"], prog_name="sk-builder")

    return invoke


def test_tells_what_moved_what_it_took_and_what_is_to_be_decided(run):
    result = run("2025", "--from", "iku-2024.yaml", "--accept")
    lines = result.output.splitlines()

    assert result.exit_code == 0
    assert "  periode: 2024 → 2025" in lines
    assert "  menimbang.a: dipandang perlu → perlu (MNB-11)" in lines
    assert any(line.startswith("  1. Target, lampiran.I.indikator.1.target: ") for line in lines)
    assert lines[-1] == "iku-2025-keputusan-diperlukan.docx: keputusan yang diperlukan, untuk dicetak"
    assert Path("iku-2025.yaml").is_file()
    assert Path("iku-2025-keputusan-diperlukan.docx").is_file()


def test_tells_what_it_mended_as_it_tells_proposals(run):
    lines = run("2025", "--from", "iku-2024.yaml").output.splitlines()
    mended = lines[lines.index(next(line for line in lines if line.startswith("Diperbaiki"))) + 1 :]
    mended = mended[: mended.index(next(line for line in mended if line.startswith("Usul")))]

    assert "  lampiran.I.indikator.1.nama: Presentase → Persentase (BHS-03)" in mended
    assert all(" → " in line for line in mended)
    assert lines[lines.index(mended[0]) - 1] == f"Diperbaiki ({len(mended)})"


def test_tells_no_proposal_twice(run):
    lines = run("2025", "--from", "iku-2024.yaml").output.splitlines()
    offered = [line for line in lines if line.endswith(")") and " → " in line]
    assert "  mengingat.9: Serta → serta (SIT-15)" in offered
    assert len(offered) == len({*offered})


def test_without_consent_errors_are_left_and_the_exit_code_says_so(run):
    result = run("2025", "--from", "iku-2024.yaml", "-o", "konsep.yaml")

    assert result.exit_code == 1
    assert "belum diterima; --accept menerima semuanya" in result.output
    assert Path("konsep.yaml").is_file()


def test_a_draft_that_is_there_is_not_written_over(run):
    Path("iku-2025.yaml").write_text("milik orang", encoding="utf-8")
    result = run("2025", "--from", "iku-2024.yaml")

    assert result.exit_code == 2
    assert result.stderr == (
        "Kesalahan: iku-2025.yaml: sudah ada, jadi tidak ditimpa; sebut berkas lain dengan -o\n"
    )
