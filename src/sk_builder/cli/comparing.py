"""The command that tells what changed between two papers."""
# ruff: noqa: PLC0415

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import click

from sk_builder.cli.days import as_of, today
from sk_builder.cli.group import IndonesianCommand

VERSION = 1
"""Of the JSON form; grows when a key changes its meaning or goes."""

_FILE = click.Path(path_type=Path)


@click.command(
    cls=IndonesianCommand,
    help="Apa yang berubah dari A ke B: berkas Keputusan (.yaml), versinya (.yaml@2), atau berkas Word.",
)
@click.argument("old", metavar="A")
@click.argument("new", metavar="B")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", help="Bentuk laporan di layar."
)
@click.option("--matrix", metavar="BERKAS", type=_FILE, help="Buat matriks perubahan (.docx).")
@click.option(
    "--redline",
    metavar="BERKAS",
    type=_FILE,
    help="Buat naskah B dengan perubahan terlacak terhadap A (.docx).",
)
@click.option(
    "--by",
    metavar="NAMA",
    help="Nama di samping setiap perubahan terlacak; bila tidak disebut, penyusun di kantor.yaml.",
)
@as_of
def diff(  # noqa: PLR0913, PLR0917  one for each option
    old: str,
    new: str,
    form: str,
    matrix: Path | None,
    redline: Path | None,
    by: str | None,
    as_of: date | None,
) -> None:
    """Tell what changed."""
    from sk_builder.app.comparing import compare, write_matrix, write_redline

    comparison = compare(old, new)
    if comparison.told or not redline:
        found = comparison.known().changes
        click.echo(_json(found) if form == "json" else "\n".join(_lines(found)))
    if matrix:
        write_matrix(comparison, matrix)
        click.echo(matrix, err=form == "json")
    if redline:
        write_redline(comparison, redline, by, as_of or today())
        click.echo(redline, err=form == "json")


def _lines(found: Any) -> Iterator[str]:
    for change, reason in found:
        yield click.style(change.label, bold=True)
        yield f"  tempat   {change.at}"
        yield f"  semula   {click.style(change.old or '-', fg='red')}"
        yield f"  menjadi  {click.style(change.new or '-', fg='green')}"
        if reason:
            yield f"  alasan   {reason}"
    yield f"{len(found)} perubahan" if found else "tidak ada yang berubah"


def _json(found: Any) -> str:
    changes = [
        {
            "at": change.at,
            "label": change.label,
            "old": change.old,
            "new": change.new,
            "reason": reason or None,
        }
        for change, reason in found
    ]
    return json.dumps({"version": VERSION, "changes": changes}, ensure_ascii=False, indent=2)
