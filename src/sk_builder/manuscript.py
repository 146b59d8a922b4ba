"""The manuscript (*naskah*): what stands on paper, word for word, place by place.

It is the paper, ours or anybody's, without layout. Each stretch of words is a `Passage`. Its place is one
that `places` and `rendering` use (``menimbang.b``, ``diktum.KEDUA``, ``lampiran.I.indikator.2.nama``), or:

======================================  ==========================================================
place                                   holds
======================================  ==========================================================
``label_tentang``                       the word TENTANG of the title
``menimbang.label``, ``mengingat.label``  the word that opens a section, colon and all
``memutuskan``                          MEMUTUSKAN:
``menetapkan.label``, ``menetapkan``    the word Menetapkan; the title repeated behind it
``isi.1``                               a paragraph of a decision that has no points, or articles
``penandatangan.label_nip``             NIP
``penandatangan.2.nama``                the name of the second who signs
``tembusan.label``                      Tembusan:
``lampiran.I.kepala.*``                 the head of an annex, labels and values apart
``lampiran.I.label_periode``            PERIODE
``lampiran.I.fungsi.label``             the word that opens duties or functions, colon and all
``lampiran.I.kolom.satuan``             a head cell of the indicator table, by the key of its column
``lampiran.I.kolom_anggota.nama``       a head cell of a list of members
``lampiran.I.nomor_kolom.1``            the number that is printed below the head of a column
``lampiran.I.kepala_lagi.1``            a head cell that is repeated further down
``lampiran.I.indikator.1.no``           the number of a row, as printed
``lampiran.I.tabel.1.2.3``              a cell of any other table: table, row, column
``lampiran.I.isi.1``                    a paragraph of an annex that has no other place
``kepala_halaman.1``, ``kaki_halaman.1``  running heads and feet
``lain.1``                              words that found no place
======================================  ==========================================================
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple


class Spot(NamedTuple):
    """Where in its file a stretch of words begins; 0 or "" for what that kind of file does not have.

    Attributes:
        paragraph: Of a Word file or PDF, from 1, in reading order, those of tables included.
        offset: Characters of that paragraph (without its automatic number) before the stretch.
        line: Of a text file, from 1.
        column: Of a text file, from 1.
        cell: For people: "tabel 1, baris 2, kolom 3".
    """

    paragraph: int = 0
    offset: int = 0
    line: int = 0
    column: int = 0
    cell: str = ""

    def ahead(self, characters: int) -> "Spot":
        """Return the spot that lies some characters further on in the same line."""
        column = self.column and self.column + characters
        return Spot(self.paragraph, self.offset + characters, self.line, column, self.cell)


@dataclass(frozen=True, slots=True)
class Passage:
    r"""The words that stand at one place of the paper.

    Attributes:
        at: Its place, unique in the manuscript.
        text: Its words as printed, closing mark and all; printed lines are parted by ``\n``.
        label: The letter or number printed before it ("a.", "1."), "" for none. Words such as "KESATU" are
            passages of their own.
        spots: Where its lines stand in the file: offset in `text`, and the spot. In order; empty for a
            manuscript that was not read from a file.
    """

    at: str
    text: str
    label: str = ""
    spots: tuple[tuple[int, Spot], ...] = field(default=(), compare=False, repr=False)

    def spot(self, offset: int = 0) -> Spot | None:
        """Return where the character at `offset` of the text stands in the file."""
        found = None
        for start, spot in self.spots:
            if start > offset and found is not None:
                break
            found = spot.ahead(max(offset - start, 0))
        return found


@dataclass(frozen=True)
class Manuscript:
    """A paper: its passages in printed order.

    Attributes:
        passages: No two with one place.
        shared: Places of a table that show the words of another, as cells merged into the one above do.
    """

    passages: tuple[Passage, ...]
    shared: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def _by_place(self) -> Mapping[str, Passage]:
        return {passage.at: passage for passage in self.passages}

    @cached_property
    def _children(self) -> Mapping[str, tuple[Passage, ...]]:
        lists: dict[str, list[Passage]] = {}
        for passage in self.passages:
            parent, _, last = passage.at.rpartition(".")
            if last != "label":
                lists.setdefault(parent, []).append(passage)
        return {parent: tuple(items) for parent, items in lists.items()}

    @cached_property
    def parts(self) -> Mapping[str, Sequence[Passage]]:
        """The passages of each part, such as ``mengingat``, the parts in the order in which they begin."""
        parts: dict[str, list[Passage]] = {}
        for passage in self.passages:
            parts.setdefault(passage.at.partition(".")[0], []).append(passage)
        return parts

    def __contains__(self, at: str) -> bool:
        return at in self._by_place

    def __iter__(self) -> Iterator[Passage]:
        return iter(self.passages)

    def get(self, at: str) -> Passage | None:
        """Return the passage at a place, None when nothing stands there."""
        return self._by_place.get(at)

    def words(self, at: str) -> str:
        """Return the words at a place with blanks folded; "" when nothing stands there."""
        passage = self.get(at)
        return " ".join(passage.text.split()) if passage else ""

    def items(self, section: str) -> tuple[Passage, ...]:
        """Return the items right below a place, labels left out: those of ``menimbang``, of ``tembusan``."""
        return self._children.get(section, ())

    def under(self, start: str) -> tuple[Passage, ...]:
        """Return all passages at a place and below it, labels too."""
        part, below = self.parts.get(start.partition(".")[0], ()), f"{start}."
        return tuple(p for p in part if p.at.startswith(below) or p.at == start)

    @cached_property
    def annexes(self) -> tuple[str, ...]:
        """The places of the annexes in printed order: ``("lampiran.I", "lampiran.II")``."""
        found = (".".join(p.at.split(".")[:2]) for p in self.passages if p.at.startswith("lampiran."))
        return tuple(dict.fromkeys(found))

    @cached_property
    def dictums(self) -> tuple[Passage, ...]:
        """The points of the decision in printed order, without their labels, lists and continuations."""
        return tuple(p for p in self.items("diktum") if p.at.count(".") == 1)

    @cached_property
    def decided(self) -> tuple[Passage, ...]:
        """What the decision says: its points with their lists, without labels, or else its paragraphs.

        A decision in articles (*Pasal*) has no points: there, nothing.
        """
        points = tuple(p for p in self.under("diktum") if p.at != "diktum" and not p.at.endswith(".label"))
        paragraphs = self.items("isi")
        in_articles = any(f"{p.label} {p.text}".strip().startswith(("Pasal ", "BAB ")) for p in paragraphs)
        return points or (() if in_articles else paragraphs)

    @cached_property
    def signatures(self) -> tuple[str, ...]:
        """The places of the signature blocks: ``("penandatangan", "lampiran.I.penandatangan")``."""
        blocks = ("penandatangan", *(f"{annex}.penandatangan" for annex in self.annexes))
        return tuple(block for block in blocks if self.items(block))

    def indicators(self, annex: str) -> tuple[str, ...]:
        """Return the places of the rows of an annex's indicator table: ``lampiran.I.indikator.1``."""
        start = f"{annex}.indikator."
        rows = (p.at[len(start) :].split(".")[0] for p in self.passages if p.at.startswith(start))
        return tuple(start + row for row in dict.fromkeys(rows))

    def with_passage(self, passage: Passage, after: str | None = None) -> "Manuscript":
        """Return this manuscript with a passage changed, or added behind the place `after` (None: last)."""
        if passage.at in self:
            changed = tuple(passage if old.at == passage.at else old for old in self.passages)
            return replace(self, passages=changed)
        places = [old.at for old in self.passages]
        position = places.index(after) + 1 if after is not None else len(places)
        return replace(self, passages=(*self.passages[:position], passage, *self.passages[position:]))

    def with_text(self, at: str, text: str) -> "Manuscript":
        """Return this manuscript with other words at a place that it has.

        Raises:
            KeyError: Nothing stands there.
        """
        return self.with_passage(replace(self._by_place[at], text=text))

    def without(self, *starts: str) -> "Manuscript":
        """Return this manuscript without what stands at and below some places."""
        gone = {passage.at for start in starts for passage in self.under(start)}
        return replace(self, passages=tuple(passage for passage in self.passages if passage.at not in gone))


def is_blank(words: str) -> bool:
    """Return whether dots or a line stand where a value is still to come, or nothing at all.

    Examples:
        >>> is_blank("..... TAHUN 2025"), is_blank("…"), is_blank("NIP ____"), is_blank("17 TAHUN 2025")
        (True, True, True, False)
    """
    dotted = "...." in words or "…" in words or "____" in words or ". . ." in words
    return dotted or not words.strip()
