"""A PDF is read as paragraphs and tables; what cannot or must not be read is refused with one clear line."""

import json

import pytest
from printed_sheets import shown as as_text
from small_pdf import boxes, pdf, shown

from sk_builder.store.pdf import NotPdfError, read_pdf


def read(content):
    return as_text(read_pdf(content).body)


def test_lines_and_pages_are_read_and_blanks_folded():
    assert read(pdf(["MEMUTUSKAN:", "KESATU :   satu"], ["- 2 -"])) == [
        "MEMUTUSKAN:",
        "KESATU : satu",
        "- 2 -",
    ]


def test_a_table_is_read_by_its_lines():
    table = boxes((50, 150, 300), (700, 730, 760))
    words = [(60, 740, "NO"), (160, 740, "SASARAN"), (60, 715, "1."), (160, 715, "Satu")]
    assert read(pdf(table + b"".join(shown(*word) for word in words))) == ["NO | SASARAN", "1. | Satu"]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_is_read_as_it_is_shown(turn):
    """The words run so that they are level once the page is turned."""
    matrices = {90: "0 1 -1 0 300 100", 180: "-1 0 0 -1 500 100", 270: "0 -1 1 0 300 800"}
    stream = f"BT /F1 12 Tf {matrices[turn]} Tm (MEMUTUSKAN) Tj 0 -14 Td (KESATU) Tj ET".encode()
    assert read(pdf(stream, more=f"/Rotate {turn}")) == ["MEMUTUSKAN", "KESATU"]


def test_words_across_the_page_stand_below_all_others():
    assert read(pdf(shown(300, 100, "SALINAN", turned=True) + shown(50, 800, "MEMUTUSKAN"))) == [
        "MEMUTUSKAN",
        "SALINAN",
    ]


def test_letters_that_are_drawn_apart_are_a_word_between_written_blanks():
    letters = " ".join(f"({letter}) Tj 11 0 Td" for letter in "KEPUTUSAN KEPALA")
    assert read(pdf(f"BT /F1 12 Tf 50 800 Td {letters} ET".encode())) == ["KEPUTUSAN KEPALA"]
    assert read(pdf(["T E N T A N G"])) == ["T E N T A N G"]


def test_a_ligature_is_the_letters_that_it_shows():
    how = "<< /Type /Encoding /Differences [65 /fi] >>"
    font = f"/F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding {how} >>"
    stream = b"BT 50 800 Td /F2 12 Tf (A) Tj /F1 12 Tf (nal) Tj ET"
    assert read(pdf(stream, fonts=font)) == ["final"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(b"", "rusak atau bukan PDF", id="empty"),
        pytest.param(b"halo", "rusak atau bukan PDF", id="no pdf"),
        pytest.param(pdf(["teks"])[:300], "rusak atau bukan PDF", id="cut off"),
        pytest.param(pdf([]), "tidak memuat teks", id="a scan holds no text"),
        pytest.param(pdf(["teks"], kids="2 0 R"), "rusak atau bukan PDF", id="pages in a ring"),
        pytest.param(pdf(*[["teks"]] * 301), "paling banyak 300 halaman", id="too many pages"),
    ],
)
def test_what_cannot_be_read_is_refused(content, message):
    with pytest.raises(NotPdfError, match=message):
        read_pdf(content)


@pytest.mark.libreoffice
def test_a_locked_pdf_is_refused(tmp_path, soffice):
    source = tmp_path / "naskah.fodt"
    source.write_text(
        '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"'
        ' office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>'
        "<text:p>teks</text:p></office:text></office:body></office:document>",
        encoding="utf-8",
    )
    options = {
        "EncryptFile": {"type": "boolean", "value": "true"},
        "DocumentOpenPassword": {"type": "string", "value": "rahasia"},
    }
    locked = soffice(source, f"pdf:writer_pdf_Export:{json.dumps(options)}")
    with pytest.raises(NotPdfError, match="berkata sandi"):
        read_pdf(locked.read_bytes())
