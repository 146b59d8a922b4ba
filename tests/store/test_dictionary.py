"""The dictionary of the spell check is read where it lies, or missed in one line; so are office words."""

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from sk_builder.errors import DecreeFileError
from sk_builder.store import dictionary
from sk_builder.store.dictionary import DictionaryError, load_dictionary, load_office_words


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """A folder with a dictionary, and what reads it, as the extra `ejaan` would install them."""
    (tmp_path / "id_ID.dic").write_text("1\nbahwa\n")
    reader = SimpleNamespace(Dictionary=SimpleNamespace(from_files=_dictionary), __spec__=object())
    monkeypatch.setitem(sys.modules, "spylls", reader)
    monkeypatch.setitem(sys.modules, "spylls.hunspell", reader)
    monkeypatch.setattr(dictionary, "_folders", lambda: iter((tmp_path / "tiada", tmp_path)))
    return tmp_path


def _dictionary(path):
    words = Path(f"{path}.dic").read_text(encoding="utf-8").split()[1:]
    return SimpleNamespace(lookup=words.__contains__)


@pytest.mark.usefixtures("installed")
def test_a_dictionary_tells_what_it_has():
    knows = load_dictionary()
    assert knows("bahwa")
    assert not knows("bawha")


def test_without_its_files_it_says_where_to_get_them(installed):
    (installed / "id_ID.dic").unlink()
    with pytest.raises(DictionaryError, match="kamus id_ID tidak ditemukan; pasang"):
        load_dictionary()


def test_without_its_reader_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "spylls", None)
    with pytest.raises(DictionaryError, match=r'di folder program ini, jalankan: pip install "\.\[ejaan\]"'):
        load_dictionary()


def test_it_looks_beside_libreoffice_and_in_the_system(monkeypatch, tmp_path):
    monkeypatch.setattr(dictionary, "libreoffice", lambda: str(tmp_path / "program" / "soffice"))
    folders = [folder.as_posix() for folder in dictionary._folders()]  # noqa: SLF001  where, not how
    assert (tmp_path.resolve() / "share/extensions/dict-id").as_posix() in folders
    assert "/usr/share/hunspell" in folders


def test_office_words_are_read_without_remarks(tmp_path):
    (tmp_path / "kata.txt").write_text("# istilah kantor\nSakip\n\nreviu  # baku\n", encoding="utf-8")
    assert load_office_words(tmp_path) == {"sakip", "reviu"}


def test_no_office_words_without_a_file(tmp_path):
    assert load_office_words(tmp_path) == frozenset()


def test_office_words_that_are_no_text_are_refused(tmp_path):
    (tmp_path / "kata.txt").write_bytes(b"sakip\xff\n")
    with pytest.raises(DecreeFileError, match=r"kata\.txt"):
        load_office_words(tmp_path)
