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
from sk_builder.regulations.kinds import Kind
from sk_builder.regulations.parsing import parse, parse_all
from sk_builder.regulations.printing import heading_words, regulation_words, write

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
    "heading_words",
    "parse",
    "parse_all",
    "read_entries",
    "regulation_words",
    "write",
]
