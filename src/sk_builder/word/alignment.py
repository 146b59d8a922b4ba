"""Which item of a list was which item of an older list, when both keep their order: by likeness."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import Generic, NamedTuple, TypeVar

from rapidfuzz.distance import Indel

_Item = TypeVar("_Item")
Pair = tuple[int | None, int | None]
"""Positions in the old and in the new list; None where the other list has no partner."""


class Alike(NamedTuple, Generic[_Item]):
    """How items are known again.

    Attributes:
        key: What is equal only for items that are surely the same; None for one that is never sure.
        likeness: Of two items, 0 for two that may not be paired, else at most about 1.
    """

    key: Callable[[_Item], Hashable | None]
    likeness: Callable[[_Item, _Item], float]


def ratio(old: Sequence[str], new: Sequence[str]) -> float:
    """Return how alike two lists of words are, 0 to 1; two empty ones are alike.

    Example:
        >>> ratio("Jumlah koperasi sehat".split(), "Jumlah koperasi aktif".split())
        0.6666666666666667
    """
    return Indel.normalized_similarity(old, new)


def aligned(old: Sequence[_Item], new: Sequence[_Item], alike: Alike[_Item]) -> list[Pair]:
    """Pair the items of two lists: what is surely the same first, then the most alike in between.

    Returns:
        Every position of both lists once, each in its order; what is gone comes before what is new.

    Example:
        >>> words = Alike[str](lambda item: item, lambda a, b: ratio(a.split(), b.split()))
        >>> aligned(["satu dua", "tiga empat"], ["lima", "satu dua", "tiga lima"], words)
        [(None, 0), (0, 1), (1, 2)]
    """
    keys = [alike.key(item) for item in old], [alike.key(item) for item in new]
    before, after = (
        [(side, position) if key is None else key for position, key in enumerate(found)]
        for side, found in enumerate(keys)
    )
    pairs: list[Pair] = []
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            pairs += zip(range(a, b), range(c, d), strict=True)
        else:
            between = _most_alike(old[a:b], new[c:d], alike)
            pairs += [(i if i is None else a + i, j if j is None else c + j) for i, j in between]
    return pairs


def _most_alike(old: Sequence[_Item], new: Sequence[_Item], alike: Alike[_Item]) -> Iterator[Pair]:
    """Pair so that the squares of the likenesses add up to the most: few good pairs beat many bad ones."""
    scores = [[alike.likeness(a, b) ** 2 for b in new] for a in old]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            together = scores[i][j] and scores[i][j] + best[i + 1][j + 1]
            best[i][j] = max(together, best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < len(old) and j < len(new):
        if scores[i][j] and best[i][j] == scores[i][j] + best[i + 1][j + 1]:
            yield i, j
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            yield i, None
            i += 1
        else:
            yield None, j
            j += 1
    yield from ((position, None) for position in range(i, len(old)))
    yield from ((None, position) for position in range(j, len(new)))
