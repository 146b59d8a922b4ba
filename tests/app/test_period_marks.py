"""Which years of a text are marks of the period and move, and which are asked about or left alone."""

import pytest
from msgspec import structs

from sk_builder.app.next_period.marks import moved
from sk_builder.model import Decree, Period
from sk_builder.store.decrees import dump_decree, parse_decree

SUBJECT = "Penetapan Target Dinas Contoh Tahun 2024"
ONE, NEXT, THREE = Period(2024, 2024), Period(2025, 2025), Period(2024, 2026)


def told(tmp_path, text, old=ONE, new=NEXT):
    """What a consideration becomes, and the topics of what is asked about it."""
    decree = Decree(subject=SUBJECT, period=new, considerations=(text,))
    result = moved(parse_decree(dump_decree(decree), tmp_path / "a.yaml"), old, new)
    doubts = [doubt.topic for doubt in result.doubts if doubt.at == "menimbang.a"]
    return result.decree.considerations[0], doubts


@pytest.mark.parametrize(
    "text",
    [
        "bahwa kinerja Tahun 2024 perlu diukur",
        "bahwa kinerja tahun 2024 perlu diukur",
        "bahwa target Periode 2024 perlu ditetapkan",
        "bahwa target triwulan 1 Tahun 2024 perlu ditetapkan",
        "bahwa perlu menetapkan Keputusan Kepala Dinas tentang Penetapan Target Dinas Contoh Tahun 2024",
        "bahwa menurut Peraturan Daerah Nomor 3 Tahun 2023 tentang Pajak, perlu ada target Tahun 2024",
    ],
)
def test_a_mark_moves(text, tmp_path):
    assert told(tmp_path, text) == (text.replace("2024", "2025"), [])


@pytest.mark.parametrize(
    ("text", "years", "becomes"),
    [
        ("bahwa target Tahun 2024-2026 perlu diukur", "2027-2029", "2027-2029"),
        ("bahwa target Tahun 2024 sampai dengan 2026 perlu", "2027-2029", "2027 sampai dengan 2029"),
        ("bahwa target Tahun 2024–2026 perlu", "2027-2027", "2027"),
    ],
)
def test_a_range_moves_as_it_is_written(text, years, becomes, tmp_path):
    new = Period(*map(int, years.split("-")))
    words, doubts = told(tmp_path, text, THREE, new)
    assert (becomes in words, doubts) == (True, [])


def test_one_year_may_become_several(tmp_path):
    words, _ = told(tmp_path, "bahwa target Tahun 2024 perlu diukur", new=Period(2025, 2029))
    assert words == "bahwa target Tahun 2025-2029 perlu diukur"


@pytest.mark.parametrize(
    "text",
    [
        "bahwa berdasarkan Peraturan Daerah Provinsi Contoh Nomor 3 Tahun 2024 perlu diatur",
        "bahwa Keputusan Kepala Dinas Nomor 9 Tahun 2024 tentang Target sudah berlaku",
        "bahwa sejak tahun 2019 kinerja diukur",
    ],
)
def test_the_year_of_a_law_or_of_long_ago_stays_without_question(text, tmp_path):
    assert told(tmp_path, text) == (text, [])


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("bahwa rapat tanggal 3 Januari 2024 menyepakati target", "Tahun"),
        ("bahwa Surat Nomor 005/12/2024 meminta target", "Tahun"),
        ("bahwa capaian tahun 2023 belum memadai", "Tahun"),
        ("bahwa target 2024 perlu diukur", "Tahun"),
        ("bahwa Tahun Anggaran 2024 sudah berjalan", "Tahun"),
        ("bahwa Peraturan Gubernur Nomor 9 Tahun 2023 tentang Rencana Kerja Tahun 2024 mengatur", "Rencana"),
        ("bahwa Rencana Kerja Dinas Contoh Tahun 2024 memuat target", "Rencana"),
        ("bahwa Rencana Strategis Dinas Contoh Tahun 2024-2026 memuat target", "Rencana"),
    ],
)
def test_what_may_be_a_mark_is_asked_about(text, topic, tmp_path):
    assert told(tmp_path, text) == (text, [topic])


def test_a_title_moves_whatever_it_calls_the_year(tmp_path):
    decree = Decree(subject="Penetapan Rencana Kerja 2024", short_name="RK-2024")
    result = moved(parse_decree(dump_decree(decree), tmp_path / "a.yaml"), ONE, NEXT)
    assert structs.astuple(result.decree) == structs.astuple(
        structs.replace(decree, subject="Penetapan Rencana Kerja 2025", short_name="RK-2025")
    )
