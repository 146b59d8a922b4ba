"""The indicator table (*tabel IKU*) as rows: what its cells say, on our papers and on anybody's alike.

A column that the paper does not have is simply absent from `IndicatorTable.heads`; what is missing from a
row is absent from `Row.cells`. Rules decide what that means.
"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from msgspec import Struct

from sk_builder import language
from sk_builder.checks.finding import Span
from sk_builder.manuscript import Manuscript, Passage

_FACTOR = re.compile(r"(?:[×*]|(?<=[\s)])[xX]|\b(?:di)?kali(?:kan)?(?:\s+dengan)?)\s*(1[\d.]*\s*%?)[\s.;)]*$")
_DIVISIONS = (" / ", "\n/ ", " dibagi dengan ", " dibagi ")
_SAME_AS = "sama dengan indikator "
_BETWEEN = re.compile(r"\s*(?:s\.d\.|s/d|sampai dengan|–|(?<=[\d%])\s*-)\s*")


class Formula(Struct, frozen=True):
    """How one indicator is worked out, as far as the words show it.

    Attributes:
        passage: Where it stands.
        numerator: What is above the line; all of the formula where nothing is divided.
        denominator: What is below the line, "" where nothing is divided.
        factor: What the fraction is multiplied with, as printed: "100", "100 %"; "" for nothing.
        factor_span: Where the factor stands in the text.
        same_as: The indicator whose formula it refers to, as printed; "" for none.
    """

    passage: Passage
    numerator: str
    denominator: str = ""
    factor: str = ""
    factor_span: Span = (0, 0)
    same_as: str = ""

    @property
    def counts_percent(self) -> bool:
        """Whether its outcome is a percentage that says so."""
        return self.factor.endswith("%")


class Target(Struct, frozen=True):
    """The target of one year.

    Attributes:
        passage: Where it stands.
        year: Of its column; None where the head names none.
        low: Its value, or the lower end of a range; None for words such as "WTP".
        high: Its value, or the upper end of a range.
        bears_percent: Whether a percent sign stands behind it.
    """

    passage: Passage
    year: int | None
    low: Decimal | None
    high: Decimal | None
    bears_percent: bool


class Row(Struct, frozen=True):
    """One indicator.

    Attributes:
        at: Its place, ``lampiran.I.indikator.2``.
        goal: The goal that it measures, None where the table shows none before it.
        cells: What stands in its cells by the key of the column (``satuan``), in printed order.
        formulas: Its formulas, read.
        targets: Its targets, read, by year.
    """

    at: str
    goal: Passage | None
    cells: Mapping[str, tuple[Passage, ...]]
    formulas: tuple[Formula, ...]
    targets: tuple[Target, ...]

    def cell(self, key: str) -> Passage | None:
        """Return the first passage in a cell, None for an empty one."""
        return next(iter(self.cells.get(key, ())), None)

    def words(self, key: str) -> str:
        """Return the words in a cell with blanks folded, its lines in one; "" for an empty one."""
        return " ".join(" ".join(passage.text for passage in self.cells.get(key, ())).split())

    @property
    def number(self) -> str:
        """What its place counts it by: "2"."""
        return self.at.rpartition(".")[2]

    @property
    def is_percentage(self) -> bool:
        """Whether unit or targets are in percent."""
        return self.has_percent_unit or any(target.bears_percent for target in self.targets)

    @property
    def has_percent_unit(self) -> bool:
        """Whether the unit is percent."""
        unit = self.words("satuan").casefold()
        return "persen" in unit or "%" in unit


class IndicatorTable(Struct, frozen=True):
    """The indicator table of one annex.

    Attributes:
        at: The annex, ``lampiran.I``.
        heads: The cells of its head by key: ``satuan``, ``target.2024``.
        goals: The goals in printed order.
        rows: The indicators in printed order.
    """

    at: str
    heads: Mapping[str, Passage]
    goals: tuple[Passage, ...]
    rows: tuple[Row, ...]

    def has_column(self, key: str) -> bool:
        """Whether a column stands in its head, or any row has a cell of that key."""
        return (
            key in self.heads
            or any(head.startswith(f"{key}.") for head in self.heads)
            or any(key in row.cells for row in self.rows)
        )

    @property
    def years(self) -> tuple[int, ...]:
        """The years with a target column, ascending."""
        heads = (key.removeprefix("target.") for key in self.heads if key.startswith("target."))
        own = {int(year) for year in heads if year.isdecimal()}
        return tuple(sorted(own | {t.year for row in self.rows for t in row.targets if t.year}))


def tables_of(manuscript: Manuscript) -> tuple[IndicatorTable, ...]:
    """Return the indicator tables of a paper, one for each annex that has any row."""
    found = (_table(manuscript, annex) for annex in manuscript.annexes)
    return tuple(table for table in found if table.rows or table.goals)


def is_dash(passage: Passage) -> bool:
    """Tell whether only a dash stands there."""
    return passage.text.strip() in {"-", "–", "—"}


def _table(manuscript: Manuscript, annex: str) -> IndicatorTable:
    heads: dict[str, Passage] = {}
    goals: list[Passage] = []
    rows: dict[str, tuple[Passage | None, dict[str, list[Passage]]]] = {}
    for passage in manuscript.under(annex):
        kind, _, rest = passage.at[len(annex) + 1 :].partition(".")
        if kind == "kolom":
            heads[rest] = passage
        elif kind == "sasaran" and rest.rpartition(".")[2] not in {"kelompok", "indikator", "label"}:
            goals.append(passage)
        elif kind == "indikator":
            number, _, cell = rest.partition(".")
            goal = goals[-1] if goals else None
            row = rows.setdefault(number, (goal, {}))[1]
            row.setdefault(cell.partition(".")[0] or "nama", []).append(passage)
    made = (_row(f"{annex}.indikator.{number}", goal, cells) for number, (goal, cells) in rows.items())
    return IndicatorTable(annex, heads, tuple(goals), tuple(made))


def _row(at: str, goal: Passage | None, cells: Mapping[str, list[Passage]]) -> Row:
    filled = {
        key: tuple(passage for passage in passages if passage.text.strip()) for key, passages in cells.items()
    }
    targets = sorted(map(_target, filled.get("target", ())), key=lambda target: target.year or 0)
    return Row(at, goal, filled, tuple(map(formula_of, filled.get("rumus", ()))), tuple(targets))


def formula_of(passage: Passage) -> Formula:
    """Read a formula in words: "a / b × 100%", "a dibagi b dikali 100%", "Sama dengan indikator 2"."""
    text = passage.text
    folded = " ".join(text.split())
    if folded.casefold().startswith(_SAME_AS):
        return Formula(passage, folded, same_as=folded[len(_SAME_AS) :].rstrip(" ."))
    found = _FACTOR.search(text)
    above, below = _divided(text[: found.start()] if found else text)
    if found is None:
        return Formula(passage, above, below)
    end = found.end(1) - len(found[1]) + len(found[1].rstrip(" ."))
    return Formula(passage, above, below, text[found.start(1) : end], (found.start(1), end))


def _divided(text: str) -> tuple[str, str]:
    for mark in _DIVISIONS:
        above, found, below = text.partition(mark)
        if found:
            return _bare(above), _bare(below)
    return _bare(text), ""


def _bare(text: str) -> str:
    return " ".join(text.split()).strip("() ")


def _target(passage: Passage) -> Target:
    last = passage.at.rpartition(".")[2]
    year = int(last) if last.isdecimal() and len(last) == len("2024") else None
    ends = [value_of(end) for end in _ends(passage.text)]
    low, high = (ends[0], ends[-1]) if ends and None not in ends else (None, None)
    return Target(passage, year, low, high, passage.text.rstrip().endswith("%"))


def _ends(text: str) -> Iterator[str]:
    return (end for end in _BETWEEN.split(text.strip(), maxsplit=1) if end)


def value_of(text: str) -> Decimal | None:
    """Read a number with or without its unit: "4,57%", "1.250 orang", "80"."""
    first = text.split(maxsplit=1)[0].rstrip("%") if text.strip() else ""
    try:
        return language.parse_number(first)
    except language.AmbiguousNumberError as error:
        return Decimal(error.meanings[0])
