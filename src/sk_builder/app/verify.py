"""Is this the paper? What a Word file was made from, and whether its decree file still agrees (*verify*)."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sk_builder.app.build import compiled
from sk_builder.app.document import document
from sk_builder.app.finding import find_catalogue, find_office, find_template, template_path
from sk_builder.app.in_full import in_full
from sk_builder.app.intake import read_bytes
from sk_builder.app.pulling.origin import Origin, decree_inside
from sk_builder.app.pulling.source import decree_file_of
from sk_builder.changes import Change, changes
from sk_builder.errors import OutputError, SkBuilderError, TemplateError
from sk_builder.model import Decree
from sk_builder.store.decrees import load_decree
from sk_builder.store.history import digest
from sk_builder.word.anchors import is_edited
from sk_builder.word.fingerprint import fingerprint
from sk_builder.word.package import NotWordError


@dataclass(frozen=True, slots=True)
class Verified:
    """What is known of a Word file.

    Attributes:
        docx: The Word file.
        decree: The decree that it was made from.
        is_edited: Whether its words or its structure changed since it was made.
        is_reprinted: Whether its data, printed anew, give the same words; None where that cannot be tried.
        why_not: Why not, in Indonesian; "" for no reason.
        file: The decree file; None where none is known.
        version: Number of the version of that file which it was made from; None where none is the same.
        moved_on: What the decree file says otherwise by now.
    """

    docx: Path
    decree: Decree
    is_edited: bool
    is_reprinted: bool | None
    why_not: str
    file: Path | None
    version: int | None
    moved_on: tuple[Change, ...]

    @property
    def is_the_paper(self) -> bool:
        """Whether nothing speaks against it: its data print its words, and its decree file says the same."""
        return not self.is_edited and self.is_reprinted is True and not self.moved_on


def verify(docx: Path, file: Path | None = None, template: str | None = None) -> Verified:
    """Tell what a Word file was made from.

    Args:
        docx: The Word file.
        file: Its decree file; None to look for it beside the Word file.
        template: Name or path of the template it was made with, where the decree does not name it.

    Raises:
        SkBuilderError: A file cannot be read, or the Word file carries no data of this program.
    """
    content = read_bytes(docx)
    try:
        decree, edited = decree_inside(content), is_edited(content)
    except NotWordError as error:
        raise OutputError(f"{docx}: {error}") from error
    if decree is None or edited is None:
        raise OutputError(f"{docx}: tidak membawa data Keputusan, jadi asalnya tidak dapat diperiksa")
    found = file or _beside(docx, decree)
    ours = load_decree(found).part if found else None
    catalogue = find_catalogue(found or docx)
    reprinted, why = _reprinted(content, decree, found or docx, template)
    return Verified(
        docx,
        decree,
        edited,
        reprinted,
        why,
        found,
        None if ours is None else _version(decree, ours),
        () if ours is None else changes(*(in_full(one.published, catalogue) for one in (decree, ours))),
    )


def _beside(docx: Path, decree: Decree) -> Path | None:
    try:
        return decree_file_of(docx, decree)
    except OutputError:
        return None


def _version(decree: Decree, ours: Decree) -> int | None:
    """Return the newest version of a decree file that says what a decree says."""
    wanted = digest(decree)
    numbers = (number for number, made in enumerate(ours.history, start=1) if made.digest == wanted)
    return max(numbers, default=None)


def _of_copy(decree: Decree, beside: Path, template: Path) -> str | None:
    """Return the fingerprint of the certified copy (*salinan*) of a decree; None where none can be made."""
    office = find_office(beside)
    if decree.is_draft or office is None or office.part.certification is None:
        return None
    with suppress(SkBuilderError):
        made = document(decree, compiled(template), find_catalogue(beside), office.part.certification)
        return fingerprint(made.docx)
    return None


def _reprinted(content: bytes, decree: Decree, beside: Path, template: str | None) -> tuple[bool | None, str]:
    """Print the data of a file anew and compare the words."""
    try:
        if template is None and decree.template is None:
            raise TemplateError("templat tidak disebut dalam datanya; sebut dengan --template")
        path = template_path(template, beside) if template else find_template(decree.template or "", beside)
        origin = Origin(decree, compiled(path), find_catalogue(beside))
    except SkBuilderError as error:
        return None, str(error)
    if fingerprint(content) in (fingerprint(origin.sheet.docx), _of_copy(decree, beside, path)):
        return True, ""
    return False, "" if origin.is_origin_of(
        content
    ) else "templat atau katalog sudah berubah sejak berkas dibuat"
