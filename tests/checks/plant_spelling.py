"""Slips of the pen."""

from dataclasses import replace

from papers import foreign
from plants import plants
from running import said


@plants("BHS-15")
def a_letter_left_out(manuscript, chance):
    word = chance.choice(("penyelenggaraan", "pengendalian", "perencanaan", "ketentuan"))
    gap = chance.randint(1, len(word) - 2)
    slip = word[:gap] + word[gap + 1 :]
    flawed, at = said(manuscript, chance, f"untuk {slip} kegiatan")
    return replace(foreign(flawed), knows=lambda known: known.lower() != slip), at
