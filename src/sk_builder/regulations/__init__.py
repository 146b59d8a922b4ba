"""Citations of Indonesian rules: read them, order them, print them; and a catalogue of rules."""

from sk_builder.regulations.catalogue import Catalogue, catalogue
from sk_builder.regulations.citation import (
    Amendment,
    Article,
    Citation,
    Gazette,
    Piece,
    Regulation,
    Relation,
    Role,
    Series,
)
from sk_builder.regulations.entries import Confidence, Entry, EntryProblem, read_entries
from sk_builder.regulations.interpret import interpret
from sk_builder.regulations.kinds import Kind
from sk_builder.regulations.printing import regulation_words, write
from sk_builder.regulations.recognise import recognise

__all__ = [
    "Amendment",
    "Article",
    "Catalogue",
    "Citation",
    "Confidence",
    "Entry",
    "EntryProblem",
    "Gazette",
    "Kind",
    "Piece",
    "Regulation",
    "Relation",
    "Role",
    "Series",
    "catalogue",
    "parse",
    "parse_all",
    "read_entries",
    "regulation_words",
    "write",
]


def parse_all(text: str) -> tuple[Citation, ...]:
    """Read every citation of `text`, which may hold several items glued together.

    Never raises. Without a citation in it the text comes back as the `rest` of one value.
    """
    folded = " ".join(text.split())
    return tuple(interpret(pieces) for pieces in recognise(folded) or [[]])


def parse(text: str) -> Citation:
    """Read one item of Mengingat.

    Never raises: words that are not understood, a second item among them, stay in `rest`.

    Example:
        >>> item = parse("Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian;")
        >>> item.key, item.rank, item.parsed
        ('uu-25-1992', 3, True)
    """
    first, *others = parse_all(text)
    if not others:
        return first
    pieces = [*first.pieces, *(Piece(Role.REST, piece.text) for other in others for piece in other.pieces)]
    return interpret(pieces)
