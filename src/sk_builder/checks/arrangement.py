"""Which items of a list must move for it to be in order, and where to."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

Falls = Collection[tuple[int, int]]
"""Pairs of positions from 0, the smaller first, whose later item belongs before the earlier one."""


class Move(NamedTuple):
    """One item that stands wrong.

    Attributes:
        item: Its position, from 0.
        target: The position of the item that it belongs next to.
        ahead: Whether it belongs before that one; else behind it.
    """

    item: int
    target: int
    ahead: bool

    def order(self, count: int) -> tuple[int, ...]:
        """Return for each new position of a list of `count` items the old one.

        Example:
            >>> Move(item=3, target=0, ahead=True).order(4), Move(item=0, target=2, ahead=False).order(4)
            ((3, 0, 1, 2), (1, 2, 0, 3))
        """
        others = [position for position in range(count) if position != self.item]
        place = others.index(self.target) + (not self.ahead)
        return (*others[:place], self.item, *others[place:])


def moves(count: int, falls: Falls) -> Iterator[Move]:
    """Yield the fewest moves that put a list of `count` items in order; of two equal ways the later stays.

    Example:
        >>> list(moves(3, {(0, 2), (1, 2)}))
        [Move(item=2, target=0, ahead=True)]
    """
    if not falls:
        return
    staying = _longest_in_order(count, falls)
    for item in sorted(set(range(count)).difference(staying)):
        behind = [other for other in staying if (other, item) in falls]
        ahead = [other for other in staying if (item, other) in falls]
        if behind:
            yield Move(item, behind[0], ahead=True)
        elif ahead:
            yield Move(item, ahead[-1], ahead=False)


def _longest_in_order(count: int, falls: Falls) -> tuple[int, ...]:
    """Return the most items that can stay; exact where the order is total, else a good guess."""
    longest: list[tuple[int, ...]] = []
    for item in range(count):
        wrong = {earlier for earlier, later in falls if later == item}
        fitting = (run for run in reversed(longest) if wrong.isdisjoint(run))
        longest.append((*max(fitting, key=len, default=()), item))
    return max(reversed(longest), key=len, default=())
