"""Amending a decree that is set: what the draft says, its turn in the chain, and what is refused."""
# ruff: noqa: E501

from datetime import date

import pytest
from msgspec import structs
from office_folder import files_in
from papers import clean_decree
from printed_page import printed, text

from sk_builder.app.amending import Motive, amend, consolidate
from sk_builder.app.enacting import enact
from sk_builder.app.next_period import next_period
from sk_builder.app.setting import set_values
from sk_builder.app.writing import Making
from sk_builder.errors import SkBuilderError
from sk_builder.model import Amendment, Dictum, Enactment, LegalBasis, Period, TextAnnex
from sk_builder.store.decrees import dump_decree, load_decree
from sk_builder.store.history import Entry

DAY = date(2024, 12, 2)
MOTIVE = Motive(("fakta",), "Hasil reviu menunjukkan target terlalu rendah")
DECREE = clean_decree(0)
NAME = f"Keputusan {DECREE.office} Nomor {DECREE.number} Tahun {DECREE.year} tentang {DECREE.subject}"
TARGET = f"lampiran.I.indikator.1.target.{DECREE.period.first}"
BEFORE = str(DECREE.annexes[0].indicators[0].targets[DECREE.period.first])
LAST = f"diktum.{('KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT')[len(DECREE.dictums) - 2]}"


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "iku.yaml"
    path.write_text(dump_decree(DECREE), encoding="utf-8")
    return path


def amended(file, values=((TARGET, "61"),), motive=MOTIVE, **how):
    return amend(file, list(values), motive, DAY, **how)


def enacted(file, number="90", day=DAY):
    enact(file, number, day, Making(Entry(day, None, "ditetapkan")))


def written(file):
    return [name for name in files_in(file.parent) if not name.endswith(".lock")]


def refused(file, *values, motive=MOTIVE, **how):
    before = written(file)
    with pytest.raises(SkBuilderError) as raised:
        amended(file, values or ((TARGET, "61"),), motive, **how)
    assert written(file) == before
    return [line.removeprefix(f"{file}: ") for line in str(raised.value).splitlines()]


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
            " tentang Administrasi Pemerintahan, Keputusan dapat diubah apabila terdapat kesalahan redaksional dan"
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


def test_the_chain_knows_its_order_whatever_its_files_are_called(file):
    first = amended(file).target
    enacted(first, "31")
    first.rename(first.with_name("apa-saja.yaml"))

    second = amended(file, [(TARGET, "62")], target=file.with_name("kedua.yaml"))

    draft = load_decree(second.target).part
    assert second.subject == f"Perubahan Kedua atas {NAME}"
    assert draft.short_name == "Perubahan Kedua"
    assert draft.legal_bases[-1].words == (
        f"{NAME} sebagaimana telah diubah dengan Keputusan {DECREE.office} Nomor 31 Tahun 2024 tentang"
        f" Perubahan atas {NAME}"
    )
    both = load_decree(second.consolidated).part
    assert both.amendments == (Amendment(number="31", day=DAY), Amendment())
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
    assert both.amendments == (Amendment(number="31", day=DAY),)
    assert "telah diubah dengan Keputusan Nomor 31 Tahun 2024 tanggal 2 Desember 2024" in text(printed(both))


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


def test_all_that_is_missing_is_told_at_once(file):
    assert refused(file, ("lampiran.I.judl", "x"), motive=Motive((), " ")) == [
        "dasar perubahan belum disebut; tulis --ground konsideran|redaksional|dasar|fakta",
        'alasan objektif belum disebut; tulis --reason "..."',
        "tempat lampiran.I.judl tidak ada; maksud Anda lampiran.I.judul?",
    ]


@pytest.mark.parametrize(
    ("at", "value", "why"),
    [
        ("tentang", "Lain", "tentang: tidak diubah dengan Keputusan perubahan; susun Keputusan pengganti dengan new"),
        ("nomor", "99", "nomor: tidak diubah dengan Keputusan perubahan; susun Keputusan pengganti dengan new"),
        ("tembusan.3", "Gubernur", "tembusan.3: tidak diubah dengan Keputusan perubahan; susun Keputusan pengganti dengan new"),
        (TARGET, BEFORE, "tidak ada yang berubah; sebut tempat dan nilai barunya"),
    ],
)  # fmt: skip
def test_what_no_amending_decree_changes_is_refused(file, at, value, why):
    assert refused(file, (at, value)) == [why]


def test_a_new_point_would_shift_the_others(file):
    count = len(DECREE.dictums)
    place = ("KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM")[count - 1]

    assert refused(file, (f"diktum.{place}", "Hal lain")) == [
        f"diktum: {count} butir menjadi {count + 1}, jadi urutannya berubah; susun Keputusan pengganti dengan new"
    ]


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


def test_only_the_decree_itself_is_amended(file):
    made = amended(file)
    enacted(made.target, "31")

    assert "Keputusan perubahan; sebut berkas Keputusan pokoknya" in refused(made.target)[0]
    assert "naskah konsolidasi; sebut berkas Keputusan yang ditetapkan" in refused(made.consolidated)[0]
    draft = file.with_name("konsep.yaml")
    draft.write_text(dump_decree(structs.replace(DECREE, number=None)), encoding="utf-8")
    assert refused(draft) == ["masih konsep; ubah langsung dengan set"]


def test_nothing_is_written_over(file):
    target = file.with_name("iku-perubahan.yaml")
    target.write_text("tentang: Lain\n", encoding="utf-8")
    assert refused(file)[0].endswith("sudah ada, jadi tidak ditimpa; sebut berkas lain dengan -o")

    target.unlink()
    beside = file.with_name("iku-konsolidasi.yaml")
    beside.write_text("tentang: Lain\n", encoding="utf-8")
    assert refused(file) == [
        f"{beside}: bukan naskah konsolidasi Keputusan ini, jadi tidak ditimpa; pindahkan"
    ]
    assert beside.read_text(encoding="utf-8") == "tentang: Lain\n"


def test_no_command_changes_a_consolidated_text(file):
    both = amended(file).consolidated

    with pytest.raises(SkBuilderError, match="sudah ditetapkan, jadi tidak diubah"):
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
