"""Plain text and Markdown as paragraphs and tables, with the line and column of their words.

A file that was broken into lines by a program (an e-mail, a printed page) gets its paragraphs back: a line
belongs to the one above when its first word would no longer have fitted there.
"""

import codecs
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from sk_builder.errors import SkBuilderError
from sk_builder.store.plain_columns import Row, Stretch, column_tables
from sk_builder.word.blocks import Block, Blocks, Cell, Paragraph, Table

LARGEST = 5_000_000
"""Bytes that a text may hold; the longest decree has some hundred thousand."""

_WRAPPED_AT_MOST = 160
"""A file with a longer line than this was not broken into lines by a program."""
_FULL = 0.85
"""Share of the widest line that a line with its next word must pass to count as full."""

_BULLET = re.compile(r"(?:#{1,6}|[-*•])[ \t]+(?![-–\d]+[ \t]*[-–]\s*$)")
_MARKUP = re.compile(r"\*\*|\$([^$\n]+)\$")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TABLE_RULE = re.compile(r"[|\s:+-]+")
_CELL = re.compile(r"(?:\\\||[^|])*")
_OPENING = re.compile(
    r"(?:[a-z]|\d{1,2}|[ivxIVX]{1,5})[.)]\s|[-•*]\s|a\.n\.|"
    r"(?:M(?:enimbang|engingat|emperhatikan|embaca)|MEN(?:IMBANG|GINGAT)|MEMPERHATIKAN|MEMBACA)\b|"
    r"M ?E ?M ?U ?T ?U ?S|(?:Menetapkan|Tentang|Lampiran(?: [IVX]+)?)\s*(?::|$)|Lampiran Keputusan\b|"
    r"(?:PERTAMA|KE[A-Z]{3,}|LAMPIRAN|NOMOR|TENTANG|TANGGAL|PERIODE|NIP)\b|T E N T|"
    r"(?:Pertama|Ke[a-z]{3,}|Nomor|Tanggal)\s*:|Ditetapkan\b|[Pp]ada [Tt]anggal\s*:?\s*\d|Tembusan\b"
)
"""What begins a paragraph of a decree wherever it stands."""
_FRACTION = re.compile(r"\\d?frac\s*\{((?:[^{}]|\{[^{}]*\})*)\}\s*\{((?:[^{}]|\{[^{}]*\})*)\}")
_COMMAND_WITH_WORDS = re.compile(r"\\(?:text|mathrm|textbf|mathit)\s*\{([^{}]*)\}")
_SIGNS = {r"\times": "×", r"\cdot": "×", r"\%": "%", r"\left": "", r"\right": ""}


class NotTextError(SkBuilderError):
    """The file is no text; `str(error)` says why, without the file's name."""


class _Line(NamedTuple):
    """One line without markup.

    Attributes:
        number: From 1.
        words: As a reader sees them.
        origins: Offset in `words` and column in the file, from 1, of each stretch that was copied whole.
        indent: Blanks before the first word.
    """

    number: int
    words: str
    origins: tuple[tuple[int, int], ...]
    indent: int


_GoesOn = Callable[[_Line, _Line], bool]
"""Whether the second line is the rest of the first."""


def decode_text(content: bytes) -> str:
    r"""Return a text file's text, line ends made ``\n``; UTF-8, UTF-16 with its mark, or Windows 1252.

    Raises:
        NotTextError: It is empty, larger than `LARGEST`, or holds what no text holds.
    """
    if len(content) > LARGEST:
        raise NotTextError(f"teks lebih besar dari {LARGEST // 1_000_000} MB; periksa apakah ini Keputusan")
    text = _decoded(content).replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        raise NotTextError("ini bukan berkas teks; simpan sebagai .docx, .pdf, atau .txt")
    if not text.strip():
        raise NotTextError("berkas kosong")
    return text


def _decoded(content: bytes) -> str:
    try:
        if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return content.decode("utf-16")
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def opens_paragraph(words: str) -> bool:
    """Return whether a line begins a paragraph of a decree wherever it stands.

    Example:
        >>> opens_paragraph("b. bahwa dua;"), opens_paragraph("bahwa dua;")
        (True, False)
    """
    return _OPENING.match(words) is not None


def text_blocks(text: str) -> Blocks:
    r"""Read a whole text.

    Args:
        text: Lines end with ``\n``; a form feed begins a page.

    Example:
        >>> [block.text for block in text_blocks("Menimbang : a. bahwa satu;\n\nb. bahwa dua;").body]
        ['Menimbang : a. bahwa satu;', 'b. bahwa dua;']
    """
    printed = text.replace("\f", "\n").split("\n")
    lines = [line.replace("\t", " ") for line in printed]
    width = max((len(line.rstrip()) for line in lines), default=0)
    goes_on = _broken_at(width) if width <= _WRAPPED_AT_MOST else _never
    body: list[Block] = []
    start = 0
    for table in column_tables(printed):
        body += _written(lines, start, table.start, goes_on)
        body.append(_in_columns(table.rows, lines))
        start = table.end
    body += _written(lines, start, len(lines), goes_on)
    return Blocks(tuple(body), (), ())


def _written(lines: Sequence[str], start: int, end: int, goes_on: _GoesOn) -> Iterator[Block]:
    """Yield what some lines hold, paragraphs and tables drawn with bars."""
    numbered = list(enumerate(lines[start:end], start=start + 1))
    for in_table, group in groupby(numbered, key=lambda pair: pair[1].lstrip().startswith("|")):
        if in_table:
            yield _table(list(group))
        else:
            yield from _paragraphs([_line(number, line) for number, line in group], goes_on)


def _in_columns(rows: Sequence[Row], lines: Sequence[str]) -> Table:
    return Table(tuple(tuple(_column_cell(cell, lines) for cell in row) for row in rows))


def _column_cell(cell: Sequence[Stretch], lines: Sequence[str]) -> Cell:
    written = [_stretch(at + 1, lines[at], start, end) for at, start, end in cell]
    return Cell(tuple(_paragraphs(written, _always)))


def _paragraphs(lines: Sequence[_Line], goes_on: _GoesOn) -> Iterator[Paragraph]:
    gathered: list[_Line] = []
    for line in lines:
        if gathered and not (line.words and not opens_paragraph(line.words) and goes_on(gathered[-1], line)):
            yield _paragraph(gathered)
            gathered = []
        if line.words:
            gathered.append(line)
    if gathered:
        yield _paragraph(gathered)


def _broken_at(width: int) -> _GoesOn:
    """Whether a line broke because its next word did not fit into `width` characters."""
    return lambda above, line: (
        above.indent + len(above.words) + 1 + len(line.words.split()[0]) > width * _FULL
    )


def _always(_above: _Line, _line: _Line) -> bool:
    return True


def _never(_above: _Line, _line: _Line) -> bool:
    return False


def _paragraph(lines: Sequence[_Line]) -> Paragraph:
    origins: list[tuple[int, int, int]] = []
    at = 0
    for line in lines:
        origins += [(at + offset, line.number, column) for offset, column in line.origins]
        at += len(line.words) + 1
    return Paragraph("", "", "\n".join(line.words for line in lines), lines=tuple(origins))


def _table(lines: Sequence[tuple[int, str]]) -> Table:
    return Table(
        tuple(
            _row(number, line) for number, line in lines if not _TABLE_RULE.fullmatch(line) or "-" not in line
        )
    )


def _row(number: int, line: str) -> tuple[Cell, ...]:
    start = line.index("|") + 1
    cells = []
    while start < len(line.rstrip()):
        found = _CELL.match(line, start)
        end = found.end() if found else len(line)
        cells.append(Cell(tuple(_cell(number, line, start, end))))
        start = end + 1
    return tuple(cells)


def _cell(number: int, line: str, start: int, end: int) -> Iterator[Paragraph]:
    for part in (*_BREAK.finditer(line, start, end), None):
        stop = part.start() if part else end
        yield _paragraph([_stretch(number, line, start, stop)])
        start = part.end() if part else end


def _line(number: int, line: str) -> _Line:
    start = len(line) - len(line.lstrip())
    bullet = _BULLET.match(line, start)
    return _stretch(number, line, bullet.end() if bullet else start, len(line))


def _stretch(number: int, line: str, start: int, end: int) -> _Line:
    """Take the markup out of a stretch of a line."""
    stretch = line[start:end]
    start += len(stretch) - len(stretch.lstrip())
    end -= len(stretch) - len(stretch.rstrip())
    words, origins, at = "", [], start
    for mark in (*_MARKUP.finditer(line, start, max(start, end)), None):
        stop = mark.start() if mark else end
        if stop > at:
            origins.append((len(words), at + 1))
            words += line[at:stop]
        if mark and mark[1]:
            origins.append((len(words), mark.start() + 1))
            words += formula_words(mark[1])
        at = mark.end() if mark else end
    return _Line(number, words, tuple(origins), start)


def formula_words(latex: str) -> str:
    r"""Return a formula written in LaTeX in its text form; what is not understood stays as it is.

    Example:
        >>> formula_words(r"\frac{\text{Koperasi sehat}}{\text{Koperasi}} \times 100")
        'Koperasi sehat / Koperasi × 100'
    """
    words = _COMMAND_WITH_WORDS.sub(r"\1", latex)
    words = _FRACTION.sub(r"\1 / \2 ", words)
    for command, sign in _SIGNS.items():
        words = words.replace(command, sign)
    return " ".join(words.split())
