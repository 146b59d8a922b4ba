"""The same decree in the layouts of many offices reads the same."""

import pytest
from content import WHOLE
from layouts import LAYOUTS, saved
from own_paper import words_of_blocks, words_of_manuscript

from sk_builder.reading import read_manuscript
from sk_builder.word.reader import read_blocks


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_foreign_layout_is_read(name):
    blocks = read_blocks(saved(LAYOUTS[name]))
    read = read_manuscript(blocks)

    assert {at: read.words(at) for at in WHOLE} == WHOLE
    assert words_of_manuscript(read) == words_of_blocks(blocks)
    assert [p for p in read if p.at.startswith("lain.")] == []
