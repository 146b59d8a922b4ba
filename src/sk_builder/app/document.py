"""One decree and one template: the Word file they make, or why they do not fit."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec

from sk_builder.app.own_paper import printed
from sk_builder.errors import PlaceError
from sk_builder.model import Certification, Decree
from sk_builder.places import Leaf, filled
from sk_builder.regulations import Catalogue
from sk_builder.rendering import Rendered
from sk_builder.rendering.copying import MARKS, as_copy
from sk_builder.store.encode import encode
from sk_builder.word.compile import CompiledTemplate


class Document(NamedTuple):
    """A Word file in memory.

    Attributes:
        docx: All of it, with the decree's data and the places of its words inside.
        blanks: Printed places that show dots, as a value is still to come.
    """

    docx: bytes
    blanks: tuple[str, ...]


def document(
    decree: Decree,
    template: CompiledTemplate,
    catalogue: Catalogue,
    certification: Certification | None = None,
    *,
    strip: bool = False,
) -> Document:
    """Make the Word file of one decree.

    Args:
        decree: What it says.
        template: How it looks.
        catalogue: Where the words of its legal bases come from.
        certification: For a copy (*salinan*), the words by which the office answers for it.
        strip: Leave out the data that otherwise travel in the file.

    Raises:
        PlaceError: A departure or a catalogue key that does not exist, or words that the template does not
            print.
        TemplateError: The template asks for a name that no decree has.
    """
    rendered = printed(decree, catalogue)
    if certification:
        rendered = as_copy(rendered, certification, decree.style)
    data = "" if strip else msgspec.json.encode(carried_data(decree)).decode()
    result = template.fill(rendered.values, data)
    if lost := unprinted(decree, rendered, result.printed):
        raise PlaceError(tuple(_told(lost, rendered, template.name)))
    if certification and (unmarked := [mark for mark in MARKS if mark not in result.printed]):
        tags = ", ".join(f"{{{{ {mark} }}}}" for mark in unmarked)
        raise PlaceError(
            ((("templat",), f"templat {template.name} tidak mencetak salinan; tambahkan {tags}"),)
        )
    return Document(result.docx, rendered.blanks)


def carried_data(decree: Decree) -> object:
    """Return the data that travels in the file; what tells of its making stays at home."""
    return encode(decree.published)


def unprinted(decree: Decree, rendered: Rendered, printed: Iterable[str]) -> list[Leaf]:
    """Return what a decree fills and a template did not print, its departures too.

    Args:
        decree: What was filled in.
        rendered: What it had ready.
        printed: The data places whose words stand in the file.
    """
    shown = rendered.withheld.union(printed)
    departures = (
        Leaf(f"tercetak.{number}", ("tercetak", number - 1, "teks"))
        for number, departure in enumerate(decree.departures, start=1)
        if departure.text
    )
    return [leaf for leaf in (*filled(decree), *departures) if leaf.place not in shown]


def _told(
    lost: Sequence[Leaf], rendered: Rendered, template: str
) -> Iterable[tuple[tuple[str | int, ...], str]]:
    """Tell each field once, at its first place: a column that is not printed is one error, not one a row."""
    places: dict[tuple[str, ...], list[Leaf]] = {}
    for leaf in lost:
        places.setdefault(tuple(step for step in leaf.path if isinstance(step, str)), []).append(leaf)
    for leaves in places.values():
        count = f" ({len(leaves)} isian)" if len(leaves) > 1 else ""
        yield leaves[0].path, f"terisi{count}, tetapi {_why(leaves[0], rendered, template)}"


def _why(leaf: Leaf, rendered: Rendered, template: str) -> str:
    match leaf.path:
        case ("lampiran", int(annex), "sasaran", _, "indikator", _, column, *_):
            if rendered.values["lampiran"][annex]["kolom"].get(column) is False:
                return f"{column} tidak disebut dalam kolom; tambahkan ke kolom, atau kosongkan"
    return f"templat {template} tidak mencetaknya; pakai templat yang mencetaknya, atau kosongkan bila boleh"
