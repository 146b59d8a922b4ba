"""Any part of the model, for Hypothesis, made from the types of its fields."""

from datetime import date
from decimal import Decimal
from types import UnionType
from typing import Annotated, Literal, Union, get_args, get_origin, get_type_hints

from hypothesis import reject
from hypothesis import strategies as st
from msgspec import structs

from sk_builder.model import Period, Range, Rewording
from sk_builder.store.source import hidden_character

YEARS = st.integers(1900, 2099)
TEXTS = (
    st.text("abc ABC:#-,.;%&<>{}[]'\"\\|!*@~0123é\n\t", min_size=1, max_size=130)
    .map(str.strip)
    .filter(lambda text: text and not hidden_character(text))
)
NUMBERS = st.decimals(-(10**9), 10**9, places=2) | st.integers(-(10**12), 10**12).map(Decimal)
WORDS = st.sampled_from(["WTP", "BB", "N/A", "010", "12:30", "sangat baik", ">= 80"])
RANGES = st.tuples(NUMBERS, NUMBERS).map(lambda ends: Range(*sorted(ends)))
PERIODS = st.tuples(YEARS, YEARS).map(lambda ends: Period(*sorted(ends)))

AMENDED = st.sampled_from(["menimbang.b", "mengingat.12", "diktum.KEDUA", "diktum.KEDUA BELAS"])
CATALOGUE_KEYS = st.from_regex(r"[a-z]{1,9}(-[a-z0-9]{1,4}){1,3}", fullmatch=True)

SCALARS = {
    str: TEXTS,
    bool: st.booleans(),
    int: YEARS,
    date: st.dates(date(1900, 1, 1), date(2099, 12, 31)),
    Period: PERIODS,
    type(None): st.none(),
}


def parts(kind):
    """Any part of a class that its own checks let pass."""
    hints = get_type_hints(kind, include_extras=True)
    if kind is Rewording:
        return st.one_of(
            st.builds(Rewording, at=AMENDED, text=TEXTS, items=values(tuple[str, ...])),
            st.just(Rewording(at="lampiran.IV")),
        )
    strategies = {
        field.name: values(hints[field.name]) if field.encode_name != "kunci" else CATALOGUE_KEYS
        for field in structs.fields(kind)
    }
    fields = st.fixed_dictionaries(
        {field.name: strategies[field.name] for field in structs.fields(kind) if field.required},
        optional={field.name: strategies[field.name] for field in structs.fields(kind) if not field.required},
    )

    def build(given):
        try:
            return kind(**given)
        except ValueError:
            reject()

    return fields.map(build)


def values(hint, longest=3):
    """Any value of a field's type."""
    arms = get_args(hint)
    match get_origin(hint):
        case origin if origin is Annotated:
            return values(arms[0])
        case origin if origin in {Union, UnionType}:
            if Decimal in arms:
                rest = [st.none()] if type(None) in arms else []
                return st.one_of(NUMBERS, RANGES, WORDS, *rest)
            return st.one_of([values(arm) for arm in arms])
        case origin if origin is tuple:
            return st.lists(values(arms[0]), max_size=longest).map(tuple)
        case origin if origin is dict:
            return st.dictionaries(YEARS, values(arms[1]), max_size=longest)
        case origin if origin is Literal:
            return st.sampled_from(arms)
    return SCALARS[hint] if hint in SCALARS else st.deferred(lambda: parts(hint))
