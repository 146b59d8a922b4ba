"""Short names of ministerial rules, which carry their maker within the word: "Permendagri"."""

from collections.abc import Sequence
from typing import NamedTuple

_OPENINGS = ("permen", "kepmen")
_LETTERS = 6
"""Of each opening."""
_MINISTERS = {
    "ag": "Agama",
    "aker": "Ketenagakerjaan",
    "dag": "Perdagangan",
    "dagri": "Dalam Negeri",
    "dikbud": "Pendidikan dan Kebudayaan",
    "dikbudristek": "Pendidikan, Kebudayaan, Riset, dan Teknologi",
    "diknas": "Pendidikan Nasional",
    "esdm": "Energi dan Sumber Daya Mineral",
    "hub": "Perhubungan",
    "kes": "Kesehatan",
    "keu": "Keuangan",
    "kominfo": "Komunikasi dan Informatika",
    "kumham": "Hukum dan Hak Asasi Manusia",
    "lhk": "Lingkungan Hidup dan Kehutanan",
    "naker": "Ketenagakerjaan",
    "pan": "Pendayagunaan Aparatur Negara",
    "pan rb": "Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
    "panrb": "Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
    "perin": "Perindustrian",
    "pora": "Pemuda dan Olahraga",
    "pupr": "Pekerjaan Umum dan Perumahan Rakyat",
    "ristekdikti": "Riset, Teknologi, dan Pendidikan Tinggi",
    "sos": "Sosial",
    "tan": "Pertanian",
}
"""Short names whose ministry had one name while they were in use."""


class ShortName(NamedTuple):
    """A ministerial rule by its short name.

    Attributes:
        opening: How it begins, which tells its kind: "permen" or "kepmen".
        minister: Who made it.
        size: How many words it takes.
    """

    opening: str
    minister: str
    size: int


def short_name_at(words: Sequence[str], at: int = 0) -> ShortName | None:
    """Return the short name that opens at `at`; None when none does.

    Example:
        >>> short_name_at(["permenpan", "rb", "nomor"])[1:]
        ('Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi', 2)
    """
    opening = words[at][:_LETTERS] if at < len(words) else ""
    if opening not in _OPENINGS:
        return None
    for size in (2, 1):
        rest = " ".join(words[at : at + size])[_LETTERS:]
        if name := _MINISTERS.get(rest):
            return ShortName(opening, f"Menteri {name}", size)
    return None
