"""Words become paragraphs; what stands side by side is told by the order in which it was written."""

from printed_sheets import EDGE, column, manner, shown, words

from sk_builder.store.pdf_flow import flow
from sk_builder.store.pdf_ink import Word

FULL = "kata " * 16 + "penuh"
"""Goes from 70 almost to the edge."""


def read(*written, **others):
    return shown(flow([word for group in written for word in group], manner(**others)))


def test_a_full_line_goes_on_with_the_next():
    assert read(column(70, 100, FULL, "berikutnya;")) == [f"{FULL} berikutnya;"]


def test_a_line_that_had_room_for_the_next_word_does_not():
    assert read(column(70, 100, "kata pendek", "berikutnya;")) == ["kata pendek", "berikutnya;"]


def test_an_item_begins_a_paragraph_though_the_line_above_is_full():
    assert read(column(70, 100, FULL, "b. berikutnya;")) == [FULL, "b. berikutnya;"]


def test_a_title_line_stands_for_itself():
    assert read(column(70, 100, FULL.upper(), "DINAS")) == [FULL.upper(), "DINAS"]


def test_a_word_that_broke_at_its_hyphen_is_whole_again():
    line = FULL[:-5] + "Undang-"
    assert read(column(70, 100, line, "Undang Nomor 1;")) == [line + "Undang Nomor 1;"]


def test_an_empty_line_is_an_empty_paragraph():
    blocks = flow([*words(50, 100, "satu"), *words(50, 112, "dua"), *words(50, 150, "tiga")], manner())
    assert [block.text for block in blocks] == ["satu", "dua", "", "tiga"]


def test_a_gap_becomes_a_tab():
    assert read(words(50, 100, "KESATU"), words(150, 100, ":"), words(170, 100, "Biaya.")) == [
        "KESATU → : → Biaya."
    ]


def test_a_line_that_is_spread_to_the_margin_has_no_columns():
    line = [Word("kata", x, x + 24, 100, 10) for x in range(50, EDGE, 60)]
    assert read(line) == [" ".join(["kata"] * len(line))]


def test_a_bold_word_that_was_written_later_stands_in_its_line():
    first, bold, rest = words(50, 100, "sebuah"), words(85, 100, "kata"), words(110, 100, "tebal")
    assert read(first, rest, bold) == ["sebuah kata tebal"]


def test_a_label_stands_beside_all_lines_of_its_text():
    text = column(170, 100, "bahwa satu dan", "dua;")
    assert read(words(50, 100, "Menimbang"), words(150, 100, ":"), text) == [
        "Menimbang | : | bahwa satu dan dua;"
    ]


def test_cells_without_lines_about_them_are_cells_where_they_were_written_so():
    left, middle = column(50, 100, "Meningkatnya", "mutu"), column(150, 100, "Persentase", "layanan")
    right = words(250, 100, "85%")
    assert read(left, middle, right) == ["Meningkatnya mutu | Persentase layanan | 85%"]


def test_a_row_of_cells_begins_below_a_line_of_text_that_stands_close():
    title = words(50, 88, "PERIODE 2024")
    left, right = words(55, 100, "NO"), column(100, 100, "SASARAN", "UTAMA")
    assert read(title, left, right) == ["PERIODE 2024", "NO | SASARAN UTAMA"]


def test_two_signatures_are_not_mixed():
    left = column(50, 100, "SEKRETARIS,", "", "", "SATU", "NIP 1")
    right = column(300, 100, "KEPALA,", "", "", "DUA", "NIP 2")
    assert read(left, right) == ["SEKRETARIS, ¶ SATU ¶ NIP 1 | KEPALA, ¶ DUA ¶ NIP 2"]


def test_a_signature_beside_nothing_is_lines():
    assert read(column(300, 100, "KEPALA,", "", "", "DUA", "NIP 2")) == ["KEPALA,", "DUA", "NIP 2"]


def test_cells_of_one_line_part_where_other_lines_have_a_column():
    head = [*words(50, 100, "NAMA"), *words(120, 100, "JABATAN"), *words(200, 100, "PERAN")]
    row = [*words(50, 112, "Satu"), *words(120, 112, "Kepala Biro"), *words(184, 112, "Ketua")]
    assert read(
        head, words(50, 112, "Satu"), words(120, 112, "Kepala Seksi A"), words(200, 112, "Ketua")
    ) == [
        "NAMA | JABATAN | PERAN",
        "Satu | Kepala Seksi A | Ketua",
    ]
    assert read(row) == ["Satu → Kepala Biro Ketua"]
