"""Flaws of signature blocks: the office above the name, who signs, and whether body and annex agree."""

from plants import plants

_BLOCKS = ("penandatangan", "lampiran.I.penandatangan")


@plants("TTD-01")
def small_letters(manuscript, chance):
    at = f"{chance.choice(_BLOCKS)}.jabatan"
    return manuscript.with_text(at, manuscript.words(at).title()), at


@plants("TTD-01")
def another_closing_mark(manuscript, chance):
    at = f"{chance.choice(_BLOCKS)}.jabatan"
    line = manuscript.words(at).rstrip(",") + chance.choice(("", ".", ":"))
    return manuscript.with_text(at, line), at


@plants("TTD-02")
def nothing_below_the_name(manuscript, chance):
    block = chance.choice(_BLOCKS)
    return manuscript.without(f"{block}.nip", f"{block}.label_nip", f"{block}.pangkat"), f"{block}.nip"


@plants("TTD-02")
def one_line_is_missing(manuscript, chance):
    at = f"{chance.choice(_BLOCKS)}.{chance.choice(('nama', 'pangkat', 'nip'))}"
    return manuscript.without(at), at


@plants("TTD-05")
def another_rank(manuscript, chance):
    at = f"{chance.choice(_BLOCKS)}.pangkat"
    rank = chance.choice(("Pembina Utama Muda", "Pembina Tingkat I", "Pimpinan Utama Madya", "Penata"))
    return manuscript.with_text(at, rank), "penandatangan.pangkat"


@plants("TTD-05")
def another_digit(manuscript, chance):
    at = f"{chance.choice(_BLOCKS)}.nip"
    number = manuscript.words(at)
    return manuscript.with_text(at, number[:-1] + str((int(number[-1]) + 1) % 10)), "penandatangan.nip"


@plants("TTD-05")
def another_name(manuscript, chance):
    at = f"{chance.choice(_BLOCKS)}.nama"
    name = manuscript.words(at).replace("ORANG", chance.choice(("ORNAG", "ORANG LAIN", "OR4NG")))
    return manuscript.with_text(at, name), "penandatangan.nama"
