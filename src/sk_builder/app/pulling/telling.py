"""Words for people: what a decree says somewhere, and what an item of plain data says."""

from collections.abc import Iterator
from typing import Any

from msgspec import structs

from sk_builder.changes import words_of
from sk_builder.model import Decree, Part
from sk_builder.places import Path
from sk_builder.store.change import Change, Insert
from sk_builder.store.tree import Node
from sk_builder.store.yaml_text import item_lines


def said_at(decree: Decree, path: Path) -> str:
    """Return what a decree says at a path of its plain data; "" for nothing.

    Example:
        >>> said_at(Decree(considerations=("bahwa satu", "bahwa dua")), ("menimbang", 1))
        'bahwa dua'
    """
    value: Any = decree
    for step in path:
        value = _at(value, step)
    return words_of(value) or ""


def _at(value: Any, step: str | int) -> Any:
    if isinstance(value, Part):
        names = {field.encode_name: field.name for field in structs.fields(value)}
        return getattr(value, names[str(step)], None) if step in names else None
    if isinstance(value, dict):
        return value.get(int(step))
    if isinstance(value, tuple) and isinstance(step, int):
        return value[step] if step < len(value) else None
    return None


def said_by(node: Node) -> str:
    """Return what plain data say as one line."""
    if isinstance(node, dict):
        return "; ".join(filter(None, (f"{key}: {said_by(item)}" for key, item in node.items())))
    if isinstance(node, list):
        return "; ".join(map(said_by, node))
    return node or ""


def lines_of(change: Change) -> Iterator[str]:
    """Yield the lines of a new item as a decree file has them; none for another change."""
    if isinstance(change, Insert):
        yield from item_lines([change.item])
