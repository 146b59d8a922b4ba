"""The columns of a table of data: how many rows its head has, and what each column holds."""

import re
from collections.abc import Mapping, Sequence

from sk_builder.reading.lines import Grid, GridCell
from sk_builder.reading.text import Text

_OF_UNITS = (
    r".*(?:PENANGGUNG|PELAKSANA\b|PENGAMPU)|(?:UNIT|SATUAN)\s+KERJA|P\.?\s?J\b|P\.?I\.?C\b|BIDANG|BAGIAN|"
    r"PERANGKAT\s+DAERAH|OPD\b|SKPD\b|PENGELOLA\b|PEMILIK"
)
_OF_FORMULAS = (
    r".*(?:RUMUS|FORMULA)|(?:CARA|TEKNIK)\s+(?:PER|PENG|MENG)?(?:HITUNG|UKUR)|METODE|PENGUKURAN|PERHITUNGAN|"
    r"PENJELASAN|DEFINISI"
)
_KEYS = tuple(
    (key, re.compile(head, re.IGNORECASE))
    for key, head in (
        ("no", r"NO\b|NOMOR\b"),
        ("penanggung_jawab", _OF_UNITS),
        ("rumus", _OF_FORMULAS),
        ("sumber_data", r"(?:.*\s)?SUMBER"),
        ("satuan", r"SAT(?:UAN)?\b|UNIT$"),
        ("alasan", r"ALASAN|KRITERIA|PERTIMBANGAN"),
        ("kode", r"KODE\b"),
        ("arah", r"ARAH\b|POLARITAS"),
        ("kondisi_akhir", r"(?:KONDISI|TARGET)(?:\s+KINERJA)?(?:\s+PADA)?\s+AKHIR"),
        (
            "baseline",
            r"BASE\s?LINE|(?:KONDISI|DATA|TAHUN)(?:\s+KINERJA)?(?:\s+PADA)?\s+(?:AWAL|DASAR)|REALISASI|CAPAIAN",
        ),
        ("target", r"TARGET|(?:TAHUN\s+|TH\.?\s*)?(?:19|20)\d\d$"),
        ("keterangan", r"KET(?:ERANGAN)?\b"),
        ("nama", r".*INDIKATOR|(?:NAMA\s+)?IKU\b"),
        ("sasaran", r".*\bSASARAN\b|KINERJA\s+UTAMA|(?:OUTCOME|HASIL)$"),
        ("kelompok", r"TUJUAN|MISI\b|URUSAN|PERSPEKTIF"),
    )
)
_OTHER_NAMES = re.compile(
    r"TOLOK\s+UKUR|UKURAN\s+(?:KINERJA|KEBERHASILAN)|PARAMETER|KINERJA\s+YANG\s+DIUKUR", re.IGNORECASE
)
"""Heads that stand above indicators where no column is called so."""
_MEMBER_KEYS = tuple(
    (key, re.compile(head, re.IGNORECASE))
    for key, head in (
        ("no", r"NO\b|NOMOR\b"),
        (
            "kedudukan",
            r"KEDUDUKAN|JABATAN\s+DALAM\s+(?:TIM|PANITIA|KELOMPOK|POKJA|KEPANITIAAN|SATGAS)|PERAN\b|(?:TUGAS\s+)?SEBAGAI",
        ),
        ("jabatan", r"JABATAN"),
        ("nama", r"NAMA"),
        ("keterangan", r"KET(?:ERANGAN)?\b"),
    )
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_YEAR_ALONE = re.compile(r"(?:TAHUN\s+)?(?:19|20)\d\d", re.IGNORECASE)
PART_OF_YEAR = re.compile(
    r"(?:TW|TRI\s?WULAN|SEMESTER|SMT|CATUR\s?WULAN|Q)\b[\s.\-]*(?:[IV]{1,3}|[1-4])?$|Q[1-4]$|[IV]{1,3}$",
    re.IGNORECASE,
)
"""The head of a column for a quarter or half of a year."""
_COUNT = re.compile(r"\(?(\d{1,2})[.)]?")
_FEW = 3


class Columns:
    """The columns of one table.

    Attributes:
        head: The rows of the head.
        rows: The rows below it.
        counts: The row that numbers the columns; () for none.
    """

    def __init__(self, grid: Grid) -> None:
        end = 1
        while end < len(grid.rows) and _goes_on(grid.rows[end - 1], grid.rows[end]):
            end += 1
        self.head = grid.rows[:end]
        self.counts: tuple[GridCell, ...] = ()
        if end < len(grid.rows) and _numbers_columns(grid.rows[end]):
            self.counts = grid.rows[end]
            end += 1
        self.rows = grid.rows[end:]

    def words(self, column: int) -> str:
        """Return all that stands above a column, blanks folded."""
        return " ".join(cell.words for cell in self._above(column) if cell.words)

    def lowest(self, column: int) -> str:
        """Return what stands right above a column in its head."""
        return next((cell.words for cell in reversed(self._above(column)) if cell.words), "")

    def is_one(self, first: int, second: int) -> bool:
        """Tell whether nothing in the head parts two columns, as where a row is divided once too often."""
        return self._above(first) == self._above(second) != []

    def heads(self) -> list[tuple[int, Text]]:
        """Return each head cell that has words, with its first column."""
        return [(cell.column, cell.text) for row in self.head for cell in row if cell.words]

    def _above(self, column: int) -> list[GridCell]:
        return [c for row in self.head for c in row if c.column <= column < c.column + c.span]

    @property
    def width(self) -> int:
        """How many columns there are."""
        return max(cell.column + cell.span for row in (*self.head, *self.rows) for cell in row)


def indicator_key(head: str) -> str:
    """Return what a column of an indicator table holds by its head alone; "" for no known kind."""
    return next((key for key, known in _KEYS if known.match(head)), "")


def is_count(words: str) -> bool:
    """Tell whether a cell holds a number that only counts: "3.", "(3)"."""
    return _COUNT.fullmatch(words) is not None


def indicator_keys(columns: Columns, *, named_above: bool = False) -> dict[int, str]:
    """Return what each column of an indicator table holds; {} when it is none.

    A target bears its year: ``target.2025``. A column of no known kind goes by its head.

    Args:
        columns: Of the table.
        named_above: Whether the lines above it name its goal, so that no column does.
    """
    keys = _keyed(columns, _KEYS)
    if "nama" not in keys.values():
        others = [column for column in keys if _OTHER_NAMES.match(columns.lowest(column))]
        keys |= dict.fromkeys(others[:1], "nama")
    keys |= _codes(keys)
    if "sasaran" not in keys.values() and not named_above:
        keys = {column: "sasaran" if key == "kelompok" else key for column, key in keys.items()}
    named = {key.partition(".")[0] for key in keys.values()}
    return keys if "nama" in named and named & {"sasaran", "rumus", "target", "satuan"} else {}


def _codes(keys: Mapping[int, str]) -> dict[int, str]:
    """Return which of several columns of codes is that of the indicators: the last before them."""
    found = [column for column, key in keys.items() if key.startswith("kode")]
    name = next((column for column, key in keys.items() if key == "nama"), 0)
    own = max((column for column in found if column < name), default=None)
    if len(found) < 2 or own is None:  # noqa: PLR2004
        return {}
    others = (column for column in found if column != own)
    return {own: "kode", **{column: f"kode_lain_{n}" for n, column in enumerate(others, 1)}}


def member_keys(columns: Columns) -> dict[int, str]:
    """Return what each column of a list of members holds; {} when it is none."""
    keys = _keyed(columns, _MEMBER_KEYS)
    found = set(keys.values())
    return keys if len(found & {"nama", "jabatan", "kedudukan"}) > 1 else {}


def _keyed(columns: Columns, known: Sequence[tuple[str, re.Pattern[str]]]) -> dict[int, str]:
    keys: dict[int, str] = {}
    for column in range(columns.width):
        words, lowest = columns.words(column), columns.lowest(column)
        heads = (words,) if _YEAR.search(lowest) else (lowest, words)
        found = (key for said in heads for key, head in known if head.match(said))
        key = next(found, "") or _slug(words, column)
        years = _YEAR.findall(words) if key == "target" else []
        if key == "target" and PART_OF_YEAR.fullmatch(lowest) and not _ends_year(columns, column, years):
            key = "_".join(["bagian_tahun", *years[-1:]])
        elif years:
            key = f"target.{years[-1]}"
        if column and key != "target" and columns.is_one(column - 1, column):
            keys[column] = keys[column - 1]
            continue
        taken = sum(other == key or other.startswith(f"{key}_") for other in keys.values())
        keys[column] = f"{key}_{taken + 1}" if taken else key
    return keys


def _ends_year(columns: Columns, column: int, years: Sequence[str]) -> bool:
    """Whether a quarter is the last target of its year, and no column is for the year itself."""
    others = [n for n in range(columns.width) if n != column and indicator_key(columns.words(n)) == "target"]
    same = [n for n in others if not years or years[-1] in _YEAR.findall(columns.words(n))]
    return all(PART_OF_YEAR.fullmatch(columns.lowest(n)) and n < column for n in same)


def _slug(words: str, column: int) -> str:
    return "_".join(re.findall(r"[a-z0-9]+", words.lower())[:3]) or f"kolom_{column + 1}"


def _goes_on(above: Sequence[GridCell], row: Sequence[GridCell]) -> bool:
    """Whether a row goes on with the head: it divides a wide cell above, or holds nothing but years."""
    wide = {
        n
        for cell in above
        if cell.span > 1 and cell.words
        for n in range(cell.column, cell.column + cell.span)
    }
    filled = {cell.column for cell in row if cell.words and not cell.continues}
    if len(filled) > 1 and all(_YEAR_ALONE.fullmatch(cell.words) for cell in row if cell.column in filled):
        return True
    return bool(filled) and filled <= wide and len(row) > 1


def _numbers_columns(row: Sequence[GridCell]) -> bool:
    found = [_COUNT.fullmatch(cell.words) for cell in row if cell.words]
    counts = [int(one[1]) for one in found if one]
    return len(counts) >= _FEW and len(counts) == len(found) and counts == list(range(1, len(counts) + 1))
