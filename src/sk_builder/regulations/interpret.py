"""Second step of the grammar: what the pieces of a citation mean."""

import re
from collections.abc import Iterable

from sk_builder.regulations.articles import read_articles
from sk_builder.regulations.citation import Citation, Piece, Regulation, Role, Series
from sk_builder.regulations.gazettes import read_gazette
from sk_builder.regulations.heading import ORDINALS, is_number_label
from sk_builder.regulations.kinds import Kind, kind_at
from sk_builder.regulations.lexer import digits, near, tokens, words_of
from sk_builder.regulations.links import read_link
from sk_builder.regulations.recognise import recognise
from sk_builder.regulations.short_names import short_name_at

_NUMBER_LABEL = re.compile(r"[^\W\d]*[.:,\s^_]*")
_LETTERED = re.compile(r"\d+[a-e]", re.IGNORECASE)
_REPUBLIC = re.compile(r"[\s,(]*\b(?:Republik\s+Indonesia|RI)\s*$", re.IGNORECASE)
_CODED_YEAR = re.compile(r"/\s*((?:19|20)\d\d)$")
_ADOPTION = re.compile(r"Penetapan\s+(.+?)\s+(?:menjadi|sebagai)\s+undang", re.IGNORECASE)
_STRAY = ' ,.:^_"“”()|[]'


def interpret(pieces: list[Piece]) -> Citation:
    """Read the pieces of one citation into fields."""
    rules, links = _rules_and_links(pieces)
    closing = _words(pieces, Role.CLOSING)
    return Citation(
        regulation=rules[0],
        articles=tuple(read_articles(_words(pieces, Role.ARTICLES))),
        amendments=tuple(
            read_link(link, rule) for link, rule in zip(links, rules[1:], strict=True) if link or rule
        ),
        lead=_words(pieces, Role.LEAD),
        closing=next((mark for mark in closing if mark in ";."), ""),
        rest=_words(pieces, Role.REST),
        pieces=tuple(pieces),
    )


def _words(pieces: Iterable[Piece], role: Role) -> str:
    return " ".join(piece.words for piece in pieces if piece.role is role and piece.words)


def _rules_and_links(pieces: list[Piece]) -> tuple[list[Regulation | None], list[str]]:
    groups: list[list[Piece]] = [[]]
    links: list[str] = []
    for piece in pieces:
        if piece.role is Role.LINK:
            links.append(piece.words)
            groups.append([])
        else:
            groups[-1].append(piece)
    return [_rule(group) for group in groups], links


def _rule(pieces: list[Piece]) -> Regulation | None:
    gazettes = tuple(read_gazette(piece.words) for piece in pieces if piece.role is Role.GAZETTE)
    title = _words(pieces, Role.TITLE).strip(' ,^_"')
    name = _words(pieces, Role.NAME)
    if not name:
        if not gazettes or gazettes[0].series is not Series.STB:
            return None
        return Regulation(Kind.ORDONANSI, title=title, alias=_alias(pieces), gazettes=gazettes)
    kind, maker, region = read_name(name)
    number = _number(_words(pieces, Role.NUMBER))
    year = _year(_words(pieces, Role.YEAR)) or _year_in(number)
    if kind is Kind.UUD:
        year = 1945
    if kind is Kind.UUD_PERUBAHAN:
        number = " ".join(word.capitalize() for word in words_of(name) if word in ORDINALS)
        year = _year(name.lower().partition("undang")[0])
    return Regulation(
        kind=kind,
        number=number,
        year=year,
        title=title,
        maker=maker,
        region=region,
        alias=_alias(pieces),
        gazettes=gazettes,
        adopts=_adopted(title),
    )


def _adopted(title: str) -> tuple[Regulation, ...]:
    """Read the rules that an adoption title names, up to "menjadi Undang-Undang"."""
    adoption = _ADOPTION.match(title)
    if adoption is None:
        return ()
    inner = (interpret(pieces) for pieces in recognise(adoption.group(1)))
    return tuple(rule for citation in inner for rule in citation.regulations)


def _alias(pieces: list[Piece]) -> str:
    return _words(pieces, Role.ALIAS).strip(_STRAY)


def read_name(name: str) -> tuple[Kind, str, str]:
    """Read the name of a rule: its kind, its maker, its region.

    Example:
        >>> read_name("Peraturan Menteri Dalam Negeri Republik Indonesia")[1:]
        ('Menteri Dalam Negeri', '')
        >>> read_name("Peraturan Gubernur Kalimantan Barat")[1:]
        ('', 'Kalimantan Barat')
    """
    found = tokens(name)
    words = [token.word for token in found]
    if near(words[0], "perubahan"):
        return Kind.UUD_PERUBAHAN, "", ""
    kind, size = kind_at(words) or (Kind.UU, len(words))
    behind = name[found[size].start :] if size < len(found) else ""
    behind = behind.strip(" ,:")
    if kind.is_regional:
        return kind, "", _REPUBLIC.sub("", behind)
    if not kind.has_maker:
        return kind, "", ""
    if short := short_name_at(words):
        return kind, short.minister, ""
    if kind in (Kind.PERMEN, Kind.KEPMEN):
        return kind, f"Menteri {_REPUBLIC.sub('', behind)}".strip(), ""
    return kind, behind, ""


def _number(words: str) -> str:
    if not words:
        return ""
    label = is_number_label(words_of(words), 0)
    number = _NUMBER_LABEL.sub("", words, count=1) if label and words[:1].isalpha() else words
    parts = [part.strip(_STRAY + "'") for part in number.split()]
    read = [part if _LETTERED.fullmatch(part) else digits(part) or part for part in parts if part]
    return ("" if all(map(str.isdigit, read)) else " ").join(read)


def _year(words: str) -> int | None:
    run = ""
    for word in words_of(words):
        run = run + digits(word) if digits(word) else ""
        if len(run) == len("2014"):
            return int(run)
        run = "" if len(run) > len("2014") else run
    return None


def _year_in(number: str) -> int | None:
    coded = _CODED_YEAR.search(number)
    return int(coded.group(1)) if coded else None
