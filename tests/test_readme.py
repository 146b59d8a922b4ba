"""The README keeps its word: its smallest decree builds, its commands and links name what is there."""

import re
import shlex
import tomllib
from pathlib import Path

import pytest

from sk_builder.app.build import build
from sk_builder.word.reader import read_blocks

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [ROOT / "README.md", ROOT / "CHANGELOG.md", ROOT / "NOTICE.md", *sorted(ROOT.glob("docs/*.md"))]


def fenced(kind):
    return re.findall(rf"^```{kind}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


def commands(kind, joint):
    """Return every command of the blocks of one shell, split into words."""
    lines = [line for block in fenced(kind) for line in block.splitlines()]
    return [shlex.split(command.replace("\\", "/")) for line in lines for command in line.split(joint)]


@pytest.fixture
def smallest(tmp_path):
    file = tmp_path / "keputusan.yaml"
    file.write_text(fenced("yaml")[0], encoding="utf-8")
    return build([file], tmp_path)[0]


def test_the_smallest_decree_becomes_a_draft(smallest):
    words = "\n".join(block.text for block in read_blocks(smallest.made.docx).body if hasattr(block, "text"))

    assert (
        smallest.target.name
        == "Keputusan-2025-Penetapan-Indikator-Kinerja-Utama-Dinas-Koperasi-Provinsi-konsep.docx"
    )
    assert smallest.decree.is_draft
    assert "KEPUTUSAN KEPALA DINAS KOPERASI PROVINSI CONTOH" in words


@pytest.mark.libreoffice
def test_libreoffice_opens_it(smallest, soffice):
    assert soffice(smallest.target, "pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("kind", "joint", "bin_folder"), [("sh", " && ", "bin"), ("powershell", "; ", "Scripts")]
)
def test_both_shells_are_told_the_same(kind, joint, bin_folder):
    told = [
        [word.replace(f".venv/{bin_folder}/", "") for word in command] for command in commands(kind, joint)
    ]

    assert ["sk-builder", "build", "decrees/iku-2024.yaml"] in told
    assert ["pip", "install", "-q", "-e", ".[test]"] in told
    assert ["pytest"] in told


def test_commands_name_files_extras_and_scripts_that_exist():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert (ROOT / "decrees" / "iku-2024.yaml").is_file()
    assert "test" in project["optional-dependencies"]
    assert "sk-builder" in project["scripts"]


def test_what_is_told_of_adding_a_rule_names_what_is_there():
    told = README.partition("To add a rule")[2]
    names = re.findall(r"`([a-z_/*.]+(?:/|\.py|\.toml|\.md))`", told)

    assert len(names) > 4
    assert [name for name in names if not list(ROOT.glob(name))] == []
    assert all(word in told for word in ("_RULE_MODULES", "SK_BUILDER_RENEW_GOLDENS=1"))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document):
    links = re.findall(r"\]\((?!https?://|#)([^)#\s]+)", document.read_text(encoding="utf-8"))

    assert [link for link in links if not (document.parent / link).exists()] == []
