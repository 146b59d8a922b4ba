"""Indonesian as a decree writes it: numbers, dates, ordinals, letters, lists.

Each way out (`number`, `ordinal`, ...) has its way back (`parse_number`, `parse_ordinal`, ...).
A way back gives None for a text that is no such thing at all, and raises `ValueError`, in
Indonesian, for a text that is nearly one and must not be guessed at.

Source:
    Separators and names of months: Unicode CLDR through Babel, locale ``id``.
    "L2-n" is number n of Lampiran II of UU 12/2011.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache

from babel import Locale

_INDONESIAN = "id"
_UNITS = (
    *("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"),
    *("sepuluh", "sebelas"),
)
_SCALES = (
    *((10**15, "kuadriliun"), (10**12, "triliun"), (10**9, "miliar"), (10**6, "juta")),
    *((1000, "ribu"), (100, "ratus"), (10, "puluh")),
)
_LIMIT = 10**18
_DECIMALS_OF_MONEY = 2
LAST_ORDINAL = 999
"""The last point that has a name."""
_ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC")),
    *((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)
_LAST_ROMAN = 3999
_ALPHABET = 26
JOINING_WORDS = frozenset(
    {
        "di", "ke", "dari", "dan", "atau", "yang", "untuk", "pada", "dalam", "tentang", "atas", "serta",
        "dengan", "oleh", "antara", "sebagai",
    }
)  # fmt: skip
"""Words that stay small in the name of a rule, unless they open it."""

_PLAIN = re.compile(r"[-−]?(?:0|[1-9][0-9]*)(?:[.,][0-9]+)?")
_GROUPED = re.compile(r"[-−]?[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_AMBIGUOUS = re.compile(r"[-−]?[1-9][0-9]{0,2}\.[0-9]{3}")
MIXED_LETTERS = r"[A-Z]+[a-z]{1,2}[A-Z]+"
"""A pattern of short forms with small letters among the capitals, such as LKjIP."""
PHYSICIAN = r"dr[gh]?\."
"""A pattern of the titles that stay small among capitals."""
_KEEPS_ITS_LETTERS = re.compile(
    r"[IVX]+|UPTD?|RSUD|BLUD|DPRD|UMKM|SMA|SMK|SMP|SDN?|\([A-Z]{2,9}\)[.;,]?"
    rf"|\(?{MIXED_LETTERS}\)?[.;,]?|{PHYSICIAN}"
)
"""Roman numbers, bodies known by their letters, short forms in brackets or of mixed letters, physicians."""
_DAY_MONTH_YEAR = re.compile(r"([0-9]{1,2})\s+([^\W\d_]+)\s+([0-9]{4})")
_ISO_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_OLD_MONTHS = {"nopember": "November", "pebruari": "Februari"}


class AmbiguousNumberError(ValueError):
    """A number such as "1.250": 1250 to an Indonesian reader, 1.25 to most programs.

    Attributes:
        meanings: The two ways to write it that nobody can misread, the Indonesian reading first.
    """

    def __init__(self, text: str) -> None:
        whole = text.replace(".", "")
        self.meanings = (whole, text.replace(".", ","))
        super().__init__(f'"{text}" bermakna ganda; tulis {self.meanings[0]} atau {self.meanings[1]}')


def number(value: Decimal) -> str:
    """Write a number with a decimal comma and dots between thousands, all its digits kept.

    Source:
        EYD: decimal comma, and a dot between thousands.

    Examples:
        >>> number(Decimal("4.50")), number(Decimal("-1250")), number(Decimal("1E+3"))
        ('4,50', '-1.250', '1.000')
    """
    if not value.is_finite():
        raise ValueError(f"bukan bilangan: {value}")
    return f"{value:,f}".translate(_separators())


def percent(value: Decimal) -> str:
    """Write a number of hundredths with its sign, which stands tight (EYD).

    Examples:
        >>> percent(Decimal("4.57"))
        '4,57%'
    """
    return f"{number(value)}%"


def parse_number(text: str) -> Decimal | None:
    """Read a number as an Indonesian writes it ("4,57", "1.250,75") or as a program does ("4.57", "1250").

    Returns:
        The number with the digits as written, or None for anything else: "WTP", "4,57%", "010", "1,250.75".

    Raises:
        AmbiguousNumberError: One to three digits that do not begin with 0, a dot, three digits.

    Examples:
        >>> parse_number("4,50"), parse_number("0.125"), parse_number("1.250.000"), parse_number("BB")
        (Decimal('4.50'), Decimal('0.125'), Decimal('1250000'), None)
        >>> parse_number("1.250")
        Traceback (most recent call last):
        sk_builder.language.AmbiguousNumberError: "1.250" bermakna ganda; tulis 1250 atau 1,250
    """
    text = text.strip()
    if _AMBIGUOUS.fullmatch(text):
        raise AmbiguousNumberError(text)
    if _GROUPED.fullmatch(text):
        text = text.replace(".", "")
    elif not _PLAIN.fullmatch(text):
        return None
    return Decimal(text.replace(",", ".").replace("−", "-"))


def date_words(day: date) -> str:
    """Write a date with the month in words (L2-164, L2-165).

    Examples:
        >>> date_words(date(2024, 1, 2))
        '2 Januari 2024'
    """
    return f"{day.day} {_months()[day.month]} {day.year:04}"


def parse_date(text: str) -> date:
    """Read a date written ``2024-01-02`` or ``2 Januari 2024``.

    Raises:
        ValueError: Another form, an old or misspelled month, or a day that no calendar has.

    Examples:
        >>> parse_date("2 Januari 2024")
        datetime.date(2024, 1, 2)
        >>> parse_date("2 Nopember 2024")
        Traceback (most recent call last):
        ValueError: nama bulan "Nopember" bukan ejaan baku; tulis November
    """
    text = text.strip()
    if words := _DAY_MONTH_YEAR.fullmatch(text):
        day, month, year = int(words[1]), _month(words[2]), int(words[3])
    elif iso := _ISO_DATE.fullmatch(text):
        year, month, day = (int(part) for part in iso.groups())
    else:
        raise ValueError(f'"{text}" bukan tanggal; tulis seperti 2024-01-02 atau 2 Januari 2024')
    try:
        return date(year, month, day)
    except ValueError:
        raise ValueError(f'tanggal "{text}" tidak ada dalam kalender') from None


def ordinal(position: int, first: str = "KESATU") -> str:
    """Name a point of the diktum.

    Args:
        position: 1 to 999.
        first: What the house calls point 1, "KESATU" or "PERTAMA".

    Source:
        KESATU: Keputusan Menteri Agama 777/2016; PERTAMA is the older use.

    Examples:
        >>> ordinal(1), ordinal(12), ordinal(21), ordinal(100)
        ('KESATU', 'KEDUA BELAS', 'KEDUA PULUH SATU', 'KESERATUS')
    """
    if not 1 <= position <= LAST_ORDINAL:
        raise ValueError(f"diktum hanya bernomor 1 sampai dengan {LAST_ORDINAL}, bukan {position}")
    return first if position == 1 else f"KE{cardinal(position).upper()}"


def parse_ordinal(text: str) -> int | None:
    """Read the name of a diktum, also in the joined forms KEDUABELAS and KEDUAPULUH, which are common slips.

    Examples:
        >>> parse_ordinal("KEDUA BELAS"), parse_ordinal("Pertama"), parse_ordinal("SATU")
        (12, 1, None)
    """
    return _positions().get("".join(text.split()).upper())


def letter(position: int) -> str:
    """Letter an item of a list as Word does, so that "huruf bb" means the letter that is printed.

    Source:
        ECMA-376 part 1, 17.18.59, ``lowerLetter``; LibreOffice counts alike.

    Examples:
        >>> letter(1), letter(26), letter(27), letter(28)
        ('a', 'z', 'aa', 'bb')
    """
    if position < 1:
        raise ValueError(f"huruf dihitung mulai 1, bukan {position}")
    times, index = divmod(position - 1, _ALPHABET)
    return chr(ord("a") + index) * (times + 1)


def parse_letter(text: str) -> int | None:
    """Read the letter of an item as its position from 1.

    Examples:
        >>> parse_letter("b"), parse_letter("aa"), parse_letter("ab")
        (2, 27, None)
    """
    if not re.fullmatch(r"([a-z])\1*", text):
        return None
    return ord(text[0]) - ord("a") + 1 + _ALPHABET * (len(text) - 1)


def roman(position: int) -> str:
    """Write a Roman numeral, 1 to 3999.

    Examples:
        >>> roman(4), roman(2024)
        ('IV', 'MMXXIV')
    """
    if not 1 <= position <= _LAST_ROMAN:
        raise ValueError(f"angka Romawi hanya 1 sampai dengan {_LAST_ROMAN}, bukan {position}")
    numeral = ""
    for value, sign in _ROMAN:
        times, position = divmod(position, value)
        numeral += sign * times
    return numeral


def parse_roman(text: str) -> int | None:
    """Read a Roman numeral in capitals; "IIII" and "IC" are none.

    Examples:
        >>> parse_roman("XII"), parse_roman("IIII"), parse_roman("")
        (12, None, None)
    """
    value, rest = 0, text
    for worth, sign in _ROMAN:
        while rest.startswith(sign):
            value, rest = value + worth, rest.removeprefix(sign)
    return value if not rest and 1 <= value <= _LAST_ROMAN and roman(value) == text else None


def enumeration(items: Sequence[str]) -> str:
    """Join items as a sentence lists them, with a comma before "dan" from three on.

    Examples:
        >>> enumeration(["huruf a", "huruf b"])
        'huruf a dan huruf b'
        >>> enumeration(["huruf a", "huruf b", "huruf c"])
        'huruf a, huruf b, dan huruf c'
    """
    *others, last = items
    if len(others) < 2:  # noqa: PLR2004
        return " dan ".join(items)
    return f"{', '.join(others)}, dan {last}"


def title_case(words: str) -> str:
    """Write words that stand in capitals as the name of a rule stands in a sentence; blanks are folded.

    Source:
        L2-74, and L2-243 with the names in its examples.

    Example:
        >>> title_case("PENETAPAN TIM II DAN SEKRETARIAT DI LINGKUNGAN BADAN")
        'Penetapan Tim II dan Sekretariat di Lingkungan Badan'
        >>> title_case("INDIKATOR KINERJA UTAMA (IKU) PADA RUMAH SAKIT dr. CONTOH")
        'Indikator Kinerja Utama (IKU) pada Rumah Sakit dr. Contoh'
    """
    written = [
        word if _KEEPS_ITS_LETTERS.fullmatch(word) else "-".join(map(str.capitalize, word.split("-")))
        for word in words.split()
    ]
    small = [word.lower() if word.lower() in JOINING_WORDS else word for word in written[1:]]
    return " ".join([*written[:1], *small])


def cardinal(value: int) -> str:
    """Spell a whole number out, up to the kuadriliun.

    Written here because num2words says "satu juta satu ribu" for 1.001.000, and takes 50 ms to import.

    Examples:
        >>> cardinal(1_001_000), cardinal(119), cardinal(-21)
        ('satu juta seribu', 'seratus sembilan belas', 'minus dua puluh satu')
    """
    if abs(value) >= _LIMIT:
        raise ValueError(f"bilangan terlalu besar untuk ditulis dengan kata: {number(Decimal(value))}")
    return f"minus {_spell(-value)}" if value < 0 else _spell(value)


def spelled(value: int | Decimal) -> str:
    """Write a number and, in brackets, its words.

    Source:
        L2-255, examples: "3 (tiga) tahun".

    Examples:
        >>> spelled(3), spelled(1250), spelled(Decimal("4.50"))
        ('3 (tiga)', '1.250 (seribu dua ratus lima puluh)', '4,50 (empat koma lima nol)')
    """
    figures = number(Decimal(value))
    whole, _, decimals = figures.removeprefix("-").replace(".", "").partition(",")
    words = cardinal(int(whole))
    if decimals:
        words = " ".join([words, "koma", *(_UNITS[int(digit)] for digit in decimals)])
    return f"{figures} (minus {words})" if figures.startswith("-") else f"{figures} ({words})"


def rupiah(amount: Decimal) -> str:
    """Write money with its words; sen are spelled where there are any.

    Raises:
        ValueError: A negative amount, or a part of a sen.

    Source:
        L2-255, examples: "Rp500.000,00 (lima ratus ribu rupiah)".

    Examples:
        >>> rupiah(Decimal(1000000))
        'Rp1.000.000,00 (satu juta rupiah)'
        >>> rupiah(Decimal("1500.5"))
        'Rp1.500,50 (seribu lima ratus rupiah lima puluh sen)'
    """
    figures = number(amount)
    whole, _, sen = figures.replace(".", "").partition(",")
    if amount < 0 or len(sen.rstrip("0")) > _DECIMALS_OF_MONEY:
        raise ValueError(f"bukan jumlah uang: {figures}")
    sen = f"{sen:0<2}"[:_DECIMALS_OF_MONEY]
    words = f"{cardinal(int(whole))} rupiah" + (f" {cardinal(int(sen))} sen" if int(sen) else "")
    return f"Rp{number(Decimal(whole))},{sen} ({words})"


_NEAR = 0.6
"""How like each other two names must be for one to be meant by the other; 1 for the same."""


def nearest(name: str, candidates: Iterable[str]) -> str | None:
    """Find what somebody who wrote `name` most likely meant; None when nothing is near.

    Examples:
        >>> nearest("mengigat", ["menimbang", "mengingat"]), nearest("xyz", ["menimbang"])
        ('mengingat', None)
    """
    from rapidfuzz.distance.OSA import normalized_similarity  # noqa: PLC0415  10 ms, and only for an error

    def likeness(candidate: str) -> float:
        return normalized_similarity(name.casefold(), candidate.casefold())

    best = max(candidates, key=likeness, default=None)
    return best if best is not None and likeness(best) >= _NEAR else None


def _spell(value: int) -> str:
    if value < len(_UNITS):
        return _UNITS[value]
    if value < 20:  # noqa: PLR2004
        return f"{_UNITS[value - 10]} belas"
    size, name = next(scale for scale in _SCALES if scale[0] <= value)
    count, rest = divmod(value, size)
    head = f"se{name}" if count == 1 and name in {"ribu", "ratus"} else f"{_spell(count)} {name}"
    return f"{head} {_spell(rest)}" if rest else head


def _month(name: str) -> int:
    for position, known in _months().items():
        if known.casefold() == name.casefold():
            return position
    right = _OLD_MONTHS.get(name.casefold()) or nearest(name, _months().values())
    raise ValueError(
        f'nama bulan "{name}" ' + (f"bukan ejaan baku; tulis {right}" if right else "tidak dikenal")
    )


@cache
def _separators() -> dict[int, str]:
    signs = Locale(_INDONESIAN).number_symbols["latn"]
    return str.maketrans({",": signs["group"], ".": signs["decimal"]})


@cache
def _months() -> Mapping[int, str]:
    return dict(Locale(_INDONESIAN).months["format"]["wide"])


@cache
def _positions() -> dict[str, int]:
    named = {ordinal(position).replace(" ", ""): position for position in range(1, LAST_ORDINAL + 1)}
    return {**named, "PERTAMA": 1}
