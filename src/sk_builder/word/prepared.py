"""A template made ready, as plain text and numbers: what is kept between runs."""

from dataclasses import asdict, dataclass
from typing import Any

from sk_builder.word.columns import TableLayout


@dataclass(frozen=True, slots=True)
class PreparedTag:
    """One tag of a prepared part.

    Attributes:
        raw: The tag as its author wrote it; ``""`` for one of our making.
        place: Where it stands in the template, in words.
        opening: XML that goes before the words it prints, from ``<w:r>`` on; None inside an attribute.
        letters: ``<w:rPr>`` of the letters of an equation: font and size must be said.
        width: Of its cell or line in twips, for equations.
        column: Table number, first column and column after the last, where the width depends on the decree.
    """

    raw: str
    place: str
    opening: str | None
    letters: str
    width: int
    column: tuple[int, int, int] | None


@dataclass(frozen=True, slots=True)
class PreparedPart:
    """One part of a template.

    Attributes:
        name: ``word/document.xml``.
        program: What to print, as `program` describes it.
        tags: The tags that it names by number.
    """

    name: str
    program: list[Any]
    tags: list[PreparedTag]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A whole template.

    Attributes:
        parts: The body, and those headers and footers that hold tags.
        lists: Content of the ``w:num`` of each list that begins anew.
        tables: The tables with columns that come and go.
        keeping_styles: Ids of paragraph styles kept with the next paragraph.
        first_id: The first free number for bookmarks.
        first_list: The first free number for lists.
    """

    parts: list[PreparedPart]
    lists: list[str]
    tables: list[TableLayout]
    keeping_styles: list[str]
    first_id: int
    first_list: int

    def to_plain(self) -> dict[str, Any]:
        """Return the same as dictionaries and lists."""
        return asdict(self)

    @classmethod
    def from_plain(cls, plain: Any) -> "Prepared":
        """Read back what `to_plain` gave.

        Raises:
            KeyError, TypeError, ValueError: `plain` is something else.
        """
        parts = [
            PreparedPart(str(part["name"]), list(part["program"]), [_tag(tag) for tag in part["tags"]])
            for part in plain["parts"]
        ]
        return cls(
            parts,
            [str(one) for one in plain["lists"]],
            [_table(table) for table in plain["tables"]],
            [str(style) for style in plain["keeping_styles"]],
            int(plain["first_id"]),
            int(plain["first_list"]),
        )


def _table(plain: Any) -> TableLayout:
    return TableLayout(
        [int(edge) for edge in plain["edges"]],
        [(int(first), int(after), int(in_turn)) for first, after, in_turn in plain["optional"]],
        [str(name) for name in plain["names"]],
        [int(width) for width in plain["fixed"]],
        [int(width) for width in plain["beside"]],
        int(plain["size"]),
    )


def _tag(plain: Any) -> PreparedTag:
    opening = plain["opening"]
    column = plain["column"]
    return PreparedTag(
        str(plain["raw"]),
        str(plain["place"]),
        None if opening is None else str(opening),
        str(plain["letters"]),
        int(plain["width"]),
        None if column is None else (int(column[0]), int(column[1]), int(column[2])),
    )
