"""A plain tree becomes a decree, or any other part of the model; every problem is found, not the first alone.

How a text becomes a value is told by the type of the field, so a new field needs no line here:

    str        the text, without blanks around it          bool    ya, tidak
    int        a year, four digits                         date    2025-01-02 or 2 Januari 2025
    Amount     4,57 or 80-90 or WTP                        Period  2025 or 2025-2029
    tuple      a list, or its single item                  dict    year: value
    Literal    one of its words                            Part    keys and values, or its shorthand

A key whose value is blank is as if it were absent.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from msgspec import Meta, Struct, structs

from sk_builder import language
from sk_builder.model import Part, PartError, Period, Range
from sk_builder.places import Path
from sk_builder.store.tree import Node, Problem

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2099

_WRONG: Final = object()
_QUOTE = 'beri tanda kutip pada seluruh teks ("...")'
_YEAR = re.compile(r"[0-9]{4}")
_YEARS = re.compile(r"([0-9]{4})\s*[-–]\s*([0-9]{4})")
_RANGE = re.compile(r"([-−]?[0-9.,]+)\s*[-–]\s*([-−]?[0-9.,]+)")
_YES_AND_NO = {"ya": True, "tidak": False}

_PartT = TypeVar("_PartT", bound=Part)
_Report = Callable[..., Any]
_Read = Callable[[Node, Path, _Report], Any]


def decode(node: Node, kind: type[_PartT]) -> tuple[_PartT | None, tuple[Problem, ...]]:
    """Make a part of the model from a plain tree.

    Args:
        node: As `yaml_nodes.read_tree` gives it, or as `encode.encode` does.
        kind: The class of the part.

    Returns:
        The part and no problem, or None and every problem.

    Examples:
        >>> from sk_builder.model import Enactment
        >>> decode({"tempat": "Pontianak", "tanggal": "2 Januari 2024"}, Enactment)[0]
        Enactment(place='Pontianak', day=datetime.date(2024, 1, 2))
    """
    problems: list[Problem] = []

    def report(path: Path, message: str, *, at_key: bool = False) -> object:
        problems.append(Problem(path, message, at_key=at_key))
        return _WRONG

    value = _part(kind)(node, (), report)
    return (None if problems else value), tuple(problems)


def one_of(words: Sequence[str]) -> str:
    """List words as alternatives: "iku, anggota, atau teks"."""
    *others, last = words
    return f"{', '.join(others)}{',' if len(others) > 1 else ''} atau {last}" if others else last


def without_none(hint: Any) -> Any:
    """Return a type without the ``| None`` and the annotations around it."""
    if get_origin(hint) is Annotated:
        return without_none(get_args(hint)[0])
    if get_origin(hint) in {Union, UnionType}:
        return Union[tuple(arm for arm in get_args(hint) if arm is not NoneType)]  # noqa: UP007  arms are data
    return hint


def _reader(hint: Any) -> _Read:
    """Return what reads values of a type."""
    kind = without_none(hint)
    arms = get_args(kind)
    match get_origin(kind):
        case origin if origin in {Union, UnionType}:
            return _amount if Decimal in arms else _union(arms)
        case origin if origin is tuple:
            return _list(_reader(arms[0]), _longest(hint), takes_parts=_has_parts(arms[0]))
        case origin if origin is dict:
            return _by_year(_reader(arms[1]))
        case origin if origin is Literal:
            return _choice(arms)
    return _SCALARS[kind] if kind in _SCALARS else _part(kind)


def _longest(hint: Any) -> int | None:
    metas = get_args(hint)[1:] if get_origin(hint) is Annotated else ()
    return next((meta.max_length for meta in metas if isinstance(meta, Meta) and meta.max_length), None)


def _has_parts(hint: Any) -> bool:
    kind = without_none(hint)
    return any(isinstance(arm, type) and issubclass(arm, Struct) for arm in get_args(kind) or (kind,))


def _scalar(read: Callable[[str, Path, _Report], Any]) -> _Read:
    """Make a reader of one text out of what reads the text, and refuse everything else."""

    def read_scalar(node: Node, path: Path, report: _Report) -> Any:
        if isinstance(node, dict):
            return report(path, f"harus satu teks, bukan kunci dan isi; bila teks memuat titik dua, {_QUOTE}")
        if isinstance(node, list):
            return report(path, 'harus satu teks, bukan daftar; hapus tanda "-" atau kurung siku')
        if node is None or not node.strip():
            return report(path, "teks kosong; isi, atau hapus")
        return read(node.strip(), path, report)

    return read_scalar


@_scalar
def _text(text: str, _: Path, __: _Report) -> Any:
    return text


@_scalar
def _yes_or_no(text: str, path: Path, report: _Report) -> Any:
    value = _YES_AND_NO.get(text.casefold())
    return report(path, f'"{text}" tidak dikenal; tulis ya atau tidak') if value is None else value


def _year_of(text: str) -> int | None:
    return int(text) if _YEAR.fullmatch(text) and FIRST_YEAR <= int(text) <= LAST_YEAR else None


@_scalar
def _year(text: str, path: Path, report: _Report) -> Any:
    return _year_of(text) or report(path, f'"{text}" bukan tahun; tulis empat angka, misalnya 2025')


@_scalar
def _date(text: str, path: Path, report: _Report) -> Any:
    try:
        return language.parse_date(text)
    except ValueError as error:
        return report(path, str(error))


@_scalar
def _period(text: str, path: Path, report: _Report) -> Any:
    ends = _YEARS.fullmatch(text)
    first, last = (_year_of(ends[1]), _year_of(ends[2])) if ends else (_year_of(text),) * 2
    if first is None or last is None:
        return report(path, f'"{text}" bukan periode; tulis satu tahun (2025) atau dua (2025-2029)')
    if first > last:
        return report(path, f"periode {text} berakhir sebelum mulai; tulis {last}-{first}")
    return Period(first, last)


@_scalar
def _amount(text: str, path: Path, report: _Report) -> Any:
    if text.endswith("%"):
        return report(path, f"tulis {text[:-1].strip()} tanpa tanda persen; isi satuan: persen")
    try:
        if (number := language.parse_number(text)) is not None:
            return number
        if ends := _RANGE.fullmatch(text):
            low, high = (language.parse_number(end) for end in ends.groups())
            if low is not None and high is not None and low <= high:
                return Range(low, high)
            if low is not None and high is not None:
                return report(path, f"rentang {text} terbalik; tulis {ends[2]}-{ends[1]}")
    except language.AmbiguousNumberError as error:
        return report(path, str(error))
    return text


_SCALARS: dict[Any, _Read] = {
    str: _text,
    bool: _yes_or_no,
    int: _year,
    date: _date,
    Period: _period,
}


def _choice(words: Sequence[str]) -> _Read:
    @_scalar
    def read_choice(text: str, path: Path, report: _Report) -> Any:
        if text in words:
            return text
        return report(path, f'"{text}" tidak dikenal{_meant(text, words)}; tulis {one_of(words)}')

    return read_choice


def _list(read: _Read, longest: int | None, *, takes_parts: bool) -> _Read:
    def read_list(node: Node, path: Path, report: _Report) -> Any:
        if isinstance(node, dict) and not takes_parts:
            return report(
                path, f'harus daftar ("- ..."), bukan kunci dan isi; bila teks memuat titik dua, {_QUOTE}'
            )
        if not isinstance(node, list):
            item = read(node, (*path, 0), report)
            return item if item is _WRONG else (item,)
        if longest is not None and len(node) > longest:
            return report(path, f"paling banyak {longest} butir, di sini {len(node)}")
        items = tuple(read(item, (*path, position), report) for position, item in enumerate(node))
        return _WRONG if _WRONG in items else items

    return read_list


def _by_year(read: _Read) -> _Read:
    def read_years(node: Node, path: Path, report: _Report) -> Any:
        if not isinstance(node, dict):
            return report(path, 'harus "tahun: nilai", misalnya 2025: 4,57')
        values: dict[int, Any] = {}
        for key, item in node.items():
            year = _year_of(key)
            if year is None:
                report((*path, key), f'"{key}" bukan tahun; tulis empat angka, misalnya 2025', at_key=True)
            else:
                values[year] = None if item is None else read(item, (*path, key), report)
        return values

    return read_years


def _union(arms: Sequence[Any]) -> _Read:
    """Read one of several parts, told apart by tag or by keys; or plain text, if that is an arm."""
    parts = [arm for arm in arms if arm is not str]
    tags = {str(arm.__struct_config__.tag): arm for arm in parts if arm.__struct_config__.tag}
    if tags:
        return _tagged(tags, str(parts[0].__struct_config__.tag_field))

    def read_union(node: Node, path: Path, report: _Report) -> Any:
        if not isinstance(node, dict):
            return _text(node, path, report)
        nearest = max(parts, key=lambda part: len(node.keys() & _keys(part)))
        return _part(nearest)(node, path, report)

    return read_union


def _tagged(tags: dict[str, type], tag_field: str) -> _Read:
    def read_tagged(node: Node, path: Path, report: _Report) -> Any:
        if not isinstance(node, dict):
            return report(path, f'harus kunci dan isi, dimulai dengan "{tag_field}: ..."')
        tag = node.get(tag_field)
        if isinstance(tag, str) and tag in tags:
            return _part(tags[tag])(node, path, report)
        advice = f"tulis {tag_field}: {one_of(tuple(tags))}"
        if tag is None:
            return report((*path, tag_field), f"wajib diisi; {advice}")
        return report((*path, tag_field), f'"{tag}" tidak dikenal; {advice}')

    return read_tagged


@cache
def _part(kind: Any) -> _Read:
    hints = get_type_hints(kind, include_extras=True)
    fields = [(field, _reader(hints[field.name])) for field in structs.fields(kind)]
    shorthand = getattr(kind, "shorthand", None)
    known = (*_keys(kind), *filter(None, [kind.__struct_config__.tag_field]))

    def read_part(node: Node, path: Path, report: _Report) -> Any:
        if isinstance(node, str) and shorthand:
            node = {shorthand: node}
        if not isinstance(node, dict):
            return report(path, f'harus kunci dan isi, misalnya "{known[0]}: ..."')
        values: dict[str, Any] = {}
        for field, read in fields:
            item = node.get(field.encode_name)
            if item is None or (item == "" and field.default == ""):
                if field.required:
                    advice = f"wajib diisi; tambahkan {field.encode_name}: ..."
                    values[field.name] = report((*path, field.encode_name), advice)
                continue
            values[field.name] = read(item, (*path, field.encode_name), report)
        if unknown := [key for key in node if key not in known]:
            for key in unknown:
                report((*path, key), _unknown(key, known), at_key=True)
            return _WRONG
        return _build(kind, values, path, report)

    return read_part


def _build(kind: Any, values: dict[str, Any], path: Path, report: _Report) -> Any:
    if any(value is _WRONG for value in values.values()):
        return _WRONG
    try:
        return kind(**values)
    except PartError as error:
        return report((*path, *error.path), str(error))


@cache
def _keys(kind: type) -> tuple[str, ...]:
    return tuple(field.encode_name for field in structs.fields(kind))


def _unknown(key: str, known: Sequence[str]) -> str:
    if " " in key.strip():
        return f"titik dua di dalam teks tanpa tanda kutip; {_QUOTE}"
    return f"kunci tidak dikenal{_meant(key, known) or '; kunci yang ada: ' + ', '.join(known)}"


def _meant(word: str, words: Sequence[str]) -> str:
    nearest = language.nearest(word, words)
    return f"; maksud Anda {nearest}?" if nearest else ""
