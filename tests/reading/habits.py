"""Decrees of invented offices as their Word files are made, and what they say (``habits/*.yaml``)."""

from pathlib import Path

from habits_of_bodies import pasal, satu, tani, tiga
from habits_of_cards import daftar, kartu, miring, sarang
from habits_of_hands import baris, jajar
from habits_of_offices import beku, ganda, kolom, kwartal
from habits_of_rows import anak, nama, polos, tahunan
from habits_of_tables import arsip, ikan, muda, pustaka

from sk_builder.store.decrees import parse_decree

FOLDER = Path(__file__).parent / "habits"
_BUILDS = (
    *(ikan, pustaka, arsip, muda),
    *(tani, satu, pasal, tiga),
    *(sarang, kartu, miring, daftar),
    *(kwartal, beku, kolom, ganda),
    *(tahunan, anak, polos, nama),
    *(baris, jajar),
)
HABITS = {build.__name__: build for build in _BUILDS}
"""Each decree by its name: a function that returns a Word file."""


def said_by(name):
    """Return what a decree says."""
    file = FOLDER / f"{name}.yaml"
    return parse_decree(file.read_text(encoding="utf-8"), file).part
