"""Upright and landscape paper: the body stands upright, each Lampiran lies in a section of its own."""

import re
import zipfile
from io import BytesIO

import pytest
from msgspec import structs
from printed_page import decree_of, printed

TEMPLATES = {
    "keputusan-iku": "contoh-lengkap.yaml",
    "keputusan": "tim-reviu-2024.yaml",
    "kalbar-2024": "iku-2024.yaml",
}
UPRIGHT, LANDSCAPE = ("12189", "18709", None), ("18709", "12189", "landscape")


def papers(docx):
    """Width, height and turn of the paper of each section."""
    with zipfile.ZipFile(BytesIO(docx)) as archive:
        xml = archive.read("word/document.xml").decode()
    found = re.findall(r'<w:pgSz w:w="(\d+)" w:h="(\d+)"(?: w:orient="(\w+)")?/>', xml)
    return [(width, height, turn or None) for width, height, turn in found]


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_decree_without_annex_is_one_upright_section(template):
    bare = structs.replace(decree_of(TEMPLATES[template]), annexes=(), departures=(), period=None)

    assert papers(printed(bare, template)) == [UPRIGHT]


@pytest.mark.parametrize("template", TEMPLATES)
def test_each_annex_has_a_landscape_section_of_its_own(template):
    decree = decree_of(TEMPLATES[template])

    assert papers(printed(decree, template)) == [UPRIGHT, *[LANDSCAPE] * len(decree.annexes)]
