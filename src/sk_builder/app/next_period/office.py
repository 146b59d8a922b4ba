"""What the office file (*kantor.yaml*) gives to a new decree."""

from typing import Any

from msgspec import structs

from sk_builder.model import Decree, Office, Signatory
from sk_builder.store.decrees import Loaded

_GIVEN = {
    "kop": "letterhead",
    "jabatan": "office",
    "penandatangan": "signatory",
    "tembusan": "copies",
    "gaya": "style",
}
"""The keys that decree and office file share, and the field that both have for each."""


def refreshed(draft: Decree, office: Loaded[Office]) -> Decree:
    """Return a draft with what the office file says; what that does not say stays as it was.

    So does a signatory who signs in another office than that of the file.
    """
    part = office.part
    if _chair(part.signatory) != _chair(draft.signatory):  # somebody signs for the head of the office
        part = structs.replace(part, signatory=draft.signatory)
    given: dict[str, Any] = {
        field: getattr(part, field) for key, field in _GIVEN.items() if office.data.get(key) is not None
    }
    if part.templates and draft.template not in part.templates:
        given["template"] = part.templates[0]
    return structs.replace(draft, **given)


def _chair(person: Signatory) -> tuple[str | None, ...]:
    return person.office, person.on_behalf_of, person.for_him
