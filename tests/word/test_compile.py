# ruff: noqa: E501 - in a table of cases, one case is one line

import struct
import subprocess
import sys
import zipfile
from functools import partial
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_file_location
from io import BytesIO

import pytest
from word_template import NUMBERING, W, cell, docx, p, part, row, run, table, zipped

from sk_builder.errors import TemplateError
from sk_builder.word import cache
from sk_builder.word.compile import compile_template

_NOTES = f'<w:footnotes xmlns:w="{W}"><w:footnote><w:p><w:r><w:t>{{{{ a }}}}</w:t></w:r></w:p></w:footnote></w:footnotes>'
_BOX = (
    "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
    + p("{{ a }}")
    + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)
_MATH = "<m:oMath><m:r><m:t>{{ a }}</m:t></m:r></m:oMath>"
_FIELD = '<w:r><w:instrText xml:space="preserve">REF {{ a }}</w:instrText></w:r>'
_DELETED = '<w:del w:id="1" w:author="x"><w:r><w:delText>{{ a }}</w:delText></w:r></w:del>'

FLAWED_TAGS = {
    "name misspelt as syntax": (
        p("{{ nama lengkap }}"),
        "paragraf 1: {{ nama lengkap }}: tulisan tag tidak dapat dibaca (expected token 'end of print statement', got 'lengkap')",
    ),
    "empty tag": (p("{{ }}"), "paragraf 1: {{ }}: tag kosong atau terpotong"),
    "tag not closed": (p("Nama {{ nama"), "paragraf 1: {{ nama: tag dibuka dengan {{ tetapi tidak ditutup dengan }}"),
    "block not closed": (p("{%p if a %}"), "paragraf 1: {%p if a %}: blok if tidak ditutup; tambahkan endif"),
    "end without a beginning": (p("{%p endfor %}"), "paragraf 1: {%p endfor %}: tidak ada pembuka untuk tag ini"),
    "words beside a paragraph tag": (
        p("{%p if a %} Menimbang") + p("{%p endif %}"),
        "paragraf 1: {%p if a %}: tulisan di samping tag ini akan hilang: Menimbang; pindahkan ke tempatnya sendiri",
    ),
    "words beside a row tag": (
        table(row("{%tr for x in a %}", "Jumlah"), row("{{ x }}", ""), row("{%tr endfor %}", "")),
        ("tabel 1, baris 1, kolom 1, paragraf 1: {%tr for x in a %}: tulisan di samping tag ini akan hilang: Jumlah; "
        "pindahkan ke tempatnya sendiri"),
    ),
    "row tag outside a table": (
        p("{%tr if a %}") + p("{%tr endif %}"),
        ("paragraf 1: {%tr if a %}: tag tr hanya berlaku di dalam tabel\n"
        "templat.docx: paragraf 2: {%tr endif %}: tag tr hanya berlaku di dalam tabel"),
    ),
    "row block across two tables": (
        table(row("{%tr for x in a %}", "")) + p() + table(row("{%tr endfor %}", "")),
        "tabel 2, baris 1, kolom 1, paragraf 1: {%tr endfor %}: blok baris dibuka di satu tabel dan ditutup di tabel lain",
    ),
    "row block within one row": (
        table(row("{%tr for x in a %}", "{%tr endfor %}")),
        "tabel 1, baris 1, kolom 2, paragraf 1: {%tr endfor %}: pembuka dan penutup blok baris harus di baris yang berbeda",
    ),
    "paragraph block within one paragraph": (
        p("{%p if a %}{%p endif %}"),
        "paragraf 1: {%p endif %}: pembuka dan penutup blok paragraf harus di paragraf yang berbeda",
    ),
    "prefixes that differ": (
        p("{%p if a %}") + p("x {% endif %}"),
        "paragraf 2: {% endif %}: awalan pembuka (p) dan penutup (-) harus sama",
    ),
    "space before the prefix": (
        table(row("{% tr if a %}", ""), row("{%tr endif %}", "")),
        "tabel 1, baris 1, kolom 1, paragraf 1: {% tr if a %}: tulis tanpa spasi sesudah {%, seperti {%tr for x in daftar %}",
    ),
    "merge tag outside a table": (p("{% vm %}a"), "paragraf 1: {% vm %}: tag ini hanya berlaku di dalam tabel"),
    "unknown command": (
        p("{% ulangi a %}"),
        "paragraf 1: {% ulangi a %}: kata perintah ini tidak dikenal; yang ada: if, elif, else, endif, for, endfor",
    ),
    "unknown filter": (
        p("{{ a|besar }}"),
        ("paragraf 1: {{ a|besar }}: saringan |besar tidak dikenal; yang ada: upper, lower, title, capitalize, trim, "
        "join, length, count, first, last, default, d"),
    ),
    "a call": (p("{{ a.upper() }}"), "paragraf 1: {{ a.upper() }}: pemanggilan fungsi tidak ada dalam bahasa tag"),
    "a way out of the sandbox": (
        p("{{ a.__class__ }}"),
        "paragraf 1: {{ a.__class__ }}: nama __class__ tidak boleh diawali garis bawah",
    ),
    "our own name": (p("{{ _sk }}"), "paragraf 1: {{ _sk }}: nama _sk tidak boleh diawali garis bawah"),
    "our own filter": (p("{{ 0|_daftar }}"), ("paragraf 1: {{ 0|_daftar }}: saringan |_daftar tidak dikenal; yang ada: "
        "upper, lower, title, capitalize, trim, join, length, count, first, last, default, d")),
    "a loop without end": (
        p("{%p for x in range(10**9) %}") + p("x") + p("{%p endfor %}"),
        "paragraf 1: {%p for x in range(10**9) %}: pemanggilan fungsi tidak ada dalam bahasa tag",
    ),
    "a bomb of words": (p("{{ 'a' * 999999999 }}"), "paragraf 1: {{ 'a' * 999999999 }}: perkalian tidak ada dalam bahasa tag"),
    "white space control": (p("{%- if a %}{% endif %}"), "paragraf 1: {%- if a %}: tanda - atau + di tepi tag tidak dipakai di sini; hapus"),
    "raw": (p("{% raw %}{{ a }}{% endraw %}"), "paragraf 1: {% raw %}: {% raw %} tidak ada dalam bahasa tag"),
    "a subdocument": (p("{{p a }}"), "paragraf 1: {{p a }}: awalan p hanya untuk {% %}; tulis {{ a }}"),
    "tag in a text box": (p(runs=_BOX), "paragraf 2: {{ a }}: tag di dalam kotak teks tidak dibaca; pindahkan ke paragraf biasa"),
    "tag in an equation": (p(runs=_MATH), "paragraf 1: {{ a }}: tag di dalam persamaan tidak dibaca; pindahkan ke paragraf biasa"),
    "tag in a field": (p(runs=_FIELD), "paragraf 1: {{ a }}: tag di dalam kode bidang (field) tidak dibaca; pindahkan ke paragraf biasa"),
    "tag in a setting": (
        p(runs='<w:bookmarkStart w:id="1" w:name="{{ a }}"/><w:bookmarkEnd w:id="1"/>'),
        "{{ a }}: tag di dalam setelan Word tidak dibaca; pindahkan ke paragraf biasa",
    ),
    "tag in a tracked deletion": (
        p(runs=_DELETED),
        "paragraf 1: {{ a }}: tag di dalam perubahan terlacak yang belum diterima; terima atau tolak dahulu di Word",
    ),
    "block across a hyperlink": (
        p(runs="<w:hyperlink>" + run("{% if a %}x") + "</w:hyperlink>" + run("{% endif %}")),
        "paragraf 1: {% endif %}: blok ini dibuka dan ditutup di tempat yang tidak sejajar",
    ),
    "column tag with a flaw": (
        table(row("{# kolom a( #}Nama", "")),
        "tabel 1, baris 1, kolom 1, paragraf 1: {# kolom a( #}: ada tanda yang tidak dikenal di dalam tag",
    ),
    "an end that has lost its beginning": (
        p("Nama }} dan %}"),
        ("paragraf 1: }}: penutup tag tanpa pembuka akan tercetak; lengkapi atau hapus\n"
        "templat.docx: paragraf 1: %}: penutup tag tanpa pembuka akan tercetak; lengkapi atau hapus"),
    ),
    "seven loops in one another": (
        "".join(p(f"{{%p for x{n} in a %}}") for n in range(7)) + p("x") + p("{%p endfor %}") * 7,
        "paragraf 7: {%p for x6 in a %}: terlalu banyak perulangan atau syarat bersarang",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("body", "message"), FLAWED_TAGS.values(), ids=FLAWED_TAGS.keys())
def test_a_flawed_tag_is_named_with_its_place(body, message):
    with pytest.raises(TemplateError) as caught:
        compile_template(docx(body), "templat.docx")

    assert str(caught.value) == f"templat.docx: {message}"


BEYOND = {
    "brackets": "{{ " + "(" * 480 + "a" + ")" * 480 + " }}",
    "open brackets": "{{ " + "(" * 900 + " }}",
    "minus signs": "{{ " + "-" * 900 + "1 }}",
    "not": "{{ " + "not " * 240 + "a }}",
    "steps of a name": "{{ a" + ".a" * 480 + " }}",
    "filters": "{{ a" + "|d" * 480 + " }}",
    "indexes": "{{ a" + "[0]" * 300 + " }}",
    "sums": "{{ a" + "+a" * 480 + " }}",
    "a condition": "{% if " + "(" * 900 + " %}{% endif %}",
    "a column": "{# kolom " + "(" * 900 + " #}",
}


@pytest.mark.parametrize("tag", BEYOND.values(), ids=BEYOND.keys())
def test_a_tag_deeper_than_any_that_a_person_writes_is_refused(tag):
    with pytest.raises(TemplateError, match=r"paragraf 1: .*: tag bersarang terlalu dalam$"):
        compile_template(docx(p(tag)), "t")


@pytest.mark.parametrize("tag", ["{{ " + "(" * 100_000 + " }}", "{# kolom " + "a" * 1_000 + " #}"])
def test_so_is_a_tag_longer_than_that(tag):
    with pytest.raises(TemplateError, match=r"paragraf 1: .*: tag lebih panjang dari 1000 huruf$"):
        compile_template(docx(p(tag)), "t")


def test_all_flaws_of_a_template_come_at_once():
    with pytest.raises(TemplateError) as caught:
        compile_template(docx(p("{{ a b }}"), p("{{ c() }}"), header=p("{{ }}")), "t")

    assert len(str(caught.value).splitlines()) == 3
    assert "t: kop halaman, paragraf 1: {{ }}: tag kosong atau terpotong" in str(caught.value)


def test_a_tag_in_a_footnote_is_refused():
    with pytest.raises(TemplateError, match=r"catatan kaki: .* tag di dalam catatan kaki tidak dibaca"):
        compile_template(docx(p("x"), extra={"word/footnotes.xml": _NOTES}), "t")


def _encrypted(whole):
    """Set the flag of encryption on every part."""
    data = bytearray(whole)
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = data.find(mark)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(mark, at + 4)
    return bytes(data)


def _bomb():
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"\0" * 60_000_000)
    return file.getvalue()


def _shortened_size(whole):
    """Let the directory claim less than the document holds."""
    at = whole.find(b"PK\x01\x02")
    while b"word/document.xml" not in whole[at : at + 70]:
        at = whole.find(b"PK\x01\x02", at + 4)
    return whole[: at + 24] + struct.pack("<I", 10) + whole[at + 28 :]


GOOD = docx(p("x"))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
_ENTITY = f'<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document xmlns:w="{W}"><w:body><w:p/></w:body></w:document>'
_TYPES = part(GOOD, "[Content_Types].xml")

NO_DOCX = {
    "empty": (b"", "berkas kosong"),
    "words": (b"Keputusan", "bukan berkas .docx"),
    "old Word": (OLE, "format Word lama (.doc); buka di Word lalu simpan sebagai .docx"),
    "with a password": (
        OLE + "EncryptedPackage".encode("utf-16-le"),
        "berkas Word yang dilindungi kata sandi; simpan ulang tanpa kata sandi",
    ),
    "RTF": (b"{\\rtf1 x}", "berkas RTF; buka di Word lalu simpan sebagai .docx"),
    "cut off": (GOOD[: len(GOOD) // 2], "rusak atau terpotong; salin ulang dari sumbernya"),
    "OpenDocument": (
        zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "berkas OpenDocument (.odt); simpan sebagai .docx",
    ),
    "Excel": (
        zipped({"[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>"}),
        "bukan berkas .docx: tidak ada word/document.xml di dalamnya",
    ),
    "with macros": (
        docx(p("x"), extra={"word/vbaProject.bin": "x"}), "memuat makro; simpan sebagai .docx tanpa makro",
    ),
    "macro type": (
        docx(extra={"[Content_Types].xml": _TYPES.replace("wordprocessingml.document.main", "ms-word.document.macroEnabled.main")}),
        "memuat makro; simpan sebagai .docx tanpa makro",
    ),
    "Word's own template": (
        docx(extra={"[Content_Types].xml": _TYPES.replace("document.main+xml", "template.main+xml")}),
        "templat Word (.dotx); buka lalu simpan sebagai .docx",
    ),
    "zip with a password": (_encrypted(GOOD), "dilindungi kata sandi; simpan ulang tanpa kata sandi"),
    "zip bomb": (_bomb(), "isinya mengembang jauh melebihi ukuran berkas Word yang wajar"),
    "a size that lies": (_shortened_size(GOOD), "bagian word/document.xml rusak; buka dan simpan ulang dengan Word"),
    "entities": (
        docx(extra={"word/document.xml": _ENTITY}),
        "bagian word/document.xml memuat DOCTYPE, yang tidak pernah ditulis Word",
    ),
    "thousands of parts": (zipped({f"{n}.xml": "" for n in range(2001)}), "lebih dari 2000 bagian di dalamnya"),
}  # fmt: skip


@pytest.mark.parametrize(("content", "message"), NO_DOCX.values(), ids=NO_DOCX.keys())
def test_a_file_that_is_no_template_says_why(content, message):
    with pytest.raises(TemplateError) as caught:
        compile_template(content, "templat.docx")

    assert str(caught.value) == f"templat.docx: {message}"


def test_a_part_that_is_no_xml_is_named():
    with pytest.raises(TemplateError, match=r"t: bagian word/document\.xml bukan XML yang utuh"):
        compile_template(docx(extra={"word/document.xml": "<w:document>"}), "t")


STRANGE = {
    "no relationships of the document": (
        docx(p("x"), extra={"word/_rels/document.xml.rels": None}), "bagian word/_rels/document.xml.rels tidak ada",
    ),
    "no relationships of the file": (docx(p("x"), extra={"_rels/.rels": None}), "bagian _rels/.rels tidak ada"),
    "no body": (
        docx(extra={"word/document.xml": f'<w:document xmlns:w="{W}"/>'}), "bagian word/document.xml tidak mempunyai isi",
    ),
    "a tag of our making": (
        docx(p("{{ a }}", properties='<sk n="9999"/>')), "templat memuat unsur sk, yang dipakai program ini sendiri",
    ),
    "a row wider than its table": (
        docx(table(row("{# kolom a #}", ""), grid=(2000,))), "satu baris tabel lebih lebar dari tabelnya",
    ),
    "a span that goes back": (
        docx(table(row("{# kolom a #}", cell("", properties='<w:gridSpan w:val="-2"/>')))),
        "satu baris tabel lebih lebar dari tabelnya",
    ),
    "a note of our making": (
        docx(table(row("{# kolom a #}", "")).replace("<w:tc>", '<w:tc sk-kolom="x">', 1)), "templat memuat unsur sk",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("content", "message"), STRANGE.values(), ids=STRANGE.keys())
def test_a_file_that_word_never_wrote_is_refused(content, message):
    with pytest.raises(TemplateError) as caught:
        compile_template(content, "t")

    assert str(caught.value).startswith(f"t: {message}")


def test_a_number_that_is_none_counts_as_absent():
    odd = docx(
        table(row(cell("{# kolom a #}x", properties='<w:gridSpan w:val="dua"/>')), grid=(9,)).replace(
            '<w:gridCol w:w="9"/>', '<w:gridCol w:w="lebar"/>'
        ),
        p(runs='<w:bookmarkStart w:id="x" w:name="y"/><w:bookmarkEnd w:id="x"/>'),
        extra={"word/numbering.xml": NUMBERING.replace('w:numId="2"', 'w:numId="dua"')},
    )

    assert compile_template(odd, "t").fill({"a": True}).docx


def test_the_strict_form_of_docx_is_refused():
    strict = part(GOOD).replace(W, "http://purl.oclc.org/ooxml/wordprocessingml/main")

    with pytest.raises(TemplateError, match=r"t: bukan bentuk \.docx yang biasa"):
        compile_template(docx(extra={"word/document.xml": strict}), "t")


class TestMissingNames:
    def test_every_missing_name_is_listed_with_tag_and_place(self):
        template = compile_template(
            docx(
                p("{{ nomer }}"),
                table(row("{%tr for s in sasaran %}", ""), row("", "{{ s.nma }}"), row("{%tr endfor %}", "")),
                p("{%p if tampil %}"), p("{{ tidak_dicetak }}"), p("{%p endif %}"),
                header=p("{{ kop.alamat }}"),
            ),
            "templat.docx",
        )  # fmt: skip

        with pytest.raises(TemplateError) as caught:
            template.fill({"sasaran": [{"nama": "x"}, {"nama": "y"}], "tampil": False, "kop": {}})

        assert str(caught.value).splitlines() == [
            "templat.docx: paragraf 1: {{ nomer }}: isian nomer tidak ada",
            "templat.docx: tabel 1, baris 2, kolom 2, paragraf 1: {{ s.nma }}: isian nma tidak ada",
            "templat.docx: kop halaman, paragraf 1: {{ kop.alamat }}: isian alamat tidak ada",
        ]

    def test_a_name_may_be_asked_for_with_a_default(self):
        made = compile_template(docx(p("{{ a|default('-') }}{% if b is defined %}b{% endif %}")), "t").fill(
            {}
        )

        assert ">-<" in part(made.docx)

    def test_looping_over_words_is_refused(self):
        template = compile_template(docx(p("{%p for x in a %}"), p("{{ x }}"), p("{%p endfor %}")), "t")

        with pytest.raises(TemplateError, match=r"t: paragraf 1: .*: ini bukan daftar"):
            template.fill({"a": "kata"})

    def test_loops_in_loops_end(self):
        opening = "".join(p(f"{{%p for x{n} in a %}}") for n in range(6))
        template = compile_template(docx(opening, p("x"), p("{%p endfor %}") * 6), "t")

        with pytest.raises(TemplateError, match="perulangan ini tidak ada habisnya"):
            template.fill({"a": list(range(200))})


def _rewrite(file, old, new):
    words = file.read_text(encoding="utf-8")
    assert old in words
    file.write_text(words.replace(old, new), encoding="utf-8")


class TestCache:
    TEMPLATE = docx(p("{{ a }}"))

    def test_a_known_template_is_filled_without_loading_docxtpl(self, own_cache, tmp_path):
        (tmp_path / "t.docx").write_bytes(self.TEMPLATE)
        script = (
            "import sys, pathlib\n"
            "from sk_builder.word import cache\n"
            f"cache.folder = lambda: pathlib.Path({str(own_cache)!r})\n"
            "from sk_builder.word.compile import compile_template\n"
            f"template = pathlib.Path({str(tmp_path / 't.docx')!r}).read_bytes()\n"
            "assert compile_template(template, 't').fill({'a': 'x'}).docx\n"
            "print([name for name in ('docx', 'docxtpl', 'docxtpl_lint') if name in sys.modules])\n"
        )
        run_ = partial(
            subprocess.run, [sys.executable, "-c", script], capture_output=True, text=True, check=True
        )

        assert run_().stdout.strip() == "['docx', 'docxtpl', 'docxtpl_lint']"
        assert len(list(own_cache.iterdir())) == 1
        assert run_().stdout.strip() == "[]"

    @pytest.mark.parametrize(
        "content",
        ["", "{", "null", "[]", '{"parts": 1}', "\ud800".encode("utf-8", "surrogatepass"), "[" * 100_000],
    )
    def test_a_damaged_file_is_passed_over(self, own_cache, content):
        first = compile_template(self.TEMPLATE, "t").fill({"a": "x"})
        file = next(own_cache.iterdir())
        file.write_bytes(content if isinstance(content, bytes) else content.encode())

        assert compile_template(self.TEMPLATE, "t").fill({"a": "x"}) == first

    @pytest.mark.parametrize(
        "evil",
        [
            '["call", ["name", "a"]]',
            '["filter", "eval", ["name", "a"], []]',
            '["test", "__class__", ["name", "a"], []]',
            '["const", {"a": "b"}]',
            '["_name", "a"]',
            '["name"]',
            "7",
            "[" * 400 + "]" * 400,
        ],
    )
    def test_a_strangers_program_that_is_not_in_the_language_is_passed_over(self, own_cache, evil):
        first = compile_template(self.TEMPLATE, "t").fill({"a": "x"})
        _rewrite(next(own_cache.iterdir()), '["name", "a"]', evil)

        assert compile_template(self.TEMPLATE, "t").fill({"a": "x"}) == first

    @pytest.mark.parametrize(
        "evil",
        [
            '["get", ["name", "a"], "__class__"]',
            '["item", ["const", ""], ["const", "__len__"]]',
            '["name", "_sk"]',
        ],
    )
    def test_a_strangers_program_reaches_no_attribute(self, own_cache, evil):
        compile_template(self.TEMPLATE, "t")
        _rewrite(next(own_cache.iterdir()), '["name", "a"]', evil)

        with pytest.raises(TemplateError, match=r"isian _\w+ tidak ada"):
            compile_template(self.TEMPLATE, "t").fill({"a": "x"})

    @pytest.mark.parametrize("library", ["docxtpl", "docxtpl_lint", "jinja2"])
    def test_another_version_of_a_library_prepares_anew(self, monkeypatch, tmp_path, library):
        before = cache.key(self.TEMPLATE)
        module = tmp_path / library / "__init__.py"
        module.parent.mkdir()
        module.write_text("__version__ = '999'", encoding="utf-8")
        find = cache.find_spec
        monkeypatch.setattr(
            cache,
            "find_spec",
            lambda name: spec_from_file_location(name, module) if name == library else find(name),
        )

        assert cache.key(self.TEMPLATE) not in {None, before}

    @pytest.mark.parametrize(
        "found", [None, ModuleSpec("x", None), ModuleSpec("x", None, origin="a.zip/x.py")]
    )
    def test_a_program_whose_files_cannot_be_listed_keeps_nothing(self, monkeypatch, own_cache, found):
        monkeypatch.setattr(cache, "find_spec", lambda _: found)

        assert compile_template(self.TEMPLATE, "t").fill({"a": "x"}).docx
        assert not list(own_cache.iterdir())

    def test_a_folder_that_cannot_be_written_does_not_matter(self, monkeypatch, tmp_path):
        blocked = tmp_path / "file"
        blocked.write_text("x", encoding="utf-8")
        monkeypatch.setattr(cache, "folder", lambda: blocked / "cache")

        assert compile_template(self.TEMPLATE, "t").fill({"a": "x"}).docx
