"""Where something of the decree that a file was made of stands in the decree file as it now is."""

from collections.abc import Mapping, Sequence
from typing import Any

from sk_builder.changes.pairing import in_order
from sk_builder.model import Decree
from sk_builder.places import Path
from sk_builder.store.change import Change, Insert, Rearrange, Remove, SetText, value_at
from sk_builder.store.decrees import Loaded
from sk_builder.store.tree import Node

_NAMES = ("kode", "nama", "judul", "kutipan", "kunci", "isi", "di")
"""Keys by which a part is known again, the first that it has."""
_SHORTHANDS = (("isi",), ("kutipan",))
"""Keys that are not written where their text says all."""


def counterpart(base: Node, ours: Node, path: Path) -> Path | None:
    """Return where the value at a path of one tree stands in another; None where its item is gone.

    A key that the other tree lacks is taken as it is: a value may be added there.

    Example:
        >>> counterpart({"tembusan": ["A", "B"]}, {"tembusan": ["Baru", "A", "B"]}, ("tembusan", 1))
        ('tembusan', 2)
    """
    found: Path = ()
    for step in path:
        if isinstance(step, int):
            position = _position(base, ours, step)
            if position is None:
                return None
            found = (*found, position)
            base, ours = _at(base, step), _at(ours, position)
        else:
            found = (*found, step)
            base, ours = _at(base, step), _at(ours, step)
    return found


def moved(change: Change, base: Mapping[str, Node], ours: Mapping[str, Node]) -> Change | None:
    """Return the same change for another tree; None where what it is about is not there or differs."""
    whole, other = dict(base), dict(ours)
    if isinstance(change, Rearrange):
        same = value_at(whole, change.path) == value_at(other, change.path)
        return change if same else None
    if isinstance(change, Insert):
        path = _gap(whole, other, change.path)
        return None if path is None else Insert(path, change.item)
    there = counterpart(whole, other, change.path)
    if there is None or value_at(other, there) != value_at(whole, change.path):
        return None
    return Remove(there) if isinstance(change, Remove) else change._replace(path=there)


def is_made(change: Change, base: Mapping[str, Node], ours: Mapping[str, Node]) -> bool:
    """Tell whether a tree says already what a change of another would make it say."""
    whole, other = dict(base), dict(ours)
    if isinstance(change, Insert):
        path = _gap(whole, other, change.path)
        return path is not None and value_at(other, path) == change.item
    there = counterpart(whole, other, change.path)
    if isinstance(change, Remove):
        return there is None
    return isinstance(change, SetText) and there is not None and value_at(other, there) == change.text


def in_file(change: Change, loaded: Loaded[Decree]) -> Change:
    """Return a change in the steps of a file, where one item may need no list, and one text no key."""
    if isinstance(change, Insert):
        *path, position = change.path
        return change._replace(path=(*_steps(tuple(path), loaded), position))
    return change._replace(path=_steps(change.path, loaded))


def _steps(path: Path, loaded: Loaded[Decree]) -> Path:
    there, lacking = loaded.places.parted(path)
    is_text = isinstance(value_at(loaded.data, there), str)
    return there if is_text and lacking in _SHORTHANDS else (*there, *lacking)


def _gap(base: dict[str, Node], ours: dict[str, Node], path: Path) -> Path | None:
    """Return where an item goes that one tree has behind the same item as the other."""
    *before, position = path
    if position == 0:
        there = counterpart(base, ours, tuple(before))
        return None if there is None else (*there, 0)
    there = counterpart(base, ours, (*before, int(position) - 1))
    return None if there is None else (*there[:-1], int(there[-1]) + 1)


def _position(base: Node, ours: Node, position: int) -> int | None:
    if not isinstance(base, list) or not isinstance(ours, list) or position >= len(base):
        return None
    if base == ours:
        return position
    return dict(in_order(_names(base), _names(ours))).get(position)


def _names(items: Sequence[Any]) -> list[str]:
    return [_name(item) for item in items]


def _name(item: Any) -> str:
    if isinstance(item, dict):
        item = next((item[key] for key in _NAMES if item.get(key)), "")
    return item if isinstance(item, str) else ""


def _at(node: Node, step: str | int) -> Node:
    if isinstance(node, list) and isinstance(step, int):
        return node[step] if step < len(node) else None
    return node.get(step) if isinstance(node, dict) and isinstance(step, str) else None
