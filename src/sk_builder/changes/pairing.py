"""Which item of a list was which item of an older list: by likeness, so that one more shifts none.

Both functions give the same pairs, turned round, when the two lists are exchanged.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import itemgetter

from rapidfuzz.distance import Indel, LCSseq

ALIKE = 0.45
"""Likeness from which two texts count as one text that was reworded; unlike sentences reach about 0.3."""

Pair = tuple[int | None, int | None]
"""Positions in the old and the new list; None where the other has no partner."""

_Range = Sequence[int]


def in_order(old: Sequence[str], new: Sequence[str]) -> list[Pair]:
    """Pair the items of two lists that keep their order.

    Items that are the same come first, then the most alike; what stands between the same neighbours in equal
    number on both sides counts as replaced.

    Examples:
        >>> in_order(["Gubernur", "Inspektur"], ["Gubernur", "Kepala Bappeda", "Inspektur"])
        [(0, 0), (None, 1), (1, 2)]
        >>> in_order(["Gubernur", "Inspektur"], ["Gubernur", "Kepala Bappeda"])
        [(0, 0), (1, 1)]
    """
    if tuple(new) < tuple(old):
        return [(second, first) for first, second in in_order(new, old)]
    paired: list[tuple[int, int]] = []
    at, to = 0, 0
    for i, j in [*_same(old, new), (len(old), len(new))]:
        paired += [*_most_alike(old, new, range(at, i), range(to, j)), (i, j)]
        at, to = i + 1, j + 1
    return list(_with_lone(paired))


def of_rows(
    old: Sequence[tuple[str | None, str]],
    new: Sequence[tuple[str | None, str]],
    across_codes: float = ALIKE,
) -> list[Pair]:
    """Pair rows, each a code and a name, wherever they stand: by code, then by the most alike name.

    Args:
        old: Code and name of each row.
        new: The same, later.
        across_codes: How alike the names of two rows must be that have different codes.

    Example:
        >>> of_rows([("K1", "Omzet"), (None, "Rasio usaha")], [(None, "Rasio usaha baru"), ("K1", "Laba")])
        [(1, 0), (0, 1)]
    """
    codes = {code: position for position, (code, _) in enumerate(old) if code}
    found = {j: codes[code] for j, (code, _) in enumerate(new) if code in codes}
    taken = set(found.values())
    near = sorted(
        (-likeness(name, other), abs(i - j), i + j, i, j)
        for i, (code, name) in enumerate(old)
        for j, (its_code, other) in enumerate(new)
        if i not in taken and j not in found
        if likeness(name, other) >= (across_codes if code and its_code else ALIKE)
    )
    for *_, i, j in near:
        if i not in taken and j not in found:
            found[j] = i
            taken.add(i)
    gone: list[Pair] = [(i, None) for i in range(len(old)) if i not in taken]
    return [(found.get(j), j) for j in range(len(new))] + gone


def with_replaced(pairs: Sequence[Pair]) -> list[Pair]:
    """Pair what is gone with what has come in the same place.

    Example:
        >>> with_replaced([(0, 0), (None, 1), (None, 2), (1, None)])
        [(0, 0), (1, 1), (None, 2)]
    """
    gone = {i for i, j in pairs if j is None}
    come = {j for i, j in pairs if i is None}
    both = gone & come
    kept: list[Pair] = [(j, j) if i is None and j in both else (i, j) for i, j in pairs]
    return [(i, j) for i, j in kept if not (j is None and i in both)]


def moved(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the fewest pairs without which the rest keep their order, in that of the new list.

    Example:
        >>> moved([(0, 1), (1, 2), (2, 0)])
        [(2, 0)]
    """
    ordered = sorted(pairs, key=itemgetter(1))
    tails: list[int] = []
    chains: list[tuple[int, ...]] = []
    for position, (i, _) in enumerate(ordered):
        place = bisect_left(tails, i)
        chain = (*(chains[place - 1] if place else ()), position)
        tails[place : place + 1], chains[place : place + 1] = [i], [chain]
    still = set(chains[-1] if chains else ())
    return [pair for position, pair in enumerate(ordered) if position not in still]


@lru_cache(maxsize=10_000)
def likeness(one: str, other: str) -> float:
    """Return how alike two texts are, 0 to 1: half by their words, half by their letters."""
    words = Indel.normalized_similarity(one.split(), other.split())
    return (words + Indel.normalized_similarity(one, other)) / 2


def _same(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield as many pairs of the same text as there can be in one order."""
    for block in LCSseq.editops(old, new).as_matching_blocks():
        yield from ((block.a + step, block.b + step) for step in range(block.size))


def _most_alike(
    old: Sequence[str], new: Sequence[str], before: _Range, after: _Range
) -> list[tuple[int, int]]:
    if not before or not after:
        return []
    side_by_side = list(zip(before, after, strict=False))
    if len(before) == len(after) and all(likeness(old[i], new[j]) >= ALIKE for i, j in side_by_side):
        return side_by_side
    near, _, i, j = max((likeness(old[i], new[j]), -abs(i - j), i, j) for i in before for j in after)
    if near < ALIKE:
        return side_by_side if len(before) == len(after) else []
    here, there = before.index(i), after.index(j)
    ahead = _most_alike(old, new, before[:here], after[:there])
    return [*ahead, (i, j), *_most_alike(old, new, before[here + 1 :], after[there + 1 :])]


def _with_lone(paired: Sequence[tuple[int, int]]) -> Iterator[Pair]:
    """Yield all pairs but the last, which stands for the two ends, and what has no partner ahead of each."""
    at, to = 0, 0
    for i, j in paired:
        yield from ((lone, None) for lone in range(at, i))
        yield from ((None, lone) for lone in range(to, j))
        if (i, j) != paired[-1]:
            yield i, j
        at, to = i + 1, j + 1
