"""What several pages show at the same height is parted from them, once; their own words stay."""

from printed_sheets import lattice, sheet, words

from sk_builder.store.pdf_margins import without_margins

LETTERHEAD = words(200, 40, "PEMERINTAH PROVINSI ANTAH") + words(230, 52, "KECAMATAN MISAL")
SITE = words(400, 780, "jdih.contoh.antah")


def body(found):
    return [" ".join(word.words for word in page.words) for page in found.sheets]


def test_a_letterhead_on_every_page_is_read_once():
    pages = [sheet(LETTERHEAD, words(50, 90, "satu")), sheet(LETTERHEAD, words(50, 90, "dua"))]
    found = without_margins(pages)
    assert body(found) == ["satu", "dua"]
    assert found.heads == (("PEMERINTAH PROVINSI ANTAH", "KECAMATAN MISAL"),)


def test_a_foot_on_some_pages_is_read_once():
    pages = [
        sheet(words(50, 90, "satu"), SITE),
        sheet(words(50, 90, "dua")),
        sheet(words(50, 90, "tiga"), SITE),
    ]
    found = without_margins(pages)
    assert body(found) == ["satu", "dua", "tiga"]
    assert found.feet == (("jdih.contoh.antah",),)


def test_page_numbers_stay_and_hide_no_head():
    pages = [sheet(words(290, 30, f"- {n} -"), LETTERHEAD, words(50, 90, f"isi {n}")) for n in (2, 3)]
    assert body(without_margins(pages)) == ["- 2 - isi 2", "- 3 - isi 3"]


def test_a_letterhead_on_one_page_stays():
    pages = [sheet(LETTERHEAD, words(50, 90, "satu")), sheet(words(50, 40, "dua"))]
    assert without_margins(pages).sheets == tuple(pages)


def test_the_same_words_at_another_height_stay():
    pages = [sheet(words(50, 60, "DINAS CONTOH")), sheet(words(50, 72, "DINAS CONTOH"))]
    assert without_margins(pages).sheets == tuple(pages)


def test_the_heads_of_two_annexes_stay():
    pages = [sheet(words(50, 40, "LAMPIRAN"), words(50, 52, "KEPUTUSAN KEPALA DINAS"))] * 2
    assert without_margins(pages).sheets == tuple(pages)


def test_the_head_of_a_table_that_is_printed_again_stays():
    rules = lattice((50, 150, 350), (30, 60, 90))
    pages = [sheet(words(55, 50, "NO"), words(155, 50, "SASARAN"), rules=rules)] * 2
    assert without_margins(pages).sheets == tuple(pages)


def test_words_far_from_the_margins_stay():
    pages = [sheet(words(50, 400, "Yang sama"))] * 2
    assert without_margins(pages).sheets == tuple(pages)
