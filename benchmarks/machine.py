"""What all reports of speed share: the machine they were made on, goals met or not, cold processes."""

import os
import platform
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from subprocess import run

LIBRARIES = ("docxtpl", "python-docx", "jinja2", "lxml", "msgspec", "ruamel.yaml", "click")
PROGRAM = ("-c", "from sk_builder.cli import main; main()")  # what the installed sk-builder script does
PLAIN = Path(__file__).with_name("docxtpl_once.py")


def machine() -> list[str]:
    """Return day, processor and versions, as lines of Markdown."""
    versions = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    return [
        f"- {datetime.now(UTC):%Y-%m-%d}; {_processor()}, {os.cpu_count()} cores, {platform.system()}",
        f"- Python {platform.python_version()}; {versions}",
    ]


def goal(ratio: float, words: str, least: float = 0, most: float = 0) -> str:
    """Say whether a figure is at least, or at most, what it should be."""
    met = ratio >= least if least else ratio <= most
    bound = f"at least {least}" if least else f"at most {most}"
    return f"**{ratio:.2f} {words}**; goal {bound}: {'met' if met else 'not met'}."


def python(arguments: Sequence[str], cache: Path, codes: Sequence[int] = (0,)) -> None:
    """Run Python in a process of its own, which must end with one of these codes."""
    done = run([sys.executable, *arguments], env=environment(cache), capture_output=True, check=False)
    if done.returncode not in codes:
        raise SystemExit(done.stderr.decode())


def environment(cache: Path) -> dict[str, str]:
    """Return the environment of a cold start: Python's own compiled files kept, as pip leaves them."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    compiled = str(cache.with_name("compiled"))
    return {**kept, "PYTHONPYCACHEPREFIX": compiled, "XDG_CACHE_HOME": str(cache), "LOCALAPPDATA": str(cache)}


def _processor() -> str:
    told = Path("/proc/cpuinfo")
    lines = told.read_text(encoding="utf-8").splitlines() if told.is_file() else []
    names = [line.partition(": ")[2] for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()
