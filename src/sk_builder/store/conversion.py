"""Older and other word processors' files (.doc, .rtf, .odt) made into .docx by LibreOffice, where it is."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from sk_builder.errors import SkBuilderError

SUFFIXES = (".doc", ".rtf", ".odt")
SECONDS = 90
"""How long LibreOffice may take; its first start takes about 10 seconds."""

_WINDOWS_HOMES = ("C:/Program Files/LibreOffice/program", "C:/Program Files (x86)/LibreOffice/program")


class ConversionError(SkBuilderError):
    """The file cannot be made into .docx; `str(error)` says why, without the file's name."""


def converted(content: bytes, suffix: str) -> bytes:
    """Return the .docx that LibreOffice makes of a file.

    Args:
        content: The whole file.
        suffix: One of `SUFFIXES`; LibreOffice looks at it first.

    Raises:
        ConversionError: There is no LibreOffice, or it cannot read the file.
    """
    program = libreoffice()
    if program is None:
        raise ConversionError(f"{suffix} hanya dapat dibaca bila LibreOffice terpasang; simpan sebagai .docx")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / f"naskah{suffix}"
        source.write_bytes(content)
        command = [
            program,
            f"-env:UserInstallation={(folder / 'profil').as_uri()}",
            "--headless",
            "--convert-to",
            "docx",
            "--outdir",
            str(folder),
            str(source),
        ]
        try:
            subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)  # noqa: S603  fixed words
            return (folder / "naskah.docx").read_bytes()
        except (OSError, subprocess.TimeoutExpired) as error:
            raise ConversionError("LibreOffice tidak dapat membacanya; simpan sebagai .docx") from error


def libreoffice() -> str | None:
    """Return the path of LibreOffice's program, None where it is not installed."""
    places = (None, *_WINDOWS_HOMES)
    found = (shutil.which(name, path=place) for name in ("soffice", "libreoffice") for place in places)
    return next(filter(None, found), None)
