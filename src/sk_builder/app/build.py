"""Make the Word files of decrees."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import msgspec

from sk_builder.app.finding import OFFICE_FILES, find_catalogue, find_template
from sk_builder.app.naming import file_name
from sk_builder.errors import DecreeFileError, OutputError, PlaceError, SkBuilderError, TemplateError
from sk_builder.model import Decree
from sk_builder.places import Leaf, filled
from sk_builder.regulations import Catalogue
from sk_builder.rendering import Rendered, render
from sk_builder.store.decrees import Loaded, load_decree
from sk_builder.store.encode import encode
from sk_builder.store.files import write_file
from sk_builder.word.anchors import is_edited
from sk_builder.word.compile import CompiledTemplate, compile_template
from sk_builder.word.package import NotWordError


@dataclass(frozen=True, slots=True)
class Built:
    """One Word file, made but not yet written.

    Attributes:
        source: The decree file.
        target: Where the Word file goes.
        docx: All of it.
        is_draft: Whether the decree is still a konsep.
    """

    source: Path
    target: Path
    docx: bytes
    is_draft: bool


def build(
    files: Sequence[Path], folder: Path, template: str | None = None, *, force: bool = False
) -> list[Built]:
    """Make the Word file of each decree file, and write all of them or none.

    Args:
        files: Decree files (YAML).
        folder: Where the results go; made when missing.
        template: Name of a template, or path of a .docx, instead of the one that each decree names.
        force: Overwrite a result that somebody has edited in Word since.

    Returns:
        What was written, in the order of `files`.

    Raises:
        SkBuilderError: One line for each thing to mend, of all files together; nothing was written.
    """
    made, problems = [], []
    for file in _decree_files(files):
        try:
            made.append(_make(file, folder, template))
        except SkBuilderError as error:
            problems.append(str(error))
    problems += _collisions(made)
    problems += [problem for built in made if (problem := _in_the_way(built.target, force=force))]
    if problems:
        raise OutputError("\n".join(dict.fromkeys(problems)))
    for built in made:
        write_file(built.target, built.docx)
    return made


def document(decree: Decree, template: CompiledTemplate, catalogue: Catalogue) -> bytes:
    """Return the Word file of one decree, its data and the places of its words inside.

    Raises:
        PlaceError: A departure or a catalogue key that does not exist, or a filled field that the template
            does not print.
        TemplateError: The template asks for a name that no decree has.
    """
    rendered = render(decree, _citations(catalogue))
    result = template.fill(rendered.values, msgspec.json.encode(_carried(decree)).decode())
    if lost := _lost(decree, rendered, result.printed):
        raise PlaceError(tuple((leaf.path, _why_lost(leaf, rendered, template)) for leaf in lost))
    return result.docx


def _decree_files(files: Sequence[Path]) -> Sequence[Path]:
    """Take each file once, and not what ``decrees/*.yaml`` catches beside decrees if there is more."""
    once = list(dict.fromkeys(files))
    return [file for file in once if file.name not in OFFICE_FILES] or once


def _make(file: Path, folder: Path, template: str | None) -> Built:
    loaded = load_decree(file)
    decree = loaded.part
    try:
        path = _template_path(loaded, template)
        docx = document(decree, _compiled(path), find_catalogue(file))
    except PlaceError as error:
        raise DecreeFileError(tuple(loaded.line(at, message) for at, message in error.problems)) from error
    return Built(file, folder / file_name(decree), docx, decree.is_draft)


def _template_path(loaded: Loaded[Decree], template: str | None) -> Path:
    """Find the template; only a name given on the command line may be a path."""
    if template and template.lower().endswith(".docx"):
        return Path(template)
    if template:
        return find_template(template, loaded.path)
    if loaded.part.template is None:
        raise PlaceError(((("templat",), "belum diisi; tulis nama templat, misalnya keputusan-iku"),))
    try:
        return find_template(loaded.part.template, loaded.path)
    except TemplateError as error:
        raise PlaceError(((("templat",), str(error)),)) from error


@cache
def _compiled(path: Path) -> CompiledTemplate:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise TemplateError(f"{path}: templat tidak dapat dibaca; periksa nama dan foldernya") from error
    return compile_template(content, path.name)


def _citations(catalogue: Catalogue) -> Callable[[str, date | None], str]:
    return lambda key, day: catalogue.words(key, day or catalogue.known_on)


def _carried(decree: Decree) -> object:
    """Return the data that travels in the file; the reasons for departures stay at home."""
    departures = tuple(msgspec.structs.replace(departure, reason="") for departure in decree.departures)
    return encode(msgspec.structs.replace(decree, departures=departures))


def _lost(decree: Decree, rendered: Rendered, printed: Iterable[str]) -> list[Leaf]:
    shown = rendered.withheld.union(printed)
    return [leaf for leaf in filled(decree) if leaf.place not in shown]


def _why_lost(leaf: Leaf, rendered: Rendered, template: CompiledTemplate) -> str:
    match leaf.path:
        case ("lampiran", int(annex), "sasaran", _, "indikator", _, column, *_):
            if rendered.values["lampiran"][annex]["kolom"].get(column) is False:
                return (
                    f"terisi, tetapi {column} tidak disebut dalam kolom; tambahkan ke kolom, atau kosongkan"
                )
    return f"terisi, tetapi templat {template.name} tidak mencetaknya; kosongkan, atau ganti templat"


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


def _in_the_way(target: Path, *, force: bool) -> str | None:
    """Return why what is already there must not be overwritten, None when it may be."""
    if target.is_dir():
        return f"{target}: sudah ada folder bernama sama; pindahkan folder itu, atau sebut folder hasil lain"
    return None if force or not target.exists() else _edited(target)


def _edited(target: Path) -> str | None:
    try:
        edited = is_edited(target.read_bytes())
    except NotWordError:
        edited = None
    except OSError:
        return f"{target}: berkas sedang dibuka di Word; tutup Word, lalu ulangi"
    if edited is False:
        return None
    why = "sudah diubah di Word sejak dibuat" if edited else "bukan buatan sk-builder"
    return f"{target}: {why}, jadi tidak ditimpa; pindahkan berkas itu, atau pakai --force"
