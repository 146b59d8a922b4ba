"""The small language of template tags: values, conditions and loops, and nothing that could do harm.

Jinja's own parser reads the tags, so that they mean what Jinja and docxtpl mean by them; what it finds is
held against a closed list and written down as the program that `program` runs. No calls, no arithmetic but
plus and minus, no variables, few filters, loops only over the values: a template may come from a stranger.

Tags are delimited by private-use characters, so that braces in the words of a template are never anything
but braces.
"""

from collections.abc import Callable, Mapping
from itertools import accumulate
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, nodes

from sk_builder.word.filters import FILTERS
from sk_builder.word.program import COMPARISONS, DEFAULTS, FILLERS, PRESENCE, TESTS

EXPRESSION = ("\ue000", "\ue001")
STATEMENT = ("\ue002", "\ue003")
_COMMENT = ("\ue004", "\ue005")
RESERVED = "_"  # names and filters of our own begin so
FILTER_NAMES = (*FILTERS, *DEFAULTS)

TOO_DEEP = "tag bersarang terlalu dalam"

_DEEPEST_LOOP = 6
_DEEPEST_BLOCK = 24
_DEEPEST_VALUE = 60
_DEEPEST_BRACKET = 20  # Jinja's parser goes through a dozen functions for each


class DialectError(Exception):
    """A tag that this language does not have; `line` is its line in the text that was parsed."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


def translate(source: str, tag_at: Callable[[int], int], *, in_attribute: Callable[[int], bool]) -> list[Any]:
    """Translate XML with tags into a program.

    Args:
        source: The text; each tag begins with a line break, and so has a line of its own.
        tag_at: Gives the number of the tag on a line.
        in_attribute: Tells whether the tag with a number stands in an XML attribute.

    Raises:
        DialectError: A tag is malformed or not in the language.
    """
    return _Translation(tag_at, in_attribute).block(_parsed(source).body, loops=0, depth=0)


def check_expression(expression: str, *, statement: bool = False) -> str | None:
    """Return what is wrong with one tag taken by itself, None when nothing is.

    Example:
        >>> check_expression("nama.__class__()")
        'pemanggilan fungsi tidak ada dalam bahasa tag'
        >>> check_expression("l.kolom.satuan") is None
        True
    """
    source = f"\n{expression}".join(EXPRESSION)
    if statement:
        keyword = expression.split(maxsplit=1)[0] if expression.split() else ""
        source = f"\n{expression}".join(STATEMENT) + f"end{keyword}".join(STATEMENT)
    if _brackets(expression) > _DEEPEST_BRACKET:
        return TOO_DEEP
    try:
        checked = _parsed(source)
        _refuse_deep(checked)
        _refuse_own_fillers(checked)
        _Translation(lambda _: 0, lambda _: False).block(checked.body, loops=0, depth=0)
    except DialectError as error:
        return str(error)
    return None


def _parsed(source: str) -> nodes.Template:
    parser = Environment(
        variable_start_string=EXPRESSION[0], variable_end_string=EXPRESSION[1],
        block_start_string=STATEMENT[0], block_end_string=STATEMENT[1],
        comment_start_string=_COMMENT[0], comment_end_string=_COMMENT[1],
        autoescape=True, keep_trailing_newline=True,  # escaping is our own affair, see `fill`
    )  # fmt: skip
    try:
        return parser.parse(source)
    except TemplateSyntaxError as error:
        raise DialectError(_in_indonesian(error.message or ""), error.lineno) from error
    except RecursionError as error:
        raise DialectError(TOO_DEEP, 1) from error


def _brackets(expression: str) -> int:
    """Return how many brackets are open at once."""
    steps = ((sign in "([{") - (sign in ")]}") for sign in expression)
    return max(accumulate(steps, initial=0))


def _refuse_deep(tree: nodes.Template) -> None:
    """Refuse what could not be walked through again by functions that call themselves."""
    level: list[nodes.Node] = [tree]
    for _ in range(_DEEPEST_VALUE):
        level = [child for node in level for child in node.iter_child_nodes()]
    if level:
        raise DialectError(TOO_DEEP, 1)


def _refuse_own_fillers(tree: nodes.Template) -> None:
    for found in tree.find_all(nodes.Filter):
        if found.name in FILLERS:
            raise _unknown_filter(found)


class _Translation:
    def __init__(self, tag_at: Callable[[int], int], in_attribute: Callable[[int], bool]) -> None:
        self._tag_at = tag_at
        self._in_attribute = in_attribute

    def block(self, statements: list[nodes.Node], loops: int, depth: int) -> list[Any]:
        """Translate the statements of a block."""
        return [one for statement in statements for one in self._statement(statement, loops, depth)]

    def _statement(self, node: nodes.Node, loops: int, depth: int) -> list[Any]:
        if isinstance(node, nodes.Output):
            return [self._output(part) for child in node.nodes for part in _parts_of(child)]
        if depth >= _DEEPEST_BLOCK or (isinstance(node, nodes.For) and loops >= _DEEPEST_LOOP):
            raise DialectError("terlalu banyak perulangan atau syarat bersarang", node.lineno)
        if isinstance(node, nodes.For):
            return [self._for(node, loops + 1, depth + 1)]
        if isinstance(node, nodes.If):
            return [self._if(node, loops, depth + 1)]
        raise _not_here(node)

    def _output(self, node: nodes.Node) -> Any:
        if isinstance(node, nodes.TemplateData):
            return node.data
        number = self._tag_at(node.lineno)
        if isinstance(node, nodes.Filter) and node.name in FILLERS:
            return ["do", number, node.name, [_value(node.node), *map(_value, node.args)]]
        return ["attribute" if self._in_attribute(number) else "print", number, _value(node)]

    def _for(self, node: nodes.For, loops: int, depth: int) -> list[Any]:
        if node.recursive or node.test or not isinstance(node.target, nodes.Name):
            raise DialectError("perulangan harus berbentuk {% for x in daftar %}", node.lineno)
        body = self.block(node.body, loops, depth)
        otherwise = self.block(node.else_, loops, depth)
        _refuse_reserved(node.target.name, node.lineno)
        return ["for", self._tag_at(node.lineno), node.target.name, _value(node.iter), body, otherwise]

    def _if(self, node: nodes.If, loops: int, depth: int) -> list[Any]:
        branches = [[_value(one.test), self.block(one.body, loops, depth)] for one in (node, *node.elif_)]
        return ["if", self._tag_at(node.lineno), branches, self.block(node.else_, loops, depth)]


def _parts_of(node: nodes.Node) -> list[nodes.Node]:
    """Print the parts of ``a ~ b`` one by one, so that each keeps its place."""
    return list(node.nodes) if isinstance(node, nodes.Concat) else [node]


def _value(node: nodes.Node | None) -> list[Any]:
    """Translate a value."""
    if node is None:
        return ["const", None]
    translate_one = _VALUES.get(type(node))
    if translate_one is None:
        raise _not_here(node)
    return translate_one(node)


def _name(node: Any) -> list[Any]:
    _refuse_reserved(node.name, node.lineno)
    return ["name", node.name]


def _getattr(node: Any) -> list[Any]:
    _refuse_reserved(node.attr, node.lineno)
    return ["get", _value(node.node), node.attr]


def _getitem(node: Any) -> list[Any]:
    if not isinstance(node.arg, nodes.Slice):
        return ["item", _value(node.node), _value(node.arg)]
    if node.arg.step is not None:
        raise DialectError("langkah dalam [a:b:c] tidak ada dalam bahasa tag", node.lineno)
    return ["slice", _value(node.node), _value(node.arg.start), _value(node.arg.stop)]


def _compare(node: Any) -> list[Any]:
    if len(node.ops) != 1 or node.ops[0].op not in COMPARISONS:
        raise DialectError("bandingkan dua nilai saja dalam satu tag", node.lineno)
    return ["compare", _value(node.expr), node.ops[0].op, _value(node.ops[0].expr)]


def _filter(node: Any) -> list[Any]:
    if node.name not in FILTER_NAMES or node.node is None:
        raise _unknown_filter(node)
    return ["filter", node.name, _value(node.node), _arguments(node)]


def _test(node: Any) -> list[Any]:
    if node.name not in TESTS and node.name not in PRESENCE:
        raise DialectError(f"uji 'is {node.name}' tidak dikenal", node.lineno)
    return ["test", node.name, _value(node.node), _arguments(node)]


def _arguments(node: Any) -> list[Any]:
    if node.kwargs or node.dyn_args or node.dyn_kwargs:
        raise DialectError("tulis nilai di dalam kurung tanpa nama", node.lineno)
    return [_value(argument) for argument in node.args]


def _negative(node: Any) -> list[Any]:
    if not isinstance(node.node, nodes.Const) or not isinstance(node.node.value, int | float):
        raise _not_here(node)
    return ["const", -node.node.value]


def _two(kind: str) -> Callable[[Any], list[Any]]:
    return lambda node: [kind, _value(node.left), _value(node.right)]


_VALUES: Mapping[type[nodes.Node], Callable[[Any], list[Any]]] = {
    nodes.Name: _name,
    nodes.Getattr: _getattr,
    nodes.Getitem: _getitem,
    nodes.Const: lambda node: ["const", node.value],
    nodes.List: lambda node: ["list", [_value(item) for item in node.items]],
    nodes.Tuple: lambda node: ["list", [_value(item) for item in node.items]],
    nodes.And: _two("and"),
    nodes.Or: _two("or"),
    nodes.Add: _two("+"),
    nodes.Sub: _two("-"),
    nodes.Neg: _negative,
    nodes.Not: lambda node: ["not", _value(node.node)],
    nodes.CondExpr: lambda node: ["either", _value(node.test), _value(node.expr1), _otherwise(node)],
    nodes.Compare: _compare,
    nodes.Filter: _filter,
    nodes.Test: _test,
}


def _otherwise(node: Any) -> list[Any]:
    return ["const", ""] if node.expr2 is None else _value(node.expr2)


def _refuse_reserved(name: str, line: int) -> None:
    if name.startswith(RESERVED):
        raise DialectError(f"nama {name} tidak boleh diawali garis bawah", line)


def _unknown_filter(node: Any) -> DialectError:
    return DialectError(
        f"saringan |{node.name} tidak dikenal; yang ada: {', '.join(FILTER_NAMES)}", node.lineno
    )


def _not_here(node: nodes.Node) -> DialectError:
    return DialectError(f"{_NAMES.get(type(node), 'tag ini')} tidak ada dalam bahasa tag", node.lineno)


_NAMES: Mapping[type[nodes.Node], str] = {
    nodes.Call: "pemanggilan fungsi",
    nodes.Neg: "tanda minus",
    nodes.Pos: "tanda plus",
    nodes.Mul: "perkalian",
    nodes.Div: "pembagian",
    nodes.Pow: "pangkat",
    nodes.Mod: "sisa bagi",
    nodes.Concat: "sambungan ~ di dalam nilai lain",
    nodes.Assign: "{% set %}",
    nodes.AssignBlock: "{% set %}",
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
    ("unexpected char", "ada tanda yang tidak dikenal di dalam tag"),
    ("Expected an expression", "tag kosong atau terpotong"),
)


def _in_indonesian(message: str) -> str:
    """Say Jinja's complaint in the reader's language; the original follows only where none is known."""
    for start, words in _JINJA_WORDS:
        if message.startswith(start):
            return words
    return f"tulisan tag tidak dapat dibaca ({message})"
