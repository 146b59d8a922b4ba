"""A row of an indicator table that holds several indicators in one cell, as a row for each of them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sk_builder.reading import signs
from sk_builder.reading.lines import Apart, GridCell, Line
from sk_builder.reading.lists import spread
from sk_builder.reading.text import Text

Cells = Mapping[str, GridCell]
"""The cells of one row by the key of their column."""

_MEASURES = ("target", "satuan", "baseline")


def rows_of(cells: Cells) -> list[tuple[Cells, Cells]]:
    """Return, for each indicator of a row, its own cells, and those that hold what the first one has.

    A cell counts as a list of indicators where each has its letter or number, or where a cell of measures
    has as many lines.
    """
    name = cells.get("nama")
    count = _count(name, cells) if name else 1
    parts = {key: _parts(cell, count) for key, cell in cells.items()}
    return [_row(cells, parts, position) for position in range(count)]


def _row(cells: Cells, parts: Mapping[str, Sequence[GridCell]], position: int) -> tuple[Cells, Cells]:
    whole = {key: cell for key, cell in cells.items() if not parts[key]}
    own = {key: divided[position] for key, divided in parts.items() if divided}
    if not position:
        return {key: (own | whole)[key] for key in cells}, {}
    return own, whole


def _count(name: GridCell, cells: Cells) -> int:
    labelled = _labelled(name)
    if len(labelled) > 1:
        return len(labelled)
    lines = len(name.lines)
    measured = (cell for key, cell in cells.items() if key.startswith(_MEASURES))
    return lines if lines > 1 and any(len(cell.lines) == lines for cell in measured) else 1


def _parts(cell: GridCell, count: int) -> list[GridCell]:
    """Return a cell in as many parts as there are indicators; [] where it has not as many."""
    if count == 1:
        return []
    labelled = _labelled(cell)
    lines = labelled if len(labelled) == count else [(line,) for line in cell.lines]
    return [replace(cell, lines=tuple(part)) for part in lines] if len(lines) == count else []


def _labelled(cell: GridCell) -> list[tuple[Text, ...]]:
    """Return the lines of each item of a list that takes up a whole cell; [] where it is none."""
    lines = [part.text for text in cell.lines for part in spread(Line(text, Apart.PARAGRAPH), after="")]
    first = signs.mark(lines[0].words) if lines else None
    if first is None or first.number > 1:
        return []
    found: list[tuple[Text, ...]] = []
    for line in lines:
        mark = signs.mark(line.words)
        if mark and mark.kind == first.kind:
            found.append((line,))
        else:
            found[-1] += (line,)
    return found
