"""Keys, ranks and order."""

import pytest

from sk_builder.regulations import Kind, parse


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Undang-undang No. 23 Tahun 2014 tentang Apa Saja", "uu-23-2014"),
        ("UU Nomor 19 Prp Tahun 1960", "uu-19-prp-1960"),
        ("Peraturan Menteri PAN Nomor PER/09/M.PAN/5/2007", "permenpan-9-2007"),
        ("Peraturan Menteri Keuangan Nomor 190/PMK.05/2012", "permenkeu-190-2012"),
        (
            "Keputusan Menteri Dalam Negeri Nomor 900.1.15.5-1317 Tahun 2023",
            "kepmendagri-900-1-15-5-1317-2023",
        ),
        ("Keputusan Gubernur Kalimantan Barat Nomor 188.45/478/KEP/02/2012", "kepgub-kalbar-478-2012"),
        ("Ketetapan MPR Nomor XVI/MPR/1998 tentang X", "tap-mpr-xvi-1998"),
        ("Peraturan Daerah Provinsi Kalimantan Barat Nomor 8 Tahun 2016", "perda-kalbar-8-2016"),
        ("Peraturan Daerah Kabupaten Sambas Nomor 8 Tahun 2016", "perda-kab-sambas-8-2016"),
        ("Peraturan Wali Kota Pontianak Nomor 8 Tahun 2016", "perwali-pontianak-8-2016"),
        ("Pasal 5 ayat (2) Undang-Undang Dasar 1945", "uud-1945"),
        ("Keputusan Kepala Dinas Kesehatan Nomor 17 Tahun 2024", "kep-kepala-dinas-kesehatan-17-2024"),
    ],
)
def test_a_key_says_kind_maker_number_and_year(text, key):
    assert parse(text).key == key


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("UU Nomor 23 Tahun 2014 tentang Pemerintah Daerah", "Undang-Undang No. 23 Tahun 2014", True),
        ("UU No.23 Tahun 2014", "Undang-Undang Nomor:23 Tahun 2014", True),
        ("UU Nomor 23 Tahun 2014", "UU Nomor 23 Tahun 2015", False),
        ("UU Nomor 23 Tahun 2014", "PP Nomor 23 Tahun 2014", False),
        ("Pergub Kalimantan Barat Nomor 9 Tahun 2023", "Pergub Kalimantan Timur Nomor 9 Tahun 2023", False),
        (
            "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/9/M.PAN/5/2007",
            "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor : PER/09/M.PAN/5/2007",
            True,
        ),
        (
            "Peraturan Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi No. 5 Tahun 2014",
            "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi No. 5 Tahun 2014",
            True,
        ),
    ],
)
def test_two_citations_are_one_source_when_kind_maker_number_and_year_agree(one, other, same):
    assert parse(one).regulation.same_source(parse(other).regulation) is same


def test_ranks_are_those_of_the_rank_table():
    ranked = {
        1: "UUD",
        2: "TAP_MPR",
        3: "UU PERPPU UU_DARURAT ORDONANSI",
        4: "PP",
        5: "PERPRES",
        6: "KEPPRES INPRES",
        7: "PERMEN PERATURAN",
        8: "PERDA_PROVINSI",
        9: "PERGUB",
        10: "PERDA_KABUPATEN PERDA_KOTA",
        11: "PERBUP PERWALI",
        12: "KEPMEN",
        13: "KEPGUB KEPBUP KEPWALI",
    }

    assert {name: rank for rank, names in ranked.items() for name in names.split()} == {
        kind.name: kind.rank for kind in Kind if kind.name in " ".join(ranked.values()).split()
    }


def test_rules_sort_by_rank_then_year_then_gazette_number():
    texts = [
        "Pergub Kalimantan Barat Nomor 125 Tahun 2021",
        "PP Nomor 8 Tahun 2008 tentang B (LN Tahun 2008 Nomor 21)",
        "PP Nomor 6 Tahun 2008 tentang A (LN Tahun 2008 Nomor 19)",
        "Undang-Undang Nomor 23 Tahun 2014",
        "PP Nomor 20 Tahun 2004",
        "Undang-Undang Nomor 9 Tahun 2014",
        "Pasal 18 Undang-Undang Dasar 1945",
    ]

    assert [rule.key for rule in sorted(parse(text).regulation for text in texts)] == [
        "uud-1945",
        "uu-9-2014",
        "uu-23-2014",
        "pp-20-2004",
        "pp-6-2008",
        "pp-8-2008",
        "pergub-kalbar-125-2021",
    ]
