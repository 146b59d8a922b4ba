"""A draft of any decree that amends none: it loads, is a draft, and waits for its targets."""

from datetime import date

import pytest
from hypothesis import given
from msgspec import structs
from parts import parts
from test_any_decree import patient, printable

from sk_builder.app.next_period import next_period
from sk_builder.app.next_period.draft import period_of
from sk_builder.model import Decree, IndicatorAnnex, Period
from sk_builder.store.decrees import dump_decree, load_decree


@pytest.mark.parametrize("accept", [False, True])
def test_a_draft_can_be_made_of_any_decree(accept, tmp_path_factory):
    @patient
    @given(parts(Decree).map(printable))
    def holds(decree):
        dictums = tuple(structs.replace(dictum, rewording=None) for dictum in decree.dictums)
        decree = structs.replace(
            decree, dictums=dictums, amendments=(), history=(), last_version=None, printed_digest=None
        )
        folder = tmp_path_factory.mktemp("kantor")
        source = folder / "lama.yaml"
        source.write_text(dump_decree(decree), encoding="utf-8")
        old = period_of(decree)
        period = Period(2051, 2052) if old != Period(2051, 2052) else Period(2053, 2053)

        draft = load_decree(next_period(source, period, date(2024, 12, 2), accept=accept).target).part

        assert draft.is_draft
        assert (draft.number, draft.enactment.day, draft.departures, draft.ignores) == (None, None, (), ())
        tables = [annex for annex in draft.annexes if isinstance(annex, IndicatorAnnex)]
        rows = [row for annex in tables for row in annex.indicators]
        amounts = [amount for row in rows for amount in (*row.targets.values(), *row.baseline.values())]
        assert [amount for amount in amounts if amount is not None] == []
        assert [row.final_state for row in rows if row.final_state is not None] == []
        assert draft.leftovers == decree.leftovers

    holds()
