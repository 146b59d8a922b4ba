"""An erratum (*ralat*) as printed: what a paper says by a slip of typing, and what it should say."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sk_builder import language
from sk_builder.model import Decree
from sk_builder.rendering.citing import cited
from sk_builder.rendering.paper import BLANK, Rendered
from sk_builder.word.values import Printed

_NOTHING = "(tidak tercetak)"


class Slip(NamedTuple):
    """One slip of a paper.

    Attributes:
        at: The printed place.
        part: That place in words: "Penandatangan, pangkat".
        printed: What the paper says there; "" where words are missing.
        right: What the approved original says; "" where the paper has words that it has not.
    """

    at: str
    part: str
    printed: str
    right: str


def erratum_values(rendered: Rendered, decree: Decree, slips: Sequence[Slip], day: date | None) -> Rendered:
    """Print the values of a decree as those of the erratum of its paper.

    Args:
        rendered: The values of the approved original.
        decree: That original.
        slips: In the order in which they are to stand.
        day: The day of the erratum; None prints dots.
    """
    rows = [_row(number, slip) for number, slip in enumerate(slips, start=1)]
    words = {
        "keputusan": _shown(_named(decree), "ralat.keputusan"),
        "tanggal": _shown(language.date_words(day) if day else BLANK, "ralat.tanggal"),
        "butir": rows,
    }
    return rendered._replace(values=rendered.values | {"ralat": words})


def _named(decree: Decree) -> str:
    day = decree.enactment.day
    when = f" yang ditetapkan pada tanggal {language.date_words(day)}" if day else ""
    return f"{cited(decree)}{when}"


def _row(number: int, slip: Slip) -> dict[str, Printed]:
    words = {
        "no": str(number),
        "bagian": slip.part,
        "tertulis": slip.printed or _NOTHING,
        "seharusnya": slip.right or _NOTHING,
    }
    return {key: _shown(text, f"ralat.{number}.{key}") for key, text in words.items()}


def _shown(words: str, at: str) -> Printed:
    return Printed(words, at, (at,))
