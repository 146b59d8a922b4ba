"""Formulas as Word equations whose lines fit the column.

LibreOffice neither breaks an equation nor shrinks it: what is too wide is cut off at the cell's edge
without a word. So the lines are broken here, measured with the size LibreOffice always uses.

Source:
    Widths by experiment with LibreOffice 7.4: 12 pt, whatever size or font the style asks for, in Liberation
    Serif; where that is not installed, in a font such as DejaVu Serif, the widest of those that stand in for
    it. OMML: ECMA-376 Part 1, 22.1.2.36 (``m:f``), 22.1.2.60 (``m:m``), 22.1.2.34 (``m:eqArr``).
"""

import re
from functools import cache, lru_cache
from math import ceil

from sk_builder.word.markup import escaped
from sk_builder.word.values import Equation

_TWIPS_PER_MM = 1440 / 25.4
_SIZE_MM = 12 * 25.4 / 72
_LETTERS = (
    ("'", 276), ("ijl .,:;/-", 338), ("fI()", 396), ("tJ!", 403), ("r*–", 500), ("sz“”?", 537),
    ("acevxy", 597), ("bdghknopqu0123456789", 645), ("FLPSTZ", 696), ("ABEKVXY", 748), ("CGR", 800),
    ("DOQU+×=<>", 844), ("wHN&", 891), ("m", 949), ("%", 955), ("MW", 1030),
)  # fmt: skip
"""Letters, and how wide the widest of them is in DejaVu Serif, in thousandths of its size."""
_ANY = 900
_AROUND_MM = 5.5
"""The margins of a cell, and what LibreOffice leaves free beside a fraction and before a multiplier."""
_LITTLE_MM = 0.01
_SHORTEST_MM = 18.0
"""A line of a fraction; below it the multiplier goes under the fraction."""

_UNSAFE = re.compile(r"[{}\\]")  # LibreOffice's formula language has its own meaning for these
_QUOTED = re.compile(r'"([^"]*)"')
_COLUMN = (
    '<m:mPr><m:mcs><m:mc><m:mcPr><m:count m:val="1"/><m:mcJc m:val="center"/></m:mcPr></m:mc></m:mcs></m:mPr>'
)


def omml(equation: Equation, width: int, properties: str) -> str | None:
    """Return the ``m:oMath`` of a formula, or None when it cannot be shown as a fraction and must stay words.

    Args:
        equation: The formula.
        width: Of the cell or line it stands in, with margins, in twips.
        properties: ``<w:rPr>`` of its letters, may be ``""``.
    """
    if _UNSAFE.search(equation) or not equation.numerator.strip() or not equation.denominator.strip():
        return None
    above, below = (
        _QUOTED.sub("“\\1”", part).replace('"', "”") for part in (equation.numerator, equation.denominator)
    )
    factor = f"× {equation.factor}" if equation.factor else ""
    room = width / _TWIPS_PER_MM - _AROUND_MM
    beside = room - _wide(f" {factor}") if factor else room
    longest = max(map(_wide, (above + " " + below).split()))
    if beside >= max(longest, _SHORTEST_MM):
        fraction = _fraction(_broken(above, beside), _broken(below, beside), properties)
        return f"<m:oMath>{fraction}{_run(f' {factor}', properties) if factor else ''}</m:oMath>"
    if room < longest:
        return None
    fraction = _fraction(_broken(above, room), _broken(below, room), properties)
    rows = f"<m:e>{fraction}</m:e><m:e>{_run(factor, properties)}</m:e>"
    return f"<m:oMath><m:eqArr>{rows}</m:eqArr></m:oMath>" if factor else f"<m:oMath>{fraction}</m:oMath>"


def narrowest(equation: Equation) -> int:
    """Return the width of a cell, in twips, below which a formula cannot be shown as a fraction."""
    longest = max(map(_wide, f"{equation.numerator} {equation.denominator}".split()), default=0)
    return ceil((longest + _AROUND_MM) * _TWIPS_PER_MM)


def _wide(words: str) -> float:
    """Return how wide words are at most, in millimetres."""
    return sum(map(_letter_width, words)) * _SIZE_MM / 1000


@cache
def _letter_width(letter: str) -> int:
    return next((width for letters, width in _LETTERS if letter in letters), _ANY)


@lru_cache(maxsize=10_000)
def _broken(words: str, room: float) -> tuple[str, ...]:
    """Break into as few lines as fit into a room, in millimetres, and make these about equally long.

    Example:
        >>> _broken("Jumlah Usaha Kecil Naik Kelas", 50)
        ('Jumlah Usaha', 'Kecil Naik Kelas')
    """
    parts = words.split()
    lines = _lines_within(parts, room)
    while True:
        widest = max(map(_wide, lines))
        narrower = _lines_within(parts, widest - _LITTLE_MM)
        if len(narrower) > len(lines) or max(map(_wide, narrower)) >= widest:
            return tuple(lines)
        lines = narrower


def _lines_within(parts: list[str], room: float) -> list[str]:
    """Fill lines one after another; a word wider than the room has a line of its own."""
    lines = [parts[0]]
    for part in parts[1:]:
        longer = f"{lines[-1]} {part}"
        if _wide(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(part)
    return lines


def _fraction(above: tuple[str, ...], below: tuple[str, ...], properties: str) -> str:
    return f"<m:f><m:num>{_lines(above, properties)}</m:num><m:den>{_lines(below, properties)}</m:den></m:f>"


def _lines(lines: tuple[str, ...], properties: str) -> str:
    if len(lines) == 1:
        return _run(lines[0], properties)
    rows = "".join(f"<m:mr><m:e>{_run(line, properties)}</m:e></m:mr>" for line in lines)
    return f"<m:m>{_COLUMN}{rows}</m:m>"


def _run(words: str, properties: str) -> str:
    return f'<m:r><m:rPr><m:nor/></m:rPr>{properties}<m:t xml:space="preserve">{escaped(words)}</m:t></m:r>'
