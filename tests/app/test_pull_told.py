"""What pull tells beside changes of the data: fixed words, new text, looks, comments, tracked changes."""

import re
from datetime import date

import pytest
from paper_editor import edited, without_data
from pulling import desk, left

from sk_builder.app.pull import pull
from sk_builder.word.comments import Note, commented
from sk_builder.word.markup import W, parse, w
from sk_builder.word.package import Archive, read_package
from sk_builder.word.relations import xml_entry


@pytest.fixture
def at_work(tmp_path):
    return desk(tmp_path)


class TestOtherWords:
    def test_words_of_the_template_are_told(self, at_work):
        pulled = at_work.edit(("find", "MEMUTUSKAN", "MENIMBANG ULANG")).pull()

        assert left(pulled) == [("TEMPLATE", "", "MEMUTUSKAN", "MENIMBANG ULANG")]

    def test_new_text_is_told_with_its_place(self, at_work):
        pulled = at_work.edit(("paragraph", "penandatangan.nip", "Paraf di sini.")).pull()

        assert left(pulled) == [("NEW", "", "", "Paraf di sini.")]
        assert re.fullmatch(r"tabel \d, baris \d, kolom 1, paragraf \d", pulled.leftovers[0].where)

    def test_capitals_alone_are_told_and_not_guessed(self, at_work):
        pulled = at_work.retype("tentang", "Penetapan Indikator Kinerja Utama Pada UPT Contoh").pull()

        assert pulled.proposals == ()
        assert {kind for kind, *_ in left(pulled)} == {"CAPITALS"}

    def test_capitals_that_nobody_makes_are_data(self, at_work):
        pulled = at_work.edit(("type", "menimbang.a", 6, 7, "Kinerja")).pull()

        assert [one.new for one in pulled.proposals] == ["bahwa Kinerja perlu diukur"]

    def test_a_closing_mark_that_is_gone_is_no_change_of_the_data(self, at_work):
        pulled = at_work.retype("menimbang.a", "bahwa kinerja perlu diukur").pull()

        assert pulled.proposals == ()
        assert left(pulled) == [("MARKS", "menimbang.a", ";", "")]

    def test_a_look_alone_is_told(self, at_work):
        with at_work.document() as root:
            run = next(run for run in root.iter(w("r")) if "kinerja perlu" in "".join(run.itertext()))
            properties = run.find(w("rPr"))
            if properties is None:
                properties = run.makeelement(w("rPr"))
                run.insert(0, properties)
            properties.append(properties.makeelement(w("strike")))

        assert left(at_work.pull()) == [("LOOKS", "", "", "bahwa kinerja perlu diukur; (coret)")]

    def test_a_value_that_is_none_of_its_kind_is_told(self, at_work):
        pulled = at_work.retype("penetapan.tanggal", "hari ini").pull()

        assert pulled.proposals == ()
        assert left(pulled) == [("DATA", "penetapan.tanggal", "....................", "hari ini")]

    def test_words_of_a_running_head_and_of_a_note_are_told(self, at_work):
        docx = at_work.docx.read_bytes()
        package = read_package(docx)
        name = next(name for name in package.names("word/header") if b"<w:t" in package.read(name))
        root = package.tree(name)
        next(root.iter(w("t"))).text = "RAHASIA "
        words = "<w:p><w:r><w:t>Lihat lampiran.</w:t></w:r></w:p>"
        notes = f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2">{words}</w:footnote></w:footnotes>'
        entries = {**package.entries, name: xml_entry(name, root)}
        entries["word/footnotes.xml"] = xml_entry("word/footnotes.xml", parse(notes.encode()))
        at_work.docx.write_bytes(Archive(entries.values()).with_parts([]))

        new = " ".join(one.new for one in at_work.pull().leftovers)

        assert "RAHASIA" in new
        assert "Lihat lampiran." in new


class TestNotes:
    def test_tracked_changes_are_taken_as_accepted(self, at_work):
        with at_work.document() as root:
            run = next(run for run in root.iter(w("r")) if "kinerja perlu" in "".join(run.itertext()))
            who = f'xmlns:w="{W}" w:id="901" w:author="Bu Contoh"'
            new = parse(f"<w:ins {who}><w:r><w:t>bahwa hasil diukur;</w:t></w:r></w:ins>".encode())
            gone = parse(f"<w:del {who}/>".encode())
            run.addprevious(gone)
            for text in run.iter(w("t")):
                text.tag = w("delText")
            gone.append(run)
            gone.addnext(new)

        pulled = at_work.pull()

        assert [one.new for one in pulled.proposals] == ["bahwa hasil diukur"]
        assert (
            "perubahan terlacak oleh Bu Contoh dibaca seolah diterima: 1 sisipan, 1 hapusan" in pulled.notes
        )

    def test_comments_are_shown(self, at_work):
        docx = commented(
            at_work.docx.read_bytes(), [Note(1, 0, 0, ("Mohon dicek",))], "Bu Contoh", date(2025, 1, 2)
        )
        at_work.docx.write_bytes(docx)

        (remark,) = at_work.pull().remarks

        assert (remark.author, remark.text) == ("Bu Contoh", "Mohon dicek")

    def test_without_bookmarks_and_data_the_words_alone_are_compared(self, at_work):
        at_work.edit(("type", "menimbang.a", 6, 7, "sasaran"))
        at_work.docx.write_bytes(without_data(edited(at_work.docx.read_bytes(), (), loses_marks=True)))

        pulled = at_work.pull()

        assert [one.new for one in pulled.proposals] == ["bahwa sasaran perlu diukur"]
        assert len(pulled.notes) == 2

    def test_another_template_by_now_is_said(self, at_work):
        at_work.edit(("type", "menimbang.a", 6, 7, "sasaran")).change("keputusan-iku", "keputusan")
        pulled = pull(at_work.docx, at_work.file, "kalbar-2024")

        assert "templat atau katalog sudah berubah" in pulled.notes[0]
        assert "bahwa sasaran perlu diukur" in [one.new for one in pulled.proposals]
