"""Sheets for tests: words and lines as a PDF places them."""

from sk_builder.store.pdf_drawn import Rule
from sk_builder.store.pdf_ink import Sheet, Word
from sk_builder.store.pdf_lines import Manner
from sk_builder.word.blocks import golden_lines

SIZE = 10
WIDTH = 5
"""Of each letter."""
EDGE = 500


def words(x, y, text, size=SIZE):
    """Write a text on one line: each letter is 5 points wide, and so is a blank."""
    placed = []
    for word in text.split(" "):
        if word:
            placed.append(Word(word, x, x + WIDTH * len(word), y, size))
        x += WIDTH * (len(word) + 1)
    return placed


def column(x, y, *lines):
    """Write lines below one another, 12 points apart."""
    return [word for n, line in enumerate(lines) for word in words(x, y + 12 * n, line)]


def sheet(*written, rules=()):
    """Return a page with words, in the order in which they are given."""
    return Sheet(tuple(word for group in written for word in group), (), tuple(rules), 600, 800)


def lattice(xs, ys):
    """Draw the lines of a table without merged cells."""
    return [
        *(Rule(xs[0], y, xs[-1], y) for y in ys),
        *(Rule(x, ys[0], x, ys[-1]) for x in xs),
    ]


def manner(**others):
    """Return how lines become paragraphs on a page whose full lines end at 500."""
    return Manner(EDGE, **others)


def shown(blocks):
    """Return blocks as text: cells parted by ``|``, paragraphs of a cell by ``¶``, tabs as ``→``."""
    return [line.removeprefix("[] ") for line in golden_lines(tuple(blocks))]
