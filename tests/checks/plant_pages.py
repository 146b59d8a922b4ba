"""Flaws of page form."""

from forms import paged
from plants import plants

_PAPER = "halaman"
_TABLE = "lampiran.I.kolom.no"


@plants("HAL-01")
def other_letters(paper, chance):
    letters = (
        *({"font": "Arial"}, {"font": "Times New Roman"}, {"size": 11}, {"size": 12.5}),
        {"annex_font": "Calibri"},
    )
    return paged(paper, **chance.choice(letters)), _PAPER


@plants("HAL-02")
def other_paper(paper, chance):
    width, height = chance.choice(((210.0, 297.0), (215.9, 279.4), (215.9, 355.6), (297.0, 210.0)))
    return paged(paper, **{chance.choice(("body", "annex")): {"width": width, "height": height}}), _PAPER


@plants("HAL-03")
def other_margins(paper, chance):
    side = chance.choice(("top", "right", "bottom", "left"))
    return paged(paper, body={side: chance.choice((10.0, 40.0, 32.0))}), _PAPER


@plants("HAL-04")
def other_spacing(paper, chance):
    return paged(paper, spacing=chance.choice((1.15, 1.5, 2.0))), _PAPER


@plants("HAL-05")
def other_page_numbers(paper, chance):
    sheets = ({"number": ""}, {"number": "kaki"}, {"first_number": True})
    return paged(paper, body=chance.choice(sheets)), _PAPER


@plants("HAL-07")
def wide_table_stands(paper, chance):
    annex = {"width": 215.0, "height": 330.0}
    return paged(paper, annex=annex, table={"columns": chance.randint(7, 14)}), _TABLE


@plants("HAL-08")
def table_goes_on_badly(paper, chance):
    table = chance.choice(({"repeats_head": False}, {"keeps_rows": False}))
    return paged(paper, table=table), _TABLE


@plants("HAL-09")
def signature_alone(paper, chance):
    at = chance.choice(("", "lampiran.I.")) + chance.choice(("penandatangan.jabatan", "penandatangan.nama"))
    return paged(paper, page_starts=(at,)), at
