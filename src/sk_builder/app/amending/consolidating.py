"""A decree and those that amended it as one text (*naskah konsolidasi*)."""

from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import structs

from sk_builder.errors import OutputError
from sk_builder.model import Amendment, Decree, Dictum, LegalBasis, Rewording
from sk_builder.places import path_of
from sk_builder.store.decrees import Loaded
from sk_builder.store.encode import encode


def consolidated(base: Decree, chain: Sequence[Loaded[Decree]]) -> Decree:
    """Return what a decree says after some amendments, without the departures of its paper and its history.

    Raises:
        OutputError: An amendment speaks of a part that the decree has not, or annexes less than it says.
    """
    decree = structs.replace(base.content, departures=())
    for loaded in chain:
        for rewording, annex in _rewordings(loaded):
            decree = _reworded(decree, rewording, annex, loaded)
        decree = structs.replace(decree, amendments=(*decree.amendments, _amendment(loaded.part)))
    return decree


def _amendment(decree: Decree) -> Amendment:
    return Amendment(number=decree.number, year=decree.year, day=decree.enactment.day)


def _rewordings(loaded: Loaded[Decree]) -> Iterator[tuple[Rewording, Any]]:
    """Yield each new wording; one of a Lampiran takes the next annex of the amending decree."""
    found = [dictum.rewording for dictum in loaded.part.dictums if dictum.rewording]
    annexes = iter(loaded.part.annexes)
    for rewording in found:
        annex = next(annexes, None) if rewording.is_annex else None
        if rewording.is_annex and annex is None:
            raise OutputError(f"{loaded.path}: {rewording.at} diubah, tetapi Lampiran barunya tidak ada")
        yield rewording, annex


def _reworded(decree: Decree, rewording: Rewording, annex: Any, loaded: Loaded[Decree]) -> Decree:
    match path_of(rewording.at, encode(decree)):
        case ("menimbang", int(position)) if position < len(decree.considerations):
            return _with(decree, "considerations", position, rewording.text)
        case ("mengingat", int(position)) if position < len(decree.legal_bases):
            return _with(decree, "legal_bases", position, LegalBasis(words=rewording.text))
        case ("diktum", int(position)) if position < len(decree.dictums):
            return _with(decree, "dictums", position, _dictum(rewording))
        case ("lampiran", int(position)) if position < len(decree.annexes):
            return _with(decree, "annexes", position, annex)
    raise OutputError(f"{loaded.path}: {rewording.at} tidak ada dalam Keputusan yang diubah; periksa di")


def _dictum(rewording: Rewording) -> Dictum:
    return Dictum(text=rewording.text or "", items=rewording.items, continuation=rewording.continuation)


def _with(decree: Decree, field: str, position: int, item: Any) -> Decree:
    items = getattr(decree, field)
    changed: dict[str, Any] = {field: (*items[:position], item, *items[position + 1 :])}
    return structs.replace(decree, **changed)
