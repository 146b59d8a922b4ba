"""Decrees for the tests of rendering, and the words they print."""

from datetime import date

from sk_builder.model import Decree, Dictum, Enactment, LegalBasis, Signatory, TextAnnex
from sk_builder.rendering import render

SIGNED = {
    "office": "Kepala Dinas Contoh",
    "number": "17",
    "year": 2024,
    "subject": "Tim Reviu",
    "considerations": ("bahwa perlu",),
    "legal_bases": (LegalBasis(words="UU Satu"), LegalBasis(words="UU Dua")),
    "dictums": (Dictum(text="Membentuk tim"), Dictum(text="Berlaku hari ini")),
    "enactment": Enactment(place="Pontianak", day=date(2024, 1, 2)),
    "signatory": Signatory(
        name="Contoh Orang", titles_before="Drs.", titles_after="M.M.", rank="Pembina",
        nip="196508091986031012",
    ),
    "annexes": (TextAnnex(title="Tata Tertib", paragraphs=("Satu.",)),),
}  # fmt: skip
"""A whole decree, of which each test changes what it is about."""


def citation(key, day):
    """A catalogue that knows each key, and says as of when it is asked."""
    return f"kutipan {key} per {day}"


def values(**changes):
    """The values of `SIGNED` with other fields."""
    return render(Decree(**(SIGNED | changes)), citation).values


def words(tree, path):
    """What stands at a path such as ``diktum.0.label``; a list as its items parted by ``|``."""
    for step in path.split("."):
        tree = tree[int(step)] if step.isdecimal() else tree[step]
    return " | ".join(tree) if isinstance(tree, list) else tree
