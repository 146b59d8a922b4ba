"""The bytes of a decree file as text, or one clear line why they are none."""

import re
from pathlib import Path

from sk_builder.errors import DecreeFileError
from sk_builder.store.files import is_folder

LARGEST = 1024 * 1024
"""Bytes that a decree file may hold; a decree of 500 indicators has a fifth of it."""

_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff"  # YAML or Word cannot hold
    "\u00ad\u200b-\u200d\u2060-\u2064\ufeff"  # soft hyphen, and blanks and joiners without width
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # marks that turn the direction of writing
    "\u180e\u206a-\u206f\ufff9-\ufffb]"  # what no text of today needs
)
"""A character that no eye can see: it comes along from web pages and PDF, and changes what is searched,
compared or printed."""

_SIGNS_AROUND_WORDS = "\"'[]{},"
_INDENT = re.compile(r"^ *([\t\u00a0\u2000-\u200a\u202f\u3000])[ \t\u00a0]*[^\s#]", re.MULTILINE)


def read_source(path: Path) -> str:
    r"""Read a decree file as text, line ends made ``\n``, byte order mark and blanks at line ends dropped.

    Args:
        path: The file; messages name it as it is given here.

    Raises:
        DecreeFileError: It is missing, a folder, locked, over `LARGEST`, empty, not UTF-8, holds characters
            that no eye can see, or is indented with tabs.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise DecreeFileError((f"{path}: {why_unreadable(path, error)}",)) from error
    return decode_source(content, str(path))


def decode_source(content: bytes, name: str) -> str:
    """Do the same for bytes that are already in hand; `name` stands for the file in messages."""
    if len(content) > LARGEST:
        raise DecreeFileError((f"{name}: berkas lebih besar dari 1 MB; periksa apakah ini berkas keputusan",))
    text = _decode(content, name).replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise DecreeFileError((f"{name}: berkas kosong; isi sedikitnya satu kunci, misalnya tentang",))
    _refuse_hidden(text, name)
    _refuse_wrong_indent(text, name)
    return "\n".join(line.rstrip(" \t") for line in text.split("\n"))


def hidden_character(text: str) -> str | None:
    """Return the first character of `text` that is `HIDDEN`, as "U+0007", or None."""
    found = HIDDEN.search(text)
    return f"U+{ord(found[0]):04X}" if found else None


def why_unreadable(path: Path, error: OSError) -> str:
    """Return in Indonesian why a file cannot be read, without its name."""
    if is_folder(path):
        return "ini folder, bukan berkas; sebut berkas di dalamnya"
    if isinstance(error, FileNotFoundError):
        return "berkas tidak ditemukan; periksa nama dan foldernya"
    if isinstance(error, PermissionError):
        return "berkas tidak boleh dibaca; periksa izinnya atau tutup program yang membukanya"
    return f"berkas tidak dapat dibaca ({type(error).__name__}); periksa namanya"


def _decode(content: bytes, name: str) -> str:
    advice = "simpan ulang sebagai UTF-8 (Notepad: Save As, Encoding: UTF-8)"
    if content.startswith(_UTF16_MARKS) or content[1::2].count(0) > len(content) // 4:
        raise DecreeFileError((f"{name}: berkas disimpan sebagai UTF-16; {advice}",))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line, column = _position(content[: error.start].decode("utf-8-sig", "replace"))
        problem = f"{name}:{line}:{column}: berkas tidak disimpan sebagai UTF-8; {advice}"
        raise DecreeFileError((problem,)) from error


def _refuse_hidden(text: str, name: str) -> None:
    if not HIDDEN.search(text):
        return
    problems = []
    for number, line in enumerate(text.split("\n"), start=1):
        if found := HIDDEN.search(line):
            around = line[: found.start()].rpartition(" ")[2] + line[found.start() :].partition(" ")[0]
            word = HIDDEN.sub("", around).strip(_SIGNS_AROUND_WORDS)
            message = f"karakter tersembunyi {hidden_character(line)}" + (f' di "{word}"' if word else "")
            advice = "hapus, lalu ketik ulang bagian itu"
            problems.append(f"{name}:{number}:{found.start() + 1}: {message}; {advice}")
    raise DecreeFileError(tuple(problems))


def _refuse_wrong_indent(text: str, name: str) -> None:
    problems = []
    for found in _INDENT.finditer(text):
        line, column = _position(text[: found.start(1)])
        blank = "tab" if found[1] == "\t" else "spasi tak putus"
        problems.append(f"{name}:{line}:{column}: baris menjorok dengan {blank}; ganti dengan spasi biasa")
    if problems:
        raise DecreeFileError(tuple(problems))


def _position(before: str) -> tuple[int, int]:
    return before.count("\n") + 1, len(before) - before.rfind("\n")
