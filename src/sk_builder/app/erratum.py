"""The erratum (*ralat*) of a paper: only where it departs from the approved original by a slip."""

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from msgspec import structs

from sk_builder import language
from sk_builder.app.build import Built, compiled, in_the_way
from sk_builder.app.document import Document
from sk_builder.app.finding import find_catalogue, find_template
from sk_builder.app.naming import file_name
from sk_builder.app.own_paper import printed, printed_words
from sk_builder.app.sealed import refuse_tampered
from sk_builder.changes import label_of
from sk_builder.errors import OutputError, TemplateError
from sk_builder.model import Decree
from sk_builder.places import path_of
from sk_builder.rendering import Rendered
from sk_builder.rendering.erratum import Slip, erratum_values
from sk_builder.rendering.paper import canonical
from sk_builder.store.decrees import Loaded, load_decree
from sk_builder.store.encode import encode

TEMPLATE = "ralat"
"""Name of the template that prints errata."""

_NO_SLIP = (
    "kertasnya tidak menyimpang dari naskah asli, jadi tidak ada yang diralat; sebut tempat dan kata yang"
    " salah tercetak, atau ubah isinya dengan Keputusan perubahan"
)


class Erratum(NamedTuple):
    """An erratum that was written.

    Attributes:
        slips: What it puts right.
        target: The Word file.
    """

    slips: tuple[Slip, ...]
    target: Path


def erratum(
    file: Path,
    told: Sequence[tuple[str, str]],
    day: date | None,
    folder: Path,
    *,
    force: bool = False,
) -> Erratum:
    """Make the erratum of the paper of a decree that is set.

    Args:
        file: The decree file; its departures (*tercetak*) are slips of the paper.
        told: Further slips: a place, and the words that the paper has there, "" for none.
        day: The day of the erratum; None leaves it to be filled in.
        folder: Where the Word file goes.
        force: Overwrite one that somebody has edited in Word.

    Raises:
        SkBuilderError: The decree is a draft; a place is not printed; the paper nowhere departs from the
            original; or the Word file cannot be made or written. A line each.
    """
    loaded = load_decree(file)
    decree = loaded.part
    if decree.is_draft:
        raise OutputError(
            f"{file}: masih konsep; perbaiki berkasnya, ralat hanya untuk naskah yang ditetapkan"
        )
    if decree.is_consolidated:
        raise OutputError(f"{file}: naskah konsolidasi tidak ditandatangani; sebut naskah aslinya")
    refuse_tampered(loaded, find_catalogue(file))
    original = structs.replace(decree, departures=())
    rendered = printed(original, find_catalogue(file))
    slips = _slips(loaded, original, rendered, told)
    template = compiled(find_template(TEMPLATE, file))
    result = template.fill(erratum_values(rendered, original, slips, day).values)
    _refuse_lost(slips, result.printed, template.name)
    target = folder / f"Ralat-{file_name(decree)}"
    built = Built(file, target, decree, Document(result.docx, ()))
    if problem := in_the_way(built, force=force):
        raise OutputError(problem)
    built.write()
    return Erratum(slips, target)


def _slips(
    loaded: Loaded[Decree], original: Decree, rendered: Rendered, told: Sequence[tuple[str, str]]
) -> tuple[Slip, ...]:
    words = {piece.at: str(piece) for piece in printed_words(rendered)}
    departures = ((departure.at, departure.text) for departure in loaded.part.departures)
    given = [(canonical(at, original), text) for at, text in (*departures, *told)]
    if problems := [_unknown(at, list(words)) for at, _ in given if at not in words]:
        raise OutputError("\n".join(f"{loaded.path}: {problem}" for problem in problems))
    data = encode(original)
    slips = [
        Slip(at, label_of(original, path_of(at, data) or ()), text, words[at])
        for at, text in given
        if text.split() != words[at].split()
    ]
    if not slips:
        raise OutputError(f"{loaded.path}: {_NO_SLIP}")
    return tuple(slips)


def _unknown(at: str, places: Sequence[str]) -> str:
    near = language.nearest(at, places)
    return f"tempat {at} tidak dicetak Keputusan ini{f'; maksud Anda {near}?' if near else ''}"


def _refuse_lost(slips: Sequence[Slip], shown: Collection[str], template: str) -> None:
    """Refuse a template that does not print every cell of every slip."""
    keys = ("bagian", "tertulis", "seharusnya")
    lost = [key for key in keys for number, _ in enumerate(slips, 1) if f"ralat.{number}.{key}" not in shown]
    if lost:
        tags = ", ".join(dict.fromkeys(lost))
        raise TemplateError(
            f"templat {template} tidak mencetak {tags} dari ralat.butir; pakai ralat.docx asli"
        )
