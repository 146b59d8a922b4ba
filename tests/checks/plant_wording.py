"""Flaws of words."""

from plants import plants
from running import first_cell, said

_NOT_STANDARD = (
    "prosentase", "analisa", "resiko", "aktifitas", "jadual", "ijin", "tehnis", "kerjasama", "s/d",
    "tanggungjawab", "tatacara", "hakekat", "merubah", "antar lembaga", "sub bagian", "tupoksi",
)  # fmt: skip
_MEASURES = ("Presentase", "PROSENTASE", "Prosentase")
_FOREIGN = ("database", "workshop", "road map", "outcome", "deadline")
_CONNECTORS = ("dimana sasarannya terukur", "yang mana perlu diukur", "menurut tujuan daripada program")
_VAGUE = ("antara lain untuk penilaian", "dan lain-lain", "dan sebagainya", "dll.")


@plants("BHS-03")
def a_word_that_is_not_standard(manuscript, chance):
    return said(manuscript, chance, f"menurut {chance.choice(_NOT_STANDARD)} yang berlaku")


@plants("BHS-03")
def a_misspelt_measure(manuscript, chance):
    cell = first_cell(manuscript, "nama")
    return manuscript.with_text(cell.at, f"{chance.choice(_MEASURES)} {cell.text.split(' ', 1)[1]}"), cell.at


@plants("BHS-03")
def a_joined_word_in_the_title(manuscript, chance):
    word = chance.choice(("KERJASAMA", "TATACARA", "SUMBERDAYA"))
    return manuscript.with_text("tentang", f"PENETAPAN {word} DAN {manuscript.words('tentang')}"), "tentang"


@plants("BHS-07")
def a_choice_without_stroke(manuscript, chance):
    words = chance.choice(("dan atau", "dan / atau", "dan/ atau", "atau/dan"))
    return said(manuscript, chance, f"untuk laporan {words} rencana")


@plants("BHS-08")
def a_foreign_word(manuscript, chance):
    return said(manuscript, chance, f"melalui {chance.choice(_FOREIGN)} layanan")


@plants("BHS-09")
def a_borrowed_connector(manuscript, chance):
    return said(manuscript, chance, chance.choice(_CONNECTORS))


@plants("BHS-14")
def a_decision_left_open(manuscript, chance):
    return said(manuscript, chance, chance.choice(_VAGUE), "diktum.")
