"""A decree and those that amended it as one text (*naskah konsolidasi*)."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import structs

from sk_builder.errors import OutputError
from sk_builder.model import Amendment, Annex, Decree, Dictum, LegalBasis, Rewording
from sk_builder.places import Path, path_of
from sk_builder.reading.decree.items import opened
from sk_builder.reading.decree.rewordings import other_part
from sk_builder.rendering.citing import number_words
from sk_builder.store.decrees import Loaded
from sk_builder.store.encode import encode

MATTER = {
    "menimbang": "considerations",
    "mengingat": "legal_bases",
    "diktum": "dictums",
    "lampiran": "annexes",
}
"""The parts of a decree that another can amend, by their keys, and the field that holds each."""


def consolidated(base: Decree, chain: Sequence[Loaded[Decree]]) -> Decree:
    """Return what a decree says after some amendments, without its history.

    Departures of its paper stay where nothing was amended: they are slips of a paper that is still in force.

    Raises:
        OutputError: Of an amendment it cannot be told what it changes: it changes nothing, one part twice, a
            part that the decree has not or that its own words do not name; or it annexes more or less than it
            says. A line each.
    """
    decree = structs.replace(base.content, leftovers=base.leftovers)
    for loaded in chain:
        problems = list(_problems(loaded, decree))
        if problems:
            raise OutputError("\n".join(f"{loaded.path}: {problem}" for problem in problems))
        annexes = iter(loaded.part.annexes)
        for rewording in _rewordings(loaded.part):
            annex = next(annexes) if rewording.is_annex else None
            decree = _reworded(decree, rewording, annex)
        decree = structs.replace(decree, amendments=(*decree.amendments, _amendment(loaded.part)))
    return decree


def _rewordings(amending: Decree) -> list[Rewording]:
    return [dictum.rewording for dictum in amending.dictums if dictum.rewording]


def _amendment(amending: Decree) -> Amendment:
    number = number_words(amending) if amending.number else None
    return Amendment(number=number, day=amending.enactment.day)


def _problems(loaded: Loaded[Decree], decree: Decree) -> Iterator[str]:
    """Yield why it cannot be told what an amendment makes of a decree."""
    rewordings = _rewordings(loaded.part)
    if not rewordings:
        yield "tidak ada bunyi_baru, jadi tidak diketahui apa yang diubah; isi bunyi_baru diktumnya"
    for at, count in Counter(rewording.at for rewording in rewordings).items():
        if count > 1:
            yield f"{at} diubah dua kali; gabungkan menjadi satu diktum"
    for number, dictum in enumerate(loaded.part.dictums, start=1):
        rewording = dictum.rewording
        if rewording and (named := other_part(dictum)):
            yield f"diktum ke-{number} menyebut {named}, tetapi bunyi_baru mengubah {rewording.at}; samakan"
        if rewording and _path(rewording, decree) is None:
            yield f"{rewording.at} tidak ada dalam Keputusan yang diubah; periksa di dalam bunyi_baru"
    annexed = sum(rewording.is_annex for rewording in rewordings)
    if annexed != len(loaded.part.annexes):
        yield f"ada {len(loaded.part.annexes)} Lampiran, tetapi {annexed} Lampiran yang diubah; samakan"


def _path(rewording: Rewording, decree: Decree) -> Path | None:
    """Return where a part stands; one that stands alone needs no count."""
    match path_of(rewording.at, encode(decree)):
        case (str(key),) if len(getattr(decree, MATTER[key])) == 1:
            return (key, 0)
        case (str(key), int(position)) if position < len(getattr(decree, MATTER[key])):
            return (key, position)
    return None


def _reworded(decree: Decree, rewording: Rewording, annex: Annex | None) -> Decree:
    path = _path(rewording, decree)
    if path is None:
        return decree
    key, position = path
    field = MATTER[str(key)]
    items = list(getattr(decree, field))
    items[int(position)] = _item(str(key), rewording, annex)
    places = (rewording.at, f"{rewording.at}.")
    kept = tuple(one for one in decree.departures if one.at != places[0] and not one.at.startswith(places[1]))
    changed: dict[str, Any] = {field: tuple(items), "departures": kept}
    return structs.replace(decree, **changed)


def _item(key: str, rewording: Rewording, annex: Annex | None) -> str | LegalBasis | Dictum | Annex | None:
    text = rewording.text or ""
    match key:
        case "menimbang":
            return text
        case "mengingat":
            return LegalBasis(words=opened(text, ";", "."))
        case "diktum":
            return Dictum(text=text, items=rewording.items, continuation=rewording.continuation)
    return annex
