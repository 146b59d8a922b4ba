"""ANG, form: decimal comma, dots between thousands, signs and ranges."""

import re
from collections.abc import Iterator
from decimal import Decimal

from msgspec import structs

from sk_builder import language
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.figures import is_target
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity, reword
from sk_builder.manuscript import Passage

_EYD = "Pedoman Umum Ejaan Bahasa Indonesia yang Disempurnakan"
# Patterns that are searched begin with what they consume and look behind it: that is faster than "\b" first.
_DECIMAL_DOT = re.compile(r"(\d(?<![\d.,/-].)\d{0,2})\.(\d{1,2})(?=\s?%|\s+persen\b)")
_WHOLE_DECIMAL_DOT = re.compile(r"\s*(\d+)\.(\d{1,2})\s*")
_LONG = re.compile(r"([1-9](?<![\w.,/\-:(].)\d{3,11})\b(?![.,/\-:]\w)(?=\s+[a-zA-Z])")
_WHOLE_LONG = re.compile(r"\s*([1-9]\d{3,11})(?:,\d+)?\s*")
_NUMBERED = (
    "nomor", "no", "no.", "tahun", "periode", "pasal", "kode", "pos", "telepon", "telp.", "faksimile", "nip",
    "nik", "npwp", "rekening", "iso", "sni",
)  # fmt: skip
_NEAR = 20
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_LOOSE_PERCENT = r"(?<=\d)(\s+)%"
_RANGE = re.compile(
    r"((?:19|20)(?<!\w..)\d\d)(\s*[-–—]\s*|\s+[sS](?:\.?d\.?|/d|ampai\s+dengan)\s+(?:[Tt]ahun\s+)?)((?:19|20)\d\d)\b"
)
_DASHES = ("-", "–", "—")
_DECIMALS = re.compile(r"^\s*[-−]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*%?\s*$")


@rule(
    "ANG-01",
    "Pecahan desimal memakai koma",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why="Tanda desimal Indonesia adalah koma; titik memisahkan ribuan. Target 4.57% dapat terbaca lain oleh"
    " penilai dan oleh program.",
    bad="4.57%",
    good="4,57%",
    source=_EYD,
    certainty=Certainty.RECALLED,
)
def decimal_comma(dossier: Dossier) -> Iterator[Problem]:
    """Find a dot before one or two digits of a percentage or a target."""
    for passage, text in dossier.amounts:
        whole = _WHOLE_DECIMAL_DOT.fullmatch(text) if is_target(passage) else None
        for found in [whole] if whole else _DECIMAL_DOT.finditer(text):
            good = f"{found[1]},{found[2]}"
            yield reword(passage, (found.start(1), found.end(2)), good, "tanda desimal adalah koma")


@rule(
    "ANG-02",
    "Ribuan dipisahkan titik",
    severity=Severity.INFO,
    fix=Fix.ASK,
    why="Bilangan panjang tanpa pemisah mudah salah baca satu angka. Tahun, nomor, dan kode tidak diberi"
    " titik.",
    bad="12500 usaha kecil",
    good="12.500 usaha kecil",
    source=_EYD,
    certainty=Certainty.PARTLY,
)
def dots_between_thousands(dossier: Dossier) -> Iterator[Problem]:
    """Find long numbers without dots that count something, or that are a whole target."""
    for passage, text in dossier.amounts:
        whole = _WHOLE_LONG.fullmatch(text) if is_target(passage) else None
        for found in [whole] if whole else _LONG.finditer(text):
            before = text[max(found.start(1) - _NEAR, 0) : found.start(1)]
            if not _may_be_year(int(found[1])) and not _is_numbered(before):
                good = language.number(Decimal(found[1]))
                yield reword(passage, found.span(1), good, "ribuan dipisahkan titik")


def _is_numbered(before: str) -> bool:
    """Tell by the word before it whether a number is a name: of a rule, a telephone, a code."""
    return before.lower().rstrip(" :").endswith(_NUMBERED)


def _may_be_year(value: int) -> bool:
    return _FIRST_YEAR <= value < _LAST_YEAR


@rule(
    "ANG-03",
    "Tanda persen melekat pada bilangannya",
    severity=Severity.INFO,
    fix=Fix.SAFE,
    why="Tanda persen ditulis tanpa spasi sesudah bilangan. Dengan spasi, tandanya dapat terpisah ke baris"
    " berikutnya.",
    bad="75 %",
    good="75%",
    source=_EYD,
    certainty=Certainty.RECALLED,
)
def tight_percent(dossier: Dossier) -> Iterator[Problem]:
    """Find a blank between a number and its percent sign."""
    for passage, text in dossier.amounts:
        for found in re.finditer(_LOOSE_PERCENT, text) if "%" in text else ():
            start = found.start() - len(text[max(found.start() - _NEAR, 0) : found.start()].split()[-1])
            good = f"{text[start : found.start()]}%"
            yield reword(passage, (start, found.end()), good, "tanda persen melekat pada bilangan")


@rule(
    "ANG-05",
    "Target satu indikator memakai jumlah desimal yang sama",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Jumlah desimal menunjukkan ketelitian ukuran. Bila berubah dari tahun ke tahun, pembaca tidak tahu"
    " apakah pengukurannya ikut berubah.",
    bad="4,5% tahun 2024 dan 4,57% tahun 2025",
    good="4,50% tahun 2024 dan 4,57% tahun 2025",
    source="Kelaziman penyajian data; sumber tertulis belum dilihat",
    certainty=Certainty.RECALLED,
)
def same_decimals_in_a_row(dossier: Dossier) -> Iterator[Problem]:
    """Find the first value of an indicator with other decimals than the values before it."""
    for table in dossier.tables:
        for row in table.rows:
            yield from _uneven(row.cells.get("target", ()))


def _uneven(cells: tuple[Passage, ...]) -> Iterator[Problem]:
    counts = [(cell, len(found[1] or "")) for cell in cells if (found := _DECIMALS.match(cell.text))]
    for cell, count in counts[1:]:
        if count != counts[0][1]:
            message = f"{count} desimal, sedangkan target sebelumnya {counts[0][1]} desimal"
            yield Problem(cell.at, message)
            return


@rule(
    "ANG-06",
    "Rentang tahun ditulis dengan satu cara",
    severity=Severity.INFO,
    fix=Fix.SAFE,
    why="Periode yang sama ditulis sama di seluruh naskah, supaya judul, diktum, dan Lampiran dapat"
    " dicocokkan. Yang menjadi patokan bentuk pertama tanpa spasi di sekitar tandanya, atau bila tidak ada,"
    " bentuk pertama.",
    bad="Tahun 2024-2026 dalam judul, Tahun 2024 – 2026 dalam diktum",
    good="Tahun 2024-2026 dalam judul dan dalam diktum",
    source=_EYD,
    certainty=Certainty.RECALLED,
)
def one_form_of_range(dossier: Dossier) -> Iterator[Problem]:
    """Find ranges of years that are written otherwise than the first good one of the paper."""
    ranges = [(passage, found) for passage, text in dossier.amounts for found in _RANGE.finditer(text)]
    written = [found[2] for _, found in ranges]
    first = next((between for between in written if _is_tight(between)), written[0] if written else "")
    for passage, found in ranges:
        if _form(found[2]) != _form(first):
            good = f"{found[1]}{first}{found[3]}"
            message = f'rentang tahun dalam naskah ini ditulis seperti "{good}"'
            problem = reword(passage, found.span(), good, message)
            both_signs = _is_sign(found[2]) and _is_sign(first)
            yield problem if both_signs else structs.replace(problem, edits=(), suggestion=good)


def _form(between: str) -> str:
    """Return how a range is written: its sign, or its words without the word Tahun."""
    return between.replace("\n", " ") if _is_sign(between) else "sampai dengan"


def _is_tight(between: str) -> bool:
    return between == between.strip() or not _is_sign(between)


def _is_sign(between: str) -> bool:
    return between.strip() in _DASHES
