"""Lists of articles: "Pasal 5 ayat (1), Pasal 18A, dan Pasal 20"."""

import re
from collections.abc import Iterator

from sk_builder.regulations.citation import Article
from sk_builder.regulations.heading import ROMAN, Words, name_at, word
from sk_builder.regulations.lexer import digits, near, words_of

_LIST_WORDS = frozenset(
    {
        "(", ")", ",", ";", "dan", "serta", "atau", "juncto", "jo", "ayat", "huruf", "angka", "butir",
        "aturan", "peralihan", "tambahan", "pembukaan", "alinea", "sampai", "dengan",
    }
)  # fmt: skip

_LETTERED = re.compile(r"\d+[a-j]", re.IGNORECASE)


def is_article(words: Words, at: int) -> bool:
    """Say whether "Pasal 5" begins at `at`."""
    number = word(words, at + 1)
    return near(word(words, at), "pasal") and (
        number[:1].isdigit() or number in ROMAN or bool(digits(number))
    )


def articles_end(words: Words, at: int) -> int:
    """Pass a list of articles, up to the rule they belong to."""
    while at < len(words) and not name_at(words, at):
        current = words[at]
        numeral = current[:1].isdigit() or current in ROMAN or digits(current) or len(current) == 1
        if not (current in _LIST_WORDS or near(current, "pasal") or numeral or is_article(words, at + 1)):
            break
        if current == ";" and not (near(word(words, at + 1), "pasal") or word(words, at + 1) == "dan"):
            break
        at += 1
    return at


def read_articles(text: str) -> Iterator[Article]:
    """Read a list of articles.

    Example:
        >>> [article.pasal for article in read_articles("Pasal 5 ayat (1), Pasal 18A, dan Pasal 20")]
        ['5', '18A', '20']
    """
    article: list[str] = []
    for current in words_of(text):
        if near(current, "pasal"):
            if article:
                yield _article(article)
            article = []
        else:
            article.append(current)
    if article:
        yield _article(article)


def _article(words: list[str]) -> Article:
    pasal, ayat, huruf = "", [], []
    level = "pasal"
    for before, current in zip(["", *words], words, strict=False):
        if current in {"ayat", "huruf", "angka", "butir"}:
            level = "ayat" if current == "ayat" else "huruf"
        elif level == "pasal" and not pasal:
            pasal = current.upper() if _LETTERED.fullmatch(current) else (digits(current) or current).upper()
        elif level == "ayat" and digits(current):
            ayat.append(_paragraph(before, digits(current), words))
        elif level == "huruf" and current.isalnum() and (len(current) == 1 or digits(current)):
            huruf.append(current)
    return Article(pasal, tuple(ayat), tuple(huruf))


def _paragraph(before: str, number: str, words: list[str]) -> str:
    """Take the closing bracket off that a machine read as a one: "(21" for "(2)"."""
    misread = before == "(" and len(number) > 1 and number.endswith("1") and ")" not in words
    return number[:-1] if misread else number
