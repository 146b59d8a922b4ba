"""The draft of a next period as lines of text: what became of the last decree, and what is to be decided."""

from collections.abc import Iterator

import click

from sk_builder.app.next_period import NextPeriod, Row, rows_of
from sk_builder.app.wording import counted

_BLANK = "(kosong)"


def draft_text(made: NextPeriod) -> str:
    """Return what a draft was made of, what the rules propose, and the decision list."""
    return "".join(f"{line}\n" for line in _lines(made))


def _lines(made: NextPeriod) -> Iterator[str]:
    yield _headed(f"Pindah dan diperbarui ({len(made.moved)})")
    yield from (_changed(row) for row in made.moved)
    mended, offered = rows_of(made.mended), rows_of(made.proposals)
    yield _headed(f"Diperbaiki ({len(mended)})")
    yield from (f"{_changed(row)} ({code})" for row, code in mended)
    told = "diterima" if made.accepted else "belum diterima; --accept menerima semuanya"
    yield _headed(f"Usul ({len(offered)}), {told}")
    yield from (f"{_changed(row)} ({code})" for row, code in offered)
    yield _headed(f"Keputusan yang diperlukan ({len(made.decisions)})")
    for number, one in enumerate(made.decisions, start=1):
        yield f"  {number}. {one.topic}, {one.at}: {one.question}"
    yield ""
    yield f"{made.target}: konsep; {counted(made.left.counts)}, lihat sk-builder check {made.target}"
    yield f"{made.sheet}: keputusan yang diperlukan, untuk dicetak"


def _headed(words: str) -> str:
    return click.style(words, bold=True)


def _changed(row: Row) -> str:
    return f"  {row.at}: {row.old or _BLANK} → {row.new or _BLANK}"
