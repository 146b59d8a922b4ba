"""How fast decrees are checked.

    python benchmarks/check.py preambles.jsonl > benchmarks/CHECK.md

The file of preambles is that of `alarms.py`. Figures are medians of rounds in which the ways to be compared
take turns, as in `fill.py`.
"""

import json
import sys
import tempfile
from datetime import date
from pathlib import Path

from alarms import paper, year_of
from machine import PLAIN, PROGRAM, environment, goal, machine, python
from profiles import by_function, by_import
from rounds import Rounds
from samples import ROOT, TEMPLATE, different, values_of

from sk_builder.app.check import check
from sk_builder.app.dossiers import Wanted, own_dossier
from sk_builder.app.own_paper import OwnPaper
from sk_builder.checks import RULES, Dossier, examine
from sk_builder.regulations import catalogue
from sk_builder.store.decrees import dump_decree, load_decree

DECREES = 50
SIGNED = ROOT / "decrees" / "iku-2024.yaml"
WANTED = Wanted(date(2024, 12, 31))
CHECKED = (0, 1)  # exit codes: with and without findings at the failing level


def main() -> None:
    head = ["# How fast decrees are checked", "", "Written by `python benchmarks/check.py`.", "", *machine()]
    print("\n".join([*head, f"- {len(RULES)} rules; the decree of 2024, as signed and varied"]), end="\n\n")
    with tempfile.TemporaryDirectory() as folder:
        for part in (warm(Path(folder)), cold(Path(folder)), preambles(Path(sys.argv[1]))):
            print("\n".join(part), end="\n\n", flush=True)


def warm(folder: Path) -> list[str]:
    """Measure all rules on one decree, and the check of a whole file, where that has been done before."""
    known = catalogue()
    files = [folder / f"{number}.yaml" for number in range(DECREES)]
    for file, decree in zip(files, different(DECREES), strict=True):
        file.write_text(dump_decree(decree), encoding="utf-8")
    papers = [OwnPaper(load_decree(file), known) for file in files]
    signed = OwnPaper(load_decree(SIGNED), known)

    def examined(paper_: OwnPaper) -> None:
        examine(own_dossier(paper_, WANTED))

    rounds = Rounds(
        {
            "signed": lambda: [examined(signed) for _ in range(DECREES)],
            "varied": lambda: [examined(one) for one in papers],
            "files": lambda: check(files, WANTED),
        },
        count=9,
    )
    names = ("signed", "varied", "files")
    each = {name: 1000 * rounds.seconds(name) / DECREES for name in names}
    told = {name: f"{each[name]:.1f} | {1000 * rounds.fastest(name) / DECREES:.1f}" for name in names}
    return [
        "## One decree, warm",
        "",
        "| | ms a decree, median of the rounds | fastest round |",
        "|---|---|---|",
        f"| all rules on the signed decree, its paper ready | {told['signed']} |",
        f"| all rules on {DECREES} different decrees | {told['varied']} |",
        f"| `check` of {DECREES} files: read, print, examine, locate | {told['files']} |",
        "",
        goal(each["signed"], "ms for all rules on one decree", most=5),
        "",
        "All rules by function (cProfile, own time):",
        "",
        "| share | calls | function |",
        "|---|---|---|",
        *by_function(lambda: [examined(signed) for _ in range(DECREES)]),
    ]


def cold(folder: Path) -> list[str]:
    """Measure the check of one file in a process of its own, beside a plain docxtpl script."""
    values, cache = folder / "values.json", folder / "cache"
    values.write_text(json.dumps(values_of(next(different(1))), ensure_ascii=False), encoding="utf-8")
    command = [*PROGRAM, "check", str(SIGNED), "--as-of", "2024-12-31"]
    plain = [str(PLAIN), str(TEMPLATE), str(values), str(folder / "plain.docx")]
    rounds = Rounds(
        {
            "check": lambda: python(command, cache, CHECKED),
            "docxtpl": lambda: python(plain, cache),
            "python": lambda: python(["-c", "pass"], cache),
        },
        count=25,
    )
    return [
        "## One decree, a process of its own",
        "",
        "| | seconds |",
        "|---|---|",
        f"| `sk-builder check` of the signed decree | {rounds.seconds('check'):.3f} |",
        f"| a ten-line docxtpl script that fills one decree | {rounds.seconds('docxtpl'):.3f} |",
        f"| `python -c pass` | {rounds.seconds('python'):.3f} |",
        "",
        goal(rounds.ratio("check", to="docxtpl"), "of the docxtpl script's time", most=1),
        "",
        "Imports, own time by package:",
        "",
        "| own time | package |",
        "|---|---|",
        *by_import([*command, "--fail-on", "never"], environment(cache)),
    ]


def preambles(file: Path) -> list[str]:
    """Measure all rules on real preambles, one after the other."""
    read = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    dossiers = [(paper(one), date(year_of(one), 12, 31)) for one in read]
    known = catalogue()
    rounds = Rounds(
        {"all": lambda: [examine(Dossier(words, known, day)) for words, day in dossiers]}, count=3
    )
    seconds = rounds.seconds("all")
    return [
        f"## {len(read)} real preambles in one run",
        "",
        f"{seconds:.1f} s, {len(read) / seconds:.0f} a second; what is found there: `benchmarks/alarms.py`.",
    ]


if __name__ == "__main__":
    main()
