"""Citations in the text of a passage, with the stretch of that text that each piece fills."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from msgspec import Struct

from sk_builder.checks.finding import Span
from sk_builder.manuscript import Passage
from sk_builder.regulations import Amendment, Citation, Piece, Regulation, Relation, Role, parse, parse_all

_LONGEST_SHORT_NAME = 8
"""Letters of a kind that is short rather than in capitals: UU, PERPRES."""
_SENTENCE_GOES_ON = re.compile(
    r"(?:^|,?\s+)(?:perlu|dipandang|maka|telah|sehingga|agar|untuk\s+itu|dicabut|dinyatakan)\b|;"
)
"""Where the title of a rule ends that is cited within a sentence; at its start where none was told."""


@dataclass(frozen=True)
class Cited:
    """One citation where it stands.

    Attributes:
        passage: Where it stands.
        citation: What it says.
        pieces: Its pieces in printed order, each with its stretch of the passage's text, blanks at the ends
            left out.
    """

    passage: Passage
    citation: Citation
    pieces: tuple[tuple[Piece, Span], ...]

    @property
    def span(self) -> Span:
        """The stretch from the name of its first rule to the end of its last piece, closing mark left out."""
        own = [span for piece, span in self.pieces if piece.role not in (Role.LEAD, Role.REST, Role.CLOSING)]
        return (own[0][0], own[-1][1]) if own else (0, 0)

    @cached_property
    def unread_opening(self) -> str:
        """The words before the first rule that was understood; "" where the passage opens with that rule."""
        unread = [span for piece, span in self.pieces if piece.role in (Role.LEAD, Role.REST)]
        return self.text(unread[0]) if unread and unread[0] == self.pieces[0][1] else ""

    def spans(self, *roles: Role) -> Iterator[Span]:
        """Yield the stretches of the pieces that have one of these roles."""
        return (span for piece, span in self.pieces if piece.role in roles)

    def text(self, span: Span) -> str:
        """Return the literal words of a stretch."""
        return self.passage.text[slice(*span)]

    @cached_property
    def rules(self) -> tuple["CitedRule", ...]:
        """Each rule that it names, in printed order, with what it says of the one before."""
        found: list[CitedRule] = []
        base: CitedRule | None = None
        for regulation, link, pieces in self._parts():
            amends = base if link is not None and link.relation is Relation.AMENDED else None
            found.append(CitedRule(self.passage, regulation, pieces, link, amends))
            base = base if amends else found[-1]
        return tuple(found)

    def _parts(self) -> Iterator[tuple[Regulation, Amendment | None, tuple[tuple[Piece, Span], ...]]]:
        """Yield each rule, its link and its pieces, the link's included."""
        groups: list[list[tuple[Piece, Span]]] = [[]]
        for piece, span in self.pieces:
            if piece.role is Role.LINK:
                groups.append([])
            groups[-1].append((piece, span))
        links = (None, *self.citation.amendments)
        for pieces, link in zip(groups, links, strict=False):
            regulation = link.regulation if link else self.citation.regulation
            if regulation is not None:
                yield regulation, link, tuple(pieces)


class CitedRule(Struct, frozen=True, dict=True):
    """One rule of a citation where it stands.

    Attributes:
        passage: Where it stands.
        regulation: What is said of it.
        pieces: Its pieces in printed order, the link before it included, each with its stretch.
        link: What the words before it say of the rule that it is linked to; None for the first one.
        amends: The rule that it changes according to that link; None where it changes none.
    """

    passage: Passage
    regulation: Regulation
    pieces: tuple[tuple[Piece, Span], ...]
    link: Amendment | None = None
    amends: "CitedRule | None" = None

    @cached_property
    def _by_role(self) -> Mapping[Role, Sequence[Span]]:
        found: dict[Role, list[Span]] = {}
        for piece, span in self.pieces:
            found.setdefault(piece.role, []).append(span)
        return found

    def span(self, *roles: Role) -> Span | None:
        """Return the stretch from the first to the last piece that has one of the roles; None for none."""
        if len(roles) == 1:
            spans = self.spans(*roles)
        else:
            spans = [span for piece, span in self.pieces if piece.role in roles]
        return (spans[0][0], spans[-1][1]) if spans else None

    def spans(self, role: Role) -> Sequence[Span]:
        """Return the stretches of the pieces of a role."""
        return self._by_role.get(role, ())

    def words(self, *roles: Role) -> str:
        """Return the literal words of that stretch; "" for none."""
        span = self.span(*roles)
        return self.passage.text[slice(*span)] if span else ""

    @cached_property
    def in_capitals(self) -> bool:
        """Whether its name stands in capitals: the head of a page or a rule that was glued to the item."""
        name = self.words(Role.NAME)
        return name.isupper() and len(name) > _LONGEST_SHORT_NAME

    @cached_property
    def heading(self) -> Span:
        """The stretch of kind, maker, number and year."""
        return self.span(Role.NAME, Role.NUMBER, Role.YEAR) or self.pieces[0][1]


@lru_cache(maxsize=4096)
def cited_item(passage: Passage) -> Cited:
    """Read a passage that is one legal basis."""
    return _located(passage, (parse(passage.text),))[0]


@lru_cache(maxsize=4096)
def cited_within(passage: Passage) -> tuple[Cited, ...]:
    """Read the citations of a running text; a title ends where the sentence goes on."""
    return tuple(
        Cited(passage, cited.citation, tuple(_without_rest(cited)))
        for cited in _located(passage, parse_all(passage.text))
        if cited.citation.regulation
    )


def _without_rest(cited: Cited) -> Iterator[tuple[Piece, Span]]:
    cut = (_cut(cited, piece, span) for piece, span in cited.pieces)
    return ((piece, span) for piece, span in cut if span[0] < span[1])


def _cut(cited: Cited, piece: Piece, span: Span) -> tuple[Piece, Span]:
    goes_on = _SENTENCE_GOES_ON.search(cited.text(span)) if piece.role is Role.TITLE else None
    return (piece, (span[0], span[0] + goes_on.start())) if goes_on else (piece, span)


def _located(passage: Passage, citations: Sequence[Citation]) -> list[Cited]:
    origin = _origins(passage.text)
    found, at = [], 0
    for citation in citations:
        pieces = []
        for piece in citation.pieces:
            start = at + len(piece.text) - len(piece.text.lstrip())
            end = at + len(piece.text.rstrip())
            at += len(piece.text)
            if start < end:
                pieces.append((piece, (origin[start], origin[end - 1] + 1)))
        found.append(Cited(passage, citation, tuple(pieces)))
    return found


def _origins(text: str) -> list[int]:
    """Return for each character of the text with blanks folded where it stands in `text`."""
    origins: list[int] = []
    at = 0
    for word in text.split():
        start = text.index(word, at)
        if origins:
            origins.append(start - 1)
        at = start + len(word)
        origins.extend(range(start, at))
    return origins
