import re
import zipfile
from io import BytesIO
from typing import ClassVar

import pytest
from docxtpl import DocxTemplate
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from word_template import STYLES, cell, docx, numbered, p, part, row, run, table

from sk_builder.errors import TemplateError
from sk_builder.word.blocks import golden_lines, paragraphs
from sk_builder.word.compile import compile_template
from sk_builder.word.reader import read_blocks
from sk_builder.word.values import Equation, Printed


def filled(*body, values, **options):
    return compile_template(docx(*body, **options), "templat.docx").fill(values)


def lines(made):
    return golden_lines(read_blocks(made.docx).body)


def words(made):
    return [paragraph.words for paragraph in paragraphs(read_blocks(made.docx).body)]


HOSTILE = {
    "marks of XML": 'Koperasi & UKM <A> "B" {{ 7*7 }}',
    "a statement": "{% for x in y %}{# catatan #}",
    "end of CDATA": "a]]>b",
    "entities": "&amp; &lt; &#65; &nbsp;",
    "emoji": "kopi \U0001f375 \U0001f468\u200d\U0001f33e",
    "combining marks": "e\u0301 a\u0323",
    "right to left": "\u0627\u0644\u0639\u0631\u0628\u064a\u0629 abc",
    "spaces at the edges": "  dua  spasi  ",
    "no-break space": "Rp\u00a01.000",
    "private use": "\ue000 x \ue001\ue00a1\ue00b",
    "docxtpl's escapes": "{_{ x }_} {_% y %_}",
    "backslashes": "C:\\berkas\\1 \\g<1>",
    "processing instruction": '<?sk?> <sk n="1"/>',
}


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE.keys())
def test_every_value_comes_out_as_it_went_in(hostile):
    made = filled(p("Awal {{ isi }} akhir"), values={"isi": Printed(hostile, "isi")})

    assert words(made) == [f"Awal {hostile} akhir"]


@pytest.mark.parametrize(
    ("given_", "read"),
    [("a\tb", "a\tb"), ("a\nb", "a\nb"), ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("\n", "\n")],
)
def test_tabs_and_line_breaks_are_those_of_word(given_, read):
    made = filled(p("{{ isi }}"), values={"isi": Printed(given_, "isi")})

    assert [paragraph.text for paragraph in paragraphs(read_blocks(made.docx).body)] == [read]


@pytest.mark.parametrize("control", ["\x00", "\x07", "\x0b", "\x0c", "\x1f", "\ufffe", "\uffff", "\ud800"])
def test_a_control_character_is_refused_with_its_place(control):
    with pytest.raises(TemplateError) as caught:
        filled(p("{{ isi }}"), values={"isi": Printed(f"a{control}b", "menimbang.b")})

    assert str(caught.value) == (
        f"templat.docx: paragraf 1: {{{{ isi }}}}: isian di menimbang.b memuat karakter kendali "
        f"U+{ord(control):04X} yang tidak dapat dicetak; hapus"
    )


_TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"), min_size=1)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_TEXT, min_size=1, max_size=4))
def test_any_text_is_read_back_as_it_was_filled_in(texts):
    template = compile_template(
        docx(p("{%p for x in isi %}"), p("{{ x }}"), p("{%p endfor %}")), "templat.docx"
    )
    made = template.fill({"isi": [Printed(text, f"isi.{n}") for n, text in enumerate(texts)]})

    assert [paragraph.text for paragraph in paragraphs(read_blocks(made.docx).body)] == texts


class TestPrinted:
    def test_only_what_reached_the_paper_is_reported(self):
        made = filled(
            p("{% if tampil %}{{ a }}{% endif %}{{ b }}"),
            values={"tampil": False, "a": Printed("A", "a"), "b": Printed("B", "b", ("b.1", "b.2"))},
        )

        assert made.printed == {"b.1", "b.2"}

    @pytest.mark.parametrize("tag", ["a|upper", "a|trim", "[a]|join(', ')", "'(' ~ a ~ ')'", "a if a else b"])
    def test_a_changed_word_keeps_its_place(self, tag):
        made = filled(p(f"{{{{ {tag} }}}}"), values={"a": Printed("kata", "a"), "b": Printed("x", "b")})

        assert made.printed == {"a"}

    def test_bookmarks_are_unique_and_hidden(self):
        own = '<w:bookmarkStart w:id="7" w:name="x"/>{}<w:bookmarkEnd w:id="7"/>'
        made = filled(
            p(runs=own.format(run("{{ a }} {{ a }} {{ b }}"))),
            header=p("{{ a }}"),
            values={"a": Printed("A", "a"), "b": Printed("B", "b")},
        )  # fmt: skip
        xml = part(made.docx) + part(made.docx, "word/header1.xml")
        names = re.findall(r'bookmarkStart w:id="\d+" w:name="(_sk_\w+)"', xml)
        ids = re.findall(r'bookmarkStart w:id="(\d+)"', xml)

        assert len(names) == 4
        assert len(set(names)) == 4
        assert len(set(ids)) == 5
        assert all(len(name) <= 40 for name in names)

    def test_run_properties_are_those_of_the_tag(self):
        made = filled(
            p(runs=run("Drs. {{ nama }}, MM", "<w:rPr><w:b/></w:rPr>")), values={"nama": Printed("J", "n")}
        )

        assert part(made.docx).count("<w:rPr><w:b/></w:rPr>") == 3


class TestSameBytes:
    def test_two_fillings_are_equal(self):
        template = docx(p("{{ a }}"))
        first, second = (compile_template(template, "t").fill({"a": "A"}, "data").docx for _ in range(2))

        assert first == second

    def test_the_zip_is_whole_and_dated_1980(self):
        made = compile_template(docx(p("{{ a }}")), "t").fill({"a": "A"}, "data")
        with zipfile.ZipFile(BytesIO(made.docx)) as archive:
            assert archive.testzip() is None
            assert {info.date_time[0] for info in archive.infolist()} == {1980}


class TestRunsAndBlocks:
    def test_a_condition_may_span_runs_with_different_looks(self):
        body = p(runs=run("{% if a %}A") + run("{{ a }}", "<w:rPr><w:b/></w:rPr>") + run("B{% endif %}C"))

        assert words(filled(body, values={"a": "x"})) == ["AxBC"]
        assert words(filled(body, values={"a": ""})) == ["C"]

    def test_a_tag_may_be_split_over_runs(self):
        assert words(
            filled(p(runs=run("{") + run("{ na") + run("ma }") + run("}")), values={"nama": "J"})
        ) == ["J"]

    def test_a_merged_cell_prints_once_and_a_group_of_one_looks_right(self):
        made = filled(
            table(
                row("{%tr for s in sasaran %}", ""),
                row("{%tr for i in s.indikator %}", ""),
                row(cell("{% vm %}{{ s.nama }}", properties='<w:vAlign w:val="center"/>'), "{{ i }}"),
                row("{%tr endfor %}", ""),
                row("{%tr endfor %}", ""),
            ),
            values={"sasaran": [{"nama": "S1", "indikator": ["a", "b"]}, {"nama": "S2", "indikator": ["c"]}]},
        )

        assert lines(made) == ["[SK Isi] S1 | a", "[SK Isi]  | b", "[SK Isi] S2 | c"]
        assert re.findall(r'<w:vMerge w:val="(\w+)"/><w:vAlign', part(made.docx)) == [
            "restart",
            "continue",
            "restart",
        ]

    def test_a_number_may_be_printed_but_a_list_or_a_condition_may_not(self):
        assert words(filled(p("{{ n + 1 }}"), values={"n": 1})) == ["2"]
        for value in (True, ["a"], {"a": "b"}, None):
            with pytest.raises(TemplateError, match=r"paragraf 1: \{\{ n \}\}"):
                filled(p("{{ n }}"), values={"n": value})

    @pytest.mark.parametrize(
        ("tag", "reason"),
        [
            ("daftar|upper", "ini daftar, bukan kata"),
            ("kop|lower", "ini kelompok isian, bukan kata"),
            ("konsep|upper", "ini syarat"),
            ("butir|join", "ini kelompok isian, bukan kata"),
            ("kop|join", "saringan ini hanya untuk daftar"),
            ("daftar|join(daftar)", "ini daftar, bukan kata"),
            ("kop|first", "saringan ini hanya untuk daftar"),
            ("kop|length", "saringan ini hanya untuk daftar"),
        ],
    )
    def test_a_filter_takes_words_and_nothing_that_python_would_spell(self, tag, reason):
        values = {"daftar": ["a", "b"], "kop": {"nama": "x"}, "konsep": False, "butir": [{"isi": "x"}]}

        with pytest.raises(TemplateError, match=rf"paragraf 1: .*: {reason}"):
            filled(p(f"{{{{ {tag} }}}}"), values=values)


class TestEquations:
    RUMUS = Equation("Jumlah A & B", "Jumlah C", "100%", "rumus")

    def test_a_formula_is_a_fraction_in_a_bookmark(self):
        made = filled(p("Rumus: {{ rumus }}."), values={"rumus": self.RUMUS})

        assert words(made) == ["Rumus: Jumlah A & B / Jumlah C × 100%."]
        assert re.search(
            r'<w:bookmarkStart w:id="1" w:name="_sk_\w+"/><m:oMath>.*</m:oMath><w:bookmarkEnd',
            part(made.docx),
        )
        assert made.printed == {"rumus"}

    def test_its_letters_are_those_of_the_style(self):
        name = '<w:name w:val="SK Isi"/>'
        fonts = '<w:rPr><w:rFonts w:ascii="Bookman"/><w:sz w:val="18"/></w:rPr>'
        styles = STYLES.replace(name, name + fonts)
        made = filled(p("{{ rumus }}"), values={"rumus": self.RUMUS}, extra={"word/styles.xml": styles})
        letters = fonts.replace('"/><w:sz', '" w:hAnsi="Bookman"/><w:sz')

        assert part(made.docx).count(f"<m:nor/></m:rPr>{letters}<m:t") == 3

    def test_a_template_that_never_saw_an_equation_can_print_one(self):
        plain = part(docx(p("{{ rumus }}"))).replace(
            ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"', ""
        )
        made = filled(values={"rumus": self.RUMUS}, extra={"word/document.xml": plain})

        assert words(made) == ["Jumlah A & B / Jumlah C × 100%"]

    @pytest.mark.parametrize("hostile", ["{{ 7*7 }}", "{a}", "a\\b", "x" * 200])
    def test_a_formula_that_word_equations_would_damage_is_printed_as_words(self, hostile):
        made = filled(p("{{ rumus }}"), values={"rumus": Equation(hostile, "b", "", "rumus")})

        assert words(made) == [f"{hostile} / b"]
        assert "<m:oMath>" not in part(made.docx)


class TestLists:
    def test_a_list_inside_a_loop_begins_anew_each_time(self):
        made = filled(
            table(
                row("{%tr for d in diktum %}", ""),
                row(
                    "{{ d.label }}",
                    cell(p("{%p for r in d.rincian %}") + numbered("{{ r }}") + p("{%p endfor %}")),
                ),
                row("{%tr endfor %}", ""),
            ),
            values={
                "diktum": [{"label": "KESATU", "rincian": ["x", "y"]}, {"label": "KEDUA", "rincian": ["z"]}]
            },
        )

        assert lines(made) == ["[SK Isi] KESATU | 1. x ¶ 2. y", "[SK Isi] KEDUA | 1. z"]

    def test_a_list_numbered_by_its_style_does_too(self):
        made = filled(
            p("{%p for l in lampiran %}"),
            p("{%p for f in l %}"), p("{{ f }}", "SKButir"), p("{%p endfor %}"),
            p("{%p endfor %}"),
            values={"lampiran": [["x", "y"], ["z"]]},
        )  # fmt: skip

        assert words(made) == ["a. x", "b. y", "a. z"]

    def test_a_list_in_a_single_loop_goes_on_counting(self):
        made = filled(
            table(
                row("{%tr for m in menimbang %}", ""),
                row("", cell(numbered("{{ m }}"))),
                row("{%tr endfor %}", ""),
            ),
            values={"menimbang": ["x", "y"]},
        )

        assert lines(made) == ["[SK Isi]  | 1. x", "[SK Isi]  | 2. y"]
        assert part(made.docx, "word/numbering.xml").count("<w:num ") == 2


class TestSections:
    BODY = (
        p("{{ isi }}"),
        p("{%p if lampiran %}"),
        p(properties='<w:sectPr><w:pgSz w:w="12189" w:h="18709"/></w:sectPr>'),
        p("{%p for l in lampiran %}"), p("{{ l }}"), p("{%p endfor %}"),
        p("{%p endif %}"),
    )  # fmt: skip
    LANDSCAPE = '<w:sectPr><w:pgSz w:w="18709" w:h="12189" w:orient="landscape"/></w:sectPr>'

    @pytest.mark.parametrize(("lampiran", "sections", "last"), [([], 1, "12189"), (["L"], 2, "18709")])
    def test_without_lampiran_the_paper_ends_in_the_section_of_the_body(self, lampiran, sections, last):
        made = filled(*self.BODY, values={"isi": "x", "lampiran": lampiran}, section=self.LANDSCAPE)
        widths = re.findall(r'<w:pgSz w:w="(\d+)"', part(made.docx))

        assert (len(widths), widths[-1]) == (sections, last)

    def test_breaks_between_annexes_are_not_the_section_of_the_body(self):
        between = (p("{%p if not loop.last %}"), p(properties=self.LANDSCAPE), p("{%p endif %}"))
        body = (*self.BODY[:-2], *between, *self.BODY[-2:])
        made = filled(*body, values={"isi": "x", "lampiran": []}, section=self.LANDSCAPE)

        assert re.findall(r'<w:pgSz w:w="(\d+)"', part(made.docx)) == ["12189"]


class TestRowsWithSignature:
    ROWS = (row("{%tr for x in isi %}", ""), row("{{ x }}", cell("<w:p/>")), row("{%tr endfor %}", ""))

    def test_the_last_two_rows_are_tied_to_a_signature(self):
        made = filled(table(*self.ROWS), p("Kepala", "SKTandaTangan"), values={"isi": ["a", "b", "c"]})
        rows = part(made.docx).split("<w:tr>")[1:]

        assert ["<w:keepNext/>" in row_ for row_ in rows] == [False, True, True]
        assert rows[1].count("<w:keepNext/>") == 2

    SIGNED = (*ROWS, row(cell(p("Kepala", "SKTandaTangan"), properties='<w:gridSpan w:val="2"/>')))

    @pytest.mark.parametrize(
        ("isi", "tied"),
        [
            (["a", "b", "c"], [False, True, True]),
            (["a"], [True]),
            (["a", "b", "kata " * 50], [False, False, True]),
            (["a", "b", "kata " * 500], [False, False, False]),
            ([], []),
        ],
    )
    def test_a_signature_in_the_last_row_keeps_rows_before_it_unless_they_are_tall(self, isi, tied):
        made = filled(table(*self.SIGNED), p(""), values={"isi": isi})
        rows = part(made.docx).split("<w:tr>")[1:]

        assert ["<w:keepNext/>" in row_ for row_ in rows] == [*tied, False]

    def test_rows_before_plain_words_are_not(self):
        made = filled(table(*self.ROWS), p("Kepala"), values={"isi": ["a", "b", "c"]})

        assert "<w:keepNext/>" not in part(made.docx)
        assert "<?sk" not in part(made.docx)


class TestNothingToPrint:
    """Word calls a file damaged that has a cell without a paragraph, or a table without rows."""

    LOOP = p("{%p for x in isi %}") + p("{{ x }}") + p("{%p endfor %}")

    def test_a_cell_whose_list_is_empty_keeps_a_paragraph(self):
        made = filled(table(row(cell(self.LOOP), "b")), values={"isi": []})

        assert "</w:tcPr><w:p/></w:tc>" in part(made.docx)

    def test_a_cell_that_ends_in_a_table_keeps_a_paragraph(self):
        made = filled(table(row(cell(table(row("a", "b")) + self.LOOP), "c")), values={"isi": []})

        assert "</w:tbl><w:p/></w:tc>" in part(made.docx)

    def test_a_cell_that_ends_in_a_bookmark_keeps_a_paragraph(self):
        mark = '<w:bookmarkStart w:id="1" w:name="_GoBack"/><w:bookmarkEnd w:id="1"/>'
        made = filled(table(row(cell(self.LOOP + mark), cell(p("b") + mark))), values={"isi": []})

        assert f"</w:tcPr>{mark}<w:p/></w:tc>" in part(made.docx)
        assert f"</w:p>{mark}</w:tc>" in part(made.docx)

    def test_a_table_without_rows_is_left_out(self):
        rows = (row("{%tr for x in isi %}", ""), row("{{ x }}", ""), row("{%tr endfor %}", ""))
        made = filled(p("a"), table(*rows), p("b"), table(row("c", "d")), values={"isi": []})

        assert lines(made) == ["[SK Isi] a", "[SK Isi] b", "[SK Isi] c | d"]
        assert part(made.docx).count("<w:tbl>") == 1

    @pytest.mark.parametrize(("isi", "read"), [([], 1), (["a"], 1), (["a", "b"], 2)])
    def test_a_header_keeps_a_paragraph(self, isi, read):
        made = filled(p("a"), header=self.LOOP, values={"isi": isi})

        assert len(re.findall("<w:p[ />]", part(made.docx, "word/header1.xml"))) == read


class TestSameWordsAsDocxtpl:
    BODY = (
        p("{{ a }} & {{ b|upper }}"),
        p("{%p if lampiran %}"), p("ada"), p("{%p else %}"), p("tidak"), p("{%p endif %}"),
        table(
            row("{%tr for s in s %}", ""),
            row("{{ loop.index }}", cell(p("{%p for x in s.x %}") + p("{{ x }}") + p("{%p endfor %}"))),
            row("{%tr endfor %}", ""),
        ),
        table(row("{%tc for x in s[0].x %}", "{{ x }}", "{%tc endfor %}"), grid=(1000, 1000, 1000)),
        p("{% if a == 'x' %}satu{% elif b %}dua{% endif %} {_{ bukan tag }_}"),
    )  # fmt: skip
    VALUES: ClassVar = {
        "a": Printed("A & <B>", "a"), "b": Printed("b", "b"), "lampiran": [],
        "s": [{"x": ["p", "q"]}, {"x": ["r"]}, {"x": [Equation("n", "d", "100", "f")]}],
    }  # fmt: skip

    def test_docxtpl_prints_the_same(self):
        template = docx(*self.BODY)
        theirs = DocxTemplate(BytesIO(template))
        theirs.render(self.VALUES, autoescape=True)
        file = BytesIO()
        theirs.save(file)

        ours = compile_template(template, "t").fill(self.VALUES).docx

        assert golden_lines(read_blocks(ours).body) == golden_lines(read_blocks(file.getvalue()).body)
