"""Anybody's paper, read from the file it came in."""

from collections.abc import Callable, Sequence
from pathlib import Path

from sk_builder.errors import OutputError, SkBuilderError
from sk_builder.manuscript import Manuscript
from sk_builder.reading import read_manuscript
from sk_builder.store.conversion import SUFFIXES, converted
from sk_builder.store.files import is_folder
from sk_builder.store.pdf import read_pdf
from sk_builder.store.plain_text import decode_text, text_blocks
from sk_builder.store.source import why_unreadable
from sk_builder.word.blocks import Blocks
from sk_builder.word.reader import read_blocks

_OF_A_DECREE = ("jenis", "menimbang", "mengingat", "memutuskan", "menetapkan", "diktum")
_NO_DECREE = (
    "tidak terbaca sebagai Keputusan: tidak ditemukan judul, Menimbang, Mengingat, atau diktum;"
    " periksa apakah ini berkasnya"
)
LARGEST = 50_000_000
"""Bytes that a paper may hold; a decree with a scanned page has some two million."""


def read_decree_paper(path: Path, besides: Sequence[str] = ()) -> Manuscript:
    """Read a decree's paper as `read_paper` does, and refuse one that has no part of a decree."""
    manuscript = read_paper(path, besides)
    if not any(manuscript.under(part) for part in _OF_A_DECREE):
        raise OutputError(f"{path}: {_NO_DECREE}")
    return manuscript


def read_paper(path: Path, besides: Sequence[str] = ()) -> Manuscript:
    """Read a paper: .docx, .txt, .md, .pdf, and .doc, .rtf, .odt where LibreOffice is.

    Args:
        path: The file.
        besides: Endings that the asker reads by other means, so that a refusal names them, too.

    Raises:
        SkBuilderError: One line that names the file: it cannot be read, is of another kind, damaged, a scan,
            or larger than any decree.
    """
    read = _READERS.get(path.suffix.lower())
    if is_folder(path):
        raise OutputError(f"{path}: ini folder, bukan berkas; sebut berkas di dalamnya")
    if read is None:
        known, kind = ", ".join([*besides, *_READERS]), path.suffix or "tanpa akhiran"
        raise OutputError(f"{path}: jenis berkas {kind} tidak dikenal; yang dibaca: {known}")
    return _manuscript(path, read_bytes(path), read)


def read_bytes(path: Path) -> bytes:
    """Return what a paper's file holds.

    Raises:
        OutputError: It cannot be read, or is larger than any decree.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise OutputError(f"{path}: {why_unreadable(path, error)}") from error
    if len(content) > LARGEST:
        raise OutputError(
            f"{path}: berkas lebih besar dari {LARGEST // 1_000_000} MB; periksa apakah ini Keputusan"
        )
    return content


def _manuscript(path: Path, content: bytes, read: Callable[[bytes], Blocks]) -> Manuscript:
    try:
        return read_manuscript(read(content))
    except SkBuilderError as error:
        raise OutputError(f"{path}: {error}") from error


def _text(content: bytes) -> Blocks:
    return text_blocks(decode_text(content))


def _converting(suffix: str) -> Callable[[bytes], Blocks]:
    return lambda content: read_blocks(converted(content, suffix))


_READERS: dict[str, Callable[[bytes], Blocks]] = {
    ".docx": read_blocks,
    ".txt": _text,
    ".md": _text,
    ".pdf": read_pdf,
    **{suffix: _converting(suffix) for suffix in SUFFIXES},
}
