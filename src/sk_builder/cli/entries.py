"""A rule of the catalogue as lines of text."""

from collections.abc import Iterator

from sk_builder import language
from sk_builder.regulations import Catalogue, Entry


def summary_line(entry: Entry) -> str:
    """Return a rule in one line: its key and its name."""
    return f"{entry.key:<24} {entry.name}"


def entry_lines(entry: Entry, catalogue: Catalogue) -> Iterator[str]:
    """Yield all that the catalogue knows of a rule, with its reserve last."""
    yield entry.key
    yield f"  kutipan     {catalogue.words(entry.key, catalogue.known_on)}"
    if entry.promulgated:
        yield f"  diundangkan {language.date_words(entry.promulgated)}"
    if entry.amended_by:
        yield f"  diubah oleh {', '.join(entry.amended_by)}"
    if entry.revoked_by:
        yield f"  dicabut     {entry.revoked_by}"
    if entry.superseded_by:
        yield f"  digantikan  {entry.superseded_by}"
    yield f"  keyakinan   {entry.confidence.value}"
    for address in entry.evidence:
        yield f"  sumber      {address}"
    if entry.note:
        yield f"  catatan     {entry.note}"
    yield f"  {catalogue.as_known}; bukan pernyataan bahwa peraturan ini berlaku"
