"""Rules of the order of the legal bases: by rank, and by time within a rank.

Each finds the fewest items that must move. The fix moves one of them; it is safe where the order is beyond
doubt, that is where every item is read and known to the catalogue.
"""

from collections.abc import Hashable, Iterator, Sequence
from itertools import combinations

from sk_builder.checks.arrangement import Falls, Move, moves
from sk_builder.checks.basis import Basis
from sk_builder.checks.dossier import Dossier, once
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Reorder, Severity
from sk_builder.regulations import Kind, Regulation

_Moment = dict[Hashable, int]
_RULES_UNTIL = 2004
_ONCE_EQUAL = {Kind.KEPPRES: 5, Kind.INPRES: 5, Kind.KEPMEN: 7}
"""Decrees that could be rules until UU 10/2004, and the rank of such rules: UU 12/2011 Article 100."""
_PRESIDENT, _DECREE_OF_PRESIDENT, _DECREE_OF_MINISTER = 5, 6, 12
_REGIONAL_STATUTES = (8, 10)
_MOST_A_YEAR = 100_000
_FOUNDING = (
    "provinsi ",
    "kabupaten ",
    "kota ",
    "pembentukan daerah",
    "pembentukan provinsi",
    "pembentukan kab",
)
_LOW_MAKERS = (
    "Desa", "Kepala Desa", "Dewan Perwakilan Rakyat Daerah", "Kepala Dinas", "Direktur", "Direksi", "Rektor",
)  # fmt: skip
"""Makers of rules named "Peraturan" that do not stand beside those of ministers."""


@rule(
    "MGT-05",
    "Dasar hukum urut dari tingkat tertinggi",
    severity=Severity.ERROR,
    fix=Fix.SAFE,
    why="Urutan menurut hierarki memperlihatkan dari mana kewenangan berasal dan peraturan mana yang"
    " melaksanakannya. Undang-Undang mendahului Peraturan Pemerintah, lalu Peraturan Presiden, peraturan"
    " menteri, dan peraturan daerah. Letak peraturan menteri terhadap peraturan daerah hanya kebiasaan,"
    " sehingga hanya diperingatkan.",
    bad="1. Peraturan Pemerintah …; 2. Undang-Undang …;",
    good="1. Undang-Undang …; 2. Peraturan Pemerintah …;",
    source="UU 12/2011, Pasal 7, Pasal 8, dan Lampiran II nomor 43",
    certainty=Certainty.SEEN,
)
def bases_are_in_rank_order(dossier: Dossier) -> Iterator[Problem]:
    """Each item that must move for its rank; a break that custom alone forbids weighs less."""
    bases = _ranked(dossier)
    for move, outranked in _moves(dossier):
        if outranked:
            by_law = any(_is_by_law(bases[low], bases[high]) for low, high in outranked)
            relation = "lebih tinggi" if move.ahead else "lebih rendah"
            severity = None if by_law else Severity.WARNING
            yield _problem(dossier, bases, move, f"{relation} tingkatnya daripada", severity)


@rule(
    "MGT-06",
    "Dasar hukum yang setingkat urut menurut waktu",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Peraturan yang setingkat disusun menurut saat pengundangan atau penetapannya, dari yang terlama,"
    " sehingga pembaca melihat mana yang lebih baru. Bila tahunnya sama, nomor lembaran atau nomor"
    " peraturannya yang menentukan.",
    bad="1. Undang-Undang Nomor 23 Tahun 2014 …; 2. Undang-Undang Nomor 25 Tahun 2004 …;",
    good="1. Undang-Undang Nomor 25 Tahun 2004 …; 2. Undang-Undang Nomor 23 Tahun 2014 …;",
    source="UU 12/2011, Lampiran II nomor 43",
    certainty=Certainty.SEEN,
)
def bases_of_a_rank_are_in_time_order(dossier: Dossier) -> Iterator[Problem]:
    """Each item that must move for its time alone, where all that is known of both times agrees."""
    bases = _ranked(dossier)
    for move, outranked in _moves(dossier):
        if not outranked:
            relation = "lebih dahulu" if move.ahead else "lebih kemudian"
            yield _problem(dossier, bases, move, f"diundangkan atau ditetapkan {relation} daripada")


def _problem(
    dossier: Dossier, bases: Sequence[Basis], move: Move, relation: str, severity: Severity | None = None
) -> Problem:
    item, target = bases[move.item], bases[move.target]
    others, side = ("yang mendahuluinya", "sebelum") if move.ahead else ("yang mengikutinya", "sesudah")
    message = f"{item.name} {relation} {others}: tempatnya {side} {target.item}, {target.name}"
    order = Move(item.position, target.position, move.ahead).order(len(dossier.bases))
    edits = (Reorder("mengingat", order),)
    return Problem(
        item.at, message, item.heading, edits=edits, severity=severity, ask=not _is_settled(dossier)
    )


@once
def _ranked(dossier: Dossier) -> Sequence[Basis]:
    """Return the items whose rank is told by the kind of their rule, of those that recur the first."""
    first: dict[str, Basis] = {}
    for basis in dossier.read_bases:
        if not basis.regulation.maker.startswith(_LOW_MAKERS):
            first.setdefault(basis.key, basis)
    return list(first.values())


@once
def _moves(dossier: Dossier) -> Sequence[tuple[Move, Falls]]:
    """Return the moves that put items in order, each with the breaks of rank that it mends."""
    bases = _ranked(dossier)
    by_rank = _rank_falls(bases)
    falls = by_rank | _time_falls(bases)
    found = list(moves(len(bases), falls))
    moved = {move.item for move in found}
    return [(move, [pair for pair in by_rank if moved.intersection(pair) == {move.item}]) for move in found]


@once
def _is_settled(dossier: Dossier) -> bool:
    read = dossier.read_bases
    return len(read) == len(dossier.bases) and all(
        basis.cited.citation.parsed and basis.entry for basis in read
    )


def _rank_falls(bases: Sequence[Basis]) -> set[tuple[int, int]]:
    """Return the pairs of positions of which the second has the higher rank."""
    ranks = [_lowest_rank(basis.regulation) for basis in bases]
    highest = [_highest_rank(basis.regulation) for basis in bases]
    return {(i, j) for i, j in combinations(range(len(bases)), 2) if ranks[j] < highest[i]}


def _time_falls(bases: Sequence[Basis]) -> set[tuple[int, int]]:
    """Return the pairs of positions within one rank of which the first is the later.

    The law that founds the region may lead its rank: UU 12/2011 Lampiran II number 39.
    """
    ranks = [basis.regulation.rank for basis in bases]
    equal = [(i, j) for i, j in combinations(range(len(bases)), 2) if ranks[i] == ranks[j]]
    moments = [_moment(basis) for basis in bases]
    return {
        (i, j) for i, j in equal if _came_later(moments[i], moments[j]) and not _founds_a_region(bases[i])
    }


def _founds_a_region(basis: Basis) -> bool:
    titles = basis.regulation.title.casefold(), basis.entry.regulation.title.casefold() if basis.entry else ""
    return basis.regulation.kind is Kind.UU and any(title.startswith(_FOUNDING) for title in titles)


def _highest_rank(rule: Regulation) -> int:
    """Return the rank among whose rules a rule may stand: an old decree among those it once equalled."""
    is_old = rule.year is not None and rule.year <= _RULES_UNTIL
    return _ONCE_EQUAL.get(rule.kind, rule.rank) if is_old else rule.rank


def _lowest_rank(rule: Regulation) -> int:
    """Return the rank that a rule surely has: a law of a region of unknown level may be a regency's."""
    return Kind.PERDA_KABUPATEN.rank if rule.kind is Kind.PERDA else rule.rank


def _is_by_law(before: Basis, after: Basis) -> bool:
    """Whether the law itself puts `after` first: it ranks statutes, but no decrees, no ministers' rules."""
    high, low = after.regulation.rank, before.regulation.rank
    if high == _PRESIDENT:
        return low != _DECREE_OF_PRESIDENT
    return high < _PRESIDENT or (high in _REGIONAL_STATUTES and low != _DECREE_OF_MINISTER)


def _moment(basis: Basis) -> _Moment:
    """Return what is known of the time of a rule, by measure; times of one measure can be compared."""
    rule, entry = basis.regulation, basis.entry
    moment: _Moment = {}
    if rule.year:
        moment["tahun"] = rule.year
    if entry and entry.promulgated:
        moment["tanggal"] = entry.promulgated.toordinal()
    for gazette in (entry.regulation.gazettes if entry else ()) or rule.gazettes:
        if gazette.number.isdecimal():
            place = (gazette.year or 0) * _MOST_A_YEAR + int(gazette.number)
            moment[gazette.series, gazette.region.casefold()] = place
    _, _, _, serial, _ = rule.order
    if serial:
        moment[rule.kind, rule.maker.casefold(), rule.region.casefold(), rule.year] = serial
    return moment


def _came_later(before: _Moment, after: _Moment) -> bool:
    """Whether `before` surely is the later: some measure says so, and none the contrary."""
    pairs = [(before[measure], after[measure]) for measure in before.keys() & after.keys()]
    return any(one > other for one, other in pairs) and all(one >= other for one, other in pairs)
