"""Lines become tables: cells that are merged, open sides, double lines; frames and bars are none."""

from itertools import pairwise

import pytest
from printed_sheets import lattice

from sk_builder.store.pdf_drawn import Rule
from sk_builder.store.pdf_grids import grids

XS, YS = (50, 150, 250, 350), (100, 130, 160, 190)


def cells(rules):
    """Return row, column, rows and columns of each cell of the only table."""
    (grid,) = grids(rules)
    return [box[:4] for box in grid.boxes]


def without(rules, *gone):
    return [rule for rule in rules if rule not in gone]


def cell_by_cell(xs, ys):
    """Draw each border of each cell by itself, as some programs do."""
    return [
        edge
        for left, right in pairwise(xs)
        for top, bottom in pairwise(ys)
        for edge in (
            Rule(left, top, right, top),
            Rule(left, bottom, right, bottom),
            Rule(left, top, left, bottom),
            Rule(right, top, right, bottom),
        )
    ]


PLAIN = [(row, column, 1, 1) for row in range(3) for column in range(3)]


@pytest.mark.parametrize("draw", [lattice, cell_by_cell])
def test_each_field_is_a_cell(draw):
    assert cells(draw(XS, YS)) == PLAIN


def test_double_lines_are_one():
    beside = [Rule(r.x0, r.y0 + 1.5, r.x1, r.y1 + 1.5) for r in lattice(XS, YS)]
    assert cells(lattice(XS, YS) + beside) == PLAIN


def test_a_cell_may_take_several_columns():
    rules = without(lattice(XS, YS), Rule(150, 100, 150, 190))
    assert cells([*rules, Rule(150, 130, 150, 190)])[:2] == [(0, 0, 1, 2), (0, 2, 1, 1)]


def test_a_cell_may_take_several_rows():
    rules = without(lattice(XS, YS), Rule(50, 160, 350, 160))
    assert (1, 0, 2, 1) in cells([*rules, Rule(150, 160, 350, 160)])


def test_a_wide_cell_ends_where_columns_begin_though_no_line_is_drawn():
    rules = without(lattice(XS, (100, 130, 160)), Rule(50, 130, 350, 130), Rule(150, 100, 150, 160))
    found = cells([*rules, Rule(150, 130, 150, 160), Rule(250, 130, 350, 130)])
    assert found == [(0, 0, 1, 2), (0, 2, 1, 1), (1, 0, 1, 1), (1, 1, 1, 1), (1, 2, 1, 1)]


def test_a_table_may_be_open_at_its_sides():
    rules = without(lattice(XS, YS), Rule(50, 100, 50, 190), Rule(350, 100, 350, 190))
    assert cells(rules) == PLAIN


def test_two_tables_are_two():
    assert len(grids(lattice(XS, YS) + lattice(XS, [y + 300 for y in YS]))) == 2


@pytest.mark.parametrize(
    "rules",
    [
        pytest.param([Rule(50, 100, 550, 100)], id="a line below a letterhead"),
        pytest.param(lattice((50, 550), (50, 800)), id="a frame"),
        pytest.param(lattice((50, 550), (50, 400, 800)), id="a frame in two parts"),
        pytest.param([Rule(50, y, 550, y) for y in YS], id="level lines alone"),
        pytest.param([Rule(n, 0, n, 800) for n in range(0, 4000, 5)], id="a picture"),
    ],
)
def test_other_lines_are_no_table(rules):
    assert grids(rules) == []


@pytest.mark.parametrize("bar", [Rule(170, 145, 230, 145), Rule(170, 145, 260, 145)], ids=["within", "over"])
def test_the_bar_of_a_fraction_is_no_border(bar):
    assert cells([*lattice(XS, YS), bar]) == PLAIN
