"""A new key stands where the model has it, whatever stands in the file, and comments stay where they were."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs
from test_edit import comments

from sk_builder.model import Decree, Indicator, Signatory
from sk_builder.store.change import Insert, SetText
from sk_builder.store.decrees import parse_decree
from sk_builder.store.edit import edited
from sk_builder.store.source import decode_source
from sk_builder.store.yaml_nodes import read_tree

SAMPLE = Path(__file__).parents[2] / "decrees" / "iku-2024.yaml"
SAMPLE_TEXT = decode_source(SAMPLE.read_bytes(), SAMPLE.name)
KEYS = [field.encode_name for field in structs.fields(Decree)]

FILE = """\
# Keputusan Tim

# dari arsip
kop:
  instansi:
    - Dinas Contoh
    # kop lama
# judul
tentang: Tim
asing: tetap
penandatangan:
  nama: Junaidi
  # NIP menyusul

lampiran:
  - jenis: iku
    sasaran:
      - indikator:
          - satuan: persen
            target: {2025: 1, 2027: 3}
  # kedua
  -   jenis: teks
      isi: []
versi_terakhir: >-
  eJxx
  eJyy
"""
INDICATOR = ("lampiran", 0, "sasaran", 0, "indikator", 0)


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (("nomor",), "    # kop lama\n", "    # kop lama\nnomor: 3\n"),
        (("periode",), "tentang: Tim\n", "tentang: Tim\nperiode: 3\n"),
        (("templat",), "# dari arsip\n", "templat: 3\n# dari arsip\n"),
        (("penetapan", "tempat"), "tentang: Tim\n", "tentang: Tim\npenetapan:\n  tempat: 3\n"),
        (("penandatangan", "nip"), "Junaidi\n", "Junaidi\n  nip: 3\n"),
        (("penandatangan", "sebutan"), "  nama", "  sebutan: 3\n  nama"),
        (("tembusan",), "menyusul\n", "menyusul\ntembusan: 3\n"),
        (("sidik_naskah",), "isi: []\n", "isi: []\nsidik_naskah: 3\n"),
        (("entah",), "eJyy\n", "eJyy\nentah: 3\n"),
        ((*INDICATOR, "kode"), "- satuan: persen", "- kode: 3\n            satuan: persen"),
        ((*INDICATOR, "arah"), "satuan: persen", "satuan: persen\n            arah: 3"),
        ((*INDICATOR, "target", "2024"), "{2025", "{2024: 3, 2025"),
        ((*INDICATOR, "target", "2026"), "2027", "2026: 3, 2027"),
        ((*INDICATOR, "target", "2028"), "2027: 3", "2027: 3, 2028: 3"),
        (("lampiran", 0, "judul"), "jenis: iku\n", "jenis: iku\n    judul: 3\n"),
        (("lampiran", 1, "judul"), "jenis: teks\n", "jenis: teks\n      judul: 3\n"),
    ],
)
def test_a_key_is_added_behind_the_one_it_follows_in_the_model(path, old, new):
    assert edited(FILE, SetText(path, "3")) == FILE.replace(old, new)


def test_a_list_is_added_in_its_place_too():
    after = edited(FILE, Insert(("menimbang", 0), "bahwa perlu"))
    assert after == FILE.replace("tentang: Tim\n", "tentang: Tim\nmenimbang:\n  - bahwa perlu\n")


def keys_of(part):
    return st.lists(
        st.sampled_from([field.encode_name for field in structs.fields(part)]), unique=True, min_size=1
    )


@given(st.permutations(["nomor", "tahun", "periode", "nama_singkat"]))
def test_keys_added_at_once_stand_in_order_however_they_are_told(order):
    after = edited(FILE, *(SetText((key,), "2024") for key in order))
    assert after is not None
    keys = [key for key in read_tree(after).data if key != "asing"]
    assert keys == sorted(keys, key=KEYS.index)


@pytest.mark.parametrize(("at", "part"), [(INDICATOR, Indicator), (("penandatangan",), Signatory)])
@given(st.data())
def test_keys_added_at_once_to_an_inner_part_stand_in_order(at, part, data):
    known = [field.encode_name for field in structs.fields(part)]
    keys = data.draw(keys_of(part).filter(lambda keys: "target" not in keys))
    after = edited(FILE, *(SetText((*at, key), "x") for key in keys), SetText(("tembusan",), "Arsip"))
    assert after is not None
    node = read_tree(after).data
    for step in at:
        node = node[step]
    assert list(node) == sorted(node, key=known.index)
    assert comments(after) == comments(FILE)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_key_of_a_sample_that_went_comes_back_to_its_place(data):
    tree = read_tree(SAMPLE_TEXT).data
    texts = [(key,) for key, value in tree.items() if isinstance(value, str)]
    texts += [(key, inner) for key, value in tree.items() if isinstance(value, dict) for inner in value]
    path = data.draw(st.sampled_from(texts))
    value = data.draw(st.text("abc :#-,.'", min_size=1, max_size=150).map(str.strip).filter(bool))

    without = without_key(SAMPLE_TEXT, path)
    after = edited(without, SetText(path, value))

    found = read_tree(after).data
    assert list(found) == list(tree)
    assert [list(part) for part in found.values() if isinstance(part, dict)] == [
        list(part) for part in tree.values() if isinstance(part, dict)
    ]
    assert edited(after, SetText(path, value)) == after
    assert comments(after) == comments(SAMPLE_TEXT)


def without_key(text, path):
    """A file without the lines of one key, whose value is a text."""
    places = read_tree(text).places
    lines = text.split("\n")
    first = places.keys[path].line - 1
    column = places.keys[path].column - 1
    last = first + 1
    while last < len(lines) and lines[last].strip() and lines[last][: column + 1].strip() == "":
        last += 1
    return "\n".join([*lines[:first], *lines[last:]])


def test_a_number_stands_above_the_history(tmp_path):
    draft = Path(SAMPLE).with_name("iku-2025.yaml").read_text(encoding="utf-8")
    after = edited(draft, SetText(("nomor",), "3"))
    assert "\nnomor: 3\ntentang: >-\n" in after
    assert parse_decree(after, tmp_path / "a.yaml").part.number == "3"
