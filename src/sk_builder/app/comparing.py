"""What changed between two papers (*diff*): decree files, versions of one, or Word files."""

import re
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from sk_builder.app.build import make_loaded
from sk_builder.app.carried import carried_decree
from sk_builder.app.dossiers import DECREE_SUFFIXES
from sk_builder.app.finding import find_catalogue
from sk_builder.app.in_full import in_full
from sk_builder.app.intake import read_bytes
from sk_builder.app.matrix import matrix
from sk_builder.app.reasons import Explained, explained
from sk_builder.app.writing import office_name
from sk_builder.changes import changes
from sk_builder.errors import HistoryError, OutputError
from sk_builder.model import Decree
from sk_builder.store.decrees import Loaded, load_decree
from sk_builder.store.files import is_there, write_file
from sk_builder.store.history import version
from sk_builder.word.package import NotWordError
from sk_builder.word.redline import RedlineError, redline

AUTHOR = "sk_builder"
"""Who made a tracked change where nobody is named."""

_VERSION = re.compile(r"(?P<file>.+)@(?P<number>\d+)")


@dataclass(frozen=True, slots=True)
class DecreeSide:
    """A decree file, or one of its versions.

    Attributes:
        loaded: The file; where a version was asked for, with what that said.
        history: The decree with its versions.
        number: Of the version; None for what the file says now.
    """

    loaded: Loaded[Decree]
    history: Decree
    number: int | None

    @property
    def path(self) -> Path:
        """The file."""
        return self.loaded.path

    @property
    def name(self) -> str:
        """What to call it: file and version."""
        return str(self.path) if self.number is None else f"{self.path}@{self.number}"

    @property
    def decree(self) -> Decree:
        """What it says."""
        return self.loaded.part

    def word_file(self) -> bytes:
        """Return the Word file that it becomes; raises as `build` does."""
        return make_loaded(self.loaded).docx


@dataclass(frozen=True, slots=True)
class WordSide:
    """A Word file, ours or anybody's.

    Attributes:
        path: As it was named.
        docx: All of it.
        decree: What it carries; None where it is not ours, or was edited since it was made.
    """

    path: Path
    docx: bytes
    decree: Decree | None

    @property
    def name(self) -> str:
        """What to call it."""
        return str(self.path)

    def word_file(self) -> bytes:
        """Return it."""
        return self.docx


Side = DecreeSide | WordSide


class Told(NamedTuple):
    """What two decrees say.

    Attributes:
        old: The earlier one.
        new: The later one.
        changes: What changed and why.
    """

    old: Decree
    new: Decree
    changes: tuple[Explained, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two papers.

    Attributes:
        old: The earlier one.
        new: The later one.
        told: What they say; None where a Word file carries no decree.
    """

    old: Side
    new: Side
    told: Told | None

    def known(self) -> Told:
        """Return what they say.

        Raises:
            OutputError: A Word file carries no decree.
        """
        if self.told is None:
            bare = next(side for side in (self.old, self.new) if side.decree is None)
            raise OutputError(
                f"{bare.name}: tidak membawa data Keputusan, atau sudah diubah di Word sejak dibuat; ambil"
                " dahulu dengan pull atau import, atau bandingkan kata-katanya saja dengan --redline"
            )
        return self.told


def compare(old: str, new: str) -> Comparison:
    """Compare two papers.

    Args:
        old: A decree file, ``decree.yaml@2`` for one of its versions, or a .docx.
        new: Another.

    Raises:
        SkBuilderError: One of them cannot be read, or there is no such version.
    """
    before, after = _side(old), _side(new)
    if before.decree is None or after.decree is None:
        return Comparison(before, after, None)
    decrees = before.decree, after.decree
    if isinstance(before, WordSide) or isinstance(after, WordSide):
        decrees = decrees[0].published, decrees[1].published
    catalogue = find_catalogue(after.path)
    found = changes(*(in_full(decree, catalogue) for decree in decrees))
    histories = [side.history for side in (after, before) if isinstance(side, DecreeSide)]
    return Comparison(before, after, Told(*decrees, explained(*decrees, found, histories)))


def write_redline(comparison: Comparison, target: Path, author: str | None, day: date) -> None:
    """Write the later paper with tracked changes against the earlier one.

    Args:
        comparison: Of both.
        target: The new file.
        author: Who is shown beside each change; None for whom the office file names, else `AUTHOR`.
        day: The day that each change bears.

    Raises:
        SkBuilderError: One of them cannot be made into a Word file, a change cannot be marked, or the target
            is there already or cannot be written. Nothing was written.
    """
    old, new = comparison.old.word_file(), comparison.new.word_file()
    author = author or office_name(comparison.new.path) or AUTHOR
    try:
        _write_new(target, redline(old, new, author, day))
    except (NotWordError, RedlineError) as error:
        raise OutputError(f"{comparison.old.name} dan {comparison.new.name}: {error}") from error


def write_matrix(comparison: Comparison, target: Path) -> None:
    """Write the changes as a table in a Word file (*matriks perubahan*).

    Raises:
        SkBuilderError: A Word file carries no decree, or the target is there already or cannot be written.
    """
    _write_new(target, matrix(*comparison.known()))


def _side(name: str) -> Side:
    path = Path(name)
    asked = None if is_there(path) else _VERSION.fullmatch(name)
    if asked:
        return _version_side(Path(asked["file"]), int(asked["number"]))
    if path.suffix.lower() in DECREE_SUFFIXES:
        loaded = load_decree(path)
        return DecreeSide(loaded, loaded.part, None)
    if path.suffix.lower() != ".docx":
        raise OutputError(f"{path}: yang dibandingkan berkas Keputusan .yaml, versinya (.yaml@2), atau .docx")
    docx = read_bytes(path)
    try:
        return WordSide(path, docx, carried_decree(docx))
    except NotWordError as error:
        raise OutputError(f"{path}: {error}") from error


def _version_side(path: Path, number: int) -> DecreeSide:
    loaded = load_decree(path)
    try:
        said = version(loaded.part, number)
    except HistoryError as error:
        raise OutputError(f"{path}: {error}") from error
    return DecreeSide(replace(loaded, part=said), loaded.part, number)


def _write_new(target: Path, content: bytes) -> None:
    if is_there(target):
        raise OutputError(f"{target}: sudah ada, jadi tidak ditimpa; sebut berkas lain")
    write_file(target, content)
