"""What a cell of a spreadsheet shows of the number it holds.

Source:
    ECMA-376 Part 1, 18.8.31: sections, placeholders, "%", literal text, colours and conditions. How much
    "General" shows was seen in LibreOffice: what was typed, and ten digits of what was calculated.
"""

import re
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import NamedTuple

GENERAL = "General"
"""The format of a cell that was given none."""

_KEPT_DIGITS = 15
"""Digits that a spreadsheet keeps of what is typed; behind them stands what calculating leaves."""
_TYPED_DIGITS = 12
"""Digits of a number that somebody types; one that keeps more was calculated."""
_GENERAL_DIGITS = 10
_MORE = 6
"""Further decimals that a cell shows once they are typed, so that none is rounded away unseen."""

_EXACT = Context(prec=700, rounding=ROUND_HALF_UP)
"""Room for any number and any format that a cell can have."""

_PIECES = re.compile(r'"[^"]*"|\\.|[_*].|\[[^\]]*\]|General|.', re.IGNORECASE | re.DOTALL)
_NUMBER = re.compile(r"(?=.*[#0?])[#0?,]*(?<!,)(?:\.([#0?]*))?")
_AROUND = " $-+()%\0"
"""What may stand before and behind the digits; NUL for literal text."""


class UnclearFormatError(ValueError):
    """A format that shows no plain number: a fraction, thousands left out, nothing at all."""


class Shown(NamedTuple):
    """A number as its cell shows it.

    Attributes:
        amount: The number that is seen, with the digits that are seen; of a percentage what is before "%".
        is_percent: Whether "%" is seen beside it.
        held: The number in the cell, in the same terms; it may have more digits.
    """

    amount: Decimal
    is_percent: bool
    held: Decimal

    @property
    def hides_digits(self) -> bool:
        """Whether somebody typed more digits than are seen."""
        kept = _kept(self.held)
        return self.amount != kept and len(kept.as_tuple().digits) <= _TYPED_DIGITS


def shown(held: Decimal, code: str) -> Shown:
    """Return the number that a cell shows.

    Args:
        held: The number in the cell; 0.0457 in one that shows 4,57%.
        code: Its number format, in the one language that all files have it in.

    Raises:
        UnclearFormatError: The format shows no plain number.

    Examples:
        >>> shown(Decimal("0.0457"), "0.00%")
        Shown(amount=Decimal('4.57'), is_percent=True, held=Decimal('4.57'))
        >>> shown(Decimal("0.30000000000000004"), "0.00").amount
        Decimal('0.30')
        >>> shown(Decimal("1250"), '"Rp"#,##0').amount
        Decimal('1250')
    """
    pieces = _section(held, code)
    literal = "".join(piece for piece in pieces if piece[0] in '"\\')
    bare = "".join("\0" if piece[0] in '"\\_*[' else piece for piece in pieces)
    held = _plain(held.scaleb(2 * bare.count("%")))
    digits = bare.strip(_AROUND)
    amount = _as_general(held) if digits.casefold() in {"general", "@"} else _as_written(held, digits, code)
    return Shown(amount, "%" in bare + literal, held)


def format_of(value: Decimal) -> str:
    """Return a format that shows all digits of a number, and more once they are typed.

    It is `GENERAL` wherever that will do, since a cell of that format alone takes on "%" when it is typed.

    Examples:
        >>> format_of(Decimal("4.50")), format_of(Decimal("4.57")), format_of(Decimal("85"))
        ('0.00######', 'General', 'General')
    """
    words = f"{value:f}"
    decimals = words.partition(".")[2]
    return f"0.{'0' * len(decimals)}{'#' * _MORE}" if decimals.endswith("0") else GENERAL


def _section(held: Decimal, code: str) -> list[str]:
    """Return the pieces of the part of a format that is for a number of this sign."""
    pieces = _PIECES.findall(code)
    if any(piece[0] == "[" and piece[1:2] in {"<", ">", "="} for piece in pieces):
        raise UnclearFormatError(code)
    sections: list[list[str]] = [[]]
    for piece in pieces:
        if piece == ";":
            sections.append([])
        else:
            sections[-1].append(piece)
    sign = 0 if held > 0 else 1 if held < 0 else 2
    return sections[sign] if sign < len(sections) else sections[0]


def _as_general(held: Decimal) -> Decimal:
    kept = _kept(held)
    if kept == held or len(kept.as_tuple().digits) <= _TYPED_DIGITS:
        return kept
    return _plain(Decimal(f"{held:.{_GENERAL_DIGITS}g}"))


def _kept(held: Decimal) -> Decimal:
    return _plain(Decimal(f"{held:.{_KEPT_DIGITS}g}"))


def _as_written(held: Decimal, digits: str, code: str) -> Decimal:
    found = _NUMBER.fullmatch(digits)
    if not found:
        raise UnclearFormatError(code)
    places = found[1] or ""
    rounded = held.quantize(Decimal(1).scaleb(-len(places)), context=_EXACT)
    least = places.rindex("0") + 1 if "0" in places else 0
    whole, _, decimals = f"{rounded:f}".partition(".")
    kept = decimals[:least] + decimals[least:].rstrip("0")
    amount = Decimal(f"{whole}.{kept}" if kept else whole)
    return amount or abs(amount)


def _plain(value: Decimal) -> Decimal:
    """Return a number without zeros at the end of its decimals, written without exponent."""
    words = f"{value:f}"
    return Decimal(words.rstrip("0").rstrip(".") if "." in words else words)
