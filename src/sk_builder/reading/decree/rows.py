"""One row of the indicator table as data."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sk_builder.model import Amount, Formula, Indicator
from sk_builder.reading.columns import PART_OF_YEAR
from sk_builder.reading.decree.amounts import AmountRead, read_amount, yearly
from sk_builder.reading.decree.formulas import read_fraction
from sk_builder.reading.decree.source import Source, said
from sk_builder.reading.decree.units import guessed_unit, said_unit, unit_behind

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DIRECTIONS = (
    ("naik", re.compile(r"tinggi|naik|maks|max|positif", re.IGNORECASE)),
    ("turun", re.compile(r"rendah|turun|minim|negatif", re.IGNORECASE)),
    ("tetap", re.compile(r"tahan|tetap|stabil", re.IGNORECASE)),
)


class Years(NamedTuple):
    """The years of the columns of one table.

    Attributes:
        unnamed: Those that the columns are for which name none.
        named: Those that a column of targets names.
        certain: Those that have a column of targets whatever its cells hold: the years of the period.
    """

    unnamed: tuple[int, ...]
    named: tuple[int, ...]
    certain: tuple[int, ...]


@dataclass(slots=True)
class Row:
    """A row of the table.

    Attributes:
        at: Its place in the manuscript.
        keys: What it has: "nama", "rumus.1", "target.2024".
    """

    at: str
    keys: list[str] = field(default_factory=list)

    def of_column(self, key: str) -> list[str]:
        """Return its keys of a column; a paper may have several of a kind: "baseline_2"."""
        return [own for own in self.keys if re.fullmatch(rf"{key}(?:[._]\d+)*", own)]


class RowReader:
    """Reads one row.

    Attributes:
        here: The place at which the decree prints it.
    """

    def __init__(self, source: Source, row: Row, here: str, years: Years) -> None:
        """Begin to read.

        Args:
            source: Where the words are taken from.
            row: Which row.
            here: The place at which the decree prints it.
            years: Those of the columns.
        """
        self.here = here
        self._source = source
        self._row = row
        self._years = years
        self._units: list[str] = []

    def indicator(self, code: str | None) -> Indicator:
        """Take all that the row has, the code apart."""
        self._take("no")
        self._source.absorb(*(f"{self._row.at}.{key}" for key in self._row.of_column("no")))
        name, formulas = said(self._take("nama")), self._formulas()
        baseline, targets, final = self._baseline(), self._targets(), self._amount("kondisi_akhir")
        return Indicator(
            code=code,
            name=name,
            rationale=said(self._take("alasan")),
            formulas=formulas,
            unit=self._unit(name or "", formulas),
            direction=self._direction(),
            baseline=baseline,
            targets=targets,
            final_state=final,
            responsible_units=self._list("penanggung_jawab"),
            data_sources=self._list("sumber_data"),
            remark=said(self._take("keterangan")),
        )

    def _take(self, key: str, printed: str = "") -> str:
        return self._source.take(f"{self._row.at}.{key}", f"{self.here}.{printed or key}")

    def _list(self, key: str) -> tuple[str, ...]:
        own_keys = enumerate(self._row.of_column(key), start=1)
        taken = (said(self._take(own, f"{key}.{n}")) for n, own in own_keys)
        return tuple(words for words in taken if words)

    def _formulas(self) -> tuple[Formula, ...]:
        """Take the formulas; that one is the same as another's is told later, when all are known."""
        lines = {key: self._source.text(f"{self._row.at}.{key}") for key in self._row.of_column("rumus")}
        taken = [
            (self._take(key, f"rumus.{n}"), text) for n, (key, text) in enumerate(lines.items(), start=1)
        ]
        return tuple(read_fraction(text) or words for words, text in taken if said(words))

    def _direction(self) -> Any:
        words = self._take("arah")
        return next((direction for direction, sign in _DIRECTIONS if sign.search(words)), None)

    def _unit(self, name: str, formulas: tuple[Formula, ...]) -> str:
        of_cells = next(filter(None, self._units), "")
        unit = said_unit(self._take("satuan"), of_cells or self._unit_of_heads())
        if not unit:
            unit = guessed_unit(name, formulas)
            why = "satuan tidak tertulis; ditebak dari rumus dan nama"
            self._source.guess(f"{self.here}.satuan", unit, why)
        return unit

    def _unit_of_heads(self) -> str:
        """Return the unit that stands behind the head of a column of targets: "TARGET (%)"."""
        annex = self._row.at.partition(".indikator.")[0]
        keys = (key for key in self._row.keys if key.startswith(("target", "bagian_tahun")))
        heads = (line for key in keys for line in self._source.text(f"{annex}.kolom.{key}").split("\n"))
        return next(filter(None, map(unit_behind, heads)), "")

    def _amount(self, key: str, printed: str = "") -> Amount | None:
        return self._read(self._take(key, printed), printed or key)

    def _read(self, words: str, printed: str) -> Amount | None:
        read: AmountRead = read_amount(words)
        self._units.append(read.unit)
        if read.is_ambiguous:
            self._source.guess(f"{self.here}.{printed}", words, "titik dibaca sebagai pemisah ribuan")
        return read.value

    def _targets(self) -> dict[int, Amount | None]:
        by_year = ((key.partition(".")[2], key) for key in self._row.of_column("target"))
        dated = {int(year): key for year, key in by_year if year.isdigit()}
        bare = [key for key in self._row.of_column("target") if "." not in key]
        dated |= {year: f"target.{year}" for year in self._years.named}
        told = {year: one for key in bare for year, one in self._told_by_year(key).items()}
        if told:
            return told
        if len(bare) == len(self._years.unnamed):
            dated |= dict(zip(self._years.unnamed, bare, strict=True))
        elif len(bare) == 1 and self._years.unnamed and not dated:
            year = self._years.unnamed[-1]
            dated[year] = bare[0]
            self._source.guess(f"{self.here}.target", str(year), "tahun target tidak tertulis")
        self._tell_quarters(dated)
        taken = {year: self._amount(key, f"target.{year}") for year, key in sorted(dated.items())}
        return {
            year: one for year, one in taken.items() if one is not None or year not in self._years.certain
        }

    def _told_by_year(self, key: str) -> dict[int, Amount | None]:
        """Return the targets of a cell that names the year of each: "2024: 80; 2025: 82"."""
        at = f"{self._row.at}.{key}"
        by_year = yearly(self._source.words(at))
        if by_year:
            self._source.absorb(at)
        return {year: self._read(words, f"target.{year}") for year, words in by_year.items()}

    def _tell_quarters(self, keys: Mapping[int, str]) -> None:
        """Tell of each year whose target is that of its last quarter."""
        annex = self._row.at.partition(".indikator.")[0]
        for year, key in keys.items():
            words = self._source.words(f"{self._row.at}.{key}")
            lowest = self._source.text(f"{annex}.kolom.{key}").rpartition("\n")[2]
            if words and PART_OF_YEAR.fullmatch(lowest):
                why = "target tahun tidak tertulis; diambil dari bagian tahun yang terakhir"
                self._source.guess(f"{self.here}.target.{year}", words, why)

    def _baseline(self) -> dict[int, Amount | None]:
        values: dict[int, Amount | None] = {}
        cells: list[str] = []
        for key in self._row.of_column("baseline"):
            words = self._source.words(f"{self._row.at}.{key}")
            by_year = yearly(words) or self._of_head(key)
            if by_year:
                cells.append(self._take(key, "baseline"))
            values |= {year: self._read(words, "baseline") for year, words in by_year.items()}
        if len(cells) > 1:  # columns that name their years in their heads
            together = " ".join(f"{words} ({year})" for words, year in zip(cells, values, strict=False))
            self._source.placed[f"{self.here}.baseline"] = together
        return values

    def _of_head(self, key: str) -> dict[int, str]:
        """Return the words of a cell by the year that its head names, or else the one before the period."""
        annex, words = self._row.at.partition(".indikator.")[0], self._source.words(f"{self._row.at}.{key}")
        found = _YEAR.findall(self._source.words(f"{annex}.kolom.{key}"))
        years = tuple(map(int, found[-1:])) or tuple(year - 1 for year in self._years.unnamed[:1])
        if not said(words) or not years:
            return {}
        if not found:
            why = "tahun kondisi awal tidak tertulis"
            self._source.guess(f"{self.here}.baseline", str(years[0]), why)
        return {years[0]: words}
