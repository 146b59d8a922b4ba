"""File to decree to file: nothing is lost either way."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from parts import parts

from sk_builder.model import Decree, HouseStyle, IndicatorAnnex, Office, Signatory
from sk_builder.places import filled, place_of
from sk_builder.store.decode import decode
from sk_builder.store.decrees import dump_decree, load_decree, load_office
from sk_builder.store.encode import encode
from sk_builder.store.yaml_nodes import read_tree
from sk_builder.store.yaml_text import write_tree

SAMPLES = Path(__file__).parents[2] / "decrees"
DECREES = sorted(path for path in SAMPLES.glob("*.yaml") if path.name != "kantor.yaml")

patient = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)


@patient
@given(parts(Decree))
def test_a_decree_comes_back_from_its_file(decree):
    tree = read_tree(dump_decree(decree))
    assert tree.problems == ()
    assert decode(tree.data, Decree) == (decree, ())


@patient
@given(parts(Decree))
def test_every_field_has_the_place_in_its_file_that_it_has_on_paper(decree):
    places = read_tree(dump_decree(decree)).places
    for leaf in filled(decree):
        assert place_of(leaf.path, places.items) == leaf.place


@pytest.mark.parametrize("kind", [Office, HouseStyle, IndicatorAnnex, Signatory])
def test_every_part_comes_back_from_json(kind):
    @patient
    @given(parts(kind))
    def comes_back(part):
        tree = json.loads(json.dumps(encode(part)))
        assert decode(tree, kind) == (part, ())

    comes_back()


@pytest.mark.parametrize("path", DECREES, ids=lambda path: path.name)
def test_a_sample_decree_comes_back(path):
    decree = load_decree(path).part
    assert decode(read_tree(dump_decree(decree)).data, Decree) == (decree, ())


def test_the_sample_office_comes_back():
    office = load_office(SAMPLES / "kantor.yaml").part
    assert decode(encode(office), Office) == (office, ())


TEXTS = st.text(max_size=150) | st.text("ab :#-,.\n\t'\"[]{}&*!|>%@`~0\\", max_size=200)
KEYS = TEXTS.filter(str.strip).filter(lambda key: key not in {"~", "null"})
NODES = st.recursive(
    st.none() | TEXTS,
    lambda node: st.lists(node, max_size=3) | st.dictionaries(KEYS, node, max_size=3),
    max_leaves=8,
)


@patient
@given(st.dictionaries(KEYS, NODES, min_size=1, max_size=4))
def test_any_tree_comes_back_from_its_text(tree):
    assert read_tree(write_tree(tree)).data == tree


@pytest.mark.parametrize(
    ("text", "written"),
    [
        *(("4,57", "4,57"), ("2024", "2024"), ("Plt.", "Plt."), ("-5", "-5"), ("R&D", "R&D")),
        *(("188.45/1/KEP", "188.45/1/KEP"), ("a: b", '"a: b"'), ("a #1", '"a #1"'), ("- a", '"- a"')),
        *(("010", '"010"'), ("NO", '"NO"'), ("12:30", '"12:30"'), ("4.50", '"4.50"'), ("null", '"null"')),
        *(("196508091986031012", '"196508091986031012"'), ("---", '"---"'), ("...", '"..."'), ("a:", '"a:"')),
    ],
)
def test_quotes_a_text_only_where_it_must(text, written):
    assert write_tree({"nomor": text}) == f"nomor: {written}\n"


def test_a_long_text_with_a_dash_is_not_folded_into_what_looks_like_a_list(tmp_path):
    text = " ".join(["kata"] * 20 + ["-", "kata"] * 20)
    path = tmp_path / "a.yaml"
    path.write_text(dump_decree(Decree(considerations=(text,))), encoding="utf-8")
    assert load_decree(path).part.considerations == (text,)
