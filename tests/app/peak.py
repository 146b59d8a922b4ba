"""How much memory a process of its own used at most.

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
