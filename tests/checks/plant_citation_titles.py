"""Flaws of titles of cited rules."""

import re

from citing import changed, replaced
from plants import plants

_OTHER_WORDS = (
    ("Sistem Perencanaan Pembangunan", "Sistem Perencanaan dan Pembangunan"),
    ("tentang Pemerintahan Daerah (", "tentang Pemerintah Daerah ("),
    ("Keuangan dan Kinerja Instansi", "Kinerja dan Keuangan Instansi"),
    ("Akuntabilitas Kinerja Instansi Pemerintah", "AKIP"),
    ("Reviu atas Laporan Kinerja Instansi Pemerintah", "Reviu atas LAKIP"),
    ("Pedoman Penyusunan Indikator", "Penyusunan Indikator"),
    ("tentang Perangkat Daerah (", "tentang Organisasi Perangkat Daerah ("),
    ("Kodefikasi", "Kodifikasi"),
)


@plants("SIT-14")
def other_words(manuscript, chance):
    old, new = chance.choice(_OTHER_WORDS)
    return replaced(manuscript, chance, old, new)


@plants("SIT-14")
def a_comma_less(manuscript, chance):
    old, new = chance.choice(
        (("Kodefikasi, dan", "Kodefikasi dan"), ("Perencanaan, Pengendalian", "Perencanaan Pengendalian"))
    )
    return replaced(manuscript, chance, old, new)


@plants("SIT-14")
def a_rule_that_only_a_consideration_cites(manuscript, chance):
    title = chance.choice(("Layanan Publik", "Pelayanan kepada Publik", "Pelayanan Umum"))
    text = f"bahwa Undang-Undang Nomor 25 Tahun 2009 tentang {title} mewajibkan ukuran kinerja;"
    return manuscript.with_text("menimbang.a", text), "menimbang.a"


@plants("SIT-15")
def a_small_word_with_a_capital(manuscript, chance):
    old = chance.choice((" dan ", " serta ", " atas ", " di "))

    def in_title(text):
        title = re.search(r"tentang ([^(]*)", text)
        if title is None or "Perubahan" in title[1]:
            return text
        return text[: title.start(1)] + title[1].replace(old, old.title(), 1) + text[title.end(1) :]

    return changed(manuscript, chance, in_title)


@plants("SIT-15")
def a_word_in_small_letters(manuscript, chance):
    old = chance.choice(("Kinerja", "Pembangunan", "Instansi", "Rencana"))
    return changed(
        manuscript,
        chance,
        lambda text: re.sub(rf"(tentang [^(]+ ){old}\b", rf"\1{old.lower()}", text, count=1),
    )
