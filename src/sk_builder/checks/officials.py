"""What is known of officials: ranks and their groups, the digits of a NIP, degrees and other titles."""

from datetime import date
from typing import NamedTuple

from msgspec import Struct

RANKS = {
    "Juru Muda": "I/a", "Juru Muda Tingkat I": "I/b", "Juru": "I/c", "Juru Tingkat I": "I/d",
    "Pengatur Muda": "II/a", "Pengatur Muda Tingkat I": "II/b", "Pengatur": "II/c",
    "Pengatur Tingkat I": "II/d", "Penata Muda": "III/a", "Penata Muda Tingkat I": "III/b",
    "Penata": "III/c", "Penata Tingkat I": "III/d", "Pembina": "IV/a", "Pembina Tingkat I": "IV/b",
    "Pembina Utama Muda": "IV/c", "Pembina Utama Madya": "IV/d", "Pembina Utama": "IV/e",
}  # fmt: skip
"""The 17 ranks (*pangkat*) and the group (*golongan ruang*) of each: PP 99/2000 with PP 12/2002."""

RANK_WORDS = ("Juru", "Pengatur", "Penata", "Pembina")
"""How the name of every rank begins."""

_RANK_BY_WORDS = {name.casefold(): name for name in RANKS}


def letters(words: str) -> str:
    """Return the letters alone, small: how degrees, titles and labels compare.

    Example:
        >>> letters("M.Si.")
        'msi'
    """
    return "".join(filter(str.isalpha, words)).casefold()


def rank_named(words: str) -> str | None:
    """Return the rank that these words name, "Tk. I" taken as "Tingkat I"; None for no rank of the 17.

    Examples:
        >>> rank_named("PENATA Tk. I"), rank_named("Pimpinan Utama Madya")
        ('Penata Tingkat I', None)
    """
    return _RANK_BY_WORDS.get(full_rank(words).casefold())


def full_rank(words: str) -> str:
    """Write the short form "Tk. I" of a rank out; other words stay.

    Example:
        >>> full_rank("Pembina  Tk.I")
        'Pembina Tingkat I'
    """
    parts = words.replace(".", ". ").split()
    return " ".join("Tingkat" if part.casefold() in _LEVEL_SHORT else part for part in parts)


_LEVEL_SHORT = frozenset(("tk", "tk.", "tkt.", "tingkat"))

ECHELON_GROUPS = {
    "I.a": ("IV/e", "IV/e"), "I.b": ("IV/d", "IV/e"), "II.a": ("IV/c", "IV/d"), "II.b": ("IV/b", "IV/c"),
    "III.a": ("IV/a", "IV/b"), "III.b": ("III/d", "IV/a"),
}  # fmt: skip
"""The lowest and highest group of each echelon: PP 13/2002, annex. Old law, a hint only."""

_ECHELONS = (
    ("SEKRETARIS DAERAH", "I.b", "II.a"),
    ("KEPALA DINAS", "II.a", "II.b"),
    ("KEPALA BADAN", "II.a", "II.b"),
    ("INSPEKTUR", "II.a", "II.b"),
    ("KEPALA BIRO", "II.b", ""),
    ("CAMAT", "", "III.a"),
)


def echelon(office: str) -> str:
    """Return the usual echelon of a regional office as its holder's title names it; "" where unsure.

    Examples:
        >>> echelon("KEPALA DINAS CONTOH PROVINSI REKAAN"), echelon("Camat Misal Kabupaten Rekaan")
        ('II.a', 'III.a')
    """
    office = " ".join(office.upper().split())
    for start, provincial, local in _ECHELONS:
        if office.startswith(f"{start} "):
            if " PROVINSI " in office:
                return provincial
            return local if " KABUPATEN " in office or " KOTA " in office else ""
    return ""


NIP_DIGITS = 18
_CONTRACT_CODE = 13


class Nip(Struct, frozen=True):
    """The digits of a civil-service number (*NIP*): birth, appointment, sex, serial number.

    Attributes:
        digits: All 18.
    """

    digits: str

    @property
    def grouped(self) -> str:
        """The digits in their groups, 8-6-1-3."""
        return f"{self.digits[:8]} {self.digits[8:14]} {self.digits[14]} {self.digits[15:]}"

    @property
    def birth(self) -> date | None:
        """The day of birth, digits 1 to 8; None for a day that no calendar has."""
        try:
            return date(int(self.digits[:4]), int(self.digits[4:6]), int(self.digits[6:8]))
        except ValueError:
            return None

    @property
    def appointed(self) -> int:
        """The year of appointment, digits 9 to 12."""
        return int(self.digits[8:12])

    @property
    def month(self) -> int:
        """Its month, digits 13 and 14; 13 or more in the number of a PPPK."""
        return int(self.digits[12:14])

    @property
    def is_contract(self) -> bool:
        """Whether it looks like the number of a PPPK, which has a code in place of the month."""
        return self.month >= _CONTRACT_CODE

    @property
    def sex(self) -> int:
        """Digit 15: 1 for a man, 2 for a woman; others are no sex."""
        return int(self.digits[14])

    @property
    def serial(self) -> int:
        """The last three digits."""
        return int(self.digits[15:])


class Title(NamedTuple):
    """A title before a name, and whether only a man (1) or a woman (2) bears it; 0 for either."""

    written: str
    sex: int = 0


TITLES = {
    "drs": Title("Drs.", 1), "dra": Title("Dra.", 2), "h": Title("H.", 1), "hj": Title("Hj.", 2),
    "ir": Title("Ir."), "dr": Title("Dr."), "drg": Title("drg."), "drh": Title("drh."), "apt": Title("apt."),
    "prof": Title("Prof."), "ns": Title("Ns."),
}  # fmt: skip
"""Titles before a name by their small letters, without stop."""

_WRITTEN_DEGREES = (
    "A.Md.", "A.Md.Kep.", "A.Md.Keb.", "A.Ma.", "B.A.", "B.Sc.", "LL.M.", "M.A.", "M.Ag.", "M.Ak.",
    "M.A.P.", "M.AP.", "M.B.A.", "M.Eng.", "M.H.", "M.Hum.", "M.H.I.", "M.I.Kom.", "M.I.P.", "M.IP.",
    "M.K.M.", "M.Kes.", "M.Kn.", "M.Kom.", "M.M.", "M.M.A.", "M.P.", "M.P.A.", "M.P.H.", "M.Pd.", "M.Pd.I.",
    "M.Psi.", "M.S.", "M.S.E.", "M.Sc.", "M.Si.", "M.Sos.", "M.T.", "M.T.P.", "M.Tr.I.P.", "Ph.D.", "S.Ag.",
    "S.Ak.", "S.A.P.", "S.AP.", "S.E.", "S.E.I.", "S.Farm.", "S.H.", "S.H.I.", "S.Hut.", "S.I.Kom.",
    "S.I.P.", "S.IP.", "S.K.M.", "S.Kep.", "S.Kom.", "S.P.", "S.Pd.", "S.Pd.I.", "S.Pi.", "S.Psi.", "S.Pt.",
    "S.S.", "S.S.T.", "S.ST.", "S.STP.", "S.Si.", "S.Sn.", "S.Sos.", "S.Sos.I.", "S.T.", "S.T.P.", "S.TP.",
    "S.Th.", "Ak.", "Apt.",
)  # fmt: skip

DEGREES: dict[str, tuple[str, ...]] = {}
"""Degrees behind a name by their letters alone; the first of several accepted forms is offered."""

for _degree in _WRITTEN_DEGREES:
    _letters = _degree.replace(".", "").casefold()
    DEGREES[_letters] = (*DEGREES.get(_letters, ()), _degree)
