"""The grammar as a whole: what comes in comes back, and nothing makes it stumble."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sk_builder.regulations import Kind, Role, parse, parse_all

LAW = "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah"
GRAMMAR_WORDS = st.sampled_from(
    [
        *(
            "Undang-Undang",
            "Dasar",
            "Peraturan",
            "Pemerintah",
            "Pengganti",
            "Menteri",
            "Gubernur",
            "Keputusan",
        ),
        *(
            "Pasal",
            "5",
            "ayat",
            "(",
            ")",
            ",",
            ";",
            ".",
            "…",
            "Nomor",
            "No.",
            "PER/09/M.PAN/5/2007",
            "Tahun",
            "2014",
        ),
        *(
            "tentang",
            "Penetapan",
            "menjadi",
            "sebagai",
            "sebagaimana",
            "telah",
            "diubah",
            "dengan",
            "terakhir",
        ),
        *("juncto", "dan", "Lembaran", "Negara", "Tambahan", "Berita", "Daerah", "Staatsblad", "1847:", "23"),
        *("Perubahan", "Kedua", "bahwa"),
    ]
)


def test_blanks_are_folded_and_nothing_else_changes():
    assert parse(f"  {LAW}\n (Lembaran  Negara\tTahun 2014 Nomor 244 ) ;").words == (
        f"{LAW} (Lembaran Negara Tahun 2014 Nomor 244 ) ;"
    )


@pytest.mark.parametrize(
    "text", ["", " ", ";", "Mengingat :", "Undang-...", "bahwa perlu ditetapkan", "Peraturan…"]
)
def test_text_without_a_citation_is_kept_as_rest(text):
    citation = parse(text)

    assert (citation.parsed, citation.key, citation.rank, citation.regulation) == (False, "", None, None)
    assert citation.words == text.strip()


def test_a_second_item_is_rest_for_one_and_an_item_for_all():
    glued = f"{LAW}; 2. Peraturan Pemerintah Nomor 8 Tahun 2006;"

    assert not parse(glued).parsed
    assert parse(glued).words == glued
    assert [item.key for item in parse_all(glued)] == ["uu-23-2014", "pp-8-2006"]
    assert [item.lead for item in parse_all(glued)] == ["", "2."]


@pytest.mark.parametrize(
    ("left", "text"),
    [
        ("a rule that is not understood", f"Aturan Xyz Nomor 5 Tahun 2001 tentang Abc; {LAW}"),
        (
            "a gazette without its rule",
            "(Lembaran Negara Tahun 2014 Nomor 244, Tambahan Lembaran Negara Nomor 1)",
        ),
        ("articles without their rule", "Pasal 5 ayat (2);"),
    ],
)
def test_what_is_not_understood_is_never_called_parsed(left, text):
    assert not all(item.parsed for item in parse_all(text)), left


def test_pieces_tell_where_the_printed_words_stand():
    pieces = parse(
        f"{LAW} (LN Tahun 2014 Nomor 244) sebagaimana telah diubah dengan UU Nomor 9 Tahun 2015;"
    ).pieces

    assert [(piece.role, piece.words) for piece in pieces] == [
        (Role.NAME, "Undang-Undang"),
        (Role.NUMBER, "Nomor 23"),
        (Role.YEAR, "Tahun 2014"),
        (Role.ABOUT, "tentang"),
        (Role.TITLE, "Pemerintahan Daerah"),
        (Role.MARK, "("),
        (Role.GAZETTE, "LN Tahun 2014 Nomor 244"),
        (Role.MARK, ")"),
        (Role.LINK, "sebagaimana telah diubah dengan"),
        (Role.NAME, "UU"),
        (Role.NUMBER, "Nomor 9"),
        (Role.YEAR, "Tahun 2015"),
        (Role.CLOSING, ";"),
    ]


@pytest.mark.parametrize(
    "title",
    [
        "Ejaan Bahasa Indonesia yang Disempurnakan",
        "Pengadaan Tanah bagi Pembangunan untuk Kepentingan Umum",
        "Perubahan atas Undang-Undang Nomor 1 Tahun 2000 dan Undang-Undang Nomor 2 Tahun 2001",
        "Karantina Hewan, Ikan, dan Tumbuhan",
        "Gaji Pimpinan Lembaga Negara dan Nomor Lambung Tahun 2001 Lembaga Negara",
        "Jenis dan Tarif atas Jenis Penerimaan Negara yang Berlaku pada Lembaga Administrasi Negara",
        "Tata Cara Penetapan (Bonded Zone) dan Pengawasannya",
    ],
)
def test_a_title_keeps_words_that_look_like_something_else(title):
    citation = parse(f"Peraturan Pemerintah Nomor 5 Tahun 2001 tentang {title} (LN Tahun 2001 Nomor 7);")

    assert citation.regulation.title == title
    assert citation.amendments == ()
    assert [gazette.number for gazette in citation.gazettes] == ["7"]


@given(st.text())
@example("Undang-Undang tentang Penetapan menjadi Undan")
def test_any_text_is_read_and_comes_back(text):
    assert parse(text).words == " ".join(text.split())


@given(st.lists(GRAMMAR_WORDS, max_size=60).map(" ".join))
def test_any_jumble_of_grammar_words_is_read_and_comes_back(text):
    items = parse_all(text)

    assert "".join(piece.text for item in items for piece in item.pieces) == text
    assert parse(text).words == text


@pytest.mark.parametrize(
    "part",
    [
        "tentang ",
        "(",
        ") ",
        "Pasal 5 ayat (1), ",
        "sebagaimana telah diubah ",
        "jo. Keputusan ",
        "Keputusan Menteri ",
        "Undang-Undang Nomor 1 Tahun 2000 tentang Penetapan ",
        "Undang-Undang Nomor 1 Tahun 2000 jo. ",
        "(Lembaran Negara Tahun 2000 Nomor 1, ",
        "; serta ",
        "dan Ketetapan MPR Nomor I/MPR/1998 tentang X ",
        "Staatsblad ",
        "Perubahan Kedua ",
        "a" * 50,
        "1",
        "- ",
        ". ",
        ";x",
        " dan ;",
        "tahun 2000 nomor 1 tambahan ",
        "undang 5 nomor ",
        "Perubahan Kedua , ",
        "abc ; Staatsblad ",
        "x Staatsblad 1847: 23 ",
        "Pasal 5 Keputusan ",
    ],
)
def test_long_texts_take_time_in_proportion(part):
    text = part * (60_000 // len(part))

    started = time.perf_counter()
    parse(text)

    assert time.perf_counter() - started < 5


def test_a_key_alone_tells_the_kind():
    assert parse("UU No. 5 Tahun 2014").regulation.kind is Kind.UU
