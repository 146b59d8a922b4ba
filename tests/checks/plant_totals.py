"""Flaws of the totals of tables."""

from decimal import Decimal

from plants import plants

from sk_builder import language
from sk_builder.manuscript import Passage


@plants("ANG-09")
def a_total_that_misses_its_column(manuscript, chance):
    annex = next(iter(manuscript.annexes), None)
    if annex is None:
        return None
    parts = [chance.randint(1, 900) * 1000 for _ in range(chance.randint(2, 6))]
    numbers = [*parts, sum(parts) + chance.choice((1000, -1000, 9000))]
    labels = [*(f"{count}." for count in range(1, len(parts) + 1)), chance.choice(("Jumlah", "TOTAL"))]
    for row, (label, number) in enumerate(zip(labels, numbers, strict=True), start=2):
        manuscript = _with_row(manuscript, f"{annex}.tabel.9.{row}", label, language.number(Decimal(number)))
    return manuscript, f"{annex}.tabel.9.{len(numbers) + 1}.2"


def _with_row(manuscript, at, *cells):
    for column, words in enumerate(cells, start=1):
        manuscript = manuscript.with_passage(Passage(f"{at}.{column}", words))
    return manuscript
