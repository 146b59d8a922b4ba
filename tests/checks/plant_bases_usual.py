"""Flaws of legal bases that are usual but missing."""

from bases_lists import texts, with_bases
from plants import plants

_USUAL = (
    "Nomor 25 Tahun 2004", "Undang-Undang Nomor 23 Tahun 2014", "Nomor 8 Tahun 2006", "Nomor 18 Tahun 2016",
    "Peraturan Presiden Nomor 29 Tahun 2014", "PER/09/M.PAN/5/2007", "PER/20/M.PAN/11/2008",
    "Nomor 53 Tahun 2014", "Nomor 86 Tahun 2017", "Rencana Pembangunan Daerah Provinsi",
    "Kedudukan, Susunan Organisasi",
)  # fmt: skip


@plants("MGT-14")
def one_is_missing(manuscript, chance):
    missing = chance.choice(_USUAL)
    return with_bases(manuscript, [text for text in texts(manuscript) if missing not in text]), "mengingat"
