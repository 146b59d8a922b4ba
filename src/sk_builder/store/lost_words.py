"""Words that YAML would drop or split in silence, found before they are lost.

YAML takes " #" for the start of a comment, so ``tentang: Koperasi #1 Jaya`` would print "Koperasi". A comment
behind a value is therefore accepted only in the form that yamllint asks for by default: two spaces before the
sign, one behind it. A comment line under a text must not be indented deeper than the key of that text. And
between brackets ``4,57`` would be two values, so a comma between digits needs a space or quotes.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sk_builder.store.tree import Mark

_COMMENT = re.compile(r"[ \t]*#.*")
_PROPER_COMMENT = re.compile(r"(?: {2,}| *\t[ \t]*)#(?:\s.*)?")
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*")
_ENDS_IN_DIGIT_AND_COMMA = re.compile(r"[0-9.]*[0-9],$")
_DIGITS = re.compile(r"[0-9]+")


class Written(NamedTuple):
    """One value as it stands in the file; lines and columns count from 0.

    Attributes:
        style: "" for unquoted text, else the sign that opens it: ``"``, ``'``, ``|`` or ``>``.
        start: Line and column of its first character.
        end: Line and column behind its last character; of a blank value, behind the colon or dash.
        outer: Column of the key or dash that it belongs to.
        in_brackets: Whether ``[ ]`` or ``{ }`` surround it.
    """

    style: str
    start: tuple[int, int]
    end: tuple[int, int]
    outer: int
    in_brackets: bool


def words_taken_for_comments(lines: Sequence[str], value: Written) -> Iterator[tuple[Mark, str]]:
    """Yield where a comment at `value` may be words of it, and the message that says so.

    Examples:
        >>> value = Written("", (0, 9), (0, 17), 0, False)
        >>> [mark for mark, _ in words_taken_for_comments(["tentang: Koperasi #1 Jaya"], value)]
        [Mark(line=1, column=19)]
        >>> list(words_taken_for_comments(["tentang: Koperasi  # dari Biro Hukum"], value))
        []
    """
    number, column = value.end
    if value.style in {"|", ">"}:
        number, column = value.start
        header = _BLOCK_HEADER.match(lines[number], column)
        column = header.end() if header else column
    rest = lines[number][column:]
    if _COMMENT.fullmatch(rest) and not _PROPER_COMMENT.fullmatch(rest):
        yield Mark(number + 1, lines[number].index("#", column) + 1), _message(rest)
    elif not value.style and not value.in_brackets and number + 1 < len(lines):
        words = lines[number + 1].lstrip(" ")
        indent = len(lines[number + 1]) - len(words)
        if words.startswith("#") and indent > value.outer:
            yield Mark(number + 2, indent + 1), _message(words)


def number_cut_in_two(lines: Sequence[str], value: Written) -> str | None:
    """Return the number whose second half `value` is, where brackets have cut it at its comma.

    Examples:
        >>> number_cut_in_two(["target: {2024: 4,57}"], Written("", (0, 17), (0, 19), 0, True))
        '4,57'
        >>> number_cut_in_two(["tahun: [2024, 2025]"], Written("", (0, 14), (0, 18), 0, True)) is None
        True
    """
    if value.style or not value.in_brackets:
        return None
    line, column = lines[value.start[0]], value.start[1]
    before = _ENDS_IN_DIGIT_AND_COMMA.search(line[:column])
    after = _DIGITS.match(line, column)
    return before[0] + after[0] if before and after else None


def _message(words: str) -> str:
    return (
        f'"{words.strip()}" terbaca sebagai komentar dan tidak akan dicetak; beri tanda kutip pada seluruh'
        ' teks, atau tulis komentar sesudah dua spasi: "  # ..."'
    )
