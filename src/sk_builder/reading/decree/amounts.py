"""What the cells of targets and baselines say, as numbers, ranges or words."""

import re
from decimal import Decimal
from typing import NamedTuple

from sk_builder import language
from sk_builder.model import Amount, Range

_MONEY = re.compile(r"Rp\.?\s*([\d.,]+?)(?:,-|,00)?$", re.IGNORECASE)
_WITH_UNIT = re.compile(r"([\d.,]+)\s*([A-Za-z][A-Za-z ]*)")
_RANGE = re.compile(r"([-−]?[\d.,]+)\s*%?\s*(?:[-–]|s\.?\s?d\.?|sampai(?:\s+dengan)?)\s*([-−]?[\d.,]+)")
_YEARLY = (
    re.compile(r"(?P<value>.+?)\s*\((?P<year>(?:19|20)\d\d)\)[\s;,]*"),
    re.compile(
        r"(?:Tahun\s+)?(?P<year>(?:19|20)\d\d)\s*[:=]\s*(?P<value>\S+(?:\s+[^\W\d]+)*?)[;,]?"
        r"(?:\s+(?=(?:Tahun\s+)?(?:19|20)\d\d\s*[:=])|\s*$)",
        re.IGNORECASE,
    ),
)


class AmountRead(NamedTuple):
    """A value as a cell has it.

    Attributes:
        value: None where dots stand for it, or nothing does.
        unit: What the cell says of its unit: "persen", "rupiah", "orang"; "" for nothing.
        is_ambiguous: Whether its dot parts thousands only by custom ("1.250").
    """

    value: Amount | None
    unit: str = ""
    is_ambiguous: bool = False


def read_amount(words: str) -> AmountRead:
    """Read a cell.

    Examples:
        >>> read_amount("4,57%")[:2], read_amount("80 - 90 %")[0]
        ((Decimal('4.57'), 'persen'), Range(low=Decimal('80'), high=Decimal('90')))
        >>> read_amount("12 orang")[:2], read_amount("WTP")[0], read_amount("......")[0]
        ((Decimal('12'), 'orang'), 'WTP', None)
    """
    bare = words.rstrip("% ")
    unit = "persen" if "%" in words[len(bare) :] else ""
    if not any(map(str.isalnum, bare)):
        return AmountRead(None)
    if money := _MONEY.match(bare):
        bare, unit = money[1], "rupiah"
    elif not unit and (counted := _WITH_UNIT.fullmatch(bare)) and _number(counted[1]) is not None:
        bare, unit = counted[1], counted[2]
    number = _number(bare)
    if number is not None:
        return AmountRead(number, unit, _is_ambiguous(bare))
    return AmountRead(_range(bare) or bare, unit)


def yearly(words: str) -> dict[int, str]:
    """Return the values of a cell that names the year of each: "80,5 (2023)"; {} for another cell.

    Example:
        >>> yearly("80,5 (2023) 82 (2024)"), yearly("80,5")
        ({2023: '80,5', 2024: '82'}, {})
        >>> yearly("2024: 80 orang; 2025: 82,5"), yearly("2024 orang")
        ({2024: '80 orang', 2025: '82,5'}, {})
    """
    found = next(filter(None, (_one_behind_another(form, words) for form in _YEARLY)), [])
    return {int(one["year"]): one["value"].rstrip(";,") for one in found}


def _one_behind_another(form: re.Pattern[str], words: str) -> list[re.Match[str]]:
    """Return the matches that words are made of; [] where they are not made of them alone."""
    found: list[re.Match[str]] = []
    at = 0
    while at < len(words):
        one = form.match(words, at)
        if one is None:
            return []
        found.append(one)
        at = one.end()
    return found


def _number(words: str) -> Decimal | None:
    """Read a number as the paper's reader does: "1.250" is a thousand and more."""
    try:
        return language.parse_number(words)
    except language.AmbiguousNumberError as error:
        return Decimal(error.meanings[0].replace("−", "-"))


def _is_ambiguous(words: str) -> bool:
    try:
        language.parse_number(words)
    except language.AmbiguousNumberError:
        return True
    return False


def _range(words: str) -> Range | None:
    ends = _RANGE.fullmatch(words)
    low, high = (_number(ends[1]), _number(ends[2])) if ends else (None, None)
    return None if low is None or high is None else Range(min(low, high), max(low, high))
