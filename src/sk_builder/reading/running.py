"""Running heads, page numbers and catchwords (*kata penyambung*) that stand within the text."""

import re
from collections.abc import Sequence
from itertools import takewhile

from sk_builder.reading import signs
from sk_builder.reading.lines import Line, Piece
from sk_builder.reading.transcript import folded

_PAGE = re.compile(
    r"(?:[-–—]\s*\d{1,3}\s*[-–—]?|\d{1,3}\s*[-–—]|\d{1,3}|(?:Halaman|Hal\.?)\s*\d+(?:\s*(?:dari|/)\s*\d+)?)$",
    re.IGNORECASE,
)
_DOTS = 3
"""Dots that follow a catchword; a blank to be filled has more."""
_REACH = 4
"""Lines within which a catchword comes again."""
_BESIDE = 3
"""Lines of a running head that stand beside a page number."""


def without_running(pieces: Sequence[Piece]) -> tuple[list[Piece], list[Line], list[Line]]:
    """Part the running heads and feet from a paper.

    Returns:
        What is left; the heads and page numbers; the catchwords at the feet.
    """
    running = _running(pieces)
    kept: list[Piece] = []
    heads: list[Line] = []
    feet: list[Line] = []
    for position, piece in enumerate(pieces):
        if not isinstance(piece, Line):
            kept.append(piece)
        elif position in running:
            heads.append(piece)
        elif _is_catchword(piece.words, pieces[position + 1 : position + 1 + _REACH]):
            feet.append(piece)
        else:
            kept.append(piece)
    return kept, heads, feet


def _running(pieces: Sequence[Piece]) -> set[int]:
    """Return the positions of page numbers, and of the lines that stand beside several of them."""
    words = [piece.words if isinstance(piece, Line) else "" for piece in pieces]
    pages = [n for n, line in enumerate(words) if line and _PAGE.match(line)]
    beside: dict[str, set[int]] = {}
    for page in pages:
        for step in (-1, 1):
            for n in range(page + step, page + step * (_BESIDE + 1), step):
                if not (0 <= n < len(words)) or not words[n].isupper():
                    break
                beside.setdefault(folded(words[n]), set()).add(n)
    title = _title(words)
    repeated = (
        n
        for said, places in beside.items()
        for n in places
        if len(places) > 1 or (said in title and n - 1 in pages and signs.KIND.match(words[n]))
    )
    return {*pages, *repeated}


def _title(words: Sequence[str]) -> str:
    """Return what stands above the first section, for comparison."""
    return folded("".join(takewhile(lambda line: not signs.section(line), words)))


def _is_catchword(words: str, following: Sequence[Piece]) -> bool:
    bare = words.rstrip(" \t.…")
    dots = words[len(bare) :]
    said = folded(bare) if dots.count(".") + _DOTS * dots.count("…") == _DOTS else ""
    if not said:
        return False
    return any(isinstance(piece, Line) and folded(piece.words).startswith(said) for piece in following)
