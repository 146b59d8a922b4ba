"""Where a cited rule was published: its gazettes (*lembaran*) on paper and in the catalogue."""

from collections.abc import Collection, Iterator

from sk_builder.checks.cited import CitedRule
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.finding import Problem, Replace, Severity, Span
from sk_builder.regulations import Confidence, Gazette, Role, Series
from sk_builder.regulations.printing import gazette_words

_SIGNS = {Series.TLN: "ambahan l", Series.TLD: "ambahan l", Series.BN: "erita", Series.BD: "erita"}
"""What is left of the name of a gazette however badly it was printed; of the others it is "embaran"."""


def gazettes_of(cited: CitedRule) -> Iterator[tuple[Gazette, Span]]:
    """Yield the gazettes of a rule in printed order, each with its stretch."""
    return zip(cited.regulation.gazettes, cited.spans(Role.GAZETTE), strict=True)


def spans_of(cited: CitedRule, series: Collection[Series]) -> list[Span]:
    """Return the stretches of the gazettes of some series."""
    return [span for gazette, span in gazettes_of(cited) if gazette.series in series]


def names(cited: CitedRule, *series: Series) -> bool:
    """Tell whether a rule names a gazette of these series, were it too badly printed to be read."""
    if any(gazette.series in series for gazette in cited.regulation.gazettes):
        return True
    whole = cited.passage.text[cited.heading[0] : cited.pieces[-1][1][1]].lower()
    return any(_SIGNS.get(one, "embaran") in whole for one in series)


def known_gazettes(dossier: Dossier, cited: CitedRule) -> tuple[Gazette, ...]:
    """Return the gazettes that the catalogue gives for a rule, () where it is unsure of the rule itself."""
    entry = dossier.known(cited.regulation)
    return entry.regulation.gazettes if entry and entry.confidence is not Confidence.LOW else ()


def bracketed(gazettes: Collection[Gazette]) -> str:
    """Print gazettes as a citation has them; "" for none."""
    return f"({', '.join(map(gazette_words, gazettes))})" if gazettes else ""


def unpublished(dossier: Dossier, cited: CitedRule, what: str, severity: Severity | None = None) -> Problem:
    """Say at the head of a rule that it names no gazette, and which one the catalogue knows.

    Args:
        dossier: The paper.
        cited: The rule.
        what: Which gazette is not named, such as "Lembaran Negara belum disebut".
        severity: Where it differs from that of the rule.
    """
    words = bracketed(known_gazettes(dossier, cited))
    told = f"; {dossier.catalogue.as_known}: {words}" if words else ""
    end = (cited.span(Role.NAME, Role.NUMBER, Role.YEAR, Role.TITLE) or cited.heading)[1]
    return Problem(
        cited.passage.at,
        f"{what}{told}",
        cited.heading,
        suggestion=words or None,
        edits=(Replace(cited.passage.at, end, end, f" {words}"),) if words else (),
        severity=severity,
    )
