"""The rule about the legal bases that decrees on key performance indicators usually have."""

from collections.abc import Iterator

from sk_builder.checks.basis import short_name
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity
from sk_builder.regulations import Entry, Kind

_SUBJECT = "penetapan indikator kinerja utama"
_NOT_OF_REGIONS = (
    "KETUA", "KOMISI", "PENGADILAN", "REKTOR", "KEPALA KANTOR", "KEPALA KEJAKSAAN", "KEPALA KEPOLISIAN",
    "KEPALA BALAI", "KEPALA BADAN PUSAT STATISTIK", "BADAN PENGAWAS PEMILIHAN UMUM", "MENTERI",
)  # fmt: skip
"""How offices begin whose decrees name a region without being of it."""
_USUAL = (
    "uu-25-2004", "uu-23-2014", "pp-8-2006", "pp-18-2016", "perpres-29-2014", "permenpan-9-2007",
    "permenpan-20-2008", "permenpanrb-53-2014", "permendagri-86-2017",
)  # fmt: skip
_OF_THE_REGION = {
    "peraturan tentang kedudukan dan susunan organisasi perangkat daerah": (
        "susunan organisasi",
        "tata kerja",
    ),
    "peraturan tentang rencana pembangunan atau rencana strategis daerah": ("rencana",),
}
"""Rules that each region makes for itself, and words of their titles."""


@rule(
    "MGT-14",
    "Dasar hukum yang lazim disebut dalam Keputusan tentang indikator kinerja utama",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Keputusan sejenis lazim bersandar pada Undang-Undang pembentukan daerah, Undang-Undang Pemerintahan"
    " Daerah, peraturan tentang perencanaan, akuntabilitas kinerja, dan indikator kinerja utama, rencana"
    " daerah, serta peraturan tentang perangkat daerahnya. Yang tidak disebut belum tentu keliru; periksa"
    " apakah memang tidak diperlukan.",
    bad="Mengingat : Peraturan Presiden Nomor 29 Tahun 2014 … saja",
    good="Mengingat : … Undang-Undang Nomor 23 Tahun 2014 …; Peraturan Pemerintah Nomor 18 Tahun 2016 …;",
    source="UU 12/2011, Lampiran II nomor 39 (untuk Peraturan Daerah); kebiasaan Keputusan sejenis",
    certainty=Certainty.PARTLY,
)
def usual_bases_are_there(dossier: Dossier) -> Iterator[Problem]:
    """Name in one finding what a region's decree on indicators lacks; what is revoked is not missed."""
    subject = dossier.manuscript.words("tentang").casefold()
    is_regional = dossier.region and not dossier.maker.upper().startswith(_NOT_OF_REGIONS)
    if _SUBJECT not in subject or not is_regional or not dossier.bases:
        return
    if missing := [*_missing(dossier)]:
        yield Problem("mengingat", f"yang lazim tetapi tidak disebut: {'; '.join(missing)}")


def _missing(dossier: Dossier) -> Iterator[str]:
    keys = {basis.key for basis in dossier.read_bases}
    yield from (short_name(entry.regulation) for entry in _wanted(dossier) if entry.key not in keys)
    cited = (basis.regulation for basis in dossier.read_bases)
    titles = [named.title.casefold() for named in cited if named.kind.is_regional]
    for name, words in _OF_THE_REGION.items():
        if not any(word in title for title in titles for word in words):
            yield name


def _wanted(dossier: Dossier) -> Iterator[Entry]:
    """Yield what is usual on the day of the decree: the law that formed the region, and the list."""
    known, day = dossier.catalogue, dossier.law_day
    formed = (entry for entry in known.titled(dossier.region) if entry.regulation.kind is Kind.UU)
    listed = (entry for key in _USUAL if (entry := known.get(key)))
    for entry in (*formed, *listed):
        if entry.exists_on(day) and known.revoked_by(entry.key, day) is None:
            yield entry
