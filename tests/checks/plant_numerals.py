"""Flaws in the form of numbers."""

from plants import plants
from running import first_cell, said


@plants("ANG-01")
def a_decimal_dot_in_a_target(manuscript, chance):
    return _target(manuscript, f"{chance.randint(1, 99)}.{chance.randint(1, 99)}{chance.choice(('%', ''))}")


@plants("ANG-01")
def a_decimal_dot_in_a_sentence(manuscript, chance):
    return said(manuscript, chance, f"sebesar {chance.randint(1, 99)}.{chance.randint(1, 99)}%")


@plants("ANG-02")
def a_long_target(manuscript, chance):
    return _target(manuscript, str(chance.randint(3000, 900000)))


@plants("ANG-02")
def a_long_number_of_things(manuscript, chance):
    return said(manuscript, chance, f"bagi {chance.randint(3000, 900000)} koperasi")


@plants("ANG-03")
def a_loose_percent_sign(manuscript, chance):
    return _target(manuscript, f"{chance.randint(1, 99)} %")


@plants("ANG-05")
def a_target_with_other_decimals(manuscript, chance):
    row = manuscript.indicators("lampiran.I")[0]
    targets = [p for p in manuscript.under(row) if ".target." in p.at]
    if len(targets) == 1:
        return None
    cell = chance.choice(targets[1:])
    flawed = manuscript.with_text(cell.at, f"{chance.randint(41, 99)},{chance.randint(1, 99)}%")
    return flawed, cell.at


@plants("ANG-06")
def another_dash(manuscript, chance):
    between = chance.choice((" - ", "–", " sampai dengan ", " s.d. "))
    flawed = manuscript.with_text("tentang", "PENETAPAN INDIKATOR KINERJA UTAMA TAHUN 2021-2023")
    return said(flawed, chance, f"untuk Tahun 2021{between}2023")


def _target(manuscript, words):
    cell = first_cell(manuscript, "target")
    return manuscript.with_text(cell.at, words), cell.at
