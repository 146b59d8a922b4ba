"""Every field that a decree may fill for the paper is filled in the goldens, and stands on their pages."""

from datetime import date
from decimal import Decimal
from types import UnionType
from typing import Annotated, Union, get_args, get_origin, get_type_hints

import pytest
from msgspec import structs
from printed_page import FIXTURES, decree_of, parts_of, printed, text, value_at

from sk_builder import language
from sk_builder.model import Decree, HouseStyle, Part, Period, Range
from sk_builder.places import filled

PAGES = [
    *("iku-2024.yaml", "tim-reviu-2024.yaml", "contoh-lengkap.yaml"),
    *(file.name for file in sorted(FIXTURES.glob("*.yaml"))),
]
NEVER_PRINTED = {
    "Decree.templat",
    "Decree.nama_singkat",
    "Decree.gaya",
    "Decree.tercetak",
    "Decree.abaikan",
    "Decree.lain",
    "Decree.sidik_naskah",
    "Decree.riwayat",
    "Decree.versi_terakhir",
    "IndicatorAnnex.kolom",
    "Rewording.di",
}
"""The closed list: what these hold steers the page and never stands on it."""

KINDS_OF_VALUE = {Decimal, Range, str, Period, date, int}
OTHERWISE = {
    "iku-2024.yaml": {"satuan"},  # "%" behind the target
    "nama-saja.yaml": {"gelar_depan", "gelar_belakang", "nip"},  # left out by house style
}
"""Keys whose value a page leaves out or shows by a sign."""

DIRECTIONS = {"naik": "makin tinggi", "turun": "makin rendah", "tetap": "dipertahankan"}


def is_printed(hint):
    metas = get_args(hint)[1:] if get_origin(hint) is Annotated else ()
    return all((meta.extra or {}).get("printed", True) for meta in metas)


def fields(*, on_paper):
    """Every field of every part, ``Part.kunci``, that is or is never meant for the paper."""
    return {
        f"{kind.__name__}.{field.encode_name}"
        for kind in parts_of(Decree) - {HouseStyle}
        for field in structs.fields(kind)
        if kind.__name__ not in {"Departure", "Ignore", "Version", "Recorded"}
        and is_printed(get_type_hints(kind, include_extras=True)[field.name]) is on_paper
    }


def uses(value, name):
    """Every filled field of a value with the kind of what it holds."""
    if value is None or value in ("", (), {}):
        return
    match value:
        case Part():
            fields_of = [(f"{type(value).__name__}.{f.encode_name}", f.name) for f in structs.fields(value)]
            inner = [(key, getattr(value, attribute)) for key, attribute in fields_of]
        case dict():
            inner = [(name, item) for item in value.values()]
        case tuple() if not isinstance(value, Range | Period):
            inner = [(name, item) for item in value]
        case _:
            inner = []
    yield name, type(value)
    for key, item in inner:
        yield from uses(item, key)


USES = {use for file in PAGES for use in uses(decree_of(file), "")}


def kinds(hint):
    """The kinds of value that a field may hold, where there are several."""
    hint = get_args(hint)[0] if get_origin(hint) is Annotated else hint
    if get_origin(hint) in {tuple, dict}:
        return kinds(get_args(hint)[-1] if get_origin(hint) is dict else get_args(hint)[0])
    arms = get_args(hint) if get_origin(hint) in {Union, UnionType} else (hint,)
    return {arm for arm in arms if arm in KINDS_OF_VALUE or (isinstance(arm, type) and issubclass(arm, Part))}


def test_the_list_of_what_is_never_printed_is_closed():
    assert fields(on_paper=False) == NEVER_PRINTED


def test_every_field_for_the_paper_is_filled_in_some_golden():
    assert fields(on_paper=True) - {name for name, _ in USES} == set()


def test_every_kind_of_value_is_filled_in_some_golden():
    wanted = {
        (f"{kind.__name__}.{field.encode_name}", arm)
        for kind in parts_of(Decree)
        for field in structs.fields(kind)
        if f"{kind.__name__}.{field.encode_name}" in fields(on_paper=True)
        for arm in kinds(get_type_hints(kind, include_extras=True)[field.name])
    }

    assert wanted - USES == set()


@pytest.mark.parametrize("field", structs.fields(HouseStyle), ids=lambda field: field.encode_name)
def test_every_question_of_house_style_is_answered_otherwise_in_some_golden(field):
    assert any(getattr(decree_of(file).style, field.name) != field.default for file in PAGES)


@pytest.mark.parametrize("file", PAGES)
def test_every_value_stands_on_its_page(file):
    decree = decree_of(file)
    page = text(printed(decree)).casefold()
    replaced = {departure.at for departure in decree.departures}

    missing = [
        leaf.place
        for leaf in filled(decree)
        if leaf.place not in replaced and shown(value_at(decree, leaf.path), leaf.path[-1]) not in page
    ]

    assert [place for place in missing if place.rpartition(".")[2] not in OTHERWISE.get(file, set())] == []


def shown(value, key):
    """How the page shows a value, in small letters; told here once more, apart from the code under test."""
    match value:
        case Range():
            words = f"{language.number(value.low)}-{language.number(value.high)}"
        case Period():
            words = "-".join(dict.fromkeys(map(str, value)))
        case Decimal():
            words = language.number(value)
        case date():
            words = language.date_words(value)
        case str() if key == "arah":
            words = DIRECTIONS[value]
        case str() if key == "nip":
            digits = "".join(value.split())
            words = " ".join((digits[:8], digits[8:14], digits[14:15], digits[15:]))
        case str() if key == "kunci":
            words = {"uu-23-2014": "23 tahun 2014", "perpres-29-2014": "29 tahun 2014"}.get(value, "")
        case str() if key == "sama_dengan":
            words = "sama dengan indikator 1"
        case _:
            words = str(value)
    return " ".join(words.split()).casefold()
