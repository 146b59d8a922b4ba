"""The command that drafts the decree of the next period."""
# ruff: noqa: PLC0415

from datetime import date
from pathlib import Path

import click

from sk_builder.cli.days import as_of, today
from sk_builder.cli.group import FOUND, IndonesianCommand

_FILE = click.Path(path_type=Path)


@click.command(
    cls=IndonesianCommand,
    help="Susun konsep untuk PERIODE (2026, atau 2026-2029) dari berkas Keputusan sebelumnya.",
)
@click.argument("period", metavar="PERIODE")
@click.option(
    "--from", "source", metavar="FILE", type=_FILE, required=True, help="Keputusan sebelumnya (.yaml)."
)
@click.option(
    "-o", "--output", metavar="BERKAS", type=_FILE, help="Konsepnya; bila tidak disebut, di samping FILE."
)
@click.option("--accept", is_flag=True, help="Terima semua usul.")
@as_of
@click.pass_context
def new(  # noqa: PLR0913  one for each option
    ctx: click.Context,
    period: str,
    source: Path,
    output: Path | None,
    as_of: date | None,
    *,
    accept: bool,
) -> None:
    """Draft the next period."""
    from sk_builder.app.next_period import next_period, read_period
    from sk_builder.cli.drafts import draft_text

    made = next_period(source, read_period(period), as_of or today(), output, accept=accept)
    click.echo(draft_text(made), nl=False)
    if made.left.counts["error"]:
        ctx.exit(FOUND)
