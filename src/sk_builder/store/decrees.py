"""Decree files and the office file: from a path to a part of the model with its places, and back to text."""

import pathlib
from dataclasses import dataclass
from typing import Generic, TypeVar

from sk_builder.errors import DecreeFileError
from sk_builder.model import Decree, Office, Part
from sk_builder.places import Path
from sk_builder.store.decode import decode
from sk_builder.store.encode import encode
from sk_builder.store.source import read_source
from sk_builder.store.tree import Node, Places, Problem, mark_of, problem_lines
from sk_builder.store.yaml_nodes import read_tree
from sk_builder.store.yaml_text import write_tree

SCHEMA_FILE = "keputusan.schema.json"
"""Name of the JSON Schema beside decree files, by which editors complete and check keys."""

OFFICE_FILES = {"kantor.yaml": "kantor", "peraturan.yaml": "peraturan"}
"""Files of an office that may stand among its decrees and are none: what each of them is called."""

_PartT = TypeVar("_PartT", bound=Part)


@dataclass(frozen=True, slots=True)
class Loaded(Generic[_PartT]):
    """What a file holds, and where.

    Attributes:
        part: The decree or office.
        places: Line and column of each value.
        path: The file, as it was named.
        data: The same as plain texts, as they are written.
        text: The text of the file, as `read_source` gives it.
    """

    part: _PartT
    places: Places
    path: pathlib.Path
    data: dict[str, Node]
    text: str

    def line(self, path: Path, message: str) -> str:
        """Say something about one value in the form of all errors, ``file:line:column: place: message``."""
        return problem_lines(self.path, self.places, [Problem(path, message)])[0]


def load_decree(path: pathlib.Path) -> Loaded[Decree]:
    """Read a decree file.

    Raises:
        DecreeFileError: With a line for each thing to mend, in the order of the file; or it is one of
            `OFFICE_FILES`.
    """
    if kind := OFFICE_FILES.get(path.name):
        read_source(path)  # that it cannot be read is said first
        problem = f"{path}: ini berkas {kind}, bukan Keputusan; sebut berkas Keputusan"
        raise DecreeFileError((problem,))
    return parse_decree(read_source(path), path)


def parse_decree(text: str, path: pathlib.Path) -> Loaded[Decree]:
    """Do the same for text that is already in hand; `path` stands for its file."""
    return _parse(text, path, Decree)


def load_office(path: pathlib.Path) -> Loaded[Office]:
    """Read an office file; raises as `load_decree` does."""
    return _parse(read_source(path), path, Office)


def dump_decree(decree: Decree, schema: str | None = SCHEMA_FILE) -> str:
    """Write a decree as the text of a decree file.

    Args:
        decree: What it has by default is left out.
        schema: Path or address of the JSON Schema that the first line names for editors; None for none.

    Examples:
        >>> print(dump_decree(Decree(number="17", subject="Pembentukan Tim")), end="")
        # yaml-language-server: $schema=keputusan.schema.json
        nomor: 17
        tentang: Pembentukan Tim
    """
    head = f"# yaml-language-server: $schema={schema}\n" if schema else ""
    return head + write_tree(encode(decree))


def _parse(text: str, path: pathlib.Path, kind: type[_PartT]) -> Loaded[_PartT]:
    tree = read_tree(text)
    part, problems = decode(tree.data, kind)
    told = {_spot(problem, tree.places) for problem in tree.problems}
    found = [*tree.problems, *(new for new in problems if _spot(new, tree.places) not in told)]
    if part is None or found:
        raise DecreeFileError(problem_lines(path, tree.places, found))
    return Loaded(part, tree.places, path, tree.data, text)


def _spot(problem: Problem, places: Places) -> tuple[Path, int]:
    return places.written(problem.path), mark_of(problem, places).line
