"""Items of lists that came, went or moved: considerations, points, rows of the indicator table."""

from collections.abc import Collection, Container, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from sk_builder.app.pulling.alignment import Alignment, Unit
from sk_builder.app.pulling.origin import Origin
from sk_builder.app.pulling.rows import cell_change, field_of_column, new_item
from sk_builder.app.pulling.unprinting import without_mark
from sk_builder.places import Path
from sk_builder.reading import signs
from sk_builder.store.change import Insert, Rearrange, Remove, SetText, value_at
from sk_builder.store.tree import Node
from sk_builder.word.marked import Marked

_MARKED = {"membaca", "menimbang", "mengingat", "mengingat_pula", "memperhatikan", "rincian", "diktum"}
"""Lists whose items printing closes with a mark."""
_BY_ROW = ("indikator", "anggota", "diktum")
"""Lists whose items are rows of several cells."""


@dataclass(frozen=True, slots=True)
class ItemEdit:
    """An item that came, went or moved.

    Attributes:
        change: Of the data the file was made of.
        spots: Paragraphs of the edited file that say so.
        is_whole: Whether all that the data must have stood there.
    """

    change: Insert | Remove | Rearrange | SetText
    spots: tuple[int, ...]
    is_whole: bool = True


class Items:
    """The lists of a decree, seen in its edited file."""

    def __init__(
        self, origin: Origin, theirs: Sequence[Marked], alignment: Alignment, taken: Container[int] = ()
    ) -> None:
        """Look at two files side by side; the paragraphs in `taken` are no items of their own."""
        self._taken = taken
        self._origin = origin
        self._base = origin.sheet.paragraphs
        self._theirs = theirs
        self._alignment = alignment
        self._added: dict[int, tuple[Path, Unit]] = {}

    def edits(self) -> list[ItemEdit]:
        """Return all of them; positions are those before any of the changes."""
        gone = list(self._gone())
        added = [*self._new_rows(), *self._new_paragraphs()]
        touched = {edit.change.path[:-1] for edit in (*gone, *added)}
        return [*gone, *added, *(edit for edit in self._moved() if edit.change.path not in touched)]

    @cached_property
    def _paths(self) -> list[list[Path]]:
        """The paths of the places in each paragraph as it was made."""
        return [
            [self._origin.path(one.at) for one in stretches] for stretches in self._origin.sheet.stretches
        ]

    def _gone(self) -> Iterator[ItemEdit]:
        """Yield the items of which no word is left, the outermost only."""
        standing: dict[Path, bool] = {}
        for position, paths in enumerate(self._paths):
            is_there = self._stands(position)
            for path in set(_items(paths)):
                standing[path] = standing.get(path, False) or is_there
        gone = [path for path, is_there in standing.items() if not is_there and self._is_item(path)]
        for path in gone:
            if not any(path[:n] in gone for n in range(1, len(path))):
                yield ItemEdit(Remove(path), ())

    def _stands(self, position: int) -> bool:
        if position in self._alignment.joined:
            return True
        there = self._alignment.theirs_of.get(position)
        return there is not None and bool(self._theirs[there].text.strip())

    def _is_item(self, path: Path) -> bool:
        return path[0] != "tercetak" and isinstance(value_at(self._origin.tree, path[:-1]), list)

    def _new_rows(self) -> Iterator[ItemEdit]:
        for row in self._alignment.new_rows:
            for beside, step in ((row[0] - 1, 1), (row[-1] + 1, 0)):
                item = self._item_of_row(beside, self._theirs[row[0]])
                if item and (edit := self._new_row(row, item, step)):
                    yield edit
                    break

    def _item_of_row(self, beside: int, like: Marked) -> tuple[Path, Unit] | None:
        """Return the item that the row at a paragraph shows, and the paragraphs of that row as made."""
        if not 0 <= beside < len(self._theirs) or not _is_near(self._theirs[beside], like):
            return None
        if beside in self._added:
            return self._added[beside]
        row = self._row(self._theirs, beside)
        made = tuple(self._alignment.base_of[p] for p in row if p in self._alignment.base_of)
        paths = [path for position in made for path in self._paths[position]]
        items = _items(paths)
        for key in _BY_ROW:
            if found := next((path for path in items if path[-2] == key), None):
                return found, made
        found = next((path for path in paths if self._is_text(path)), None)
        return (found, made) if found else None

    def _row(self, paragraphs: Sequence[Marked], position: int) -> Unit:
        cells = paragraphs[position].cells
        same = (
            n
            for n, one in enumerate(paragraphs)
            if one.cells[:1] and cells and one.cells[0][:2] == cells[0][:2]
        )
        return tuple(n for n in same if paragraphs[n].part == paragraphs[position].part)

    def _new_row(self, row: Unit, beside: tuple[Path, Unit], step: int) -> ItemEdit | None:
        item, made = beside
        if item[-2] not in _BY_ROW:
            return self._new_text(row, item, step, made)
        built = new_item(self._origin, item, step, [self._theirs[position] for position in row])
        if built is None:
            return None
        self._added |= dict.fromkeys(row, beside)
        return ItemEdit(Insert(built.path, built.node), row, built.is_whole)

    def _new_text(self, row: Unit, item: Path, step: int, made: Unit) -> ItemEdit | None:
        """Take the words of a new row that stand under those of the item beside it."""
        columns = {self._base[p].cells[0][2] for p in made if item in self._paths[p]}
        spots = tuple(
            p for p in row if self._theirs[p].cells[0][2] in columns and self._theirs[p].text.strip()
        )
        if len(spots) != 1:
            return None
        self._added |= dict.fromkeys(row, (item, made))
        return ItemEdit(Insert((*item[:-1], int(item[-1]) + step), self._node(item, spots[0])), spots)

    def _new_paragraphs(self) -> Iterator[ItemEdit]:
        in_rows = {position for row in self._alignment.new_rows for position in row}
        for position, one in enumerate(self._theirs):
            is_known = position in self._alignment.base_of or position in in_rows or position in self._taken
            if one.text.strip() and not is_known:
                yield from self._new_paragraph(position) or self._new_cell(position)

    def _new_paragraph(self, position: int) -> list[ItemEdit]:
        for beside, step in ((position - 1, 1), (position + 1, 0)):
            if item := self._item_beside(beside, self._theirs[position]):
                self._added[position] = item, ()
                path = (*item[:-1], int(item[-1]) + step)
                return [ItemEdit(Insert(path, self._node(item, position)), (position,))]
        return []

    def _new_cell(self, position: int) -> list[ItemEdit]:
        """Take words in a cell that was empty for the field that other rows have in its column."""
        one = self._theirs[position]
        row = self._row(self._theirs, position) if one.cells else ()
        paths = [
            path
            for p in row
            if p in self._alignment.base_of
            for path in self._paths[self._alignment.base_of[p]]
        ]
        items = _items(paths)
        item = next((path for path in items if path[-2] in ("indikator", "anggota")), None)
        field = item and field_of_column(self._origin, item, one.cells[0][2])
        if not item or not field or value_at(self._origin.tree, (*item, *field)) is not None:
            return []
        return [ItemEdit(cell_change((*item, *field), one.text), (position,))]

    def _item_beside(self, position: int, like: Marked) -> Path | None:
        """Return the item of a list of texts that a paragraph is, if another could be of the same list."""
        if not 0 <= position < len(self._theirs):
            return None
        one = self._theirs[position]
        if (one.cells, one.part, one.style) != (like.cells, like.part, like.style):
            return None
        if bool(one.number) != bool(like.number) and not signs.mark(like.text):
            return None
        if position in self._added:
            return self._added[position][0]
        made = self._alignment.base_of.get(position)
        paths = self._paths[made] if made is not None else []
        return paths[0] if len(paths) == 1 and self._is_text(paths[0]) else None

    def _is_text(self, path: Path) -> bool:
        """Tell whether a path leads to an item of a list of texts, or of legal bases."""
        if len(path) < 2 or not isinstance(path[-1], int) or path[-2] == "diktum":  # noqa: PLR2004
            return False
        return self._is_item(path)

    def _node(self, item: Path, position: int) -> Node:
        one = self._theirs[position]
        words = one.text.strip()
        if (typed := signs.mark(words)) and one.number in {"", typed.label}:
            words = words[typed.end :].strip()
        return without_mark(words) if item[-2] in _MARKED else words

    def _moved(self) -> Iterator[ItemEdit]:
        """Yield the lists whose items all stand in another order."""
        lists: dict[Path, dict[int, int]] = {}
        for made, there in sorted(self._alignment.theirs_of.items()):
            for item in _items(self._paths[made]):
                lists.setdefault(item[:-1], {}).setdefault(int(item[-1]), there)
        for path, seen in lists.items():
            items = value_at(self._origin.tree, path)
            order = tuple(sorted(seen, key=seen.__getitem__))
            is_whole = isinstance(items, list) and len(seen) == len(items)
            if is_whole and order != tuple(range(len(seen))) and self._stand_together(path, seen.values()):
                yield ItemEdit(Rearrange(path, order), tuple(seen.values()))

    def _stand_together(self, path: Path, spots: Collection[int]) -> bool:
        """Tell whether nothing but items of a list stands between its items."""
        made = (self._alignment.base_of.get(spot) for spot in range(min(spots), max(spots)))
        between = (other for position in made if position is not None for other in self._paths[position])
        return all(other[: len(path)] == path for other in between)


def _items(paths: Sequence[Path]) -> list[Path]:
    """Return the items of lists that some paths lead through."""
    return [path[: n + 1] for path in paths for n, step in enumerate(path) if isinstance(step, int)]


def _is_near(one: Marked, other: Marked) -> bool:
    """Tell whether two paragraphs stand in one table, rows of which follow one another."""
    if not one.cells or not other.cells or one.part != other.part:
        return False
    return one.cells[0][0] == other.cells[0][0] and abs(one.cells[0][1] - other.cells[0][1]) == 1
