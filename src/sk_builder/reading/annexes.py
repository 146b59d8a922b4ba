"""The annexes (*Lampiran*): head, title, what they say, and their signature."""

from collections.abc import Sequence

from sk_builder.reading import signs
from sk_builder.reading.annex_head import (
    CHAPTER,
    DUTIES,
    TABLE_HEAD,
    head_end,
    leading_lines,
    read_head,
    read_title,
    title_end,
)
from sk_builder.reading.closing import read_closing
from sk_builder.reading.lines import Grid, Line, Piece
from sk_builder.reading.lists import CAPITAL, items
from sk_builder.reading.tables import NAMED_ABOVE, Tables
from sk_builder.reading.text import joined
from sk_builder.reading.transcript import Transcript, folded, item_place

_SIGNED_WITHIN = 12
"""Lines from the office to the service number."""


def read_annex(pieces: Sequence[Piece], number: int, out: Transcript) -> None:
    """Write an annex down.

    Args:
        pieces: Of this annex; its title may stand above its head.
        number: Which one it is, from 1.
        out: Where it is written down; the body stands there already.
    """
    at = item_place("lampiran", "lampiran", number - 1)
    pieces = _head_first(pieces, folded(out.words("tentang")))
    lines = leading_lines(pieces)
    head = head_end(lines, folded(out.words("tentang")))
    title = head + title_end(lines[head:])
    read_head(lines[:head], f"{at}.kepala", out)
    read_title(lines[head:title], at, out)
    content = pieces[title:]
    below = max((n + 1 for n, piece in enumerate(content) if isinstance(piece, Grid)), default=0)
    last = leading_lines(content[below:])
    signed = _signature_start([line.words for line in last], out)
    _Content(at, out).read(content[: below + signed])
    read_closing(last[signed:], f"{at}.", out)


def _head_first(pieces: Sequence[Piece], subject: str) -> Sequence[Piece]:
    lines = leading_lines(pieces)
    start = next((n for n, line in enumerate(lines) if signs.ANNEX.match(line.words)), 0)
    end = start + head_end(lines[start:], subject)
    return (*pieces[start:end], *pieces[:start], *pieces[end:]) if start else pieces


def _signature_start(words: Sequence[str], out: Transcript) -> int:
    """Return where among the lines below the last table the closing begins; the end where there is none."""
    for n, line in enumerate(words):
        if signs.PLACE.match(line) and line[0].isupper():
            return n
    numbers = [n for n, line in enumerate(words) if signs.SERVICE_NUMBER.match(line)]
    if numbers:
        return _office_above(words, numbers[-1])
    known = [folded(out.words(f"penandatangan.{key}")) for key in ("atas_nama", "jabatan")]
    for n, line in enumerate(words):
        if signs.OFFICE.match(line) and any(office.startswith(folded(line)) for office in known):
            return n
    return len(words)


def _office_above(words: Sequence[str], number: int) -> int:
    """Return where the block begins whose service number is given: at the first office right above."""
    first = number
    for n in range(number - 1, max(0, number - _SIGNED_WITHIN) - 1, -1):
        line = words[n]
        if signs.mark(line):
            break
        if signs.OFFICE.match(line) or signs.ON_BEHALF.match(line):
            first = n
        elif first < number and line.endswith((".", ";")) and not signs.FOR_HIM.match(line):
            break
    return first


def _naming(lines: Sequence[Line], *, parted: bool) -> int:
    """Return where the lines right above a table begin that name its group or goal.

    Such are "Tujuan: ..." and "Sasaran 1: ...", and above one of several tables "A. URUSAN PANGAN".
    """
    start = len(lines)
    while start and (
        NAMED_ABOVE.match(lines[start - 1].words) or (parted and CHAPTER.match(lines[start - 1].words))
    ):
        start -= 1
    return start


class _Content:
    """Writes down what an annex says: duties, tables, text."""

    def __init__(self, at: str, out: Transcript) -> None:
        self._at = at
        self._out = out
        self._tables = Tables(at, out)
        self._paragraphs = 0

    def read(self, pieces: Sequence[Piece]) -> None:
        key, lines = "isi", list[Line]()
        parted = sum(isinstance(piece, Grid) for piece in pieces) > 1
        for piece in pieces:
            duties = DUTIES.match(piece.words) if isinstance(piece, Line) else None
            opens = isinstance(piece, Grid) or duties or TABLE_HEAD.match(piece.words)
            named = _naming(lines, parted=parted) if isinstance(piece, Grid) else len(lines)
            above, lines = lines[named:], lines[:named]
            if opens:
                self._write(key, lines)
                key, lines = "isi", []
            if isinstance(piece, Grid):
                self._tables.read(piece, [line.text for line in above])
            elif not duties:
                lines.append(piece)
            else:
                key, end = "tugas" if duties[1] else "fungsi", duties.end()
                self._out.put(f"{self._at}.{key}.label", piece.text.part(0, end))
                lines += [piece.rest(end)] if piece.text.part(end) else []
        self._write(key, lines)

    def _write(self, key: str, lines: Sequence[Line]) -> None:
        if key == "tugas":
            self._out.put(f"{self._at}.tugas", joined(line.text for line in lines))
        elif key == "fungsi":
            for position, item in enumerate(items(lines, CAPITAL)):
                self._out.put(item_place(f"{self._at}.fungsi", "fungsi", position), item.text, item.label)
        else:
            for item in items(lines, CAPITAL, of_many_kinds=True):
                self._paragraphs += 1
                self._out.put(f"{self._at}.isi.{self._paragraphs}", item.text, item.label)
