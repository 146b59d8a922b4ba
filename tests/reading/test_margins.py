"""Letterheads and heads of annexes that stand in the header of the page."""

from content import ADDRESS, BODIES, OFFICE, SUBJECT, WHOLE
from layouts import annex_title, closing, copies, decision, grounds, indicators, saved, signature, top, write
from own_paper import words_of_blocks, words_of_manuscript

from sk_builder.reading import read_manuscript
from sk_builder.word.reader import read_blocks

ANNEX_HEAD = ("LAMPIRAN", f"KEPUTUSAN {' '.join(OFFICE)}", "NOMOR 17 TAHUN 2024", "TANGGAL 2 JANUARI 2024")


def build(document):
    """Write letterhead and head of the annex into the headers of their pages."""
    first = document.sections[0].header
    write(first, *BODIES, ADDRESS)
    top(document)
    for paragraph in document.paragraphs[:4]:
        paragraph.clear()
    for part in (grounds, decision, closing, copies):
        part(document)
    second = document.add_section().header
    second.is_linked_to_previous = False
    write(second, *ANNEX_HEAD, f"TENTANG {' '.join(SUBJECT)}")
    for part in (annex_title, indicators, signature):
        part(document)


def test_heads_in_headers_are_read_where_the_paper_shows_them():
    blocks = read_blocks(saved(build))
    read = read_manuscript(blocks)

    assert {at: read.words(at) for at in WHOLE} == WHOLE
    assert words_of_manuscript(read) == words_of_blocks(blocks)
