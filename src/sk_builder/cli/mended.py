"""What was mended in a decree file, as lines of text."""

from collections.abc import Iterator

import click

from sk_builder.app.fix import Fixed
from sk_builder.app.wording import counted
from sk_builder.cli.findings import text_of

_DIFF_COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def diff_text(fixed: Fixed) -> str:
    """Return a unified diff of what was mended, coloured."""
    return text_of(click.style(line, fg=_DIFF_COLOURS.get(line[:1])) for line in fixed.diff())


def fixed_text(fixed: Fixed) -> str:
    """Return what was mended and how much is left."""
    return text_of(_lines(fixed))


def _lines(fixed: Fixed) -> Iterator[str]:
    for finding in fixed.mended:
        yield f"{finding.at}: {finding.code}: {finding.message}"
    left = fixed.left.counts
    rest = f"sisanya {counted(left)}; lihat sk-builder check {fixed.target}"
    rest = rest if any(left.values()) else "tidak ada yang tersisa"
    yield f"{fixed.target}: {len(fixed.mended)} temuan diperbaiki; {rest}"
