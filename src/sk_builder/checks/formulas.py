"""Rules of the formulas of the indicator table (IKU): they agree with name, unit and target."""

from collections.abc import Iterator, Mapping

from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity, first_word, reword
from sk_builder.checks.table_rows import Formula, IndicatorTable, Row
from sk_builder.manuscript import is_blank

_PERCENTAGES = ("persentase", "presentase", "prosentase", "persen")
_HUNDRED = "100"
_EMPTY_WORDS = frozenset((
    "persentase", "presentase", "prosentase", "jumlah", "yang", "dan", "di", "pada", "dari", "dalam",
    "terhadap", "untuk", "dengan", "nilai", "tingkat", "cakupan", "angka", "rasio", "total", "seluruh",
    "tahun", "oleh", "atau", "kepada", "para", "bagi", "secara", "sesuai", "telah", "dapat", "per",
    "rata-rata",
))  # fmt: skip
"""Words that do not say what is counted."""


@rule(
    "IKU-08",
    "Nama indikator, rumus, dan satuan sejalan",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why="Persentase dihitung dengan pecahan dikali 100% dan bersatuan persen; jumlah tidak; rasio tidak"
    " dikalikan 100. Dengan faktor 100 tanpa tanda persen, hasil rumus adalah bilangan, bukan persen.",
    bad="Persentase koperasi sehat = koperasi sehat / koperasi × 100; target 40%",
    good="Persentase koperasi sehat = koperasi sehat / koperasi × 100%; target 40%",
    source="hitungan: nama, rumus, satuan, dan target dalam naskah sendiri",
    certainty=Certainty.LOGIC,
)
def formula_and_unit_agree(dossier: Dossier) -> Iterator[Problem]:
    """Hold factor, unit and sign of the targets against what the name says is measured."""
    for table in dossier.tables:
        for row in table.rows:
            kind = _kind(row)
            for formula in row.formulas:
                yield from _factor_problems(row, formula, kind)
            yield from _unit_problems(row, kind)


def _kind(row: Row) -> str:
    """Return the first word of the name in small letters."""
    name = row.words("nama")
    return name[slice(*first_word(name))].casefold()


def _factor_problems(row: Row, formula: Formula, kind: str) -> Iterator[Problem]:
    passage, unit = formula.passage, row.words("satuan")
    if kind == "rasio" and not row.is_percentage and formula.factor == _HUNDRED:
        yield Problem(passage.at, "rasio tidak dikalikan 100", formula.factor_span)
    elif kind in _PERCENTAGES or row.is_percentage:
        if formula.factor == _HUNDRED:
            message = "hasil rumus × 100 adalah bilangan, sedangkan indikatornya persen"
            yield reword(passage, formula.factor_span, f"{_HUNDRED}%", message)
        elif kind in _PERCENTAGES and formula.denominator and _HUNDRED not in passage.text:
            end = len(passage.text.rstrip())
            edit = Replace(passage.at, end, end, f" × {_HUNDRED}%")
            yield Problem(passage.at, "rumus persentase tanpa × 100%", suggestion="× 100%", edits=(edit,))
    elif formula.counts_percent and unit:
        yield Problem(passage.at, f"hasil rumus persen, sedangkan satuannya {unit}", formula.factor_span)


def _unit_problems(row: Row, kind: str) -> Iterator[Problem]:
    unit = row.cell("satuan")
    signed = [target.passage for target in row.targets if target.bears_percent]
    if unit is not None and not is_blank(unit.text):
        if kind in _PERCENTAGES and not row.has_percent_unit:
            yield reword(unit, (0, len(unit.text)), "persen", "indikator persentase bersatuan persen")
        elif kind == "jumlah" and row.has_percent_unit:
            yield Problem(unit.at, "indikator jumlah tidak bersatuan persen")
        elif signed and not row.has_percent_unit:
            yield Problem(signed[0].at, f"target bertanda persen, sedangkan satuannya {row.words('satuan')}")
    elif kind == "jumlah" and signed:
        yield Problem(signed[0].at, "target indikator jumlah tidak bertanda persen")


@rule(
    "IKU-09",
    "Rumus menyebut hal yang sama dengan nama indikator",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Pembilang adalah bagian dari penyebut, dan keduanya disebut dengan kata yang sama seperti pada nama"
    " indikator. Kata yang hanya ada pada nama perlu dijelaskan artinya.",
    bad="Persentase koperasi berkualitas = jumlah koperasi sehat / jumlah koperasi × 100%",
    good="Persentase koperasi sehat = jumlah koperasi sehat / jumlah koperasi × 100%",
    source="kebiasaan penyusunan rumus indikator",
    certainty=Certainty.RECALLED,
)
def formula_names_the_same_thing(dossier: Dossier) -> Iterator[Problem]:
    """Compare the words of numerator, denominator and name."""
    for table in dossier.tables:
        for row in table.rows:
            for formula in row.formulas:
                if formula.denominator and formula.numerator:
                    yield from _naming_problems(row, formula)


def _naming_problems(row: Row, formula: Formula) -> Iterator[Problem]:
    above, below = _things(formula.numerator), _things(formula.denominator)
    unknown = [word for word in _things(row.words("nama")) if word not in (*above, *below)]
    if row.is_percentage and not set(above) & set(below):
        yield Problem(formula.passage.at, "pembilang dan penyebut tidak menyebut hal yang sama")
    elif unknown:
        words = ", ".join(unknown)
        yield Problem(
            formula.passage.at, f'kata "{words}" pada nama indikator tidak dijelaskan oleh rumusnya'
        )


def _things(words: str) -> list[str]:
    found = (word.strip("().,;:%").casefold() for word in words.split())
    return [word for word in found if word and word not in _EMPTY_WORDS]


@rule(
    "IKU-21",
    "Rumus yang dirujuk memang ada",
    severity=Severity.ERROR,
    fix=Fix.NONE,
    why='Rumus "Sama dengan indikator 2" hanya berarti bila indikator 2 ada dan berumus sendiri. Rujukan yang'
    " berputar tidak pernah sampai pada rumus.",
    bad="indikator 1: Sama dengan indikator 2; indikator 2: Sama dengan indikator 1",
    good="indikator 1: Sama dengan indikator 2; indikator 2: jumlah koperasi sehat",
    source="naskah sendiri: rujukan antarindikator",
    certainty=Certainty.LOGIC,
)
def shared_formula_exists(dossier: Dossier) -> Iterator[Problem]:
    """Follow each reference until a formula is reached."""
    for table in dossier.tables:
        known = _rows_by_name(table)
        rings = _in_rings(table, known)
        for row in table.rows:
            for formula in row.formulas:
                if formula.same_as.isdecimal() and formula.same_as not in known:
                    message = f"indikator {formula.same_as} yang dirujuk tidak ada"
                    yield Problem(formula.passage.at, message, _reference(formula))
            if row.at in rings:
                message = "rujukan rumus berputar; tidak ada indikator yang memuat rumusnya"
                yield Problem(row.formulas[0].passage.at, message, _reference(row.formulas[0]))


def _rows_by_name(table: IndicatorTable) -> Mapping[str, Row]:
    codes = {row.words("kode"): row for row in table.rows if row.words("kode")}
    return {row.number: row for row in table.rows} | codes


def _in_rings(table: IndicatorTable, known: Mapping[str, Row]) -> set[str]:
    """Return the places of the rows that have references alone and come back to themselves by them."""
    rings: set[str] = set()
    met: set[str] = set()
    for row in table.rows:
        way: list[str] = []
        current: Row | None = row
        while current is not None and current.at not in met:
            met.add(current.at)
            way.append(current.at)
            current = _referred(current, known)
        if current is not None and current.at in way:
            rings.update(way[way.index(current.at) :])
    return rings


def _referred(row: Row, known: Mapping[str, Row]) -> Row | None:
    if not row.formulas or not all(formula.same_as for formula in row.formulas):
        return None
    return known.get(row.formulas[0].same_as)


def _reference(formula: Formula) -> tuple[int, int]:
    start = formula.passage.text.rfind(formula.same_as)
    return start, start + len(formula.same_as)
