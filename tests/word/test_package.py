import io
import zipfile

import docx as python_docx
import pytest
from word_template import docx, p, zipped

from sk_builder.word.compile import compile_template
from sk_builder.word.package import Archive, NotWordError, deflated, read_package, stored


def test_what_is_written_is_a_zip_for_everybody():
    archive = Archive([stored("a.txt", b"satu"), deflated("b/é.xml", b"dua" * 1000)])

    whole = archive.with_parts([deflated("c.xml", b"")])

    with zipfile.ZipFile(io.BytesIO(whole)) as read:
        assert read.testzip() is None
        assert {name: read.read(name) for name in read.namelist()} == {
            "a.txt": b"satu",
            "b/é.xml": b"dua" * 1000,
            "c.xml": b"",
        }


def test_parts_nobody_touches_are_copied_as_they_lie():
    picture = bytes(range(256)) * 100
    template = docx(p("{{ a }}"), extra={"word/media/image1.png": picture})

    made = compile_template(template, "t").fill({"a": "x"}).docx

    before, after = (read_package(whole).entries["word/media/image1.png"] for whole in (template, made))
    assert before == after


def test_python_docx_opens_what_is_made():
    made = compile_template(docx(p("{{ a }}"), header=p("{{ a }}")), "t").fill({"a": "kata"}, "data").docx

    assert [paragraph.text for paragraph in python_docx.Document(io.BytesIO(made)).paragraphs] == ["kata"]


def test_a_part_is_read_no_further_than_it_claims():
    package = read_package(docx(p("x")))
    entry = package.entries["word/document.xml"]
    package.entries["word/document.xml"] = type(entry)(entry.name, entry.method, entry.crc, 10, entry.packed)

    with pytest.raises(NotWordError, match="rusak"):
        package.read("word/document.xml")


@pytest.mark.parametrize("cut", range(0, 2000, 97))
def test_a_file_cut_anywhere_is_refused_in_one_line(cut):
    whole = docx(p("x"))

    with pytest.raises(NotWordError) as caught:
        read_package(whole[:cut])

    assert len(str(caught.value).splitlines()) == 1


def test_two_parts_of_one_name_are_refused():
    file = io.BytesIO(zipped({"a": "1"}))
    with zipfile.ZipFile(file, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("a", "2")

    with pytest.raises(NotWordError, match="dua bagian di dalamnya bernama sama"):
        read_package(file.getvalue())
