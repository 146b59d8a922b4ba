"""First step of the grammar: cut the printed text into pieces, each with its role.

    items     = item { ";" item }
    item      = [lead] (articles rule | rule) { link [rule] } [closing]
    rule      = name [number] [year] ["tentang" title] [gazettes]
    gazettes  = "(" gazette { ("," | ";" | "dan" | "juncto") gazette } ")"
    link      = "sebagaimana telah ... dengan" | "juncto" | "dan" | ...

A title is free text. It goes on up to its gazette, to a link, or to the end; in an adoption title ("Penetapan
Peraturan Pemerintah Pengganti ... (Lembaran Negara ...) menjadi Undang-Undang") gazettes are its words.
"""

from itertools import pairwise

from sk_builder.regulations.articles import articles_end, is_article
from sk_builder.regulations.citation import Piece, Role
from sk_builder.regulations.gazettes import gazette_end, gazette_from, is_gazette, separator_end
from sk_builder.regulations.heading import (
    is_about,
    is_number,
    is_year,
    name_at,
    name_end,
    number_end,
    year_end,
)
from sk_builder.regulations.kinds import Kind
from sk_builder.regulations.lexer import tokens
from sk_builder.regulations.links import is_link, link_end
from sk_builder.regulations.titles import is_ordinance, opening_from, ordinance_end, stops_title, title_end

_TAIL = " .;:,_^-"


def recognise(text: str) -> list[list[Piece]]:
    """Cut `text` into citations, each a list of pieces; all pieces joined are `text`.

    Args:
        text: Words of one item, blanks folded.
    """
    return _Recogniser(text).items()


def _tail_start(text: str) -> int:
    """Find where the marks at the end begin; "dan" behind a semicolon is one, a row of stops is none."""
    end = len(text.rstrip(_TAIL))
    if text[:end].endswith((" dan", ";dan")) and text[: end - 3].rstrip().endswith(";"):
        end = len(text[: end - 3].rstrip(_TAIL))
    dots = text.rfind("..", end)
    return end if dots < 0 else dots + 2


class _Recogniser:
    """Walks over the words of one text and notes where each piece begins."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tail = _tail_start(text)
        self.tokens = tokens(text[: self.tail])
        self.words = [token.word for token in self.tokens]
        self.size = len(self.words)
        self.marks: list[tuple[int, Role]] = []
        self.cuts: list[int] = []

    def items(self) -> list[list[Piece]]:
        """Read item after item, then cut the text at the noted places."""
        at = 0
        while at < self.size:
            start = opening_from(self.words, at)
            if start is None:
                self._note(at, Role.REST)
                break
            self.cuts.append(len(self.marks))
            if start > at:
                self._note(at, Role.LEAD)
            at = self._item(start)
            if at == start:
                self._note(at, Role.REST)
                at += 1
        return self._pieces()

    def _note(self, at: int, role: Role) -> None:
        self.marks.append((at, role))

    def _pieces(self) -> list[list[Piece]]:
        if not self.marks:
            return [[Piece(Role.REST, self.text)]] if self.text else []
        places = [0, *(self.tokens[at].start for at, _ in self.marks[1:])]
        ends = [*places[1:], self.tail]
        pieces = [
            Piece(role, self.text[start:end])
            for (_, role), start, end in zip(self.marks, places, ends, strict=True)
        ]
        cuts = [0, *self.cuts[1:], len(pieces)]
        items = [pieces[start:end] for start, end in pairwise(cuts)]
        if self.tail < len(self.text):
            items[-1].append(Piece(Role.CLOSING, self.text[self.tail :]))
        return items

    def _item(self, at: int) -> int:
        if is_article(self.words, at):
            self._note(at, Role.ARTICLES)
            at = articles_end(self.words, at)
        at = self._rule(at)
        while is_link(self.words, at):
            self._note(at, Role.LINK)
            at = link_end(self.words, at)
            at = self._rule(at)
        if at < self.size and self.words[at] == ";":
            self._note(at, Role.CLOSING)
            at += 1
        return at

    def _rule(self, at: int) -> int:
        named = name_at(self.words, at)
        if named is None:
            return self._ordinance(at)
        kind, size = named
        self._note(at, Role.NAME)
        at = name_end(self.words, at + size, kind)
        if kind not in (Kind.UUD, Kind.UUD_PERUBAHAN):
            at = self._title(self._number_and_year(at))
        return self._gazettes(at)

    def _number_and_year(self, at: int) -> int:
        """Read "Nomor 23 Tahun 2014", in either order."""
        first = self._year(at)
        if is_number(self.words, first):
            self._note(first, Role.NUMBER)
            behind = number_end(self.words, first)
            return behind if first > at else self._year(behind)
        return first

    def _year(self, at: int) -> int:
        if is_year(self.words, at):
            self._note(at, Role.YEAR)
        return year_end(self.words, at)

    def _title(self, at: int) -> int:
        after = at + 1 if self._is(at, ",") else at
        if is_about(self.words, after):
            self._note(at, Role.ABOUT)
            at = after + 1
        elif self.marks[-1][1] is not Role.YEAR or not self._is_title_word(at):
            return at
        if at == self.size:
            return at
        self._note(at, Role.TITLE)
        return title_end(self.words, at)

    def _ordinance(self, at: int) -> int:
        """Read a colonial ordinance: any name, then its Staatsblad."""
        if not is_ordinance(self.words, at):
            return at
        self._note(at, Role.TITLE)
        at = ordinance_end(self.words, at)
        return self._gazettes(at)

    def _gazettes(self, at: int) -> int:
        start = gazette_from(self.words, at)
        if start is None:
            return at
        if start > at:
            named = any(word.isalpha() for word in self.words[at:start])
            self._note(at, Role.ALIAS if named else Role.MARK)
        at = start
        while is_gazette(self.words, at):
            self._note(at, Role.GAZETTE)
            at = gazette_end(self.words, at)
            after = separator_end(self.words, at)
            if after > at:
                self._note(at, Role.MARK)
                at = after
        return at

    def _is_title_word(self, at: int) -> bool:
        """Say whether a title begins at `at` although "tentang" was left out."""
        plain = at < self.size and self.words[at].isalpha()
        return plain and not stops_title(self.words, at) and not is_link(self.words, at)

    def _is(self, at: int, word: str) -> bool:
        return at < self.size and self.words[at] == word
