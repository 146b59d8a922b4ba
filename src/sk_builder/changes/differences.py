"""Decree x Decree -> changes.

A list is compared item by item with the item that it was (`pairing`), so that a new item is one change and
shifts none. Values are compared as they are printed: 0,1 and 0,10 differ.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple, Self

from msgspec import structs

from sk_builder.changes import pairing
from sk_builder.changes.words import label_of, words_of
from sk_builder.model import (
    Decree,
    Fraction,
    Indicator,
    IndicatorAnnex,
    LegalBasis,
    Part,
    Period,
    Range,
    SharedFormula,
)
from sk_builder.places import Path, segment
from sk_builder.regulations import parse

_WHOLE = (Fraction, SharedFormula, Range, Period)
"""Values that change as one."""

_EMPTY = "(kosong)"
"""What is said of an item that holds nothing."""

_NEARLY = 0.8
"""Likeness from which two citations are of one rule whose number was put right."""

_IDENTITIES = ("nama", "isi", "kutipan", "kunci", "judul", "di", "jabatan")
"""Fields by which a part is known again, the first that is filled."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two decrees.

    Attributes:
        at: Its place as on paper, in the new decree; in the old one for what is gone.
        path: The same spot by keys and positions of that decree's file. The number of a row (`no`) and its
            goal (`sasaran`), which tell that the row was moved, stand in no file.
        old: The value before, as people read it; None where there was none.
        new: The value after; None where it is gone.
        label: The place in words, with the name of the row: "Lampiran, indikator 2 (Rasio), target 2025".
    """

    at: str
    path: Path
    old: str | None
    new: str | None
    label: str


class _Spot(NamedTuple):
    """A place and its path in one of the two decrees."""

    place: str
    path: Path

    def key(self, key: str) -> Self:
        return type(self)(f"{self.place}.{key}" if self.place else key, (*self.path, key))

    def item(self, position: int) -> Self:
        count = segment(str(self.path[-1]), position)
        return type(self)(f"{self.place}.{count}", (*self.path, position))


class _Spots(NamedTuple):
    """The same value in the old and in the new decree."""

    old: _Spot
    new: _Spot

    def key(self, key: str) -> Self:
        return type(self)(self.old.key(key), self.new.key(key))

    def items(self, old: int, new: int) -> Self:
        return type(self)(self.old.item(old), self.new.item(new))


class _Difference(NamedTuple):
    spots: _Spots
    old: str | None
    new: str | None


def changes(old: Decree, new: Decree) -> tuple[Change, ...]:
    """Return what differs between two decrees, in the order of the model.

    Only their `content` counts. A legal basis that has a key alone is compared by its key.

    Examples:
        >>> [(change.at, change.old, change.new) for change in changes(Decree(), Decree(number="17"))]
        [('nomor', None, '17')]
        >>> before = Decree(considerations=("bahwa satu", "bahwa tiga"))
        >>> after = Decree(considerations=("bahwa satu", "bahwa dua", "bahwa tiga"))
        >>> [(change.label, change.new) for change in changes(before, after)]
        [('Menimbang huruf b', 'bahwa dua')]
    """
    start = _Spot("", ())
    found = _fields(old.content, new.content, _Spots(start, start))
    return tuple(_change(difference, old, new) for difference in found)


def _change(found: _Difference, old: Decree, new: Decree) -> Change:
    decree, spot = (old, found.spots.old) if found.new is None else (new, found.spots.new)
    return Change(spot.place, spot.path, found.old, found.new, label_of(decree, spot.path))


def _values(old: Any, new: Any, spots: _Spots) -> Iterator[_Difference]:
    if type(old) is not type(new) or isinstance(old, _WHOLE):
        yield from _leaf(words_of(old), words_of(new), spots)
    elif isinstance(old, IndicatorAnnex):
        yield from _fields(old, new, spots, ("sasaran",))
        yield from _table(old, new, spots)
    elif isinstance(old, Part):
        yield from _fields(old, new, spots)
    elif isinstance(old, dict):
        for year in sorted({*old, *new}):
            yield from _values(old.get(year), new.get(year), spots.key(str(year)))
    elif isinstance(old, tuple):
        yield from _items(old, new, spots)
    else:
        yield from _leaf(words_of(old), words_of(new), spots)


def _leaf(old: str | None, new: str | None, spots: _Spots) -> Iterator[_Difference]:
    if old != new:
        yield _Difference(spots, old, new)


def _fields(old: Part, new: Part, spots: _Spots, skip: Sequence[str] = ()) -> Iterator[_Difference]:
    for name, key in _keys(type(old)):
        if key not in skip:
            yield from _values(getattr(old, name), getattr(new, name), spots.key(key))


@cache
def _keys(kind: type[Part]) -> tuple[tuple[str, str], ...]:
    return tuple((field.name, field.encode_name) for field in structs.fields(kind))


def _items(old: Sequence[Any], new: Sequence[Any], spots: _Spots) -> Iterator[_Difference]:
    if any(isinstance(item, LegalBasis) for item in (*old, *new)):
        yield from _bases(old, new, spots)
        return
    for i, j in pairing.in_order([_identity(item) for item in old], [_identity(item) for item in new]):
        if i is not None and j is not None:
            yield from _values(old[i], new[j], spots.items(i, j))
        elif i is not None:
            yield _gone(old[i], spots.old.item(i))
        elif j is not None:
            yield _added(new[j], spots.new.item(j))


def _bases(old: Sequence[LegalBasis], new: Sequence[LegalBasis], spots: _Spots) -> Iterator[_Difference]:
    """Compare legal bases rule by rule, wherever they stand; citations of different rules are alike.

    Another rule in the same place replaces the one that stood there.
    """
    found = pairing.of_rows([_rule(basis) for basis in old], [_rule(basis) for basis in new], _NEARLY)
    pairs = pairing.with_replaced(found)
    for i, j in pairs:
        if i is not None and j is not None:
            yield from _values(old[i], new[j], spots.items(i, j))
        elif i is not None:
            yield _gone(old[i], spots.old.item(i))
        elif j is not None:
            yield _added(new[j], spots.new.item(j))
    kept = [(i, j) for i, j in pairs if i is not None and j is not None]
    for i, j in pairing.moved(kept):
        yield _Difference(spots.items(i, j).key("no"), str(i + 1), str(j + 1))


def _rule(basis: LegalBasis) -> tuple[str | None, str]:
    """Return the key of the rule that a basis cites, None where it cannot be read, and its words."""
    words = basis.words or ""
    rule = None if basis.key else parse(words).regulation
    return basis.key or (rule.key if rule and rule.number else None), words


def _gone(item: Any, spot: _Spot) -> _Difference:
    return _Difference(_Spots(spot, spot), words_of(item) or _EMPTY, None)


def _added(item: Any, spot: _Spot) -> _Difference:
    return _Difference(_Spots(spot, spot), None, words_of(item) or _EMPTY)


def _identity(item: Any) -> str:
    """Return the text by which an item is known again."""
    if isinstance(item, Part) and not isinstance(item, _WHOLE):
        values = {key: getattr(item, name) for name, key in _keys(type(item))}
        item = next(filter(None, (values.get(key) for key in _IDENTITIES)), None)
    return words_of(item) or ""


class _Row(NamedTuple):
    """An indicator, its number, its goal by position, and where it stands."""

    indicator: Indicator
    number: int
    goal: int
    spot: _Spot


def _table(old: IndicatorAnnex, new: IndicatorAnnex, spots: _Spots) -> Iterator[_Difference]:
    """Compare goals by their own fields, and rows wherever they stand."""
    goals = _goal_pairs(old, new)
    for i, j in goals:
        yield from _goal(old, new, (i, j), spots.key("sasaran"))
    before, after = _rows(old, spots.old), _rows(new, spots.new)
    rows = pairing.of_rows([_known_by(row) for row in before], [_known_by(row) for row in after])
    for i, j in rows:
        if i is not None and j is not None:
            here = _Spots(before[i].spot, after[j].spot)
            yield from _values(before[i].indicator, after[j].indicator, here)
        elif i is not None:
            yield _gone(before[i].indicator, before[i].spot)
        elif j is not None:
            yield _added(after[j].indicator, after[j].spot)
    kept = [(before[i], after[j]) for i, j in rows if i is not None and j is not None]
    for row, now in kept:
        if (row.goal, now.goal) not in goals:
            names = (_goal_words(old, row.goal), _goal_words(new, now.goal))
            yield _Difference(_Spots(row.spot, now.spot).key("sasaran"), *names)
    stayed = [(row.number - 1, now.number - 1) for row, now in kept if (row.goal, now.goal) in goals]
    for i, j in pairing.moved(stayed):
        here = _Spots(before[i].spot, after[j].spot)
        yield _Difference(here.key("no"), str(i + 1), str(j + 1))


def _goal_pairs(old: IndicatorAnnex, new: IndicatorAnnex) -> list[pairing.Pair]:
    return pairing.in_order(*([goal.name or "" for goal in annex.goals] for annex in (old, new)))


def _goal(
    old: IndicatorAnnex, new: IndicatorAnnex, pair: pairing.Pair, spots: _Spots
) -> Iterator[_Difference]:
    """Compare one goal without its rows."""
    i, j = pair
    if i is not None and j is not None:
        yield from _fields(old.goals[i], new.goals[j], spots.items(i, j), ("indikator",))
    elif i is not None:
        yield _gone(structs.replace(old.goals[i], indicators=()), spots.old.item(i))
    elif j is not None:
        yield _added(structs.replace(new.goals[j], indicators=()), spots.new.item(j))


def _goal_words(annex: IndicatorAnnex, goal: int) -> str:
    return annex.goals[goal].name or f"sasaran {goal + 1}"


def _rows(annex: IndicatorAnnex, spot: _Spot) -> list[_Row]:
    placed = [
        (indicator, goal, (*spot.path, "sasaran", goal, "indikator", row))
        for goal, part in enumerate(annex.goals)
        for row, indicator in enumerate(part.indicators)
    ]
    return [
        _Row(indicator, number, goal, _Spot(f"{spot.place}.indikator.{number}", path))
        for number, (indicator, goal, path) in enumerate(placed, start=1)
    ]


def _known_by(row: _Row) -> tuple[str | None, str]:
    return row.indicator.code, row.indicator.name or ""
