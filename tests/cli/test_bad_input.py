"""Bad input at the door: a line for each thing to mend, exit code 2, nothing half-written, no traceback."""

import errno
import os
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from sk_builder.app.samples import samples
from sk_builder.cli import main

TESTS = Path(__file__).parents[1]
BROKEN = tomllib.loads((TESTS / "store" / "bad_files.toml").read_text(encoding="utf-8"))
GOOD = "templat: keputusan\ntentang: Contoh\n"

TYPED = {
    "no command given": ((), "Cara pakai"),
    "a command that is none": (("buld",), "Tidak ada perintah 'buld'. Maksud Anda 'build'?"),
    "an option that is none": (
        ("build", "--forse", "a.yaml"),
        "Tidak ada pilihan '--forse'. Maksud Anda '--force'?",
    ),
    "no file": (("build",), "Kurang argumen 'FILE...'."),
    "no value": (("build", "a.yaml", "-o"), "Pilihan '-o' memerlukan nilai."),
    "too much": (("init", "a", "b"), "Argumen berlebih (b)"),
    "a schema of nothing": (("schema", "tabel"), "'tabel' bukan salah satu dari 'keputusan', 'kantor'."),
}

NAMED = {
    "a path as template": ("templat: ../rahasia\n", "bukan nama templat; tulis huruf, angka, dan - saja"),
    "an absolute path as template": ("templat: /etc/passwd\n", "bukan nama templat"),
    "a drive as template": ("templat: 'C:\\a'\n", "bukan nama templat"),
    "an unknown template": (
        "templat: keputusan-iki\n",
        "templat keputusan-iki tidak ada; maksud Anda keputusan-iku?",
    ),
    "no template": (
        "tentang: Contoh\n",
        "1:1: templat: belum diisi; tulis nama templat, misalnya keputusan-iku",
    ),
    "an unknown key of the catalogue": (
        GOOD + "mengingat:\n  - kunci: uu-23-2041\n",
        "4:12: mengingat.1.kunci: peraturan dengan kunci uu-23-2041 tidak ada dalam katalog; maksud Anda uu-",
    ),
    "a departure from nowhere": (
        GOOD + "tercetak:\n  - di: diktum.KESATUU\n    alasan: contoh\n",
        "4:9: tercetak.1.di: tempat diktum.KESATUU tidak dicetak Keputusan ini",
    ),
    "a field that the template lacks": (
        GOOD + "periode: 2024\n",
        "3:10: periode: terisi, tetapi templat keputusan.docx tidak mencetaknya; pakai templat",
    ),
}


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: CliRunner().invoke(main, list(map(str, arguments)), prog_name="sk-builder")


def refused(result, folder):
    assert result.exit_code == 2
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert not list(folder.rglob("*.docx"))
    return result.stderr


@pytest.mark.parametrize("kind", BROKEN)
def test_a_broken_decree_file_is_told_line_by_line(run, tmp_path, kind):
    (tmp_path / "a.yaml").write_text(BROKEN[kind]["content"], encoding="utf-8", newline="")
    told = refused(run("build", "a.yaml"), tmp_path)
    assert told == "".join(f"Kesalahan: a.yaml:{problem}\n" for problem in BROKEN[kind]["problems"])


@pytest.mark.parametrize("kind", TYPED)
def test_a_slip_of_typing_is_told_in_indonesian(run, tmp_path, kind):
    arguments, message = TYPED[kind]
    assert message in refused(run(*arguments), tmp_path)


@pytest.mark.parametrize("kind", NAMED)
def test_a_name_that_leads_nowhere_is_told_with_its_line(run, tmp_path, kind):
    content, message = NAMED[kind]
    (tmp_path / "a.yaml").write_text(content, encoding="utf-8")
    told = refused(run("build", "a.yaml"), tmp_path)
    assert told.startswith("Kesalahan: a.yaml:")
    assert message in told


def test_a_place_told_in_an_error_is_a_place_that_a_departure_may_name(run, tmp_path):
    decree, table = tmp_path / "a.yaml", "lampiran: {jenis: iku, sasaran: [INDIKATOR, INDIKATOR]}\n"
    table = "templat: keputusan-iku\n" + table.replace(
        "INDIKATOR", "{indikator: {satuan: x, target: {2025: A}}}"
    )
    decree.write_text("A%".join(table.rsplit("A", 1)), encoding="utf-8")
    place = refused(run("build", "a.yaml"), tmp_path).split(": ")[2]

    decree.write_text(table + f"tercetak: [{{di: {place}, teks: B, alasan: contoh}}]\n", encoding="utf-8")

    assert place == "lampiran.I.indikator.2.target.2025"
    assert run("build", "a.yaml").exit_code == 0


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "berkas kosong"),
        (b"PK\x03\x04 rusak", "rusak"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), ".doc"),
        (None, "tidak dapat dibaca"),
    ],
    ids=["empty", "torn zip", "old Word", "missing"],
)
@pytest.mark.parametrize(
    "command", [("build", "a.yaml", "--template"), ("template", "check"), ("template", "vars")]
)
def test_a_file_that_is_no_template_is_told(run, tmp_path, command, content, message):
    (tmp_path / "a.yaml").write_text(GOOD, encoding="utf-8")
    template = tmp_path / "kantor" / "t.docx"
    template.parent.mkdir()
    if content is not None:
        template.write_bytes(content)

    result = run(*command, template)

    assert result.exit_code == 2
    assert result.stderr.startswith("Kesalahan: ")
    assert "t.docx" in result.stderr
    assert message in result.stderr
    assert not list(tmp_path.glob("*.docx"))


def test_a_template_with_a_wrong_tag_ends_check_with_1_and_build_with_2(run, tmp_path):
    (tmp_path / "a.yaml").write_text(GOOD, encoding="utf-8")
    template = tmp_path / "kantor" / "t.docx"
    template.parent.mkdir()
    with_changed_tag(samples("templates") / "keputusan.docx", template, "{{ tentang }}", "{{ tentan }}")

    checked, built = run("template", "check", template), run("build", "a.yaml", "--template", template)

    assert checked.exit_code == 1
    assert "{{ tentan }}: keputusan tidak mempunyai isian tentan; maksud Anda tentang?" in checked.output
    assert built.exit_code == 2
    assert "tentan" in built.stderr
    assert not list(tmp_path.glob("*.docx"))


def test_a_document_without_a_tag_is_no_template(run, tmp_path):
    (tmp_path / "a.yaml").write_text(GOOD, encoding="utf-8")
    run("build", "a.yaml", "-o", "hasil")
    (letter,) = (tmp_path / "hasil").glob("*.docx")

    result = run("template", "check", letter)

    assert result.exit_code == 1
    assert result.output == (
        f"{letter}: tidak ada satu tag pun, jadi ini bukan templat; tulis tag seperti {{{{ tentang }}}} di"
        " tempat isian\n"
    )


@pytest.mark.parametrize("command", ["check", "vars"])
def test_a_template_may_be_told_by_its_name(run, tmp_path, command):
    assert run("template", command, "keputusan-iku").exit_code == 0
    (tmp_path / "templates").mkdir()
    own = tmp_path / "templates" / "keputusan-iku.docx"
    with_changed_tag(samples("templates") / "keputusan.docx", own, "{{ tentang }}", "{{ tentang_kami }}")

    result = run("template", command, "keputusan-iku")

    assert "tentang_kami" in result.output


def test_a_name_that_no_template_has_is_told_with_the_nearest(run, tmp_path):
    assert "templat keputusan-iki tidak ada; maksud Anda keputusan-iku?" in refused(
        run("template", "check", "keputusan-iki"), tmp_path
    )


def with_changed_tag(source, target, old, new):
    with zipfile.ZipFile(source) as before, zipfile.ZipFile(target, "w") as after:
        for name in before.namelist():
            content = before.read(name).decode() if name == "word/document.xml" else before.read(name)
            after.writestr(name, content.replace(old, new) if isinstance(content, str) else content)


def test_a_result_that_cannot_be_written_is_told(run, tmp_path):
    (tmp_path / "a.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "hasil").write_text("berkas, bukan folder", encoding="utf-8")
    told = refused(run("build", "a.yaml", "-o", "hasil"), tmp_path)
    assert "foldernya bukan folder, melainkan berkas" in told


@pytest.mark.skipif(sys.platform == "win32", reason="Windows says that such a folder is missing")
@pytest.mark.parametrize("name", ["a" * 300, "a" * 5000])
@pytest.mark.parametrize("command", [("init",), ("build", "a.yaml", "-o")])
def test_a_folder_with_too_long_a_name_is_told(run, tmp_path, command, name):
    (tmp_path / "a.yaml").write_text(GOOD, encoding="utf-8")
    told = refused(run(*command, name), tmp_path)
    assert told.endswith(": nama berkas atau folder terlalu panjang; pendekkan\n")


@pytest.mark.parametrize("command", [("init", "tutup/kantor"), ("build", "a.yaml", "-o", "tutup")])
def test_a_folder_that_may_not_be_looked_into_is_told(run, tmp_path, monkeypatch, command):
    (tmp_path / "a.yaml").write_text(GOOD, encoding="utf-8")
    look = os.stat

    def refuse(path, *args, **kwargs):
        if "tutup" in str(path):
            raise PermissionError(errno.EACCES, "")
        return look(path, *args, **kwargs)

    monkeypatch.setattr(os, "stat", refuse)
    monkeypatch.setattr(os, "mkdir", refuse)
    told = refused(run(*command), tmp_path)
    assert "tidak boleh ditulis; pilih folder lain" in told
    assert "Word" not in told


@pytest.mark.parametrize("command", [("init", "terkunci/kantor"), ("build", "a.yaml", "-o", "terkunci")])
def test_a_folder_that_may_not_be_written_is_named(run, tmp_path, monkeypatch, command):
    (tmp_path / "a.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "terkunci").mkdir()
    refuse_to_write(monkeypatch, tmp_path / "terkunci")
    told = refused(run(*command), tmp_path)
    assert told.endswith(f": folder {tmp_path / 'terkunci'} tidak boleh ditulis; pilih folder lain\n")


def refuse_to_write(monkeypatch, folder):
    """Let a folder be one that may not be written, also for root."""

    def refusing(make):
        def refuse(path, *args, **kwargs):
            if Path(path).parent == folder:
                raise PermissionError(errno.EACCES, "", str(path))
            return make(path, *args, **kwargs)

        return refuse

    monkeypatch.setattr(os, "mkdir", refusing(os.mkdir))
    monkeypatch.setattr(os, "open", refusing(os.open))


@pytest.mark.parametrize("kind", ["kantor", "peraturan"])
def test_a_file_of_the_office_is_told_from_a_decree(run, tmp_path, kind):
    file = tmp_path / f"{kind}.yaml"
    assert "berkas tidak ditemukan" in refused(run("build", file.name), tmp_path)
    file.write_text("unit_kerja: Bidang Satu\n", encoding="utf-8")
    told = refused(run("build", file.name), tmp_path)
    assert told == f"Kesalahan: {kind}.yaml: ini berkas {kind}, bukan Keputusan; sebut berkas Keputusan\n"


def test_errors_of_all_files_come_together_and_nothing_is_written(run, tmp_path):
    (tmp_path / "a.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "b.yaml").write_text("tentan: x\nnomer: 1\n", encoding="utf-8")
    (tmp_path / "c.yaml").write_text("templat: tidak-ada-sama-sekali\n", encoding="utf-8")
    lines = refused(run("build", "a.yaml", "b.yaml", "c.yaml", "d.yaml"), tmp_path).splitlines()
    assert [line.split(":")[1].strip() for line in lines] == ["b.yaml", "b.yaml", "c.yaml", "d.yaml"]
