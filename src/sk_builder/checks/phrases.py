"""Words and phrases that a rule looks for in a paper, and the capitals that their better forms take."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import ClassVar, NamedTuple

from sk_builder.checks.dossier import Dossier, Token, once
from sk_builder.checks.finding import Span
from sk_builder.manuscript import Passage

Vocabulary = Mapping[str, Sequence[Passage]]
"""Words in small letters, each with the passages that have it."""

_NEAR = 80
"""How many characters beside a phrase are looked at; a very long passage must not cost more for each."""
_SMALL_WORDS = {"di", "ke", "dan"}
_TABLE_PARTS = (".indikator.", ".sasaran.", ".kolom.")
_COPIED_PARTS = (".tugas", ".fungsi")


class Phrase(NamedTuple):
    """A phrase that was looked for, where it stands.

    Attributes:
        passage: The passage that has it.
        span: Its stretch there.
        key: The phrase as it was listed.
    """

    passage: Passage
    span: Span
    key: str

    @property
    def words(self) -> str:
        """Its literal words."""
        return self.passage.text[slice(*self.span)]


class PhraseBook:
    """Phrases to look for, in small letters with single blanks."""

    _by_word: ClassVar[dict[str, list["PhraseBook"]]] = {}
    """The books that look for a word, alone or as the second of a phrase."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._phrases = frozenset(phrases)
        self._words = {phrase for phrase in self._phrases if " " not in phrase}
        self._first_words = {phrase.partition(" ")[0] for phrase in self._phrases}
        self._by_second: dict[str, list[list[str]]] = {}
        for group in (phrase.split(" ") for phrase in self._phrases - self._words):
            self._by_second.setdefault(group[1], []).append(group)
        self._longest = max((phrase.count(" ") + 1 for phrase in self._phrases), default=1)
        for word in self._words | self._by_second.keys():
            self._by_word.setdefault(word, []).append(self)

    def found(self, dossier: Dossier) -> Iterator[Phrase]:
        """Yield the listed phrases of a paper; where one holds another, the longer."""
        words = self._words_by_book(dossier).get(self, ())
        for passage in self._candidates(words, dossier.vocabulary).values():
            yield from self._within(passage, dossier.tokens(passage))

    @staticmethod
    @once
    def _words_by_book(dossier: Dossier) -> Mapping["PhraseBook", Sequence[str]]:
        """Return the words of a paper that each book looks for; all books ask at once, for most find none."""
        found: dict[PhraseBook, list[str]] = {}
        for word in PhraseBook._by_word.keys() & dossier.vocabulary.keys():
            for book in PhraseBook._by_word[word]:
                found.setdefault(book, []).append(word)
        return found

    def _candidates(self, words: Iterable[str], vocabulary: Vocabulary) -> dict[str, Passage]:
        """Return by their places the passages that have all words of a phrase."""
        found: dict[str, Passage] = {}
        for word in words:
            if word in self._words:
                found |= {passage.at: passage for passage in vocabulary[word]}
            for group in self._by_second.get(word, ()):
                places = [{passage.at for passage in vocabulary.get(each, ())} for each in group]
                common = set.intersection(*places)
                found |= {passage.at: passage for passage in vocabulary[word] if passage.at in common}
        return found

    def _within(self, passage: Passage, tokens: Sequence[Token]) -> Iterator[Phrase]:
        behind = 0
        for at, token in enumerate(tokens):
            if token.start >= behind and token.small in self._first_words:
                found = self._longest_at(passage, tokens[at : at + self._longest])
                if found is not None and not is_torn(found):
                    behind = found.span[1]
                    yield found

    def _longest_at(self, passage: Passage, tokens: Sequence[Token]) -> Phrase | None:
        start = tokens[0].start
        for last in reversed(tokens):
            key = " ".join(passage.text[start : last.end].lower().split())
            if key in self._phrases:
                return Phrase(passage, (start, last.end), key)
        return None


def capitalised_like(good: str, phrase: Phrase) -> str:
    """Write better words with the capitals of the phrase that they replace.

    Within a title ("Kerjasama Daerah") each of them takes a capital but "di", "ke" and "dan".
    """
    found = phrase.words
    if found.isupper():
        return good.upper()
    if not found[0].isupper():
        return good
    if not _in_title(phrase):
        return good[0].upper() + good[1:]
    words = [word if word in _SMALL_WORDS else word[0].upper() + word[1:] for word in good.split()]
    if starts_sentence(phrase):
        words[0] = words[0][0].upper() + words[0][1:]
    return " ".join(words)


def starts_sentence(phrase: Phrase) -> bool:
    """Tell whether a phrase opens its passage or follows a closing mark."""
    start = phrase.span[0]
    before = phrase.passage.text[max(start - _NEAR, 0) : start].rstrip()
    return not before or before[-1] in ".:;"


def is_torn(phrase: Phrase) -> bool:
    """Tell whether a phrase is part of a longer word that a line parts: "perundang- undangan"."""
    text, (start, end) = phrase.passage.text, phrase.span
    return text[end : end + 1] == "-" or text[max(start - 1, 0) : start] == "-"


def may_be_name(phrase: Phrase) -> bool:
    """Tell whether capitals within a sentence make a phrase look like the name of a body.

    The cells of an indicator table are often in capitals without being names.
    """
    capitals = phrase.words[0].isupper() and not phrase.words.isupper()
    return capitals and not starts_sentence(phrase) and not in_indicator_table(phrase.passage)


def in_indicator_table(passage: Passage) -> bool:
    """Tell whether a passage is a cell of an indicator table."""
    return any(part in passage.at for part in _TABLE_PARTS)


def is_copied(passage: Passage) -> bool:
    """Tell whether a passage is a task or function (*tugas*, *fungsi*), copied from another rule."""
    return any(part in passage.at for part in _COPIED_PARTS)


def _in_title(phrase: Phrase) -> bool:
    """Tell whether all nouns beside a capitalised phrase have a capital too."""
    words = phrase.words.split()
    if len(words) > 1 or not starts_sentence(phrase):
        return words[-1][0].isupper()
    end = phrase.span[1]
    behind = phrase.passage.text[end : end + _NEAR].split(maxsplit=1)
    return bool(behind) and behind[0][0].isupper()
