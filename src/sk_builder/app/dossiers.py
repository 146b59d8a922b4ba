"""The dossiers of papers: what stands beside a file, and what a person asks for, gathered for the rules."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from sk_builder.app.finding import find_catalogue, read_template, template_path
from sk_builder.app.own_paper import OwnPaper
from sk_builder.checks import Dossier
from sk_builder.errors import OutputError
from sk_builder.manuscript import Manuscript
from sk_builder.model import HouseStyle
from sk_builder.pages import PageForm
from sk_builder.store.decrees import OFFICE_FILES, load_decree, load_office
from sk_builder.store.files import is_there

DECREE_SUFFIXES = {".yaml", ".yml"}
"""How the name of a decree file ends; any other file is somebody's paper."""

STANDARD = "baku"
"""The name of the house style that departs nowhere from the standard."""

_OFFICE = "kantor.yaml"


class Wanted(NamedTuple):
    """What is looked for.

    Attributes:
        as_of: The day that stands for today.
        select: Codes of rules or their beginnings (``MGT``); () for all.
        skip: Codes or their beginnings that are left out.
        style: The house style that decides where schools differ; None for a decree's own, and for the
            standard one where a paper comes without data.
        template: The template, by name or path, whose pages a Word file should look like; None for none.
        spelling: Whether words are looked up in a dictionary.
    """

    as_of: date
    select: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    style: HouseStyle | None = None
    template: str | None = None
    spelling: bool = False


def refuse_no_decree_file(target: Path) -> None:
    """Refuse a name that is none for a decree file.

    Raises:
        OutputError: It says what to write instead.
    """
    if target.suffix.lower() not in DECREE_SUFFIXES or target.name in OFFICE_FILES:
        raise OutputError(f"{target}: bukan nama berkas Keputusan; tulis misalnya keputusan.yaml")


def named_style(name: str) -> HouseStyle:
    """Return the house style of a decree file or an office file, or the standard one by its name.

    Raises:
        SkBuilderError: There is no such file, or it has errors.
    """
    if name == STANDARD:
        return HouseStyle()
    file = Path(name)
    if file.suffix.lower() not in DECREE_SUFFIXES:
        message = f"gaya {name} tidak dikenal; tulis {STANDARD}, atau berkas .yaml yang memuat gaya"
        raise OutputError(message)
    return load_office(file).part.style if file.name == _OFFICE else load_decree(file).part.style


def own_dossier(paper: OwnPaper, wanted: Wanted) -> Dossier:
    """Return the dossier of a decree file."""
    decree, folder = paper.loaded.part, paper.loaded.path.parent
    return Dossier(
        paper.manuscript,
        paper.catalogue,
        wanted.as_of,
        wanted.style or decree.style,
        style_is_given=True,
        decree=decree,
        printed_digest=paper.digest if decree.printed_digest else None,
        locked=_locked(folder),
        knows=_speller(folder) if wanted.spelling else None,
    )


def foreign_dossier(file: Path, manuscript: Manuscript, wanted: Wanted) -> Dossier:
    """Return the dossier of somebody's paper, read from a file.

    Raises:
        SkBuilderError: There is no such template, no dictionary, or a file beside it has errors.
    """
    form, template_form = _forms(file, wanted.template)
    return Dossier(
        manuscript,
        find_catalogue(file),
        wanted.as_of,
        wanted.style or HouseStyle(),
        style_is_given=wanted.style is not None,
        locked=_locked(file.parent),
        form=form,
        template_form=template_form,
        knows=_speller(file.parent) if wanted.spelling else None,
    )


def _forms(file: Path, template: str | None) -> tuple[PageForm | None, PageForm | None]:
    """Return the form of the pages of a Word file and of the template it is held against."""
    if template is None or file.suffix.lower() != ".docx":
        return None, None
    from sk_builder.word.page_form import page_form  # noqa: PLC0415  Word's readers cost 50 ms

    return page_form(file.read_bytes()), page_form(read_template(template_path(template, file)))


def _locked(folder: Path) -> tuple[str, ...]:
    """Return the names of the office's units, where its file stands in a folder."""
    file = folder / _OFFICE
    return _units(file, file.stat().st_mtime_ns) if is_there(file) else ()


@lru_cache(maxsize=64)
def _units(file: Path, _changed: int) -> tuple[str, ...]:
    return load_office(file).part.units


def _speller(folder: Path) -> Callable[[str], bool]:
    """Return what knows the words of the dictionary, and those of the office."""
    from sk_builder.store.dictionary import load_office_words  # noqa: PLC0415  only where it is asked for

    own, lookup = load_office_words(folder), _dictionary()
    return lambda word: word.lower() in own or lookup(word)


@lru_cache(maxsize=1)
def _dictionary() -> Callable[[str], bool]:
    from sk_builder.store.dictionary import load_dictionary  # noqa: PLC0415  only where it is asked for

    return load_dictionary()
