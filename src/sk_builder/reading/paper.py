"""Anybody's paper as a manuscript: recognise its parts, then write each of them down."""

from collections.abc import Sequence

from sk_builder.manuscript import Manuscript
from sk_builder.reading.annexes import read_annex
from sk_builder.reading.closing import read_closing, read_copies
from sk_builder.reading.decision import Decision
from sk_builder.reading.grounds import Grounds
from sk_builder.reading.labels_apart import handed_out
from sk_builder.reading.layout import pieces
from sk_builder.reading.lines import Line
from sk_builder.reading.margins import heads_of_sections, margin_lines, with_copies, with_heads
from sk_builder.reading.parts import Part, divide
from sk_builder.reading.running import without_running
from sk_builder.reading.signs import SECTIONS
from sk_builder.reading.title import read_letterhead, read_title
from sk_builder.reading.transcript import Transcript
from sk_builder.word.blocks import Blocks


def read_manuscript(blocks: Blocks) -> Manuscript:
    """Read any decree, in anybody's layout.

    Args:
        blocks: Of a Word file, or of a text that was read into such.

    Returns:
        All its words, none dropped: what finds no place stands at ``lain.1`` and so on.
    """
    heads, headers = heads_of_sections(blocks)
    body, pages, feet = without_running(pieces(blocks.body, heads))
    parts, running = with_heads(handed_out(divide(body)), headers)
    parts, footers = with_copies(parts, map(margin_lines, blocks.footers))
    out = Transcript()
    _write("kepala_halaman", [*running, *pages], out)
    reader = _Reader(out)
    for part in parts:
        reader.read(part)
    _write("kaki_halaman", [*feet, *footers], out)
    out.leave(line.text for line in margin_lines(blocks.notes))
    return out.manuscript()


def _write(name: str, lines: Sequence[Line], out: Transcript) -> None:
    for number, line in enumerate(lines, start=1):
        out.put(f"{name}.{number}", line.text)


class _Reader:
    def __init__(self, out: Transcript) -> None:
        self._out = out
        self._grounds = Grounds(out)
        self._decision = Decision(out)
        self._annexes = 0

    def read(self, part: Part) -> None:
        if part.name in SECTIONS:
            self._grounds.read(part)
        elif part.name == "kop":
            read_letterhead(part.lines, self._out)
        elif part.name == "judul":
            read_title(part.lines, self._out)
        elif part.name == "penutup":
            read_closing(part.lines, "", self._out)
        elif part.name == "lain":
            self._out.leave(line.text for line in part.lines)
        elif part.name == "tembusan":
            read_copies(part, self._out)
        elif part.name == "lampiran":
            self._annexes += 1
            read_annex(part.pieces, self._annexes, self._out)
        else:
            self._decision.read(part)
