"""The matrix of changes (*matriks perubahan*): the table that offices attach to a revision."""

from collections.abc import Sequence

from sk_builder import language
from sk_builder.app.reasons import Explained
from sk_builder.model import Decree
from sk_builder.places import Path
from sk_builder.word.leaflet import LANDSCAPE, Table, leaflet

_TITLE = "MATRIKS PERUBAHAN"
_HEADS = ("No", "Bagian", "Semula", "Menjadi", "Alasan")
_WIDTHS = (5, 19, 29, 29, 18)
_NOTHING = "(tidak ada)"
_DOTS = "....."
_FORM = ("templat", "nama_singkat", "gaya", "tercetak")
_KEY = "kunci"


def matrix(old: Decree, new: Decree, found: Sequence[Explained]) -> bytes:
    """Return a .docx with a row for each change of the matter; without any, a line says so.

    Template, house style, departures of the paper and keys of the catalogue are none.

    Args:
        old: The earlier decree.
        new: The later one.
        found: What changed between them, and why.
    """
    lines = [f"Semula: {_named(old)}", f"Menjadi: {_named(new)}"]
    matter = [_cells(one) for one in found if _is_matter(one.change.path)]
    if not matter:
        lines.append("Tidak ada isi yang berubah.")
    rows = [(str(number), *cells) for number, cells in enumerate(matter, start=1)]
    return leaflet(_TITLE, lines, [Table("", _HEADS, _WIDTHS, rows)], LANDSCAPE)


def _cells(one: Explained) -> tuple[str, ...]:
    change = one.change
    return change.label, change.old or _NOTHING, change.new or _NOTHING, one.reason


def _is_matter(path: Path) -> bool:
    return path[0] not in _FORM and path[-1] != _KEY


def _named(decree: Decree) -> str:
    """Name a decree; dots stand where a draft has no number or day yet."""
    day = decree.enactment.day
    told = (
        decree.term,
        decree.office,
        f"Nomor {decree.number or _DOTS}",
        f"Tahun {decree.number_year or _DOTS}",
    )
    about = f" tentang {decree.subject}" if decree.subject else ""
    when = f", tanggal {language.date_words(day)}" if day else ""
    return " ".join(filter(None, told)) + about + when
