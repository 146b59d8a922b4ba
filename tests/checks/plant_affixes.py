"""Flaws of affixes."""

from plants import plants
from running import said

_APART = ("di berikan", "di tetapkan", "di laksanakan", "di tandatangani", "di sampaikan", "di atur")
_JOINED = ("dibidang koperasi", "dilingkungan dinas", "didalam dinas", "kedalam rencana", "diatas target")
_HARD = (
    "pengkoordinasian", "mempengaruhi", "mensukseskan", "mentaati", "mensosialisasikan", "mempedomani",
    "mengkonsultasikan", "penterjemahan",
)  # fmt: skip


@plants("BHS-01")
def a_verb_apart(manuscript, chance):
    return said(manuscript, chance, f"yang {chance.choice(_APART)} oleh kepala")


@plants("BHS-01")
def a_preposition_joined(manuscript, chance):
    return said(manuscript, chance, chance.choice(_JOINED))


@plants("BHS-02")
def a_sound_that_must_melt(manuscript, chance):
    word = chance.choice(_HARD)
    return said(manuscript, chance, f"untuk {chance.choice((word, word.capitalize()))} kegiatan")
