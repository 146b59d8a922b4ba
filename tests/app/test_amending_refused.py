"""What no amending decree can do is refused, all at once, and nothing is written."""
# ruff: noqa: E501

import pytest
from amendments import BEFORE, DECREE, TARGET, amended, decree_file, enacted, refused
from msgspec import structs

from sk_builder.app.amending import Motive
from sk_builder.store.decrees import dump_decree


@pytest.fixture
def file(tmp_path):
    return decree_file(tmp_path)


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


@pytest.mark.parametrize("name", ["tim.yaml", "tim.docx", "kantor.yaml", "iku-konsolidasi.yaml"])
def test_a_draft_goes_where_its_chain_is_looked_for(file, name):
    folder = file.parent / ("lain" if name == "tim.yaml" else "")
    folder.mkdir(exist_ok=True)

    (why,) = refused(file, target=folder / name)

    assert why.endswith(("di situ perubahannya dicari", "tulis misalnya keputusan.yaml", "sebut nama lain"))
