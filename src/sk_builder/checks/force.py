"""Rules of when the decree is in force (DKT): from when, until when."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from sk_builder import language
from sk_builder.checks.dictums import THIS, own_words
from sk_builder.checks.dossier import Dossier, once
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Append, Certainty, Fix, Problem, Severity, Span, reword
from sk_builder.manuscript import Passage, is_blank

_FORCE = re.compile(rf"(?<!saat )\b{THIS}\s+(?:dinyatakan\s+)?((?:mulai\s+)?berlaku)\b", re.IGNORECASE)
_SETTING = re.compile(
    r"\s+(?:(?:pada|sejak|semenjak|terhitung|mulai|dari|tanggal|saat|hari)\s+){1,4}"
    r"(?:di\s?tetapkan|penetapan|ditandatangani|penandatanganan|dikeluarkan|diterbitkan|disahkan)(?:nya)?\b",
    re.IGNORECASE,
)
_DAY = re.compile(r"\s+(?:[a-z]+\s+){1,4}?(\d{1,2}\s+[A-Za-z]+\s+\d{4})")
_SPAN = re.compile(
    r"\s+(?:[a-z]+\s+){1,4}?(\d{1,2}\s+[A-Za-z]+)(?=\s+(?:s/d|s\.d\.?|sampai(?:\s+dengan)?|hingga)\s+(?:tanggal\s+)?"
    r"\d{1,2}\s+[A-Za-z]+\s+(\d{4}))"
)
"""A day without its year, which stands behind the day on which it ends: "1 Januari s/d 31 Desember 2022"."""
_SINCE = re.compile(r"\s+(sejak(?:\s+tanggal)?)(?=\s+\d)")
_END = re.compile(
    r"\b(?:berakhir|sampai\s+dengan|s/d|s\.d\.|hingga)\s+(?:pada\s+)?(?:tanggal\s+)?(\d{1,2}\s+[A-Za-z]+\s+\d{4})"
)
_PLAIN = "mulai berlaku pada tanggal ditetapkan"
_UNUSUAL = (
    r"(?i)\b(?:mulai )?berlaku (?:secara )?efektif\b|\befektif berlaku\b|\b(?:dan )?berlaku surut\b"
    r"|\b(?:daya )?laku surut\b"
)
_BACKDATED = r"(?i)\b(?:(?:ber)?laku\s+surut|daya\s+laku)(?:\s+[a-z]+){1,4}?\s+(\d{1,2}\s+[a-z]+\s+\d{4})"
_LIMITS = (
    "sampai dengan", "berakhir", "selama", "jangka waktu", "masa kerja", "masa tugas", "masa bakti", "hingga",
)  # fmt: skip


class Force(NamedTuple):
    """A sentence that says from when this decree is in force.

    Attributes:
        passage: Where it stands.
        verb: The stretch of "mulai berlaku".
        end: Where the words end that say from when; that of the verb when they were not understood.
        is_on_setting: They mean the day on which the decree is set.
        day: The day that they name, if they name one.
    """

    passage: Passage
    verb: Span
    end: int
    is_on_setting: bool
    day: date | None

    @property
    def words(self) -> str:
        """The words from the verb on, blanks folded."""
        return " ".join(self.passage.text[self.verb[0] : self.end].split())


@once
def forces(dossier: Dossier) -> Sequence[Force]:
    """Return what the points say of when this decree is in force."""
    forces = []
    for passage in dossier.manuscript.decided:
        for found in _FORCE.finditer(passage.text) if "berlaku" in passage.text else ():
            setting = _SETTING.match(passage.text, found.end())
            span = _SPAN.match(passage.text, found.end())
            fixed = span or _DAY.match(passage.text, found.end())
            end = next((match.end() for match in (setting, fixed) if match), found.end())
            day = _read(" ".join(fixed.groups())) if fixed and not setting else None
            forces.append(Force(passage, found.span(1), end, setting is not None, day))
    return forces


def backdatings(dossier: Dossier) -> Iterator[tuple[Passage, Span]]:
    """Yield the words of points that put this decree in force before the day on which it is set."""
    if dossier.day is None:
        return
    dated = [force for force in forces(dossier) if force.day]
    for force in dated:
        if force.day and force.day < dossier.day:
            yield force.passage, (force.verb[0], force.end)
    for passage in dossier.manuscript.decided:
        verbs = {force.verb[0] for force in dated if force.passage is passage}
        for found in re.finditer(_BACKDATED, passage.text) if "laku" in passage.text else ():
            day = _read(found[1])
            if day and day < dossier.day and found.start() not in verbs:
                yield passage, found.span()


def _read(words: str) -> date | None:
    try:
        return language.parse_date(words)
    except ValueError:
        return None


@rule(
    "DKT-11",
    'Keputusan "mulai berlaku pada tanggal ditetapkan"',
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Rumusan ini baku dan tidak bermakna ganda: Keputusan berlaku pada hari penetapannya. Kata sejak"
    " mengulang kata mulai. Tanggal tertentu boleh disebut bila Keputusan berlaku kemudian.",
    bad="Keputusan ini mulai berlaku sejak tanggal ditetapkan.",
    good="Keputusan ini mulai berlaku pada tanggal ditetapkan.",
    source="UU 30/2014 Pasal 57; UU 12/2011, Lampiran II nomor 150",
    certainty=Certainty.SEEN,
)
def says_from_when_it_is_in_force(dossier: Dossier) -> Iterator[Problem]:
    """The sentence is there; if it means the day of setting, it says so in just these words."""
    said = dossier.manuscript.decided
    found = forces(dossier)
    for force in found:
        told = force.words.lower().replace("di tetapkan", "ditetapkan")  # BHS-01 tells of the blank
        if force.is_on_setting and told != _PLAIN:
            span = (force.verb[0], force.end)
            yield reword(force.passage, span, _PLAIN, f'ditulis "{_PLAIN}"')
        since = _SINCE.match(force.passage.text, force.verb[1], force.end)
        if force.day and since and not (dossier.day and force.day < dossier.day):
            yield reword(force.passage, since.span(1), "pada tanggal", '"sejak" mengulang kata mulai')
    if said and not found:
        suggestion = "Keputusan ini mulai berlaku pada tanggal ditetapkan."
        message, edits = "saat mulai berlakunya Keputusan tidak disebut", (Append("diktum", suggestion),)
        yield Problem("diktum", message, suggestion=suggestion, edits=edits, ask=True)


@rule(
    "DKT-12",
    "Keputusan tidak berlaku efektif atau berlaku surut",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why='"Berlaku efektif" menimbulkan keraguan apakah ada masa berlaku yang lain. Berlaku surut pada'
    " dasarnya dilarang, kecuali untuk menghindari kerugian yang lebih besar atau terabaikannya hak warga.",
    bad="Keputusan ini berlaku efektif pada tanggal ditetapkan.",
    good="Keputusan ini mulai berlaku pada tanggal ditetapkan.",
    source="UU 12/2011, Lampiran II nomor 152; UU 30/2014 Pasal 58 ayat (6)",
    certainty=Certainty.PARTLY,
)
def is_in_force_plainly(dossier: Dossier) -> Iterator[Problem]:
    """No point uses words of another kind of force."""
    told = tuple(backdatings(dossier))
    for passage in dossier.manuscript.decided:
        has_word = "efektif" in passage.text or "surut" in passage.text
        for found in re.finditer(_UNUSUAL, passage.text) if has_word else ():
            words = " ".join(found[0].split())
            if any(at is passage and start < found.end() <= end for at, (start, end) in told):
                continue  # HKM-05 tells it with its day
            if "surut" in words:
                message = "Keputusan tidak dapat berlaku surut, kecuali untuk menghindari kerugian"
                yield Problem(passage.at, message, found.span())
            else:
                yield reword(passage, found.span(), "mulai berlaku", f'"{words}" bermakna ganda')


@rule(
    "DKT-13",
    "Keputusan menyebut sampai kapan berlaku, atau untuk tahun mana",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why="Setiap Keputusan harus mencantumkan batas waktu mulai dan berakhirnya, dalam Keputusan itu sendiri"
    " atau dalam peraturan yang menjadi dasarnya. Tahun dalam judul atau diktum sudah memenuhinya.",
    bad="PENETAPAN INDIKATOR KINERJA UTAMA DINAS CONTOH",
    good="PENETAPAN INDIKATOR KINERJA UTAMA DINAS CONTOH TAHUN 2024",
    source="UU 30/2014 Pasal 58 ayat (1) dan ayat (2)",
    certainty=Certainty.SEEN,
)
def says_until_when(dossier: Dossier) -> Iterator[Problem]:
    """Title or points, without what they cite, name a year, an end or a span of time."""
    said, title = dossier.manuscript.decided, dossier.manuscript.get("tentang")
    yield from _ended(dossier)
    if not said or title is None or is_blank(title.text):
        return
    if any(_is_limited(own_words(passage, dossier)) for passage in (title, *said)):
        return
    force = next(iter(forces(dossier)), None)
    message = "batas waktu berakhirnya Keputusan, atau tahunnya, tidak disebut dalam judul atau diktum"
    if force:
        yield Problem(force.passage.at, message, (force.verb[0], force.end))
    else:
        yield Problem("diktum", message)


def _ended(dossier: Dossier) -> Iterator[Problem]:
    """Find an end of force that lies before the day on which the decree is set."""
    for force in forces(dossier) if dossier.day else ():
        found = _END.search(force.passage.text, force.verb[1])
        day = _read(found[1]) if found else None
        if found and day and dossier.day and day < dossier.day:
            message = f"berakhir sebelum ditetapkan, {language.date_words(dossier.day)}"
            yield Problem(force.passage.at, message, found.span(), severity=Severity.ERROR)


def _is_limited(words: str) -> bool:
    """Return whether a year stands there, or words of an end."""
    folded = " ".join(words.lower().split())
    return bool(re.search(r"\b(?:19|20)\d\d\b", folded)) or any(limit in folded for limit in _LIMITS)
