"""From printed words back to data: what printing made of dates, numbers, capitals and marks, undone.

What the words were made of is guessed in several ways; the guess counts that prints these words again.
"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from difflib import SequenceMatcher
from typing import NamedTuple

from sk_builder.app.pulling.origin import Origin
from sk_builder.app.pulling.press import Stretch
from sk_builder.app.pulling.wording import TOKEN, compared
from sk_builder.changes.pairing import likeness
from sk_builder.manuscript import is_blank
from sk_builder.model import Range
from sk_builder.places import Path
from sk_builder.reading.decree.amounts import read_amount, yearly
from sk_builder.reading.decree.closing import name_parts, read_day
from sk_builder.reading.decree.formulas import shared_with
from sk_builder.regulations import parse
from sk_builder.rendering.table import DIRECTIONS
from sk_builder.store.change import Change, Insert, SetText, value_at

Texts = Mapping[Path, str | None]
"""New texts of some fields; None for one that is to be blank."""

_MARKS = ";.:"
_SAME, _SAME_LETTERS = 2, 1
"""Words that are the same, and words that are but for capitals."""
_SLOT = re.compile(r"\\\{(nomor|tahun|bulan)\\\}")
_DASH = re.compile(r"(?<=\d)\s*[–−]\s*(?=\d)")
_AMOUNTS = {"target", "baseline", "kondisi_akhir"}
_WAITING_LISTS = {"menimbang", "mengingat", "diktum"}


class Unprinted(NamedTuple):
    """The data behind printed words.

    Attributes:
        changes: What makes the data of them.
        is_exact: Whether the changed data print just these words.
    """

    changes: tuple[Change, ...]
    is_exact: bool


def unprinted(origin: Origin, at: str, old: str, new: str) -> Unprinted | None:
    """Return what to change in the data so that a place reads otherwise.

    Args:
        origin: What the paper was made of.
        at: The printed place.
        old: Its words as they were made.
        new: Its words now.

    Returns:
        None where no field can be told that prints them.
    """
    best, nearest = None, _nearness(old, new)
    for changes in _guesses(origin, at, old, new):
        words = origin.press.words(origin.tree, *changes)
        said = None if words is None else words.get(_printed_at(at, changes))
        near = _nearness(said, new) if said is not None else (0, 0.0)
        if near > nearest:
            best, nearest = Unprinted(changes, is_exact=near[0] >= _SAME_LETTERS), near
        if near[0] == _SAME:
            break
    return best


def without_mark(words: str) -> str:
    """Return words without the one mark that closes an item."""
    words = words.strip()
    return words[:-1].rstrip() if words.endswith(tuple(_MARKS)) else words


def literal(path: Path, words: str, told: str = "") -> Iterator[str]:
    """Yield how words of the paper may stand in the field at a path that held `told`, the likeliest first."""
    words = words.strip()
    if path[-2:] == ("penetapan", "tanggal"):
        day = read_day(words.title())
        yield day.isoformat() if day else words
    elif path[-1] == "arah":
        yield next((key for key, said in DIRECTIONS.items() if said.casefold() == words.casefold()), words)
    elif path[-1] == "nip":
        yield words if " " in told else "".join(words.split())
        yield words
    elif _AMOUNTS & set(path):
        yield from _amounts(words)
    elif path[-1] == "sama_dengan":
        yield str(shared_with(words) or words)
    else:
        yield words


def _amounts(words: str) -> Iterator[str]:
    bare = _DASH.sub("-", words.rstrip("% "))
    yield bare
    match read_amount(words).value:
        case Decimal() as value:
            yield _number(value)
        case Range(low=low, high=high):
            yield f"{_number(low)}-{_number(high)}"


def _number(value: Decimal) -> str:
    return f"{value:f}".replace(".", ",")


def _nearness(said: str, new: str) -> tuple[int, float]:
    """Tell how near two printed words are, to be compared."""
    one, other = said.split(), new.split()
    if one == other:
        return _SAME, 1
    one, other = ([word.casefold() for word in words] for words in (one, other))
    return (_SAME_LETTERS if one == other else 0), likeness(" ".join(one), " ".join(other))


def _printed_at(at: str, changes: tuple[Change, ...]) -> str:
    """Return where words stand after a change; the first item of a list takes the place of its dots."""
    first = {"menimbang": "menimbang.a", "mengingat": "mengingat.1", "diktum": "diktum.KESATU"}
    return first[at] if isinstance(changes[0], Insert) else at


def _guesses(origin: Origin, at: str, old: str, new: str) -> Iterator[tuple[Change, ...]]:
    if at in _WAITING_LISTS:
        yield (Insert((at, 0), without_mark(new)),)
        return
    for texts in _texts(origin, at, old, new):
        changed = {path: text for path, text in texts.items() if text != _told(origin, path)}
        if len(changed) == 1:
            ((path, text),) = changed.items()
            yield from (_changes(origin, {path: form}) for form in _forms(origin, path, text))
        elif changed:
            yield _changes(origin, changed)


def _changes(origin: Origin, texts: Texts) -> tuple[Change, ...]:
    return tuple(change for path, text in texts.items() for change in _of_field(origin, path, text))


def _of_field(origin: Origin, path: Path, text: str | None) -> Iterator[Change]:
    """Yield what sets a field; words that cite another rule are no longer those of the key beside them."""
    if path[0] == "mengingat" and path[-1] == "kunci":
        path = (*path[:-1], "kutipan")
    yield SetText(path, text)
    if path[-1] == "kelompok":
        yield from (SetText(other, text) for other in _same_group(origin, path))
    key = _told(origin, (*path[:-1], "kunci")) if path[-1] == "kutipan" else None
    cited = parse(text or "")
    if key and cited.regulation and cited.regulation.number and cited.key != key:
        yield SetText((*path[:-1], "kunci"), None)


def _same_group(origin: Origin, path: Path) -> Iterator[Path]:
    """Yield the groups of the goals that follow, as long as they are the one that is printed for all."""
    *before, position, key = path
    other = (*before, int(position) + 1, key)
    while _told(origin, other) == _told(origin, path):
        yield other
        other = (*before, int(other[-2]) + 1, key)


def _forms(origin: Origin, path: Path, text: str | None) -> Iterator[str | None]:
    """Yield how a text may stand in a field, without a closing mark before with it."""
    if text is None:
        yield None
        return
    told = _told(origin, path) or ""
    for form in literal(path, text, told):
        if not told.endswith(tuple(_MARKS)):
            yield without_mark(form)
        yield form


def _is_all_new(origin: Origin, texts: Texts) -> bool:
    """Tell whether several fields lose all their words at once: then nobody knows which words go where."""
    kept = [_words(_told(origin, path)) & _words(text) for path, text in texts.items()]
    return sum(not words for words in kept) > 1


def _words(text: str | None) -> set[str]:
    return set((text or "").casefold().split())


def _told(origin: Origin, path: Path) -> str | None:
    value = value_at(origin.tree, path)
    return value if isinstance(value, str) else None


def _texts(origin: Origin, at: str, old: str, new: str) -> Iterator[Texts]:
    if at.rpartition(".")[2] == "nomor":
        yield from _number_texts(origin, new)
        return
    sources = [path for path in origin.paper.sources(at) if _told(origin, path) is not None]
    if is_blank(old) and not any(_is_within(origin, path, old) for path in sources):
        path = origin.path(at)
        yield from ({path: said} for said in (_plain(origin, path, new), new))
        return
    yield from _compared(origin, sources, old, new)
    if at.endswith(".baseline"):
        yield {(*origin.path(at), str(year)): words for year, words in yearly(new).items()}
    if at.endswith("penandatangan.nama"):
        yield _name_texts(origin, new)
    if len(sources) == 1:
        yield from _whole(origin, sources[0], old, new)


def _is_within(origin: Origin, path: Path, words: str) -> bool:
    return (_told(origin, path) or "\0").casefold() in words.casefold()


def _compared(origin: Origin, sources: list[Path], old: str, new: str) -> Iterator[Texts]:
    """Find the fields within the printed words, and what became of each."""
    spans = dict(_spans(origin, sources, old))
    if not spans:
        return
    found = compared(old, list(spans), new)
    texts = {
        spans[span]: _recased(origin, spans[span], old[span.start : span.end], found[span]) for span in found
    }
    if not _is_all_new(origin, texts):
        yield {path: text.strip() or None for path, text in texts.items()}


def _spans(origin: Origin, sources: list[Path], old: str) -> Iterator[tuple[Stretch, Path]]:
    """Yield where fields stand in printed words, no two of them at one spot, in order."""
    taken: list[Stretch] = []
    found: dict[Stretch, Path] = {}
    for path in sources:
        text = _told(origin, path) or ""
        at = _found(text, old, taken)
        if at is not None:
            span = Stretch(str(path), at, at + len(text))
            taken.append(span)
            found[span] = path
    yield from ((span, found[span]) for span in sorted(found, key=lambda span: span.start))


def _found(text: str, old: str, taken: list[Stretch]) -> int | None:
    at = old.casefold().find(text.casefold()) if text and len(old.casefold()) == len(old) else -1
    while at >= 0 and any(at < span.end and span.start < at + len(text) for span in taken):
        at = old.casefold().find(text.casefold(), at + 1)
    return at if at >= 0 else None


def _whole(origin: Origin, path: Path, old: str, new: str) -> Iterator[Texts]:
    """Take all words for the one field that a place shows."""
    if not new.strip():
        yield {path: None}
        return
    yield {path: _recased(origin, path, old, new)}


def _number_texts(origin: Origin, new: str) -> Iterator[Texts]:
    """Read a number by the pattern of the house style."""
    pattern = _SLOT.sub(r"(?P<\1>.+?)", re.escape(origin.decree.style.number_pattern))
    found = re.fullmatch(pattern, new.strip(), re.IGNORECASE)
    if not found:
        return
    said = found.groupdict()
    texts: dict[Path, str | None] = {("nomor",): None if is_blank(said["nomor"]) else said["nomor"].strip()}
    if "tahun" in said and said["tahun"] != str(origin.decree.number_year):
        texts["tahun",] = None if is_blank(said["tahun"]) else said["tahun"].strip()
    yield texts


def _name_texts(origin: Origin, new: str) -> Texts:
    """Part the line of a name that was typed anew."""
    before, name, after = name_parts(new)
    signatory = ("penandatangan",)
    return {
        (*signatory, "gelar_depan"): before or None,
        (*signatory, "nama"): origin.writing.person(name),
        (*signatory, "gelar_belakang"): after or None,
    }


def _plain(origin: Origin, path: Path, words: str) -> str:
    """Return words that may stand in capitals as data would have them."""
    writing = origin.writing
    return writing.person(words) if path == ("penandatangan", "nama") else writing.name(words)


def _recased(origin: Origin, path: Path, old: str, new: str) -> str:
    """Undo the capitals that printing made of a field: words that stay are written as the field has them."""
    told = _told(origin, path) or ""
    if old == told or old.casefold() != told.casefold():
        return new
    before, after = TOKEN.findall(told), TOKEN.findall(new)
    plain = TOKEN.findall(_plain(origin, path, new))
    written = plain if len(plain) == len(after) else after
    small = [token.casefold() for token in before], [token.casefold() for token in after]
    for kind, i, end, j, stop in SequenceMatcher(None, *small, autojunk=False).get_opcodes():
        if kind == "equal":
            written[j:stop] = before[i:end]
    return "".join(written)
