"""A legal basis (*dasar hukum*) that was read, and how messages call it."""

from dataclasses import replace

from msgspec import Struct

from sk_builder.checks.cited import Cited, CitedRule
from sk_builder.checks.finding import Span
from sk_builder.manuscript import Passage
from sk_builder.regulations import Entry, Regulation, heading_words, regulation_words


class Basis(Struct, frozen=True):
    """One item of Mengingat that names a rule.

    Attributes:
        position: Among all items, from 0.
        cited: The item as it stands.
        rules: Each rule that it names, the one that it is about first, then what changed that one.
        regulation: The rule that it is about; one without region is taken for one of the maker's.
        key: Identity of that rule.
        entry: What the catalogue says of it; None where it says nothing.
    """

    position: int
    cited: Cited
    rules: tuple[CitedRule, ...]
    regulation: Regulation
    key: str
    entry: Entry | None

    @property
    def passage(self) -> Passage:
        """Where it stands."""
        return self.cited.passage

    @property
    def at(self) -> str:
        """Its place, such as ``mengingat.3``."""
        return self.cited.passage.at

    @property
    def heading(self) -> Span:
        """The stretch of kind, maker, number and year."""
        return self.rules[0].heading

    @property
    def name(self) -> str:
        """The rule in short."""
        return short_name(self.rules[0].regulation)

    @property
    def item(self) -> str:
        """What people call the item: "butir 3", by its printed label where it has one."""
        return item_name(self.passage)


def item_name(passage: Passage) -> str:
    """Return what people call an item of a list: "butir 3", by its printed label where it has one."""
    return f"butir {passage.label.strip(' .()') or passage.at.rpartition('.')[2]}"


def short_name(rule: Regulation) -> str:
    """Return kind, maker, number and year of a rule; its title too where it has no number.

    Example:
        >>> from sk_builder.regulations import Kind
        >>> short_name(Regulation(Kind.UU, "25", 1992, "Perkoperasian"))
        'Undang-Undang Nomor 25 Tahun 1992'
    """
    return heading_words(rule) if rule.number else regulation_words(replace(rule, alias="", gazettes=()))
