"""One filling of a template: what each tag prints, and what there is to remember of it."""

import re
from collections.abc import Sequence

from sk_builder.word.anchors import bookmark_name
from sk_builder.word.columns import TableLayout, Widest
from sk_builder.word.equation import omml
from sk_builder.word.markup import ILLEGAL, escaped
from sk_builder.word.prepared import PreparedTag
from sk_builder.word.values import Equation, Printed

MOST_TURNS = 2_000_000
SMALL_MARK = "<?sk-kecil ?>"  # at the start of a table whose words stand in the styles named ".. Kecil"

_SPECIAL = re.compile("[&<>\t\n\r\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_TEXT = '<w:t xml:space="preserve">'
_CLOSING = "</w:t></w:r>"


class CannotPrint(Exception):  # noqa: N818 - caught and told as a TemplateError with its place
    """A value that cannot be printed by the tag that asks for it; the message says why."""


class Filling:
    """The state of one filling.

    Attributes:
        printed: Data places whose words stand on the paper.
        anchors: Bookmark name and printed place, in order.
        failures: Tags that could not be filled, each with the reason.
        lists: XML of the ``w:num`` that this decree needs.
    """

    __slots__ = (
        "_edges", "_known", "_laid_out", "_lists_of_template", "_may_shrink", "_next_id",
        "_next_list", "_open_lists", "_spans", "_tables", "_turns", "_used", "_widest", "anchors",
        "failures", "lists", "printed",
    )  # fmt: skip

    def __init__(  # noqa: PLR0913 - what the template says, and what an earlier filling found
        self,
        tables: Sequence[TableLayout],
        lists: Sequence[str],
        first_id: int,
        first_list: int,
        known: Sequence[Widest] = (),
        *,
        may_shrink: bool = False,
    ) -> None:
        self.printed: set[str] = set()
        self.anchors: list[tuple[str, str]] = []
        self.failures: list[tuple[PreparedTag, str]] = []
        self.lists: list[str] = []
        self._tables = tables
        self._lists_of_template = lists
        self._next_id = first_id
        self._next_list = first_list
        self._open_lists: dict[int, int] = {}
        self._known = known
        self._may_shrink = may_shrink
        self._laid_out: list[tuple[TableLayout, list[int], Widest]] = []
        self._widest: dict[int, Widest] = {}
        self._edges: dict[int, list[int]] = {}
        self._spans: dict[int, list[int]] = {}
        self._used: dict[str, int] = {}
        self._turns = 0

    def fail(self, tag: PreparedTag, reason: str) -> None:
        """Note that a tag could not be filled."""
        self.failures.append((tag, reason))

    def words(
        self, value: object, opening: str, letters: str, width: int, column: tuple[int, int, int] | None
    ) -> str:
        """Return the run or equation that prints a value, in a hidden bookmark when it knows its place."""
        if column is not None and (widest := self._widest.get(column[0])) and isinstance(value, str):
            widest.note(column[1:], value)
        if not isinstance(value, Printed):
            return _plain(value, opening)
        if not value:
            return ""
        content = self._equation(value, letters, width, column) if isinstance(value, Equation) else None
        if content is None:
            content = f"{opening}{_text(value)}{_CLOSING}"
        self.printed.update(value.covers)
        number = self._next_id
        self._next_id = number + 1
        name = self._anchor(value.at)
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{number}"/>'

    def _equation(
        self, value: Equation, letters: str, width: int, column: tuple[int, int, int] | None
    ) -> str | None:
        _refuse_illegal(value)
        if column is not None and column[0] in self._edges:
            width = self.width(column[1], column[2], column[0])
        return omml(value, width, letters)

    def _anchor(self, at: str) -> str:
        name = bookmark_name(at)
        times = self._used[name] = self._used.get(name, 0) + 1
        if times > 1:
            name = f"{name}_{times}"
        self.anchors.append((name, at))
        return name

    def loop(self, items: object) -> Sequence[object]:
        """Pass on what a loop runs over; refuse what is no list, and work without end."""
        if not isinstance(items, list | tuple):
            raise CannotPrint("ini bukan daftar, jadi tidak dapat diulang dengan {% for %}")
        self._turns += 1 + len(items)
        if self._turns > MOST_TURNS:
            raise CannotPrint("perulangan ini tidak ada habisnya")
        return items

    def new_list(self, index: int) -> str:
        """Let the next item of a list begin the counting anew."""
        self._open_lists.pop(index, None)
        return ""

    def list_number(self, index: int) -> int:
        """Return the number of the list now open, making it at its first item."""
        number = self._open_lists.get(index)
        if number is None:
            number = self._open_lists[index] = self._next_list
            self._next_list += 1
            self.lists.append(f'<w:num w:numId="{number}">{self._lists_of_template[index]}</w:num>')
        return number

    def table(self, counts: list[object], number: int) -> str:
        """Fix the columns of a table for this decree."""
        turns = [len(count) if isinstance(count, list | tuple) else int(bool(count)) for count in counts]
        layout, widest = self._tables[number], Widest()
        self._edges[number], self._spans[number] = layout.columns(turns)
        self._widest[number] = widest
        self._laid_out.append((layout, turns, widest))
        if not self._known or not layout.is_crowded(turns, known := self._known[len(self._laid_out) - 1]):
            return ""
        if edges := layout.fitted(turns, known, small=False):
            self._edges[number] = edges
            return ""
        if self._may_shrink and (edges := layout.fitted(turns, known, small=True)):
            self._edges[number] = edges
            return SMALL_MARK
        names = layout.to_leave_out(turns, known)
        advice = f"keluarkan dari kolom, misalnya {', '.join(names)}" if names else "kurangi tahun target"
        raise CannotPrint(f"kolom tabel terlalu banyak untuk lebar kertas; {advice}")

    def crowded(self) -> list[Widest]:
        """Return what each table has to hold, when a column of any is too narrow for its words."""
        if any(layout.is_crowded(turns, widest) for layout, turns, widest in self._laid_out):
            return [widest for _, _, widest in self._laid_out]
        return []

    def width(self, first: int, after: int, number: int) -> int:
        """Return the width of the columns from `first` up to `after`, in twips."""
        edges = self._edges[number]
        return edges[after] - edges[first]

    def span(self, first: int, after: int, number: int) -> int:
        """Return how many printed columns lie from `first` up to `after`."""
        return sum(self._spans[number][first:after])

    def share(  # noqa: PLR0913, PLR0917 - the place of a cell among cells, given by a tag
        self, first: int, after: int, number: int, index: int, in_turn: int, turn: int, turns: int
    ) -> int:
        """Return the width of one cell among those that share the columns from `first` up to `after`."""
        left, right = self._edges[number][first], self._edges[number][after]
        at, cells = turn * in_turn + index, turns * in_turn
        return (right - left) * (at + 1) // cells - (right - left) * at // cells


def attribute(value: object) -> str:
    """Return a value for an XML attribute, such as the colour of a cell."""
    words = as_words(value)
    _refuse_illegal(words)
    return escaped(words)


def as_words(value: object) -> str:
    """Return words or a whole number as words.

    Raises:
        CannotPrint: It is anything else, which Python would write in a way that no paper shows.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, list | tuple):
        raise CannotPrint("ini daftar, bukan kata; cetak isinya satu per satu dengan {% for %}")
    if isinstance(value, dict):
        raise CannotPrint(f"ini kelompok isian, bukan kata; pilih salah satu: {', '.join(map(str, value))}")
    raise CannotPrint("ini syarat (ya atau tidak), bukan kata; pakai dalam {% if %}")


def _plain(value: object, opening: str) -> str:
    words = as_words(value)
    return f"{opening}{_text(words)}{_CLOSING}" if words else ""


def _text(words: str) -> str:
    """Return words as the inside of ``w:t``: escaped, with tabs and line breaks as Word has them."""
    if _SPECIAL.search(words) is None:
        return words
    _refuse_illegal(words)
    words = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    words = words.replace("\r\n", "\n").replace("\r", "\n")
    return words.replace("\t", f"</w:t><w:tab/>{_TEXT}").replace("\n", f"</w:t><w:br/>{_TEXT}")


def _refuse_illegal(words: str) -> None:
    found = ILLEGAL.search(words)
    if found:
        where = f" di {words.at}" if isinstance(words, Printed) else ""
        raise CannotPrint(
            f"isian{where} memuat karakter kendali U+{ord(found[0]):04X} yang tidak dapat dicetak; hapus"
        )
