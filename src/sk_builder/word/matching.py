"""Which paragraph, row and cell of a new Word file was which of the old one."""

from collections.abc import Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from sk_builder.word.alignment import Alike, Pair, aligned, ratio
from sk_builder.word.story import Block, Grid, Row, Text, with_boxes

_ALIKE = 0.4
_SAME_KIND = 0.2
"""Likeness of two tables that have nothing in common, or of two blank paragraphs."""
_SAME_PLACE = 0.3
_BONUS = 0.1
"""How much more alike what stands at one place is; places are numbered, so that a new item shifts them."""
_SURE = 3
"""Words from which equal texts are surely the same; "NO" or ":" stand in many places."""

_Kind = TypeVar("_Kind", Block, Row)


class Gone(NamedTuple, Generic[_Kind]):
    """What the old file alone holds."""

    old: _Kind


class Come(NamedTuple, Generic[_Kind]):
    """What the new file alone holds."""

    new: _Kind


class KeptText(NamedTuple):
    """A paragraph that both hold, and what stands in each of its text boxes."""

    old: Text
    new: Text
    boxes: tuple["Matches", ...]


class KeptRow(NamedTuple):
    """A row that both hold, and what stands in each of its cells."""

    old: Row
    new: Row
    cells: tuple["Matches", ...]


class KeptGrid(NamedTuple):
    """A table that both hold, and its rows."""

    old: Grid
    new: Grid
    rows: "tuple[RowMatch, ...]"


Match = Gone[Block] | Come[Block] | KeptText | KeptGrid
Matches = tuple[Match, ...]
RowMatch = Gone[Row] | Come[Row] | KeptRow


def matched(old: Sequence[Block], new: Sequence[Block]) -> Matches:
    """Pair the paragraphs and tables of a body, cell or text box, and what stands in the tables.

    Returns:
        Everything old and new, in the order in which it is to be shown.
    """
    pairs = _with_replaced(aligned(old, new, Alike(_key, _likeness)), old, new)
    return tuple(match for i, j in pairs for match in _matches(old, i, new, j))


def kept_texts(matches: Matches) -> Iterator[KeptText]:
    """Yield every paragraph that both files hold, those in tables and boxes too."""
    for match in matches:
        inner: Sequence[Matches] = ()
        if isinstance(match, KeptText):
            yield match
            inner = match.boxes
        elif isinstance(match, KeptGrid):
            inner = [cell for row in match.rows if isinstance(row, KeptRow) for cell in row.cells]
        for part in inner:
            yield from kept_texts(part)


def _matches(old: Sequence[Block], i: int | None, new: Sequence[Block], j: int | None) -> Iterator[Match]:
    if j is None and i is not None:
        yield from (Gone(block) for block in with_boxes((old[i],)))
    elif i is None and j is not None:
        yield Come(new[j])
    elif i is not None and j is not None:
        yield _kept(old[i], new[j])


def _kept(old: Block, new: Block) -> Match:
    if isinstance(old, Grid) and isinstance(new, Grid):
        return KeptGrid(old, new, tuple(_rows(old, new)))
    if isinstance(old, Text) and isinstance(new, Text):
        return KeptText(old, new, _parts(old.boxes, new.boxes))
    raise TypeError(old, new)


def _parts(old: Sequence[Sequence[Block]], new: Sequence[Sequence[Block]]) -> tuple[Matches, ...]:
    return tuple(matched(before, after) for before, after in zip(old, new, strict=True))


def _rows(old: Grid, new: Grid) -> Iterator[RowMatch]:
    shapes = [row.shape for row in old.rows], [row.shape for row in new.rows]
    is_frame = len(old.rows) == 1 and shapes[0] == shapes[1]  # of a signature block, say
    pairs = [(0, 0)] if is_frame else aligned(old.rows, new.rows, Alike(_row_key, _row_likeness))
    for i, j in pairs:
        if i is not None and j is not None:
            before, after = old.rows[i], new.rows[j]
            yield KeptRow(before, after, _parts(before.cells, after.cells))
        elif i is not None:
            yield Gone(old.rows[i])
        elif j is not None:
            yield Come(new.rows[j])


def _key(block: Block) -> object:
    return (_kind(block), block.words) if len(block.words) >= _SURE else None


def _kind(block: Block) -> tuple[type, int]:
    """Return what only blocks that can be paired have in common."""
    return type(block), len(block.boxes) if isinstance(block, Text) else 0


def _likeness(old: Block, new: Block) -> float:
    if isinstance(old, Grid) and isinstance(new, Grid):
        return max(ratio(old.words, new.words), _SAME_KIND)
    if not isinstance(old, Text) or not isinstance(new, Text) or _kind(old) != _kind(new):
        return 0.0
    if old.ends_section or new.ends_section:
        return float(old.ends_section and new.ends_section)
    if not old.words or not new.words:
        return 0.0 if old.words or new.words else _SAME_KIND
    same_place = not set(old.reading.anchors).isdisjoint(new.reading.anchors)
    alike = ratio(old.words, new.words)
    return (alike if alike >= _ALIKE else same_place * _SAME_PLACE) + same_place * _BONUS


def _with_replaced(pairs: Sequence[Pair], old: Sequence[Block], new: Sequence[Block]) -> Iterator[Pair]:
    """Pair what was replaced: as many of the same kinds between the same neighbours, or the last one."""
    gone: list[int] = []
    come: list[int] = []
    for i, j in [*pairs, (None, None)]:
        if i is not None and j is None:
            gone.append(i)
        elif i is None and j is not None:
            come.append(j)
        else:
            yield from _replaced(gone, come, old, new, is_end=i is None)
            gone, come = [], []
            if i is not None:
                yield i, j


def _replaced(
    gone: list[int], come: list[int], old: Sequence[Block], new: Sequence[Block], *, is_end: bool
) -> Iterator[Pair]:
    kinds, new_kinds = [_kind(old[i]) for i in gone], [_kind(new[j]) for j in come]
    if kinds == new_kinds:
        yield from zip(gone, come, strict=True)
        return
    both_end = is_end and kinds[-1:] == new_kinds[-1:] and kinds[-1:] != [(Grid, 0)]
    last = [(gone.pop(), come.pop())] if both_end else []
    yield from ((i, None) for i in gone)
    yield from ((None, j) for j in come)
    yield from last


def _row_key(row: Row) -> object:
    return (row.shape, row.cell_words) if sum(map(len, row.cell_words)) >= _SURE else None


def _row_likeness(old: Row, new: Row) -> float:
    if old.shape != new.shape:
        return 0.0
    before, after = _row_words(old), _row_words(new)
    if not before or not after:
        return 0.0 if before or after else _SAME_KIND
    alike = ratio(before, after)
    return alike if alike >= _ALIKE else _same_label(old, new) * _SAME_PLACE


def _row_words(row: Row) -> list[str]:
    """Return the words of a row, those by which it is known twice; a number may have shifted."""
    first = [cell for cell in row.first_words if not all(word.isdigit() or word == "." for word in cell)]
    return [word for cell in (*first, *row.cell_words) for word in cell]


def _same_label(old: Row, new: Row) -> bool:
    """Whether both begin with the same word, such as Menimbang or KESATU; a number is none."""
    label = old.cell_words[0] if old.cell_words else ()
    return bool(label) and label == new.cell_words[0] and not label[0].isdigit()
