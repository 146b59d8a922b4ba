"""The signature block (*penandatangan*), under the body and under each annex."""

import re

from sk_builder.model import Decree, Signatory
from sk_builder.rendering.paper import BLANK, Paper

_SHOWN = {
    "atas_nama": ("atas_nama",),
    "untuk_beliau": ("untuk_beliau",),
    "jabatan": ("sebutan", "jabatan"),
    "nama": ("nama", "gelar_depan", "gelar_belakang"),
    "pangkat": ("pangkat",),
    "nip": ("nip",),
    "nidn": ("nidn",),
}
"""The fields of the signatory that each line shows."""

_SIGNED = {"ttd": ""}
"""What stands in place of a signature in a copy alone."""

_IDENTITY = ("gelar_depan", "gelar_belakang", "pangkat", "nip", "nidn")
_NIP_GROUPS = re.compile(r"(\d{8})(\d{6})(\d)(\d{3})")


def signature(decree: Decree, paper: Paper) -> dict[str, str]:
    """Print the block under the body: a line each for the keys of `_SHOWN`, dots or "" where it has none."""
    if decree.style.signatory_identity == "nama":
        paper.withheld.update(f"penandatangan.{key}" for key in _IDENTITY)
    if decree.signatory.name is None:
        paper.blanks.append("penandatangan.nama")
    return {
        key: paper.put(words, f"penandatangan.{key}", *(f"penandatangan.{field}" for field in _SHOWN[key]))
        if words
        else paper.fixed("", f"penandatangan.{key}")
        for key, words in _lines(decree).items()
    } | _SIGNED


def repeated_signature(decree: Decree, paper: Paper, annex: str) -> dict[str, str]:
    """Print the same block again under the annex whose place is `annex`."""
    return {
        key: paper.fixed(words or "", f"{annex}.penandatangan.{key}") for key, words in _lines(decree).items()
    } | _SIGNED


def grouped_nip(nip: str) -> str:
    """Group the 18 digits of a NIP as 8-6-1-3; another number stays as it is written.

    Example:
        >>> grouped_nip("196508091986031012"), grouped_nip("131 234 567")
        ('19650809 198603 1 012', '131 234 567')
    """
    digits = _NIP_GROUPS.fullmatch("".join(nip.split()))
    return " ".join(digits.groups()) if digits else nip


def _lines(decree: Decree) -> dict[str, str | None]:
    signatory, style = decree.signatory, decree.style
    complete = style.signatory_identity == "lengkap"
    comma = "," if style.office_comma else ""
    capital = style.signatory_office == "kapital"

    def office(words: str | None, before: str = "", after: str = "") -> str | None:
        return f"{before}{words.upper() if capital else words}{after}" if words else None

    capacity = f"{signatory.capacity} " if signatory.capacity else ""
    return {
        "atas_nama": office(signatory.on_behalf_of, before="a.n. "),
        "untuk_beliau": office(signatory.for_him, after=f"{comma}\nu.b."),
        "jabatan": office(signatory.office or decree.office or BLANK, before=capacity, after=comma),
        "nama": _name(signatory) if complete else (signatory.name or BLANK).upper(),
        "pangkat": signatory.rank if complete else None,
        "nip": grouped_nip(signatory.nip) if complete and signatory.nip else None,
        "nidn": signatory.nidn if complete else None,
    }


def _name(signatory: Signatory) -> str:
    """Put degrees before and after the name (EYD: a comma before each degree that follows)."""
    before = f"{signatory.titles_before} " if signatory.titles_before else ""
    after = f", {signatory.titles_after}" if signatory.titles_after else ""
    return before + (signatory.name or BLANK).upper() + after
