"""A decree, or any other part of the model, becomes a plain tree: the way back of `decode`."""

from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from msgspec import NODEFAULT, structs

from sk_builder.model import Part, Period, Range
from sk_builder.store.tree import Node


def encode(part: Part) -> dict[str, Node]:
    """Make a plain tree of a part, under its Indonesian keys in the order of the model.

    What is as the model has it by default is left out, so the tree of an empty decree is empty.

    Examples:
        >>> from sk_builder.model import Decree, LegalBasis
        >>> encode(Decree(number="17", legal_bases=(LegalBasis(words="Undang-Undang Nomor 23 Tahun 2014"),)))
        {'nomor': '17', 'mengingat': ['Undang-Undang Nomor 23 Tahun 2014']}
    """
    config = part.__struct_config__
    tree: dict[str, Node] = {config.tag_field: str(config.tag)} if config.tag_field else {}
    for name, key, default in _fields(type(part)):
        value = getattr(part, name)
        if value != default:
            tree[key] = _node(value)
    return tree


@cache
def _fields(kind: type[Part]) -> tuple[tuple[str, str, Any], ...]:
    """Return name, Indonesian key and default of each field; msgspec works them out anew at every call."""
    return tuple((field.name, field.encode_name, _default(field)) for field in structs.fields(kind))


def _default(field: structs.FieldInfo) -> Any:
    return field.default if field.default_factory is NODEFAULT else field.default_factory()


def _node(value: Any) -> Node:
    match value:
        case Part():
            return _short(value)
        case Range():
            return f"{_number(value.low)}-{_number(value.high)}"
        case Period():
            return "-".join(str(year) for year in dict.fromkeys(value))
        case tuple():
            return [_node(item) for item in value]
        case dict():
            return {str(key): _node(item) for key, item in value.items()}
        case bool():
            return "ya" if value else "tidak"
        case Decimal():
            return _number(value)
        case date():
            return value.isoformat()
    return None if value is None else str(value)


def _short(part: Part) -> Node:
    """Return a part as plain text where its shorthand says all, else as keys and values."""
    tree, shorthand = encode(part), getattr(part, "shorthand", None)
    return tree[shorthand] if shorthand and tree.keys() == {shorthand} else tree


def _number(value: Decimal) -> str:
    return f"{value:f}".replace(".", ",")
