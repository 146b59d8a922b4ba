"""Flaws of the head of a citation."""

import re

from citing import changed, replaced, rewritten
from plants import plants

_ORDER = "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah"


@plants("SIT-01")
def a_kind_of_the_republic(manuscript, chance):
    republic = chance.choice(("Republik Indonesia", "RI", "REPUBLIK INDONESIA"))
    return changed(
        manuscript,
        chance,
        lambda text: re.sub(r"^((?:Undang|Peraturan [PM])[^\d]*?) Nomor", rf"\1 {republic} Nomor", text),
    )


@plants("SIT-01")
def a_kind_of_the_republic_in_a_consideration(manuscript, _):
    text = manuscript.words("menimbang.a").replace("Presiden Nomor", "Presiden Republik Indonesia Nomor")
    return manuscript.with_text("menimbang.a", text), "menimbang.a"


@plants("SIT-02")
def about_with_a_capital(manuscript, chance):
    return replaced(manuscript, chance, " tentang ", chance.choice((" Tentang ", " TENTANG ", "\nTentang ")))


@plants("SIT-02")
def about_with_a_capital_in_a_consideration(manuscript, _):
    text = manuscript.words("menimbang.a").replace("2014 tentang", "2014 Tentang")
    return manuscript.with_text("menimbang.a", text), "menimbang.a"


@plants("SIT-03")
def a_kind_in_small_letters(manuscript, chance):
    old, new = chance.choice(
        (
            ("Undang-Undang Nomor", "Undang-undang Nomor"),
            ("Undang-Undang Nomor", "undang-undang Nomor"),
            ("Peraturan Pemerintah Nomor", "Peraturan pemerintah Nomor"),
            ("Peraturan Menteri Dalam", "peraturan menteri dalam"),
            ("Peraturan Gubernur", "Peraturan gubernur"),
        )
    )
    return replaced(manuscript, chance, old, new)


@plants("SIT-03")
def a_kind_in_short(manuscript, chance):
    old, new = chance.choice(
        (
            ("Undang-Undang Nomor", "UU Nomor"),
            ("Peraturan Pemerintah Nomor", "PP Nomor"),
            ("Peraturan Presiden Nomor", "Perpres Nomor"),
            ("Peraturan Gubernur", "Pergub"),
            ("Peraturan Menteri Dalam Negeri Nomor", "Permendagri Nomor"),
        )
    )
    return replaced(manuscript, chance, old, new)


@plants("SIT-04")
def an_article(manuscript, chance):
    article = chance.choice(
        ("Pasal 5", "Pasal 3 dan Pasal 4", "Pasal 12 ayat (2)", "Pasal 7 ayat (1) huruf b")
    )
    return changed(manuscript, chance, lambda text: f"{article} {text}")


@plants("SIT-18")
def a_number_behind_a_colon(manuscript, chance):
    return replaced(
        manuscript, chance, " Nomor ", chance.choice((" Nomor : ", " Nomor: ", " No. ", " No ", " nomor "))
    )


@plants("SIT-18")
def a_year_in_short(manuscript, chance):
    return changed(manuscript, chance, lambda text: re.sub(r"^(.*? Nomor \d+) Tahun ", r"\1 tahun ", text))


@plants("SIT-18")
def a_number_tight_behind_its_word(manuscript, chance):
    return rewritten(manuscript, chance, _ORDER.replace("Nomor ", chance.choice(("No.", "Nomor:"))))
