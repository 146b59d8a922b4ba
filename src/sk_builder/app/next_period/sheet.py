"""The decision list as a Word file of one page, to be filled in by hand."""

from collections.abc import Iterator, Sequence
from datetime import date
from textwrap import shorten

from sk_builder import language
from sk_builder.app.next_period.decisions import Decision
from sk_builder.app.next_period.proposals import Proposal, rows_of
from sk_builder.model import Decree
from sk_builder.word.leaflet import Table, leaflet

_QUESTIONS = ("No", "Hal", "Tempat", "Pertanyaan", "Keputusan")
_PROPOSALS = ("Tempat", "Semula", "Menjadi", "Aturan")
_SHOWN = 56
"""Characters of words in a cell of the proposals; the terminal shows all."""


def sheet(
    draft: Decree,
    known: tuple[date, date],
    decided: Sequence[Decision],
    offered: Sequence[Proposal],
    *,
    accepted: bool,
) -> bytes:
    """Return the decision list of a draft as a .docx.

    Args:
        draft: The draft.
        known: The day that stands for today, and the day whose state of the law the catalogue tells.
        decided: What people have to decide.
        offered: What the rules propose.
        accepted: Whether that was taken.
    """
    as_of, known_on = map(language.date_words, known)
    lines = [draft.subject or "", f"Konsep per {as_of}, menurut katalog per {known_on}."]
    questions = [
        (str(number), one.topic, one.at, one.question, "") for number, one in enumerate(decided, start=1)
    ]
    heading = "Usul yang sudah diterima; periksa" if accepted else "Usul yang belum diterima"
    return leaflet(
        "Keputusan yang diperlukan",
        lines,
        [
            Table("Yang harus diputuskan", _QUESTIONS, (4, 10, 17, 54, 15), questions),
            Table(heading, _PROPOSALS, (17, 37, 37, 9), list(_rows(offered))),
        ],
    )


def _rows(offered: Sequence[Proposal]) -> Iterator[tuple[str, ...]]:
    for row, code in rows_of(offered):
        yield row.at, _shown(row.old), _shown(row.new), code


def _shown(words: str) -> str:
    return shorten(words, _SHOWN, placeholder="…")
