"""What a check found, file by file, and where it stands in each."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from sk_builder.checks.engine import RULES, Rule
from sk_builder.checks.finding import Finding, Severity, counts

MOST_LINES = 3
"""Lines of an excerpt; words that go on beyond are not shown."""


class Excerpt(NamedTuple):
    """A line of the file or of the paper, with the words that a finding is about.

    Attributes:
        line: The number of the line in its file; None for a line of the paper.
        text: The line.
        start: Where the words begin in it.
        end: Where they end.
    """

    line: int | None
    text: str
    start: int
    end: int


class Located(NamedTuple):
    """A finding and where it stands in the user's own file.

    Attributes:
        finding: The finding.
        safe: Whether `fix` can mend it in this file without asking.
        line: Of a text file, from 1; None for what that file does not have.
        column: Of a text file, from 1.
        paragraph: Of a Word file or PDF, from 1.
        cell: For people: "tabel 1, baris 2, kolom 3".
        excerpt: The lines that hold the words, () for what is missing.
    """

    finding: Finding
    safe: bool
    line: int | None = None
    column: int | None = None
    paragraph: int | None = None
    cell: str = ""
    excerpt: tuple[Excerpt, ...] = ()

    @property
    def rule(self) -> Rule:
        """The rule that found it."""
        return RULES[self.finding.code]


class Checked(NamedTuple):
    """A file and what was found in it, in the order of the paper."""

    file: Path
    found: tuple[Located, ...]

    @property
    def counts(self) -> dict[str, int]:
        """How many findings of each severity."""
        return counts(located.finding for located in self.found)


class Report(NamedTuple):
    """What a check of some files found.

    Attributes:
        as_of: The day that stood for today.
        known_on: The day whose state of the law the catalogue tells.
        files: Those that could be checked, in the order they were named.
        problems: One line for each thing that kept a file from being checked.
    """

    as_of: date
    known_on: date
    files: tuple[Checked, ...]
    problems: tuple[str, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """How many findings of each severity in all files."""
        return counts(located.finding for checked in self.files for located in checked.found)

    def reaches(self, level: str) -> bool:
        """Tell whether anything was found that weighs as much as a severity, such as "warning", or more."""
        found = (located.finding.severity.weight for checked in self.files for located in checked.found)
        return max(found, default=0) >= Severity(level).weight


def excerpt_of(text: str, start: int, end: int, number: int | None = None) -> tuple[Excerpt, ...]:
    """Cut the lines that hold a stretch out of a text, `MOST_LINES` at most.

    Args:
        text: All of the file, or one passage of the paper.
        start: Where the stretch begins.
        end: Where it ends; a stretch of no length shows the character at it.
        number: Of the line in which it begins; None for a passage.
    """
    end = max(end, start + 1)
    excerpts: list[Excerpt] = []
    at = text.rfind("\n", 0, start) + 1
    while at < min(end, len(text)) and len(excerpts) < MOST_LINES:
        stop = text.find("\n", at)
        line = text[at : stop if stop >= 0 else len(text)]
        indent = len(line) - len(line.lstrip())
        left, right = max(start - at, indent), min(end - at, len(line))
        if left < right:
            excerpts.append(Excerpt(number, line, left, right))
        number = number and number + 1
        at += len(line) + 1
    return tuple(excerpts)
