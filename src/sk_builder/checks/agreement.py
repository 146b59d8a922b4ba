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
    """Return the stretch of a text that departs from the right words; see `departure`."""
    return departure(text, right)[0]


def departure(text: str, right: str, *, literal: bool = False) -> tuple[Span, str]:
    """Return the stretch of a text that departs from the right words, and what stands there instead.

    Where words are only missing, or only too many, the stretch takes in the word before, or else behind.

    Args:
        text: Differs from `right`.
        right: The words that it should have.
        literal: Case and commas count too.

    Example:
        >>> text = "Penetapan Tim Kerja Tahun 2023;"
        >>> (start, end), instead = departure(text, "Penetapan Tim Pelaksana Kerja Tahun 2023")
        >>> text[start:end], instead
        ('Tim', 'Tim Pelaksana')
    """
    words, wanted = _compared(text, literal=literal), _compared(right, literal=literal)
    if not words:
        return (0, len(text)), right
    before = _alike(words, wanted)
    behind = _alike(words[before:][::-1], wanted[before:][::-1])
    if behind in (len(words) - before, len(wanted) - before):
        behind -= before == 0
        before = max(before - 1, 0)
    spans = _spans(text)[before : len(words) - behind]
    start, end = spans[0][0], spans[-1][1]
    end = end if literal else start + len(text[start:end].rstrip(_MARKS))
    instead = " ".join(right.split()[before : len(wanted) - behind])
    return (start, end), instead if literal else instead.rstrip(_MARKS)


def _compared(text: str, *, literal: bool) -> list[str]:
    words = text.rstrip(_MARKS).split()
    return words if literal else [word.rstrip(_MARKS).casefold() for word in words]


def _spans(text: str) -> list[Span]:
    """Return the stretches of the words; the marks that close the text are left out."""
    spans, at = [], 0
    for word in text.rstrip(_MARKS).split():
        start = text.index(word, at)
        at = start + len(word)
        spans.append((start, at))
    return spans


def _alike(one: list[str], other: list[str]) -> int:
    """Count how many words from the start on are the same."""
    count = 0
    while count < min(len(one), len(other)) and one[count] == other[count]:
        count += 1
    return count
