"""Why each value changed between two decrees, as the history of a decree file tells."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sk_builder.changes import Change
from sk_builder.errors import HistoryError
from sk_builder.model import Decree, Recorded
from sk_builder.places import Path, path_of
from sk_builder.store.encode import encode
from sk_builder.store.history import by_hand, digest, version

UNEXPLAINED = "perubahan tanpa alasan"
"""What is said of an edit made by hand since the last version."""


class Explained(NamedTuple):
    """A change and its reason, "" where none is known."""

    change: Change
    reason: str


class _Step(NamedTuple):
    """What one version changed, and why."""

    reason: str
    changes: tuple[Recorded, ...]


def explained(
    old: Decree, new: Decree, found: Sequence[Change], histories: Sequence[Decree]
) -> tuple[Explained, ...]:
    """Give each change the reasons of the versions between two decrees that changed its value.

    Args:
        old: The earlier decree.
        new: The later one.
        found: What changed between them.
        histories: Decrees with their versions; the first that leads from one to the other tells.
    """
    steps = next(filter(None, (_steps_between(old, new, history) for history in histories)), [])
    data = encode(new.content)
    return tuple(Explained(change, "; ".join(_reasons(change.path, steps, data))) for change in found)


def _steps_between(old: Decree, new: Decree, history: Decree) -> list[_Step]:
    """Return the versions that lead from one decree to the other; [] where the history knows no such way."""
    try:
        states, steps = _states(history)
    except HistoryError:
        return []
    last = _last(digest(new), states)
    first = _last(digest(old), states[:last]) if last else None
    return [] if first is None else steps[first:last]


def _states(history: Decree) -> tuple[list[str], list[_Step]]:
    """Return the digest of each state of a decree file, the oldest first, and the steps between them."""
    steps = [_Step(made.reason, made.changes) for made in history.history]
    states = [digest(version(history, 0)), *(made.digest for made in history.history)]
    if edits := by_hand(history):
        steps.append(_Step(UNEXPLAINED, edits))
        states.append(digest(history))
    return states, steps


def _last(wanted: str, states: Sequence[str]) -> int | None:
    return next((at for at in range(len(states) - 1, -1, -1) if states[at] == wanted), None)


def _reasons(path: Path, steps: Sequence[_Step], data: object) -> Iterator[str]:
    """Yield the reason of each step that touched a value; a single step made every change."""
    told = (step.reason for step in steps if len(steps) == 1 or _touches(step, path, data))
    yield from dict.fromkeys(told)


def _touches(step: _Step, path: Path, data: object) -> bool:
    touched = (path_of(change.at, data) for change in step.changes)
    return any(other is not None and _is_within(path, other) for other in touched)


def _is_within(path: Path, other: Path) -> bool:
    """Whether one of two values is the other or a part of it."""
    shorter = min(len(path), len(other))
    return path[:shorter] == other[:shorter]
