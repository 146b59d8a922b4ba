"""First step of the grammar: cut the printed text into pieces, each with its role.

    items     = item { ";" item }
    item      = [lead] (articles rule | rule) { link [rule] } [closing]
    rule      = name [number] [year] ["tentang" title] [gazettes]
    gazettes  = "(" gazette { ("," | ";" | "dan" | "juncto") gazette } ")"
    link      = "sebagaimana telah ... dengan" | "juncto" | "dan" | ...

A title is free text. It goes on up to its gazette, to a link, or to the end; in an adoption title ("Penetapan
Peraturan Pemerintah Pengganti ... (Lembaran Negara ...) menjadi Undang-Undang") gazettes are words of the title.
"""

import re

from sk_builder.regulations import phrases
from sk_builder.regulations.citation import Piece, Role
from sk_builder.regulations.kinds import Kind
from sk_builder.regulations.lexer import tokens

_TAIL = re.compile(r"(?:\s|(?<!\.)\.(?!\.)|[;:,_^-]|(?<=;)\s*dan)*\Z")
_LONGEST_MAKER = 30
_LONGEST_NUMBER = 8


def recognise(text: str) -> list[list[Piece]]:
    """Cut `text` into citations, each a list of pieces; all pieces joined are `text`.

    Args:
        text: Words of one item, blanks folded.
    """
    return _Recogniser(text).items()


class _Recogniser:
    """Walks over the words of one text and notes where each piece begins."""

    def __init__(self, text: str) -> None:
        self.text = text
        tail = _TAIL.search(text)
        self.tail = tail.start() if tail else len(text)
        self.tokens = tokens(text[: self.tail])
        self.words = [token.word for token in self.tokens]
        self.size = len(self.words)
        self.marks: list[tuple[int, Role]] = []
        self.cuts: list[int] = []

    def items(self) -> list[list[Piece]]:
        """Read item after item, then cut the text at the noted places."""
        at = 0
        while at < self.size:
            start = phrases.opening_from(self.words, at)
            if start is None:
                self._note(at, Role.REST)
                break
            self.cuts.append(len(self.marks))
            if start > at:
                self._note(at, Role.LEAD)
            at = self._item(start)
        return self._pieces()

    def _note(self, at: int, role: Role) -> None:
        self.marks.append((at, role))

    def _pieces(self) -> list[list[Piece]]:
        places = [self.tokens[at].start for at, _ in self.marks]
        if places:
            places[0] = 0
        ends = [*places[1:], self.tail]
        pieces = [
            Piece(role, self.text[start:end])
            for (_, role), start, end in zip(self.marks, places, ends, strict=True)
        ]
        cuts = [0, *self.cuts[1:], len(pieces)]
        items = [pieces[start:end] for start, end in zip(cuts, cuts[1:], strict=False)]
        if self.tail < len(self.text):
            items[-1].append(Piece(Role.CLOSING if pieces else Role.REST, self.text[self.tail :]))
        return items

    def _item(self, at: int) -> int:
        if phrases.is_article(self.words, at):
            self._note(at, Role.ARTICLES)
            at = phrases.articles_end(self.words, at)
        at = self._rule(at)
        while phrases.is_link(self.words, at):
            self._note(at, Role.LINK)
            at = phrases.link_end(self.words, at)
            at = self._rule(at)
        if at < self.size and self.words[at] == ";":
            self._note(at, Role.CLOSING)
            at += 1
        return at

    def _rule(self, at: int) -> int:
        named = phrases.name_at(self.words, at)
        if named is None:
            return self._ordinance(at)
        kind, size = named
        self._note(at, Role.NAME)
        at = self._name_end(kind, at + size)
        if kind not in (Kind.UUD, Kind.UUD_PERUBAHAN):
            at = self._title(self._year(self._number(at)))
        return self._gazettes(at)

    def _name_end(self, kind: Kind, at: int) -> int:
        if kind in (Kind.UUD, Kind.UUD_PERUBAHAN):
            return phrases.constitution_end(self.words, at)
        if kind.has_maker or kind.is_regional:
            return phrases.maker_end(self.words, at, _LONGEST_MAKER)
        return phrases.republic_end(self.words, at)

    def _number(self, at: int) -> int:
        if phrases.is_number(self.words, at):
            self._note(at, Role.NUMBER)
            return phrases.number_end(self.words, at, _LONGEST_NUMBER)
        return at

    def _year(self, at: int) -> int:
        if phrases.is_year(self.words, at):
            self._note(at, Role.YEAR)
            return phrases.year_end(self.words, at)
        return at

    def _title(self, at: int) -> int:
        after = at + 1 if self._is(at, ",") else at
        if phrases.is_about(self.words, after):
            self._note(at, Role.ABOUT)
            at = after + 1
        elif phrases.stops_title(self.words, at) or not self.words[at].isalpha():
            return at
        self._note(at, Role.TITLE)
        return phrases.title_end(self.words, at)

    def _ordinance(self, at: int) -> int:
        """Read a colonial ordinance: any name, then its Staatsblad."""
        if not phrases.is_ordinance(self.words, at):
            return at
        self._note(at, Role.TITLE)
        at = phrases.ordinance_name_end(self.words, at)
        return self._gazettes(at)

    def _gazettes(self, at: int) -> int:
        start = phrases.gazette_from(self.words, at)
        if start is None:
            return at
        if start > at:
            self._note(at, Role.ALIAS if phrases.holds_words(self.words, at, start) else Role.MARK)
        at = start
        while phrases.is_gazette(self.words, at):
            self._note(at, Role.GAZETTE)
            at = phrases.gazette_end(self.words, at)
            after = phrases.separator_end(self.words, at)
            if after > at:
                self._note(at, Role.MARK)
                at = after
        return at

    def _is(self, at: int, word: str) -> bool:
        return at < self.size and self.words[at] == word
