"""The decree file that a Word file belongs to, found beside it."""

from collections.abc import Iterator
from pathlib import Path

from sk_builder.errors import OutputError, SkBuilderError
from sk_builder.model import Decree
from sk_builder.store.decrees import OFFICE_FILES, load_decree

_FOLDER = "decrees"


def decree_file_of(docx: Path, inside: Decree | None) -> Path:
    """Return the decree file with the same number, year and subject as the decree in a Word file.

    Args:
        docx: The Word file; looked through are its folder and the one above, each with its ``decrees``, and
            the folder of the program's user.
        inside: The decree that the Word file carries; None for none.

    Raises:
        OutputError: There is none, or several.
    """
    if inside is None:
        raise OutputError(f"{docx}: tidak membawa data Keputusan; sebut juga berkas Keputusannya (.yaml)")
    found = [file for file in _files(docx) if _is_of(file, inside)]
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


def _is_of(file: Path, inside: Decree) -> bool:
    """Tell whether a file is of the same decree, which may have got a number or another subject since."""
    try:
        decree = load_decree(file).part
    except SkBuilderError:
        return False
    if decree.number_year != inside.number_year or decree.is_consolidated != inside.is_consolidated:
        return False
    if decree.number and inside.number:
        return decree.number == inside.number
    return decree.subject == inside.subject
