"""Comments stand on the very words they are about, and no word changes."""

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from word_template import cell, docx, p, part, row, run, table

from sk_builder.word.blocks import paragraphs
from sk_builder.word.comments import Note, commented
from sk_builder.word.markup import w
from sk_builder.word.package import NotWordError
from sk_builder.word.reader import read_blocks
from sk_builder.word.reading import Reading

DAY = date(2025, 1, 2)
BOLD = "<w:rPr><w:b/></w:rPr>"
BOX = (
    "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>{0}</w:txbxContent></mc:Choice>"
    "<mc:Fallback><w:txbxContent>{0}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
)
LETTER = "<m:r><m:t>{}</m:t></m:r>".format
FRACTION = f"<m:oMath><m:f><m:num>{LETTER('a')}</m:num><m:den>{LETTER('b')}</m:den></m:f></m:oMath>"
DELETED = "<w:del><w:r><w:delText>x</w:delText></w:r></w:del>"
RUNS = {
    "one run": run("Kinerja utama kantor"),
    "several runs": run("Kinerja u", BOLD) + run("ta") + run("ma kantor"),
    "tab and break in a run": "<w:r><w:t>Kinerja</w:t><w:tab/><w:t>utama</w:t><w:br/><w:t>kantor</w:t></w:r>",
    "hyperlink": run("Kinerja ") + f"<w:hyperlink>{run('utama kan')}</w:hyperlink>" + run("tor"),
    "insertion": run("Kinerja ") + f'<w:ins w:id="1" w:author="x">{run("utama")}</w:ins>' + run(" kantor"),
    "deletion between": run("Kinerja uta") + DELETED + run("ma kantor"),
    "content control": f"<w:sdt><w:sdtContent>{run('Kinerja utama')}</w:sdtContent></w:sdt>" + run(" kantor"),
}


def commented_words(result):
    """The words under each comment, by its number."""
    root = etree.fromstring(part(result).encode())
    found = {}
    for paragraph in root.iter(w("p")):
        elements = [element for element, _ in Reading(paragraph).pieces]
        said = dict(zip(map(id, elements), [words for _, words in Reading(paragraph).pieces], strict=True))
        open_now = set()
        for element in paragraph.iter():
            number = element.get(w("id"))
            if element.tag == w("commentRangeStart"):
                open_now.add(number)
                found.setdefault(int(number), "")
            elif element.tag == w("commentRangeEnd"):
                open_now.discard(number)
            for one in open_now:
                found[int(one)] += said.get(id(element), "")
    return found


def texts(content):
    return [paragraph.text for paragraph in paragraphs(read_blocks(content).body)]


@pytest.mark.parametrize("name", RUNS)
@pytest.mark.parametrize("word", ["Kinerja", "utama", "kantor", "nerja"])
def test_a_comment_is_on_its_words(name, word):
    before = docx(p(runs=RUNS[name]))
    start = texts(before)[0].index(word)

    after = commented(before, [Note(1, start, start + len(word), ("salah",))], "sk_builder", DAY)

    assert commented_words(after) == {0: word}
    assert read_blocks(after) == read_blocks(before)


def test_a_run_that_is_cut_keeps_its_form():
    before = docx(p(runs=run("Kinerja utama", BOLD)))
    after = commented(before, [Note(1, 8, 13, ("salah",))], "sk_builder", DAY)
    assert part(after).count("<w:b/>") == 2


def test_words_in_a_table_and_in_an_equation_are_found_by_their_paragraph():
    before = docx(p("satu"), table(row(cell("dua"), cell(p(runs=run("tiga ") + FRACTION)))), p("empat"))
    notes = [Note(2, 0, 3, ("x",)), Note(3, 5, 10, ("y",)), Note(4, 0, 5, ("z",))]
    after = commented(before, notes, "sk_builder", DAY)
    assert commented_words(after) == {0: "dua", 1: "a / b", 2: "empat"}


def test_a_comment_about_a_text_box_stands_where_the_box_is_tied():
    before = docx(p("satu"), p(runs=run("dua") + BOX.format(p("tiga"))))
    after = commented(before, [Note(3, 0, 4, ("x",))], "sk_builder", DAY)
    assert commented_words(after) == {0: ""}
    assert re.search(r"</w:pPr><w:commentRangeStart", part(after))
    assert read_blocks(after) == read_blocks(before)


@pytest.mark.parametrize("note", [Note(1, 0, 0, ("x",)), Note(1, 90, 99, ("x",)), Note(99, 0, 0, ("x",))])
def test_a_comment_on_no_words_stands_at_the_beginning(note):
    after = commented(docx(p("satu")), [note], "sk_builder", DAY)
    assert commented_words(after) == {0: ""}


def test_a_comment_says_who_when_and_what():
    after = commented(docx(p("satu")), [Note(1, 0, 4, ("salah <a>", "Saran: \x01dua"))], "sk_builder", DAY)
    comments = part(after, "word/comments.xml")
    assert 'w:author="sk_builder" w:date="2025-01-02T00:00:00Z"' in comments
    assert "salah &lt;a&gt;" in comments
    assert "Saran: dua" in comments
    assert "comments+xml" in part(after, "[Content_Types].xml")
    assert 'Target="comments.xml"' in part(after, "word/_rels/document.xml.rels")


def test_comments_that_are_there_stay():
    once = commented(docx(p("satu dua")), [Note(1, 0, 4, ("lama",))], "Orang", DAY)
    twice = commented(once, [Note(1, 2, 7, ("baru",))], "sk_builder", DAY)
    assert commented_words(twice) == {0: "satu", 1: "tu du"}
    assert [word in part(twice, "word/comments.xml") for word in ("lama", "baru")] == [True, True]


def test_the_same_input_gives_the_same_bytes():
    before, notes = docx(p("satu")), [Note(1, 0, 4, ("x",))]
    assert commented(before, notes, "sk_builder", DAY) == commented(before, notes, "sk_builder", DAY)


def test_a_file_without_a_paragraph_is_refused():
    with pytest.raises(NotWordError, match="tidak memuat satu alinea pun"):
        commented(docx(), [Note(1, 0, 0, ("x",))], "sk_builder", DAY)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.text("ab \t&", min_size=1, max_size=6), min_size=1, max_size=5), st.data())
def test_any_stretches_of_any_runs(words, data):
    before = docx(p(runs="".join(map(run, words))))
    whole = texts(before)[0]
    notes = []
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(whole) - 1))
        notes.append(Note(1, start, data.draw(st.integers(start + 1, len(whole))), ("x",)))

    after = commented(before, notes, "sk_builder", DAY)

    assert commented_words(after) == {
        number: whole[note.start : note.end] for number, note in enumerate(notes)
    }
    assert read_blocks(after) == read_blocks(before)
