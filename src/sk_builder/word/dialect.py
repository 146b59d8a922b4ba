"""The small language of template tags: values, conditions and loops, and nothing that could do harm.

A template may come from a stranger. Jinja's sandbox keeps it from Python; this closed list keeps it from
working without end: no calls, no arithmetic but plus and minus, no variables, few filters, loops only over
the values.

Prepared text is delimited by private-use characters, so that braces in the words of a template or of a
decree are never anything but braces.
"""

from collections.abc import Callable, Iterable, Mapping

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.environment import Template
from jinja2.runtime import LoopContext, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from sk_builder.word.values import Printed

EXPRESSION = ("\ue000", "\ue001")
STATEMENT = ("\ue002", "\ue003")
COMMENT = ("\ue004", "\ue005")
RESERVED = "_"  # filters of our own making begin so; `FILLING` is the value they work on
FILLING = "_sk"

DEEPEST_LOOP = 6
DEEPEST_BLOCK = 24

_ALLOWED: tuple[type[nodes.Node], ...] = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.If, nodes.For,
    nodes.Name, nodes.Getattr, nodes.Getitem, nodes.Slice, nodes.Const, nodes.List, nodes.Tuple,
    nodes.And, nodes.Or, nodes.Not, nodes.Compare, nodes.Operand, nodes.CondExpr,
    nodes.Add, nodes.Sub, nodes.Neg, nodes.Concat, nodes.Filter, nodes.Test,
)  # fmt: skip
_TESTS = ("defined", "undefined", "none", "odd", "even", "divisibleby", "in", "==", "!=", "true", "false")

_LOOP = frozenset(
    ("index", "index0", "revindex", "revindex0", "first", "last", "length", "depth", "previtem", "nextitem")
)


class DialectError(Exception):
    """A tag that this language does not have; `line` is its line in the prepared text."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


class _Environment(ImmutableSandboxedEnvironment):
    """Looks names up in the values only: a template never sees an attribute of a Python object."""

    def getattr(self, obj: object, attribute: str) -> object:
        """Return ``obj.attribute`` of a tag."""
        if type(obj) is dict and attribute in obj:
            return obj[attribute]
        if isinstance(obj, LoopContext):
            return getattr(obj, attribute) if attribute in _LOOP else self.undefined(obj=obj, name=attribute)
        return self.getitem(obj, attribute)

    def getitem(self, obj: object, argument: object) -> object:
        """Return ``obj[argument]`` of a tag; what is missing is reported once, by its first name."""
        if isinstance(obj, Undefined):
            return obj
        if not isinstance(obj, str):
            try:
                return obj[argument]  # type: ignore[index]
            except (TypeError, LookupError, AttributeError):
                pass
        return self.undefined(obj=obj, name=str(argument))


def _rewording(change: Callable[[str], str]) -> Callable[[str], str]:
    """Make a filter that changes words and keeps their place."""

    def reword(words: str) -> str:
        changed = change(words)
        return words.reworded(changed) if isinstance(words, Printed) else changed

    return reword


def _join(items: Iterable[str], separator: str = "") -> str:
    """Join words; the place is that of the first, the fields covered are those of all."""
    items = list(items)
    joined = separator.join(map(str, items))
    printed = [item for item in items if isinstance(item, Printed)]
    if not printed:
        return joined
    return Printed(joined, printed[0].at, tuple(place for item in printed for place in item.covers))


def _default(value: object, other: object = "") -> object:
    return other if isinstance(value, Undefined) else value


def _length(items: list[object]) -> int:
    return len(items)


def _first(items: list[object]) -> object:
    return items[0] if items else ""


def _last(items: list[object]) -> object:
    return items[-1] if items else ""


WORD_FILTERS: Mapping[str, Callable[..., object]] = {
    "upper": _rewording(str.upper),
    "lower": _rewording(str.lower),
    "title": _rewording(str.title),
    "capitalize": _rewording(str.capitalize),
    "trim": _rewording(str.strip),
    "join": _join,
    "default": _default,
    "d": _default,
    "length": _length,
    "count": _length,
    "first": _first,
    "last": _last,
}


_FILTER_NAMES = ", ".join(WORD_FILTERS)


def environment(filters: Mapping[str, Callable[..., object]], missing: type[Undefined]) -> _Environment:
    """Make the environment in which prepared text is compiled.

    Args:
        filters: The fillers of our own, each named with a leading `RESERVED`.
        missing: What stands for a name that the values lack.
    """
    made = _Environment(
        variable_start_string=EXPRESSION[0], variable_end_string=EXPRESSION[1],
        block_start_string=STATEMENT[0], block_end_string=STATEMENT[1],
        comment_start_string=COMMENT[0], comment_end_string=COMMENT[1],
        undefined=missing, autoescape=False, keep_trailing_newline=True, cache_size=0,
    )  # fmt: skip
    made.globals.clear()
    made.filters = {**WORD_FILTERS, **filters}
    made.tests = {name: made.tests[name] for name in _TESTS}
    return made


def parse_tags(env: _Environment, source: str) -> nodes.Template:
    """Parse prepared text and hold it against the closed list.

    Raises:
        DialectError: A tag is malformed or not in the language.
    """
    try:
        tree = env.parse(source)
    except TemplateSyntaxError as error:
        raise DialectError(_in_indonesian(error.message or ""), error.lineno) from error
    except RecursionError as error:
        raise DialectError("tag bersarang terlalu dalam", 1) from error
    _vet(env, tree, loops=0, depth=0)
    return tree


def compile_tags(env: _Environment, tree: nodes.Template, name: str) -> Template:
    """Turn vetted tags into a program; `name` stands in its tracebacks."""
    return Template.from_code(env, env.compile(tree, name, name), {})


def check_expression(expression: str, *, statement: bool = False) -> str | None:
    """Return what is wrong with one tag taken by itself, None when nothing is.

    Example:
        >>> check_expression("nama.__class__()")
        'pemanggilan fungsi tidak ada dalam bahasa tag'
        >>> check_expression("l.kolom.satuan") is None
        True
    """
    env = environment({}, StrictUndefined)
    opening, closing = EXPRESSION
    source = f"{opening}{expression}{closing}"
    if statement:
        keyword = expression.split(maxsplit=1)[0] if expression.split() else ""
        source = f"{STATEMENT[0]}{expression}{STATEMENT[1]}{STATEMENT[0]}end{keyword}{STATEMENT[1]}"
    try:
        parse_tags(env, source)
    except DialectError as error:
        return str(error)
    return None


def _vet(env: _Environment, node: nodes.Node, loops: int, depth: int) -> None:
    if not isinstance(node, _ALLOWED):
        raise DialectError(f"{_NAMES.get(type(node), 'tag ini')} tidak ada dalam bahasa tag", node.lineno)
    if isinstance(node, nodes.For):
        loops += 1
        if node.recursive or not isinstance(node.target, nodes.Name):
            raise DialectError("perulangan harus berbentuk {% for x in daftar %}", node.lineno)
    if isinstance(node, nodes.For | nodes.If):
        depth += 1
    if loops > DEEPEST_LOOP or depth > DEEPEST_BLOCK:
        raise DialectError("terlalu banyak perulangan atau syarat bersarang", node.lineno)
    if isinstance(node, nodes.Filter) and node.name not in env.filters:
        raise DialectError(f"saringan |{node.name} tidak dikenal; yang ada: {_FILTER_NAMES}", node.lineno)
    if isinstance(node, nodes.Test) and node.name not in env.tests:
        raise DialectError(f"uji 'is {node.name}' tidak dikenal", node.lineno)
    name = node.attr if isinstance(node, nodes.Getattr) else node.name if isinstance(node, nodes.Name) else ""
    if name.startswith(RESERVED):
        raise DialectError(f"nama {name} tidak boleh diawali garis bawah", node.lineno)
    for child in node.iter_child_nodes():
        _vet(env, child, loops, depth)


_NAMES: Mapping[type[nodes.Node], str] = {
    nodes.Call: "pemanggilan fungsi",
    nodes.Mul: "perkalian",
    nodes.Div: "pembagian",
    nodes.Pow: "pangkat",
    nodes.Mod: "sisa bagi",
    nodes.Assign: "{% set %}",
    nodes.With: "{% with %}",
    nodes.Macro: "{% macro %}",
    nodes.Include: "{% include %}",
    nodes.Import: "{% import %}",
    nodes.FromImport: "{% from %}",
    nodes.Extends: "{% extends %}",
    nodes.Block: "{% block %}",
    nodes.CallBlock: "{% call %}",
    nodes.FilterBlock: "{% filter %}",
    nodes.Dict: "kamus {...}",
}

_JINJA_WORDS = (
    (
        "Encountered unknown tag",
        "kata perintah ini tidak dikenal; yang ada: if, elif, else, endif, for, endfor",
    ),
    ("Unexpected end of template", "blok ini tidak ditutup"),
    ("No filter named", "saringan tidak dikenal"),
    ("No test named", "uji tidak dikenal"),
    ("unexpected char", "ada tanda yang tidak dikenal di dalam tag"),
    ("Expected an expression", "tag kosong atau terpotong"),
)


def _in_indonesian(message: str) -> str:
    """Say Jinja's complaint in the reader's language; the original follows only where none is known."""
    for start, words in _JINJA_WORDS:
        if message.startswith(start):
            return words
    return f"tulisan tag tidak dapat dibaca ({message})"
