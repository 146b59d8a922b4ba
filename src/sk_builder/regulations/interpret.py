"""Second step of the grammar: what the pieces of a citation mean."""

import re
from collections.abc import Iterable, Iterator

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
from sk_builder.regulations.kinds import Kind, kind_at
from sk_builder.regulations.lexer import digits, near, tokens, words_of
from sk_builder.regulations.phrases import JUNCTO, ORDINALS, REPEATS

_NUMBER_LABEL = re.compile(r"\s*\w*[.:,\s^_]*")
_REPUBLIC = re.compile(r"[\s,(]*\b(?:Republik\s+Indonesia|RI)\s*$", re.IGNORECASE)
_STRAY = " ,:^_\"“”()|[]"
_SERIES = {
    ("ln",): Series.LN,
    ("lnri",): Series.LN,
    ("tln",): Series.TLN,
    ("tlnri",): Series.TLN,
    ("bn",): Series.BN,
    ("bnri",): Series.BN,
    ("tbn",): Series.TBN,
    ("ld",): Series.LD,
    ("tld",): Series.TLD,
    ("bd",): Series.BD,
    ("tbd",): Series.TBD,
}


def interpret(pieces: list[Piece]) -> Citation:
    """Read the pieces of one citation into fields."""
    rules, links = _rules_and_links(pieces)
    closing = _words(pieces, Role.CLOSING)
    return Citation(
        regulation=rules[0],
        articles=tuple(_articles(_words(pieces, Role.ARTICLES))),
        amendments=tuple(
            _amendment(link, rule) for link, rule in zip(links, rules[1:], strict=True) if link or rule
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
    title = _words(pieces, Role.TITLE).strip(" ,^_\"")
    name = _words(pieces, Role.NAME)
    if not name:
        ordinance = bool(gazettes) and gazettes[0].series is Series.STB
        return Regulation(Kind.ORDONANSI, title=title, alias=_alias(pieces), gazettes=gazettes) if ordinance else None
    kind, maker, region = read_name(name)
    number = _number(_words(pieces, Role.NUMBER))
    if kind is Kind.UUD_PERUBAHAN:
        number = " ".join(word.capitalize() for word in words_of(name) if word in ORDINALS)
    year = _year(_words(pieces, Role.YEAR)) or (1945 if kind is Kind.UUD else _year_in(number))
    return Regulation(
        kind=kind,
        number=number,
        year=year,
        title=title,
        maker=maker,
        region=region,
        alias=_alias(pieces),
        gazettes=gazettes,
    )


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
    if words[0] not in {"peraturan", "pemerintah"} and near(words[0], "perubahan"):
        return Kind.UUD_PERUBAHAN, "", ""
    kind, size = kind_at(words) or (Kind.UU, len(words))
    behind = name[found[size].start :] if size < len(found) else ""
    behind = _REPUBLIC.sub("", behind).strip(" ,:")
    if kind.is_regional:
        return kind, "", behind
    if not kind.has_maker:
        return kind, "", ""
    titled = kind in (Kind.PERMEN, Kind.KEPMEN)
    return kind, f"Menteri {behind}".strip() if titled else behind, ""


def _number(words: str) -> str:
    if not words:
        return ""
    label = near(words_of(words)[0], "nomor") or words_of(words)[0] in {"no", "nomer", "nr"}
    number = _NUMBER_LABEL.sub("", words, count=1) if label and words[:1].isalpha() else words
    parts = number.strip(" ,.:^_").split()
    read = [digits(part.strip("^_").lower()) or part for part in parts]
    return ("" if all(map(str.isdigit, read)) else " ").join(read)


def _year(words: str) -> int | None:
    for run in _digit_runs(words):
        if len(run) == 4:
            return int(run)
    return None


def _digit_runs(words: str) -> Iterator[str]:
    run = ""
    for word in words_of(words):
        run = run + digits(word) if digits(word) else ""
        if len(run) >= 4:
            yield run


def _year_in(number: str) -> int | None:
    last = number.replace(" ", "").split("/")[-1]
    return int(last) if len(last) == 4 and last.isdigit() and "1900" <= last < "2100" else None


def read_gazette(words: str) -> Gazette:
    """Read one gazette, such as "Tambahan Lembaran Negara Republik Indonesia Nomor 5587".

    Example:
        >>> gazette = read_gazette("Lembaran Negara Republik Indonesia Nomor 185 Tahun 2000")
        >>> gazette.series.name, gazette.number, gazette.year
        ('LN', '185', 2000)
    """
    found = words_of(words)
    year, number, bare = None, "", []
    for before, word in zip(["", *found], found, strict=False):
        value = digits(word)
        if not value:
            continue
        if near(before, "tahun") or before in {"th", "thn"}:
            year = int(value)
        elif near(before, "nomor") or before in {"no", "nomer", "nr"} or (before == "," and not number):
            number = value
        else:
            bare.append(value)
    if year is None and bare and len(bare[-1 if "tanggal" in found else 0]) == 4:
        year = int(bare.pop(-1 if "tanggal" in found else 0))
    if not number and bare and "tanggal" not in found:
        number = bare[0]
    return Gazette(_series(found), number, year, _region(words), words)


def _series(found: list[str]) -> Series:
    if (short := _SERIES.get((found[0],))) is not None:
        return short
    if near(found[0], "staatsblad") or found[0] in {"stbl", "stb", "stbld", "s"}:
        return Series.STB
    supplement = near(found[0], "tambahan")
    name = found[1] if supplement and len(found) > 1 else found[0]
    news = near(name, "berita")
    regional = "daerah" in found[:4]
    table = {
        (False, False, False): Series.LN,
        (False, False, True): Series.TLN,
        (False, True, False): Series.BN,
        (False, True, True): Series.TBN,
        (True, False, False): Series.LD,
        (True, False, True): Series.TLD,
        (True, True, False): Series.BD,
        (True, True, True): Series.TBD,
    }
    return table[regional, news, supplement]


def _region(words: str) -> str:
    found = tokens(words)
    start = next((i for i, token in enumerate(found[:4]) if token.word == "daerah"), None)
    if start is None:
        return ""
    labels = ("tahun", "nomor")
    end = next(
        (i for i, token in enumerate(found) if i > start and any(near(token.word, label) for label in labels)),
        None,
    )
    if start + 1 == (end or len(found)):
        return ""
    return words[found[start + 1].start : found[end].start if end else len(words)].strip(" ,:")


def _amendment(link: str, rule: Regulation | None) -> Amendment:
    found = words_of(link)
    if any(word in JUNCTO for word in found):
        relation = Relation.JUNCTO
    elif any("ubah" in word or "tambah" in word or "ganti" in word or "sempurna" in word for word in found):
        relation = Relation.AMENDED
    elif any("tetap" in word for word in found):
        relation = Relation.ADOPTED
    elif "dicabut" in found:
        relation = Relation.REVOKED
    else:
        relation = Relation.AMENDED if "terakhir" in found else Relation.TOGETHER
    return Amendment(relation, rule, any(word in REPEATS for word in found), "terakhir" in found, link.strip(" ,;"))


def _articles(words: str) -> Iterator[Article]:
    pasal, ayat, huruf, target = "", [], [], "pasal"
    for word in words_of(words):
        if near(word, "pasal"):
            if pasal:
                yield Article(pasal, tuple(ayat), tuple(huruf))
            pasal, ayat, huruf, target = "", [], [], "pasal"
        elif word in {"ayat", "aya"}:
            target = "ayat"
        elif word in {"huruf", "angka", "butir"}:
            target = "huruf"
        elif not word.isalpha() and word in "(),;":
            continue
        elif target == "pasal" and not pasal:
            pasal = (digits(word) or word).upper()
        elif target == "ayat" and digits(word):
            ayat.append(digits(word))
        elif target == "huruf" and (len(word) == 1 or digits(word)):
            huruf.append(word)
    if pasal:
        yield Article(pasal, tuple(ayat), tuple(huruf))
