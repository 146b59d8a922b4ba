"""What the templates of this house print comes back as the manuscript of its rendering."""

import re

import pytest
from own_paper import ROOT, blocks, decree, read_back, template, words_of_blocks, words_of_manuscript
from papers import clean_decree, paper_of

from sk_builder.errors import SkBuilderError
from sk_builder.reading import read_manuscript

DECREES = sorted(path.stem for path in (ROOT / "decrees").glob("*.yaml") if path.stem != "kantor")
TEMPLATES = ("kalbar-2024", "keputusan", "keputusan-iku")

OF_TEMPLATE = re.compile(
    r".*\.kolom\..*|label_tentang|memutuskan|tembusan\.label|.*penandatangan\.label_nip|.*kepala\.label_\w+"
)
"""Fixed words of a template, which may differ in case or marks."""
ONLY_ON_PAPER = re.compile(r".*\.(?:no|label|label_periode)|.*\.kolom(?:_anggota)?\..*")
"""Labels and numbers that a rendering has no places for."""
ONLY_IN_DATA = re.compile(r".*\.kepala\.(?:label_)?tanggal|.*\.satuan|.*\.kolom\..*")
"""What a template may leave out."""


def differences(read, own):
    """Name the places whose words differ, and those that stand on one side alone."""
    for passage in own:
        here = read.words(passage.at)
        there = own.words(passage.at)
        if passage.at not in read:
            if not ONLY_IN_DATA.fullmatch(passage.at):
                yield f"missing {passage.at}"
        elif here != there and here != there.rstrip("%") and not OF_TEMPLATE.fullmatch(passage.at):
            yield f"{passage.at}: {here!r} instead of {there!r}"
        elif read.get(passage.at).label not in {"", passage.label, "1.", "2."}:
            yield f"{passage.at} labelled {read.get(passage.at).label!r}"
    yield from (p.at for p in read if p.at not in own and not ONLY_ON_PAPER.fullmatch(p.at))


@pytest.mark.parametrize("name", DECREES)
@pytest.mark.parametrize("template_name", TEMPLATES)
def test_a_sample_decree_comes_back(name, template_name):
    own = decree(name)
    try:
        printed = blocks(own, template_name)
    except SkBuilderError:
        pytest.skip("this template does not print all of this decree")
    read = read_manuscript(printed)

    assert list(differences(read, paper_of(own))) == []
    assert words_of_manuscript(read) == words_of_blocks(printed)


@pytest.mark.parametrize("number", range(12))
def test_a_clean_decree_comes_back(number):
    own = clean_decree(number)

    assert list(differences(read_back(own, "keputusan-iku"), paper_of(own))) == []


@pytest.mark.parametrize("number", range(3))
def test_every_passage_knows_its_spot(number):
    printed = blocks(clean_decree(number), "keputusan-iku")
    lines = [paragraph.text for paragraph in printed_paragraphs(printed)]

    for passage in read_manuscript(printed):
        spot = passage.spot()
        assert lines[spot.paragraph - 1][spot.offset :].startswith(passage.text.split("\n")[0].split("\t")[0])


def printed_paragraphs(printed):
    """Return the paragraphs of the body in the order in which spots count them."""
    from sk_builder.word.blocks import paragraphs  # noqa: PLC0415

    return list(paragraphs(printed.body))


def test_templates_are_those_of_the_house():
    assert {path.stem for path in (ROOT / "templates").glob("*.docx")} == set(TEMPLATES)
    assert all(template(name) for name in TEMPLATES)
