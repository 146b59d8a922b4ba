"""The filters of the tag language: they change words and keep their place, and refuse what is no word.

Jinja's own would print a list as Python writes it, brackets and all.
"""

from collections.abc import Callable, Mapping
from typing import Any

from sk_builder.word.fill import CannotPrint, as_words
from sk_builder.word.values import Printed

_NO_LIST = "saringan ini hanya untuk daftar"


def _rewording(change: Callable[[str], str]) -> Callable[[object], str]:
    """Make a filter that changes words and keeps their place."""

    def reword(words: object) -> str:
        changed = change(str(as_words(words)))
        return words.reworded(changed) if isinstance(words, Printed) else changed

    return reword


def _join(items: object, separator: object = "") -> str:
    """Join words; the place is that of the first, the fields covered are those of all."""
    if not isinstance(items, list | tuple):
        raise CannotPrint(_NO_LIST)
    joined = as_words(separator).join(map(as_words, items))
    printed = [item for item in items if isinstance(item, Printed)]
    if not printed:
        return joined
    return Printed(joined, printed[0].at, tuple(place for item in printed for place in item.covers))


def _pick(position: int) -> Callable[[object], object]:
    """Make a filter that takes one item of a list, or one letter of words; ``""`` where there is none."""

    def pick(items: object) -> object:
        if not isinstance(items, list | tuple | str):
            raise CannotPrint(_NO_LIST)
        return items[position] if items else ""

    return pick


def _count(items: object) -> int:
    if not isinstance(items, list | tuple | str):
        raise CannotPrint(_NO_LIST)
    return len(items)


FILTERS: Mapping[str, Callable[..., Any]] = {
    "upper": _rewording(str.upper),
    "lower": _rewording(str.lower),
    "title": _rewording(str.title),
    "capitalize": _rewording(str.capitalize),
    "trim": _rewording(str.strip),
    "join": _join,
    "length": _count,
    "count": _count,
    "first": _pick(0),
    "last": _pick(-1),
}
