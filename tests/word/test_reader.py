# ruff: noqa: E501 - in a table of cases, one case is one line

import pytest
from word_template import cell, docx, numbered, p, row, run, table

from sk_builder.word.blocks import Table, golden_lines, paragraphs
from sk_builder.word.package import NotWordError
from sk_builder.word.reader import read_blocks


def texts(*body, **options):
    return [paragraph.words for paragraph in paragraphs(read_blocks(docx(*body, **options)).body)]


def _level(level, form, label, start=1):
    return f'<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{label}"/></w:lvl>'


def numbering(*levels, nums='<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'):
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    kind = f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>'
    return {"word/numbering.xml": f"<w:numbering {space}>{kind}{nums}</w:numbering>"}


def item(level=0, number=1):
    return p("x", properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


CONTENT = {
    "plain": (run("a"), "a"),
    "inserted": (f'<w:ins w:id="1" w:author="x">{run("a")}</w:ins>', "a"),
    "deleted": ('<w:del w:id="1" w:author="x"><w:r><w:delText>b</w:delText></w:r></w:del>' + run("a"), "a"),
    "moved away": (f'<w:moveFrom w:id="1" w:author="x">{run("b")}</w:moveFrom>' + run("a"), "a"),
    "moved here": (f'<w:moveTo w:id="1" w:author="x">{run("a")}</w:moveTo>', "a"),
    "content control": (f"<w:sdt><w:sdtContent>{run('a')}</w:sdtContent></w:sdt>", "a"),
    "hyperlink": (f"<w:hyperlink>{run('a')}</w:hyperlink>", "a"),
    "tab and break": ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "a\tb\nc"),
    "page break": ('<w:r><w:br w:type="page"/><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t></w:r>', "a\nb"),
    "hidden": ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r>" + run("a"), "a"),
    "all capitals": ("<w:r><w:rPr><w:caps/></w:rPr><w:t>Keputusan</w:t></w:r>" + run("a"), "KEPUTUSANa"),
    "an equation behind capitals": ("<w:r><w:rPr><w:caps/></w:rPr><w:t>a</w:t></w:r><m:oMath><m:r><m:t>b</m:t></m:r></m:oMath>", "Ab"),
    "a sign of the Symbol font": ('<w:r><w:sym w:font="Symbol" w:char="F0B4"/><w:t> 100</w:t></w:r>', "× 100"),
    "an unknown sign": ('<w:r><w:sym w:font="X" w:char="0041"/><w:sym w:font="X" w:char="lima"/></w:r>', "A"),
    "brackets in an equation": (
        "<m:oMath><m:d><m:e><m:r><m:t>a + b</m:t></m:r></m:e></m:d><m:r><m:t> × 2</m:t></m:r></m:oMath>", "(a + b) × 2"
    ),
    "no-break hyphen": ("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>", "a\u2011b"),
    "page number": ('<w:fldSimple w:instr=" PAGE "><w:r><w:t>7</w:t></w:r></w:fldSimple>' + run("a"), "a"),
    "page number in pieces": (
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText>'
        '<w:fldChar w:fldCharType="separate"/><w:t>7</w:t><w:fldChar w:fldCharType="end"/></w:r>' + run("a"),
        "a",
    ),
    "other field": (
        ('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> REF x </w:instrText>'
        '<w:fldChar w:fldCharType="separate"/><w:t>a</w:t><w:fldChar w:fldCharType="end"/></w:r>'),
        "a",
    ),
    "fraction": (
        ("<m:oMath><m:f><m:num><m:m><m:mr><m:e><m:r><m:t>a b</m:t></m:r></m:e></m:mr>"
        "<m:mr><m:e><m:r><m:t>c</m:t></m:r></m:e></m:mr></m:m></m:num><m:den><m:r><m:t>d</m:t></m:r></m:den></m:f>"
        "<m:r><m:t> × 100</m:t></m:r></m:oMath>"),
        "a b c / d × 100",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("xml", "read"), CONTENT.values(), ids=CONTENT.keys())
def test_reads_what_stands_on_paper(xml, read):
    assert texts(p(runs=xml)) == [read]


def test_a_text_box_is_read_once():
    box = f"<v:shape><v:textbox><w:txbxContent>{p('b')}</w:txbxContent></v:textbox></v:shape>"
    twice = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"

    assert texts(p(runs=run("a") + f"<w:r>{twice}</w:r>")) == ["a", "b"]


def test_a_table_inside_a_content_control_is_read():
    inner = table(f"<w:sdt><w:sdtContent>{row('a', 'b')}</w:sdtContent></w:sdt>")
    body = read_blocks(docx(f"<w:sdt><w:sdtContent>{inner}</w:sdtContent></w:sdt>")).body

    assert golden_lines(body) == ["[SK Isi] a | b"]


def test_a_cell_merged_into_the_one_above_says_so():
    merged = row(cell("", properties="<w:vMerge/>"), "b")
    body = read_blocks(
        docx(table(row(cell("a", properties='<w:vMerge w:val="restart"/>'), "a"), merged))
    ).body

    assert isinstance(body[0], Table)
    assert [[c.continues for c in cells] for cells in body[0].rows] == [[False, False], [True, False]]


NUMBERS = {
    "letters after z": (numbering(_level(0, "lowerLetter", "%1.")), [item()] * 28, ("z.", "aa.", "bb."), slice(25, 28)),
    "letters beyond any list": (numbering(_level(0, "lowerLetter", "%1.", start=780)), [item()] * 2, ("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz.", "."), slice(0, 2)),
    "Roman beyond any list": (numbering(_level(0, "lowerRoman", "%1.", start=3999)), [item()] * 2, ("mmmcmxcix.", "."), slice(0, 2)),
    "Roman": (numbering(_level(0, "upperRoman", "BAB %1", start=3)), [item()] * 3, ("BAB III", "BAB IV", "BAB V"), slice(0, 3)),
    "levels": (
        numbering(_level(0, "decimal", "%1."), _level(1, "decimal", "%1.%2")),
        [item(), item(1), item(1), item(), item(1)],
        ("1.", "1.1", "1.2", "2.", "2.1"),
        slice(0, 5),
    ),
    "a level entered from above": (
        numbering(_level(0, "decimal", "%1."), _level(1, "lowerLetter", "%1%2)")), [item(1)], ("1a)",), slice(0, 1),
    ),
    "bullets": (numbering(_level(0, "bullet", "\uf0b7")), [item()], ("•",), slice(0, 1)),
    "begun anew once": (
        numbering(
            _level(0, "decimal", "%1."),
            nums='<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>'
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
        ),
        [item(), item(0, 2), item(0, 2), item()],
        ("1.", "5.", "6.", "7."),
        slice(0, 4),
    ),
    "a beginning that is no number": (
        numbering(
            _level(0, "decimal", "%1."),
            nums='<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="dasar">'
            '<w:startOverride w:val="lima"/></w:lvlOverride></w:num>',
        ),
        [item(), item()],
        ("1.", "2."),
        slice(0, 2),
    ),
    "none": (numbering(_level(0, "decimal", "%1.")), [item(0, 0), item(0, 99)], ("", ""), slice(0, 2)),
}  # fmt: skip


@pytest.mark.parametrize(("extra", "body", "labels", "which"), NUMBERS.values(), ids=NUMBERS.keys())
def test_computes_the_numbers_that_word_prints(extra, body, labels, which):
    read = read_blocks(docx(*body, extra=extra)).body[which]

    assert tuple(paragraph.number for paragraph in read) == labels


def test_a_style_may_bring_the_number_and_a_paragraph_may_refuse_it():
    without = p("y", "SKButir", '<w:numPr><w:numId w:val="0"/></w:numPr>')

    assert texts(p("x", "SKButir"), without, p("z", "SKButir"), numbered("w")) == [
        "a. x",
        "y",
        "b. z",
        "1. w",
    ]


def test_a_list_may_be_defined_by_a_style_of_lists():
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    own = f'<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="D"/>{_level(0, "upperLetter", "%1.")}</w:abstractNum>'
    other = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="D"/></w:abstractNum>'
    num = '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    extra = {"word/numbering.xml": f"<w:numbering {space}>{own}{other}{num}</w:numbering>"}

    assert texts(item(), item(), extra=extra) == ["A. x", "B. x"]


DELETED_MARK = '<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>'


def test_a_deleted_item_is_not_counted():
    gone = '<w:del w:id="2" w:author="x"><w:r><w:delText>y</w:delText></w:r></w:del>'
    one = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'

    assert texts(numbered("x"), p(properties=one + DELETED_MARK, runs=gone), numbered("z")) == [
        "1. x",
        "",
        "2. z",
    ]


def test_a_paragraph_whose_end_is_deleted_goes_on():
    first, second = read_blocks(docx(p("Menimbang", properties=DELETED_MARK), p(": a. bahwa"))).body

    assert (first.goes_on, second.goes_on) == (True, False)


def test_columns_are_counted_where_cells_are_wide_or_left_out():
    wide = cell("a", properties='<w:gridSpan w:val="2"/>')
    late = row("b").replace("<w:tr>", '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>')
    body = read_blocks(docx(table(row(wide, "c"), late))).body

    assert [[(c.span, [x.text for x in c.paragraphs]) for c in cells] for cells in body[0].rows] == [
        [(2, ["a"]), (1, ["c"])],
        [(1, []), (1, ["b"])],
    ]


def test_notes_are_read_apart():
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    line = f'<w:footnote w:type="separator" w:id="-1">{p("garis")}</w:footnote>'
    notes = {
        "word/footnotes.xml": f'<w:footnotes {space}>{line}<w:footnote w:id="1">{p("catatan")}</w:footnote></w:footnotes>'
    }

    assert [note.text for note in read_blocks(docx(p("a"), extra=notes)).notes] == ["catatan"]


def test_headers_are_read_apart():
    read = read_blocks(docx(p("a"), header=p("kop")))

    assert [paragraph.text for paragraph in paragraphs(read.headers[0])] == ["kop"]
    assert read.footers == ()


@pytest.mark.parametrize("content", [b"", b"x", b"PK\x05\x06" + b"\0" * 18])
def test_what_is_no_word_file_is_refused(content):
    with pytest.raises(NotWordError):
        read_blocks(content)


def test_styles_based_on_each_other_end():
    ring = (
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:style w:type="paragraph" w:styleId="SKIsi"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="SKIsi"/></w:style></w:styles>'
    )

    assert golden_lines(read_blocks(docx(p("a"), extra={"word/styles.xml": ring})).body) == ["[A] a"]
