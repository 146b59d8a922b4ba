"""Words inside a value, and items of a list, are changed where they stand; all else stays as written."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sk_builder.store.change import Clear, Rearrange, Reword, value_at
from sk_builder.store.edit import edited
from sk_builder.store.source import decode_source
from sk_builder.store.tree import Mark
from sk_builder.store.value_text import mark_at, origins, position
from sk_builder.store.yaml_nodes import read_tree

SAMPLE = Path(__file__).parents[2] / "decrees" / "iku-2024.yaml"
TEXT = decode_source(SAMPLE.read_bytes(), SAMPLE.name)
TREE = read_tree(TEXT)

STYLES = {
    "bare": "a: bahwa perlu Tim  # catatan\nb: 1",
    "over two lines": "a: bahwa\n  perlu\n  Tim\nb: 1",
    "folded": "a: >-\n    bahwa perlu\n\n    Tim\nb: 1",
    "literal": "a: |-\n  bahwa perlu\n  Tim\nb: 1",
    "single quotes": "a: 'bahwa ''perlu''\n  Tim'\nb: 1",
    "double quotes": 'a: "bahwa \\"perlu\\" \\\n  Tim\\u0041"\nb: 1',
    "in brackets": "a: [x, bahwa perlu Tim, y]\nb: 1",
    "alone in a list": "a: {c: bahwa perlu Tim}\nb: 1",
}


def texts(node, path=()):
    """Path and text of every text of a tree."""
    if isinstance(node, str):
        yield path, node
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for step, item in items:
        yield from texts(item, (*path, step))


@pytest.mark.parametrize("style", STYLES)
def test_a_word_is_replaced_where_it_stands(style):
    text = STYLES[style]
    path, value = next((path, value) for path, value in texts(read_tree(text).data) if "perlu" in value)
    start = value.index("perlu")

    changed = edited(text, Reword(path, start, start + len("perlu"), "patut"))

    assert changed == text.replace("perlu", "patut")


@pytest.mark.parametrize(
    ("text", "words", "becomes"),
    [
        ("a: 'x y'", "it's", "a: 'x it''s'"),
        ('a: "x y"', 'a "b"', 'a: "x a \\"b\\""'),
        ("a: x y", "y: z", 'a: "x y: z"'),
        ("a: x y", "", "a: x"),
        ("a: [x y, z]", "u, v", 'a: ["x u, v", z]'),
        ("a: >-\n  x\n  y\n  z", "u", "a: >-\n  x\n  u\n  z"),
    ],
)
def test_the_way_a_text_is_written_is_kept_where_the_words_allow(text, words, becomes):
    path, value = next(texts(read_tree(text).data))
    start = value.index("y")

    assert edited(text, Reword(path, start, start + 1, words)) == becomes


def test_blanks_at_the_ends_of_a_value_do_not_count():
    assert edited("a: ' x y '", Reword(("a",), 0, 1, "u")) == "a: ' u y '"


ITEMS = """\
# judul
mengingat:
  # yang pertama
  - kunci: a  # di samping
    kutipan: >-
      satu
      dua
    # di bawahnya

  # yang kedua
  -
    b
  - c
diktum: 1
"""


MOVED = """\
# judul
mengingat:
  - c
  # yang pertama
  - kunci: a  # di samping
    kutipan: >-
      satu
      dua
    # di bawahnya

  # yang kedua
  -
    b
diktum: 1
"""


def test_an_item_takes_its_comments_along():
    assert edited(ITEMS, Rearrange(("mengingat",), (2, 0, 1))) == MOVED


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("a: [x, y]", (1, 0)),
        ("a: x", (0,)),
        ("a:\n- x\n- y", (1, 1)),
        ("a:\n- x\n- y", (0,)),
        ("a:\n- - x\n  - y", (1, 0)),
    ],
)
def test_what_cannot_be_moved_line_by_line_is_left(text, order):
    path = ("a", 0) if "- -" in text else ("a",)
    assert edited(text, Rearrange(path, order)) is None


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("a:  # kertas\n  - {di: x}\n  - {di: y}\n  # sisa\nb: 1", "a: []  # kertas\nb: 1"),
        ("a: [{di: x}]  # kertas\nb: 1", "a: []  # kertas\nb: 1"),
        ("b: 1\na:\n- di: x\n  alasan: >-\n    panjang\n    sekali", "b: 1\na: []"),
        ("a:\n  di: x\nb: 1", "a: []\nb: 1"),
    ],
)
def test_a_list_is_cleared(text, becomes):
    assert edited(text, Clear(("a",))) == becomes


def test_what_holds_nothing_is_not_cleared():
    assert edited("a: []", Clear(("a",))) is None


@pytest.mark.parametrize("path", [path for path, _ in texts(TREE.data)], ids=str)
def test_every_character_of_a_sample_is_found(path):
    value = value_at(TREE.data, path)
    found = origins(TEXT, TREE.places.value(path), value)

    written = [TEXT[at] for at in found[:-1]]
    assert ["\n" if sign.isspace() else sign for sign in value] == [
        "\n" if sign.isspace() else sign for sign in written
    ]


@given(st.integers(1, len(TEXT) - 1))
def test_position_and_mark_are_each_other_s_reverse(at):
    assert position(TEXT, mark_at(TEXT, at)) == at
    assert mark_at(TEXT, 0) == Mark(1, 1)


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_only_the_words_change(data):
    path, value = data.draw(
        st.sampled_from([(path, value) for path, value in texts(TREE.data) if " " in value])
    )
    start = data.draw(st.integers(0, len(value) - 1))
    end = data.draw(st.integers(start, len(value)))
    words = data.draw(st.text("ab,.()\"'é-", min_size=1, max_size=9))

    changed = edited(TEXT, Reword(path, start, end, words))

    if changed is not None:
        rest = [(other, text) for other, text in texts(read_tree(changed).data) if other != path]
        assert rest == [(other, text) for other, text in texts(TREE.data) if other != path]
        assert value_at(read_tree(changed).data, path) == value[:start] + words + value[end:]
        assert [line for line in changed.split("\n") if line.startswith("#")] == [
            line for line in TEXT.split("\n") if line.startswith("#")
        ]
