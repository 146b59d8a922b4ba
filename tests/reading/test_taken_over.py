"""A foreign paper as a decree: read field by field, and no word of it lost."""

import re
from pathlib import Path

import pytest
from any_page import PAGES, papers
from content_as_data import AS_DATA
from fields import different, fields
from hypothesis import HealthCheck, given, settings
from layouts import LAYOUTS, saved
from other_offices import OFFICES
from own_paper import template

from sk_builder.app.as_signed import as_signed
from sk_builder.app.reprinting import reprint
from sk_builder.reading import read_manuscript
from sk_builder.reading.decree import read_decree
from sk_builder.reading.transcript import folded
from sk_builder.regulations import catalogue
from sk_builder.store.decrees import dump_decree, parse_decree
from sk_builder.word.blocks import Paragraph
from sk_builder.word.reader import read_blocks

FORM = {"gaya", "tercetak"}
"""What differs from layout to layout: a colon behind a label, Pertama for KESATU."""
LABELS = {"FORMULASI", "Tembusan disampaikan kepada Yth.:"}
"""Words of labels that no template of this house has."""

TOP = (
    *("KEPUTUSAN KEPALA DINAS CONTOH", "NOMOR 17 TAHUN 2024", "TENTANG", "PENETAPAN TIM", ""),
    *("KEPALA DINAS CONTOH,", ""),
)
BOTTOM = ("Ditetapkan di Kota Contoh", "pada tanggal 2 Januari 2024")
SIGNED = PAGES.map(lambda page: (*_lines(TOP), *page, *_lines(BOTTOM)))
NOT_WORDS = re.compile(r"(?:kepala_halaman|kaki_halaman|lampiran\.\w+\.nomor_kolom)\..*")
"""Places whose numbers count pages and columns."""

patient = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def _lines(texts):
    return tuple(Paragraph("", "", text) for text in texts)


def signed(paper):
    return as_signed(read_decree(paper, catalogue()), paper, template("keputusan-iku"), catalogue())


def spoken(text):
    return {word.casefold() for word in re.findall(r"\w+", text)}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_foreign_layout_becomes_data(name):
    found = signed(read_manuscript(read_blocks(saved(LAYOUTS[name]))))

    assert {path for path in different(AS_DATA, found.decree) if path[0] not in FORM} == set()
    assert set(found.decree.leftovers) <= LABELS


@pytest.mark.parametrize("name", OFFICES)
def test_what_other_offices_write_becomes_data(name):
    build, expected = OFFICES[name]
    found = signed(read_manuscript(read_blocks(saved(build)))).decree
    read = {".".join(map(str, path)): value for path, value in fields(found).items()}

    assert {path: read.get(path) for path in expected} == expected


@patient
@given(papers(PAGES | SIGNED))
def test_any_page_becomes_a_decree_file_with_all_its_words(blocks):
    paper = read_manuscript(blocks)
    decree = signed(paper).decree
    text = dump_decree(decree)
    again = reprint(decree, template("keputusan-iku"), catalogue())
    kept = text + " ".join(f"{passage.label} {passage.text}" for passage in again.paper)

    assert parse_decree(text, Path("keputusan.yaml")).part == decree
    assert again.lost == ()
    missing = {
        (passage.at, word)
        for passage in paper
        if folded(passage.text) not in folded(kept)
        for word in spoken(passage.text) - spoken(kept)
        if not (word.isdigit() and NOT_WORDS.fullmatch(passage.at))
    }
    assert missing == set()
