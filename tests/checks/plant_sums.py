"""Flaws of money and of numbers in words."""

from plants import plants
from running import said

from sk_builder import language


@plants("ANG-04")
def money_in_another_form(manuscript, chance):
    figures = f"{chance.randint(1, 900)}.000.000"
    words = f" ({language.cardinal(int(figures.replace('.', '')))} rupiah)"
    form = chance.choice((f"Rp {figures},-", f"Rp. {figures},00{words}", f"Rp{figures}", f"Rp{figures},00"))
    return said(manuscript, chance, f"dengan biaya {form}")


@plants("ANG-07")
def an_old_unit(manuscript, chance):
    return said(manuscript, chance, f"sebesar Rp5 {chance.choice(('milyar', 'trilyun', 'Milyar'))}")


@plants("ANG-08")
def words_for_another_number(manuscript, chance):
    number = chance.randint(1, 5000)
    words = language.cardinal(number + chance.choice((1, 10, 100)))
    return said(manuscript, chance, f"sebanyak {number} ({words}) kali")
