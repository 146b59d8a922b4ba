"""Flaws of sentences."""

from plants import plants
from running import said

_REFERENCES = (
    "sebagaimana dimaksud pada Pasal 5",
    "sebagaimana dimaksud Pasal 5",
    "sebagaimana dimaksud dalam ayat (2)",
)
_POINTS = ("sebagaimana dimaksud pada diktum KESATU", "sebagaimana dimaksud diktum KESATU")


@plants("BHS-12")
def a_wrong_preposition(manuscript, chance):
    return said(manuscript, chance, chance.choice(_REFERENCES))


@plants("BHS-12")
def a_wrong_preposition_before_a_point(manuscript, chance):
    return said(manuscript, chance, chance.choice(_POINTS), "diktum.")


@plants("BHS-13")
def a_very_long_sentence(manuscript, chance):
    clause = "yang disusun bersama oleh semua bidang terkait,"
    return said(manuscript, chance, " ".join([clause] * chance.randint(9, 12)) + " dilaporkan", "diktum.")
