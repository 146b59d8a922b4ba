"""What is wrong with a template, before a decree is put into it."""

from dataclasses import dataclass

from sk_builder.word.package import Package


@dataclass(frozen=True, slots=True)
class Problem:
    """One flaw of a template.

    Attributes:
        place: In words, as a person finds it with Word open.
        tag: The tag as written, ``""`` when it is not about one.
        message: What is wrong and what to do.
        is_error: True when no decree can be made from the template.
    """

    place: str
    tag: str
    message: str
    is_error: bool = True

    def __str__(self) -> str:
        return ": ".join(part for part in (self.place, self.tag, self.message) if part)


def problems_of(package: Package, docx: bytes) -> tuple[Problem, ...]:
    """Return the flaws of a template, in the order of the paper."""
    return ()
