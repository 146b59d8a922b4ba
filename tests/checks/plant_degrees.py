"""Flaws of degrees."""

from plants import plants

_BLOCKS = ("penandatangan", "lampiran.I.penandatangan")


def _named(manuscript, chance, name):
    at = f"{chance.choice(_BLOCKS)}.nama"
    return manuscript.with_text(at, name), at


@plants("TTD-03")
def degrees_behind_the_name(manuscript, chance):
    degrees = (
        "MM",
        "M.M",
        "SE",
        "S.Sos",
        "M.Si",
        "SH.",
        "M. Kes.",
        "S.PD.",
        "SH, M.Hum",
        "S.E.,M.M.",
        "S.STP, M.AP",
    )
    return _named(manuscript, chance, f"CONTOH ORANG, {chance.choice(degrees)}")


@plants("TTD-03")
def a_comma_is_missing(manuscript, chance):
    degrees = ("S.E.", "SE", "S.H. M.H.", "M.Si", "SH MM")
    return _named(manuscript, chance, f"CONTOH ORANG {chance.choice(degrees)}")


@plants("TTD-03")
def titles_before_the_name(manuscript, chance):
    titles = ("Drs", "DRS.", "Dra", "Ir", "IR.", "Dr", "DR.", "H", "Hj", "Dr. H", "Prof Dr.")
    return _named(manuscript, chance, f"{chance.choice(titles)} CONTOH ORANG, M.M.")
