"""Clean papers: decrees that are right in every respect, of many shapes, and their manuscripts.

Offices, persons and numbers are invented; the rules that they cite are real and come from the catalogue.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from random import Random
from typing import NamedTuple

from sk_builder import language
from sk_builder.checks import Dossier
from sk_builder.manuscript import Manuscript
from sk_builder.model import (
    Decree,
    Dictum,
    Enactment,
    Fraction,
    Indicator,
    IndicatorAnnex,
    LegalBasis,
    Letterhead,
    Period,
    Signatory,
    StrategicGoal,
)
from sk_builder.regulations import catalogue
from sk_builder.rendering import render
from sk_builder.rendering.own_manuscript import own_manuscript

TODAY = date(2024, 12, 1)

_OFFICES = (
    "Dinas Contoh",
    "Badan Percontohan Daerah",
    "Dinas Perumpamaan, Peragaan dan Teladan",
    "Dinas Misal",
)
_REGIONS = ("Provinsi Antah", "Provinsi Berantah Selatan", "Provinsi Rekaan")
_BASES = (
    "uu-28-1999", "uu-25-2004", "uu-23-2014", "uu-30-2014", "pp-8-2006", "pp-8-2008", "pp-60-2008",
    "pp-18-2016", "pp-12-2017", "perpres-29-2014", "permenpan-9-2007", "permenpan-20-2008",
    "permenpanrb-53-2014", "permendagri-86-2017", "permendagri-90-2019", "permenpanrb-88-2021",
)  # fmt: skip
_SOMETIMES = (
    "uu-28-1999", "uu-30-2014", "pp-8-2008", "pp-60-2008", "pp-12-2017", "permendagri-90-2019",
    "permenpanrb-88-2021",
)  # fmt: skip
_ORDER = (
    "bahwa untuk melaksanakan ketentuan Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas"
    " Kinerja Instansi Pemerintah, perlu ditetapkan indikator kinerja utama perangkat daerah"
)
_REASONS = (
    "bahwa target kinerja perlu dirumuskan secara terukur agar hasil kerja dapat dinilai",
    "bahwa keberhasilan pelaksanaan tugas memerlukan ukuran yang disepakati bersama",
    "bahwa masyarakat berhak mengetahui hasil kerja perangkat daerah",
)
_FURTHER_DICTUMS = (
    (
        "Indikator Kinerja Utama sebagaimana dimaksud dalam diktum KESATU menjadi acuan dalam menyusun"
        " rencana kerja, perjanjian kinerja, dan laporan kinerja"
    ),
    "Pelaksanaan Keputusan ini dievaluasi paling sedikit satu kali setahun",
)
_MEASURES = (
    (
        *("Meningkatnya kualitas koperasi", "Persentase koperasi sehat"),
        *("Jumlah koperasi sehat", "Jumlah koperasi"),
    ),
    (
        *("Meningkatnya mutu layanan", "Persentase layanan tepat waktu"),
        *("Jumlah layanan tepat waktu", "Jumlah layanan"),
    ),
    (
        *("Terwujudnya usaha kecil yang naik kelas", "Persentase usaha kecil naik kelas"),
        *("Jumlah usaha kecil naik kelas", "Jumlah usaha kecil"),
    ),
)
_UNITS = ("Bidang Contoh", "Bidang Peragaan", "Sekretariat")


class _Setting(NamedTuple):
    """Who makes a decree, and for which years."""

    office: str
    region: str
    period: Period

    @property
    def unit(self) -> str:
        """The office without its region."""
        return self.office.removesuffix(f" {self.region}")

    @property
    def span(self) -> str:
        first, last = self.period
        return f"Tahun {first}" if first == last else f"Tahun {first}-{last}"

    @property
    def object(self) -> str:
        return f"Indikator Kinerja Utama {self.office} {self.span}"

    @property
    def subject(self) -> str:
        return f"Penetapan {self.object}"


def clean_decree(number: int) -> Decree:
    """Return the clean decree with this number; equal numbers give equal decrees."""
    chance = Random(number)  # noqa: S311  no secret
    setting = _setting(chance)
    year = setting.period.first
    return Decree(
        template="keputusan-iku",
        letterhead=Letterhead(
            bodies=(f"Pemerintah {setting.region}", setting.unit),
            address=("Jalan Contoh Nomor 1, Kota Contoh 10000",),
        ),
        office=f"Kepala {setting.office}",
        year=year,
        subject=setting.subject,
        period=setting.period,
        considerations=tuple(_considerations(chance, setting)),
        legal_bases=tuple(_legal_bases(chance, setting)),
        number=str(chance.randint(1, 90)),
        dictums=tuple(_dictums(chance, setting)),
        enactment=Enactment(place="Kota Contoh", day=date(year, 1, chance.choice((3, 4, 5)))),
        signatory=_signatory(chance),
        copies=(
            f"Inspektur {setting.region}",
            f"Kepala Biro Organisasi Sekretariat Daerah {setting.region}",
        ),
        annexes=(_annex(chance, setting),),
    )


def _setting(chance: Random) -> _Setting:
    region = chance.choice(_REGIONS)
    office = f"{chance.choice(_OFFICES)} {region}"
    year = chance.choice((2022, 2023, 2024))
    return _Setting(office, region, Period(year, year + chance.choice((0, 0, 2))))


def _considerations(chance: Random, setting: _Setting) -> Iterator[str]:
    reasons = (_ORDER, *chance.sample(_REASONS, chance.randint(1, 3)))
    yield from reasons
    letters = [f"huruf {language.letter(at)}" for at in range(1, len(reasons) + 1)]
    yield (
        f"bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam {language.enumeration(letters)},"
        f" perlu menetapkan Keputusan Kepala {setting.office} tentang {setting.subject}"
    )


def _legal_bases(chance: Random, setting: _Setting) -> Iterator[LegalBasis]:
    for key in _BASES:
        if key not in _SOMETIMES or chance.random() < 0.4:
            yield LegalBasis(key=key)
    number = chance.randint(10, 90)
    yield _regional(
        setting,
        number,
        f"Kedudukan, Susunan Organisasi, Tugas dan Fungsi, serta Tata Kerja {setting.unit}",
    )
    yield _regional(setting, number + 1, f"Rencana Pembangunan Daerah {setting.region} Tahun 2022-2026")


def _regional(setting: _Setting, number: int, title: str) -> LegalBasis:
    return LegalBasis(
        words=f"Peraturan Gubernur {setting.region.removeprefix('Provinsi ')} Nomor {number} Tahun 2021"
        f" tentang {title} (Berita Daerah {setting.region} Tahun 2021 Nomor {number})"
    )


def _dictums(chance: Random, setting: _Setting) -> Iterator[Dictum]:
    yield Dictum(
        text=f"Menetapkan {setting.object} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak"
        " terpisahkan dari Keputusan ini"
    )
    yield from (Dictum(text=text) for text in _FURTHER_DICTUMS[: chance.randint(1, 2)])
    yield Dictum(text="Keputusan ini mulai berlaku pada tanggal ditetapkan")


def _signatory(chance: Random) -> Signatory:
    return Signatory(
        name="Contoh Orang",
        titles_before=chance.choice((None, "Drs.", "Dr.")),
        titles_after=chance.choice(("M.M.", "S.E., M.Si.", "S.H.")),
        rank="Pembina Utama Madya",
        nip=f"19{chance.randint(66, 75)}0102 1993{chance.randint(1, 9):02} 1 {chance.randint(1, 9):03}",
    )


def _annex(chance: Random, setting: _Setting) -> IndicatorAnnex:
    measures = chance.sample(_MEASURES, chance.randint(1, 3))
    return IndicatorAnnex(
        title=setting.object,
        goals=tuple(
            StrategicGoal(name=goal, indicators=(_indicator(chance, setting.period, *measure),))
            for goal, *measure in measures
        ),
    )


def _indicator(chance: Random, period: Period, name: str, above: str, below: str) -> Indicator:
    start = chance.randint(40, 60)
    return Indicator(
        name=name,
        formulas=(Fraction(numerator=above, denominator=below, factor="100%"),),
        unit="persen",
        targets={year: Decimal(start + 5 * step) for step, year in enumerate(period.years)},
        responsible_units=tuple(chance.sample(_UNITS, chance.randint(1, 2))),
        data_sources=("Laporan tahunan bidang",),
    )


def paper_of(decree: Decree) -> Manuscript:
    """Return the manuscript of a decree's own rendering."""
    known = catalogue()
    return own_manuscript(render(decree, lambda key, day: known.words(key, day or known.known_on)))


def clean_paper(number: int) -> Manuscript:
    """Return the manuscript of the clean decree with this number."""
    return paper_of(clean_decree(number))


def foreign(manuscript: Manuscript) -> Dossier:
    """Return the dossier of somebody's paper: words alone, no data."""
    return Dossier(manuscript, catalogue(), TODAY)


def own(decree: Decree) -> Dossier:
    """Return the dossier of one of our decrees."""
    return Dossier(paper_of(decree), catalogue(), TODAY, decree.style, style_is_given=True, decree=decree)
