"""A change of what a decree file says, as a value, and what it does to the plain data."""

from copy import deepcopy
from typing import Any, NamedTuple

from sk_builder.places import Path
from sk_builder.store.tree import Node


class SetText(NamedTuple):
    """Another text at a path, None to leave it blank.

    A key that is absent is added behind the one that it follows in the model; an item of a list must be
    there.
    """

    path: Path
    text: str | None


class Reword(NamedTuple):
    """Other words in a stretch of the text at a path, counted without the blanks at its ends."""

    path: Path
    start: int
    end: int
    words: str

    def of(self, old: str) -> str:
        """Return what the text becomes."""
        shift = len(old) - len(old.lstrip())
        new = old[: shift + self.start] + self.words + old[shift + self.end :]
        return new.strip() if old == old.strip() else new


class Rearrange(NamedTuple):
    """The items of the list at a path in another order: for each new position the old one, from 0."""

    path: Path
    order: tuple[int, ...]


class Clear(NamedTuple):
    """No items in the list at a path, which is a key of the whole file."""

    path: Path


class Insert(NamedTuple):
    """One more item in a list: the path ends with the position that it is to have, at most behind the last.

    A list that is absent, blank, or written as its single text becomes one.
    """

    path: Path
    item: Node


class Remove(NamedTuple):
    """One item less: the path ends with its position in a list."""

    path: Path


Change = SetText | Reword | Rearrange | Clear | Insert | Remove


def applied(data: dict[str, Node], *changes: Change) -> dict[str, Node] | None:
    """Make changes in plain data, one after the other; None where what one of them asks for is not there."""
    whole = deepcopy(data)
    return whole if all(_apply(whole, change) for change in changes) else None


def _apply(whole: dict[str, Node], change: Change) -> bool:
    match change:
        case SetText(path, text):
            return _put(whole, path, text)
        case Reword(path):
            old = value_at(whole, path)
            return isinstance(old, str) and _put(whole, path, change.of(old))
        case Rearrange(path, order):
            items = value_at(whole, path)
            if not isinstance(items, list) or sorted(order) != list(range(len(items))):
                return False
            items[:] = [items[position] for position in order]
            return True
        case Clear((str(key),)) if whole.get(key):
            whole[key] = []
            return True
        case Insert(path, item):
            return _insert(whole, path[:-1], path[-1], item)
        case Remove((*path, int(position))):
            items = value_at(whole, tuple(path))
            if not isinstance(items, list) or not 0 <= position < len(items):
                return False
            del items[position]
            return True
    return False


def value_at(data: Node, path: Path) -> Node:
    """Return what plain data hold at a path; None where they have no such path."""
    for step in path:
        if isinstance(data, dict) and isinstance(step, str):
            data = data.get(step)
        elif isinstance(data, list) and isinstance(step, int) and 0 <= step < len(data):
            data = data[step]
        else:
            return None
    return data


def _insert(whole: dict[str, Node], path: Path, position: int | str, item: Node) -> bool:
    there = value_at(whole, path)
    items: list[Node] = there if isinstance(there, list) else [] if there is None else [there]
    if isinstance(there, dict) or not isinstance(position, int) or not 0 <= position <= len(items):
        return False
    if items is not there and not (_put(whole, path, None) and _put(whole, path, items)):
        return False
    items.insert(position, item)
    return True


def _put(part: Any, path: Path, value: Node) -> bool:
    """Change plain data in the same way; False where no text can stand at `path`."""
    if not path:
        return False
    step, rest = path[0], path[1:]
    if isinstance(part, list) and isinstance(step, int) and 0 <= step < len(part):
        old = part[step]
    elif isinstance(part, dict) and isinstance(step, str):
        old = part.get(step)
    else:
        return False
    if rest and old is None:
        part[step] = old = {}
    if rest:
        return _put(old, rest, value)
    part[step] = value
    return not isinstance(old, list | dict)
