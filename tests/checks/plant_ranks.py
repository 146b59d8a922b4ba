"""Flaws of ranks."""

from plants import plants

from sk_builder.checks.officials import RANKS

_BLOCKS = ("penandatangan", "lampiran.I.penandatangan")


def _ranked(manuscript, chance, rank):
    at = f"{chance.choice(_BLOCKS)}.pangkat"
    return manuscript.with_text(at, rank), at


@plants("TTD-04")
def a_rank_that_is_none(manuscript, chance):
    ranks = (
        *(
            "Pimpinan Utama Madya",
            "Pembina Utama Madia",
            "Pembina Madya",
            "Penata Tk 1",
            "Pembina Tingkat II",
        ),
        *("Pengatur Utama", "PEMBINA UTAMA MUDYA", "Penatan Muda", "Pembina Utama Mdya (IV/d)", "Pembian"),
    )
    return _ranked(manuscript, chance, chance.choice(ranks))


@plants("TTD-06")
def another_group(manuscript, chance):
    rank, group = chance.choice(sorted(RANKS.items()))
    other = chance.choice([known for known in RANKS.values() if known != group])
    forms = (f"{rank} ({other})", f"{rank}, {other}", f"{rank} / {other}", f"{rank} Gol. {other}")
    return _ranked(manuscript, chance, chance.choice(forms))


@plants("TTD-07")
def a_rank_below_the_office(manuscript, chance):
    low = chance.choice(("Penata", "Penata Tingkat I", "Pembina", "Pengatur", "Pembina Tk. I"))
    return _ranked(manuscript, chance, low)
