"""Flaws to plant: for each rule a function that puts one flaw of its kind into a clean paper.

A planter takes a clean manuscript and a source of chance. It returns the flawed manuscript and the place
where the flaw must be found, or None where this paper has no room for it. A flaw of the decree file, rather
than of the paper, comes as a whole dossier.
"""

from collections.abc import Callable
from random import Random

from sk_builder.checks import Dossier
from sk_builder.manuscript import Manuscript

Planted = tuple[Manuscript | Dossier, str] | None
Planter = Callable[[Manuscript, Random], Planted]

PLANTERS: dict[str, list[Planter]] = {}


def plants(code: str) -> Callable[[Planter], Planter]:
    """Declare the decorated function a planter for the rule; a rule may have several kinds of flaw."""

    def register(planter: Planter) -> Planter:
        PLANTERS.setdefault(code, []).append(planter)
        return planter

    return register
