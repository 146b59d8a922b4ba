"""What is read in each form that is met: ``cases/*.toml``, pages as `pages` draws them.

``reads`` names every place that is filled, each with its label and words. Where ``annex`` is true the page
stands in an annex, below its head; its places are told from there, and heads of columns only where a case
names one.
"""

import tomllib
from pathlib import Path

import foreign_pages
import pytest
from own_paper import words_of_blocks, words_of_manuscript
from pages import drawn, read

from sk_builder.reading import read_manuscript
from sk_builder.word.reader import read_blocks

ANNEX = "LAMPIRAN\nKEPUTUSAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\n\nTABEL\n"
_CASES = {
    f"{file.stem}: {case['name']}": case
    for file in sorted((Path(__file__).parent / "cases").glob("*.toml"))
    for case in tomllib.loads(file.read_text(encoding="utf-8"))["case"]
}


@pytest.mark.parametrize("name", _CASES)
def test_a_page_is_read(name):
    case = _CASES[name]
    page = ANNEX + case["page"].lstrip("\n") if case.get("annex") else case["page"]
    manuscript = read(page)
    expected = case["reads"].strip("\n")
    told = "\n".join(_told(manuscript, "lampiran.I." if case.get("annex") else "", expected))

    assert told == expected
    assert words_of_manuscript(manuscript) == words_of_blocks(drawn(page))


def _told(manuscript, start, expected):
    left_out = ("kepala.", "judul") if "kolom." in expected else ("kepala.", "judul", "kolom")
    for passage in manuscript:
        at = passage.at.removeprefix(start)
        words = f"{passage.label} {manuscript.words(passage.at)}".strip()
        if not (start and at.startswith(left_out)):
            yield f"{at}: {words}"


TABLE = "| NO | SASARAN | INDIKATOR | TARGET 2024 |\n| 1. | A | Satu | 1 |\n"


def test_a_table_that_is_parted_goes_on_counting():
    manuscript = read(f"{ANNEX}{TABLE}\n{TABLE.replace('| A | Satu', '| B | Dua')}")

    assert manuscript.words("lampiran.I.indikator.2.nama") == "Dua"
    assert manuscript.words("lampiran.I.sasaran.2.nama") == "B"


def test_people_are_told_the_cell():
    manuscript = read(ANNEX + TABLE)

    assert manuscript.get("lampiran.I.indikator.1.nama").spot().cell == "tabel 1, baris 2, kolom 3"


def test_each_annex_has_its_own_place():
    first = ANNEX.replace("LAMPIRAN", "LAMPIRAN I").replace("TABEL", "CATATAN") + "Alinea pertama.\n"
    second = ANNEX.replace("LAMPIRAN", "LAMPIRAN II").replace("TABEL", "DAFTAR") + "Alinea kedua."
    manuscript = read(first + second)

    assert manuscript.annexes == ("lampiran.I", "lampiran.II")
    assert manuscript.words("lampiran.I.isi.1") == "Alinea pertama."
    assert manuscript.words("lampiran.II.judul") == "DAFTAR"
    assert manuscript.words("lampiran.II.isi.1") == "Alinea kedua."


def test_a_centred_title_does_not_go_on_with_the_head_of_an_annex():
    page = (
        "= KEPUTUSAN BUPATI CONTOH\n= NOMOR 1 TAHUN 2024\n= TENTANG\n= RENCANA AKSI TAHUN 2024\n"
        "Menimbang : bahwa perlu;\nMEMUTUSKAN:\nKESATU : Menetapkan.\n"
        "> LAMPIRAN\n> KEPUTUSAN BUPATI CONTOH\n> NOMOR 1 TAHUN 2024\n> TENTANG\n> RENCANA AKSI TAHUN 2023\n"
        "= DAFTAR KEGIATAN\nSatu.\n"
    )
    manuscript = read_manuscript(read_blocks(foreign_pages.drawn(page)))

    assert manuscript.words("lampiran.I.kepala.tentang") == "RENCANA AKSI TAHUN 2023"
    assert manuscript.words("lampiran.I.judul") == "DAFTAR KEGIATAN"
