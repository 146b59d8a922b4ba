"""Wording, marks and blanks of the body."""

from datetime import date

import pytest
from printing import SIGNED, citation, values, words

from sk_builder.errors import PlaceError, RegulationError
from sk_builder.model import Decree, Dictum, Enactment, HouseStyle, LegalBasis, Letterhead
from sk_builder.rendering import render
from sk_builder.rendering.citing import number_words

DOTS = "." * 20


@pytest.mark.parametrize(
    ("path", "printed"),
    [
        ("jenis", "KEPUTUSAN"),
        ("jabatan", DOTS),
        ("nomor", "..... TAHUN ....."),
        ("tentang", DOTS),
        ("baris_jabatan", f"{DOTS},"),
        ("menetapkan", f"KEPUTUSAN {DOTS} TENTANG {DOTS}"),
        ("penetapan.tempat", DOTS),
        ("penetapan.tanggal", DOTS),
        ("penandatangan.jabatan", f"{DOTS},"),
        ("penandatangan.nama", DOTS),
        *((f"penandatangan.{line}", "") for line in ("atas_nama", "untuk_beliau", "pangkat", "nip", "nidn")),
        *((part, DOTS) for part in ("menimbang", "mengingat")),
        *((part, "") for part in ("membaca", "mengingat_pula", "memperhatikan")),
        *((part, "") for part in ("tembusan", "lampiran", "kop.instansi", "kop.alamat")),
    ],
)
def test_an_empty_draft_prints_dots_where_the_paper_waits_and_nothing_elsewhere(path, printed):
    assert words(render(Decree(), citation).values, path) == printed


@pytest.mark.parametrize(
    ("fields", "draft"),
    [
        ({}, True),
        ({"number": "1"}, True),
        ({"enactment": Enactment(day=date(2025, 1, 2))}, True),
        ({"number": "1", "enactment": Enactment(place="Pontianak")}, True),
        ({"number": "1", "enactment": Enactment(day=date(2025, 1, 2))}, False),
    ],
)
def test_a_decree_is_a_draft_until_it_has_number_and_date(fields, draft):
    assert render(Decree(**fields), citation).values["konsep"] is draft


@pytest.mark.parametrize(
    ("fields", "pattern", "printed"),
    [
        ({"number": "17", "year": 2024}, "{nomor} TAHUN {tahun}", "17 TAHUN 2024"),
        ({"year": 2025}, "{nomor} TAHUN {tahun}", "..... TAHUN 2025"),
        ({"number": "17"}, "{nomor} TAHUN {tahun}", "17 TAHUN ....."),
        ({"enactment": Enactment(day=date(2026, 12, 1))}, "{nomor}/{bulan}/{tahun}", "...../XII/2026"),
        ({"year": 2025, "enactment": Enactment(day=date(2026, 1, 5))}, "{nomor}/{tahun}", "...../2025"),
        ({"number": "188.45/478/KEP/02/2012"}, "{nomor}", "188.45/478/KEP/02/2012"),
        ({"number": "042.1/.."}, "{nomor}", "042.1/.."),
        ({"number": "1355a", "year": 2012}, "SK-{nomor}", "SK-1355a"),
        ({"number": "{tahun}", "year": 2012}, "{nomor}", "{tahun}"),
        ({"number": "1"}, "{nomor} {nomor} {bulan}", "1 1 ....."),
    ],
)
def test_a_number_follows_its_pattern_and_shows_what_is_still_to_come(fields, pattern, printed):
    assert number_words(Decree(**fields, style=HouseStyle(number_pattern=pattern))) == printed


@pytest.mark.parametrize(
    ("texts", "printed"),
    [
        (("bahwa a",), "bahwa a;"),
        (("bahwa a", "bahwa b"), "bahwa a; | bahwa b;"),
        (("bahwa a;", "bahwa b."), "bahwa a; | bahwa b."),
        (("bahwa a:", "bahwa b ;"), "bahwa a: | bahwa b ;"),
        (("bahwa a,",), "bahwa a,;"),
    ],
)
@pytest.mark.parametrize(
    ("field", "key"),
    [
        ("readings", "membaca"),
        ("considerations", "menimbang"),
        ("further_bases", "mengingat_pula"),
        ("notes", "memperhatikan"),
    ],
)
def test_items_close_with_a_semicolon_unless_they_bring_a_mark(field, key, texts, printed):
    assert words(values(**{field: texts}), key) == printed


@pytest.mark.parametrize(
    ("dictum", "printed"),
    [
        ({"text": "Membentuk tim"}, ("Membentuk tim.", "", "")),
        ({"text": "Membentuk tim."}, ("Membentuk tim.", "", "")),
        ({"text": "Tim bertugas", "items": ("a",)}, ("Tim bertugas:", "a.", "")),
        ({"text": "Tim bertugas:", "items": ("a", "b")}, ("Tim bertugas:", "a; | b.", "")),
        (
            {"text": "Tim bertugas", "items": ("a", "b"), "continuation": "dan melapor"},
            ("Tim bertugas:", "a; | b;", "dan melapor."),
        ),
        (
            {"text": "Tim", "items": ("a.", "b."), "continuation": "dan melapor;"},
            ("Tim:", "a. | b.", "dan melapor;"),
        ),
    ],
)
def test_a_dictum_its_list_and_what_follows_close_with_their_marks(dictum, printed):
    tree = values(dictums=(Dictum(**dictum),))
    assert tuple(words(tree, f"diktum.0.{key}") for key in ("isi", "rincian", "lanjutan")) == printed


def test_dictums_are_counted_in_words():
    labels = [one["label"] for one in values(dictums=(Dictum(text="x"),) * 21)["diktum"]]
    assert [labels[n - 1] for n in (1, 2, 11, 12, 20, 21)] == [
        "KESATU",
        "KEDUA",
        "KESEBELAS",
        "KEDUA BELAS",
        "KEDUA PULUH",
        "KEDUA PULUH SATU",
    ]


def test_the_head_prints_capitals_and_the_address_as_written():
    tree = values(letterhead=Letterhead(bodies=("Dinas Contoh",), address=("Jalan Satu",)), subject="Tim a")
    assert [words(tree, path) for path in ("kop.instansi", "kop.alamat", "jabatan", "tentang")] == [
        "DINAS CONTOH",
        "Jalan Satu",
        "KEPALA DINAS CONTOH",
        "TIM A",
    ]


def test_the_term_stands_wherever_the_decree_names_itself():
    tree = values(term="Surat Keputusan")
    assert [words(tree, path) for path in ("jenis", "menetapkan", "lampiran.0.kepala.keputusan")] == [
        "SURAT KEPUTUSAN",
        "SURAT KEPUTUSAN KEPALA DINAS CONTOH TENTANG TIM REVIU.",
        "SURAT KEPUTUSAN KEPALA DINAS CONTOH",
    ]


@pytest.mark.parametrize(
    ("basis", "day", "printed"),
    [
        (LegalBasis(words="UU Satu", key="uu-1"), date(2024, 1, 2), "UU Satu;"),
        (LegalBasis(key="uu-1"), date(2024, 1, 2), "kutipan uu-1 per 2024-01-02;"),
        (LegalBasis(key="uu-1"), None, "kutipan uu-1 per None;"),
    ],
)
def test_a_legal_basis_prints_its_own_words_or_those_of_the_catalogue_on_its_day(basis, day, printed):
    assert words(values(legal_bases=(basis,), enactment=Enactment(day=day)), "mengingat") == printed


def test_all_unknown_keys_are_told_at_once_by_their_path():
    def unknown(key, _):
        raise RegulationError(f"{key} tidak ada")

    bases = (LegalBasis(key="uu-1"), LegalBasis(words="UU Dua"), LegalBasis(key="uu-3"))
    with pytest.raises(PlaceError) as caught:
        render(Decree(legal_bases=bases), unknown)
    assert caught.value.problems == (
        (("mengingat", 0, "kunci"), "uu-1 tidak ada"),
        (("mengingat", 2, "kunci"), "uu-3 tidak ada"),
    )


def test_the_whole_decree_of_these_tests_is_no_draft():
    assert not Decree(**SIGNED).is_draft
