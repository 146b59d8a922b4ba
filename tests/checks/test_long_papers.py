"""A paper longer than anybody would write is checked, and not refused by a rule."""

from papers import foreign

from sk_builder.checks import examine
from sk_builder.language import LAST_ORDINAL
from sk_builder.manuscript import Manuscript, Passage


def test_points_beyond_the_last_that_has_a_name():
    points = [
        passage
        for number in range(1, LAST_ORDINAL + 10)
        for passage in (
            Passage(f"diktum.{number}.label", "KESATU"),
            Passage(f"diktum.{number}", "Menetapkan indikator."),
        )
    ]
    found = examine(foreign(Manuscript(tuple(points))), select=["DKT-05"])

    assert [(finding.at, finding.quote, len(finding.edits)) for finding in found] == [
        ("diktum.2.label", "KESATU", LAST_ORDINAL - 1)
    ]
