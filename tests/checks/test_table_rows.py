from decimal import Decimal

import pytest
from papers import clean_paper, foreign

from sk_builder.checks.table_rows import formula_of, tables_of
from sk_builder.manuscript import Manuscript, Passage

FORMULAS = {
    "a / b × 100%": ("a", "b", "100%"),
    "a / b × 100": ("a", "b", "100"),
    "(a / b) x 100 %": ("a", "b", "100 %"),
    "a dan c / b X 100%.": ("a dan c", "b", "100%"),
    "a dibagi b dikali 100%": ("a", "b", "100%"),
    "a / b × 100.000": ("a", "b", "100.000"),
    "Rumus : a": ("Rumus : a", "", ""),
    "jumlah kab/kota yang tertib": ("jumlah kab/kota yang tertib", "", ""),
    "a\n/ b\n× 100%": ("a", "b", "100%"),
    "Nilai hasil evaluasi": ("Nilai hasil evaluasi", "", ""),
}
TARGETS = {
    "4,57%": ("4.57", "4.57", True),
    "75 %": ("75", "75", True),
    "80-90": ("80", "90", False),
    "-2 s.d. 3": ("-2", "3", False),
    "1.250 orang": ("1250", "1250", False),
    "WTP": (None, None, False),
    "-": (None, None, False),
    "......%": (None, None, True),
}


@pytest.mark.parametrize(("text", "parts"), FORMULAS.items())
def test_reads_a_formula(text, parts):
    formula = formula_of(Passage("lampiran.I.indikator.1.rumus.1", text))

    assert (formula.numerator, formula.denominator, formula.factor) == parts
    assert text[slice(*formula.factor_span)] == formula.factor


@pytest.mark.parametrize(
    ("text", "reference"), [("Sama dengan indikator 2", "2"), ("sama dengan  indikator K-1.", "K-1")]
)
def test_reads_a_reference_to_another_formula(text, reference):
    assert formula_of(Passage("lampiran.I.indikator.1.rumus.1", text)).same_as == reference


@pytest.mark.parametrize(("text", "parts"), TARGETS.items())
def test_reads_a_target(text, parts):
    (table,) = tables_of(Manuscript((Passage("lampiran.I.indikator.1.target.2025", text),)))
    (target,) = table.rows[0].targets
    low, high, bears_percent = parts

    assert (target.low, target.high) == (low and Decimal(low), high and Decimal(high))
    assert (target.year, target.bears_percent) == (2025, bears_percent)


def test_a_row_knows_its_goal_and_its_cells():
    (table,) = foreign(clean_paper(0)).tables
    first, second, third = table.rows

    assert [goal.text for goal in table.goals] == [row.goal.text for row in table.rows]
    assert (first.number, second.words("nama")) == ("1", "Persentase layanan tepat waktu")
    assert [cell.label for cell in second.cells["penanggung_jawab"]] == ["1.", "2."]
    assert (third.cell("arah"), third.is_percentage) == (None, True)
    assert (table.has_column("satuan"), table.has_column("arah"), table.years) == (True, False, (2022,))


def test_a_paper_without_table_has_none():
    assert tables_of(Manuscript((Passage("lampiran.I.isi.1", "teks"),))) == ()
