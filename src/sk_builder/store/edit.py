"""Changing a decree file that people have written, and leaving the rest as it is.

Only the words or lines that are changed are written anew; all other lines stay as they are, with their
comments, quotes, blanks and line ends, and so do the order of keys and the byte order mark. What comes out is
read again before it is written: a change that would touch anything else is refused.
"""

import codecs
import json
import pathlib
import re
from collections.abc import Callable, Iterator, Sequence

from sk_builder.places import Path
from sk_builder.store.change import (
    Change,
    Clear,
    Insert,
    Rearrange,
    Remove,
    Reword,
    SetText,
    applied,
    value_at,
)
from sk_builder.store.files import locked, write_file
from sk_builder.store.source import read_source
from sk_builder.store.tree import Tree
from sk_builder.store.value_text import origins, position, style_at
from sk_builder.store.yaml_editor import Editor
from sk_builder.store.yaml_nodes import read_tree

_LINE_END = re.compile(r"\r\n|\r|\n")
_LINE_START = re.compile(r"(?<=\n)|(?<=\r)(?!\n)")


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


def edited(text: str, *changes: Change) -> str | None:
    """Return the text of a decree file with changes made, all at once.

    Args:
        text: Of a file without problems, as `read_source` gives it.
        changes: In their order; several `Reword` at once, of which none moves what a later one is about.

    Returns:
        None where the program cannot make them without touching anything else.
    """
    tree = read_tree(text)
    wanted = applied(tree.data, *changes)
    if wanted is None:
        return None
    for candidate in _candidates(text, tree, changes):
        found = read_tree(candidate)
        if found.data == wanted and not found.problems:
            return candidate
    return _one_by_one(text, changes)


def _one_by_one(text: str, changes: Sequence[Change]) -> str | None:
    if len(changes) == 1 or any(isinstance(change, Reword) for change in changes):
        return None
    after: str | None = text
    for change in changes:
        after = edited(after, change) if after is not None else None
    return after


def _candidates(text: str, tree: Tree, changes: Sequence[Change]) -> Iterator[str]:
    """Yield texts that may be what is wanted, the one that touches least first."""
    if words := [change for change in changes if isinstance(change, Reword)]:
        yield from _with_words(text, tree, words)
        if len(changes) == 1:
            yield Editor(text).set(words[0].path, words[0].of(str(value_at(tree.data, words[0].path))))
        return
    if _are_apart(changes):
        yield from _at_once(text, changes)
    else:
        yield from _in_turn(text, changes)


def _are_apart(changes: Sequence[Change]) -> bool:
    """Whether no change is about a value, or a list, that another one is about."""
    targets = [_target(change) for change in changes]
    around = {target[:length] for target in targets for length in range(len(target))}
    return len({*targets}) == len(targets) and not around.intersection(targets)


def _target(change: Change) -> Path:
    return change.path[:-1] if isinstance(change, Insert | Remove) else change.path


def _at_once(text: str, changes: Sequence[Change]) -> Iterator[str]:
    """Yield the text with changes made that are apart, the last in the file first: none moves another."""
    editor = Editor(text)
    after: str | None = text
    forwards = sorted(changes, key=lambda change: editor.place_of(_target(change)))
    for change in reversed(forwards):
        after = _made(editor, change) if after is not None else None
    if after is not None:
        yield after


def _in_turn(text: str, changes: Sequence[Change]) -> Iterator[str]:
    """Yield the text with one change made after the other, where all of them can be made."""
    after: str | None = text
    for change in changes:
        after = _made(Editor(after), change) if after is not None else None
    if after is not None:
        yield after


def _made(editor: Editor, change: Change) -> str | None:
    """Return the text with one change more; None where it cannot be made."""
    match change:
        case SetText(path, value):
            return editor.set(path, value)
        case Rearrange(path, order):
            return editor.reorder(path, order)
        case Clear(path):
            return editor.clear(path)
        case Insert(path, item):
            return editor.insert(path, item)
        case Remove(path):
            return editor.remove(path)
    return None


def _with_words(text: str, tree: Tree, changes: Sequence[Reword]) -> Iterator[str]:
    """Yield the text with nothing but the words themselves changed, where these can be found in it."""
    pieces = []
    for change in changes:
        mark = tree.places.value(change.path)
        found = origins(text, mark, str(value_at(tree.data, change.path)).strip())
        if found is None:
            return
        words = _escaped(change.words, style_at(text, position(text, mark)))
        pieces.append((found[change.start], found[change.end], words))
    for start, end, words in sorted(pieces, reverse=True):
        text = text[:start] + words + text[end:]
    yield "\n".join(line.rstrip(" \t") for line in text.split("\n"))


def _escaped(words: str, style: str) -> str:
    """Write words so that they can stand in a text of a style."""
    if style == "'":
        return words.replace("'", "''")
    return json.dumps(words, ensure_ascii=False)[1:-1] if style == '"' else words


def _with_changed_lines(whole: str, before: str, after: str) -> str:
    r"""Return the text of a file with other lines only where `before` and `after` differ.

    Args:
        whole: As the file has it, with its own line ends and the tabs behind its lines.
        before: The same as `source.read_source` gives it, line for line.
        after: What `before` is to become.
    """
    from rapidfuzz.distance import LCSseq  # noqa: PLC0415  50 ms, and only where a file is changed

    lines = _LINE_START.split(whole)
    ends = _LINE_END.search(whole)
    end = ends[0] if ends else "\n"
    old, new = before.split("\n"), after.split("\n")
    result: list[str] = []
    for part in LCSseq.opcodes(old, new):
        kept, made = lines[part.src_start : part.src_end], new[part.dest_start : part.dest_end]
        result += kept if part.tag == "equal" else made
    *others, closing = result
    ended = (line if _LINE_END.search(line) else line + end for line in others)
    return "".join(ended) + closing.rstrip("\r\n")
