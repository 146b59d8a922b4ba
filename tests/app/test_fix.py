"""Fixing a decree file: what is safe is mended, once and for all, and nothing else is touched."""

import re
from datetime import date
from pathlib import Path

import pytest
from findings import only, replaces, tells
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sk_builder.app import fix as fix_module
from sk_builder.app.check import check
from sk_builder.app.dossiers import Wanted
from sk_builder.app.fix import fix
from sk_builder.app.samples import samples
from sk_builder.checks import Delete, Fix, Reorder
from sk_builder.errors import DecreeFileError, OutputError
from sk_builder.store.yaml_nodes import read_tree

WANTED = Wanted(date(2025, 1, 2))
DRAFT = """\
# konsep
templat: keputusan
tentang: Penetapan kinerja utama  # judul
menimbang:
  # alasan
  - >-
    bahwa kinerja
    utama kantor dan utama
  - 'bahwa ''utama'''
mengingat:
  - Keputusan Dua  # kedua
  # pertama
  - Keputusan Satu
"""
SET = DRAFT + "nomor: 17\npenetapan: {tempat: Kota, tanggal: 2025-01-02}\n"


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text(DRAFT, encoding="utf-8")
    return path


def alphabetical(dossier):
    """A check that wants the legal bases in the order of the alphabet, save for their marks."""
    words = [passage.text.replace("Dua", "Tiga") for passage in dossier.manuscript.items("mengingat")]
    order = tuple(sorted(range(len(words)), key=lambda at: words[at]))
    if order != tuple(range(len(words))):
        yield from tells("mengingat", edits=(Reorder("mengingat", order),))(dossier)


def test_mends_words_where_they_stand_and_the_order_with_its_comments(file):
    with only(replaces(r"\butama\b|\bUTAMA\b", "unggul"), alphabetical):
        fixed = fix(file, WANTED)
    assert file.read_text(encoding="utf-8") == DRAFT.replace("utama", "unggul").replace(
        "  - Keputusan Dua  # kedua\n  # pertama\n  - Keputusan Satu\n",
        "  # pertama\n  - Keputusan Satu\n  - Keputusan Dua  # kedua\n",
    )
    assert fixed.left.found == ()
    assert {finding.code for finding in fixed.mended} == {"BHS-90", "BHS-91"}


def test_the_second_time_changes_nothing(file):
    with only(replaces("utama", "unggul")):
        fix(file, WANTED)
        once = file.read_bytes()
        assert fix(file, WANTED).mended == ()
    assert file.read_bytes() == once


def test_words_that_mending_brings_up_are_mended_too(file):
    with only(replaces("utama", "unggul"), replaces("unggul kantor", "unggul Kantor")):
        fix(file, WANTED)
    assert "unggul Kantor" in file.read_text(encoding="utf-8").replace("\n    ", " ")


def test_edits_that_meet_are_made_one_after_the_other(file):
    with only(replaces("kinerja utama", "kinerja"), replaces("utama kantor", "kantor")):
        fixed = fix(file, WANTED)
    assert "bahwa kinerja kantor dan utama" in file.read_text(encoding="utf-8")
    assert fixed.left.found == ()


def test_rules_that_want_the_reverse_of_each_other_come_to_an_end(file):
    with only(replaces("utama", "unggul"), replaces("unggul", "utama")):
        fix(file, WANTED)


def test_two_items_taken_out_of_one_list_go_one_after_the_other(file):
    def needless(dossier):
        for passage in dossier.manuscript.items("mengingat"):
            if "Satu" in passage.text or "Tiga" in passage.text:
                yield from tells(passage.at, edits=(Delete(passage.at),))(dossier)

    file.write_text(DRAFT + "  - Keputusan Tiga\n  - Keputusan Empat\n", encoding="utf-8")
    with only(needless):
        fixed = fix(file, WANTED)
    assert read_tree(file.read_text(encoding="utf-8")).data["mengingat"] == [
        "Keputusan Dua",
        "Keputusan Empat",
    ]
    assert fixed.left.found == ()


def test_what_needs_consent_is_left(file):
    with only(replaces("utama", "unggul"), fix=Fix.ASK):
        fixed = fix(file, WANTED)
    assert file.read_text(encoding="utf-8") == DRAFT
    assert [located.safe for located in fixed.left.found] == [False] * 3


def test_what_cannot_be_written_into_the_file_is_left(file, monkeypatch):
    monkeypatch.setattr(fix_module, "edited", lambda *_: None)
    with only(replaces("utama", "unggul")):
        assert fix(file, WANTED).mended == ()
    assert file.read_text(encoding="utf-8") == DRAFT


def test_only_selected_rules_are_mended(file):
    with only(replaces("utama", "unggul"), alphabetical):
        fix(file, WANTED._replace(skip=("BHS-90",)))
    assert "utama" in file.read_text(encoding="utf-8")


def test_a_dry_run_tells_the_difference_and_writes_nothing(file):
    with only(replaces("utama", "unggul", places="tentang"), replaces("UTAMA", "UNGGUL")):
        fixed = fix(file, WANTED, dry_run=True)
    assert list(fixed.diff())[:2] == [f"--- {file}", f"+++ {file}"]
    assert "+tentang: Penetapan kinerja unggul  # judul" in list(fixed.diff())
    assert file.read_text(encoding="utf-8") == DRAFT


def test_line_ends_and_byte_order_mark_stay(file):
    windows = b"\xef\xbb\xbf" + DRAFT.replace("\n", "\r\n").encode()
    file.write_bytes(windows)
    with only(replaces("utama", "unggul", places="menimbang")):
        fix(file, WANTED)
    after = windows.replace(b"utama kantor dan utama", b"unggul kantor dan unggul").replace(
        b"''utama''", b"''unggul''"
    )
    assert file.read_bytes() == after


def test_a_new_file_takes_the_result_and_the_old_one_stays(file, tmp_path):
    with only(replaces("utama", "unggul", places="menimbang")):
        fix(file, WANTED, tmp_path / "b.yaml")
    assert file.read_text(encoding="utf-8") == DRAFT
    assert "''unggul''" in (tmp_path / "b.yaml").read_text(encoding="utf-8")


def test_a_decree_that_is_set_is_not_changed(file):
    file.write_text(SET, encoding="utf-8")
    with pytest.raises(OutputError, match="sudah ditetapkan, jadi tidak diubah; pakai -o"):
        fix(file, WANTED)
    assert file.read_text(encoding="utf-8") == SET


def test_a_decree_that_is_set_becomes_a_new_draft(file, tmp_path):
    departure = "tercetak:\n  - di: nomor\n    teks: NOMOR\n    alasan: kertas\n"
    file.write_text(SET + departure, encoding="utf-8")
    with only():
        fix(file, WANTED, tmp_path / "b.yaml")
    draft = SET.replace("nomor: 17", "nomor:").replace("tanggal: 2025-01-02", "tanggal: ") + "tercetak: []\n"
    assert (tmp_path / "b.yaml").read_text(encoding="utf-8") == draft
    assert file.read_text(encoding="utf-8") == SET + departure


def test_a_file_that_is_there_is_not_overwritten(file):
    with pytest.raises(OutputError, match="sudah ada, jadi tidak ditimpa; sebut berkas lain"):
        fix(file, WANTED, file)
    assert file.read_text(encoding="utf-8") == DRAFT


def test_a_file_that_changes_meanwhile_is_not_overwritten(file, monkeypatch):
    def meddled(path):
        loaded = load(path)
        path.write_text(DRAFT + "# lain\n", encoding="utf-8")
        return loaded

    load = fix_module.load_decree
    monkeypatch.setattr(fix_module, "load_decree", meddled)
    with (
        only(replaces("utama", "unggul")),
        pytest.raises(OutputError, match="berubah selama diperbaiki; ulangi"),
    ):
        fix(file, WANTED)
    assert file.read_text(encoding="utf-8") == DRAFT + "# lain\n"


def test_a_file_with_errors_is_refused(file):
    file.write_text("tentan: x\n", encoding="utf-8")
    with pytest.raises(DecreeFileError):
        fix(file, WANTED)


FLAWED = {
    "Kinerja Utama": "Kinerja utama", "di bidang": "dibidang", "diberikan": "di berikan", "M.M.": "MM",
    "Persentase": "Presentase", " menetapkan": " mentapkan", "perundang-undangan": "perundangundangan",
}  # fmt: skip


@pytest.mark.parametrize("name", ["iku-2024.yaml", "contoh-lengkap.yaml", "tim-reviu-2024.yaml"])
def test_after_fixing_a_sample_no_safe_finding_is_left(name, tmp_path):
    text = (samples("decrees") / name).read_text(encoding="utf-8")
    for right, wrong in FLAWED.items():
        text = text.replace(right, wrong)
    flawed, draft = tmp_path / "flawed.yaml", tmp_path / "draft.yaml"
    flawed.write_text(text, encoding="utf-8")

    fix(flawed, WANTED, draft)

    assert [located for located in check([draft], WANTED).files[0].found if located.safe] == []
    assert fix(draft, WANTED).mended == ()


WORDS = [found.span() for found in re.finditer(r"(?<=[ (])[a-z]{4,}(?=[ ,)])(?!.*#)", DRAFT)]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sets(st.sampled_from(WORDS), min_size=1))
def test_words_outside_a_finding_are_untouched(file: Path, flaws):
    flawed = DRAFT
    for start, end in sorted(flaws, reverse=True):
        flawed = flawed[:start] + "xyzzy" + flawed[end:]
    file.write_text(flawed, encoding="utf-8")

    with only(replaces("xyzzy|XYZZY", "baik")):
        fixed = fix(file, WANTED)

    assert fixed.left.found == ()
    assert file.read_text(encoding="utf-8").replace("baik", "xyzzy") == flawed
