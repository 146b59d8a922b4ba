"""Decrees of other offices (``foreign/``) become what they say, and no word of them is lost."""

import re

import pytest
from fields import fields
from foreign_pages import NAMES, blocks_of, expected
from own_paper import template, words_of_blocks, words_of_manuscript

from sk_builder.app.as_signed import as_signed
from sk_builder.app.reprinting import reprint
from sk_builder.reading import read_manuscript
from sk_builder.reading.decree import read_decree
from sk_builder.reading.transcript import folded
from sk_builder.regulations import catalogue
from sk_builder.store.decrees import dump_decree

FORM = {"gaya", "tercetak", "kolom", "kunci"}
"""Keys of what an office does otherwise than this house, and of what only the catalogue knows."""
COUNTED = re.compile(r"(?:kepala_halaman|kaki_halaman|lampiran\.\w+\.nomor_kolom)\..*")


@pytest.mark.parametrize("name", NAMES)
def test_a_decree_of_another_office_is_read(name):
    blocks = blocks_of(name)
    paper = read_manuscript(blocks)
    found = as_signed(read_decree(paper, catalogue()), paper, template("keputusan-iku"), catalogue()).decree
    again = reprint(found, template("keputusan-iku"), catalogue())
    kept = folded(dump_decree(found) + " ".join(f"{p.label} {p.text}" for p in again.paper))

    assert said(found) == said(expected(name))
    assert words_of_manuscript(paper) == words_of_blocks(blocks)
    assert [p.at for p in paper if not COUNTED.fullmatch(p.at) and not is_kept(p.text, kept)] == []


def said(decree):
    """Return the fields of what a decree says, without its form."""
    return {path: value for path, value in fields(decree).items() if FORM.isdisjoint(path)}


def is_kept(text, kept):
    """Whether all words are kept; an x between numbers is printed as a sign."""
    text = re.sub(r"\b[xX]\b", " ", text)
    return folded(text) in kept or all(folded(word) in kept for word in re.findall(r"\w+", text))
