"""Take over an existing decree: its file, ours or anybody's, becomes a decree file."""

from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

from msgspec import structs

from sk_builder.app.as_signed import Leftover, Signed, as_signed
from sk_builder.app.carried import carried_decree
from sk_builder.app.dossiers import DECREE_SUFFIXES, refuse_no_decree_file
from sk_builder.app.finding import find_catalogue, find_template, read_template, template_names
from sk_builder.app.intake import read_bytes, read_decree_paper
from sk_builder.errors import OutputError, TemplateError
from sk_builder.manuscript import Manuscript
from sk_builder.model import Decree, IndicatorAnnex
from sk_builder.places import filled
from sk_builder.reading.decree import DecreeRead, Guess, cleaned, read_decree
from sk_builder.store.decrees import dump_decree, parse_decree
from sk_builder.store.files import is_there, locked, write_file
from sk_builder.word.anchors import is_edited
from sk_builder.word.compile import compile_template
from sk_builder.word.package import NotWordError

_NO_PAPER = (
    "import membaca naskah (.docx, .pdf, .txt), bukan .yaml; bila ini berkas Keputusan, langsung pakai check"
    " atau build"
)
_PART_OF = {
    **dict.fromkeys(("jenis", "jabatan", "nomor", "tahun", "tentang", "periode", "baris_jabatan"), "judul"),
    **dict.fromkeys(("label_nomor", "label_tentang"), "judul"),
    **dict.fromkeys(("memutuskan", "menetapkan", "isi"), "diktum"),
}
"""The part that a place belongs to which is none by itself."""


@dataclass(frozen=True, slots=True)
class TakenOver:
    """A decree that was taken over and written.

    Attributes:
        source: The file that it was taken from.
        target: The decree file.
        decree: What it says.
        from_data: Whether it comes from the data that the file carried, not from its words.
        was_edited: Whether it is a file of ours whose words changed since it was made.
        guesses: What the paper does not say outright.
        leftovers: Words that found no place.
        is_whole: Whether `build` prints each word of the paper again, and no other.
    """

    source: Path
    target: Path
    decree: Decree
    from_data: bool = True
    was_edited: bool = False
    guesses: tuple[Guess, ...] = ()
    leftovers: tuple[Leftover, ...] = ()
    is_whole: bool = True

    @property
    def parts(self) -> tuple["PartTaken", ...]:
        """Part by part in the order of the decree, what was read, guessed and left."""
        read = Counter(part_of(leaf.place) for leaf in filled(self.decree))
        guessed = Counter(part_of(guess.at) for guess in self.guesses)
        departed = Counter(part_of(departure.at) for departure in self.decree.departures)
        left = Counter(part_of(leftover.at) for leftover in self.leftovers)
        names = dict.fromkeys([*read, *guessed, *departed, *left])
        return tuple(PartTaken(name, read[name], guessed[name], departed[name], left[name]) for name in names)


@dataclass(frozen=True, slots=True)
class PartTaken:
    """What became of one part of a paper; numbers are of fields or stretches of words.

    Attributes:
        name: Its place: ``judul``, ``menimbang``, ``lampiran.I``.
        read: Fields that were filled.
        guessed: How many of them were guessed.
        departed: Places where the paper departs from what the data print.
        left: Stretches that found no place.
    """

    name: str
    read: int
    guessed: int
    departed: int
    left: int


def part_of(at: str) -> str:
    """Return the part of a decree that a place belongs to.

    Examples:
        >>> part_of("nomor"), part_of("menimbang.b"), part_of("lampiran.I.indikator.2.nama")
        ('judul', 'menimbang', 'lampiran.I')
    """
    first, *rest = at.split(".")
    return f"{first}.{rest[0]}" if first == "lampiran" and rest else _PART_OF.get(first, first)


def take_over(source: Path, target: Path, template: str | None = None) -> TakenOver:
    """Make a decree file of an existing decree; it loads without edits, and every word is in it.

    Args:
        source: Any paper that `check` reads. A file of ours whose words are as they were made gives its own
            data, any other its words.
        target: The decree file; nothing may be there.
        template: Name of the template that the decree is to have; None for the one that fits.

    Raises:
        SkBuilderError: The paper cannot be read, or the decree file may not be written.
    """
    if source.suffix.lower() in DECREE_SUFFIXES:
        raise OutputError(f"{source}: {_NO_PAPER}")
    _refuse(target)
    carried, was_edited = _own(source)
    if carried:
        taken = _from_data(source, target, carried, template)
    else:
        taken = replace(_from_words(source, target, template), was_edited=was_edited)
    text = _text(taken)
    parse_decree(text, target)  # no file that does not load
    with locked(target):
        _refuse(target)
        write_file(target, text.encode())
    return taken


def _refuse(target: Path) -> None:
    refuse_no_decree_file(target)
    if is_there(target):
        raise OutputError(f"{target}: sudah ada, jadi tidak ditimpa; sebut nama lain")


def _text(taken: TakenOver) -> str:
    """Return the decree file, with the name of the source, and no more of where it was, in a comment."""
    schema, _, rest = dump_decree(taken.decree).partition("\n")
    return f"{schema}\n# Diambil alih dari {cleaned(taken.source.name)}.\n{rest}"


def _own(source: Path) -> tuple[Decree | None, bool]:
    """Return the decree that a file of ours carries, and whether its words changed since."""
    if source.suffix.lower() != ".docx":
        return None, False
    docx = read_bytes(source)
    try:
        return carried_decree(docx), bool(is_edited(docx))
    except NotWordError as error:
        raise OutputError(f"{source}: {error}") from error


def _from_data(source: Path, target: Path, decree: Decree, template: str | None) -> TakenOver:
    if template:
        find_template(template, target)
        decree = structs.replace(decree, template=template)
    return TakenOver(source, target, decree)


def _from_words(source: Path, target: Path, template: str | None) -> TakenOver:
    paper = read_decree_paper(source)
    read = read_decree(paper, find_catalogue(target))
    signed = _signed(read, paper, target, template or _usual_template(read.decree))
    if template is None and not signed.is_whole:
        signed = _whole(read, paper, target) or signed
    return TakenOver(
        source,
        target,
        signed.decree,
        from_data=False,
        guesses=read.guesses,
        leftovers=signed.leftovers,
        is_whole=signed.is_whole,
    )


def _usual_template(decree: Decree) -> str:
    has_table = any(isinstance(annex, IndicatorAnnex) for annex in decree.annexes)
    return "keputusan-iku" if has_table else "keputusan"


def _whole(read: DecreeRead, paper: Manuscript, target: Path) -> Signed | None:
    """Return the decree with the first template that prints every word of the paper again, and no other."""
    for name in template_names(target):
        try:
            signed = _signed(read, paper, target, name)
        except TemplateError:  # somebody's broken template is not this paper's
            continue
        if signed.is_whole:
            return signed
    return None


def _signed(read: DecreeRead, paper: Manuscript, target: Path, name: str) -> Signed:
    path = find_template(name, target)
    compiled = compile_template(read_template(path), path.name)
    signed = as_signed(read, paper, compiled, find_catalogue(target))
    return signed._replace(decree=structs.replace(signed.decree, template=name))
