"""The order in which the keys of a decree file stand: that of the model, and years as they come."""

from collections.abc import Collection, Iterator
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from msgspec import structs

from sk_builder.model import Decree, Part
from sk_builder.places import Path

LAST = 10_000
"""The rank of a key that the model does not know: behind all others, years too."""


def key_ranks(path: Path, keys: Collection[str]) -> dict[str, int]:
    """Return for each key of the mapping at a path where it stands among them, the first with the least.

    Examples:
        >>> key_ranks(("penetapan",), ["tanggal", "tempat", "jam"])
        {'tanggal': 1, 'tempat': 0, 'jam': 10000}
        >>> key_ranks(("lampiran", 0, "sasaran", 0, "indikator", 0, "target"), ["2025"])
        {'2025': 2025}
    """
    hints: tuple[Any, ...] = (Decree,)
    for step in path:
        if isinstance(step, str):
            hints = tuple(
                _fields(kind)[step] for hint in hints for kind in _parts(hint) if step in _fields(kind)
            )
    known = [tuple(_fields(kind)) for hint in hints for kind in _parts(hint)]
    order = max(known, key=lambda names: len({*names}.intersection(keys)), default=())
    return {key: order.index(key) if key in order else _year(key, hints) for key in keys}


def _year(key: str, hints: tuple[Any, ...]) -> int:
    has_years = any(get_origin(inner) is dict for hint in hints for inner in (hint, *get_args(hint)))
    return int(key) if has_years and key.isdecimal() else LAST


@cache
def _fields(kind: type[Part]) -> dict[str, Any]:
    """Return the key of each field with the type of its value, in order; what tells the kind is the first."""
    config, hints = kind.__struct_config__, get_type_hints(kind)
    tag = {config.tag_field: str} if config.tag_field else {}
    return tag | {field.encode_name: hints[field.name] for field in structs.fields(kind)}


def _parts(hint: Any) -> Iterator[type[Part]]:
    """Yield the parts of the model that a value of a type, or an item of it, may be."""
    if isinstance(hint, type) and issubclass(hint, Part):
        yield hint
    for arm in get_args(hint):
        yield from _parts(arm)
