"""Look rules up in the catalogue."""

from pathlib import Path

from sk_builder.app.finding import find_catalogue
from sk_builder.regulations import Catalogue, Entry


def look_up(words: str, folder: Path) -> tuple[Catalogue, tuple[Entry, ...]]:
    """Find rules by key or by words.

    Args:
        words: A key such as ``uu-23-2014``, or words of a title; "" for every rule.
        folder: Where ``peraturan.yaml`` of the office may stand.

    Returns:
        The catalogue and what was found: the one with this key, else the nearest, best first.
    """
    catalogue = find_catalogue(folder / "keputusan.yaml")
    if not words:
        return catalogue, tuple(catalogue)
    exact = catalogue.get(words)
    return catalogue, (exact,) if exact else catalogue.search(words)
