"""Versions of a decree file (*riwayat*): adding one, having an earlier one again, telling edits made by hand.

The file holds the whole of its last version, packed, and what each version changed. So an earlier version is
the last one with the changes undone, newest first, and its digest proves that nothing is amiss; and what
differs from the last version in the file was edited by hand.
"""

import base64
import hashlib
import json
import zlib
from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from sk_builder.errors import HistoryError
from sk_builder.model import Decree, Recorded, Version
from sk_builder.places import Path, path_of, place_of
from sk_builder.store.change import Change, Insert, SetText, value_at
from sk_builder.store.decode import decode
from sk_builder.store.encode import encode
from sk_builder.store.tree import Node

_DIGITS = 16
_CHUNK = 96
"""Characters of a line of the packed version; YAML folds between them."""

_SIGNS = ("[", "{", '"')
"""How JSON begins that is written for a value; a text that begins so is written as JSON, too."""

_ABSENT = object()
_NONE = "berkas ini belum mempunyai riwayat"
_TOUCHED = "riwayat diubah dengan tangan; kembalikan dari salinan"


class Entry(NamedTuple):
    """Who made a version, when and why.

    Attributes:
        day: The day that stands for today.
        by: A name; None where none is given.
        reason: Why, in the words of whoever made it.
    """

    day: date
    by: str | None
    reason: str


def digest(decree: Decree) -> str:
    """Return the fingerprint of what a decree says; that of the data in its Word file is the same."""
    return hashlib.sha256(_canonical(encode(decree.published)).encode()).hexdigest()[:_DIGITS]


def recorded(old: Decree, new: Decree) -> tuple[Recorded, ...]:
    """Return each value that differs between two decrees, such that it can be undone.

    A list that has become longer or shorter is recorded as one value.

    Examples:
        >>> recorded(Decree(number="17"), Decree(number="18"))
        (Recorded(at='nomor', old='17', new='18'),)
        >>> recorded(Decree(), Decree(copies=("Inspektur",)))
        (Recorded(at='tembusan', old=None, new='["Inspektur"]'),)
    """
    before, after = _content(old), _content(new)
    return tuple(
        Recorded(at=_place(path, after), old=_written(was), new=_written(now))
        for path, was, now in _differences(before, after, ())
    )


def by_hand(decree: Decree) -> tuple[Recorded, ...]:
    """Return what was changed in a decree file since its last version; () where it has no version yet.

    Raises:
        HistoryError: What the last version was cannot be read any more.
    """
    return recorded(_last(decree), decree) if decree.history else ()


def adding(before: Decree, after: Decree, entry: Entry) -> tuple[Change, ...]:
    """Return what to change in the file of `after` so that it holds one version more.

    Args:
        before: The decree at its last version, or before any.
        after: The decree as it now is; its history is still that of `before`.
        entry: Of the new version.
    """
    version = Version(
        day=entry.day, by=entry.by, reason=entry.reason, changes=recorded(before, after), digest=digest(after)
    )
    position = len(after.history)
    return (
        Insert(("riwayat", position), encode(version)),
        SetText(("versi_terakhir",), _packed(_content(after))),
    )


def version(decree: Decree, number: int) -> Decree:
    """Return what a decree file said at one of its versions, without its history.

    Args:
        decree: As the file has it.
        number: 1 for the oldest version, 0 for what was before it.

    Raises:
        HistoryError: There is no such version, or the history was changed by hand.
    """
    count = len(decree.history)
    if not 0 <= number <= count:
        raise HistoryError(f"versi {number} tidak ada; {f'yang ada: 0 sampai {count}' if count else _NONE}")
    state = _last(decree) if count else decree.content
    for made in reversed(decree.history[number:]):
        state = _undone(state, made)
    if number and digest(state) != decree.history[number - 1].digest:
        raise HistoryError(f"versi {number} tidak dapat dipulihkan: {_TOUCHED}")
    return state


def _last(decree: Decree) -> Decree:
    """Return what the file said at its last version."""
    newest = decree.history[-1].digest
    if decree.last_version is None:
        if digest(decree) == newest:
            return decree.content
        raise HistoryError("versi_terakhir hilang, jadi perubahan sesudahnya tidak dapat disebut")
    try:
        data = json.loads(zlib.decompress(base64.b64decode("".join(decree.last_version.split()))))
        found = decode(data, Decree)[0]
    except (ValueError, zlib.error):
        found = None
    if found is None or digest(found) != newest:
        raise HistoryError(f"versi_terakhir tidak cocok dengan sidiknya: {_TOUCHED}")
    return found


def _undone(state: Decree, made: Version) -> Decree:
    data = _content(state)
    values = [(path_of(change.at, data), change.old) for change in made.changes]
    for path, old in values:
        if path:
            _put(data, path, _read(old))
    before = decode(data, Decree)[0]
    if before is None or not all(path for path, _ in values):
        raise HistoryError(f"versi sebelum {made.day.isoformat()} tidak dapat dipulihkan: {_TOUCHED}")
    return before


def _put(data: Any, path: Path, value: object) -> None:
    """Put a value into a tree or take it out; a part of which nothing is left is taken out with it."""
    step, *further = path
    if further:
        part = data.setdefault(step, {}) if isinstance(data, dict) else data[step]
        _put(part, tuple(further), value)
        value = part
    if value is _ABSENT or (value == {} and isinstance(data, dict)):
        data.pop(step, None)
    else:
        data[step] = value


def _differences(old: Any, new: Any, path: Path) -> Iterator[tuple[Path, object, object]]:
    if isinstance(old, dict) or isinstance(new, dict):
        old, new = ({} if side is _ABSENT else side for side in (old, new))
    if isinstance(old, dict) and isinstance(new, dict):
        for key in dict.fromkeys((*new, *old)):
            yield from _differences(old.get(key, _ABSENT), new.get(key, _ABSENT), (*path, key))
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for position, (one, other) in enumerate(zip(old, new, strict=True)):
            yield from _differences(one, other, (*path, position))
    elif old != new:
        yield path, old, new


def _place(path: Path, data: dict[str, Node]) -> str:
    """Return the place of a path by its number, or through its goal where that number is another's code."""
    place = place_of(path, lambda at: len(value_at(data, at) or ()))
    return place if path_of(place, data) == path else place_of(path)


def _written(value: object) -> str | None:
    """Write a value as it stands in the file; lists, parts, and texts that look like them as JSON."""
    if value is _ABSENT:
        return None
    if isinstance(value, str) and not value.startswith(_SIGNS):
        return value
    return _canonical(value or "")


def _read(text: str | None) -> object:
    """Return the value that was written; the way back of `_written`."""
    if text is None:
        return _ABSENT
    return json.loads(text) or None if text.startswith(_SIGNS) else text


def _content(decree: Decree) -> dict[str, Node]:
    return encode(decree.content)


def _canonical(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _packed(data: dict[str, Node]) -> str:
    letters = base64.b64encode(zlib.compress(_canonical(data).encode(), 9)).decode()
    return " ".join(letters[start : start + _CHUNK] for start in range(0, len(letters), _CHUNK))
