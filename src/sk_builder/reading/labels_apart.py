"""Labels that stand together, apart from what they label: in a column, or as a PDF gives columns back."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from sk_builder.reading import signs
from sk_builder.reading.lines import Line, Piece
from sk_builder.reading.parts import Part
from sk_builder.reading.text import NOTHING, Text, joined

_CLOSED = (";", ".")


def handed_out(parts: Sequence[Part]) -> list[Part]:
    """Give each part of a run of labels without words its share of what stands below the last of them."""
    found: list[Part] = []
    for _, run in groupby(parts, key=_kind):
        found += _shared(list(run))
    return found


def _kind(part: Part) -> str:
    return "dasar" if part.name in signs.SECTIONS else part.name


def _shared(run: list[Part]) -> list[Part]:
    """Share out what stands below labels without words, where labels and shares agree in number."""
    start = 0
    for position, part in enumerate(run):
        if not part.pieces:
            continue
        waiting = run[start : position + 1]
        shares = list(_shares(part.pieces)) if len(waiting) > 1 else []
        if len(shares) == len(waiting):
            colon = Text(":") if part.label.words.endswith(":") else NOTHING
            for owner, share in zip(waiting, shares, strict=True):
                owner.pieces = share
                owner.label = joined((owner.label, NOTHING if owner is part else colon), " ")
        start = position + 1
    return run


def _shares(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Divide at a colon that opens a line, or where a list begins or ends."""
    share: list[Piece] = []
    kind = ""
    for piece in pieces:
        words = piece.words if isinstance(piece, Line) else ""
        mark = signs.mark(words.removeprefix(":").lstrip())
        anew = mark.number == 1 if mark else bool(kind) and _is_closed(share)
        if share and (words.startswith(":") or anew):
            yield share
            share = []
        if isinstance(piece, Line) and words.startswith(":"):
            piece = piece.rest(1)  # noqa: PLW2901  the colon belongs to the label
        kind = mark.kind if mark else kind if share else ""
        if not isinstance(piece, Line) or piece.text:
            share.append(piece)
    if share:
        yield share


def _is_closed(share: Sequence[Piece]) -> bool:
    return bool(share) and isinstance(share[-1], Line) and share[-1].words.endswith(_CLOSED)
