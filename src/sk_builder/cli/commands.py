"""The commands. What a command needs is imported inside it, so that each starts fast."""
# ruff: noqa: PLC0415

from pathlib import Path
from textwrap import shorten

import click

from sk_builder.cli import amending, changing, checking, comparing, drafting, pulling, tables, taking
from sk_builder.cli.group import FOUND, IndonesianGroup

_FILE = click.Path(path_type=Path)
_SHOWN = 60
"""Characters of printed words that stand beside a tag."""


@click.group(
    cls=IndonesianGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help="Menyusun Keputusan dan Lampirannya dari data, dengan templat Word kantor.",
)
@click.version_option(
    package_name="sk-builder",
    prog_name="sk-builder",
    message="%(prog)s %(version)s",
    help="Tampilkan versi program.",
)
def main() -> None:
    """Do nothing before a command."""


main.add_command(checking.check)
main.add_command(checking.fix)
main.add_command(checking.rules)
main.add_command(comparing.diff)
main.add_command(taking.import_, "import")
main.add_command(drafting.new)
main.add_command(changing.set_, "set")
main.add_command(changing.enact)
main.add_command(changing.erratum)
main.add_command(amending.amend)
main.add_command(amending.consolidate)
main.add_command(tables.table)
main.add_command(pulling.pull)
main.add_command(pulling.verify)


@main.command(help="Siapkan folder kantor FOLDER: templat, contoh Keputusan, dan berkas kantor.")
@click.argument("folder", type=_FILE)
def init(folder: Path) -> None:
    """Set up an office folder."""
    from sk_builder.app.office import set_up_office

    for path in set_up_office(folder):
        click.echo(path)


@main.command(help="Buat berkas Word dari setiap berkas Keputusan FILE (.yaml).")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=_FILE)
@click.option(
    "-o",
    "--output",
    "folder",
    metavar="FOLDER",
    type=_FILE,
    default=Path(),
    help="Folder hasil; bila tidak disebut, folder ini.",
)
@click.option(
    "--template", metavar="TEMPLAT", help="Nama templat atau berkas .docx, sebagai ganti yang tertulis."
)
@click.option("--force", is_flag=True, help="Timpa hasil lama meski sudah diubah di Word.")
@click.option("--copy", is_flag=True, help="Buat SALINAN dari Keputusan yang sudah ditetapkan.")
@click.option("--strip", is_flag=True, help="Jangan sertakan data Keputusan di dalam berkas Word.")
def build(files: tuple[Path, ...], folder: Path, template: str | None, **how: bool) -> None:
    """Make Word files."""
    from sk_builder.app.build import build as build_files

    for built in build_files(files, folder, template, **how):
        blanks = f"; belum diisi: {', '.join(built.made.blanks)}" if built.made.blanks else ""
        click.echo(f"{built.target}{' (konsep)' if built.decree.is_draft else ''}{blanks}")


@main.command(help="Cetak skema JSON, agar penyunting teks melengkapi kunci: keputusan (bawaan) atau kantor.")
@click.argument(
    "kind", metavar="[keputusan|kantor]", type=click.Choice(["keputusan", "kantor"]), default="keputusan"
)
def schema(kind: str) -> None:
    """Print a JSON Schema."""
    from sk_builder.app.office import schema_text

    click.echo(schema_text(kind), nl=False)


@main.group(help="Periksa templat Word.")
def template() -> None:
    """Do nothing before a command."""


@template.command(help="Periksa tag di TEMPLAT: berkas .docx, atau nama seperti keputusan-iku.")
@click.argument("file", metavar="TEMPLAT", type=_FILE)
@click.pass_context
def check(ctx: click.Context, file: Path) -> None:
    """Lint a template."""
    from sk_builder.app.finding import given_template
    from sk_builder.app.templates import check_template

    file = given_template(file, Path())
    report = check_template(file)
    for problem in report.problems:
        click.echo(problem)
    if report.unprinted:
        click.echo(f"{file}: catatan: isian berikut tidak dicetak templat ini: {', '.join(report.unprinted)}")
    if report.unasked:
        click.echo(
            f"{file}: catatan: tidak ada tag untuk {', '.join(report.unasked)};"
            " pastikan templat ini menuliskannya sendiri bila perlu"
        )
    if report.problems:
        ctx.exit(FOUND)
    click.echo(f"{file}: tidak ada kesalahan")


@template.command(help="Daftar tag di TEMPLAT: tempatnya, dan apa yang dicetak contoh lengkap.")
@click.argument("file", metavar="TEMPLAT", type=_FILE)
def vars(file: Path) -> None:  # noqa: A001  the name of the command
    """List the tags of a template."""
    from sk_builder.app.finding import given_template
    from sk_builder.app.templates import template_tags

    for line in template_tags(given_template(file, Path())):
        prints = shorten(line.prints, _SHOWN, placeholder="…")
        click.echo(f"{line.place}: {line.tag}" + (f"  →  {prints}" if prints else ""))


@main.command(help="Cari peraturan di katalog dengan KUNCI (uu-23-2014) atau kata dari judulnya.")
@click.argument("words", metavar="[KUNCI|KATA]...", nargs=-1)
def regulations(words: tuple[str, ...]) -> None:
    """Look rules up."""
    from sk_builder.app.lookup import look_up
    from sk_builder.cli.entries import entry_lines, summary_line

    asked = " ".join(words)
    catalogue, found = look_up(asked, Path())
    if not found:
        click.echo(f"Tidak ada peraturan yang mirip {asked!r} {catalogue.as_known}.")
    elif len(found) == 1:
        click.echo("\n".join(entry_lines(found[0], catalogue)))
    else:
        click.echo("\n".join(summary_line(entry) for entry in found))
        click.echo(f"({len(found)} peraturan, {catalogue.as_known})")
