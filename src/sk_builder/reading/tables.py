"""The tables of an annex: indicators, members, and any other."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sk_builder.reading import signs
from sk_builder.reading.columns import Columns, indicator_keys, member_keys
from sk_builder.reading.lines import Apart, Grid, GridCell, Line
from sk_builder.reading.lists import CAPITAL, Item, items, spread
from sk_builder.reading.rows import Cells, rows_of
from sk_builder.reading.text import NOTHING, Text, joined
from sk_builder.reading.transcript import Transcript, folded

_LISTED = ("rumus", "penanggung_jawab", "sumber_data")
"""The cells of an indicator that may hold several items."""
_ONE_FORMULA = re.compile(r"[-–—_=]{3,}|[x×*X]\s*\d+")
"""A line that only a formula set on several lines has: its bar, its factor."""
_FACTOR_AT_END = re.compile(r"\s[x×*X]\s*\d+\s*%?$")
_LEGEND = re.compile(r"(?:Keterangan|Ket\.?|Catatan|Di\s?mana)\s*:?", re.IGNORECASE)
"""How the words begin that explain a formula."""
_NAMES_GOAL = re.compile(r"(?:SASARAN(?:\s+STRATEGIS)?|SS)\b[\s.]*[\dIVX.]*\s*[:.]?\s*", re.IGNORECASE)
_COUNTS_GOALS = re.compile(r"[IVXA-Z]+\W*$")
_OF_ONE = frozenset({"no", "kode", "sasaran", "kelompok", "nama"})
"""Columns whose cell says nothing of the indicators below the one where it begins."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_NAMES_GROUP = re.compile(r"(?:TUJUAN|MISI|URUSAN|PERSPEKTIF|PROGRAM)\b", re.IGNORECASE)
NAMED_ABOVE = re.compile(
    r"(?:[\dA-Z]{1,3}[.)]\s+)?(?:TUJUAN|MISI|URUSAN|PERSPEKTIF|PROGRAM|SASARAN(?:\s+(?:STRATEGIS|PROGRAM))?|SS)"
    r"(?:\s+[\dIVX.]+)?\s*:\s*\S",
    re.IGNORECASE,
)
"""How a line above a table names what all its rows belong to."""

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
        self._heads_again = 0
        self._goal = ""
        self._group: Text = NOTHING
        self._above: dict[str, str] = {}
        self._numbers: dict[str, int] = {}
        self._name = ""

    def read(self, grid: Grid, above: Sequence[Text] = ()) -> None:
        """Write down one table; `above` are the lines that name its group and its goal."""
        columns = Columns(grid)
        if keys := indicator_keys(columns, named_above=bool(above)):
            for text in above:
                self._named(text, has_goals="sasaran" in keys.values())
            self._heads(columns, keys, "kolom")
            if self._goes_on(columns, keys):
                for row in columns.rows:
                    self._known_row(row, keys)
            else:
                for row in columns.rows:
                    self._indicator_row(row, keys, columns)
            self._out.leave([self._group])
            self._group = NOTHING
            return
        self._out.leave(above)
        if keys := member_keys(columns):
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
            at, text = f"{self._at}.{name}.{keys[column]}", joined(texts)
            if folded(self._out.words(at)) == folded(text.words):
                self._head_again([text])
            else:
                self._out.put(at, text)
        counted = self._out.count(f"{self._at}.nomor_kolom")
        for number, cell in enumerate(columns.counts, start=counted + 1):
            self._out.put(f"{self._at}.nomor_kolom.{number}", cell.text)

    def _goes_on(self, columns: Columns, keys: Mapping[int, str]) -> bool:
        """Whether a table says more of the indicators of the tables above: it names no other one."""
        names = [cell for row in columns.rows for cell in row if keys[cell.column] == "nama"]
        known = all(folded(cell.words) in self._numbers for cell in names)
        return bool(names) and known and "sasaran" not in keys.values()

    def _known_row(self, row: _Row, keys: Mapping[int, str]) -> None:
        cells = _by_key([cell for cell in row if cell.words], keys)
        said = [cells.pop(key) for key in ("no", "nama") if key in cells]
        self._head_again(cell.text for cell in said)
        at = f"{self._at}.indikator.{self._numbers[folded(said[-1].words)]}"
        for key, cell in cells.items():
            self._put_cell(at, key, cell)

    def _head_again(self, texts: Iterable[Text]) -> None:
        for text in filter(None, texts):
            self._heads_again += 1
            self._out.put(f"{self._at}.kepala_lagi.{self._heads_again}", text)

    def _indicator_row(self, row: _Row, keys: Mapping[int, str], columns: Columns) -> None:
        filled = [cell for cell in row if cell.words]
        if [cell.words for cell in row] == [cell.words for cell in columns.head[0]]:
            self._head_again(cell.text for cell in row)
        elif spanning := _spanning(filled, keys, len(row)):
            self._heading(spanning, has_goals="sasaran" in keys.values())
        else:
            cells = self._by_year(_by_key(filled, keys))
            merged = dict.fromkeys(keys[cell.column] for cell in row if cell.continues)
            for key in {*keys.values()} - merged.keys() - cells.keys():
                self._above.pop(key, None)
            self._open_goal(cells)
            for own, shared in rows_of(cells):
                self._indicator(own)
                self._share(shared)
            if "nama" in cells:
                self._share(merged)

    def _by_year(self, cells: dict[str, GridCell]) -> dict[str, GridCell]:
        """Return the cells of a row for one year, which a column names, with the target of that year."""
        year, target = cells.get("tahun"), cells.get("target")
        if year is None or target is None or not _YEAR.fullmatch(year.words):
            return cells
        at = f"{self._at}.kolom.target.{year.words}"
        if self._out.words(at):
            self._head_again([year.text])
        else:
            self._out.put(at, year.text)
        own = {key: cell for key, cell in cells.items() if key not in {"tahun", "target"}}
        if "nama" in own and folded(own["nama"].words) == self._name:
            self._head_again(own.pop(key).text for key in ("no", "nama") if key in own)
        return {**own, f"target.{year.words}": target}

    def _heading(self, cells: Sequence[GridCell], *, has_goals: bool) -> None:
        """Read a row that is one cell: the name of a group, or of a goal where no column names goals."""
        text = cells[-1].text
        if has_goals or _NAMES_GROUP.match(text.words):
            self._group = joined((self._group, *(cell.text for cell in cells)))
        else:
            self._goal_named(text, [cell.text for cell in cells[:-1]])

    def _named(self, text: Text, *, has_goals: bool) -> None:
        """Read a line above the table: the name of a group, or of a goal where no column names goals."""
        if has_goals or not _NAMES_GOAL.match(text.words):
            self._group = joined((self._group, text))
        else:
            self._goal_named(text)

    def _goal_named(self, text: Text, before: Sequence[Text] = ()) -> None:
        found = _NAMES_GOAL.match(text.words)
        end = found.end() if found and found.end() < len(text.words) else 0
        self._new_goal(text.part(end), joined((*before, text.part(0, end)), " ").words)

    def _open_goal(self, cells: dict[str, GridCell]) -> None:
        group = cells.pop("kelompok", None)
        if group is not None:
            self._group = joined((self._group, group.text))
        cell = cells.get("sasaran")
        if cell is None or folded(cell.words) == self._goal:
            return
        del cells["sasaran"]
        count = cells.pop("no").words if set(cells) == {"no"} else ""
        self._new_goal(cell.text, count)

    def _new_goal(self, name: Text, label: str) -> None:
        self._goals += 1
        self._goal = folded(name.words)
        at = f"{self._at}.sasaran.{self._goals}"
        self._out.put(f"{at}.kelompok", self._group)
        self._group = NOTHING
        if label:
            self._out.put(f"{at}.nama", name, label)
        else:
            self._put(f"{at}.nama", name)

    def _indicator(self, cells: Cells) -> None:
        if "nama" in cells or (not self._indicators and cells):
            self._indicators += 1
        at = f"{self._at}.indikator.{self._indicators}"
        for key, cell in cells.items():
            self._above[key] = f"{at}.{key}"
            self._put_cell(at, key, cell)
        if "nama" in cells:
            self._name = folded(cells["nama"].words)
            self._numbers[folded(self._out.words(f"{at}.nama"))] = self._indicators

    def _put_cell(self, at: str, key: str, cell: GridCell) -> None:
        if key in _LISTED:
            self._list(f"{at}.{key}", cell)
        else:
            self._put(f"{at}.{key}", cell.text)

    def _share(self, keys: Iterable[str]) -> None:
        """Note that the cells of some columns are those of an indicator above."""
        for key in keys:
            if key in self._above and key not in _OF_ONE:
                self._out.share(f"{self._at}.indikator.{self._indicators}.{key}", self._above[key])

    def _list(self, at: str, cell: GridCell) -> None:
        start = self._out.count(at)
        for position, item in enumerate(_items(cell), start=start + 1):
            self._out.put(f"{at}.{position}", item.text, item.label)

    def _put(self, at: str, text: Text) -> None:
        mark = signs.mark(text.words)
        is_label = mark is not None and mark.end < len(text.words)
        if mark and is_label and (mark.number or text.words[mark.end].isalpha()):
            self._out.put(at, text.part(mark.end), mark.label)
        else:
            self._out.put(at, text)

    def _member(self, row: _Row, keys: Mapping[int, str]) -> None:
        self._members += 1
        for cell in row:
            key = keys[cell.column]
            at = f"{self._at}.anggota.{self._members}.{key}"
            if cell.continues and key in self._above:
                self._out.share(at, self._above[key])
            elif cell.words:
                self._out.put(at, cell.text)
                self._above[key] = at

    def _other(self, grid: Grid) -> None:
        self._others += 1
        for number, row in enumerate(grid.rows, start=1):
            for cell in row:
                self._out.put(f"{self._at}.tabel.{self._others}.{number}.{cell.column + 1}", cell.text)


def _by_key(filled: _Row, keys: Mapping[int, str]) -> dict[str, GridCell]:
    """Return the cells by the key of their column; two below one head are one cell."""
    cells: dict[str, GridCell] = {}
    for cell in filled:
        key = keys[cell.column]
        cells[key] = replace(cells[key], lines=(*cells[key].lines, *cell.lines)) if key in cells else cell
    return cells


def _spanning(filled: _Row, keys: Mapping[int, str], cells: int) -> _Row:
    """Return the cells of a row that is a heading: one that spans columns, and its number; () for another."""
    numbered = len(filled) == 2 and keys[filled[0].column] == "no"  # noqa: PLR2004
    if len(filled) != 1 + numbered:
        return ()
    last = filled[-1]
    names_goal = numbered and "sasaran" not in keys.values() and keys[last.column] == "nama"
    is_goal = names_goal and _COUNTS_GOALS.match(filled[0].words)
    return filled if cells == 1 or last.span > 1 or is_goal else ()


def _items(cell: GridCell) -> list[Item]:
    lines = [Line(text, Apart.PARAGRAPH) for text in cell.lines]
    end = next((n for n, line in enumerate(lines) if n and _LEGEND.match(line.words)), len(lines))
    legend = [Item("", [line.text for line in lines[end:]])] if lines[end:] else []
    if _is_one_formula(lines[:end]):
        return [Item("", [line.text for line in lines[:end]]), *legend]
    return [*items((part for line in lines[:end] for part in spread(line, after="")), CAPITAL), *legend]


def _is_one_formula(lines: Sequence[Line]) -> bool:
    """Whether lines are one fraction: with a bar or a factor of its own, or two that a factor parts."""
    if any(_ONE_FORMULA.match(line.words) for line in lines):
        return True
    factors = sum(_FACTOR_AT_END.search(line.words) is not None for line in lines)
    whole = any("/" in line.words or signs.mark(line.words) for line in lines)
    return len(lines) == 2 and factors == 1 and not whole  # noqa: PLR2004
