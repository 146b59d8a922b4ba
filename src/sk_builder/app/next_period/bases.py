"""Legal bases that the catalogue words as the decree does: in a draft their key says enough."""

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import structs

from sk_builder.app.next_period.proposals import Row
from sk_builder.model import Decree, LegalBasis
from sk_builder.regulations import Catalogue, parse


def by_key(decree: Decree, catalogue: Catalogue, *days: date) -> Decree:
    """Return a decree whose bases have no words of their own where these are the catalogue's of some day.

    A key alone prints the newest words that the catalogue has.
    """
    bases = tuple(_by_key(basis, catalogue, days) for basis in decree.legal_bases)
    return structs.replace(decree, legal_bases=bases)


def renewed(old: Decree, new: Decree, catalogue: Catalogue) -> Iterator[Row]:
    """Yield the bases that print other words now that their key alone stands."""
    for number, (before, after) in enumerate(zip(old.legal_bases, new.legal_bases, strict=True), start=1):
        if before.words and after.words is None and after.key:
            words = catalogue.words(after.key, catalogue.known_on)
            if _folded(words) != _folded(before.words):
                yield Row(f"mengingat.{number}", before.words, words)


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
