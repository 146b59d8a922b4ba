"""Flaws of the years in a legal basis."""

import re

from bases_lists import reworded, texts
from plants import plants

_GAZETTE_YEAR = re.compile(r"((?:Lembaran|Berita) (?:Negara|Daerah)[^(),]* Tahun )(\d{4})")
_PLAN_YEARS = "Tahun 2022-2026"


@plants("MGT-13")
def a_gazette_of_another_year(manuscript, chance):
    items = texts(manuscript)
    at = chance.choice([at for at, text in enumerate(items) if _GAZETTE_YEAR.search(text)])
    distance = chance.choice((-10, -3, -1, 2, 5, 10))
    shifted = _GAZETTE_YEAR.sub(lambda found: f"{found[1]}{int(found[2]) + distance}", items[at], count=1)
    return reworded(manuscript, at, shifted)


@plants("MGT-15")
def a_plan_of_other_years(manuscript, chance):
    items = texts(manuscript)
    at = next(at for at, text in enumerate(items) if _PLAN_YEARS in text)
    years = chance.choice(
        ("Tahun 2017-2021", "Tahun 2018 - 2021", "Tahun 2016 s.d. 2020", "Tahun 2027-2031", "Tahun 2021")
    )
    return reworded(manuscript, at, items[at].replace(_PLAN_YEARS, years))
