"""Items that came, went, were parted or moved in a Word file; and what became of its bookmarks."""

from copy import deepcopy

import pytest
from pulling import desk, left, told

from sk_builder.app.pulling.proposals import Verdict
from sk_builder.word.markup import w

CLEAR = Verdict.CLEAR.value


@pytest.fixture
def at_work(tmp_path):
    return desk(tmp_path)


class TestItems:
    @pytest.mark.parametrize(
        ("step", "change"),
        [
            (("paragraph", "menimbang.b", "bahwa baru;"), ("menimbang.c", "", "bahwa baru", CLEAR)),
            (("row", "menimbang.a", "", "", "bahwa baru;"), ("menimbang.b", "", "bahwa baru", CLEAR)),
            (("paragraph", "tembusan.1", "Kepala Biro"), ("tembusan.2", "", "Kepala Biro", CLEAR)),
            (("row", "diktum.KESATU", "KEDUA", ":", "Baru."), ("diktum.KEDUA", "", "Baru", CLEAR)),
            (
                ("paragraph", "lampiran.I.indikator.1.penanggung_jawab.2", "Bidang Tiga"),
                ("lampiran.I.indikator.1.penanggung_jawab.3", "", "Bidang Tiga", CLEAR),
            ),
        ],
    )
    def test_a_new_one_is_added(self, at_work, step, change):
        assert told(at_work.edit(step).pull()) == [change]

    @pytest.mark.parametrize("counts", [True, False])
    def test_a_letter_that_was_typed_before_it_is_left_out(self, at_work, counts):
        at_work.edit(("paragraph", "menimbang.b", "c. bahwa baru;"))
        with at_work.document() as root:
            new = next(p for p in root.iter(w("p")) if "bahwa baru" in "".join(p.itertext()))
            if not counts:
                next(new.iter(w("numId"))).set(w("val"), "0")

        assert told(at_work.pull()) == [("menimbang.c", "", "bahwa baru", CLEAR)]

    @pytest.mark.parametrize(
        ("step", "place"),
        [
            (("droprow", "menimbang.b"), "menimbang.b"),
            (
                ("drop", "lampiran.I.indikator.1.penanggung_jawab.1"),
                "lampiran.I.indikator.1.penanggung_jawab.1",
            ),
            (("droprow", "lampiran.I.indikator.2.nama"), "lampiran.I.sasaran.2"),
            (("retype", "tembusan.1", ""), "tembusan.1"),
        ],
    )
    def test_one_that_is_gone_is_deleted(self, at_work, step, place):
        pulled = (at_work.retype(*step[1:]) if step[0] == "retype" else at_work.edit(step)).pull()

        assert [(one.at, one.new, one.verdict) for one in pulled.proposals] == [(place, "", Verdict.CLEAR)]

    def test_the_label_that_went_with_the_first_is_told(self, at_work):
        pulled = at_work.edit(("droprow", "menimbang.a")).pull()

        assert [one.at for one in pulled.proposals] == ["menimbang.a"]
        assert left(pulled) == [("GONE", "", "Menimbang", "")]

    @pytest.mark.parametrize("goal", ["", "Meningkatnya mutu layanan"])
    def test_a_new_row_becomes_an_indicator_of_its_goal(self, at_work, goal):
        cells = ("2", goal, "Indeks layanan", "", "poin", "3,5", "Bidang Tiga")
        pulled = at_work.edit(("row", "lampiran.I.indikator.1.nama", *cells)).pull()

        after = at_work.take(pulled).after.annexes[0]
        assert [one.verdict for one in pulled.proposals] == [Verdict.CLEAR]
        assert [(row.name, row.unit, str(row.targets[2025])) for row in after.goals[0].indicators] == [
            ("Persentase layanan tepat waktu", "persen", "85"),
            ("Indeks layanan", "poin", "3.5"),
        ]

    def test_a_new_row_with_a_goal_becomes_a_goal(self, at_work):
        cells = ("2", "Terwujudnya hal baru", "Indeks layanan", "", "poin", "3,5", "")
        at_work.take(at_work.edit(("row", "lampiran.I.indikator.1.nama", *cells)).pull())

        assert [goal.name for goal in at_work.decree.annexes[0].goals] == [
            "Meningkatnya mutu layanan", "Terwujudnya hal baru", "Menurunnya pengaduan",
        ]  # fmt: skip

    def test_a_row_that_lacks_what_it_must_have_comes_with_the_lines_to_add(self, at_work):
        cells = ("2", "", "Indeks layanan", "", "", "3,5", "")
        (one,) = at_work.edit(("row", "lampiran.I.indikator.1.nama", *cells)).pull().proposals

        assert one.verdict is Verdict.ASK
        assert one.advice == ("- nama: Indeks layanan", "  target:", "    2025: 3,5")

    def test_a_paragraph_that_was_parted_is_asked(self, at_work):
        (one,) = at_work.edit(("split", "menimbang.a", "14")).pull().proposals

        assert (one.verdict, one.why) == (Verdict.ASK, "alinea dipecah dua")
        assert len(one.changes) == 2

    def test_another_paragraph_that_was_parted_keeps_its_value(self, at_work):
        pulled = at_work.edit(("split", "tentang", "20")).pull()

        assert pulled.proposals == ()
        assert [kind for kind, *_ in left(pulled)] == ["PARTED"]

    def test_rows_in_another_order_are_told_as_such(self, at_work):
        with at_work.document() as root:
            rows = [row for row in root.iter(w("tr")) if "bahwa " in "".join(row.itertext())]
            first, second = (row.findall(w("tc"))[2] for row in rows)
            first_words, second_words = first.find(w("p")), second.find(w("p"))
            first.append(second_words)
            second.append(first_words)

        pulled = at_work.pull()
        at_work.take(pulled)

        assert [one.label for one in pulled.proposals] == ["Menimbang, urutan"]
        assert at_work.decree.considerations[0] == "bahwa indikator perlu ditetapkan"


class TestBookmarks:
    """As `word-facts` knows them of LibreOffice, and as Word is said to treat them."""

    def test_words_that_were_cut_and_put_elsewhere_were_moved(self, at_work):
        with at_work.document() as root:
            place = at_work.paragraph(root, "menimbang.a")
            there = at_work.paragraph(root, "penandatangan.nip")
            moved = deepcopy(place)
            for run in list(place.iter(w("r"))):
                run.getparent().remove(run)
            start = next(moved.iter(w("bookmarkStart")))
            start.set(w("name"), start.get(w("name")) + "_Copy_1")
            there.addnext(moved)

        pulled = at_work.pull()

        words = "bahwa kinerja perlu diukur;"
        assert pulled.proposals == ()
        assert left(pulled) == [("MOVED", "", words, words)]

    def test_a_name_that_stands_twice_is_that_of_the_likest_words(self, at_work):
        with at_work.document() as root:
            place = at_work.paragraph(root, "penandatangan.pangkat")
            copy = deepcopy(place)
            next(copy.iter(w("t"))).text = "Lihat keputusan pengangkatan."
            place.addprevious(copy)

        pulled = at_work.pull()

        assert pulled.proposals == ()
        assert left(pulled) == [("NEW", "", "", "Lihat keputusan pengangkatan.")]

    def test_words_typed_anew_beside_an_empty_bookmark_are_those_of_the_place(self, at_work):
        with at_work.document() as root:
            place = at_work.paragraph(root, "penandatangan.pangkat")
            (run,) = place.iter(w("r"))
            next(run.iter(w("t"))).text = "Penata Muda"
            place.append(run)

        assert [one.new for one in at_work.pull().proposals] == ["Penata Muda"]

    def test_paragraphs_that_were_joined_lose_no_value(self, at_work):
        with at_work.document() as root:
            name = next(p for p in root.iter(w("p")) if "CONTOH ORANG" in "".join(p.itertext()))
            rank = name.getnext()
            name.extend([element for element in rank if element.tag != w("pPr")])
            rank.getparent().remove(rank)

        pulled = at_work.pull()

        assert pulled.proposals == ()
        assert ("JOINED", "", "Pembina", "CONTOH ORANG, M.Si.Pembina") in left(pulled)
