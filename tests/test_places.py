"""Places: as a reader of the paper says them, and where the file has them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from parts import parts

from sk_builder.model import (
    Decree,
    Departure,
    Dictum,
    Enactment,
    Fraction,
    HouseStyle,
    Indicator,
    IndicatorAnnex,
    LegalBasis,
    Letterhead,
    Period,
    Range,
    SharedFormula,
    Signatory,
    StrategicGoal,
    TextAnnex,
)
from sk_builder.places import fillable, filled, path_of, place_of
from sk_builder.store.encode import encode


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ((), ""),
        (("nomor",), "nomor"),
        (("menimbang", 0), "menimbang.a"),
        (("menimbang", 26), "menimbang.aa"),
        (("mengingat", 3), "mengingat.4"),
        (("mengingat", 3, "kunci"), "mengingat.4.kunci"),
        (("membaca", 1), "membaca.2"),
        (("diktum", 0), "diktum.KESATU"),
        (("diktum", 20, "isi"), "diktum.KEDUA PULUH SATU.isi"),
        (("diktum", 1, "rincian", 2), "diktum.KEDUA.rincian.c"),
        (("tembusan", 0), "tembusan.1"),
        (("kop", "alamat", 1), "kop.alamat.2"),
        (("lampiran", 0, "judul"), "lampiran.I.judul"),
        (("lampiran", 3, "fungsi", 1), "lampiran.IV.fungsi.b"),
        (("lampiran", 0, "anggota", 0, "nama"), "lampiran.I.anggota.1.nama"),
        (("lampiran", 0, "sasaran", 1, "nama"), "lampiran.I.sasaran.2.nama"),
        (("tercetak", 0, "di"), "tercetak.1.di"),
    ],
)
def test_a_path_of_the_file_is_a_place_of_the_paper(path, place):
    assert place_of(path) == place


@pytest.mark.parametrize(
    ("decree", "places"),
    [
        (Decree(), ["jenis"]),
        (Decree(term="Surat Keputusan", number="1"), ["jenis", "nomor"]),
        (Decree(template="a", short_name="b", style=HouseStyle(number_colon=True)), ["jenis"]),
        (Decree(departures=(Departure(at="nomor", reason="x"),)), ["jenis"]),
        (Decree(period=Period(2024, 2026)), ["jenis", "periode"]),
        (Decree(letterhead=Letterhead(bodies=("a", "b"))), ["jenis", "kop.instansi.1", "kop.instansi.2"]),
        (Decree(considerations=("a", "b")), ["jenis", "menimbang.a", "menimbang.b"]),
        (
            Decree(legal_bases=(LegalBasis(words="x", key="uu-1"),)),
            ["jenis", "mengingat.1.kutipan", "mengingat.1.kunci"],
        ),
        (
            Decree(dictums=(Dictum(text="a", items=("b",), continuation="c"),)),
            ["jenis", "diktum.KESATU.isi", "diktum.KESATU.rincian.a", "diktum.KESATU.lanjutan"],
        ),
        (Decree(enactment=Enactment(day=date(2024, 1, 2))), ["jenis", "penetapan.tanggal"]),
        (
            Decree(signatory=Signatory(name="a", rank="b")),
            ["jenis", "penandatangan.nama", "penandatangan.pangkat"],
        ),
        (Decree(subject=""), ["jenis"]),
        (
            Decree(annexes=(TextAnnex(), TextAnnex(title="a", paragraphs=("b", "c")))),
            ["jenis", "lampiran.II.judul", "lampiran.II.isi.1", "lampiran.II.isi.2"],
        ),
    ],
)
def test_the_filled_fields_are_those_for_the_paper_in_the_order_of_the_model(decree, places):
    assert [leaf.place for leaf in filled(decree)] == places


def test_indicators_are_counted_through_the_annex_but_found_in_their_goal():
    first = Indicator(
        code="A",
        unit="persen",
        formulas=("kata", Fraction(numerator="a", denominator="b", factor="100"), SharedFormula(same_as="2")),
        baseline={2024: Decimal(0), 2023: "BB", 2022: None},
    )
    last = Indicator(unit="orang", targets={2025: Range(Decimal(1), Decimal(2))}, data_sources=("x", "y"))
    goals = (
        StrategicGoal(group="G", indicators=(first, Indicator(unit="hari"))),
        StrategicGoal(name="S", group="G", indicators=(last,)),
    )
    annex = IndicatorAnnex(columns=("kode",), goals=goals)

    _, *leaves = [
        (leaf.place.removeprefix("lampiran.I."), leaf.path[2:]) for leaf in filled(Decree(annexes=(annex,)))
    ]

    one, two, three = (("sasaran", goal, "indikator", row) for goal, row in ((0, 0), (0, 1), (1, 0)))
    assert leaves == [
        ("sasaran.1.kelompok", ("sasaran", 0, "kelompok")),
        ("indikator.1.kode", (*one, "kode")),
        ("indikator.1.rumus.1", (*one, "rumus", 0)),
        ("indikator.1.rumus.2.pembilang", (*one, "rumus", 1, "pembilang")),
        ("indikator.1.rumus.2.penyebut", (*one, "rumus", 1, "penyebut")),
        ("indikator.1.rumus.2.faktor", (*one, "rumus", 1, "faktor")),
        ("indikator.1.rumus.3.sama_dengan", (*one, "rumus", 2, "sama_dengan")),
        ("indikator.1.satuan", (*one, "satuan")),
        ("indikator.1.baseline.2023", (*one, "baseline", "2023")),
        ("indikator.1.baseline.2024", (*one, "baseline", "2024")),
        ("indikator.2.satuan", (*two, "satuan")),
        ("sasaran.2.nama", ("sasaran", 1, "nama")),
        ("sasaran.2.kelompok", ("sasaran", 1, "kelompok")),
        ("indikator.3.satuan", (*three, "satuan")),
        ("indikator.3.target.2025", (*three, "target", "2025")),
        ("indikator.3.sumber_data.1", (*three, "sumber_data", 0)),
        ("indikator.3.sumber_data.2", (*three, "sumber_data", 1)),
    ]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(parts(Decree))
def test_every_place_is_one_of_its_kind_and_its_path_leads_into_the_file(decree):
    leaves = list(filled(decree))
    assert len({leaf.place for leaf in leaves}) == len({leaf.path for leaf in leaves}) == len(leaves)

    tree = encode(decree) | {"jenis": decree.term}
    for leaf in leaves:
        node = tree
        for step in leaf.path:
            if isinstance(node, str):  # a part written in short: its text alone
                assert step in {"isi", "kutipan"}
                break
            node = node[step]
        assert isinstance(node, str)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(parts(Decree))
def test_every_place_leads_back_to_its_path(decree):
    data = encode(decree)
    for leaf in (*filled(decree), *fillable(decree)):
        codes = leaf.place.startswith("lampiran") and "kode" in str(data.get("lampiran"))
        assert codes or path_of(leaf.place, data) == leaf.path


TABLE = {
    "menimbang": ["a", "b"],
    "diktum": ["a", {"isi": "b", "rincian": ["c"]}],
    "lampiran": [
        {
            "sasaran": [
                {"indikator": [{"kode": "2"}, {"kode": "K.1", "target": {"2025": "4"}}]},
                {"indikator": [{}]},
                {},
            ]
        }
    ],
}


@pytest.mark.parametrize(
    ("place", "path"),
    [
        ("nomor", ("nomor",)),
        ("menimbang.B", ("menimbang", 1)),
        ("diktum.pertama", ("diktum", 0)),
        ("diktum.KEDUA.rincian.a", ("diktum", 1, "rincian", 0)),
        ("lampiran.I.indikator.3.nama", ("lampiran", 0, "sasaran", 1, "indikator", 0, "nama")),
        ("lampiran.I.indikator.2.nama", ("lampiran", 0, "sasaran", 0, "indikator", 0, "nama")),
        (
            "lampiran.I.indikator.K.1.target.2026",
            ("lampiran", 0, "sasaran", 0, "indikator", 1, "target", "2026"),
        ),
        ("lampiran.I.sasaran.2.indikator.1", ("lampiran", 0, "sasaran", 1, "indikator", 0)),
        ("menimbang.c", ("menimbang", 2)),
        ("menimbang.d", None),
        ("menimbang.1", None),
        ("mengingat.1", ("mengingat", "1")),
        ("lampiran.II", ("lampiran", 1)),
        ("lampiran.II.judul", None),
        ("lampiran.I.indikator.4", None),
        ("lampiran.I.indikator.", None),
    ],
)
def test_a_place_as_a_user_writes_it_leads_to_a_path(place, path):
    assert path_of(place, TABLE) == path


def test_what_may_be_filled_is_blank_or_not_printed_too():
    indicator = Indicator(unit="persen", targets={2025: None}, formulas=("a",))
    decree = Decree(annexes=(IndicatorAnnex(goals=(StrategicGoal(indicators=(indicator,)),)),))

    places = {leaf.place for leaf in fillable(decree)}

    assert {"nomor", "templat", "gaya.pola_nomor", "penandatangan.nip", "lampiran.I.judul"} <= places
    assert {"lampiran.I.indikator.1.target.2025", "lampiran.I.indikator.1.rumus.1"} <= places
    assert "menimbang" in places
    assert not places & {"lampiran", "riwayat", "sidik_naskah", "versi_terakhir", "abaikan"}
