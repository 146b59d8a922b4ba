"""The commands for what comes after signing: an amending decree, and the text of both together."""
# ruff: noqa: PLC0415

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from sk_builder.cli.changing import change_lines, is_terminal, pairs_of
from sk_builder.cli.days import as_of, today
from sk_builder.cli.group import FOUND, IndonesianCommand

_FILE = click.Path(path_type=Path)
_GROUNDS = click.Choice(["konsideran", "redaksional", "dasar", "fakta"])


@click.command(
    cls=IndonesianCommand,
    context_settings={"ignore_unknown_options": True},  # a value such as -2,5
    help="Susun konsep perubahan atas Keputusan FILE yang sudah ditetapkan, dan naskah konsolidasinya.",
)
@click.argument("file", metavar="FILE", type=_FILE)
@click.argument("pairs", metavar="[TEMPAT NILAI]...", nargs=-1)
@click.option(
    "--ground",
    "grounds",
    multiple=True,
    type=_GROUNDS,
    help="Dasar perubahan: kesalahan konsideran, kesalahan redaksional, dasar pembuatan berubah, atau fakta"
    " baru; boleh beberapa.",
)
@click.option("--reason", metavar="TEKS", default="", help="Alasan objektif; wajib.")
@click.option(
    "--as", "wanted", metavar="BERKAS", type=_FILE, help="Berkas Keputusan yang memuat isi sesudah diubah."
)
@click.option(
    "-o", "--output", metavar="BERKAS", type=_FILE, help="Konsepnya; bila tidak disebut, di samping FILE."
)
@as_of
@click.pass_context
def amend(  # noqa: PLR0913, PLR0917  one for each option
    ctx: click.Context,
    file: Path,
    pairs: Sequence[str],
    grounds: tuple[str, ...],
    reason: str,
    wanted: Path | None,
    output: Path | None,
    as_of: date | None,
) -> None:
    """Draft an amending decree."""
    from sk_builder.app.amending import GROUNDS, Motive
    from sk_builder.app.amending import amend as amend_file

    values = pairs_of(pairs)
    if is_terminal():
        grounds = grounds or (click.prompt("Dasar perubahan (UU 30/2014 Pasal 63 ayat (1))", type=_GROUNDS),)
        reason = reason or click.prompt("Alasan objektif")
    motive = Motive(tuple(name for name in GROUNDS if name in grounds), reason)
    made = amend_file(file, values, motive, as_of or today(), wanted=wanted, target=output)
    click.echo("\n".join(_amended_lines(made)))
    if made.left.counts["error"]:
        ctx.exit(FOUND)


@click.command(
    cls=IndonesianCommand,
    help="Himpun Keputusan FILE dan semua perubahannya di sampingnya menjadi satu naskah konsolidasi.",
)
@click.argument("file", metavar="FILE", type=_FILE)
def consolidate(file: Path) -> None:
    """Write the consolidated text."""
    from sk_builder.app.amending import consolidate as consolidate_file

    click.echo(consolidate_file(file))


def _amended_lines(made: Any) -> Iterator[str]:
    from sk_builder.app.wording import counted

    yield made.subject
    yield from change_lines(made.changes)
    if made.is_most:
        yield (
            f"Yang berubah {made.share:.0%} isinya, lebih dari separuh; lebih baik susun Keputusan pengganti"
            " dengan new (UU 12/2011, Lampiran II nomor 237 huruf b)."
        )
    if made.renamed:
        yield (
            f"kantor.yaml menyebut {made.renamed}; yang boleh mengubah hanya pejabat yang menetapkan"
            " Keputusan itu (UU 30/2014 Pasal 63 ayat (3))."
        )
    if made.names_people:
        yield (
            "Lampirannya menyebut orang; perubahan tidak boleh merugikan warga yang ditunjuk (UU 30/2014"
            " Pasal 63 ayat (5))."
        )
    if made.left_out:
        yield f"Tidak ikut diubah: {'; '.join(change.label for change in made.left_out)}."
    yield from (f"diperbaiki {one.at}: {one.message} ({one.code})" for one in made.mended)
    yield "Ditetapkan paling lama lima hari kerja sejak alasannya ditemukan (UU 30/2014 Pasal 63 ayat (4))."
    yield f"{made.target}: konsep; {counted(made.left.counts)}, lihat sk-builder check {made.target}"
    yield f"{made.consolidated}: Keputusan itu sesudah diubah; perbarui dengan consolidate sesudah enact"
