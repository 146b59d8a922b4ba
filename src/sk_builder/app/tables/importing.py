"""Take a filled-in Excel form over into its decree file: as one version, or not at all."""

import pathlib
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from sk_builder.app.tables.export import SUFFIX
from sk_builder.app.tables.form import indicator_tables
from sk_builder.app.tables.reading import read_tables
from sk_builder.app.tables.rows import Read, Reading
from sk_builder.app.writing import Making, Written, refuse_if_set, write
from sk_builder.errors import OutputError
from sk_builder.model import Decree
from sk_builder.places import Path
from sk_builder.store.change import Change, Insert, Remove, SetText, value_at
from sk_builder.store.decrees import Loaded, load_decree
from sk_builder.store.edit import edited
from sk_builder.store.excel_reader import LARGEST, NotExcelError, Sheet, read_workbook
from sk_builder.store.source import why_unreadable
from sk_builder.store.tree import Node


class Imported(NamedTuple):
    """What an import did.

    Attributes:
        reading: How each cell was understood.
        written: The new version; None where nothing was to be changed.
    """

    reading: Reading
    written: Written | None


def preview(file: pathlib.Path, source: pathlib.Path) -> Reading:
    """Read a filled-in form and change nothing; problems are told with the rest.

    Args:
        file: The decree file.
        source: The Excel file.

    Raises:
        SkBuilderError: One of the two cannot be read, or the decree has no indicator table or is set.
    """
    loaded = load_decree(file)
    refuse_if_set(loaded)
    return _read(loaded, _sheets(source))


def import_table(file: pathlib.Path, source: pathlib.Path, making: Making) -> Imported:
    """Take a filled-in form over.

    Args:
        file: The decree file.
        source: The Excel file.
        making: By whom and why.

    Raises:
        SkBuilderError: What `preview` and `write` refuse, or a cell that cannot be understood: a line each,
            and nothing has changed.
    """
    sheets = _sheets(source)
    reading = _read(load_decree(file), sheets)
    if not reading.changed and not reading.problems:
        return Imported(reading, None)

    def command(loaded: Loaded[Decree]) -> str:
        nonlocal reading
        reading = _read(loaded, sheets)
        _refuse(reading, source, file, making)
        return _text_with(loaded, reading)

    written = write(file, command, making)
    return Imported(reading, written)


def _sheets(source: pathlib.Path) -> tuple[Sheet, ...]:
    if source.suffix.lower() != SUFFIX:
        raise OutputError(f"{source}: bukan berkas {SUFFIX}; buka di Excel, lalu simpan sebagai {SUFFIX}")
    try:
        with source.open("rb") as opened:
            return read_workbook(opened.read(LARGEST + 1))
    except OSError as error:
        raise OutputError(f"{source}: {why_unreadable(source, error)}") from error
    except NotExcelError as error:
        raise OutputError(f"{source}: {error}") from error


def _read(loaded: Loaded[Decree], sheets: tuple[Sheet, ...]) -> Reading:
    if not indicator_tables(loaded.part):
        raise OutputError(f"{loaded.path}: tidak ada Lampiran berjenis iku, jadi tidak ada tabel indikator")
    return read_tables(loaded.part, sheets)


def _refuse(reading: Reading, source: pathlib.Path, file: pathlib.Path, making: Making) -> None:
    problems = [f"{source}: {problem}" for problem in reading.problems]
    if reading.changed and not making.entry.reason.strip():
        problems.append(f'{file}: alasan belum disebut; tulis --reason "..."')
    if problems:
        raise OutputError("\n".join(problems))


def _text_with(loaded: Loaded[Decree], reading: Reading) -> str:
    """Return the text of the decree file with all that was read; each list changes by one item a round."""
    after: str | None = loaded.text
    for changes in zip_longest(*(_changes(read, loaded) for read in reading.changed)):
        now = [change for change in changes if change is not None]
        after = edited(after, *now) if after is not None else None
    if after is None:
        places = ", ".join(read.place for read in reading.changed)
        raise OutputError(f"{loaded.path}: tidak dapat ditulis oleh program; ubah dengan tangan: {places}")
    return after


def _changes(read: Read, loaded: Loaded[Decree]) -> Iterator[Change]:
    """Yield what is to change in the decree file for one field, step by step."""
    written, lacking = loaded.places.parted(read.path)
    path = (*written, *lacking)
    there = value_at(loaded.data, path)
    if isinstance(read.node, list) or isinstance(there, list):
        yield from _list_changes(path, there, read.node if isinstance(read.node, list) else [])
    else:
        yield SetText(path, None if read.node is None else str(read.node))


def _list_changes(path: Path, there: Node, items: Sequence[Node]) -> Iterator[Change]:
    """Yield what makes a list, or the one text that stands in its stead, hold some items."""
    if not isinstance(there, list):
        yield SetText(path, str(items[0]) if items else None)
        there = list(items[:1])
    for position, item in enumerate(items):
        if position >= len(there):
            yield Insert((*path, position), item)
        elif item != there[position]:
            yield SetText((*path, position), str(item))
    for position in reversed(range(len(items), len(there))):
        yield Remove((*path, position))
