"""A Word file with a comment on the very words of each finding, to be read where decrees are read."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from sk_builder.app.build import make
from sk_builder.app.dossiers import DECREE_SUFFIXES
from sk_builder.app.report import Checked
from sk_builder.checks.finding import Finding, Span
from sk_builder.errors import OutputError
from sk_builder.manuscript import Manuscript, Passage
from sk_builder.reading import read_manuscript
from sk_builder.store.files import is_there, write_file
from sk_builder.word.comments import Note, commented
from sk_builder.word.package import NotWordError
from sk_builder.word.reader import read_blocks

AUTHOR = "sk_builder"

_PARTS = (
    "kop", "jenis", "jabatan", "label_nomor", "nomor", "label_tentang", "tentang", "baris_jabatan", "membaca",
    "menimbang", "mengingat", "mengingat_pula", "memperhatikan", "memutuskan", "menetapkan", "diktum",
    "penetapan", "penandatangan", "tembusan", "lampiran",
)  # fmt: skip
"""The parts of a paper in their order, by the beginning of their places."""

_TO_THE_END = 10**9


def annotate(checked: Checked, target: Path, day: date) -> None:
    """Write the Word file that was checked, or that the checked decree file becomes, with comments.

    Args:
        checked: A file and what was found in it.
        target: The new file.
        day: The date that the comments bear.

    Raises:
        SkBuilderError: The file is neither .docx nor a decree file, the decree cannot be built, or the target
            is there already or cannot be written.
    """
    if target.suffix.lower() != ".docx":
        raise OutputError(f"{target}: hasilnya berkas Word; sebut berkas berakhiran .docx")
    if is_there(target):
        raise OutputError(f"{target}: sudah ada, jadi tidak ditimpa; sebut berkas lain")
    write_file(target, annotated(checked, day))


def annotated(checked: Checked, day: date) -> bytes:
    """Return the same in memory."""
    docx = _word_file(checked.file)
    try:
        manuscript = read_manuscript(read_blocks(docx))
        notes = [_note(located.finding, manuscript) for located in checked.found]
        return commented(docx, notes, AUTHOR, day)
    except NotWordError as error:
        raise OutputError(f"{checked.file}: {error}") from error


def _word_file(file: Path) -> bytes:
    suffix = file.suffix.lower()
    if suffix in DECREE_SUFFIXES:
        return make(file).docx
    if suffix == ".docx":
        return file.read_bytes()
    message = "komentar hanya dapat dipasang pada .docx atau Keputusan .yaml; simpan dahulu sebagai .docx"
    raise OutputError(f"{file}: {message}")


def _note(finding: Finding, manuscript: Manuscript) -> Note:
    lines = tuple(_lines(finding))
    passage = manuscript.get(finding.at)
    if passage is None:
        near = _nearest(finding.at, manuscript)
        spot = near.spot() if near else None
        return Note(spot.paragraph if spot else 1, 0, 0, lines)
    start, end = _span(finding, passage)
    first, last = passage.spot(start), passage.spot(max(end - 1, start))
    if first is None or last is None or not first.paragraph:
        return Note(1, 0, 0, lines)
    same = first.paragraph == last.paragraph
    return Note(first.paragraph, first.offset, last.offset + 1 if same else _TO_THE_END, lines)


def _lines(finding: Finding) -> Iterator[str]:
    yield f"{finding.code} ({finding.severity.words}): {finding.message}"
    if finding.suggestion:
        yield f"Saran: {finding.suggestion}"
    yield f"Sumber: {finding.source} ({finding.certainty.words})"


def _span(finding: Finding, passage: Passage) -> Span:
    """Return where the words of a finding stand in a passage as it was read back from Word."""
    if finding.span and passage.text[slice(*finding.span)] == finding.quote:
        return finding.span
    words = re.compile(r"\s+".join(map(re.escape, finding.quote.split())), re.IGNORECASE)
    found = words.search(passage.text) if finding.quote else None
    return found.span() if found else (0, len(passage.text))


def _nearest(at: str, manuscript: Manuscript) -> Passage | None:
    """Return the passage beside which something is missing."""
    around = at
    while around:
        if inside := manuscript.under(around):
            return inside[0]
        around = around.rpartition(".")[0]
    rank = _rank(at)
    return next((passage for passage in manuscript if _rank(passage.at) > rank), None)


def _rank(at: str) -> int:
    part = at.partition(".")[0]
    return _PARTS.index(part) if part in _PARTS else -1
