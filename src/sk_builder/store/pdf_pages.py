"""The pages of a PDF one after the other: a table that goes on over a page is one."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from sk_builder.store.pdf_ink import Sheet
from sk_builder.store.pdf_layout import Piece, page_pieces
from sk_builder.store.pdf_lines import Manner
from sk_builder.store.pdf_margins import Margin, is_page_number, without_margins
from sk_builder.store.pdf_vocabulary import vocabulary
from sk_builder.word.blocks import Block, Blocks, Cell, Paragraph, Table

_FILLED = 0.6
"""Share of the width of a page that its full lines reach at least."""
_SAME = 4.0
"""Points within which the columns of two pages are the same."""
_Row = tuple[Cell, ...]


def laid_out(sheets: Sequence[Sheet]) -> Blocks:
    """Return all that stands on the pages, in printed order; what each page shows again once, apart."""
    sheets, heads, feet = without_margins(sheets)
    return Blocks(_body(sheets), tuple(map(_margin, heads)), tuple(map(_margin, feet)))


def _margin(lines: Margin) -> tuple[Block, ...]:
    return tuple(Paragraph("", "", line) for line in lines)


def _body(sheets: Sequence[Sheet]) -> tuple[Block, ...]:
    edges: dict[int, float] = {}
    for sheet in sheets:
        width = round(sheet.width)
        edges[width] = max(edges.get(width, width * _FILLED), *(word.x1 for word in sheet.words), 0.0)
    known = vocabulary(word for sheet in sheets for word in sheet.words)
    pieces: list[Piece] = []
    for sheet in sheets:
        pieces = _followed(pieces, page_pieces(sheet, Manner(edges[round(sheet.width)], known)))
    return tuple(piece.block for piece in pieces)


def _followed(pieces: Sequence[Piece], page: Sequence[Piece]) -> list[Piece]:
    """Return what was read and the page behind it; the table that goes on from one to the other is one."""
    last = len(pieces) - 1 - _running(pieces[::-1])
    first = _running(page)
    if last < 0 or first == len(page) or not _is_same(pieces[last].xs, page[first].xs):
        return [*pieces, *page]
    table, rest = pieces[last].block, page[first].block
    if not isinstance(table, Table) or not isinstance(rest, Table):
        return [*pieces, *page]
    whole = pieces[last]._replace(block=_joined(table, rest))
    return [*pieces[:last], whole, *pieces[last + 1 :], *page[:first], *page[first + 1 :]]


def _running(pieces: Sequence[Piece]) -> int:
    """Return how many pieces at the beginning are page numbers, or empty."""
    return sum(1 for _ in takewhile(_is_running, pieces))


def _is_running(piece: Piece) -> bool:
    return isinstance(piece.block, Paragraph) and is_page_number(piece.block.text)


def _is_same(xs: Sequence[float], others: Sequence[float]) -> bool:
    near = (abs(x - other) < _SAME for x, other in zip(xs, others, strict=False))
    return len(xs) > 0 and len(xs) == len(others) and all(near)


def _joined(table: Table, rest: Table) -> Table:
    """Put the two parts of a table together; the head that is printed again counts once."""
    rows = list(rest.rows)
    for head in table.rows:
        if not rows or _words(head) != _words(rows[0]):
            break
        rows.pop(0)
    if rows and _is_cut(table.rows[-1], rows[0]):
        whole = tuple(map(_whole, table.rows[-1], rows[0]))
        return Table((*table.rows[:-1], whole, *rows[1:]))
    return Table((*table.rows, *rows))


def _words(row: _Row) -> list[list[str]]:
    return [[paragraph.words for paragraph in cell.paragraphs if paragraph.words] for cell in row]


def _is_cut(above: _Row, row: _Row) -> bool:
    """Whether a row is the rest of the one above: no number, and words that go on within a sentence."""
    firsts = ["".join(paragraph.text for paragraph in cell.paragraphs)[:1] for cell in row]
    begun = [bool(cell.paragraphs) for cell in above]
    return (
        len(above) == len(row)
        and not firsts[0]
        and any(first.islower() for first in firsts)
        and all(begun[n] for n, first in enumerate(firsts) if first)
    )


def _whole(above: Cell, cell: Cell) -> Cell:
    return replace(above, blocks=above.blocks + cell.blocks)
