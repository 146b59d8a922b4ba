"""A form that nobody has touched changes nothing, whatever the table holds and whoever saved the file."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs
from parts import PERIODS, parts
from sheets import decree, indicator, sheets_of

from sk_builder.app.samples import samples
from sk_builder.app.tables.export import form_of
from sk_builder.app.tables.reading import read_tables
from sk_builder.model import Decree, IndicatorAnnex, Period
from sk_builder.store.decrees import load_decree
from sk_builder.store.excel_writer import ORIGIN, write_form

SAMPLES = ["iku-2024", "contoh-lengkap"]
SHORT_PERIODS = PERIODS.map(lambda period: Period(period.first, min(period.first + 4, period.last)))
DECREES = st.builds(
    lambda annexes, period: Decree(annexes=tuple(annexes), period=period),
    st.lists(parts(IndicatorAnnex), min_size=1, max_size=2),
    st.none() | SHORT_PERIODS,
)


def read_again(whole, content, *, with_origin):
    sheets = [sheet for sheet in sheets_of(content) if with_origin or sheet.name != ORIGIN]
    reading = read_tables(whole, sheets)
    return reading.problems, reading.changed


@settings(max_examples=60, deadline=None)
@given(DECREES, st.booleans())
def test_of_any_table(whole, with_origin):
    assert read_again(whole, write_form(form_of(whole)), with_origin=with_origin) == ([], [])


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("with_origin", [True, False])
def test_of_the_samples(name, with_origin):
    whole = load_decree(samples("decrees") / f"{name}.yaml").part

    assert read_again(whole, write_form(form_of(whole, ["Bidang Contoh"])), with_origin=with_origin) == (
        [],
        [],
    )


@pytest.mark.libreoffice
@pytest.mark.parametrize("with_origin", [True, False])
def test_after_libreoffice_has_saved_it(soffice, tmp_path, with_origin):
    hard = indicator("=1+1", targets={2025: "WTP", 2026: None}, remark="+62 @kantor -5", code="010")
    plain = load_decree(samples("decrees") / "contoh-lengkap.yaml").part
    whole = structs.replace(plain, annexes=(plain.annexes[0], decree(hard).annexes[0]))
    file = tmp_path / "tabel.xlsx"
    file.write_bytes(write_form(form_of(whole)))
    saved = soffice(soffice(file, "ods"), "xlsx:Calc MS Excel 2007 XML")

    assert saved.read_bytes() != write_form(form_of(whole))
    assert read_again(whole, saved.read_bytes(), with_origin=with_origin) == ([], [])
