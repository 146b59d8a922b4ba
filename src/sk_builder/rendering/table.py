"""The indicator table (*tabel IKU*) as printed, cell by cell."""

from collections.abc import Mapping
from functools import cache
from itertools import count
from typing import Any, get_args

from msgspec import structs

from sk_builder import language
from sk_builder.model import (
    Amount,
    Column,
    Formula,
    Fraction,
    Indicator,
    IndicatorAnnex,
    Period,
    Range,
    SharedFormula,
    StrategicGoal,
)
from sk_builder.rendering.paper import Paper
from sk_builder.word.values import Equation, Printed

_COLUMNS: tuple[str, ...] = get_args(Column)
DIRECTIONS = {
    "naik": "Makin tinggi makin baik",
    "turun": "Makin rendah makin baik",
    "tetap": "Dipertahankan",
}
"""What is printed for each direction (*arah*)."""
_BLANKS: tuple[object, ...] = (None, "", (), {})
_SYMBOLS = {"persen": "%", "%": "%"}
_WAITING = "." * 6
"""What a cell shows while its value is still to come."""
_EMPTY = {"nilai": "", "lambang": ""}

NO_TABLE: dict[str, Any] = {"kolom": dict.fromkeys(_COLUMNS, False), "tahun": [], "sasaran": []}
"""The table of an annex that has none."""


def indicator_table(annex: IndicatorAnnex, at: str, period: Period | None, paper: Paper) -> dict[str, Any]:
    """Lay out the indicators of one annex.

    Args:
        annex: Its goals and indicators keep their order; indicators are numbered from 1 through the annex.
        at: The place of the annex.
        period: Its years have a target column each, as has every other year with a target; none has where
            the annex names its columns and target is not among them.
        paper: What the words are printed on.

    Returns:
        kolom (which optional columns stand), tahun (the years with a target column) and sasaran, each with
        its indikator. The name of a group stands at the first of its goals.
    """
    return _Table(annex, at, period, paper).values()


def amount_words(value: Amount) -> str:
    """Write a value without its unit: "4,57", "80-90", "-2 s.d. 3", "WTP"."""
    if isinstance(value, Range):
        between = " s.d. " if value.low < 0 else "-"
        return f"{language.number(value.low)}{between}{language.number(value.high)}"
    return value if isinstance(value, str) else language.number(value)


class _Table:
    def __init__(self, annex: IndicatorAnnex, at: str, period: Period | None, paper: Paper) -> None:
        self._annex = annex
        self._at = at
        self._paper = paper
        own = {year for indicator in annex.indicators for year in indicator.targets}
        stands = not annex.columns or "target" in annex.columns
        self._years = sorted(own.union(period.years if period else ())) if stands else []
        self._stands = self._columns()
        self._numbers = count(1)

    def values(self) -> dict[str, Any]:
        groups = (None, *(goal.group for goal in self._annex.goals))
        return {
            "kolom": self._stands,
            "tahun": [self._paper.fixed(str(year), f"{self._at}.tahun.{year}") for year in self._years],
            "sasaran": [
                self._goal(goal, f"{self._at}.sasaran.{position}", opens_group=goal.group != before)
                for position, (before, goal) in enumerate(
                    zip(groups, self._annex.goals, strict=False), start=1
                )
            ],
        }

    def _columns(self) -> dict[str, bool]:
        """Return which columns stand: those the annex names, else those that any indicator fills."""
        if self._annex.columns:
            return {column: column in self._annex.columns for column in _COLUMNS}
        stand = {
            column: any(
                getattr(indicator, _attribute(column)) not in _BLANKS for indicator in self._annex.indicators
            )
            for column in _COLUMNS
        }
        return stand | {"target": bool(self._years)}

    def _goal(self, goal: StrategicGoal, at: str, *, opens_group: bool) -> dict[str, Any]:
        group = self._paper.optional(goal.group, f"{at}.kelompok")
        if not opens_group:
            self._paper.withheld.add(group.at)
        return {
            "kelompok": group if opens_group else "",
            "nama": self._paper.expected(goal.name, f"{at}.nama"),
            "indikator": [self._indicator(indicator, next(self._numbers)) for indicator in goal.indicators]
            or [self._waiting(f"{at}.indikator")],
        }

    def _indicator(self, indicator: Indicator, number: int) -> dict[str, Any]:
        paper, at = self._paper, f"{self._at}.indikator.{number}"
        direction = indicator.direction and DIRECTIONS[indicator.direction]
        return {
            "no": paper.fixed(str(number), f"{at}.no"),
            "kode": paper.optional(indicator.code, f"{at}.kode"),
            "nama": paper.expected(indicator.name, f"{at}.nama"),
            "alasan": paper.optional(indicator.rationale, f"{at}.alasan"),
            "rumus": [
                self._formula(formula, f"{at}.rumus.{position}")
                for position, formula in enumerate(indicator.formulas, start=1)
            ],
            "satuan": paper.put(indicator.unit, f"{at}.satuan"),
            "arah": paper.optional(direction, f"{at}.arah"),
            "baseline": self._baseline(indicator.baseline, f"{at}.baseline"),
            "target": [
                self._signed(indicator, indicator.targets.get(year), at, f"target.{year}")
                for year in self._years
            ],
            "kondisi_akhir": self._final_state(indicator, at),
            "penanggung_jawab": paper.texts(indicator.responsible_units, f"{at}.penanggung_jawab"),
            "sumber_data": paper.texts(indicator.data_sources, f"{at}.sumber_data"),
            "keterangan": paper.optional(indicator.remark, f"{at}.keterangan"),
        }

    def _waiting(self, at: str) -> dict[str, Any]:
        """Print the row of a goal that has no indicator yet: dots in its name, all other cells empty."""
        lists = dict.fromkeys(("rumus", "penanggung_jawab", "sumber_data"), ())
        return (
            dict.fromkeys((*_COLUMNS, "no"), "")
            | lists
            | {
                "nama": self._paper.blank(at),
                "target": [_EMPTY for _ in self._years],
                "kondisi_akhir": _EMPTY,
            }
        )

    def _signed(self, indicator: Indicator, value: Amount | None, at: str, key: str) -> dict[str, Any]:
        """Print a value (*nilai*) and the sign of its unit (*lambang*); words such as "WTP" bear none."""
        unit, sign = f"{at}.satuan", _SYMBOLS.get(indicator.unit.casefold(), "")
        if sign and isinstance(value, str):
            self._paper.withheld.add(unit)
            sign = ""
        return {
            "nilai": self._amount(value, f"{at}.{key}"),
            "lambang": self._paper.put(sign, f"{at}.{key}.lambang", unit) if sign else "",
        }

    def _amount(self, value: Amount | None, at: str) -> Printed:
        if value is None:
            return self._paper.blank(at, _WAITING)
        return self._paper.put(amount_words(value), at)

    def _final_state(self, indicator: Indicator, at: str) -> dict[str, Any]:
        """Print dots only where the column stands: nobody waits for a value that has no cell."""
        if indicator.final_state is None and not self._stands["kondisi_akhir"]:
            return _EMPTY
        return self._signed(indicator, indicator.final_state, at, "kondisi_akhir")

    def _baseline(self, values: Mapping[int, Amount | None], at: str) -> Printed:
        lines = [
            f"{_WAITING if v is None else amount_words(v)} ({year})" for year, v in sorted(values.items())
        ]
        return self._paper.put("\n".join(lines), at, *(f"{at}.{year}" for year in values))

    def _formula(self, formula: Formula, at: str) -> Printed:
        match formula:
            case Fraction(numerator=above, denominator=below, factor=factor):
                covers = tuple(f"{at}.{key}" for key in ("pembilang", "penyebut", "faktor"))
                return self._paper.equation(Equation(above, below, factor or "", at, covers))
            case SharedFormula(same_as=name):
                words = f"Sama dengan indikator {self._annex.number_of(name)}"
                return self._paper.put(words, at, f"{at}.sama_dengan")
            case str():
                return self._paper.put(formula, at)


@cache
def _attribute(column: str) -> str:
    return next(field.name for field in structs.fields(Indicator) if field.encode_name == column)
