"""The whole decree, part after part."""

from collections.abc import Mapping
from typing import NamedTuple

from sk_builder.manuscript import Manuscript, Passage
from sk_builder.model import Decree
from sk_builder.reading.decree.annexes import read_annexes
from sk_builder.reading.decree.closing import read_enactment, read_signatory
from sk_builder.reading.decree.decision import read_decision
from sk_builder.reading.decree.grounds import read_grounds
from sk_builder.reading.decree.items import item
from sk_builder.reading.decree.period import read_period
from sk_builder.reading.decree.source import Guess, Source
from sk_builder.reading.decree.style import read_style
from sk_builder.reading.decree.title import read_letterhead, read_number_of, read_title
from sk_builder.reading.decree.writing import Writing
from sk_builder.regulations import Catalogue


class DecreeRead(NamedTuple):
    """What a manuscript says as data.

    Attributes:
        decree: Without template, departures and leftovers.
        placed: The words on paper by the place at which the decree prints its own for them.
        left: What is no part of the data: labels and heads, as a template has them, and what found no place.
        guesses: What the paper does not say outright.
    """

    decree: Decree
    placed: Mapping[str, str]
    left: tuple[Passage, ...]
    guesses: tuple[Guess, ...]


def read_decree(paper: Manuscript, catalogue: Catalogue) -> DecreeRead:
    """Read a manuscript as data.

    Args:
        paper: Anybody's.
        catalogue: Its rules get their keys where they are cited.
    """
    source, writing = Source(paper), Writing(paper)
    enactment = read_enactment(source, writing)
    title = read_title(source, writing)
    day = enactment.day
    number, pattern = read_number_of(source, day)
    period = read_period(source)
    signatory = read_signatory(source, writing, title["office"])
    decree = Decree(
        **title,
        **number,
        **read_grounds(source, day, catalogue),
        letterhead=read_letterhead(source, writing),
        period=period,
        dictums=read_decision(source),
        enactment=enactment,
        signatory=signatory,
        copies=tuple(map(item, source.items("tembusan"))),
        annexes=read_annexes(source, writing, period, number["year"] or (day.year if day else None)),
        style=read_style(source, signatory, pattern),
    )
    return DecreeRead(decree, source.placed, tuple(source.left), tuple(source.guesses))
