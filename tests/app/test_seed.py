"""The decree of 2024 as the office signed it, word for word."""

import re
from difflib import SequenceMatcher
from typing import NamedTuple

from printed_page import FIXTURES, decree_of, printed, words

SIGNED = FIXTURES / "keputusan-2024.txt"
MOST_DIFFERENCES = 12

_FRACTION = re.compile(r"\\frac\{\\text\{([^{}]*)\}\}\{\\text\{([^{}]*)\}\}")
_TABLE_RULE = re.compile(r"^[|\s:-]+$", re.MULTILINE)
_LIST_DASH = re.compile(r"^- ", re.MULTILINE)


class Difference(NamedTuple):
    """Words of the paper and of the result that are not the same, and why that is right."""

    signed: str
    built: str
    reason: str


DIFFERENCES = [
    Difference(
        "",
        "- -",
        "page number at the head of each page from the second on; the copy of the paper left it out",
    ),
]


def folded(text):
    r"""The words of the copy, without the marks of the machine that wrote it down.

    The copy is Markdown with LaTeX: a dash before a list that has letters or a label of its own,
    ``**bold**``, the bars and rules of tables, and ``$\frac{\text{a}}{\text{b}} \times 100$``, which is our
    ``a / b × 100``.
    """
    text = _FRACTION.sub(r"\1 / \2", text).replace(r"\times", "×").replace("$", "")
    text = _TABLE_RULE.sub("", text).replace("|", " ").replace("**", "")
    return _LIST_DASH.sub("", text).split()


def differences(signed, built):
    """Runs of words that only one of the two has, in order."""
    matcher = SequenceMatcher(None, signed, built, autojunk=False)
    return [
        (" ".join(signed[a:b]), " ".join(built[c:d]))
        for kind, a, b, c, d in matcher.get_opcodes()
        if kind != "equal"
    ]


def test_the_marks_of_the_copy_are_folded_and_no_word_with_them():
    copied = (
        "- Fungsi : **JUNAIDI, MM** - a\n|---|:--|\n| 1. | $\\frac{\\text{a b}}{\\text{c}} \\times 100$ | x |"
    )

    assert " ".join(folded(copied)) == "Fungsi : JUNAIDI, MM - a 1. a b / c × 100 x"


def test_the_result_has_the_words_of_the_paper_with_case_and_marks_in_order():
    signed = folded(SIGNED.read_text(encoding="utf-8"))
    built = words(printed(decree_of("iku-2024.yaml")))

    assert differences(signed, built) == [(one.signed, one.built) for one in DIFFERENCES]


def test_the_differences_are_few_and_none_of_them_loses_a_word():
    assert len(DIFFERENCES) <= MOST_DIFFERENCES
    assert [one.signed for one in DIFFERENCES if one.signed] == []
    assert all(one.reason for one in DIFFERENCES)
