"""Words that all forms of a report share."""

from collections.abc import Mapping

from sk_builder.app.report import Located
from sk_builder.checks.finding import Severity


def counted(counts: Mapping[str, int]) -> str:
    """Say how many findings of each severity, those that there are.

    Example:
        >>> counted({"error": 2, "warning": 0, "info": 1}), counted({"error": 0, "warning": 0, "info": 0})
        ('2 kesalahan, 1 catatan', 'tidak ada temuan')
    """
    told = [f"{counts[severity.value]} {severity.words}" for severity in Severity if counts[severity.value]]
    return ", ".join(told) or "tidak ada temuan"


def where(located: Located) -> str:
    """Say where in its file a finding stands; "" where that is not known."""
    if located.line:
        return f"baris {located.line}"
    paragraph = f"paragraf {located.paragraph}" if located.paragraph else ""
    return ", ".join(filter(None, (paragraph, located.cell)))
