"""The commands that change a decree file, each with its reason."""
# ruff: noqa: PLC0415

import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from sk_builder import language
from sk_builder.cli.days import DAY, as_of, today
from sk_builder.cli.group import IndonesianCommand

_FILE = click.Path(path_type=Path)
_OPTIONS = (
    click.option(
        "--by", metavar="NAMA", help="Siapa yang mengubah; bila tidak disebut, penyusun di kantor.yaml."
    ),
    click.option(
        "--reason-for-edits", metavar="TEKS", default="", help="Alasan perubahan yang dibuat dengan tangan."
    ),
    as_of,
    click.option(
        "-o",
        "--output",
        "folder",
        metavar="FOLDER",
        type=_FILE,
        default=Path(),
        help="Folder berkas Word; bila tidak disebut, folder ini.",
    ),
    click.option("--no-build", is_flag=True, help="Jangan buat berkas Word."),
    click.option("--force", is_flag=True, help="Timpa berkas Word lama meski sudah diubah di Word."),
)

ERRATUM_ONLY = (
    "Ralat hanya untuk salah ketik atau salah cetak, yaitu bila kertasnya menyimpang dari naskah asli yang"
    " disetujui. Isi yang hendak diubah memerlukan Keputusan perubahan."
)


def writing_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that every command has which changes a decree file; `making_of` takes them."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def making_of(
    file: Path, reason: str, by: str | None, as_of: date | None, reason_for_edits: str, **how: Any
) -> Any:
    """Gather what the options say; at a terminal, ask for the reason of edits made by hand."""
    from sk_builder.app.writing import Making, office_name
    from sk_builder.store.history import Entry

    if not reason_for_edits and is_terminal():
        reason_for_edits = _asked_reason(file)
    entry = Entry(as_of or today(), by or office_name(file), reason)
    return Making(entry, reason_for_edits, None if how["no_build"] else how["folder"], force=how["force"])


def is_terminal() -> bool:
    """Tell whether somebody sits there who can be asked."""
    return sys.stdin.isatty()


def _asked_reason(file: Path) -> str:
    from sk_builder.app.writing import unexplained

    edits = unexplained(file)
    if not edits:
        return ""
    click.echo(f"{file}: perubahan tanpa alasan, dibuat dengan tangan:")
    click.echo("\n".join(change_lines(edits)))
    return str(click.prompt("Alasan perubahan itu"))


@click.command(
    cls=IndonesianCommand,
    context_settings={"ignore_unknown_options": True},  # a value such as -2,5
    help="Ubah nilai di TEMPAT (lampiran.I.indikator.2.target.2025) dalam berkas Keputusan FILE.",
)
@click.argument("file", metavar="FILE", type=_FILE)
@click.argument("pairs", metavar="TEMPAT NILAI...", nargs=-1, required=True)
@click.option("--reason", metavar="TEKS", default="", help="Alasan perubahan; wajib.")
@writing_options
def set_(file: Path, pairs: Sequence[str], reason: str, **asked: Any) -> None:
    """Set values."""
    from sk_builder.app.setting import set_values

    written = set_values(file, pairs_of(pairs), making_of(file, reason, **asked))
    click.echo("\n".join(_written_lines(written)))


@click.command(
    cls=IndonesianCommand, help="Tetapkan konsep dalam berkas Keputusan FILE dengan nomor dan tanggal."
)
@click.argument("file", metavar="FILE", type=_FILE)
@click.option("--number", metavar="NOMOR", required=True, help="Nomor saja, tanpa pola di sekitarnya.")
@click.option(
    "--date", "day", metavar="TANGGAL", type=DAY, required=True, help="Tanggal penetapan: 2025-01-02."
)
@writing_options
def enact(file: Path, number: str, day: date, **asked: Any) -> None:
    """Set a decree."""
    from sk_builder.app.enacting import enact as enact_file

    reason = f"ditetapkan dengan nomor {number} pada tanggal {language.date_words(day)}"
    written = enact_file(file, number, day, making_of(file, reason, **asked))
    click.echo("\n".join(_written_lines(written)))
    if written.after.is_amending:
        click.echo("perbarui naskah konsolidasinya: sk-builder consolidate, dengan berkas Keputusan pokoknya")


@click.command(
    cls=IndonesianCommand,
    help=(
        "Buat ralat naskah Keputusan FILE yang sudah ditetapkan: hanya untuk salah ketik atau salah cetak."
        " Yang salah dibaca dari tercetak, atau disebut dengan TEMPAT dan KATA yang tercetak di sana."
    ),
)
@click.argument("file", metavar="FILE", type=_FILE)
@click.argument("pairs", metavar="[TEMPAT KATA]...", nargs=-1)
@click.option(
    "--date", "day", metavar="TANGGAL", type=DAY, help="Tanggal ralat; bila tidak disebut, titik-titik."
)
@click.option("-o", "--output", "folder", metavar="FOLDER", type=_FILE, default=Path(), help="Folder hasil.")
@click.option("--force", is_flag=True, help="Timpa ralat lama meski sudah diubah di Word.")
def erratum(file: Path, pairs: Sequence[str], day: date | None, folder: Path, *, force: bool) -> None:
    """Make an erratum."""
    from sk_builder.app.erratum import erratum as make_erratum

    made = make_erratum(file, pairs_of(pairs), day, folder, force=force)
    for slip in made.slips:
        click.echo(f"{slip.part}\n  tertulis    {slip.printed or '-'}\n  seharusnya  {slip.right or '-'}")
    click.echo(made.target)
    click.echo(ERRATUM_ONLY)


def pairs_of(pairs: Sequence[str]) -> list[tuple[str, str]]:
    """Return places with what is told of each.

    Raises:
        UsageError: One has nothing behind it, or is an option that there is not.
    """
    for option in pairs[::2]:
        if option.startswith("-"):
            raise click.UsageError(f"Pilihan {option} tidak dikenal.")
    if len(pairs) % 2:
        raise click.UsageError(
            f'Tempat {pairs[-1]} tanpa isi; tulis isinya sesudah tempatnya, atau "" untuk yang kosong.'
        )
    return [(pairs[start], pairs[start + 1]) for start in range(0, len(pairs), 2)]


def _written_lines(written: Any) -> Iterator[str]:
    yield from change_lines(written.changes)
    yield from version_lines(written)


def version_lines(written: Any) -> Iterator[str]:
    """Yield which version a command made, when, by whom and why, and the Word file."""
    version = written.after.history[-1]
    by = f", oleh {version.by}" if version.by else ""
    yield (
        f"{written.file}: versi {written.number}, {language.date_words(version.day)}{by}: {version.reason}"
    )
    if written.built:
        yield str(written.built.target)


def change_lines(changes: Sequence[Any]) -> Iterator[str]:
    """Yield each change as its place, what stood there, and what stands there now."""
    for change in changes:
        yield change.label
        yield f"  semula   {change.old or '-'}"
        yield f"  menjadi  {change.new or '-'}"
