"""A bar between words makes a fraction of them; an underline does not."""

from printed_sheets import column, words

from sk_builder.store.pdf_drawn import Rule
from sk_builder.store.pdf_fractions import with_fractions

BAR = Rule(100, 108, 172, 108)


def said(found):
    return [word.words for word in found]


def test_what_stands_above_and_below_a_bar_is_a_fraction():
    written = words(100, 104, "koperasi sehat") + words(100, 117, "koperasi aktif") + words(177, 110, "x 100")
    assert said(with_fractions(written, [BAR])) == ["koperasi sehat / koperasi aktif", "x", "100"]


def test_several_lines_stand_above_and_below():
    written = column(100, 92, "koperasi yang", "sehat sekali") + column(100, 117, "koperasi yang", "aktif")
    (fraction,) = said(with_fractions(written, [BAR]))
    assert fraction == "koperasi yang sehat sekali / koperasi yang aktif"


def test_the_rest_of_the_cell_stays_in_its_order():
    before, after = words(100, 50, "Rumus:"), words(100, 180, "dibulatkan")
    written = [*before, *words(100, 104, "koperasi sehat"), *words(100, 117, "koperasi aktif"), *after]
    assert said(with_fractions(written, [BAR])) == ["Rumus:", "koperasi sehat / koperasi aktif", "dibulatkan"]


def test_an_underline_is_no_bar():
    written = words(100, 106.5, "koperasi sehat") + words(100, 120, "koperasi aktif")
    assert with_fractions(written, [BAR]) == written


def test_a_line_far_wider_than_the_words_is_no_bar():
    written = words(100, 104, "sehat") + words(100, 117, "aktif")
    assert with_fractions(written, [BAR]) == written


def test_a_bar_without_words_below_is_none():
    written = words(100, 104, "koperasi sehat")
    assert with_fractions(written, [BAR]) == written
