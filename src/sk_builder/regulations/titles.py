"""Titles: free text between "tentang" and whatever comes next; and names of colonial ordinances."""

from sk_builder.regulations.articles import is_article
from sk_builder.regulations.gazettes import gazette_from, gazettes_end, is_staatsblad
from sk_builder.regulations.heading import Words, is_adoption, name_at, word
from sk_builder.regulations.kinds import Kind
from sk_builder.regulations.lexer import near
from sk_builder.regulations.links import is_clause

_ABOUT_RULES = frozenset({"atas", "perubahan", "pencabutan", "pelaksanaan", "peninjauan"})
_LONGEST_TITLE = 400
_LONGEST_ORDINANCE = 40


def opening_from(words: Words, at: int) -> int | None:
    """Find where the next citation begins, from `at` on."""
    unclaimed = at
    for place in range(at, len(words)):
        if is_article(words, place) or name_at(words, place):
            return place
        if is_staatsblad(words, place):
            names = range(max(unclaimed, place - _LONGEST_ORDINANCE + 1), place)
            named = next((start for start in names if words[start].isalpha() and len(words[start]) > 1), None)
            if named is not None:
                return named
        if words[place] == ";" or is_staatsblad(words, place):
            unclaimed = place + 1
    return None


def title_end(words: Words, at: int) -> int:
    """Pass a title. An adoption title reaches to "menjadi Undang-Undang", over the gazettes in between."""
    start = at
    if near(word(words, at), "penetapan"):
        at = _adoption_end(words, at)
    while at < len(words) and not _joins_second_rule(words, start, at):
        if stops_title(words, at) and not (words[at] == ";" and _parts_a_list(words, at + 1)):
            passed = gazettes_end(words, at)
            if not is_adoption(words, passed):
                return at
            at = passed
        at += 1
    return at


def stops_title(words: Words, at: int) -> bool:
    """Say whether a title cannot go on at `at`: its gazette, a link, a semicolon or the end."""
    return word(words, at) in {"", ";"} or is_clause(words, at) or gazette_from(words, at) is not None


def _adoption_end(words: Words, at: int) -> int:
    for place in range(at, min(len(words) - 1, at + _LONGEST_TITLE)):
        if words[place] == ";" and not near(words[place + 1], "sebagaimana"):
            return at
        if is_adoption(words, place):
            return place + 3
    return at


def _parts_a_list(words: Words, at: int) -> bool:
    """Say whether a semicolon before `at` parts a list in a title: "...; ...; serta ..."."""
    for place in range(at - 1, min(len(words), at + _LONGEST_TITLE)):
        if is_article(words, place) or name_at(words, place):
            return False
        if words[place] == ";" and word(words, place + 1) in {"serta", "dan"}:
            return opening_from(words[: place + _LONGEST_ORDINANCE], place) is None
    return False


def _joins_second_rule(words: Words, start: int, at: int) -> bool:
    """Say whether "dan" joins a second rule, not a second subject of a title ("Perubahan atas A dan B")."""
    second = at + (words[at] == ",")
    if word(words, second) != "dan":
        return False
    named = name_at(words, second + 1)
    return named is not None and named[0] is Kind.TAP_MPR and _ABOUT_RULES.isdisjoint(words[start:at])


def is_ordinance(words: Words, at: int) -> bool:
    """Say whether a colonial ordinance is named at `at`: a name, then its Staatsblad."""
    return word(words, at).isalpha() and _staatsblad_from(words, at) is not None


def ordinance_end(words: Words, at: int) -> int:
    """Pass the name of an ordinance, up to the bracket of its Staatsblad or the Staatsblad itself."""
    place = _staatsblad_from(words, at) or at
    bracket = next((p for p in range(place - 1, at, -1) if words[p] in {"(", ")"}), at)
    return bracket if words[bracket] == "(" else place


def _staatsblad_from(words: Words, at: int) -> int | None:
    for place in range(at, min(len(words), at + _LONGEST_ORDINANCE)):
        if is_staatsblad(words, place):
            return place
        if words[place] == ";" or is_article(words, place) or name_at(words, place):
            return None
    return None
