"""What a decree prints with a template, held against the paper that it was taken from."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sk_builder.app.document import unprinted
from sk_builder.app.own_paper import printed, printed_words
from sk_builder.errors import TemplateError
from sk_builder.manuscript import Manuscript, Passage
from sk_builder.model import Decree
from sk_builder.places import Leaf
from sk_builder.reading import read_manuscript
from sk_builder.regulations import Catalogue
from sk_builder.rendering.own_manuscript import own_manuscript
from sk_builder.word.anchors import carried
from sk_builder.word.compile import CompiledTemplate
from sk_builder.word.reader import read_blocks

SIGN = ".lambang"
"""How the place of a sign behind a value ends."""

_WORD = re.compile(r"\w+")
_DOTS = re.compile(r"[.…_]{3,}")
_TIMES = re.compile(r"(?<!\w)[xX×*](?!\w)|[×*]|(?<=\s)[xX](?=\d)")
_LABEL = re.compile(r"(?:.*\.)?(?:label_?\w*|no)")
_RUNNING = ("kepala_halaman", "kaki_halaman")


class Reprint(NamedTuple):
    """What a decree prints.

    Attributes:
        words: By place in printed order, all that the decree has ready; "" for what is not on the page.
        paper: The page, read as anybody's.
        lost: What the decree fills and the template does not print.
    """

    words: Mapping[str, str]
    paper: Manuscript
    lost: tuple[Leaf, ...]

    def says(self, at: str) -> str:
        """Return the words at a place, with the sign behind them."""
        return f"{self.words.get(at, '')}{self.words.get(f'{at}{SIGN}', '')}"


def reprint(decree: Decree, template: CompiledTemplate, catalogue: Catalogue) -> Reprint:
    """Print a decree; one that the template cannot print, such as for want of room, without it."""
    rendered = printed(decree, catalogue)
    ready = list(printed_words(rendered))
    try:
        filled = template.fill(rendered.values, "{}")
    except TemplateError:
        return Reprint({one.at: str(one) for one in ready}, own_manuscript(rendered), ())
    inside = carried(filled.docx)
    standing = set(inside.places.values()) if inside else set()
    words = {one.at: str(one) if one.at in standing else "" for one in ready}
    lost = unprinted(decree, rendered, filled.printed)
    return Reprint(words, read_manuscript(read_blocks(filled.docx)), tuple(lost))


def same(on_paper: str, ours: str, at: str) -> bool:
    """Tell whether two stretches of words say the same at a place, word for word.

    Blanks and dots for what is to come are no words; nor are the marks of a label, the blanks of a NIP, and
    the way in which a formula is set.
    """
    return _folded(on_paper, at) == _folded(ours, at)


def _folded(words: str, at: str) -> str:
    key = at.rpartition(".")[2]
    if key in ("nip", "nidn"):
        return "".join(words.split())
    if _LABEL.fullmatch(at):
        return "".join(filter(str.isalnum, words))
    if ".rumus." in at:
        return "".join(filter(str.isalnum, _TIMES.sub(" ", words)))
    folded = " ".join(_DOTS.sub(" ", words).split())
    return folded if any(map(str.isalnum, folded)) else ""


def words_of(paper: Iterable[Passage], *, running: bool = False) -> Counter[str]:
    """Count the words of a paper with its letters and numbers, with or without running heads and feet."""
    return Counter(
        word
        for passage in paper
        if running or not passage.at.startswith(_RUNNING)
        for word in _WORD.findall(f"{passage.label} {passage.text}")
    )
