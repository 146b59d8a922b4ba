"""The rule of degrees (*gelar*, TTD-03): in the line of a name it touches these alone."""

import re
from collections.abc import Iterator
from itertools import takewhile

from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity, reword
from sk_builder.checks.officials import DEGREES, TITLES, letters
from sk_builder.manuscript import Passage

_PHYSICIAN = "dr."  # beside Dr., the doctor by degree; without stop or in capitals it may be either
_PRINTED = re.compile(r"\S+")
_BETWEEN_COMMAS = re.compile(r"[^,]+")
_UNLIKE_NAMES = {
    *("se", "sh", "mm", "st", "mt", "msi", "ssos", "skm", "mpd", "spd", "sip", "map", "mh", "mkes", "skom"),
    *("mkom", "sag", "mhum", "spt"),
}
"""Degrees that no name ends with, even without stops."""


@rule(
    "TTD-03",
    "Gelar ditulis dengan titik dan dipisahkan koma",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Gelar adalah singkatan; setiap unsurnya diakhiri titik. Koma memisahkan gelar di belakang nama dari"
    " nama dan dari gelar lain, agar gelar tidak terbaca sebagai bagian nama.",
    bad="Drs. CONTOH ORANG, MM",
    good="Drs. CONTOH ORANG, M.M.",
    source="EYD, pemakaian tanda titik dan tanda koma pada singkatan gelar",
    certainty=Certainty.PARTLY,
)
def degrees_are_written_right(dossier: Dossier) -> Iterator[Problem]:
    """Find degrees without their stops or commas, before and behind the names of signatories.

    The name in a decree file is printed in capitals: degrees in it are in the wrong field, however written.
    """
    written = (dossier.decree.signatory.name if dossier.decree else None) or ""
    misplaced = _misplaced(written)
    for block in dossier.manuscript.signatures:
        name = dossier.manuscript.get(f"{block}.nama")
        start = name.text.find(written.upper()) if name and misplaced else -1
        if name is not None and start >= 0:
            yield Problem(name.at, misplaced, (start, start + len(written)))
        elif name is not None:
            yield from _before_name(name)
            yield from _behind_name(name) if "," in name.text else _behind_name_without_comma(name)


def _misplaced(written: str) -> str:
    """Return what to say of degrees in the field of the name, and where they belong; "" for none."""
    before, name, behind = _apart(written)
    if not name or not (before or behind):
        return ""
    fields = {"gelar_depan": before, "nama": name, "gelar_belakang": behind}
    advice = ", ".join(f'{field}: "{words}"' for field, words in fields.items() if words)
    return f"nama memuat gelar, yang tempatnya di gelar_depan atau gelar_belakang; tulis {advice}"


def _apart(written: str) -> tuple[str, str, str]:
    """Take the field of a name apart: titles before the name, the name, and what stands behind it."""
    head, _, behind = (part.strip() for part in written.partition(","))
    if not behind and (degrees := _last_degrees(head)):
        head, behind = head[: degrees[0].start()].rstrip(), head[degrees[0].start() :]
    words = head.split()
    titles = list(takewhile(lambda word: letters(word) in TITLES, words))
    return " ".join(titles), " ".join(words[len(titles) :]), behind


def _before_name(name: Passage) -> Iterator[Problem]:
    for found in _PRINTED.finditer(name.text):
        word, title = found[0].rstrip(","), TITLES.get(letters(found[0]))
        if title is None:
            return
        if word not in (title.written, _PHYSICIAN):
            span, message = (found.start(), found.start() + len(word)), f"{word} ditulis {title.written}"
            yield reword(name, span, title.written, message, ask=title.written.casefold() == _PHYSICIAN)


def _behind_name(name: Passage) -> Iterator[Problem]:
    for found in _BETWEEN_COMMAS.finditer(name.text, name.text.index(",")):
        chunk = found[0].strip()
        if right := _degrees(chunk):
            start = found.start() + found[0].index(chunk)
            tight = start == found.start()
            if tight or chunk != right:
                start, words = (start - 1, f", {right}") if tight else (start, right)
                end = found.start() + len(found[0].rstrip())
                spaced = f"sebelum gelar {right} ada spasi"
                message = spaced if chunk == right else f"gelar {chunk} ditulis {right}"
                yield reword(name, (start, end), words, message)


def _behind_name_without_comma(name: Passage) -> Iterator[Problem]:
    if degrees := _last_degrees(name.text):
        start, end = degrees[0].start(), degrees[-1].end()
        right = _degrees(name.text[start:end])
        edit = Replace(name.at, len(name.text[:start].rstrip()), end, f", {right}")
        yield Problem(name.at, "koma memisahkan gelar dari nama", (start, end), edits=(edit,))


def _last_degrees(words: str) -> list[re.Match[str]]:
    """Return the degrees that words end with, no comma before them."""
    degrees: list[re.Match[str]] = []
    for found in reversed(list(_PRINTED.finditer(words))[1:]):
        if letters(found[0]) not in DEGREES or not ("." in found[0] or letters(found[0]) in _UNLIKE_NAMES):
            break
        degrees.insert(0, found)
    return degrees


def _degrees(chunk: str) -> str:
    """Write one or more degrees right, in the form they have where it is accepted; "" for other words."""
    parts = [chunk] if letters(chunk) in DEGREES else chunk.split()
    known = [DEGREES.get(letters(part), ()) for part in parts]
    right = (part if part in forms else forms[0] for part, forms in zip(parts, known, strict=True))
    return ", ".join(right) if all(known) else ""
