"""The manual of the rules, made from the rules themselves."""

from collections.abc import Iterable, Iterator

from sk_builder.app.check import refuse_unknown_codes
from sk_builder.checks import PARTS, RETIRED, RULES, Fix, Rule, rules_of

_FIXES = {
    Fix.SAFE: "dikerjakan oleh fix",
    Fix.ASK: "ada saran; orang yang memutuskan",
    Fix.NONE: "oleh orang",
}


def rule_list() -> str:
    """Return every rule in a line, by group."""
    lines: list[str] = []
    for part, name in PARTS.items():
        if rules := list(rules_of(part)):
            lines += [f"{part}  {name}"]
            lines += [f"  {rule.code}  {rule.severity.words:<10}  {rule.title}" for rule in rules]
    return _joined([*lines, f"({len(RULES)} aturan; sk-builder rules KODE menjelaskan satu)"])


def rule_page(code: str) -> str:
    """Return all there is to say of one rule, or of each rule of a group.

    Raises:
        OutputError: No rule has the code; says which one has taken its place, or is nearest.
    """
    refuse_unknown_codes([code])
    return "\n".join(_joined(_page(RULES[known])) for known in sorted(RULES) if known.startswith(code))


def manual() -> str:
    """Return the whole manual in Markdown: docs/aturan.md."""
    return _joined([*_opening(), *(line for part in PARTS for line in _group(part)), *_retired()])


def _page(rule: Rule) -> Iterator[str]:
    yield f"{rule.code}  {rule.title}"
    yield ""
    yield rule.why
    yield ""
    yield from (f"  {name:<9} {words}" for name, words in _facts(rule))


def _facts(rule: Rule) -> Iterator[tuple[str, str]]:
    yield "salah", rule.bad
    yield "benar", rule.good
    yield "berat", rule.severity.words
    yield "perbaikan", _FIXES[rule.fix]
    yield "sumber", f"{rule.source} ({rule.certainty.words})"


def _opening() -> Iterator[str]:
    yield "# Aturan"
    yield ""
    yield (
        f"{len(RULES)} aturan yang dipakai `sk-builder check`. Halaman ini dibuat dari aturan itu sendiri;"
        " `sk-builder rules KODE` menampilkan bagian yang sama."
    )
    yield ""
    for part, name in PARTS.items():
        if any(rules_of(part)):
            yield f"- [{name}](#{name.lower().replace(' ', '-')}) ({part})"


def _group(part: str) -> Iterator[str]:
    rules = list(rules_of(part))
    if rules:
        yield from ("", f"## {PARTS[part]}")
    for rule in rules:
        yield from ("", f"### {rule.code}. {rule.title}", "", rule.why, "")
        yield from ("| | |", "|---|---|")
        yield from (f"| {name.capitalize()} | {_cell(words)} |" for name, words in _facts(rule))


def _retired() -> Iterator[str]:
    yield from ("", "## Kode yang tidak dipakai lagi", "")
    for code, live in RETIRED.items():
        yield f"- {code}: {f'lihat {live}' if live else 'bukan pemeriksaan'}"


def _cell(words: str) -> str:
    return " ".join(words.replace("|", r"\|").split())


def _joined(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
