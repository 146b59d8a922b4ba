"""The printed page of every sample, as text that a clerk can read in a diff.

After a wanted change, write the goldens anew and read what changed:
``SK_BUILDER_RENEW_GOLDENS=1 python -m pytest tests/app/test_goldens.py``, then ``git diff``.
"""

import os
from pathlib import Path

import pytest
from printed_page import FIXTURES, decree_of, golden, printed

GOLDENS = Path(__file__).with_name("goldens")
RENEW = os.environ.get("SK_BUILDER_RENEW_GOLDENS") == "1"
PAGES = [
    ("iku-2024.yaml", "kalbar-2024"),
    ("iku-2024.yaml", "keputusan-iku"),
    ("iku-2025.yaml", "keputusan-iku"),
    ("tim-reviu-2024.yaml", "keputusan"),
    ("tim-reviu-2024.yaml", "keputusan-iku"),
    ("contoh-lengkap.yaml", "keputusan-iku"),
    ("tim-reviu-2024-perubahan.yaml", "keputusan-perubahan"),
    *((file.name, None) for file in sorted(FIXTURES.glob("*.yaml"))),
]


@pytest.mark.parametrize(("file", "template"), PAGES)
def test_a_page_reads_as_it_should(file, template):
    page = golden(printed(decree_of(file), template))
    stem = file.removesuffix(".yaml")
    path = GOLDENS / (f"{stem}.{template}.txt" if template else f"{stem}.txt")
    if RENEW:
        path.write_text(page, encoding="utf-8")

    assert page == path.read_text(encoding="utf-8")


def test_every_golden_has_a_page():
    assert len(list(GOLDENS.glob("*.txt"))) == len(PAGES)
