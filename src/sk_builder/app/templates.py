"""Look into a Word template: what is wrong with it, and what its tags print."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sk_builder.app.document import document
from sk_builder.app.finding import read_template
from sk_builder.app.samples import samples
from sk_builder.errors import PlaceError, SkBuilderError, TemplateError
from sk_builder.model import Decree
from sk_builder.places import Path as PlacePath
from sk_builder.regulations import catalogue
from sk_builder.rendering import render
from sk_builder.rendering.erratum import Slip, erratum_values
from sk_builder.store.decrees import load_decree
from sk_builder.word.compile import compile_template
from sk_builder.word.lint import TagUse, lint, tags

_NO_TEMPLATE = (
    "tidak ada satu tag pun, jadi ini bukan templat; tulis tag seperti {{ tentang }} di tempat isian"
)
_FULL_SAMPLE = "contoh-lengkap.yaml"


@dataclass(frozen=True, slots=True)
class TagLine:
    """One tag of a template, as `template vars` lists it.

    Attributes:
        tag: As written in Word.
        place: Where it stands, in words.
        prints: What it prints for the full sample; "" for a tag that steers and prints nothing.
    """

    tag: str
    place: str
    prints: str


@dataclass(frozen=True, slots=True)
class Report:
    """What checking a template found.

    Attributes:
        problems: What is wrong, a line each.
        unprinted: Keys that a decree may fill and this template does not print; a decree that fills one needs
            another template. Empty while there are problems.
        unasked: Names of other words that the program has ready, such as labels, for which no tag asks: the
            template has its own words there, or lost a tag. Empty while there are problems.
    """

    problems: tuple[str, ...]
    unprinted: tuple[str, ...] = ()
    unasked: tuple[str, ...] = ()


def check_template(path: Path) -> Report:
    """Judge a template by itself, by the names a decree has, and by filling it with a decree that has all.

    Raises:
        TemplateError: The file is no .docx or cannot be read.
    """
    content = read_template(path)
    known = _known_names()
    if found := lint(content, path.name, known):
        return Report(tuple(f"{path}: {problem}" for problem in found))
    if not tags(content):
        return Report((f"{path}: {_NO_TEMPLATE}",))
    if any(name.startswith("ralat.butir") for use in tags(content) for name in use.names):
        return _of_erratum(content, path.name)
    unprinted: tuple[str, ...] = ()
    try:
        document(_full_sample(), compile_template(content, path.name), catalogue())
    except PlaceError as error:
        unprinted = tuple(dict.fromkeys(_keys(at) for at, _ in error.problems))
    except TemplateError as error:
        return Report((str(error),))
    return Report((), unprinted, _unasked(content, known, unprinted))


def _of_erratum(content: bytes, name: str) -> Report:
    """Judge a template that prints errata, and no decree, by filling it with one."""
    try:
        compile_template(content, name).fill(_values())
    except TemplateError as error:
        return Report((str(error),))
    return Report(())


def _unasked(content: bytes, known: Mapping[str, str], unprinted: Collection[str]) -> tuple[str, ...]:
    """Return the names of words for which no tag asks.

    Left out are the groups of which a template prints nothing, and numerals: years, numbers of rows.
    """
    asked = {name for use in tags(content) for name in use.names}
    split = [name.split(".") for name in asked]
    groups = {".".join(steps[:count]) for steps in split for count in range(len(steps))}
    missing = [name for name in known if name not in asked and name not in unprinted]
    return tuple(
        name
        for name in missing
        if name.rpartition(".")[0] in groups and known[name] and not known[name].isdecimal()
    )


def template_tags(path: Path) -> tuple[TagLine, ...]:
    """List the tags of a template in the order of the paper.

    Raises:
        TemplateError: The file is no .docx or cannot be read.
    """
    content, printed = read_template(path), _known_names()
    try:
        return tuple(
            TagLine(use.expr, use.place, _printed(use, printed) if use.expr.startswith("{{") else "")
            for use in tags(content)
        )
    except SkBuilderError as error:
        raise TemplateError(f"{path}: {error}") from error


def _printed(use: TagUse, words: Mapping[str, str]) -> str:
    return " ".join(filter(None, (words.get(name) for name in use.names)))


def _keys(path: PlacePath) -> str:
    return ".".join(step for step in path if isinstance(step, str) and not step.isdecimal())


def _full_sample() -> Decree:
    return load_decree(samples("decrees") / _FULL_SAMPLE).part


def _values() -> dict[str, Any]:
    books, decree = catalogue(), _full_sample()
    rendered = render(decree, lambda key, day: books.words(key, day or books.known_on))
    slip = Slip("tentang", "Tentang", "Contoh Lengkp", str(decree.subject))
    return erratum_values(rendered, decree, [slip], decree.enactment.day).values


def _known_names() -> dict[str, str]:
    """Return every dotted name of the full sample with the first words that it prints anywhere."""
    known: dict[str, str] = {}
    for name, words in _names(_values()):
        known[name] = known.get(name) or words
    return known


def _names(values: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield every dotted name of the values with what it prints; lists add nothing to the name."""
    match values:
        case dict():
            for key, value in values.items():
                yield from _names(value, f"{name}.{key}" if name else key)
        case list():
            yield name, ""
            for value in values:
                yield from _names(value, name)
        case str():
            yield name, values
        case _:
            yield name, ""
