"""Formulas (*rumus*) as data: fractions, words, or the formula of another indicator."""

import re

from sk_builder.model import Fraction

_SHARED = re.compile(
    r"sama\s+dengan\s+(?:rumus\s+)?indikator\s+(?:nomor\s+|ke-?\s*)?(\d{1,3})\.?", re.IGNORECASE
)
_FACTOR = re.compile(r"\s*[×xX*]\s*(\d[\d.,]*\s*%?)[ \t]*(?:\n|$)")
_BARS = (
    re.compile(r"\s+/\s+|\s*÷\s*|\s*[-–—_=]{3,}\s*"),
    re.compile(r"(?<!\bdan)/(?!atau\b)"),
    re.compile(r"\s:\s"),
    re.compile(r"\n"),
)
"""What parts above from below, the surest first; all but the first need a factor behind them."""


def read_fraction(text: str) -> Fraction | None:
    r"""Return the fraction that a text of one or more lines shows; None for words that are none.

    Examples:
        >>> read_fraction("Persentase = (koperasi sehat / koperasi) × 100%").denominator
        'koperasi'
        >>> read_fraction("((Jumlah a) / (Jumlah b)) x 100%").numerator
        'Jumlah a'
        >>> read_fraction("Jumlah a\n------ x 100\nJumlah b").factor, read_fraction("Jumlah dan/atau nilai")
        ('100', None)
    """
    found = _FACTOR.search(text)
    words = f"{text[: found.start()]}\n{text[found.end() :]}" if found else text
    words = _without_brackets(words.rpartition(" = ")[2].strip())
    for bar in _BARS if found else _BARS[:1]:
        parts = [_without_brackets(" ".join(part.split())) for part in bar.split(words)]
        if len(parts) == 2 and all(parts):  # noqa: PLR2004
            factor = "".join(found[1].split()) if found else None
            return Fraction(numerator=parts[0], denominator=parts[1], factor=factor)
    return None


def shared_with(words: str) -> int | None:
    """Return the number of the indicator whose formula is said to be the same; None for other words.

    Example:
        >>> shared_with("Sama dengan indikator 2"), shared_with("Sama dengan tahun lalu")
        (2, None)
    """
    found = _SHARED.fullmatch(words)
    return int(found[1]) if found else None


def _without_brackets(words: str) -> str:
    """Return words without the brackets that stand round all of them, however many."""
    opened: list[int] = []
    closed: dict[int, int] = {}
    for position, letter in enumerate(words):
        if letter == "(":
            opened.append(position)
        elif letter == ")" and opened:
            closed[opened.pop()] = position
    start, end = 0, len(words)
    while closed.get(start) == end - 1:
        start, end = start + 1, end - 1
        while start < end and words[start].isspace():
            start += 1
        while start < end and words[end - 1].isspace():
            end -= 1
    return words[start:end]
