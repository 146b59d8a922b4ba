"""Kill commands that write decree files at random moments, see what they leave: ``python kills.py [300]``.

Each time a process of its own runs the command and is killed somewhere between its start and its end. Each
decree file must then be the old one or the new one, to the byte; one that the command makes is not there or
whole.
"""

import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random

from machine import PROGRAM, environment
from msgspec import structs

from sk_builder.app.build import make
from sk_builder.model import Enactment
from sk_builder.store.decrees import dump_decree
from sk_builder.word.anchors import bookmark_name

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "checks"))
sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "app"))
from paper_editor import edited
from papers import clean_decree

KILLS = 300
DECREE = clean_decree(0)
DRAFT = structs.replace(DECREE, number=None, enactment=Enactment(place=DECREE.enactment.place))
TARGET = f"lampiran.I.indikator.1.target.{DECREE.period.first}" if DECREE.period else ""
HOW = ("--as-of", "2025-03-03", "--no-build")
COMMANDS: Mapping[str, Sequence[str]] = {
    "set": ("set", "draft.yaml", "tentang", "Hal Lain", "--reason", "Reviu", *HOW),
    "enact": (
        *("enact", "draft.yaml", "--number", str(DECREE.number)),
        *("--date", str(DECREE.enactment.day), *HOW),
    ),
    "pull": ("pull", "draft.docx", "draft.yaml", "--accept", "--reason", "Koreksi", *HOW),
    "import": ("import", "draft.docx", "-o", "taken.yaml"),
    "amend": ("amend", "set.yaml", TARGET, "61", "--ground", "fakta", "--reason", "reviu", *HOW[:2]),
}


def main(kills: int) -> None:
    """Kill each command as often as the others and print what was found."""
    print("| command | killed | each old or new | all new | anything else |\n|---|---|---|---|---|")
    for name, arguments in COMMANDS.items():
        with tempfile.TemporaryDirectory() as folder:
            found = killed(arguments, Path(folder), kills // len(COMMANDS))
        print(f"| {name} | {found.total()} | {found['old']} | {found['new']} | {found['else']} |")


def killed(arguments: Sequence[str], folder: Path, kills: int) -> Counter[str]:
    """Run a command again and again, kill it, and count what it leaves."""
    old, chance = files(folder), Random(0)  # noqa: S311  no secret
    *_, seconds = (_run(arguments, folder, old, None) for _ in range(3))
    new, found = decrees(folder), Counter[str]()
    for _ in range(kills):
        _run(arguments, folder, old, seconds * chance.uniform(0.5, 1.1))
        left = decrees(folder)
        whole = all(left.get(name) in (old.get(name), new[name]) for name in new)
        found["new" if left == new else "old" if whole else "else"] += 1
    return found


def files(folder: Path) -> dict[str, bytes]:
    """Return what stands in the folder before a command."""
    draft = folder / "draft.yaml"
    draft.write_text(dump_decree(DRAFT), encoding="utf-8")
    step = ("paragraph", bookmark_name("menimbang.a"), "bahwa ada hal baru;")
    return {
        "draft.yaml": draft.read_bytes(),
        "draft.docx": edited(make(draft).docx, [step]),
        "set.yaml": dump_decree(DECREE).encode(),
    }


def decrees(folder: Path) -> dict[str, bytes]:
    """Return the decree files that are there."""
    return {path.name: path.read_bytes() for path in folder.glob("*.yaml")}


def _run(arguments: Sequence[str], folder: Path, old: Mapping[str, bytes], seconds: float | None) -> float:
    """Run a command on the old files, killed after some seconds; return how long it took."""
    for path in folder.glob("*.yaml"):
        path.unlink()
    for name, content in old.items():
        (folder / name).write_bytes(content)
    command = [sys.executable, *PROGRAM, *arguments]
    started = time.perf_counter()
    with subprocess.Popen(
        command, cwd=folder, env=environment(folder / "cache"), stdout=subprocess.DEVNULL
    ) as process:
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
    if process.returncode > 1:
        raise SystemExit(f"{arguments[0]} ended with {process.returncode}")
    return time.perf_counter() - started


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else KILLS)
