"""Flaws of what has become of a legal basis."""

from datetime import date

from bases_lists import reworded, texts, with_basis
from plants import plants

from sk_builder.regulations import catalogue

_REVOKED = (
    "uu-32-2004", "uu-8-1974", "pp-58-2005", "pp-65-2005", "pp-41-2007", "pp-3-2007", "pp-20-2004",
    "pp-53-2010", "permendagri-13-2006", "permendagri-54-2010", "permenpanrb-29-2010", "permenpanrb-12-2015",
)  # fmt: skip
_LATER = (
    "Peraturan Gubernur Antah Nomor {} Tahun 2031 tentang Contoh;",
    "Undang-Undang Nomor 61 Tahun 2042 tentang Kementerian Negara;",
    "Peraturan Pemerintah Nomor {} Tahun 2036 tentang Contoh;",
    "Peraturan Menteri Dalam Negeri Nomor {} Tahun 2068 tentang Misal;",
)
_CHAIN = " sebagaimana telah"


@plants("MGT-10")
def a_revoked_rule(manuscript, chance):
    key = chance.choice(_REVOKED)
    words = catalogue().words(key, date(2012, 1, 2))
    return with_basis(manuscript, f"{words};", chance.randint(0, len(texts(manuscript))))


@plants("MGT-11")
def a_rule_of_years_to_come(manuscript, chance):
    text = chance.choice(_LATER).format(chance.randint(1, 90))
    return with_basis(manuscript, text, chance.randint(0, len(texts(manuscript))))


@plants("MGT-11")
def an_older_decree(manuscript, chance):
    day = chance.choice(("1 Oktober 2014", "2 Januari 2014", "30 Desember 2013"))
    law = next(item for item in manuscript.items("mengingat") if "Nomor 23 Tahun 2014" in item.text)
    return manuscript.with_text("penetapan.tanggal", day), law.at


@plants("MGT-12")
def no_change(manuscript, chance):
    changed = [at for at, text in enumerate(texts(manuscript)) if _CHAIN in text]
    at = chance.choice(changed)
    return reworded(manuscript, at, texts(manuscript)[at].partition(_CHAIN)[0] + ";")


@plants("MGT-12")
def an_older_change(manuscript, chance):
    at = next(at for at, text in enumerate(texts(manuscript)) if "Nomor 23 Tahun 2014" in text)
    older = catalogue().words(chance.choice(("uu-2-2015", "uu-9-2015")), date(2016, 1, 2))
    link = chance.choice(("diubah dengan", "beberapa kali diubah terakhir dengan"))
    text = texts(manuscript)[at].partition(_CHAIN)[0]
    return reworded(manuscript, at, f"{text}{_CHAIN} {link} {older};")


@plants("MGT-16")
def a_day_after_the_catalogue(manuscript, chance):
    month = chance.choice(("Januari", "Juni", "November"))
    day = f"{chance.randint(1, 28)} {month} {chance.randint(2025, 2031)}"
    return manuscript.with_text("penetapan.tanggal", day), "mengingat"
