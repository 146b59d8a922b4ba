"""Building: all or nothing, and nothing that somebody wrote is lost."""

import base64
import io
import os
import shutil
import zipfile

import pytest
from docx import Document
from office_folder import files_in, write_decree, write_template
from printed_page import text

from sk_builder.app.build import build
from sk_builder.app.samples import samples
from sk_builder.errors import OutputError
from sk_builder.word.anchors import is_edited

RESULT = "Keputusan-2025-017-Contoh.docx"
UNPRINTED = (
    "terisi, tetapi templat {}.docx tidak mencetaknya;"
    " pakai templat yang mencetaknya, atau kosongkan bila boleh"
)
EDITED = (
    "sudah diubah di Word sejak dibuat, jadi tidak ditimpa; ambil perubahannya dengan pull,"
    " pindahkan berkas itu, atau pakai --force"
)


def refusal(*arguments, **options):
    """The lines that a build says instead of building."""
    with pytest.raises(OutputError) as caught:
        build(*arguments, **options)
    return str(caught.value).splitlines()


def test_a_result_goes_into_a_folder_made_for_it(tmp_path):
    (built,) = build([write_decree(tmp_path)], tmp_path / "baru" / "hasil")

    assert built.target == tmp_path / "baru" / "hasil" / RESULT
    assert built.target.read_bytes() == built.made.docx


def test_results_come_in_the_order_of_the_files(tmp_path):
    files = [write_decree(tmp_path, f"{n}.yaml", nomor=f"'{n}'") for n in (3, 1, 2)]
    made = build(files, tmp_path / "hasil")

    assert [built.source for built in made] == files
    assert [built.target.name[15:18] for built in made] == ["003", "001", "002"]


def test_a_decree_without_date_and_number_is_a_draft(tmp_path):
    dated = "penetapan: {tanggal: 2025-01-02}\n"
    drafts = [
        build([write_decree(tmp_path, nomor=number, more=more)], tmp_path, force=True)[0].decree.is_draft
        for number in ("", "17")
        for more in ("", dated)
    ]
    assert drafts == [True, True, True, False]


def test_errors_of_all_files_come_at_once_and_nothing_is_written(tmp_path):
    good = write_decree(tmp_path, "baik.yaml")
    broken = write_decree(tmp_path, "rusak.yaml", nomer="1", tahun="dua ribu")
    lost = write_decree(tmp_path, "hilang.yaml", nomor="18", more="periode: 2025\n")
    before = files_in(tmp_path)

    lines = refusal([good, broken, lost, tmp_path / "tiada.yaml"], tmp_path / "hasil")

    assert lines == [
        f'{broken}:3:8: tahun: "dua ribu" bukan tahun; tulis empat angka, misalnya 2025',
        f"{broken}:5:1: nomer: kunci tidak dikenal; maksud Anda nomor?",
        f"{lost}:5:10: periode: {UNPRINTED.format('keputusan')}",
        f"{tmp_path / 'tiada.yaml'}: berkas tidak ditemukan; periksa nama dan foldernya",
    ]
    assert files_in(tmp_path) == before


@pytest.mark.parametrize("other", [{}, {"tentang": "CONTOH"}, {"tentang": "Contoh!"}])
def test_two_decrees_that_would_share_a_name_are_refused(tmp_path, other):
    first, second = write_decree(tmp_path), write_decree(tmp_path, "b.yaml", **other)

    (line,) = refusal([first, second], tmp_path / "hasil")

    assert line.startswith(f"{second}: hasilnya bernama sama dengan hasil {first} (Keputusan-2025-017-")
    assert line.endswith("; beri nama_singkat atau nomor yang berbeda")
    assert not (tmp_path / "hasil").exists()


def test_a_file_named_twice_is_built_once(tmp_path):
    file = write_decree(tmp_path)
    assert len(build([file, tmp_path / "a.yaml"], tmp_path)) == 1


def test_files_of_the_office_among_decrees_are_passed_over(tmp_path):
    for name in ("kantor.yaml", "peraturan.yaml"):
        (tmp_path / name).write_text("peraturan: []\n", encoding="utf-8")
    files = [*tmp_path.glob("*.yaml"), write_decree(tmp_path)]

    assert [built.source.name for built in build(files, tmp_path / "hasil")] == ["a.yaml"]


def test_the_office_file_alone_is_told_as_no_decree(tmp_path):
    shutil.copy(samples("decrees") / "kantor.yaml", tmp_path)

    (line,) = refusal([tmp_path / "kantor.yaml"], tmp_path)

    assert line.endswith("kantor.yaml: ini berkas kantor, bukan Keputusan; sebut berkas Keputusan")


def edited_with_python_docx(path, change=None):
    document = Document(io.BytesIO(path.read_bytes()))
    if change:
        change(document)
    document.save(str(path))


PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
)
CHANGES = {
    "a word more": lambda document: document.paragraphs[-1].add_run(" tambahan"),
    "a paragraph more": lambda document: document.add_paragraph("tambahan"),
    "a word in a table": lambda document: document.tables[0].cell(0, 0).paragraphs[0].add_run("x"),
    "a row more": lambda document: document.tables[0].add_row(),
    "a comment": lambda document: document.add_comment(document.paragraphs[-1].add_run(""), text="periksa"),
    "a picture": lambda document: document.paragraphs[-1].add_run().add_picture(io.BytesIO(PICTURE)),
    "a word in the header": lambda document: document.sections[0].header.paragraphs[0].add_run("x"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_result_that_somebody_edited_is_not_overwritten(tmp_path, change):
    file = write_decree(tmp_path, more="menimbang: [bahwa, bahwa]\n")
    (built,) = build([file], tmp_path)
    edited_with_python_docx(built.target, CHANGES[change])
    theirs = built.target.read_bytes()

    assert refusal([file], tmp_path) == [f"{built.target}: {EDITED}"]
    assert built.target.read_bytes() == theirs

    build([file], tmp_path, force=True)
    assert built.target.read_bytes() == built.made.docx


def test_opening_and_saving_is_no_edit(tmp_path):
    file = write_decree(tmp_path)
    (built,) = build([file], tmp_path)
    edited_with_python_docx(built.target)
    assert built.target.read_bytes() != built.made.docx

    assert build([write_decree(tmp_path, more="membaca: surat\n")], tmp_path)
    assert "Membaca" in text(built.target.read_bytes())


def test_one_edited_result_holds_back_all(tmp_path):
    files = [write_decree(tmp_path, f"{n}.yaml", nomor=f"'{n}'") for n in (1, 2)]
    first, second = build(files, tmp_path)
    first.target.unlink()
    edited_with_python_docx(second.target, CHANGES["a paragraph more"])

    assert len(refusal(files, tmp_path)) == 1
    assert not first.target.exists()


@pytest.mark.parametrize("content", [b"", b"catatan", b"PK\x03\x04 rusak", b"\xd0\xcf\x11\xe0" + bytes(600)])
def test_a_file_of_somebody_else_is_not_overwritten(tmp_path, content):
    file = write_decree(tmp_path)
    (tmp_path / RESULT).write_bytes(content)

    (line,) = refusal([file], tmp_path)

    assert "bukan buatan sk-builder, jadi tidak ditimpa" in line
    assert (tmp_path / RESULT).read_bytes() == content


def test_the_word_file_of_somebody_else_is_not_overwritten(tmp_path):
    shutil.copy(samples("templates") / "keputusan.docx", tmp_path / RESULT)
    (line,) = refusal([write_decree(tmp_path)], tmp_path)
    assert "bukan buatan sk-builder, jadi tidak ditimpa" in line


@pytest.mark.parametrize("force", [False, True])
def test_a_folder_in_the_way_holds_back_all(tmp_path, force):
    files = [write_decree(tmp_path, f"{n}.yaml", nomor=f"'{n}'") for n in (1, 2)]
    (tmp_path / "hasil" / "Keputusan-2025-002-Contoh.docx").mkdir(parents=True)

    (line,) = refusal(files, tmp_path / "hasil", force=force)

    assert line.endswith("sudah ada folder bernama sama; pindahkan folder itu, atau sebut folder hasil lain")
    assert files_in(tmp_path / "hasil") == []


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "arsip").mkdir()
    (tmp_path / RESULT).symlink_to(tmp_path / "arsip" / "asli.docx")
    (built,) = build([write_decree(tmp_path)], tmp_path)
    assert built.target.is_symlink()
    assert (tmp_path / "arsip" / "asli.docx").read_bytes() == built.made.docx


def test_what_the_template_leaves_out_is_named_with_line_and_template(tmp_path):
    write_template(tmp_path / "templates", "tanpa-tempat", "{{ penetapan.tempat }}", "Pontianak")
    file = write_decree(tmp_path, templat="tanpa-tempat", more="penetapan:\n  tempat: Sambas\n")

    (line,) = refusal([file], tmp_path / "hasil")

    assert line == f"{file}:6:11: penetapan.tempat: {UNPRINTED.format('tanpa-tempat')}"


def test_what_the_named_columns_leave_out_is_told_as_such(tmp_path):
    table = (
        "lampiran:\n  - jenis: iku\n    kolom: [satuan, rumus]\n    sasaran:\n      - indikator:\n"
        "          - {satuan: persen, keterangan: ada, target: {2024: 5}}\n"
    )
    file = write_decree(tmp_path, templat="keputusan-iku", more=table)

    lines = [line.removeprefix(f"{file}:10:") for line in refusal([file], tmp_path / "hasil")]

    why = "terisi, tetapi {} tidak disebut dalam kolom; tambahkan ke kolom, atau kosongkan"
    assert lines == [
        f"62: lampiran.I.indikator.1.target.2024: {why.format('target')}",
        f"42: lampiran.I.indikator.1.keterangan: {why.format('keterangan')}",
    ]


def test_the_data_travels_in_the_file_but_reasons_stay_at_home(tmp_path):
    departure = "tercetak:\n  - {di: tentang, teks: Lain, alasan: rahasia dapur}\n"
    accepted = "kata: Lain, alasan: rahasia dapur, oleh: Si Anu, tanggal: 2025-01-02"
    ignore = f"abaikan: {{aturan: JDL-01, {accepted}}}\n"
    (built,) = build([write_decree(tmp_path, more=departure + ignore)], tmp_path)

    with zipfile.ZipFile(built.target) as parts:
        content = "".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())

    assert '"di":"tentang"' in content.replace("&quot;", '"')
    assert "rahasia dapur" not in content
    assert "JDL-01" not in content
    assert "Si Anu" not in content


@pytest.mark.libreoffice
def test_opening_and_saving_in_libreoffice_is_no_edit(tmp_path, soffice):
    files = sorted(file for file in samples("decrees").glob("*.yaml") if file.name != "kantor.yaml")
    targets = [built.target for built in build(files, tmp_path)]

    opened = [target.rename(target.with_suffix(".bin")) for target in targets]
    soffice(opened[0], "docx:MS Word 2007 XML", *opened[1:])

    assert [is_edited(target.read_bytes()) for target in targets] == [False] * len(files)


def test_a_word_changed_in_libreoffice_is_an_edit(tmp_path, soffice):
    file = samples("decrees") / "tim-reviu-2024.yaml"
    (built,) = build([file], tmp_path)

    flat = soffice(built.target, "fodt")
    flat.write_text(
        flat.read_text(encoding="utf-8").replace("setiap tahun", "setiap bulan"), encoding="utf-8"
    )
    soffice(flat, "docx")
    (line,) = refusal([file], tmp_path)
    assert line == f"{built.target}: {EDITED}"


def test_the_result_of_another_decree_is_not_overwritten(tmp_path):
    build([write_decree(tmp_path, "satu.yaml", nomor="1/7")], tmp_path)
    other = write_decree(tmp_path, "dua.yaml", nomor="1-7")

    (line,) = refusal([other], tmp_path)

    target = tmp_path / "Keputusan-2025-1-7-Contoh.docx"
    assert (
        line
        == f"{target}: hasil Keputusan lain, jadi tidak ditimpa; pindahkan berkas itu, atau pakai --force"
    )
    assert build([other], tmp_path, force=True)[0].target == target


def test_an_edited_template_prints_anew_in_the_same_process(tmp_path):
    shutil.copy(samples("templates") / "keputusan.docx", tmp_path / "t.docx")
    decree = write_decree(tmp_path)
    before = build([decree], tmp_path, str(tmp_path / "t.docx"))[0].made.docx
    shutil.copy(samples("templates") / "keputusan-iku.docx", tmp_path / "t.docx")
    assert build([decree], tmp_path, str(tmp_path / "t.docx"))[0].made.docx != before


def test_what_is_blank_is_named_but_no_cell_of_a_column_that_does_not_stand(tmp_path):
    annex = "lampiran:\n  - jenis: iku\n    sasaran:\n      - indikator:\n          - satuan: persen\n"
    (built,) = build([write_decree(tmp_path, more=annex + "periode: 2025\n")], tmp_path, "keputusan-iku")
    named = [place for place in built.made.blanks if place.startswith("lampiran")]
    assert named == [
        "lampiran.I.judul",
        "lampiran.I.sasaran.1.nama",
        "lampiran.I.indikator.1.nama",
        "lampiran.I.indikator.1.target.2025",
    ]
