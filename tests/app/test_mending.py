"""What a rule wants on paper becomes a change of the data, or none where the paper would not read so."""

import pytest
from findings import finding

from sk_builder.app.mending import mendable
from sk_builder.app.own_paper import OwnPaper
from sk_builder.checks import Append, Delete, Reorder, Replace
from sk_builder.regulations import catalogue
from sk_builder.store.change import Insert, Rearrange, Remove, Reword
from sk_builder.store.decrees import parse_decree

DECREE = """\
jabatan: Kepala Dinas Contoh
tentang: Penetapan indikator kinerja UPT
menimbang:
  - bahwa satu
  - bahwa dua.
mengingat:
  - kunci: uu-23-2014
  - Keputusan Satu
penetapan: {tempat: Kota, tanggal: 2025-01-02}
penandatangan:
  nama: Samm
  gelar_belakang: MM
  nip: "197001011995031001"
tembusan: Inspektur
lampiran:
  jenis: iku
  sasaran:
    indikator: {nama: Nilai, satuan: persen, target: {2025: "4,50"}}
tercetak:
  - {di: penetapan.tempat, teks: Kotaa, alasan: kertas}
"""

DEGREE = ("penandatangan", "gelar_belakang")
TARGET = ("lampiran", "sasaran", "indikator", "target", "2025")


def mended(tmp_path, *edits):
    """The changes that make some edits, () where they cannot be made."""
    paper = OwnPaper(parse_decree(DECREE, tmp_path / "a.yaml"), catalogue())
    found = mendable([finding("tentang", edits=edits)], paper)
    return found[0].changes if found else ()


@pytest.mark.parametrize(
    ("edit", "change"),
    [
        (Replace("menimbang.a", 6, 10, "Satu"), Reword(("menimbang", 0), 6, 10, "Satu")),
        (Replace("menimbang.b", 9, 10, ";"), Reword(("menimbang", 1), 9, 10, ";")),
        (Replace("menimbang.a", 0, 0, "Bahwa "), Reword(("menimbang", 0), 0, 0, "Bahwa ")),
        (Replace("menimbang.a", 5, 10, ""), Reword(("menimbang", 0), 5, 10, "")),
        (Replace("tentang", 10, 19, "PENANDA"), Reword(("tentang",), 10, 19, "penanda")),
        (Replace("tentang", 0, 9, "PENATAAN ULANG"), Reword(("tentang",), 0, 9, "Penataan Ulang")),
        (Replace("tentang", 28, 31, "UPTD"), Reword(("tentang",), 28, 31, "UPTD")),
        (Replace("penandatangan.nama", 6, 8, "M.M."), Reword(DEGREE, 0, 2, "M.M.")),
        (Replace("lampiran.I.penandatangan.nama", 6, 8, "M.M."), Reword(DEGREE, 0, 2, "M.M.")),
        (Replace("lampiran.I.indikator.1.target.2025", 2, 4, "75"), Reword(TARGET, 2, 4, "75")),
        (Replace("mengingat.2", 0, 9, "Peraturan"), Reword(("mengingat", 1), 0, 9, "Peraturan")),
        (Reorder("mengingat", (1, 0)), Rearrange(("mengingat",), (1, 0))),
        (Reorder("menimbang", (1, 0)), Rearrange(("menimbang",), (1, 0))),
        (Delete("menimbang.a"), Remove(("menimbang", 0))),
        (Delete("mengingat.2"), Remove(("mengingat", 1))),
        (Append("menimbang", "bahwa tiga;"), Insert(("menimbang", 2), "bahwa tiga")),
    ],
)  # fmt: skip
def test_an_edit_of_the_paper_becomes_a_change_of_the_data(edit, change, tmp_path):
    assert mended(tmp_path, edit) == (change,)


@pytest.mark.parametrize(
    "edit",
    [
        Replace("menimbang.a", 10, 11, "."),  # the mark that style prints
        Replace("mengingat.1", 0, 6, "undang"),  # words of the catalogue
        Replace("mengingat.2", 10, 15, "Satu."),  # style would print a mark less
        Replace("penandatangan.nip", 0, 8, "19700102"),  # printed in groups
        Replace("penetapan.tanggal", 2, 9, "Februari"),  # a date, not words
        Replace("penetapan.tempat", 0, 5, "Kota"),  # a departure tells of a signed paper
        Replace("memutuskan", 0, 10, "Memutuskan"),  # a fixed word
        Replace("lampiran.I.indikator.1.satuan", 0, 6, ""),  # must be there
        Replace("nowhere", 0, 1, "x"),
        Reorder("tembusan", (0,)),
        Reorder("mengingat", (0, 1, 2)),
        Reorder("penandatangan", (1, 0)),
        Delete("mengingat.3"),
        Delete("tembusan.1"),  # no list in the file
        Delete("tentang"),
        Append("tembusan", "Sekretaris"),  # no list in the file
        Append("diktum", "Menetapkan"),
    ],
)
def test_what_the_data_cannot_say_is_left_to_people(edit, tmp_path):
    assert mended(tmp_path, edit) == ()


def test_a_finding_is_mended_wholly_or_not_at_all(tmp_path):
    good, bad = Replace("menimbang.a", 6, 10, "Satu"), Replace("memutuskan", 0, 10, "Memutuskan")
    assert mended(tmp_path, good, bad) == ()


def test_one_bad_finding_does_not_keep_the_others_from_being_mended(tmp_path):
    paper = OwnPaper(parse_decree(DECREE, tmp_path / "a.yaml"), catalogue())
    bad = finding("mengingat.2", edits=[Replace("mengingat.2", 10, 14, "Satu.")])
    good = finding("menimbang.a", edits=[Replace("menimbang.a", 6, 10, "Satu")])
    assert [one.finding for one in mendable([bad, good], paper)] == [good]
