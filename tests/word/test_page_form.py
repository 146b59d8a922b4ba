from pathlib import Path

import pytest
from word_template import LANDSCAPE, STYLES, W, docx, p, row, run, table

from sk_builder.app.samples import samples
from sk_builder.pages import Letters
from sk_builder.word.blocks import paragraphs
from sk_builder.word.package import NotWordError
from sk_builder.word.page_form import page_form
from sk_builder.word.reader import read_blocks

BREAK = '<w:r><w:br w:type="page"/></w:r>'
LAID_OUT = "<w:r><w:lastRenderedPageBreak/></w:r>"
PAGE = '<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>'
FONTS = {
    "nobody says": ("", "", Letters("Times New Roman", 10)),
    "the run": ('<w:rFonts w:ascii="Arial"/><w:sz w:val="23"/>', "", Letters("Arial", 11.5)),
    "the style": ("", '<w:rFonts w:ascii="Arial"/><w:sz w:val="24"/>', Letters("Arial", 12)),
    "the run for other scripts": (
        '<w:rFonts w:cs="Amiri"/>',
        '<w:rFonts w:ascii="Arial"/>',
        Letters("Arial", 10),
    ),
    "the theme": ('<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Old"/>', "", Letters("Bookman", 10)),
}
THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:minorFont>'
    '<a:latin typeface="Bookman"/></a:minorFont></a:theme>'
)
SPACINGS = {
    "single": ("", 1.0),
    "a line and a half": ('<w:spacing w:line="360"/>', 1.5),
    "in points": ('<w:spacing w:line="240" w:lineRule="exact"/>', 0),
    "after only": ('<w:spacing w:after="120"/>', 1.0),
}
STARTS = {
    "none": ([p("a"), p("b")], set()),
    "a break before the words": ([p("a"), p(runs=BREAK + run("b"))], {2}),
    "a break at the end of what is before": ([p(runs=run("a") + BREAK), p("b")], {2}),
    "a break in a paragraph of its own": ([p("a"), p(runs=BREAK), p(), p("b")], {4}),
    "in the midst of a paragraph": ([p("a"), p(runs=run("b") + LAID_OUT + run("c")), p("d")], set()),
    "as Word laid it out": ([p("a"), p(runs=LAID_OUT + run("b"))], {2}),
    "by the paragraph": ([p("a"), p("b", properties="<w:pageBreakBefore/>")], {2}),
    "a new section": ([p("a", properties=LANDSCAPE), p("b")], {2}),
}


@pytest.mark.parametrize(("own", "by_style", "letters"), FONTS.values(), ids=FONTS.keys())
def test_knows_the_letters(own, by_style, letters):
    styles = STYLES.replace(
        '<w:basedOn w:val="Normal"/></w:style>',
        f'<w:basedOn w:val="Normal"/><w:rPr>{by_style}</w:rPr></w:style>',
        1,
    )
    words = p(runs=run("abc de", f"<w:rPr>{own}</w:rPr>"))

    form = page_form(docx(words, extra={"word/styles.xml": styles, "word/theme/theme1.xml": THEME}))

    assert form.sheets[0].letters == {letters: 5}


@pytest.mark.parametrize(("properties", "height"), SPACINGS.values(), ids=SPACINGS.keys())
def test_knows_the_spacing(properties, height):
    form = page_form(docx(p("a", properties=properties)))

    assert form.sheets[0].most_spacing == height


@pytest.mark.parametrize(("body", "starts"), STARTS.values(), ids=STARTS.keys())
def test_knows_with_which_paragraph_a_page_begins(body, starts):
    assert page_form(docx(*body)).page_starts == starts


def test_measures_each_sheet():
    body = p(
        "a", properties=LANDSCAPE.replace("</w:sectPr>", '<w:pgMar w:top="1134" w:left="1417"/></w:sectPr>')
    )

    first, last = page_form(docx(body, p("bc"))).sheets

    assert (first.is_landscape, first.size, first.top, first.left) == (True, (215.0, 330.0), 20.0, 25.0)
    assert (last.is_landscape, last.width, sum(last.letters.values())) == (False, 215.0, 2)


def test_knows_where_the_number_of_a_page_stands():
    bare, numbered = page_form(docx(p("a"), header=p("b"))), page_form(docx(p("a"), header=PAGE))

    assert (bare.sheets[0].number, bare.sheets[0].first_number) == ("", False)
    assert (numbered.sheets[0].number, numbered.sheets[0].first_number) == ("kepala", True)


def test_knows_what_becomes_of_a_table_on_a_new_page():
    head, line = row("a", "b"), row("c", "d")
    steady = "<w:tr><w:trPr><w:cantSplit/>"
    well = table(
        head.replace("<w:tr>", f"{steady}<w:tblHeader/></w:trPr>"),
        line.replace("<w:tr>", f"{steady}</w:trPr>"),
    )

    plain, good = page_form(docx(p("x"), table(head, line), well)).tables

    assert (plain.first, plain.last, plain.columns, plain.repeats_head, plain.keeps_rows) == (
        2,
        5,
        2,
        False,
        False,
    )
    assert (good.first, good.last, good.repeats_head, good.keeps_rows) == (6, 9, True, True)


def test_counts_paragraphs_as_the_reader_does():
    within = f"<w:txbxContent>{p('c')}{table(row('d', 'e'))}</w:txbxContent>"
    box = f"<w:r><v:shape><v:textbox>{within}</v:textbox></v:shape></w:r>"
    nested = table(row(table(row("f", "g")) + p("h"), "i"))
    whole = docx(
        p(runs=run("a") + box),
        f"<w:sdt><w:sdtContent>{p('b')}</w:sdtContent></w:sdt>",
        nested,
        p(runs=LAID_OUT + run("z")),
    )

    (last,) = page_form(whole).page_starts

    assert [paragraph.text for paragraph in paragraphs(read_blocks(whole).body)][last - 1] == "z"


@pytest.mark.parametrize("name", ["keputusan", "keputusan-iku", "kalbar-2024"])
def test_the_templates_are_of_one_form(name):
    form = page_form(Path(samples("templates") / f"{name}.docx").read_bytes())

    assert {sheet.size for sheet in form.sheets} == {(215.0, 330.0)}
    assert [sheet.is_landscape for sheet in form.sheets[:2]] == [False, True]
    assert {sheet.number for sheet in form.sheets} == {"kepala"}
    assert any(table.repeats_head for table in form.tables)


def test_refuses_what_is_no_word_file():
    with pytest.raises(NotWordError):
        page_form(b"PK\x03\x04")


def test_survives_a_file_that_says_nothing_of_its_pages():
    (sheet,) = page_form(
        docx(p("a"), section="", extra={"word/styles.xml": f'<w:styles xmlns:w="{W}"/>'})
    ).sheets

    assert (sheet.width, sheet.most_letters) == (0.0, Letters("Times New Roman", 10))


def test_what_steers_a_template_is_no_word():
    loop = row("{%tr for x in y %}", "")
    line = row("{{ x }}", "b").replace("<w:tr>", "<w:tr><w:trPr><w:cantSplit/></w:trPr>")

    form = page_form(docx(p("{%p if a %}"), p("{{ a }}"), table(loop, line)))

    assert sum(form.sheets[0].letters.values()) == len("{{a}}{{x}}b")
    assert form.tables[0].keeps_rows
