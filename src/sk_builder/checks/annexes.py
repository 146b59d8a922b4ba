"""Rules of the annexes (LMP): numbered, named in the decision, with a name and a period of their own."""

import re
from collections.abc import Iterator

from sk_builder import language
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity, Span, reword
from sk_builder.checks.offices import capitals
from sk_builder.manuscript import Manuscript, Passage, is_blank
from sk_builder.model import Period

_NAMED = re.compile(
    r"(?i:\blampiran)((?:(?i:[\s,]+|dan\b|serta\b|sampai dengan\b|s\.d\.|lampiran\b)|[IVXL]+\b)*)"
)
_SPAN = re.compile(r"\b([IVXL]+)(?:\s+(?:sampai dengan|s\.d\.)\s+(?:[Ll]ampiran\s+)?([IVXL]+))?\b")
_OF_ANOTHER_RULE = re.compile(
    r"\s*(?:atas\s+)?(?:peraturan|undang|instruksi|surat\s+(?!keputusan\s+ini)|keputusan\s+(?!ini))",
    re.IGNORECASE,
)
_NUMERAL = re.compile(r"(?i:lampiran)\s*:?\s*(\S*)")
_PERIOD = re.compile(  # looks behind its first figures, not before them: that is faster
    r"((?:19|20)(?<!\w..)\d\d)\b(?:\s*(?:-|–|s\.d\.|sampai dengan)\s*((?:19|20)\d\d)\b)?", re.IGNORECASE
)


@rule(
    "LMP-05",
    "Lampiran yang lebih dari satu bernomor romawi dan disebut satu per satu dalam diktum",
    severity=Severity.ERROR,
    fix=Fix.ASK,
    why="Lampiran mengikat karena disebut dalam diktum. Lampiran yang tidak disebut tidak ikut ditetapkan,"
    " dan penyebutan Lampiran yang tidak ada membuat diktum kosong.",
    bad="... sebagaimana tercantum dalam Lampiran I (padahal ada Lampiran I dan Lampiran II)",
    good="... sebagaimana tercantum dalam Lampiran I dan Lampiran II",
    source="UU 12/2011, Lampiran II nomor 192 dan nomor 194",
    certainty=Certainty.SEEN,
)
def annexes_are_numbered_and_named(dossier: Dossier) -> Iterator[Problem]:
    """Count the annexes both ways: on their own heads, and in the decision."""
    count = len(dossier.manuscript.annexes)
    if count > 1:
        yield from _numeral_problems(dossier)
    named: set[int] = set()
    mentions = 0
    for passage, span, numbers in _mentions(dossier):
        mentions += 1
        named.update(numbers)
        if absent := [number for number in numbers if number > max(count, 1)]:
            yield _absent(dossier, passage, span, language.roman(absent[0]))
        elif not count:
            yield _absent(dossier, passage, span, "")
    if mentions and count > 1:
        for number in range(1, count + 1):
            if number not in named:
                at = f"{dossier.manuscript.annexes[number - 1]}.kepala.label_lampiran"
                yield Problem(at, f"Lampiran {language.roman(number)} belum disebut dalam diktum")


def _numeral_problems(dossier: Dossier) -> Iterator[Problem]:
    for number, annex in enumerate(dossier.manuscript.annexes, start=1):
        label = dossier.manuscript.get(f"{annex}.kepala.label_lampiran")
        found = _NUMERAL.search(label.text) if label else None
        right = language.roman(number)
        if label is None or found is None or found[1].strip(":") == right:
            continue
        message = f"Lampiran ke-{number} dari {len(dossier.manuscript.annexes)} bernomor {right}"
        word = found[0].split()[0].rstrip(":") if found[0] else ""
        yield reword(label, found.span(), f"{word} {right}", message)


def _mentions(dossier: Dossier) -> Iterator[tuple[Passage, Span, list[int]]]:
    """Yield where the decision speaks of annexes of its own, and which; no number for a bare "Lampiran"."""
    for passage in dossier.manuscript.under("diktum"):
        if "ampiran" not in passage.text:
            continue
        for found in _NAMED.finditer(dossier.open_text(passage)):
            if not _OF_ANOTHER_RULE.match(passage.text, found.end()):
                yield (
                    passage,
                    (found.start(), found.start() + len(found[0].rstrip(" ,\n"))),
                    _numbers(found[1]),
                )


def _numbers(words: str) -> list[int]:
    """Read "I dan II" or "I sampai dengan III"."""
    numbers: list[int] = []
    for found in _SPAN.finditer(words):
        first = language.parse_roman(found[1]) or 0
        numbers += range(first, (language.parse_roman(found[2] or "") or first) + 1)
    return numbers


def _absent(dossier: Dossier, passage: Passage, span: Span, numeral: str) -> Problem:
    """Make a problem of an annex that is not there; it may stand in another file, but for our papers."""
    is_sure = bool(dossier.manuscript.annexes) or (dossier.decree is not None and not dossier.is_draft)
    message = f"{f'Lampiran {numeral}'.rstrip()} disebut dalam diktum, tetapi tidak ada dalam naskah ini"
    return Problem(passage.at, message, span, severity=Severity.ERROR if is_sure else Severity.INFO)


@rule(
    "LMP-06",
    "Nama Lampiran ditulis dengan huruf kapital tanpa tanda baca akhir",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Nama Lampiran adalah judul, bukan kalimat. Huruf kapital di tengah halaman membedakannya dari isi.",
    bad="Indikator Kinerja Utama Dinas Contoh.",
    good="INDIKATOR KINERJA UTAMA DINAS CONTOH",
    source="UU 12/2011, Lampiran II nomor 196",
    certainty=Certainty.SEEN,
)
def annex_name_in_capitals(dossier: Dossier) -> Iterator[Problem]:
    """Look at the name above the content of each annex."""
    for annex in dossier.manuscript.annexes:
        name = dossier.manuscript.get(f"{annex}.judul")
        if name is None or is_blank(name.text):
            continue
        start, end = len(name.text.rstrip(" .,;:\n")), len(name.text.rstrip())
        if name.text != (right := capitals(name.text)):
            message = "nama Lampiran ditulis dengan huruf kapital seluruhnya, tanpa tanda baca akhir"
            yield reword(name, (0, end), right[:start], message)
        elif start < end:
            yield reword(name, (start, end), "", "nama Lampiran tidak diakhiri tanda baca")


@rule(
    "LMP-09",
    "Periode di Lampiran sama dengan periode di judul atau diktum",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why="Keputusan memuat waktu mulai dan berakhirnya. Periode yang hanya tertulis di Lampiran, atau yang"
    " berbeda dari judul, tidak menjawab sampai kapan Keputusan berlaku.",
    bad="PERIODE 2024 di Lampiran; judul dan diktum tanpa tahun",
    good="... TAHUN 2024 di judul, diktum KESATU, dan Lampiran",
    source="UU 30/2014, Pasal 58 ayat (1) dan ayat (2)",
    certainty=Certainty.SEEN,
)
def annex_period_is_that_of_the_body(dossier: Dossier) -> Iterator[Problem]:
    """Compare the years under or in the name of each annex with those of title and decision."""
    if dossier.is_excerpt or not dossier.manuscript.annexes:
        return
    body = list(_body_periods(dossier))
    told = [(place, *one) for place in _named_above(dossier.manuscript) for one in _periods(place.text)[:1]]
    there = " dan ".join(dict.fromkeys(map(_shown, body)))
    for place, period, span in told if body else told[:1]:
        if not any(period == one or set(period.years) < set(one.years) for one in body):
            message = (
                f"periode Lampiran berbeda dari judul dan diktum ({there})"
                if body
                else "periode hanya tertulis di Lampiran; sebutkan juga di judul dan diktum"
            )
            words, edits = f"Tahun {_shown(period)}", () if body else tuple(_told_above(period, dossier))
            yield Problem(place.at, message, span, suggestion=words if edits else None, edits=edits)


def _told_above(period: Period, dossier: Dossier) -> Iterator[Replace]:
    """Yield what tells the period in the title, and in the point that repeats what the title sets."""
    subject = dossier.manuscript.words("tentang")
    title = dossier.manuscript.get("tentang")
    if title is None or is_blank(subject):
        return
    end = len(title.text.rstrip())
    yield Replace(title.at, end, end, f" Tahun {_shown(period)}")
    named = subject.partition(" ")[2].casefold()
    for passage in dossier.manuscript.dictums[:1]:
        at = passage.text.casefold().find(named) if named else -1
        if at >= 0:
            behind = at + len(named)
            yield Replace(passage.at, behind, behind, f" Tahun {_shown(period)}")


def _named_above(paper: Manuscript) -> Iterator[Passage]:
    """Yield of each annex the line above its content that names a period: one of its own, or its name."""
    for annex in paper.annexes:
        lines = (paper.get(f"{annex}.{key}") for key in ("periode", "judul"))
        yield from [line for line in lines if line and _periods(line.text)][:1]


def _body_periods(dossier: Dossier) -> Iterator[Period]:
    """Yield the periods that title and decision name; years of cited rules and of dates are none."""
    subject = dossier.manuscript.get("tentang")
    for passage in (*((subject,) if subject else ()), *dossier.manuscript.under("diktum")):
        cited = [one.span for one in dossier.citations(passage)]
        for period, (start, _) in _periods(passage.text):
            of_date = passage.text[:start].split()[-2:-1]
            if not any(word.isdigit() for word in of_date) and not any(a <= start < b for a, b in cited):
                yield period


def _periods(text: str) -> list[tuple[Period, Span]]:
    found = ((int(one[1]), int(one[2] or one[1]), one.span()) for one in _PERIOD.finditer(text))
    return [(Period(first, max(first, last)), span) for first, last, span in found]


def _shown(period: Period) -> str:
    return "-".join(str(year) for year in dict.fromkeys(period))
