"""Rules about legal bases that stand there twice: under one name, or under two."""

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence

from sk_builder.checks.basis import Basis, item_name, short_name
from sk_builder.checks.cited import CitedRule
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Delete, Fix, Problem, Severity
from sk_builder.regulations import Gazette, Kind, Regulation, Role, Series

_WORD = re.compile(r"[^\W_]+")
_ALIKE = 0.9
_GAZETTED_ONE_BY_ONE = 1967
"""Before this year one issue of a gazette could hold several rules."""
_REGIONAL = (Series.LD, Series.TLD, Series.BD, Series.TBD)


@rule(
    "MGT-07",
    "Satu peraturan disebut satu kali",
    severity=Severity.ERROR,
    fix=Fix.ASK,
    why="Peraturan yang disebut dua kali menandakan daftar yang disalin tanpa diperiksa, dan perubahan pada"
    " salah satu butirnya mudah terlewat. Hapus salah satu.",
    bad="2. Undang-Undang Nomor 25 Tahun 2004 …; 5. Undang-Undang Nomor 25 Tahun 2004 …;",
    good="2. Undang-Undang Nomor 25 Tahun 2004 …;",
    source="Naskah sendiri: butir dasar hukum berulang",
    certainty=Certainty.LOGIC,
)
def no_basis_twice(dossier: Dossier) -> Iterator[Problem]:
    """Find each later item that names the rule of an earlier one; articles of the constitution may differ."""
    first: dict[Hashable, Basis] = {}
    for basis in dossier.read_bases:
        named = basis.regulation
        articles = basis.cited.citation.articles if named.kind is Kind.UUD else ()
        if named.year and (named.number or named.kind is Kind.UUD):
            earlier = first.setdefault((basis.key, articles), basis)
            if earlier is not basis:
                message = f"{basis.name} sudah disebut dalam {earlier.item}; hapus salah satu"
                yield Problem(basis.at, message, basis.heading, edits=(Delete(basis.at),))


@rule(
    "MGT-08",
    "Dasar hukum bukan salinan butir lain yang berubah namanya",
    severity=Severity.ERROR,
    fix=Fix.ASK,
    why="Dua peraturan yang berlainan tidak mempunyai nomor, tahun, dan judul yang sama, dan tidak dimuat"
    " dalam nomor lembaran yang sama. Bila sama, salah satunya biasanya salinan butir lain dengan jenis"
    " peraturan yang keliru. Hapus atau perbaiki butir itu.",
    bad="2. Peraturan Presiden Nomor 29 Tahun 2014 tentang Contoh …;"
    " 4. Peraturan Menteri Nomor 29 Tahun 2014 tentang Contoh …;",
    good="2. Peraturan Presiden Nomor 29 Tahun 2014 tentang Contoh …;",
    source="UU 12/2011, Pasal 82; naskah sendiri: dua butir dengan nomor, judul, atau lembaran yang sama",
    certainty=Certainty.SEEN,
)
def no_basis_under_two_names(dossier: Dossier) -> Iterator[Problem]:
    """Find items that share number, year and title, or a gazette; the one the catalogue knows is right."""
    told = set()
    for one, other in _namesakes(dossier.based_on):
        shared = _shared(one.regulation, other.regulation)
        if not shared or dossier.completed(one.regulation).key == dossier.completed(other.regulation).key:
            continue
        is_later_sounder = _is_sounder(dossier, other, one)
        wrong, right = (one, other) if is_later_sounder else (other, one)
        is_clear = is_later_sounder or _is_sounder(dossier, right, wrong)
        edits = (Delete(wrong.passage.at),) if is_clear else ()
        if wrong.passage.at not in told:
            told.add(wrong.passage.at)
            place = wrong.span(Role.GAZETTE) if shared == _GAZETTE else wrong.heading
            message = f"{shared} dengan {short_name(right.regulation)} dalam {item_name(right.passage)}"
            yield Problem(wrong.passage.at, f"{message}; hapus atau perbaiki", place, edits=edits)


_NAME, _GAZETTE = "nomor, tahun, dan judulnya sama", "nomor lembarannya sama"


def _namesakes(rules: Sequence[CitedRule]) -> Iterator[tuple[CitedRule, CitedRule]]:
    """Yield rules of different items that share number and year, or a gazette; the earlier one first."""
    seen: dict[Hashable, list[CitedRule]] = {}
    for cited in rules:
        named = cited.regulation
        if named.number and named.year:
            for mark in ((named.number, named.year), *_gazettes(named)):
                earlier = seen.setdefault(mark, [])
                yield from ((other, cited) for other in earlier if other.passage is not cited.passage)
                earlier.append(cited)


def _shared(one: Regulation, other: Regulation) -> str:
    """Say what two rules have in common that no two rules can; "" for nothing."""
    same_gazette = not set(_gazettes(one)).isdisjoint(_gazettes(other))
    if (one.number, one.year) == (other.number, other.year) and _are_alike(one.title, other.title):
        return f"{_NAME}, begitu pula lembarannya," if same_gazette else _NAME
    return _GAZETTE if same_gazette else ""


def _gazettes(rule: Regulation) -> list[Hashable]:
    return [
        (gazette.series, gazette.year, gazette.number, gazette.region.casefold())
        for gazette in rule.gazettes
        if _holds_one_rule(gazette)
    ]


def _holds_one_rule(gazette: Gazette) -> bool:
    is_placed = bool(gazette.region) if gazette.series in _REGIONAL else True
    return bool(gazette.number) and is_placed and (gazette.year or 0) >= _GAZETTED_ONE_BY_ONE


def _are_alike(one: str, other: str) -> bool:
    """Whether nine in ten words of two titles are the same."""
    these, those = (_WORD.findall(title.casefold()) for title in (one, other))
    if these == those:
        return bool(these)
    return 2 * (Counter(these) & Counter(those)).total() >= _ALIKE * (len(these) + len(those))


def _is_sounder(dossier: Dossier, one: CitedRule, other: CitedRule) -> bool:
    """Whether the catalogue speaks for one rule and not for the other."""
    return _is_known_so(dossier, one) and not _is_known_so(dossier, other)


def _is_known_so(dossier: Dossier, cited: CitedRule) -> bool:
    entry = dossier.known(cited.regulation)
    if entry is None:
        return False
    printed, known = (
        {(g.series, g.number) for g in r.gazettes} for r in (cited.regulation, entry.regulation)
    )
    return not known or not printed or not printed.isdisjoint(known)
