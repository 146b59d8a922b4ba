"""Where in the text of a decree file each character of a value stands: past quotes, folds and indents."""

import re
from bisect import bisect_right
from functools import lru_cache

from sk_builder.store.tree import Mark

_RUN = re.compile(r"\s+|\S+")
_SIGNS = frozenset("\"'\\")
_NAMED_ESCAPE = 2
_ESCAPES = {"x": 4, "u": 6, "U": 10}
"""Characters of an escape between double quotes, by the letter behind the backslash."""


def position(text: str, mark: Mark) -> int:
    """Return where in a text a mark stands, from 0."""
    return _line_starts(text)[mark.line - 1] + mark.column - 1


def mark_at(text: str, at: int) -> Mark:
    """Return the mark of a position in a text: the reverse of `position`."""
    starts = _line_starts(text)
    line = bisect_right(starts, at)
    return Mark(line, at - starts[line - 1] + 1)


@lru_cache(maxsize=4)
def _line_starts(text: str) -> list[int]:
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return starts[:-1]


def style_at(text: str, at: int) -> str:
    """Return how the value that begins at a position is written: by its sign ("'|>), or "" if bare."""
    sign = text[at : at + 1]
    return sign if sign and sign in "\"'|>" else ""


def origins(text: str, mark: Mark, value: str) -> list[int] | None:
    r"""Return where each character of a value begins in the text of its file, and where the last one ends.

    Args:
        text: As `source.read_source` gives it.
        mark: Where the value begins.
        value: What YAML makes of it, blanks at its ends left out.

    Returns:
        One position more than `value` has characters; None where the two do not match.

    Example:
        >>> origins("isi: >-\n  bahwa\n  perlu", Mark(1, 6), "bahwa perlu")
        [10, 11, 12, 13, 14, 15, 18, 19, 20, 21, 22, 23]
    """
    at = position(text, mark)
    style = style_at(text, at)
    if style in {"|", ">"}:
        at = text.find("\n", at)
    elif style:
        at += 1
    at = _past_blanks(text, at)
    found: list[int] = []
    for run in _RUN.findall(value):
        if text.startswith(run, at) and not (style and _SIGNS.intersection(run)) and not run.isspace():
            found += range(at, at + len(run))
            at += len(run)
            continue
        for number, sign in enumerate(run, start=1):
            at = _past_joint(text, at) if style == '"' else at
            end = _end(text, at, sign, style, is_last=number == len(run))
            if end is None:
                return None
            found.append(at)
            at = end
    return [*found, at]


def _past_joint(text: str, at: int) -> int:
    """Return where a text between double quotes goes on behind a backslash at the end of a line."""
    return _past_blanks(text, at + 1) if text.startswith("\\\n", at) else at


def _end(text: str, at: int, sign: str, style: str, *, is_last: bool) -> int | None:
    """Return where the character `sign` of a value ends that begins at a position; None if it does not.

    The last (`is_last`) of a run of blanks ends where words begin in the file, too.
    """
    here = text[at : at + 1]
    if sign.isspace() and here.isspace():
        return _past_blanks(text, at) if is_last else at + 1
    if style == '"' and here == "\\":
        return at + _ESCAPES.get(text[at + 1 : at + 2], _NAMED_ESCAPE)
    if here != sign:
        return None
    return at + 2 if style == "'" and sign == "'" else at + 1


def _past_blanks(text: str, at: int) -> int:
    while text[at : at + 1].isspace():
        at += 1
    return at
