"""The decree of `content` as data: what a reader of any of its layouts must find."""

from datetime import date
from decimal import Decimal

from content import ADDRESS, NIP, POINTS, RANK, REASONS, ROWS

from sk_builder.model import (
    Decree,
    Departure,
    Dictum,
    Enactment,
    Fraction,
    HouseStyle,
    Indicator,
    IndicatorAnnex,
    LegalBasis,
    Letterhead,
    Period,
    Signatory,
    StrategicGoal,
)

_TIMELY, _COMPLAINTS = ROWS
_BECAUSE = "tercetak demikian"

AS_DATA = Decree(
    letterhead=Letterhead(bodies=("Pemerintah Provinsi Antah", "Dinas Contoh"), address=(ADDRESS,)),
    office="Kepala Dinas Contoh Provinsi Antah",
    number="17",
    year=2024,
    subject="Penetapan Indikator Kinerja Utama Dinas Contoh Tahun 2024",
    period=Period(2024, 2024),
    considerations=tuple(reason.removesuffix(";") for reason in REASONS),
    legal_bases=(LegalBasis(key="uu-25-2004"), LegalBasis(key="perpres-29-2014")),
    notes=("Berita acara rapat pembahasan indikator pada tanggal 3 Desember 2023",),
    dictums=(
        Dictum(text=POINTS[0].removesuffix(".")),
        Dictum(
            text=POINTS[1],
            items=("rencana kerja", "laporan kinerja"),
            continuation="dan ditinjau sekali setahun",
        ),
        Dictum(text=POINTS[2].removesuffix(".")),
    ),
    enactment=Enactment(place="Kota Contoh", day=date(2024, 1, 2)),
    signatory=Signatory(
        name="Contoh Orang", titles_before="Dr.", titles_after="S.E., M.M.", rank=RANK, nip=NIP
    ),
    copies=("Inspektur Provinsi Antah", "Kepala Biro Organisasi Sekretariat Daerah Provinsi Antah"),
    annexes=(
        IndicatorAnnex(
            title="Indikator Kinerja Utama Dinas Contoh",
            columns=("rumus", "target", "penanggung_jawab", "sumber_data"),
            goals=(
                StrategicGoal(
                    name=_TIMELY[1],
                    indicators=(
                        Indicator(
                            name=_TIMELY[2],
                            formulas=(
                                Fraction(
                                    numerator="Layanan tepat waktu", denominator="layanan", factor="100%"
                                ),
                            ),
                            unit="persen",
                            targets={2024: Decimal(85)},
                            responsible_units=(_TIMELY[5],),
                            data_sources=(_TIMELY[6],),
                        ),
                    ),
                ),
                StrategicGoal(
                    name=_COMPLAINTS[1],
                    indicators=(
                        Indicator(
                            name=_COMPLAINTS[2],
                            formulas=(_COMPLAINTS[3],),
                            unit="pengaduan",
                            targets={2024: Decimal(120)},
                            responsible_units=(_COMPLAINTS[5],),
                            data_sources=(_COMPLAINTS[6],),
                        ),
                    ),
                ),
            ),
        ),
    ),
    style=HouseStyle(repeat_title=False),
    departures=(
        Departure(at="diktum.KEDUA.rincian.a", text="rencana kerja; dan", reason=_BECAUSE),
        Departure(at="lampiran.I.indikator.2.satuan", reason=_BECAUSE),
    ),
)
"""That title and period stand where they do, a list ends with "dan", and no column tells units."""
