"""A decree file as a plain tree of literal texts, and where each of them stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from sk_builder.places import Path

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
        return _nearest(self.values, path)

    def key(self, path: Path) -> Mark:
        """Return where the key of `path` stands, or else its value."""
        return self.keys.get(path) or self.value(path)


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


def _nearest(marks: Mapping[Path, Mark], path: Path) -> Mark:
    while path and path not in marks:
        path = path[:-1]
    return marks.get(path, Mark(1, 1))
