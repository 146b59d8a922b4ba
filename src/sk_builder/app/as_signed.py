"""What a paper says beyond its data: single departures (*tercetak*) and what found no place (*lain*)."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple, get_args

from msgspec import structs

from sk_builder.app.carried import AS_PRINTED
from sk_builder.app.reprinting import SIGN, Reprint, reprint, same, words_of
from sk_builder.manuscript import Manuscript
from sk_builder.model import Column, Decree, Departure, IndicatorAnnex
from sk_builder.reading.decree import DecreeRead, cleaned
from sk_builder.reading.transcript import folded
from sk_builder.regulations import Catalogue
from sk_builder.word.compile import CompiledTemplate

_YEAR_OF_COLUMN = re.compile(r"lampiran\.\w+\.tahun\.\d+")
_UNIT = ".satuan"
_COUNTS = re.compile(r"(?:kepala_halaman|kaki_halaman|lampiran\.\w+\.nomor_kolom)\.\d+")
"""Where running heads, page numbers and the numbers of columns stand."""
_SAID_AGAIN = re.compile(r"lampiran\.\w+\.kepala_lagi\.\d+")
"""Where a table says its head again: what is not printed of it is told of its first head."""
_ROW = re.compile(r"lampiran\.\w+\.(?:tabel\.\d+|anggota)\.\d+(?=\.)")
"""A row of a list of members or of a table that is no part of the model."""
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"\w+")


class Leftover(NamedTuple):
    """Words that found no place.

    Attributes:
        at: Where they stand in the manuscript.
        words: As printed.
    """

    at: str
    words: str


class Signed(NamedTuple):
    """A decree with all that its paper says.

    Attributes:
        decree: With departures and leftovers.
        leftovers: Those, with their places.
        is_whole: Whether the template prints each word of the paper again, and no other.
    """

    decree: Decree
    leftovers: tuple[Leftover, ...]
    is_whole: bool


def as_signed(
    read: DecreeRead, paper: Manuscript, template: CompiledTemplate, catalogue: Catalogue
) -> Signed:
    """Add what a template would print otherwise than the paper has it.

    A draft (*konsep*) has no departures: what its paper has besides the words that are printed is left over.
    """
    plain = reprint(read.decree, template, catalogue)
    if read.decree.is_draft:
        draft = _with_columns_of_units(read.decree, plain)
        ours = plain if draft == read.decree else reprint(draft, template, catalogue)
        return _with_leftovers(draft, ours, paper, [*_left(read, ours), *_beside(read, ours)])
    found = [*_departures(read, plain), *_untold_units(plain)]
    departures = list({departure.at: departure for departure in found}.values())
    again = reprint(_departing(read.decree, departures), template, catalogue)
    lost = {leaf.path[1] for leaf in again.lost if leaf.path[0] == "tercetak"}
    kept = [one for number, one in enumerate(departures) if number not in lost]
    unprinted = [Leftover(one.at, one.text) for number, one in enumerate(departures) if number in lost]
    return _with_leftovers(_departing(read.decree, kept), again, paper, [*unprinted, *_left(read, again)])


def _with_leftovers(
    decree: Decree, ours: Reprint, paper: Manuscript, leftovers: Sequence[Leftover]
) -> Signed:
    leftovers = tuple(_by_row(leftovers))
    words = tuple(leftover.words for leftover in leftovers)
    is_whole = words_of(paper) == words_of(ours.paper)
    return Signed(structs.replace(decree, leftovers=words), leftovers, is_whole)


def _by_row(leftovers: Sequence[Leftover]) -> Iterator[Leftover]:
    """Put together the cells that are left of one row of a table."""
    for row, group in groupby(leftovers, key=_row_of):
        cells = list(group)
        yield Leftover(row, " | ".join(cell.words for cell in cells)) if len(cells) > 1 else cells[0]


def _row_of(leftover: Leftover) -> str:
    found = _ROW.match(leftover.at)
    return found[0] if found else leftover.at


def _departing(decree: Decree, departures: Sequence[Departure]) -> Decree:
    return structs.replace(decree, departures=tuple(departures))


def _with_columns_of_units(decree: Decree, ours: Reprint) -> Decree:
    """Return a draft with a column of units where its paper has none and not every unit is a sign."""
    annexes = {leaf.path[1] for leaf in ours.lost if leaf.place.endswith(_UNIT)}
    widened = tuple(
        structs.replace(annex, columns=_with_units(annex.columns))
        if number in annexes and isinstance(annex, IndicatorAnnex)
        else annex
        for number, annex in enumerate(decree.annexes)
    )
    return structs.replace(decree, annexes=widened)


def _with_units(columns: Sequence[Column]) -> tuple[Column, ...]:
    return tuple(column for column in get_args(Column) if column in (*columns, "satuan"))


def _departures(read: DecreeRead, ours: Reprint) -> Iterator[Departure]:
    """Yield a departure for each place whose words are not those of the paper, in the order of the paper."""
    for at in ours.words:
        if not at.endswith(SIGN) and not _YEAR_OF_COLUMN.fullmatch(at):
            on_paper = _without_count(read.placed.get(at, ""), at, len(read.decree.annexes))
            of_template = bool(on_paper) and not ours.words[at] and _is_printed(on_paper, at, ours)
            if not of_template and not same(on_paper, ours.says(at), at):
                yield from _departure(on_paper, at, ours)


def _without_count(words: str, at: str, annexes: int) -> str:
    """Return the word Lampiran without its number, which stands apart where there are several."""
    if annexes < 2 or not at.endswith(".label_lampiran"):  # noqa: PLR2004
        return words
    return re.sub(rf"\W+(?:{at.split('.')[1]}|\d{{1,2}})\W*$", "", words)


def _departure(on_paper: str, at: str, ours: Reprint) -> Iterator[Departure]:
    sign = ours.words.get(f"{at}{SIGN}", "")
    if sign and on_paper.endswith(sign):
        on_paper = on_paper.removesuffix(sign).rstrip()
    elif sign:
        yield Departure(at=f"{at}{SIGN}", reason=AS_PRINTED)
    if not same(on_paper, ours.words[at], at):
        yield Departure(at=at, text=on_paper, reason=AS_PRINTED)


def _untold_units(ours: Reprint) -> Iterator[Departure]:
    """Yield a departure for each unit that the data must have and this paper has no column for."""
    places = (leaf.place for leaf in ours.lost if leaf.place.endswith(_UNIT))
    yield from (Departure(at=at, reason=AS_PRINTED) for at in places)


def _beside(read: DecreeRead, ours: Reprint) -> Iterator[Leftover]:
    """Yield the words of places that the page has nowhere."""
    everywhere = words_of(ours.paper)
    for at, words in read.placed.items():
        if at in ours.words and not same(words, ours.says(at), at) and not _is_within(words, everywhere):
            yield Leftover(at, words)


def _left(read: DecreeRead, ours: Reprint) -> Iterator[Leftover]:
    """Yield what is neither data nor printed of itself at its place, as are labels and heads of columns."""
    everywhere = words_of(ours.paper, running=True)
    for passage in read.left:
        words = cleaned(f"{passage.label} {passage.text}")
        if _SAID_AGAIN.fullmatch(passage.at):
            is_printed = True
        elif _COUNTS.fullmatch(passage.at):
            is_printed = _is_within(_DIGITS.sub("", words), everywhere)
        else:
            is_printed = _is_printed(words, passage.at, ours)
        if not is_printed:
            yield Leftover(passage.at, words)
    for at, words in read.placed.items():
        if at not in ours.words and not _is_printed(words, at, ours):
            yield Leftover(at, words)


def _is_printed(words: str, at: str, ours: Reprint) -> bool:
    """Whether the page has words at a place, be they spaced out, in capitals, or among others."""
    there = [passage for passage in [ours.paper.get(at)] if passage]
    return folded(words) == folded(ours.paper.words(at)) or _is_within(words, words_of(there))


def _is_within(words: str, printed: Counter[str]) -> bool:
    known = {word.casefold() for word in printed}
    return all(word.casefold() in known for word in _WORD.findall(words))
