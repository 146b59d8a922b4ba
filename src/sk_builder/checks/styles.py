"""Where schools differ: what the house style (*gaya*) makes of the forms that a paper chose.

A rule of form collects each spot where the paper had to choose, and what the choice was; `style_problems`
decides what that is worth. The verdicts:

================  ==========================  =====================================================
style             the paper                   yields
================  ==========================  =====================================================
given             differs from it             each such spot, as heavy as the rule
given, unusual    follows it                  one note that names the style
not given         differs throughout          one note that names the style
not given         now this way, now that      each spot that differs from the standard, as heavy as the rule
any               a form of no school         each such spot, as heavy as the rule
================  ==========================  =====================================================
"""

from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct, structs

from sk_builder.checks.dossier import Dossier
from sk_builder.checks.finding import Problem, Severity
from sk_builder.model import HouseStyle

Value = bool | str | None
"""The value of a field of the house style that a spot follows; None for a form of no school."""

_STANDARD = HouseStyle()


class Choice(Struct, frozen=True):
    """One spot where schools differ.

    Attributes:
        value: What the paper follows here, such as "PERTAMA" or True.
        problem: What to say of it, and how to mend it, where ``dossier.style`` asks for another value.
    """

    value: Value
    problem: Problem


def style_problems(dossier: Dossier, field: str, choices: Sequence[Choice]) -> Iterator[Problem]:
    """Yield what a paper's choices between schools are worth.

    Args:
        dossier: The paper; its style decides.
        field: The name of the field of `HouseStyle`, such as ``first_dictum``.
        choices: Every spot of the paper where it had to choose, those that follow the style too.
    """
    wanted = getattr(dossier.style, field)
    schooled = [choice for choice in choices if choice.value is not None]
    astray = [choice for choice in schooled if choice.value != wanted]
    yield from (choice.problem for choice in choices if choice.value is None)
    if not dossier.style_is_given and len({choice.value for choice in schooled}) == 1:
        yield from (_noted(choice, "naskah memakai gaya", field) for choice in astray[:1])
        return
    if astray:
        own = f"gaya kantor {_key(field)}" if dossier.style_is_given else ""
        reason = f"{own or 'naskah ini memakai dua bentuk; baku'}: {_shown(wanted)}"
        yield from (_grounded(choice.problem, reason) for choice in astray)
    if wanted != getattr(_STANDARD, field):
        followers = [choice for choice in schooled if choice.value == wanted]
        yield from (_noted(choice, "gaya kantor", field) for choice in followers[:1])


def _noted(choice: Choice, who: str, field: str) -> Problem:
    """Make a choice that departs from the standard on purpose a note, which no machine mends."""
    key, standard = _key(field), getattr(_STANDARD, field)
    words = f"{who} {key}: {_shown(choice.value)}; baku: {_shown(standard)}"
    note = structs.replace(choice.problem, message=words, severity=Severity.INFO, style=key)
    return structs.replace(note, edits=(), suggestion=None)


def _grounded(problem: Problem, reason: str) -> Problem:
    return structs.replace(problem, message=f"{problem.message} ({reason})")


def _shown(value: Value) -> str:
    """Show a value as the decree file has it, between quotes where its end would not be seen."""
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    words = str(value)
    return words if words.isalpha() else f'"{words}"'


@cache
def _key(field: str) -> str:
    return next(known.encode_name for known in structs.fields(HouseStyle) if known.name == field)
