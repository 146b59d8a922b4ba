"""Items of a list come and go, and all else in the file stays as it is."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sk_builder.store.change import Insert, Remove, SetText, applied
from sk_builder.store.edit import edited
from sk_builder.store.source import decode_source
from sk_builder.store.yaml_nodes import read_tree

SAMPLE = Path(__file__).parents[2] / "decrees" / "iku-2024.yaml"
SAMPLE_TEXT = decode_source(SAMPLE.read_bytes(), SAMPLE.name)

FILE = """\
nomor: 17
menimbang:
  # pertama
  - bahwa satu
  - bahwa dua  # tentang dua
membaca: Surat
kop: {alamat: [Jalan A, Jalan B]}
tembusan: []
diktum:
  -
    isi: Menetapkan
riwayat:
"""


@pytest.mark.parametrize(
    ("path", "item", "old", "new"),
    [
        (("menimbang", 0), "bahwa nol", "  # pertama\n", "  - bahwa nol\n  # pertama\n"),
        (("menimbang", 1), "a: b", "satu\n", 'satu\n  - "a: b"\n'),
        (("menimbang", 2), "bahwa tiga", "tentang dua\n", "tentang dua\n  - bahwa tiga\n"),
        (("membaca", 1), "Nota", "membaca: Surat\n", "membaca:\n  - Surat\n  - Nota\n"),
        (("membaca", 0), "Nota", "membaca: Surat\n", "membaca:\n  - Nota\n  - Surat\n"),
        (("kop", "alamat", 2), "Jalan C, D", "Jalan B]", 'Jalan B, "Jalan C, D"]'),
        (("kop", "alamat", 0), "Jalan C", "[Jalan A", "[Jalan C, Jalan A"),
        (("kop", "instansi", 0), "Dinas", "kop: {", "kop: {instansi: [Dinas], "),
        (("tembusan", 0), "Inspektur", "tembusan: []\n", "tembusan:\n  - Inspektur\n"),
        (("diktum", 1), {"isi": "a", "rincian": ["b"]}, "riw", "  - isi: a\n    rincian:\n      - b\nriw"),
        (("riwayat", 0), {"oleh": "Sari"}, "riwayat:\n", "riwayat:\n  - oleh: Sari\n"),
        (("memperhatikan", 0), "Rapat", "tentang dua\n", "tentang dua\nmemperhatikan:\n  - Rapat\n"),
    ],
)
def test_inserts_an_item(path, item, old, new):
    assert edited(FILE, Insert(path, item)) == FILE.replace(old, new)


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (("menimbang", 0), "  # pertama\n  - bahwa satu\n", ""),
        (("menimbang", 1), "  - bahwa dua  # tentang dua\n", ""),
        (("kop", "alamat", 0), "Jalan A, ", ""),
        (("kop", "alamat", 1), ", Jalan B", ""),
        (("diktum", 0), "diktum:\n  -\n    isi: Menetapkan\n", "diktum: []\n"),
    ],
)
def test_removes_an_item(path, old, new):
    assert edited(FILE, Remove(path)) == FILE.replace(old, new)


@pytest.mark.parametrize(
    "change",
    [
        Insert(("menimbang", 3), "a"),
        Insert(("menimbang", -1), "a"),
        Insert(("kop", 0), "a"),
        Insert(("menimbang", "a"), "a"),
        Remove(("menimbang", 2)),
        Remove(("membaca", 0)),
        Remove(("nomor",)),
    ],
)
def test_refuses_what_is_no_item(change):
    assert edited(FILE, change) is None


def test_sets_many_values_at_once():
    values = {("nomor",): "18", ("menimbang", 1): "bahwa dua\nlagi", ("penetapan", "tempat"): "Kota"}
    values |= {("kop", "alamat", 0): "Jalan X", ("kop", "alamat", 1): "Jalan Y", ("tahun",): "2025"}
    changes = [SetText(path, text) for path, text in values.items()]

    after = edited(FILE, *changes)

    assert read_tree(after).data == applied(read_tree(FILE).data, *changes)
    assert after.startswith("nomor: 18\ntahun: 2025\nmenimbang:\n  # pertama\n  - bahwa satu\n")


def test_makes_changes_one_after_the_other():
    after = edited(FILE, Insert(("tembusan", 0), "Inspektur"), SetText(("tembusan", 0), "Gubernur"))

    assert after == FILE.replace("tembusan: []\n", "tembusan:\n  - Gubernur\n")


def lists(node, path=()):
    """The paths and lengths of all lists of a tree."""
    steps = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    own = [(path, len(node))] if isinstance(node, list) else []
    return own + [found for step, item in steps for found in lists(item, (*path, step))]


LISTS = [found for found in lists(read_tree(SAMPLE_TEXT).data) if found[1]]
ITEMS = st.text("ab :#-,.;'\"[]{}é0", min_size=1, max_size=150) | st.just({"nama": "a", "isi": ["b"]})


@settings(max_examples=30, deadline=None)
@given(st.data(), st.sampled_from(LISTS), ITEMS)
def test_an_item_that_came_and_went_leaves_the_sample_as_it_was(data, where, item):
    path, length = where
    at = (*path, data.draw(st.integers(0, length)))

    assert edited(edited(SAMPLE_TEXT, Insert(at, item)), Remove(at)) == SAMPLE_TEXT


def test_changes_of_several_lists_are_made_at_once_each_in_its_place():
    text = "a:\n  - 1  # satu\nb: [2]\nc:\n  d: x\n  e:\n    - 3\n    - 4\n"
    after = edited(
        text,
        Insert(("a", 1), "neu"),
        Insert(("b", 0), "1"),
        SetText(("c", "d"), "z"),
        Remove(("c", "e", 0)),
        SetText(("c", "f"), "g"),
        SetText(("c", "h"), "i"),
    )

    assert after == "a:\n  - 1  # satu\n  - neu\nb: [1, 2]\nc:\n  d: z\n  e:\n    - 4\n  f: g\n  h: i\n"
