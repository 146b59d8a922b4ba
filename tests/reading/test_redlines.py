"""A redline between two layouts of one decree: the hardest case, as nothing stands where it stood."""

from datetime import date
from itertools import pairwise

import pytest
from layouts import LAYOUTS, saved

from sk_builder.word.redline import redline

NEIGHBOURS = list(pairwise([*LAYOUTS, *list(LAYOUTS)[:1]]))


@pytest.mark.parametrize(("old", "new"), NEIGHBOURS)
def test_one_layout_is_marked_against_another(old, new):
    """`redline` proves itself that both come out again."""
    made = redline(saved(LAYOUTS[old]), saved(LAYOUTS[new]), "Contoh Orang", date(2025, 3, 3))

    assert made.startswith(b"PK")
