"""The sections of a Word file: which headers each of them shows."""

from collections.abc import Iterator, Sequence

from sk_builder.word.markup import DOCUMENT, Element, w
from sk_builder.word.package import Package
from sk_builder.word.relations import OFFICE, PACKAGE

_RELATIONS = "word/_rels/document.xml.rels"
_SECTION, _HEADER = w("sectPr"), w("headerReference")


def by_sections(package: Package) -> Iterator[tuple[Element, Sequence[str]]]:
    """Yield what stands in the body, each with the names of the headers that its section names.

    A section is described where it ends, and one that names no header goes on with those before.
    """
    body = package.tree(DOCUMENT).find(w("body"))
    targets = _targets(package)
    waiting: list[Element] = []
    for element in () if body is None else body:
        waiting.append(element)
        end = next(element.iter(_SECTION), None)
        if end is not None:
            yield from _with_headers(waiting, end, targets)
            waiting = []
    yield from ((element, ()) for element in waiting)


def _with_headers(
    elements: Sequence[Element], end: Element, targets: dict[str, str]
) -> Iterator[tuple[Element, Sequence[str]]]:
    ids = (header.get(f"{{{OFFICE}/relationships}}id", "") for header in end.iterchildren(_HEADER))
    names = tuple(targets[one] for one in ids if one in targets)
    yield from ((element, names) for element in elements)


def _targets(package: Package) -> dict[str, str]:
    """Return the name of each part by the id of its relationship."""
    if _RELATIONS not in package:
        return {}
    related = package.tree(_RELATIONS).iterchildren(f"{{{PACKAGE}/relationships}}Relationship")
    return {one.get("Id", ""): _name(one.get("Target", "")) for one in related}


def _name(target: str) -> str:
    return target.removeprefix("/") if target.startswith("/") else f"word/{target}"
