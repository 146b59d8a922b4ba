"""Legal bases that print other words in a draft, now that their key alone stands."""

from collections.abc import Iterator

from sk_builder.app.next_period.proposals import Row
from sk_builder.model import Decree
from sk_builder.regulations import Catalogue


def renewed(old: Decree, new: Decree, catalogue: Catalogue) -> Iterator[Row]:
    """Yield the bases that print other words now that their key alone stands."""
    for number, (before, after) in enumerate(zip(old.legal_bases, new.legal_bases, strict=True), start=1):
        if before.words and after.words is None and after.key:
            words = catalogue.words(after.key, catalogue.known_on)
            if words.split() != before.words.split():
                yield Row(f"mengingat.{number}", before.words, words)
