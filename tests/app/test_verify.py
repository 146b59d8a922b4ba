"""What a Word file was made from, and whether it and its decree file still agree."""

from datetime import date

import pytest
from msgspec import structs
from paper_editor import without_data
from papers import clean_decree
from pulling import desk

from sk_builder.app.build import build
from sk_builder.app.setting import set_values
from sk_builder.app.verify import verify
from sk_builder.app.writing import Making
from sk_builder.errors import OutputError
from sk_builder.store.decrees import dump_decree, load_decree
from sk_builder.store.history import Entry


@pytest.fixture
def at_work(tmp_path):
    return desk(tmp_path)


def test_a_file_as_it_was_made_is_the_paper(at_work):
    verified = verify(at_work.docx)

    assert verified.is_the_paper
    assert (verified.file, verified.version, verified.moved_on) == (at_work.file, None, ())
    assert verified.decree.subject == "Penetapan Indikator Kinerja Utama pada UPT Contoh"


def test_the_version_is_told_that_it_was_made_from(at_work):
    at_work.edit(("type", "menimbang.a", 6, 7, "sasaran"))
    written = at_work.take(at_work.pull(), folder=at_work.file.parent)

    verified = verify(written.built.target)

    assert (verified.is_the_paper, verified.version) == (True, 1)


def test_an_edited_file_is_not_what_its_data_print(at_work):
    verified = verify(at_work.edit(("type", "menimbang.a", 6, 7, "sasaran")).docx)

    assert (verified.is_edited, verified.is_reprinted, verified.why_not) == (True, False, "")
    assert not verified.is_the_paper


def test_a_decree_file_that_moved_on_is_told(at_work):
    verified = verify(at_work.change("bahwa kinerja perlu", "bahwa hasil perlu").docx)

    assert verified.is_reprinted
    assert [(change.at, change.new) for change in verified.moved_on] == [
        ("menimbang.a", "bahwa hasil perlu diukur")
    ]


def test_a_subject_that_moved_on_does_not_hide_a_file_that_is_named(at_work):
    at_work.change("Penetapan Indikator", "Penetapan Target")

    assert verify(at_work.docx).file is None
    assert verify(at_work.docx, at_work.file).moved_on


def test_another_template_by_now_is_told(at_work):
    verified = verify(at_work.docx, at_work.file, "kalbar-2024")

    assert (verified.is_edited, verified.is_reprinted) == (False, False)
    assert verified.why_not == "templat atau katalog sudah berubah sejak berkas dibuat"


def test_a_template_that_is_nowhere_is_no_reason_to_stop(at_work):
    verified = verify(at_work.docx, at_work.file, "templat-lain")

    assert verified.is_reprinted is None
    assert "templat templat-lain tidak ada" in verified.why_not


def test_a_file_without_data_cannot_be_verified(at_work):
    at_work.docx.write_bytes(without_data(at_work.docx.read_bytes()))

    with pytest.raises(OutputError, match="tidak membawa data Keputusan"):
        verify(at_work.docx)


def test_a_certified_copy_is_the_paper(tmp_path):
    certified = "pengesahan_salinan: {kata: Salinan sesuai dengan aslinya, jabatan: Kepala Bagian Contoh}\n"
    (tmp_path / "kantor.yaml").write_text(certified, encoding="utf-8")
    file = tmp_path / "a.yaml"
    file.write_text(dump_decree(clean_decree(0)), encoding="utf-8")
    (made,) = build([file], tmp_path, copy=True)

    assert verify(made.target).is_the_paper


def test_the_file_that_once_said_so_is_the_one(at_work):
    namesake = at_work.file.with_name("aaa.yaml")
    other = structs.replace(load_decree(at_work.file).part, considerations=("bahwa lain",))
    namesake.write_text(dump_decree(other), encoding="utf-8")
    making = Making(Entry(date(2025, 3, 3), None, "Reviu"))
    set_values(at_work.file, [("tembusan.1", "Gubernur Contoh")], making)

    assert verify(at_work.docx).file.resolve() == at_work.file.resolve()
