"""Pages as LibreOffice lays them out: their size, their words, and how far down these reach."""

import html
import re
import subprocess
from typing import NamedTuple

_PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)
_WORD = re.compile(r'<word [^>]*yMax="([\d.]+)">([^<]*)</word>')
_HEADER = 0.08
"""Share of the page's height that its number stands in."""


class Page(NamedTuple):
    """One page of a PDF.

    Attributes:
        is_upright: Whether it is higher than wide, as pages of the body are.
        words: In the order of the file; the page number is no word of the decree.
        reach: Where the last word ends, as a share of the height of the page.
    """

    is_upright: bool
    words: tuple[str, ...]
    reach: float

    @property
    def text(self):
        """The words as one text."""
        return " ".join(self.words)


def pages(pdf):
    """Read a PDF with pdftotext (Debian: poppler-utils)."""
    done = subprocess.run(
        ["pdftotext", "-bbox-layout", str(pdf), "-"], capture_output=True, check=True, encoding="utf-8"
    )
    return [_page(*found) for found in _PAGE.findall(done.stdout)]


def _page(width, height, content):
    words = [(float(bottom) / float(height), html.unescape(word)) for bottom, word in _WORD.findall(content)]
    own = [
        (bottom, word) for bottom, word in words if bottom > _HEADER or not re.fullmatch(r"-|\d+|-\d+-", word)
    ]
    return Page(
        float(height) > float(width),
        tuple(word for _, word in own),
        max((bottom for bottom, _ in own), default=0.0),
    )
