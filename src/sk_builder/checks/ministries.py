"""Names of ministers through the years: data for the rules on who made a rule.

Source:
    The presidential rules on the organisation of the ministries, from memory: Perpres 9/2005, 47/2009,
    24/2010, 91/2011, 165/2014, 7/2015, 68/2019, 32/2021, 139/2024; the catalogue, for the years in which the
    ministry for the civil service called itself "Negara". Where a year of change is not sure, both names hold
    for some years around it, so that nothing right is called wrong.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

_NOW = 9999
_LINES: tuple[tuple[tuple[str, int, int], ...], ...] = (
    (
        ("Pendayagunaan Aparatur Negara", 1968, 2009),
        ("Negara Pendayagunaan Aparatur Negara", 1968, 2009),
        ("Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi", 2009, 2012),
        ("Pendayagunaan Aparatur Negara dan Reformasi Birokrasi", 2009, _NOW),
    ),
    (("Dalam Negeri", 1945, _NOW), ("Dalam Negeri dan Otonomi Daerah", 1999, 2001)),
    (
        ("Pendidikan dan Kebudayaan", 1966, 1999),
        ("Pendidikan Nasional", 1999, 2011),
        ("Pendidikan dan Kebudayaan", 2011, 2021),
        ("Pendidikan, Kebudayaan, Riset, dan Teknologi", 2021, 2024),
        ("Pendidikan Dasar dan Menengah", 2024, _NOW),
    ),
    (
        ("Negara Riset dan Teknologi", 1973, 2012),
        ("Riset dan Teknologi", 1973, 2014),
        ("Riset, Teknologi, dan Pendidikan Tinggi", 2014, 2019),
        ("Riset dan Teknologi", 2019, 2021),
        ("Riset dan Teknologi/Kepala Badan Riset dan Inovasi Nasional", 2019, 2021),
        ("Pendidikan Tinggi, Sains, dan Teknologi", 2024, _NOW),
    ),
    (
        ("Kehakiman", 1945, 1999),
        ("Hukum dan Perundang-undangan", 1999, 2001),
        ("Kehakiman dan Hak Asasi Manusia", 2000, 2004),
        ("Hukum dan Hak Asasi Manusia", 2004, 2024),
        ("Hukum", 2024, _NOW),
    ),
    (
        ("Koperasi dan Pembinaan Pengusaha Kecil", 1993, 1998),
        ("Negara Koperasi dan Usaha Kecil dan Menengah", 1999, 2012),
        ("Koperasi dan Usaha Kecil dan Menengah", 1999, 2024),
        ("Koperasi", 1945, 1993),
        ("Koperasi", 2024, _NOW),
        ("Usaha Mikro, Kecil, dan Menengah", 2024, _NOW),
    ),
    (
        ("Negara Lingkungan Hidup", 1983, 2012),
        ("Lingkungan Hidup", 1983, 2014),
        ("Lingkungan Hidup dan Kehutanan", 2014, 2024),
        ("Lingkungan Hidup", 2024, _NOW),
        ("Lingkungan Hidup/Kepala Badan Pengendalian Lingkungan Hidup", 2024, _NOW),
    ),
    (("Kehutanan", 1983, 2014), ("Kehutanan dan Perkebunan", 1998, 2001), ("Kehutanan", 2024, _NOW)),
    (
        ("Pekerjaan Umum", 1945, 2014),
        ("Permukiman dan Prasarana Wilayah", 2000, 2004),
        ("Pekerjaan Umum dan Perumahan Rakyat", 2014, 2024),
        ("Pekerjaan Umum", 2024, _NOW),
    ),
    (
        ("Negara Perumahan Rakyat", 1978, 2012),
        ("Perumahan Rakyat", 1978, 2014),
        ("Perumahan dan Kawasan Permukiman", 2024, _NOW),
    ),
    (
        ("Tenaga Kerja", 1966, 2001),
        ("Tenaga Kerja dan Transmigrasi", 1966, 2014),
        ("Ketenagakerjaan", 2014, _NOW),
    ),
    (
        ("Agraria", 1955, 1988),
        ("Negara Agraria", 1988, 2001),
        ("Negara Agraria/Kepala Badan Pertanahan Nasional", 1993, 2001),
        ("Agraria dan Tata Ruang", 2014, _NOW),
        ("Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional", 2014, _NOW),
    ),
    (
        ("Negara Komunikasi dan Informasi", 2001, 2005),
        ("Komunikasi dan Informatika", 2004, 2024),
        ("Komunikasi dan Digital", 2024, _NOW),
    ),
    (
        ("Negara Pembangunan Daerah Tertinggal", 2004, 2012),
        ("Pembangunan Daerah Tertinggal", 2004, 2014),
        ("Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi", 2014, 2024),
        ("Desa dan Pembangunan Daerah Tertinggal", 2024, _NOW),
    ),
    (
        ("Kebudayaan dan Pariwisata", 2000, 2011),
        ("Pariwisata dan Ekonomi Kreatif", 2011, 2014),
        ("Pariwisata", 2014, 2019),
        ("Pariwisata dan Ekonomi Kreatif", 2019, 2024),
        ("Pariwisata dan Ekonomi Kreatif/Kepala Badan Pariwisata dan Ekonomi Kreatif", 2019, 2024),
        ("Pariwisata", 2024, _NOW),
    ),
    (
        ("Negara Perencanaan Pembangunan Nasional", 1968, 2012),
        ("Negara Perencanaan Pembangunan Nasional/Kepala Badan Perencanaan Pembangunan Nasional", 1968, 2012),
        ("Perencanaan Pembangunan Nasional", 1968, _NOW),
        ("Perencanaan Pembangunan Nasional/Kepala Badan Perencanaan Pembangunan Nasional", 1968, _NOW),
    ),
    (("Negara Badan Usaha Milik Negara", 1998, 2012), ("Badan Usaha Milik Negara", 1998, 2025)),
    (
        ("Negara Pemberdayaan Perempuan", 1999, 2009),
        ("Pemberdayaan Perempuan", 1999, 2009),
        ("Negara Pemberdayaan Perempuan dan Perlindungan Anak", 2009, 2012),
        ("Pemberdayaan Perempuan dan Perlindungan Anak", 2009, _NOW),
    ),
    (("Negara Pemuda dan Olahraga", 1983, 2012), ("Pemuda dan Olahraga", 1983, _NOW)),
    (
        ("Perindustrian dan Perdagangan", 1995, 2005),
        ("Perindustrian", 1945, 1995),
        ("Perindustrian", 2004, _NOW),
    ),
    (
        ("Perdagangan", 1945, 1995),
        ("Perindustrian dan Perdagangan", 1995, 2005),
        ("Perdagangan", 2004, _NOW),
    ),
    (
        ("Pertambangan", 1966, 1978),
        ("Pertambangan dan Energi", 1978, 2000),
        ("Energi dan Sumber Daya Mineral", 2000, _NOW),
    ),
    (("Kesehatan", 1945, _NOW), ("Kesehatan dan Kesejahteraan Sosial", 2000, 2001)),
    (
        ("Investasi", 2021, 2024),
        ("Investasi/Kepala Badan Koordinasi Penanaman Modal", 2021, 2024),
        ("Investasi dan Hilirisasi/Kepala Badan Koordinasi Penanaman Modal", 2024, _NOW),
    ),
    *(
        ((name, 1945, _NOW),)
        for name in (
            "Agama", "Keuangan", "Pertanian", "Perhubungan", "Sosial", "Kelautan dan Perikanan", "Pertahanan",
            "Luar Negeri", "Sekretaris Negara", "Penerangan", "Transmigrasi", "Kebudayaan", "Ekonomi Kreatif",
            "Koordinator Bidang Perekonomian", "Koordinator Bidang Pembangunan Manusia dan Kebudayaan",
            "Koordinator Bidang Politik, Hukum, dan Keamanan", "Koordinator Bidang Politik dan Keamanan",
            "Koordinator Bidang Kesejahteraan Rakyat", "Koordinator Bidang Kemaritiman",
            "Koordinator Bidang Kemaritiman dan Investasi", "Koordinator Bidang Pangan",
            "Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan",
            "Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan", "Hak Asasi Manusia",
            "Koordinator Bidang Pemberdayaan Masyarakat", "Imigrasi dan Pemasyarakatan",
            "Pertahanan Keamanan", "Transmigrasi dan Perambah Hutan", "Haji dan Umrah",
        )
    ),
)  # fmt: skip
"""Names without "Menteri", with first and last year, in lines of ministries that followed one another."""

_SHORT = {
    "pan": "Pendayagunaan Aparatur Negara",
    **dict.fromkeys(
        ("panrb", "pan-rb", "pan/rb", "pan rb", "pan dan rb"),
        "Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
    ),
    "dagri": "Dalam Negeri",
    **dict.fromkeys(("dikbud", "dikbudristek", "diknas"), "Pendidikan dan Kebudayaan"),
    **dict.fromkeys(("hukum dan ham", "kumham"), "Hukum dan Hak Asasi Manusia"),
    **dict.fromkeys(("kukm", "koperasi dan ukm", "koperasi ukm"), "Koperasi dan Usaha Kecil dan Menengah"),
    "lhk": "Lingkungan Hidup dan Kehutanan",
    "pupr": "Pekerjaan Umum dan Perumahan Rakyat",
    "naker": "Ketenagakerjaan",
    "nakertrans": "Tenaga Kerja dan Transmigrasi",
    "atr/bpn": "Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional",
    "kominfo": "Komunikasi dan Informatika",
    **dict.fromkeys(
        ("desa pdt dan transmigrasi", "desa pdtt", "pdt"),
        "Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi",
    ),
    "parekraf": "Pariwisata dan Ekonomi Kreatif",
    **dict.fromkeys(
        ("ppn", "ppn/bappenas", "ppn/kepala bappenas"),
        "Perencanaan Pembangunan Nasional/Kepala Badan Perencanaan Pembangunan Nasional",
    ),
    "bumn": "Badan Usaha Milik Negara",
    **dict.fromkeys(("pppa", "pp dan pa"), "Pemberdayaan Perempuan dan Perlindungan Anak"),
    "esdm": "Energi dan Sumber Daya Mineral",
    "keu": "Keuangan",
    "kes": "Kesehatan",
}
"""Short names in use, each with one of the names of the ministry that it stands for."""


class Ministry(NamedTuple):
    """One name of a minister and the years in which it was used.

    Attributes:
        name: With "Menteri", as a citation has it.
        first: Its first year.
        last: Its last year.
        line: Number of the line of ministries that followed one another.
    """

    name: str
    first: int
    last: int
    line: int

    def fits(self, year: int) -> bool:
        """Whether the name was used in a year."""
        return self.first <= year <= self.last


def folded(name: str) -> str:
    """Return a name of a minister as it is looked up: in small letters, without "Menteri" and commas."""
    words = name.lower().replace(",", " ").replace("&", " dan ").replace(" / ", "/").split()
    return " ".join(words[1:] if words[:1] == ["menteri"] else words)


def ministries() -> Iterator[Ministry]:
    """Yield every name, line by line."""
    for number, line in enumerate(_LINES):
        yield from (Ministry(f"Menteri {name}", first, last, number) for name, first, last in line)


@cache
def by_name() -> Mapping[str, tuple[Ministry, ...]]:
    """Return the names by their folded form; one may have been used twice."""
    found: dict[str, list[Ministry]] = {}
    for ministry in ministries():
        found.setdefault(folded(ministry.name), []).append(ministry)
    return {name: tuple(held) for name, held in found.items()}


def successors(line: int, year: int) -> list[str]:
    """Return the names that a line of ministries had in a year."""
    return [f"Menteri {name}" for name, first, last in _LINES[line] if first <= year <= last]


def of_short_name(name: str) -> Ministry | None:
    """Return a ministry that a short name ("Menteri PAN dan RB", "Mendagri") stands for; None for none."""
    words = folded(name).removeprefix("negara ")
    meant = _SHORT.get(words.removeprefix("men"))
    return by_name()[folded(meant)][-1] if meant else None
