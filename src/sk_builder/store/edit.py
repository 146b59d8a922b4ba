"""Changing values inside a decree file that people have written, and leaving the rest as it is.

Only the lines of a value are written anew, or a line is added; all other lines stay as they are, with their
comments, quotes, blanks and line ends, and so do the order of keys and the byte order mark. What comes out is
read again before it is written: a change that would touch anything else is refused.
"""

import codecs
import json
import pathlib
import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from itertools import takewhile
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode

from sk_builder.errors import OutputError
from sk_builder.places import Path, place_of
from sk_builder.store.files import locked, write_file
from sk_builder.store.source import read_source
from sk_builder.store.tree import Node
from sk_builder.store.yaml_nodes import read_tree
from sk_builder.store.yaml_text import entry_lines, write_scalar

_LINE_END = re.compile(r"\r\n|\r|\n")
_LINE_START = re.compile(r"(?<=\n)|(?<=\r)(?!\n)")
_BRACKET_SIGNS = frozenset(",[]{}")


def set_values(file: pathlib.Path, values: Mapping[Path, str | None]) -> None:
    """Change texts of a decree file, all of them or none.

    Args:
        file: A decree file without problems.
        values: For each path its new text, None to leave it blank. A key that is absent is added at the end
            of its part; an item of a list must be there.

    Raises:
        DecreeFileError: The file cannot be read.
        OutputError: A path leads to no text, or the file cannot be written. Nothing has changed.
    """
    with locked(file):
        text = read_source(file)
        content = file.read_bytes()
        mark = codecs.BOM_UTF8 * content.startswith(codecs.BOM_UTF8)
        whole = content.removeprefix(mark).decode()
        for path, value in values.items():
            after = _verified(file, text, path, value)
            text, whole = after, _with_changed_lines(whole, text, after)
        write_file(file, mark + whole.encode())


def _with_changed_lines(whole: str, before: str, after: str) -> str:
    r"""Return the text of a file with other lines only where `before` and `after` differ.

    Args:
        whole: As the file has it, with its own line ends and the tabs behind its lines.
        before: The same as `source.read_source` gives it, line for line.
        after: What `before` is to become.
    """
    lines = _LINE_START.split(whole)
    old, new = before.split("\n"), after.split("\n")
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    lines[head : len(lines) - tail] = new[head : len(new) - tail]
    ends = _LINE_END.search(whole)
    end = ends[0] if ends else "\n"
    *others, last = lines
    return "".join(line if _LINE_END.search(line) else line + end for line in others) + last.rstrip("\r\n")


def _alike(some: Sequence[str], others: Sequence[str]) -> int:
    """Return how many lines are the same from the first on."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(some, others, strict=False)))


def _verified(file: pathlib.Path, text: str, path: Path, value: str | None) -> str:
    """Return the changed text, after reading that it says what it should and nothing else."""
    wanted = deepcopy(read_tree(text).data)
    if _put(wanted, path, value):
        changed = _changed(text, path, value)
        tree = read_tree(changed)
        if tree.data == wanted and not tree.problems:
            return changed
    place = place_of(path, read_tree(text).places.items) or "seluruh isi"
    raise OutputError(f"{file}: {place} tidak dapat diubah oleh program; ubah dengan tangan")


def _put(part: Any, path: Path, value: Node) -> bool:
    """Change plain data in the same way; False where no text can stand at `path`."""
    if not path:
        return False
    step, rest = path[0], path[1:]
    if isinstance(part, list) and isinstance(step, int) and 0 <= step < len(part):
        old = part[step]
    elif isinstance(part, dict) and isinstance(step, str):
        old = part.get(step)
    else:
        return False
    if rest and old is None:
        part[step] = old = {}
    if rest:
        return _put(old, rest, value)
    part[step] = value
    return not isinstance(old, list | dict)


def _changed(text: str, path: Path, value: str | None) -> str:
    return _Editor(text).set(path, value)


class _Editor:
    """The lines of a file beside the nodes that YAML finds in them; lines and columns count from 0."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")
        self._root = YAML(typ="safe").compose(text)

    def set(self, path: Path, value: str | None) -> str:
        """Return the text with another value at `path`."""
        node, key, owner, rest = self._root, None, None, path
        while rest and (child := _child(node, rest[0])):
            owner, (key, node), rest = node, child, rest[1:]
        if isinstance(node, MappingNode):
            self._add(node, _nested(rest, value))
        else:
            self._replace(node, key, owner, _nested(rest, value))
        return "\n".join(self._lines)

    def _replace(self, node: Any, key: Any, owner: Any, value: Node) -> None:
        """Put `value` in the place of a scalar; where it has parts itself, between braces."""
        column = key.start_mark.column if key is not None else owner.start_mark.column
        first, start = self._start(node, key)
        last, end = self._end(node, key, column)
        head = self._lines[first][:start].rstrip(" ")
        tail = self._lines[last][end:]
        if owner.flow_style or isinstance(value, dict) or tail.strip():
            lines = [f"{head} {_in_one_line(value)}".rstrip(" ") + tail]
        else:
            opening, *others = entry_lines(head, value)
            lines = [opening, *(" " * column + line for line in others)]
        self._lines[first : last + 1] = lines

    def _add(self, part: Any, value: Any) -> None:
        """Add one key at the end of a mapping."""
        if part.flow_style:
            line, column = part.end_mark.line, part.end_mark.column - 1
            entry = _in_one_line(value)[1:-1]
            before, after = self._lines[line][:column].rstrip(" "), self._lines[line][column:]
            comma = ", " if part.value else ""
            self._lines[line] = f"{before}{comma}{entry}{after}"
            return
        column = part.start_mark.column
        (key, item), *_ = value.items()
        lines = [" " * column + line for line in entry_lines(f"{write_scalar(key)}:", item)]
        last = self._last_line(*part.value[-1][::-1])
        self._lines[last + 1 : last + 1] = lines

    def _start(self, node: Any, key: Any) -> tuple[int, int]:
        if key is None or node.value or node.style:
            return node.start_mark.line, node.start_mark.column
        line = key.end_mark.line
        return line, self._lines[line].index(":", key.end_mark.column) + 1

    def _end(self, node: Any, key: Any, column: int) -> tuple[int, int]:
        if node.style in {"|", ">"}:
            last = node.start_mark.line
            for number in range(last + 1, len(self._lines)):
                line = self._lines[number]
                if line.strip() and len(line) - len(line.lstrip(" ")) <= column:
                    break
                last = number if line.strip() else last
            return last, len(self._lines[last])
        blank = not node.value and not node.style
        return self._start(node, key) if blank else (node.end_mark.line, node.end_mark.column)

    def _last_line(self, node: Any, key: Any = None) -> int:
        """Return the line in which a value ends."""
        if isinstance(node, ScalarNode):
            column = key.start_mark.column if key is not None else node.start_mark.column - 1
            return self._end(node, key, column)[0]
        if node.flow_style:
            return int(node.end_mark.line)
        last = node.value[-1]
        return self._last_line(*last[::-1]) if isinstance(node, MappingNode) else self._last_line(last)


def _child(node: Any, step: str | int) -> tuple[Any, Any] | None:
    """Return the key, where there is one, and the value that stand at a step below a node."""
    if isinstance(node, SequenceNode) and isinstance(step, int):
        return None, node.value[step]
    pairs = node.value if isinstance(node, MappingNode) else ()
    return next(((key, value) for key, value in pairs if key.value == step), None)


def _nested(path: Path, value: str | None) -> Node:
    return {str(path[0]): _nested(path[1:], value)} if path else value


def _in_one_line(value: Any) -> str:
    """Write a value so that it can stand anywhere in a line, between brackets too."""
    if value is None:
        return ""
    if isinstance(value, dict):
        entries = (f"{write_scalar(key)}: {_in_one_line(item)}".rstrip(" ") for key, item in value.items())
        return f"{{{', '.join(entries)}}}"
    return json.dumps(value, ensure_ascii=False) if _BRACKET_SIGNS & set(value) else write_scalar(value)
