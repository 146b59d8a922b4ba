"""Rules of what points of a decision refer to (DKT)."""

import re
from collections.abc import Iterator

from sk_builder import language
from sk_builder.checks.dictums import THIS, amends, labels, own_words
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity, reword

_POINT = (
    r"(?i)\bdiktum\s+((?:ke|per)[a-z]+(?:\s+(?:belas|puluh|ratus)\b(?:\s+(?:satu|dua|tiga|empat|lima|enam|tujuh|"
    r"delapan|sembilan)\b)?)?)"
)
_OF_ANOTHER = (
    rf"(?i)[\s,]+(?:(?:dan|serta|dalam)\s+)?(?!(?:surat\s+)?{THIS})(?:surat\s+)?(?:keputusan|peraturan)\b"
)
_ARTICLE = r"\b[Pp]asal\s+\d+[A-Z]?\b(?:\s+ayat\s+\(?\d+\)?)?|\b[Aa]yat\s+\(\d+\)"
_NAMED_RULE = rf"(?i)\b(?:undang|peraturan|(?!{THIS})keputusan|kitab)"
_REACH = 80  # characters behind an article in which its rule may be named


@rule(
    "DKT-17",
    "Diktum yang ditunjuk ada dalam Keputusan",
    severity=Severity.ERROR,
    fix=Fix.NONE,
    why="Rujukan ke diktum yang tidak ada membuat diktum yang merujuk kehilangan isi. Ini biasanya sisa dari"
    " konsep yang diktumnya berkurang atau bertukar tempat.",
    bad="sebagaimana dimaksud dalam diktum KELIMA (hanya ada empat diktum)",
    good="sebagaimana dimaksud dalam diktum KEEMPAT",
    source="UU 12/2011, Lampiran II nomor 272, menurut maksudnya",
    certainty=Certainty.SEEN,
)
def points_that_are_named_exist(dossier: Dossier) -> Iterator[Problem]:
    """Each reference meets a point; one that meets it by another name is a lesser slip."""
    names = [" ".join(label.text.upper().strip(" :.\n\t").split()) for label in labels(dossier.manuscript)]
    counts = [language.parse_ordinal(name) for name in names]
    if not names or amends(dossier):
        return
    for passage in dossier.manuscript.decided:
        for found in re.finditer(_POINT, passage.text) if "iktum" in passage.text else ():
            count = language.parse_ordinal(found[1])
            words = " ".join(found[1].upper().split())
            if count is None or re.match(_OF_ANOTHER, passage.text[found.end() :]):
                continue
            if count not in counts:
                yield Problem(passage.at, f"diktum {words} tidak ada", found.span(1))
            elif words not in names:
                right = names[counts.index(count)]
                message = f"diktum itu bernama {right}"
                yield reword(passage, found.span(1), right, message, severity=Severity.WARNING)


@rule(
    "DKT-18",
    "Keputusan tidak menyebut pasal atau ayat sebagai bagiannya sendiri",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why="Keputusan terdiri atas diktum, bukan pasal dan ayat. Kata Pasal tanpa nama peraturan menunjuk bagian"
    " yang tidak ada.",
    bad="Tugas sebagaimana dimaksud dalam Pasal 2 ayat (1) dilaksanakan oleh Tim.",
    good="Tugas sebagaimana dimaksud dalam diktum KEDUA dilaksanakan oleh Tim.",
    source="Kebiasaan penyusunan Keputusan",
    certainty=Certainty.RECALLED,
)
def has_no_articles_of_its_own(dossier: Dossier) -> Iterator[Problem]:
    """No point names an article but of a rule that it names too."""
    if amends(dossier) or not dossier.manuscript.dictums:
        return
    for passage in dossier.manuscript.decided:
        if "asal " not in passage.text and "yat " not in passage.text:
            continue
        for found in re.finditer(_ARTICLE, own_words(passage, dossier)):
            behind = passage.text[found.end() : found.end() + _REACH]
            if not re.search(_NAMED_RULE, behind):
                message = f'"{" ".join(found[0].split())}" tidak disertai nama peraturan'
                yield Problem(passage.at, message, found.span())
