"""The phrases of a citation: where each begins and where it ends, over words.

Every function takes the words of a text and a place in them. ``is_...`` says whether the phrase begins there,
``..._end`` the place after it. None looks back, and each walks on once, so that no text makes them slow.
"""

from collections.abc import Sequence

from sk_builder.regulations.kinds import Kind, kind_at
from sk_builder.regulations.lexer import digits, near

Words = Sequence[str]

ORDINALS = frozenset(
    "pertama kesatu kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh".split()  # noqa: SIM905
)
REPEATS = frozenset(
    "beberapa berapa berkali dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split()  # noqa: SIM905
)
JUNCTO = frozenset({"juncto", "junto", "jo", "jis"})
_VERBS = frozenset(
    "telah diubah dirubah diubah/ditambah ditambah diganti disempurnakan diperbarui diperbaharui ditetapkan "  # noqa: SIM905
    "dinyatakan dicabut terakhir".split()
)
_LINK_WORDS = frozenset(
    "sebagaimana yang kali belas puluh kemudian kembali dengan melalui oleh berdasarkan dan serta atas tidak berlaku "
    "sebagian perubahannya , ;".split()
)
_ADOPTS = frozenset({"menjadi", "sebagai"})
_SHORT_SERIES = frozenset("ln tln bn tbn ld tld bd tbd lnri tlnri bnri".split())  # noqa: SIM905
_STAATSBLAD = frozenset({"stbl", "stb", "stbld", "s"})
_NUMBER_SUFFIXES = frozenset("prp prps drt pnps perpu perppu".split())  # noqa: SIM905
_ARTICLE_WORDS = frozenset(
    "( ) , ; dan serta atau juncto jo huruf angka butir aturan peralihan tambahan pembukaan alinea sampai dengan".split()
)
_ROMAN = frozenset("i ii iii iv v vi vii viii ix x".split())  # noqa: SIM905
_CONSTITUTION_WORDS = frozenset("undang dasar uud sementara ri atas perubahan".split()) | ORDINALS  # noqa: SIM905
_REACH = 10


def word(words: Words, at: int) -> str:
    """Return the word at `at`; "" behind the end."""
    return words[at] if at < len(words) else ""


def opening_from(words: Words, at: int) -> int | None:
    """Find where the next citation begins, from `at` on."""
    for place in range(at, len(words)):
        if is_article(words, place) or name_at(words, place):
            return place
        if _is_staatsblad(words, place):
            return next((start for start in range(at, place) if words[start].isalpha() and len(words[start]) > 2), None)
    return None


def name_at(words: Words, at: int) -> tuple[Kind, int] | None:
    """Say which kind of rule is named at `at`, and how many words its name takes.

    The name alone is not enough ("Peraturan..." at the foot of a page): a number or "tentang" has to follow it.
    """
    if at >= len(words):
        return None
    if near(words[at], "perubahan") and word(words, at + 1) in ORDINALS and _leads_to_constitution(words, at + 1):
        return Kind.UUD_PERUBAHAN, 1
    found = kind_at(words, at)
    if found is None:
        return None
    kind, size = found
    if kind is Kind.UUD:
        return found
    if kind.has_maker or kind.is_regional:
        end = maker_end(words, at + size, 30)
        named = end > at + size or kind.is_regional
        return found if named and (_is_number_word(words, end) or is_about(words, end)) else None
    end = republic_end(words, at + size)
    return found if is_number(words, end) or is_about(words, end) else None


def _leads_to_constitution(words: Words, at: int) -> bool:
    end = at
    while word(words, end) in ORDINALS or word(words, end) in {",", "dan", "atas", "perubahan"}:
        end += 1
    rest = words[end : end + 3]
    return end == len(words) or list(rest) == ["undang", "undang", "dasar"] or "uud" in rest[:1]


def republic_end(words: Words, at: int) -> int:
    """Pass "Republik Indonesia", or any one word before "Nomor", behind a name."""
    while near(word(words, at), "republik") or near(word(words, at), "indonesia") or word(words, at) in {"ri", "sementara"}:
        at += 1
    return at + 1 if word(words, at).isalpha() and not is_about(words, at) and _is_number_word(words, at + 1) else at


def constitution_end(words: Words, at: int) -> int:
    """Pass what belongs to the name of the constitution: "Negara Republik Indonesia Tahun 1945"."""
    while at < len(words):
        current = words[at]
        listed = current in {",", "dan"} and word(words, at + 1) in ORDINALS
        known = any(near(current, part) for part in ("negara", "republik", "indonesia", "tahun", "undang"))
        if not (known or listed or current in _CONSTITUTION_WORDS or digits(current)):
            break
        at += 1
    return at


def maker_end(words: Words, at: int, longest: int) -> int:
    """Pass the office or region behind a kind, up to its number."""
    for place in range(at, min(len(words), at + longest)):
        stops = words[place] in {"(", ")", ";", "…"} or digits(words[place])
        if stops or _is_number_word(words, place) or is_about(words, place) or is_clause(words, place):
            return place
    return min(len(words), at + longest)


def _is_number_word(words: Words, at: int) -> bool:
    return near(word(words, at), "nomor") or word(words, at) in {"no", "nomer", "nr"}


def is_number(words: Words, at: int) -> bool:
    """Say whether "Nomor ..." begins at `at`; the word may be missing before "5 Tahun 2004"."""
    return _is_number_word(words, at) or (bool(digits(word(words, at))) and _is_year_word(words, at + 1))


def number_end(words: Words, at: int, longest: int) -> int:
    """Pass a number: digits, codes, a suffix such as Prp."""
    at += 1 if _is_number_word(words, at) else 0
    at += 1 if word(words, at) == "," and digits(word(words, at + 1)) else 0
    start = at
    while at < min(len(words), start + longest):
        current = words[at]
        if at > start and not words[at - 1].endswith("/") and _year(current):
            break
        coded = any(letter.isdigit() or letter == "/" for letter in current)
        if not (coded or digits(current) or current in _NUMBER_SUFFIXES or (at == start and current in _ROMAN)):
            break
        at += 1
    return at


def _is_year_word(words: Words, at: int) -> bool:
    return near(word(words, at), "tahun") or word(words, at) in {"th", "thn"}


def _year(text: str) -> str:
    read = digits(text)
    return read if len(read) == 4 and "1800" <= read < "2100" else ""


def is_year(words: Words, at: int) -> bool:
    """Say whether the year of a rule begins at `at`: "Tahun 2014", "2014" or "tanggal 4 Juli 1950"."""
    if word(words, at) == ",":
        at += 1
    return bool(_year(word(words, at))) or year_end(words, at) > at


def year_end(words: Words, at: int) -> int:
    """Pass the year of a rule; stay when there is none."""
    start = at
    at += 1 if word(words, at) == "," else 0
    if _year(word(words, at)):
        return at + 1
    if _is_year_word(words, at):
        end = at + 1
        while digits(word(words, end)) and len("".join(map(digits, words[at + 1 : end + 1]))) <= 4:
            end += 1
        return end if end > at + 1 else start
    if word(words, at) == "tanggal":
        dated = (place + 1 for place in range(at, min(len(words), at + 4)) if _year(words[place]))
        return next(dated, start)
    return start


def is_about(words: Words, at: int) -> bool:
    """Say whether "tentang" stands at `at`."""
    return near(word(words, at), "tentang") or word(words, at) in {"perihal", "mengenai"}


def title_end(words: Words, at: int) -> int:
    """Pass a title. An adoption title reaches to "menjadi Undang-Undang", over the gazettes in between."""
    start = at
    if near(word(words, at), "penetapan"):
        at = _adoption_end(words, at)
    while at < len(words):
        if _joins_second_rule(words, start, at):
            return at
        if words[at] == ";" and _lists(words, at + 1):
            at += 1
            continue
        if stops_title(words, at):
            passed = gazettes_end(words, at)
            if word(words, passed) not in _ADOPTS or word(words, passed + 1) != "undang":
                return at
            at = passed
        at += 1
    return at


def _adoption_end(words: Words, at: int) -> int:
    for place in range(at, len(words) - 1):
        if words[place] == ";" and not near(word(words, place + 1), "sebagaimana"):
            return at
        if words[place] in _ADOPTS and words[place + 1] == "undang":
            return place + 3
    return at


def _lists(words: Words, at: int) -> bool:
    """Say whether a semicolon before `at` parts a list in a title: "...; ...; serta ..."."""
    for place in range(at, len(words)):
        if words[place] == ";":
            return word(words, place + 1) in {"serta", "dan"} and opening_from(words, place) is None
    return word(words, at) in {"serta", "dan"} and opening_from(words, at) is None


def _joins_second_rule(words: Words, start: int, at: int) -> bool:
    """Say whether "dan" joins a second rule, not a second subject of this title ("Perubahan atas A dan B")."""
    if words[at] != "dan" and not (words[at] == "," and word(words, at + 1) == "dan"):
        return False
    second = at + (2 if words[at] == "," else 1)
    named = name_at(words, second)
    if named is None or named[0] is not Kind.TAP_MPR:
        return False
    return not any(w in {"atas", "perubahan", "pencabutan", "pelaksanaan", "peninjauan"} for w in words[start:at])


def stops_title(words: Words, at: int) -> bool:
    """Say whether a title cannot go on at `at`: its gazette, a link, a semicolon or the end."""
    current = word(words, at)
    return current in {"", ";"} or is_clause(words, at) or gazette_from(words, at) is not None


def is_clause(words: Words, at: int) -> bool:
    """Say whether a linking clause begins at `at`: "sebagaimana telah ...", "yang telah diubah ...", "juncto ..."."""
    at += 1 if word(words, at) in {",", ";"} else 0
    current, following = word(words, at), word(words, at + 1)
    if "agaim" in current and near(current, "sebagaimana"):
        return following in _VERBS | REPEATS | {"kemudian", "yang", "sudah"}
    if current == "yang":
        return following in _VERBS - {"telah"} or (following == "telah" and word(words, at + 2) in _VERBS | REPEATS)
    return current in JUNCTO and name_at(words, at + 1) is not None


def is_link(words: Words, at: int) -> bool:
    """Say whether anything ties a further rule to the one that ends at `at`."""
    if is_clause(words, at):
        return True
    comma = word(words, at) == ","
    at += comma
    joined = word(words, at) in {"dan", "serta"}
    if (comma or joined) and name_at(words, at + joined):
        return True
    if joined and word(words, at + 1) == "perubahannya":
        return True
    return word(words, at) in _VERBS and (word(words, at + 1) in _VERBS | REPEATS | {"dengan"})


def link_end(words: Words, at: int) -> int:
    """Pass the words of a link, up to the rule that it links to."""
    while at < len(words):
        if words[at] in _ADOPTS:
            at += 3 if word(words, at + 1) == "undang" else 1
            continue
        known = words[at] in _VERBS or words[at] in REPEATS or words[at] in JUNCTO or words[at] in _LINK_WORDS
        if name_at(words, at) or not (known or near(words[at], "sebagaimana") or near(words[at], "diubah")):
            break
        if words[at] in {",", ";"} and not _goes_on(words, at + 1):
            break
        at += 1
    return at


def _goes_on(words: Words, at: int) -> bool:
    current = word(words, at)
    return current in _VERBS or current in _LINK_WORDS or near(current, "sebagaimana") or bool(name_at(words, at))


def is_article(words: Words, at: int) -> bool:
    """Say whether "Pasal 5" begins at `at`."""
    following = word(words, at + 1)
    return near(word(words, at), "pasal") and (following[:1].isdigit() or following in _ROMAN or bool(digits(following)))


def articles_end(words: Words, at: int) -> int:
    """Pass a list of articles, up to the rule they belong to."""
    while at < len(words):
        current = words[at]
        known = current in _ARTICLE_WORDS or near(current, "pasal") or current in {"ayat", "aya"} or current in _ROMAN
        if name_at(words, at) or not (known or current[:1].isdigit() or digits(current) or len(current) == 1):
            break
        if current == ";" and not (near(word(words, at + 1), "pasal") or word(words, at + 1) == "dan"):
            break
        at += 1
    return at


def is_gazette(words: Words, at: int) -> bool:
    """Say whether a gazette is named at `at`; the name may be lost before "Tahun 2001 Nomor 52"."""
    current = word(words, at)
    if current in _SHORT_SERIES:
        return _numbered(words, at + 1)
    if _is_staatsblad(words, at):
        return True
    supplement = near(current, "tambahan")
    name = at + supplement
    if supplement and near(word(words, name + 1), "lembaran"):
        name += 1
    if near(word(words, name), "lembaran") or near(word(words, name), "berita"):
        public = (near(w, p) for w in words[name + 1 : name + 4] for p in ("negara", "daerah", "republik", "tahun", "nomor"))
        return any(public) and _numbered(words, name + 1)
    if supplement:
        return near(word(words, name), "negara") and _numbered(words, name + 1)
    return _is_nameless_gazette(words, at)


def _is_nameless_gazette(words: Words, at: int) -> bool:
    if _is_year_word(words, at) and _year(word(words, at + 1)):
        return near(word(words, at + 2), "nomor") and bool(digits(word(words, at + 3)))
    supplement = near(word(words, at + 2), "tambahan") or near(word(words, at + 3), "tambahan")
    return supplement and _is_number_word(words, at) and bool(digits(word(words, at + 1)))


def _is_staatsblad(words: Words, at: int) -> bool:
    current = word(words, at)
    if near(current, "staatsblad"):
        return True
    return current in _STAATSBLAD and (current != "s" or word(words, at - 1) == "(") and _numbered(words, at + 1)


def _numbered(words: Words, at: int) -> bool:
    return any(digits(current) for current in words[at : at + _REACH])


def gazette_from(words: Words, at: int) -> int | None:
    """Find the gazette that begins at `at`, behind a bracket and perhaps a second name within it."""
    at += 1 if word(words, at) == "," and word(words, at + 1) == "(" else 0
    opened = at
    while word(words, at) == "(":
        at += 1
    if at > opened and not is_gazette(words, at):
        inner = range(at, min(len(words), at + _REACH))
        closed = next((place for place in inner if words[place] in {"(", ")"}), inner.stop)
        return next((p for p in range(at, closed) if words[p - 1] == "," and is_gazette(words, p)), None)
    return at if is_gazette(words, at) else None


def gazette_end(words: Words, at: int) -> int:
    """Pass one gazette with its year and number."""
    start, dated, numbered = at, False, False
    at += 1
    while at < len(words):
        current = words[at]
        label = _is_number_word(words, at) or _is_year_word(words, at) or current == "tanggal"
        dated = dated or current == "tanggal"
        numbered = numbered or bool(digits(current))
        if current == ",":
            follows = _is_number_word(words, at + 1) or _is_year_word(words, at + 1) or digits(word(words, at + 1))
            if not follows:
                break
        elif current in {"(", ")", ";", "dan", "serta"} or current in JUNCTO or current in _ADOPTS:
            break
        elif at > start + 1 and near(current, "tambahan"):
            break
        elif numbered and not (label or dated or current[0].isdigit() or digits(current)):
            break
        at += 1
    return at


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


def holds_words(words: Words, start: int, end: int) -> bool:
    """Say whether there is a word, not only marks, from `start` to `end`."""
    return any(current.isalpha() for current in words[start:end])


def is_ordinance(words: Words, at: int) -> bool:
    """Say whether a colonial ordinance is named at `at`: a name, then its Staatsblad."""
    return word(words, at).isalpha() and _staatsblad_from(words, at) is not None


def _staatsblad_from(words: Words, at: int) -> int | None:
    for place in range(at, len(words)):
        if _is_staatsblad(words, place):
            return place
        if words[place] == ";" or is_article(words, place) or name_at(words, place):
            return None
    return None


def ordinance_name_end(words: Words, at: int) -> int:
    """Pass the name of an ordinance, up to the bracket of its Staatsblad or the Staatsblad itself."""
    place = _staatsblad_from(words, at) or at
    opened = next((p for p in range(place - 1, at, -1) if words[p] in {"(", ")"}), None)
    return opened if opened is not None and words[opened] == "(" else place
