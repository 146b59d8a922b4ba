"""A decree with what it prints though its file does not say it."""

from msgspec import structs

from sk_builder.model import Decree
from sk_builder.regulations import Catalogue


def in_full(decree: Decree, catalogue: Catalogue) -> Decree:
    """Return a decree with what it prints though its file does not say it: words of legal bases, the year."""
    day = decree.enactment.day or catalogue.known_on
    bases = tuple(
        structs.replace(basis, words=catalogue.words(basis.key, day))
        if basis.key and not basis.words and catalogue.get(basis.key)
        else basis
        for basis in decree.legal_bases
    )
    return structs.replace(decree, legal_bases=bases, year=decree.number_year)
