"""An indicator told as a card, label by label from above to below, turned into a table with one row."""

from collections.abc import Sequence
from itertools import zip_longest

from sk_builder.reading.columns import indicator_key, is_count
from sk_builder.reading.lines import Grid, GridCell

_FEW = 3
"""Known labels that make a card."""


def turned(rows: Sequence[Sequence[GridCell]]) -> Grid | None:
    """Return a card as a table of data: its labels as the head, its words as the row below.

    Args:
        rows: Each a label and its words; a number may stand before them, a colon between them.

    Returns:
        None for what is no card.
    """
    parts = [_parts(row) for row in rows]
    if not all(len(said) == 2 for _, said in parts):  # noqa: PLR2004
        return None
    labels = [said[0] for _, said in parts]
    known = {indicator_key(label.words.rstrip(" :")) for label in labels} - {""}
    if len(known) < _FEW or "nama" not in known:
        return None
    counts = [count for count, _ in parts]
    across = zip_longest(labels, *([counts] if any(counts) else []), [said[1] for _, said in parts])
    columns = [tuple(_moved(cell, n) for cell in cells) for n, cells in enumerate(across)]
    return Grid(tuple(zip(*columns, strict=True)))


def _parts(row: Sequence[GridCell]) -> tuple[GridCell | None, list[GridCell]]:
    """Return the number of a row, and its other cells that say more than a colon."""
    said = [cell for cell in row if cell.words.strip(" :")]
    count = said.pop(0) if len(said) > 2 and is_count(said[0].words) else None  # noqa: PLR2004
    return count, said


def _moved(cell: GridCell | None, column: int) -> GridCell:
    return GridCell(cell.lines if cell else (), column, 1, continues=False)
