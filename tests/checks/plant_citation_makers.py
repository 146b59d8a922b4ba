"""Flaws of the minister who made a cited rule."""

from citing import replaced, rewritten
from plants import plants

_REFORM = "Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"


@plants("SIT-16")
def a_minister_of_state_too_late(manuscript, chance):
    return replaced(manuscript, chance, _REFORM, _REFORM.replace("Menteri", "Menteri Negara"))


@plants("SIT-16")
def a_name_of_other_years(manuscript, chance):
    name, year = chance.choice(
        (
            ("Menteri Pendidikan Nasional", 2015),
            ("Menteri Hukum dan Hak Asasi Manusia", 2002),
            ("Menteri Ketenagakerjaan", 2010),
            ("Menteri Pekerjaan Umum dan Perumahan Rakyat", 2009),
            ("Menteri Koperasi", 2016),
            ("Menteri Komunikasi dan Digital", 2019),
        )
    )
    return rewritten(manuscript, chance, f"Peraturan {name} Nomor 4 Tahun {year} tentang Peragaan")


@plants("SIT-17")
def a_name_cut_off(manuscript, chance):
    cut = chance.choice(("Menteri Pendayagunaan", "Menteri Pendayagunaan Aparatur", "Menteri"))
    return replaced(manuscript, chance, _REFORM, cut)


@plants("SIT-17")
def a_short_name(manuscript, chance):
    short = chance.choice(("Menteri PAN dan RB", "Menteri PANRB", "Menteri PAN-RB", "Menteri PAN & RB"))
    return replaced(manuscript, chance, _REFORM, short)


@plants("SIT-17")
def a_slip(manuscript, chance):
    slip = chance.choice(("Menteri Dalam Negri", "Menteri Dalam Negeru", "Menteri Dalam Negerri"))
    return replaced(manuscript, chance, "Menteri Dalam Negeri Nomor", f"{slip} Nomor")
