"""The words of a departure (*tercetak*) stand on paper, or the build says why not."""

import msgspec
import pytest
from printed_page import decree_of, printed, text

from sk_builder.errors import PlaceError
from sk_builder.model import Departure

IKU = decree_of("iku-2024.yaml")


def with_departures(*departures):
    given = tuple(Departure(at=at, text=words, reason="contoh") for at, words in departures)
    return msgspec.structs.replace(IKU, departures=given)


def problems(*departures, template="kalbar-2024"):
    with pytest.raises(PlaceError) as caught:
        printed(with_departures(*departures), template)
    return list(caught.value.problems)


@pytest.mark.parametrize(
    "at",
    ["diktum.KEDUA", "penandatangan.pangkat", "lampiran.I.kepala.tentang", "lampiran.I.indikator.2.rumus.1"],
)
def test_its_words_stand_in_place_of_others(at):
    assert "KATA LAIN" in text(printed(with_departures((at, "KATA LAIN")), "kalbar-2024"))


@pytest.mark.parametrize("at", ["lampiran.I.kepala.tanggal", "lampiran.I.indikator.1.arah"])
def test_its_words_are_not_lost_where_the_template_does_not_print_the_place(at):
    ((path, why),) = problems((at, "KATA HILANG"))
    assert path == ("tercetak", 0, "teks")
    assert why == (
        "terisi, tetapi templat kalbar-2024.docx tidak mencetaknya;"
        " pakai templat yang mencetaknya, atau kosongkan bila boleh"
    )


def test_a_departure_may_leave_a_place_empty():
    page = text(printed(with_departures(("penandatangan.pangkat", "")), "kalbar-2024"))
    assert page.count("Pembina Utama Madya") == 1


def test_one_place_departs_once():
    ((path, why),) = problems(("diktum.KESATU", "SATU"), ("diktum.PERTAMA", "DUA"))
    assert (path, why) == (("tercetak", 1, "di"), "tempat diktum.PERTAMA disebut dua kali")


def test_an_indicator_may_be_named_by_its_code():
    decree = decree_of("contoh-lengkap.yaml")
    departure = Departure(at="lampiran.I.indikator.IKU-3.nama", text="NAMA LAIN", reason="contoh")
    page = text(printed(msgspec.structs.replace(decree, departures=(departure,)), "keputusan-iku"))
    assert "NAMA LAIN" in page
    assert page.count("Jumlah pengaduan yang diterima") == 1
