"""What a new decree does with the earlier one: it revokes it where that has no end of its own (DKT-14)."""

import re
from collections.abc import Iterator

from sk_builder import language
from sk_builder.app.fix import Mender
from sk_builder.app.mending import Mendable
from sk_builder.app.own_paper import OwnPaper
from sk_builder.checks import RULES, examine
from sk_builder.checks.engine import stamped
from sk_builder.checks.finding import Problem
from sk_builder.model import Decree, Dictum
from sk_builder.rendering.citing import cited_as_amended
from sk_builder.store.change import Insert, Remove

_RULE = "DKT-14"
_NO_END = "DKT-13"
_REVOKES = re.compile(
    r"\bkeputusan\b(?!\s+ini\b).*(?<!dapat )\b(?:dicabut|dinyatakan\s+tidak\s+berlaku)\b",
    re.IGNORECASE | re.DOTALL,
)
_IN_FORCE = "mulai berlaku"


def revocations(old: OwnPaper, draft: OwnPaper, mender: Mender) -> Iterator[Mendable]:
    """Yield what becomes of the points that revoke; to be made in this order.

    A decree that was never set revoked nothing, and there is nothing of it to revoke.
    """
    if old.loaded.part.is_draft:
        return
    dossier, dictums = mender.dossier(draft), draft.loaded.part.dictums
    done = [position for position, dictum in enumerate(dictums) if _REVOKES.search(_words(dictum))]
    for position in reversed(done):
        message = "pencabutan ini sudah dilakukan oleh Keputusan lama"
        problem = Problem(f"diktum.{language.ordinal(position + 1)}", message)
        yield Mendable(stamped(RULES[_RULE], problem, dossier), (Remove(("diktum", position)),))
    if examine(mender.dossier(old), [_NO_END]):
        words = revoking_words(old.loaded.part)
        message = "Keputusan lama tidak menyebut sampai kapan berlaku, jadi dicabut dengan namanya"
        problem = Problem("diktum", message, suggestion=words)
        left = [dictum for position, dictum in enumerate(dictums) if position not in done]
        position = len(left) - bool(left and _IN_FORCE in _words(left[-1]))
        yield Mendable(stamped(RULES[_RULE], problem, dossier), (Insert(("diktum", position), words),))


def revoking_words(decree: Decree) -> str:
    """Return the point that revokes a decree, without closing mark.

    Example:
        >>> decree = Decree(office="Kepala Dinas", number="17", year=2024, subject="Penetapan Tim")
        >>> revoking_words(decree).partition(", ")[2][:64]
        'Keputusan Kepala Dinas Nomor 17 Tahun 2024 tentang Penetapan Tim'

    Source:
        UU 12/2011, Lampiran II, numbers 145 and 146.
    """
    name = cited_as_amended(decree)
    return f"Pada saat {decree.term} ini mulai berlaku, {name} dicabut dan dinyatakan tidak berlaku"


def _words(dictum: Dictum) -> str:
    return " ".join((dictum.text, *dictum.items, dictum.continuation or ""))
