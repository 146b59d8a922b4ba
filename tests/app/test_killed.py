"""Commands that change a decree file are killed at random moments: it is the old or the new one, whole."""

import multiprocessing
import sys
import time
import warnings
from contextlib import suppress
from datetime import date
from random import Random

import pytest
from msgspec import structs
from paper_editor import edited
from papers import clean_decree

from sk_builder.app.build import make
from sk_builder.app.enacting import enact
from sk_builder.app.pull import pull, take
from sk_builder.app.setting import set_values
from sk_builder.app.writing import Making
from sk_builder.errors import SkBuilderError
from sk_builder.model import Enactment
from sk_builder.store.decrees import dump_decree, load_decree
from sk_builder.store.history import Entry, digest
from sk_builder.word.anchors import bookmark_name

KILLS = 20
DAY = date(2025, 3, 3)
MAKING = Making(Entry(DAY, "Contoh Orang", "Hasil reviu"))


def set_subject(file):
    set_values(file, [("tentang", f"Penetapan {time.time_ns()}")], MAKING)


def set_for_good(file):
    decree = clean_decree(0)
    with suppress(SkBuilderError):
        enact(file, decree.number, decree.enactment.day, MAKING)


def pull_from_word(file):
    pulled = pull(file.with_suffix(".docx"), file)
    take(pulled, pulled.clear, MAKING)


@pytest.fixture
def file(tmp_path):
    decree = structs.replace(clean_decree(0), template="keputusan-iku")
    path = tmp_path / "a.yaml"
    draft = structs.replace(decree, number=None, enactment=Enactment(place=decree.enactment.place))
    path.write_text(dump_decree(draft), encoding="utf-8")
    step = ("paragraph", bookmark_name("menimbang.a"), "bahwa ada hal baru;")
    path.with_suffix(".docx").write_bytes(edited(make(path).docx, [step]))
    return path


def run(command, file, seconds=None):
    """Run a command in a process of its own, killed after some seconds; tell how long it took."""
    start = time.monotonic()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of forks beside threads; these wait for nothing
        process = multiprocessing.get_context("fork").Process(target=command, args=(file,))
        process.start()
    process.join(seconds)
    process.kill()
    process.join()
    return time.monotonic() - start


@pytest.mark.skipif(sys.platform == "win32", reason="needs a process that can be forked")
@pytest.mark.parametrize("command", [set_subject, set_for_good, pull_from_word])
def test_a_killed_command_leaves_the_old_file_or_the_new_one(command, file):
    draft = file.read_bytes()
    command(file)  # here, so that what is killed has nothing to import
    file.write_bytes(draft)
    moment = run(command, file)
    chance = Random(0)  # noqa: S311  no secret
    seen = set()

    for _ in range(KILLS):
        file.write_bytes(draft)
        run(command, file, moment)
        decree = load_decree(file).part
        changed = file.read_bytes() != draft
        seen.add(changed)
        moment *= chance.uniform(0.6, 1) if changed else chance.uniform(1, 1.6)  # towards the writing itself
        assert [made.digest for made in decree.history] == ([digest(decree)] if changed else [])

    assert seen == {False, True}
    file.write_bytes(draft)
    run(command, file)
    assert len(load_decree(file).part.history) == 1
