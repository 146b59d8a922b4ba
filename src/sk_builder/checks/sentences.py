"""BHS, sentences: references within the law and within the paper, and their length."""

import re
from collections.abc import Iterator

from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity, reword
from sk_builder.checks.phrases import is_copied

_REFERENCE = r"\b(?i:dimaksud\s+(?:(dalam|pada)\s+)?((?:pasal|diktum|huruf|angka|lampiran)\b|ayat\s*\())"
_SENTENCE = r"[^.;\s][^.;]*(?:[.;](?!\s|$)[^.;]*)*"
_MOST_WORDS = 60


@rule(
    "BHS-12",
    'Rujukan memakai "dimaksud dalam Pasal, huruf, atau diktum" dan "dimaksud pada ayat"',
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why='Teknik pengacuan memakai dua bentuk tetap: "sebagaimana dimaksud dalam Pasal" dan "sebagaimana'
    ' dimaksud pada ayat". Huruf, angka, dan diktum mengikuti bentuk Pasal.',
    bad="sebagaimana dimaksud pada diktum KESATU",
    good="sebagaimana dimaksud dalam diktum KESATU",
    source="UU 12/2011, Lampiran II nomor 272 dan 273",
    certainty=Certainty.SEEN,
)
def words_of_reference(dossier: Dossier) -> Iterator[Problem]:
    """Find references with a wrong preposition or none; MNB-09 sees to letters under Menimbang."""
    for passage in dossier.vocabulary.get("dimaksud", ()):
        for found in re.finditer(_REFERENCE, dossier.open_text(passage)):
            target = found[2].lower()
            right = "pada" if target.startswith("ayat") else "dalam"
            own_rule = target == "huruf" and passage.at.startswith("menimbang.")
            if (found[1] or "").lower() != right and not own_rule:
                words = f"{found[0][: len('dimaksud')]} {right} {found[2]}"
                good = words.upper() if found[0].isupper() else words
                message = f'rujukan ditulis "dimaksud {right} {found[2].rstrip("( ")}"'
                yield reword(passage, found.span(), good, message, ask=is_copied(passage))


@rule(
    "BHS-13",
    f"Kalimat diktum tidak lebih dari {_MOST_WORDS} kata",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Kalimat yang tegas dan singkat mudah dilaksanakan. Kalimat yang sangat panjang sebaiknya dipecah"
    " menjadi beberapa diktum, atau rinciannya dijadikan daftar berhuruf.",
    bad="Satu diktum yang menetapkan, mengatur pelaksanaan, pelaporan, dan pembiayaan dalam satu kalimat",
    good="Satu diktum untuk setiap ketetapan",
    source="UU 12/2011, Lampiran II nomor 244",
    certainty=Certainty.SEEN,
)
def long_sentences(dossier: Dossier) -> Iterator[Problem]:
    """Find very long sentences; names that are protected count as one word."""
    for passage in dossier.manuscript.under("diktum"):
        text = dossier.open_text(passage)
        for found in re.finditer(_SENTENCE, text) if text.count(" ") > _MOST_WORDS else ():
            length = len(found[0].split())
            if length > _MOST_WORDS:
                yield Problem(passage.at, f"kalimat ini {length} kata; pecahlah", found.span())
