"""Two places of a paper that ought to say the same."""

from sk_builder.checks.finding import Span
from sk_builder.checks.offices import office_words

_MARKS = " .,;:"


def folded(words: str) -> str:
    """Return words as they compare: case, blanks and closing marks do not count.

    Example:
        >>> folded("PENETAPAN  TIM.") == folded("Penetapan Tim")
        True
    """
    return " ".join(words.split()).casefold().strip(_MARKS)


def same_office(one: str, other: str) -> bool:
    """Tell whether two lines name one office; "Plt." before it, marks and case do not count.

    Example:
        >>> same_office("KEPALA DINAS CONTOH,", "Plt. Kepala Dinas Contoh")
        True
    """
    first, second = office_words(one), office_words(other)
    return [word for word, _ in first] == [word for word, _ in second]


def difference(text: str, right: str) -> Span:
    """Return the stretch of a text that departs from the right words; its last word where some are missing.

    Example:
        >>> text = "PENETAPAN TIM KERJA TAHUN 2023"
        >>> start, end = difference(text, "Penetapan Tim Pelaksana Tahun 2024")
        >>> text[start:end]
        'KERJA TAHUN 2023'
    """
    words, spans = _words(text)
    wanted, _ = _words(right)
    before = _alike(words, wanted)
    behind = _alike(words[before:][::-1], wanted[before:][::-1])
    spans = spans[before : len(spans) - behind] or spans[max(before - 1, 0) :][:1]
    return (spans[0][0], spans[-1][1]) if spans else (0, len(text))


def _words(text: str) -> tuple[list[str], list[Span]]:
    words, spans, at = [], [], 0
    for word in text.split():
        start = text.index(word, at)
        at = start + len(word)
        bare = word.rstrip(_MARKS)
        words.append(bare.casefold())
        spans.append((start, start + len(bare)))
    return words, spans


def _alike(one: list[str], other: list[str]) -> int:
    """Count how many words from the start on are the same."""
    count = 0
    while count < min(len(one), len(other)) and one[count] == other[count]:
        count += 1
    return count
