"""Amending a decree that is set: what the draft says."""
# ruff: noqa: E501

import pytest
from amendments import BEFORE, DECREE, LAST, NAME, TARGET, amended, decree_file, refused
from msgspec import structs
from printed_page import printed, text

from sk_builder.app.amending import Motive
from sk_builder.app.amending.drafting import in_words
from sk_builder.app.samples import samples
from sk_builder.model import Dictum, Enactment, LegalBasis, TextAnnex
from sk_builder.regulations import catalogue
from sk_builder.store.decrees import dump_decree, load_decree


@pytest.fixture
def file(tmp_path):
    return decree_file(tmp_path)


def test_a_target_makes_the_lampiran_anew(file):
    before = file.read_bytes()

    made = amended(file)

    draft = load_decree(made.target).part
    assert made.target.name == "iku-perubahan.yaml"
    assert draft.subject == made.subject == f"Perubahan atas {NAME}"
    assert [dictum.text for dictum in draft.dictums] == [
        (
            f"Mengubah Lampiran {NAME} sehingga menjadi sebagaimana tercantum dalam Lampiran yang merupakan bagian"
            " tidak terpisahkan dari Keputusan ini"
        ),
        f"Ketentuan lain dalam {NAME} tetap berlaku sepanjang tidak diubah dengan Keputusan ini",
        "Keputusan ini mulai berlaku pada tanggal ditetapkan",
    ]
    assert draft.dictums[0].rewording.at == "lampiran.I"
    assert [(change.at, change.old, change.new) for change in made.changes] == [(TARGET, BEFORE, "61")]
    assert load_decree(made.consolidated).part.annexes == draft.annexes
    assert draft.is_draft
    assert file.read_bytes() == before


def test_considerations_give_the_ground_of_the_law_and_the_reason(file):
    motive = Motive(("redaksional", "fakta"), "Kepala Bidang Contoh telah berganti.")

    draft = load_decree(amended(file, motive=motive).target).part

    assert draft.considerations[:2] == (
        (
            "bahwa berdasarkan ketentuan Pasal 63 ayat (1) huruf b dan huruf d Undang-Undang Nomor 30 Tahun 2014"
            " tentang Administrasi Pemerintahan, Keputusan dapat diubah apabila terdapat kesalahan redaksional dan/atau"
            " fakta baru"
        ),
        (
            "bahwa terdapat kesalahan redaksional dan fakta baru, yaitu Kepala Bidang Contoh telah berganti,"
            f" sehingga {NAME} perlu diubah"
        ),
    )
    assert "uu-30-2014" in [basis.key for basis in draft.legal_bases]
    assert draft.legal_bases[-1].words == NAME


@pytest.mark.parametrize(
    ("reason", "shown"),
    [
        ("Hasil reviu", "yaitu hasil reviu,"),
        ("RPD berubah", "yaitu RPD berubah,"),
        ("Kepala Bidang berganti", "yaitu Kepala Bidang berganti,"),
    ],
)
def test_a_reason_goes_on_in_the_sentence(file, reason, shown):
    draft = load_decree(amended(file, motive=Motive(("fakta",), reason)).target).part
    assert shown in draft.considerations[1]


def test_a_point_is_quoted_as_it_is_to_read(file):
    made = amended(file, [(LAST, "Indikator ditinjau dua kali setahun"), ("menimbang.a", "bahwa perlu")])

    page = text(printed(load_decree(made.target).part))

    part, _, count = LAST.partition(".")
    assert f"Mengubah {part} {count} {NAME} sehingga berbunyi sebagai berikut: “{count}: Indikator" in page
    assert "ditinjau dua kali setahun.” " in page
    assert "sehingga berbunyi sebagai berikut: “a. bahwa perlu;” " in page
    both = load_decree(made.consolidated).part
    assert both.considerations[0] == "bahwa perlu"
    assert "Indikator ditinjau dua kali setahun" in [dictum.text for dictum in both.dictums]


def test_the_draft_has_no_finding_beyond_its_blanks_and_what_the_catalogue_cannot_know(file):
    (*findings,) = (located.finding for located in amended(file).left.found)

    assert [finding.code for finding in findings if finding.severity.value != "info"] == []
    assert {finding.code for finding in findings} <= {"JDL-01", "MNB-12", "PTP-02", "JDL-07"}


def test_another_file_may_say_what_the_decree_is_to_say(file):
    draft = structs.replace(
        DECREE,
        number=None,
        enactment=Enactment(place=DECREE.enactment.place),
        considerations=("bahwa semua berubah", *DECREE.considerations[1:]),
    )
    wanted = file.with_name("mau.yaml")
    wanted.write_text(dump_decree(draft), encoding="utf-8")

    made = amended(file, (), wanted=wanted)

    assert [change.at for change in made.changes] == ["menimbang.a"]


def test_more_than_half_is_told_to_be_better_a_new_decree(file):
    other = structs.replace(
        DECREE,
        considerations=tuple(f"bahwa hal {number}" for number, _ in enumerate(DECREE.considerations)),
        legal_bases=tuple(LegalBasis(words=f"Surat Nomor {n}") for n, _ in enumerate(DECREE.legal_bases)),
        dictums=tuple(Dictum(text=f"Menugaskan orang ke-{n}") for n, _ in enumerate(DECREE.dictums)),
        annexes=(TextAnnex(title="Catatan", paragraphs=("Satu", "Dua", "Tiga")),),
    )
    wanted = file.with_name("lain.yaml")
    wanted.write_text(dump_decree(other), encoding="utf-8")

    assert amended(file, (), wanted=wanted).is_most
    for path in file.parent.glob("iku-*.yaml"):
        path.unlink()
    assert not amended(file).is_most


def test_another_office_in_the_office_file_is_told(file):
    file.with_name("kantor.yaml").write_text("jabatan: Kepala Badan Lain\n", encoding="utf-8")

    made = amended(file)

    assert made.renamed == "Kepala Badan Lain"
    assert load_decree(made.target).part.office == DECREE.office


def test_another_term_is_used_throughout(file):
    file.write_text(dump_decree(structs.replace(DECREE, term="Surat Keputusan")), encoding="utf-8")

    draft = load_decree(amended(file).target).part

    said = [dictum.text for dictum in draft.dictums]
    assert draft.term == "Surat Keputusan"
    assert said[0].endswith("bagian tidak terpisahkan dari Surat Keputusan ini")
    assert said[1].endswith("sepanjang tidak diubah dengan Surat Keputusan ini")
    assert said[2].startswith("Surat Keputusan ini mulai berlaku")


def test_a_lone_consideration_has_no_letter(file):
    file.write_text(
        dump_decree(structs.replace(DECREE, considerations=("bahwa satu saja",))), encoding="utf-8"
    )

    made = amended(file, [("menimbang.a", "bahwa lain")])

    draft = load_decree(made.target).part
    assert draft.dictums[0].text.startswith(f"Mengubah Menimbang {NAME} sehingga berbunyi")
    assert "sebagai berikut: “bahwa lain;” " in text(printed(draft))
    assert load_decree(made.consolidated).part.considerations == ("bahwa lain",)


@pytest.mark.parametrize("at", ["menimbang.a", "mengingat.1.kutipan", LAST, "lampiran.I.judul"])
def test_no_change_makes_a_finding_of_form(file, at):
    found = amended(
        file, [(at, "Undang-Undang Nomor 1 Tahun 2022" if "mengingat" in at else "bahwa lain")]
    ).left.found

    assert {one.finding.code for one in found if one.finding.at.startswith("diktum")} <= {"DKT-13"}


@pytest.mark.parametrize("mark", [";", "."])
def test_the_last_basis_is_quoted_with_the_mark_that_closes_the_list(file, mark):
    style = structs.replace(DECREE.style, last_basis_mark=mark)
    file.write_text(dump_decree(structs.replace(DECREE, style=style)), encoding="utf-8")
    last = len(DECREE.legal_bases)

    made = amended(file, [(f"mengingat.{last}.kutipan", "Peraturan Desa Contoh Nomor 1 Tahun 2020")])

    assert f"“{last}. Peraturan Desa Contoh Nomor 1 Tahun 2020{mark}”" in text(
        printed(load_decree(made.target).part)
    )
    assert (
        load_decree(made.consolidated).part.legal_bases[-1].words
        == "Peraturan Desa Contoh Nomor 1 Tahun 2020"
    )


def test_legal_bases_are_those_that_are_to_hold(file):
    words = "Peraturan Gubernur Berantah Selatan Nomor 3 Tahun 2023 tentang Contoh"
    last = len(DECREE.legal_bases)

    draft = load_decree(amended(file, [(f"mengingat.{last}.kutipan", words)]).target).part

    assert words in [basis.words for basis in draft.legal_bases]
    assert DECREE.legal_bases[-1].words not in [basis.words for basis in draft.legal_bases]


def test_a_key_for_the_same_words_is_no_change(file):
    keyed = structs.replace(DECREE, legal_bases=tuple(in_words(DECREE, catalogue()).legal_bases))
    file.write_text(dump_decree(keyed), encoding="utf-8")
    wanted = file.with_name("mau.yaml")
    wanted.write_text(dump_decree(DECREE), encoding="utf-8")

    assert refused(file, (TARGET, BEFORE), wanted=wanted) == [
        "tidak ada yang berubah; sebut tempat dan nilai barunya"
    ]


def test_what_a_wanted_decree_has_besides_is_told(file):
    other = structs.replace(
        DECREE, copies=("Gubernur",), considerations=("bahwa x", *DECREE.considerations[1:])
    )
    wanted = file.with_name("mau.yaml")
    wanted.write_text(dump_decree(other), encoding="utf-8")

    made = amended(file, (), wanted=wanted)

    assert {change.path[0] for change in made.left_out} == {"tembusan"}
    assert load_decree(made.target).part.copies == DECREE.copies


@pytest.mark.parametrize("sample", ["iku-2024.yaml", "tim-reviu-2024.yaml"])
def test_citations_of_the_draft_are_mended(sample, tmp_path):
    file = tmp_path / sample
    file.write_bytes((samples("decrees") / sample).read_bytes())
    at = "lampiran.I.indikator.2.target.2024" if "iku" in sample else "lampiran.I.anggota.3.nama"

    made = amended(file, [(at, "0,12")])

    assert [
        one.finding.code
        for one in made.left.found
        if one.finding.safe and one.finding.at.startswith("mengingat")
    ] == []
    assert load_decree(made.consolidated).part.annexes == load_decree(made.target).part.annexes
    assert made.names_people is ("tim" in sample)
