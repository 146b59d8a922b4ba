"""Rules of how the decision names its annexes (DKT)."""

import re
from collections.abc import Iterator, Sequence

from sk_builder.checks.dictums import THIS, own_words
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity, reword
from sk_builder.manuscript import Passage

_INSEPARABLE = tuple(f"{no} {parted}" for no in ("tidak", "tak") for parted in ("terpisah", "dapat dipisah"))
_MENTION = (
    r"(?i)(?:(?:sebagaimana|seperti)\s+)?(?:(?:tercantum|tersebut|termuat|dimuat|tertuang|ditetapkan|terlampir)\s+)?"
    r"(?:(?:dalam|pada|di)\s+)?lampiran\b(?!\s+(?:peraturan|undang|surat\s+(?!keputusan)|instruksi))"
    rf"(?P<numeral>\s+[IVX]+\b)?(?:\s+(?:surat\s+)?{THIS})?|sebagaimana\s+terlampir\b"
)
_NUMERAL = r"\b[Ll]ampiran\s+([IVX]+)\b"
_SMALL = (
    r"\b(?:dalam|pada|di|sebagaimana)\s+(lampiran)"
    rf"(?=\s+[IVX]+\b|\s+(?i:(?:surat\s+)?{THIS})|\s+yang\s+merupakan|\s+ini\b|\s*[.,;:]|\s*$)"
)


@rule(
    "DKT-08",
    "Lampiran disebut dalam diktum sebagai bagian tidak terpisahkan dari Keputusan",
    severity=Severity.ERROR,
    fix=Fix.ASK,
    why="Lampiran hanya mengikat bila diktum menyatakannya sebagai bagian tidak terpisahkan dari Keputusan."
    ' Sebutan "bagian yang tidak terpisahkan" sama benarnya.',
    bad="sebagaimana tercantum pada lampiran Keputusan ini",
    good="sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini",
    source="UU 12/2011, Lampiran II nomor 192; Keputusan Menteri Agama Nomor 777 Tahun 2016",
    certainty=Certainty.SEEN,
)
def annexes_belong_to_the_decree(dossier: Dossier) -> Iterator[Problem]:
    """Where there are annexes, points say of each that it cannot be separated from the decree."""
    said = dossier.manuscript.decided
    if not dossier.manuscript.annexes or not said:
        return
    bound = " ".join(passage.text for passage in said if _is_inseparable(passage.text))
    if bound:
        yield from _left_out(said, bound)
        return
    for passage in said:
        if found := re.search(_MENTION, passage.text):
            yield _unbound(passage, found)
            return
    yield Problem("diktum", "Lampiran tidak disebut dalam diktum")


def _left_out(said: Sequence[Passage], bound: str) -> Iterator[Problem]:
    """Find annexes that points name, but that those which bind annexes to the decree leave out."""
    named = set(re.findall(_NUMERAL, bound))
    if not named or "sampai dengan" in bound:
        return
    for passage in said:
        for found in re.finditer(_MENTION, passage.text) if "ampiran" in passage.text else ():
            numeral = (found["numeral"] or "").strip()
            if numeral and numeral not in named:
                named.add(numeral)
                yield _unbound(passage, found)


def _unbound(passage: Passage, found: re.Match[str]) -> Problem:
    numeral = found["numeral"] or ""
    right = (
        f"sebagaimana tercantum dalam Lampiran{numeral} yang merupakan bagian tidak terpisahkan dari"
        " Keputusan ini"
    )
    message = f"Lampiran{numeral} tidak dinyatakan sebagai bagian tidak terpisahkan dari Keputusan"
    return reword(passage, found.span(), right, message)


def _is_inseparable(text: str) -> bool:
    folded = " ".join(text.lower().split())
    return any(words in folded for words in _INSEPARABLE)


@rule(
    "DKT-09",
    "Lampiran Keputusan ini ditulis dengan huruf awal kapital",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Lampiran yang dimaksud adalah bagian tertentu dari Keputusan ini, seperti nama. Huruf kecil"
    " menimbulkan kesan lampiran mana saja.",
    bad="sebagaimana tercantum dalam lampiran Keputusan ini",
    good="sebagaimana tercantum dalam Lampiran Keputusan ini",
    source="UU 12/2011, Lampiran II nomor 243 huruf g, menurut maksudnya",
    certainty=Certainty.SEEN,
)
def this_annex_has_a_capital(dossier: Dossier) -> Iterator[Problem]:
    """Where there are annexes, the word that means one of them has a capital."""
    if not dossier.manuscript.annexes:
        return
    for passage in dossier.manuscript.decided:
        for start, end in _small_words(passage, dossier):
            message = "Lampiran Keputusan ini ditulis dengan huruf awal kapital"
            yield reword(passage, (start, end), "Lampiran", message)


def _small_words(passage: Passage, dossier: Dossier) -> Iterator[tuple[int, int]]:
    if "lampiran" in passage.text:
        yield from (found.span(1) for found in re.finditer(_SMALL, own_words(passage, dossier)))
