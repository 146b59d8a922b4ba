"""Flaws for the citations of a clean paper."""

from collections.abc import Callable
from random import Random

from sk_builder.manuscript import Manuscript


def changed(manuscript: Manuscript, chance: Random, change: Callable[[str], str]):
    """Return the manuscript with one citation changed, and its place; None where none can be changed so.

    Args:
        manuscript: A clean one.
        chance: Picks among the legal bases that can be changed.
        change: Takes the words of a citation and returns flawed ones, or the same.
    """
    bases = [(item, change(item.text)) for item in manuscript.items("mengingat")]
    able = [(item, text) for item, text in bases if text != item.text]
    if not able:
        return None
    item, text = chance.choice(able)
    return manuscript.with_text(item.at, text), item.at


def replaced(manuscript: Manuscript, chance: Random, old: str, new: str):
    """Return the manuscript with `new` once in place of `old` in one legal basis, and the place."""
    return changed(manuscript, chance, lambda text: text.replace(old, new, 1))


def rewritten(manuscript: Manuscript, chance: Random, text: str):
    """Return the manuscript with another citation in place of one legal basis, and the place."""
    item = chance.choice(manuscript.items("mengingat"))
    return manuscript.with_text(item.at, f"{text};"), item.at
