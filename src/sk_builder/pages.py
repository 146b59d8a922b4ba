"""The form of a paper's pages: letters, sheets and tables, as plain values without words."""

from collections.abc import Mapping
from typing import NamedTuple

from msgspec import Struct


class Letters(NamedTuple):
    """A font in one size.

    Attributes:
        font: Its name as Word shows it, "Bookman Old Style"; "" where nobody names one.
        size: In points; 0 where nobody names one.
    """

    font: str
    size: float


class Sheet(Struct, frozen=True):
    """The paper of one section. Lengths are millimetres.

    Attributes:
        width: As the page lies.
        height: As the page lies.
        top: The margin there, and so on.
        right: See `top`.
        bottom: See `top`.
        left: See `top`.
        letters: How many characters are set in which letters.
        spacing: How many characters stand in lines of which height, 1.0 for single; 0 for a height in points.
        number: Where the number of the page stands: "kepala", "kaki", or "" for nowhere.
        first_number: Whether the first page of the section bears its number too.
    """

    width: float
    height: float
    top: float
    right: float
    bottom: float
    left: float
    letters: Mapping[Letters, int]
    spacing: Mapping[float, int]
    number: str = ""
    first_number: bool = False

    @property
    def size(self) -> tuple[float, float]:
        """The short side and the long side."""
        return min(self.width, self.height), max(self.width, self.height)

    @property
    def is_landscape(self) -> bool:
        """Whether the page lies on its long side."""
        return self.width > self.height

    @property
    def most_letters(self) -> Letters:
        """The letters of most of its words."""
        return max(self.letters, key=lambda letters: self.letters[letters], default=Letters("", 0))

    @property
    def most_spacing(self) -> float:
        """The line height of most of its words; 0 for one in points, or a sheet without words."""
        return max(self.spacing, key=lambda height: self.spacing[height], default=0)


class TableForm(Struct, frozen=True):
    """One table.

    Attributes:
        first: The number of its first paragraph, counted as `manuscript.Spot` does.
        last: The number of its last paragraph.
        sheet: On which sheet it stands, from 0.
        columns: How many it has at most.
        repeats_head: Whether its first row stands again on each page.
        keeps_rows: Whether no row breaks over two pages.
    """

    first: int
    last: int
    sheet: int
    columns: int
    repeats_head: bool
    keeps_rows: bool


class PageForm(Struct, frozen=True):
    """The form of all pages of a Word file.

    Attributes:
        sheets: Its sections in order; at least one.
        tables: Its tables in order, those within tables left out.
        page_starts: The numbers of the paragraphs with which a page begins, as Word last laid them out.
    """

    sheets: tuple[Sheet, ...]
    tables: tuple[TableForm, ...] = ()
    page_starts: frozenset[int] = frozenset()
