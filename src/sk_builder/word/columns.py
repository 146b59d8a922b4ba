"""The arithmetic of columns that come and go; lengths are twips."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from sk_builder.word.equation import narrowest
from sk_builder.word.values import Equation

_TWIPS_PER_HALF_POINT = 10
_EM = 0.64  # width of a letter of a word, in its size: Bookman Old Style is wide
_LONGEST_WORD = 20  # letters; a longer one, such as an address on the net, is let break
_SHORTEST_LINE = 8  # letters that a line has where words must break
_BREAK = re.compile(r"(?<=-)(?=[^\W\d])")
_SMALL = 7 / 9  # size of the styles named ".. Kecil" against those without it

Range = tuple[int, int]
"""First column, and column after the last."""


@dataclass(slots=True)
class Widest:
    """The longest word, and the widest need of an equation, in each column of a filled table.

    Attributes:
        letters: How many letters the longest word has that must not be broken.
        equations: Twips below which an equation does not fit.
    """

    letters: dict[Range, int] = field(default_factory=dict)
    equations: dict[Range, int] = field(default_factory=dict)

    def note(self, column: Range, words: str) -> None:
        """Take notice of the words in a cell."""
        if isinstance(words, Equation) and max(map(len, words.split()), default=0) <= _LONGEST_WORD:
            self.equations[column] = max(self.equations.get(column, 0), narrowest(words))
            return
        known = self.letters.get(column, 0)
        if len(words) <= known:
            return
        parts = _BREAK.sub(" ", words).split() if "-" in words else words.split()
        self.letters[column] = max(known, min(max(map(len, parts), default=0), _LONGEST_WORD))


@dataclass(frozen=True, slots=True)
class TableLayout:
    """What is known of a table with optional columns before it is filled.

    Attributes:
        edges: Left edge of each column and the right edge of the last.
        optional: First column, column after the last, and cells in one turn of the loop (0 for a plain
            column) of each part of the table that may be missing.
        names: What a decree calls each optional part, ``keterangan``.
        fixed: Width of the longest fixed word in each column, in thousandths of the size of the letters.
        beside: What the margins of a cell, and the number of a list in it, take of each column.
        size: Of the letters, in half points; 0 when not known, then no word is measured.
    """

    edges: list[int]
    optional: list[tuple[int, int, int]]
    names: list[str] = field(default_factory=list)
    fixed: list[int] = field(default_factory=list)
    beside: list[int] = field(default_factory=list)
    size: int = 0

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

    def is_crowded(self, counts: Sequence[int], widest: Widest) -> bool:
        """Tell whether a word or an equation is wider than its column."""
        edges, _ = self.columns(counts)
        needs = self._needs(counts, widest, 1)
        return any(edges[after] - edges[first] < need for (first, after), need in needs.items())

    def fitted(self, counts: Sequence[int], widest: Widest, *, small: bool) -> list[int] | None:
        """Return edges such that no word is broken: narrow columns take from the wide ones.

        Args:
            counts: As for `columns`.
            widest: What the columns have to hold.
            small: Set the letters smaller; if that is not enough, let long words break; if even that is not,
                leave equations no more room than words, so that they stand in words.

        Returns:
            None when the table is too narrow for its words.
        """
        if not small:
            return self._shared_out(counts, self._needs(counts, widest, 1))
        for equations in (widest.equations, {}):
            for most in range(_LONGEST_WORD, _SHORTEST_LINE - 1, -1):
                broken = Widest({part: min(n, most) for part, n in widest.letters.items()}, equations)
                if edges := self._shared_out(counts, self._needs(counts, broken, _SMALL)):
                    return edges
        return None

    def _shared_out(self, counts: Sequence[int], needs: dict[Range, int]) -> list[int] | None:
        """Give each part the share of the width that its author gave it, but at least what it needs."""
        whole = self.edges[-1]
        if sum(needs.values()) > whole:
            return None
        edges, _ = self.columns(counts)
        wished = {part: edges[part[1]] - edges[part[0]] for part in needs}
        tight: set[Range] = set()
        while True:
            free = sum(width for part, width in wished.items() if part not in tight)
            left = whole - sum(needs[part] for part in tight)
            given = {
                part: needs[part] if part in tight else wished[part] * left / (free or 1) for part in needs
            }
            more = {part for part, width in given.items() if width < needs[part] and part not in tight}
            if not more:
                break
            tight |= more
        widths = {after: given[first, after] for first, after in given}
        right = accumulate((widths.get(column + 1, 0) for column in range(len(self.edges) - 1)), initial=0)
        return [round(edge) for edge in right]

    def to_leave_out(self, counts: Sequence[int], widest: Widest) -> list[str]:
        """Return names of optional columns, as few as will do, without which the rest finds room.

        Returns:
            Nothing when even without all of them it finds none.
        """
        shown = {
            (first, after): name
            for (first, after, in_turn), name, count in zip(self.optional, self.names, counts, strict=True)
            if count and not in_turn
        }
        needs = self._needs(counts, widest, _SMALL)
        over = sum(needs.values()) - self.edges[-1]
        names = []
        for part in sorted(shown, key=lambda part: -needs[part]):
            if over > 0:
                over -= needs[part]
                names.append(shown[part])
        return [] if over > 0 else names

    def _needs(self, counts: Sequence[int], widest: Widest, scale: float) -> dict[Range, int]:
        """Return the least width of each part that is printed."""
        cells = {(column, column + 1): 1 for column in range(len(self.edges) - 1)}
        for (first, after, in_turn), count in zip(self.optional, counts, strict=True):
            for column in range(first, after):
                cells.pop((column, column + 1), None)
            if count:
                cells[first, after] = count * (in_turn or 1)
        return {part: times * self._need(part, widest, scale) for part, times in sorted(cells.items())}

    def _need(self, part: Range, widest: Widest, scale: float) -> int:
        if not self.size:
            return 0
        letters = max(widest.letters.get(part, 0) * _EM, max(self.fixed[slice(*part)]) / 1000)
        words = round(letters * self.size * _TWIPS_PER_HALF_POINT * scale)
        return max(words + max(self.beside[slice(*part)]), widest.equations.get(part, 0))
