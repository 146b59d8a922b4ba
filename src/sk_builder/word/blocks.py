"""A Word file as a reader sees it: paragraphs and tables in order, with their printed numbers."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph.

    Attributes:
        style: Name of its style as Word shows it, ``SK Isi``; ``""`` when the file names none.
        number: The number or letter that Word prints before it, ``a.``; ``""`` when it is in no list.
        text: Its words; tabs and line breaks are those of Python, an equation its text form ``a / b × 100``.
        anchors: Names of the bookmarks that begin in it.
        lines: In a text file: offset in `text`, line and column (both from 1) of each stretch of it.
        alignment: How its lines are set, as Word names it, ``center``; ``""`` where it says nothing.
        goes_on: Whether the next paragraph goes on with it, as a tracked change deletes its end.
    """

    style: str
    number: str
    text: str
    anchors: tuple[str, ...] = ()
    lines: tuple[tuple[int, int, int], ...] = ()
    goes_on: bool = False
    alignment: str = ""

    @property
    def words(self) -> str:
        """Number and text as they stand on paper."""
        return f"{self.number} {self.text}".strip() if self.number else self.text


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table.

    Attributes:
        blocks: What stands in it.
        continues: True when it is merged into the cell above and shows nothing of its own.
        span: Columns that it takes.
    """

    blocks: tuple["Paragraph | Table", ...]
    continues: bool = False
    span: int = 1

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs in it, those of tables within it too."""
        return tuple(paragraphs(self.blocks))


@dataclass(frozen=True, slots=True)
class Table:
    """One table: rows of cells."""

    rows: tuple[tuple[Cell, ...], ...]


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Blocks:
    """A whole file.

    Attributes:
        body: The body in order; the words of a text box follow the paragraph to which it is tied.
        headers: Each header that has words, in the order of the file.
        footers: Each footer that has words.
        notes: Footnotes and endnotes.
        starts: For each header, where in the body the section begins that shows it first.
    """

    body: tuple[Block, ...]
    headers: tuple[tuple[Block, ...], ...]
    footers: tuple[tuple[Block, ...], ...]
    notes: tuple[Block, ...] = ()
    starts: tuple[int, ...] = ()


def paragraphs(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:
    """Yield every paragraph in the order of the paper, those of tables too."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            for row in block.rows:
                for cell in row:
                    yield from paragraphs(cell.blocks)


def golden_lines(blocks: tuple[Block, ...]) -> list[str]:
    """Return one line for each paragraph with words and each row of a table, as a clerk can compare them.

    A row bears the style of its last cell; its cells are parted by `` | ``, paragraphs within a cell by ``
    ¶ ``.

    Example:
        >>> item = Cell((Paragraph("SK Butir", "a.", "bahwa"),))
        >>> row = (Cell((Paragraph("SK Label", "", "Menimbang"),)), item)
        >>> golden_lines((Paragraph("SK Judul", "", "KEPUTUSAN"), Table((row,))))
        ['[SK Judul] KEPUTUSAN', '[SK Butir] Menimbang | a. bahwa']
    """
    lines = []
    for block in blocks:
        if isinstance(block, Table):
            lines += [_row_line(row) for row in block.rows if any(p.words for c in row for p in c.paragraphs)]
        elif block.words:
            lines.append(f"[{block.style}] {_one_line(block.words)}")
    return lines


def _row_line(row: tuple[Cell, ...]) -> str:
    cells = [" ¶ ".join(_one_line(p.words) for p in cell.paragraphs if p.words) for cell in row]
    style = next((p.style for p in reversed(row[-1].paragraphs)), "")
    return f"[{style}] " + " | ".join(cells)


def _one_line(words: str) -> str:
    return words.replace("\t", " → ").replace("\n", " ⏎ ")
