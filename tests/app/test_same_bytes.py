"""The same decree gives the same bytes, whenever and wherever it is built."""

import os
import subprocess
import sys
import time
from hashlib import sha256

import pytest
from printed_page import decree_of, printed

from sk_builder.app.document import document
from sk_builder.app.samples import samples
from sk_builder.regulations import catalogue
from sk_builder.word.compile import compile_template

SAMPLES = ["iku-2024.yaml", "tim-reviu-2024.yaml", "contoh-lengkap.yaml"]
LATER = 7 * 365 * 24 * 3600.0
PROGRAM = """
import sys
from hashlib import sha256
from pathlib import Path
from sk_builder.app.build import build
from sk_builder.word import cache
folder, *files = map(Path, sys.argv[1:])
cache.folder = lambda: folder / "cache"
for built in build(files, folder):
    print(sha256(built.target.read_bytes()).hexdigest())
"""


def anew(file):
    """The Word file of a sample from its template compiled anew."""
    decree = decree_of(file)
    path = samples("templates") / f"{decree.template}.docx"
    return document(decree, compile_template(path.read_bytes(), path.name), catalogue()).docx


@pytest.mark.parametrize("file", SAMPLES)
def test_years_later_the_bytes_are_the_same(monkeypatch, file):
    today = anew(file)
    clock, calendar = time.time, time.localtime
    monkeypatch.setattr(time, "time", lambda: clock() + LATER)
    monkeypatch.setattr(time, "localtime", lambda at=None: calendar((at or clock()) + LATER))

    assert anew(file) == today


@pytest.mark.parametrize("file", SAMPLES)
def test_a_second_filling_of_a_template_is_like_the_first(file):
    assert printed(decree_of(file)) == printed(decree_of(file))


def test_processes_with_other_seeds_and_time_zones_agree(tmp_path):
    files = [str(samples("decrees") / file) for file in SAMPLES]
    here = "".join(f"{sha256(printed(decree_of(file))).hexdigest()}\n" for file in SAMPLES)

    for seed, zone in (("1", "UTC"), ("4242", "Asia/Pontianak")):
        environment = os.environ | {
            "PYTHONHASHSEED": seed,
            "TZ": zone,
            "PYTHONPATH": os.pathsep.join(sys.path),
        }
        command = [sys.executable, "-c", PROGRAM, str(tmp_path / seed), *files]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        assert done.stdout == here
