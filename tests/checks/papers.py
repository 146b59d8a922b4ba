"""Clean papers: decrees that are right in every respect, of many shapes, and their manuscripts.

Offices, persons and numbers are invented; the rules that they cite are real and come from the catalogue.
"""

import random
from datetime import date
from decimal import Decimal

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
    "uu-25-2004", "uu-23-2014", "pp-8-2006", "pp-8-2008", "pp-18-2016", "perpres-29-2014",
    "permenpanrb-53-2014", "permendagri-86-2017",
)  # fmt: skip
_REASONS = (
    "bahwa target kinerja perlu dirumuskan secara terukur agar hasil kerja dapat dinilai",
    "bahwa keberhasilan pelaksanaan tugas memerlukan ukuran yang disepakati bersama",
    "bahwa masyarakat berhak mengetahui hasil kerja perangkat daerah",
)
_MEASURES = (
    ("Meningkatnya kualitas koperasi", "Persentase koperasi sehat", "Jumlah koperasi sehat", "Jumlah koperasi"),
    ("Meningkatnya mutu layanan", "Persentase layanan tepat waktu", "Jumlah layanan tepat waktu", "Jumlah layanan"),
    ("Terwujudnya usaha kecil yang naik kelas", "Persentase usaha kecil naik kelas",
     "Jumlah usaha kecil naik kelas", "Jumlah usaha kecil"),
)  # fmt: skip


def clean_decree(number: int) -> Decree:
    """Return the clean decree with this number; equal numbers give equal decrees."""
    chance = random.Random(number)
    region = chance.choice(_REGIONS)
    office = f"{chance.choice(_OFFICES)} {region}"
    year = chance.choice((2022, 2023, 2024))
    period = Period(year, year + chance.choice((0, 0, 2)))
    span = f"Tahun {year}" if period.first == period.last else f"Tahun {period.first}-{period.last}"
    subject = f"Penetapan Indikator Kinerja Utama {office} {span}"
    reasons = (
        "bahwa untuk melaksanakan ketentuan Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem"
        " Akuntabilitas Kinerja Instansi Pemerintah, perlu ditetapkan indikator kinerja utama perangkat daerah",
        *chance.sample(_REASONS, chance.randint(0, 3)),
    )
    letters = [f"huruf {language.letter(at)}" for at in range(1, len(reasons) + 1)]
    summing = (
        f"bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam {language.enumeration(letters)},"
        f" perlu menetapkan Keputusan Kepala {office} tentang {subject}"
    )
    keys = [key for key in _BASES if key == "perpres-29-2014" or chance.random() < 0.7]
    own_rule = (
        f"Peraturan Gubernur {region.removeprefix('Provinsi ')} Nomor {chance.randint(10, 90)} Tahun 2021 tentang"
        f" Kedudukan, Susunan Organisasi, Tugas dan Fungsi, serta Tata Kerja {office.removesuffix(' ' + region)}"
    )
    gazette = (
        f"(Berita Daerah {region} Tahun 2021 Nomor {own_rule.split()[own_rule.split().index('Nomor') + 1]})"
    )
    return Decree(
        template="keputusan-iku",
        letterhead=Letterhead(
            bodies=(f"Pemerintah {region}", office.removesuffix(f" {region}")),
            address=("Jalan Contoh Nomor 1, Kota Contoh 10000",),
        ),
        office=f"Kepala {office}",
        number=str(chance.randint(1, 90)),
        year=year,
        subject=subject,
        period=period,
        considerations=(*reasons, summing),
        legal_bases=(*(LegalBasis(key=key) for key in keys), LegalBasis(words=f"{own_rule} {gazette}")),
        dictums=(
            Dictum(
                text=f"Menetapkan Indikator Kinerja Utama {office} {span} sebagaimana tercantum dalam Lampiran"
                " yang merupakan bagian tidak terpisahkan dari Keputusan ini"
            ),
            *(
                Dictum(text=text)
                for text in (
                    "Indikator Kinerja Utama sebagaimana dimaksud dalam diktum KESATU menjadi acuan dalam"
                    " menyusun rencana kerja, perjanjian kinerja, dan laporan kinerja",
                    "Pelaksanaan Keputusan ini dievaluasi paling sedikit satu kali setahun",
                )[: chance.randint(0, 2)]
            ),
            Dictum(text="Keputusan ini mulai berlaku pada tanggal ditetapkan"),
        ),
        enactment=Enactment(place="Kota Contoh", day=date(year, 1, chance.choice((3, 4, 5)))),
        signatory=Signatory(
            name="Contoh Orang",
            titles_before=chance.choice((None, "Drs.", "Dr.")),
            titles_after=chance.choice(("M.M.", "S.E., M.Si.", "S.H.")),
            rank="Pembina Utama Madya",
            nip=f"19{chance.randint(66, 75)}0102 1993{chance.randint(1, 9):02} 1 {chance.randint(1, 9):03}",
        ),
        copies=(f"Inspektur {region}", f"Kepala Biro Organisasi Sekretariat Daerah {region}"),
        annexes=(_annex(chance, office, span, period),),
    )


def _annex(chance: random.Random, office: str, span: str, period: Period) -> IndicatorAnnex:
    units = ("Bidang Contoh", "Bidang Peragaan", "Sekretariat")
    return IndicatorAnnex(
        title=f"Indikator Kinerja Utama {office} {span}",
        goals=tuple(
            StrategicGoal(
                name=goal,
                indicators=(
                    Indicator(
                        name=name,
                        formulas=(Fraction(numerator=above, denominator=below, factor="100%"),),
                        unit="persen",
                        targets={
                            year: Decimal(chance.randint(40, 60)) + 5 * step
                            for step, year in enumerate(period.years)
                        },
                        responsible_units=tuple(chance.sample(units, chance.randint(1, 2))),
                        data_sources=("Laporan tahunan bidang",),
                    ),
                ),
            )
            for goal, name, above, below in chance.sample(_MEASURES, chance.randint(1, 3))
        ),
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
