"""The rules that an office adds to the catalogue, one YAML file with a list under ``peraturan``."""

from pathlib import Path

from sk_builder.errors import DecreeFileError
from sk_builder.regulations import read_entries
from sk_builder.store.source import read_source
from sk_builder.store.tree import Node, Problem, Tree, problem_lines
from sk_builder.store.yaml_nodes import read_tree

_KEY = "peraturan"
_YEAR = "tahun"


def load_regulations(path: Path) -> list[object]:
    """Read an office's own entries as plain rows for `Catalogue.merged_with`.

    Raises:
        DecreeFileError: With a line for each thing to mend.
    """
    tree = read_tree(read_source(path))
    rows = _with_years(tree.data.get(_KEY))
    problems = [*tree.problems, *_misplaced(tree)]
    if isinstance(rows, list) and not problems:
        _, faults = read_entries(rows)
        problems = [Problem(_path(fault.place), fault.message) for fault in faults]
    if problems or not isinstance(rows, list):
        raise DecreeFileError(problem_lines(path, tree.places, problems))
    return rows


def _with_years(node: Node, key: str = "") -> object:
    """Return a node with its years as numbers; all else in a YAML file of ours is text."""
    match node:
        case dict():
            return {inner: _with_years(value, inner) for inner, value in node.items()}
        case list():
            return [_with_years(item) for item in node]
        case str() if key == _YEAR and node.isdecimal():
            return int(node)
    return node


def _misplaced(tree: Tree) -> list[Problem]:
    unknown = [
        Problem((key,), f"{key} tidak dikenal; berkas ini hanya berisi {_KEY}:", at_key=True)
        for key in tree.data
        if key != _KEY
    ]
    if isinstance(tree.data.get(_KEY), list):
        return unknown
    return [*unknown, Problem((), f"tulis {_KEY}: lalu satu tanda - untuk setiap peraturan")]


def _path(place: str) -> tuple[str | int, ...]:
    number, *keys = place.split(".")
    return (_KEY, int(number) - 1, *keys)
