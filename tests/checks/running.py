"""Running texts of a clean paper, into which planters of flaws of language put their words."""

from random import Random

from sk_builder.manuscript import Manuscript, Passage


def said(manuscript: Manuscript, chance: Random, words: str, part: str = ""):
    """Put words at the end of a running text, before its closing mark; return the place too."""
    passage = chance.choice([text for text in running_texts(manuscript) if text.at.startswith(part)])
    body = passage.text.rstrip(".;")
    return manuscript.with_text(passage.at, f"{body} {words}{passage.text[len(body) :]}"), passage.at


def running_texts(manuscript: Manuscript) -> tuple[Passage, ...]:
    """Return the considerations but the last, whose end is the title of the decree, and the points."""
    return (*manuscript.items("menimbang")[1:-1], *manuscript.dictums)


def first_cell(manuscript: Manuscript, key: str) -> Passage:
    """Return the first cell of a column of the indicator table."""
    row = manuscript.indicators("lampiran.I")[0]
    return next(passage for passage in manuscript.under(row) if passage.at.startswith(f"{row}.{key}"))
