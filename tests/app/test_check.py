"""Checking files: decree files with their data and style, foreign papers by their words."""

from datetime import date

import pytest
from findings import only, replaces, tells
from office_folder import write_decree

from sk_builder.app import dossiers
from sk_builder.app.build import build
from sk_builder.app.check import check, refuse_unknown_codes
from sk_builder.app.dossiers import Wanted, named_style
from sk_builder.app.samples import samples
from sk_builder.checks import Severity
from sk_builder.errors import DecreeFileError, OutputError
from sk_builder.model import HouseStyle

WANTED = Wanted(date(2025, 1, 2))


def seen(file, wanted=WANTED):
    """The dossier that the rules see of a file."""
    dossiers = []

    def look(dossier):
        dossiers.append(dossier)
        return ()

    with only(look):
        report = check([file], wanted)
    assert report.problems == ()
    return dossiers[0]


def test_a_decree_file_is_checked_with_its_data_and_its_own_style(tmp_path):
    dossier = seen(write_decree(tmp_path, more="gaya: {titik_dua_nomor: ya}\n"))
    assert dossier.decree.subject == "Contoh"
    assert dossier.style.number_colon
    assert dossier.style_is_given
    assert dossier.as_of == date(2025, 1, 2)
    assert dossier.manuscript.words("label_nomor") == "NOMOR :"


def test_a_foreign_paper_is_checked_by_the_standard_unless_a_style_is_named(tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("KEPUTUSAN KEPALA DINAS CONTOH\nNOMOR : 17 TAHUN 2025\n", encoding="utf-8")
    dossier = seen(file)
    assert (dossier.decree, dossier.style, dossier.style_is_given) == (None, HouseStyle(), False)
    named = seen(file, WANTED._replace(style=HouseStyle(number_colon=True)))
    assert (named.style.number_colon, named.style_is_given) == (True, True)


def test_names_of_units_and_rules_of_the_office_stand_beside_the_file(tmp_path):
    (tmp_path / "kantor.yaml").write_text("unit_kerja: [Bidang Satu, Bidang Dua]\n", encoding="utf-8")
    rule = "kunci: pergub-contoh-1-2021, jenis: Peraturan Gubernur Contoh, nomor: 1, tahun: 2021, tentang: X"
    (tmp_path / "peraturan.yaml").write_text(f"peraturan: [{{{rule}}}]\n", encoding="utf-8")
    dossier = seen(write_decree(tmp_path))
    assert dossier.locked == ("Bidang Satu", "Bidang Dua")
    assert dossier.catalogue.get("pergub-contoh-1-2021")


def test_pages_are_compared_with_a_template_that_is_named(tmp_path):
    (built,) = build([write_decree(tmp_path)], tmp_path)
    assert seen(built.target).template_form is None
    dossier = seen(built.target, WANTED._replace(template="keputusan-iku"))
    assert dossier.form.sheets[0].size == dossier.template_form.sheets[0].size


def test_words_are_looked_up_only_where_that_is_asked_for(tmp_path, monkeypatch):
    (tmp_path / "kata.txt").write_text("Reviu  # istilah kantor\n", encoding="utf-8")
    monkeypatch.setattr(dossiers, "_dictionary", lambda: {"tim"}.__contains__)
    file = write_decree(tmp_path)
    assert seen(file).knows is None
    knows = seen(file, WANTED._replace(spelling=True)).knows
    assert [knows(word) for word in ("tim", "reviu", "kooperasi")] == [True, True, False]


def test_files_of_the_office_among_decrees_are_left_out(tmp_path):
    file = write_decree(tmp_path)
    (tmp_path / "kantor.yaml").write_text("unit_kerja: [Bidang Satu]\n", encoding="utf-8")
    with only():
        report = check([tmp_path / "kantor.yaml", file], WANTED)
        alone = check([tmp_path / "kantor.yaml"], WANTED)
    assert ([checked.file for checked in report.files], report.problems) == ([file], ())
    assert "ini berkas kantor, bukan Keputusan" in alone.problems[0]


def test_files_that_cannot_be_read_keep_no_other_from_being_checked(tmp_path):
    good = write_decree(tmp_path)
    (tmp_path / "rusak.yaml").write_text("tentan: x\nnomer: 1\n", encoding="utf-8")
    (tmp_path / "rusak.docx").write_bytes(b"PK rusak")
    with only(tells("tentang")):
        report = check(
            [tmp_path / "rusak.yaml", good, tmp_path / "rusak.docx", tmp_path / "x.pdf", good], WANTED
        )
    assert [checked.file.name for checked in report.files] == ["a.yaml"]
    assert [len(checked.found) for checked in report.files] == [1]
    assert [problem.removeprefix(f"{tmp_path}/").split(":")[0] for problem in report.problems] == [
        "rusak.yaml", "rusak.yaml", "rusak.docx", "x.pdf"
    ]  # fmt: skip


def test_a_key_that_the_catalogue_lacks_is_told_with_its_line(tmp_path):
    file = write_decree(tmp_path, more="mengingat:\n  - kunci: uu-99-1999\n")
    (problem,) = check([file], WANTED).problems
    assert problem.startswith(f"{file}:6:12: mengingat.1.kunci: ")


def test_a_finding_is_safe_only_where_fix_can_mend_it(tmp_path):
    file = write_decree(tmp_path, more="menimbang: bahwa utama\n")
    with only(replaces("utama", "Utama"), replaces(";", ".")):
        found = check([file], WANTED).files[0].found
    assert [(located.finding.quote, located.safe) for located in found] == [("utama", True), (";", False)]


def test_the_report_counts_and_weighs(tmp_path):
    with only(tells("tentang"), tells("tentang"), severity=Severity.WARNING):
        report = check([write_decree(tmp_path)], WANTED)
    assert report.counts == {"error": 0, "warning": 2, "info": 0}
    assert [report.reaches(level) for level in ("info", "warning", "error")] == [True, True, False]


def test_select_and_skip_choose_rules(tmp_path):
    file = write_decree(tmp_path)
    with only(tells("tentang"), tells("nomor")):
        chosen = [
            [located.finding.code for located in check([file], wanted).files[0].found]
            for wanted in (
                WANTED._replace(select=("BHS-90",)),
                WANTED._replace(skip=("BHS-90",)),
                WANTED._replace(select=("BHS",), skip=("BHS-91",)),
            )
        ]
    assert chosen == [["BHS-90"], ["BHS-91"], ["BHS-90"]]


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("BHS-99", "aturan BHS-99 tidak ada; maksud Anda BHS-9"),
        ("HKM-02", "aturan HKM-02 tidak dipakai lagi; lihat MNB-12"),
        ("SIT-26", "aturan SIT-26 tidak dipakai lagi; hapus"),
        ("HAL", "aturan HAL belum mempunyai aturan; hapus"),
        ("ZZZZZZZ", "aturan ZZZZZZZ tidak ada; sk-builder rules menampilkan semuanya"),
    ],
)
def test_a_code_that_no_rule_has_is_refused(code, message):
    with only(tells("tentang")), pytest.raises(OutputError) as refusal:
        refuse_unknown_codes(["BHS-90", "BHS", code])
    assert str(refusal.value).startswith(message)


def test_a_style_is_named_by_a_file_or_is_the_standard(tmp_path):
    office = tmp_path / "kantor.yaml"
    office.write_text("gaya: {diktum_pertama: PERTAMA}\n", encoding="utf-8")
    assert named_style("baku") == HouseStyle()
    assert named_style(str(office)).first_dictum == "PERTAMA"
    assert named_style(str(samples("decrees") / "iku-2024.yaml")).number_colon


def test_a_style_that_is_none_is_refused(tmp_path):
    with pytest.raises(OutputError, match=r"gaya lama tidak dikenal; tulis baku, atau berkas \.yaml"):
        named_style("lama")
    with pytest.raises(DecreeFileError):
        named_style(str(tmp_path / "tidak-ada.yaml"))
