"""The lines of a decree file beside the nodes that YAML finds in them, and how one of them is changed."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode

from sk_builder.places import Path
from sk_builder.store.key_order import LAST, key_ranks
from sk_builder.store.tree import Node
from sk_builder.store.yaml_text import entry_lines, item_lines, write_scalar

_BRACKET_SIGNS = frozenset(",[]{}")


class Editor:
    """Makes changes of a text and gives back the whole text; lines and columns count from 0.

    Of several changes each must be further to the front than the one before it.

    It trusts the text it is given. Whether the result says what it should is for the caller to prove.
    """

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")
        self._root = YAML(typ="safe").compose(text)

    def place_of(self, path: Path) -> tuple[int, int, int]:
        """Return where a value begins, or where its key would be added: line, column, rank among those there.

        Where keys are added in one line, those of the inner part come first, so their columns are negative.
        """
        node, key, _, rest = self._find(path)
        if not rest:
            return *self._start(node, key), 0
        if not isinstance(node, MappingNode):
            return node.end_mark.line, node.end_mark.column, 0
        position, rank = _position(node, path[: -len(rest)], str(rest[0]))
        if node.flow_style:
            mark = node.value[position][0].start_mark if position < len(node.value) else node.end_mark
            return mark.line, mark.column, rank
        if position == 0 and self._is_behind_dash(node):
            return node.start_mark.line, node.start_mark.column, rank
        return self._line_for(node, position), -node.start_mark.column - 1, rank

    def set(self, path: Path, value: str | None) -> str:
        """Return the text with another value at `path`."""
        node, key, owner, rest = self._find(path)
        if isinstance(node, MappingNode):
            self._add(node, path[: -len(rest)], _nested(rest, value))
        else:
            self._replace(node, key, owner, _nested(rest, value))
        return "\n".join(self._lines)

    def reorder(self, path: Path, order: Sequence[int]) -> str | None:
        """Return the text with the items of the list at `path` in another order, each with its comments.

        Returns:
            None where the items do not stand on lines of their own.
        """
        node, *_ = self._find(path)
        if not isinstance(node, SequenceNode) or node.flow_style:
            return None
        bounds = list(self._bounds(node))
        if len(bounds) != len(node.value):
            return None
        chunks = [self._lines[slice(*bound)] for bound in bounds]
        moved = [line for position in order for line in chunks[position]]
        self._lines[bounds[0][0] : bounds[-1][1]] = moved
        return "\n".join(self._lines)

    def clear(self, path: Path) -> str:
        """Return the text with ``[]`` in place of the list, or the one item, at `path`."""
        node, key, _, _ = self._find(path)
        line = key.end_mark.line
        colon = self._lines[line].index(":", key.end_mark.column)
        head, behind = self._lines[line][: colon + 1], self._lines[line][colon + 1 :]
        end = last = self._last_line(node, key)
        while last + 1 < len(self._lines) and self._is_comment(last + 1, key.start_mark.column):
            last += 1
        comment = behind if node.start_mark.line > line else self._lines[end][node.end_mark.column :]
        self._lines[line : last + 1] = [f"{head} []{comment}"]
        return "\n".join(self._lines)

    def insert(self, path: Path, item: Node) -> str:
        """Return the text with one more item where `path` points to, in a list or where one may stand."""
        node, key, owner, rest = self._find(path[:-1])
        position = int(path[-1])
        if rest:
            self._add(node, path[: -len(rest) - 1], _nested(rest, [item]))
        elif not isinstance(node, SequenceNode):
            old = [] if _is_blank(node) else [node.value]
            self._replace(node, key, owner, [*old[:position], item, *old[position:]])
        elif not node.value:
            self._replace(node, key, owner, [item])
        elif node.flow_style:
            self._insert_in_brackets(node, position, _in_one_line(item))
        else:
            self._insert_lines(node, position, item)
        return "\n".join(self._lines)

    def remove(self, path: Path) -> str:
        """Return the text without the item of a list that `path` leads to, and without its comments."""
        node, *_ = self._find(path[:-1])
        position = int(path[-1])
        if len(node.value) == 1:
            return self.clear(path[:-1])
        if node.flow_style:
            self._cut_from_brackets(node, position)
        else:
            bounds = list(self._bounds(node))[position : position + 1]
            for start, end in bounds:
                del self._lines[start:end]
        return "\n".join(self._lines)

    def _find(self, path: Path) -> tuple[Any, Any, Any, Path]:
        """Return the node that `path` leads to, its key, what holds it, and the steps that are not there."""
        node, key, owner, rest = self._root, None, None, path
        while rest and (child := _child(node, rest[0])):
            owner, (key, node), rest = node, child, rest[1:]
        return node, key, owner, rest

    def _replace(self, node: Any, key: Any, owner: Any, value: Node) -> None:
        """Put `value` in the place of a scalar; where it has parts itself, between braces."""
        column = key.start_mark.column if key is not None else owner.start_mark.column
        first, start = self._start(node, key)
        last, end = self._end(node, key, column)
        head = self._lines[first][:start].rstrip(" ")
        tail = self._lines[last][end:]
        if owner.flow_style or isinstance(value, dict) or tail.strip():
            space = "" if head.endswith(("[", "{")) else " "
            line = f"{head}{space}{_in_one_line(value)}"
            lines = [(line if owner.flow_style else line.rstrip(" ")) + tail]
        else:
            opening, *others = entry_lines(head, value)
            lines = [opening, *(" " * column + line for line in others)]
        self._lines[first : last + 1] = lines

    def _add(self, part: Any, path: Path, value: Any) -> None:
        """Add one key to the mapping at `path`, behind the one that it follows in the model."""
        (key, item), *_ = value.items()
        position, _rank = _position(part, path, key)
        if part.flow_style:
            self._add_in_brackets(part, position, _in_one_line(value)[1:-1])
            return
        column = part.start_mark.column
        first, *others = entry_lines(f"{write_scalar(key)}:", item)
        if position == 0 and self._is_behind_dash(part):
            line = part.start_mark.line
            head, behind = self._lines[line][:column], self._lines[line][column:]
            self._lines[line : line + 1] = [
                head + first,
                *(" " * column + word for word in (*others, behind)),
            ]
        else:
            line = self._line_for(part, position)
            self._lines[line:line] = [" " * column + word for word in (first, *others)]

    def _add_in_brackets(self, part: Any, position: int, entry: str) -> None:
        if position < len(part.value):
            mark = part.value[position][0].start_mark
            line, column, entry, comma = mark.line, mark.column, f"{entry}, ", ""
            before = self._lines[line][:column]
        else:
            line, column, comma = part.end_mark.line, part.end_mark.column - 1, ", " if part.value else ""
            before = self._lines[line][:column].rstrip(" ")
        self._lines[line] = f"{before}{comma}{entry}{self._lines[line][column:]}"

    def _is_behind_dash(self, part: Any) -> bool:
        return bool(self._lines[part.start_mark.line][: part.start_mark.column].strip())

    def _line_for(self, part: Any, position: int) -> int:
        """Return the line before which a key is added: behind another with its comments, or as the first."""
        column = part.start_mark.column
        if position:
            line = self._last_line(*part.value[position - 1][::-1]) + 1
            while line < len(self._lines) and self._is_comment(line, column):
                line += 1
            return line
        line = part.start_mark.line
        return self._first_comment(line) or line  # what the file begins with is about the file

    def _insert_lines(self, node: Any, position: int, item: Node) -> None:
        bounds = list(self._bounds(node))
        if len(bounds) != len(node.value):
            return
        at = bounds[position - 1][1] if position else bounds[0][0]
        self._lines[at:at] = [" " * node.start_mark.column + line for line in item_lines([item])]

    def _insert_in_brackets(self, node: Any, position: int, words: str) -> None:
        if position < len(node.value):
            mark, words = node.value[position].start_mark, f"{words}, "
        else:
            mark, words = node.value[-1].end_mark, f", {words}"
        line = self._lines[mark.line]
        self._lines[mark.line] = line[: mark.column] + words + line[mark.column :]

    def _cut_from_brackets(self, node: Any, position: int) -> None:
        start, end = node.value[position].start_mark, node.value[position].end_mark
        if position:
            start = node.value[position - 1].end_mark
        else:
            end = node.value[1].start_mark
        line = self._lines[start.line][: start.column] + self._lines[end.line][end.column :]
        self._lines[start.line : end.line + 1] = [line]

    def _bounds(self, node: Any) -> Iterator[tuple[int, int]]:
        """Yield first line and end of each item of a list, with the comments above it and further in."""
        column, start = node.start_mark.column, None
        for item in node.value:
            dash = self._dash(column, item.start_mark.line, start or 0)
            if dash is None:
                return
            start = self._first_comment(dash) if start is None else start
            end = max(self._last_line(item, column=column), dash) + 1
            while end < len(self._lines) and self._is_comment(end, column):
                end += 1
            yield start, end
            start = end

    def _dash(self, column: int, last: int, first: int) -> int | None:
        """Return the line of the dash of an item whose value begins in line `last`."""
        for line in range(last, first - 1, -1):
            if self._lines[line][:column].strip() == "" and self._lines[line][column : column + 1] == "-":
                return line
        return None

    def _first_comment(self, line: int) -> int:
        """Return the first line of the comments right above a line."""
        while line and self._is_comment(line - 1):
            line -= 1
        return line

    def _is_comment(self, line: int, further_in_than: int = -1) -> bool:
        text = self._lines[line].lstrip(" ")
        return text.startswith("#") and len(self._lines[line]) - len(text) > further_in_than

    def _start(self, node: Any, key: Any) -> tuple[int, int]:
        if key is None or not _is_blank(node):
            return node.start_mark.line, node.start_mark.column
        line = key.end_mark.line
        return line, self._lines[line].index(":", key.end_mark.column) + 1

    def _end(self, node: Any, key: Any, column: int) -> tuple[int, int]:
        if isinstance(node, ScalarNode) and node.style in {"|", ">"}:
            last = node.start_mark.line
            for number in range(last + 1, len(self._lines)):
                line = self._lines[number]
                if line.strip() and len(line) - len(line.lstrip(" ")) <= column:
                    break
                last = number if line.strip() else last
            return last, len(self._lines[last])
        return self._start(node, key) if _is_blank(node) else (node.end_mark.line, node.end_mark.column)

    def _last_line(self, node: Any, key: Any = None, column: int = 0) -> int:
        """Return the line in which a value ends; `column` is that of the dash of an item without key."""
        if isinstance(node, ScalarNode):
            return self._end(node, key, key.start_mark.column if key is not None else column)[0]
        if node.flow_style:
            return int(node.end_mark.line)
        last = node.value[-1]
        if isinstance(node, MappingNode):
            return self._last_line(*last[::-1])
        return self._last_line(last, column=node.start_mark.column)


def _child(node: Any, step: str | int) -> tuple[Any, Any] | None:
    """Return the key, where there is one, and the value that stand at a step below a node."""
    if isinstance(node, SequenceNode) and isinstance(step, int):
        return None, node.value[step]
    pairs = node.value if isinstance(node, MappingNode) else ()
    return next(((key, value) for key, value in pairs if key.value == step), None)


def _position(part: Any, path: Path, key: str) -> tuple[int, int]:
    """Return at which position among the keys of the mapping at `path` one more stands, and its rank."""
    keys = [present.value for present, _ in part.value]
    ranks = key_ranks(path, [*keys, key])
    rank = ranks[key]
    before = [
        (ranks[present], number) for number, present in enumerate(keys, start=1) if ranks[present] < rank
    ]
    return (len(keys) if rank == LAST else max(before, default=(0, 0))[1]), rank


def _is_blank(node: Any) -> bool:
    return isinstance(node, ScalarNode) and not node.value and not node.style


def _nested(path: Path, value: Node) -> Node:
    return {str(path[0]): _nested(path[1:], value)} if path else value


def _in_one_line(value: Any) -> str:
    """Write a value so that it can stand anywhere in a line, between brackets too."""
    if value is None:
        return ""
    if isinstance(value, list):
        return f"[{', '.join(_in_one_line(item) for item in value)}]"
    if isinstance(value, dict):
        entries = (f"{write_scalar(key)}: {_in_one_line(item)}".rstrip(" ") for key, item in value.items())
        return f"{{{', '.join(entries)}}}"
    return json.dumps(value, ensure_ascii=False) if _BRACKET_SIGNS & set(value) else write_scalar(value)
