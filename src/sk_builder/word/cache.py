"""Prepared templates kept between runs, so that a cold start need not load docxtpl.

Only text is kept, never code: what is read back goes through the same closed language as a template. The
cache may be missing, full, read-only or damaged; then the template is prepared anew and nothing is said.
"""

import contextlib
import json
import os
import sys
import tempfile
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

_MOST_FILES = 40
_PREPARING = ("sk_builder.word", "docxtpl", "docxtpl_lint", "jinja2")


def folder() -> Path:
    """Return where prepared templates are kept: the user's cache folder, as each system has it."""
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        base = Path(local) if local else Path.home() / "AppData" / "Local"
        return base / "sk-builder" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "sk-builder"
    base = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(base) if base else Path.home() / ".cache") / "sk-builder"


def key(docx: bytes) -> str | None:
    """Return the name under which the prepared form of a template is kept; None when it cannot be kept.

    The modules that prepare are part of it, by size and date: another version prepares otherwise. Neither
    importing the libraries nor asking `importlib.metadata` (27 ms) would leave the start fast.
    """
    try:
        state = [_dated(package) for package in _PREPARING]
    except (ImportError, OSError, ValueError):
        return None
    return sha256(repr(state).encode() + docx).hexdigest()


def _dated(package: str) -> list[tuple[str, int, int]]:
    """Return name, size and date of each module of a package, without importing it."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise ImportError(package)
    with os.scandir(Path(spec.origin).parent) as modules:
        dated = [(module.name, module.stat()) for module in modules if module.name.endswith(".py")]
    return sorted((name, found.st_size, found.st_mtime_ns) for name, found in dated)


def load(name: str | None) -> object:
    """Return what was kept under `name`; None when there is nothing usable."""
    if name is None:
        return None
    try:
        return json.loads((folder() / f"{name}.json").read_bytes())
    except (OSError, ValueError, RuntimeError, RecursionError):
        return None


def save(name: str | None, prepared: object) -> None:
    """Keep a prepared template; without a word when that is not possible."""
    if name is None:
        return
    with contextlib.suppress(OSError, RuntimeError):
        where = folder()
        where.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=where, suffix=".tmp", delete=False) as file:
            file.write(json.dumps(prepared, ensure_ascii=False).encode())
        Path(file.name).replace(where / f"{name}.json")
        _forget_oldest(where)


def _forget_oldest(where: Path) -> None:
    files = sorted(where.glob("*.json"), key=lambda file: file.stat().st_mtime)
    for file in files[:-_MOST_FILES]:
        file.unlink()
