import textwrap
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sk_builder.errors import DecreeFileError
from sk_builder.store import edit
from sk_builder.store.change import SetText
from sk_builder.store.edit import edited, rewrite
from sk_builder.store.source import decode_source
from sk_builder.store.yaml_nodes import read_tree

SAMPLE = Path(__file__).parents[2] / "decrees" / "iku-2024.yaml"

FILE = """\
# Keputusan Tim
nomor:  # dari Biro Hukum
tentang:   'Pembentukan Tim'  # judul

menimbang:
  - >-
    bahwa perlu
    dibentuk Tim

  # butir kedua
  - bahwa Tim bekerja
penetapan: {tempat: Pontianak}
penandatangan:
  nama: Junaidi
  pangkat: Pembina
  # NIP menyusul

tembusan: []
"""
LONG = "bahwa " + "Indikator Kinerja Utama " * 5 + "perlu ditetapkan"
FOLDED = "\n    ".join(textwrap.wrap(LONG, 100))


def change(file, *changes):
    """Make some changes in a file."""

    def edit_all(text):
        for one in changes:
            text = edited(text, one)
        return text

    rewrite(file, edit_all)


def set_values(file, values):
    change(file, *(SetText(path, value) for path, value in values.items()))


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_bytes(FILE.encode())
    return path


@pytest.mark.parametrize(
    ("path", "value", "old", "new"),
    [
        (("nomor",), "17", "nomor:  # dari", "nomor: 17  # dari"),
        (("nomor",), "010", "nomor:  # dari", 'nomor: "010"  # dari'),
        (("tentang",), "Tim #1", "   'Pembentukan Tim'  #", ' "Tim #1"  #'),
        (("tentang",), None, ":   'Pembentukan Tim'  #", ":  #"),
        (("menimbang", 0), "bahwa perlu", ">-\n    bahwa perlu\n    dibentuk Tim\n", "bahwa perlu\n"),
        (("menimbang", 1), "a: b", "bahwa Tim bekerja", '"a: b"'),
        (("menimbang", 1), None, "- bahwa Tim bekerja", "-"),
        (
            ("menimbang", 1),
            LONG,
            "bahwa Tim bekerja",
            f">-\n    {FOLDED}",
        ),
        (("penetapan", "tempat"), "Pontianak, Kalbar", "Pontianak}", '"Pontianak, Kalbar"}'),
        (("penetapan", "tanggal"), "2024-01-02", "Pontianak}", "Pontianak, tanggal: 2024-01-02}"),
        (("penandatangan", "nip"), "1", "Pembina\n", "Pembina\n  nip: 1\n"),
        (("kop", "alamat"), "Jalan A", "nomor:", "kop:\n  alamat: Jalan A\nnomor:"),
    ],
)
def test_changes_one_value_and_nothing_else(file, path, value, old, new):
    set_values(file, {path: value})
    assert file.read_text(encoding="utf-8") == FILE.replace(old, new)


def test_changes_several_values_at_once(file):
    set_values(file, {("nomor",): "17", ("tahun",): "2024", ("gaya", "koma_jabatan"): "tidak"})
    data = read_tree(file.read_text(encoding="utf-8")).data
    assert (data["nomor"], data["tahun"], data["gaya"]) == ("17", "2024", {"koma_jabatan": "tidak"})


def test_fills_a_blank_part(file):
    file.write_text("penetapan:  # nanti\nnomor: 1\n", encoding="utf-8")
    set_values(file, {("penetapan", "tanggal"): "2024-01-02"})
    assert file.read_text(encoding="utf-8") == "penetapan: {tanggal: 2024-01-02}  # nanti\nnomor: 1\n"


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_keeps_line_ends_and_byte_order_mark(file, mark):
    windows = mark + FILE.replace("\n", "\r\n").encode()
    file.write_bytes(windows)
    set_values(file, {("nomor",): "17"})
    assert file.read_bytes() == windows.replace(b"nomor:", b"nomor: 17")


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize(
    ("change", "old", "new"),
    [
        ({("nomor",): "17"}, b"nomor:  #", b"nomor: 17  #"),
        ({("menimbang", 0): "satu"}, b">-\n    bahwa perlu\n    dibentuk Tim\n", b"satu\n"),
        ({("kop", "alamat"): "Jalan A"}, b"nomor:", b"kop:\n  alamat: Jalan A\nnomor:"),
    ],
)
def test_keeps_the_ends_of_all_other_lines(file, end, change, old, new):
    def written(content):
        return content.replace(b"\n\n", b"\n \t\n").replace(b"Junaidi", b"Junaidi \t").replace(b"\n", end)

    file.write_bytes(written(FILE.encode()))
    set_values(file, change)
    assert file.read_bytes() == written(FILE.encode().replace(old, new))


def test_keeps_line_ends_that_differ(file):
    file.write_bytes(b"nomor: 1\r\ntentang: a\nperiode: 2024\r")
    set_values(file, {("tentang",): "b", ("tembusan",): "c"})
    assert file.read_bytes() == b"nomor: 1\r\ntentang: b\r\nperiode: 2024\rtembusan: c\r\n"


@pytest.mark.parametrize(
    "path",
    [
        (),
        ("tembusan", -1),
        ("tembusan",),
        ("tembusan", 0),
        ("nomor", 0),
        ("tentang", "isi"),
        ("menimbang", "a"),
        ("kop", 0),
    ],
)
def test_refuses_a_place_where_no_text_can_stand(path):
    assert edited(FILE, SetText(path, "a")) is None


def test_refuses_a_change_that_would_touch_anything_else(monkeypatch):
    monkeypatch.setattr(edit.Editor, "set", lambda *_: FILE.replace("Pembina", "Penata"))
    assert edited(FILE, SetText(("nomor",), "17")) is None


def test_adds_a_key_where_the_last_line_has_no_end(file):
    file.write_bytes(b"nomor: 1\r\ntahun: 2024")
    set_values(file, {("tentang",): "a"})
    assert file.read_bytes() == b"nomor: 1\r\ntahun: 2024\r\ntentang: a"


def test_refuses_a_missing_file(tmp_path):
    with pytest.raises(DecreeFileError, match="tidak ditemukan"):
        set_values(tmp_path / "a.yaml", {("nomor",): "17"})


def texts(node, path=()):
    """The paths of all texts and blank values of a tree."""
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else None
    if items is None:
        return [path]
    return [found for step, item in items for found in texts(item, (*path, step))]


def comments(content):
    return [line.strip() for line in content.splitlines() if line.strip().startswith("#")]


SAMPLE_TEXT = decode_source(SAMPLE.read_bytes(), SAMPLE.name)
PATHS = texts(read_tree(SAMPLE_TEXT).data)
VALUES = st.none() | st.text("ab :#-,.;'\"[]{}é0", min_size=1, max_size=150)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from(PATHS), VALUES, min_size=1, max_size=3))
def test_keeps_comments_and_order_of_a_sample(file, values):
    file.write_text(SAMPLE_TEXT, encoding="utf-8")
    set_values(file, values)
    content = file.read_text(encoding="utf-8")
    assert comments(content) == comments(SAMPLE_TEXT)
    assert texts(read_tree(content).data) == PATHS
