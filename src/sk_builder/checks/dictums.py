"""Rules of the points of the decision (DKT): what they are called, how they count, how they end."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

from sk_builder import language
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity, Span, last_word, reword
from sk_builder.checks.styles import Choice, style_problems
from sk_builder.manuscript import Manuscript, Passage, is_blank

THIS = r"keputusan(?:\s+(?!nomor\b)[a-z]+){0,8}?\s+ini\b"
"""A pattern, case aside, for "Keputusan ini", "Keputusan Menteri ini" and their like."""

_FIELD = re.compile(r"[^:]{2,40}:\s*\S")
_STARTS = ("", "a", "1")
"""How a list within a list begins."""


def labels(manuscript: Manuscript) -> tuple[Passage, ...]:
    """Return the words that open the points, in printed order: KESATU, KEDUA."""
    found = (manuscript.get(f"{point.at}.label") for point in manuscript.dictums)
    return tuple(label for label in found if label is not None)


def amends(dossier: Dossier) -> bool:
    """Return whether the decree changes another one: then points of the other stand among its own."""
    return dossier.manuscript.words("tentang").upper().startswith("PERUBAHAN")


def own_words(passage: Passage, dossier: Dossier) -> str:
    """Return the text with blanks over each citation; its length is the same."""
    text = passage.text
    for cited in dossier.citations(passage):
        start, end = cited.span
        text = text[:start] + " " * (end - start) + text[end:]
    return text


@rule(
    "DKT-04",
    "Diktum bernama KESATU, KEDUA, KETIGA, dengan huruf kapital",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Diktum ditunjuk dengan namanya, sehingga namanya harus tetap. Bilangan dari dua belas ke atas"
    " ditulis terpisah, seperti KEDUA BELAS. PERTAMA adalah pemakaian lama yang dapat menjadi gaya kantor.",
    bad="Kesatu; KEDUABELAS; 3.",
    good="KESATU; KEDUA BELAS; KETIGA",
    source="Keputusan Menteri Agama Nomor 777 Tahun 2016; PER/20/M.PAN/11/2008",
    certainty=Certainty.SEEN,
)
def points_have_their_names(dossier: Dossier) -> Iterator[Problem]:
    """Each label is an ordinal, in capitals; what the first one is called is a matter of style."""
    first = dossier.style.first_dictum
    choices = []
    for position, label in enumerate(labels(dossier.manuscript), start=1):
        span = _name_span(label)
        words = label.text[slice(*span)]
        count = language.parse_ordinal(words)
        if count is None:
            right = language.ordinal(position, first)
            yield reword(label, span, right, f'"{words}" bukan nama diktum', ask=True)
        elif count == 1:
            value = words if words in ("KESATU", "PERTAMA") else None
            problem = reword(label, span, first, f'diktum pertama bernama "{words}"')
            choices.append(Choice(value, problem))
        elif words != language.ordinal(count):
            right = language.ordinal(count)
            yield reword(label, span, right, f"nama diktum ditulis {right}")
    yield from style_problems(dossier, "first_dictum", choices)


def _name_span(label: Passage) -> Span:
    """Return the stretch of the name, the colon behind it left out."""
    words = label.text.strip(" :.\n\t")
    start = label.text.index(words)
    return start, start + len(words)


@rule(
    "DKT-05",
    "Diktum berurutan tanpa ada yang meloncat atau berulang",
    severity=Severity.ERROR,
    fix=Fix.SAFE,
    why="Diktum yang meloncat menimbulkan dugaan ada bagian yang hilang, dan diktum yang berulang membuat"
    " rujukan bermakna ganda.",
    bad="KESATU, KETIGA",
    good="KESATU, KEDUA",
    source="Kesesuaian naskah dengan dirinya sendiri",
    certainty=Certainty.LOGIC,
)
def points_run_without_a_gap(dossier: Dossier) -> Iterator[Problem]:
    """Report the first label out of its turn, and rename all from there on; lists in points too."""
    for point in dossier.manuscript.dictums:
        yield from _gaps(dossier.manuscript.items(f"{point.at}.rincian"))
    found = () if amends(dossier) else labels(dossier.manuscript)[: language.LAST_ORDINAL]
    names = [label.text[slice(*_name_span(label))] for label in found]
    counts = [language.parse_ordinal(name) for name in names]
    for position, (label, count) in enumerate(zip(found, counts, strict=True), start=1):
        if count is not None and count != position:
            right = language.ordinal(position, dossier.style.first_dictum)
            message = f"{names[position - 1]} berdiri di urutan ke-{position}"
            edits = tuple(_renamed(found, position, dossier.style.first_dictum))
            yield Problem(label.at, message, _name_span(label), suggestion=right, edits=edits)
            return


def _gaps(details: Sequence[Passage]) -> Iterator[Problem]:
    """Report letters and numbers of a list that do not follow those before; a list within may start anew."""
    for before, detail in pairwise(details):
        one, other = before.label.strip(" .()"), detail.label.strip(" .()")
        expected = _following(one)
        if expected and other not in (expected, *_STARTS) and other.isdigit() == one.isdigit():
            message = f"butir {detail.label} tidak berurutan; sesudah {before.label} datang {expected}"
            yield Problem(detail.at, message, on_label=True, severity=Severity.WARNING)


def _following(label: str) -> str:
    if label.isdigit():
        return str(int(label) + 1)
    position = language.parse_letter(label) if len(label) == 1 and label.islower() else None
    return language.letter(position + 1) if position else ""


def _renamed(found: tuple[Passage, ...], start: int, first: str) -> Iterator[Replace]:
    """Yield the edits that name the points from a position on."""
    for position, label in enumerate(found[start - 1 :], start=start):
        yield Replace(label.at, *_name_span(label), language.ordinal(position, first))


@rule(
    "DKT-06",
    "Diktum tunggal tidak diberi nama urutan",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Nama KESATU membedakan satu diktum dari yang lain. Bila hanya ada satu diktum, isi keputusan dapat"
    " langsung mengikuti kata Menetapkan.",
    bad="KESATU : Membentuk Tim Contoh. (tanpa KEDUA)",
    good="Menetapkan : Pembentukan Tim Contoh.",
    source="Kebiasaan penyusunan Keputusan",
    certainty=Certainty.RECALLED,
)
def a_single_point_has_no_name(dossier: Dossier) -> Iterator[Problem]:
    """A decision of one point does not count it."""
    found = labels(dossier.manuscript)
    if len(found) == 1 and not amends(dossier):
        yield Problem(found[0].at, "hanya ada satu diktum", _name_span(found[0]))


@rule(
    "DKT-07",
    "Setiap diktum adalah kalimat yang diakhiri titik",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Diktum adalah kalimat perintah yang berdiri sendiri. Tanpa titik, pembaca tidak tahu apakah kalimat"
    " itu selesai atau terpotong.",
    bad="Keputusan ini mulai berlaku pada tanggal ditetapkan",
    good="Keputusan ini mulai berlaku pada tanggal ditetapkan.",
    source="EYD V, tanda titik",
    certainty=Certainty.RECALLED,
)
def each_point_ends_with_a_stop(dossier: Dossier) -> Iterator[Problem]:
    """What stands last in a point ends with a full stop; a colon may announce what was read elsewhere.

    What an amending decree quotes ends as it does in the decree that it changes.
    """
    for passage in _last_words(dossier.manuscript):
        text = passage.text.rstrip().rstrip("\"'”’)")
        quotes = text != passage.text.rstrip() and amends(dossier)
        if text.endswith((".", ":", ";") if quotes else (".", ":")) or is_blank(text) or _is_form(text):
            continue
        start, end = last_word(text)
        bare = text[start:end].rstrip(" ,;")
        edit = Replace(passage.at, start + len(bare), end, ".")
        message = "diktum diakhiri titik"
        yield Problem(passage.at, message, (start, end), suggestion=f"{bare}.", edits=(edit,))


def _is_form(text: str) -> bool:
    """Return whether a point ends in lines of labels and words, as where it names who is given a permit."""
    first, *lines = text.splitlines()
    return first.rstrip().endswith(":") and sum(map(bool, map(_FIELD.match, lines))) > 1


def _last_words(manuscript: Manuscript) -> Iterator[Passage]:
    """Yield the last passage of each point; of a decision without points its very last."""
    said = manuscript.decided
    for passage, following in zip_longest(said, said[1:]):
        if following is None or following in manuscript.dictums:
            yield passage
