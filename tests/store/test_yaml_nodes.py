from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sk_builder.store.source import decode_source
from sk_builder.store.tree import Mark
from sk_builder.store.yaml_nodes import read_tree

SAMPLES = sorted((Path(__file__).parents[2] / "decrees").glob("*.yaml"))


def read(content):
    return read_tree(decode_source(content.encode(), "a.yaml"))


@pytest.mark.parametrize(
    "text",
    [
        *("NO", "yes", "ya", "on", "12:30", "010", "1.250", "4,57", "4.50", "1e3", "0x1F", "0o17", "1_000"),
        *(
            "19650809 198603 1 012",
            "196508091986031012",
            "2024-01-02",
            "2024",
            ".5",
            "NULL",
            "Null",
            "=",
            "<<",
        ),
        *("188.45/478/KEP/02/2012", "Koperasi & UKM <A>", "R&D", "C:\\kantor", "{{ 7*7 }}", "a#b", "Rp1,00"),
    ],
)
def test_reads_a_text_as_it_is_written(text):
    safe = text if not text.startswith("{") else f"'{text}'"
    assert read(f"nomor: {safe}\nmenimbang:\n  - {safe}\n").data == {"nomor": text, "menimbang": [text]}


@pytest.mark.parametrize("blank", ["", "~", "null", " ", "  # nanti"])
def test_reads_a_blank_value_as_none(blank):
    assert read(f"nomor: {blank}\nmenimbang:\n  - {blank}\n").data == {"nomor": None, "menimbang": [None]}


@pytest.mark.parametrize("text", ["", "~", "null"])
def test_keeps_what_stands_in_quotes(text):
    assert read(f'nomor: "{text}"').data == {"nomor": text}


def test_takes_keys_as_texts():
    assert read("{2024: 4, NO: 5, 1.0: 6}").data == {"2024": "4", "NO": "5", "1.0": "6"}


def test_folds_a_text_over_several_lines():
    content = "a: >-\n  satu\n  dua\n\n  tiga # empat\nb: satu\n  dua\nc: |-\n  satu\n  dua\n"
    assert read(content).data == {"a": "satu dua\ntiga # empat", "b": "satu dua", "c": "satu\ndua"}


@pytest.mark.parametrize(
    "content", ["a: >-\n  \n    \n  b \n  c\t\n", "a: b \t\n  c \n", "a: >-\n  b  \n  c"]
)
def test_drops_blanks_at_the_ends_of_lines(content):
    text = decode_source(content.encode(), "a.yaml")
    assert read_tree(text) == read_tree(text, pure=True)
    assert read_tree(text).data["a"].lstrip("\n") == "b c"


@pytest.mark.parametrize(
    "content",
    [
        "nomor: 17  # dari Biro Hukum\n# seluruh baris\ntentang: a",
        'nomor: "17"  # dari Biro Hukum\n\n   # menjorok sesudah kutip\ntentang: a',
        "nomor: 17  #\ntentang: >-  # dilipat\n  a",
        "nomor: 17\n#tentang: b\ntentang: a",
        "nomor: 17\t# dari Biro Hukum\ntentang: a\t\n",
        "nomor: 17\t\n\t\ntentang: a",
    ],
)
def test_lets_comments_stand_where_they_hide_no_words(content):
    tree = read(content)
    assert tree.problems == ()
    assert tree.data == {"nomor": "17", "tentang": "a"}


def test_lets_a_comment_stand_between_items():
    assert read("menimbang:\n  - a\n  # b\n  - c").data == {"menimbang": ["a", "c"]}


@pytest.mark.parametrize(
    "content",
    [
        "menimbang:  # alasan\n  - a\n  - c",
        "menimbang:\n  # alasan\n  - a\n\n  # b\n  - c\n# d\n",
        "menimbang:\n# alasan\n- a\n# b\n-  # c\n  c",
        "menimbang:\n  - >-  # dilipat\n    a\n  # b\n  - >-\n    c\n",
        "menimbang: [a,  # alasan\n  # b\n  c]  # d",
        "menimbang: [  # alasan\n  'a'\n  # b\n  , c]",
    ],
)
def test_lets_comments_stand_in_a_list(content):
    tree = read(content)
    assert tree.problems == ()
    assert tree.data == {"menimbang": ["a", "c"]}


def test_lets_comments_stand_above_keys():
    tree = read(
        "  # berkas\n\nkop:\n  # dua baris\n  alamat: a\n  # nanti\npenetapan:  # belum\n  tempat: b\n"
    )
    assert tree.problems == ()
    assert tree.data == {"kop": {"alamat": "a"}, "penetapan": {"tempat": "b"}}


def test_knows_where_values_and_keys_stand():
    places = read("nomor: 1\nmengingat:\n  - kutipan: é\n    kunci:   uu\n  -\n  - b\n").places
    assert places.key(("mengingat", 0, "kunci")) == Mark(4, 5)
    assert places.value(("mengingat", 0, "kunci")) == Mark(4, 14)
    assert places.value(("mengingat", 1)) == Mark(5, 4)
    assert places.value(("mengingat", 2)) == Mark(6, 5)
    assert places.value(("mengingat", 2, "kunci")) == Mark(6, 5)
    assert places.value(("tembusan",)) == Mark(1, 1)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_counts_columns_as_an_editor_does(mark, line_end):
    content = mark + line_end.join(["tentang: {a: é😀x,\tb: y}", "nomor: 'é😀'  # é", "tahun: 1"])
    tree = read(content)
    assert tree.places.value(("tentang", "a")) == Mark(1, 14)
    assert tree.places.value(("tentang", "b")) == Mark(1, 22)
    assert tree.places.value(("tahun",)) == Mark(3, 8)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_both_parsers_agree_on_the_samples(sample):
    text = decode_source(sample.read_bytes(), sample.name)
    assert read_tree(text) == read_tree(text, pure=True)


LINES = st.lists(
    st.builds(
        "{}{}{}".format,
        st.sampled_from(["", "  ", "    "]),
        st.sampled_from(["", "- ", "- - ", "a: ", "b: ", "- a: ", '"c": ', "2024: "]),
        st.sampled_from(
            [
                *("", "x", "x y", "4,57", "é😀", '"q"', "'q'", "[x, y]", "{a: 1, b: 4,57}", ">-", "|", "~"),
                *("# k", "x #1", "x  # k", "[", "{a}", "x: y", '"q', "*x", "&x y", "!x y", "@x", "- x"),
            ]
        ),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=300)
@given(LINES)
def test_both_parsers_agree(lines):
    text = "\n".join(line.rstrip() for line in lines) + "\n"
    fast, pure = read_tree(text), read_tree(text, pure=True)
    assert fast.data == pure.data
    if lines[0].strip() in {">-", "|"}:  # one text and no keys: where it ends, the parsers see otherwise
        assert fast.problems
        assert pure.problems
        return
    assert [problem.message for problem in fast.problems] == [problem.message for problem in pure.problems]
    if fast.data:
        assert fast == pure
