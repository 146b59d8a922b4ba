"""What every part of a decree is made of, and the kinds of value it holds.

A part is frozen and plain: text, `bool`, `int`, `Decimal`, `date`, tuples and further parts. How a clerk
writes each of them in a file is the business of `store`; how it looks on paper, of `rendering`.
"""

from decimal import Decimal
from typing import NamedTuple

from msgspec import Meta, Struct


class Part(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A part of a decree; each field has its Indonesian key as `name` and what it holds as description."""


class PartError(ValueError):
    """A part that contradicts itself.

    Attributes:
        path: Which value of the part is to be mended, by keys of the file and positions from 0; () for all
            of the part.
    """

    def __init__(self, message: str, *path: str | int) -> None:
        super().__init__(message)
        self.path = path


class Range(NamedTuple):
    """A value with two ends, both in the indicator's unit.

    Attributes:
        low: The lower end.
        high: The upper end.
    """

    low: Decimal
    high: Decimal


Amount = Decimal | Range | str
"""The size of a target or baseline, with the digits it was written with; or words, such as "WTP"."""


class Period(NamedTuple):
    """The years a decree is about (*periode*), apart from the year of its number.

    Attributes:
        first: The first year, four digits.
        last: The last year; the same as the first when the period is one year.
    """

    first: int
    last: int

    @property
    def years(self) -> tuple[int, ...]:
        """All years of the period, ascending."""
        return tuple(range(self.first, self.last + 1))


def about(description: str) -> Meta:
    """Say in Indonesian what a field holds and how it is printed; editors show it beside the key."""
    return Meta(description=description)


def unprinted(description: str) -> Meta:
    """Say the same of a field whose value never stands on paper; these fields are the closed list of such."""
    return Meta(description=description, extra={"printed": False})
