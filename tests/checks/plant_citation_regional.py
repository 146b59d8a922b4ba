"""Flaws of citations of regional rules."""

import re

from citing import changed, replaced, rewritten
from plants import plants


@plants("SIT-09")
def a_rule_of_a_governor_without_gazette(manuscript, chance):
    return changed(manuscript, chance, lambda text: re.sub(r" \(Berita Daerah[^()]*\)", "", text))


@plants("SIT-09")
def another_gazette(manuscript, chance):
    return replaced(
        manuscript, chance, "(Berita Daerah", chance.choice(("(Lembaran Daerah", "(Berita Negara"))
    )


@plants("SIT-09")
def a_gazette_of_no_region(manuscript, chance):
    return changed(
        manuscript,
        chance,
        lambda text: re.sub(r"\(Berita Daerah Provinsi .*? Tahun", "(Berita Daerah Tahun", text),
    )


@plants("SIT-09")
def a_regional_law_without_gazette(manuscript, chance):
    level = chance.choice(("Provinsi Antah", "Kabupaten Antah", "Kota Antah"))
    return rewritten(manuscript, chance, f"Peraturan Daerah {level} Nomor 4 Tahun 2019 tentang Peragaan")


@plants("SIT-19")
def a_rule_of_no_region(manuscript, chance):
    return changed(
        manuscript, chance, lambda text: re.sub(r"^(Peraturan Gubernur) .*? (?=Nomor)", r"\1 ", text)
    )


@plants("SIT-19")
def a_regional_law_of_no_region(manuscript, chance):
    kind = chance.choice(("Peraturan Daerah", "Peraturan Daerah Provinsi", "Peraturan Bupati"))
    text = f"bahwa {kind} Nomor 4 Tahun 2019 tentang Peragaan mewajibkan ukuran kinerja;"
    return manuscript.with_text("menimbang.a", text), "menimbang.a"


@plants("SIT-27")
def another_number(manuscript, chance):
    number = chance.randint(100, 200)
    return changed(
        manuscript, chance, lambda text: re.sub(r"(\(Berita Daerah.*Nomor) \d+", rf"\1 {number}", text)
    )
