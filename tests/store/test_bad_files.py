"""Broken decree files: each kind gives its lines, at their line and column, and nothing else."""

import os
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sk_builder.errors import DecreeFileError
from sk_builder.store.decrees import load_decree
from sk_builder.store.source import LARGEST, decode_source
from sk_builder.store.yaml_nodes import DEEPEST, LONGEST, read_tree

CASES = tomllib.loads(Path(__file__).with_name("bad_files.toml").read_text(encoding="utf-8"))
AS_UTF8 = "simpan ulang sebagai UTF-8 (Notepad: Save As, Encoding: UTF-8)"
UNREADABLE = {
    "empty": (b"", "berkas kosong; isi sedikitnya satu kunci, misalnya tentang"),
    "blank": (b"\xef\xbb\xbf \r\n\n", "berkas kosong; isi sedikitnya satu kunci, misalnya tentang"),
    "large": (b"#" * (LARGEST + 1), "berkas lebih besar dari 1 MB; periksa apakah ini berkas keputusan"),
    "utf16": ("tentang: Tim".encode("utf-16"), f"berkas disimpan sebagai UTF-16; {AS_UTF8}"),
    "utf16_without_ascii": (("語" * 9).encode("utf-16"), f"berkas disimpan sebagai UTF-16; {AS_UTF8}"),
    "utf16_unmarked": ("tentang: Tim".encode("utf-16-le"), f"berkas disimpan sebagai UTF-16; {AS_UTF8}"),
}


def problems_of(path, content=None):
    if content is not None:
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(DecreeFileError) as caught:
        load_decree(path)
    assert str(caught.value) == "\n".join(caught.value.problems)
    return list(caught.value.problems)


@pytest.mark.parametrize("kind", CASES)
def test_says_where_and_what_to_write_instead(tmp_path, kind):
    path = tmp_path / "a.yaml"
    lines = [f"{path}:{problem}" for problem in CASES[kind]["problems"]]
    assert problems_of(path, CASES[kind]["content"]) == lines


@pytest.mark.parametrize("kind", UNREADABLE)
def test_says_why_a_file_is_no_text(tmp_path, kind):
    content, message = UNREADABLE[kind]
    path = tmp_path / "a.yaml"
    assert problems_of(path, content) == [f"{path}: {message}"]


def test_says_where_a_file_stops_being_utf8(tmp_path):
    path = tmp_path / "a.yaml"
    message = f"berkas tidak disimpan sebagai UTF-8; {AS_UTF8}"
    assert problems_of(path, b"nomor: 1\ntentang: Caf\xe9") == [f"{path}:2:13: {message}"]


def test_refuses_values_within_values_without_end(tmp_path):
    path = tmp_path / "a.yaml"
    message = f"kop.1: isi bersusun lebih dari {DEEPEST} tingkat; sederhanakan"
    assert problems_of(path, f"kop: {'[' * 500}{']' * 500}") == [f"{path}:1:{DEEPEST + 5}: {message}"]


def test_refuses_a_list_that_no_paper_could_number(tmp_path):
    path = tmp_path / "a.yaml"
    message = f"diktum: daftar lebih dari {LONGEST} butir; bagi menjadi beberapa"
    assert problems_of(path, "diktum:\n" + "- a\n" * (LONGEST + 1)) == [f"{path}:{LONGEST + 2}:3: {message}"]


def test_says_that_a_file_is_missing(tmp_path):
    path = tmp_path / "tidak-ada.yaml"
    assert problems_of(path) == [f"{path}: berkas tidak ditemukan; periksa nama dan foldernya"]


def test_says_that_a_folder_is_no_file(tmp_path):
    assert problems_of(tmp_path) == [f"{tmp_path}: ini folder, bukan berkas; sebut berkas di dalamnya"]


def test_says_that_a_file_may_not_be_read(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    path = tmp_path / "a.yaml"
    message = "berkas tidak boleh dibaca; periksa izinnya atau tutup program yang membukanya"
    assert problems_of(path) == [f"{path}: {message}"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows says that such a file is missing")
def test_says_that_a_name_is_too_long(tmp_path):
    path = tmp_path / ("a" * os.pathconf(tmp_path, "PC_NAME_MAX") + ".yaml")
    assert problems_of(path) == [f"{path}: berkas tidak dapat dibaca (OSError); periksa namanya"]


def test_says_each_thing_once(tmp_path):
    path = tmp_path / "a.yaml"
    assert len(problems_of(path, "tembusan:\n  - #1 Inspektur")) == 1


@given(
    st.binary(max_size=200)
    | st.text("abz:#-,[]{}&*!|>%@`~'\"\\ \n\t0123.?<é\ufeff", max_size=80).map(str.encode)
)
@example(b"{a: {b: {? c}}}")
@example(b"a: 'x\n---\n'")
def test_never_fails_in_another_way(content):
    try:
        text = decode_source(content, "a.yaml")
    except DecreeFileError:
        return
    assert isinstance(read_tree(text).data, dict)
    assert isinstance(read_tree(text, pure=True).data, dict)
