"""Places: where something stands, as a reader of the paper would say it.

``menimbang.b``, ``mengingat.4``, ``diktum.KEDUA``, ``lampiran.I.indikator.2.target.2025``: counted from 1,
with the letters, ordinals and Roman numbers of the paper. A *path* is the same spot in the decree file: keys,
and positions counted from 0.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple, get_type_hints

from msgspec import Meta, structs

from sk_builder import language
from sk_builder.model import Decree, IndicatorAnnex, Part, Period, Range

Path = tuple[str | int, ...]
ItemCount = Callable[[Path], int]
"""Tells how many items the list at a path of the decree file has."""

_POSITIONS: dict[str, Callable[[str], int | None]] = {
    **dict.fromkeys(("menimbang", "rincian", "fungsi"), lambda word: language.parse_letter(word.lower())),
    "diktum": language.parse_ordinal,
    "lampiran": lambda word: language.parse_roman(word.upper()),
}
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


def path_of(place: str, data: Any) -> Path | None:
    """Return the path that a place stands for: the way back of `place_of`.

    Args:
        place: With an indicator by its number or its code; PERTAMA is KESATU, small letters are capitals.
        data: The decree as `encode` gives it. A key that it lacks is taken as it is.

    Returns:
        None where it names an item that is not there, except the one behind the last, which may be added.

    Examples:
        >>> data = {"menimbang": ["bahwa satu", "bahwa dua"], "lampiran": [{"sasaran": [
        ...     {"indikator": [{"kode": "K1"}]}, {"indikator": [{"kode": "K2.1"}]}]}]}
        >>> path_of("menimbang.b", data), path_of("menimbang.c", data), path_of("menimbang.d", data)
        (('menimbang', 1), ('menimbang', 2), None)
        >>> path_of("lampiran.i.indikator.K2.1.nama", data)
        ('lampiran', 0, 'sasaran', 1, 'indikator', 0, 'nama')
    """
    path: Path = ()
    while place:
        steps, place = _next_steps(path, data, place)
        if not steps:
            return None
        for step in steps:
            data = _at(data, step)
        path = (*path, *steps)
    return path


def _next_steps(path: Path, data: Any, place: str) -> tuple[Path, str]:
    """Return the steps that the first words of a place stand for, and the rest; no steps for no item."""
    word, _, rest = place.partition(".")
    if isinstance(data, list):
        position = _position(str(path[-1]), word, len(data) + (not rest))
        return () if position is None else (position,), rest
    if word == "indikator" and _at(data, "sasaran") is not None:
        return _row(rest, data["sasaran"])
    return (word,), rest


def _at(data: Any, step: str | int) -> Any:
    if isinstance(data, list) and isinstance(step, int):
        return data[step] if step < len(data) else None
    return data.get(step) if isinstance(data, dict) else None


def _position(key: str, word: str, length: int) -> int | None:
    count = _POSITIONS[key](word) if key in _POSITIONS else int(word) if word.isdecimal() else None
    return count - 1 if count is not None and 1 <= count <= length else None


def _row(place: str, goals: Sequence[Any]) -> tuple[Path, str]:
    """Return the steps to the row with the code or number that a place begins with, and the rest of it."""
    rows = [
        (row.get("kode"), ("sasaran", position, "indikator", number))
        for position, goal in enumerate(goals)
        for number, row in enumerate(goal.get("indikator", ()))
    ]
    names: dict[str, Path] = {str(number): steps for number, (_, steps) in enumerate(rows, start=1)}
    names |= {code: steps for code, steps in rows if code}
    for name in sorted(names, key=len, reverse=True):
        if f"{place}.".startswith(f"{name}."):
            return names[name], place[len(name) + 1 :]
    return (), ""


def segment(key: str, position: int) -> str:
    """Return how the paper counts the item at `position` (from 0) of the list `key`."""
    return _SEGMENTS.get(key, str)(position + 1)


def filled(decree: Decree) -> Iterator[Leaf]:
    """Yield every filled field that is meant for the paper, in the order of the model."""
    return _Leaves(_printed_fields, blank=False).of(decree, "", ())


def fillable(decree: Decree) -> Iterator[Leaf]:
    """Yield every place where a value may stand, filled or blank, printed or not; a blank list is one place.

    What tells of the making of the decree is left out.
    """
    leaves = _Leaves(_all_fields, blank=True).of(decree, "", ())
    return (leaf for leaf in leaves if leaf.path[0] not in Decree.making)


class _Leaves:
    """Walks through a decree; `fields` names those of a part that count, `blank` whether blank ones do."""

    def __init__(self, fields: Callable[[type[Part]], tuple[tuple[str, str], ...]], *, blank: bool) -> None:
        self._fields_of = fields
        self._blank = blank

    def of(self, value: object, place: str, path: Path) -> Iterator[Leaf]:
        match value:
            case None | "" if not self._blank:
                return
            case dict() | tuple() if not value and self._blank:
                yield Leaf(place, path)
            case IndicatorAnnex():
                yield from self._fields(value, place, path, skip="sasaran")
                yield from self._goals(value, place, path)
            case Part():
                yield from self._fields(value, place, path)
            case dict():
                for year, amount in sorted(value.items()):
                    yield from self.of(amount, f"{place}.{year}", (*path, str(year)))
            case tuple() if not isinstance(value, Range | Period):
                for position, item in enumerate(value):
                    here = f"{place}.{segment(str(path[-1]), position)}"
                    yield from self.of(item, here, (*path, position))
            case _:
                yield Leaf(place, path)

    def _fields(self, part: Part, place: str, path: Path, skip: str = "") -> Iterator[Leaf]:
        for name, key in self._fields_of(type(part)):
            if key != skip:
                yield from self.of(getattr(part, name), f"{place}.{key}" if place else key, (*path, key))

    def _goals(self, annex: IndicatorAnnex, place: str, path: Path) -> Iterator[Leaf]:
        number = 0
        for position, goal in enumerate(annex.goals):
            here = (*path, "sasaran", position)
            yield from self._fields(goal, f"{place}.sasaran.{position + 1}", here, skip="indikator")
            for inner, indicator in enumerate(goal.indicators):
                number += 1
                yield from self.of(indicator, f"{place}.indikator.{number}", (*here, "indikator", inner))


@cache
def _all_fields(part: type[Part]) -> tuple[tuple[str, str], ...]:
    return tuple((field.name, field.encode_name) for field in structs.fields(part))


@cache
def _printed_fields(part: type[Part]) -> tuple[tuple[str, str], ...]:
    hints = get_type_hints(part, include_extras=True)
    return tuple((name, key) for name, key in _all_fields(part) if _is_printed(hints[name]))


def _is_printed(hint: object) -> bool:
    metas = [meta for meta in getattr(hint, "__metadata__", ()) if isinstance(meta, Meta)]
    return all((meta.extra or {}).get("printed", True) for meta in metas)
