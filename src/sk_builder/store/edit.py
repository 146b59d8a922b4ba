"""Changing a decree file that people have written, and leaving the rest as it is.

Only the words or lines that are changed are written anew; all other lines stay as they are, with their
comments, quotes, blanks and line ends, and so do the order of keys and the byte order mark. What comes out is
read again before it is written: a change that would touch anything else is refused.
"""

import codecs
import json
import pathlib
import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from sk_builder.places import Path
from sk_builder.store.files import locked, write_file
from sk_builder.store.source import read_source
from sk_builder.store.tree import Node, Places, Tree
from sk_builder.store.value_text import origins, position, style_at
from sk_builder.store.yaml_editor import Editor
from sk_builder.store.yaml_nodes import read_tree

_LINE_END = re.compile(r"\r\n|\r|\n")
_LINE_START = re.compile(r"(?<=\n)|(?<=\r)(?!\n)")


@dataclass(frozen=True, slots=True)
class SetText:
    """Another text at a path, None to leave it blank.

    A key that is absent is added at the end of its part; an item of a list must be there.
    """

    path: Path
    text: str | None


@dataclass(frozen=True, slots=True)
class Reword:
    """Other words in a stretch of the text at a path, counted without the blanks at its ends."""

    path: Path
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Rearrange:
    """The items of the list at a path in another order: for each new position the old one, from 0."""

    path: Path
    order: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Clear:
    """No items in the list at a path, which is a key of the whole file."""

    path: Path


Change = SetText | Reword | Rearrange | Clear


def rewrite(file: pathlib.Path, edit: Callable[[str], str], target: pathlib.Path | None = None) -> None:
    """Change a decree file, or write what it becomes to another file.

    Args:
        file: The decree file; no other run of this program changes it meanwhile.
        edit: Takes the text of the file, as `read_source` gives it, and gives what it is to become.
        target: Where that goes; None for the file itself.

    Raises:
        DecreeFileError: The file cannot be read.
        OutputError: The result cannot be written. Nothing has changed.
    """
    with locked(target or file):
        text = read_source(file)
        content = file.read_bytes()
        mark = codecs.BOM_UTF8 * content.startswith(codecs.BOM_UTF8)
        whole = content.removeprefix(mark).decode()
        after = edit(text)
        write_file(target or file, mark + _with_changed_lines(whole, text, after).encode())


def edited(text: str, change: Change) -> str | None:
    """Return the text of a decree file with one change made.

    Args:
        text: Of a file without problems, as `read_source` gives it.
        change: What is to be different.

    Returns:
        None where the program cannot make the change without touching anything else.
    """
    tree = read_tree(text)
    wanted = applied(tree.data, change)
    if wanted is None:
        return None
    for candidate in _candidates(text, tree, change):
        found = read_tree(candidate)
        if found.data == wanted and not found.problems:
            return candidate
    return None


def applied(data: dict[str, Node], change: Change) -> dict[str, Node] | None:
    """Make a change in plain data; None where what it asks for is not there."""
    whole = deepcopy(data)
    match change:
        case SetText(path, text):
            return whole if _put(whole, path, text) else None
        case Reword(path):
            old = value_at(whole, path)
            return whole if isinstance(old, str) and _put(whole, path, _reworded(old, change)) else None
        case Rearrange(path, order):
            items = value_at(whole, path)
            if not isinstance(items, list) or sorted(order) != list(range(len(items))):
                return None
            items[:] = [items[position] for position in order]
        case Clear((str(key),)) if whole.get(key):
            whole[key] = []
        case _:
            return None
    return whole


def value_at(data: Node, path: Path) -> Node:
    """Return what plain data hold at a path; None where they have no such path."""
    for step in path:
        if isinstance(data, dict) and isinstance(step, str):
            data = data.get(step)
        elif isinstance(data, list) and isinstance(step, int) and 0 <= step < len(data):
            data = data[step]
        else:
            return None
    return data


def _reworded(old: str, change: Reword) -> str:
    shift = len(old) - len(old.lstrip())
    new = old[: shift + change.start] + change.words + old[shift + change.end :]
    return new.strip() if old == old.strip() else new


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


def _candidates(text: str, tree: Tree, change: Change) -> Iterator[str]:
    """Yield texts that may be what is wanted, the one that touches least first."""
    match change:
        case SetText(path, value):
            yield Editor(text).set(path, value)
        case Reword(path):
            old = str(value_at(tree.data, path))
            yield from _with_words(text, tree.places, change, old.strip())
            yield Editor(text).set(path, _reworded(old, change))
        case Rearrange(path, order):
            yield from filter(None, [Editor(text).reorder(path, order)])
        case Clear(path):
            yield Editor(text).clear(path)


def _with_words(text: str, places: Places, change: Reword, old: str) -> Iterator[str]:
    """Yield the text with nothing but the words themselves changed, where these can be found in it."""
    mark = places.value(change.path)
    found = origins(text, mark, old)
    if found is None:
        return
    words = change.words
    match style_at(text, position(text, mark)):
        case "'":
            words = words.replace("'", "''")
        case '"':
            words = json.dumps(words, ensure_ascii=False)[1:-1]
    changed = text[: found[change.start]] + words + text[found[change.end] :]
    yield "\n".join(line.rstrip(" \t") for line in changed.split("\n"))


def _with_changed_lines(whole: str, before: str, after: str) -> str:
    r"""Return the text of a file with other lines only where `before` and `after` differ.

    Args:
        whole: As the file has it, with its own line ends and the tabs behind its lines.
        before: The same as `source.read_source` gives it, line for line.
        after: What `before` is to become.
    """
    lines = _LINE_START.split(whole)
    ends = _LINE_END.search(whole)
    end = ends[0] if ends else "\n"
    old, new = before.split("\n"), after.split("\n")
    result: list[str] = []
    for kind, *bounds in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        result += lines[slice(*bounds[:2])] if kind == "equal" else new[slice(*bounds[2:])]
    *others, closing = result
    ended = (line if _LINE_END.search(line) else line + end for line in others)
    return "".join(ended) + closing.rstrip("\r\n")
