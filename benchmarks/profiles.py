"""Where the time goes: of a filling by function, of a cold start by package."""

import cProfile
import io
import pstats
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

_IMPORT = re.compile(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)")
_SHOWN = 12


def by_function(work: Callable[[], object]) -> list[str]:
    """Return the functions that cost most, their own time first, as table rows of Markdown."""
    profile = cProfile.Profile()
    profile.runcall(work)
    stats = pstats.Stats(profile, stream=io.StringIO())
    total = stats.total_tt  # type: ignore[attr-defined]
    rows = sorted(stats.stats.items(), key=lambda row: -row[1][2])  # type: ignore[attr-defined]
    return [
        f"| {own / total:.0%} | {calls} | {_short(path)} {name} |"
        for (path, _, name), (_, calls, own, _, _) in rows[:_SHOWN]
    ]


def by_import(command: Sequence[str], environment: Mapping[str, str]) -> list[str]:
    """Return the packages whose import costs most in a cold start, as table rows of Markdown."""
    told = subprocess.run(
        [sys.executable, "-X", "importtime", *command],
        env=environment, capture_output=True, text=True, check=True,
    ).stderr  # fmt: skip
    packages: Counter[str] = Counter()
    for microseconds, module in _IMPORT.findall(told):
        packages[module.partition(".")[0]] += int(microseconds)
    rows = [f"| {cost / 1000:.1f} ms | {name} |" for name, cost in packages.most_common(_SHOWN)]
    return [*rows, f"| {packages.total() / 1000:.1f} ms | all {len(packages)} |"]


def _short(path: str) -> str:
    return "" if path.startswith(("~", "<")) else "/".join(path.replace("\\", "/").split("/")[-2:])
