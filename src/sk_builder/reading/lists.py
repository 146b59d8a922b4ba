"""Lists: which lines are an item of their own, and which go on with the item above."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from sk_builder.reading import signs
from sk_builder.reading.lines import Apart, Line
from sk_builder.reading.text import Text, joined

_NEXT = re.compile(r"(?<!\s)\s+(?=\(?(?:[a-z]{1,2}|\d{1,2})[.)]\s)")
ENDS = re.compile(r"(?:[;.]|[;,]\s*(?:dan|atau|dan/atau))$")
"""How a line ends that closes an item."""

REASON = re.compile(r"bahwa\b", re.IGNORECASE)
"""How a consideration begins."""
BASIS = re.compile(
    r"(?:Undang|Pasal|Peraturan|Ketetapan|Keputusan|Instruksi|Surat|Ordonansi|Staatsblad|Dokumen|Rencana|"
    r"(?:Per|Kep|In)(?:men|pres|da|gub|bup|wal)\w*|UU|PP|SE|SK|DPA)\b",
    re.IGNORECASE,
)
"""How a legal basis begins."""
CAPITAL = re.compile(r"[A-Z]")
"""How an item begins that is no sentence."""


@dataclass(slots=True)
class Item:
    """One item of a list.

    Attributes:
        label: The letter or number before it, "" for none.
        lines: Its words.
    """

    label: str
    lines: list[Text] = field(default_factory=list)

    @property
    def text(self) -> Text:
        """All its lines."""
        return joined(self.lines)

    @property
    def is_closed(self) -> bool:
        """Whether its last line closes an item."""
        return bool(self.lines) and ENDS.search(self.lines[-1].words) is not None


def items(lines: Iterable[Line], opening: re.Pattern[str], *, of_many_kinds: bool = False) -> list[Item]:
    """Divide lines into the items of one list.

    Args:
        lines: Of the list alone.
        opening: How an item begins where it has no letter or number.
        of_many_kinds: Whether what is counted otherwise than the first item is an item too, no part of the
            one above.
    """
    found: list[Item] = []
    kind = ""
    for line in (part for whole in lines for part in spread(whole)):
        mark, words = signs.mark(line.words), line.text
        if mark and (mark.kind == kind or not kind or of_many_kinds):
            kind = mark.kind
            found.append(Item(mark.label))
            words = words.part(mark.end)
        elif not found or (not mark and _begins(found[-1], line, opening)):
            found.append(Item(""))
        if words:
            found[-1].lines.append(words)
    return found


def spread(line: Line, after: str = ";.,") -> Iterator[Line]:
    """Part a line that holds several items, one behind the other: ``a. bahwa satu; b. bahwa dua;``.

    Args:
        line: What does not begin with a letter or number stays whole.
        after: Marks after which the next item may begin; "" where it needs none.
    """
    mark = signs.mark(line.words)
    if not mark or not mark.number:
        yield line
        return
    start, number = 0, mark.number
    for found in _NEXT.finditer(line.words):
        following = signs.mark(line.words[found.end() :])
        closed = not after or line.words[found.start() - 1] in after
        if following and closed and following.kind == mark.kind and following.number == number + 1:
            yield Line(line.text.part(start, found.start()), Apart.BROKEN if start else line.apart)
            start, number = found.end(), number + 1
    yield Line(line.text.part(start), Apart.BROKEN if start else line.apart)


def _begins(item: Item, line: Line, opening: re.Pattern[str]) -> bool:
    """Whether a line without letter or number begins an item of its own."""
    if not item.lines:
        return False
    opens = opening.match(line.words) is not None
    if item.is_closed:
        return opens or item.lines[-1].words[-1] != "."
    if item.label or line.apart is Apart.BROKEN:
        return False
    return opens or line.apart is Apart.CELL
