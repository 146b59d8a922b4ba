"""The decree file that a Word file belongs to, found beside it."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from sk_builder.errors import HistoryError, OutputError, SkBuilderError
from sk_builder.model import Decree
from sk_builder.store.decrees import OFFICE_FILES, load_decree
from sk_builder.store.history import digest, version

_FOLDER = "decrees"


def decree_file_of(docx: Path, inside: Decree | None) -> Path:
    """Return the decree file that says, or once said, what a Word file carries; else one of the same name.

    Args:
        docx: The Word file; looked through are its folder and the one above, each with its ``decrees``, and
            the folder of the program's user.
        inside: The decree that the Word file carries; None for none.

    Raises:
        OutputError: There is none, or several.
    """
    if inside is None:
        raise OutputError(f"{docx}: tidak membawa data Keputusan; sebut juga berkas Keputusannya (.yaml)")
    decrees = [(file, decree) for file in _files(docx) if (decree := _decree(file))]
    found = [file for file, decree in decrees if _said(decree, inside)]
    found = found or [file for file, decree in decrees if _is_of(decree, inside)]
    if not found:
        raise OutputError(
            f"{docx}: berkas Keputusannya tidak ditemukan di sampingnya; sebut berkas itu (.yaml)"
        )
    if len(found) > 1:
        names = ", ".join(map(str, found))
        raise OutputError(f"{docx}: berkas Keputusannya dapat salah satu dari {names}; sebut yang mana")
    return found[0]


def _files(docx: Path) -> Iterator[Path]:
    beside = docx.parent
    above = docx.absolute().parent.parent
    told: set[Path] = set()
    for folder in (beside, beside / _FOLDER, above, above / _FOLDER, Path(), Path(_FOLDER)):
        for file in sorted(folder.glob("*.y*ml")):
            if file.name not in OFFICE_FILES and file.resolve() not in told:
                told.add(file.resolve())
                yield file


def _decree(file: Path) -> Decree | None:
    try:
        return load_decree(file).part
    except SkBuilderError:
        return None


def _said(decree: Decree, inside: Decree) -> bool:
    """Tell whether a file says, or said at one of its versions, just what the Word file carries."""
    wanted = digest(inside)
    if wanted == digest(decree) or any(made.digest == wanted for made in decree.history):
        return True
    with suppress(HistoryError):
        return bool(decree.history) and digest(version(decree, 0)) == wanted
    return False


def _is_of(decree: Decree, inside: Decree) -> bool:
    """Tell whether a file is of the same decree, which may have got a number or another subject since."""
    if decree.number_year != inside.number_year or decree.is_consolidated != inside.is_consolidated:
        return False
    if decree.number and inside.number:
        return decree.number == inside.number
    return decree.subject == inside.subject
