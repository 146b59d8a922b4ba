"""Words of a citation, as the grammar sees them: lower case, without hyphens, stops and stray signs.

A machine misreads letters of a page. Two readings make up for it; both leave the printed words alone: a word
*near* a word of the grammar stands for it ("Nornor", "kmbaran"), and letters that look like digits stand for
digits inside a number ("2O14", "a355").
"""

import re
from functools import lru_cache

from msgspec import Struct

_CHUNK = re.compile(r"\.{3,}|[^\s();,…]+(?:(?<=\D),(?=[^\s\d();,A-Z])[^\s();,…]+)*|[();,…]")
_STRAY = " .:^_\"'“”‘’*•·|[]{}#~-–—"
_DOT = r"(?<=[a-z])\.(?=[a-z])"
_LETTERS = re.compile(rf"[^\W\d_]+(?:(?:[-–_/^]+|{_DOT})[^\W\d_]+)*")
_LETTER_RUN = re.compile(rf"[^\W\d_]+?(?<=[a-z])(?=[A-Z][a-z])|(?:[^\W\d_]|{_DOT})+")
_GLUED = (
    re.compile(r"(\d{1,2}\.)([A-Za-z].+)"),
    re.compile(r"(\d{1,4})([A-Z][a-z]{3}.*)"),
    re.compile(r"([A-Za-z]{4,}\.?)(\d+)"),
    re.compile(r"([Nn][Oo](?:mor|MOR)?[.:])(.*\d.*)"),
)
_LOOKALIKES = str.maketrans("OoQDlLIi|tZzaAsSGbTBgq", "0000111111224455667899")
_TEARABLE = ("tahun", "nomor", "tentang", "pasal", "lembaran", "tambahan")
_SIGNS = re.compile(r"[^\w/.-]")
_DIGITS = re.compile(r"\d+")
_EXACT, _LONG = 5, 8
_MISREAD_PAIRS = (("tr", "h"), ("lr", "h"), ("rn", "m"), ("rr", "m"), ("rt", "n"), ("ri", "n"))


class Token(Struct, frozen=True):
    """One word or mark.

    Attributes:
        start: Where it begins in the text.
        word: In lower case, but as printed if it holds a digit; ``…`` for a run of stops; a mark is itself.
    """

    start: int
    word: str


def tokens(text: str) -> list[Token]:
    """Cut `text` into words and marks."""
    found: list[Token] = []
    for chunk in _CHUNK.finditer(text):
        for token in _split(chunk.group(), chunk.start()):
            if found and (joined := _torn(found[-1].word, token.word)):
                found[-1] = Token(found[-1].start, joined)
            else:
                found.append(token)
    return found


def _torn(first: str, second: str) -> str:
    """Return the word of the grammar that was torn in two ("Pas al", "Tah: un"); "" for two good words."""
    if not (1 < len(first) < len("lembaran") and second.isalpha()):
        return ""
    joined = first + second
    fits = (whole for whole in _TEARABLE if whole.startswith(first[:2]) and near(joined, whole))
    return next((whole for whole in fits if joined == whole or not near(first, whole)), "")


def words_of(text: str) -> list[str]:
    """Return only the words and marks of `text`."""
    return [token.word for token in tokens(text)]


def _split(chunk: str, start: int) -> list[Token]:
    if chunk.isalpha() and (chunk[1:].islower() or chunk.isupper()):
        return [Token(start, chunk.lower())]
    core = chunk.strip(_STRAY)
    if not core:
        return [Token(start, "…")] if chunk.startswith("...") else []
    if core in "(),;…":
        return [Token(start, core)]
    start += chunk.index(core)
    if _LETTERS.fullmatch(core):
        runs = _LETTER_RUN.finditer(core)
        return [Token(start + run.start(), run.group().replace(".", "").lower()) for run in runs]
    for pattern in _GLUED:
        if glued := pattern.fullmatch(core):
            second = start + glued.start(2)
            return [Token(start, glued.group(1).rstrip(".:").lower()), *_split(glued.group(2), second)]
    if _DIGITS.search(core):
        return [Token(start, core)]
    return [Token(start, _SIGNS.sub("", core.lower()) or core)]


@lru_cache(maxsize=32768)
def near(word: str, target: str) -> bool:
    """Say whether `word` is `target`, or a misreading of it.

    Short words must be exact; from five letters on one slip is allowed, from eight on two.

    Example:
        >>> near("nornor", "nomor"), near("kmbaran", "lembaran"), near("dasar", "pasal")
        (True, True, False)
    """
    if word == target:
        return True
    allowed = 0 if len(target) < _EXACT else 1 if len(target) < _LONG else 2
    if not allowed or abs(len(word) - len(target)) > 2 or len(word) < _EXACT - 1:  # noqa: PLR2004  a pair more
        return False
    readings = {word, *(word.replace(misread, meant) for misread, meant in _MISREAD_PAIRS)}
    letters = set(target)  # a slip brings at most one letter that is not there: most words end here
    return any(
        len(letters.difference(reading)) <= allowed and _slips(reading, target) <= allowed
        for reading in readings
    )


def _slips(word: str, target: str) -> int:
    """Count the letters to add, drop, change or swap with a neighbour (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(target) + 1))
    for i, letter in enumerate(word, start=1):
        older, before, row = before, row, [i]
        for j, wanted in enumerate(target, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == target[j - 2] and word[i - 2] == wanted:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]


@lru_cache(maxsize=8192)
def digits(word: str) -> str:
    """Read a number, letters that look like digits included; "" when `word` is none.

    Example:
        >>> digits("2OL7"), digits("a355"), digits("l"), digits("sosial"), digits("28c")
        ('2017', '4355', '1', '', '')
    """
    if _DIGITS.fullmatch(word):
        return word
    if word in {"l", "i"}:
        return "1"
    read = word.translate(_LOOKALIKES)
    known = sum(letter.isdigit() for letter in word)
    return read if known and _DIGITS.fullmatch(read) else ""
