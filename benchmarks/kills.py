"""Kill commands that write a decree file at random moments, see what they leave: ``python kills.py [300]``.

Each time a process of its own runs the command and is killed somewhere between its start and its end. The
file must then be the old one or the new one, to the byte.
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

from sk_builder.model import Enactment
from sk_builder.store.decrees import dump_decree

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "checks"))
from papers import clean_decree

KILLS = 300
DECREE = clean_decree(0)
HOW = ("--as-of", "2025-03-03", "--no-build")
COMMANDS: Mapping[str, Sequence[str]] = {
    "set": ("set", "a.yaml", "tentang", "Hal Lain", "--reason", "Reviu", *HOW),
    "enact": (
        *("enact", "a.yaml", "--number", str(DECREE.number)),
        *("--date", str(DECREE.enactment.day), *HOW),
    ),
}


def main(kills: int) -> None:
    """Kill each command as often as the others and print what was found."""
    print("| command | killed | old file | new file | anything else |\n|---|---|---|---|---|")
    for name, arguments in COMMANDS.items():
        with tempfile.TemporaryDirectory() as folder:
            found = killed(arguments, Path(folder), kills // len(COMMANDS))
        print(f"| {name} | {found.total()} | {found['old']} | {found['new']} | {found['else']} |")


def killed(arguments: Sequence[str], folder: Path, kills: int) -> Counter[str]:
    """Run a command again and again, kill it, and count what it leaves."""
    draft = structs.replace(DECREE, number=None, enactment=Enactment(place=DECREE.enactment.place))
    file, old, chance = folder / "a.yaml", dump_decree(draft).encode(), Random(0)  # noqa: S311  no secret
    *_, seconds = (_run(arguments, file, old, None) for _ in range(3))
    new, found = file.read_bytes(), Counter[str]()
    for _ in range(kills):
        _run(arguments, file, old, seconds * chance.uniform(0.3, 1.1))
        left = file.read_bytes()
        found["new" if left == new else "old" if left == old else "else"] += 1
    return found


def _run(arguments: Sequence[str], file: Path, old: bytes, seconds: float | None) -> float:
    """Run a command on the old file, killed after some seconds; return how long it took."""
    file.write_bytes(old)
    command = [sys.executable, *PROGRAM, *arguments]
    started = time.perf_counter()
    with subprocess.Popen(
        command, cwd=file.parent, env=environment(file.parent / "cache"), stdout=subprocess.DEVNULL
    ) as process:
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
    if process.returncode > 0:
        raise SystemExit(f"{arguments[0]} ended with {process.returncode}")
    return time.perf_counter() - started


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else KILLS)
