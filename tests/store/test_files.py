import errno
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from sk_builder.errors import OutputError
from sk_builder.store import files
from sk_builder.store.files import locked, write_file

OLD, NEW = b"lama" * 1000, b"baru" * 1000


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "Keputusan.docx"
    path.write_bytes(OLD)
    return path


def test_writes_a_new_file_and_its_folder(tmp_path):
    path = tmp_path / "a" / "b" / "Keputusan.docx"
    write_file(path, NEW)
    assert path.read_bytes() == NEW
    assert list(path.parent.iterdir()) == [path]


def test_replaces_a_file(old):
    write_file(old, NEW)
    assert old.read_bytes() == NEW


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_keeps_the_permissions_of_a_file(old):
    old.chmod(0o640)
    write_file(old, NEW)
    assert old.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_gives_a_new_file_the_usual_permissions(tmp_path):
    write_file(tmp_path / "a", NEW)
    (tmp_path / "b").write_bytes(NEW)
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "b").stat().st_mode


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_leaves_a_link_a_link(old, tmp_path):
    link = tmp_path / "tautan.docx"
    link.symlink_to(old)
    write_file(link, NEW)
    assert link.is_symlink()
    assert old.read_bytes() == NEW


@pytest.mark.parametrize("step", ["fsync", "replace"])
@pytest.mark.parametrize("failure", [KeyboardInterrupt(), OSError(errno.ENOSPC, "full")])
def test_leaves_the_old_file_and_no_other_when_it_is_stopped(old, monkeypatch, step, failure):
    def fail(*_):
        raise failure

    monkeypatch.setattr(*((os, "fsync") if step == "fsync" else (Path, "replace")), fail)
    with pytest.raises((KeyboardInterrupt, OutputError)):
        write_file(old, NEW)
    assert old.read_bytes() == OLD
    assert list(old.parent.iterdir()) == [old]


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_a_killed_run_leaves_a_whole_file(old):
    program = (
        "import pathlib, sys; from sk_builder.store.files import write_file\n"
        "path = pathlib.Path(sys.argv[1])\n"
        "while True: write_file(path, b'lama' * 1000); write_file(path, b'baru' * 1000)"
    )
    for _ in range(3):
        run = subprocess.Popen([sys.executable, "-c", program, old])
        time.sleep(0.3)
        run.send_signal(signal.SIGKILL)
        run.wait()
        assert old.read_bytes() in {OLD, NEW}


@pytest.mark.parametrize(
    ("name", "error", "message"),
    [
        (
            "a.docx",
            PermissionError(),
            "berkas sedang dibuka di Word, atau tidak boleh ditulis; tutup Word, lalu ulangi",
        ),
        (
            "a.yaml",
            PermissionError(),
            "berkas sedang dibuka di program lain, atau tidak boleh ditulis; tutup program lain, lalu ulangi",
        ),
        (
            "a.docx",
            OSError(errno.ENOSPC, ""),
            "ruang penyimpanan penuh; kosongkan sebagian, lalu ulangi",
        ),
        (
            "a.docx",
            OSError(errno.EIO, ""),
            "berkas tidak dapat ditulis (OSError); periksa nama dan foldernya",
        ),
    ],
)
def test_says_why_a_file_cannot_be_written(tmp_path, monkeypatch, name, error, message):
    def fail(*_, **__):
        raise error

    (tmp_path / name).write_bytes(OLD)
    monkeypatch.setattr(tempfile, "mkstemp", fail)
    with pytest.raises(OutputError) as caught:
        write_file(tmp_path / name, NEW)
    assert str(caught.value) == f"{tmp_path / name}: {message}"


@pytest.mark.parametrize("is_old", [True, False])
def test_says_which_folder_may_not_be_written(tmp_path, monkeypatch, is_old):
    path = tmp_path / "a" / "b.docx"
    if is_old:
        write_file(path, OLD)

    def fail(*_, **__):
        raise PermissionError

    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write anywhere
    monkeypatch.setattr(tempfile, "mkstemp", fail)
    with pytest.raises(OutputError) as caught:
        write_file(path, NEW)
    assert str(caught.value) == f"{path}: folder {path.parent} tidak boleh ditulis; pilih folder lain"


def test_names_the_folder_in_full_where_it_is_the_one_of_the_command(tmp_path, monkeypatch):
    def fail(*_, **__):
        raise PermissionError

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("filelock.FileLock.acquire", fail)
    with pytest.raises(OutputError) as caught, locked(Path("a.yaml")):
        pass
    assert f"folder {tmp_path} tidak boleh ditulis" in str(caught.value)


def test_refuses_to_write_over_a_folder(tmp_path):
    with pytest.raises(OutputError, match="ini folder, bukan berkas"):
        write_file(tmp_path, NEW)


def test_refuses_to_write_into_a_file(old):
    with pytest.raises(OutputError, match="foldernya bukan folder, melainkan berkas"):
        write_file(old / "a.docx", NEW)


def test_refuses_to_lock_what_cannot_stand_there(old):
    with pytest.raises(OutputError, match="foldernya bukan folder"), locked(old / "b" / "a.yaml"):
        pass


def test_keeps_another_run_away_from_a_file(old, monkeypatch):
    monkeypatch.setattr(files, "_PATIENCE", 0.05)
    with locked(old), pytest.raises(OutputError, match="sedang diubah oleh perintah lain"), locked(old):
        pass
    with locked(old):
        pass
