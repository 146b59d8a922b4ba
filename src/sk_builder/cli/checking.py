"""The commands that find flaws, mend them, and explain the rules."""
# ruff: noqa: PLC0415

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from sk_builder.cli.days import as_of, today
from sk_builder.cli.group import FAILED, FOUND, IndonesianCommand

_FILE = click.Path(path_type=Path)


_select = click.option(
    "--select", metavar="KODE", multiple=True, help="Hanya aturan ini (MNB-03, MNB); boleh beberapa."
)
_skip = click.option("--skip", metavar="KODE", multiple=True, help="Selain aturan ini.")


@click.command(
    cls=IndonesianCommand, help="Periksa FILE: berkas Keputusan (.yaml), atau naskah .docx, .pdf, .txt."
)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=_FILE)
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "html"]), default="text", help="Bentuk laporan."
)
@click.option("-o", "--output", metavar="BERKAS", type=_FILE, help="Tulis laporan ke berkas ini.")
@_select
@_skip
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "never"]),
    default="error",
    help="Kode keluar 1 bila ada temuan seberat ini.",
)
@as_of
@click.option("--style", metavar="GAYA", help="Gaya kantor: berkas .yaml yang memuatnya, atau baku.")
@click.option("--template", metavar="TEMPLAT", help="Bandingkan halaman naskah .docx dengan templat ini.")
@click.option("--spelling", is_flag=True, help="Cari juga setiap kata di kamus.")
@click.option(
    "--annotate", metavar="BERKAS", type=_FILE, help="Buat .docx dengan komentar pada setiap temuan."
)
@click.pass_context
def check(  # noqa: PLR0913, PLR0917  one for each option
    ctx: click.Context,
    /,
    files: tuple[Path, ...],
    form: str,
    output: Path | None,
    fail_on: str,
    annotate: Path | None,
    **asked: Any,
) -> None:
    """Find flaws."""
    from sk_builder.app.check import check as check_files

    if annotate and len(files) > 1:
        raise click.UsageError("--annotate hanya untuk satu FILE.")
    wanted = _wanted(**asked)
    report = check_files(files, wanted)
    if annotate and report.files:
        from sk_builder.app.annotate import annotate as write_annotated

        write_annotated(report.files[0], annotate, wanted.as_of)
    text = _writer(form)(report)
    if output is None:
        click.echo(text, nl=False)
    else:
        from sk_builder.app.report_file import write_report

        write_report(click.unstyle(text), output, form, files)
        click.echo(f"laporan: {output}", err=True)
    for problem in report.problems:
        click.echo(f"Kesalahan: {problem}", err=True)
    if report.problems:
        ctx.exit(FAILED)
    if fail_on != "never" and report.reaches(fail_on):
        ctx.exit(FOUND)


def _writer(form: str) -> Callable[[Any], str]:
    """Return what writes a report in a form."""
    if form == "json":
        from sk_builder.app.report_json import report_json

        return report_json
    if form == "html":
        from sk_builder.app.report_html import report_html

        return report_html
    from sk_builder.cli.findings import report_text

    return report_text


@click.command(cls=IndonesianCommand, help="Perbaiki yang pasti dalam berkas Keputusan FILE (.yaml).")
@click.argument("file", metavar="FILE", type=_FILE)
@click.option("--dry-run", is_flag=True, help="Tampilkan perbedaannya saja; tidak menulis apa pun.")
@click.option(
    "-o", "--output", metavar="BERKAS", type=_FILE, help="Tulis ke berkas baru ini; FILE tidak diubah."
)
@click.option(
    "--reason-for-edits", metavar="TEKS", default="", help="Alasan perubahan yang dibuat dengan tangan."
)
@_select
@_skip
@as_of
@click.pass_context
def fix(ctx: click.Context, /, file: Path, output: Path | None, *, dry_run: bool, **asked: Any) -> None:
    """Mend what is safe."""
    from sk_builder.app.fix import fix as fix_file
    from sk_builder.cli.mended import diff_text, fixed_text

    reason = asked.pop("reason_for_edits")
    fixed = fix_file(file, _wanted(**asked), output, dry_run=dry_run, edits_reason=reason)
    click.echo(diff_text(fixed) if dry_run else fixed_text(fixed), nl=False)
    if fixed.left.counts["error"]:
        ctx.exit(FOUND)


@click.command(cls=IndonesianCommand, help="Daftar aturan, atau penjelasan satu aturan KODE (MNB-03).")
@click.argument("code", metavar="[KODE]", default="")
def rules(code: str) -> None:
    """Explain the rules."""
    from sk_builder.app.manual import rule_list, rule_page

    click.echo(rule_page(code.upper()) if code else rule_list(), nl=False)


def _wanted(
    as_of: date | None, select: Sequence[str], skip: Sequence[str], style: str | None = None, **more: Any
) -> Any:
    """Gather what the options ask for."""
    from sk_builder.app.dossiers import Wanted, named_style

    house = named_style(style) if style else None
    return Wanted(as_of or today(), _codes(select), _codes(skip), house, **more)


def _codes(given: Sequence[str]) -> tuple[str, ...]:
    return tuple(code.strip().upper() for codes in given for code in codes.split(",") if code.strip())
