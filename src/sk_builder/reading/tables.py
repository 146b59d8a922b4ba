"""The tables of an annex: indicators, members, and any other."""

import re
from collections.abc import Mapping, Sequence

from sk_builder.reading import signs
from sk_builder.reading.columns import Columns, indicator_keys, member_keys
from sk_builder.reading.lines import Apart, Grid, GridCell, Line
from sk_builder.reading.lists import CAPITAL, Item, items, spread
from sk_builder.reading.text import NOTHING, Text, joined
from sk_builder.reading.transcript import Transcript, folded

_LISTED = ("rumus", "penanggung_jawab", "sumber_data")
"""The cells of an indicator that may hold several items."""
_ONE_FORMULA = re.compile(r"[-–—_=]{3,}|[x×*X]\s*\d+")
"""A line that only a formula set on several lines has: its bar, its factor."""

_Row = Sequence[GridCell]


class Tables:
    """Writes the tables of one annex down; a table of indicators that is parted goes on counting."""

    def __init__(self, at: str, out: Transcript) -> None:
        self._at = at
        self._out = out
        self._others = 0
        self._members = 0
        self._goals = 0
        self._indicators = 0
        self._goal = ""
        self._group: Text = NOTHING

    def read(self, grid: Grid) -> None:
        """Write down one table."""
        columns = Columns(grid)
        if keys := indicator_keys(columns):
            self._heads(columns, keys, "kolom")
            for row in columns.rows:
                self._indicator_row(row, keys, columns)
            self._out.leave([self._group])
            self._group = NOTHING
        elif keys := member_keys(columns):
            self._heads(columns, keys, "kolom_anggota")
            for row in columns.rows:
                self._member(row, keys)
        else:
            self._other(grid)

    def _heads(self, columns: Columns, keys: Mapping[int, str], name: str) -> None:
        gathered: dict[int, list[Text]] = {}
        for column, text in columns.heads():
            gathered.setdefault(column, []).append(text)
        for column, texts in sorted(gathered.items()):
            self._out.put(f"{self._at}.{name}.{keys[column]}", joined(texts))
        for number, cell in enumerate(columns.counts, start=1):
            self._out.put(f"{self._at}.nomor_kolom.{number}", cell.text)

    def _indicator_row(self, row: _Row, keys: Mapping[int, str], columns: Columns) -> None:
        filled = [cell for cell in row if cell.words]
        if [cell.words for cell in row] == [cell.words for cell in columns.head[0]]:
            self._out.leave(cell.text for cell in row)
        elif len(filled) == 1 and (len(row) == 1 or filled[0].span > 1):
            self._group = joined((self._group, filled[0].text))
        else:
            cells = {keys[cell.column]: cell for cell in filled}
            self._open_goal(cells)
            self._indicator(cells)

    def _open_goal(self, cells: dict[str, GridCell]) -> None:
        cell = cells.get("sasaran")
        if cell is None:
            return
        if folded(cell.words) == self._goal:
            return
        del cells["sasaran"]
        self._goals += 1
        self._goal = folded(cell.words)
        at = f"{self._at}.sasaran.{self._goals}"
        self._out.put(f"{at}.kelompok", self._group)
        self._group = NOTHING
        self._put(f"{at}.nama", cell.text)

    def _indicator(self, cells: Mapping[str, GridCell]) -> None:
        if "nama" in cells or (not self._indicators and cells):
            self._indicators += 1
        at = f"{self._at}.indikator.{self._indicators}"
        for key, cell in cells.items():
            if key in _LISTED:
                self._list(f"{at}.{key}", cell)
            else:
                self._put(f"{at}.{key}", cell.text)

    def _list(self, at: str, cell: GridCell) -> None:
        for position, item in enumerate(_items(cell), start=1):
            self._out.put(f"{at}.{position}", item.text, item.label)

    def _put(self, at: str, text: Text) -> None:
        mark = signs.mark(text.words)
        if mark and mark.number and mark.end < len(text.words):
            self._out.put(at, text.part(mark.end), mark.label)
        else:
            self._out.put(at, text)

    def _member(self, row: _Row, keys: Mapping[int, str]) -> None:
        self._members += 1
        for cell in row:
            self._out.put(f"{self._at}.anggota.{self._members}.{keys[cell.column]}", cell.text)

    def _other(self, grid: Grid) -> None:
        self._others += 1
        for number, row in enumerate(grid.rows, start=1):
            for cell in row:
                self._out.put(f"{self._at}.tabel.{self._others}.{number}.{cell.column + 1}", cell.text)


def _items(cell: GridCell) -> list[Item]:
    lines = [Line(text, Apart.PARAGRAPH) for text in cell.lines]
    if any(_ONE_FORMULA.match(line.words) for line in lines):
        return [Item("", [line.text for line in lines])]
    return items((part for line in lines for part in spread(line, after="")), CAPITAL)
