"""How much memory a process of its own used at most, and one that reads a paper.

`resource` will not do for the process itself: it counts the memory of the process that started it, too.
"""

PEAK = """
import sys
from pathlib import Path

def peak():
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="utf-8").splitlines() if status.exists() else ["VmHWM: 0 kB"]
    return int(next(line.split()[1] for line in lines if line.startswith("VmHWM:"))) * 1024
"""
"""Python for that process: `peak()` gives bytes, 0 where the system does not tell."""

READ = f"""{PEAK}
from sk_builder.app.intake import read_paper
from sk_builder.errors import SkBuilderError
try:
    print("dibaca", len(tuple(read_paper(Path(sys.argv[1])))))
except SkBuilderError as error:
    print(error)
print(peak(), file=sys.stderr)
"""
"""Reads the paper that its argument names: tells what came of it, and its peak as the last line of errors."""
