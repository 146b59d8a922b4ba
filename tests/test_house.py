"""The rules of the house: style, types, layers, size of files, no place of the machine it was written on."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LONGEST = 400
ROOMS = ("src", "tests", "benchmarks", "docs", "decrees", ".ci")
MACHINE_PATH = re.compile(r"(?<![\w./])/(?:work|tmp|root|home)/")


def called(*command):
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    return done.returncode, done.stdout + done.stderr


def files():
    """Yield the text files of the project."""
    top = [path for path in ROOT.iterdir() if path.suffix in {".md", ".toml"}]
    inside = [path for room in ROOMS for path in (ROOT / room).rglob("*") if path.is_file()]
    for path in sorted([*top, *inside]):
        if path.suffix not in {".pyc", ".docx", ".png", ".mo"}:
            yield path


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(("-m", "ruff", "check"), id="ruff check"),
        pytest.param(("-m", "ruff", "format", "--check"), id="ruff format"),
        pytest.param(("-m", "mypy"), id="mypy"),
        pytest.param(("-c", "from importlinter.cli import lint_imports_command as run; run()"), id="layers"),
    ],
)
def test_the_tools_find_nothing(command):
    code, told = called(*command)

    assert code == 0, told


def test_no_file_of_the_program_is_too_long():
    lengths = {
        path.relative_to(ROOT): len(path.read_text(encoding="utf-8").splitlines())
        for path in (ROOT / "src").rglob("*.py")
    }

    assert {path: length for path, length in lengths.items() if length > LONGEST} == {}


def test_no_file_names_a_place_of_the_machine_it_was_written_on():
    named = {
        f"{path.relative_to(ROOT)}:{number}": line.strip()
        for path in files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if MACHINE_PATH.search(line)
    }

    assert named == {}


def test_the_licence_of_every_library_is_named():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    named = (ROOT / "NOTICE.md").read_text(encoding="utf-8").casefold()

    assert [name for line in needed if (name := re.split("[<>=;]", line)[0]).casefold() not in named] == []
