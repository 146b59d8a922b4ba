"""What LibreOffice saves anew, or prints as a PDF, reads as before."""

import pytest
from own_paper import catalogue, document, read_manuscript, template
from papers import clean_decree

from sk_builder.store.pdf import read_pdf
from sk_builder.store.plain_text import page_blocks
from sk_builder.word.reader import read_blocks


@pytest.mark.libreoffice
def test_a_converted_decree_reads_as_before(tmp_path, soffice):
    own = tmp_path / "keputusan.docx"
    own.write_bytes(document(clean_decree(3), template("keputusan-iku"), catalogue()).docx)
    (tmp_path / "baru").mkdir()
    copy = tmp_path / "baru" / "keputusan.docx"
    copy.write_bytes(own.read_bytes())
    printed = soffice(own, "pdf")
    saved = soffice(copy, "docx:MS Word 2007 XML")
    before = read_manuscript(read_blocks(own.read_bytes()))

    assert read_manuscript(read_blocks(saved.read_bytes())) == before
    assert body(read_manuscript(page_blocks(read_pdf(printed.read_bytes())))) == body(before)


def body(manuscript):
    """Return what stands in the body: a PDF gives no tables back, and breaks lines where the page does."""
    return {
        p.at: (p.label, manuscript.words(p.at))
        for p in manuscript
        if not p.at.startswith(("lampiran.", "kepala_halaman."))
    }
