"""Comments stand on the words of each finding, in the Word file that was checked or that a decree becomes."""

import zipfile
from datetime import date

import pytest
from findings import only, replaces, tells
from lxml import etree
from office_folder import write_decree

from sk_builder.app.annotate import annotate, annotated
from sk_builder.app.build import build
from sk_builder.app.check import check
from sk_builder.app.dossiers import Wanted
from sk_builder.app.samples import samples
from sk_builder.errors import OutputError
from sk_builder.word.blocks import paragraphs
from sk_builder.word.markup import w
from sk_builder.word.reader import Reading, read_blocks

DAY = date(2025, 1, 2)
WANTED = Wanted(DAY)
FLAWED = {"Kinerja Utama": "Kinerja utama", "koperasi": "kooperasi"}


def notes_in(docx, tmp_path):
    """Yield (words under it, words of it) of each comment of a file."""
    path = tmp_path / "komentar.docx"
    path.write_bytes(docx)
    with zipfile.ZipFile(path) as parts:
        document = etree.fromstring(parts.read("word/document.xml"))
        comments = etree.fromstring(parts.read("word/comments.xml"))
    told = {note.get(w("id")): "\n".join(lines(note)) for note in comments}
    under = dict.fromkeys(told, "")
    for paragraph in document.iter(w("p")):
        said = dict(Reading(paragraph).pieces)
        here = set()
        for element in paragraph.iter():
            if element.tag == w("commentRangeStart"):
                here.add(element.get(w("id")))
            elif element.tag == w("commentRangeEnd"):
                here.discard(element.get(w("id")))
            for number in here:
                under[number] += said.get(element, "")
    return [(under[number], told[number]) for number in told]


def lines(comment):
    return ["".join(text.text for text in line.iter(w("t"))) for line in comment.iter(w("p"))]


@pytest.fixture
def flawed(tmp_path):
    """A decree file with flaws, and the Word file it becomes."""
    text = (samples("decrees") / "iku-2024.yaml").read_text(encoding="utf-8")
    for right, wrong in FLAWED.items():
        text = text.replace(right, wrong)
    file = tmp_path / "a.yaml"
    file.write_text(text, encoding="utf-8")
    return file, build([file], tmp_path)[0].target


@pytest.mark.parametrize("kind", ["decree file", "Word file"])
def test_every_comment_stands_on_the_words_of_its_finding(flawed, tmp_path, kind):
    file = flawed[kind == "Word file"]
    with only(replaces("Kinerja utama|KINERJA UTAMA", "Kinerja Utama"), replaces("kooperasi", "koperasi")):
        checked = check([file], WANTED).files[0]
        notes = notes_in(annotated(checked, DAY), tmp_path)
    assert len(notes) > 15
    assert [" ".join(under.split()) for under, _ in notes] == [
        " ".join(located.finding.quote.split()) for located in checked.found
    ]
    before, after = (
        read_blocks(flawed[1].read_bytes()),
        read_blocks((tmp_path / "komentar.docx").read_bytes()),
    )
    assert list(paragraphs(after.body)) == list(paragraphs(before.body))


def test_a_comment_tells_code_message_suggestion_and_source(flawed, tmp_path):
    with only(replaces("Pontianak,", "Kota Contoh,")):
        notes = notes_in(annotated(check([flawed[0]], WANTED).files[0], DAY), tmp_path)
    told = "BHS-90 (kesalahan): tulis Kota Contoh,\nSaran: Kota Contoh,\nSumber: UU 12/2011 (sumber dilihat)"
    assert notes == [("Pontianak,", told)]


def test_what_is_missing_is_told_where_it_should_be(flawed, tmp_path):
    with only(tells("memperhatikan"), tells("penandatangan.nidn"), tells("lain.1")):
        docx = annotated(check([flawed[1]], WANTED).files[0], DAY)
        notes = notes_in(docx, tmp_path)
    assert [under for under, _ in notes] == ["", "", ""]


def test_the_same_check_gives_the_same_bytes(flawed):
    with only(replaces("kooperasi", "koperasi")):
        checked = check([flawed[1]], WANTED).files[0]
    assert annotated(checked, DAY) == annotated(checked, DAY)


def test_a_paper_that_is_no_word_file_is_refused(tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("KEPUTUSAN", encoding="utf-8")
    with only():
        checked = check([file], WANTED).files[0]
    with pytest.raises(
        OutputError, match=r"a\.txt: komentar hanya dapat dipasang pada \.docx atau Keputusan"
    ):
        annotated(checked, DAY)


def test_a_file_that_is_there_is_not_overwritten(tmp_path):
    file, target = write_decree(tmp_path), tmp_path / "naskah.docx"
    target.write_bytes(b"PK")
    with only(), pytest.raises(OutputError, match="sudah ada, jadi tidak ditimpa"):
        annotate(check([file], WANTED).files[0], target, DAY)


def test_the_result_is_called_a_word_file(tmp_path):
    file = write_decree(tmp_path)
    with only(), pytest.raises(OutputError, match="sebut berkas berakhiran"):
        annotate(check([file], WANTED).files[0], tmp_path / "naskah.pdf", DAY)


@pytest.mark.libreoffice
def test_libreoffice_finds_the_comments_on_their_words(flawed, tmp_path, soffice):
    with only(replaces("kooperasi", "koperasi")):
        checked = check([flawed[1]], WANTED).files[0]
        annotate(checked, tmp_path / "b.docx", DAY)
    with zipfile.ZipFile(soffice(tmp_path / "b.docx", "odt")) as parts:
        content = etree.fromstring(parts.read("content.xml"))
    office = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
    starts = list(content.iter(f"{office}annotation"))
    assert len(starts) == len(checked.found) > 5
    assert {start.tail for start in starts} == {"kooperasi"}
