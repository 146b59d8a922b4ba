"""The sheet that values are printed on: it knows places, departures, and what is left out on purpose."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sk_builder import language
from sk_builder.errors import PlaceError
from sk_builder.model import Decree, IndicatorAnnex
from sk_builder.places import segment
from sk_builder.word.values import Equation, Printed

BLANK = "." * 20
"""What stands on paper where a draft still waits for a value."""

_CLOSED = (".", ";", ":")


class Rendered(NamedTuple):
    """What a template may print of one decree.

    Attributes:
        values: Nested dicts by Indonesian key, lists, `Printed` words, and bools for conditions.
        withheld: Data places that the decree leaves out on purpose, by its style or by a departure.
        blanks: Printed places that show dots, as a value is still to come.
    """

    values: dict[str, Any]
    withheld: frozenset[str]
    blanks: tuple[str, ...]


class Paper:
    """Makes printed words of one decree, place by place.

    A departure (*tercetak*) replaces the words of its place and counts as used.

    Attributes:
        withheld: Data places whose value this decree leaves out on purpose, by its style or by a departure.
        blanks: Printed places that show dots, as a value is still to come.
    """

    def __init__(self, decree: Decree) -> None:
        self._asked = [canonical(departure.at, decree) for departure in decree.departures]
        self._departures = {
            at: (departure.text, f"tercetak.{number}")
            for number, (at, departure) in enumerate(
                zip(self._asked, decree.departures, strict=True), start=1
            )
        }
        self._places: set[str] = set()
        self.withheld: set[str] = set()
        self.blanks: list[str] = []

    def put(self, words: str, at: str, *covers: str) -> Printed:
        """Print words at a place; they show the data of that same place unless `covers` names others."""
        return self._print(words, at, covers or (at,))

    def fixed(self, words: str, at: str) -> Printed:
        """Print words that show no data of their own: a label, a number, a copy of what stands elsewhere."""
        return self._print(words, at, ())

    def expected(self, words: str | None, at: str, *covers: str) -> Printed:
        """Print words, or dots where the paper shows that a value is still to come."""
        return self.blank(at) if words is None else self.put(words, at, *covers)

    def blank(self, at: str, dots: str = BLANK) -> Printed:
        """Print the dots of a value that is still to come."""
        self.blanks.append(at)
        return self.fixed(dots, at)

    def optional(self, words: str | None, at: str) -> Printed:
        """Print words, or nothing at all."""
        return self.fixed("", at) if words is None else self.put(words, at)

    def equation(self, equation: Equation) -> Printed:
        """Print a formula at its own place."""
        departed = self._print(equation, equation.at, equation.covers)
        return equation if departed == equation else departed

    def texts(self, texts: Sequence[str], at: str, mark: str = "", last: str | None = None) -> list[Printed]:
        """Print a list, each item closed by `mark` and the last one by `last`."""
        key = at.rpartition(".")[2]
        marks = [mark] * (len(texts) - 1) + [mark if last is None else last]
        return [
            self.put(closed(text, end), f"{at}.{segment(key, position)}")
            for position, (text, end) in enumerate(zip(texts, marks, strict=bool(texts)))
        ]

    def refuse_unused_departures(self, decree: Decree) -> None:
        """Refuse departures from places that this decree does not print.

        Raises:
            PlaceError: All of them, each with the nearest place there is.
        """
        problems = []
        for position, (at, departure) in enumerate(zip(self._asked, decree.departures, strict=True)):
            if at in self._asked[:position]:
                problems.append((("tercetak", position, "di"), f"tempat {departure.at} disebut dua kali"))
            if at not in self._places:
                near = language.nearest(departure.at, sorted(self._places))
                hint = f"; maksud Anda {near}?" if near else ""
                problems.append(
                    (("tercetak", position, "di"), f"tempat {departure.at} tidak dicetak Keputusan ini{hint}")
                )
        if problems:
            raise PlaceError(tuple(problems))

    def _print(self, words: str, at: str, covers: tuple[str, ...]) -> Printed:
        self._places.add(at)
        if at in self._departures:
            self.withheld.update(covers)
            text, place = self._departures[at]
            return Printed(text, at, (place,))
        return Printed(words, at, covers)


def closed(text: str, mark: str) -> str:
    """Close a text with `mark`, unless it was written with a closing mark of its own."""
    return text if text.rstrip().endswith(_CLOSED) else text + mark


def canonical(place: str, decree: Decree) -> str:
    """Return the one spelling of a place: KESATU for PERTAMA, an indicator's number for its code."""
    for number, annex in enumerate(decree.annexes, start=1):
        if isinstance(annex, IndicatorAnnex):
            start = f"lampiran.{language.roman(number)}.indikator."
            code, dot, rest = place.removeprefix(start).partition(".")
            if place.startswith(start) and (found := annex.number_of(code)):
                return f"{start}{found}{dot}{rest}"
    return place.replace("diktum.PERTAMA", "diktum.KESATU")
