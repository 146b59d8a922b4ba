"""Decrees to measure with: the real one of 2024, varied, as the office would write it today."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec

from sk_builder.model import Decree, HouseStyle, Indicator, IndicatorAnnex, StrategicGoal
from sk_builder.regulations import catalogue
from sk_builder.rendering import render
from sk_builder.store.decrees import load_decree
from sk_builder.store.encode import encode

ROOT = Path(__file__).parents[1]
TEMPLATE = ROOT / "templates" / "keputusan-iku.docx"

_INDICATORS_A_GOAL = 5


def different(count: int) -> Iterator[Decree]:
    """Yield decrees that differ in number, title, places and targets."""
    base = _real()
    for number in range(1, count + 1):
        yield msgspec.structs.replace(
            base,
            number=str(number),
            short_name=f"IKU {number}",
            subject=f"{base.subject} Wilayah {number}",
            annexes=tuple(_retargeted(annex, number) for annex in base.annexes),
        )


def with_indicators(count: int) -> Decree:
    """Return one decree whose table has `count` indicators, five to a goal."""
    base = _real()
    annex = base.annexes[0]
    models = annex.indicators
    indicators = [
        msgspec.structs.replace(
            models[number % len(models)], name=f"{models[number % len(models)].name} {number}"
        )
        for number in range(count)
    ]
    goals = tuple(
        StrategicGoal(
            name=f"Sasaran ke-{at // _INDICATORS_A_GOAL + 1}",
            indicators=tuple(indicators[at:][:_INDICATORS_A_GOAL]),
        )
        for at in range(0, count, _INDICATORS_A_GOAL)
    )
    return msgspec.structs.replace(base, annexes=(msgspec.structs.replace(annex, goals=goals),))


def values_of(decree: Decree) -> dict[str, Any]:
    """Return what a template prints of a decree; all words are `str`, so docxtpl takes them, too."""
    books = catalogue()
    return render(decree, lambda key, day: books.words(key, day or books.known_on)).values


def data_of(decree: Decree) -> str:
    """Return the data that `build` puts into the Word file."""
    return msgspec.json.encode(encode(decree)).decode()


def _real() -> Decree:
    signed = load_decree(ROOT / "decrees" / "iku-2024.yaml").part
    return msgspec.structs.replace(signed, template=TEMPLATE.stem, style=HouseStyle(), departures=())


def _retargeted(annex: IndicatorAnnex, number: int) -> IndicatorAnnex:
    def indicator(model: Indicator) -> Indicator:
        return msgspec.structs.replace(model, targets={2024: Decimal(number) / 4})

    goals = (
        msgspec.structs.replace(goal, indicators=tuple(map(indicator, goal.indicators)))
        for goal in annex.goals
    )
    return msgspec.structs.replace(annex, goals=tuple(goals))
