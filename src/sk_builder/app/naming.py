"""The name of the file that a decree becomes: letters, digits and "-" of its own data, never a path."""

import re
import unicodedata

from sk_builder.model import Decree

LONGEST = 80
"""Characters that a name may have before ``.docx``."""

_NUMBER_DIGITS = 3
_DRAFT = "-konsep"
CONSOLIDATED = "-konsolidasi"
"""How the name of a consolidated text ends, that of its decree file, too."""


def file_name(decree: Decree, end: str = "") -> str:
    """Return the name of the Word file: kind, year, number, short name; "-konsep" while a number is blank.

    Args:
        decree: What it is made of.
        end: What else stands at its end, such as "-salinan".

    Example:
        >>> file_name(Decree(number="17", year=2024, short_name="IKU"))
        'Keputusan-2024-017-IKU.docx'
        >>> file_name(Decree(year=2025, short_name="IKU"))
        'Keputusan-2025-IKU-konsep.docx'
    """
    number = _slug(decree.number or "")
    parts = [
        decree.term,
        str(decree.number_year or ""),
        number.zfill(_NUMBER_DIGITS) if number.isdecimal() else number,
        decree.short_name or decree.subject or "",
    ]
    end += CONSOLIDATED if decree.is_consolidated else ""
    numbers = (decree.number, *(amendment.number for amendment in decree.amendments))
    end += "" if all(numbers) else _DRAFT
    stem = "-".join(slug for slug in map(_slug, parts) if slug)
    return _shortened(stem, LONGEST - len(end)) + end + ".docx"


def _slug(words: str) -> str:
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")


def _shortened(stem: str, longest: int) -> str:
    if len(stem) <= longest:
        return stem
    whole_words = stem[: longest + 1].rpartition("-")[0]
    return whole_words or stem[:longest]
