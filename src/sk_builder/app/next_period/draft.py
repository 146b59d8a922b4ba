"""The draft of a next period: last period's decree, its fillings blank."""

from typing import get_args

from msgspec import structs

from sk_builder.model import Annex, Column, Decree, Indicator, IndicatorAnnex, Period
from sk_builder.store.encode import encode


def period_of(decree: Decree) -> Period | None:
    """Return the years that a decree is for: as it says, else those of its targets, else of its number."""
    years = {year for annex in _tables(decree) for row in annex.indicators for year in row.targets}
    years = years or {year for year in (decree.number_year,) if year}
    return decree.period or (Period(min(years), max(years)) if years else None)


def _tables(decree: Decree) -> list[IndicatorAnnex]:
    return [annex for annex in decree.annexes if isinstance(annex, IndicatorAnnex)]


def draft_of(decree: Decree, old: Period | None, period: Period) -> Decree:
    """Return a decree for another period without number, date, departures, targets and history.

    Args:
        decree: Its words stay as they are, those that found no place (*lain*) too.
        old: The period that it is for.
        period: The one that the draft is for; not written where the decree names none and has no targets.
    """
    shift = period.first - old.first if old else 0
    return structs.replace(
        decree.content,
        number=None,
        year=None,
        period=period if decree.period or _tables(decree) else None,
        enactment=structs.replace(decree.enactment, day=None),
        annexes=tuple(_annex(annex, period, shift) for annex in decree.annexes),
        departures=(),
        amendments=(),
        leftovers=decree.leftovers,
    )


def _annex(annex: Annex, period: Period, shift: int) -> Annex:
    if not isinstance(annex, IndicatorAnnex):
        return annex
    goals = tuple(
        structs.replace(goal, indicators=tuple(_blank(row, annex, period, shift) for row in goal.indicators))
        for goal in annex.goals
    )
    return structs.replace(annex, goals=goals, columns=_columns(annex))


def _blank(indicator: Indicator, annex: IndicatorAnnex, period: Period, shift: int) -> Indicator:
    has_targets = not annex.columns or "target" in annex.columns
    return structs.replace(
        indicator,
        targets=dict.fromkeys(period.years) if has_targets else {},
        baseline={year + shift: None for year in indicator.baseline},
        final_state=None,
    )


def _columns(annex: IndicatorAnnex) -> tuple[Column, ...]:
    """Name the columns where one would go with its values: that of the final state."""
    if annex.columns or not any(row.final_state is not None for row in annex.indicators):
        return annex.columns
    filled = {"target"}.union(*(encode(row) for row in annex.indicators))
    every: tuple[Column, ...] = get_args(Column)
    return tuple(column for column in every if column in filled)
