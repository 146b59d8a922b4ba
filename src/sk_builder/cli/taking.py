"""The command that takes an existing decree over."""
# ruff: noqa: PLC0415

from pathlib import Path

import click

from sk_builder.cli.group import IndonesianCommand

_FILE = click.Path(path_type=Path)


@click.command(
    cls=IndonesianCommand,
    help="Ambil alih Keputusan yang sudah ada dari FILE (.docx, .pdf, .txt) menjadi berkas Keputusan.",
)
@click.argument("file", metavar="FILE", type=_FILE)
@click.option(
    "-o",
    "--output",
    metavar="BERKAS",
    type=_FILE,
    help="Berkas Keputusan yang dibuat; bila tidak disebut, nama FILE dengan akhiran .yaml.",
)
@click.option("--template", metavar="TEMPLAT", help="Nama templat; bila tidak disebut, yang sesuai.")
def import_(file: Path, output: Path | None, template: str | None) -> None:
    """Take a decree over."""
    from sk_builder.app.take_over import take_over
    from sk_builder.cli.taken import taken_text

    target = output or Path(file.name).with_suffix(".yaml")
    click.echo(taken_text(take_over(file, target, template)), nl=False)
