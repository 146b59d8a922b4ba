"""Any two small files: `redline` proves itself that both come out again."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from word_template import docx, numbered, p, row, run, table

from sk_builder.word.redline import redline

WORDS = st.sampled_from(
    ["bahwa", "koperasi", "4,57%", "1.250", "2 Januari 2024", ",", ";", "(", "R&D", "<b>", "ﬁ", "İ", "\u2011"]
)
TEXT = st.builds(
    lambda words, joint: joint.join(words), st.lists(WORDS, max_size=6), st.sampled_from([" ", "", "  "])
)
BOLD = "<w:rPr><w:b/></w:rPr>"
EQUATION = st.builds(lambda words: f"<m:oMath><m:r><m:t>{words}</m:t></m:r></m:oMath>", st.sampled_from("ab"))
CAPITALS = "<w:rPr><w:caps/></w:rPr>"
RUNS = st.one_of(
    *(st.builds(run, TEXT, st.just(form)) for form in ("", BOLD, CAPITALS)),
    EQUATION,
    st.just("<w:r><w:tab/></w:r>"),
    st.just("<w:r><w:br/></w:r>"),
)
PARAGRAPH = st.one_of(
    st.builds(lambda runs: p(runs="".join(runs)), st.lists(RUNS, max_size=4)),
    st.builds(numbered, TEXT, st.sampled_from([1, 2])),
)
CELL = st.builds("".join, st.lists(PARAGRAPH, min_size=1, max_size=3))
GRID = st.builds(
    lambda rows: table(*(row(*cells) for cells in rows)) + p(),
    st.lists(st.lists(CELL, min_size=1, max_size=3), min_size=1, max_size=3),
)
FILE = st.builds(
    lambda blocks: docx(*blocks, p()), st.lists(st.one_of(PARAGRAPH, PARAGRAPH, GRID), max_size=5)
)


@settings(max_examples=150, deadline=None)
@given(old=FILE, new=FILE)
def test_any_file_is_marked_against_any_other(old, new):
    assert redline(old, new, "A", date(2025, 3, 3)).startswith(b"PK")
