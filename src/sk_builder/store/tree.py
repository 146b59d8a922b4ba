"""A decree file as a plain tree of literal texts, where each of them stands, and what is wrong with them."""

import pathlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import takewhile
from typing import NamedTuple

from sk_builder.places import Path, place_of

Node = str | None | list["Node"] | dict[str, "Node"]
"""A value of a decree file: each scalar is the text as written, None where it is blank."""


class Mark(NamedTuple):
    """A position in a file as editors count it, from 1; a column is a character, a tab one column."""

    line: int
    column: int


class Problem(NamedTuple):
    """One thing to mend in a file.

    Attributes:
        path: The value it is about; () for the whole file.
        message: What is wrong and what to write instead, in Indonesian.
        mark: Where in the file; None means where `path` stands.
        at_key: Whether it is about the key rather than about its value.
    """

    path: Path
    message: str
    mark: Mark | None = None
    at_key: bool = False


@dataclass(frozen=True, slots=True)
class Places:
    """Where every value and every key of a file stands, kept apart from the data.

    Attributes:
        values: Position of the first character of each value; of a blank value, the end of its key or dash.
        keys: Position of each key.
    """

    values: dict[Path, Mark] = field(default_factory=dict)
    keys: dict[Path, Mark] = field(default_factory=dict)

    def value(self, path: Path) -> Mark:
        """Return where the value at `path` stands; if it is absent, where the nearest part around it does.

        Examples:
            >>> places = Places({(): Mark(1, 1), ("kop",): Mark(2, 3)}, {("kop",): Mark(1, 1)})
            >>> places.value(("kop", "alamat"))
            Mark(line=2, column=3)
        """
        return self.values.get(self.written(path), Mark(1, 1))

    def key(self, path: Path) -> Mark:
        """Return where the key of `path` stands, or else its value."""
        return self.keys.get(self.written(path)) or self.value(path)

    def written(self, path: Path) -> Path:
        """Return as much of `path` as the file has, in the file's own steps: one item needs no list.

        Examples:
            >>> at = Mark(1, 1)
            >>> places = Places({(): at, ("lampiran",): at, ("lampiran", "jenis"): at})
            >>> places.written(("lampiran", 0, "jenis"))
            ('lampiran', 'jenis')
        """
        return self.parted(path)[0]

    def parted(self, path: Path) -> tuple[Path, Path]:
        """Return what the file has of `path`, as `written` does, and the steps that it has not."""
        found: Path = ()
        for position, step in enumerate(path):
            if (*found, step) in self.values:
                found = (*found, step)
            elif step != 0:
                return found, path[position:]
        return found, ()

    def items(self, path: Path) -> int:
        """Return how many items the list at `path` has; 1 for one that stands there without a list."""
        parent = self.written(path)
        if parent[-1:] != path[-1:]:
            return 0
        steps = {step for *before, step in filter(None, self.values) if tuple(before) == parent}
        return 1 if any(isinstance(step, str) for step in steps) else len(steps)


class Tree(NamedTuple):
    """What reading a file gives.

    Attributes:
        data: The mapping of the file; empty where YAML could not be read to its end.
        places: Where its values stand.
        problems: What must be mended before the data may be used.
    """

    data: dict[str, Node]
    places: Places
    problems: tuple[Problem, ...]


def problem_lines(file: pathlib.Path, places: Places, problems: Iterable[Problem]) -> tuple[str, ...]:
    """Return problems in the form of all errors, ``file:line:column: place: message``, each once.

    Args:
        file: As it was named.
        places: Of its values.
        problems: In any order; the lines come in the order of the file.
    """
    ordered = sorted(problems, key=lambda problem: mark_of(problem, places))
    return tuple(dict.fromkeys(_line(file, places, problem) for problem in ordered))


def mark_of(problem: Problem, places: Places) -> Mark:
    """Return where in the file a problem stands."""
    if problem.mark:
        return problem.mark
    return places.key(problem.path) if problem.at_key else places.value(problem.path)


def _line(file: pathlib.Path, places: Places, problem: Problem) -> str:
    line, column = mark_of(problem, places)
    keys = tuple(takewhile(lambda step: " " not in str(step), problem.path))  # a sentence is no key
    place = f"{place_of(keys, places.items)}: " if keys else ""
    return f"{file}:{line}:{column}: {place}{problem.message}"
