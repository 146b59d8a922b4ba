"""A new row of a table as an item of its list: which cell holds which field."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sk_builder.app.pulling.origin import Origin
from sk_builder.app.pulling.unprinting import literal, without_mark
from sk_builder.manuscript import is_blank
from sk_builder.places import Path
from sk_builder.reading.decree.formulas import read_fraction
from sk_builder.store.change import Insert, SetText, value_at
from sk_builder.store.encode import encode
from sk_builder.store.tree import Node
from sk_builder.word.marked import Marked

_LISTS = {"penanggung_jawab", "sumber_data", "rumus"}
_BY_YEAR = {"target", "baseline"}
_GOAL = ("sasaran", "nama")
_PERCENT = "persen"
_PERCENTAGE = re.compile(r"[\d.,–-]+\s*%")


class NewItem(NamedTuple):
    """A new item.

    Attributes:
        path: Where it goes.
        node: Its data.
        is_whole: Whether all that the data must have stood in the row.
    """

    path: Path
    node: Node
    is_whole: bool = True


def new_item(origin: Origin, beside: Path, step: int, row: Sequence[Marked]) -> NewItem | None:
    """Make the item that a new row shows.

    Args:
        origin: What the file was made of.
        beside: The item that the row above or below it shows.
        step: 1 where that row stands above, 0 where it stands below.
        row: The paragraphs of the new row.

    Returns:
        None where nobody can tell what the row is.
    """
    path = (*beside[:-1], int(beside[-1]) + step)
    cells: dict[int, list[Marked]] = {}
    for one in row:
        if not is_blank(one.text):
            cells.setdefault(one.cells[0][2], []).append(one)
    if beside[-2] == "diktum":
        return _point(path, list(cells.values())[-1]) if cells else None
    keys = _columns(origin, beside)
    node = _record(beside, {keys[column]: texts for column, texts in cells.items() if column in keys})
    if not node:
        return None
    if beside[-2] != "indikator":
        return NewItem(path, node)
    item = NewItem(path, node, _has_unit(node, cells))
    goal = [one.text.strip() for column in cells if keys.get(column) == _GOAL for one in cells[column]]
    return _under_goal(origin, " ".join(goal), item) if goal else item


def field_of_column(origin: Origin, item: Path, column: int) -> tuple[str, ...] | None:
    """Return the field that a column of the table shows in which an item stands, by keys within the item."""
    found = _columns(origin, item).get(column)
    return None if found in {None, _GOAL, ("no",)} else found


def cell_change(path: Path, words: str) -> Insert | SetText:
    """Return what puts words into a field of an item that was blank."""
    if path[-1] in _LISTS:
        return Insert((*path, 0), _formula(words.strip()) if path[-1] == "rumus" else words.strip())
    return SetText(path, next(literal(path, words)))


def _under_goal(origin: Origin, name: str, item: NewItem) -> NewItem | None:
    """Put an indicator under the goal beside it, if that is the one it names, else under one of its own."""
    *goals, goal, _, row = item.path
    named = value_at(origin.tree, (*goals, goal, "nama"))
    if isinstance(named, str) and named.casefold().split() == name.casefold().split():
        return item
    rows = value_at(origin.tree, item.path[:-1])
    count = len(rows) if isinstance(rows, list) else 0
    if row not in {0, count}:
        return None
    node: Node = {"nama": name, "indikator": [item.node]}
    return NewItem((*goals, int(goal) + (row == count)), node, item.is_whole)


def _point(path: Path, cell: Sequence[Marked]) -> NewItem:
    """Return a point of the decision: its words, its list, and how the sentence goes on."""
    opening, *rest = cell
    items = [one for one in rest if one.number]
    closing = [one for one in rest if not one.number]
    text = without_mark(opening.text)
    if not rest:
        return NewItem(path, text)
    node: dict[str, Node] = {"isi": text, "rincian": [without_mark(one.text) for one in items]}
    if closing:
        node["lanjutan"] = without_mark(" ".join(one.text for one in closing))
    return NewItem(path, node, is_whole=bool(items))


def _columns(origin: Origin, beside: Path) -> dict[int, tuple[str, ...]]:
    """Return the field that each column of the table shows, by keys within an item."""
    found: dict[int, tuple[str, ...]] = {}
    sheet, lists = origin.sheet, _keys(beside)
    for one, stretches in zip(sheet.paragraphs, sheet.stretches, strict=True):
        for stretch in stretches:
            path = origin.path(stretch.at)
            if one.cells and path[:2] == beside[:2]:
                keys = _keys(path)
                if keys[: len(lists)] == lists and len(path) > len(beside):
                    found.setdefault(one.cells[0][2], _keys(path[len(beside) :]))
                elif keys == ("lampiran", *_GOAL):
                    found.setdefault(one.cells[0][2], _GOAL)
    return found


def _keys(path: Path) -> tuple[str, ...]:
    return tuple(step for step in path if isinstance(step, str))


def _record(beside: Path, cells: dict[tuple[str, ...], list[Marked]]) -> dict[str, Node]:
    node: dict[str, Node] = {}
    for keys, paragraphs in cells.items():
        texts = [one.text.strip() for one in paragraphs]
        match keys:
            case ("no",) | () | ("sasaran", _):
                continue
            case (key,) if key in _LISTS:
                node[key] = [_formula(text) if key == "rumus" else text for text in texts]
            case (key,):
                node[key] = next(literal((*beside, key), " ".join(texts)))
            case (key, str(year), *_) if key in _BY_YEAR:
                years = node.setdefault(key, {})
                if isinstance(years, dict):
                    years[year] = next(literal((*beside, key, year), " ".join(texts)))
    return node


def _formula(text: str) -> Node:
    fraction = read_fraction(text)
    return text if fraction is None else encode(fraction)


def _has_unit(node: dict[str, Node], cells: Mapping[int, Sequence[Marked]]) -> bool:
    """Give an indicator its unit, which the sign behind its value may tell."""
    values = (one.text for cell in cells.values() for one in cell)
    if "satuan" not in node and any(_PERCENTAGE.fullmatch(text.strip()) for text in values):
        node["satuan"] = _PERCENT
    return "satuan" in node
