"""A page that nobody would write is read in time that grows with its words."""

import time

import pytest
from pages import read

from sk_builder.reading.decree.amounts import yearly
from sk_builder.reading.decree.formulas import read_fraction

MANY = 5_000
SECONDS = 10
"""Time that grows with the square of the words would be minutes."""

PAGES = {
    "numbers of officials": "Ditetapkan di Kota Contoh\n" + "NIP 1\n" * MANY,
    "offices in a title": "KEPUTUSAN\nTENTANG\n" + "KEPALA DINAS CONTOH\n" * MANY,
    "colons below labels": "Menimbang\nMengingat\n" + ": a. bahwa\n" * MANY,
    "lines of one paragraph": "Menimbang : a. bahwa" + " ⏎ kata" * MANY,
    "points": "MEMUTUSKAN:\n" + "KESATU : Satu.\n" * MANY,
    "heads of annexes": "MEMUTUSKAN:\n" + "LAMPIRAN I\nNOMOR 1\n" * MANY,
    "blanks": "\n".join(
        f"{word}{' ' * 10 * MANY}x" for word in ("T", "KEDUA", "Memutuskan", "Ditetapkan", "1.")
    ),
    "cells merged over many rows": "| NO | SASARAN | INDIKATOR | SUMBER DATA |\n| 1 | A | Satu | Buku |\n"
    + "| 2 | ^ | Dua | ^ |\n" * MANY,
    "rows": "| NO | SASARAN | INDIKATOR |\n" + "| 1 | A | Satu |\n" * MANY,
}


@pytest.mark.parametrize("name", PAGES)
def test_a_long_page_is_read_in_time(name):
    start = time.perf_counter()
    read(PAGES[name])

    assert time.perf_counter() - start < SECONDS


def test_a_formula_within_many_brackets_is_read():
    found = read_fraction("(" * MANY + "a / b" + ")" * MANY)

    assert (found.numerator, found.denominator) == ("a", "b")


def test_a_cell_of_many_words_without_a_year_is_read_in_time():
    start = time.perf_counter()

    assert yearly("80 (2024) " + "kata " * MANY) == {}
    assert time.perf_counter() - start < 1
