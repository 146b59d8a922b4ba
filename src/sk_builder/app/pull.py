"""Bring back what people changed in a built Word file (*pull*): three ways, nothing lost in silence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sk_builder.app.build import compiled
from sk_builder.app.finding import find_catalogue, find_template, template_path
from sk_builder.app.intake import read_bytes
from sk_builder.app.naming import file_name
from sk_builder.app.pulling.alignment import align, bare_name
from sk_builder.app.pulling.edits import find_edits
from sk_builder.app.pulling.leftovers import Leftover, find_leftovers
from sk_builder.app.pulling.origin import Origin, decree_inside
from sk_builder.app.pulling.proposals import Proposal, Verdict, all_together, in_turn, propose
from sk_builder.app.pulling.source import decree_file_of
from sk_builder.app.writing import Making, Written, write
from sk_builder.errors import OutputError, SetDecreeError, TemplateError
from sk_builder.model import Decree
from sk_builder.store.change import Change, Reword, SetText, applied, value_at
from sk_builder.store.decrees import Loaded, load_decree, parse_decree
from sk_builder.store.edit import edited
from sk_builder.word.anchors import is_edited
from sk_builder.word.compile import CompiledTemplate
from sk_builder.word.marked import Marked, marked_paragraphs
from sk_builder.word.package import NotWordError
from sk_builder.word.remarks import Remark, Tracked, remarks_of, tracked_of
from sk_builder.word.tracked import accept_all

_NO_DATA = (
    "berkas Word tidak membawa data Keputusan; dibandingkan dengan cetakan berkas Keputusan yang sekarang"
)
_NO_ANCHORS = "penanda tempat di dalam berkas Word hilang; kata-katanya dicocokkan dengan cetakan ulang"
_NOT_THE_SAME = (
    "templat atau katalog sudah berubah sejak berkas Word dibuat;"
    " kata tetap yang berbeda dapat berasal dari situ"
)


@dataclass(frozen=True, slots=True)
class Pulled:
    """What was changed in a Word file.

    Attributes:
        docx: The Word file.
        loaded: The decree file it belongs to.
        is_edited: Whether words or structure of it changed since it was made; None where nobody can tell.
        notes: What should be known of the comparison, in Indonesian.
        proposals: What is a change of the data.
        leftovers: What is none.
        remarks: Comments in it.
    """

    docx: Path
    loaded: Loaded[Decree]
    is_edited: bool | None
    notes: tuple[str, ...]
    proposals: tuple[Proposal, ...]
    leftovers: tuple[Leftover, ...]
    remarks: tuple[Remark, ...]

    @property
    def clear(self) -> tuple[Proposal, ...]:
        """What can be taken without asking anybody."""
        return tuple(one for one in self.proposals if one.verdict is Verdict.CLEAR)

    @property
    def to_ask(self) -> tuple[Proposal, ...]:
        """What can be taken when a person says so."""
        return tuple(one for one in self.proposals if one.verdict is Verdict.ASK and one.changes)

    def is_whole(self, taken: Sequence[Proposal]) -> bool:
        """Tell whether nothing is left in the Word file once some proposals are taken."""
        open_ones = [one for one in self.proposals if one not in taken and one.verdict is not Verdict.MADE]
        return not open_ones and not self.leftovers and not self.remarks


def pull(docx: Path, file: Path | None = None, template: str | None = None) -> Pulled:
    """Compare an edited Word file with what it was made from, and with its decree file.

    Args:
        docx: The Word file.
        file: The decree file; None to look for it beside the Word file.
        template: Name or path of the template it was made with, where the decree does not name it.

    Raises:
        SkBuilderError: One of the files cannot be read, the decree file is not found, or its template.
    """
    content = read_bytes(docx)
    try:
        return _compared(docx, content, file, template)
    except NotWordError as error:
        raise OutputError(f"{docx}: {error}") from error


def take(pulled: Pulled, chosen: Sequence[Proposal], making: Making) -> Written:
    """Write chosen changes into the decree file, as one version.

    The Word file they come from is written over only when nothing is left in it.

    Raises:
        SkBuilderError: What `write` refuses; or the decree file has changed meanwhile, or cannot be changed
            by the program. Nothing has changed.
    """

    def command(loaded: Loaded[Decree]) -> str:
        if loaded.text != pulled.loaded.text:
            raise OutputError(f"{loaded.path}: berubah selama diambil; ulangi")
        return _text_with(loaded, chosen)

    if not making.entry.reason.strip():
        raise OutputError(f'{pulled.loaded.path}: alasan belum disebut; tulis --reason "..."')
    return write(pulled.loaded.path, command, _careful(pulled, chosen, making))


def _careful(pulled: Pulled, chosen: Sequence[Proposal], making: Making) -> Making:
    """Make the Word file anew where it stands, unless something is left in it."""
    if making.folder is None or not pulled.is_whole(chosen):
        return making._replace(folder=None)
    folder = pulled.docx.parent if making.folder == Path() else making.folder
    target = folder / file_name(pulled.loaded.part)
    return making._replace(folder=folder, force=making.force or target.resolve() == pulled.docx.resolve())


def _text_with(loaded: Loaded[Decree], chosen: Sequence[Proposal]) -> str:
    """Return the text of the decree file with all that was chosen, each change once, and nothing else."""
    text = loaded.text
    changes = in_turn(change for one in chosen for change in one.changes)
    for change in changes:
        after = edited(text, _least(change, loaded)) or edited(text, change)
        if after is None:
            labels = "; ".join(one.label for one in chosen if change in one.changes)
            raise OutputError(f"{loaded.path}: {labels}: tidak dapat ditulis program; ubah dengan tangan")
        text = after
    if parse_decree(text, loaded.path).data != applied(loaded.data, *changes):
        raise OutputError(f"{loaded.path}: perubahan saling menghalangi; ambil satu per satu")
    return text


def _least(change: Change, loaded: Loaded[Decree]) -> Change:
    """Return a change of nothing but the words that differ, so that the lines of a long text stay."""
    old = value_at(loaded.data, change.path)
    if not isinstance(change, SetText) or change.text is None or not isinstance(old, str):
        return change
    before, after = old.strip(), change.text
    start = _shared(before, after)
    same = _shared(before[start:][::-1], after[start:][::-1])
    return Reword(change.path, start, len(before) - same, after[start : len(after) - same])


def _shared(one: str, other: str) -> int:
    """Return how many characters two texts share at their beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((number for number, (mine, yours) in pairs if mine != yours), min(len(one), len(other)))


def _compared(docx: Path, content: bytes, file: Path | None, template: str | None) -> Pulled:
    inside = decree_inside(content)
    loaded = load_decree(file or decree_file_of(docx, inside))
    decree = inside or loaded.part
    origin = Origin(decree, _template(decree, loaded, template), find_catalogue(loaded.path))
    tracked = tracked_of(content)
    theirs = marked_paragraphs(accept_all(content) if tracked else content)
    alignment = align(origin.sheet.paragraphs, theirs)
    found = find_edits(origin, theirs, alignment)
    proposals = propose(origin, found, theirs, loaded)
    after = origin.press.decree(origin.tree, *all_together(origin, proposals)) or origin.decree
    leftovers = find_leftovers(origin, origin.press.sheet(after), theirs, alignment, found)
    error = SetDecreeError(loaded.path, consolidated=loaded.part.is_consolidated)
    notes = [str(error)] if loaded.part.is_set else []
    notes += _notes(origin, content, theirs, tracked, is_carried=inside is not None)
    return Pulled(docx, loaded, is_edited(content), tuple(notes), proposals, leftovers, remarks_of(content))


def _template(decree: Decree, loaded: Loaded[Decree], template: str | None) -> CompiledTemplate:
    name = template or decree.template or loaded.part.template
    if name is None:
        raise TemplateError(f"{loaded.path}: templat belum diisi; sebut dengan --template")
    return compiled(template_path(name, loaded.path) if template else find_template(name, loaded.path))


def _notes(
    origin: Origin, content: bytes, theirs: Sequence[Marked], tracked: Sequence[Tracked], *, is_carried: bool
) -> Iterator[str]:
    if not is_carried:
        yield _NO_DATA
    elif not origin.is_origin_of(content):
        yield _NOT_THE_SAME
    names = {mark.name for one in origin.sheet.paragraphs for mark in one.marks}
    if not any(bare_name(mark.name) in names for one in theirs for mark in one.marks):
        yield _NO_ANCHORS
    for one in tracked:
        yield (
            f"perubahan terlacak oleh {one.author or 'tanpa nama'} dibaca seolah diterima:"
            f" {one.inserted} sisipan, {one.deleted} hapusan"
        )
