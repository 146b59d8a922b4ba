"""Where the templates and the rules of an office are found: beside the decree file, else in the program."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from sk_builder import language
from sk_builder.app.samples import samples
from sk_builder.errors import TemplateError
from sk_builder.model import Office
from sk_builder.regulations import Catalogue, catalogue
from sk_builder.store.decrees import OFFICE_FILES, Loaded, load_office
from sk_builder.store.files import is_folder, is_there
from sk_builder.store.office_regulations import load_regulations

OFFICE_FILE = "kantor.yaml"
"""Name of the file with what an office puts into its decrees."""

OFFICE_REGULATIONS = "peraturan.yaml"
"""Name of the file with an office's own additions to the catalogue."""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")


def find_template(name: str, beside: Path) -> Path:
    """Return the Word template with this name.

    Args:
        name: A name such as ``keputusan-iku``; it comes from a decree file, so it can be no path.
        beside: The decree file. The folder ``templates`` beside it or one folder up comes first.

    Raises:
        TemplateError: The name is none, or no template has it; names the nearest there is.
    """
    if not _NAME.fullmatch(name):
        raise TemplateError(
            f"{name!r} bukan nama templat; tulis huruf, angka, dan - saja, tanpa folder dan tanpa .docx"
        )
    for folder in _template_folders(beside):
        if is_there(found := folder / f"{name}.docx") and not is_folder(found):
            return found
    known = template_names(beside)
    near = language.nearest(name, known)
    hint = f"maksud Anda {near}?" if near else f"yang ada: {', '.join(known)}"
    raise TemplateError(f"templat {name} tidak ada; {hint}")


def template_names(beside: Path) -> list[str]:
    """Return the names of all templates that a decree file can name, sorted."""
    return sorted({path.stem for folder in _template_folders(beside) for path in folder.glob("*.docx")})


def template_path(template: str, beside: Path) -> Path:
    """Return the template that a person names on the command line, who may give its path, too."""
    return Path(template) if template.lower().endswith(".docx") else find_template(template, beside)


def given_template(given: Path, folder: Path) -> Path:
    """Return the template that a person names where there is no decree file: its path, or its name.

    Args:
        given: As it was typed; a file that is there, or what ends in .docx, is a path.
        folder: The one in which it was typed; the templates near it come first.

    Raises:
        TemplateError: It is neither; names the nearest name there is.
    """
    is_file = is_there(given) and not is_folder(given)
    return given if is_file else template_path(str(given), folder / OFFICE_FILE)


def read_template(path: Path) -> bytes:
    """Return the bytes of a template.

    Raises:
        TemplateError: It is missing, a folder, or cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise TemplateError(f"{path}: templat tidak dapat dibaca; periksa nama dan foldernya") from error


def without_office_files(files: Sequence[Path]) -> Sequence[Path]:
    """Take each file once, and not what ``decrees/*.yaml`` catches beside decrees if there is more."""
    once = list(dict.fromkeys(files))
    return [file for file in once if file.name not in OFFICE_FILES] or once


def find_office(beside: Path) -> Loaded[Office] | None:
    """Return the office file that stands beside a decree file, None where there is none.

    Raises:
        DecreeFileError: That file has errors.
    """
    office = beside.parent / OFFICE_FILE
    return load_office(office) if is_there(office) else None


def find_catalogue(beside: Path) -> Catalogue:
    """Return the catalogue, with the office's own rules where ``peraturan.yaml`` stands near the decree file.

    Raises:
        DecreeFileError: That file has errors.
    """
    for folder in _around(beside):
        if is_there(found := folder / OFFICE_REGULATIONS):
            return catalogue().merged_with(load_regulations(found))
    return catalogue()


def _template_folders(beside: Path) -> list[Path]:
    return [*(folder / "templates" for folder in _around(beside)), samples("templates")]


def _around(file: Path) -> Iterator[Path]:
    folder = file.absolute().parent
    yield folder
    yield folder.parent
