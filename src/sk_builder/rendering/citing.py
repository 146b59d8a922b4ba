"""How a decree is cited in a sentence: by its kind, maker, number and name, with what amended it."""

import re

from sk_builder import language
from sk_builder.model import Amendment, Decree
from sk_builder.rendering.paper import BLANK

_SHORT_BLANK = "." * 5


def number_words(decree: Decree) -> str:
    """Write the number by the office's pattern, with dots for what a draft still lacks.

    Example:
        >>> number_words(Decree(number="17", year=2024)), number_words(Decree(year=2025))
        ('17 TAHUN 2024', '..... TAHUN 2025')
    """
    day = decree.enactment.day
    return decree.style.number_pattern.format(
        nomor=decree.number or _SHORT_BLANK,
        tahun=decree.number_year or _SHORT_BLANK,
        bulan=language.roman(day.month) if day else _SHORT_BLANK,
    )


def number_in_sentence(decree: Decree) -> str:
    """Write the same where a sentence cites the decree.

    Example:
        >>> number_in_sentence(Decree(number="17", year=2024))
        '17 Tahun 2024'
    """
    return sentence_case(number_words(decree))


def maker(decree: Decree) -> str:
    """Name the kind of the decree and who makes it: "Keputusan Kepala Dinas Contoh"."""
    return f"{decree.term} {decree.office or BLANK}"


def sentence_case(words: str) -> str:
    """Write the words of a number as they stand in a sentence: "17 Tahun 2025"."""
    return re.sub(r"\b(NOMOR|TAHUN)\b", lambda word: word.group().capitalize(), words)


def cited(decree: Decree) -> str:
    """Cite a decree by its name, without what amended it.

    Example:
        >>> cited(Decree(office="Kepala Dinas", number="17", year=2024, subject="Penetapan Tim"))
        'Keputusan Kepala Dinas Nomor 17 Tahun 2024 tentang Penetapan Tim'
    """
    return f"{maker(decree)} Nomor {number_in_sentence(decree)} tentang {decree.subject or BLANK}"


def cited_as_amended(decree: Decree) -> str:
    """Cite a decree with the last decree by which it was amended.

    Source:
        UU 12/2011, Lampiran II, number 41a, as UU 13/2022 has it.

    Example:
        >>> from msgspec import structs
        >>> decree = Decree(office="Kepala Dinas", number="17", year=2024, subject="Penetapan Tim")
        >>> amended = structs.replace(decree, amendments=(Amendment(number="5 TAHUN 2025"),))
        >>> cited_as_amended(amended).removeprefix(cited(decree))[:72]
        ' sebagaimana telah diubah dengan Keputusan Kepala Dinas Nomor 5 Tahun 20'
    """
    if not decree.amendments:
        return cited(decree)
    count = len(decree.amendments)
    times = "diubah" if count == 1 else "beberapa kali diubah terakhir"
    last = f"{maker(decree)} Nomor {_number_of(decree.amendments[-1])}"
    named = f"{last} tentang {amending_subject(decree, count - 1)}"
    return f"{cited(decree)} sebagaimana telah {times} dengan {named}"


def amending_subject(decree: Decree, turn: int) -> str:
    """Name the decree that amends one: which change it is, then all of the name of the decree that it amends.

    Args:
        decree: The one that is amended.
        turn: How many amendments came before.

    Source:
        UU 12/2011, Lampiran II, numbers 6 and 7, as UU 13/2022 has them.

    Example:
        >>> amending_subject(Decree(office="Camat", number="3", year=2025, subject="Tim"), 1)
        'Perubahan Kedua atas Keputusan Camat Nomor 3 Tahun 2025 tentang Tim'
    """
    which = f" {language.title_case(language.ordinal(turn + 1))}" if turn else ""
    return f"Perubahan{which} atas {cited(decree)}"


def amendments_words(decree: Decree) -> str:
    """Tell what a consolidated text holds beside the decree itself.

    Example:
        >>> amendments_words(Decree(amendments=(Amendment(number="5 TAHUN 2025"),)))
        'Naskah konsolidasi, sebagaimana telah diubah dengan Keputusan Nomor 5 Tahun 2025'
    """
    names = [
        f"{decree.term} Nomor {_number_of(one)}"
        + (f" tanggal {language.date_words(one.day)}" if one.day else "")
        for one in decree.amendments
    ]
    return f"Naskah konsolidasi, sebagaimana telah diubah dengan {language.enumeration(names)}"


def _number_of(amendment: Amendment) -> str:
    return sentence_case(amendment.number or _SHORT_BLANK)
