"""Comments that may be words, found before YAML drops them in silence.

YAML takes " #" for the start of a comment, so ``tentang: Koperasi #1 Jaya`` would print "Koperasi". A comment
behind anything else is therefore accepted only in the form that yamllint asks for by default: two spaces
before the sign, one behind it. A line that is all comment may begin in the first column, and further in only
where no text can be going on: not below the key or dash of an unquoted text, nor between a key and its text.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from sk_builder.places import Path
from sk_builder.store.lost_words import Token
from sk_builder.store.tree import Mark

_BLANKS = " \t"
_SET_OFF = re.compile(r".*(?: {2}|\t *)", re.DOTALL)
_BLANK_BEHIND = re.compile(r"#(?:\s.*)?")
_HEADER = re.compile(r"[|>][-+0-9]*")
_NO_WORDS = re.compile(r"[-:,?\[\]{} \t]*")
_BRACKETS = frozenset("[{]}")


class Swallowed(NamedTuple):
    """A comment that may be words.

    Attributes:
        mark: Where it begins.
        message: What to say of it.
        path: The value that it may go on; None where it stands behind a colon, a dash or a comma.
    """

    mark: Mark
    message: str
    path: Path | None


class _Piece(NamedTuple):
    """What stands in one line between two tokens.

    Attributes:
        line: Its number, from 0.
        column: Where it begins, from 0.
        signs: Colons, dashes, commas and blanks ahead of a comment.
        comment: The comment, "" where there is none.
    """

    line: int
    column: int
    signs: str
    comment: str

    @property
    def sharp(self) -> int:
        """Column of the "#"."""
        return self.column + len(self.signs)


class _Gap(NamedTuple):
    """A comment and what stands around it, between two tokens.

    Attributes:
        before: The token ahead of it; None at the beginning of the file.
        sign: The last colon, dash or comma between that token and the comment, "" where there is none.
        owner: Column of the key or dash whose value would come next.
        next: Column and character of what follows, None at the end of the file.
        text_follows: Whether that is a text, no key and no list.
    """

    before: Token | None
    sign: str
    owner: int
    next: tuple[int, str] | None
    text_follows: bool


def swallowed_words(lines: Sequence[str], tokens: Sequence[Token], *, whole: bool) -> Iterator[Swallowed]:
    """Yield the comments that may be words.

    Args:
        lines: The file.
        tokens: All keys, texts and brackets of it, in their order; blank values are none.
        whole: Whether YAML could be read to its end. Where not, comments are looked for behind the last token
            only up to the next words.

    Examples:
        >>> tokens = [Token("", (0, 0), (0, 7), 0, False, is_key=True), Token("", (0, 9), (0, 17), 0, False)]
        >>> [words.mark for words in swallowed_words(["tentang: Koperasi #1"], tokens, whole=True)]
        [Mark(line=1, column=19)]
        >>> list(swallowed_words(["tentang: Koperasi  # dari Biro Hukum"], tokens, whole=True))
        []
    """
    for before, after in pairwise([None, *tokens, None]):
        pieces = list(_pieces(lines, before, after, whole=whole or after is not None))
        for position, piece in enumerate(pieces):
            if piece.comment:
                gap = _gap(pieces[: position + 1], pieces[position + 1 :], before, after)
                yield from _judged(lines[piece.line], piece, gap)


def _pieces(
    lines: Sequence[str], before: Token | None, after: Token | None, *, whole: bool
) -> Iterator[_Piece]:
    begin = before.end if before else (0, 0)
    end = after.start if after else (len(lines) - 1, len(lines[-1]))
    if before and before.sign in {"|", ">"}:  # the text of it comes behind the line of its sign
        line, column = before.start
        header = _HEADER.match(lines[line], column)
        yield _piece(line, header.end() if header else column, lines[line], None)
    for line in range(begin[0], end[0] + 1):
        column = begin[1] if line == begin[0] else 0
        piece = _piece(line, column, lines[line], end[1] if line == end[0] else None)
        if not whole and not _NO_WORDS.fullmatch(piece.signs):
            return
        yield piece


def _piece(line: int, column: int, text: str, end: int | None) -> _Piece:
    signs, sharp, words = text[column:end].partition("#")
    return _Piece(line, column, signs, sharp + words)


def _gap(
    ahead: Sequence[_Piece], behind: Sequence[_Piece], before: Token | None, after: Token | None
) -> _Gap:
    signs = [(piece.column + len(stripped) - 1, stripped[-1]) for piece in ahead if (stripped := _cut(piece))]
    column, sign = signs[-1] if signs else (0, "")
    owner = before.outer if before and sign == ":" else column
    follow = [
        (piece.column + _indent(piece.signs), piece.signs.lstrip(_BLANKS)[0])
        for piece in behind
        if _cut(piece)
    ]
    if follow or after is None:
        return _Gap(before, sign, owner, follow[0] if follow else None, text_follows=False)
    is_text = not after.is_key and after.sign not in _BRACKETS
    return _Gap(before, sign, owner, (after.start[1], ""), text_follows=is_text)


def _cut(piece: _Piece) -> str:
    return piece.signs.rstrip(_BLANKS)


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(_BLANKS))


def _judged(line: str, piece: _Piece, gap: _Gap) -> Iterator[Swallowed]:
    ahead = line[: piece.sharp]
    if not ahead:
        return
    is_proper = bool(_BLANK_BEHIND.fullmatch(piece.comment))
    if ahead.strip(_BLANKS):
        is_proper = is_proper and bool(_SET_OFF.fullmatch(ahead))
        advice = 'tulis komentar sesudah dua spasi: "  # ..."'
    else:
        is_proper = (is_proper or not _in_brackets(gap)) and not _hides_text(piece.sharp, gap)
        advice = "mulai komentar di awal baris"
    if not is_proper:
        message = (
            f'"{piece.comment.strip()}" terbaca sebagai komentar dan tidak akan dicetak;'
            f" beri tanda kutip pada seluruh teks, atau {advice}"
        )
        path = gap.before.path if gap.before and not gap.sign else None
        yield Swallowed(Mark(piece.line + 1, piece.sharp + 1), message, path)


def _in_brackets(gap: _Gap) -> bool:
    return gap.before is not None and (gap.before.sign in {"[", "{"} or gap.before.in_brackets)


def _hides_text(column: int, gap: _Gap) -> bool:
    """Tell whether a line that is all comment, at a column, may be a part of the text around it."""
    if gap.before is None:
        return False
    if not gap.sign:
        is_open = gap.before.sign in {"", "|", ">"}
        return is_open and (gap.before.in_brackets or column > gap.before.outer)
    if gap.sign not in {":", "-"}:
        return False
    return gap.before.in_brackets or (column > gap.owner and not _opens_part(gap))


def _opens_part(gap: _Gap) -> bool:
    """Tell whether keys or a list follow as the value that the comment stands in front of."""
    if gap.next is None or gap.text_follows:
        return False
    column, sign = gap.next
    return column > gap.owner or (column == gap.owner and sign == "-" and gap.sign == ":")
