# ruff: noqa: E501 - in a table of cases, one case is one line
"""Tracked changes as Word writes them, taken and turned down."""

import pytest
from word_template import cell, docx, p, part, run, table

from sk_builder.word.blocks import golden_lines
from sk_builder.word.reader import read_blocks
from sk_builder.word.tracked import accept_all, reject_all

WHO = 'w:id="1" w:author="x"'


def ins(content):
    return f"<w:ins {WHO}>{content}</w:ins>"


def gone(words):
    return f'<w:del {WHO}><w:r><w:delText xml:space="preserve">{words}</w:delText></w:r></w:del>'


def ended(words, mark):
    return p(runs=words, properties=f"<w:rPr><w:{mark} {WHO}/></w:rPr>")


def tr(mark, *cells):
    properties = f"<w:trPr><w:{mark} {WHO}/></w:trPr>" if mark else ""
    return f"<w:tr>{properties}{''.join(cells)}</w:tr>"


def changed(before):
    return f"<w:pPrChange {WHO}><w:pPr>{before}</w:pPr></w:pPrChange>"


NUMBER = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
A, B = run("a"), run("b")
CASES = {
    "words": (p(runs=A + gone("lama") + ins(B)), ["ab"], ["alama"]),
    "one within the other": (p(runs=A + ins(gone("x") + B)), ["ab"], ["a"]),
    "moved words": (p(runs=f"<w:moveFrom {WHO}>{A}</w:moveFrom>") + p(runs=f"<w:moveTo {WHO}>{A}</w:moveTo>{B}"), ["ab"], ["a", "b"]),
    "a paragraph that comes": (ended(ins(A), "ins") + p(runs=B), ["a", "b"], ["b"]),
    "a paragraph that goes": (ended(gone("lama"), "del") + p(runs=B), ["b"], ["lama", "b"]),
    "an end that comes": (ended(A, "ins") + p(runs=B), ["a", "b"], ["ab"]),
    "an end that goes": (ended(A, "del") + p(runs=B), ["ab"], ["a", "b"]),
    "three ends that go": (ended(A, "del") + ended(B, "del") + p(runs=A), ["aba"], ["a", "b", "a"]),
    "the last end": (p(runs=B) + ended(gone("lama"), "del"), ["b"], ["b", "lama"]),
    "an end before a table": (ended(A, "del") + table(tr("", cell("c"))) + p(), ["a", "c"], ["a", "c"]),
    "a row that comes": (table(tr("", cell("c")), tr("ins", cell(p(runs=ins(A))))) + p(), ["c", "a"], ["c"]),
    "a row that goes": (table(tr("", cell("c")), tr("del", cell(p(runs=gone("lama"))))) + p(), ["c"], ["c", "lama"]),
    "a table whose rows go": (table(tr("del", cell(p(runs=gone("lama"))))) + p(runs=B), ["b"], ["lama", "b"]),
    "a cell that comes": (table(tr("", cell("c"), cell("d", properties=f"<w:cellIns {WHO}/>"))) + p(), ["c | d"], ["c"]),
    "a cell that goes": (table(tr("", cell("c"), cell("d", properties=f"<w:cellDel {WHO}/>"))) + p(), ["c"], ["c | d"]),
    "a list that is entered": (p("a", properties=NUMBER + changed("")), ["1. a"], ["a"]),
    "a list that is left": (p("a", properties=changed(NUMBER)), ["a"], ["1. a"]),
    "a number that comes": (p("a", properties=NUMBER.replace("</w:numPr>", f"<w:ins {WHO}/></w:numPr>")), ["1. a"], ["a"]),
    "letters": (p(runs=run("a", f"<w:rPr><w:caps/><w:rPrChange {WHO}><w:rPr/></w:rPrChange></w:rPr>")), ["A"], ["a"]),
    "an equation that comes": (p(runs=A + ins("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>")), ["ax"], ["a"]),
    "an equation as Word marks it": (p(runs=A + f"<m:oMath><m:r><w:ins {WHO}><w:rPr/><m:t>x</m:t></w:ins></m:r></m:oMath>"), ["ax"], ["a"]),
    "a fraction as Word marks it": (
        p(runs=A + f"<m:oMath><m:f><m:fPr><m:ctrlPr><w:del {WHO}><w:rPr/></w:del></m:ctrlPr></m:fPr><m:num><m:r><m:t>x</m:t></m:r></m:num></m:f></m:oMath>"),
        ["a"], ["ax /"],
    ),
}  # fmt: skip


def lines(docx):
    return [line.partition("] ")[2] for line in golden_lines(read_blocks(docx).body)]


@pytest.mark.parametrize("name", CASES)
def test_changes_are_taken_or_turned_down(name):
    content, accepted, rejected = CASES[name]
    file = docx(content)

    assert lines(accept_all(file)) == accepted
    assert [line.rstrip() for line in lines(reject_all(file))] == [line.rstrip() for line in rejected]


@pytest.mark.parametrize("resolved", [accept_all, reject_all])
@pytest.mark.parametrize("name", CASES)
def test_nothing_of_a_change_is_left(name, resolved):
    made = part(resolved(docx(CASES[name][0])))

    assert [
        mark for mark in ("w:ins", "w:del", "w:move", "w:cell", "Change", "delText", WHO) if mark in made
    ] == []


def test_a_section_keeps_its_heads():
    section = '<w:sectPr>{refs}<w:pgSz w:w="1" w:h="2"/><w:sectPrChange w:id="1" w:author="x"><w:sectPr><w:pgSz w:w="3" w:h="4"/></w:sectPr></w:sectPrChange></w:sectPr>'
    made = part(reject_all(docx(p("a"), header=p("kop"), section=section)))

    assert made.index("w:headerReference") < made.index('<w:pgSz w:w="3"')
    assert 'w:w="1"' not in made
