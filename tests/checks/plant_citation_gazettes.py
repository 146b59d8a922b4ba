"""Flaws of the gazettes that a legal basis must name."""

import re

from citing import changed, replaced, rewritten
from plants import plants

_BRACKET = r" \([^()]*\)"


def _is_law(text):
    return text.startswith(("Undang-Undang", "Peraturan Pemerintah")) and "sebagaimana" not in text


@plants("SIT-05")
def a_law_without_gazettes(manuscript, chance):
    return changed(manuscript, chance, lambda text: re.sub(_BRACKET, "", text) if _is_law(text) else text)


@plants("SIT-05")
def a_law_without_supplement(manuscript, chance):
    return changed(
        manuscript, chance, lambda text: re.sub(r", Tambahan[^)]*\)", ")", text) if _is_law(text) else text
    )


@plants("SIT-06")
def a_presidential_rule_without_gazette(manuscript, chance):
    return changed(
        manuscript, chance, lambda text: re.sub(_BRACKET, "", text) if "Peraturan Presiden" in text else text
    )


@plants("SIT-06")
def a_presidential_rule_with_supplement(manuscript, chance):
    supplement = f", Tambahan Lembaran Negara Republik Indonesia Nomor {chance.randint(5500, 5600)})"
    return replaced(manuscript, chance, "Tahun 2014 Nomor 80)", f"Tahun 2014 Nomor 80{supplement}")


@plants("SIT-07")
def a_ministerial_rule_in_the_gazette_of_laws(manuscript, chance):
    return replaced(manuscript, chance, "(Berita Negara", "(Lembaran Negara")


@plants("SIT-07")
def a_body_in_the_news_of_a_region(manuscript, chance):
    number = chance.randint(1, 40)
    body = chance.choice(("Kepala Badan Kepegawaian Negara", "Menteri Kesehatan", "Badan Peragaan"))
    text = f"Peraturan {body} Nomor {number} Tahun 2019 tentang Peragaan"
    return rewritten(manuscript, chance, f"{text} (Berita Daerah Provinsi Antah Tahun 2019 Nomor {number})")


@plants("SIT-08")
def a_ministerial_rule_without_gazette(manuscript, chance):
    return changed(manuscript, chance, lambda text: re.sub(r" \(Berita Negara[^()]*\)", "", text))


@plants("SIT-10")
def a_decree_in_a_gazette(manuscript, chance):
    kind = chance.choice(("Instruksi Presiden", "Keputusan Menteri Dalam Negeri", "Keputusan Gubernur Antah"))
    series = chance.choice(("Lembaran Negara Republik Indonesia", "Berita Negara Republik Indonesia"))
    number = chance.randint(1, 90)
    return rewritten(
        manuscript,
        chance,
        f"{kind} Nomor {number} Tahun 2019 tentang Peragaan ({series} Tahun 2019 Nomor {number})",
    )


@plants("SIT-23")
def the_first_rule_without_gazette(manuscript, chance):
    return changed(manuscript, chance, lambda text: re.sub(rf"{_BRACKET}(?= sebagaimana)", "", text))


@plants("SIT-23")
def the_last_change_without_gazette(manuscript, chance):
    return changed(manuscript, chance, lambda text: re.sub(rf"(sebagaimana.*){_BRACKET}", r"\1", text))
