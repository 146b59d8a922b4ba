"""Whatever a page looks like, every one of its words stands in the manuscript."""

from any_page import papers
from hypothesis import given
from own_paper import words_of_blocks, words_of_manuscript

from sk_builder.reading import read_manuscript


@given(papers())
def test_every_word_is_kept(blocks):
    read = read_manuscript(blocks)

    assert words_of_manuscript(read) == words_of_blocks(blocks)
    assert len({passage.at for passage in read}) == len(read.passages)
