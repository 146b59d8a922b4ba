"""Setting a draft: nothing that is wrong or blank gets through, and nothing changes afterwards."""

import pytest
from msgspec import structs
from office_folder import files_in
from papers import clean_decree

from sk_builder.app.amending import Motive, amend, consolidate
from sk_builder.app.build import build
from sk_builder.app.check import check
from sk_builder.app.dossiers import Wanted
from sk_builder.app.enacting import enact
from sk_builder.app.erratum import erratum
from sk_builder.app.setting import set_values
from sk_builder.app.writing import Making
from sk_builder.errors import SetDecreeError, SkBuilderError
from sk_builder.model import Enactment, LegalBasis
from sk_builder.regulations import catalogue
from sk_builder.store.decrees import dump_decree, load_decree
from sk_builder.store.history import Entry, version

DAY = clean_decree(0).enactment.day
NUMBER = clean_decree(0).number
WANTED = Wanted(DAY)


@pytest.fixture
def file(tmp_path):
    return written(tmp_path, clean_decree(0))


def written(folder, decree):
    """Write a decree as the file of a draft."""
    enactment = Enactment(place=decree.enactment.place)
    draft = structs.replace(decree, number=None, enactment=enactment, template="keputusan-iku")
    path = folder / "a.yaml"
    path.write_text(dump_decree(draft), encoding="utf-8")
    return path


def making(folder=None, **more):
    return Making(Entry(DAY, "Contoh Orang", "ditetapkan"), folder=folder, **more)


def refused(file, number=NUMBER, day=DAY):
    before = file.read_bytes()
    with pytest.raises(SkBuilderError) as raised:
        enact(file, number, day, making())
    assert file.read_bytes() == before
    return str(raised.value).splitlines()


def edit_by_hand(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def codes(file):
    return [located.finding.code for located in check([file], WANTED).files[0].found]


def test_gives_number_and_date_and_keeps_what_is_printed(file, tmp_path):
    enact(file, NUMBER, DAY, making(tmp_path / "hasil"))

    decree = load_decree(file).part
    assert (decree.number, decree.enactment.day, decree.is_set) == (NUMBER, DAY, True)
    assert len(decree.printed_digest) == 16
    assert decree.history[-1].reason == "ditetapkan"
    assert version(decree, 0).number is None
    (name,) = files_in(tmp_path / "hasil")
    assert not name.endswith("-konsep.docx")
    assert "ABA-03" not in codes(file)


def test_writes_the_words_of_the_catalogue_into_the_file(file):
    bases = load_decree(file).part.legal_bases
    assert any(basis.words is None for basis in bases)

    enact(file, NUMBER, DAY, making())

    worded = [
        LegalBasis(key=basis.key, words=basis.words or catalogue().words(basis.key, DAY)) for basis in bases
    ]
    assert list(load_decree(file).part.legal_bases) == worded
    assert "error" not in {located.finding.severity.value for located in check([file], WANTED).files[0].found}


def test_refuses_while_an_error_remains_and_names_it(file):
    rank = clean_decree(0).signatory.rank
    edit_by_hand(file, f"pangkat: {rank}", "pangkat: Pimpinan Utama")

    (line,) = refused(file)

    number = file.read_text(encoding="utf-8").splitlines().index("  pangkat: Pimpinan Utama") + 1
    assert line.startswith(f"{file}:{number}:12: TTD-04: ")


def test_refuses_while_values_are_not_filled_in_and_names_them(tmp_path):
    decree = structs.replace(clean_decree(0), enactment=Enactment(day=DAY), subject=None)

    lines = refused(written(tmp_path, decree))

    assert {line.split(": ", 1)[1] for line in lines} >= {"penetapan.tempat: belum diisi"}
    assert [line for line in lines if "tentang" in line or "judul" in line]


def test_refuses_a_blank_number(file):
    assert refused(file, number=" ") == [f"{file}: nomor belum disebut; tulis --number"]


def test_nothing_changes_a_decree_that_is_set(file):
    enact(file, NUMBER, DAY, making())

    for attempt in (
        lambda: set_values(file, [("tentang", "Lain")], making()),
        lambda: enact(file, NUMBER, DAY, making()),
    ):
        with pytest.raises(SetDecreeError, match=r"tidak diubah; .* Keputusan perubahan"):
            attempt()


def test_a_number_that_a_hand_blanked_makes_no_draft_of_it(file):
    enact(file, NUMBER, DAY, making())
    edit_by_hand(file, f"nomor: {NUMBER}", "nomor:")

    with pytest.raises(SetDecreeError):
        set_values(file, [("tentang", "Lain")], making())
    assert "ABA-03" in codes(file)


def test_an_edit_after_that_is_an_error(file):
    enact(file, NUMBER, DAY, making())
    edit_by_hand(file, clean_decree(0).subject, "Hal Lain")

    assert {"ABA-03", "ABA-04"} <= set(codes(file))


def test_a_number_that_another_decree_has_is_refused(file):
    other = file.with_name("lain.yaml")
    other.write_text(dump_decree(clean_decree(0)), encoding="utf-8")

    assert refused(file) == [f"{file}: nomor: {NUMBER} tahun {DAY.year} sudah dipakai lain.yaml"]

    draft = structs.replace(clean_decree(0), number=None)
    other.write_text(dump_decree(draft), encoding="utf-8")
    enact(file, NUMBER, DAY, making())


def test_nothing_is_made_of_a_file_that_was_changed_after_setting(file, tmp_path):
    enact(file, NUMBER, DAY, making())
    edit_by_hand(file, "Inspektur", "Sekretaris")
    why = f"naskah berbeda dari yang ditetapkan; lihat bedanya dengan diff {file}@1 {file}, lalu kembalikan"

    for make in (
        lambda: build([file], tmp_path / "hasil"),
        lambda: build([file], tmp_path / "hasil", copy=True),
        lambda: erratum(file, [("tentang", "x")], DAY, tmp_path / "hasil"),
        lambda: amend(file, [("menimbang.a", "bahwa x")], Motive(("fakta",), "hal baru"), DAY),
        lambda: consolidate(file),
    ):
        with pytest.raises(SkBuilderError) as raised:
            make()
        assert str(raised.value) in {f"{file}: {why}", why}
