"""A plain tree becomes YAML text, laid out for people who go on editing it.

ruamel.yaml would quote every text that looks like a number or date; a decree file is read without such
guessing, so here a text stands bare wherever that gives it back, and a long one is folded.
"""

import json
import re
import textwrap
from collections.abc import Iterator

from sk_builder.store.source import HIDDEN
from sk_builder.store.tree import Node

WIDTH = 100
"""Characters after which a text goes on in the next line."""

_STEP = "  "
_BARE = re.compile(r"(?:[^\W_]|[(/<=+.…]|-(?=[^\s-]))[^\t\n\r]*")
_SEPARATOR = re.compile(r":\s|:$| #|\s$")
_MARKERS = ("---", "...")
_ELSEWHERE_NO_TEXT = re.compile(
    r"null|true|false|yes|no|on|off|[yn]|0[0-9]+|[0-9]{16,}|[0-9]+\.[0-9]+|[0-9]+(:[0-9]+)+|<<|=",
    re.IGNORECASE,
)


def write_tree(tree: dict[str, Node]) -> str:
    """Write a tree so that `yaml_nodes.read_tree` gives back the same one.

    Examples:
        >>> print(write_tree({"nomor": "010", "kop": {"alamat": ["Jalan A: 1", None]}}), end="")
        nomor: "010"
        kop:
          alamat:
            - "Jalan A: 1"
            -
    """
    return "\n".join(_mapping(tree)) + "\n" if tree else "{}\n"


def write_scalar(text: str) -> str:
    """Write one text in one line; in quotes where YAML, or other programs that read YAML, need them.

    Examples:
        >>> write_scalar("4,57"), write_scalar("null"), write_scalar("<<"), write_scalar("Koperasi #1")
        ('4,57', '"null"', '"<<"', '"Koperasi #1"')
    """
    bare = bool(_BARE.fullmatch(text)) and not _SEPARATOR.search(text) and not text.startswith(_MARKERS)
    bare = bare and not _ELSEWHERE_NO_TEXT.fullmatch(text)
    if bare and not HIDDEN.search(text):
        return text
    return HIDDEN.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))


def _mapping(tree: dict[str, Node]) -> Iterator[str]:
    for key, value in tree.items():
        yield from entry_lines(f"{write_scalar(key)}:", value)


def item_lines(items: list[Node]) -> Iterator[str]:
    """Yield the lines of the items of a list, each behind its dash."""
    for item in items:
        if isinstance(item, dict) and item:
            first, *others = _mapping(item)
            yield f"- {first}"
            yield from (f"{_STEP}{line}" for line in others)
        else:
            yield from entry_lines("-", item)


def entry_lines(head: str, value: Node) -> Iterator[str]:
    """Yield the lines of one value behind its key or dash."""
    if value is None:
        yield head
    elif isinstance(value, str):
        yield from _text(head, value)
    elif not value:
        yield f"{head} {'{}' if isinstance(value, dict) else '[]'}"
    else:
        yield head
        lines = _mapping(value) if isinstance(value, dict) else item_lines(value)
        yield from (f"{_STEP}{line}" for line in lines)


def _text(head: str, text: str) -> Iterator[str]:
    lines = textwrap.wrap(text, WIDTH, break_long_words=False, break_on_hyphens=False)
    looks_like_items = any(line.startswith("- ") for line in lines)
    if len(text) <= WIDTH or " ".join(text.split()) != text or looks_like_items:
        yield f"{head} {write_scalar(text)}"
        return
    yield f"{head} >-"
    yield from (f"{_STEP}{line}" for line in lines)
