"""Which paragraph of the file as it was made is which paragraph of the file as it came back.

Bookmarks tell it first. What bears none is paired by its words between what is paired already: whole rows and
paragraphs of the body, then the paragraphs within them, cell by cell.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from sk_builder.changes.pairing import in_order, likeness
from sk_builder.word.marked import Marked

_COPIED = re.compile(r"(?:_Copy_\d+)+$")

Unit = tuple[int, ...]
"""Positions of paragraphs that come and go together: a row of a table, or one paragraph outside of tables."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two files side by side; positions are those of their paragraphs.

    Attributes:
        theirs_of: For each paragraph of the first file what it became; what is gone is not in it.
        base_of: The reverse.
        new_rows: Rows of the second file that the first has not.
        joined: Paragraphs of the first file whose words stand, bookmark and all, in one that another became.
    """

    theirs_of: Mapping[int, int]
    base_of: Mapping[int, int] = field(repr=False)
    new_rows: tuple[Unit, ...]
    joined: Mapping[int, int]


def align(base: Sequence[Marked], theirs: Sequence[Marked]) -> Alignment:
    """Pair the paragraphs that have words, or a bookmark, in two files."""
    claims = sorted(_claims(base, theirs))
    found = _paired(claims)
    units = _units(base), _units(theirs)
    for old, new in _paired_units(*units, found, base, theirs):
        _pair_within(old, new, found, base, theirs)
    back = {new: old for old, new in found.items()}
    fresh = (unit for unit in units[1] if theirs[unit[0]].cells and not any(p in back for p in unit))
    joined = {one.here: one.there for one in claims if not one.is_empty and one.here not in found}
    return Alignment(found, back, tuple(fresh), joined)


def bare_name(name: str) -> str:
    """Return the name that a bookmark had before its words were copied.

    Example:
        >>> bare_name("_sk_1dc0e828ce_Copy_1")
        '_sk_1dc0e828ce'
    """
    return _COPIED.sub("", name)


class _Claim(NamedTuple):
    """A paragraph that may be another's, as it bears its bookmark; the best claim is the least."""

    is_empty: bool
    is_copy: bool
    unlike: float
    here: int
    there: int


def _claims(base: Sequence[Marked], theirs: Sequence[Marked]) -> Iterator[_Claim]:
    owners = {mark.name: position for position, one in enumerate(base) for mark in one.marks}
    for there, one in enumerate(theirs):
        for mark in one.marks:
            here = owners.get(bare_name(mark.name))
            if here is not None:
                unlike = 1 - likeness(base[here].text, one.text)
                yield _Claim(mark.start == mark.end, mark.name not in owners, unlike, here, there)


def _paired(claims: Sequence[_Claim]) -> dict[int, int]:
    found: dict[int, int] = {}
    taken: set[int] = set()
    for claim in claims:
        if claim.here not in found and claim.there not in taken:
            found[claim.here] = claim.there
            taken.add(claim.there)
    return found


def _units(paragraphs: Sequence[Marked]) -> list[Unit]:
    units: list[list[int]] = []
    before: object = None
    for position, one in enumerate(paragraphs):
        row = (one.part, one.cells[0][:2]) if one.cells else None
        if row is None or row != before:
            units.append([])
        units[-1].append(position)
        before = row
    return [tuple(unit) for unit in units]


def _paired_units(
    old: Sequence[Unit],
    new: Sequence[Unit],
    found: Mapping[int, int],
    base: Sequence[Marked],
    theirs: Sequence[Marked],
) -> Iterator[tuple[Unit, Unit]]:
    pairs = _by_members(old, new, found)
    yield from ((old[i], new[j]) for i, j in pairs.items())
    texts = [_words(unit, base) for unit in old], [_words(unit, theirs) for unit in new]
    taken = set(pairs.values())
    for before, after in _gaps(pairs, len(old), len(new)):
        here = [i for i in before if i not in pairs and texts[0][i]]
        there = [j for j in after if j not in taken and texts[1][j]]
        for i, j in in_order([texts[0][i] for i in here], [texts[1][j] for j in there]):
            if i is not None and j is not None:
                yield old[here[i]], new[there[j]]


def _by_members(old: Sequence[Unit], new: Sequence[Unit], found: Mapping[int, int]) -> dict[int, int]:
    """Pair units by the paragraphs of theirs that are paired, those with most of them first."""
    unit_of = {position: j for j, unit in enumerate(new) for position in unit}
    votes = Counter((i, unit_of[found[p]]) for i, unit in enumerate(old) for p in unit if p in found)
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for (i, j), _ in votes.most_common():
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


def _words(unit: Unit, paragraphs: Sequence[Marked]) -> str:
    return " ".join(filter(None, (paragraphs[position].text.strip() for position in unit)))


def _gaps(pairs: Mapping[int, int], old: int, new: int) -> Iterator[tuple[range, range]]:
    """Yield the stretches between pairs that follow one another in both files."""
    at, to = -1, -1
    for i, j in [*_longest_chain(sorted(pairs.items())), (old, new)]:
        yield range(at + 1, i), range(to + 1, j)
        at, to = i, j


def _longest_chain(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the most pairs, given by their first part, whose second parts rise too."""
    ends: list[int] = []
    chains: list[list[tuple[int, int]]] = []
    for pair in pairs:
        place = bisect_left(ends, pair[1])
        chain = [*(chains[place - 1] if place else []), pair]
        ends[place : place + 1], chains[place : place + 1] = [pair[1]], [chain]
    return chains[-1] if chains else []


def _pair_within(
    old: Unit, new: Unit, found: dict[int, int], base: Sequence[Marked], theirs: Sequence[Marked]
) -> None:
    """Pair what is left of two units, cell by cell where they have the same cells."""
    here, there = _by_cell(old, base), _by_cell(new, theirs)
    if here.keys() != there.keys():
        here, there = {(): list(old)}, {(): list(new)}
    for cell, positions in here.items():
        _pair_between(positions, there[cell], found, base, theirs)


def _by_cell(unit: Unit, paragraphs: Sequence[Marked]) -> dict[tuple[int, ...], list[int]]:
    cells: dict[tuple[int, ...], list[int]] = {}
    for position in unit:
        columns = tuple(number for cell in paragraphs[position].cells for number in cell[2:])
        cells.setdefault(columns, []).append(position)
    return cells


def _pair_between(
    old: Sequence[int],
    new: Sequence[int],
    found: dict[int, int],
    base: Sequence[Marked],
    theirs: Sequence[Marked],
) -> None:
    """Pair the paragraphs of one cell that no bookmark pairs, between those that one does."""
    inside = {i: new.index(found[p]) for i, p in enumerate(old) if found.get(p) in new}
    taken = set(found.values())
    for before, after in _gaps(inside, len(old), len(new)):
        here = [old[i] for i in before if old[i] not in found and base[old[i]].text.strip()]
        there = [new[j] for j in after if new[j] not in taken and theirs[new[j]].text.strip()]
        for i, j in in_order([base[p].text for p in here], [theirs[p].text for p in there]):
            if i is not None and j is not None:
                found[here[i]] = there[j]
