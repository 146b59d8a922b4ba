"""Printing a decree with the template of a file, to see what a change of its data does on paper."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from sk_builder.app.own_paper import printed, printed_words
from sk_builder.errors import SkBuilderError
from sk_builder.model import Decree
from sk_builder.regulations import Catalogue
from sk_builder.store.change import Change, applied
from sk_builder.store.decode import decode
from sk_builder.store.tree import Node
from sk_builder.word.anchors import carried
from sk_builder.word.compile import CompiledTemplate
from sk_builder.word.marked import Marked, marked_paragraphs
from sk_builder.word.values import Printed


class Stretch(NamedTuple):
    """The words of one printed place within a paragraph.

    Attributes:
        at: The place.
        start: Where they begin in the text of the paragraph.
        end: Where they end.
    """

    at: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file as it is made.

    Attributes:
        docx: The file.
        paragraphs: All of it.
        stretches: The printed places in each paragraph, in order.
    """

    docx: bytes
    paragraphs: tuple[Marked, ...]
    stretches: tuple[tuple[Stretch, ...], ...]


class Press:
    """Prints decrees with one template and one catalogue.

    A *tree* is the plain data of a decree, as `encode` gives them.
    """

    def __init__(self, template: CompiledTemplate, catalogue: Catalogue) -> None:
        self._template = template
        self._catalogue = catalogue

    def words(self, tree: Mapping[str, Node], *changes: Change) -> dict[str, Printed] | None:
        """Return what a tree prints with some changes, by place; None where that is no decree."""
        decree = self.decree(tree, *changes)
        if decree is None:
            return None
        try:
            return {words.at: words for words in printed_words(printed(decree, self._catalogue))}
        except SkBuilderError:
            return None

    def decree(self, tree: Mapping[str, Node], *changes: Change) -> Decree | None:
        """Return the decree that a tree becomes by some changes; None where that is none."""
        changed = applied(dict(tree), *changes)
        return None if changed is None else decode(changed, Decree)[0]

    def problem(self, tree: Mapping[str, Node], *changes: Change) -> str:
        """Return why a tree is no decree, or cannot be printed, after some changes; "" where it can."""
        changed = applied(dict(tree), *changes)
        if changed is None:
            return "isian lain yang diubah menghalanginya"
        decree, problems = decode(changed, Decree)
        if decree is None:
            return problems[0].message
        try:
            self._template.fill(printed(decree, self._catalogue).values)
        except SkBuilderError as error:
            return str(error)
        return ""

    def sheet(self, decree: Decree) -> Sheet:
        """Make the file of a decree.

        Raises:
            SkBuilderError: The template cannot print it, or it departs at a place that it does not print.
        """
        docx = self._template.fill(printed(decree, self._catalogue).values, "{}").docx
        inside = carried(docx)
        places = inside.places if inside else {}
        paragraphs = marked_paragraphs(docx)
        stretches = tuple(
            tuple(Stretch(places[m.name], m.start, m.end) for m in one.marks if m.name in places)
            for one in paragraphs
        )
        return Sheet(docx, paragraphs, stretches)
