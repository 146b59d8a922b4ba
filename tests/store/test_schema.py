"""What an editor is told agrees with what is read."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft7Validator
from parts import parts
from ruamel.yaml import YAML

from sk_builder.model import Decree, Office
from sk_builder.store.encode import encode
from sk_builder.store.schema import schema
from sk_builder.store.yaml_text import write_tree

SAMPLES = Path(__file__).parents[2] / "decrees"


def as_an_editor_reads(text):
    """Plain JSON values of YAML 1.2, dates as texts."""

    def plain(value):
        match value:
            case dict():
                return {str(key): plain(item) for key, item in value.items()}
            case list():
                return [plain(item) for item in value]
            case date():
                return value.isoformat()
        return value

    return plain(YAML(typ="safe", pure=True).load(text)) or {}


def errors(tree, kind=Decree):
    return [error.message for error in Draft7Validator(schema(kind)).iter_errors(tree)]


@pytest.mark.parametrize("kind", [Decree, Office])
def test_is_a_schema(kind):
    Draft7Validator.check_schema(schema(kind))


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.yaml")), ids=lambda path: path.name)
def test_lets_the_samples_pass(path):
    kind = Office if path.name == "kantor.yaml" else Decree
    assert errors(as_an_editor_reads(path.read_text(encoding="utf-8")), kind) == []


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
@given(parts(Decree))
def test_lets_every_decree_pass(decree):
    assert errors(as_an_editor_reads(write_tree(encode(decree)))) == []


@pytest.mark.parametrize(
    "tree",
    [
        {"mengigat": "a"},
        {"tahun": 24},
        {"gaya": {"koma_jabatan": True}},
        {"gaya": {"diktum_pertama": "SATU"}},
        {"kop": {"instansi": ["a", "b", "c", "d"]}},
        {"penetapan": {"tanggal": "2/1/2024"}},
        {"lampiran": [{"judul": "a"}]},
        {"lampiran": [{"jenis": "tabel"}]},
        {"diktum": [{"rincian": ["a"]}]},
        {"lampiran": [{"jenis": "iku", "sasaran": [{"indikator": [{"satuan": "x", "target": {"24": 1}}]}]}]},
    ],
)
def test_marks_what_would_be_refused(tree):
    assert errors(tree)


def test_says_in_indonesian_what_each_key_holds():
    definitions = schema()["definitions"]
    for name, definition in {**definitions, "": schema()}.items():
        for key, value in definition["properties"].items():
            assert "const" in value or value["description"].endswith((".", ")")), f"{name}.{key}"
