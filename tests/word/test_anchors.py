import re
import shutil
import subprocess

import pytest
from word_template import W, cell, docx, numbered, p, part, row, run, table, zipped

from sk_builder.errors import TemplateError
from sk_builder.word.anchors import carried, is_edited, stamped_fingerprint
from sk_builder.word.blocks import golden_lines, paragraphs
from sk_builder.word.compile import compile_template
from sk_builder.word.fingerprint import fingerprint
from sk_builder.word.package import read_package
from sk_builder.word.reader import read_blocks
from sk_builder.word.values import Equation, Printed

PAGE = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>{}</w:t></w:r></w:fldSimple>'
BODY = (
    p("{{ judul }}"),
    table(
        row("{%tr for m in menimbang %}", ""),
        row("{% if loop.first %}Menimbang{% endif %}", cell(numbered("{{ m }}"))),
        row("{%tr endfor %}", ""),
    ),
    p("Rumus:"),
    table(row("{{ rumus }}", cell(p("{%p for x in pj %}") + numbered("{{ x }}", 1) + p("{%p endfor %}")))),
    p("{{ aneh }}"),
    p("{{ penutup }}"),
)
VALUES = {
    "judul": Printed('KOPERASI & UKM "A" <B>', "judul"),
    "menimbang": [Printed("bahwa  a;", "menimbang.a"), Printed("bahwa b;", "menimbang.b")],
    "rumus": Equation('Jumlah Koperasi "Sehat"', "Jumlah Koperasi Aktif", "100%", "rumus"),
    "pj": [Printed("Bidang A", "pj.1"), Printed("Bidang B", "pj.2")],
    "aneh": Printed("a\tb\nc \U0001f375 e\u0301 \u0639 \u00a0x ' \u2018y\u2019 a\u2011b\u00adc ", "aneh"),
    "penutup": Printed("Pontianak", "penutup"),
}
DATA = 'versi: 1\r\nisi: "<&>" \u2028 \U0001f375\n'


def made(values=None, data=DATA, body=BODY):
    template = compile_template(
        docx(*body, header=p(runs=run("- ") + PAGE.format(1) + run(" -"))), "templat.docx"
    )
    return template.fill(VALUES | (values or {}), data).docx


def edited(whole, old, new, name="word/document.xml"):
    package = read_package(whole)
    parts = {part_name: package.read(part_name) for part_name in package.names()}
    assert old.encode() in parts[name]
    parts[name] = parts[name].replace(old.encode(), new.encode(), 1)
    return zipped(parts)


def notes(kind, words):
    """The part of comments, footnotes or endnotes, with one paragraph."""
    return f'<w:{kind} xmlns:w="{W}"><w:note w:id="1">{p(words)}</w:note></w:{kind}>'


class TestCarried:
    def test_data_and_places_come_back(self):
        found = carried(made())

        assert found is not None
        assert found.data == DATA
        assert set(found.places.values()) == {
            "judul", "menimbang.a", "menimbang.b", "rumus", "pj.1", "pj.2", "aneh", "penutup",
        }  # fmt: skip

    def test_places_name_the_bookmarks_of_the_file(self):
        whole = made()
        anchors = [name for paragraph in paragraphs(read_blocks(whole).body) for name in paragraph.anchors]

        assert sorted(carried(whole).places) == sorted(anchors)

    def test_without_data_nothing_is_carried_but_the_fingerprint(self):
        whole = made(data="")

        assert carried(whole) is None
        assert not read_package(whole).names("customXml")
        assert is_edited(whole) is False

    def test_a_template_made_from_an_older_file_does_not_carry_its_data_on(self):
        template = compile_template(edited(made(), "Rumus:", "{{ judul }}"), "t")

        whole = template.fill(VALUES, "").docx

        assert carried(whole) is None
        assert len(re.findall("SidikNaskah", part(whole, "docProps/custom.xml"))) == 1

    def test_data_that_xml_cannot_hold_is_refused(self):
        with pytest.raises(
            TemplateError, match=r"templat\.docx: data yang disertakan memuat karakter kendali"
        ):
            made(data="a\x00b")

    def test_no_property_of_the_template_is_lost(self):
        properties = (
            '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
            'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
            '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Bidang">'
            "<vt:lpwstr>Program</vt:lpwstr></property></Properties>"
        )
        template = docx(p("x"), extra={"docProps/custom.xml": properties})
        whole = part(compile_template(template, "t").fill({}).docx, "docProps/custom.xml")

        assert "Program" in whole
        assert re.findall(r'pid="(\d)"', whole) == ["2", "3", "4"]


class TestFingerprint:
    def test_the_stamp_is_that_of_the_file(self):
        assert stamped_fingerprint(made()) == fingerprint(made())
        assert is_edited(made()) is False

    def test_a_file_of_somebody_else_has_none(self):
        assert stamped_fingerprint(docx(p("x"))) is None
        assert is_edited(docx(p("x"))) is None

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("Pontianak", "Ketapang"),
            ("Pontianak", "Pontianak "),
            ("Rumus:", ""),
            ("bahwa b;", "bahwa b"),
            ("</w:tr>", "</w:tr><w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>"),
            ("<w:p><w:pPr>", "<w:p/><w:p><w:pPr>"),
            (">Aktif<", ">Pasif<"),
            ("<w:tab/>", ""),
            ('<w:t xml:space="preserve">Rumus:</w:t>', "<w:delText>Rumus:</w:delText>"),
        ],
    )  # fmt: skip
    def test_an_edit_changes_it(self, old, new):
        assert is_edited(edited(made(), old, new)) is True

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ('<w:t xml:space="preserve">Rumus:</w:t>', "<w:t>Ru</w:t></w:r><w:r><w:t>mus:</w:t>"),
            ('<w:pStyle w:val="SKIsi"/>', '<w:pStyle w:val="SKIsi"/><w:jc w:val="both"/>'),
            ("&amp;", "&#38;"),
            ("<w:p><w:pPr>", '<w:p w:rsidR="00AA"><w:pPr>'),
            ("<w:body>", '<w:body><w:bookmarkStart w:id="900" w:name="_GoBack"/><w:bookmarkEnd w:id="900"/>'),
        ],
    )
    def test_what_a_word_processor_rewrites_does_not(self, old, new):
        assert is_edited(edited(made(), old, new)) is False

    def test_the_page_number_of_the_moment_does_not_count(self):
        assert is_edited(edited(made(), PAGE.format(1), PAGE.format(12), "word/header1.xml")) is False

    def test_a_word_in_the_header_counts(self):
        assert is_edited(edited(made(), "- <", "+ <", "word/header1.xml")) is True

    @pytest.mark.parametrize("name", ["comments", "comments1", "footnotes", "endnotes"])
    def test_a_comment_or_note_of_a_reviewer_counts(self, name):
        package = read_package(made())
        parts = {part_name: package.read(part_name) for part_name in package.names()}

        assert is_edited(zipped(parts | {f"word/{name}.xml": notes(name, "tolong ubah")})) is True
        assert is_edited(zipped(parts | {f"word/{name}.xml": notes(name, "")})) is False

    def test_a_comment_in_the_template_is_no_edit(self):
        template = docx(p("{{ judul }}"), extra={"word/comments.xml": notes("comments", "periksa")})
        whole = compile_template(template, "t").fill(VALUES).docx

        assert is_edited(whole) is False
        assert is_edited(edited(whole, "periksa", "sudah", "word/comments.xml")) is True

    def test_a_header_in_another_encoding_is_no_edit(self):
        header = f'<?xml version="1.0" encoding="UTF-16"?><w:hdr xmlns:w="{W}">{p("x")}</w:hdr>'
        template = docx(p("x"), extra={"word/header1.xml": header.encode("utf-16")})

        assert is_edited(compile_template(template, "t").fill({}).docx) is False

    def test_words_moved_to_the_next_paragraph_count(self):
        body = (p("{{ a }}"), p("{{ b }}"))
        first, second = (
            fingerprint(compile_template(docx(*body), "t").fill(values).docx)
            for values in ({"a": "satu dua", "b": "tiga"}, {"a": "satu", "b": " duatiga"})
        )

        assert first != second

    def test_another_prefix_is_the_same_page(self):
        whole = made(data="")
        xml = part(whole).replace("<w:", "<word:").replace("</w:", "</word:").replace(" w:", " word:")
        package = read_package(whole)
        parts = {name: package.read(name) for name in package.names()}
        parts["word/document.xml"] = xml.replace("xmlns:w=", "xmlns:word=").encode()

        assert fingerprint(zipped(parts)) == fingerprint(whole)


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """Save a file with LibreOffice as a person would: open it, save it."""
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice (soffice) tidak terpasang")
    folder = tmp_path_factory.mktemp("office")

    def save(whole):
        source = folder / "naskah.docx"
        source.write_bytes(whole)
        subprocess.run(
            [
                "soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
                "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder / "out"), str(source),
            ],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
        return (folder / "out" / "naskah.docx").read_bytes()

    return save


@pytest.mark.libreoffice
class TestLibreOffice:
    def test_opening_and_saving_is_no_edit(self, office):
        saved = office(made())

        assert is_edited(saved) is False
        assert carried(saved) == carried(made())

    def test_bookmarks_words_and_numbers_stay(self, office):
        before, after = read_blocks(made()).body, read_blocks(office(made())).body

        assert golden_lines(after) == golden_lines(before)
        assert [a.anchors for a in paragraphs(after)] == [b.anchors for b in paragraphs(before)]

    def test_saving_twice_is_no_edit_either(self, office):
        assert is_edited(office(office(made()))) is False

    def test_an_edited_file_is_still_edited_after_saving(self, office):
        assert is_edited(office(edited(made(), "Pontianak", "Ketapang"))) is True
