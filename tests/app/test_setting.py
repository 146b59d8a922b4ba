"""Setting values: what is asked for happens, with its version and Word file, or nothing does."""
# ruff: noqa: E501

from datetime import date
from pathlib import Path

import pytest
from office_folder import files_in

from sk_builder.app.samples import samples
from sk_builder.app.setting import set_values
from sk_builder.app.writing import Making, office_name, unexplained
from sk_builder.errors import SkBuilderError
from sk_builder.store.decrees import load_decree
from sk_builder.store.history import Entry, version

TARGET = "lampiran.I.indikator.2.target.2025"
DECREE = """\
templat: keputusan-iku
tahun: 2025  # tahun nomor
tentang: Penetapan Target
menimbang: bahwa target perlu ditetapkan
mengingat:
  - Undang-Undang Nomor 1 Tahun 2020 tentang Contoh
  - kunci: uu-23-2014
diktum:
  - Menetapkan target
tembusan: [Gubernur, Inspektur]
lampiran:
  - jenis: iku
    sasaran:
      - nama: Meningkatnya mutu
        indikator:
          - nama: Persentase layanan
            satuan: persen
            target: {2025: 85}
      - nama: Meningkatnya kepuasan
        indikator:
          # usul Bidang Dua
          - kode: K.2
            nama: Indeks kepuasan
            satuan: indeks
            target:
              2025: 3,50
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text(DECREE, encoding="utf-8")
    return path


def making(folder=None, reason="Hasil reviu", **more):
    return Making(Entry(date(2025, 3, 3), "Contoh Orang", reason), folder=folder, **more)


def set_all(file, values, **how):
    return set_values(file, list(values.items()), making(**how))


def text_of(file):
    return file.read_text(encoding="utf-8")


def refused(file, values, **how):
    before = text_of(file)
    with pytest.raises(SkBuilderError) as raised:
        set_all(file, values, **how)
    assert text_of(file) == before
    return [line.removeprefix(f"{file}: ") for line in str(raised.value).splitlines()]


@pytest.mark.parametrize(
    ("place", "value", "old", "new"),
    [
        (TARGET, "3,75", "2025: 3,50", "2025: 3,75"),
        ("lampiran.I.indikator.K.2.target.2026", "4", "2025: 3,50\n", "2025: 3,50\n              2026: 4\n"),
        ("lampiran.I.indikator.1.target.2025", "90-95", "{2025: 85}", "{2025: 90-95}"),
        ("menimbang.a", "bahwa perlu", "bahwa target perlu ditetapkan", "bahwa perlu"),
        ("menimbang.b", "bahwa dua", ": bahwa target perlu ditetapkan", ":\n  - bahwa target perlu ditetapkan\n  - bahwa dua"),
        ("mengingat.1.kutipan", "Undang-Undang", "Undang-Undang Nomor 1 Tahun 2020 tentang Contoh", "Undang-Undang"),
        ("mengingat.2.kunci", "uu-9-2015", "uu-23-2014", "uu-9-2015"),
        ("diktum.PERTAMA", "Menetapkan Target", "Menetapkan target", "Menetapkan Target"),
        ("tembusan.3", "Kepala Biro", "Inspektur]", "Inspektur, Kepala Biro]"),
        ("tahun", "", "tahun: 2025  #", "tahun:  #"),
        ("memperhatikan", "Rapat", "23-2014\n", "23-2014\nmemperhatikan: Rapat\n"),
        ("penandatangan.nama", "Contoh", "target\n", "target\npenandatangan:\n  nama: Contoh\n"),
        ("gaya.diktum_pertama", "PERTAMA", "3,50\n", "3,50\ngaya:\n  diktum_pertama: PERTAMA\n"),
    ],
)  # fmt: skip
def test_sets_one_value_and_leaves_the_rest_as_it_is(file, place, value, old, new):
    written = set_all(file, {place: value})

    assert text_of(file).partition("riwayat:")[0] == DECREE.replace(old, new)
    assert len(written.changes) == 1


def test_records_old_and_new_value_with_reason_name_and_day(file):
    set_all(file, {TARGET: "3,75"})

    assert (
        text_of(file)
        .partition("riwayat:\n")[2]
        .startswith(
            "  - tanggal: 2025-03-03\n"
            "    oleh: Contoh Orang\n"
            "    alasan: Hasil reviu\n"
            "    perubahan:\n"
            f"      - di: {TARGET}\n"
            "        semula: 3,50\n"
            "        menjadi: 3,75\n"
        )
    )


def test_one_command_is_one_version_and_each_can_be_had_again(file):
    states = [load_decree(file).part]
    for value in ("3,75", "4"):
        set_all(file, {TARGET: value, "tentang": f"Target {value}"})
        states.append(load_decree(file).part)

    assert len(states[-1].history) == 2
    assert [version(states[-1], number) for number in range(3)] == [state.content for state in states]


def test_tells_the_row_and_the_old_value_and_makes_the_word_file(file, tmp_path):
    written = set_all(file, {TARGET: "3,75"}, folder=tmp_path / "hasil")

    (change,) = written.changes
    assert (change.label, change.old, change.new) == (
        "Lampiran, indikator 2 (Indeks kepuasan), target 2025",
        "3,50",
        "3,75",
    )
    assert files_in(tmp_path / "hasil") == ["Keputusan-2025-Penetapan-Target-konsep.docx"]


def test_makes_the_word_file_anew_under_another_subject(file, tmp_path):
    set_all(file, {"nama_singkat": "T"}, folder=tmp_path / "hasil")
    set_all(file, {"tentang": "Penetapan Target Baru"}, folder=tmp_path / "hasil")

    assert files_in(tmp_path / "hasil") == ["Keputusan-2025-T-konsep.docx"]


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"lampiran.I.indikator.2.targt.2025": "1"}, f"tempat lampiran.I.indikator.2.targt.2025 tidak ada; maksud Anda {TARGET}?"),
        ({"menimbang.d": "a"}, "tempat menimbang.d tidak ada; maksud Anda menimbang.a?"),
        ({"penandatangan.pangkatt": "a"}, "tempat penandatangan.pangkatt tidak ada; maksud Anda penandatangan.pangkat?"),
        ({"lampiran.I.indikator.3.nama": "a"}, "tempat lampiran.I.indikator.3.nama tidak ada; maksud Anda lampiran.I.indikator.1.nama?"),
        ({"riwayat": "a"}, "tempat riwayat tidak ada"),
        ({"": "a"}, "tempat  tidak ada"),
        ({"mengingat.2": "a"}, "mengingat.2: memuat beberapa isian; sebut salah satunya, misalnya mengingat.2.kutipan"),
        ({"penandatangan": "a"}, "penandatangan: memuat beberapa isian; sebut salah satunya, misalnya penandatangan.sebutan"),
        ({"memperhatikan.1": "a"}, "tempat memperhatikan.1 tidak ada; maksud Anda memperhatikan?"),
        ({TARGET: "tiga"}, f'{TARGET}: "tiga" bukan angka, sedangkan nilai lamanya angka; bila memang kata, kosongkan dahulu dengan ""'),
        ({TARGET: "10%"}, f"{TARGET}: tulis 10 tanpa tanda persen; isi satuan: persen"),
        ({TARGET: "1.250"}, f'{TARGET}: "1.250" bermakna ganda; tulis 1250 atau 1,250'),
        ({"lampiran.I.indikator.2.target.25": "1"}, 'lampiran.I.indikator.2.target.25: "25" bukan tahun; tulis empat angka, misalnya 2025'),
        ({"lampiran.I.indikator.2.satuan": ""}, "lampiran.I.indikator.2.satuan: wajib diisi; tambahkan satuan: ..."),
        ({"jenis": "SK"}, 'jenis: "SK" tidak dikenal; tulis Keputusan atau Surat Keputusan'),
        ({"tembusan.1": ""}, "tembusan.1: teks kosong; isi, atau hapus"),
        ({"nomor": "17", "penetapan.tanggal": "2025-01-02"}, "nomor dan tanggal ditulis bersama oleh enact, yang menetapkan Keputusan"),
        ({TARGET: "3,50"}, "tidak ada yang berubah; nilai itu sudah tertulis"),
    ],
)  # fmt: skip
def test_refuses_and_writes_nothing(file, values, told):
    (line,) = refused(file, values)

    assert line.startswith(told)


def test_tells_all_that_is_wrong_at_once(file, tmp_path):
    values = {"menimbng.a": "a", "tahun": "24", "nomor.x": "a"}

    lines = refused(file, values, reason=" ", folder=tmp_path / "hasil")

    assert lines[0] == 'alasan belum disebut; tulis --reason "..."'
    assert [line.split(" tidak ada")[0] for line in lines[1:]] == ["tempat menimbng.a", "tempat nomor.x"]
    assert not (tmp_path / "hasil").exists()


def test_refuses_the_same_place_twice(file):
    with pytest.raises(SkBuilderError, match="tahun: disebut dua kali"):
        set_values(file, [("tahun", "2026"), ("tahun", "2027")], making())


def test_changes_nothing_where_the_word_file_cannot_be_made(file, tmp_path):
    (line,) = refused(file, {"templat": "tidak-ada"}, folder=tmp_path / "hasil")

    assert "templat tidak-ada tidak ada" in line
    assert not (tmp_path / "hasil").exists()


def test_does_not_overwrite_a_word_file_that_is_not_its_own(file, tmp_path):
    target = tmp_path / "hasil" / "Keputusan-2025-Penetapan-Target-konsep.docx"
    target.parent.mkdir()
    target.write_bytes(b"catatan")

    (line,) = refused(file, {TARGET: "4"}, folder=target.parent)

    assert "bukan buatan sk-builder, jadi tidak ditimpa" in line
    set_all(file, {TARGET: "4"}, folder=target.parent, force=True)
    assert target.read_bytes().startswith(b"PK")


def test_refuses_a_decree_that_is_set_and_names_the_ways(tmp_path):
    file = tmp_path / "a.yaml"
    file.write_bytes((samples("decrees") / "iku-2024.yaml").read_bytes())

    (line,) = refused(file, {"tentang": "a"})

    assert "sudah ditetapkan, jadi tidak diubah" in line
    assert "Keputusan perubahan" in line


def edit_by_hand(file, old, new):
    file.write_text(text_of(file).replace(old, new), encoding="utf-8")


def test_asks_for_the_reason_of_edits_made_by_hand(file):
    set_all(file, {TARGET: "3,75"})
    edit_by_hand(file, "Penetapan Target", "Penetapan Target Kinerja")

    (line,) = refused(file, {TARGET: "4"})

    assert line == (
        "perubahan tanpa alasan: tentang (Penetapan Target menjadi Penetapan Target Kinerja);"
        " sebut alasannya dengan --reason-for-edits"
    )
    assert [change.at for change in unexplained(file)] == ["tentang"]


def test_edits_made_by_hand_become_a_version_of_their_own(file):
    set_all(file, {TARGET: "3,75"})
    edit_by_hand(file, "Penetapan Target", "Penetapan Target Kinerja")

    written = set_all(file, {TARGET: "4"}, edits_reason="Salah ketik")

    decree = load_decree(file).part
    assert [made.reason for made in decree.history] == ["Hasil reviu", "Salah ketik", "Hasil reviu"]
    assert [change.at for change in written.by_hand] == ["tentang"]
    assert version(decree, 1).subject == "Penetapan Target"
    assert version(decree, 2).subject == "Penetapan Target Kinerja"
    assert unexplained(file) == ()


def test_edits_that_change_no_word_need_no_reason(file):
    set_all(file, {TARGET: "3,75"})
    edit_by_hand(file, "2025: 3,75\n", "2025: 3,75\n              2026:\n")
    edit_by_hand(file, "tahun nomor", "tahun")

    set_all(file, {TARGET: "4"})

    decree = load_decree(file).part
    assert [len(made.changes) for made in decree.history] == [1, 2]
    assert version(decree, 1).annexes[0].goals[1].indicators[0].targets.keys() == {2025}


def test_refuses_a_file_whose_history_a_hand_has_touched(file):
    set_all(file, {TARGET: "3,75"})
    edit_by_hand(file, "versi_terakhir: >-\n  e", "versi_terakhir: >-\n  f")

    (line,) = refused(file, {TARGET: "4"})

    assert line.startswith("versi_terakhir tidak cocok dengan sidiknya: riwayat diubah dengan tangan")
    assert line.endswith("atau hapus riwayat dan versi_terakhir")


def test_the_name_comes_from_the_office_file(file, tmp_path):
    assert office_name(file) is None
    (tmp_path / "kantor.yaml").write_text("penyusun: Contoh Dua\n", encoding="utf-8")
    assert office_name(file) == "Contoh Dua"
    assert office_name(Path("a.yaml")) is None
