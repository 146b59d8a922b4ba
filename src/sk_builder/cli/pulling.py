"""The commands about a Word file that came back: what was changed in it, and what it was made from."""
# ruff: noqa: PLC0415

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from sk_builder.cli.changing import is_terminal, making_of, version_lines, writing_options
from sk_builder.cli.group import FOUND, IndonesianCommand

_FILE = click.Path(path_type=Path)
_YES, _NO = "y", "t"


@click.command(
    cls=IndonesianCommand,
    help="Ambil perubahan yang dibuat di berkas Word DOCX ke dalam berkas Keputusan FILE (bila tidak disebut,"
    " dicari di sampingnya). Tanpa --accept: ditanyakan satu per satu, atau hanya ditampilkan.",
)
@click.argument("docx", metavar="DOCX", type=_FILE)
@click.argument("file", metavar="[FILE]", required=False, type=_FILE)
@click.option("--accept", is_flag=True, help="Ambil semua yang jelas tanpa bertanya.")
@click.option("--reason", metavar="TEKS", default="", help="Alasan perubahan; wajib bila ada yang diambil.")
@click.option(
    "--template", metavar="TEMPLAT", help="Templat pembuat berkas Word itu, bila bukan yang tertulis."
)
@writing_options
@click.pass_context
def pull(  # noqa: PLR0913 - one for each option
    ctx: click.Context,
    /,
    docx: Path,
    file: Path | None,
    reason: str,
    template: str | None,
    *,
    accept: bool,
    **asked: Any,
) -> None:
    """Bring changes back from Word."""
    from sk_builder.app.pull import pull as compare
    from sk_builder.app.pull import take
    from sk_builder.app.writing import refuse_if_set

    pulled = compare(docx, file, template)
    click.echo("\n".join(_pulled_lines(pulled)))
    takable = pulled.clear if accept else (*pulled.clear, *pulled.to_ask)
    if takable and accept:
        refuse_if_set(pulled.loaded)
    chosen = takable if accept else _asked(takable) if is_terminal() and not pulled.loaded.part.is_set else ()
    if chosen:
        if not reason and is_terminal():
            reason = str(click.prompt("Alasan perubahan"))
        making = making_of(pulled.loaded.path, reason, **asked)
        written = take(pulled, chosen, making)
        click.echo("\n".join(_taken_lines(pulled, chosen, written, making)))
    if not pulled.is_whole(chosen):
        ctx.exit(FOUND)


def _asked(takable: Sequence[Any]) -> list[Any]:
    """Ask about each change."""
    chosen = []
    for number, one in enumerate(takable, start=1):
        old, new = _one_line(one.old) or "-", _one_line(one.new) or "-"
        click.echo(f"({number}/{len(takable)}) {one.label}: {old} menjadi {new}")
        if click.prompt("Ambil?", type=click.Choice([_YES, _NO]), show_choices=True) == _YES:
            chosen.append(one)
    return chosen


def _taken_lines(pulled: Any, chosen: Sequence[Any], written: Any, making: Any) -> Iterator[str]:
    yield f"diambil: {len(chosen)} perubahan"
    yield from version_lines(written)
    if making.folder is not None and written.built is None:
        yield f"{pulled.docx}: tidak dibuat ulang, sebab masih ada yang belum diambil darinya"


def _pulled_lines(pulled: Any) -> Iterator[str]:
    yield f"{pulled.docx} dibandingkan dengan {pulled.loaded.path}"
    yield from (f"catatan: {note}" for note in pulled.notes)
    for one in pulled.proposals:
        yield from _proposal_lines(one, pulled.loaded.path)
    for left in pulled.leftovers:
        yield from _leftover_lines(left)
    for remark in pulled.remarks:
        about = f' tentang "{_one_line(remark.words)}"' if remark.words else ""
        where = f", {remark.where}" if remark.where else ""
        yield f"komentar {remark.author or 'tanpa nama'}{about}{where}: {remark.text}"
    yield _sum(pulled)


def _proposal_lines(one: Any, file: Path) -> Iterator[str]:
    why = f" ({one.why})" if one.why else ""
    yield f"data, {one.verdict.value}: {one.label}{why}"
    yield f"  tempat   {one.at}" + (f", {file}:{one.line}" if one.line else "")
    yield f"  semula   {_one_line(one.old) or '-'}"
    yield f"  menjadi  {_one_line(one.new) or '-'}"
    if one.ours:
        yield f"  di berkas Keputusan sekarang  {_one_line(one.ours)}"
    if one.where:
        yield f"  di Word  {'; '.join(one.where[:3])}: {_one_line(' | '.join(one.on_paper))}"
    if one.advice:
        yield "  kerjakan sendiri, tambahkan:"
        yield from (f"    {line}" for line in one.advice)


def _leftover_lines(left: Any) -> Iterator[str]:
    at = f", {left.at}" if left.at else ""
    yield f"bukan data, {left.kind.value}{at} ({left.where})"
    if left.old:
        yield f"  semula   {_one_line(left.old)}"
    if left.new:
        yield f"  menjadi  {_one_line(left.new)}"
    if left.around not in {left.old, left.new}:
        yield f"  alinea   {_one_line(left.around)}"


def _sum(pulled: Any) -> str:
    if not pulled.proposals and not pulled.leftovers:
        if pulled.is_edited:
            return "tidak ada kata yang berbeda; yang berubah hanya alinea kosong, gambar, atau komentar"
        return "tidak ada yang berubah"
    counts = Counter(one.verdict.value for one in pulled.proposals)
    told = [f"{count} {verdict}" for verdict, count in counts.items()]
    return (
        f"data: {', '.join(told) or '0'}; bukan data: {len(pulled.leftovers)};"
        f" komentar: {len(pulled.remarks)}"
    )


def _one_line(words: str) -> str:
    return words.replace("\n", " ⏎ ").replace("\t", " → ")


@click.command(
    cls=IndonesianCommand,
    help="Periksa asal berkas Word DOCX: Keputusan, versi, dan templatnya, dan apakah isinya masih sama.",
)
@click.argument("docx", metavar="DOCX", type=_FILE)
@click.argument("file", metavar="[FILE]", required=False, type=_FILE)
@click.option(
    "--template", metavar="TEMPLAT", help="Templat pembuat berkas Word itu, bila bukan yang tertulis."
)
@click.pass_context
def verify(ctx: click.Context, docx: Path, file: Path | None, template: str | None) -> None:
    """Tell what a Word file was made from."""
    from sk_builder.app.verify import verify as look_into

    verified = look_into(docx, file, template)
    click.echo("\n".join(_verified_lines(verified)))
    if not verified.is_the_paper:
        ctx.exit(FOUND)


def _verified_lines(verified: Any) -> Iterator[str]:
    from sk_builder.rendering.citing import number_words

    decree = verified.decree
    number = number_words(decree)
    yield f"{verified.docx}: {decree.term} Nomor {number} tentang {decree.subject or '-'}"
    yield f"templat: {decree.template or '-'}"
    if verified.is_edited:
        yield f"sudah diubah di Word sejak dibuat; lihat perubahannya dengan pull {verified.docx}"
    if verified.is_reprinted is None:
        yield f"tidak dapat dicetak ulang: {verified.why_not}"
    elif verified.is_reprinted:
        yield "kata-katanya sama dengan cetakan ulang datanya"
    else:
        yield "kata-katanya berbeda dari cetakan ulang datanya" + (
            f": {verified.why_not}" if verified.why_not else ""
        )
    yield from _file_lines(verified)


def _file_lines(verified: Any) -> Iterator[str]:
    if verified.file is None:
        yield "berkas Keputusannya tidak ditemukan di sampingnya; sebut berkas itu (.yaml)"
        return
    version = f"versi {verified.version}" if verified.version else "tidak ada versi yang sama"
    yield (
        f"{verified.file}: {version}"
        if verified.version or verified.moved_on
        else f"{verified.file}: isinya sama"
    )
    if verified.moved_on:
        yield f"berkas Keputusan sudah berubah sejak itu ({len(verified.moved_on)}):"
        for change in verified.moved_on:
            yield change.label
            yield f"  di Word             {_one_line(change.old or '-')}"
            yield f"  di berkas Keputusan {_one_line(change.new or '-')}"
