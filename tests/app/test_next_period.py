"""The draft of the next period: what moves, what is blank, what is proposed, and what people must decide."""

from datetime import date
from pathlib import Path

import pytest
from office_folder import files_in

from sk_builder.app.check import check
from sk_builder.app.dossiers import Wanted
from sk_builder.app.next_period import next_period, read_period
from sk_builder.app.next_period.decisions import is_blank
from sk_builder.app.samples import samples
from sk_builder.app.take_over import take_over
from sk_builder.errors import OutputError
from sk_builder.model import Decree, LegalBasis, Period
from sk_builder.store.decrees import load_decree
from sk_builder.word.reader import read_blocks

DAY = date(2024, 12, 2)
SEED = Path(__file__).with_name("fixtures") / "keputusan-2024.txt"
WARNED = {("SIT-09", "mengingat.7"), ("SIT-09", "mengingat.8")}
"""What no machine can settle in the draft of 2025: nobody has seen these two numbers of Berita Daerah."""

LAST = """\
templat: keputusan-iku
nama_singkat: IKU 2024
jabatan: Kepala Dinas Contoh Provinsi Contoh
nomor: 3
tentang: Penetapan Indikator Kinerja Utama Dinas Contoh Tahun 2024
periode: 2024
menimbang:
  - bahwa kinerja Dinas Contoh pada Tahun 2024 perlu diukur
  - >-
    bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan Kepala
    Dinas Contoh Provinsi Contoh tentang Penetapan Indikator Kinerja Utama Dinas Contoh Tahun 2024
mengingat:
  - kunci: uu-23-2014
  - kunci: perpres-29-2014
    kutipan: >-
      Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah
      (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 80)
diktum:
  - >-
    Menetapkan Indikator Kinerja Utama Dinas Contoh Tahun 2024 sebagaimana tercantum dalam Lampiran yang
    merupakan bagian tidak terpisahkan dari Keputusan ini
  - >-
    Pada saat Keputusan ini mulai berlaku, Keputusan Kepala Dinas Contoh Provinsi Contoh Nomor 5 Tahun
    2022 tentang Indikator Kinerja dicabut dan dinyatakan tidak berlaku
  - Keputusan ini mulai berlaku pada tanggal ditetapkan
penetapan: {tempat: Kota Contoh, tanggal: 2024-01-02}
penandatangan:
  nama: Contoh Orang
lampiran:
  jenis: iku
  judul: Indikator Kinerja Utama Tahun 2024
  sasaran:
    nama: Meningkatnya mutu
    indikator:
      nama: Persentase layanan tepat waktu
      satuan: persen
      baseline: {2023: 70}
      target: {2024: "4,57"}
      kondisi_akhir: 95
tercetak:
  - {di: penetapan.tempat, teks: Kota, alasan: kertas}
abaikan:
  - {aturan: MNB-12, kata: menimbang, alasan: cukup, oleh: Contoh Orang, tanggal: 2024-01-02}
"""


@pytest.fixture
def last(tmp_path):
    path = tmp_path / "iku-2024.yaml"
    path.write_text(LAST, encoding="utf-8")
    return path


def drafted(source, years="2025", **more):
    return next_period(source, read_period(years), DAY, **more)


def draft_of(made):
    return load_decree(made.target).part


def topics(made):
    return [one.topic for one in made.decisions]


def left_in(file):
    """The findings of a draft but those that say that something is still to come."""
    found = [located.finding for located in check([file], Wanted(DAY)).files[0].found]
    return [finding for finding in found if not is_blank(finding)]


def test_every_mark_of_the_period_moves(last):
    made = drafted(last)
    text = made.target.read_text(encoding="utf-8")
    draft = draft_of(made)

    assert made.target.name == "iku-2025.yaml"
    assert draft.period == Period(2025, 2025)
    assert draft.short_name == "IKU 2025"
    assert draft.subject == "Penetapan Indikator Kinerja Utama Dinas Contoh Tahun 2025"
    assert draft.annexes[0].title == "Indikator Kinerja Utama Tahun 2025"
    assert [line for line in text.splitlines() if "2024" in line] == [
        "# Konsep untuk 2025, dibuat dari iku-2024.yaml.",
        "              2024:",  # of the baseline
        "            # target 2024: 4,57",
    ]


def test_number_date_and_what_tells_of_the_old_paper_are_blank(last):
    draft = draft_of(drafted(last))

    assert (draft.number, draft.year, draft.enactment.day) == (None, None, None)
    assert draft.enactment.place == "Kota Contoh"
    assert (draft.departures, draft.ignores, draft.history) == ((), (), ())


def test_targets_are_blank_and_the_last_ones_stand_beside_them(last):
    made = drafted(last, "2025-2026")
    text, row = made.target.read_text(encoding="utf-8"), draft_of(made).annexes[0].indicators[0]

    assert row.targets == {2025: None, 2026: None}
    assert row.baseline == {2024: None}
    assert row.final_state is None
    assert draft_of(made).annexes[0].columns == ("satuan", "baseline", "target", "kondisi_akhir")
    assert (
        "            # baseline 2023: 70\n            # target 2024: 4,57\n"
        "            # kondisi_akhir: 95\n            target:\n"
    ) in text


def test_a_basis_that_the_catalogue_words_alike_prints_by_its_key(last):
    bases = draft_of(drafted(last)).legal_bases
    assert bases == (LegalBasis(key="uu-23-2014"), LegalBasis(key="perpres-29-2014"))


def test_the_office_file_renews_the_draft(last):
    office = "jabatan: Kepala Dinas Baru\npenandatangan: {nama: Contoh Baru}\ntemplat: [keputusan]\n"
    last.with_name("kantor.yaml").write_text(office, encoding="utf-8")
    made = drafted(last)
    draft = draft_of(made)

    assert (draft.office, draft.signatory.name, draft.template) == (
        "Kepala Dinas Baru",
        "Contoh Baru",
        "keputusan",
    )
    assert ("jabatan", "Kepala Dinas Baru") in [(row.at, row.new) for row in made.moved]
    assert "Kantor" in topics(made)


def test_who_signs_for_the_head_goes_on_signing(last):
    text = LAST.replace("  nama: Contoh Orang\n", "  nama: Contoh Dua\n  jabatan: Sekretaris\n", 1)
    last.write_text(text.replace("jabatan: Sekretaris", "jabatan: Sekretaris\n  atas_nama: Kepala Dinas", 1))
    last.with_name("kantor.yaml").write_text("penandatangan: {nama: Contoh Baru}\n", encoding="utf-8")

    assert draft_of(drafted(last)).signatory.name == "Contoh Dua"


def test_an_earlier_decree_with_an_end_is_not_revoked_and_revokes_nothing_twice(last):
    draft = draft_of(drafted(last, accept=True))
    assert not any("dicabut" in dictum.text for dictum in draft.dictums)


def test_an_earlier_decree_without_an_end_is_revoked_with_its_full_title(last):
    last.write_text(LAST.replace(" Tahun 2024", ""), encoding="utf-8")
    made = drafted(last, accept=True)
    dictums = [dictum.text for dictum in draft_of(made).dictums]

    assert dictums[1] == (
        "Pada saat Keputusan ini mulai berlaku, Keputusan Kepala Dinas Contoh Provinsi Contoh Nomor 3 Tahun"
        " 2024 tentang Penetapan Indikator Kinerja Utama Dinas Contoh dicabut dan dinyatakan tidak berlaku"
    )
    assert dictums[2] == "Keputusan ini mulai berlaku pada tanggal ditetapkan"
    assert "DKT-14" in [one.finding.code for one in made.proposals]


def test_a_decree_that_was_never_set_is_not_revoked(last):
    last.write_text(LAST.replace("nomor: 3\n", "").replace(" Tahun 2024", ""), encoding="utf-8")
    made = drafted(last, accept=True)

    assert "DKT-14" not in [one.finding.code for one in made.proposals]
    assert "Keputusan lama" in topics(made)


def test_proposals_wait_for_consent(last):
    last.write_text(LAST.replace("perlu diukur", "dipandang perlu diukur"), encoding="utf-8")
    made = drafted(last)

    assert [
        (one.finding.code, one.rows[0][1:]) for one in made.proposals if one.finding.code == "MNB-11"
    ] == [("MNB-11", ("dipandang perlu", "perlu"))]
    assert "dipandang perlu diukur" in made.target.read_text(encoding="utf-8")


def test_what_is_missing_is_added_where_a_rule_tells_its_words(last):
    text = LAST.replace("  - Keputusan ini mulai berlaku pada tanggal ditetapkan\n", "")
    text = text.replace("berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu", "perlu")
    last.write_text(text, encoding="utf-8")
    draft = draft_of(drafted(last, accept=True))

    assert draft.dictums[-1].text == "Keputusan ini mulai berlaku pada tanggal ditetapkan"
    assert len(draft.considerations) == 3
    assert "dalam huruf a dan huruf b, perlu menetapkan Keputusan" in draft.considerations[-1]


def test_a_revocation_gives_way_to_that_of_the_decree_that_made_it(last):
    last.write_text(LAST.replace(" Tahun 2024", ""), encoding="utf-8")
    dictums = [dictum.text for dictum in draft_of(drafted(last, accept=True)).dictums]

    assert [("Nomor 5" in text, "Nomor 3" in text) for text in dictums if "dicabut" in text] == [
        (False, True)
    ]


def test_a_suggestion_without_edit_is_taken_where_it_settles_the_finding(tmp_path):
    taken = drafted(samples("decrees") / "iku-2024.yaml", target=tmp_path / "a.yaml", accept=True).proposals
    assert {"SIT-24", "LMP-13"} <= {one.finding.code for one in taken}


def test_the_list_asks_what_only_people_know(last):
    made = drafted(last)

    assert topics(made)[:3] == ["Target", "Rencana", "Penanda tangan"]
    assert "target 2024: 4,57" in made.decisions[0].question
    assert {"Dasar hukum", "Pengabaian"} <= set(topics(made))


def test_the_list_is_a_word_file_of_one_page(last):
    made = drafted(last)
    told = " ".join(str(block) for block in read_blocks(made.sheet.read_bytes()).body)

    assert made.sheet.name == "iku-2025-keputusan-diperlukan.docx"
    assert "Keputusan yang diperlukan" in told
    assert all(one.question in told for one in made.decisions)


@pytest.mark.parametrize("there", ["iku-2025.yaml", "iku-2025-keputusan-diperlukan.docx"])
def test_nothing_is_written_over(last, there):
    last.with_name(there).write_text("milik orang", encoding="utf-8")
    with pytest.raises(OutputError, match="sudah ada"):
        drafted(last)
    assert [name for name in files_in(last.parent) if not name.endswith(".lock")] == sorted(
        ["iku-2024.yaml", there]
    )


@pytest.mark.parametrize("years", ["2024", "20", "2026-2025"])
def test_a_period_that_is_none_or_the_same_is_refused(last, years):
    with pytest.raises(OutputError):
        drafted(last, years)


def test_a_draft_bears_the_name_of_a_decree_file(last):
    with pytest.raises(OutputError, match="bukan nama berkas Keputusan"):
        drafted(last, target=last.with_name("kantor.yaml"))


def test_the_sample_of_2025_is_made_from_that_of_2024(tmp_path):
    made = drafted(samples("decrees") / "iku-2024.yaml", target=tmp_path / "iku-2025.yaml", accept=True)
    sample = samples("decrees") / "iku-2025.yaml"

    assert made.target.read_text(encoding="utf-8") == sample.read_text(encoding="utf-8")
    assert load_decree(sample).part.is_draft


def test_the_draft_of_2025_has_no_errors_and_what_is_left_is_in_the_list():
    source = samples("decrees") / "iku-2025.yaml"
    left = left_in(source)

    assert {(one.code, one.at) for one in left if one.severity.value != "info"} == WARNED


def test_the_seed_taken_over_becomes_the_same_draft(tmp_path):
    for name in ("kantor.yaml", "iku-2024.yaml"):
        (tmp_path / name).write_bytes((samples("decrees") / name).read_bytes())
    taken = take_over(SEED, tmp_path / "seed-2024.yaml").target
    made = drafted(taken, accept=True)

    assert made.left.counts["error"] == 0
    told = [one.question for one in made.decisions]
    assert [one for one in left_in(made.target) if not any(one.code in question for question in told)] == []


def test_a_draft_of_a_draft_moves_on(tmp_path):
    made = drafted(samples("decrees") / "iku-2025.yaml", "2026", target=tmp_path / "a.yaml", accept=True)
    draft: Decree = draft_of(made)

    assert draft.subject.endswith("Tahun 2026")
    assert draft.considerations[-1].endswith("Tahun 2026")
    assert [row.targets for row in draft.annexes[0].indicators] == [{2026: None}] * 2
