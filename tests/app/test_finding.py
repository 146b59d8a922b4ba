"""Where templates and rules come from: beside the decree file, one folder up, else the program's own."""

from pathlib import Path

import pytest
from office_folder import files_in, write_decree, write_template
from printed_page import text

from sk_builder.app.build import build
from sk_builder.app.finding import find_catalogue, find_template
from sk_builder.app.lookup import look_up
from sk_builder.app.samples import samples
from sk_builder.errors import DecreeFileError, OutputError, TemplateError

OWN_RULE = (
    "peraturan:\n"
    "  - jenis: Peraturan Gubernur\n"
    "    kunci: pergub-contoh-1-2021\n"
    '    nomor: "1"\n'
    "    tahun: 2021\n"
    "    tentang: Tugas Dinas Contoh\n"
    "    lembaran:\n"
    "      bd: {tahun: 2021, nomor: 7}\n"
)


def refusal(*arguments):
    with pytest.raises(OutputError) as caught:
        build(*arguments)
    return str(caught.value).splitlines()


@pytest.mark.parametrize(
    ("there", "found"),
    [
        (["dekat", "atas"], "dekat"),
        (["atas"], "atas"),
        ([], "program"),
    ],
)
def test_the_nearest_template_is_taken(tmp_path, there, found):
    folders = {"dekat": tmp_path / "kantor" / "decrees", "atas": tmp_path / "kantor"}
    for place in there:
        write_template(folders[place] / "templates", "keputusan", ">TENTANG<", f">TENTANG {place}<")
    path = find_template("keputusan", folders["dekat"] / "a.yaml")

    expected = folders[found] / "templates" if found in folders else samples("templates")
    assert path == expected / "keputusan.docx"

    (built,) = build([write_decree(folders["dekat"])], tmp_path)
    assert ("TENTANG " + found in text(built.made.docx)) is (found in folders)


def test_a_template_two_folders_up_is_not_taken(tmp_path):
    write_template(tmp_path / "templates", "jauh")
    with pytest.raises(TemplateError, match="templat jauh tidak ada"):
        find_template("jauh", tmp_path / "a" / "b" / "c.yaml")


def test_a_name_meant_otherwise_is_suggested_from_all_folders(tmp_path):
    write_template(tmp_path / "templates", "milik-kantor")
    with pytest.raises(TemplateError, match="templat milik-kantr tidak ada; maksud Anda milik-kantor"):
        find_template("milik-kantr", tmp_path / "a.yaml")


def test_a_name_like_none_is_answered_with_those_there_are(tmp_path):
    known = r"yang ada: kalbar-2024, keputusan, keputusan-iku, keputusan-perubahan, ralat$"
    with pytest.raises(TemplateError, match=known):
        find_template("zzz", tmp_path / "a.yaml")


@pytest.mark.parametrize(
    "name",
    [
        *(
            "../keputusan",
            "templates/keputusan",
            "/etc/passwd",
            "C:\\keputusan",
            "..",
            ".",
            "~",
            "keputusan.docx",
        ),
        *(
            "keputusan ",
            "kepu tusan",
            "keputusan\n",
            "-keputusan",
            "",
            "a" * 65,
            "kepútusan",
            "a\x00",
            "*",
            "CON:",
        ),
    ],
)
def test_a_name_that_is_a_path_or_none_is_refused(tmp_path, name):
    with pytest.raises(TemplateError, match="bukan nama templat; tulis huruf, angka, dan - saja"):
        find_template(name, tmp_path / "a.yaml")


def test_only_the_caller_may_name_a_path(tmp_path):
    own = write_template(tmp_path / "lain", "milik", ">TENTANG<", ">PERIHAL<")
    (built,) = build([write_decree(tmp_path)], tmp_path, str(own))
    assert "PERIHAL" in text(built.made.docx)

    (line,) = refusal([write_decree(tmp_path, templat=own)], tmp_path / "hasil")
    assert "bukan nama templat" in line


UNUSABLE = {
    "a folder": (lambda path: path.mkdir(), "templat tidak dapat dibaca; periksa nama dan foldernya"),
    "nothing": (Path.exists, "templat tidak dapat dibaca; periksa nama dan foldernya"),
    "a text": (lambda path: path.write_text("Keputusan", encoding="utf-8"), ".docx"),
    "a decree file": (lambda path: path.write_text("templat: a\n", encoding="utf-8"), ".docx"),
    "a broken tag": (lambda path: broken(path, "{{ tentang }}", "{{ tentang }"), "{{ tentang }"),
    "an unknown name": (lambda path: broken(path, "{{ tentang }}", "{{ perihal }}"), "perihal"),
    "a loop left open": (lambda path: broken(path, "{%p for l in lampiran %}", ""), "{%p endfor %}"),
    "a way out of the sandbox": (
        lambda path: broken(path, "{{ tentang }}", "{{ ''.__class__ }}"),
        "__class__",
    ),
}


def broken(path, old, new):
    write_template(path.parent, path.stem, old, new)


@pytest.mark.parametrize("kind", UNUSABLE)
@pytest.mark.parametrize("by_path", [False, True], ids=["by name", "by path"])
def test_what_is_no_usable_template_is_told_and_nothing_is_made(tmp_path, kind, by_path):
    make, message = UNUSABLE[kind]
    (tmp_path / "templates").mkdir()
    make(tmp_path / "templates" / "milik.docx")
    file = write_decree(tmp_path, templat="milik")
    before = files_in(tmp_path)

    lines = refusal(
        [file], tmp_path / "hasil", str(tmp_path / "templates" / "milik.docx") if by_path else None
    )

    absent = not by_path and not (tmp_path / "templates" / "milik.docx").is_file()
    assert len(lines) == 1
    assert (f"{file}:1:10: templat: templat milik tidak ada" if absent else message) in lines[0]
    assert files_in(tmp_path) == before


def test_a_decree_that_names_no_template_is_told_unless_the_caller_names_one(tmp_path):
    file = write_decree(tmp_path, templat="")
    assert refusal([file], tmp_path) == [
        f"{file}:1:1: templat: belum diisi; tulis nama templat, misalnya keputusan-iku"
    ]
    assert build([file], tmp_path, "keputusan")


@pytest.mark.parametrize("up", [False, True])
def test_the_rules_of_the_office_print_by_their_key(tmp_path, up):
    folder = tmp_path / "decrees"
    file = write_decree(folder, more="mengingat:\n  - kunci: pergub-contoh-1-2021\n")
    (tmp_path if up else folder).joinpath("peraturan.yaml").write_text(OWN_RULE, encoding="utf-8")

    (built,) = build([file], tmp_path)

    assert "Peraturan Gubernur Nomor 1 Tahun 2021 tentang Tugas Dinas Contoh (Berita Daerah" in text(
        built.made.docx
    )


def test_without_the_file_of_the_office_its_key_is_unknown(tmp_path):
    file = write_decree(tmp_path, more="mengingat:\n  - kunci: perpres-29-2041\n  - kunci: zzz-1\n")
    unknown = "peraturan dengan kunci {} tidak ada dalam katalog"
    assert refusal([file], tmp_path) == [
        f"{file}:6:12: mengingat.1.kunci: {unknown.format('perpres-29-2041')}; maksud Anda perpres-29-2014?",
        f"{file}:7:12: mengingat.2.kunci: {unknown.format('zzz-1')}",
    ]


def test_errors_in_the_file_of_the_office_are_told_with_their_line(tmp_path):
    (tmp_path / "peraturan.yaml").write_text(OWN_RULE.replace("2021\n", "dua\n"), encoding="utf-8")
    lines = refusal([write_decree(tmp_path)], tmp_path / "hasil")
    assert lines
    assert all(line.startswith(f"{tmp_path / 'peraturan.yaml'}:") for line in lines)

    with pytest.raises(DecreeFileError):
        find_catalogue(tmp_path / "a.yaml")


def test_departures_that_hit_nothing_are_told_together_with_the_nearest_place(tmp_path):
    more = "diktum: [a, b]\ntercetak:\n" + "".join(
        f"  - {{di: {place}, alasan: contoh}}\n"
        for place in ("diktum.KETIGA", "diktum.KEDUA", "penetapan.tempatt", "gaya.koma_jabatan")
    )
    file = write_decree(tmp_path, more=more)
    lines = [line.removeprefix(f"{file}:") for line in refusal([file], tmp_path)]
    unprinted = "tidak dicetak Keputusan ini"
    assert lines == [
        f"7:10: tercetak.1.di: tempat diktum.KETIGA {unprinted}; maksud Anda diktum.KEDUA?",
        f"9:10: tercetak.3.di: tempat penetapan.tempatt {unprinted}; maksud Anda penetapan.tempat?",
        f"10:10: tercetak.4.di: tempat gaya.koma_jabatan {unprinted}",
    ]


def test_looking_up_finds_one_by_key_and_many_by_words(tmp_path):
    (tmp_path / "peraturan.yaml").write_text(OWN_RULE, encoding="utf-8")

    def keys(words):
        return [entry.key for entry in look_up(words, tmp_path)[1]]

    assert keys("pergub-contoh-1-2021") == ["pergub-contoh-1-2021"]
    assert keys("tugas dinas contoh")[0] == "pergub-contoh-1-2021"
    assert len(keys("")) > len(keys("pemerintahan daerah")) > 1
