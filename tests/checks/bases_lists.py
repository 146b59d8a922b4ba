"""Other lists of legal bases for a manuscript: to plant flaws into."""

from sk_builder.manuscript import Manuscript, Passage


def texts(manuscript):
    """Return the texts of the legal bases, closing marks and all."""
    return [item.text for item in manuscript.items("mengingat")]


def with_bases(manuscript, items):
    """Return the manuscript with other legal bases, numbered anew."""
    passages = [
        Passage(f"mengingat.{number}", text, f"{number}." if len(items) > 1 else "")
        for number, text in enumerate(items, start=1)
    ]
    bare = manuscript.without(*(item.at for item in manuscript.items("mengingat")))
    position = [passage.at for passage in bare].index("mengingat.label") + 1
    return Manuscript((*bare.passages[:position], *passages, *bare.passages[position:]))


def with_basis(manuscript, text, position):
    """Return the manuscript with one more legal basis, and its place; `position` counts from 0."""
    items = texts(manuscript)
    items.insert(position, text)
    return with_bases(manuscript, items), f"mengingat.{position + 1}"


def reworded(manuscript, position, text):
    """Return the manuscript with another text of one legal basis, and its place."""
    items = texts(manuscript)
    items[position] = text
    return with_bases(manuscript, items), f"mengingat.{position + 1}"
