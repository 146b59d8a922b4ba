"""One part of a template as a program: vetted, wired to the fillers, and able to say which tag failed."""

import sys
from collections.abc import Callable, Iterator, Mapping
from types import TracebackType

from jinja2 import nodes
from jinja2.exceptions import TemplateError as JinjaError
from jinja2.runtime import StrictUndefined, Undefined

from sk_builder.word.dialect import FILLING, RESERVED, DialectError, compile_tags, environment, parse_tags
from sk_builder.word.fill import CannotPrint, Filling, attribute
from sk_builder.word.prepared import PreparedPart, PreparedTag

FAILURES = (JinjaError, CannotPrint, TypeError, ValueError, AttributeError, LookupError, ArithmeticError)

_FILLERS: Mapping[str, Callable[..., object]] = {
    "_kata": lambda value, *known: known[-1].words(value, *known[:-1]),
    "_atribut": attribute,
    "_ulang": lambda items, filling: filling.loop(items),
    "_daftar_baru": lambda index, filling: filling.new_list(index),
    "_daftar": lambda index, filling: filling.list_number(index),
    "_tabel": lambda counts, number, filling: filling.table(counts, number),
    "_lebar": lambda first, after, number, filling: filling.width(first, after, number),
    "_rentang": lambda first, after, number, filling: filling.span(first, after, number),
    "_deret": lambda first, *others: others[-1].share(first, *others[:-1]),
}


class Recording(Undefined):
    """Stands for a missing name while the reasons of a failure are gathered: notes who asked, and goes on."""

    missing: list[tuple[int, str]]

    def _note(self) -> None:
        frame = sys._getframe(2)  # noqa: SLF001 - the only way to the line of the tag that asks
        while frame and not frame.f_code.co_filename.startswith(_FILE):
            if frame.f_back is None:
                return
            frame = frame.f_back
        self.missing.append((frame.f_lineno, self._undefined_name or ""))

    def __str__(self) -> str:
        self._note()
        return ""

    def __iter__(self) -> Iterator[object]:
        self._note()
        return iter(())

    def __bool__(self) -> bool:
        self._note()
        return False

    def __eq__(self, other: object) -> bool:
        self._note()
        return False

    def __len__(self) -> int:
        self._note()
        return 0

    __hash__ = Undefined.__hash__


_FILE = "sk:"


class Part:
    """A part ready to be filled.

    Args:
        prepared: The part, from a template or from the cache; both are vetted alike.
        missing: What stands for a name that the values lack.

    Raises:
        DialectError: A tag is not in the language.
    """

    def __init__(self, prepared: PreparedPart, missing: type[Undefined] = StrictUndefined) -> None:
        self.name = prepared.name
        self._tags = {tag.line: tag for tag in prepared.tags}
        self._file = _FILE + prepared.name
        env = environment(_FILLERS, missing)
        tree = parse_tags(env, prepared.source)
        self._wire(tree)
        tree.set_environment(env)
        self._template = compile_tags(env, tree, self._file)

    def render(self, values: Mapping[str, object]) -> str:
        """Return the part filled with `values`, which hold a `Filling` under `FILLING`.

        Raises:
            FAILURES: A tag could not be filled; `failed_line` says where.
        """
        return "".join(self._template.root_render_func(self._template.new_context(dict(values))))

    def failed_line(self, trace: TracebackType | None) -> int:
        """Return the line of the compiled program at which a failure with this traceback happened."""
        line = 0
        while trace is not None:
            if trace.tb_frame.f_code.co_filename == self._file:
                line = trace.tb_lineno
            trace = trace.tb_next
        return line

    def tag_at(self, code_line: int) -> PreparedTag | None:
        """Return the tag from which a line of the compiled program comes."""
        return self._tags.get(self._template.get_corresponding_lineno(code_line))

    def _wire(self, node: nodes.Node) -> None:
        """Send every value printed through a filler: nothing reaches the paper unescaped or unnoticed."""
        if isinstance(node, nodes.For):
            node.iter = _filler(node.iter, "_ulang", [])
        if isinstance(node, nodes.Output):
            node.nodes = [self._filled(part) for child in node.nodes for part in _parts_of(child)]
        for child in node.iter_child_nodes():
            self._wire(child)

    def _filled(self, node: nodes.Expr) -> nodes.Expr:
        if isinstance(node, nodes.TemplateData):
            return node
        if isinstance(node, nodes.Filter) and node.name.startswith(RESERVED):
            node.args.append(nodes.Name(FILLING, "load", lineno=node.lineno))
            return node
        tag = self._tags.get(node.lineno)
        if tag is None:
            raise DialectError("tag tanpa tempat", node.lineno)
        if tag.opening is None:
            return nodes.Filter(node, "_atribut", [], [], None, None, lineno=node.lineno)
        column = nodes.Const(tag.column, lineno=node.lineno)
        known = (tag.opening, tag.letters, tag.width)
        args: list[nodes.Expr] = [*(nodes.Const(one, lineno=node.lineno) for one in known), column]
        return _filler(node, "_kata", args)


def _parts_of(node: nodes.Expr) -> list[nodes.Expr]:
    """Print the parts of ``a ~ b`` one by one, so that each keeps its place."""
    return list(node.nodes) if isinstance(node, nodes.Concat) else [node]


def _filler(node: nodes.Node, name: str, args: list[nodes.Expr]) -> nodes.Filter:
    filling = nodes.Name(FILLING, "load", lineno=node.lineno)
    return nodes.Filter(node, name, [*args, filling], [], None, None, lineno=node.lineno)


def new_filling_values(values: Mapping[str, object], filling: Filling) -> dict[str, object]:
    """Return the values with the filling that the wired fillers look for."""
    return {**values, FILLING: filling}
