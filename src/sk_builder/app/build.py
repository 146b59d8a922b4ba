"""Make the Word files of decrees."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import msgspec

from sk_builder.app.document import Document, document
from sk_builder.app.finding import (
    OFFICE_FILE,
    find_catalogue,
    find_office,
    find_template,
    read_template,
    template_path,
    without_office_files,
)
from sk_builder.app.naming import file_name
from sk_builder.app.sealed import refuse_tampered
from sk_builder.errors import DecreeFileError, OutputError, PlaceError, SkBuilderError, TemplateError
from sk_builder.model import Certification, Decree
from sk_builder.store.decrees import Loaded, load_decree
from sk_builder.store.encode import encode
from sk_builder.store.files import is_folder, is_there, write_file
from sk_builder.word.anchors import carried, is_edited
from sk_builder.word.compile import CompiledTemplate, compile_template
from sk_builder.word.package import NotWordError

_EDITED = "sudah diubah di Word sejak dibuat"

_COPY = "-salinan"


@dataclass(frozen=True, slots=True)
class Built:
    """One Word file, made but not yet written.

    Attributes:
        source: The decree file.
        target: Where the Word file goes.
        decree: What it was made of.
        made: The Word file itself.
    """

    source: Path
    target: Path
    decree: Decree
    made: Document

    def write(self) -> None:
        """Write the Word file; raises `OutputError` as `write_file` does."""
        write_file(self.target, self.made.docx)


def build(  # noqa: PLR0913  one for each option
    files: Sequence[Path],
    folder: Path,
    template: str | None = None,
    *,
    force: bool = False,
    copy: bool = False,
    strip: bool = False,
) -> list[Built]:
    """Make the Word file of each decree file; nothing is written while one of them cannot be made.

    Args:
        files: Decree files (YAML).
        folder: Where the results go; made when missing.
        template: Name of a template, or path of a .docx, instead of the one that each decree names.
        force: Overwrite a result that somebody has edited in Word since.
        copy: Make copies (*salinan*) of decrees that are set, certified in the words of the office file.
        strip: Leave out the data that otherwise travel in the file.

    Returns:
        What was written, in the order of `files`.

    Raises:
        SkBuilderError: One line for each thing to mend, of all files together; nothing was written. Or a file
            that cannot be written after all, such as for want of space; those before it were written whole.
    """
    made, problems = [], []
    for file in without_office_files(files):
        try:
            made.append(_make(file, folder, template, copy=copy, strip=strip))
        except SkBuilderError as error:
            problems.append(str(error))
    problems += _collisions(made)
    problems += [problem for built in made if (problem := in_the_way(built, force=force))]
    if problems:
        raise OutputError("\n".join(dict.fromkeys(problems)))
    for built in made:
        built.write()
    return made


def prepared(loaded: Loaded[Decree], folder: Path, before: Decree, *, force: bool = False) -> Built:
    """Make the Word file of a decree file that is about to be written.

    Args:
        loaded: What the file will hold.
        folder: Where the Word file goes.
        before: What the file held until now; a Word file of that is there to be overwritten.
        force: Overwrite one that somebody has edited in Word since.

    Raises:
        SkBuilderError: It cannot be made, or not be written over what is there.
    """
    built = Built(loaded.path, folder / file_name(loaded.part), loaded.part, _made(loaded, None))
    if problem := in_the_way(replace(built, decree=before), force=force):
        raise OutputError(problem)
    return built


def make(file: Path) -> Document:
    """Make the Word file of one decree file, with the template that it names; raises as `build` does."""
    return make_loaded(load_decree(file))


def make_loaded(loaded: Loaded[Decree]) -> Document:
    """Do the same for a decree file that has been read."""
    return _made(loaded, None)


def _make(file: Path, folder: Path, template: str | None, *, copy: bool, strip: bool) -> Built:
    loaded = load_decree(file)
    refuse_tampered(loaded, find_catalogue(file))
    made = _made(loaded, template, _certification(loaded) if copy else None, strip=strip)
    return Built(file, folder / file_name(loaded.part, _COPY if copy else ""), loaded.part, made)


def _certification(loaded: Loaded[Decree]) -> Certification:
    if loaded.part.is_consolidated:
        message = "naskah konsolidasi tidak mempunyai naskah asli; buat salinan Keputusan yang ditetapkan"
        raise OutputError(f"{loaded.path}: {message}")
    if loaded.part.is_draft:
        message = "masih konsep; salinan hanya dibuat dari Keputusan yang sudah ditetapkan"
        raise OutputError(f"{loaded.path}: {message}")
    office = find_office(loaded.path)
    if office is None or office.part.certification is None:
        message = "pengesahan_salinan belum diisi; tulis kata, jabatan, dan nama yang mengesahkan salinan"
        raise OutputError(f"{loaded.path.with_name(OFFICE_FILE)}: {message}")
    return office.part.certification


def _made(
    loaded: Loaded[Decree],
    template: str | None,
    certification: Certification | None = None,
    *,
    strip: bool = False,
) -> Document:
    try:
        path = _template_path(loaded, template)
        catalogue = find_catalogue(loaded.path)
        return document(loaded.part, compiled(path), catalogue, certification, strip=strip)
    except PlaceError as error:
        raise DecreeFileError(tuple(loaded.line(at, message) for at, message in error.problems)) from error


def _template_path(loaded: Loaded[Decree], template: str | None) -> Path:
    """Find the template; only a name given on the command line may be a path."""
    if template:
        return template_path(template, loaded.path)
    if loaded.part.template is None:
        raise PlaceError(((("templat",), "belum diisi; tulis nama templat, misalnya keputusan-iku"),))
    try:
        return find_template(loaded.part.template, loaded.path)
    except TemplateError as error:
        raise PlaceError(((("templat",), str(error)),)) from error


def compiled(path: Path) -> CompiledTemplate:
    """Return a template compiled; one that was lately compiled is not compiled again.

    Raises:
        TemplateError: It cannot be read, or its tags are wrong.
    """
    return _compile(read_template(path), path.name)


@lru_cache(maxsize=8)
def _compile(content: bytes, name: str) -> CompiledTemplate:
    return compile_template(content, name)


def _collisions(made: Sequence[Built]) -> list[str]:
    first: dict[str, Path] = {}
    problems = []
    for built in made:
        other = first.setdefault(str(built.target).casefold(), built.source)
        if other is not built.source:
            problems.append(
                f"{built.source}: hasilnya bernama sama dengan hasil {other} ({built.target.name});"
                " beri nama_singkat atau nomor yang berbeda"
            )
    return problems


def in_the_way(built: Built, *, force: bool) -> str | None:
    """Return why what is already there must not be overwritten, None when it may be."""
    target = built.target
    if is_folder(target):
        return f"{target}: sudah ada folder bernama sama; pindahkan folder itu, atau sebut folder hasil lain"
    if force or not is_there(target):
        return None
    try:
        why = _why_not_ours(target.read_bytes(), built.decree)
    except OSError:
        return f"{target}: berkas sedang dibuka di Word; tutup Word, lalu ulangi"
    if why == _EDITED:
        return (
            f"{target}: {why}, jadi tidak ditimpa; ambil perubahannya dengan pull, pindahkan berkas itu,"
            " atau pakai --force"
        )
    return why and f"{target}: {why}, jadi tidak ditimpa; pindahkan berkas itu, atau pakai --force"


def _why_not_ours(there: bytes, decree: Decree) -> str | None:
    try:
        edited, data = is_edited(there), carried(there)
    except NotWordError:
        return "bukan buatan sk-builder"
    if edited is None:
        return "bukan buatan sk-builder"
    if edited:
        return _EDITED
    return "hasil Keputusan lain" if data and not _is_of(decree, data.data) else None


def _is_of(decree: Decree, data: str) -> bool:
    """Whether the data of a file name the same decree: number, year, subject, and what amended it."""
    there = msgspec.json.decode(data or "{}")
    ours = encode(decree)
    return all(there.get(key) == ours.get(key) for key in ("nomor", "tahun", "tentang", "diubah_dengan"))
