"""Flaws of terms and names."""

from plants import plants
from running import first_cell, said

_THINGS = ("koperasi", "program", "laporan", "kegiatan", "kebijakan", "organisasi", "indikator")
_SHORT = ("Renstra", "RPJMD", "SAKIP", "RKPD", "SPBE")
_NAMES = (
    "di provinsi Antah", "di kabupaten Contoh", "kepada gubernur Antah", "di republik indonesia",
    "pada dinas Perumpamaan", "kepada menteri Percontohan",
)  # fmt: skip


@plants("BHS-04")
def a_doubled_noun(manuscript, chance):
    thing = chance.choice(_THINGS)
    return said(manuscript, chance, f"bagi {thing}-{thing}")


@plants("BHS-05")
def another_term_for_an_office(manuscript, chance):
    return said(manuscript, chance, f"oleh {chance.choice(('OPD', 'SKPD'))} terkait", "diktum.")


@plants("BHS-06")
def a_short_form_out_of_the_blue(manuscript, chance):
    return said(manuscript, chance, f"sesuai {chance.choice(_SHORT)}")


@plants("BHS-06")
def a_short_form_in_a_cell(manuscript, chance):
    cell = first_cell(manuscript, "nama")
    return manuscript.with_text(cell.at, f"Nilai {chance.choice(_SHORT)}"), cell.at


@plants("BHS-11")
def a_name_that_begins_small(manuscript, chance):
    return said(manuscript, chance, chance.choice(_NAMES))


@plants("BHS-11")
def this_decree_in_small_letters(manuscript, chance):
    return said(manuscript, chance, "menurut keputusan ini", "diktum.")
