"""Flaws of the form and the numbers of gazettes."""

import re

from citing import changed, replaced, rewritten
from plants import plants


@plants("SIT-11")
def another_name(manuscript, chance):
    old, new = chance.choice(
        (
            ("(Lembaran Negara Republik Indonesia", "(Lembaran Negara"),
            ("Tambahan Lembaran Negara Republik Indonesia", "Tambahan Lembaran Negara"),
            ("(Berita Negara Republik Indonesia", "(Berita Negara RI"),
            ("(Lembaran Negara Republik Indonesia", "(LN"),
            ("Tambahan Lembaran Negara Republik Indonesia", "TLN RI"),
            ("(Lembaran Negara Republik", "(lembaran negara Republik"),
        )
    )
    return replaced(manuscript, chance, old, new)


@plants("SIT-11")
def number_before_year(manuscript, chance):
    return changed(
        manuscript,
        chance,
        lambda text: re.sub(r"(\((?:Lembaran|Berita) Negara.*?) (Tahun \d+) (Nomor \d+)", r"\1 \3 \2", text),
    )


@plants("SIT-11")
def another_mark_between(manuscript, chance):
    mark = chance.choice((" dan Tambahan", ", dan Tambahan", "; Tambahan", ") (Tambahan", " Tambahan"))
    return replaced(manuscript, chance, ", Tambahan", mark)


@plants("SIT-11")
def a_number_in_short(manuscript, chance):
    return changed(
        manuscript, chance, lambda text: re.sub(r"(Negara Republik.*) Nomor (\d+\))", r"\1 No. \2", text)
    )


@plants("SIT-11")
def a_bracket_less(manuscript, chance):
    old, new = chance.choice(((" (Lembaran", ", Lembaran"), (" (Berita", " Berita"), (");", ";")))
    return replaced(manuscript, chance, old, new)


@plants("SIT-12")
def digits_swapped(manuscript, chance):
    def swap(text):
        return re.sub(r"(\(Lembaran Negara.*?Nomor \d*?)(\d)(?!\2)(\d)(?=,)", r"\1\3\2", text)

    return changed(manuscript, chance, swap)


@plants("SIT-12")
def another_supplement(manuscript, chance):
    number = chance.randint(4000, 6900)
    return changed(
        manuscript,
        chance,
        lambda text: re.sub(r"(\(.*?Tambahan.*?Nomor )\d+", rf"\g<1>{number}", text, count=1),
    )


@plants("SIT-12")
def another_number_of_the_state_news(manuscript, chance):
    number = chance.randint(10, 99)
    return changed(
        manuscript, chance, lambda text: re.sub(r"(\(Berita Negara.*Nomor) \d+", rf"\1 {number}", text)
    )


@plants("SIT-13")
def a_supplement_of_another_time(manuscript, chance):
    number = chance.choice((chance.randint(2000, 4000), chance.randint(6100, 9900)))
    return rewritten(
        manuscript,
        chance,
        f"Undang-Undang Nomor 13 Tahun 2016 tentang Peragaan (Lembaran Negara Republik Indonesia Tahun 2016"
        f" Nomor 176, Tambahan Lembaran Negara Republik Indonesia Nomor {number})",
    )


@plants("SIT-13")
def a_number_that_no_year_has_reached(manuscript, chance):
    series, number = chance.choice(
        (("Lembaran", chance.randint(520, 5900)), ("Berita", chance.randint(2600, 9900)))
    )
    kind = "Undang-Undang" if series == "Lembaran" else "Peraturan Menteri Kesehatan"
    return rewritten(
        manuscript,
        chance,
        f"{kind} Nomor 13 Tahun 2016 tentang Peragaan"
        f" ({series} Negara Republik Indonesia Tahun 2016 Nomor {number})",
    )
