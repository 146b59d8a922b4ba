"""Set a draft (*enact*): number, date and words are fixed, and no command changes the file after that."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from sk_builder.app.amending.chain import out_of_turn
from sk_builder.app.beside import decrees_beside
from sk_builder.app.check import check_own
from sk_builder.app.dossiers import Wanted
from sk_builder.app.finding import find_catalogue
from sk_builder.app.own_paper import OwnPaper
from sk_builder.app.report import Located
from sk_builder.app.writing import Making, Written, write
from sk_builder.checks import Severity
from sk_builder.errors import OutputError
from sk_builder.model import Decree
from sk_builder.regulations import Catalogue
from sk_builder.store.change import Change, SetText
from sk_builder.store.decrees import Loaded, parse_decree
from sk_builder.store.edit import edited


def enact(file: Path, number: str, day: date, making: Making) -> Written:
    """Set a decree: give it number and date, write the words of its legal bases, keep what it prints.

    Args:
        file: The decree file of a draft (*konsep*).
        number: As in the file, without what the house style puts around it.
        day: The day it is set.
        making: By whom, and where the Word file goes.

    Raises:
        SkBuilderError: It is set already; errors remain, or places that are not filled in; and what `write`
            refuses. A line each; nothing has changed.
    """
    catalogue = find_catalogue(file)

    def command(loaded: Loaded[Decree]) -> str:
        if not number.strip():
            raise OutputError(f"{file}: nomor belum disebut; tulis --number")
        numbered = _changed(loaded, *_numbering(number, day))
        paper = OwnPaper(replace(loaded, part=numbered.part), catalogue)  # its lines are those of the file
        reasons = dict.fromkeys([*_obstacles(paper, Wanted(making.entry.day)), *_in_the_way(paper.loaded)])
        if reasons:
            raise OutputError("\n".join(reasons))
        worded = _changed(numbered, *_wording(numbered, catalogue))
        return _changed(worded, SetText(("sidik_naskah",), paper.digest)).text

    return write(file, command, making)


def _numbering(number: str, day: date) -> Iterator[Change]:
    yield SetText(("nomor",), number.strip())
    yield SetText(("penetapan", "tanggal"), day.isoformat())


def _wording(loaded: Loaded[Decree], catalogue: Catalogue) -> Iterator[Change]:
    """Yield the words of the legal bases that have but a key, as of the day the decree is set."""
    day = loaded.part.enactment.day or catalogue.known_on
    for position, basis in enumerate(loaded.part.legal_bases):
        if basis.key and not basis.words:
            written, rest = loaded.places.parted(("mengingat", position, "kutipan"))
            yield SetText((*written, *rest), catalogue.words(basis.key, day))


def _changed(loaded: Loaded[Decree], *changes: Change) -> Loaded[Decree]:
    text = edited(loaded.text, *changes) if changes else loaded.text
    if text is None:
        raise OutputError(f"{loaded.path}: nomor, tanggal, atau kutipan tidak dapat ditulis program")
    return parse_decree(text, loaded.path)


def _obstacles(paper: OwnPaper, wanted: Wanted) -> Iterator[str]:
    """Yield what keeps a decree from being set: errors, and places that are still to be filled in."""
    errors = [found for found in check_own(paper, wanted) if found.finding.severity is Severity.ERROR]
    for found in errors:
        yield f"{_spot(paper, found)}: {found.finding.code}: {found.finding.message}"
    told = {found.finding.at for found in errors}
    for place in dict.fromkeys(paper.blanks):
        if place not in told:
            yield f"{paper.loaded.path}: {place}: belum diisi"


def _in_the_way(loaded: Loaded[Decree]) -> Iterator[str]:
    """Yield what other decrees of the folder have against number and day: the same number, a later turn."""
    decree = loaded.part
    number = f"{decree.number} tahun {decree.number_year}"
    for other in decrees_beside(loaded.path):
        there = other.part
        if _numbered(there) == _numbered(decree) and there.is_set and not there.is_consolidated:
            yield f"{loaded.path}: nomor: {number} sudah dipakai {other.path.name}"
    if decree.is_amending:
        yield from out_of_turn(loaded)


def _numbered(decree: Decree) -> tuple[str | None, str | None, int | None]:
    return decree.office, decree.number, decree.number_year


def _spot(paper: OwnPaper, found: Located) -> str:
    return f"{paper.loaded.path}:{found.line}:{found.column}" if found.line else str(paper.loaded.path)
