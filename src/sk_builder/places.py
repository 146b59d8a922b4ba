"""Places: where something stands, as a reader of the paper would say it.

``menimbang.b``, ``mengingat.4``, ``diktum.KEDUA``, ``lampiran.I.indikator.2.target.2025``: counted from 1,
with the letters, ordinals and Roman numbers of the paper. A *path* is the same spot in the decree file: keys,
and positions counted from 0.
"""

from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple, get_type_hints

from msgspec import Meta, structs

from sk_builder import language
from sk_builder.model import Decree, IndicatorAnnex, Part, Period, Range

Path = tuple[str | int, ...]
ItemCount = Callable[[Path], int]
"""Tells how many items the list at a path of the decree file has."""

_SEGMENTS = {
    "menimbang": language.letter,
    "rincian": language.letter,
    "fungsi": language.letter,
    "diktum": language.ordinal,
    "lampiran": language.roman,
}


class Leaf(NamedTuple):
    """One filled field of a decree that is meant for the paper.

    Attributes:
        place: Its place as on paper.
        path: Its path in the decree file.
    """

    place: str
    path: Path


def place_of(path: Path, items: ItemCount | None = None) -> str:
    """Return the place that a path of the decree file stands for.

    Args:
        path: It may lead to what is no printed field: a list, a part, a slip.
        items: What the file holds; without it an indicator is counted in its goal, not through its annex.

    Example:
        >>> place_of(("menimbang", 1))
        'menimbang.b'
        >>> place_of(("diktum", 0, "rincian", 2))
        'diktum.KESATU.rincian.c'
        >>> place_of(("lampiran", 0, "sasaran", 1, "indikator", 0, "nama"), lambda _: 3)
        'lampiran.I.indikator.4.nama'
    """
    match path:
        case ("lampiran", int(), "sasaran", int(goal), "indikator", int(row), *rest) if items:
            ahead = sum(items((*path[:3], earlier, "indikator")) for earlier in range(goal))
            path = (*path[:2], "indikator", ahead + row, *rest)
    words: list[str] = []
    for before, step in zip(("", *path), path, strict=False):
        words.append(segment(str(before), step) if isinstance(step, int) else step)
    return ".".join(words)


def segment(key: str, position: int) -> str:
    """Return how the paper counts the item at `position` (from 0) of the list `key`."""
    return _SEGMENTS.get(key, str)(position + 1)


def filled(decree: Decree) -> Iterator[Leaf]:
    """Yield every filled field that is meant for the paper, in the order of the model."""
    yield from _leaves(decree, "", ())


def _leaves(value: object, place: str, path: Path) -> Iterator[Leaf]:
    match value:
        case None | "":
            return
        case IndicatorAnnex():
            yield from _fields(value, place, path, skip="sasaran")
            yield from _goals(value, place, path)
        case Part():
            yield from _fields(value, place, path)
        case dict():
            for year, amount in sorted(value.items()):
                yield from _leaves(amount, f"{place}.{year}", (*path, str(year)))
        case tuple() if not isinstance(value, Range | Period):
            for position, item in enumerate(value):
                yield from _leaves(item, f"{place}.{segment(str(path[-1]), position)}", (*path, position))
        case _:
            yield Leaf(place, path)


def _fields(part: Part, place: str, path: Path, skip: str = "") -> Iterator[Leaf]:
    for name, key in _printed_fields(type(part)):
        if key != skip:
            yield from _leaves(getattr(part, name), f"{place}.{key}" if place else key, (*path, key))


def _goals(annex: IndicatorAnnex, place: str, path: Path) -> Iterator[Leaf]:
    number = 0
    for position, goal in enumerate(annex.goals):
        here = (*path, "sasaran", position)
        yield from _fields(goal, f"{place}.sasaran.{position + 1}", here, skip="indikator")
        for inner, indicator in enumerate(goal.indicators):
            number += 1
            yield from _leaves(indicator, f"{place}.indikator.{number}", (*here, "indikator", inner))


@cache
def _printed_fields(part: type[Part]) -> tuple[tuple[str, str], ...]:
    hints = get_type_hints(part, include_extras=True)
    return tuple(
        (field.name, field.encode_name) for field in structs.fields(part) if _is_printed(hints[field.name])
    )


def _is_printed(hint: object) -> bool:
    metas = [meta for meta in getattr(hint, "__metadata__", ()) if isinstance(meta, Meta)]
    return all((meta.extra or {}).get("printed", True) for meta in metas)
