"""What LibreOffice saves anew, or prints as a PDF, reads as before."""

import pytest
from content_as_data import AS_DATA
from fields import different
from layouts import LAYOUTS, saved
from own_paper import catalogue, decree, document, read_manuscript, template, words_of_manuscript
from papers import clean_decree

from sk_builder.app.as_signed import as_signed
from sk_builder.reading.decree import read_decree
from sk_builder.store.pdf import read_pdf
from sk_builder.word.reader import read_blocks

FORM = {"gaya", "tercetak"}
OWN = {
    "clean": lambda: document(clean_decree(3), template("keputusan-iku"), catalogue()),
    "every field": lambda: document(decree("contoh-lengkap"), template("keputusan-iku"), catalogue()),
    "kalbar": lambda: document(decree("iku-2024"), template("kalbar-2024"), catalogue()),
}


@pytest.mark.libreoffice
def test_a_converted_decree_reads_as_before(tmp_path, soffice):
    own = tmp_path / "keputusan.docx"
    own.write_bytes(OWN["clean"]().docx)
    before = read_manuscript(read_blocks(own.read_bytes()))

    saved_anew = soffice(own, "docx:MS Word 2007 XML")

    assert read_manuscript(read_blocks(saved_anew.read_bytes())) == before


@pytest.mark.libreoffice
@pytest.mark.parametrize("name", OWN)
def test_a_pdf_of_a_decree_of_ours_reads_as_its_word_file(name, tmp_path, soffice):
    own = tmp_path / "keputusan.docx"
    own.write_bytes(OWN[name]().docx)
    printed = soffice(own, "pdf")

    assert said(read_pdf(printed.read_bytes())) == said(read_blocks(own.read_bytes()))


def said(blocks):
    """Return what stands where; heads of pages are left out, for a PDF has them on every page."""
    paper = read_manuscript(blocks)
    return {p.at: (p.label, paper.words(p.at)) for p in paper if not p.at.startswith("kepala_halaman.")}


@pytest.fixture(scope="module")
def printed(tmp_path_factory, soffice):
    """Print the decree in every layout as a PDF, beside the Word file."""
    folder = tmp_path_factory.mktemp("layouts")
    files = [folder / f"{number}.docx" for number in range(len(LAYOUTS))]
    for file, build in zip(files, LAYOUTS.values(), strict=True):
        file.write_bytes(saved(build))
    soffice(files[0], "pdf", *files[1:])
    return dict(zip(LAYOUTS, files, strict=True))


@pytest.mark.libreoffice
@pytest.mark.parametrize("name", LAYOUTS)
def test_a_pdf_of_a_foreign_layout_becomes_the_same_data_without_a_word_lost(name, printed):
    paper = read_manuscript(read_pdf(printed[name].with_suffix(".pdf").read_bytes()))
    word = read_manuscript(read_blocks(printed[name].read_bytes()))
    found = as_signed(read_decree(paper, catalogue()), paper, template("keputusan-iku"), catalogue())

    assert {path for path in different(AS_DATA, found.decree) if path[0] not in FORM} == set()
    assert words_of_manuscript(paper) == words_of_manuscript(word)
