"""What a cell shows of its number is told by its format; a format that shows no plain number is refused."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from parts import NUMBERS

from sk_builder.store.number_format import UnclearFormatError, format_of, shown


@pytest.mark.parametrize(
    ("held", "code", "amount"),
    [
        ("4.57", "General", "4.57"),
        ("85.0", "General", "85"),
        ("1e-7", "General", "0.0000001"),
        ("1e22", "General", "10000000000000000000000"),
        ("0.30000000000000004", "General", "0.3"),
        ("0.7654320999999999", "General", "0.7654321"),
        ("0.3333333333333333", "General", "0.3333333333"),
        ("1234567890123.45", "General", "1234567890123.45"),
        ("5", "@", "5"),
        ("4.5", "0.00", "4.50"),
        ("4.5", "0.0###", "4.5"),
        ("4.575", "0.00######", "4.575"),
        ("4.565", "0.00", "4.57"),
        ("5", "#.#", "5"),
        ("1250", "#,##0", "1250"),
        ("1250", '"Rp"#,##0.00', "1250.00"),
        ("1250", "[$Rp-421] #,##0", "1250"),
        ("1250", '_-"Rp"* #,##0.00_-;-"Rp"* #,##0.00_-', "1250.00"),
        ("-4.5", "0.00;[Red](0.00)", "-4.50"),
        ("-0.001", "0.00", "0.00"),
        ("7", "0\\ \\o\\r\\a\\n\\g", "7"),
    ],
)
def test_the_number_that_is_seen(held, code, amount):
    seen = shown(Decimal(held), code)

    assert (f"{seen.amount:f}", seen.is_percent) == (amount, False)


@pytest.mark.parametrize(
    ("held", "code", "amount"),
    [
        ("0.0457", "0.00%", "4.57"),
        ("0.0457", "0.0%", "4.6"),
        ("0.85", "0%", "85"),
        ("0.29", "0.00%", "29.00"),
        ("1", "0%", "100"),
        ("4.57", "0.00\\%", "4.57"),
        ("4.57", '0.00"%"', "4.57"),
    ],
)
def test_a_percentage_is_what_stands_before_its_sign(held, code, amount):
    seen = shown(Decimal(held), code)

    assert (f"{seen.amount:f}", seen.is_percent) == (amount, True)


@pytest.mark.parametrize(
    ("held", "code", "hides"),
    [
        ("0.0457", "0%", True),
        ("4.575", "0.00", True),
        ("4.574999999999999", "0.00", True),
        ("4.575", "0.000", False),
        ("0.30000000000000004", "0.00", False),
        ("0.045714285714285714", "0.00%", False),
    ],
)
def test_digits_that_somebody_typed_may_be_hidden_but_not_those_of_a_calculation(held, code, hides):
    assert shown(Decimal(held), code).hides_digits == hides


@pytest.mark.parametrize(
    "code",
    ["# ?/?", "0.00E+00", "#,##0,", "0.0,,", ";;;", '"rahasia"', "[<10]0;0.0", "000-000", "0.00 0", '0"."00'],
)
def test_a_format_that_shows_no_plain_number_is_refused(code):
    with pytest.raises(UnclearFormatError):
        shown(Decimal(5), code)


@given(NUMBERS | st.decimals(-(10**4), 10**4, places=5))
def test_the_format_of_a_number_shows_all_its_digits(value):
    assert f"{shown(value, format_of(value)).amount:f}" == f"{value or abs(value):f}"


@given(
    st.floats(allow_nan=False, allow_infinity=False), st.sampled_from(["General", "0.00", "0.0#%", "#,##0"])
)
def test_any_number_can_be_shown(held, code):
    assert shown(Decimal(repr(held)), code).amount.is_finite()
