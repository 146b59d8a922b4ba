"""What a Word file was made from, and whether it and its decree file still agree."""

import pytest
from paper_editor import without_data
from pulling import desk

from sk_builder.app.verify import verify
from sk_builder.errors import OutputError


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
