"""Rules about the gazettes (*lembaran*) that a citation names: their form, and whether their numbers can be.

A gazette whose name holds a word that is none of its own was misread by a machine or mistyped; its form is
left alone, for nobody can tell which words were meant.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from sk_builder.checks.cited import CitedRule
from sk_builder.checks.dossier import Dossier, once
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity, Span, reword
from sk_builder.checks.published import gazettes_of
from sk_builder.regulations import Catalogue, Confidence, Gazette, Kind, Series
from sk_builder.regulations.printing import gazette_words

_NATIONAL = (Series.LN, Series.TLN, Series.BN, Series.TBN)
_DATED = (Series.LN, Series.BN)
_NAME_WORDS = frozenset(
    {
        "tambahan", "lembaran", "berita", "negara", "republik", "indonesia", "ri", "r.i.", "ln", "tln", "bn",
        "tbn", "lnri", "tlnri", "bnri",
    }
)  # fmt: skip
_LABELS = ("tahun", "nomor", "no", "no.", "th", "th.", "thn", "thn.", ":")
_SEPARATORS = frozenset({"", "dan", ", dan", ";", "serta", ") dan (", "), (", ") ("})
_BRACKET_MISREAD = "1"
"""What a machine makes of the bracket behind a number."""
_BOUNDLESS = 1_000_000
_SLACK = 30
"""How far the numbers of two neighbouring years may run into each other."""
_MARGIN = 1.25
"""How far above the highest number that the catalogue knows a yearly series may still go."""


@once
def _cited(dossier: Dossier) -> Sequence[tuple[CitedRule, Gazette, Span]]:
    return [(cited, gazette, span) for cited in dossier.cited_rules for gazette, span in gazettes_of(cited)]


def _words(cited: CitedRule, span: Span) -> str:
    return cited.passage.text[slice(*span)]


def _number_span(cited: CitedRule, gazette: Gazette, span: Span) -> Span | None:
    """Return where the number stands; None where it was not printed in plain digits."""
    at = cited.passage.text.rfind(gazette.number, *span) if gazette.number.isdigit() else -1
    return (at, at + len(gazette.number)) if at >= 0 else None


@rule(
    "SIT-11",
    "Lembaran ditulis dalam bentuk bakunya",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why=(
        "Lembaran disebut lengkap dan dalam satu bentuk: Lembaran Negara Republik Indonesia Tahun ... Nomor"
        " ..., lalu koma, lalu Tambahan Lembaran Negara Republik Indonesia Nomor .... Tahun mendahului nomor,"
        " dan Tambahan tidak bertahun."
    ),
    bad="(Lembaran Negara Tahun 2004 Nomor 104 dan Tambahan Lembaran Negara Nomor 4421)",
    good="(Lembaran Negara Republik Indonesia Tahun 2004 Nomor 104, Tambahan Lembaran Negara Republik"
    " Indonesia Nomor 4421)",
    source="UU 12/2011, Lampiran II nomor 47",
    certainty=Certainty.SEEN,
)
def gazettes_in_regular_form(dossier: Dossier) -> Iterator[Problem]:
    """The gazettes of a rule have their full names, year before number, commas between, brackets around."""
    for cited in dossier.cited_rules:
        gazettes = list(gazettes_of(cited))
        for gazette, span in gazettes:
            dated = gazette.year and gazette.series not in _DATED
            if gazette.series in _NATIONAL and (dated or _words(cited, span) != gazette_words(gazette)):
                yield from _irregular(cited, gazette, span)
        for (_, before), (_, after) in pairwise(gazettes):
            yield from _parted(cited, (before[1], after[0]))
        if gazettes and not cited.regulation.alias:
            yield from _unbracketed(cited, gazettes)


def _plain(cited: CitedRule, gazette: Gazette, span: Span) -> tuple[Span, Span] | None:
    """Return where the name of a gazette stands, and where year and number; None where any word is odd."""
    words = _words(cited, span)
    label = _label_at(words)
    if label is None or not gazette.number.isdigit():
        return None
    name, rest = words[:label].rstrip(" ,:"), words[label:]
    numbers = {word for word in rest.lower().split() if word not in _LABELS}
    is_name = gazette.series not in _NATIONAL or _NAME_WORDS.issuperset(name.lower().split())
    if not name or not is_name or not numbers <= {gazette.number, str(gazette.year)}:
        return None
    return (span[0], span[0] + len(name)), (span[0] + label, span[1])


def _label_at(words: str) -> int | None:
    """Return where year or number of a gazette begin, label or digits; None where neither stands."""
    at = 0
    for word in words.split():
        at = words.index(word, at)
        if word.lower() in _LABELS or word[0].isdigit():
            return at
        at += len(word)
    return None


def _irregular(cited: CitedRule, gazette: Gazette, span: Span) -> Iterator[Problem]:
    """Yield what is unusual in the name of a national gazette, and in its year and number."""
    parts = _plain(cited, gazette, span)
    if parts is None:
        return
    name, rest = parts
    full = f"{gazette.series.value} Republik Indonesia"
    if _words(cited, name).split() != full.split():
        yield reword(cited.passage, name, full, f"nama lembaran yang lengkap: {full}")
    year = f"Tahun {gazette.year} " if gazette.year and gazette.series in _DATED else ""
    better = f"{year}Nomor {gazette.number}"
    if _words(cited, rest).split() != better.split():
        yield reword(cited.passage, rest, better, f"tahun dan nomor lembaran ditulis: {better}")


def _unbracketed(cited: CitedRule, gazettes: Sequence[tuple[Gazette, Span]]) -> Iterator[Problem]:
    """Yield the gazettes of a rule if a bracket is missing before or behind them."""
    text, at = cited.passage.text, cited.passage.at
    span = (gazettes[0][1][0], gazettes[-1][1][1])
    before, behind = text[: span[0]].rstrip(), text[span[1] :].lstrip()
    edits = []
    if not before.endswith("("):
        edits.append(Replace(at, len(before.rstrip(" ,")), span[0], " ("))
    if not behind.startswith(")"):
        edits.append(Replace(at, span[1], span[1], ")"))
    if edits and all(_plain(cited, gazette, stretch) for gazette, stretch in gazettes):
        better = f"({' '.join(_words(cited, span).split())})"
        message = "lembaran ditulis di antara tanda kurung"
        yield Problem(at, message, span, suggestion=better, edits=tuple(edits))


def _parted(cited: CitedRule, between: Span) -> Iterator[Problem]:
    """Yield the words between two gazettes of one rule if they are not a comma."""
    text = _words(cited, between)
    words = " ".join(text.split())
    if words not in _SEPARATORS:
        return
    start = between[0] + len(text) - len(text.lstrip())
    span = (start, start + len(text.strip())) if words else (between[0] - 1, between[0])
    edits = (Replace(cited.passage.at, *between, ", "),)
    message = "lembaran dan tambahannya dipisahkan koma dalam satu tanda kurung"
    yield Problem(cited.passage.at, message, span, suggestion=",", edits=edits)


@rule(
    "SIT-12",
    "Nomor lembaran sama dengan katalog",
    severity=Severity.ERROR,
    fix=Fix.ASK,
    why=(
        "Nomor lembaran yang salah menunjuk peraturan lain. Katalog mencatat nomor yang sudah dicocokkan;"
        " bila berbeda, periksa naskah yang diundangkan. Nomor yang dicatat katalog dengan keyakinan sedang"
        " hanya diperingatkan."
    ),
    bad="Undang-Undang Nomor 25 Tahun 2004 ... (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 121,"
    " ...)",
    good="Undang-Undang Nomor 25 Tahun 2004 ... (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 104,"
    " ...)",
    source="Katalog peraturan aplikasi ini, dengan sumber tiap butirnya",
    certainty=Certainty.SEEN,
)
def gazette_numbers_as_in_the_catalogue(dossier: Dossier) -> Iterator[Problem]:
    """Number and year of a gazette are those that the catalogue knows."""
    for cited, gazette, span in _cited(dossier):
        entry = dossier.known(cited.regulation)
        known = entry and next((g for g in entry.regulation.gazettes if g.series is gazette.series), None)
        severity = (
            _SEVERITIES.get((entry.confidence, gazette.series in (Series.BN, Series.BD))) if entry else None
        )
        if not known or severity is None:
            continue
        told = f"{dossier.catalogue.as_known}: {known.series.value}"
        number = _number_span(cited, gazette, span)
        if number and gazette.number not in (known.number, f"{known.number}{_BRACKET_MISREAD}"):
            yield reword(
                cited.passage, number, known.number, f"{told} Nomor {known.number}", severity=severity
            )
        elif known.year and gazette.year == cited.regulation.year != known.year:
            at = cited.passage.text.find(str(gazette.year), *span)
            if at >= 0:
                message = f"{told} Tahun {known.year} Nomor {known.number}"
                yield reword(cited.passage, (at, at + 4), str(known.year), message, severity=severity)


_SEVERITIES = {
    (Confidence.HIGH, False): Severity.ERROR,
    (Confidence.HIGH, True): Severity.WARNING,
    (Confidence.MEDIUM, False): Severity.WARNING,
    (Confidence.MEDIUM, True): Severity.INFO,
}
"""What a difference weighs: by the confidence of the entry, and whether the gazette is a Berita.

The catalogue has most numbers of the Berita Negara from general knowledge.
"""


@rule(
    "SIT-13",
    "Nomor lembaran mungkin menurut tahunnya",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why=(
        "Nomor Tambahan Lembaran Negara berjalan terus dari tahun ke tahun, sedangkan Lembaran Negara dan"
        " Berita Negara mulai dari satu setiap tahun. Nomor yang jatuh di luar rentang tahunnya biasanya"
        " tertukar atau salah ketik."
    ),
    bad="(Lembaran Negara Republik Indonesia Tahun 2014 Nomor 318, Tambahan ... Nomor 6512)",
    good="(Lembaran Negara Republik Indonesia Tahun 2014 Nomor 318, Tambahan ... Nomor 5612)",
    source="Deret nomor lembaran dalam katalog peraturan aplikasi ini",
    certainty=Certainty.LOGIC,
)
def gazette_numbers_are_possible(dossier: Dossier) -> Iterator[Problem]:
    """A number lies where the numbers of its year lie, as far as the catalogue knows these."""
    for cited, gazette, span in _cited(dossier):
        if cited.regulation.kind is Kind.PERMEN and gazette.series is not Series.BN:
            continue  # SIT-07 tells that this gazette is the wrong one
        number = _number_span(cited, gazette, span)
        entry = dossier.known(cited.regulation)
        if number is None or (entry and gazette.series in {g.series for g in entry.regulation.gazettes}):
            continue
        year = gazette.year or next((g.year for g in cited.regulation.gazettes if g.year), None)
        low, high = _range(dossier.catalogue, gazette.series, year)
        if not low <= int(gazette.number) <= high:
            range_words = f"antara {low} dan {high}" if low else f"paling tinggi sekitar {high}"
            message = (
                f"{gazette.series.value} tahun {year} bernomor {range_words} {dossier.catalogue.as_known}"
            )
            yield Problem(cited.passage.at, message, number)


def _range(catalogue: Catalogue, series: Series, year: int | None) -> tuple[int, int]:
    """Return the least and the greatest number that a gazette of that year can have."""
    known = _numbers(catalogue).get(series, ())
    if series in _DATED and known:
        return 0, int(max(number for _, number in known) * _MARGIN)
    if series is not Series.TLN or year is None:
        return 0, _BOUNDLESS
    before = [number for when, number in known if when < year]
    after = [number for when, number in known if when > year]
    return max(before, default=_SLACK) - _SLACK, min(after, default=_BOUNDLESS) + _SLACK


@lru_cache(maxsize=4)
def _numbers(catalogue: Catalogue) -> dict[Series, tuple[tuple[int, int], ...]]:
    """Return year and number of every gazette that the catalogue knows, by series."""
    found: dict[Series, list[tuple[int, int]]] = {}
    for entry in catalogue:
        gazettes = entry.regulation.gazettes
        year = next((gazette.year for gazette in gazettes if gazette.year), None)
        for gazette in gazettes if year else ():
            if gazette.number.isdigit():
                found.setdefault(gazette.series, []).append((year or 0, int(gazette.number)))
    return {series: tuple(numbers) for series, numbers in found.items()}
