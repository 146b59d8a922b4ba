"""check, fix and rules as their user types them: what they print, and how they end."""

import json
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from test_bad_input import with_changed_tag

from sk_builder.app.samples import samples
from sk_builder.cli import main

SAMPLES = samples("decrees")
FLAWED = """\
templat: keputusan
tentang: Pembentukan Tim Reviu
diktum:
  - Menetapkan tim yang di berikan tugas
  - Keputusan ini mulai berlaku pada tanggal ditetapkan
"""


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.yaml").write_text(FLAWED, encoding="utf-8")
    return lambda *arguments, **more: CliRunner().invoke(
        main, list(map(str, arguments)), prog_name="sk-builder", **more
    )


def test_check_tells_a_finding_as_a_compiler_does(run):
    result = run("check", "a.yaml", "--select", "BHS-01", "--as-of", "2 Januari 2025")
    assert result.exit_code == 0
    assert result.output == (
        'a.yaml:4:25: peringatan BHS-01: awalan ditulis serangkai: "diberikan", bukan "di berikan"\n'
        "     4 | - Menetapkan tim yang di berikan tugas\n"
        "       |                       ^^^^^^^^^^\n"
        "       = tempat: diktum.KESATU\n"
        "       = aturan: Awalan di- dan ke- ditulis serangkai, kata depan di dan ke terpisah\n"
        "       = saran: diberikan  (dikerjakan oleh fix)\n"
        "       = sumber: Pedoman Umum Ejaan Bahasa Indonesia yang Disempurnakan"
        " (menurut kebiasaan, sumber belum dilihat)\n"
        "\n"
        "1 peringatan dalam 1 berkas, per 2 Januari 2025, menurut katalog per 31 Desember 2024\n"
    )


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("Dr. Budi Contoh, S.E.", 'gelar_depan: "Dr.", nama: "Budi Contoh", gelar_belakang: "S.E."'),
        ("Budi Contoh, QIA", 'nama: "Budi Contoh", gelar_belakang: "QIA"'),
        ("Budi Contoh SE M.Si", 'nama: "Budi Contoh", gelar_belakang: "SE M.Si"'),
        ("Prof. Dr. H. Budi", 'gelar_depan: "Prof. Dr. H.", nama: "Budi"'),
    ],
)
def test_degrees_in_the_name_of_a_decree_file_are_told_where_they_belong(run, name, advice):
    Path("a.yaml").write_text(f'{FLAWED}penandatangan:\n  nama: "{name}"\n', encoding="utf-8")
    told = run("check", "a.yaml", "--select", "TTD-03").output
    assert told.startswith(
        "a.yaml:7:10: peringatan TTD-03: nama memuat gelar, yang tempatnya di gelar_depan atau"
        f" gelar_belakang; tulis {advice}\n"
    )
    assert told.count("TTD-03") == 1
    assert "saran" not in told


def test_a_long_line_is_cut_round_the_words(run):
    Path("a.yaml").write_text(FLAWED.replace("tim yang", "tim " + "panjang " * 20 + "yang"), encoding="utf-8")
    lines = run("check", "a.yaml", "--select", "BHS-01").output.splitlines()
    line, signs = lines[1].partition(" | ")[2], lines[2].partition(" | ")[2]
    assert line.startswith("…")
    assert len(line) < 110
    assert line[signs.index("^") : len(signs)] == "di berikan"


@pytest.mark.parametrize(("level", "code"), [("error", 0), ("warning", 1), ("never", 0)])
def test_the_failing_level_decides_how_check_ends(run, level, code):
    assert run("check", "a.yaml", "--select", "BHS-01", "--fail-on", level).exit_code == code


def test_the_form_of_the_report_never_changes_how_check_ends(run):
    ends = {
        form: run("check", SAMPLES / "iku-2024.yaml", "--format", form).exit_code
        for form in ("text", "json", "html")
    }
    assert ends == {"text": 1, "json": 1, "html": 1}


def test_a_clean_file_is_told_so(run):
    result = run("check", "a.yaml", "--select", "ABA")
    assert result.exit_code == 0
    assert result.output.startswith("a.yaml: tidak ada temuan\n")


def test_several_files_are_counted_each(run):
    shutil.copy("a.yaml", "b.yaml")
    lines = run("check", "a.yaml", "b.yaml", "--select", "BHS-01").output.splitlines()
    assert lines[-3:-1] == ["a.yaml: 1 peringatan", "b.yaml: 1 peringatan"]
    assert lines[-1].startswith("2 peringatan dalam 2 berkas, per ")


def test_what_cannot_be_read_is_told_and_the_others_are_checked(run):
    Path("b.yaml").write_text("tentan: x\n", encoding="utf-8")
    result = run("check", "b.yaml", "c.docx", "a.yaml", "--select", "BHS-01")
    assert result.exit_code == 2
    assert [line.split(":")[1].strip() for line in result.stderr.splitlines()] == ["b.yaml", "c.docx"]
    assert "a.yaml:4:25: peringatan BHS-01" in result.stdout


def test_json_goes_to_a_file(run):
    result = run("check", "a.yaml", "--format", "json", "-o", "hasil/temuan.json")
    assert result.stdout == ""
    assert result.stderr == "laporan: hasil/temuan.json\n"
    told = json.loads(Path("hasil/temuan.json").read_text(encoding="utf-8"))
    assert told["files"][0]["file"] == "a.yaml"


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("a.yaml", "laporan ini berakhiran .txt; sebut misalnya a.txt"),
        ("naskah.txt", "inilah berkas yang diperiksa, jadi tidak ditimpa"),
    ],
)
def test_a_report_overwrites_no_paper(run, target, message):
    paper = "Menimbang : a. bahwa satu;\n"
    Path("naskah.txt").write_text(paper, encoding="utf-8")
    result = run("check", "a.yaml", "naskah.txt", "-o", target)
    assert result.exit_code == 2
    assert message in result.output
    assert Path("naskah.txt").read_text(encoding="utf-8") == paper
    assert Path("a.yaml").read_text(encoding="utf-8") == FLAWED


@pytest.mark.parametrize(("form", "name"), [("text", "a.txt"), ("json", "a.json"), ("html", "a.html")])
@pytest.mark.parametrize("sources", [["a.yaml"], sorted(SAMPLES.glob("*.yaml")), ["clean.yaml"], ["no.yaml"]])
def test_an_older_report_gives_way(run, form, name, sources):
    Path("clean.yaml").write_text("templat: keputusan\n", encoding="utf-8")
    selected = ("--select", "BHS-01") if sources == ["clean.yaml"] else ()
    run("check", *sources, *selected, "--format", form, "-o", name)
    assert Path(name).is_file()
    result = run("check", "a.yaml", "--select", "BHS-01", "--format", form, "-o", name)
    assert (result.exit_code, result.stderr) == (0, f"laporan: {name}\n")
    assert "diberikan" in Path(name).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("form", "name", "content"),
    [
        ("text", "catatan.txt", "Rapat hari Senin\n"),
        (
            "text",
            "catatan.txt",
            "1 peringatan dalam 1 berkas, per besok, menurut katalog per kapan\nBeli kopi\n",
        ),
        (
            "text",
            "catatan.txt",
            "Beli kopi\n1 catatan dalam 1 berkas, per besok, menurut katalog per kapan\n",
        ),
        ("text", "catatan.txt", "\n"),
        ("json", "data.json", '{"version": 1, "files": []}\n'),
        ("json", "data.json", "rusak"),
        ("html", "halaman.html", "<!DOCTYPE html>\n<title>Halaman</title>\n"),
    ],
)
def test_a_file_that_is_no_report_is_left_alone(run, form, name, content):
    Path(name).write_text(content, encoding="utf-8")
    result = run("check", "a.yaml", "--format", form, "-o", name)
    assert result.exit_code == 2
    assert result.stderr == f"Kesalahan: {name}: sudah ada, jadi tidak ditimpa; sebut berkas lain\n"
    assert Path(name).read_text(encoding="utf-8") == content


def test_a_report_with_a_remark_of_somebody_is_left_alone(run):
    run("check", "a.yaml", "-o", "temuan.txt")
    told = Path("temuan.txt").read_text(encoding="utf-8")
    Path("temuan.txt").write_text(f"Sudah dibahas.\n{told}", encoding="utf-8")
    assert "sudah ada, jadi tidak ditimpa" in run("check", "a.yaml", "-o", "temuan.txt").stderr


def test_what_is_no_decree_is_not_called_clean(run):
    Path("surat.txt").write_text("Halo dunia\n", encoding="utf-8")
    result = run("check", "surat.txt")
    assert result.exit_code == 2
    assert "surat.txt: tidak terbaca sebagai Keputusan" in result.output


def test_a_kind_that_check_does_not_read_is_told_with_all_that_it_reads(run):
    told = run("check", "tabel.xlsx").output
    assert "jenis berkas .xlsx tidak dikenal; yang dibaca: .yaml, .yml, .docx, .txt," in told


def test_fix_of_a_word_file_tells_the_other_ways(run):
    Path("a.docx").write_bytes(b"PK")
    result = run("fix", "a.docx")
    assert result.exit_code == 2
    assert "hanya berkas Keputusan (.yaml) yang dapat diperbaiki" in result.output


def test_a_folder_is_called_one(run):
    Path("folder").mkdir()
    assert "folder: ini folder, bukan berkas" in run("check", "folder").output


def test_codes_may_be_joined_by_commas_and_written_small(run):
    told = json.loads(
        run("check", "a.yaml", "--format", "json", "--select", "bhs-01, mnb", "--skip", "MNB").output
    )
    assert [finding["code"] for finding in told["files"][0]["findings"]] == ["BHS-01"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--select", "BSH-01"), "aturan BSH-01 tidak ada; maksud Anda BHS-01?"),
        (("--select", "HKM-02"), "aturan HKM-02 tidak dipakai lagi; lihat MNB-12"),
        (("--as-of", "2 Nopember 2024"), 'nama bulan "Nopember" bukan ejaan baku; tulis November'),
        (("--style", "lama"), "gaya lama tidak dikenal; tulis baku"),
        (("b.yaml", "--annotate", "c.docx"), "--annotate hanya untuk satu FILE."),
        (("--fail-on", "info"), "'info' bukan salah satu dari"),
    ],
)
def test_a_slip_of_typing_is_told(run, arguments, message):
    result = run("check", "a.yaml", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr


def test_a_named_style_decides(run):
    Path("kantor.yaml").write_text("gaya: {titik_dua_nomor: ya}\n", encoding="utf-8")
    paper = "KEPUTUSAN KEPALA DINAS CONTOH\nNOMOR : 17 TAHUN 2025\nTENTANG\nPEMBENTUKAN TIM\n\nMEMUTUSKAN:\n"
    Path("a.txt").write_text(paper, encoding="utf-8")
    plain = run("check", "a.txt", "--select", "JDL-04").output
    styled = run("check", "a.txt", "--select", "JDL-04", "--style", "kantor.yaml").output
    assert "naskah memakai gaya titik_dua_nomor: ya; baku: tidak" in plain
    assert "gaya kantor titik_dua_nomor: ya; baku: tidak" in styled
    assert "a.txt:2:1: catatan JDL-04" in plain


def test_pages_are_compared_with_a_template(run):
    narrow = Path("sempit.docx")
    with_changed_tag(samples("templates") / "keputusan.docx", narrow, 'w:w="12189"', 'w:w="11189"')
    run("build", "a.yaml", "--template", "keputusan", "-o", "hasil")
    (paper,) = Path("hasil").glob("*.docx")
    plain = run("check", paper, "--select", "HAL-02")
    compared = run("check", paper, "--select", "HAL-02", "--template", narrow)
    assert plain.output.startswith(f"{paper}: tidak ada temuan")
    assert f"{paper}: peringatan HAL-02" in compared.output
    assert "templat tidak-ada tidak ada" in run("check", paper, "--template", "tidak-ada").stderr


def test_annotate_writes_a_word_file_with_comments(run):
    result = run("check", "a.yaml", "--select", "BHS-01", "--annotate", "komentar.docx")
    assert result.exit_code == 0
    assert Path("komentar.docx").read_bytes().startswith(b"PK")
    assert "komentar.docx: sudah ada" in run("check", "a.yaml", "--annotate", "komentar.docx").stderr


def test_annotate_refuses_what_is_no_word_file(run):
    Path("a.txt").write_text("KEPUTUSAN\n", encoding="utf-8")
    result = run("check", "a.txt", "--annotate", "b.docx")
    assert result.exit_code == 2
    assert "komentar hanya dapat dipasang pada .docx" in result.stderr


def test_fix_mends_and_tells_what_is_left(run):
    result = run("fix", "a.yaml", "--select", "BHS-01")
    assert result.output == (
        'diktum.KESATU: BHS-01: awalan ditulis serangkai: "diberikan", bukan "di berikan"\n'
        "a.yaml: 1 temuan diperbaiki; tidak ada yang tersisa\n"
    )
    assert Path("a.yaml").read_text(encoding="utf-8") == FLAWED.replace("di berikan", "diberikan")
    assert (
        run("fix", "a.yaml", "--select", "BHS-01").output
        == "a.yaml: 0 temuan diperbaiki; tidak ada yang tersisa\n"
    )


def test_fix_shows_the_difference_without_writing(run):
    result = run("fix", "a.yaml", "--select", "BHS-01", "--dry-run")
    assert (
        "-  - Menetapkan tim yang di berikan tugas\n+  - Menetapkan tim yang diberikan tugas\n"
        in result.output
    )
    assert Path("a.yaml").read_text(encoding="utf-8") == FLAWED


def test_a_difference_is_coloured_in_a_window(run):
    output = run("fix", "a.yaml", "--dry-run", color=True).output
    assert "\x1b[31m-  - Menetapkan tim yang di berikan tugas" in output
    assert "\x1b[32m+  - Menetapkan tim yang diberikan tugas" in output


def test_fix_ends_with_1_while_errors_are_left(run):
    wrong = FLAWED.replace("tugas", "tugas sebagaimana dimaksud dalam diktum KELIMA")
    Path("a.yaml").write_text(wrong, encoding="utf-8")
    ends = [run("fix", "a.yaml", "--select", rule).exit_code for rule in ("BHS-01", "DKT-17")]
    assert ends == [0, 1]


def test_fix_leaves_a_decree_that_is_set_alone(run):
    shutil.copy(SAMPLES / "iku-2024.yaml", "iku.yaml")
    result = run("fix", "iku.yaml")
    assert result.exit_code == 2
    assert result.stderr == (
        "Kesalahan: iku.yaml: Keputusan ini sudah ditetapkan, jadi tidak diubah;"
        " pakai -o BERKAS untuk konsep baru, atau buat Keputusan perubahan dengan amend; bila hanya kertasnya"
        " yang menyimpang dari naskah asli karena salah ketik atau salah cetak, buat ralat dengan erratum\n"
    )


def test_rules_lists_all_or_explains_one(run):
    listed, page = run("rules").output, run("rules", "bhs-01").output
    assert re.search(r"^BHS  Bahasa$", listed, re.MULTILINE)
    assert re.search(r"^  BHS-01  peringatan +Awalan di- dan ke-", listed, re.MULTILINE)
    assert page.startswith("BHS-01  Awalan di- dan ke- ditulis serangkai")
    assert "  benar     " in page


def test_rules_points_from_a_retired_code_to_the_live_one(run):
    result = run("rules", "HKM-03")
    assert (result.exit_code, result.stderr) == (
        2,
        "Kesalahan: aturan HKM-03 tidak dipakai lagi; lihat DKT-11\n",
    )


@pytest.mark.parametrize("command", ["check", "fix", "rules"])
def test_help_is_indonesian(run, command):
    page = run(command, "--help").output
    assert page.startswith(f"Cara pakai: sk-builder {command}")
    assert not {"Usage", "Options", "[OPTIONS]", "default"} & set(page.split())
