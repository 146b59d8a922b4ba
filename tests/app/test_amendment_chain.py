"""The chain of amendments: how it is found, what it says together with the decree, what is told when it is broken."""
# ruff: noqa: E501

from datetime import date

import pytest
from amendments import DAY, DECREE, NAME, TARGET, amended, decree_file, enacted, refused
from msgspec import structs
from printed_page import printed, text

from sk_builder.app.amending import consolidate
from sk_builder.app.build import build
from sk_builder.app.erratum import erratum
from sk_builder.app.next_period import next_period
from sk_builder.app.setting import set_values
from sk_builder.app.writing import Making
from sk_builder.errors import SkBuilderError
from sk_builder.model import Amendment, Departure, Period
from sk_builder.store.decrees import dump_decree, load_decree
from sk_builder.store.history import Entry


@pytest.fixture
def file(tmp_path):
    return decree_file(tmp_path)


def test_the_chain_knows_its_order_whatever_its_files_are_called(file):
    first = amended(file).target
    enacted(first, "31")
    first.rename(first.with_name("apa-saja.yaml"))

    second = amended(file, [(TARGET, "62")], target=file.with_name("kedua.yaml"))

    draft = load_decree(second.target).part
    assert second.subject == f"Perubahan Kedua atas {NAME}"
    assert draft.short_name == f"Perubahan Kedua {DECREE.subject}"
    assert draft.legal_bases[-1].words == (
        f"{NAME} sebagaimana telah diubah dengan Keputusan {DECREE.office} Nomor 31 Tahun 2024 tentang"
        f" Perubahan atas {NAME}"
    )
    both = load_decree(second.consolidated).part
    assert both.amendments == (Amendment(number="31 TAHUN 2024", day=DAY), Amendment())
    assert [change.old for change in second.changes] == ["61"]

    enacted(second.target, "32")
    third = amended(file, [(TARGET, "63")])
    assert third.subject.startswith("Perubahan Ketiga atas ")
    assert third.target.name == "iku-perubahan-ketiga.yaml"
    assert (
        f"sebagaimana telah beberapa kali diubah terakhir dengan Keputusan {DECREE.office} Nomor 32"
        in str(load_decree(third.target).part.legal_bases[-1].words)
    )


def test_what_both_say_follows_the_amending_decree(file):
    first = amended(file)
    set_values(first.target, [(TARGET, "64")], Making(Entry(DAY, None, "Koreksi")))
    enacted(first.target, "31")

    both = load_decree(consolidate(file)).part

    assert str(next(iter(both.annexes[0].indicators[0].targets.values()))) == "64"
    assert both.amendments == (Amendment(number="31 TAHUN 2024", day=DAY),)
    assert "telah diubah dengan Keputusan Nomor 31 Tahun 2024 tanggal 2 Desember 2024" in text(printed(both))


def test_the_chain_waits_for_its_last_link(file):
    first = amended(file).target

    assert refused(file) == [f"{first} masih konsep; tetapkan dahulu dengan enact, atau ubah dengan set"]


def test_a_chain_with_a_gap_or_a_double_is_told(file):
    first = amended(file).target
    enacted(first, "31")
    second = amended(file, [(TARGET, "62")]).target
    enacted(second, "32")
    gone = first.with_name("hilang.txt")
    first.rename(gone)

    assert refused(file) == [
        (
            "berkas perubahan ke-1 tidak ada, padahal ada perubahan sesudahnya (iku-perubahan-kedua.yaml);"
            " letakkan semuanya di samping Keputusan ini"
        )
    ]

    gone.rename(first)
    second.with_name("salinan.yaml").write_bytes(second.read_bytes())
    assert refused(file) == [
        "perubahan ke-2 ada dua kali: iku-perubahan-kedua.yaml, salinan.yaml; pindahkan salah satunya"
    ]


def test_no_command_changes_a_consolidated_text(file):
    both = amended(file).consolidated

    with pytest.raises(
        SkBuilderError, match="ini naskah konsolidasi, jadi tidak diubah; ubah Keputusan perubahannya"
    ):
        set_values(both, [(TARGET, "70")], Making(Entry(DAY, None, "Reviu")))


def test_without_amendments_there_is_nothing_to_consolidate(file):
    with pytest.raises(SkBuilderError, match="tidak ada Keputusan perubahan di sampingnya"):
        consolidate(file)


def test_next_period_begins_with_the_consolidated_text(file):
    made = amended(file)
    enacted(made.target, "31")
    both = consolidate(file)
    period = Period(DECREE.period.last + 1, DECREE.period.last + 1)

    with pytest.raises(
        SkBuilderError, match=r"sudah diubah \(iku-perubahan.yaml\); sebut naskah konsolidasi"
    ):
        next_period(file, period, DAY)
    with pytest.raises(SkBuilderError, match="hanya memuat yang diubah; sebut naskah konsolidasi"):
        next_period(made.target, period, DAY)

    draft = load_decree(next_period(both, period, DAY, file.with_name("baru.yaml")).target).part
    assert draft.amendments == ()
    assert draft.is_draft


def test_a_number_is_cited_as_it_is_printed(file):
    first = amended(file)
    text_ = first.target.read_text(encoding="utf-8")
    first.target.write_text(
        f'{text_}gaya: {{pola_nomor: "800.1/{{nomor}}/KEP/{{tahun}}"}}\n', encoding="utf-8"
    )
    enacted(first.target, "500")

    second = load_decree(amended(file, [(TARGET, "62")]).target).part

    assert " Nomor 800.1/500/KEP/2024 tentang Perubahan atas " in second.legal_bases[-1].words


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("Mengubah Lampiran ", "Mengubah diktum KESATU ", "diktum ke-1 menyebut diktum.KESATU, tetapi bunyi_baru mengubah lampiran.I; samakan"),
        ("di: lampiran.I", "di: lampiran.IV", "diktum ke-1 menyebut lampiran.I, tetapi bunyi_baru mengubah lampiran.IV; samakan"),
        ("    bunyi_baru:\n      di: lampiran.I\n", "", "tidak ada bunyi_baru, jadi tidak diketahui apa yang diubah; isi bunyi_baru diktumnya"),
        ("lampiran:\n", "lampiran:\n  - {jenis: teks, judul: Lain}\n", "ada 2 Lampiran, tetapi 1 Lampiran yang diubah; samakan"),
    ],
)  # fmt: skip
def test_what_an_amendment_changes_must_be_sure(file, old, new, why):
    target = amended(file).target
    said = target.read_text(encoding="utf-8")
    assert old in said
    target.write_text(said.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(SkBuilderError) as raised:
        consolidate(file)

    assert f"{target}: {why}" in str(raised.value).splitlines()


def test_slips_of_the_paper_stay_where_nothing_was_amended(file):
    slips = tuple(
        Departure(at=at, text="salah", reason="salah ketik")
        for at in ("penandatangan.pangkat", "menimbang.a", "lampiran.I.judul")
    )
    file.write_text(dump_decree(structs.replace(DECREE, departures=slips)), encoding="utf-8")

    both = load_decree(amended(file, [("menimbang.a", "bahwa lain"), (TARGET, "61")]).consolidated).part

    assert [departure.at for departure in both.departures] == ["penandatangan.pangkat"]


def test_a_name_that_only_resembles_is_told(file):
    target = amended(file).target
    said = target.read_text(encoding="utf-8")
    target.write_text(
        said.replace("tentang: >-\n  Perubahan atas", "tentang: >-\n  Perubahan lagi atas", 1),
        encoding="utf-8",
    )

    assert (
        "tentang: mirip perubahan atas Keputusan ini, tetapi namanya lain; tulis Perubahan atas"
        in refused(file)[0]
    )


@pytest.mark.parametrize("name", ["rusak.yaml", "folder.yaml", "lain.yml"])
def test_other_files_beside_it_are_left_alone(file, name):
    other = file.with_name(name)
    if name == "folder.yaml":
        other.mkdir()
    else:
        other.write_text("judul: [perubahan\n", encoding="utf-8")

    assert amended(file).subject == f"Perubahan atas {NAME}"


def test_a_broken_file_that_may_be_of_the_chain_is_told(file):
    file.with_name("rusak.yaml").write_text(f"tentang: [Perubahan atas {NAME}\n", encoding="utf-8")

    first, *_ = refused(file)

    assert first == "rusak.yaml mungkin perubahan atas Keputusan ini, tetapi tidak dapat dibaca:"


def test_a_day_before_that_of_the_decree_is_told(file):
    target = amended(file).target
    enacted(target, "31")
    said = target.read_text(encoding="utf-8")
    target.write_text(said.replace("2024-12-02", "2021-12-02"), encoding="utf-8")

    assert "mendahului tanggal iku.yaml yang diubahnya" in refused(file)[0]


def test_neither_copy_nor_erratum_is_made_of_a_consolidated_text(file):
    amended(file)
    both = file.with_name("iku-konsolidasi.yaml")

    with pytest.raises(SkBuilderError, match="tidak mempunyai naskah asli"):
        build([both], file.parent / "hasil", copy=True)
    enacted(file.with_name("iku-perubahan.yaml"), "31")
    with pytest.raises(SkBuilderError, match="naskah konsolidasi tidak ditandatangani"):
        erratum(consolidate(file), [("tentang", "x")], DAY, file.parent / "hasil")


def test_an_amendment_is_not_set_before_what_it_amends(file):
    first = amended(file).target
    enacted(first, "31")
    second = amended(file, [(TARGET, "62")]).target

    with pytest.raises(SkBuilderError, match="1 November 2024 mendahului tanggal iku-perubahan"):
        enacted(second, "32", date(2024, 11, 1))

    assert load_decree(second).part.is_draft
    enacted(second, "32", date(2024, 12, 3))
