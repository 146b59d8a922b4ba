"""The command diff, as its user types it."""

import json

import pytest
from click.testing import CliRunner

from sk_builder.cli import main

OLD = "templat: keputusan\nnomor: 17\ntahun: 2025\ntentang: Contoh\ntembusan: [Gubernur]\n"


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_text(OLD, encoding="utf-8")
    (tmp_path / "b.yaml").write_text(
        OLD.replace("Contoh", "Lain").replace("tembusan: [Gubernur]\n", ""), encoding="utf-8"
    )
    return tmp_path


def run(*arguments):
    return CliRunner().invoke(main, ("diff", *arguments), prog_name="sk-builder")


def test_it_tells_place_old_and_new():
    result = run("a.yaml", "b.yaml")

    assert result.exit_code == 0
    assert result.output == (
        "Tentang\n  tempat   tentang\n  semula   Contoh\n  menjadi  Lain\n"
        "Tembusan angka 1\n  tempat   tembusan.1\n  semula   Gubernur\n  menjadi  -\n"
        "2 perubahan\n"
    )


def test_it_tells_that_nothing_changed():
    assert run("a.yaml", "a.yaml").output == "tidak ada yang berubah\n"


def test_json_is_a_contract():
    result = run("a.yaml", "b.yaml", "--format", "json", "--redline", "r.docx")

    assert json.loads(result.stdout) == {
        "version": 1,
        "changes": [
            {"at": "tentang", "label": "Tentang", "old": "Contoh", "new": "Lain", "reason": None},
            {"at": "tembusan.1", "label": "Tembusan angka 1", "old": "Gubernur", "new": None, "reason": None},
        ],
    }
    assert result.stderr == "r.docx\n"


def test_it_makes_both_files(folder):
    result = run("a.yaml", "b.yaml", "--matrix", "m.docx", "--redline", "r.docx", "--by", "Sari")

    assert result.output.endswith("2 perubahan\nm.docx\nr.docx\n")
    assert {"m.docx", "r.docx"} <= {path.name for path in folder.iterdir()}


def test_what_cannot_be_done_is_told_in_a_line():
    result = run("a.yaml", "tiada.yaml")

    assert result.exit_code == 2
    assert result.output.startswith("Kesalahan: tiada.yaml")
    assert len(result.output.splitlines()) == 1
