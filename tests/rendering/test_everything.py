"""Whatever a decree holds, each filled field is on paper or left out on purpose, and no two share a place."""

from hypothesis import HealthCheck, given, settings
from parts import parts
from printing import citation

from sk_builder import language
from sk_builder.errors import PlaceError
from sk_builder.model import Decree
from sk_builder.places import filled
from sk_builder.rendering import render
from sk_builder.word.values import Printed

patient = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)


def printed(tree):
    """All words of a tree of values."""
    if isinstance(tree, Printed):
        yield tree
    elif isinstance(tree, dict | list):
        for item in tree.values() if isinstance(tree, dict) else tree:
            yield from printed(item)


def without_departures(decree):
    """The same decree in the form of a draft, which has no departures."""
    return Decree(**{name: getattr(decree, name) for name in decree.__struct_fields__} | {"departures": ()})


@patient
@given(parts(Decree))
def test_every_filled_field_is_shown_or_withheld(decree):
    rendered = render(without_departures(decree), citation)
    shown = {place for one in printed(rendered.values) for place in one.covers if one}
    places = {leaf.place for leaf in filled(decree)}

    unseen = places - shown - rendered.withheld
    hidden = {"periode"} if decree.period and not decree.annexes else set()
    assert unseen == hidden | {place for place in places if is_target_left_out(decree, place)}


def is_target_left_out(decree, place):
    """Whether a place is a target in a table whose named columns leave targets out."""
    _, number, key, *rest = (*place.split("."), "", "", "")
    columns = decree.annexes[language.parse_roman(number) - 1].columns if key == "indikator" else ()
    return bool(columns) and "target" not in columns and rest[1] == "target"


@patient
@given(parts(Decree))
def test_every_place_is_printed_once_and_departures_can_reach_it(decree):
    values = render(without_departures(decree), citation).values
    places = [one.at for one in printed(values)]
    assert len(places) == len(set(places))


@patient
@given(parts(Decree))
def test_nothing_but_a_departure_from_nowhere_is_refused(decree):
    refused = []
    try:
        render(decree, citation)
    except PlaceError as error:
        refused = [path for path, _ in error.problems]
    assert refused == [path for path in refused if path[::2] == ("tercetak", "di")]
