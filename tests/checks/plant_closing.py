"""Flaws of the closing."""

from plants import plants

_DATE = "penetapan.tanggal"


@plants("PTP-01")
def other_words_for_the_place(manuscript, chance):
    words = chance.choice(
        ("Ditetapkan di :", "Ditetapkan di:", "Dikeluarkan di", "Di tetapkan di", "DITETAPKAN DI")
    )
    return manuscript.with_text("penetapan.label_tempat", words), "penetapan.label_tempat"


@plants("PTP-01")
def other_words_for_the_day(manuscript, chance):
    words = chance.choice(("Pada Tanggal :", "Pada tanggal", "tanggal", "pada tanggal :"))
    return manuscript.with_text("penetapan.label_tanggal", words), "penetapan.label_tanggal"


@plants("PTP-01")
def a_part_is_missing(manuscript, chance):
    at = f"penetapan.{chance.choice(('tempat', 'label_tempat', 'label_tanggal'))}"
    return manuscript.without(at), at


@plants("PTP-02")
def a_month_spelled_wrong(manuscript, chance):
    months = ("Nopember", "Pebruari", "Janauri", "Agutus", "Septembar", "Desmber", "januari")
    year = manuscript.words(_DATE).split()[-1]
    return manuscript.with_text(_DATE, f"{chance.randint(1, 28)} {chance.choice(months)} {year}"), _DATE


@plants("PTP-02")
def a_day_of_no_calendar(manuscript, chance):
    day = chance.choice(("31 April", "30 Februari", "31 November", "0 Januari", "32 Mei"))
    return manuscript.with_text(_DATE, f"{day} {manuscript.words(_DATE).split()[-1]}"), _DATE


@plants("PTP-02")
def a_month_in_figures(manuscript, chance):
    year = manuscript.words(_DATE).split()[-1]
    forms = (f"04-01-{year}", f"4/1/{year}", f"{year}-01-04", f"4.1.{year}", f"45/13/{year}")
    return manuscript.with_text(_DATE, chance.choice(forms)), _DATE


@plants("PTP-03")
def before_its_bases(manuscript, chance):
    year = chance.randint(1999, 2012)
    return manuscript.with_text(_DATE, f"4 Januari {year}"), _DATE


@plants("PTP-03")
def a_day_to_come(manuscript, chance):
    return manuscript.with_text(_DATE, f"4 Januari {chance.randint(2025, 2030)}"), _DATE


@plants("PTP-03")
def late_for_its_period(manuscript, chance):
    year = manuscript.words(_DATE).split()[-1]
    return manuscript.with_text(_DATE, f"4 {chance.choice(('Agustus', 'Oktober'))} {year}"), _DATE


@plants("PTP-04")
def a_day_off(manuscript, chance):
    year = manuscript.words(_DATE).split()[-1]
    days = (f"1 Januari {year}", f"17 Agustus {year}", f"25 Desember {year}", "7 Januari 2024", "2 Juli 2022")
    return manuscript.with_text(_DATE, chance.choice(days)), _DATE
