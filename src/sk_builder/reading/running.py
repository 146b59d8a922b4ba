"""Running heads, page numbers and catchwords (*kata penyambung*) that stand within the text."""

import re
from collections.abc import Sequence

from sk_builder.reading import signs
from sk_builder.reading.lines import Line, Piece
from sk_builder.reading.text import Text
from sk_builder.reading.transcript import folded

_PAGE = re.compile(
    r"(?:[-–—]\s*\d{1,3}\s*[-–—]?|\d{1,3}\s*[-–—]|\d{1,3}|(?:Halaman|Hal\.?)\s*\d+(?:\s*(?:dari|/)\s*\d+)?)$",
    re.IGNORECASE,
)
_FEW_DOTS = re.compile(r"(?<![.…])[ \t]*(?:\.\s?\.\s?\.|…)$")
_REACH = 5
"""Lines within which a catchword comes again."""


def without_running(pieces: Sequence[Piece]) -> tuple[list[Piece], list[Text], list[Text]]:
    """Part the running heads and feet from a paper.

    Returns:
        What is left; the heads and page numbers; the catchwords at the feet.
    """
    title = _title(pieces)
    kept: list[Piece] = []
    heads: list[Text] = []
    feet: list[Text] = []
    after_page = False
    for position, piece in enumerate(pieces):
        words = piece.words if isinstance(piece, Line) else ""
        is_page = bool(words) and _PAGE.match(words) is not None
        if isinstance(piece, Line) and (is_page or (after_page and _repeats(words, title))):
            heads.append(piece.text)
            after_page = True
            continue
        after_page = False
        if isinstance(piece, Line) and _is_catchword(words, pieces[position + 1 : position + _REACH]):
            feet.append(piece.text)
        else:
            kept.append(piece)
    return kept, heads, feet


def _title(pieces: Sequence[Piece]) -> str:
    """Return what stands above the first section, for comparison."""
    above: list[str] = []
    for piece in pieces:
        if isinstance(piece, Line):
            if signs.section(piece.words):
                break
            above.append(piece.words)
    return folded("".join(above))


def _repeats(words: str, title: str) -> bool:
    own = folded(words)
    return bool(own) and own in title and signs.KIND.match(words) is not None


def _is_catchword(words: str, following: Sequence[Piece]) -> bool:
    found = _FEW_DOTS.search(words)
    said = folded(words[: found.start()]) if found else ""
    if not said:
        return False
    return any(isinstance(piece, Line) and folded(piece.words).startswith(said) for piece in following)
