"""What stands in headers and footers: running heads, but also a letterhead, or the head of the annex."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from operator import itemgetter

from sk_builder.reading import signs
from sk_builder.reading.lines import Apart, Grid, Line, Piece, lines_of
from sk_builder.reading.parts import Part
from sk_builder.reading.text import Text
from sk_builder.reading.title import is_letterhead
from sk_builder.word.blocks import Block, Blocks, paragraphs


def margin_lines(blocks: Sequence[Block]) -> list[Line]:
    """Return the lines outside the body that hold more than the place of the page number.

    They have no place among its paragraphs.
    """
    return [
        Line(Text(line.words), line.apart)
        for paragraph in paragraphs(tuple(blocks))
        for line in lines_of(paragraph, 0)
        if any(map(str.isalnum, line.words))
    ]


def heads_of_sections(blocks: Blocks) -> tuple[dict[int, list[Line]], list[list[Line]]]:
    """Return the heads of annexes that the headers of later sections show, by where these begin.

    Returns:
        These, and the lines of all other headers.
    """
    heads: dict[int, list[Line]] = {}
    others: list[list[Line]] = []
    starts = blocks.starts or (0,) * len(blocks.headers)
    for start, header in sorted(zip(starts, blocks.headers, strict=True), key=itemgetter(0)):
        lines = margin_lines(header)
        is_head = bool(lines) and signs.ANNEX.match(lines[0].words) is not None
        words = [line.words for line in lines]
        said = any(
            words == [line.words for line in head] for head in heads.values()
        )  # LibreOffice repeats it
        if start and start not in heads and is_head and not said:
            heads[start] = [replace(lines[0], apart=Apart.GAP), *lines[1:]]
        else:
            others.append(lines)
    return heads, others


def with_heads(parts: Sequence[Part], headers: Iterable[Sequence[Line]]) -> tuple[list[Part], list[Line]]:
    """Put a letterhead, or the head of the annex, that stands in a header where the paper shows it.

    Returns:
        The parts, and the lines of all other headers.
    """
    found, running = list(parts), list[Line]()
    for lines in headers:
        annex = _annex_start(found[-1].pieces) if lines and signs.ANNEX.match(lines[0].words) else None
        if lines and is_letterhead(lines) and not found[0].pieces:
            found[0] = replace(found[0], pieces=list(lines))
        elif annex is not None and all(part.name != "lampiran" for part in found):
            last = found[-1]
            below = [replace(lines[0], apart=Apart.GAP), *lines[1:], *_set_off(last.pieces[annex:])]
            found[-1:] = [replace(last, pieces=last.pieces[:annex]), Part("lampiran", pieces=below)]
        else:
            running += lines
    return found, running


def with_copies(parts: Sequence[Part], footers: Iterable[Sequence[Line]]) -> tuple[list[Part], list[Line]]:
    """Put those who get a copy, where a footer names them and the body does not, before the annexes.

    Returns:
        The parts, and the lines of all other footers.
    """
    found, others = list(parts), list[Line]()
    for lines in footers:
        label = signs.COPIES.match(lines[0].words) if lines else None
        if label and all(part.name != "tembusan" for part in found):
            before = next((n for n, part in enumerate(found) if part.name == "lampiran"), len(found))
            rest = lines[0].rest(label.end())
            below: list[Piece] = [*([rest] if rest.text else []), *lines[1:]]
            found.insert(before, Part("tembusan", lines[0].text.part(0, label.end()), below))
        else:
            others += lines
    return found, others


def _annex_start(pieces: Sequence[Piece]) -> int | None:
    """Return where the annex begins whose head stands in the header: at its title, or at its table."""
    return next(
        (
            n
            for n, piece in enumerate(pieces)
            if isinstance(piece, Grid) or (piece.words.isupper() and signs.ANNEX_TITLE.match(piece.words))
        ),
        None,
    )


def _set_off(pieces: Sequence[Piece]) -> list[Piece]:
    first, *rest = pieces
    return [replace(first, apart=Apart.CELL) if isinstance(first, Line) else first, *rest]
