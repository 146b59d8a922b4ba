"""Decrees as their Word files are made become what they say, and no word of the file is lost."""

import io
import re
import zipfile

import pytest
from fields import fields
from habits import HABITS, said_by
from lxml import etree
from own_paper import template

from sk_builder.app.as_signed import as_signed
from sk_builder.app.reprinting import reprint
from sk_builder.reading import read_manuscript
from sk_builder.reading.decree import read_decree
from sk_builder.reading.transcript import folded
from sk_builder.regulations import catalogue
from sk_builder.store.decrees import dump_decree
from sk_builder.word.markup import w
from sk_builder.word.reader import read_blocks

FORM = {"gaya", "tercetak", "kolom", "kunci"}
"""Keys of what an office does otherwise than this house, and of what only the catalogue knows."""
TIMES = {"x", "X"}
"""Letters that stand for a sign."""
SHOWN = re.compile(r"word/(?:document|header|footer|footnotes).*\.xml")


@pytest.mark.parametrize("name", HABITS)
def test_a_file_is_read(name):
    docx = HABITS[name]()
    paper = read_manuscript(read_blocks(docx))
    found = as_signed(read_decree(paper, catalogue()), paper, template("keputusan-iku"), catalogue()).decree
    again = reprint(found, template("keputusan-iku"), catalogue())
    kept = folded(dump_decree(found) + " ".join(f"{p.label} {p.text}" for p in again.paper))

    assert said(found) == said(said_by(name))
    assert [word for word in sorted(words_of(docx) - TIMES) if folded(word) not in kept] == []


def said(decree):
    """Return the fields of what a decree says, without its form."""
    return {path: value for path, value in fields(decree).items() if FORM.isdisjoint(path)}


def words_of(docx):
    """Return the words that a file shows, found without the reader: those of fields too, none deleted."""
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        parts = [package.read(name) for name in package.namelist() if SHOWN.fullmatch(name)]
    return {word for part in parts for p in etree.fromstring(part).iter(w("p")) for word in _words(p)}


def _words(paragraph):
    texts = "".join(_text(element) for element in paragraph.iter())
    drawn = " ".join(e.text or "" for e in paragraph.iter(w("instrText")) if "EQ" in (e.text or ""))
    return re.findall(r"\w+", texts + re.sub(r"\bEQ\b|\\\w", " ", drawn))


def _text(element):
    name = etree.QName(element).localname if isinstance(element.tag, str) else ""
    return element.text or "" if name == "t" else " " if name in {"br", "tab", "p", "f"} else ""
