"""A Word file with tracked changes (*perubahan terlacak*) against an older one.

Each time it is proven that the new words come out when all changes are accepted, and the old ones when all
are rejected; `tracked`, which does that, shares nothing with what marks them.
"""

from collections.abc import Iterator
from datetime import date
from difflib import SequenceMatcher

from sk_builder.errors import SkBuilderError
from sk_builder.word.adoption import Adoption
from sk_builder.word.blocks import Block, Blocks, Table
from sk_builder.word.marking import Marker
from sk_builder.word.markup import DOCUMENT, w, whole_number
from sk_builder.word.matching import kept_texts, matched
from sk_builder.word.package import Archive, Package, read_package
from sk_builder.word.place import part_labels
from sk_builder.word.reader import read_blocks
from sk_builder.word.relations import xml_entry
from sk_builder.word.revision import Stamp
from sk_builder.word.story import Story
from sk_builder.word.tracked import accept_all, reject_all

_SHOWN = 3
"""Differences that an error names."""
_NUMBERED = tuple(map(w, ("ins", "del", "bookmarkStart", "comment", "moveFrom", "moveTo")))


class RedlineError(SkBuilderError):
    """A change that cannot be marked; `str(error)` says which, without the files' names."""


def redline(old: bytes, new: bytes, author: str, day: date) -> bytes:
    """Return the new file with every difference of words from the old one as a tracked change.

    The form is that of the new file. Changes that somebody tracked in either file count as accepted.

    Args:
        old: A Word file, ours or anybody's.
        new: The other one.
        author: Shown beside each change.
        day: The date that each bears, so that the same input gives the same bytes.

    Raises:
        NotWordError: One of both is no .docx.
        RedlineError: A difference that cannot be marked, such as one in a footnote.
    """
    old, new = accept_all(old), accept_all(new)
    result = _marked(read_package(old), read_package(new), author, day)
    _prove(accept_all(result), new)
    _prove(reject_all(result), old)
    return result


def _marked(old: Package, new: Package, author: str, day: date) -> bytes:
    pairs = list(_story_pairs(old, new))
    stories = {name: Story(new, name) for _, name in pairs}
    before = {name: Story(old, was).blocks if was else () for was, name in pairs}
    matches = {name: matched(before[name], story.blocks) for name, story in stories.items()}
    kept = [pair for found in matches.values() for pair in kept_texts(found)]
    adoption = Adoption(old, new, [(pair.old.element, pair.new.element) for pair in kept])
    marker = Marker(Stamp(author, day, _first_free(new)), adoption)
    for found in matches.values():
        marker.mark(found)
    changed = [xml_entry(name, story.root) for name, story in stories.items()]
    entries = {**new.entries, **{entry.name: entry for entry in (*changed, *adoption.entries())}}
    return Archive(entries.values()).with_parts([])


def _story_pairs(old: Package, new: Package) -> Iterator[tuple[str | None, str]]:
    """Yield the parts that are compared: the document, and each header and footer with that of its page."""
    yield DOCUMENT, DOCUMENT
    before = {label: name for name, label in part_labels(old).items()}
    yield from ((before.get(label), name) for name, label in part_labels(new).items() if name in new)


def _first_free(package: Package) -> int:
    parts = [name for name in package.names("word/") if name.count("/") == 1 and name.endswith(".xml")]
    marks = (mark for name in parts for mark in package.tree(name).iter(*_NUMBERED))
    return 1 + max((whole_number(mark, "id") for mark in marks), default=0)


def _prove(made: bytes, wanted: bytes) -> None:
    """Compare word for word what comes out with what should."""
    found, asked = list(_lines(read_blocks(made))), list(_lines(read_blocks(wanted)))
    if found == asked:
        return
    changes = SequenceMatcher(None, found, asked, autojunk=False).get_opcodes()
    wrong = [(found[a:b], asked[c:d]) for kind, a, b, c, d in changes if kind != "equal"]
    told = [f'"{" / ".join(made)}" seharusnya "{" / ".join(right)}"' for made, right in wrong[:_SHOWN]]
    raise RedlineError(f"perubahan berikut tidak dapat ditandai: {'; '.join(told)}")


def _lines(file: Blocks) -> Iterator[str]:
    """Yield the words of a file: paragraphs that have any, and every row, cell by cell."""
    yield from _block_lines(file.body)
    for margin in sorted([list(_block_lines(part)) for part in (*file.headers, *file.footers)]):
        yield from margin
    yield from _block_lines(file.notes)


def _block_lines(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Table):
            yield from (
                " | ".join(" ¶ ".join(_block_lines(cell.blocks)) for cell in row) for row in block.rows
            )
        elif words := " ".join(block.words.split()):
            yield words
