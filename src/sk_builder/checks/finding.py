"""A finding (*temuan*): a flaw of a decree, as a value. Never an exception."""

from collections.abc import Iterable
from enum import Enum

from msgspec import Struct

from sk_builder.manuscript import Passage

Span = tuple[int, int]
"""Start and end of a stretch in the text of a passage, as Python slices count."""


class Severity(Enum):
    """How heavy a finding weighs; the value is its name in JSON."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def words(self) -> str:
        """Its Indonesian name: kesalahan, peringatan, catatan."""
        return {"error": "kesalahan", "warning": "peringatan", "info": "catatan"}[self.value]

    @property
    def weight(self) -> int:
        """3 for an error, 2 for a warning, 1 for a note."""
        return {"error": 3, "warning": 2, "info": 1}[self.value]


class Fix(Enum):
    """What may be done about the findings of a rule."""

    SAFE = "safe"
    ASK = "ask"
    NONE = "no"


class Certainty(Enum):
    """How sure the source of a rule is; shown beside it."""

    SEEN = "S"
    PARTLY = "P"
    RECALLED = "R"
    LOGIC = "L"

    @property
    def words(self) -> str:
        """Its Indonesian meaning."""
        return {
            "S": "sumber dilihat",
            "P": "sumber dilihat sebagian",
            "R": "menurut kebiasaan, sumber belum dilihat",
            "L": "menurut naskah itu sendiri, hitungan, atau kalender",
        }[self.value]


class Replace(Struct, frozen=True):
    """Put `words` in place of a stretch of the text at a place."""

    at: str
    start: int
    end: int
    words: str


class Reorder(Struct, frozen=True):
    """Put the items of a list in another order.

    Attributes:
        at: The list, such as ``mengingat``.
        order: For each new position the old one, from 0.
    """

    at: str
    order: tuple[int, ...]


class Delete(Struct, frozen=True):
    """Take the item at a place, such as ``mengingat.4``, out of its list."""

    at: str


class Append(Struct, frozen=True):
    """Put one more item behind the last of a list, such as ``menimbang``."""

    at: str
    words: str


Edit = Replace | Reorder | Delete | Append


class Problem(Struct, frozen=True):
    """What a rule yields; the engine stamps it with the rule's code and the rest.

    Attributes:
        at: Place on paper; it may be one where nothing stands (``menimbang``).
        message: What is wrong with just these words, one Indonesian line without closing mark.
        span: The literal words it is about, in the passage at `at`; None for all of it.
        on_label: It is about the letter or number before the passage.
        suggestion: What to write instead, for people; where there is one `Replace`, its words are taken.
        edits: How to do it by machine; () where only a person can.
        severity: Where it differs from the rule's.
        ask: The edits need a person's consent although the rule's fixes are safe.
        style: The key of the house style (*gaya*) that it is about, rather than about the words.
    """

    at: str
    message: str
    span: Span | None = None
    on_label: bool = False
    suggestion: str | None = None
    edits: tuple[Edit, ...] = ()
    severity: Severity | None = None
    ask: bool = False
    style: str = ""


def reword(  # noqa: PLR0913  the last two are rare
    passage: Passage,
    span: Span,
    words: str,
    message: str,
    *,
    severity: Severity | None = None,
    ask: bool = False,
) -> Problem:
    """Make a problem of one stretch of a passage that should read `words`."""
    edit = Replace(passage.at, *span, words)
    return Problem(passage.at, message, span, edits=(edit,), severity=severity, ask=ask)


def first_word(text: str) -> Span:
    """Return the stretch of the first word, without the marks, bullets and numbers before it.

    Example:
        >>> first_word("1. Meningkatnya mutu")
        (3, 15)
    """
    start = next((at for at, letter in enumerate(text) if letter.isalpha()), len(text))
    length = next((at for at, letter in enumerate(text[start:]) if letter.isspace()), len(text) - start)
    return start, start + length


def last_word(text: str) -> Span:
    """Return the stretch of the last word, its closing marks included: the place of a mark that is missing.

    Example:
        >>> last_word("KEPALA DINAS CONTOH , ")
        (13, 21)
    """
    end = len(text.rstrip())
    words = text[:end].rstrip(" ,.;:").split()
    return (text.rindex(words[-1], 0, end), end) if words else (0, end)


class Finding(Struct, frozen=True):
    """One flaw found.

    Attributes:
        code: Of the rule, such as ``MNB-03``.
        severity: As weighed for this paper.
        at: Place on paper.
        quote: The literal words; "" where something is missing.
        span: Where these stand in the passage at `at`; None when they are its label, or missing.
        message: What is wrong, one Indonesian line.
        suggestion: What to write instead, None where a person must find out.
        edits: How to do it by machine.
        safe: Whether the edits may be made without asking.
        source: Law or rule it rests on.
        certainty: How sure that source is.
        style: The key of the house style (*gaya*) that it is about, "" for one about the words.
    """

    code: str
    severity: Severity
    at: str
    quote: str
    span: Span | None
    message: str
    suggestion: str | None
    edits: tuple[Edit, ...]
    safe: bool
    source: str
    certainty: Certainty
    style: str = ""


def counts(findings: Iterable[Finding]) -> dict[str, int]:
    """Count findings by severity, zeros too: ``{"error": 1, "warning": 0, "info": 3}``."""
    found = [finding.severity for finding in findings]
    return {severity.value: found.count(severity) for severity in Severity}
