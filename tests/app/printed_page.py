"""What stands on paper: the result of building a decree, as words and as a golden."""

from functools import cache
from pathlib import Path
from typing import get_args, get_type_hints

from msgspec import structs

from sk_builder.app.document import document
from sk_builder.app.finding import find_catalogue
from sk_builder.app.samples import samples
from sk_builder.model import Part
from sk_builder.store.decrees import load_decree
from sk_builder.word.blocks import golden_lines, paragraphs
from sk_builder.word.compile import compile_template
from sk_builder.word.reader import read_blocks

FIXTURES = Path(__file__).with_name("fixtures")


def parts_of(kind):
    """All kinds of part that a part is made of, itself among them."""
    found, open_hints = set(), [kind]
    while open_hints:
        hint = open_hints.pop()
        if isinstance(hint, type) and issubclass(hint, Part) and hint not in found:
            found.add(hint)
            open_hints += get_type_hints(hint).values()
        open_hints += get_args(hint)
    return found


@cache
def template(name):
    """A template of the program, compiled."""
    path = samples("templates") / f"{name}.docx"
    return compile_template(path.read_bytes(), path.name)


def printed(decree, name=None):
    """The Word file of a decree, by its own template or by another."""
    return document(decree, template(name or decree.template), find_catalogue(FIXTURES / "any.yaml")).docx


def decree_of(file):
    """The decree of a sample file or of a fixture."""
    beside = FIXTURES / file
    return load_decree(beside if beside.is_file() else samples("decrees") / file).part


def words(docx):
    """All words in the order of the paper, numbers as Word prints them; headers and footers at the end."""
    blocks = read_blocks(docx)
    margins = [block for part in (*blocks.headers, *blocks.footers) for block in part]
    return " ".join(paragraph.words for paragraph in paragraphs((*blocks.body, *margins))).split()


def text(docx):
    """All words as one text."""
    return " ".join(words(docx))


def golden(docx):
    """The whole file as text that a clerk can read in a diff."""
    blocks = read_blocks(docx)
    lines = [f"kepala halaman: {line}" for part in blocks.headers for line in golden_lines(part)]
    lines += golden_lines(blocks.body)
    lines += [f"kaki halaman: {line}" for part in blocks.footers for line in golden_lines(part)]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def plain(words):
    """Words as one compares them: white space folded; capitals and straight quotes as paper changes them."""
    return " ".join(words.split()).casefold().replace("“", '"').replace("”", '"')


def value_at(value, path):
    """What a decree holds at a path of its file."""
    for step in path:
        if isinstance(value, Part):
            names = {field.encode_name: field.name for field in structs.fields(value)}
            value = getattr(value, names[step])
        else:
            value = value[int(step)]
    return value
