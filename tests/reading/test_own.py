"""What the templates of this house print comes back as the manuscript of its rendering."""

import re

import pytest
from own_paper import ROOT, blocks, decree, read_back, words_of_blocks, words_of_manuscript
from papers import clean_decree, paper_of

from sk_builder.reading import read_manuscript
from sk_builder.word.blocks import paragraphs

PRINTED = (
    ("iku-2024", "kalbar-2024"),
    ("iku-2024", "keputusan-iku"),
    ("tim-reviu-2024", "keputusan"),
    ("tim-reviu-2024", "keputusan-iku"),
    ("contoh-lengkap", "keputusan-iku"),
    ("tim-reviu-2024-perubahan", "keputusan-perubahan"),
)
"""A sample decree and a template that prints all of it."""

OF_TEMPLATE = re.compile(
    r".*\.kolom\..*|label_tentang|memutuskan|tembusan\.label|.*penandatangan\.label_nip|.*kepala\.label_\w+"
)
"""Fixed words of a template, which may differ in case or marks."""
ONLY_ON_PAPER = re.compile(r".*\.(?:no|label|label_periode)|.*\.kolom(?:_anggota)?\..*")
"""Labels and numbers that a rendering has no places for."""
ONLY_IN_DATA = re.compile(r".*\.kepala\.(?:label_)?tanggal|.*\.satuan|.*\.kolom\..*")
"""What a template may leave out."""


def differences(read, own):
    """Name the places whose words or labels differ, and those that stand on one side alone."""
    for passage in own:
        at, here = passage.at, read.get(passage.at)
        if here is None:
            yield from () if ONLY_IN_DATA.fullmatch(at) else (f"{at} is missing",)
            continue
        if passage.label and here.label not in {"", passage.label}:
            yield f"{at} is labelled {here.label!r}"
        if not OF_TEMPLATE.fullmatch(at) and read.words(at) not in {own.words(at), own.words(at).rstrip("%")}:
            yield f"{at}: {read.words(at)!r} instead of {own.words(at)!r}"
    yield from (p.at for p in read if p.at not in own and not ONLY_ON_PAPER.fullmatch(p.at))


@pytest.mark.parametrize(("name", "template"), PRINTED)
def test_a_sample_decree_comes_back(name, template):
    printed = blocks(decree(name), template)
    read = read_manuscript(printed)

    assert list(differences(read, paper_of(decree(name)))) == []
    assert words_of_manuscript(read) == words_of_blocks(printed)


@pytest.mark.parametrize("number", range(12))
def test_a_clean_decree_comes_back(number):
    own = clean_decree(number)

    assert list(differences(read_back(own, "keputusan-iku"), paper_of(own))) == []


@pytest.mark.parametrize(("name", "template"), PRINTED)
def test_every_passage_knows_its_spot(name, template):
    printed = blocks(decree(name), template)
    lines = [paragraph.text for paragraph in paragraphs(printed.body)]

    for passage in read_manuscript(printed):
        spot = passage.spot()
        first, *_ = re.split(r"[\n\t]", passage.text)
        assert lines[spot.paragraph - 1][spot.offset :].startswith(first)


def test_every_template_of_a_decree_is_read():
    """An erratum (*ralat*) is a paper of its own kind, and no decree."""
    templates = {path.stem for path in (ROOT / "templates").glob("*.docx")} - {"ralat"}
    assert templates == {template for _, template in PRINTED}
