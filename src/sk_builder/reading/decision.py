"""The decision: MEMUTUSKAN, Menetapkan, and the points of the *diktum* or the articles of a body."""

from collections.abc import Sequence

from sk_builder.reading import signs
from sk_builder.reading.lines import Apart, Line
from sk_builder.reading.lists import CAPITAL, ENDS, Item, items
from sk_builder.reading.parts import Part
from sk_builder.reading.text import NOTHING, Text, joined
from sk_builder.reading.transcript import Transcript, item_place


class Decision:
    """Writes the decision down, point by point."""

    def __init__(self, out: Transcript) -> None:
        self._out = out
        self._points = 0
        self._paragraphs = 0

    def read(self, part: Part) -> None:
        """Write down one part of the decision."""
        if part.name == "memutuskan":
            self._out.put("memutuskan", part.label)
            self._body(part.lines)
        elif part.name == "menetapkan":
            self._setting(part)
        elif part.name == "diktum":
            self._point(part)
        else:
            self._body(part.lines)

    def _setting(self, part: Part) -> None:
        """The title comes first, as far as it is in capital letters; what follows is the body."""
        self._out.put("menetapkan.label", part.label)
        lines = part.lines
        end = 0
        while (
            end < len(lines)
            and (not end or signs.in_capitals(lines[end].words))
            and not signs.mark(lines[end].words)
        ):
            end += 1
            if lines[end - 1].words.endswith("."):
                break
        self._out.put("menetapkan", joined(line.text for line in lines[:end]))
        self._body(lines[end:])

    def _body(self, lines: Sequence[Line]) -> None:
        """Words that stand under no point: a decision without points, or one in articles (*Pasal*)."""
        for item in items(lines, CAPITAL):
            self._paragraphs += 1
            self._out.put(f"isi.{self._paragraphs}", item.text, item.label)

    def _point(self, part: Part) -> None:
        at = item_place("diktum", "diktum", self._points)
        self._points += 1
        self._out.put(f"{at}.label", part.label.part(0, len(part.label.words.rstrip(": \t"))))
        text, listed, after = _divided(part.lines)
        self._out.put(at, text)
        for position, item in enumerate(listed):
            self._out.put(item_place(f"{at}.rincian", "rincian", position), item.text, item.label)
        self._out.put(f"{at}.lanjutan", after)


def _divided(lines: Sequence[Line]) -> tuple[Text, list[Item], Text]:
    """Divide a point into its words, the items of its list, and the words that follow the list."""
    start = next((n for n, line in enumerate(lines) if n and signs.mark(line.words)), len(lines))
    if start == len(lines):
        return joined(line.text for line in lines), [], NOTHING
    kind = signs.mark(lines[start].words)
    marked = [
        n for n, line in enumerate(lines) if (m := signs.mark(line.words)) and kind and m.kind == kind.kind
    ]
    marks = (";", ".", ",") if _are_closed(lines, marked) else (";", ".")
    end = marked[-1] + 1
    while end < len(lines) and not _follows(lines[end - 1], lines[end], marks):
        end += 1
    return (
        joined(line.text for line in lines[:start]),
        items(lines[start:end], CAPITAL),
        joined(line.text for line in lines[end:]),
    )


def _are_closed(lines: Sequence[Line], marked: Sequence[int]) -> bool:
    """Whether each item but the last is closed, so that a comma can only close the last one."""
    return len(marked) > 1 and all(ENDS.search(lines[n - 1].words) for n in marked[1:])


def _follows(before: Line, line: Line, marks: tuple[str, ...]) -> bool:
    """Whether a line below a list is no longer part of its last item."""
    if signs.mark(line.words):
        return False
    return line.apart >= Apart.STYLE or before.words.endswith(marks)
