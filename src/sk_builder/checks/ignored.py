"""Rules about what a decree file accepts (*abaikan*)."""

from collections.abc import Iterator

from sk_builder import language
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import RETIRED, RULES, findings_of, hits, rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity
from sk_builder.model import Ignore


@rule(
    "ABA-01",
    "Setiap butir abaikan mengenai suatu temuan",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why=(
        "Butir abaikan mencatat siapa menerima temuan yang mana, dan mengapa. Bila katanya tidak ditemukan"
        " lagi, karena naskah sudah diperbaiki atau berubah, butir itu dapat menyembunyikan kekeliruan lain"
        " di kemudian hari. Hapus butirnya, atau tulis kata yang sekarang ditemukan."
    ),
    bad="abaikan: aturan MNB-03, kata yang sudah tidak ada dalam naskah",
    good="abaikan: aturan MNB-03, kata persis seperti yang tercetak dan ditemukan",
    source="Berkas Keputusan itu sendiri: bagian abaikan terhadap naskahnya",
    certainty=Certainty.LOGIC,
)
def ignores_hit_something(dossier: Dossier) -> Iterator[Problem]:
    """An ignore names a rule that exists and words that it finds."""
    ignores = dossier.decree.ignores if dossier.decree else ()
    for number, ignore in enumerate(ignores, start=1):
        if why := _why_idle(ignore, dossier):
            yield Problem(f"abaikan.{number}", why)


def _why_idle(ignore: Ignore, dossier: Dossier) -> str | None:
    named = RULES.get(ignore.rule)
    if named is None:
        live = RETIRED.get(ignore.rule) or language.nearest(ignore.rule, list(RULES))
        hint = f"; maksud Anda {live}?" if live else ""
        return f"aturan {ignore.rule} tidak ada{hint}"
    if named.check is ignores_hit_something:
        return f"{ignore.rule} tidak dapat diabaikan; hapus butir ini"
    if any(hits(ignore, finding) for finding in findings_of(named, dossier)):
        return None
    return f'{ignore.rule} tidak menemukan "{ignore.words}"; hapus butir ini, atau perbaiki katanya'
