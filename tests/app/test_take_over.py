"""An existing decree becomes a decree file: from the data that it carries, or from its words alone."""

import io
import re
import zipfile

import pytest
from fields import different, share
from hypothesis import HealthCheck, given, settings
from msgspec import json, structs
from papers import clean_decree
from parts import parts
from printed_page import decree_of, printed, words
from stripped import stripped
from test_seed import DIFFERENCES, SIGNED, differences, folded

from sk_builder.app.build import make
from sk_builder.app.carried import AS_PRINTED, decree_of_data
from sk_builder.app.document import carried_data
from sk_builder.app.intake import read_paper
from sk_builder.app.take_over import take_over
from sk_builder.errors import OutputError, SkBuilderError
from sk_builder.model import Decree
from sk_builder.places import filled
from sk_builder.store.decrees import load_decree
from sk_builder.word.anchors import carried, is_edited

SAMPLES = ("iku-2024.yaml", "tim-reviu-2024.yaml", "contoh-lengkap.yaml")
STYLES = ("gaya-lain.yaml", "tabel-lengkap.yaml", "konsep.yaml")
CLEAN = range(12)
LEAST = 0.95
"""Share of the fields that come back from words alone; benchmarks/IMPORT.md has the figures."""

patient = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def written(tmp_path, docx):
    """A Word file in a folder."""
    file = tmp_path / "naskah.docx"
    file.write_bytes(docx)
    return file


def taken(tmp_path, docx, template=None):
    """What became of a Word file, and the decree as its file says it."""
    found = take_over(written(tmp_path, docx), tmp_path / "keputusan.yaml", template)
    assert load_decree(found.target).part == found.decree
    return found


def published(decree):
    """What a file may carry of a decree, with the one reason that is given to each departure."""
    departures = tuple(structs.replace(one, reason=AS_PRINTED) for one in decree.departures)
    return structs.replace(decree.published, departures=departures)


class TestOurOwn:
    @patient
    @given(parts(Decree))
    def test_any_decree_comes_back_from_the_data_that_a_file_carries(self, decree):
        assert decree_of_data(json.decode(json.encode(carried_data(decree)))) == published(decree)

    @pytest.mark.parametrize("name", [*SAMPLES, *STYLES])
    def test_a_file_gives_its_decree(self, name, tmp_path):
        found = taken(tmp_path, printed(decree_of(name)))

        assert found.from_data
        assert found.decree == published(decree_of(name))

    def test_a_file_that_was_edited_gives_its_words(self, tmp_path):
        docx = edited(printed(decree_of("tim-reviu-2024.yaml")), b"41", b"42")
        found = taken(tmp_path, docx)

        assert (found.from_data, found.was_edited, found.decree.number) == (False, True, "42")


def edited(docx, old, new):
    """A file in which somebody changed words of the body."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as file, zipfile.ZipFile(result, "w") as out:
        for name in file.namelist():
            content = file.read(name)
            out.writestr(name, content.replace(old, new) if name == "word/document.xml" else content)
    return result.getvalue()


class TestWordsAlone:
    @pytest.mark.parametrize("name", SAMPLES)
    def test_a_sample_prints_the_same_words_again(self, name, tmp_path):
        docx = stripped(printed(decree_of(name)))
        found = taken(tmp_path, docx)

        assert (carried(docx), is_edited(docx)) == (None, None)
        assert found.is_whole
        assert found.leftovers == ()
        assert words(make(found.target).docx) == words(docx)

    def test_the_signed_paper_of_2024_is_printed_again(self, tmp_path):
        found = take_over(SIGNED, tmp_path / "keputusan.yaml")
        signed = folded(SIGNED.read_text(encoding="utf-8"))

        assert differences(signed, words(make(found.target).docx)) == [
            (one.signed, one.built) for one in DIFFERENCES
        ]
        assert found.decree.departures == published(decree_of("iku-2024.yaml")).departures
        assert found.leftovers == ()

    @pytest.mark.parametrize("name", SAMPLES)
    def test_fields_of_a_sample_come_back(self, name, tmp_path):
        equal, every = share(decree_of(name), taken(tmp_path, stripped(printed(decree_of(name)))).decree)

        assert equal >= LEAST * every

    @pytest.mark.parametrize("number", CLEAN)
    def test_all_fields_of_a_clean_decree_come_back(self, number, tmp_path):
        decree = clean_decree(number)
        found = taken(tmp_path, stripped(printed(decree)))

        assert different(decree, found.decree) == {}
        assert found.is_whole

    @pytest.mark.parametrize("name", [*SAMPLES, *STYLES])
    def test_every_word_is_in_the_data_or_printed_by_them(self, name, tmp_path):
        docx = stripped(printed(decree_of(name)))
        found = taken(tmp_path, docx)
        kept = found.target.read_text(encoding="utf-8") + " ".join(words(make(found.target).docx))

        assert spoken(" ".join(words(docx))) - spoken(kept) == set()

    def test_a_draft_departs_nowhere(self, tmp_path):
        found = taken(tmp_path, stripped(printed(decree_of("konsep.yaml"))))

        assert found.decree.is_draft
        assert found.decree.departures == ()


def spoken(text):
    """The words of a text, capitals or not."""
    return {word.casefold() for word in re.findall(r"\w+", text)}


class TestTheFile:
    def test_it_names_its_source_without_the_folder(self, tmp_path):
        text = taken(tmp_path, printed(clean_decree(0))).target.read_text(encoding="utf-8")

        assert text.startswith(
            "# yaml-language-server: $schema=keputusan.schema.json\n# Diambil alih dari naskah.docx.\n"
        )
        assert str(tmp_path) not in text

    def test_what_is_there_is_never_overwritten(self, tmp_path):
        (tmp_path / "ada.yaml").write_text("nomor: 1\n", encoding="utf-8")

        with pytest.raises(OutputError, match=r"ada\.yaml: sudah ada, jadi tidak ditimpa"):
            take_over(written(tmp_path, printed(clean_decree(0))), tmp_path / "ada.yaml")
        assert (tmp_path / "ada.yaml").read_text(encoding="utf-8") == "nomor: 1\n"

    @pytest.mark.parametrize("name", ["kantor.yaml", "keputusan.docx", "keputusan"])
    def test_its_name_must_be_that_of_a_decree_file(self, name, tmp_path):
        with pytest.raises(OutputError, match="bukan nama berkas Keputusan"):
            take_over(written(tmp_path, printed(clean_decree(0))), tmp_path / name)

    @pytest.mark.parametrize("template", ["tidak-ada", "../keputusan"])
    @pytest.mark.parametrize("strip", [stripped, bytes])
    def test_an_unknown_template_is_refused_and_nothing_written(self, template, strip, tmp_path):
        with pytest.raises(SkBuilderError, match="templat"):
            take_over(written(tmp_path, strip(printed(clean_decree(0)))), tmp_path / "k.yaml", template)
        assert not (tmp_path / "k.yaml").exists()

    @pytest.mark.parametrize("strip", [stripped, bytes])
    def test_a_template_can_be_named(self, strip, tmp_path):
        found = taken(tmp_path, strip(printed(decree_of("tim-reviu-2024.yaml"))), "keputusan-iku")

        assert found.decree.template == "keputusan-iku"


class TestTheReport:
    def test_it_counts_part_by_part(self, tmp_path):
        found = take_over(SIGNED, tmp_path / "keputusan.yaml")
        parts_told = {part.name: part for part in found.parts}

        assert list(parts_told)[:3] == ["judul", "kop", "menimbang"]
        assert sum(part.read for part in found.parts) == len(list(filled(found.decree)))
        assert (parts_told["lampiran.I"].departed, parts_told["diktum"].departed) == (2, 1)

    def test_a_guess_is_told(self, tmp_path):
        file = tmp_path / "naskah.txt"
        file.write_text(FOREIGN, encoding="utf-8")
        found = take_over(file, tmp_path / "keputusan.yaml")

        assert [(guess.at, guess.value) for guess in found.guesses] == [("nomor", "12")]
        assert [(one.at, one.words) for one in found.leftovers] == [("lain.1", "ttd")]
        assert read_paper(file).words("nomor") == "800/12/DINAS/2024"


FOREIGN = """\
KEPUTUSAN KEPALA DINAS CONTOH
NOMOR 800/12/DINAS/2024
TENTANG
PEMBENTUKAN TIM

KEPALA DINAS CONTOH,

Menimbang : bahwa perlu dibentuk tim;
Mengingat : Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;

MEMUTUSKAN:
Menetapkan :
KESATU : Membentuk Tim.

Ditetapkan di Kota Contoh
pada tanggal 3 Januari 2024

KEPALA DINAS CONTOH,

ttd

CONTOH ORANG
NIP 19700101 199503 1 001
"""
