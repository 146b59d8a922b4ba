"""Whatever an amending decree can change: the decree and it together say what was wanted, from paper too."""

import pytest
from papers import clean_decree
from printed_page import printed
from stripped import stripped
from variations import varied

from sk_builder.app.amending.consolidating import consolidated
from sk_builder.app.amending.drafting import Motive, amending_decree, in_words, obstacles
from sk_builder.app.take_over import take_over
from sk_builder.changes import changes
from sk_builder.regulations import catalogue
from sk_builder.store.decrees import dump_decree, load_decree, parse_decree

MOTIVE = Motive(("konsideran", "fakta"), "ada hal baru")
MATTER = ("considerations", "dictums", "annexes")


def wanted(number):
    """A decree, and what one like it may be wanted to say; None where no amending decree can do it."""
    old = clean_decree(number)
    for seed in range(number * 10, number * 10 + 10):
        new = varied(old, seed, times=3)
        if changes(old, new) and not list(obstacles(old, new)):
            return in_words(old, catalogue()), in_words(new, catalogue())
    return None


CASES = [case for number in range(30) if (case := wanted(number))]


def test_there_are_cases():
    assert len(CASES) > 15


@pytest.mark.parametrize("case", range(len(CASES)))
def test_decree_and_amendment_say_together_what_was_wanted(case, tmp_path):
    old, new = CASES[case]
    draft = amending_decree(old, new, MOTIVE, catalogue(), None)
    loaded = parse_decree(dump_decree(draft), tmp_path / "a.yaml")

    both = consolidated(old, (loaded,))

    assert {key: getattr(both, key) for key in MATTER} == {key: getattr(new, key) for key in MATTER}
    assert [basis.words for basis in both.legal_bases] == [basis.words for basis in new.legal_bases]


@pytest.mark.parametrize("case", range(0, len(CASES), 3))
def test_so_do_they_when_the_amendment_comes_back_from_paper(case, tmp_path):
    old, new = CASES[case]
    paper = tmp_path / "a.docx"
    paper.write_bytes(stripped(printed(amending_decree(old, new, MOTIVE, catalogue(), None))))
    take_over(paper, tmp_path / "a.yaml")

    both = consolidated(old, (load_decree(tmp_path / "a.yaml"),))

    assert both.considerations == new.considerations
    assert both.dictums == new.dictums
