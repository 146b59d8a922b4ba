"""The unit (*satuan*) of an indicator: what the paper says of it, or what its name lets guess."""

import re

from sk_builder.model import Fraction

_BY_NAME = (
    ("persen", re.compile(r"p(?:er|re|ro)sentase|persen\b|tingkat\b|cakupan\b", re.IGNORECASE)),
    ("indeks", re.compile(r"inde(?:[kx]s|x)", re.IGNORECASE)),
    ("predikat", re.compile(r"predikat|opini|peringkat", re.IGNORECASE)),
    ("rasio", re.compile(r"rasio", re.IGNORECASE)),
    ("nilai", re.compile(r"nilai|skor", re.IGNORECASE)),
)
_COUNTED = re.compile(r"(?:jumlah|banyaknya)\s+(\w+)", re.IGNORECASE)
_PERCENT = re.compile(r"%|persen(?:tase)?\s*\(%\)|\(%\)", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\(\s*(%|(?:Rp\.?\s?)?[a-z]\w*(?:[ /][a-z0-9]\w*)?|Rp\.?)\s*\)$")
"""A unit behind a name: "Produksi karet (ton)"."""
_UNKNOWN = "angka"


def said_unit(column: str, of_cells: str) -> str:
    """Return the unit that a paper names; "" where it names none.

    Args:
        column: What the column of units says.
        of_cells: What stands behind the values themselves, see `amounts.AmountRead`.
    """
    return "persen" if _PERCENT.fullmatch(column) else column or of_cells


def unit_behind(words: str) -> str:
    """Return the unit that stands in brackets behind some words; "" where none does."""
    told = _IN_BRACKETS.search(words)
    return said_unit(told[1], "") if told else ""


def guessed_unit(name: str, formulas: tuple[object, ...]) -> str:
    """Return the likeliest unit of an indicator by its formula and its name.

    Examples:
        >>> guessed_unit("Persentase layanan tepat waktu", ()), guessed_unit("Jumlah pengaduan", ())
        ('persen', 'pengaduan')
        >>> guessed_unit("Produksi karet (ton)", ()), guessed_unit("Kemiskinan (%)", ())
        ('ton', 'persen')
    """
    if told := unit_behind(name):
        return told
    factors = [formula.factor or "" for formula in formulas if isinstance(formula, Fraction)]
    if any(factor.endswith("%") for factor in factors):
        return "persen"
    counted = _COUNTED.match(name)
    by_name = next((unit for unit, sign in _BY_NAME if sign.match(name)), "")
    return by_name or (counted[1].lower() if counted else _UNKNOWN)
