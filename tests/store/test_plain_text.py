"""Plain text and Markdown become paragraphs and tables, and each word keeps its line and column."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sk_builder.store.plain_text import LARGEST, NotTextError, decode_text, text_blocks
from sk_builder.word.blocks import golden_lines, paragraphs

LINES = st.lists(st.text(alphabet="abcA.1: ;|*-", max_size=30), max_size=12).map("\n".join)


def texts(text):
    return [block.text for block in paragraphs(text_blocks(text).body)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("satu\n\ndua", ["satu", "dua"], id="a blank line parts"),
        pytest.param(
            "## Judul\n- Menimbang : a. bahwa", ["Judul", "Menimbang : a. bahwa"], id="list marks go"
        ),
        pytest.param("- 2 -", ["- 2 -"], id="a page number is no list"),
        pytest.param("Drs. **CONTOH, MM**", ["Drs. CONTOH, MM"], id="bold marks go"),
        pytest.param(r"$\frac{\text{a}}{\text{b}} \times 100\%$", ["a / b × 100%"], id="a formula"),
        pytest.param("b. satu\tdua", ["b. satu dua"], id="a tab is a blank"),
        pytest.param("a. satu;\fb. dua;", ["a. satu;", "b. dua;"], id="a page ends"),
    ],
)
def test_text(text, expected):
    assert [" ".join(words.split()) for words in texts(text)] == expected


def test_lines_that_a_program_broke_are_one_paragraph():
    text = (
        "a. bahwa kalimat ini panjang dan dipotong oleh\n"
        "   sebuah program pada kolom yang sama setiap\n"
        "   kali;\n"
        "b. bahwa butir ini baru;\n"
    )
    assert texts(text) == [
        ("a. bahwa kalimat ini panjang dan dipotong oleh\nsebuah program pada kolom yang sama setiap\nkali;"),
        "b. bahwa butir ini baru;",
    ]


def test_lines_of_a_file_with_long_lines_are_paragraphs_of_their_own():
    long = "kata " * 60
    assert texts(f"{long}\nbaris pendek\nbaris lain") == [long.strip(), "baris pendek", "baris lain"]


def test_a_table_keeps_its_rows_cells_and_breaks():
    table = "| No | SASARAN |\n|----|:---:|\n| 1. | Meningkatnya<br>mutu |\n"
    assert golden_lines(text_blocks(table).body) == ["[] No | SASARAN", "[] 1. | Meningkatnya ¶ mutu"]


@given(LINES)
def test_every_stretch_stands_where_it_says(text):
    lines = text.split("\n")
    for paragraph in paragraphs(text_blocks(text).body):
        assert bool(paragraph.text) == bool(paragraph.lines)
        ends = [offset for offset, _, _ in paragraph.lines[1:]] + [len(paragraph.text)]
        for (offset, line, column), end in zip(paragraph.lines, ends, strict=False):
            words = paragraph.text[offset:end].rstrip("\n")
            assert lines[line - 1][column - 1 :].startswith(words)


@given(LINES)
def test_no_letter_is_lost(text):
    kept = "".join(texts(text))
    assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("\ufeffé".encode(), "é"),
        ("é".encode("utf-16"), "é"),
        ("é – satu".encode("cp1252"), "é – satu"),
        (b"satu\r\ndua\rtiga", "satu\ndua\ntiga"),
    ],
)
def test_encodings(content, words):
    assert decode_text(content) == words


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"", "kosong"), (b"\x00\x01abc", "bukan berkas teks"), (b"a" * (LARGEST + 1), "lebih besar dari 5 MB")],
)
def test_what_is_no_text_is_refused(content, message):
    with pytest.raises(NotTextError, match=message):
        decode_text(content)
