"""The decree of 2024 in the program's own template and style: right in form where the signed paper is not.

The words of its items stay the office's; to mend those is the work of whoever drafts.
"""

import msgspec
import pytest
from printed_page import decree_of, golden, printed

from sk_builder.model import HouseStyle

MAKER = "KEPALA DINAS KOPERASI, USAHA KECIL DAN MENENGAH PROVINSI KALIMANTAN BARAT"
SUBJECT = (
    "PENETAPAN INDIKATOR KINERJA UTAMA DINAS KOPERASI, USAHA KECIL DAN MENENGAH PROVINSI KALIMANTAN BARAT"
)


@pytest.fixture(scope="module")
def page():
    decree = msgspec.structs.replace(decree_of("iku-2024.yaml"), style=HouseStyle(), departures=())
    return golden(printed(decree, "keputusan-iku"))


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("JDL-03, no spaced letters", "TENTANG\n"),
        ("JDL-04, no colon after NOMOR", "NOMOR 17 TAHUN 2024\n"),
        ("PBK-01, the office's line ends with a comma", f"{MAKER},\n"),
        ("MGT-04, the last basis ends with a semicolon", "Tahun 2021 Nomor 206);\n"),
        ("DKT-01, MEMUTUSKAN with its colon", "MEMUTUSKAN:\n"),
        ("DKT-03, the title again", f"Menetapkan | : | KEPUTUSAN {MAKER} TENTANG {SUBJECT}.\n"),
        ("DKT-04, KESATU", "KESATU | : | Menetapkan Indikator"),
        ("DKT-07, a full stop", "KEDUA | : | Keputusan ini mulai berlaku sejak tanggal ditetapkan.\n"),
        ("PTP-01, place and date without colon", "Ditetapkan di Pontianak"),
        ("PTP-01, place and date without colon", "pada tanggal 2 Januari 2024"),
        ("TTD-05, one rank in both places", "Pembina Utama Madya"),
        ("TTD-12, NIP without a stop", "NIP 19650809 198603 1 012"),
        ("TBS-01, Tembusan with its colon", "Tembusan:\n"),
        (
            "LMP-02, the number in the head of the Lampiran",
            "NOMOR 17 TAHUN 2024\n[SK Lampiran Kepala] TANGGAL",
        ),
        ("LMP-03, the title in the head of the Lampiran", f"TENTANG\n[SK Lampiran Kepala] {SUBJECT}\n"),
        ("IKU-14, a list of one has no number", "| Bidang Pemberdayaan Usaha Kecil |"),
        ("IKU-02, the unit has its column", "| persen | 4,57 |"),
    ],
)
def test_the_form_is_right(page, rule, words):
    assert words in page, rule


@pytest.mark.parametrize(
    "slip", ["T E N T A N G", "NOMOR :", "PERTAMA", "MEMUTUSKAN :", "Pimpinan", "NIP.", " :\n"]
)
def test_no_slip_of_form_is_left(page, slip):
    assert slip not in page
