"""A prepared template as a program: data from a closed language, run by the few functions below.

Nothing here reaches an attribute of a Python object, calls what a template names, or runs code from a file:
a program is lists and strings, and what is not in the language is refused when it is loaded. So a template,
or a file in the cache, may come from anybody.

A block is a list of statements, a statement XML text or one of ::

    ["print", tag, value]            ["for", tag, name, value, block, block when empty]
    ["attribute", tag, value]        ["if", tag, [[condition, block], ...], block otherwise]
    ["do", tag, filler, [value, ...]]

with the number of a tag, and values as `_VALUES` has them: ``["get", ["name", "l"], "nama"]``.
"""

import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from sk_builder.word.fill import CannotPrint, Filling, attribute
from sk_builder.word.filters import FILTERS
from sk_builder.word.prepared import PreparedPart, PreparedTag

Scope = dict[str, Any]
Value = Callable[[Scope], Any]
Write = Callable[[str], None]
Statement = Callable[[Scope, Filling, Write], None]

LOOP = ("index", "index0", "revindex", "revindex0", "first", "last", "length")


class _Step(NamedTuple):
    """A statement, and the tag under which its failure is told."""

    run: Statement
    tag: PreparedTag


Block = list[str | _Step]


class Absent(Exception):  # noqa: N818 - a state of the values, told with its tag by the statement that meets it
    """A tag asks for a name that the values lack; `str(error)` is that name."""


class _Loop:
    """What ``loop`` means in a loop: where it stands, counted from 1 (``index``) or 0 (``index0``)."""

    __slots__ = ("first", "index", "index0", "last", "length", "revindex", "revindex0")

    def at(self, position: int, length: int) -> None:
        """Move on to one turn."""
        self.length = length
        self.index0 = position
        self.index = position + 1
        self.revindex0 = length - position - 1
        self.revindex = length - position
        self.first = position == 0
        self.last = position == length - 1


DEFAULTS = ("default", "d")
TESTS: Mapping[str, Callable[..., bool]] = {
    "none": lambda value: value is None,
    "odd": lambda value: value % 2 == 1,
    "even": lambda value: value % 2 == 0,
    "divisibleby": lambda value, by: value % by == 0,
}
PRESENCE = ("defined", "undefined")
COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "lt": operator.lt,
    "lteq": operator.le,
    "gt": operator.gt,
    "gteq": operator.ge,
    "in": lambda item, items: item in items,
    "notin": lambda item, items: item not in items,
}
FILLERS: Mapping[str, Callable[..., object]] = {
    "_daftar_baru": Filling.new_list,
    "_daftar": Filling.list_number,
    "_tabel": Filling.table,
    "_lebar": Filling.width,
    "_rentang": Filling.span,
    "_deret": Filling.share,
}


class Program:
    """One part of a template, ready to run.

    Args:
        prepared: The part, from a template or from the cache.

    Raises:
        KeyError, TypeError, ValueError, IndexError, RecursionError: Not a program of this language.
    """

    def __init__(self, prepared: PreparedPart) -> None:
        self.name = prepared.name
        self._tags = prepared.tags
        self._block = self._steps(prepared.program)

    def run(self, values: Mapping[str, object], filling: Filling) -> str:
        """Return the part filled with `values`; what could not be filled is noted in `filling.failures`."""
        written: list[str] = []
        _run(self._block, dict(values), filling, written.append)
        return "".join(written)

    def _steps(self, block: Sequence[Any]) -> Block:
        return [one if isinstance(one, str) else self._step(*one) for one in block]

    def _step(self, kind: str, number: int, *rest: Any) -> _Step:
        tag = self._tags[number]
        if kind == "print":
            return _Step(_print(tag, *rest), tag)
        if kind == "for":
            return _Step(self._for(*rest), tag)
        if kind == "if":
            return _Step(self._if(*rest), tag)
        if kind == "attribute":
            return _Step(_attribute(*rest), tag)
        if kind == "do":
            return _Step(_do(*rest), tag)
        raise ValueError(kind)

    def _for(self, name: str, items: Any, block: Any, otherwise: Any) -> Statement:
        get, body, nothing = _value(items), self._steps(block), self._steps(otherwise)

        def run(scope: Scope, filling: Filling, write: Write) -> None:
            turns = filling.loop(get(scope))
            if not turns:
                _run(nothing, scope, filling, write)
                return
            inner = dict(scope)
            inner["loop"] = loop = _Loop()
            for position, item in enumerate(turns):
                inner[name] = item
                loop.at(position, len(turns))
                _run(body, inner, filling, write)

        return run

    def _if(self, branches: Any, otherwise: Any) -> Statement:
        tests = [(_value(condition), self._steps(block)) for condition, block in branches]
        last = self._steps(otherwise)

        def run(scope: Scope, filling: Filling, write: Write) -> None:
            for holds, block in tests:
                if holds(scope):
                    _run(block, scope, filling, write)
                    return
            _run(last, scope, filling, write)

        return run


def _run(block: Block, scope: Scope, filling: Filling, write: Write) -> None:
    """Run a block; note a failure under its tag and go on, so that all of them can be told at once."""
    for step in block:
        if isinstance(step, str):
            write(step)
            continue
        statement, tag = step
        try:
            statement(scope, filling, write)
        except Absent as error:
            filling.fail(tag, f"isian {error} tidak ada")
        except CannotPrint as error:
            filling.fail(tag, str(error))
        except (TypeError, ValueError, LookupError, AttributeError, ArithmeticError) as error:
            filling.fail(tag, f"tidak dapat diisi ({error})")


def _print(tag: PreparedTag, value: Any) -> Statement:
    get, opening, letters, width, column = (
        _value(value),
        tag.opening or "",
        tag.letters,
        tag.width,
        tag.column,
    )

    def run(scope: Scope, filling: Filling, write: Write) -> None:
        write(filling.words(get(scope), opening, letters, width, column))

    return run


def _attribute(value: Any) -> Statement:
    get = _value(value)
    return lambda scope, _, write: write(attribute(get(scope)))


def _do(name: str, arguments: Sequence[Any]) -> Statement:
    fill, gets = FILLERS[name], [_value(one) for one in arguments]
    if all(kind == "const" for kind, *_ in arguments):
        known = [get({}) for get in gets]
        return lambda _, filling, write: write(str(fill(filling, *known)))
    return lambda scope, filling, write: write(str(fill(filling, *(get(scope) for get in gets))))


def _value(form: Any) -> Value:
    """Make a function of the scope from the form of a value."""
    kind, *rest = form
    return _VALUES[kind](*rest)


def _name(name: str) -> Value:
    def get(scope: Scope) -> Any:
        try:
            return scope[name]
        except KeyError:
            raise Absent(name) from None

    return get


def _get(base: Any, key: str) -> Value:
    owner = _value(base)

    def get(scope: Scope) -> Any:
        part = owner(scope)
        if isinstance(part, dict):
            try:
                return part[key]
            except KeyError:
                raise Absent(key) from None
        if isinstance(part, _Loop) and key in LOOP:
            return getattr(part, key)
        raise Absent(key)

    return get


def _item(base: Any, index: Any) -> Value:
    owner, at = _value(base), _value(index)

    def get(scope: Scope) -> Any:
        part, key = owner(scope), at(scope)
        if isinstance(part, dict | list | tuple):
            try:
                return part[key]
            except (LookupError, TypeError):
                pass
        raise Absent(str(key))

    return get


def _slice(base: Any, start: Any, stop: Any) -> Value:
    owner, first, after = _value(base), _value(start), _value(stop)
    return lambda scope: owner(scope)[first(scope) : after(scope)]


def _const(constant: Any) -> Value:
    if not isinstance(constant, str | int | float | bool | None):
        raise TypeError(constant)
    return lambda _: constant


def _list(forms: Sequence[Any]) -> Value:
    parts = [_value(form) for form in forms]
    return lambda scope: [part(scope) for part in parts]


def _not(form: Any) -> Value:
    value = _value(form)
    return lambda scope: not value(scope)


def _and(left: Any, right: Any) -> Value:
    one, other = _value(left), _value(right)
    return lambda scope: one(scope) and other(scope)


def _or(left: Any, right: Any) -> Value:
    one, other = _value(left), _value(right)
    return lambda scope: one(scope) or other(scope)


def _either(test: Any, left: Any, right: Any) -> Value:
    holds, one, other = _value(test), _value(left), _value(right)
    return lambda scope: one(scope) if holds(scope) else other(scope)


def _sum(left: Any, right: Any) -> Value:
    one, other = _value(left), _value(right)
    return lambda scope: one(scope) + other(scope)


def _difference(left: Any, right: Any) -> Value:
    one, other = _value(left), _value(right)
    return lambda scope: one(scope) - other(scope)


def _compare(left: Any, name: str, right: Any) -> Value:
    one, holds, other = _value(left), COMPARISONS[name], _value(right)
    return lambda scope: holds(one(scope), other(scope))


def _filter(name: str, form: Any, arguments: Sequence[Any]) -> Value:
    value, others = _value(form), [_value(argument) for argument in arguments]
    if name in DEFAULTS:
        return _with_default(value, others[0] if others else _const(""))
    change = FILTERS[name]
    return lambda scope: change(value(scope), *(other(scope) for other in others))


def _with_default(value: Value, other: Value) -> Value:
    def get(scope: Scope) -> Any:
        try:
            return value(scope)
        except Absent:
            return other(scope)

    return get


def _test(name: str, form: Any, arguments: Sequence[Any]) -> Value:
    value, others = _value(form), [_value(argument) for argument in arguments]
    if name in PRESENCE:
        return _is_present(value, wanted=name == "defined")
    holds = TESTS[name]
    return lambda scope: holds(value(scope), *(other(scope) for other in others))


def _is_present(value: Value, *, wanted: bool) -> Value:
    def holds(scope: Scope) -> bool:
        try:
            value(scope)
        except Absent:
            return not wanted
        return wanted

    return holds


_VALUES: Mapping[str, Callable[..., Value]] = {
    "name": _name,
    "get": _get,
    "item": _item,
    "slice": _slice,
    "const": _const,
    "list": _list,
    "not": _not,
    "and": _and,
    "or": _or,
    "either": _either,
    "+": _sum,
    "-": _difference,
    "compare": _compare,
    "filter": _filter,
    "test": _test,
}
