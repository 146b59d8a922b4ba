"""What every command that changes a decree file does: one version more, its reason, and the Word file."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from textwrap import shorten
from typing import NamedTuple

from sk_builder.app.build import Built, prepared
from sk_builder.app.finding import find_office
from sk_builder.changes import Change, changes
from sk_builder.errors import HistoryError, OutputError, SetDecreeError, SkBuilderError
from sk_builder.model import Decree
from sk_builder.store.decrees import Loaded, load_decree, parse_decree
from sk_builder.store.edit import edited, rewrite
from sk_builder.store.history import Entry, adding, recorded, version

_SHOWN = 60
"""Characters of a value in a message."""

Command = Callable[[Loaded[Decree]], str]
"""What a command makes of a decree file: its text thereafter."""


class Making(NamedTuple):
    """How a version comes about.

    Attributes:
        entry: When, by whom and why.
        edits_reason: Why the file was edited by hand since its last version; "" where nobody said.
        folder: Where the Word file goes; None for none.
        force: Overwrite a Word file that somebody has edited in Word.
    """

    entry: Entry
    edits_reason: str = ""
    folder: Path | None = None
    force: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """What a command did.

    Attributes:
        file: The decree file.
        by_hand: What had been changed by hand before.
        changes: What the command changed.
        after: What the file says now.
        built: The Word file; None for none.
    """

    file: Path
    by_hand: tuple[Change, ...]
    changes: tuple[Change, ...]
    after: Decree
    built: Built | None

    @property
    def number(self) -> int:
        """The number of the version that it made."""
        return len(self.after.history)


def write(file: Path, command: Command, making: Making) -> Written:
    """Change a decree file by a command: all of it, with its version and its Word file, or nothing.

    Raises:
        SkBuilderError: The file cannot be read, or is of a decree that is set (*ditetapkan*); there are edits
            by hand without a reason; the command refuses; the Word file cannot be made, or not be written
            over. A line each, and nothing has changed.
    """
    run = _Run(file, command, making)
    rewrite(file, run.edit)
    if run.written.built:
        run.written.built.write()
    return run.written


def unexplained(file: Path) -> tuple[Change, ...]:
    """Return what was changed in a decree file by hand since its last version, for which there is no reason.

    Raises:
        SkBuilderError: The file cannot be read, or its history was changed by hand.
    """
    loaded = load_decree(file)
    return changes(_last(loaded), loaded.part)


def office_name(file: Path) -> str | None:
    """Return the name that the office file beside a decree file gives to whoever changes it."""
    office = find_office(file)
    return office.part.drafter if office else None


def refuse_if_set(loaded: Loaded[Decree]) -> None:
    """Refuse to change a decree that is set (*ditetapkan*).

    Raises:
        SetDecreeError: It names the ways that are left.
    """
    if loaded.part.is_set:
        raise SetDecreeError(loaded.path, consolidated=loaded.part.is_consolidated)


class _Run:
    """One run of a command on one file.

    Attributes:
        written: What it did, once `edit` is through.
    """

    written: Written

    def __init__(self, file: Path, command: Command, making: Making) -> None:
        self._file = file
        self._command = command
        self._making = making

    def edit(self, text: str) -> str:
        """Return what the text of the file becomes."""
        loaded = parse_decree(text, self._file)
        refuse_if_set(loaded)
        before = loaded.part
        text = self._commanded(loaded)
        after = parse_decree(text, self._file).part
        if not recorded(before, after):
            raise OutputError(f"{self._file}: tidak ada yang berubah; nilai itu sudah tertulis")
        text = versioned(loaded, text, self._making)
        whole = parse_decree(text, self._file)
        edits, made = changes(_last(loaded), before), changes(before, after)
        self.written = Written(self._file, edits, made, whole.part, self._built(whole, before))
        return text

    def _commanded(self, loaded: Loaded[Decree]) -> str:
        """Return the text after the command; all that keeps it from being done is told at once."""
        problems, text = [why_not_yet(loaded, self._making.edits_reason)], loaded.text
        try:
            text = self._command(loaded)
        except SkBuilderError as error:
            problems.append(str(error))
        if told := "\n".join(filter(None, problems)):
            raise OutputError(told)
        return text

    def _built(self, loaded: Loaded[Decree], before: Decree) -> Built | None:
        making = self._making
        return prepared(loaded, making.folder, before, force=making.force) if making.folder else None


def why_not_yet(loaded: Loaded[Decree], edits_reason: str) -> str:
    """Tell that a file was edited by hand and nobody said why; "" where all is well."""
    edits = changes(_last(loaded), loaded.part)
    if not edits or edits_reason.strip():
        return ""
    places = "; ".join(f"{edit.at} ({_shown(edit.old)} menjadi {_shown(edit.new)})" for edit in edits)
    return f"{loaded.path}: perubahan tanpa alasan: {places}; sebut alasannya dengan --reason-for-edits"


def _shown(words: str | None) -> str:
    return shorten(words, _SHOWN, placeholder="…") if words else "-"


def versioned(loaded: Loaded[Decree], text: str, making: Making) -> str:
    """Add a version to what a decree file became, and before it one for edits made by hand.

    Args:
        loaded: What the file held.
        text: What it becomes, without the version.
        making: By whom and why.
    """
    last, before = _last(loaded), loaded.part
    if changes(last, before):
        text = _with_version(loaded, text, last, before, making.entry._replace(reason=making.edits_reason))
        last = before
    return _with_version(loaded, text, last, None, making.entry)


def _with_version(
    loaded: Loaded[Decree], text: str, before: Decree, after: Decree | None, entry: Entry
) -> str:
    """Add one version to a text; without `after`, of what that text says."""
    whole = edited(text, *adding(before, after or parse_decree(text, loaded.path).part, entry))
    if whole is None:
        raise OutputError(f"{loaded.path}: riwayat tidak dapat ditambah; tulis riwayat sebagai daftar")
    return whole


def _last(loaded: Loaded[Decree]) -> Decree:
    """Return what the file said at its last version; what it says now where it has none."""
    decree = loaded.part
    if not decree.history:
        return decree.content
    try:
        return version(decree, len(decree.history))
    except HistoryError as error:
        raise HistoryError(f"{loaded.path}: {error}, atau hapus riwayat dan versi_terakhir") from error
