"""Check decrees: decree files with all that is known of them, and anybody's paper by its words alone."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from sk_builder import language
from sk_builder.app.finding import find_catalogue
from sk_builder.app.locating import in_decree_file, on_paper
from sk_builder.app.mending import mendable
from sk_builder.app.own_paper import OwnPaper
from sk_builder.app.report import Checked, Located, Report
from sk_builder.checks import PARTS, RETIRED, RULES, Dossier, examine
from sk_builder.errors import OutputError, SkBuilderError
from sk_builder.model import HouseStyle
from sk_builder.regulations import catalogue
from sk_builder.store.decrees import load_decree, load_office
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
    """

    as_of: date
    select: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    style: HouseStyle | None = None


def check(files: Sequence[Path], wanted: Wanted) -> Report:
    """Check some files; those that cannot be read keep none of the others from being checked.

    Raises:
        OutputError: A code that no rule has.
    """
    refuse_unknown_codes([*wanted.select, *wanted.skip])
    checked, problems = [], []
    for file in dict.fromkeys(files):
        try:
            checked.append(_check(file, wanted))
        except SkBuilderError as error:
            problems += str(error).splitlines()
    return Report(wanted.as_of, catalogue().known_on, tuple(checked), tuple(dict.fromkeys(problems)))


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


def refuse_unknown_codes(codes: Iterable[str]) -> None:
    """Refuse codes that no rule has.

    Raises:
        OutputError: One line each, with the code that was meant.
    """
    known = [*RULES, *PARTS]
    problems = [
        f"aturan {code} {_what_instead(code, known)}"
        for code in codes
        if not any(rule.startswith(code) for rule in RULES)
    ]
    if problems:
        raise OutputError("\n".join(problems))


def _what_instead(code: str, known: Collection[str]) -> str:
    if code in RETIRED:
        live = RETIRED[code]
        return f"tidak dipakai lagi; {f'lihat {live}' if live else 'hapus'}"
    if code in PARTS:
        return "belum mempunyai aturan; hapus"
    near = language.nearest(code, list(known))
    return f"tidak ada; {f'maksud Anda {near}?' if near else 'sk-builder rules menampilkan semuanya'}"


def _check(file: Path, wanted: Wanted) -> Checked:
    if file.suffix.lower() in DECREE_SUFFIXES:
        return Checked(file, check_own(OwnPaper(load_decree(file), find_catalogue(file)), wanted))
    return Checked(file, _check_foreign(file, wanted))


def check_own(paper: OwnPaper, wanted: Wanted) -> tuple[Located, ...]:
    """Check a decree file that is in hand."""
    findings = examine(dossier_of(paper, wanted), wanted.select, wanted.skip)
    safe = {id(one.finding) for one in mendable(findings, paper)}
    return tuple(in_decree_file(finding, paper, safe=id(finding) in safe) for finding in findings)


def dossier_of(paper: OwnPaper, wanted: Wanted) -> Dossier:
    """Return the dossier of a decree file."""
    decree = paper.loaded.part
    return Dossier(
        paper.manuscript,
        paper.catalogue,
        wanted.as_of,
        wanted.style or decree.style,
        style_is_given=True,
        decree=decree,
        locked=_locked(paper.loaded.path.parent),
    )


def _check_foreign(file: Path, wanted: Wanted) -> tuple[Located, ...]:
    from sk_builder.app.intake import read_paper  # noqa: PLC0415  the readers of Word and PDF cost 50 ms

    manuscript = read_paper(file)
    dossier = Dossier(
        manuscript,
        find_catalogue(file),
        wanted.as_of,
        wanted.style or HouseStyle(),
        style_is_given=wanted.style is not None,
        locked=_locked(file.parent),
    )
    return tuple(on_paper(finding, manuscript) for finding in examine(dossier, wanted.select, wanted.skip))


def _locked(folder: Path) -> tuple[str, ...]:
    """Return the names of the office's units, where its file stands in a folder."""
    file = folder / _OFFICE
    return _units(file, file.stat().st_mtime_ns) if is_there(file) else ()


@lru_cache(maxsize=64)
def _units(file: Path, _changed: int) -> tuple[str, ...]:
    return load_office(file).part.units
