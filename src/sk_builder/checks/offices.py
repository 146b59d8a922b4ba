"""The lines that name the office of the maker: in the title, above Menimbang, above each signature."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from sk_builder.checks.dossier import Dossier, once
from sk_builder.checks.finding import Problem, Replace, Span, last_word
from sk_builder.checks.styles import Choice
from sk_builder.language import MIXED_LETTERS, PHYSICIAN
from sk_builder.manuscript import Manuscript, Passage, is_blank

_CAPACITY = re.compile(r"\s*(?:a\s*[./]?\s*n\b\.?|pl[th]\b\.?|pjs?\b\.?)\s*", re.IGNORECASE)
FOR_HIM = re.compile(r"\b(u\s*[./]?\s*b\b\.?)", re.IGNORECASE)
"""Finds u.b. (*untuk beliau*)."""

_SCHOOLS = {
    "sd": "sekolah dasar", "smp": "sekolah menengah pertama", "sma": "sekolah menengah atas",
    "smk": "sekolah menengah kejuruan",
}  # fmt: skip
_PRINTED = re.compile(r"\S+")
_KEEPS_ITS_LETTERS = re.compile(rf"{PHYSICIAN}|\W*{MIXED_LETTERS}\W*")
_WORD = re.compile(r"[^\W_]+|&")


def capitals(words: str) -> str:
    """Write words in capitals; the "dr." of a name stays small, and short forms keep their letters.

    Example:
        >>> capitals("Tim Penyusun LKjIP Rumah Sakit dr. Contoh")
        'TIM PENYUSUN LKjIP RUMAH SAKIT dr. CONTOH'
    """
    if words.isupper():
        return words
    keeps = _KEEPS_ITS_LETTERS.fullmatch
    return _PRINTED.sub(lambda word: word[0] if keeps(word[0]) else word[0].upper(), words)


def office_start(text: str) -> int:
    """Return where the name of the office begins, behind "a.n.", "Plt.", "Plh.", "Pj.".

    Examples:
        >>> office_start("Plt. KEPALA DINAS"), office_start("ANGGOTA")
        (5, 0)
    """
    start = 0
    while found := _CAPACITY.match(text, start):
        start = found.end()
    return start


@lru_cache(maxsize=64)
def office_words(text: str) -> Sequence[tuple[str, Span]]:
    """Return the words of an office as they compare, each with its stretch; marks and case do not count.

    Example:
        >>> [word for word, _ in office_words("Plt. KEPALA DINAS A & B,")]
        ['kepala', 'dinas', 'a', 'dan', 'b']
    """
    for_him = FOR_HIM.search(text)
    found = compared_words(text[: for_him.start()] if for_him else text, office_start(text))
    return [(part, span) for word, span in found for part in _SCHOOLS.get(word, word).split()]


def compared_words(text: str, start: int = 0) -> list[tuple[str, Span]]:
    """Return the words from an offset on as they compare, each with its stretch."""
    found = _WORD.finditer(text, start)
    return [("dan" if word[0] == "&" else word[0].casefold(), word.span()) for word in found]


def differing(found: Sequence[tuple[str, Span]], whole: Sequence[str]) -> Span | None:
    """Return the stretch of the words found that are not as in `whole`; None where words are only missing.

    Example:
        >>> differing(compared_words("KEPALA BADAN CONTOH"), ["kepala", "dinas", "contoh"])
        (7, 12)
    """
    words = [word for word, _ in found]
    start = _shared(words, whole)
    end = len(words) - _shared(words[start:][::-1], whole[start:][::-1])
    return (found[start][1][0], found[end - 1][1][1]) if start < end else None


def _shared(words: Sequence[str], others: Sequence[str]) -> int:
    """Count the words at the start that are the same."""
    pairs = enumerate(zip(words, others, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(words), len(others)))


def signing_offices(manuscript: Manuscript, *blocks: str) -> Iterator[Passage]:
    """Yield every line of signatures that holds an office: behind a.n., above u.b., above the name.

    Args:
        manuscript: The paper.
        blocks: The places of the signatures; none for all.
    """
    for block in blocks or manuscript.signatures:
        lines = (manuscript.get(f"{block}.{key}") for key in ("atas_nama", "untuk_beliau", "jabatan"))
        yield from (line for line in lines if line is not None and not is_blank(line.text))


@once
def comma_choices(dossier: Dossier) -> Sequence[Choice]:
    """Return the choice between comma and none of each line that closes with an office."""
    places = ("baris_jabatan", *(f"{block}.jabatan" for block in dossier.manuscript.signatures))
    lines = (dossier.manuscript.get(at) for at in places)
    return [
        _comma_choice(line, wanted=dossier.style.office_comma)
        for line in lines
        if line is not None and not is_blank(line.text)
    ]


def _comma_choice(line: Passage, *, wanted: bool) -> Choice:
    start, end = last_word(line.text)
    bare = line.text[start:end].rstrip(" ,.;:")
    marks, mark = line.text[start + len(bare) : end].strip(), "," if wanted else ""
    edit = Replace(line.at, start + len(bare), end, mark)
    message = f'jabatan diakhiri tanda "{marks}"' if marks else "jabatan tidak diakhiri koma"
    problem = Problem(line.at, message, (start, end), suggestion=bare + mark, edits=(edit,))
    schools: dict[str, bool] = {",": True, "": False}
    return Choice(schools.get(marks), problem)


def shortens(words: Sequence[str], whole: Sequence[str]) -> bool:
    """Return whether `words` is `whole` with some words left out, or put into their first letters.

    Examples:
        >>> shortens(["kepala", "dinas"], ["kepala", "dinas", "contoh"]), shortens(["a"], ["b"])
        (True, False)
        >>> shortens(["dinas", "ukm"], ["dinas", "usaha", "kecil", "dan", "menengah"])
        True
    """
    rest = whole
    for word in words:
        taken = rest.index(word) + 1 if word in rest else _spelled_out(word, rest)
        if not taken:
            return False
        rest = rest[taken:]
    return True


def _spelled_out(letters: str, words: Sequence[str]) -> int:
    """Count the words from the start whose first letters these are, "dan" aside; 0 when they are not."""
    initials = ""
    for count, word in enumerate(words, start=1):
        initials += "" if word == "dan" else word[0]
        if initials == letters:
            return count
    return 0
