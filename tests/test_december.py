"""The December job of the guide: four commands from this year's decree to next year's draft in Word."""

import re
import shlex
from pathlib import Path

from click.testing import CliRunner

from sk_builder.app.office import set_up_office
from sk_builder.cli import main
from sk_builder.word.blocks import Table
from sk_builder.word.reader import read_blocks

GUIDE = (Path(__file__).parents[1] / "docs" / "panduan.md").read_text(encoding="utf-8")
JOB = re.search(r"^```sh\n(.*?)^```", GUIDE.partition("### Periode berikutnya")[2], re.MULTILINE | re.DOTALL)[
    1
]
DAY = ["--as-of", "2024-12-02"]


def test_the_december_job_takes_four_commands(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    set_up_office(Path())
    commands = [shlex.split(line)[1:] for line in JOB.splitlines()]

    done = [
        CliRunner().invoke(main, command + (DAY if command[0] != "build" else []), prog_name="sk-builder")
        for command in commands
    ]

    assert [command[0] for command in commands] == ["new", "set", "check", "build"]
    assert [(result.exit_code, result.stderr) for result in done] == [(0, "")] * 4
    assert done[2].output.splitlines()[-1].startswith("2 peringatan, 9 catatan dalam 1 berkas")
    (made,) = tmp_path.glob("Keputusan-*.docx")
    rows = [
        row for block in read_blocks(made.read_bytes()).body if isinstance(block, Table) for row in block.rows
    ]
    assert sum("4,75" in str(row) for row in rows) == 1
