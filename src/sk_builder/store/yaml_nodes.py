"""YAML text to a plain tree in which nothing has been guessed at.

ruamel.yaml splits the text into events; here they become dicts, lists and literal texts. No scalar is
resolved: ``NO``, ``12:30``, ``010``, ``1.250`` and ``2024-01-02`` stay the text that was written, and only a
blank value, ``~`` and ``null`` are None. What a decree file has no use for and what would hide words is a
problem with its line: anchors, aliases, tags, a second document, a key that stands twice, a comment that
swallows words.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from sk_builder.places import Path
from sk_builder.store.comments import swallowed_words
from sk_builder.store.lost_words import Token, joined_item, number_cut_in_two
from sk_builder.store.source import hidden_character
from sk_builder.store.syntax import NO_KEYS, explain
from sk_builder.store.tree import Mark, Node, Places, Problem, Tree

DEEPEST = 20
"""Levels that values may nest; a decree needs nine."""

LONGEST = 999
"""Items that a list may hold: the points of a diktum have no name beyond it."""

_BLANK = frozenset({"", "~", "null"})


def read_tree(text: str, *, pure: bool = False) -> Tree:
    r"""Read YAML text, with all its problems at once as far as YAML itself can be read.

    Args:
        text: Lines that end in ``\n``, as `source.read_source` gives them.
        pure: Use the parser written in Python even where the one in C, twenty times as fast, is installed.

    Examples:
        >>> read_tree("nomor: 010\nmengingat: [NO, ~]").data
        {'nomor': '010', 'mengingat': ['NO', None]}
    """
    builder = _Builder([*text.split("\n"), ""])  # the end of a file may be counted as a line of its own
    try:
        for event in YAML(typ="safe", pure=pure).parse(text):
            builder.take(event)
        builder.find_swallowed_words(whole=True)
    except _StopReading:
        builder.find_swallowed_words(whole=False)
    except MarkedYAMLError as error:
        builder.find_swallowed_words(whole=False)
        mark, message = explain(error, builder.lines)
        if not builder.has_problem_above(mark):
            builder.add(builder.path_before(mark), message, mark)
    except UnicodeEncodeError:
        builder.add((), r"berkas memuat \ud800 atau sejenisnya, yang bukan huruf; hapus")
    return builder.tree()


class _StopReading(Exception):  # noqa: N818  not an error: the problem has been noted
    """What follows could not be told apart from what is wrong."""


@dataclass(slots=True)
class _Frame:
    """A mapping or list that is still open.

    Attributes:
        column: Where its keys or dashes stand, from 0.
        key: In a mapping, the key whose value comes next; None where a key comes next.
        dropped: Whether that key cannot be kept.
    """

    data: dict[str, Node] | list[Node]
    path: Path
    column: int
    in_brackets: bool
    key: Any = None
    dropped: bool = False

    @property
    def expects_key(self) -> bool:
        return self.key is None and isinstance(self.data, dict)

    def next_path(self) -> Path:
        """Return the path of the value that comes next."""
        return (*self.path, len(self.data) if isinstance(self.data, list) else self.key.value)

    def put(self, value: Node) -> None:
        """Take the value that `next_path` is the path of."""
        if isinstance(self.data, list):
            self.data.append(value)
        elif not self.dropped:
            self.data[self.key.value] = value
        self.key, self.dropped = None, False


@dataclass(slots=True)
class _Builder:
    """A tree in the making; each method takes one kind of event."""

    lines: list[str]
    data: Node = None
    places: Places = field(default_factory=Places)
    problems: list[Problem] = field(default_factory=list)
    frames: list[_Frame] = field(default_factory=list)
    tokens: list[Token] = field(default_factory=list)
    documents: int = 0

    def take(self, event: Event) -> None:
        """Add one event of the parser to the tree."""
        if handle := _HANDLERS.get(type(event)):
            handle(self, event)

    def add(self, path: Path, message: str, mark: Mark | None = None) -> None:
        self.problems.append(Problem(path, message, mark))

    def stop(self, path: Path, message: str, mark: Mark) -> None:
        self.add(path, message, mark)
        raise _StopReading

    def path_before(self, mark: Mark) -> Path:
        """Return the path of the last key or value that stands before a position."""
        begun = [*self.places.values.items(), *self.places.keys.items()]
        return max(((at, path) for path, at in begun if at <= mark), default=(mark, ()))[1]

    def has_problem_above(self, mark: Mark) -> bool:
        """Tell whether the line above has been refused already, and so may be why YAML stops here."""
        return any(problem.mark and problem.mark.line == mark.line - 1 for problem in self.problems)

    def find_swallowed_words(self, *, whole: bool) -> None:
        """Add a problem for each comment that may be words; `whole` as in `swallowed_words`."""
        for words in swallowed_words(self.lines, self.tokens, whole=whole):
            path = self.path_before(words.mark) if words.path is None else words.path
            self.add(path, words.message, words.mark)

    def tree(self) -> Tree:
        if isinstance(self.data, dict):
            return Tree(self.data, self.places, tuple(self.problems))
        if not self.problems:
            self.add((), NO_KEYS)
        return Tree({}, self.places, tuple(self.problems))

    def document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            message = 'dokumen kedua sesudah "---"; simpan setiap Keputusan dalam berkas sendiri'
            self.stop((), message, _mark(event.start_mark))

    def alias(self, event: Any) -> None:
        message = (
            f'isi diawali "*", acuan YAML yang tidak dipakai: *{event.anchor}; beri tanda kutip pada teks'
        )
        self.stop(self._path(), message, _mark(event.start_mark))

    def scalar(self, event: Any) -> None:
        if self.frames and self.frames[-1].expects_key:
            self._key(event)
        else:
            self._value(event)

    def open(self, event: Any) -> None:
        if self.frames and self.frames[-1].expects_key:
            message = "kunci diawali tanda [ atau {; beri tanda kutip"
            self.stop(self.frames[-1].path, message, _mark(event.start_mark))
        path = self._begin(_mark(event.start_mark))
        if len(self.frames) >= DEEPEST:
            message = f"isi bersusun lebih dari {DEEPEST} tingkat; sederhanakan"
            self.stop(path[:2], message, _mark(event.start_mark))
        self._refuse_tag_and_anchor(event, path)
        self._note_bracket(event, path)
        data: dict[str, Node] | list[Node] = {} if isinstance(event, MappingStartEvent) else []
        self.frames.append(_Frame(data, path, event.start_mark.column, bool(event.flow_style)))

    def close(self, event: Any) -> None:
        frame = self.frames.pop()
        self._note_bracket(event, frame.path)
        self._put(frame.data)

    def _note_bracket(self, event: Any, path: Path) -> None:
        start, end = event.start_mark, event.end_mark
        if sign := self.lines[start.line][start.column : end.column]:
            in_brackets = bool(self.frames) and self.frames[-1].in_brackets
            at = ((start.line, start.column), (end.line, end.column))
            self.tokens.append(Token(sign, *at, start.column, in_brackets, path))

    def _put(self, value: Node) -> None:
        if self.frames:
            self.frames[-1].put(value)
        else:
            self.data = value

    def _path(self) -> Path:
        """Return the path of the value that comes next, or of the mapping in which a key comes next."""
        if not self.frames:
            return ()
        return self.frames[-1].path if self.frames[-1].expects_key else self.frames[-1].next_path()

    def _begin(self, mark: Mark) -> Path:
        path = self._path()
        if path and path[-1] == LONGEST:
            message = f"daftar lebih dari {LONGEST} butir; bagi menjadi beberapa"
            self.stop(path[:-1], message, mark)
        self.places.values.setdefault(path, mark)
        return path

    def _value(self, event: Any) -> None:
        token = self._token(event)
        blank = not token.sign and event.value in _BLANK
        line, column = token.start if event.value else token.end
        path = self._begin(Mark(line + 1, column + 1))
        if event.value or token.sign:
            self.tokens.append(token._replace(path=path))
        self._refuse_tag_and_anchor(event, path)
        if half := number_cut_in_two(self.lines, token):
            self._refuse_half(half, path, event)
            self.frames[-1].dropped = True
        if item := joined_item(self.lines, token):
            message = (
                'baris ini dimulai "- " tetapi terbaca sebagai lanjutan teks di atasnya; luruskan tanda "-"'
            )
            self.add(path, message, Mark(*item))
        if hidden := hidden_character(event.value):
            self.add(path, f"isi memuat karakter tersembunyi {hidden}; hapus")
        self._put(None if blank else event.value)

    def _key(self, event: Any) -> None:
        frame, name, mark = self.frames[-1], event.value, _mark(event.start_mark)
        path = (*frame.path, name)
        token = self._token(event)._replace(outer=event.start_mark.column, path=path, is_key=True)
        self.tokens.append(token)
        frame.key, frame.dropped = event, True
        if half := number_cut_in_two(self.lines, token):
            self._refuse_half(half, frame.path, event)
        elif not name.strip() or (not event.style and name in _BLANK):
            self.add(frame.path, 'kunci kosong; tulis "kunci: isi"', mark)
        elif frame.in_brackets and not self._has_colon(event):
            advice = 'tulis "kunci: isi", dan beri tanda kutip pada teks berkoma'
            self.add(frame.path, f'"{name}" di dalam {{ }} tanpa titik dua; {advice}', mark)
        elif path in self.places.keys:
            first = self.places.keys[path].line
            self.add(path, f"kunci ini sudah ada di baris {first}; hapus salah satu", mark)
        else:
            self._refuse_tag_and_anchor(event, path)
            frame.dropped = False
        self.places.keys.setdefault(path, mark)

    def _has_colon(self, key: ScalarEvent) -> bool:
        behind: str = self.lines[key.end_mark.line][key.end_mark.column :]
        return behind.lstrip().startswith(":")

    def _token(self, event: Any) -> Token:
        start, end = event.start_mark, event.end_mark
        frame = self.frames[-1] if self.frames else None
        outer, in_brackets = (frame.column, frame.in_brackets) if frame else (-1, False)
        if frame and frame.key is not None:
            outer = frame.key.start_mark.column
        behind = (end.line, end.column)
        if not event.value and not event.style and frame and frame.key is not None:
            line, column = frame.key.end_mark.line, frame.key.end_mark.column
            behind = (line, self.lines[line].find(":", column) + 1 or column)
        return Token(event.style or "", (start.line, start.column), behind, outer, in_brackets)

    def _refuse_tag_and_anchor(self, event: Any, path: Path) -> None:
        sign = "&" if event.anchor is not None else "!" if event.tag is not None else None
        if sign:
            message = (
                f'isi diawali tanda "{sign}", penanda YAML yang tidak dipakai; beri tanda kutip pada teks'
            )
            self.add(path, message, _mark(event.start_mark))

    def _refuse_half(self, whole: str, path: Path, event: Any) -> None:
        message = (
            f'{whole} di dalam kurung terbaca sebagai dua isi; beri tanda kutip: "{whole}",'
            " atau beri spasi sesudah koma bila memang dua"
        )
        self.add(path, message, _mark(event.start_mark))


_HANDLERS: dict[type[Event], Callable[[_Builder, Any], None]] = {
    AliasEvent: _Builder.alias,
    DocumentStartEvent: _Builder.document,
    MappingEndEvent: _Builder.close,
    MappingStartEvent: _Builder.open,
    ScalarEvent: _Builder.scalar,
    SequenceEndEvent: _Builder.close,
    SequenceStartEvent: _Builder.open,
}


def _mark(mark: Any) -> Mark:
    return Mark(mark.line + 1, mark.column + 1)
