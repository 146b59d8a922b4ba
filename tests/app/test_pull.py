"""What people changed in a Word file, told and taken: data, other words, conflicts."""

import pytest
from pulling import DECREE, desk, told

from sk_builder.app.pull import pull
from sk_builder.app.pulling.proposals import CONTRADICTORY, ENACTING, Verdict
from sk_builder.errors import OutputError, SkBuilderError
from sk_builder.word.markup import parse, w

CLEAR, ASK, CONFLICT, MADE = (verdict.value for verdict in Verdict)


@pytest.fixture
def at_work(tmp_path):
    return desk(tmp_path)


def test_nothing_is_told_of_a_file_that_nobody_edited(at_work):
    pulled = at_work.pull()

    assert (pulled.proposals, pulled.leftovers, pulled.notes) == ((), (), ())
    assert pulled.is_edited is False


class TestData:
    def test_a_word_is_taken_and_all_else_stays_as_written(self, at_work):
        before = at_work.file.read_text(encoding="utf-8")
        pulled = at_work.edit(("type", "menimbang.a", 6, 7, "sasaran")).pull()

        written = at_work.take(pulled)

        assert told(pulled) == [
            ("menimbang.a", "bahwa kinerja perlu diukur", "bahwa sasaran perlu diukur", CLEAR)
        ]
        assert pulled.proposals[0].line == 11
        assert written.after.history[-1].reason == "Hasil reviu"
        after = at_work.file.read_text(encoding="utf-8")
        assert after.startswith(before.replace("bahwa kinerja perlu", "bahwa sasaran perlu"))

    def test_the_lines_of_a_long_text_stay(self, tmp_path):
        folded = "bahwa kinerja perlu\n    diukur dengan ukuran\n    yang tetap"
        at_work = desk(tmp_path, DECREE.replace("- bahwa kinerja perlu diukur", f"- >-\n    {folded}"))
        at_work.take(at_work.edit(("type", "menimbang.a", 34, 6, "tolok ukur")).pull())

        assert "    diukur dengan tolok ukur\n    yang tetap\n" in at_work.file.read_text(encoding="utf-8")

    @pytest.mark.parametrize(
        ("at", "new", "place", "value"),
        [
            ("menimbang.a", "bahwa hal lain perlu diukur;", "menimbang.a", "bahwa hal lain perlu diukur"),
            ("diktum.KESATU", "Menetapkan sasaran.", "diktum.KESATU", "Menetapkan sasaran"),
            ("penandatangan.pangkat", "Pembina Muda", "penandatangan.pangkat", "Pembina Muda"),
            ("lampiran.I.indikator.1.target.2025", "86,50", "lampiran.I.indikator.1.target.2025", "86,50"),
            ("lampiran.I.indikator.1.target.2025", "80–90", "lampiran.I.indikator.1.target.2025", "80-90"),
            ("lampiran.I.indikator.2.target.2025", "1.300", "lampiran.I.indikator.2.target.2025", "1.300"),
            ("lampiran.I.indikator.2.target.2025", "WTP", "lampiran.I.indikator.2.target.2025", "WTP"),
            ("lampiran.I.judul", "TARGET KINERJA UPT", "lampiran.I.judul", "Target Kinerja UPT"),
            ("kop.instansi.2", "BADAN CONTOH", "kop.instansi.2", "Badan Contoh"),
        ],
    )
    def test_what_printing_made_of_it_is_undone(self, at_work, at, new, place, value):
        pulled = at_work.retype(at, new).pull()

        assert [(one.at, one.new) for one in pulled.proposals] == [(place, value)]

    @pytest.mark.parametrize(
        ("number", "key"),
        [("23 Tahun 2014", "uu-23-2014"), ("24 Tahun 2015", None), ("Tahun 2014", "uu-23-2014")],
    )
    def test_the_key_of_a_legal_basis_goes_when_another_rule_is_cited(self, tmp_path, number, key):
        cited = "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah"
        basis = "  - kunci: uu-23-2014\n    kutipan: " + cited
        old = "  - Peraturan Daerah Contoh Nomor 3 Tahun 2020 tentang Perangkat Daerah"
        at_work = desk(tmp_path, DECREE.replace(old, basis))
        new = cited.replace("23 Tahun 2014", number).replace("Daerah", "Wilayah")

        at_work.take(at_work.retype("mengingat.1", f"{new};").pull())

        (after,) = at_work.decree.legal_bases
        assert (after.words, after.key) == (new, key)

    def test_digits_are_kept_as_typed(self, at_work):
        at_work.take(at_work.retype("lampiran.I.indikator.1.target.2025", "86,50").pull())

        assert 'target: {2025: "86,50"}' in at_work.file.read_text(encoding="utf-8")

    def test_a_formula_is_taken_apart(self, at_work):
        with at_work.document() as root:
            text = next(text for text in root.iter("{*}t") if text.text == "Seluruh layanan")
            text.text = "Semua layanan"

        assert [(one.at, one.new) for one in at_work.pull().proposals] == [
            ("lampiran.I.indikator.1.rumus.1.penyebut", "Semua layanan")
        ]

    def test_dots_are_filled(self, at_work):
        pulled = (
            at_work.retype("penetapan.tanggal", "2 Januari 2025")
            .retype("lampiran.I.kepala.tanggal", "2 JANUARI 2025")
            .pull()
        )

        assert told(pulled) == [("penetapan.tanggal", "", "2 Januari 2025", CLEAR)]
        assert at_work.take(pulled).after.enactment.day.isoformat() == "2025-01-02"

    def test_number_and_date_together_are_left_to_enact(self, at_work):
        pulled = (
            at_work.retype("penetapan.tanggal", "2 Januari 2025")
            .retype("lampiran.I.kepala.tanggal", "2 JANUARI 2025")
            .retype("nomor", "17 TAHUN 2025")
            .retype("lampiran.I.kepala.nomor", "17 TAHUN 2025")
            .pull()
        )

        assert {(one.at, one.new, one.why) for one in pulled.proposals} == {
            ("nomor", "17", ENACTING),
            ("penetapan.tanggal", "2 Januari 2025", ENACTING),
        }
        assert pulled.clear == pulled.to_ask == ()

    def test_a_cell_that_was_empty_is_filled(self, tmp_path):
        text = DECREE.replace("target: {2025: 85}", "target: {2025: 85}\n          keterangan: Catatan")
        at_work = desk(tmp_path, text)
        with at_work.document() as root:
            row = next(row for row in root.iter(w("tr")) if "Jumlah pengaduan" in "".join(row.itertext()))
            run = parse(f'<w:r xmlns:w="{w("r")[1:-2]}"><w:t>Ditinjau</w:t></w:r>'.encode())
            row.findall(w("tc"))[-1].find(w("p")).append(run)

        assert told(at_work.pull()) == [("lampiran.I.indikator.2.keterangan", "", "Ditinjau", CLEAR)]


class TestSeveralPlaces:
    def test_one_of_them_alone_is_not_taken_by_itself(self, at_work):
        pulled = at_work.edit(("type", "tentang", 10, 9, "TARGET")).pull()

        (one,) = pulled.proposals
        assert one.verdict is Verdict.ASK
        assert one.unedited == ("menetapkan", "lampiran.I.kepala.tentang")
        assert one.new == "Penetapan Target Kinerja Utama pada UPT Contoh"
        with pytest.raises(OutputError, match="tidak ada yang berubah"):
            at_work.take(pulled)
        assert at_work.take(pulled, pulled.to_ask).after.subject == one.new

    def test_all_of_them_are_one_clear_change(self, at_work):
        at_work.edit(
            ("type", "tentang", 10, 9, "TARGET"), ("type", "lampiran.I.kepala.tentang", 10, 9, "TARGET")
        )
        pulled = at_work.edit(("find", "PENETAPAN INDIKATOR", "PENETAPAN TARGET")).pull()

        assert [(one.at, one.verdict) for one in pulled.proposals] == [("tentang", Verdict.CLEAR)]
        assert len(pulled.proposals[0].on_paper) == 3

    def test_one_field_in_several_changes_is_written_once(self, at_work):
        for old, new in (("CONTOH", "TELADAN"), ("Contoh", "Teladan")):
            with at_work.document() as root:
                for text in root.iter("{*}t"):
                    text.text = (text.text or "").replace(old, new)
        before = at_work.file.read_text(encoding="utf-8")

        at_work.take(at_work.pull())

        after = at_work.file.read_text(encoding="utf-8")
        assert after.startswith(before.replace("Contoh", "Teladan").rstrip())

    def test_a_group_is_that_of_all_its_goals(self, tmp_path):
        text = DECREE.replace("    - nama: Men", "    - kelompok: Urusan Contoh\n      nama: Men")
        at_work = desk(tmp_path, text)

        at_work.take(at_work.retype("lampiran.I.sasaran.1.kelompok", "Urusan Lain").pull())

        assert [goal.group for goal in at_work.decree.annexes[0].goals] == ["Urusan Lain", "Urusan Lain"]

    def test_those_that_gainsay_each_other_are_asked(self, at_work):
        at_work.edit(
            ("type", "tentang", 10, 9, "TARGET"), ("type", "lampiran.I.kepala.tentang", 10, 9, "UKURAN")
        )

        assert {one.why for one in at_work.pull().proposals} == {CONTRADICTORY}

    def test_a_copy_tells_of_what_it_copies(self, at_work):
        pulled = at_work.retype("baris_jabatan", "KEPALA BADAN CONTOH,").pull()

        assert told(pulled) == [("jabatan", "Kepala Dinas Contoh", "Kepala Badan Contoh", ASK)]


class TestThreeWays:
    def test_both_sides_changed_is_a_conflict(self, at_work):
        at_work.edit(("type", "menimbang.a", 6, 7, "sasaran"))
        pulled = at_work.change("bahwa kinerja perlu", "bahwa hasil perlu").pull()

        (one,) = pulled.proposals
        assert (one.verdict, one.ours, one.changes) == (Verdict.CONFLICT, "bahwa hasil perlu diukur", ())

    def test_the_same_on_both_sides_is_there_already(self, at_work):
        at_work.edit(("type", "menimbang.a", 6, 7, "sasaran"))
        pulled = at_work.change("bahwa kinerja perlu", "bahwa sasaran perlu").pull()

        assert [one.verdict for one in pulled.proposals] == [Verdict.MADE]
        assert pulled.is_whole(())

    def test_an_item_is_found_where_it_now_stands(self, at_work):
        at_work.edit(("type", "menimbang.b", 6, 9, "sasaran"))
        pulled = at_work.change("  # alasan pokok\n", "  - bahwa ada hal baru\n").pull()

        at_work.take(pulled)

        assert at_work.decree.considerations == (
            "bahwa ada hal baru", "bahwa kinerja perlu diukur", "bahwa sasaran perlu ditetapkan",
        )  # fmt: skip

    def test_a_new_item_follows_the_same_one(self, at_work):
        at_work.edit(("paragraph", "menimbang.a", "bahwa ada hal baru;"))
        at_work.take(at_work.change("  # alasan pokok\n", "  - bahwa di depan\n").pull())

        assert at_work.decree.considerations[:3] == (
            "bahwa di depan", "bahwa kinerja perlu diukur", "bahwa ada hal baru",
        )  # fmt: skip

    def test_an_item_that_is_gone_on_the_other_side_is_a_conflict(self, at_work):
        at_work.edit(("type", "menimbang.b", 6, 9, "sasaran"))
        pulled = at_work.change("  - bahwa indikator perlu ditetapkan\n", "").pull()

        assert [one.verdict for one in pulled.proposals] == [Verdict.CONFLICT]

    def test_a_file_that_changes_meanwhile_is_left_alone(self, at_work):
        pulled = at_work.edit(("type", "menimbang.a", 6, 7, "sasaran")).pull()
        at_work.change("Kota Contoh", "Kota Lain")

        with pytest.raises(OutputError, match="berubah selama diambil; ulangi"):
            at_work.take(pulled)

    def test_a_decree_that_is_set_is_not_changed(self, at_work):
        at_work.edit(("type", "menimbang.a", 6, 7, "sasaran"))
        at_work.change("nomor:\n", "nomor: 17\n").change("tempat: Kota Contoh", "tanggal: 2025-01-02")
        pulled = at_work.pull()

        assert pulled.clear
        with pytest.raises(OutputError, match="sudah ditetapkan"):
            at_work.take(pulled)


class TestFiles:
    def test_the_decree_file_is_found_beside(self, at_work):
        at_work.edit(("type", "menimbang.a", 6, 7, "sasaran"))

        assert pull(at_work.docx).loaded.path == at_work.file

    def test_several_that_fit_must_be_told_apart(self, at_work):
        (at_work.file.parent / "salinan.yaml").write_text(DECREE, encoding="utf-8")

        with pytest.raises(OutputError, match="sebut yang mana"):
            pull(at_work.docx)

    def test_none_beside_must_be_named(self, at_work):
        at_work.file.unlink()

        with pytest.raises(OutputError, match="tidak ditemukan"):
            pull(at_work.docx)

    def test_what_is_no_word_file_is_named(self, at_work):
        at_work.docx.write_bytes(b"PK")

        with pytest.raises(SkBuilderError, match=r"naskah\.docx: "):
            at_work.pull()

    def test_the_word_file_is_made_anew_when_nothing_is_left_in_it(self, at_work):
        target = at_work.docx.rename(
            at_work.docx.with_name(
                "Keputusan-2025-Penetapan-Indikator-Kinerja-Utama-pada-UPT-Contoh-konsep.docx"
            )
        )
        whole = at_work._replace(docx=target)
        pulled = whole.edit(("type", "menimbang.a", 6, 7, "sasaran")).pull()

        written = whole.take(pulled, folder=target.parent)

        assert written.built.target == target
        assert whole.pull().is_edited is False

    def test_it_stays_while_something_is_left(self, at_work):
        target = at_work.docx.rename(
            at_work.docx.with_name(
                "Keputusan-2025-Penetapan-Indikator-Kinerja-Utama-pada-UPT-Contoh-konsep.docx"
            )
        )
        some = at_work._replace(docx=target)
        pulled = some.edit(
            ("type", "menimbang.a", 6, 7, "sasaran"), ("find", "MEMUTUSKAN", "MENIMBANG")
        ).pull()
        before = target.read_bytes()

        written = some.take(pulled, folder=target.parent)

        assert written.built is None
        assert target.read_bytes() == before
