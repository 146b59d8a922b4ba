"""Pages become one paper: tables that go on over a page, and every word, whatever a page looks like."""

import re
from itertools import chain

from hypothesis import given, settings
from hypothesis import strategies as st
from printed_sheets import lattice, sheet, shown, words

from sk_builder.store.pdf_drawn import Rule
from sk_builder.store.pdf_ink import Word
from sk_builder.store.pdf_pages import laid_out
from sk_builder.word.blocks import paragraphs

XS, YS = (50, 150, 350), (100, 130, 160)
RULES = lattice(XS, YS)


def row(y, *cells):
    return [word for x, cell in zip(XS, cells, strict=False) for word in words(x + 5, y, cell)]


def body(*pages):
    return shown(laid_out(pages).body)


HEAD, FIRST = row(120, "NO", "SASARAN"), row(150, "1.", "Satu")


def test_words_stand_in_the_cells_between_lines():
    above, below = words(50, 80, "di atas"), words(50, 200, "di bawah")
    assert body(sheet(above, HEAD, FIRST, below, rules=RULES)) == [
        "di atas",
        "NO | SASARAN",
        "1. | Satu",
        "di bawah",
    ]


def test_a_table_goes_on_over_a_page_and_its_head_counts_once():
    pages = [
        sheet(words(50, 50, "- 2 -"), HEAD, FIRST, rules=RULES),
        sheet(words(50, 50, "- 3 -"), HEAD, row(150, "2.", "Dua"), words(50, 200, "KEPALA"), rules=RULES),
    ]
    assert body(*pages) == ["- 2 -", "NO | SASARAN", "1. | Satu", "2. | Dua", "- 3 -", "KEPALA"]


def test_a_row_that_was_cut_by_the_end_of_the_page_is_whole():
    pages = [sheet(HEAD, FIRST, rules=RULES), sheet(HEAD, row(150, "", "dan lain-lain"), rules=RULES)]
    assert body(*pages) == ["NO | SASARAN", "1. | Satu ¶ dan lain-lain"]


def test_a_table_with_other_columns_is_another_one():
    others = lattice((50, 250, 350), YS)
    pages = [sheet(HEAD, FIRST, rules=RULES), sheet(row(120, "KODE", "NAMA"), rules=others)]
    assert len(laid_out(pages).body) == 2


def test_a_text_between_keeps_tables_apart():
    pages = [sheet(HEAD, FIRST, rules=RULES), sheet(words(50, 80, "Bagian dua"), HEAD, rules=RULES)]
    assert len(laid_out(pages).body) == 3


def test_a_merged_cell_stands_in_its_first_row():
    rules = [*lattice(XS, (100, 160)), Rule(150, 130, 350, 130)]
    (table,) = laid_out([sheet(row(120, "1.", "Satu"), row(150, "", "Dua"), rules=rules)]).body
    assert [cell.continues for line in table.rows for cell in line] == [False, False, True, False]


def test_a_table_within_a_cell_stays_in_it():
    inner = lattice((160, 200, 300), (105, 125))
    (table,) = laid_out(
        [sheet(words(165, 118, "a"), words(205, 118, "b"), FIRST, rules=[*RULES, *inner])]
    ).body
    assert shown(table.rows[0][1].blocks) == ["a | b"]


def test_a_word_that_runs_over_a_border_stays_in_its_cell():
    formula = [Word("x", 135, 141, 150, 10), Word("100", 144, 162, 150, 10)]
    assert body(sheet(formula, words(200, 150, "4,57%"), rules=RULES)) == ["x 100 | 4,57%"]


PLACES = st.integers(0, 600)
WORDS = st.builds(
    lambda text, x, y, size: Word(text, x, x + size * len(text) / 2, y, size),
    st.sampled_from(("kata", "Menimbang", "a.", "1.", ":", "KESATU", "NIP", "2024", "-", "Undang-", "x")),
    PLACES,
    PLACES,
    st.sampled_from((7.0, 10.0, 12.0)),
)
LINES = st.one_of(
    st.builds(lambda x, y, z: Rule(x, min(y, z), x, max(y, z)), PLACES, PLACES, PLACES),
    st.builds(lambda y, x, z: Rule(min(x, z), y, max(x, z), y), PLACES, PLACES, PLACES),
)
GRIDS = st.lists(
    st.builds(
        lattice,
        st.lists(PLACES, min_size=2, max_size=5, unique=True).map(sorted),
        st.lists(PLACES, min_size=2, max_size=5, unique=True).map(sorted),
    ),
    max_size=2,
).map(lambda grids: [rule for grid in grids for rule in grid])


PAGES = st.tuples(st.lists(WORDS, max_size=30), st.lists(LINES, max_size=12) | GRIDS).map(
    lambda drawn: sheet(drawn[0], rules=drawn[1])
)
"""Words anywhere, over one another too, and lines anywhere."""


def letters(blocks):
    every = (*blocks.body, *chain(*blocks.headers, *blocks.footers))
    return "".join(re.findall(r"[^\s/]", " ".join(paragraph.text for paragraph in paragraphs(every))))


@settings(deadline=None)
@given(PAGES)
def test_every_word_is_kept(page):
    assert sorted(letters(laid_out([page]))) == sorted("".join(word.words for word in page.words))


@settings(deadline=None)
@given(st.lists(PAGES, max_size=3))
def test_of_several_pages_only_what_is_printed_again_is_left_out(pages):
    kept = letters(laid_out(pages))
    assert all(word.words in kept for page in pages for word in page.words)
