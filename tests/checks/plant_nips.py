"""Flaws of the civil-service number."""

from plants import plants

_NUMBER, _NAME = "penandatangan.nip", "penandatangan.nama"


def _changed(manuscript, first, digits):
    """Put digits in place of those from `first` on, counted from 1."""
    number = manuscript.words(_NUMBER).replace(" ", "")
    number = number[: first - 1] + digits + number[first - 1 + len(digits) :]
    grouped = f"{number[:8]} {number[8:14]} {number[14]} {number[15:]}"
    return manuscript.with_text(_NUMBER, grouped), _NUMBER


@plants("TTD-08")
def a_digit_too_few_or_many(manuscript, chance):
    number = manuscript.words(_NUMBER)
    at = chance.choice([n for n, character in enumerate(number) if character.isdigit()])
    return manuscript.with_text(_NUMBER, number[:at] + chance.choice(("", "12")) + number[at + 1 :]), _NUMBER


@plants("TTD-08")
def a_letter_for_a_digit(manuscript, chance):
    number = manuscript.words(_NUMBER)
    digit, letter = chance.choice((("1", "l"), ("0", "O")))
    return manuscript.with_text(_NUMBER, number.replace(digit, letter, 1)), _NUMBER


@plants("TTD-08")
def not_grouped(manuscript, chance):
    number = manuscript.words(_NUMBER).replace(" ", "")
    forms = (number, f"{number[:8]} {number[8:]}", f"{number[:8]}.{number[8:14]}.{number[14]}.{number[15:]}")
    return manuscript.with_text(_NUMBER, chance.choice(forms)), _NUMBER


@plants("TTD-09")
def an_impossible_group(manuscript, chance):
    first, digits = chance.choice(
        ((5, "13"), (5, "0231"), (9, "1950"), (9, "2041"), (13, "00"), (15, "7"), (16, "000"))
    )
    return _changed(manuscript, first, digits)


@plants("TTD-10")
def unlikely_ages(manuscript, chance):
    first, digits = chance.choice(((1, "1951"), (1, "1945"), (1, "1940"), (9, "2021"), (9, "1979")))
    return _changed(manuscript, first, digits)


@plants("TTD-11")
def a_code_for_a_month(manuscript, chance):
    return _changed(manuscript, 13, chance.choice(("21", "13", "22", "41")))


@plants("TTD-12")
def a_mark_behind_the_label(manuscript, chance):
    at = f"{chance.choice(('', 'lampiran.I.'))}penandatangan.label_nip"
    return manuscript.with_text(at, chance.choice(("NIP.", "NIP :", "Nip.", "NIP. ", "N I P"))), at


@plants("TTD-13")
def a_title_of_the_other_sex(manuscript, chance):
    title = chance.choice(("Dra.", "Hj.", "Dr. Hj.", "Dra. Hj."))
    return manuscript.with_text(_NAME, f"{title} CONTOH ORANG, M.M."), _NUMBER


@plants("TTD-13")
def the_digit_of_the_other_sex(manuscript, chance):
    flawed = manuscript.with_text(_NAME, f"{chance.choice(('Drs.', 'H.', 'Ir. H.'))} CONTOH ORANG, M.M.")
    return _changed(flawed, 15, "2")
