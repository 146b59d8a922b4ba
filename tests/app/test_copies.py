"""Copies (*salinan*) of decrees that are set: marked, without a signature, certified by the office."""

import pytest
from office_folder import write_template
from printed_page import golden, text

from sk_builder.app.build import build
from sk_builder.app.samples import samples
from sk_builder.errors import SkBuilderError

OFFICE = """\
pengesahan_salinan:
  kata: Salinan sesuai dengan aslinya
  jabatan: Kepala Bagian Contoh
  nama: Contoh Tiga
  pangkat: Pembina
  nip: "197001011995031001"
"""


@pytest.fixture
def file(tmp_path):
    (tmp_path / "kantor.yaml").write_text(OFFICE, encoding="utf-8")
    path = tmp_path / "a.yaml"
    path.write_bytes((samples("decrees") / "iku-2024.yaml").read_bytes())
    return path


def copied(file, **how):
    (built,) = build([file], file.parent / "hasil", copy=True, **how)
    return built.target


@pytest.mark.parametrize(("template", "nip"), [("keputusan-iku", "NIP"), ("kalbar-2024", "NIP.")])
def test_a_copy_is_marked_unsigned_and_certified(file, template, nip):
    target = copied(file, template=template)

    page = golden(target.read_bytes())
    assert target.name == "Keputusan-2024-017-IKU-salinan.docx"
    assert "kepala halaman: [SK Salinan] SALINAN\n" in page
    assert text(target.read_bytes()).split().count("ttd") == 2  # under the body and the Lampiran
    assert (
        "[SK Pengesahan] Salinan sesuai dengan aslinya\n"
        "[SK Pengesahan] Kepala Bagian Contoh\n"
        "[SK Pengesahan Nama] CONTOH TIGA\n"
        "[SK Pengesahan Nama] Pembina\n"
        f"[SK Pengesahan Nama] {nip} 19700101 199503 1 001\n"
    ) in page


def test_a_general_decree_can_be_copied(file):
    file.write_bytes((samples("decrees") / "tim-reviu-2024.yaml").read_bytes())

    page = text(copied(file).read_bytes())

    assert "SEKRETARIS, ttd CONTOH SATU, S.E., M.M." in page
    assert "Salinan sesuai dengan aslinya KEPALA BAGIAN CONTOH," in page


def test_the_decree_itself_has_nothing_of_a_copy(file):
    (built,) = build([file], file.parent / "hasil")

    page = text(built.target.read_bytes())
    assert "SALINAN" not in page
    assert " ttd " not in page
    assert "Salinan" not in page


def refused(file, **how):
    with pytest.raises(SkBuilderError) as raised:
        copied(file, **how)
    assert not (file.parent / "hasil").exists()
    return str(raised.value)


def test_a_draft_has_no_copy(file):
    file.write_text("templat: keputusan\ntentang: Contoh\n", encoding="utf-8")

    assert refused(file) == (
        f"{file}: masih konsep; salinan hanya dibuat dari Keputusan yang sudah ditetapkan"
    )


@pytest.mark.parametrize("office", ["", "unit_kerja: Bidang Contoh\n"])
def test_without_the_words_of_the_office_there_is_no_copy(file, office):
    kantor = file.with_name("kantor.yaml")
    kantor.unlink()
    if office:
        kantor.write_text(office, encoding="utf-8")

    assert refused(file).startswith(f"{kantor}: pengesahan_salinan belum diisi")


def test_a_template_that_prints_no_copy_is_refused(file):
    tag = "{{ pengesahan.kata }}"
    write_template(file.parent / "templates", "kantor", tag, "Salinan", of="keputusan-iku")

    told = refused(file, template="kantor")

    assert told.endswith(f"templat kantor.docx tidak mencetak salinan; tambahkan {tag}")
