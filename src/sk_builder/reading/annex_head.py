"""The head and the title of an annex: which lines they are, and what they say."""

import re
from collections.abc import Sequence
from itertools import takewhile

from sk_builder.manuscript import is_blank
from sk_builder.reading import signs
from sk_builder.reading.labelled import labelled
from sk_builder.reading.lines import Apart, Line, Piece
from sk_builder.reading.transcript import Transcript, folded

DUTIES = re.compile(
    r"(?:(?:[IVX]+|[A-Za-z]|\d)[.)]\s+)?(?:(Tugas(?:\s+Pokok)?)|(Fungsi))\s*(?::|$|\t)", re.IGNORECASE
)
"""The label of the duties (*tugas*, group 1) or functions (*fungsi*, group 2) of the office."""

TABLE_HEAD = re.compile(
    r"NO(?:MOR)?\.?\s.*\b(?:SASARAN|NAMA|INDIKATOR|URAIAN|JABATAN|KINERJA|KEGIATAN)\b", re.IGNORECASE
)
"""The head of a table that a PDF gives back as text."""

_ABOUT = re.compile(rf"(?:^|(?<=\s)){signs.ABOUT.pattern}", re.IGNORECASE)
"""TENTANG where it opens a line, or follows the number and the date in it."""
_LABELS = {"nomor": signs.NUMBER, "tanggal": signs.DATE, "tentang": signs.ABOUT}
_REACHES = 14
"""Lines that a head has at most."""
_PERIOD = re.compile(r"PERIODE\b\W{0,3}(?=(?:TAHUN\s+)?\d{4}|[.…])", re.IGNORECASE)
CHAPTER = re.compile(r"(?:[A-Z]|[IVX]+)\.\s|BAB\b")
"""How a heading within an annex begins."""
_CARD = re.compile(r"(?:INDIKATOR|IKU)\s*(?:KE)?\W?\s*\d+\W*$", re.IGNORECASE)
"""What stands above the card of one indicator: "INDIKATOR 1"."""
_CLOSED = (".", ";", ":", ",")
_TITLE_WORDS = 20
"""Words that a line of a title in small letters has at most."""


def leading_lines(pieces: Sequence[Piece]) -> list[Line]:
    """Return the lines that stand before the first table."""
    return [
        piece for piece in takewhile(lambda piece: isinstance(piece, Line), pieces) if isinstance(piece, Line)
    ]


def head_end(lines: Sequence[Line], subject: str) -> int:
    """Return where the head of an annex ends: behind the words of its last label.

    Args:
        lines: Of the annex, from the word Lampiran on.
        subject: Of the decree, folded; where the head repeats it, it ends there.
    """
    lines = lines[:_REACHES]
    marked = [n for n, line in enumerate(lines) if n and any(s.match(line.words) for s in _LABELS.values())]
    last = marked[-1] if marked else 0
    about = _ABOUT.search(lines[last].words)
    if not about:
        return last + 1
    return _repeated(lines, last, about.end(), subject) or _unbroken(lines, last + 1)


def _repeated(lines: Sequence[Line], last: int, start: int, subject: str) -> int:
    """Return where the subject of the decree, repeated behind TENTANG, ends; 0 where it is not repeated."""
    said = folded(lines[last].words[start:])
    for end in range(last + 1, len(lines) + 1):
        if said and said == subject:
            return end
        said += folded(lines[end].words) if end < len(lines) else ""
    return 0


def _unbroken(lines: Sequence[Line], end: int) -> int:
    def goes_on(line: Line) -> bool:
        return line.apart <= Apart.PARAGRAPH and not signs.ANNEX_TITLE.match(line.words)

    return end + sum(1 for _ in takewhile(goes_on, lines[end:]))


def read_head(lines: Sequence[Line], at: str, out: Transcript) -> None:
    """Write down the head: Lampiran, the decree, and each label apart from its words."""
    for entry in labelled(lines, _LABELS):
        if entry.key:
            out.put(f"{at}.label_{entry.key}", entry.label)
            out.put(f"{at}.{entry.key}", entry.text)
        else:
            found = signs.ANNEX.match(entry.text.words)
            end = found.end() if found else 0
            out.put(f"{at}.label_lampiran", entry.text.part(0, end))
            out.put(f"{at}.keputusan", entry.text.part(end))


def title_end(lines: Sequence[Line]) -> int:
    """Return where the title below the head ends."""
    end = 0
    while end < len(lines) and _is_title(lines[end], first=not end):
        end += 1
    return end


def _is_title(line: Line, *, first: bool) -> bool:
    words = line.words
    others = (DUTIES, TABLE_HEAD, CHAPTER, _CARD, signs.OFFICE)
    if signs.mark(words) or any(other.match(words) for other in others):
        return False
    if signs.in_capitals(words) or _PERIOD.match(words):
        return True
    short = len(words.split()) <= _TITLE_WORDS and (is_blank(words) or not words.endswith(_CLOSED))
    return short and (first or line.apart <= Apart.PARAGRAPH)


def read_title(lines: Sequence[Line], at: str, out: Transcript) -> None:
    """Write down the title of an annex, and its period where it names one."""
    for entry in labelled(lines, {"periode": _PERIOD}):
        if entry.key:
            out.put(f"{at}.label_periode", entry.label)
            out.put(f"{at}.periode", entry.text)
        else:
            out.put(f"{at}.judul", entry.text)
