"""Errata: what a paper says by a slip beside what it should say, and nothing else."""

from datetime import date

import pytest
from office_folder import write_template
from printed_page import golden, text

from sk_builder.app.erratum import erratum
from sk_builder.app.intake import read_paper
from sk_builder.app.samples import samples
from sk_builder.errors import SkBuilderError
from sk_builder.word.anchors import carried

PLAIN = "tim-reviu-2024.yaml"
DEPARTED = "iku-2024.yaml"
DAY = date(2024, 9, 1)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_bytes((samples("decrees") / PLAIN).read_bytes())
    return path


def made(file, *told, day=DAY, **how):
    return erratum(file, told, day, file.parent / "hasil", **how)


def refused(file, *told, **how):
    with pytest.raises(SkBuilderError) as raised:
        made(file, *told, **how)
    assert not (file.parent / "hasil").exists()
    return [line.removeprefix(f"{file}: ") for line in str(raised.value).splitlines()]


def test_tells_printed_and_right_words_of_each_slip(file):
    result = made(file, ("penandatangan.pangkat", "Penata"), ("lampiran.I.judul", ""))

    assert [(slip.part, slip.printed, slip.right) for slip in result.slips] == [
        ("Penandatangan, pangkat", "Penata", "Pembina"),
        ("Lampiran, judul", "", result.slips[1].right),
    ]
    page = text(result.target.read_bytes())
    assert result.target.name == "Ralat-Keputusan-2024-041-Tim-Reviu.docx"
    assert page.startswith("PEMERINTAH PROVINSI KALIMANTAN BARAT")
    assert "RALAT KEPUTUSAN KEPALA DINAS" in page
    assert "1 Penandatangan, pangkat Penata Pembina 2 Lampiran, judul (tidak tercetak)" in page
    assert "pada tanggal 1 September 2024" in page


def test_reads_the_slips_from_the_departures_of_the_paper(file):
    file.write_bytes((samples("decrees") / DEPARTED).read_bytes())

    result = made(file, day=None)

    places = [slip.at for slip in result.slips]
    assert "penandatangan.pangkat" in places
    assert "Pada Tanggal : ...................." in golden(result.target.read_bytes())


def test_is_no_paper_of_a_decree_and_carries_none(file):
    result = made(file, ("tentang", "LAIN"))

    assert carried(result.target.read_bytes()) is None
    assert read_paper(result.target).get("diktum.KESATU") is None


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ([], "kertasnya tidak menyimpang dari naskah asli, jadi tidak ada yang diralat"),
        ([("penandatangan.pangkat", " Pembina ")], "kertasnya tidak menyimpang dari naskah asli"),
        (
            [("penandatangan.pangkt", "a")],
            "tempat penandatangan.pangkt tidak dicetak Keputusan ini; maksud Anda",
        ),
    ],
)
def test_refuses_what_is_no_slip(file, told, why):
    (line,) = refused(file, *told)

    assert line.startswith(why)


def test_a_draft_has_no_erratum(file):
    file.write_text("templat: keputusan\ntentang: Contoh\n", encoding="utf-8")

    assert refused(file, ("tentang", "a")) == [
        "masih konsep; perbaiki berkasnya, ralat hanya untuk naskah yang ditetapkan"
    ]


def test_a_template_that_prints_no_column_of_it_is_refused(file):
    write_template(file.parent / "templates", "ralat", "{{ butir.tertulis }}", "salah", of="ralat")

    (line,) = refused(file, ("tentang", "a"))

    assert line == "templat ralat.docx tidak mencetak tertulis dari ralat.butir; pakai ralat.docx asli"


def test_writes_over_its_own_but_over_nothing_else(file):
    target = made(file, ("tentang", "LAIN")).target
    made(file, ("tentang", "LAIN SEKALI"))
    target.write_bytes(b"catatan")

    with pytest.raises(SkBuilderError, match="bukan buatan sk-builder"):
        made(file, ("tentang", "LAIN"))
    made(file, ("tentang", "LAIN"), force=True)
