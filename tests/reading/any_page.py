"""Any page at all, for Hypothesis: the signs that a reader looks for, in any order."""

from hypothesis import strategies as st

from sk_builder.word.blocks import Blocks, Cell, Paragraph, Table

_PIECES = (
    "KEPUTUSAN", "KEPALA DINAS CONTOH,", "NOMOR", "NOMOR : 17 TAHUN 2024", "TENTANG", "T E N T A N G",
    "PENETAPAN TIM", "Menimbang", "Menimbang :", "MENGINGAT\t:", "Mengingat Pula", "Memperhatikan :", "a.",
    "b. bahwa dua;", "1)", "(2)", "bahwa satu;", "Undang-Undang Nomor 1; 2. Peraturan Dua", "MEMUTUSKAN:",
    "M E M U T U S K A N", "Menetapkan :", "KESATU", "KEDUA : Dua.", "Ketiga\tTiga", "Pasal 1", "BAB I",
    "Ditetapkan di", ": Kota Contoh", "pada tanggal", "2 Januari 2024", "Kota Contoh, 2 Januari 2024",
    "a.n. GUBERNUR", "u.b.", "Dr. CONTOH ORANG, S.E.", "ttd.", "Pembina Utama", "NIP. 19700101 199503 1 001",
    "NIDN 1", "Tembusan:", "Inspektur", "LAMPIRAN", "LAMPIRAN II", "Lampiran Keputusan Kepala Dinas",
    "TANGGAL :", "PERIODE 2024", "Tugas :", "Fungsi", "- 2 -", "3", ":", ". . .", "…", "•", "-",
    "Jalan Contoh 10000", "",
)  # fmt: skip
_HEADS = ("NO", "SASARAN", "INDIKATOR", "TARGET 2024", "2025", "RUMUS", "NAMA", "JABATAN", "KET.", "X")
_ANNEX = ("LAMPIRAN I", "KEPUTUSAN BUPATI CONTOH", "NOMOR 1 TAHUN 2024")

_words = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=4)
_texts = st.tuples(_words, st.sampled_from(" \n\t")).map(lambda drawn: drawn[1].join(drawn[0]))
_numbers = st.sampled_from(("", "", "", "a.", "1.", "BAB I"))
_paragraphs = st.builds(Paragraph, st.sampled_from(("", "Judul")), _numbers, _texts)
_spans = st.integers(1, 3)
_merged = st.just(Cell((), continues=True))


def _cells(content):
    return st.builds(Cell, st.lists(content, max_size=3).map(tuple), st.just(value=False), _spans) | _merged


def _rows(cells, most=5):
    return st.lists(st.lists(cells, max_size=5).map(tuple), max_size=most)


_tables = _rows(_cells(_paragraphs)).map(lambda rows: Table(tuple(rows)))
_nested = _rows(_cells(_tables | _paragraphs), most=2).map(lambda rows: Table(tuple(rows)))
_heads = st.builds(Paragraph, st.just(""), st.just(""), st.sampled_from(_HEADS))
_grids = st.tuples(
    st.lists(_cells(_heads), min_size=2, max_size=6).map(tuple), _rows(_cells(_paragraphs))
).map(lambda drawn: Table((drawn[0], *drawn[1])))
_starts = st.sampled_from(((), _ANNEX, ("MEMUTUSKAN:",), ("Menimbang :",))).map(
    lambda lines: tuple(Paragraph("", "", line) for line in lines)
)
_blocks = st.lists(_paragraphs | _tables | _nested | _grids, max_size=12).map(tuple)
PAGES = st.tuples(_starts, _blocks).map(lambda drawn: drawn[0] + drawn[1])
_margins = st.lists(st.lists(_paragraphs, max_size=2).map(tuple), max_size=2).map(tuple)


def papers(pages=PAGES):
    """Any file whose body is one of these pages."""
    return st.builds(Blocks, pages, _margins, _margins, _blocks)
