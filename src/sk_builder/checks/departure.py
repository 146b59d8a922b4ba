"""Where words depart from the right ones, as tightly as whole words allow."""

from sk_builder.checks.finding import Span

_MARKS = " .,;:"


def same_words(one: str, other: str) -> bool:
    """Tell whether words are the same but for case, blanks and closing marks.

    Example:
        >>> same_words("PENETAPAN  TIM.", "Penetapan Tim")
        True
    """
    return _compared(one, literal=False) == _compared(other, literal=False)


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
