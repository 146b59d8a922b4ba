"""Short names of ministerial rules, which carry their maker within the word: "Permendagri"."""

from collections.abc import Sequence

_OPENINGS = {"permen": "Peraturan", "kepmen": "Keputusan"}
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


def minister_at(words: Sequence[str], at: int = 0) -> tuple[str, str, int] | None:
    """Say which rule a short name stands for: "Peraturan", its minister, and how many words it takes.

    Example:
        >>> minister_at(["permenpan", "rb", "nomor"])
        ('Peraturan', 'Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi', 2)
    """
    opening = words[at][:6] if at < len(words) else ""
    if opening not in _OPENINGS:
        return None
    for size in (2, 1):
        short = " ".join(words[at : at + size])[len(opening) :]
        if name := _MINISTERS.get(short):
            return _OPENINGS[opening], f"Menteri {name}", size
    return None
