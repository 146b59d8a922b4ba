"""Writing files so that a reader finds the old one or the new one, never half of either."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sk_builder.errors import OutputError

_PATIENCE = 10.0


def is_there(path: Path) -> bool:
    """Tell whether a file or folder is there; no, where `Path.exists` raises for it may not be looked at."""
    return os.path.exists(path)  # noqa: PTH110


def is_folder(path: Path) -> bool:
    """Tell whether a path is a folder; no, where `Path.is_dir` raises for it may not be looked at."""
    return os.path.isdir(path)  # noqa: PTH112


def write_file(path: Path, content: bytes) -> None:
    """Write a whole file at once: into a temporary file beside it, to the disk, and only then into its place.

    Args:
        path: The file; its folder is made when it is missing. A link is followed, so that it stays a link.
        content: All that it is to hold.

    Raises:
        OutputError: The file is open in Word, is a folder, or cannot be written. What was there is untouched.
    """
    path = Path(os.path.realpath(path))
    if is_folder(path):
        raise OutputError(f"{path}: ini folder, bukan berkas; sebut nama berkas di dalamnya")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, content)
    except OSError as error:
        raise OutputError(f"{path}: {_why_unwritable(path, error)}") from error


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keep other runs of this program away from a file while it is read, changed and written again.

    Args:
        path: The file. The lock is an empty hidden file beside it, which stays: were it removed, a run that
            waits for it and one that begins could both get in.

    Raises:
        OutputError: Another run holds it for ten seconds, or its folder cannot be written.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415  90 ms, and only where a file is changed

    lock = FileLock(path.with_name(f".{path.name}.lock"))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=_PATIENCE)
    except Timeout as error:
        raise OutputError(f"{path}: sedang diubah oleh perintah lain; coba lagi sesudah selesai") from error
    except OSError as error:
        raise OutputError(f"{path}: {_why_unwritable(path, error)}") from error
    try:
        yield
    finally:
        lock.release()


def _replace(path: Path, content: bytes) -> None:
    import tempfile  # noqa: PLC0415  5 ms, and only where a file is written

    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".sk-", suffix=".tmp")
    temporary = Path(name)
    try:
        with open(handle, "wb") as file:  # noqa: PTH123  mkstemp gives an open file
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(path))
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def _mode(path: Path) -> int:
    """Return the permissions that the file has, or that a new file gets in this account."""
    with suppress(OSError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _is_of_file(path: Path) -> bool:
    """Tell whether it is the file that may not be written, and not the folder around it."""
    return is_there(path) and os.access(path.parent, os.W_OK)


def _nearest_folder(path: Path) -> Path:
    return next((folder for folder in path.absolute().parents if is_there(folder)), path.parent)


def _why_unwritable(path: Path, error: OSError) -> str:
    if isinstance(error, PermissionError) and not _is_of_file(path):
        return f"folder {_nearest_folder(path)} tidak boleh ditulis; pilih folder lain"
    if isinstance(error, PermissionError):
        program = "Word" if path.suffix.lower() == ".docx" else "program lain"
        return f"berkas sedang dibuka di {program}, atau tidak boleh ditulis; tutup {program}, lalu ulangi"
    if error.errno == errno.ENOSPC:
        return "ruang penyimpanan penuh; kosongkan sebagian, lalu ulangi"
    if error.errno == errno.ENAMETOOLONG:
        return "nama berkas atau folder terlalu panjang; pendekkan"
    if isinstance(error, FileExistsError | NotADirectoryError):
        return "foldernya bukan folder, melainkan berkas; sebut folder lain"
    return f"berkas tidak dapat ditulis ({type(error).__name__}); periksa nama dan foldernya"
