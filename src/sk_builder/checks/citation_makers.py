"""Rules about the minister who made a cited rule: whole name, and the name of that year."""

from collections.abc import Iterator, Sequence

from sk_builder.checks.cited import CitedRule
from sk_builder.checks.dossier import Dossier, once
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity, Span, reword
from sk_builder.checks.ministries import by_name, folded, of_short_name, successors
from sk_builder.regulations import Confidence, Kind, Role

_SHOWN = 3
_NEAR = 0.85
"""How alike two names are of which one is a slip for the other, from 0 to 1."""


@once
def _made(dossier: Dossier) -> Sequence[tuple[CitedRule, Span, str]]:
    """Return the rules of ministers with the stretch and the words of the maker."""
    made = []
    for cited in dossier.cited_rules:
        regulation, maker = cited.regulation, cited.regulation.maker
        is_minister = regulation.kind in (Kind.PERMEN, Kind.KEPMEN) or maker.lower().startswith("men")
        name = cited.span(Role.NAME) if is_minister and regulation.number else None
        written = cited.words(Role.NAME).lower()
        if name is None or "bersama" in written or written.startswith(("permen", "kepmen")):
            continue
        start = cited.passage.text.lower().find("men", *name)
        words = cited.passage.text[start : name[1]]
        printed = words[: len(words.rstrip(" ,:"))]
        made.append((cited, (start, start + len(_without_republic(printed))), maker))
    return made


def _without_republic(words: str) -> str:
    for tail in ("republik indonesia", "ri"):
        if words.lower().endswith(f" {tail}"):
            return words[: -len(tail)].rstrip()
    return words


@rule(
    "SIT-16",
    "Nama menteri sesuai dengan tahun peraturannya",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why=(
        "Nama kementerian berubah dari kabinet ke kabinet, dan peraturan dikutip dengan nama pembuatnya pada"
        " tahun itu. Menteri Negara Pendayagunaan Aparatur Negara, misalnya, bernama Menteri Pendayagunaan"
        " Aparatur Negara dan Reformasi Birokrasi sejak 2012."
    ),
    bad="Peraturan Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014",
    good="Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014",
    source="Peraturan Presiden tentang organisasi kementerian negara menurut tahunnya, antara lain Perpres"
    " 91/2011, 165/2014, 68/2019, dan 139/2024",
    certainty=Certainty.RECALLED,
)
def ministers_named_as_in_that_year(dossier: Dossier) -> Iterator[Problem]:
    """The name of a minister is one that the ministry had in the year of the rule."""
    for cited, span, maker in _made(dossier):
        year = cited.regulation.year
        held = by_name().get(folded(maker), ())
        if year is None or not held:
            continue
        if any(ministry.fits(year) for ministry in held):
            yield from _known_otherwise(dossier, cited, span)
            continue
        names = successors(held[-1].line, year)
        message = f"nama menteri ini pada tahun {year}: {' atau '.join(names) or 'tidak dipakai'}"
        plain = folded(maker).removeprefix("negara ")
        same = [name for name in names if len(names) == 1 or folded(name) == plain]
        if same:
            yield _renamed(cited, span, same[0], message)
        else:
            yield Problem(cited.passage.at, message, span, suggestion=" atau ".join(names) or None)


def _known_otherwise(dossier: Dossier, cited: CitedRule, span: Span) -> Iterator[Problem]:
    """Note a name that fits the year, but is not the one that the catalogue has seen on the rule."""
    entry = dossier.known(cited.regulation)
    name = entry.regulation.maker if entry and entry.confidence is Confidence.HIGH else ""
    if name and folded(name) != folded(cited.regulation.maker):
        message = f"pembuatnya {dossier.catalogue.as_known}: {name}"
        yield reword(cited.passage, span, name, message, severity=Severity.INFO)


def _renamed(cited: CitedRule, span: Span, name: str, message: str) -> Problem:
    """Say at the words that differ, such as "Negara", that the minister has another name."""
    words = cited.passage.text[slice(*span)]
    ours, theirs = words.split(), name.split()
    first = next((at for at, pair in enumerate(zip(ours, theirs, strict=False)) if pair[0] != pair[1]), 0)
    extra = len(ours) - len(theirs)
    if extra <= 0 or ours[:first] + ours[first + extra :] != theirs:
        return reword(cited.passage, span, name, message)
    start = span[0] + sum(map(len, ours[:first])) + first
    end = start + len(" ".join(ours[first : first + extra]))
    edit = Replace(cited.passage.at, *span, name)
    return Problem(cited.passage.at, message, (start, end), suggestion=name, edits=(edit,))


@rule(
    "SIT-17",
    "Nama menteri pembuat peraturan lengkap",
    severity=Severity.ERROR,
    fix=Fix.ASK,
    why=(
        "Setiap menteri mempunyai peraturan dengan nomor yang sama setiap tahun. Nama yang terpotong atau"
        " salah tulis membuat peraturannya tidak dapat dikenali; singkatan seperti Menteri PAN dan RB masih"
        " dapat dikenali, tetapi tidak dipakai dalam dasar hukum."
    ),
    bad="Peraturan Menteri Pendayagunaan Nomor 29 Tahun 2014",
    good="Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 29 Tahun 2014",
    source="UU 12/2011, Lampiran II nomor 45; nama kementerian menurut tahunnya",
    certainty=Certainty.PARTLY,
)
def ministers_named_in_full(dossier: Dossier) -> Iterator[Problem]:
    """The name of a minister is whole, written out and without slips."""
    for cited, span, maker in _made(dossier):
        name = folded(maker)
        year = cited.regulation.year or dossier.law_day.year
        if name in by_name():
            continue
        if meant := _written_out(maker, year):
            message, severity = "nama menteri disingkat", Severity.WARNING
        elif meant := _completions(name, year):
            message, severity = "nama menteri terpotong", Severity.ERROR
        elif meant := _alike(name, year):
            message, severity = "nama menteri tidak dikenal", Severity.WARNING
        if meant:
            yield _meant(cited, span, meant, message, severity)
    yield from _nameless(dossier)


def _nameless(dossier: Dossier) -> Iterator[Problem]:
    """Yield the legal bases that name a minister but not which, and so are no citation."""
    for basis in dossier.bases:
        opening = basis.unread_opening
        if opening.startswith(("Peraturan Menteri No", "Keputusan Menteri No")):
            start = basis.passage.text.index("Menteri")
            message = "menteri pembuat peraturan belum disebut"
            yield Problem(basis.passage.at, message, (start, start + len("Menteri")))


def _meant(cited: CitedRule, span: Span, names: list[str], message: str, severity: Severity) -> Problem:
    told = " atau ".join(names[:_SHOWN])
    edits = (Replace(cited.passage.at, *span, names[0]),) if len(names) == 1 else ()
    return Problem(
        cited.passage.at,
        f"{message}; maksudnya {told}?",
        span,
        suggestion=told,
        edits=edits,
        severity=severity,
    )


def _written_out(maker: str, year: int) -> list[str]:
    """Return the names for which "Mendagri" or "Menteri PAN" stands, with "Negara" where that has it."""
    short = of_short_name(maker)
    names = successors(short.line, year) if short else []
    of_state = folded(maker).startswith("negara ")
    return [name for name in names if folded(name).startswith("negara ") == of_state] or names


def _completions(name: str, year: int) -> list[str]:
    """Return the names that begin with these words, those of the year if any has the words at all."""
    start, known = f"{name} ", by_name()
    whole = [ministry for key in known if key.startswith(start) for ministry in known[key]]
    ends = [ministry for key in known if key.endswith(f" {name}") for ministry in known[key]] if whole else []
    fitting = [ministry for ministry in (*whole, *ends) if ministry.fits(year)]
    return list(dict.fromkeys(ministry.name for ministry in fitting or whole))


def _alike(name: str, year: int) -> list[str]:
    from difflib import get_close_matches  # noqa: PLC0415  only for a name that is not known

    names = [known for known in by_name() if known.count(" ") == name.count(" ")]
    near = get_close_matches(name, names, n=1, cutoff=_NEAR)
    return [next((m.name for m in by_name()[key] if m.fits(year)), by_name()[key][-1].name) for key in near]
