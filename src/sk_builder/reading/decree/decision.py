"""The decision as data: the points of the *diktum*, and the title that may be repeated before them."""

from sk_builder.model import Dictum
from sk_builder.places import segment
from sk_builder.reading.decree.items import item, opened
from sk_builder.reading.decree.rewordings import read_rewording
from sk_builder.reading.decree.source import WAITING, Source


def read_decision(source: Source) -> tuple[Dictum, ...]:
    """Read the points; a decision in one or more plain paragraphs becomes points without label."""
    source.take("menetapkan")
    points = [passage.at.removesuffix(".label") for passage in source.paper if _is_point(passage.at)]
    found = [_dictum(at, source) for at in dict.fromkeys(points)] or _paragraphs(source)
    return () if len(found) == 1 and found[0].text == WAITING else tuple(found)


def _is_point(at: str) -> bool:
    head, _, rest = at.partition(".")
    return head == "diktum" and "." not in rest.removesuffix(".label")


def _dictum(at: str, source: Source) -> Dictum:
    source.take(f"{at}.label")
    if changed := read_rewording(at, source):
        text, rewording = changed
        return Dictum(text=text, rewording=rewording)
    words = source.take(at)
    items = [item(words) for words in source.items(f"{at}.rincian")]
    after = opened(source.take(f"{at}.lanjutan"), ".")
    text = opened(words, ".") if items else opened(f"{words} {after}".strip(), ".", ";")
    return Dictum(
        text=text if any(map(str.isalnum, text)) else WAITING,
        items=tuple(items),
        continuation=(after or None) if items else None,
    )


def _paragraphs(source: Source) -> list[Dictum]:
    """Read a decision without points; one in articles (*Pasal*) is none, and its words stay behind."""
    found = []
    for position, passage in enumerate(source.paper.decided):
        at = f"diktum.{segment('diktum', position)}"
        found.append(Dictum(text=opened(source.take(passage.at, at), ".", ";") or WAITING))
    return found
