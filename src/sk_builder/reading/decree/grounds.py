"""The grounds as data: considerations, legal bases with their keys, and what else a decree rests on."""

from datetime import date
from difflib import SequenceMatcher
from typing import Any, Literal

from sk_builder.model import LegalBasis
from sk_builder.reading.decree.items import item
from sk_builder.reading.decree.source import Source, said
from sk_builder.reading.transcript import folded
from sk_builder.regulations import Catalogue, Entry, parse

_SECTIONS = {
    "readings": "membaca",
    "considerations": "menimbang",
    "further_bases": "mengingat_pula",
    "notes": "memperhatikan",
}
_SAME_TITLE = 0.6
"""Likeness from which two titles are one with a slip in it, or one of them shortened."""


def read_grounds(source: Source, day: date | None, catalogue: Catalogue) -> dict[str, Any]:
    """Read all sections but the legal bases from their items, those from the catalogue as well.

    Args:
        source: Where the words are taken from.
        day: When the decree was set; the catalogue cites as of it.
        catalogue: The rules that are known.
    """
    sections = {name: tuple(map(item, source.items(key))) for name, key in _SECTIONS.items()}
    bases = source.items("mengingat")
    read = [_basis(words, number, source, day, catalogue) for number, words in enumerate(bases, start=1)]
    return sections | {"legal_bases": tuple(read)}


def last_basis_mark(source: Source) -> Literal[";", "."]:
    """Return how the paper closes the last legal basis."""
    last = [source.words(passage.at) for passage in source.paper.items("mengingat")[-1:]]
    return "." if last and said(last[0]) and last[0].endswith(".") else ";"


def _basis(words: str, number: int, source: Source, day: date | None, catalogue: Catalogue) -> LegalBasis:
    words = item(words)
    entry = _known(words, f"mengingat.{number}", source, catalogue)
    if entry is None:
        return LegalBasis(words=words)
    said = catalogue.words(entry.key, day or catalogue.known_on)
    return LegalBasis(key=entry.key, words=None if said == words else words)


def _known(words: str, at: str, source: Source, catalogue: Catalogue) -> Entry | None:
    """Return the rule that is cited, where kind, maker, number and year name it and its title agrees."""
    citation = parse(words)
    entry = catalogue.find(citation.regulation) if citation.regulation else None
    if entry is None or citation.regulation is None:
        return None
    title = citation.regulation.title
    if not citation.parsed or (title and not _same(title, entry.regulation.title)):
        source.guess(at, "tanpa kunci", f"mirip {entry.key} ({entry.name}), tetapi bunyinya lain; periksa")
        return None
    return entry


def _same(title: str, known: str) -> bool:
    ours, theirs = folded(title), folded(known)
    return ours == theirs or SequenceMatcher(None, ours, theirs, autojunk=False).ratio() >= _SAME_TITLE
