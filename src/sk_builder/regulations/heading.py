"""The heading of a citation: name of the rule, number, year.

Like in its sister modules, functions take the words of a text and a place in them: ``is_...`` says whether a
phrase begins there, ``..._end`` gives the place behind it. None looks further ahead than a heading, a title
or a gazette can reach, so that no text makes them slow.
"""

from collections.abc import Sequence

from sk_builder.regulations.kinds import Kind, kind_at
from sk_builder.regulations.lexer import digits, near
from sk_builder.regulations.short_names import short_name_at

Words = Sequence[str]

ORDINALS = frozenset(
    {
        "pertama", "kesatu", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan",
        "kesembilan", "kesepuluh",
    }
)  # fmt: skip
JUNCTO = frozenset({"juncto", "junto", "jo", "jis"})
ROMAN = frozenset({"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"})
_SUFFIXES = frozenset({"prp", "prps", "drt", "pnps", "perpu", "perppu"})
_NO_OFFICE = frozenset(
    {
        "peraturan", "undang", "undangan", "keputusan", "maka", "untuk", "yang", "dengan",
        "adalah", "telah", "ini",
    }
)  # fmt: skip
_CONSTITUTION = ("negara", "republik", "indonesia", "tahun", "undang")
_LONGEST_MAKER = 30
_LONGEST_NUMBER = 8
_LONGEST_LIST = 20


def word(words: Words, at: int) -> str:
    """Return the word at `at`; "" behind the end."""
    return words[at] if at < len(words) else ""


def name_at(words: Words, at: int) -> tuple[Kind, int] | None:
    """Say which kind of rule is named at `at`, and how many words its kind takes.

    The name alone is not enough ("Peraturan..." at the foot of a page): a number, year or "tentang" follows.
    """
    if at >= len(words):
        return None
    if near(words[at], "perubahan") and _leads_to_constitution(words, at + 1):
        return Kind.UUD_PERUBAHAN, 1
    found = kind_at(words, at)
    if found is None or found[0] is Kind.UUD:
        return found
    kind, size = found
    end = name_end(words, at + size, kind)
    unnamed = end == at + size and not short_name_at(words, at)
    if kind.has_maker and (unnamed or not _NO_OFFICE.isdisjoint(words[at + size : end])):
        return None
    if kind.is_regional and word(words, at + size) == "ini":
        return None
    labelled = is_number_label(words, end) or is_about(words, end)
    if kind.has_maker or kind.is_regional:
        return found if labelled else None
    return found if labelled or is_number(words, end) or is_year(words, end) else None


def name_end(words: Words, at: int, kind: Kind) -> int:
    """Pass what follows the kind in a name: maker, region, "Republik Indonesia"."""
    if kind in (Kind.UUD, Kind.UUD_PERUBAHAN):
        return _constitution_end(words, at)
    if kind.has_maker or kind.is_regional:
        return _maker_end(words, at)
    while near(word(words, at), "republik") or near(word(words, at), "indonesia") or word(words, at) == "r.i":
        at += 1
    one_more = word(words, at).isalpha() and not is_about(words, at) and is_number_label(words, at + 1)
    return at + one_more


def _leads_to_constitution(words: Words, at: int) -> bool:
    """Say whether a list of ordinals begins at `at`, and the constitution or a year follows it."""
    end = at
    while end < at + _LONGEST_LIST and _lists_ordinals(words, end):
        end += 1
    if word(words, at) not in ORDINALS:
        return False
    written_out = near(word(words, end), "undang") and near(word(words, end + 1), "undang")
    return (written_out and word(words, end + 2) == "dasar") or word(words, end) in {"", "uud", "tahun", ";"}


def _lists_ordinals(words: Words, at: int) -> bool:
    return word(words, at) in ORDINALS or word(words, at) in {",", "dan", "atas", "perubahan"}


def _constitution_end(words: Words, at: int) -> int:
    """Pass "Negara Republik Indonesia Tahun 1945", or which amendments of it."""
    while at < len(words):
        current = words[at]
        listed = current in {",", "dan"} and word(words, at + 1) in ORDINALS
        known = current in ORDINALS or current in {"dasar", "uud", "sementara", "ri", "atas", "perubahan"}
        if not (known or listed or digits(current) or any(near(current, part) for part in _CONSTITUTION)):
            break
        at += 1
    return at


def _maker_end(words: Words, at: int) -> int:
    last = min(len(words), at + _LONGEST_MAKER)
    for place in range(at, last):
        current = words[place]
        stops = current in {"(", ")", ";", "…"} or current in JUNCTO or bool(digits(current))
        if stops or is_number_label(words, place) or is_about(words, place) or near(current, "sebagaimana"):
            return place
    return last


def is_number_label(words: Words, at: int) -> bool:
    """Say whether "Nomor" stands at `at`."""
    return near(word(words, at), "nomor") or word(words, at) in {"no", "nomer", "nr"}


def is_number(words: Words, at: int) -> bool:
    """Say whether "Nomor ..." begins at `at`; the word may be missing before "5 Tahun 2004"."""
    return is_number_label(words, at) or (bool(digits(word(words, at))) and is_year_label(words, at + 1))


def number_end(words: Words, at: int) -> int:
    """Pass a number: digits, codes, a suffix such as Prp."""
    at += is_number_label(words, at)
    at += word(words, at) == "," and bool(digits(word(words, at + 1)))
    start = at
    while at < min(len(words), start + _LONGEST_NUMBER):
        current = words[at]
        if at > start and not words[at - 1].endswith("/") and _year(current):
            break
        coded = any(letter.isdigit() or letter == "/" for letter in current) or current in _SUFFIXES
        if not (coded or digits(current) or (at == start and current in ROMAN)):
            break
        at += 1
    return at


def is_year_label(words: Words, at: int) -> bool:
    """Say whether "Tahun" stands at `at`."""
    return near(word(words, at), "tahun") or word(words, at) in {"th", "thn"}


def is_year(words: Words, at: int) -> bool:
    """Say whether the year of a rule begins at `at`: "Tahun 2014", "2014" or "tanggal 4 Juli 1950"."""
    return year_end(words, at) > at


def year_end(words: Words, at: int) -> int:
    """Pass the year of a rule; stay when there is none."""
    start = at
    at += word(words, at) == ","
    if _year(word(words, at)):
        return at + 1
    if is_year_label(words, at):
        end = at + 1
        while digits(word(words, end)) and len("".join(map(digits, words[at + 1 : end + 1]))) <= len("2014"):
            end += 1
        return end if end > at + 1 else start
    if word(words, at) == "tanggal":
        dated = (place + 1 for place in range(at, min(len(words), at + 4)) if _year(words[place]))
        return next(dated, start)
    return start


def _year(text: str) -> str:
    read = digits(text)
    return read if len(read) == len("2014") and "1800" <= read < "2100" else ""


def is_adoption(words: Words, at: int) -> bool:
    """Say whether "menjadi Undang-Undang" or "sebagai Undang-Undang" stands at `at`."""
    return word(words, at) in {"menjadi", "sebagai"} and near(word(words, at + 1), "undang")


def is_about(words: Words, at: int) -> bool:
    """Say whether "tentang" stands at `at`."""
    return near(word(words, at), "tentang") or word(words, at) in {"perihal", "mengenai"}
