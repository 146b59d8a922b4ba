"""The wheel, installed into an empty virtual environment, works in an empty folder away from the checkout."""

import subprocess
import sys
import venv
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
BIN = "Scripts" if sys.platform == "win32" else "bin"


def called(*command, cwd):
    return subprocess.run(
        list(map(str, command)), cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False
    )


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    made = called(sys.executable, "-m", "build", "--wheel", "--outdir", folder, CHECKOUT, cwd=folder)
    assert made.returncode == 0, made.stderr
    venv.create(folder / "empty", with_pip=True)
    (wheel,) = folder.glob("*.whl")
    done = called(folder / "empty" / BIN / "python", "-m", "pip", "install", "--quiet", wheel, cwd=folder)
    assert done.returncode == 0, done.stderr
    return folder / "empty" / BIN / "sk-builder"


def test_init_and_build_work_away_from_the_checkout(installed, tmp_path):
    begun = called(installed, "init", "kantor", cwd=tmp_path)
    built = called(installed, "build", "decrees/iku-2024.yaml", cwd=tmp_path / "kantor")

    assert (begun.returncode, begun.stderr) == (0, "")
    assert (built.returncode, built.stdout, built.stderr) == (0, "Keputusan-2024-017-IKU.docx\n", "")


def test_click_speaks_indonesian_there_too(installed, tmp_path):
    assert called(installed, "--help", cwd=tmp_path).stdout.startswith("Cara pakai: sk-builder [PILIHAN]")
