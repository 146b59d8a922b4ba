"""The indicator table as a form: its rows, its columns, and what stands in each cell.

Export and import see the same form, so that what was not touched is what stands in the decree file.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from sk_builder import language
from sk_builder.changes import words_of
from sk_builder.model import Amount, Decree, Indicator, IndicatorAnnex, Period, StrategicGoal
from sk_builder.places import Path
from sk_builder.store.change import value_at
from sk_builder.store.encode import encode
from sk_builder.store.tree import Node

_COLUMNS: Final = {
    "no": ("No.", 5),
    "kelompok": ("Kelompok", 16),
    "kode": ("Kode", 10),
    "sasaran": ("Sasaran Strategis", 22),
    "nama": ("Indikator Kinerja Utama", 26),
    "alasan": ("Alasan", 22),
    "rumus": ("Rumus Penghitungan", 28),
    "satuan": ("Satuan", 11),
    "arah": ("Arah", 8),
    "baseline": ("Kondisi Awal", 10),
    "target": ("Target", 10),
    "kondisi_akhir": ("Kondisi Akhir", 10),
    "penanggung_jawab": ("Penanggung Jawab", 20),
    "sumber_data": ("Sumber Data", 18),
    "keterangan": ("Keterangan", 18),
}
"""Words of the head as the templates print them, and the width in characters, by key."""

_LISTS = ("penanggung_jawab", "sumber_data")
_AMOUNTS = ("baseline", "target", "kondisi_akhir")
_SHUT = ("no", "kelompok", "kode", "sasaran", "nama", "rumus")
"""Columns that say which row it is; they are changed in the decree file."""
_WHERE_FILLED = ("kelompok", "kode", "alasan", "kondisi_akhir")
"""Columns that most tables do without."""
_LEAST_UNITS = 2


class Field(NamedTuple):
    """A column of the form, or as many beside one another as a list needs.

    Attributes:
        key: ``satuan``, ``target.2025`` of the indicator; ``no``, ``sasaran``, ``kelompok`` around it.
        heads: The words above each column.
        width: Of each, in characters.
        is_open: Whether people fill it in.
    """

    key: str
    heads: tuple[str, ...]
    width: int
    is_open: bool

    @property
    def is_list(self) -> bool:
        """Whether it holds several texts."""
        return self.key in _LISTS

    @property
    def is_amount(self) -> bool:
        """Whether it holds numbers, ranges, or words in their stead."""
        return self.key.partition(".")[0] in _AMOUNTS

    @property
    def path(self) -> Path:
        """Where it stands in an indicator of the decree file."""
        return tuple(self.key.split("."))


class FormRow(NamedTuple):
    """A row of the form.

    Attributes:
        place: Of the indicator as on paper: ``lampiran.I.indikator.2``.
        path: Of the indicator in the decree file.
        number: As on paper, from 1.
        goal: What it measures.
        indicator: The indicator itself.
    """

    place: str
    path: Path
    number: int
    goal: StrategicGoal
    indicator: Indicator

    @property
    def key(self) -> str:
        """What names the row in the hidden column: its code, or else its number, behind the annex."""
        return f"{self.place.rpartition('.')[0]}.{self.indicator.code or self.number}"

    @property
    def name(self) -> str:
        """The name of the indicator; "" where it has none yet."""
        return self.indicator.name or ""

    def written(self, field: Field) -> str:
        """Return what a field holds, as the decree file has it, several texts in lines; "" for blank."""
        match field.key:
            case "no":
                return str(self.number)
            case "sasaran":
                return self.goal.name or ""
            case "kelompok":
                return self.goal.group or ""
            case "rumus":
                return "\n".join(words_of(formula) or "" for formula in self.indicator.formulas)
        return written(value_at(encode(self.indicator), field.path))

    def values(self, field: Field) -> tuple[Decimal | str | None, ...]:
        """Return what stands in the cells of a field."""
        if field.is_list:
            items = _items(self.indicator, field.key)
            return (*items, *[None] * (len(field.heads) - len(items)))
        amount = _amount(self.indicator, field) if field.is_amount else None
        return (amount if isinstance(amount, Decimal) else self.written(field) or None,)


def written(node: Node) -> str:
    """Return a value of the decree file as one text, several items in lines; "" for blank."""
    return "\n".join(map(str, node)) if isinstance(node, list) else str(node or "")


def indicator_tables(decree: Decree) -> dict[int, IndicatorAnnex]:
    """Return the annexes that hold an indicator table, by their position from 0."""
    return {at: annex for at, annex in enumerate(decree.annexes) if isinstance(annex, IndicatorAnnex)}


def form_rows(annex: IndicatorAnnex, position: int) -> tuple[FormRow, ...]:
    """Return the rows of an annex, which stands at a position of the decree, from 0."""
    placed = [
        (("lampiran", position, "sasaran", at, "indikator", row), goal, indicator)
        for at, goal in enumerate(annex.goals)
        for row, indicator in enumerate(goal.indicators)
    ]
    table = f"{sheet_place(position)}.indikator"
    return tuple(
        FormRow(f"{table}.{number}", path, number, goal, indicator)
        for number, (path, goal, indicator) in enumerate(placed, start=1)
    )


def sheet_place(position: int) -> str:
    """Return the place of the annex at a position of the decree: ``lampiran.I``."""
    return f"lampiran.{language.roman(position + 1)}"


def sheet_name(position: int) -> str:
    """Return the name of the sheet for the annex at a position of the decree."""
    return f"Lampiran {language.roman(position + 1)}"


def fields(annex: IndicatorAnnex, period: Period | None) -> tuple[Field, ...]:
    """Return the columns of an annex's form, in the order of the paper.

    Args:
        annex: The columns that it names, or fills, stand; where it names none, the usual ones do, too.
        period: Its years have a target to be filled in, and the year before it a baseline; targets of earlier
            years stand beside them to compare.
    """
    stand = [key for key in _COLUMNS if _stands(key, annex)]
    return tuple(field for key in stand for field in _fields(key, annex, period))


def _stands(key: str, annex: IndicatorAnnex) -> bool:
    if key in {"no", "sasaran", "nama", "satuan"} or key in annex.columns:
        return True
    if key not in _WHERE_FILLED and not annex.columns:
        return True
    if key == "kelompok":
        return any(goal.group for goal in annex.goals)
    return any(key in encode(indicator) for indicator in annex.indicators)


def _fields(key: str, annex: IndicatorAnnex, period: Period | None) -> Iterator[Field]:
    head, width = _COLUMNS[key]
    if key == "baseline":
        own = {year for indicator in annex.indicators for year in indicator.baseline}
        for year in sorted(own | ({period.first - 1} if period else set())):
            yield Field(f"{key}.{year}", (f"{head} {year}",), width, is_open=True)
    elif key == "target":
        own = {year for indicator in annex.indicators for year in indicator.targets}
        for year in sorted(own.union(period.years if period else ())):
            is_open = period is None or year >= period.first
            yield Field(f"{key}.{year}", (f"{head} {year}",), width, is_open)
    elif key in _LISTS:
        most = max((len(_items(indicator, key)) for indicator in annex.indicators), default=0)
        count = max(most, _LEAST_UNITS if key == "penanggung_jawab" else 1)
        heads = [f"{head} {number}" for number in range(1, count + 1)] if count > 1 else [head]
        yield Field(key, tuple(heads), width, is_open=True)
    else:
        yield Field(key, (head,), width, is_open=key not in _SHUT)


def _items(indicator: Indicator, key: str) -> tuple[str, ...]:
    return indicator.responsible_units if key == "penanggung_jawab" else indicator.data_sources


def _amount(indicator: Indicator, field: Field) -> Amount | None:
    name, _, year = field.key.partition(".")
    if name == "kondisi_akhir":
        return indicator.final_state
    return (indicator.baseline if name == "baseline" else indicator.targets).get(int(year))
