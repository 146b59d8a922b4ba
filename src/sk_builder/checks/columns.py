"""Rules of the head of the indicator table (IKU): its letters and its words."""

from collections.abc import Iterator

from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity, reword
from sk_builder.checks.table_rows import IndicatorTable
from sk_builder.manuscript import Passage

_RECKONING = "perhitungan"


@rule(
    "IKU-19",
    "Kepala tabel ditulis dengan satu cara huruf",
    severity=Severity.INFO,
    fix=Fix.SAFE,
    why="Kepala tabel dibaca sekali pandang. Huruf kapital di satu kolom dan huruf biasa di kolom lain"
    " memberi kesan bahwa kolom itu berbeda tingkatnya.",
    bad="No | SASARAN STRATEGIS | INDIKATOR",
    good="NO | SASARAN STRATEGIS | INDIKATOR",
    source="kebiasaan penyusunan tabel",
    certainty=Certainty.RECALLED,
)
def heads_in_one_way(dossier: Dossier) -> Iterator[Problem]:
    """Hold each head against what most heads of its table are."""
    for table in dossier.tables:
        heads = [head for head in table.heads.values() if head.text.upper() != head.text.lower()]
        capital = [head for head in heads if head.text.isupper()]
        wants_capital = 2 * len(capital) >= len(heads)
        for head in heads:
            if head.text.isupper() != wants_capital:
                yield _head_problem(head, wants_capital=wants_capital)


def _head_problem(head: Passage, *, wants_capital: bool) -> Problem:
    words = head.text.upper() if wants_capital else head.text.title()
    way = "kapital" if wants_capital else "kapital di awal kata"
    message = f"kepala tabel lain memakai huruf {way}"
    return reword(head, (0, len(head.text)), words, message, ask=not wants_capital)


@rule(
    "IKU-20",
    'Kepala tabel memakai "penghitungan" untuk cara menghitung',
    severity=Severity.INFO,
    fix=Fix.ASK,
    why="Penghitungan adalah perbuatan menghitung; perhitungan adalah pertimbangan atau hasilnya. Kolom ini"
    " menjelaskan cara menghitung.",
    bad="RUMUS PERHITUNGAN",
    good="RUMUS PENGHITUNGAN",
    source="KBBI: penghitungan, perhitungan",
    certainty=Certainty.RECALLED,
)
def counting_is_penghitungan(dossier: Dossier) -> Iterator[Problem]:
    """Look at every head of the tables."""
    for table in dossier.tables:
        for head in _heads_with(table, _RECKONING):
            start = head.text.casefold().index(_RECKONING)
            told = head.text[start : start + len(_RECKONING)]
            words = told[:2] + ("NG" if told.isupper() else "ng") + told[3:]
            message = 'cara menghitung adalah "penghitungan"'
            yield reword(head, (start, start + len(told)), words, message)


def _heads_with(table: IndicatorTable, words: str) -> Iterator[Passage]:
    return (head for head in table.heads.values() if words in head.text.casefold())
