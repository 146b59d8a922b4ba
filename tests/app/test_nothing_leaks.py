"""What tells of the making of a decree stays at home: no part of a Word file that is built holds it."""

import zipfile
from datetime import date

import pytest
from msgspec import structs
from paper_editor import edited
from papers import clean_decree
from printed_page import text

from sk_builder.app.build import build
from sk_builder.app.enacting import enact
from sk_builder.app.pull import pull
from sk_builder.app.setting import set_values
from sk_builder.app.writing import Making
from sk_builder.model import Enactment, Ignore
from sk_builder.store.decrees import dump_decree
from sk_builder.store.history import Entry
from sk_builder.word.anchors import bookmark_name

AT_HOME = "rahasia-dapur"
DAY = date(2031, 7, 6)
OFFICE = f"penyusun: {AT_HOME}\npengesahan_salinan: {{kata: Sesuai aslinya, jabatan: Kepala Bagian Contoh}}\n"


@pytest.fixture
def file(tmp_path):
    """Write a draft full of notes, in a folder with a telling name."""
    folder = tmp_path / AT_HOME
    folder.mkdir()
    (folder / "kantor.yaml").write_text(OFFICE, encoding="utf-8")
    decree = clean_decree(0)
    ignore = Ignore(rule="MNB-03", words=AT_HOME, reason=AT_HOME, by=AT_HOME, day=DAY)
    draft = structs.replace(
        decree,
        number=None,
        enactment=Enactment(place=decree.enactment.place),
        ignores=(ignore,),
        leftovers=(AT_HOME,),
    )
    path = folder / "a.yaml"
    path.write_text(f"# {AT_HOME}\n{dump_decree(draft)}", encoding="utf-8")
    return path


def parts(docx):
    with zipfile.ZipFile(docx) as package:
        return {name: package.read(name).decode("utf-8", "replace") for name in package.namelist()}


def test_no_part_holds_history_reasons_ignores_leftovers_names_or_paths(file, tmp_path):
    decree, out = clean_decree(0), tmp_path / "hasil"
    making = Making(Entry(DAY, AT_HOME, AT_HOME), folder=out)

    set_values(file, [("tembusan.1", "Inspektur Contoh")], making)
    enact(file, decree.number, decree.enactment.day, making)
    build([file], out, copy=True)

    made = sorted(out.glob("*.docx"))
    assert len(made) == 3
    for docx in made:
        telling = (AT_HOME, DAY.isoformat(), "versi_terakhir", "sidik_naskah", "riwayat", str(tmp_path))
        found = [(name, word) for name, text in parts(docx).items() for word in telling if word in text]
        assert found == []


def test_a_stripped_file_holds_no_data_but_the_same_words(file, tmp_path):
    whole, bare = (
        build([file], tmp_path / name, strip=strip)[0].target for name, strip in (("a", False), ("b", True))
    )

    assert any("kunci" in text for text in parts(whole).values())
    assert [name for name, text in parts(bare).items() if "kunci" in text or "customXml" in name] == []
    assert text(bare.read_bytes()) == text(whole.read_bytes())


def test_an_edit_in_a_stripped_file_comes_back(file, tmp_path):
    (made,) = build([file], tmp_path, strip=True)
    step = ("paragraph", bookmark_name("menimbang.a"), "bahwa ada hal baru;")
    made.target.write_bytes(edited(made.target.read_bytes(), [step]))

    pulled = pull(made.target, file)

    assert [proposal.new for proposal in pulled.clear] == ["bahwa ada hal baru"]
