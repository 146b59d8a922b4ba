"""PDFs from strangers: refused with one clear line, or survived, in time and within memory."""

import subprocess
import sys
import time

import pytest
from peak import READ
from small_pdf import pdf, shown

from sk_builder.store.pdf import MEMORY, SECONDS

STARTING = 2
"""Seconds for the two processes to start on a busy machine."""
_WORDS = b"BT /F1 12 Tf " + b"(kata kata kata) Tj " * 5_000_000 + b"ET"
_STROKES = b"".join(b"%d 0 m %d 800 l S\n" % (n % 600, n % 600) for n in range(2_000_000))
_DENSE = b"".join(b"%d 0 m %d 800 l S 0 %d m 600 %d l S\n" % (n, n, n, n) for n in range(0, 600, 4))
HOSTILE = {
    "bomb": lambda: pdf(b" " * 400_000_000, deflated=True),
    "100 MB of text": lambda: pdf(_WORDS, deflated=True),
    "10,000 pages": lambda: pdf(*[["teks"]] * 10_000),
    "two million lines": lambda: pdf(_STROKES, deflated=True),
    "22,500 cells": lambda: pdf(_DENSE + b"".join(shown(n % 600, n % 900, "kata") for n in range(20_000))),
    "deep nesting": lambda: pdf(b"q " * 5_000_000 + shown(50, 50, "kata"), deflated=True),
    "endless numbers": lambda: pdf(shown("1e39", "1e39", "kata") + b"0 0 m 1e38 0 l S 0 0 m 0 1e38 l S"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_hostile_is_refused_or_survived_in_time(name, tmp_path):
    file = tmp_path / "naskah.pdf"
    file.write_bytes(HOSTILE[name]())
    started = time.monotonic()
    child = subprocess.run(
        [sys.executable, "-c", READ, str(file)], capture_output=True, text=True, timeout=60, check=True
    )
    assert time.monotonic() - started < SECONDS + STARTING
    assert int(child.stderr) < MEMORY
    assert child.stdout.count("\n") == 1
    assert child.stdout.startswith("dibaca") or "naskah.pdf: PDF ini" in child.stdout
