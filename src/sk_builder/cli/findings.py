"""Findings as lines of text, as a good compiler tells its own."""

from collections.abc import Iterable, Iterator

import click

from sk_builder import language
from sk_builder.app.report import Checked, Excerpt, Located, Report
from sk_builder.app.wording import counted, where
from sk_builder.checks import Severity

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}
_WIDTH = 100
"""Characters of a line that are shown; a longer one is cut round the words."""
_LEAD = 30
"""Characters kept before the words where a line is cut."""
_GUTTER = 6


def report_text(report: Report) -> str:
    """Return all that a check found, and how much, with the day it was found on."""
    return text_of(_report_lines(report))


def text_of(lines: Iterable[str]) -> str:
    """Return lines as one text."""
    return "".join(f"{line}\n" for line in lines)


def _report_lines(report: Report) -> Iterator[str]:
    for checked in report.files:
        for located in checked.found:
            yield from _finding_lines(checked, located)
            yield ""
    for checked in report.files:
        if len(report.files) > 1 or not checked.found:
            yield f"{checked.file}: {counted(checked.counts)}"
    if report.files:
        yield (
            f"{counted(report.counts)} dalam {len(report.files)} berkas, per"
            f" {language.date_words(report.as_of)}, menurut katalog per"
            f" {language.date_words(report.known_on)}"
        )


def _finding_lines(checked: Checked, located: Located) -> Iterator[str]:
    finding, colour = located.finding, _COLOURS[located.finding.severity]
    kind = click.style(f"{finding.severity.words} {finding.code}", fg=colour, bold=True)
    yield f"{_spot(checked, located)}: {kind}: {click.style(finding.message, bold=True)}"
    for excerpt in located.excerpt:
        yield from _excerpt_lines(excerpt, colour)
    yield _told("tempat", finding.at)
    yield _told("aturan", located.rule.title)
    if finding.suggestion:
        yield _told("saran", finding.suggestion + ("  (dikerjakan oleh fix)" if located.safe else ""))
    yield _told("sumber", f"{finding.source} ({finding.certainty.words})")


def _spot(checked: Checked, located: Located) -> str:
    if located.line:
        return f"{checked.file}:{located.line}:{located.column or 1}"
    place = where(located)
    return f"{checked.file}: {place}" if place else str(checked.file)


def _excerpt_lines(excerpt: Excerpt, colour: str) -> Iterator[str]:
    text, start, end = _cut(excerpt)
    number = str(excerpt.line or "")
    yield click.style(f"{number:>{_GUTTER}} | ", dim=True) + text
    signs = " " * start + click.style("^" * max(end - start, 1), fg=colour, bold=True)
    yield click.style(f"{'':>{_GUTTER}} | ", dim=True) + signs


def _cut(excerpt: Excerpt) -> tuple[str, int, int]:
    """Return the line without its indent, no longer than is shown, and where the words stand in it."""
    indent = len(excerpt.text) - len(excerpt.text.lstrip())
    text = excerpt.text[indent:].replace("\t", " ")
    start, end = excerpt.start - indent, excerpt.end - indent
    first = max(start - _LEAD, 0) if len(text) > _WIDTH and end > _WIDTH else 0
    before = "…" if first else ""
    shown = before + text[first : first + _WIDTH]
    after = "…" if first + _WIDTH < len(text) else ""
    return shown + after, start - first + len(before), min(end - first + len(before), len(shown))


def _told(name: str, words: str) -> str:
    return f"{'':>{_GUTTER}} = {name}: {words}"
