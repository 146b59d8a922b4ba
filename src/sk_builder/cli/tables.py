"""The commands that put indicator tables into Excel and take them back."""
# ruff: noqa: PLC0415

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from sk_builder.cli.changing import making_of, version_lines, writing_options
from sk_builder.cli.group import FAILED, IndonesianGroup

_FILE = click.Path(path_type=Path)


@click.group(cls=IndonesianGroup, help="Tabel indikator di Excel: dibuat, diisi, diambil kembali.")
def table() -> None:
    """Do nothing before a command."""


@table.command(
    help="Buat berkas Excel HASIL (.xlsx) dari tabel indikator berkas Keputusan FILE, untuk diisi."
)
@click.argument("file", metavar="FILE", type=_FILE)
@click.argument("target", metavar="HASIL", type=_FILE)
def export(file: Path, target: Path) -> None:
    """Write an Excel file."""
    from sk_builder.app.tables.export import export_table

    exported = export_table(file, target)
    sheets = ", ".join(f"{name}: {rows} indikator" for name, rows in exported.rows.items())
    click.echo(f"{exported.target} ({sheets})")


@table.command("import", help="Ambil isi berkas Excel ASAL (.xlsx) ke dalam berkas Keputusan FILE.")
@click.argument("file", metavar="FILE", type=_FILE)
@click.argument("source", metavar="ASAL", type=_FILE)
@click.option("--reason", metavar="TEKS", default="", help="Alasan perubahan; wajib.")
@click.option("--dry-run", is_flag=True, help="Tampilkan bagaimana setiap sel dibaca; tidak menulis apa pun.")
@writing_options
@click.pass_context
def import_(
    ctx: click.Context, /, file: Path, source: Path, reason: str, *, dry_run: bool, **asked: Any
) -> None:
    """Take an Excel file over."""
    from sk_builder.app.tables.importing import import_table, preview

    if dry_run:
        reading = preview(file, source)
        click.echo("\n".join(_reading_lines(reading, reading.reads)))
        for problem in reading.problems:
            click.echo(f"Kesalahan: {source}: {problem}", err=True)
        if reading.problems:
            ctx.exit(FAILED)
        return
    imported = import_table(file, source, making_of(file, reason, **asked))
    click.echo("\n".join(_reading_lines(imported.reading, imported.reading.changed)))
    if imported.written:
        click.echo("\n".join(version_lines(imported.written)))


def _reading_lines(reading: Any, reads: Iterable[Any]) -> Iterator[str]:
    """Yield how cells were understood, row by row, and what was not read."""
    row = ""
    for read in reads:
        if read.row != row:
            row = read.row
            yield f"{row} ({read.name})" if read.name else row
        yield f"  {read.cell}, {read.field}: {_understood(read)}"
        yield from (f"    catatan: {note}" for note in read.notes)
    yield from (f"catatan: {note}" for note in reading.notes)
    same = len(reading.reads) - len(reading.changed)
    yield f"{len(reading.changed)} isian berubah, {same} tetap"


def _understood(read: Any) -> str:
    seen, new, old = (words.replace("\n", "; ") or "(kosong)" for words in (read.seen, read.new, read.old))
    if read.is_changed:
        return f"tampak {seen}, dibaca {new}; semula {old}"
    return f"{seen}; tetap" if seen == new else f"tampak {seen}, dibaca {new}; tetap"
