"""Gazettes: "(Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan ... Nomor 5587)"."""

from sk_builder.regulations.citation import Gazette, Series
from sk_builder.regulations.heading import (
    JUNCTO,
    Words,
    is_adoption,
    is_number_label,
    is_year_label,
    word,
    year_end,
)
from sk_builder.regulations.lexer import digits, near, tokens, words_of

_SHORT = {
    "ln": Series.LN, "lnri": Series.LN, "tln": Series.TLN, "tlnri": Series.TLN, "bn": Series.BN,
    "bnri": Series.BN, "tbn": Series.TBN, "ld": Series.LD, "tld": Series.TLD, "bd": Series.BD,
    "tbd": Series.TBD,
}  # fmt: skip
_FULL = {
    ("lembaran", False, False): Series.LN,
    ("lembaran", False, True): Series.TLN,
    ("lembaran", True, False): Series.LD,
    ("lembaran", True, True): Series.TLD,
    ("berita", False, False): Series.BN,
    ("berita", False, True): Series.TBN,
    ("berita", True, False): Series.BD,
    ("berita", True, True): Series.TBD,
}
_STAATSBLAD = frozenset({"stbl", "stb", "stbld", "s"})
_SERIES = "seri"
"""Opens the letter by which some regions sort what a gazette holds: "Nomor 5 Seri D Nomor 3"."""
_REACH = 10
_LAST_SUPPLEMENT = 9999


def is_gazette(words: Words, at: int) -> bool:
    """Say whether a gazette is named at `at`; the name may be lost before "Tahun 2001 Nomor 52"."""
    current = word(words, at)
    if current in _SHORT:
        return _is_numbered(words, at + 1)
    if is_staatsblad(words, at):
        return True
    supplement = _is_supplement(current)
    name = at + supplement
    if current in {"tambahan", "lembaran"} and near(word(words, name + 1), "lembaran"):
        name += 1
    if word(words, name) in {"lembaran", "berita"}:
        public = any(near(word(words, name + 1), owner) for owner in ("negara", "daerah", "republik"))
        return (public or _is_label(words, name + 1)) and _is_numbered(words, name + 1)
    if near(word(words, name), "lembaran") or near(word(words, name), "berita"):
        return _is_labelled(words, name + 1)
    if supplement:
        return near(word(words, name), "negara") and _is_numbered(words, name + 1)
    return _is_nameless(words, at) or _is_misread(words, at)


def _is_supplement(word: str) -> bool:
    return near(word, "tambahan") and not near(word, "lembaran")


def is_staatsblad(words: Words, at: int) -> bool:
    """Say whether the colonial Staatsblad is named at `at`."""
    current = word(words, at)
    if near(current, "staatsblad"):
        return True
    return current in _STAATSBLAD and (current != "s" or words[at - 1] == "(") and _is_numbered(words, at + 1)


def _is_nameless(words: Words, at: int) -> bool:
    if is_year_label(words, at) and year_end(words, at) == at + 2:
        return is_number_label(words, at + 2) and bool(digits(word(words, at + 3)))
    supplement = near(word(words, at + 2), "tambahan") or near(word(words, at + 3), "tambahan")
    return supplement and is_number_label(words, at) and bool(digits(word(words, at + 1)))


def _is_misread(words: Words, at: int) -> bool:
    """Say whether any word stands for "Lembaran" after a bracket, or for "Tambahan" after a comma."""
    before, following = word(words, at - 1) if at else "", word(words, at + 1)
    if before == "," and near(following, "lembaran"):
        return near(word(words, at + 2), "negara") and _is_labelled(words, at + 2)
    return before == "(" and near(following, "negara") and _is_labelled(words, at + 1)


def _is_labelled(words: Words, at: int) -> bool:
    """Say whether year or number follow at once behind "Negara Republik Indonesia"."""
    while any(near(word(words, at), owner) for owner in ("negara", "republik", "indonesia")):
        at += 1
    return _is_label(words, at) and _is_numbered(words, at)


def _is_label(words: Words, at: int) -> bool:
    return is_number_label(words, at) or is_year_label(words, at) or word(words, at) == "tanggal"


def _is_numbered(words: Words, at: int) -> bool:
    for current in words[at : at + _REACH]:
        if current in {"(", ")", ";"}:
            return False
        if digits(current):
            return True
    return False


def gazette_from(words: Words, at: int) -> int | None:
    """Find the gazette that begins at `at`, behind a bracket and perhaps a second name within it."""
    at += word(words, at) == "," and word(words, at + 1) == "("
    opened = at
    while word(words, at) == "(":
        at += 1
    if is_gazette(words, at):
        return at
    if at == opened:
        return None
    inner = range(at, min(len(words), at + _REACH))
    closed = next((place for place in inner if words[place] in {"(", ")"}), inner.stop)
    return next(
        (place for place in range(at, closed) if words[place - 1] == "," and is_gazette(words, place)), None
    )


def gazette_end(words: Words, at: int) -> int:
    """Pass one gazette with its year and number."""
    start = at
    numbered = dated = False
    at += 1
    while at < len(words) and not _closes(words, at, after_name=at > start + 1):
        current = words[at]
        if current == _SERIES:
            at += 2
            continue
        dated = dated or current == "tanggal"
        numbered = numbered or bool(digits(current))
        counts = current == "," or current[0].isdigit() or bool(digits(current))
        if numbered and not (dated or counts or _is_label(words, at)):
            break
        at += 1
    return at


def _closes(words: Words, at: int, *, after_name: bool) -> bool:
    current = words[at]
    if current == ",":
        return not (_is_label(words, at + 1) or digits(word(words, at + 1)))
    ends = current in {"(", ")", ";", "dan", "serta"} or current in JUNCTO or is_adoption(words, at)
    return ends or (after_name and near(current, "tambahan"))


def separator_end(words: Words, at: int) -> int:
    """Pass the marks behind a gazette: up to the next one, or the closing bracket."""
    closed = at
    while word(words, closed) == ")":
        closed += 1
    place = closed
    while word(words, place) in {",", ";", "(", ")", "dan", "serta"} or word(words, place) in JUNCTO:
        place += 1
    return place if is_gazette(words, place) else closed


def gazettes_end(words: Words, at: int) -> int:
    """Pass all gazettes of a rule; stay when there are none."""
    start = gazette_from(words, at)
    if start is None:
        return at
    at = start
    while is_gazette(words, at):
        at = separator_end(words, gazette_end(words, at))
    return at


def read_gazette(text: str) -> Gazette:
    """Read one gazette.

    Example:
        >>> gazette = read_gazette("Lembaran Negara Republik Indonesia Nomor 185 Tahun 2000")
        >>> gazette.series.name, gazette.number, gazette.year
        ('LN', '185', 2000)
    """
    words = _without_sorting(words_of(text))
    series = _series(words)
    year, number, bare = "", "", []
    for place, current in enumerate(words):
        value = digits(current)
        if value and is_year_label(words, place - 1):
            year = value
        elif value and (is_number_label(words, place - 1) or (words[place - 1] == "," and not number)):
            number = value
        elif value and number and digits(words[place - 1]) and len(number + value) <= len("5587"):
            number += value
        elif value:
            bare.append(value)
    if "tanggal" in words:
        return Gazette(series, number, int(bare[-1]) if bare else None, _region(text), text)
    if series is Series.TLN and not number:
        number, year = year or "".join(bare[:1]), ""
    elif bare and not year and len(bare[0]) == len("1950"):
        year = bare.pop(0)
    number = _without_bracket(series, number or "".join(bare[:1]))
    return Gazette(series, number, int(year) if year else None, _region(text), text)


def _without_sorting(words: list[str]) -> list[str]:
    """Leave out the letter of a series; and the number within it, where the gazette has its own."""
    if _SERIES not in words:
        return words
    at = words.index(_SERIES)
    counted = any(is_number_label(words, place) for place in range(at))
    return words[:at] if counted else [*words[:at], *words[at + 2 :]]


def _without_bracket(series: Series, number: str) -> str:
    """Take the closing bracket off that a machine read as a one: no supplement has five digits yet."""
    misread = series is Series.TLN and number.endswith("1") and int(number) > _LAST_SUPPLEMENT
    return number[:-1] if misread else number


def _series(words: list[str]) -> Series:
    if words[0] in _SHORT:
        return _SHORT[words[0]]
    if near(words[0], "staatsblad") or words[0] in _STAATSBLAD:
        return Series.STB
    second = word(words, 1)
    supplement = _is_supplement(words[0]) or (near(second, "lembaran") and not near(words[0], "lembaran"))
    news = any(near(current, "berita") for current in words[:2])
    return _FULL["berita" if news else "lembaran", "daerah" in words[:4], supplement]


def _region(text: str) -> str:
    """Return the words between "Daerah" and the year or number."""
    found = tokens(text)
    words = [token.word for token in found]
    if "daerah" not in words[:4]:
        return ""
    start = words.index("daerah") + 1
    end = next((place for place in range(start, len(words)) if _is_label(words, place)), len(words))
    if start == end:
        return ""
    return text[found[start].start : found[end].start if end < len(found) else len(text)].strip(" ,:")
