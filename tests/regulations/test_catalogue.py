"""The catalogue that comes with the program, and an office's own entries."""

import re
import subprocess
import sys
from datetime import date

import pytest

from sk_builder.errors import RegulationError
from sk_builder.regulations import Confidence, catalogue, parse, read_entries

ENTRIES = [pytest.param(entry, id=entry.key) for entry in catalogue()]
LATE = date(2026, 1, 1)
REGENT = {
    "jenis": "Peraturan Bupati Sambas",
    "nomor": 5,
    "tahun": 2020,
    "tentang": "Pakaian Dinas",
    "lembaran": {"bd": {"tahun": 2020, "nomor": 5}},
}


def test_it_holds_its_rules_with_their_date():
    assert len(catalogue()) == 193
    assert catalogue().as_known == "menurut katalog per 31 Desember 2024"


@pytest.mark.parametrize("entry", ENTRIES)
def test_every_entry_prints_words_that_lead_back_to_it(entry):
    words = catalogue().words(entry.key, LATE)

    citation = parse(words + ";")

    assert (citation.key, citation.parsed) == (entry.key, True)
    assert citation.regulation == entry.regulation
    assert [link.regulation for link in citation.amendments] == [
        link.regulation for link in catalogue().chain(entry.key, LATE)[-1:]
    ]


@pytest.mark.parametrize("entry", ENTRIES)
def test_every_entry_is_sound(entry):
    assert entry.key == entry.regulation.key
    assert all(
        catalogue().get(key) for key in (*entry.amended_by, entry.revoked_by, entry.superseded_by) if key
    )
    assert all(address.startswith("http") for address in entry.evidence)
    assert entry.confidence is not Confidence.HIGH or entry.evidence
    assert not re.search(r"\b(the|of|seen|from|general knowledge)\b", entry.note), (
        "catatan berbahasa Indonesia"
    )


@pytest.mark.parametrize(
    ("day", "chain", "link"),
    [
        (date(2014, 12, 1), [], ""),
        (
            date(2015, 2, 20),
            ["uu-2-2015"],
            "sebagaimana telah diubah dengan Undang-Undang Nomor 2 Tahun 2015",
        ),
        (
            date(2016, 6, 1),
            ["uu-2-2015", "uu-9-2015"],
            "sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 9 Tahun 2015",
        ),
        (
            date(2024, 1, 2),
            ["uu-2-2015", "uu-9-2015", "uu-11-2020", "perppu-2-2022", "uu-6-2023"],
            "sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 6 Tahun 2023",
        ),
    ],
)
def test_the_chain_of_the_law_on_regional_government_grows_with_the_years(day, chain, link):
    words = catalogue().words("uu-23-2014", day)

    assert [entry.key for entry in catalogue().chain("uu-23-2014", day)] == chain
    assert words.startswith("Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara ")
    assert "Tambahan Lembaran Negara Republik Indonesia Nomor 5587)" in words
    assert link in words
    assert words.count("sebagaimana") == bool(chain)


def test_an_amendment_without_a_date_counts_from_the_end_of_its_year():
    key = "permendagri-13-2006"

    assert [entry.key for entry in catalogue().chain(key, date(2007, 12, 31))] == []
    assert [entry.key for entry in catalogue().chain(key, date(2008, 1, 1))] == ["permendagri-59-2007"]


@pytest.mark.parametrize(
    ("key", "day", "revoker"),
    [
        ("uu-32-2004", date(2014, 9, 1), None),
        ("uu-32-2004", date(2015, 1, 1), "uu-23-2014"),
        ("perpres-29-2014", date(2024, 1, 2), None),
    ],
)
def test_a_revocation_is_known_from_its_day(key, day, revoker):
    found = catalogue().revoked_by(key, day)

    assert (found and found.key) == revoker


def test_a_rule_whose_matter_another_took_over_is_known_from_its_day():
    assert catalogue().superseded_by("pp-38-2007", date(2014, 1, 1)) is None
    assert catalogue().superseded_by("pp-38-2007", date(2015, 1, 1)).key == "uu-23-2014"


def test_order_fills_in_what_a_citation_leaves_out():
    bare = [parse(text).regulation for text in ("PP Nomor 60 Tahun 2008", "PP Nomor 8 Tahun 2008")]

    assert [rule.key for rule in sorted(bare, key=catalogue().order)] == ["pp-8-2008", "pp-60-2008"]


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("sistem akuntabilitas kinerja instansi pemerintah", "perpres-29-2014"),
        ("usaha mikro kecil menengah", "uu-20-2008"),
        ("pembentukan produk hukum daerah", "permendagri-80-2015"),
        ("permendagri 90 2019", "permendagri-90-2019"),
    ],
)
def test_search_finds_by_name_and_by_key(words, key):
    assert key in [entry.key for entry in catalogue().search(words)]


def test_an_unknown_key_names_the_nearest():
    with pytest.raises(RegulationError) as error:
        catalogue().words("uu-23-2041", LATE)

    assert (
        str(error.value)
        == "peraturan dengan kunci uu-23-2041 tidak ada dalam katalog; maksud Anda uu-23-2014?"
    )


def test_an_office_adds_and_replaces_entries():
    own = catalogue().merged_with(
        [REGENT, {"kunci": "uu-9-2022", "jenis": "Undang-Undang", "nomor": 9, "tahun": 2022}]
    )

    assert own.words("perbup-sambas-5-2020", LATE) == (
        "Peraturan Bupati Sambas Nomor 5 Tahun 2020 tentang Pakaian Dinas "
        "(Berita Daerah Kabupaten Sambas Tahun 2020 Nomor 5)"
    )
    assert own.words("uu-9-2022", LATE) == "Undang-Undang Nomor 9 Tahun 2022"
    assert catalogue().get("perbup-sambas-5-2020") is None
    assert len(own) == len(catalogue()) + 1


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"judul": "x"}, "peraturan.1.judul: kunci tidak dikenal; yang dikenal: kunci, jenis"),
        ({"tentng": "x"}, "peraturan.1.tentng: kunci tidak dikenal; maksud Anda tentang?"),
        ({"jenis": "Surat Biasa"}, "peraturan.1.jenis: jenis peraturan tidak dikenal: Surat Biasa"),
        ({"jenis": None}, "peraturan.1.jenis: wajib diisi"),
        ({"nomor": 1.5}, "peraturan.1.nomor: harus bilangan bulat atau teks dalam tanda petik, bukan 1.5"),
        ({"nomor": True}, "peraturan.1.nomor: harus bilangan bulat"),
        ({"tahun": "2020"}, "peraturan.1.tahun: harus empat angka, misalnya 2014, bukan 2020"),
        ({"tahun": 20}, "peraturan.1.tahun: harus empat angka"),
        ({"tentang": 5}, "peraturan.1.tentang: harus teks, bukan 5"),
        ({"diundangkan": "2 Januari"}, "peraturan.1.diundangkan: harus tanggal tahun-bulan-hari"),
        ({"kunci": "UU 1"}, "peraturan.1.kunci: hanya huruf kecil, angka, dan tanda hubung"),
        ({"diubah_oleh": "uu-1-2000"}, "peraturan.1.diubah_oleh: harus daftar teks"),
        ({"keyakinan": "pasti"}, "peraturan.1.keyakinan: harus salah satu dari tinggi, sedang, rendah"),
        ({"lembaran": 5}, "peraturan.1.lembaran: harus berisi ln, tln, bn, ld, atau bd, bukan 5"),
        ({"lembaran": {"xx": 5}}, "peraturan.1.lembaran.xx: lembaran tidak dikenal"),
        ({"lembaran": {"bd": 5}}, "peraturan.1.lembaran.bd: harus berisi tahun dan nomor"),
        ({"lembaran": {"tln": [5]}}, "peraturan.1.lembaran.tln: harus bilangan bulat"),
    ],
)
def test_a_faulty_entry_is_named_with_place_and_cure(change, message):
    with pytest.raises(RegulationError) as error:
        catalogue().merged_with([REGENT | change])

    assert str(error.value).startswith(message)


def test_all_problems_of_all_entries_come_at_once():
    entries, problems = read_entries([REGENT | {"tahun": "x", "nomor": 1.5}, "teks", REGENT])

    assert [problem.place for problem in problems] == ["1.nomor", "1.tahun", "2"]
    assert [entry.key for entry in entries] == ["perbup-sambas-5-2020"]


def test_the_room_starts_without_yaml_pydantic_or_rapidfuzz():
    code = "import sys, sk_builder.regulations as r; r.catalogue(); print(*sys.modules)"

    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()

    assert not {"ruamel.yaml", "yaml", "pydantic", "rapidfuzz", "docx"} & set(loaded)
