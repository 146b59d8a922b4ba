"""The commands as their user types them: what they print, what they leave behind, and how they end."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po
from click.testing import CliRunner

from sk_builder.app.office import SCHEMAS, schema_text
from sk_builder.app.samples import samples
from sk_builder.cli import group, main

DECREE = samples("decrees") / "iku-2024.yaml"
RESULT = "Keputusan-2024-017-IKU.docx"


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def invoke(*arguments):
        return CliRunner().invoke(main, [str(argument) for argument in arguments], prog_name="sk-builder")

    return invoke


def files_below(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_init_then_build_makes_the_decree_in_the_office_folder(run, tmp_path, monkeypatch):
    assert run("init", "kantor").exit_code == 0
    monkeypatch.chdir(tmp_path / "kantor")

    result = run("build", "decrees/iku-2024.yaml")

    assert (result.exit_code, result.output) == (0, f"{RESULT}\n")
    assert files_below(tmp_path / "kantor") == [
        RESULT,
        "decrees/contoh-lengkap.yaml",
        "decrees/iku-2024.yaml",
        "decrees/iku-2025.yaml",
        "decrees/kantor.schema.json",
        "decrees/kantor.yaml",
        "decrees/keputusan.schema.json",
        "decrees/tim-reviu-2024-perubahan.yaml",
        "decrees/tim-reviu-2024.yaml",
        "templates/kalbar-2024.docx",
        "templates/keputusan-iku.docx",
        "templates/keputusan-perubahan.docx",
        "templates/keputusan.docx",
        "templates/ralat.docx",
    ]


def test_init_overwrites_nothing(run, tmp_path):
    own = tmp_path / "kantor" / "decrees" / "kantor.yaml"
    own.parent.mkdir(parents=True)
    own.write_text("jabatan: Kepala Dinas Contoh\n", encoding="utf-8")

    result = run("init", "kantor")

    assert result.exit_code == 2
    there = Path("kantor/decrees/kantor.yaml")
    assert result.stderr == f"Kesalahan: {there}: sudah ada, jadi tidak ditimpa; pilih folder lain\n"
    assert files_below(tmp_path) == ["kantor/decrees/kantor.yaml"]


def test_build_takes_every_decree_of_a_folder_and_leaves_out_the_office_file(run, tmp_path):
    run("init", "kantor")
    decrees = sorted((tmp_path / "kantor" / "decrees").glob("*.yaml"))

    result = run("build", *decrees, "-o", "hasil")

    assert result.exit_code == 0
    assert files_below(tmp_path / "hasil") == [
        RESULT,
        "Keputusan-2024-041-Tim-Reviu.docx",
        "Keputusan-2024-052-Tim-Reviu-Perubahan.docx",
        "Keputusan-IKU-konsep.docx",
        "Surat-Keputusan-2025-17a-Contoh-Lengkap.docx",
    ]


def test_build_says_which_result_is_a_draft(run, tmp_path):
    (tmp_path / "baru.yaml").write_text("templat: keputusan\ntentang: Contoh\n", encoding="utf-8")
    result = run("build", "baru.yaml")
    blank = ["nomor", "jabatan", "menimbang", "mengingat", "diktum", "penetapan.tempat", "penetapan.tanggal"]
    said = ", ".join([*blank, "penandatangan.nama"])
    assert result.exit_code == 0
    assert result.output == f"Keputusan-Contoh-konsep.docx (konsep); belum diisi: {said}\n"


def test_build_takes_another_template_by_name_or_by_path(run, tmp_path):
    own = tmp_path / "milik kantor.docx"
    shutil.copy(samples("templates") / "keputusan-iku.docx", own)
    made = []
    for template in ("keputusan-iku", own):
        assert run("build", DECREE, "--template", template, "--force").exit_code == 0
        made.append((tmp_path / RESULT).read_bytes())
    assert made[0] == made[1]


def test_build_overwrites_its_own_result_but_no_other_file(run, tmp_path):
    assert [run("build", DECREE).exit_code for _ in range(2)] == [0, 0]
    (tmp_path / RESULT).write_bytes(b"catatan orang lain")

    refused = run("build", DECREE)

    assert refused.exit_code == 2
    assert refused.stderr == (
        f"Kesalahan: {RESULT}: bukan buatan sk-builder, jadi tidak ditimpa;"
        " pindahkan berkas itu, atau pakai --force\n"
    )
    assert (tmp_path / RESULT).read_bytes() == b"catatan orang lain"
    assert run("build", DECREE, "--force").exit_code == 0


@pytest.mark.parametrize("kind", SCHEMAS)
def test_schema_prints_what_the_sample_files_point_to(run, kind):
    assert run("schema", kind).output == schema_text(kind)
    assert (samples("decrees") / f"{kind}.schema.json").read_text(encoding="utf-8") == schema_text(kind)
    assert json.loads(schema_text(kind))["type"] == "object"


@pytest.mark.parametrize("name", ["kalbar-2024", "keputusan", "keputusan-iku", "ralat"])
def test_template_check_finds_nothing_wrong_with_our_own(run, name):
    result = run("template", "check", samples("templates") / f"{name}.docx")
    assert result.exit_code == 0
    assert result.output.endswith("tidak ada kesalahan\n")


def test_template_check_tells_what_a_template_leaves_out(run):
    result = run("template", "check", samples("templates") / "keputusan.docx")
    assert (
        "tidak dicetak templat ini: lampiran.tugas, lampiran.fungsi, lampiran.sasaran.nama" in result.output
    )


def test_template_check_tells_words_for_which_no_tag_asks(run):
    result = run("template", "check", samples("templates") / "kalbar-2024.docx")
    assert result.exit_code == 0
    assert (
        "kalbar-2024.docx: catatan: tidak ada tag untuk lampiran.kepala.label_lampiran, "
        "lampiran.kepala.label_tanggal, lampiran.kepala.label_tentang, lampiran.kepala.tanggal; "
        "pastikan templat ini menuliskannya sendiri bila perlu\n"
    ) in result.output


def test_template_vars_lists_tags_their_places_and_what_they_print(run):
    lines = run("template", "vars", samples("templates") / "kalbar-2024.docx").output.splitlines()
    assert "paragraf 5: {{ nomor }}  →  188.45/17a/DINAS/I/2025" in lines
    assert "paragraf 3: {%p endif %}" in lines


def test_regulations_shows_one_rule_with_its_reserve(run):
    output = run("regulations", "perpres-29-2014").output
    assert "kutipan     Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas" in output
    assert output.endswith(
        "menurut katalog per 31 Desember 2024; bukan pernyataan bahwa peraturan ini berlaku\n"
    )


def test_regulations_finds_rules_by_words(run):
    output = run("regulations", "sistem", "akuntabilitas", "kinerja").output
    assert output.startswith("perpres-29-2014 ")


def test_regulations_says_when_it_knows_none(run):
    assert "Tidak ada peraturan yang mirip 'zzzz'" in run("regulations", "zzzz").output


@pytest.mark.parametrize("code_page", ["cp437", "cp1252"])
@pytest.mark.parametrize(
    "command", [("schema",), ("template", "vars", samples("templates") / "kalbar-2024.docx")]
)
def test_output_into_a_file_is_utf8_whatever_the_code_page(code_page, command):
    done = subprocess.run(
        [sys.executable, "-c", "from sk_builder.cli import main; main()", *command],
        env={**os.environ, "PYTHONIOENCODING": code_page, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert {"–", "→"} & set(done.stdout.decode("utf-8"))


def test_version_and_help_are_indonesian(run):
    assert run("--version").output.startswith("sk-builder 0.")
    pages = [run(*page, "--help").output for page in ((), ("build",), ("template",), ("template", "check"))]
    assert all(page.startswith("Cara pakai: sk-builder") for page in pages)
    assert not [
        word
        for word in ("Usage", "Options", "Show", "Commands", "[OPTIONS]")
        for page in pages
        if word in page
    ]


def test_the_compiled_words_are_those_of_their_source():
    """Fails when sk_builder.po was changed and not compiled again; its first line says how."""
    folder = Path(group.__file__).parent / "locale" / "id" / "LC_MESSAGES"
    with (folder / "sk_builder.po").open("rb") as source, (folder / "sk_builder.mo").open("rb") as compiled:
        assert _words(read_mo(compiled)) == _words(read_po(source))


def _words(catalogue):
    """What each of click's words becomes, without the head, which names the version of Babel."""
    return {tuple(one.id): tuple(one.string) for one in catalogue if one.id}
