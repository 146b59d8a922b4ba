"""What counts as a word on the page, and that no file, however made, takes long to tell."""

import time

import pytest
from word_template import docx, p, part, zipped

from sk_builder.word.fingerprint import fingerprint, words_of
from sk_builder.word.package import read_package

FIELD = '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
SIMPLE = '<w:fldSimple w:instr="PAGE"'
END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
A, B, C = ("<w:t>a", "<w:t>b", "<w:t>c")

LEFT_OUT = {
    "the old form of a drawing": (f"{A}<mc:Fallback>{B}</mc:Fallback>{C}", "ac"),
    "one within another": (f"{A}<mc:Fallback><mc:Fallback>{B}</mc:Fallback>{B}</mc:Fallback>{C}", "ac"),
    "an empty one, which ends nowhere": (f"{A}<mc:Fallback/>{B}<mc:Fallback>{B}</mc:Fallback>{C}", "abc"),
    "one that is not closed": (f"{A}<mc:Fallback>{B}", "ab"),
    "an end without a beginning": (f"{A}</mc:Fallback>{B}", "ab"),
    "a page number": (f'{A}<w:fldSimple w:dirty="1" w:instr=" PAGE ">{B}</w:fldSimple>{C}', "ac"),
    "an empty page number": (f"{A}{SIMPLE}/>{B}{SIMPLE}>{B}</w:fldSimple>", "ab"),
    "another field": (f'{A}<w:fldSimple w:instr="PAGEREF x">{B}</w:fldSimple>', "ab"),
    "a page number in pieces": (f"{A}{FIELD}{B}{END}{C}", "ac"),
    "two of them": (f"{A}{FIELD}{B}{END}{C}{FIELD}{B}{END}", "ac"),
}  # fmt: skip


@pytest.mark.parametrize(("xml", "words"), LEFT_OUT.values(), ids=LEFT_OUT.keys())
def test_what_is_no_word_of_the_page_is_left_out(xml, words):
    assert words_of(xml) == words


@pytest.mark.parametrize(
    ("reference", "read"),
    [("&#38;", "&"), ("&#x26;", "&"), ("&amp;", "&"), ("&#1114112;", ""), ("&#" + "9" * 5000 + ";", None)],
)
def test_a_reference_is_the_character_it_names(reference, read):
    assert words_of(f"<w:t>a{reference}") == f"a{reference if read is None else read}"


def test_half_a_character_has_a_fingerprint_too():
    whole = docx(p("x"))
    package = read_package(whole)
    parts = {name: package.read(name) for name in package.names()}
    parts["word/document.xml"] = part(whole).replace(">x<", ">&#xD800;<").encode()

    assert fingerprint(zipped(parts)) != fingerprint(whole)


MADE_TO_LAST = {
    "empty fallbacks": "<mc:Fallback/>" * 60_000,
    "open fallbacks": "<mc:Fallback>" * 60_000,
    "open page numbers": FIELD * 30_000,
    "open simple page numbers": '<w:fldSimple w:instr="PAGE">' * 60_000,
    "a tag without end": "<w:fldSimple " + 'w:instr="PAGE ' * 60_000,
    "words without end": "<w:t " * 60_000,
    "equations without end": "<m:t>" + "<m:t " * 60_000,
}


@pytest.mark.parametrize("xml", MADE_TO_LAST.values(), ids=MADE_TO_LAST.keys())
def test_no_file_takes_long(xml):
    began = time.perf_counter()

    words_of(f"PAGE<w:t>a{xml}")

    assert time.perf_counter() - began < 1
