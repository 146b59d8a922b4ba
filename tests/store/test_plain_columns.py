"""Tables that a plain text sets in columns, with tabs or with blanks, are tables."""

import time

import pytest

from sk_builder.store.plain_text import text_blocks
from sk_builder.word.blocks import Table, golden_lines

MANY = 20_000
SECONDS = 5
"""Time that grows with the square of the lines would be many minutes."""
TABBED = "NO.\tNAMA\tJABATAN\n1.\tContoh Orang\tKepala Bidang\n\tJumlah\t1\n\nPenutup"
PARTED = """
  No.  Nama               Jumlah (Rp)
  1.   Contoh Orang         1.250.000
       Saleh
  2.   Umpama Misal           850.000

  3.   Teladan                100.000
       Jumlah               2.200.000

Penutup
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            TABBED,
            ["[] NO. | NAMA | JABATAN", "[] 1. | Contoh Orang | Kepala Bidang", "[]  | Jumlah | 1"],
            id="tabs",
        ),
        pytest.param(
            PARTED,
            [
                "[] No. | Nama | Jumlah (Rp)",
                "[] 1. | Contoh Orang ⏎ Saleh | 1.250.000",
                "[] 2. | Umpama Misal | 850.000",
                "[] 3. | Teladan | 100.000",
                "[]  | Jumlah | 2.200.000",
            ],
            id="blanks",
        ),
    ],
)
def test_columns(text, expected):
    blocks = [block for block in text_blocks(text).body if isinstance(block, Table) or block.text]

    assert isinstance(blocks[0], Table)
    assert golden_lines(blocks[:1]) == expected
    assert [block.text for block in blocks[1:]] == ["Penutup"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("No.  Nama  Jabatan\n\nPenutup", id="a head without rows"),
        pytest.param("No.  Nama      Jabatan\n1.   Contoh Orang yang panjang", id="words below two heads"),
        pytest.param("No.\tNama\tJabatan\n1.\tContoh\tKepala\tBidang", id="a row wider than its head"),
        pytest.param("No.  Nama\n1.   Contoh", id="two columns"),
        pytest.param("NOMOR   12 TAHUN 2025\nTENTANG", id="the number of a decree"),
        pytest.param("NOMOR\t:\t12 TAHUN 2025\nTANGGAL\t:\t3 Mei 2025", id="labels and colons"),
        pytest.param("NOMOR\t12\tTAHUN 2025\n\nTENTANG", id="the number of a decree, with tabs"),
    ],
)
def test_what_is_no_table_stays_text(text):
    assert not any(isinstance(block, Table) for block in text_blocks(text).body)


def test_each_cell_keeps_its_line_and_column():
    table = next(block for block in text_blocks(PARTED).body if isinstance(block, Table))
    cell = table.rows[1][1].paragraphs[0]

    assert cell.lines == ((0, 3, 8), (13, 4, 8))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("No\tA\tB\n" * MANY + "a\tb\tc\td", id="a last row that is too wide"),
        pytest.param("No.\tA\t\tB\n" * MANY, id="heads with an empty cell"),
        pytest.param("NO  A  B\n" * MANY + "aaaaaaaaa bbbbbbbb", id="a last row below two heads"),
        pytest.param("NO  A  B\n" + "\n" * MANY + "1.  a  b", id="empty lines"),
        pytest.param(f"NO  {'A  ' * MANY}\n1.  {'a  ' * MANY}", id="columns"),
    ],
)
def test_what_looks_like_many_tables_is_read_in_time(text):
    start = time.perf_counter()
    text_blocks(text)

    assert time.perf_counter() - start < SECONDS
