"""The name of the Word file."""

from datetime import date

import pytest

from sk_builder.app.naming import LONGEST, file_name
from sk_builder.model import Decree, Enactment

LONG = "Penetapan Indikator Kinerja Utama Dinas Koperasi, Usaha Kecil dan Menengah Provinsi Kalimantan Barat"


@pytest.mark.parametrize(
    ("decree", "name"),
    [
        ({"number": "17", "year": 2024, "short_name": "IKU"}, "Keputusan-2024-017-IKU"),
        ({"number": "1234", "year": 2024, "short_name": "IKU"}, "Keputusan-2024-1234-IKU"),
        ({"number": "17a", "year": 2024, "short_name": "IKU"}, "Keputusan-2024-17a-IKU"),
        ({"year": 2025, "short_name": "IKU"}, "Keputusan-2025-IKU-konsep"),
        ({"short_name": "IKU"}, "Keputusan-IKU-konsep"),
        ({"number": "17", "short_name": "IKU"}, "Keputusan-017-IKU"),
        ({"number": "17", "enactment": Enactment(day=date(2024, 1, 2))}, "Keputusan-2024-017"),
        ({}, "Keputusan-konsep"),
        ({"term": "Surat Keputusan", "number": "5", "year": 2024}, "Surat-Keputusan-2024-005"),
        ({"number": "5", "year": 2024, "subject": "Tim Reviu"}, "Keputusan-2024-005-Tim-Reviu"),
        ({"number": "5", "year": 2024, "short_name": "A", "subject": "B"}, "Keputusan-2024-005-A"),
        ({"number": "188.45/478/KEP/02", "year": 2012}, "Keputusan-2012-188-45-478-KEP-02"),
        ({"number": r"..\..\a:b*c?", "year": 2024}, "Keputusan-2024-a-b-c"),
        ({"number": "../../etc/passwd", "year": 2024}, "Keputusan-2024-etc-passwd"),
        ({"number": "٣", "year": 2024}, "Keputusan-2024"),
        ({"year": 2024, "short_name": "Évaluasi été"}, "Keputusan-2024-Evaluasi-ete-konsep"),
        ({"year": 2024, "short_name": "語 & <R&D>"}, "Keputusan-2024-R-D-konsep"),
        ({"year": 2024, "short_name": "  -- "}, "Keputusan-2024-konsep"),
        ({"year": 2024, "short_name": "a\nb\tc"}, "Keputusan-2024-a-b-c-konsep"),
        (
            {"number": "17", "year": 2024, "subject": LONG},
            "Keputusan-2024-017-Penetapan-Indikator-Kinerja-Utama-Dinas-Koperasi-Usaha-Kecil",
        ),
        (
            {"year": 2024, "subject": LONG},
            "Keputusan-2024-Penetapan-Indikator-Kinerja-Utama-Dinas-Koperasi-Usaha-konsep",
        ),
        ({"number": "9" * 200}, "Keputusan"),
    ],
)
def test_a_name_is_made_of_letters_digits_and_hyphens(decree, name):
    assert file_name(Decree(**decree)) == f"{name}.docx"
    assert len(name) <= LONGEST


def test_a_name_may_fill_its_room_to_the_last_character():
    decree = Decree(number="17", year=2024, short_name="a" * (LONGEST - len("Keputusan-2024-017-")))
    assert len(file_name(decree)) == LONGEST + len(".docx")
