"""Rules of the closing (*penetapan*, PTP): the labels of place and date, and the date itself."""

import re
from collections.abc import Iterator
from datetime import date

from sk_builder import language
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity, Span, reword
from sk_builder.checks.styles import Choice, style_problems
from sk_builder.manuscript import Passage, is_blank

_PLACE, _DATE = "penetapan.tempat", "penetapan.tanggal"
_LABELS = {"tempat": "place_label", "tanggal": "date_label"}
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})\s+([^\W\d_]+)\s+(\d{4})")
_SHORT_YEAR = re.compile(r"\d{1,2}\s+[^\W\d_]+\s+(['’]?\d\d)\s*$")
_FIGURES = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})|(\d{4})-(\d\d)-(\d\d)")
_DAYS_OFF = {
    (1, 1): "Tahun Baru", (5, 1): "Hari Buruh", (6, 1): "Hari Lahir Pancasila", (8, 17): "Hari Kemerdekaan",
    (12, 25): "Hari Natal",
}  # fmt: skip
_WEEKEND = {5: "Sabtu", 6: "Minggu"}
_LATE = 183  # days


@rule(
    "PTP-01",
    'Penutup berbunyi "Ditetapkan di …" dan "pada tanggal …" tanpa titik dua',
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Tempat dan tanggal ditulis sebagai lanjutan kalimat, sehingga tidak memerlukan titik dua dan huruf"
    " kapital di tengahnya. Gaya label_tempat dan label_tanggal menentukan bentuk kantor.",
    bad="Ditetapkan di : Kota Contoh / Pada Tanggal : 2 Januari 2024",
    good="Ditetapkan di Kota Contoh / pada tanggal 2 Januari 2024",
    source="UU 12/2011, Lampiran II nomor 164, nomor 165, dan contoh pada nomor 168",
    certainty=Certainty.SEEN,
)
def closing_has_its_form(dossier: Dossier) -> Iterator[Problem]:
    """Weigh both labels by house style, and find a closing without place."""
    if dossier.is_excerpt:
        return
    for key, field in _LABELS.items():
        label, wanted = dossier.manuscript.get(f"penetapan.label_{key}"), getattr(dossier.style, field)
        if label is not None and label.text.strip():
            yield from style_problems(dossier, field, [_label_choice(label, wanted)])
        elif dossier.manuscript.words(f"penetapan.{key}"):
            yield Problem(f"penetapan.label_{key}", f'kata "{wanted}" tidak ada')
    if is_blank(dossier.manuscript.words(_PLACE)):
        severity = Severity.INFO if dossier.is_draft else None
        yield Problem(_PLACE, "tempat penetapan belum diisi", severity=severity)


def _label_choice(label: Passage, wanted: str) -> Choice:
    """Read a label; one with other words than the style asks for is of no school."""
    words = " ".join(label.text.split())
    same = words.rstrip(" :").casefold() == wanted.rstrip(" :").casefold()
    problem = reword(label, (0, len(label.text)), wanted, f'"{words}" ditulis "{wanted}"')
    return Choice(words if same else None, problem)


@rule(
    "PTP-02",
    "Tanggal ada dalam kalender dan bulannya ditulis dengan kata baku",
    severity=Severity.ERROR,
    fix=Fix.SAFE,
    why="Keputusan berlaku sejak tanggalnya. Tanggal yang tidak ada dalam kalender membuat saat berlakunya"
    " tidak pasti; bulan ditulis dengan kata agar hari dan bulan tidak tertukar.",
    bad="31 Nopember 2024",
    good="30 November 2024",
    source="Kalender; nama bulan menurut KBBI",
    certainty=Certainty.LOGIC,
)
def date_is_real(dossier: Dossier) -> Iterator[Problem]:
    """Find dates that are missing, impossible, in figures, or with a misspelled month."""
    heads = (f"{annex}.kepala.tanggal" for annex in dossier.manuscript.annexes)
    for at in (_DATE, *heads):
        passage = dossier.manuscript.get(at)
        if passage is not None and not is_blank(passage.text):
            yield from _flaws_of_date(passage)
        elif at == _DATE and not dossier.is_excerpt:
            yield Problem(at, "tanggal penetapan belum diisi", severity=Severity.INFO)


def _flaws_of_date(passage: Passage) -> Iterator[Problem]:
    """Find the flaw of a date; one that is cut off or of another calendar alone is left to people."""
    if found := _DAY_MONTH_YEAR.search(passage.text):
        yield from _flaw_of_words(passage, found)
    elif found := _SHORT_YEAR.search(passage.text):
        yield Problem(passage.at, "tahun ditulis dengan empat angka", found.span(1))
    elif found := _FIGURES.search(passage.text):
        day, month, year = (int(part) for part in (found.groups()[:3] if found[1] else found.groups()[:2:-1]))
        yield from _flaw_of_figures(passage, found.span(), (day, month, year))


def _flaw_of_words(passage: Passage, found: re.Match[str], month: str = "") -> Iterator[Problem]:
    """Find the flaw of a date; `month` is the right name of one that is misspelled, which was told."""
    try:
        day = language.parse_date(f"{found[1]} {month or found[2]} {found[3]}")
    except ValueError as error:
        message, _, month = str(error).partition("; tulis ")
        if month:
            yield reword(passage, found.span(2), _like(found[2], month), message)
            yield from _flaw_of_words(passage, found, month)
        else:
            yield Problem(passage.at, message, found.span())
        return
    if found[2].islower() and not month:
        month = language.date_words(day).split()[1]
        message = "nama bulan dimulai dengan huruf kapital"
        yield reword(passage, found.span(2), month, message, severity=Severity.WARNING)


def _like(written: str, month: str) -> str:
    return month.upper() if written.isupper() else month


def _flaw_of_figures(passage: Passage, span: Span, parts: tuple[int, int, int]) -> Iterator[Problem]:
    """Propose words; a person must say whether day or month comes first."""
    day, month, year = parts
    try:
        words = language.date_words(date(year, month, day))
    except ValueError:
        yield Problem(passage.at, f'tanggal "{passage.text[slice(*span)]}" tidak ada dalam kalender', span)
    else:
        yield reword(passage, span, words, "bulan ditulis dengan kata", ask=True)


@rule(
    "PTP-03",
    "Tanggal penetapan sesuai dengan dasar hukum, hari ini, dan masa yang diatur",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why="Keputusan tidak dapat mendasarkan diri pada peraturan yang belum ada, dan tidak dapat ditetapkan"
    " pada hari yang belum tiba. Indikator yang ditetapkan jauh sesudah masanya mulai tidak lagi menjadi"
    " pedoman.",
    bad="pada tanggal 2 Januari 2023, dengan dasar hukum tahun 2024",
    good="pada tanggal 2 Januari 2024, dengan dasar hukum sampai tahun 2023",
    source="Kebiasaan penyusunan; perbandingan tahun dan kalender",
    certainty=Certainty.RECALLED,
)
def date_fits_what_it_rests_on(dossier: Dossier) -> Iterator[Problem]:
    """Compare the date with the years of the bases, with today, and with the period."""
    day = dossier.day
    if day is None:
        return
    later = [year for year in _years_of_bases(dossier) if year > day.year]
    if len(later) > 1:  # of a single one MGT-11 tells: then its year is in doubt rather than the date
        yield Problem(_DATE, f"tanggal mendahului dasar hukum tahun {max(later)}")
    if day > dossier.as_of:
        yield Problem(_DATE, f"tanggal belum tiba pada {language.date_words(dossier.as_of)}")
    yield from _late_for_period(dossier, day)


def _years_of_bases(dossier: Dossier) -> Iterator[int]:
    named = (regulation for basis in dossier.bases for regulation in basis.citation.regulations)
    return (regulation.year for regulation in named if regulation.year)


def _late_for_period(dossier: Dossier, day: date) -> Iterator[Problem]:
    name = dossier.manuscript.words("tentang").upper()
    if "INDIKATOR KINERJA" not in name or name.startswith("PERUBAHAN") or dossier.period is None:
        return
    days = (day - date(dossier.period.first, 1, 1)).days
    if days > _LATE:
        message = f"ditetapkan {days} hari sesudah masa yang diatur mulai, 1 Januari {dossier.period.first}"
        yield Problem(_DATE, message, severity=Severity.INFO)


@rule(
    "PTP-04",
    "Keputusan ditetapkan pada hari kerja",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Tanggal pada hari libur jarang disengaja dan sering menandakan salah ketik. Hari libur yang"
    " berpindah setiap tahun tidak diperiksa.",
    bad="pada tanggal 7 Januari 2024 (Minggu)",
    good="pada tanggal 8 Januari 2024",
    source="Kalender",
    certainty=Certainty.RECALLED,
)
def date_is_a_working_day(dossier: Dossier) -> Iterator[Problem]:
    """Find a date on a weekend or a fixed holiday."""
    day = dossier.day
    if day is None:
        return
    off = _DAYS_OFF.get((day.month, day.day)) or _WEEKEND.get(day.weekday())
    if off:
        kind = "hari" if off in _WEEKEND.values() else "hari libur"
        yield Problem(_DATE, f"tanggal penetapan jatuh pada {kind} {off}")
