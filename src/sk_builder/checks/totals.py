"""ANG-09: the last line of a table adds up what stands above it."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from sk_builder import language
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity
from sk_builder.manuscript import Passage

_PLACE = re.compile(r"(lampiran\.\w+\.(?:tabel\.\d+|anggota))\.(\d+)\.(\w+)")
_TOTAL = re.compile(
    r"(?:jumlah|total)(?:\s+(?:keseluruhan|seluruh(?:nya)?|total|biaya|besar))?\W*", re.IGNORECASE
)
_SUBTOTAL = re.compile(r"(?:sub\W*)?(?:jumlah|total)\b", re.IGNORECASE)
_NUMBER = re.compile(r"(?:Rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?:,?[-–]+)?\s*%?", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_DASHES = ("-", "–", "—", "")

_Row = Mapping[str, Passage]
"""The filled cells of a row by their column, in printed order."""


@rule(
    "ANG-09",
    "Baris jumlah sama dengan penjumlahan isi tabelnya",
    severity=Severity.ERROR,
    fix=Fix.NONE,
    why="Baris jumlah dibaca lebih dahulu, juga oleh bendahara dan pemeriksa. Bila tidak sama dengan isi"
    " kolomnya, salah satu angka keliru dan tidak ada yang dapat dipegang.",
    bad="Rp1.250.000,00 | Rp850.000,00 | Jumlah Rp2.000.000,00",
    good="Rp1.250.000,00 | Rp850.000,00 | Jumlah Rp2.100.000,00",
    source="Naskah itu sendiri: hitungan di dalam tabel",
    certainty=Certainty.LOGIC,
)
def totals_add_up(dossier: Dossier) -> Iterator[Problem]:
    """Find a total that is neither the sum of its column, nor of one level of it, nor of its subtotals."""
    for rows in _tables(dossier):
        for position, row in enumerate(rows):
            if _TOTAL.fullmatch(_label(row)):
                for column, cell in row.items():
                    yield from _compared(cell, column, rows[:position])


def _tables(dossier: Dossier) -> Iterator[Sequence[_Row]]:
    """Yield the rows of each table of an annex that has a total."""
    tables: dict[str, dict[str, dict[str, Passage]]] = defaultdict(lambda: defaultdict(dict))
    for annex in dossier.manuscript.annexes:
        for passage in dossier.manuscript.under(annex):
            if (place := _PLACE.fullmatch(passage.at)) and passage.text.strip():
                tables[place[1]][place[2]][place[3]] = passage
    for table in tables.values():
        rows = tuple(table.values())
        if any(_TOTAL.fullmatch(_label(row)) for row in rows):
            yield rows


def _label(row: _Row) -> str:
    return next(iter(row.values())).text.strip()


def _compared(cell: Passage, column: str, above: Sequence[_Row]) -> Iterator[Problem]:
    total = _value(cell.text)
    values = list(_values(column, above)) if total is not None else []
    if total is None or len([kind for kind, _ in values if kind != "total"]) < 2:  # noqa: PLR2004
        return
    sums = _sums(values)
    if all(abs(total - told) > _rounding(cell.text, len(values)) for told in sums):
        added = language.number(sums[0])
        yield Problem(cell.at, f"tertulis {cell.text.strip()}, padahal isi kolomnya berjumlah {added}")


def _values(column: str, above: Sequence[_Row]) -> Iterator[tuple[str, Decimal]]:
    """Yield kind of row and number of each cell of a column, from the lowest up to the head."""
    for row in reversed(above):
        cell = row.get(column)
        value = _value(cell.text) if cell else None
        if _is_head(row) or (value is None and cell and cell.text.strip() not in _DASHES):
            return
        if value is not None:
            yield _kind(_label(row)), value


def _is_head(row: _Row) -> bool:
    """Whether a row counts the columns, or names nothing but years."""
    words = [cell.text.strip(" .()") for cell in row.values()]
    return words == [str(n) for n in range(1, len(words) + 1)] or all(map(_YEAR.fullmatch, words))


def _kind(label: str) -> str:
    if _SUBTOTAL.match(label):
        return "total"
    mark = label.strip(" .)")
    return "1" if mark.isdigit() else "a" if mark.isalpha() and len(mark) == 1 else ""


def _sums(values: Sequence[tuple[str, Decimal]]) -> list[Decimal]:
    """Return what a total may be, the sum of all first."""
    kinds = [kind for kind, _ in values]
    since = kinds.index("total") if "total" in kinds else len(kinds)
    parts = [[value for kind, value in values if kind == one] for one in dict.fromkeys(kinds)]
    items = [value for kind, value in values if kind != "total"]
    return [Decimal(sum(part)) for part in (items, [value for _, value in values[:since]], *parts)]


def _value(text: str) -> Decimal | None:
    found = _NUMBER.fullmatch(text.strip())
    return Decimal(f"{found[1].replace('.', '')}.{found[2] or 0}") if found else None


def _rounding(text: str, count: int) -> Decimal:
    """Return how far rounded numbers may miss their total; whole ones may not."""
    _, comma, decimals = text.partition(",")
    digits = len(re.sub(r"\D", "", decimals))
    return Decimal(count) / 10**digits if comma and digits else Decimal(0)
