"""The report of a check as one page that can be mailed and printed: no other file, no program in it."""

from collections.abc import Iterator, Sequence
from html import escape

from sk_builder import language
from sk_builder.app.report import Checked, Excerpt, Located, Report
from sk_builder.app.wording import counted, where
from sk_builder.checks import PARTS, Rule

TITLE = "Hasil pemeriksaan Keputusan"
"""By which a page can be told to be a report."""

_STYLE = """
:root { color-scheme: light; }
body { font: 16px/1.5 "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #1d2330; background: #fff;
  max-width: 56rem; margin: 2rem auto; padding: 0 1.25rem; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .25rem; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 1.75rem 0 .5rem; padding-bottom: .2rem; border-bottom: 1px solid #c9cfdb; }
h2, h3 { break-after: avoid; }
.note { color: #566072; margin: .1rem 0; }
.finding { border-left: .3rem solid; padding: .35rem 0 .35rem .9rem; margin: .9rem 0; break-inside: avoid; }
.error { border-color: #b3261e; } .warning { border-color: #b26a00; } .info { border-color: #2f6fb5; }
.error .kind { color: #b3261e; } .warning .kind { color: #8a5200; } .info .kind { color: #2a5f9e; }
.finding p { margin: 0; }
.kind { font-weight: 700; }
.where { color: #566072; font-size: .9rem; }
blockquote { margin: .35rem 0; padding: .4rem .7rem; background: #f4f6fa; overflow-wrap: anywhere; }
mark { background: #ffe08a; color: inherit; padding: 0 .1em; }
dl { margin: .35rem 0 0; display: grid; grid-template-columns: max-content 1fr; gap: 0 .8rem; }
dt { color: #566072; } dd { margin: 0; }
@media print { body { margin: 0; max-width: none; font-size: 10.5pt; } a { color: inherit; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
"""


def report_html(report: Report) -> str:
    """Return the report as the text of an HTML file."""
    body = "\n".join(line for part in (_head(report), _files(report), _rules(report)) for line in part)
    return (
        '<!DOCTYPE html>\n<html lang="id">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{TITLE}</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _head(report: Report) -> Iterator[str]:
    yield f"<h1>{TITLE}</h1>"
    yield f'<p class="note">{counted(report.counts)} dalam {len(report.files)} berkas</p>'
    yield (
        f'<p class="note">Diperiksa per {language.date_words(report.as_of)}, menurut katalog peraturan per'
        f" {language.date_words(report.known_on)}.</p>"
    )
    for problem in report.problems:
        yield f'<p class="finding error"><span class="kind">Tidak diperiksa</span> {escape(problem)}</p>'


def _files(report: Report) -> Iterator[str]:
    for checked in report.files:
        yield f"<h2>{escape(str(checked.file))}</h2>"
        yield f'<p class="note">{counted(checked.counts)}</p>'
        yield from _parts(checked)


def _parts(checked: Checked) -> Iterator[str]:
    for part, name in PARTS.items():
        if found := [located for located in checked.found if located.finding.code.startswith(part)]:
            yield f"<h3>{escape(name)}</h3>"
            for located in found:
                yield from _finding(located)


def _finding(located: Located) -> Iterator[str]:
    finding = located.finding
    yield f'<div class="finding {finding.severity.value}">'
    yield (
        f'<p><span class="kind">{finding.severity.words.capitalize()}'
        f' <a href="#{finding.code}">{finding.code}</a></span> {escape(finding.message)}</p>'
    )
    places = ", ".join(filter(None, (finding.at, where(located))))
    yield f'<p class="where">{escape(places)}</p>'
    if located.excerpt:
        yield f"<blockquote>{'<br>'.join(map(_line, located.excerpt))}</blockquote>"
    rows = [
        ("Aturan", located.rule.title),
        ("Saran", finding.suggestion or ""),
        ("Sumber", f"{finding.source} ({finding.certainty.words})"),
    ]
    yield f"{_told(rows)}</div>"


def _line(excerpt: Excerpt) -> str:
    text, start, end = excerpt.text, excerpt.start, excerpt.end
    marked = f"<mark>{escape(text[start:end])}</mark>"
    return f"{escape(text[:start].lstrip())}{marked}{escape(text[end:])}"


def _rules(report: Report) -> Iterator[str]:
    """Yield the pages of the rules that found something, so that the report explains itself."""
    found = {located.rule.code: located.rule for checked in report.files for located in checked.found}
    if not found:
        return
    yield "<h2>Aturan</h2>"
    for part in PARTS:
        yield from (_rule(found[code]) for code in sorted(found) if code.startswith(part))


def _rule(rule: Rule) -> str:
    rows = [
        ("Salah", rule.bad),
        ("Benar", rule.good),
        ("Sumber", f"{rule.source} ({rule.certainty.words})"),
    ]
    return (
        f'<div class="finding {rule.severity.value}" id="{rule.code}">'
        f'<p><span class="kind">{rule.code}</span> {escape(rule.title)}</p>'
        f"<p>{escape(rule.why)}</p>{_told(rows)}</div>"
    )


def _told(rows: Sequence[tuple[str, str]]) -> str:
    told = (f"<dt>{name}</dt><dd>{escape(words)}</dd>" for name, words in rows if words)
    return f"<dl>{''.join(told)}</dl>"
