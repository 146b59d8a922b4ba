"""A copy (*salinan*) of a decree that is set: marked as one, without a signature, and certified."""

from typing import Any

from sk_builder.model import Certification, HouseStyle
from sk_builder.rendering.paper import BLANK, Rendered
from sk_builder.rendering.signing import grouped_nip
from sk_builder.word.values import Printed

MARKS = ("salinan", "penandatangan.ttd", "pengesahan.kata")
"""Places without which a paper is no copy: a template must print them."""

NO_COPY: dict[str, Any] = {
    "salinan": "",
    "pengesahan": dict.fromkeys(("kata", "jabatan", "nama", "pangkat", "nip"), ""),
}
"""What a paper prints that is no copy; every tag is known in every paper."""


def as_copy(rendered: Rendered, certification: Certification, style: HouseStyle) -> Rendered:
    """Print the values of a decree as those of a copy.

    Args:
        rendered: The values of the decree itself.
        certification: The words by which the office answers for the copy.
        style: The house style of the decree, which decides the form of an office's name.
    """
    values = rendered.values
    copied = {
        "salinan": _shown("SALINAN", "salinan"),
        "penandatangan": _unsigned(values["penandatangan"]),
        "lampiran": [
            annex | {"penandatangan": _unsigned(annex["penandatangan"])} for annex in values["lampiran"]
        ],
        "pengesahan": {
            key: _shown(words, f"pengesahan.{key}") for key, words in _lines(certification, style).items()
        },
    }
    return rendered._replace(values=values | copied)


def _lines(certification: Certification, style: HouseStyle) -> dict[str, str]:
    office = certification.office.upper() if style.signatory_office == "kapital" else certification.office
    return {
        "kata": certification.words,
        "jabatan": office + ("," if style.office_comma else ""),
        "nama": (certification.name or BLANK).upper(),
        "pangkat": certification.rank or "",
        "nip": grouped_nip(certification.nip) if certification.nip else "",
    }


def _unsigned(block: dict[str, Any]) -> dict[str, Any]:
    return block | {"ttd": _shown("ttd", f"{block['jabatan'].at.rpartition('.')[0]}.ttd")}


def _shown(words: str, at: str) -> Printed:
    return Printed(words, at, (at,))
