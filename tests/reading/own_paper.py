"""A decree, printed with a template of this house and read back from Word."""

import re
from functools import cache
from pathlib import Path

from sk_builder.app.document import document
from sk_builder.reading import read_manuscript
from sk_builder.regulations import catalogue
from sk_builder.store.decrees import load_decree
from sk_builder.word.blocks import paragraphs
from sk_builder.word.compile import compile_template
from sk_builder.word.reader import read_blocks

ROOT = Path(__file__).parents[2]
_WORD = re.compile(r"\w+")


@cache
def template(name):
    """Compile a template of this house."""
    path = ROOT / "templates" / f"{name}.docx"
    return compile_template(path.read_bytes(), path.name)


def decree(name):
    """Load a sample decree."""
    return load_decree(ROOT / "decrees" / f"{name}.yaml").part


def blocks(decree, template_name):
    """Print a decree and read the Word file."""
    return read_blocks(document(decree, template(template_name), catalogue()).docx)


def read_back(decree, template_name):
    """Print a decree and read it back."""
    return read_manuscript(blocks(decree, template_name))


def words_of_blocks(blocks):
    """Return all words of a file, sorted."""
    every = (blocks.body, *blocks.headers, *blocks.footers, blocks.notes)
    return sorted(w for part in every for p in paragraphs(part) for w in _WORD.findall(p.words))


def words_of_manuscript(manuscript):
    """Return all words of a manuscript, sorted."""
    return sorted(w for p in manuscript for w in _WORD.findall(f"{p.label} {p.text}"))
