"""Rules of the head of an annex (LMP): it repeats number, date and title of the decree."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from sk_builder import language
from sk_builder.checks.agreement import difference, folded, same_office
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity, reword
from sk_builder.checks.offices import capitals
from sk_builder.checks.styles import Choice, style_problems
from sk_builder.manuscript import Passage, is_blank

_YEAR = re.compile(r"\s*\btahun\s*:?\s*((?:19|20)\d\d)\b|/((?:19|20)\d\d)$", re.IGNORECASE)
_LETTERED = ("label_lampiran", "keputusan", "label_tentang", "tentang")
_DATE = re.compile(r"\d{1,2} [a-z]+ \d{4}")
_OLD_MONTHS = (("nopember", "november"), ("pebruari", "februari"))


class _Number(NamedTuple):
    """The number of a decree: what it is without its year ("" while blank), and the year."""

    own: str
    year: str


@rule(
    "LMP-01",
    "Kepala Lampiran lengkap, dengan huruf kapital, tanpa tanda baca akhir",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Kepala Lampiran di sudut kanan atas menunjukkan Keputusan mana yang dilampiri. Lampiran sering"
    " difotokopi tersendiri, sehingga tanpa kepala yang lengkap asalnya tidak dapat dikenali.",
    bad="Lampiran Keputusan Kepala Dinas Contoh.",
    good="LAMPIRAN / KEPUTUSAN KEPALA DINAS CONTOH / NOMOR 17 TAHUN 2024 / TENTANG / PENETAPAN TIM CONTOH",
    source="UU 12/2011, Lampiran II nomor 195",
    certainty=Certainty.SEEN,
)
def head_is_whole(dossier: Dossier) -> Iterator[Problem]:
    """Find heads without decree or with another maker, in small letters, or with a closing mark."""
    for annex in dossier.manuscript.annexes:
        yield from _maker_problems(dossier, annex)
        yield from _closing_marks(dossier, annex)
    yield from style_problems(dossier, "annex_head", list(_letter_choices(dossier)))


def _maker_problems(dossier: Dossier, annex: str) -> Iterator[Problem]:
    """Yield what is wrong with the line that names the decree, such as KEPUTUSAN KEPALA DINAS."""
    paper, at = dossier.manuscript, f"{annex}.kepala.keputusan"
    if not paper.items(f"{annex}.kepala"):
        yield Problem(f"{annex}.kepala", "Lampiran tidak berkepala: sebutkan Keputusan, nomor, dan namanya")
        return
    if not paper.words("jabatan"):
        return
    right = f"{paper.words('jenis') or 'KEPUTUSAN'} {paper.words('jabatan')}".rstrip(" ,")
    passage = paper.get(at)
    if passage is None:
        yield Problem(at, "kepala Lampiran tidak menyebut Keputusan yang dilampiri", suggestion=right)
    elif not is_blank(passage.text) and not same_office(passage.text, right):
        message = "pembuat Keputusan di kepala Lampiran berbeda dari judul"
        yield Problem(at, message, difference(passage.text, right), suggestion=right)


def _closing_marks(dossier: Dossier, annex: str) -> Iterator[Problem]:
    for key in ("keputusan", "nomor", "tanggal", "tentang"):
        passage = dossier.manuscript.get(f"{annex}.kepala.{key}")
        if passage is None or is_blank(passage.text):
            continue
        end = len(passage.text.rstrip())
        start = len(passage.text.rstrip(" .,;:\n"))
        if start < end:
            yield reword(passage, (start, end), "", "baris kepala Lampiran tidak diakhiri tanda baca")


def _letter_choices(dossier: Dossier) -> Iterator[Choice]:
    """Yield one choice for a head that is of one kind; each small part of a head that is mixed."""
    for annex in dossier.manuscript.annexes:
        parts = [dossier.manuscript.get(f"{annex}.kepala.{key}") for key in _LETTERED]
        shown = [part for part in parts if part is not None and not is_blank(part.text)]
        small = [part for part in shown if part.text != capitals(part.text)]
        if not small:
            yield from (Choice("kapital", _capital_problem(part)) for part in shown[:1])
        elif len(small) < len(shown) and dossier.style.annex_head == "kapital":
            yield from (Choice(None, _small_problem(part)) for part in small)
        else:
            yield Choice("biasa", _small_problem(small[0]))


def _small_problem(part: Passage) -> Problem:
    message = "kepala Lampiran ditulis dengan huruf kapital seluruhnya"
    return reword(part, (0, len(part.text)), capitals(part.text), message)


def _capital_problem(part: Passage) -> Problem:
    return Problem(part.at, "kepala Lampiran ditulis dengan huruf biasa")


@rule(
    "LMP-02",
    "Nomor di kepala Lampiran sama dengan nomor Keputusan",
    severity=Severity.ERROR,
    fix=Fix.SAFE,
    why="Lampiran adalah bagian dari satu Keputusan dan dikenali dari nomornya. Nomor yang kosong atau"
    " berbeda membuat Lampiran seolah-olah milik Keputusan lain.",
    bad="NOMOR TAHUN 2024 di kepala Lampiran Keputusan NOMOR 17 TAHUN 2024",
    good="NOMOR 17 TAHUN 2024",
    source="kesesuaian dengan judul Keputusan; UU 12/2011, Lampiran II nomor 195",
    certainty=Certainty.LOGIC,
)
def head_has_the_number(dossier: Dossier) -> Iterator[Problem]:
    """Compare the number without its year; LMP-04 speaks of the year."""
    words = dossier.manuscript.words("nomor")
    right = _number(words)
    for annex in dossier.manuscript.annexes if words else ():
        at = f"{annex}.kepala.nomor"
        told = dossier.manuscript.words(at)
        number = _number(told)
        if number.own == right.own or not dossier.manuscript.items(f"{annex}.kepala"):
            continue
        if not number.own:
            label = dossier.manuscript.words(f"{annex}.kepala.label_lampiran")
            yield _filled(dossier, at, _cased(words, label), "nomor di kepala Lampiran belum diisi")
        else:
            yield _different(dossier, at, words, "nomor di kepala Lampiran berbeda dari judul Keputusan")


def _number(words: str) -> _Number:
    words = re.sub(r"\s*/\s*", "/", words)
    found = _YEAR.search(words)
    own = "".join(_YEAR.sub("", words).casefold().replace("nomor", "").split()).strip(":.,;")
    known = any(letter.isalnum() for letter in own) and not is_blank(own)
    return _Number(own if known else "", (found[1] or found[2]) if found else "")


def _cased(number: str, label: str) -> str:
    return number if label.isupper() else number.replace("TAHUN", "Tahun")


@rule(
    "LMP-03",
    "Judul di kepala Lampiran sama dengan judul Keputusan",
    severity=Severity.ERROR,
    fix=Fix.SAFE,
    why="Kepala Lampiran mengulang nama Keputusan kata demi kata. Nama yang kosong atau berbeda menimbulkan"
    " keraguan apakah Lampiran itu yang ditetapkan.",
    bad="TENTANG (kosong)",
    good="TENTANG PENETAPAN INDIKATOR KINERJA UTAMA DINAS CONTOH",
    source="kesesuaian dengan judul Keputusan; UU 12/2011, Lampiran II nomor 195",
    certainty=Certainty.LOGIC,
)
def head_has_the_title(dossier: Dossier) -> Iterator[Problem]:
    """Compare the words, not their case: LMP-01 speaks of capitals."""
    right = dossier.manuscript.words("tentang").rstrip(" .")
    for annex in dossier.manuscript.annexes if right and not is_blank(right) else ():
        at = f"{annex}.kepala.tentang"
        told = dossier.manuscript.words(at)
        if folded(told) == folded(right) or not dossier.manuscript.items(f"{annex}.kepala"):
            continue
        words = _title_words(dossier, right)
        if is_blank(told):
            yield _filled(dossier, at, words, "judul di kepala Lampiran belum diisi")
        else:
            yield _different(dossier, at, words, "judul di kepala Lampiran berbeda dari judul Keputusan")


def _title_words(dossier: Dossier, right: str) -> str:
    """Return the title in the letters of the head, where the paper's data know it in small letters."""
    subject = dossier.decree.subject if dossier.decree else None
    return subject if subject and dossier.style.annex_head == "biasa" else right


@rule(
    "LMP-04",
    "Tahun dan tanggal di kepala Lampiran sama dengan Keputusan",
    severity=Severity.ERROR,
    fix=Fix.SAFE,
    why="Tahun dan tanggal di kepala Lampiran mengulang yang tertulis pada Keputusan. Bila keduanya berbeda,"
    " salah satunya pasti keliru. UU 12/2011 tidak meminta baris tanggal di kepala Lampiran; banyak kantor"
    " memakainya, dan bila ada, tanggal itu harus terisi.",
    bad="TANGGAL 3 JANUARI 2024 di kepala Lampiran Keputusan yang ditetapkan pada 2 Januari 2024",
    good="TANGGAL 2 JANUARI 2024",
    source="kesesuaian dengan judul dan penetapan Keputusan; UU 12/2011, Lampiran II nomor 195",
    certainty=Certainty.LOGIC,
)
def head_has_the_date(dossier: Dossier) -> Iterator[Problem]:
    """Compare the year of the number, and the date where the head has a line for it."""
    for annex in dossier.manuscript.annexes:
        if dossier.manuscript.items(f"{annex}.kepala"):
            yield from _year_problems(dossier, f"{annex}.kepala.nomor")
            yield from _date_problems(dossier, f"{annex}.kepala")


def _year_problems(dossier: Dossier, at: str) -> Iterator[Problem]:
    passage = dossier.manuscript.get(at)
    right = _number(dossier.manuscript.words("nomor")).year
    told = passage and _number(passage.text).year
    if passage and told and right and told != right:
        start = passage.text.rindex(told)
        message = f"tahun di kepala Lampiran {told}, di judul Keputusan {right}"
        yield reword(passage, (start, start + len(told)), right, message, ask=True)


def _date_problems(dossier: Dossier, head: str) -> Iterator[Problem]:
    paper = dossier.manuscript
    at = f"{head}.tanggal"
    told, right = paper.words(at), paper.words("penetapan.tanggal")
    if paper.words(f"{head}.label_lampiran").isupper():
        right = right.upper()
    if _day(told) == _day(right) or (is_blank(told) and is_blank(right)):
        return
    if not is_blank(told):
        yield _different(dossier, at, right, "tanggal di kepala Lampiran berbeda dari tanggal penetapan")
    elif told or f"{head}.label_tanggal" in paper:
        yield _filled(dossier, at, right, "tanggal di kepala Lampiran belum diisi")
    else:
        message = "kepala Lampiran tanpa baris tanggal; tambahkan bila pola kantor memintanya"
        yield Problem(at, message, severity=Severity.INFO)


def _day(words: str) -> str:
    """Return a date as it compares: ISO where it, or one of two calendars, can be read; else its words."""
    words = folded(words.lstrip(": "))
    for old, new in _OLD_MONTHS:
        words = words.replace(old, new)
    for told in (words, *_DATE.findall(words)):
        try:
            return language.parse_date(told).isoformat()
        except ValueError:
            continue
    return words


def _filled(dossier: Dossier, at: str, words: str, message: str) -> Problem:
    """Make a problem of a blank that a machine may fill."""
    passage = dossier.manuscript.get(at)
    return Problem(at, message, edits=(Replace(at, 0, len(passage.text) if passage else 0, words),))


def _different(dossier: Dossier, at: str, words: str, message: str) -> Problem:
    """Make a problem of a value that differs: which of the two is right, a person must say."""
    text = next(passage.text for passage in dossier.manuscript.under(at))
    edits = () if is_blank(words) else (Replace(at, 0, len(text), words),)
    return Problem(at, message, difference(text, words), edits=edits, ask=True)
