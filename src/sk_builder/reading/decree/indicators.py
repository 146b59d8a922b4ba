"""The indicator table (*tabel IKU*) as data: goals with their indicators, and the columns that stand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, get_args

from msgspec import structs

from sk_builder.model import Column, Formula, Indicator, Period, SharedFormula, StrategicGoal
from sk_builder.reading.decree.formulas import shared_with
from sk_builder.reading.decree.rows import Row, RowReader, Years
from sk_builder.reading.decree.source import Source, said

_COLUMNS: tuple[str, ...] = get_args(Column)
_CELL = re.compile(r"(sasaran|indikator)\.(\d+)\.(.+)")
_COUNTED = re.compile(r"(?:_\d+)?(?:\.\d+)?$")
_BLANKS: tuple[object, ...] = (None, "", (), {})


@dataclass(slots=True)
class _Goal:
    """A goal: its place in the manuscript, "" for rows above the first; and its rows."""

    at: str
    rows: list[Row] = field(default_factory=list)


def read_goals(source: Source, at: str, period: Period | None, year: int | None) -> tuple[StrategicGoal, ...]:
    """Read the table of an annex.

    Args:
        source: Where the words are taken from.
        at: The place of the annex.
        period: Of the decree.
        year: Of its number, which a column is for that names none where there is no period.
    """
    named = [int(key) for p in source.paper.items(f"{at}.kolom.target") if (key := p.at[-4:]).isdigit()]
    certain = period.years if period else ()
    years = Years(certain or ((year,) if year else ()), tuple(named), certain)
    return _with_shared(_Table(source, at, years).goals())


def read_columns(source: Source, at: str, goals: Sequence[StrategicGoal], *, years: bool) -> tuple[Any, ...]:
    """Return the columns of the paper; () where they are those that are filled.

    Args:
        source: Where the heads stand.
        at: The place of the annex.
        goals: What was read below them.
        years: Whether the period alone makes columns of targets.
    """
    start = f"{at}.kolom."
    stand = {_COUNTED.sub("", p.at.removeprefix(start)) for p in source.paper.under(f"{at}.kolom")}
    names = {field.encode_name: field.name for field in structs.fields(Indicator)}
    indicators = list(_rows(goals))
    filled = {c for c in _COLUMNS if any(getattr(one, names[c]) not in _BLANKS for one in indicators)}
    usual = filled | ({"target"} if years else set())
    return () if stand & set(_COLUMNS) in (usual, set()) else tuple(c for c in _COLUMNS if c in stand)


class _Table:
    def __init__(self, source: Source, at: str, years: Years) -> None:
        self._source = source
        self._at = at
        self._years = years
        self._codes: set[str] = set()
        self._count = 0

    def goals(self) -> list[StrategicGoal]:
        """Take all goals; a group goes on until the next one."""
        found: list[StrategicGoal] = []
        group = None
        for position, goal in enumerate(self._divided(), start=1):
            here = f"{self._at}.sasaran.{position}"
            group = said(self._source.take(f"{goal.at}.kelompok", f"{here}.kelompok")) or group
            name = said(self._source.take(f"{goal.at}.nama", f"{here}.nama"))
            rows = tuple(self._indicator(row) for row in goal.rows if self._is_filled(row))
            self._source.absorb(*(f"{row.at}.sasaran" for row in goal.rows))  # its own name, said again
            found.append(StrategicGoal(name=name, group=group, indicators=rows))
        return found

    def _divided(self) -> list[_Goal]:
        """Divide the table into goals: each has the rows that stand below its name."""
        goals = [_Goal("")]
        by_place: dict[str, Row] = {}
        for passage in self._source.paper.under(self._at):
            if found := _CELL.fullmatch(passage.at.removeprefix(f"{self._at}.")):
                place = f"{self._at}.{found[1]}.{found[2]}"
                if found[1] == "sasaran" and goals[-1].at != place:
                    goals.append(_Goal(place))
                elif found[1] == "indikator":
                    if place not in by_place:
                        by_place[place] = Row(place)
                        goals[-1].rows.append(by_place[place])
                    by_place[place].keys.append(found[3])
        kept = [goal for goal in goals if goal.at or goal.rows]
        for at in self._source.paper.shared:
            if (found := _CELL.fullmatch(at.removeprefix(f"{self._at}."))) and found[1] == "indikator":
                by_place[f"{self._at}.indikator.{found[2]}"].keys.append(found[3])
        return kept

    def _is_filled(self, row: Row) -> bool:
        """Whether a row is an indicator, and not the dots of a goal that waits for one."""
        if any(said(self._source.words(f"{row.at}.{key}")) for key in row.keys if key != "no"):
            return True
        self._source.absorb(*(f"{row.at}.{key}" for key in row.keys))
        return False

    def _indicator(self, row: Row) -> Indicator:
        self._count += 1
        here = f"{self._at}.indikator.{self._count}"
        code = said(self._source.words(f"{row.at}.kode"))
        if code in self._codes:  # one code for two rows: the second stays behind
            code = None
        elif code:
            self._codes.add(self._source.take(f"{row.at}.kode", f"{here}.kode"))
        return RowReader(self._source, row, here, self._years).indicator(code)


def _with_shared(goals: Sequence[StrategicGoal]) -> tuple[StrategicGoal, ...]:
    """Return the goals with each "Sama dengan indikator 2" pointing to that indicator."""
    names = [one.code or str(n) for n, one in enumerate(_rows(goals), start=1)]
    numbers = iter(range(1, len(names) + 1))
    return tuple(
        structs.replace(goal, indicators=tuple(_shared(one, next(numbers), names) for one in goal.indicators))
        for goal in goals
    )


def _rows(goals: Sequence[StrategicGoal]) -> Iterator[Indicator]:
    return (indicator for goal in goals for indicator in goal.indicators)


def _shared(indicator: Indicator, number: int, names: Sequence[str]) -> Indicator:
    def pointed(formula: Formula) -> Formula:
        other = shared_with(formula) if isinstance(formula, str) else None
        if other is None or other == number or not 1 <= other <= len(names):
            return formula
        name = names[other - 1]
        return SharedFormula(same_as=name) if names.index(name) == other - 1 else formula

    return structs.replace(indicator, formulas=tuple(map(pointed, indicator.formulas)))
