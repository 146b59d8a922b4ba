"""What a built file was made of: the decree that it carries, and the paper that this decree printed."""

from functools import cached_property
from pathlib import Path

import msgspec

from sk_builder.app.carried import decree_of_data
from sk_builder.app.own_paper import OwnPaper
from sk_builder.app.pulling.press import Press
from sk_builder.model import Decree
from sk_builder.places import Path as DataPath
from sk_builder.places import path_of
from sk_builder.reading.decree.writing import Writing
from sk_builder.regulations import Catalogue
from sk_builder.store.decrees import dump_decree, parse_decree
from sk_builder.store.encode import encode
from sk_builder.word.anchors import carried, stamped_fingerprint
from sk_builder.word.compile import CompiledTemplate
from sk_builder.word.fingerprint import fingerprint


def decree_inside(docx: bytes) -> Decree | None:
    """Return the decree that a file was made of, edited since or not; None where it carries none.

    Raises:
        NotWordError: The file is no .docx.
    """
    inside = carried(docx)
    if inside is None:
        return None
    try:
        data = msgspec.json.decode(inside.data)
    except msgspec.DecodeError:
        return None
    return decree_of_data(data)


class Origin:
    """A decree and the file that it makes.

    Attributes:
        decree: The decree.
        tree: Its plain data; lists are lists, whatever its file says.
        press: What prints it.
        sheet: The file.
        words: All that it prints, by place.
    """

    def __init__(self, decree: Decree, template: CompiledTemplate, catalogue: Catalogue) -> None:
        """Make the file anew; raises as `Press.sheet` does."""
        self.decree = decree.content
        self.tree = encode(self.decree)
        self.press = Press(template, catalogue)
        self.sheet = self.press.sheet(self.decree)
        self.words = self.press.words(self.tree) or {}
        self._catalogue = catalogue
        self._paths: dict[str, DataPath] = {}

    @cached_property
    def paper(self) -> OwnPaper:
        """The decree as paper, which tells what data each place shows."""
        return OwnPaper(parse_decree(dump_decree(self.decree, None), Path()), self._catalogue)

    @cached_property
    def writing(self) -> Writing:
        """How this decree writes what does not stand in capitals."""
        return Writing(self.paper.manuscript)

    def is_origin_of(self, docx: bytes) -> bool:
        """Tell whether a file was, word for word, this one before somebody edited it."""
        return stamped_fingerprint(docx) == fingerprint(self.sheet.docx)

    def path(self, at: str) -> DataPath:
        """Return the path of a printed place; what is no field of the data has steps that the data lack."""
        if at not in self._paths:
            self._paths[at] = path_of(at, self.tree) or ()
        return self._paths[at]

    def shows_data(self, at: str) -> bool:
        """Tell whether a place prints data at first hand, and no label, count or copy."""
        words = self.words.get(at)
        return (
            words is not None and (bool(words.covers) or at in self._waiting) and not at.endswith(".lambang")
        )

    def printed_under(self, item: DataPath) -> list[str]:
        """Return the paragraphs of the file that print an item of a list, and nothing else."""
        sheet = zip(self.sheet.paragraphs, self.sheet.stretches, strict=True)
        return [
            one.text
            for one, stretches in sheet
            if stretches and all(self.path(stretch.at)[: len(item)] == item for stretch in stretches)
        ]

    @cached_property
    def _waiting(self) -> frozenset[str]:
        return frozenset(at for at, words in self.words.items() if words and not words.strip("."))
