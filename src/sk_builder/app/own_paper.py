"""A decree file as the paper that it prints, and which of its texts each printed stretch comes from."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from sk_builder.checks.finding import Span
from sk_builder.errors import DecreeFileError, PlaceError
from sk_builder.model import Decree
from sk_builder.places import Path, filled
from sk_builder.regulations import Catalogue
from sk_builder.rendering import Rendered, render
from sk_builder.rendering.own_manuscript import own_manuscript
from sk_builder.store.change import value_at
from sk_builder.store.decrees import Loaded
from sk_builder.word.values import Printed

_COPIES = {
    "baris_jabatan": ("jabatan",),
    "menetapkan": ("tentang", "jabatan", "jenis"),
    "penandatangan.jabatan": ("jabatan",),
    "kepala.keputusan": ("jabatan", "jenis"),
    "kepala.nomor": ("nomor", "tahun"),
    "kepala.tanggal": ("penetapan.tanggal",),
    "kepala.tentang": ("tentang",),
}
"""The data that words show which are printed a second time; places of an annex stand without its name."""

_STYLES = {
    "label_nomor": ("titik_dua_nomor",),
    "nomor": ("pola_nomor",),
    "baris_jabatan": ("koma_jabatan",),
    "mengingat.*": ("akhir_mengingat",),
    "menetapkan": ("judul_menetapkan",),
    "diktum.KESATU.label": ("diktum_pertama",),
    "penetapan.label_tempat": ("label_tempat",),
    "penetapan.label_tanggal": ("label_tanggal",),
    "penandatangan.jabatan": ("koma_jabatan", "jabatan_penandatangan"),
    "penandatangan.*": ("identitas_penandatangan",),
    "kepala.label_nomor": ("titik_dua_nomor", "kepala_lampiran"),
    "kepala.*": ("kepala_lampiran",),
}
"""The questions of house style (*gaya*) that decide the form of a place, or of all right below it."""


_DIGITS = 16


class Stretch(NamedTuple):
    """A stretch of a text in the decree file.

    Attributes:
        path: The text, in the file's own steps.
        start: Where the stretch begins, blanks at the ends of the text left out.
        end: Where it ends.
        text: The whole text, blanks at its ends left out.
    """

    path: Path
    start: int
    end: int
    text: str


def printed(decree: Decree, catalogue: Catalogue) -> Rendered:
    """Print a decree with the citations of a catalogue; raises as `render` does."""
    return render(decree, lambda key, day: catalogue.words(key, day or catalogue.known_on))


class OwnPaper:
    """A decree file as paper.

    Attributes:
        loaded: The decree and its file.
        catalogue: Where the words of its legal bases come from.
        manuscript: What it prints.
    """

    def __init__(self, loaded: Loaded[Decree], catalogue: Catalogue) -> None:
        """Print a decree.

        Raises:
            DecreeFileError: It names a key that the catalogue lacks, or a departure from nowhere.
        """
        self.loaded = loaded
        self.catalogue = catalogue
        try:
            rendered = printed(loaded.part, catalogue)
        except PlaceError as error:
            problems = tuple(loaded.line(at, message) for at, message in error.problems)
            raise DecreeFileError(problems) from error
        self.manuscript = own_manuscript(rendered)
        self._rendered = rendered
        self._covers = {words.at: words.covers for words in printed_words(rendered)}
        self._paths = {leaf.place: leaf.path for leaf in filled(loaded.part)}
        self._paths |= {
            f"tercetak.{number + 1}": ("tercetak", number, "teks")
            for number in range(len(loaded.part.departures))
        }
        lists = {"abaikan": loaded.part.ignores, "lain": loaded.part.leftovers}
        self._paths |= {
            f"{key}.{number + 1}": (key, number)
            for key, items in lists.items()
            for number in range(len(items))
        }

    @property
    def digest(self) -> str:
        """The fingerprint of the printed words that show data; fixed words do not count."""
        import hashlib  # noqa: PLC0415  only for a decree that is set

        lines = sorted(f"{words.at}\t{words}" for words in printed_words(self._rendered) if words.covers)
        return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:_DIGITS]

    @property
    def blanks(self) -> tuple[str, ...]:
        """Printed places that show dots, as a value is still to come."""
        return self._rendered.blanks

    def sources(self, at: str) -> list[Path]:
        """Return the paths of the data that a printed place shows, in the file's own steps."""
        here = _without_annex(at)
        covers = [place for spot in (at, here, _quoted(at)) for place in self._covers.get(spot, ())]
        places = dict.fromkeys((*covers, at, here, *_COPIES.get(here, ())))
        return [self.loaded.places.written(self._paths[place]) for place in places if place in self._paths]

    def styles(self, at: str) -> list[Path]:
        """Return the paths of what the file says of house style that decides the form of a place."""
        here = _without_annex(at)
        keys = _STYLES.get(here) or _STYLES.get(f"{here.rpartition('.')[0]}.*", ())
        written = self.loaded.places.values
        return [path for key in keys if (path := ("gaya", key)) in written]

    def stretch(self, at: str, span: Span) -> Stretch | None:
        """Return the data that stand printed in a stretch of a passage, what is printed around them cut off.

        Returns:
            None where none of its data stand there word for word, save for capitals.
        """
        passage = self.manuscript.get(at)
        found = [
            Stretch(path, max(span[0] - start, 0), min(span[1] - start, len(text)), text)
            for path in self.sources(at)
            if passage is not None
            for text in [_text(value_at(self.loaded.data, path))]
            for start in _starts(text, passage.text)
            if span[0] <= start + len(text) and start <= span[1]
        ]
        return max(found, key=lambda stretch: (stretch.end - stretch.start, len(stretch.text)), default=None)

    def around(self, at: str) -> Path:
        """Return the path of what the file has at a place, or else nearest around it; () for nothing."""
        places = self.loaded.places
        while at:
            if (direct := tuple(at.split("."))) in places.keys:
                return direct
            if at in self._paths:
                return places.written(self._paths[at])
            if below := next((place for place in self._paths if place.startswith(f"{at}.")), None):
                return places.written(self._paths[below][: at.count(".") - below.count(".")])
            at = at.rpartition(".")[0]
        return ()


def printed_words(rendered: Rendered) -> Iterator[Printed]:
    """Yield all words that a decree has ready for a template in printed order, also those that are empty."""
    waiting: list[Any] = [rendered.values]
    while waiting:
        value = waiting.pop()
        if isinstance(value, Printed):
            yield value
        elif isinstance(value, dict):
            waiting += reversed(value.values())
        elif isinstance(value, list):
            waiting += reversed(value)


def _without_annex(at: str) -> str:
    """Return a place of an annex that the body has, too, without its annex: the head, the signature."""
    rest = at.split(".", 2)[2] if at.startswith("lampiran.") and at.count(".") > 1 else ""
    return rest if rest.startswith(("kepala.", "penandatangan.")) else at


def _quoted(at: str) -> str:
    """Return where stands what a place of an amending decree quotes: its paper tells the two not apart."""
    point, _, rest = at.removeprefix("diktum.").partition(".")
    return f"diktum.{point}.bunyi_baru.{rest or 'isi'}" if at.startswith("diktum.") else at


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _starts(text: str, printed: str) -> Iterator[int]:
    """Yield where a text stands in printed words, capitals or not."""
    text, printed = _small(text), _small(printed)
    at = printed.find(text) if text else -1
    while at >= 0:
        yield at
        at = printed.find(text, at + 1)


def _small(words: str) -> str:
    """Return words in small letters, as many as they were; there are letters that become two."""
    small = words.lower()
    return small if len(small) == len(words) else words
