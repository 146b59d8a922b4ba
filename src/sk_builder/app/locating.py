"""Where in the user's own file a finding stands: line and column of its words, or paragraph and cell."""

import re

from sk_builder.app.own_paper import OwnPaper
from sk_builder.app.report import Located, excerpt_of
from sk_builder.checks.finding import Finding, Span
from sk_builder.manuscript import Manuscript
from sk_builder.places import Path
from sk_builder.store.change import value_at
from sk_builder.store.value_text import mark_at, origins, position

_KEY = re.compile(r"[^\s:]+")


def in_decree_file(finding: Finding, paper: OwnPaper, *, safe: bool) -> Located:
    """Locate a finding in the decree file whose paper it was found on: its words, else the nearest around."""
    found = _in_text(finding, paper)
    if found is None:
        return Located(finding, safe)
    line, column = mark_at(paper.loaded.text, found[0])
    excerpt = excerpt_of(paper.loaded.text, *found, line)
    return Located(finding, safe, line, column, excerpt=excerpt)


def on_paper(finding: Finding, manuscript: Manuscript) -> Located:
    """Locate a finding in the file that a foreign paper was read from."""
    passage = manuscript.get(finding.at)
    if passage is None:
        return Located(finding, safe=False)
    is_label = finding.span is None
    start, end = finding.span or (0, len(passage.label))
    text = f"{passage.label} {passage.text}" if is_label else passage.text
    spot = passage.spot(start)
    return Located(
        finding,
        safe=False,
        line=(spot and spot.line) or None,
        column=(spot and spot.column) or None,
        paragraph=(spot and spot.paragraph) or None,
        cell=spot.cell if spot else "",
        excerpt=excerpt_of(text, start, end),
    )


def _in_text(finding: Finding, paper: OwnPaper) -> Span | None:
    """Return where in the text of the file a finding stands; None where the file has nothing of it."""
    at, span = finding.at, finding.span
    if (style := ("gaya", finding.style)) in paper.loaded.places.values:
        return _whole(paper, style)
    sources, styles = paper.sources(at), paper.styles(at)
    stretch = paper.stretch(at, span) if span else None
    if stretch is not None and span is not None and (stretch.start < stretch.end or span[0] == span[1]):
        return _stretch(paper, stretch.path, stretch.start, stretch.end)
    if stretch is None and finding.quote and (found := _quoted(finding.quote, sources, paper)):
        return found
    is_form = (
        stretch is not None or at not in paper.manuscript
    )  # a mark behind the words, or what stands nowhere
    ordered = [*styles, *sources] if is_form else [*sources, *styles]
    path = ordered[0] if ordered else paper.around(at)
    return _whole(paper, path) if path else None


def _quoted(quote: str, sources: list[Path], paper: OwnPaper) -> Span | None:
    """Find words in the texts that a place shows, whatever blanks and capitals they are printed with."""
    words = re.compile(r"\s+".join(map(re.escape, quote.split())), re.IGNORECASE)
    for path in sources:
        value = value_at(paper.loaded.data, path)
        if isinstance(value, str) and (found := words.search(value.strip())):
            return _stretch(paper, path, *found.span())
    return None


def _stretch(paper: OwnPaper, path: Path, start: int, end: int) -> Span:
    text, mark = paper.loaded.text, paper.loaded.places.value(path)
    value = value_at(paper.loaded.data, path)
    found = origins(text, mark, value.strip()) if isinstance(value, str) else None
    if found is None:
        return _to_line_end(text, position(text, mark))
    return found[start], found[end]


def _whole(paper: OwnPaper, path: Path) -> Span:
    value = value_at(paper.loaded.data, path)
    if isinstance(value, str) and value.strip():
        return _stretch(paper, path, 0, len(value.strip()))
    return _key(paper, path)


def _key(paper: OwnPaper, path: Path) -> Span:
    """Return where the key of a value stands, or else where the value begins."""
    text = paper.loaded.text
    start = position(text, paper.loaded.places.key(path))
    key = _KEY.match(text, start) if path in paper.loaded.places.keys else None
    return key.span() if key else _to_line_end(text, start)


def _to_line_end(text: str, start: int) -> Span:
    end = text.find("\n", start)
    return start, end if end >= 0 else len(text)
