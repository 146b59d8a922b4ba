"""How much of what people change in Word comes back: random edits, done and saved by LibreOffice itself.

    python benchmarks/pull.py > benchmarks/PULL.md

The edits, how LibreOffice does them, and who judges them are those of the tests (`tests/app/word_edits.py`,
`office_editor.py`, `way_back.py`).
"""

import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from subprocess import run
from time import perf_counter
from typing import Any, NamedTuple

from machine import machine
from samples import ROOT

sys.path[:0] = [str(ROOT / "tests" / room) for room in ("app", "checks", "store")]

from office_editor import edited as edited_by_libreoffice  # noqa: E402  the tests' own
from paper_editor import edited, without_data  # noqa: E402
from printed_page import printed  # noqa: E402
from test_pull_random import DRAFTS  # noqa: E402
from way_back import judge  # noqa: E402
from word_edits import KINDS, Planner, by_chance  # noqa: E402

EDITS = 200
SEED = 31415
WAYS: dict[str, Callable[[bytes], bytes]] = {
    "as LibreOffice saved it": lambda docx: docx,
    "without bookmarks": lambda docx: edited(docx, (), loses_marks=True),
    "without bookmarks and data": lambda docx: without_data(edited(docx, (), loses_marks=True)),
}


class LibreOffice(NamedTuple):
    """LibreOffice with a folder of its own."""

    profile: Path

    def run(self, *arguments: str) -> None:
        """Start it, and wait until it is done."""
        program = shutil.which("soffice") or "soffice"
        profile = f"-env:UserInstallation={self.profile.as_uri()}"
        run([program, "--headless", profile, *arguments], check=True, capture_output=True, timeout=1800)


def main() -> None:
    print("# What comes back from Word\n\nWritten by `python benchmarks/pull.py`.\n")
    print("\n".join(machine()), end="\n\n")
    plans = [planned(number) for number in range(EDITS)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        start = perf_counter()
        wanted = [(docx, plan.steps) for docx, plan in plans]
        saved = edited_by_libreoffice(LibreOffice(folder / "profile"), folder, wanted)
        print(f"LibreOffice did and saved {EDITS} edits in {perf_counter() - start:.0f} s.", end="\n\n")
        for way, change in WAYS.items():
            print(
                "\n".join(figures(way, plans, [change(docx) for docx in saved], folder)),
                end="\n\n",
                flush=True,
            )


def planned(number: int) -> tuple[bytes, Any]:
    planner = Planner(DRAFTS[number % len(DRAFTS)], printed, by_chance(SEED + number))
    return planner.docx, planner.plan()


def figures(way: str, plans: Sequence[tuple[bytes, Any]], files: Sequence[bytes], folder: Path) -> list[str]:
    """Return a table: by kind of edit, how many there were, came back right, moved or lost anything."""
    done, right, moved, lost, asked = Counter(), Counter(), Counter(), Counter(), Counter()
    start = perf_counter()
    for (docx, plan), file in zip(plans, files, strict=True):
        judged = judge(plan, docx, file, folder)
        done[plan.kind] += 1
        right[plan.kind] += judged.is_right and (plan.is_sure or judged.is_asked)
        moved[plan.kind] += bool(judged.wrong)
        lost[plan.kind] += bool(judged.new_lost or judged.gone_lost)
        asked[plan.kind] += judged.is_asked
    each = (perf_counter() - start) / len(plans)
    rows = [
        f"| {kind} | {done[kind]} | {right[kind]} | {asked[kind]} | {moved[kind]} | {lost[kind]} |"
        for kind in KINDS
    ]
    sums = " | ".join(str(sum(counts.values())) for counts in (done, right, asked, moved, lost))
    return [
        f"## {way[0].upper()}{way[1:]}",
        "",
        "| edit | done | right | left to a person | data wrong | words lost in silence |",
        "|---|---|---|---|---|---|",
        *rows,
        f"| **all** | {sums} |",
        "",
        f"Pulled and written in {each:.2f} s each.",
    ]


if __name__ == "__main__":
    main()
