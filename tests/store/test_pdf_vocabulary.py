"""A word that a narrow column broke is whole again where the paper tells that it is one."""

from printed_sheets import lattice, sheet, shown, words

from sk_builder.store.pdf_ink import Word
from sk_builder.store.pdf_pages import laid_out

RULES = lattice((50, 105, 300), (100, 160))
"""The first column has room for nine letters."""


def cell(*lines, text=(), closed=True, itself=False):
    """Return what is read in the narrow cell of a page; blanks stand behind the lines of the text."""
    narrow = [
        word._replace(is_closed=itself)
        for n, line in enumerate(lines)
        for word in words(55, 110 + 12 * n, line)
    ]
    prose = [
        Word(*word[:5], is_closed=closed)
        for n, line in enumerate(text)
        for word in words(50, 300 + 12 * n, line)
    ]
    return shown(laid_out([sheet(narrow, prose, rules=RULES)]).body)[0].partition(" | ")[0]


PROSE = ("satu dua", "tiga empat", "lima enam")


def test_a_word_that_stands_whole_elsewhere():
    assert cell("ketersedi", "aan", text=("rumus ketersediaan", "pangan")) == "ketersediaan"


def test_a_label_of_a_table():
    assert cell("PENANGGUN", "G JAWAB") == "PENANGGUNG JAWAB"


def test_a_full_line_without_a_blank_behind_it_where_others_have_one():
    assert cell("ketersedi", "aan", text=PROSE) == "ketersediaan"


def test_not_where_lines_have_no_blanks_behind_them():
    assert cell("ketersedi", "aan", text=PROSE, closed=False) == "ketersedi aan"


def test_not_where_a_blank_stands_behind_the_line_itself():
    assert cell("ketersedi", "aan", text=PROSE, itself=True) == "ketersedi aan"


def test_not_where_the_next_line_begins_with_a_word_of_the_paper():
    assert cell("ketersedi", "empat", text=PROSE) == "ketersedi empat"


def test_not_where_both_are_words_though_an_equation_writes_them_without_a_blank():
    assert (
        cell("yang", "dilayani", text=("orang yang", "yangdilayani", "ini dilayani", "lagi"))
        == "yang dilayani"
    )


def test_not_where_there_was_room_for_a_letter():
    assert cell("keterse", "diaan", text=PROSE) == "keterse diaan"


def test_not_from_small_letters_to_a_capital():
    assert cell("ketersedi", "Aan", text=PROSE) == "ketersedi Aan"
