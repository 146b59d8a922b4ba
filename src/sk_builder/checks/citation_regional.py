"""Rules about citations of regional rules: their region, and their own gazettes."""

from collections.abc import Iterator

from sk_builder.checks.cited import CitedRule
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity, reword
from sk_builder.checks.published import gazettes_of, names, spans_of, unpublished
from sk_builder.regulations import Kind, Regulation, Role, Series

_LEVELS = {
    Kind.PERDA_PROVINSI: "Provinsi", Kind.PERGUB: "Provinsi", Kind.KEPGUB: "Provinsi",
    Kind.PERDA_KABUPATEN: "Kabupaten", Kind.PERBUP: "Kabupaten", Kind.KEPBUP: "Kabupaten",
    Kind.PERDA_KOTA: "Kota", Kind.PERWALI: "Kota", Kind.KEPWALI: "Kota",
}  # fmt: skip
_LAWS = (Kind.PERDA, Kind.PERDA_PROVINSI, Kind.PERDA_KABUPATEN, Kind.PERDA_KOTA)
_RULES = (Kind.PERGUB, Kind.PERBUP, Kind.PERWALI)
_FIRST_NEWS = 2005
"""UU 10/2004 brought the Berita Daerah for the rules of heads of region."""


def _region_of(regulation: Regulation) -> str:
    """Return the region with its level, "Provinsi Kalimantan Barat"; "" where it is not known."""
    level = _LEVELS.get(regulation.kind, "")
    region = regulation.region
    return f"{level} {region}".strip() if region and not region.startswith(level or " ") else region


@rule(
    "SIT-09",
    "Peraturan daerah dengan lembaran daerahnya",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why=(
        "Peraturan Daerah diundangkan dalam Lembaran Daerah, penjelasannya dalam Tambahan Lembaran Daerah;"
        " Peraturan Gubernur, Bupati, dan Wali Kota dalam Berita Daerah. Nama daerahnya disebut, karena"
        " setiap daerah mempunyai lembaran sendiri."
    ),
    bad="Peraturan Gubernur Kalimantan Barat Nomor 9 Tahun 2023 tentang Rencana Pembangunan Daerah;",
    good="Peraturan Gubernur Kalimantan Barat Nomor 9 Tahun 2023 tentang Rencana Pembangunan Daerah (Berita"
    " Daerah Provinsi Kalimantan Barat Tahun 2023 Nomor 9);",
    source="UU 12/2011, Pasal 86 dan Lampiran II nomor 49",
    certainty=Certainty.SEEN,
)
def regional_rules_name_their_gazettes(dossier: Dossier) -> Iterator[Problem]:
    """A regional law names the Lembaran Daerah of its region, a rule of its head the Berita Daerah."""
    for cited in dossier.based_on:
        regulation = cited.regulation
        if not regulation.number or regulation.kind not in (*_LAWS, *_RULES):
            continue
        own = (Series.LD, Series.TLD) if regulation.kind in _LAWS else (Series.BD,)
        if wrong := [span for gazette, span in gazettes_of(cited) if gazette.series not in own]:
            message = f"{regulation.kind.words} diundangkan dalam {own[0].value}"
            yield Problem(cited.passage.at, message, (wrong[0][0], wrong[-1][1]))
        elif not names(cited, own[0]):
            if regulation.kind in _LAWS or (regulation.year or 0) >= _FIRST_NEWS:
                yield unpublished(dossier, cited, f"{own[0].value} belum disebut")
        else:
            yield from _incomplete(dossier, cited, own)


def _incomplete(dossier: Dossier, cited: CitedRule, own: tuple[Series, ...]) -> Iterator[Problem]:
    """Yield what a gazette lacks: the supplement of a regional law, the name of the region."""
    if not names(cited, own[-1]):
        span = (spans_of(cited, own) or [cited.heading])[-1]
        message = "Tambahan Lembaran Daerah belum disebut; ia hanya tidak ada bila tidak ada penjelasan"
        yield Problem(cited.passage.at, message, span, severity=Severity.INFO)
    region = _region_of(dossier.completed(cited.regulation))
    for gazette, (start, end) in gazettes_of(cited):
        words = cited.passage.text[start:end]
        if gazette.region or "Daerah" not in words:
            continue
        span = (start, start + words.index("Daerah") + len("Daerah"))
        message = "lembaran daerah disebut dengan nama daerahnya"
        if region:
            yield reword(cited.passage, span, f"{cited.passage.text[slice(*span)]} {region}", message)
        else:
            yield Problem(cited.passage.at, message, span)


@rule(
    "SIT-19",
    "Peraturan daerah dengan nama daerahnya",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why=(
        "Setiap provinsi, kabupaten, dan kota mempunyai peraturan dengan nomor dan tahun yang sama. Tanpa"
        " nama daerah, pembaca di luar daerah itu tidak dapat mengenali peraturannya."
    ),
    bad="Peraturan Gubernur Nomor 9 Tahun 2023 tentang Rencana Pembangunan Daerah",
    good="Peraturan Gubernur Kalimantan Barat Nomor 9 Tahun 2023 tentang Rencana Pembangunan Daerah",
    source="UU 12/2011, Lampiran II nomor 2 sebagaimana diubah dengan UU 13/2022, sejalan dengan nama judul",
    certainty=Certainty.PARTLY,
)
def regional_rules_name_their_region(dossier: Dossier) -> Iterator[Problem]:
    """A regional rule names its region; one that changes it need not say it again."""
    for cited in dossier.cited_rules:
        regulation, name = cited.regulation, cited.span(Role.NAME)
        regional = regulation.kind.is_regional and regulation.number and not regulation.region
        if not regional or name is None or cited.amends:
            continue
        end = name[1]
        words = _missing_region(dossier, regulation)
        better = f"{' '.join(cited.passage.text[slice(*name)].split())} {words}" if words else None
        yield Problem(
            cited.passage.at,
            "nama daerah belum disebut sesudah jenis peraturan",
            name,
            suggestion=better,
            edits=(Replace(cited.passage.at, end, end, f" {words}"),) if words else (),
            ask=regulation.kind is Kind.PERDA and not words.startswith("Provinsi"),
        )


def _missing_region(dossier: Dossier, regulation: Regulation) -> str:
    """Return what to put behind the kind: the region of its own gazette, else that of the maker."""
    stated = next((gazette.region for gazette in regulation.gazettes if gazette.region), "")
    whole = stated or _region_of(dossier.completed(regulation))
    return whole if regulation.kind is Kind.PERDA else whole.removeprefix(_LEVELS[regulation.kind]).strip()


@rule(
    "SIT-27",
    "Nomor Berita Daerah biasanya sama dengan nomor peraturannya",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why=(
        "Di kebanyakan daerah nomor Berita Daerah sama dengan nomor peraturan kepala daerah. Bila berbeda,"
        " keduanya mungkin benar, tetapi sering salah satunya salah salin; cocokkan dengan naskah yang"
        " diundangkan."
    ),
    bad="Peraturan Gubernur ... Nomor 9 Tahun 2023 ... (Berita Daerah ... Tahun 2023 Nomor 19)",
    good="Peraturan Gubernur ... Nomor 9 Tahun 2023 ... (Berita Daerah ... Tahun 2023 Nomor 9)",
    source="Kebiasaan pengundangan di daerah",
    certainty=Certainty.SEEN,
)
def regional_news_has_the_number_of_its_rule(dossier: Dossier) -> Iterator[Problem]:
    """The number of the Berita Daerah is that of the rule."""
    for cited in dossier.based_on:
        regulation = cited.regulation
        if regulation.kind not in _RULES:
            continue
        for gazette, (start, end) in gazettes_of(cited):
            both = gazette.number.isdigit() and regulation.number.isdigit()
            same_year = gazette.year == regulation.year
            if gazette.series is Series.BD and both and same_year and gazette.number != regulation.number:
                at = cited.passage.text.rfind(gazette.number, start, end)
                span = (at, at + len(gazette.number)) if at >= 0 else (start, end)
                message = f"nomor Berita Daerah berbeda dari nomor peraturannya, {regulation.number}"
                yield Problem(cited.passage.at, message, span)
