"""Keys and texts as they stand in the file, and what YAML would split or join in silence.

Between brackets ``4,57`` would be two values, so a comma between digits needs a space or quotes. A dash that
stands too far right is part of the text above it, so no line inside a text may begin like an item of a list.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from sk_builder.places import Path

_ENDS_IN_DIGIT_AND_COMMA = re.compile(r"[0-9.]*[0-9],$")
_DIGITS = re.compile(r"[0-9]+")


class Token(NamedTuple):
    """A key, a text or a bracket as it stands in the file; lines and columns count from 0.

    Attributes:
        sign: "" for unquoted text, else what opens it, ``"``, ``'``, ``|`` or ``>``; or the bracket itself.
        start: Line and column of its first character.
        end: Line and column behind its last character; of a blank value, behind the colon or dash.
        outer: Column of the key or dash that it belongs to; of a key, its own.
        in_brackets: Whether ``[ ]`` or ``{ }`` surround it.
        path: The value that it is, or is the key of.
        is_key: Whether it is a key.
    """

    sign: str
    start: tuple[int, int]
    end: tuple[int, int]
    outer: int
    in_brackets: bool
    path: Path = ()
    is_key: bool = False


def number_cut_in_two(lines: Sequence[str], token: Token) -> str | None:
    """Return the number whose second half `token` is, where brackets have cut it at its comma.

    Examples:
        >>> number_cut_in_two(["target: {2024: 4,57}"], Token("", (0, 17), (0, 19), 0, True))
        '4,57'
        >>> number_cut_in_two(["tahun: [2024, 2025]"], Token("", (0, 14), (0, 18), 0, True)) is None
        True
    """
    if token.sign or not token.in_brackets:
        return None
    line, column = lines[token.start[0]], token.start[1]
    before = _ENDS_IN_DIGIT_AND_COMMA.search(line[:column])
    after = _DIGITS.match(line, column)
    return before[0] + after[0] if before and after else None


def joined_item(lines: Sequence[str], token: Token) -> tuple[int, int] | None:
    """Return line and column, from 1, of an item of a list that YAML takes for the rest of the text above.

    Examples:
        >>> joined_item(["tembusan:", "  - Inspektur", "   - Camat"], Token("", (1, 4), (2, 10), 2, False))
        (3, 4)
    """
    if token.sign not in {"", ">"}:
        return None
    last = token.end[0] if token.end[1] else token.end[0] - 1
    for number, line in enumerate(lines[token.start[0] + 1 : last + 1], start=token.start[0] + 2):
        if line.lstrip().startswith("- "):
            return number, line.index("-") + 1
    return None
