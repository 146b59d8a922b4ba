"""The arithmetic of columns that come and go; lengths are twips."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise


@dataclass(frozen=True, slots=True)
class TableLayout:
    """What is known of a table with optional columns before it is filled.

    Attributes:
        edges: Left edge of each column and the right edge of the last.
        optional: First column, column after the last, and cells in one turn of the loop (0 for a plain
            column) of each part of the table that may be missing.
    """

    edges: list[int]
    optional: list[tuple[int, int, int]]

    def columns(self, counts: Sequence[int]) -> tuple[list[int], list[int]]:
        """Return the edges of the columns printed, and how many columns each grid column has become.

        Args:
            counts: For each optional part: 0 or 1, or how many times its loop turns.

        Example:
            >>> TableLayout([0, 100, 200, 400], [(1, 2, 0)]).columns([0])
            ([0, 133, 133, 400], [1, 0, 1])
        """
        widths = [right - left for left, right in pairwise(self.edges)]
        columns = [1] * len(widths)
        for (first, after, in_turn), count in zip(self.optional, counts, strict=True):
            if not count:
                widths[first:after] = [0] * (after - first)
            if not count or in_turn:
                columns[first:after] = [count * in_turn] + [0] * (after - first - 1)
        whole = self.edges[-1]
        scale = whole / (sum(widths) or 1)
        return [round(edge * scale) for edge in accumulate(widths, initial=0)], columns
