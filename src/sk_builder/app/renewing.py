"""What a new draft takes anew: what the office file gives, and legal bases whose key says enough."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from msgspec import structs

from sk_builder.model import Decree, LegalBasis, Office, Signatory
from sk_builder.regulations import Catalogue, parse
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


def by_key(decree: Decree, catalogue: Catalogue, *days: date) -> Decree:
    """Return a decree whose bases have no words of their own where these are the catalogue's of some day.

    A key alone prints the newest words that the catalogue has.
    """
    bases = tuple(_by_key(basis, catalogue, days) for basis in decree.legal_bases)
    return structs.replace(decree, legal_bases=bases)


def _by_key(basis: LegalBasis, catalogue: Catalogue, days: Iterable[date]) -> LegalBasis:
    if basis.words is None:
        return basis
    key = basis.key or _key(basis.words)
    if key is None or catalogue.get(key) is None:
        return basis
    printed = {_folded(catalogue.words(key, day)) for day in days}
    return LegalBasis(key=key) if _folded(basis.words) in printed else basis


def _key(words: str) -> str | None:
    rule = parse(words).regulation
    return rule.key if rule else None


def _folded(words: str) -> str:
    return " ".join(words.split())
