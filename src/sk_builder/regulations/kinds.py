"""The kinds of Indonesian rules: one table of name, key prefix and rank."""

from collections.abc import Sequence
from enum import Enum

from sk_builder.regulations.lexer import near
from sk_builder.regulations.short_names import short_name_at


class Kind(Enum):
    """One kind of rule.

    Attributes:
        words: The name as it opens a citation, without maker or region.
        prefix: Opens the key, such as ``uu`` in ``uu-23-2014``.
        rank: 1 is the highest. Kinds of one rank are ordered by time.

    Source:
        Ranks 1 to 5, 8 and 10: UU 12/2011 Article 7. Ranks 6, 7, 9 and 11: Article 8 leaves their place open,
        they stand where practice puts them, so a break of order between 7 and 8 is no proof of a fault.
        Decrees (12 to 14), circulars and judgments come last. Colonial ordinances live on as laws.
    """

    UUD = "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945", "uud", 1
    UUD_PERUBAHAN = "Perubahan Undang-Undang Dasar", "uud-perubahan", 1
    TAP_MPR = "Ketetapan Majelis Permusyawaratan Rakyat", "tap-mpr", 2
    UU = "Undang-Undang", "uu", 3
    UU_DARURAT = "Undang-Undang Darurat", "uu-drt", 3
    PERPPU = "Peraturan Pemerintah Pengganti Undang-Undang", "perppu", 3
    ORDONANSI = "Staatsblad", "stb", 3
    PP = "Peraturan Pemerintah", "pp", 4
    PENPRES = "Penetapan Presiden", "penpres", 5
    PERPRES = "Peraturan Presiden", "perpres", 5
    KEPPRES = "Keputusan Presiden", "keppres", 6
    INPRES = "Instruksi Presiden", "inpres", 6
    PERMEN = "Peraturan Menteri", "permen", 7
    PERATURAN = "Peraturan", "per", 7
    PERDA_PROVINSI = "Peraturan Daerah Provinsi", "perda", 8
    PERDA = "Peraturan Daerah", "perda", 8
    PERGUB = "Peraturan Gubernur", "pergub", 9
    PERDA_KABUPATEN = "Peraturan Daerah Kabupaten", "perda-kab", 10
    PERDA_KOTA = "Peraturan Daerah Kota", "perda-kota", 10
    PERBUP = "Peraturan Bupati", "perbup", 11
    PERWALI = "Peraturan Wali Kota", "perwali", 11
    KEPMEN = "Keputusan Menteri", "kepmen", 12
    KEPGUB = "Keputusan Gubernur", "kepgub", 13
    KEPBUP = "Keputusan Bupati", "kepbup", 13
    KEPWALI = "Keputusan Wali Kota", "kepwali", 13
    INSTRUKSI = "Instruksi", "ins", 14
    KEPUTUSAN = "Keputusan", "kep", 14
    SURAT_EDARAN = "Surat Edaran", "se", 15
    PUTUSAN = "Putusan", "putusan", 16

    __hash__ = object.__hash__  # that of Enum is slow

    def __init__(self, words: str, prefix: str, rank: int) -> None:
        self.words = words
        self.prefix = prefix
        self.rank = rank

    @property
    def is_regional(self) -> bool:
        """Whether the name goes on with a region ("Peraturan Gubernur Kalimantan Barat")."""
        return self in _REGIONAL

    @property
    def has_maker(self) -> bool:
        """Whether the name goes on with the office that made it ("Peraturan Menteri Dalam Negeri")."""
        return self in _MADE


_REGIONAL = frozenset(
    {
        Kind.PERDA, Kind.PERDA_PROVINSI, Kind.PERDA_KABUPATEN, Kind.PERDA_KOTA, Kind.PERGUB, Kind.PERBUP,
        Kind.PERWALI, Kind.KEPGUB, Kind.KEPBUP, Kind.KEPWALI,
    }
)  # fmt: skip
_MADE = frozenset(
    {
        Kind.PERMEN, Kind.PERATURAN, Kind.KEPMEN, Kind.KEPUTUSAN, Kind.INSTRUKSI, Kind.SURAT_EDARAN,
        Kind.PUTUSAN,
    }
)  # fmt: skip

_OPENINGS: dict[tuple[str, ...], Kind] = {
    tuple(words.split()): kind
    for words, kind in (
        ("undang undang dasar", Kind.UUD),
        ("uud", Kind.UUD),
        ("ketetapan majelis permusyawaratan rakyat", Kind.TAP_MPR),
        ("ketentuan majelis permusyawaratan rakyat", Kind.TAP_MPR),
        ("ketetapan mprs", Kind.TAP_MPR),
        ("ketetapan mpr", Kind.TAP_MPR),
        ("tap mpr", Kind.TAP_MPR),
        ("peraturan pemerintah pengganti undang undang", Kind.PERPPU),
        ("peraturan pengganti undang undang", Kind.PERPPU),
        ("perppu", Kind.PERPPU),
        ("perpu", Kind.PERPPU),
        ("undang undang darurat", Kind.UU_DARURAT),
        ("undang undang", Kind.UU),
        ("uu", Kind.UU),
        ("peraturan pemerintah", Kind.PP),
        ("pp", Kind.PP),
        ("peraturan presiden", Kind.PERPRES),
        ("perpres", Kind.PERPRES),
        ("penetapan presiden", Kind.PENPRES),
        ("keputusan presiden", Kind.KEPPRES),
        ("keppres", Kind.KEPPRES),
        ("instruksi presiden", Kind.INPRES),
        ("inpres", Kind.INPRES),
        ("peraturan daerah provinsi", Kind.PERDA_PROVINSI),
        ("peraturan daerah propinsi", Kind.PERDA_PROVINSI),
        ("peraturan daerah khusus", Kind.PERDA_PROVINSI),
        ("peraturan daerah istimewa", Kind.PERDA_PROVINSI),
        ("peraturan daerah kabupaten", Kind.PERDA_KABUPATEN),
        ("peraturan daerah kota", Kind.PERDA_KOTA),
        ("peraturan daerah", Kind.PERDA),
        ("perda", Kind.PERDA),
        ("qanun", Kind.PERDA),
        ("peraturan gubernur", Kind.PERGUB),
        ("pergub", Kind.PERGUB),
        ("peraturan bupati", Kind.PERBUP),
        ("perbup", Kind.PERBUP),
        ("peraturan wali kota", Kind.PERWALI),
        ("peraturan walikota", Kind.PERWALI),
        ("perwali", Kind.PERWALI),
        ("perwal", Kind.PERWALI),
        ("keputusan gubernur", Kind.KEPGUB),
        ("keputusan bupati", Kind.KEPBUP),
        ("keputusan wali kota", Kind.KEPWALI),
        ("keputusan walikota", Kind.KEPWALI),
        ("peraturan menteri", Kind.PERMEN),
        ("peraturan bersama menteri", Kind.PERMEN),
        ("keputusan menteri", Kind.KEPMEN),
        ("keputusan bersama menteri", Kind.KEPMEN),
        ("surat edaran", Kind.SURAT_EDARAN),
        ("surat keputusan", Kind.KEPUTUSAN),
        ("keputusan", Kind.KEPUTUSAN),
        ("putusan", Kind.PUTUSAN),
        ("instruksi", Kind.INSTRUKSI),
        ("peraturan", Kind.PERATURAN),
    )
}
_FIRST_WORDS = tuple({opening[0] for opening in _OPENINGS})


def kind_at(words: Sequence[str], at: int = 0) -> tuple[Kind, int] | None:
    """Say which kind opens at `at` and how many words its name takes; None when none does.

    The longest name counts, and of two equally long ones the one without a misreading.
    """
    if short := short_name_at(words, at):
        return Kind.PERMEN if short.opening == "permen" else Kind.KEPMEN, short.size
    if not any(near(words[at], first) for first in _FIRST_WORDS):
        return None
    fits = (opening for opening in _OPENINGS if _opens(words, at, opening))
    best = max(
        fits, key=lambda opening: (len(opening), tuple(words[at : at + len(opening)]) == opening), default=()
    )
    return (_OPENINGS[best], len(best)) if best else None


def _opens(words: Sequence[str], at: int, opening: tuple[str, ...]) -> bool:
    return at + len(opening) <= len(words) and all(map(near, words[at : at + len(opening)], opening))
