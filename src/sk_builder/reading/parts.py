"""The parts of a paper: which lines are title, grounds, decision, closing, copies, annexes."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from sk_builder.reading import signs
from sk_builder.reading.lines import Apart, Line, Piece, texts
from sk_builder.reading.text import NOTHING, Text, joined

_ARTICLE = re.compile(r"(?:BAB\s+[IVX]+|Pasal\s+\d+)$", re.IGNORECASE)
PLACE_AND_DAY = re.compile(
    r"[A-Z][\w .]{2,40},\s*(?:tanggal\s+)?(?:\d{1,2}|[.…_]+)\s+\w+\s+(?:\d{4}|[.…_]+)$"
)
"""Place and day in one line: "Pontianak, 2 Januari 2024"."""
_CLOSED = (".", ";", ":")
_SOON = 10
"""Lines within which the number of the signatory follows the office."""
_SHORT = 12
"""Words that a label on a line of its own has at most."""


class Stage(IntEnum):
    """How far the reading has come."""

    LETTERHEAD = 0
    TITLE = 1
    GROUNDS = 2
    DECISION = 3
    CLOSING = 4
    COPIES = 5
    ANNEX = 6


@dataclass(slots=True)
class Part:
    """One part of the paper.

    Attributes:
        name: A section's place, or kop, judul, memutuskan, menetapkan, diktum, isi, penutup, tembusan,
            lampiran, or lain for what no part expects.
        label: The words that open it, where these are no part of what it says.
        pieces: What stands in it.
    """

    name: str
    label: Text = NOTHING
    pieces: list[Piece] = field(default_factory=list)

    @property
    def lines(self) -> list[Line]:
        """Its lines; a table, which no part but the annex expects, row by row."""
        return [
            line
            for piece in self.pieces
            for line in ([piece] if isinstance(piece, Line) else _as_lines(piece))
        ]


def _as_lines(piece: Piece) -> list[Line]:
    return [Line(text, Apart.CELL) for text in texts((piece,))]


def divide(pieces: Sequence[Piece]) -> list[Part]:
    """Divide a paper into its parts, in printed order; together they hold every word."""
    divider = _Divider(pieces)
    for position in range(len(pieces)):
        divider.take(position)
    return divider.parts


_STAGES = {
    "kop": Stage.LETTERHEAD,
    "judul": Stage.TITLE,
    **dict.fromkeys(signs.SECTIONS, Stage.GROUNDS),
    **dict.fromkeys(("memutuskan", "menetapkan", "diktum", "isi"), Stage.DECISION),
    "penutup": Stage.CLOSING,
    "tembusan": Stage.COPIES,
    "lain": Stage.COPIES,
    "lampiran": Stage.ANNEX,
}


class _Divider:
    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces
        self._opened_parts: Counter[str] = Counter()
        self._stages: set[Stage] = set()
        self.parts: list[Part] = []
        self._open(Part("kop"))

    def _open(self, part: Part) -> None:
        self.parts.append(part)
        self._opened_parts[part.name] += 1
        self._stages.add(_STAGES[part.name])

    @property
    def _stage(self) -> Stage:
        return _STAGES[self.parts[-1].name]

    def take(self, position: int) -> None:
        piece = self._pieces[position]
        if isinstance(piece, Line):
            self._take_line(piece, position)
        else:
            self.parts[-1].pieces.append(piece)

    def _take_line(self, line: Line, position: int) -> None:
        opened = self._opened(line, position)
        if opened is None:
            self._go_on(line)
            return
        name, end = opened
        above = self._title_above() if name == "lampiran" else []
        self._open(Part(name, line.text.part(0, end), above))
        rest = line.rest(end)
        if rest.text and name in {"memutuskan", "menetapkan"}:
            self._take_line(rest, position)
        elif rest.text:
            self.parts[-1].pieces.append(rest)

    def _title_above(self) -> list[Piece]:
        """Take back the title of an annex whose head stands in a text box that is tied to it."""
        pieces = self.parts[-1].pieces
        start = len(pieces)
        while start and isinstance(line := pieces[start - 1], Line) and line.words.isupper():
            start -= 1
            if signs.ANNEX_TITLE.match(line.words):
                above = pieces[start:]
                del pieces[start:]
                return above
        return []

    def _go_on(self, line: Line) -> None:
        """Add a line to the part that is open; a colon below its label belongs to the label."""
        part = self.parts[-1]
        waits = bool(part.label) and not part.pieces and not part.label.words.endswith(":")
        if waits and line.words.startswith(":"):
            part.label = joined((part.label, line.text.part(0, 1)), " ")
            line = line.rest(1)
        if line.text:
            part.pieces.append(line)

    def _opened(self, line: Line, position: int) -> tuple[str, int] | None:
        """Return the part that a line opens, and where its label ends."""
        words = line.words
        may_be_annex = self._stage >= Stage.DECISION or not self._has(Stage.GROUNDS)
        if may_be_annex and self._opens_annex(words, position):
            return "lampiran", 0
        if self._stage == Stage.LETTERHEAD and (signs.KIND.match(words) or signs.NUMBER.match(words)):
            return "judul", 0
        if self._stage <= Stage.DECISION:
            return self._opened_in_body(line, position) or self._opened_at_end(line, position)
        return self._opened_at_end(line, position)

    def _opened_in_body(self, line: Line, position: int) -> tuple[str, int] | None:
        words = line.words
        if label := signs.section(words):
            return label.key, label.end
        found = signs.DECIDES.match(words)
        if found and not signs.SETS.match(words) and not self._has_part("memutuskan"):
            return "memutuskan", found.end()
        if (found := signs.SETS.match(words)) and not self._has_part("menetapkan", "diktum"):
            return "menetapkan", found.end()
        if self._stage == Stage.DECISION and _ARTICLE.match(words) and not self._has_part("diktum"):
            return ("isi", 0) if self.parts[-1].name != "isi" else None
        if self.parts[-1].name == "isi" or not self._has(Stage.GROUNDS, Stage.DECISION):
            return None
        point = signs.point(words)
        if point and (self._is_next(point, words) or self._begins_sentence(line, position)):
            return "diktum", point.end
        return None

    def _opened_at_end(self, line: Line, position: int) -> tuple[str, int] | None:
        words = line.words
        if self._stage == Stage.ANNEX and self._has_part("tembusan"):
            return None
        short = len(words.split()) <= _SHORT
        found = signs.COPIES.match(words) if self._stage > Stage.TITLE else None
        if found and (short or words[found.end() - 1] == ":"):
            return "tembusan", found.end()
        if signs.ATTESTS.match(words) and Stage.DECISION <= self._stage <= Stage.COPIES:
            return "lain", 0
        if self._stage == Stage.ANNEX or self._has(Stage.CLOSING):
            return None
        if PLACE_AND_DAY.match(words) or (short and words[0].isupper() and signs.PLACE.match(words)):
            return "penutup", 0
        signed = self._stage > Stage.GROUNDS and signs.OFFICE.match(words)
        is_closing = signed and self._begins_sentence(line, position) and self._is_signed_soon(position)
        return ("penutup", 0) if is_closing else None

    def _is_next(self, point: signs.Sign, words: str) -> bool:
        """Whether a label is surely one: by its colon, or as no point that far was opened yet."""
        return words[: point.end].endswith(":") or point.number > self._opened_parts["diktum"]

    def _begins_sentence(self, line: Line, position: int) -> bool:
        """Whether the words before are closed, so that a label here is no word of their sentence."""
        if line.apart >= Apart.STYLE or not self.parts[-1].pieces:
            return True
        before = self._pieces[position - 1]
        return not isinstance(before, Line) or before.words.endswith(_CLOSED)

    def _is_signed_soon(self, position: int) -> bool:
        for piece in self._pieces[position + 1 : position + _SOON]:
            if not isinstance(piece, Line) or signs.mark(piece.words) or signs.COPIES.match(piece.words):
                return False
            if signs.SERVICE_NUMBER.match(piece.words):
                return True
        return False

    def _opens_annex(self, words: str, position: int) -> bool:
        found = signs.ANNEX.match(words)
        if not found:
            return False
        rest = words[found.end() :]
        following = [
            piece.words for piece in self._pieces[position + 1 : position + _SOON] if isinstance(piece, Line)
        ]
        headed = any(
            signs.NUMBER.match(line) or signs.ABOUT.match(line) or signs.DATE.match(line)
            for line in following
        ) or signs.NUMBER.search(rest)
        if not rest or signs.NUMBER.match(rest):
            return bool(headed) or bool(found[1] and found[0].strip().isupper())
        return bool(
            (signs.KIND.match(rest) or rest.startswith("SK "))
            and headed
            and not re.match(r"\S+\s+ini\b", rest)
        )

    def _has(self, *stages: Stage) -> bool:
        return not self._stages.isdisjoint(stages)

    def _has_part(self, *names: str) -> bool:
        return any(name in self._opened_parts for name in names)
