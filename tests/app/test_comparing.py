"""What changed between two papers, why, as a table and as tracked changes."""

from datetime import date

import pytest
from office_folder import write_decree

from sk_builder.app.build import make
from sk_builder.app.comparing import compare, write_matrix, write_redline
from sk_builder.app.setting import set_values
from sk_builder.app.writing import Making
from sk_builder.errors import SkBuilderError
from sk_builder.store.history import Entry
from sk_builder.word.blocks import golden_lines
from sk_builder.word.markup import DOCUMENT
from sk_builder.word.package import Archive, deflated, read_package
from sk_builder.word.reader import read_blocks

DAY = date(2025, 3, 3)
REASONS = "menimbang: [bahwa satu, bahwa dua]\n"


@pytest.fixture
def file(tmp_path):
    """A decree file with two versions: the subject was changed, then the reasons."""
    path = write_decree(tmp_path, nomor="", more=REASONS)
    for place, value, reason in (("tentang", "Lain", "Salah ketik"), ("menimbang.b", "bahwa tiga", "Reviu")):
        set_values(path, [(place, value)], Making(Entry(DAY, "Sari", reason)))
    return path


def told(old, new):
    return [
        (one.change.at, one.change.old, one.change.new, one.reason)
        for one in compare(old, new).known().changes
    ]


def word_file(file, name="naskah.docx"):
    path = file.with_name(name)
    path.write_bytes(make(file).docx)
    return path


def lines(docx):
    return [line.partition("] ")[2] for line in golden_lines(read_blocks(docx.read_bytes()).body)]


SUBJECT = ("tentang", "Contoh", "Lain", "Salah ketik")
REASON = ("menimbang.b", "bahwa dua", "bahwa tiga", "Reviu")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("@0", "@1", [SUBJECT]),
        ("@1", "@2", [REASON]),
        ("@1", "", [REASON]),
        ("@0", "", [SUBJECT, REASON]),
        ("", "", []),
    ],
)
def test_versions_are_compared_with_their_reasons(old, new, expected, file):
    assert told(f"{file}{old}", f"{file}{new}") == expected


def test_backwards_there_are_no_reasons(file):
    assert told(str(file), f"{file}@1") == [("menimbang.b", "bahwa tiga", "bahwa dua", "")]


def test_edits_made_by_hand_have_no_reason_yet(file):
    file.write_text(file.read_text(encoding="utf-8").replace("bahwa satu", "bahwa nol"), encoding="utf-8")

    assert told(f"{file}@1", str(file)) == [
        ("menimbang.a", "bahwa satu", "bahwa nol", "perubahan tanpa alasan"), REASON
    ]  # fmt: skip


def test_a_history_that_was_tampered_with_tells_no_reasons(file):
    text = file.read_text(encoding="utf-8").replace("semula: bahwa dua", "semula: bahwa sepuluh")
    file.write_text(text, encoding="utf-8")

    assert told(str(word_file(file)), str(file)) == []
    with pytest.raises(SkBuilderError, match="tidak dapat dipulihkan"):
        compare(f"{file}@1", str(file))


def test_a_word_file_is_compared_by_the_data_it_carries(file):
    docx = word_file(file)
    set_values(file, [("menimbang.a", "bahwa nol")], Making(Entry(DAY, None, "Usul")))

    assert told(str(docx), str(file)) == [("menimbang.a", "bahwa satu", "bahwa nol", "Usul")]


def test_a_basis_with_a_key_says_what_it_prints(tmp_path):
    key = write_decree(tmp_path, more="mengingat: [{kunci: perpres-29-2014}]\n")
    none = write_decree(tmp_path, "b.yaml")

    (change,) = told(str(none), str(key))
    assert change[2].startswith("Peraturan Presiden Nomor 29 Tahun 2014 tentang")


def edited(docx, old, new):
    """Change words of a Word file, as somebody would in Word."""
    package = read_package(docx.read_bytes())
    content = package.read(DOCUMENT)
    assert old in content
    entries = {**package.entries, DOCUMENT: deflated(DOCUMENT, content.replace(old, new))}
    docx.write_bytes(Archive(entries.values()).with_parts([]))


def test_of_a_file_edited_in_word_only_the_words_are_compared(file):
    docx = word_file(file)
    edited(docx, b"bahwa tiga", b"bahwa tiga puluh")
    comparison = compare(str(file), str(docx))
    target = file.with_name("merah.docx")

    with pytest.raises(SkBuilderError, match=r"naskah.docx: tidak membawa data .* --redline"):
        comparison.known()
    with pytest.raises(SkBuilderError, match=r"naskah.docx: tidak membawa data"):
        write_matrix(comparison, target)
    write_redline(comparison, target, None, DAY)
    assert lines(target) == lines(docx)


def test_a_redline_of_ours_still_carries_the_later_decree(file):
    target = file.with_name("merah.docx")
    write_redline(compare(f"{file}@1", str(file)), target, None, DAY)

    assert told(str(target), str(file)) == []


def test_a_redline_says_who(file):
    target = file.with_name("merah.docx")
    write_redline(compare(f"{file}@0", str(file)), target, "Contoh Orang", DAY)
    document = read_package(target.read_bytes()).read("word/document.xml").decode()

    assert 'w:author="Contoh Orang" w:date="2025-03-03T00:00:00Z"' in document
    assert ">dua</w:delText>" in document


def test_a_matrix_has_a_row_for_each_change_of_the_matter(file):
    set_values(file, [("gaya.koma_jabatan", "tidak")], Making(Entry(DAY, None, "Gaya kantor")))
    target = file.with_name("matriks.docx")
    write_matrix(compare(f"{file}@0", str(file)), target)

    assert lines(target) == [
        "MATRIKS PERUBAHAN",
        "Semula: Keputusan Nomor ..... Tahun 2025 tentang Contoh",
        "Menjadi: Keputusan Nomor ..... Tahun 2025 tentang Lain",
        "No | Bagian | Semula | Menjadi | Alasan",
        "1 | Tentang | Contoh | Lain | Salah ketik",
        "2 | Menimbang huruf b | bahwa dua | bahwa tiga | Reviu",
    ]


def test_a_matrix_of_nothing_says_so(file):
    target = file.with_name("matriks.docx")
    write_matrix(compare(str(file), str(file)), target)

    assert lines(target)[-1] == "Tidak ada isi yang berubah."


@pytest.mark.parametrize("write", [write_matrix, lambda *given: write_redline(*given, None, DAY)])
def test_nothing_is_written_over(write, file):
    with pytest.raises(SkBuilderError, match="sudah ada, jadi tidak ditimpa"):
        write(compare(str(file), str(file)), file)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("a.yaml@7", "versi 7 tidak ada; yang ada: 0 sampai 2"),
        ("a.txt", r"yang dibandingkan berkas Keputusan .yaml, versinya \(.yaml@2\), atau .docx"),
        ("tiada.docx", "tiada.docx: "),
        ("tiada.yaml", "tiada.yaml: "),
        ("bukan.docx", "bukan.docx: bukan berkas .docx"),
    ],
)
def test_what_cannot_be_compared_is_refused(name, message, file):
    file.with_name("bukan.docx").write_text("x", encoding="utf-8")

    with pytest.raises(SkBuilderError, match=message):
        compare(str(file.with_name(name)), str(file))


def test_a_redline_that_cannot_be_proven_names_both_files(file, monkeypatch):
    monkeypatch.setattr("sk_builder.word.marking._stand", lambda *_: None)
    target = file.with_name("merah.docx")

    with pytest.raises(
        SkBuilderError, match=r"a.yaml@1 dan .*a.yaml: perubahan berikut tidak dapat ditandai"
    ):
        write_redline(compare(f"{file}@1", str(file)), target, None, DAY)
    assert not target.exists()
