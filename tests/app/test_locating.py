"""A finding on the paper of a decree file is told with line and column of its words in that file."""

import re

import pytest
from findings import finding

from sk_builder.app.locating import in_decree_file, on_paper
from sk_builder.app.own_paper import OwnPaper
from sk_builder.app.samples import samples
from sk_builder.manuscript import Manuscript, Passage, Spot
from sk_builder.regulations import catalogue
from sk_builder.store.decrees import load_decree, parse_decree

SAMPLES = ["iku-2024.yaml", "contoh-lengkap.yaml", "tim-reviu-2024.yaml"]
PAPERS = {name: OwnPaper(load_decree(samples("decrees") / name), catalogue()) for name in SAMPLES}
DECREE = """\
templat: keputusan-iku
jabatan: Kepala Dinas Contoh
nomor: 17
tentang: Penetapan  # judul
menimbang:
  - 'bahwa ''perlu''
    sekali'
mengingat: [kunci: uu-23-2014]
diktum:
  - >-
    Satu
    dua
penetapan: {tanggal: 2 Januari 2025}
penandatangan:
  nama: Sam Mamm
  gelar_belakang: MM
lampiran:
  jenis: iku
  sasaran:
    indikator: {nama: Nilai, satuan: persen, target: {2025: "4,50"}}
gaya:
  titik_dua_nomor: ya
  akhir_mengingat: .
tercetak:
  - {di: lampiran.I.kepala.tentang, teks: Lain, alasan: kertas}
abaikan:
  - {aturan: MNB-03, kata: x, alasan: y, oleh: z, tanggal: 2025-01-02}
"""
ACCEPTED = DECREE.splitlines()[-1].removeprefix("  - ")


def own(text, tmp_path):
    return OwnPaper(parse_decree(text, tmp_path / "a.yaml"), catalogue())


def shown(located):
    """Line, column and underlined words of a located finding."""
    words = " ".join(line.text[line.start : line.end] for line in located.excerpt)
    return located.line, located.column, words


def printed_as_written(paper):
    """The passages that print one text of the file as it is, save for capitals and the mark behind it."""
    for passage in paper.manuscript:
        stretch = paper.stretch(passage.at, (0, len(passage.text)))
        if stretch and passage.text.rstrip(";.:,").casefold() == stretch.text.rstrip(";.:,").casefold():
            yield passage


@pytest.mark.parametrize("name", SAMPLES)
def test_every_word_that_is_printed_as_written_is_found_in_the_file(name):
    paper, missed, count = PAPERS[name], [], 0
    lines = paper.loaded.text.split("\n")
    for passage in printed_as_written(paper):
        for word in re.finditer(r"\w+", passage.text):
            located = in_decree_file(finding(passage.at, word[0], word.span()), paper, safe=False)
            there = lines[located.line - 1][located.column - 1 :][: len(word[0])]
            count += 1
            if there.casefold() != word[0].casefold():
                missed.append((passage.at, word[0], there))
    assert missed == []
    assert count > 150


@pytest.mark.parametrize(
    ("at", "quote", "span", "found"),
    [
        ("menimbang.a", "'perlu'", (6, 13), (6, 12, "''perlu''")),
        ("menimbang.a", "'perlu'\nsekali", None, (6, 12, "''perlu'' sekali")),
        ("diktum.KESATU", "Satu dua", (0, 8), (11, 5, "Satu dua")),
        ("diktum.KESATU", "dua", (5, 8), (12, 5, "dua")),
        ("tentang", "PENETAPAN", (0, 9), (4, 10, "Penetapan")),
        ("menetapkan", "PENETAPAN", (38, 47), (4, 10, "Penetapan")),
        ("menetapkan", "KEPALA", (10, 16), (2, 10, "Kepala")),
        ("penandatangan.jabatan", "DINAS", (7, 12), (2, 17, "Dinas")),
        ("penandatangan.nama", "MM", (10, 12), (16, 19, "MM")),
        ("penandatangan.nama", "SAM", (0, 3), (15, 9, "Sam")),
        ("lampiran.I.penandatangan.nama", "MM", (10, 12), (16, 19, "MM")),
        ("penetapan.tanggal", "Januari", (2, 9), (13, 24, "Januari")),
        ("lampiran.I.indikator.1.target.2025", "4,50%", (0, 5), (20, 62, "4,50")),
        ("mengingat.1", "Undang", (0, 6), (8, 20, "uu-23-2014")),
        ("mengingat.1", ".", (245, 246), (8, 20, "uu-23-2014")),
        ("label_nomor", "NOMOR :", (0, 7), (22, 20, "ya")),
        ("lampiran.I.kepala.tentang", "Lain", (0, 4), (25, 43, "Lain")),
        ("abaikan.1", "", None, (27, 5, ACCEPTED)),
        ("mengingat", "", None, (8, 1, "mengingat")),
        ("penandatangan.nip", "", None, (14, 1, "penandatangan")),
        ("lampiran.I.indikator.1.sumber_data", "", None, (20, 5, "indikator")),
        ("memperhatikan", "", None, (None, None, "")),
    ],
)  # fmt: skip
def test_a_finding_is_located(at, quote, span, found, tmp_path):
    paper = own(DECREE, tmp_path)
    assert shown(in_decree_file(finding(at, quote, span), paper, safe=False)) == found


def test_a_finding_about_house_style_stands_at_its_key(tmp_path):
    paper = own(DECREE, tmp_path)
    located = in_decree_file(finding("mengingat.1", "x", (0, 1), style="akhir_mengingat"), paper, safe=False)
    assert shown(located) == (23, 20, ".")


def test_the_mark_behind_words_is_a_matter_of_style(tmp_path):
    paper = own(DECREE.replace("[kunci: uu-23-2014]", "Undang-Undang"), tmp_path)
    assert shown(in_decree_file(finding("mengingat.1", ".", (13, 14)), paper, safe=False)) == (23, 20, ".")


def test_a_long_text_shows_its_first_lines(tmp_path):
    long = "menimbang: >-\n" + "  bahwa\n" * 9
    located = in_decree_file(finding("menimbang", "bahwa", (0, 53)), own(long, tmp_path), safe=False)
    assert [line.line for line in located.excerpt] == [2, 3, 4]


PASSAGE = Passage(
    "menimbang.a",
    "bahwa\nKinerja utama",
    "a.",
    spots=((0, Spot(paragraph=7, offset=3)), (6, Spot(paragraph=8))),
)


@pytest.mark.parametrize(
    ("quote", "span", "paragraph", "line"),
    [
        ("bahwa", (0, 5), 7, "bahwa"),
        ("utama", (14, 19), 8, "Kinerja utama"),
        ("a.", None, 7, "a. bahwa"),
    ],
)
def test_a_finding_on_a_foreign_paper_names_its_paragraph(quote, span, paragraph, line):
    located = on_paper(finding("menimbang.a", quote, span), Manuscript((PASSAGE,)))
    assert (located.paragraph, located.line, located.column) == (paragraph, None, None)
    (excerpt,) = located.excerpt
    assert (excerpt.line, excerpt.text, excerpt.text[excerpt.start : excerpt.end]) == (None, line, quote)


def test_a_finding_in_a_text_file_names_line_and_column_and_in_a_table_the_cell():
    spot = Spot(line=4, column=2, cell="tabel 1, baris 2, kolom 3")
    paper = Manuscript((Passage("nomor", "NOMOR 17", spots=((0, spot),)),))
    located = on_paper(finding("nomor", "17", (6, 8)), paper)
    assert (located.line, located.column, located.cell) == (4, 8, "tabel 1, baris 2, kolom 3")


def test_what_is_missing_from_a_foreign_paper_has_no_place_in_its_file():
    located = on_paper(finding("mengingat"), Manuscript((PASSAGE,)))
    assert (located.paragraph, located.line, located.excerpt) == (None, None, ())
