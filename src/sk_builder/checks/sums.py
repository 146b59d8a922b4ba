"""ANG, words: money, large units, and numbers that are spelled out behind their figures."""

import re
from collections.abc import Iterator
from decimal import Decimal

from sk_builder import language
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.figures import in_table
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity, reword
from sk_builder.checks.phrases import PhraseBook, capitalised_like, is_copied
from sk_builder.manuscript import Passage

_LARGE = {
    "milyar": "miliar", "milyard": "miliar", "milliar": "miliar", "trilyun": "triliun", "triliyun": "triliun",
    "trilliun": "triliun",
}  # fmt: skip
_LARGE_BOOK = PhraseBook(_LARGE)
_MONEY = (
    r"(?i:\bRp\.?\s*(?P<whole>(?>\d{1,3}(?:\.\d{3})+|\d+))(?P<sen>,\d\d?(?!\d)|,?[-–]+(?!\s*(?:Rp|\d))|,(?=\d))?+"
    r"(?P<large>\d*\s+(?:ribu|juta|mil[iy]ar|tril[iy]u?n)\b)?+(?P<words>\s*\([^()]*\))?+"
    r"(?![.\s]?\d|,\d|\s*[-–]\s*(?:Rp\.?\s*)?\d))"
)
_SPELLED = r"(?<![\d.,/])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?:,?[-–]+)?\s*%?\s*\(([a-zA-Z\s-]+)\)"
_NUMBER_WORD = (
    "(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|puluh|belas|ratus|ribu|juta"
    "|mil[iy]ar|tril[iy]u?n|seratus|seribu|sejuta|koma)+"
)
_LETTERS = "[a-zA-Z]+"
_MOST_DIGITS = 15
_ONES = (("satupuluh", "sepuluh"), ("satubelas", "sebelas"), ("saturatus", "seratus"), ("saturibu", "seribu"),
         ("sejuta", "satujuta"))  # fmt: skip


@rule(
    "ANG-04",
    "Jumlah uang ditulis Rp melekat, dengan sen dan dengan huruf",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why='Bentuk "Rp1.000.000,00 (satu juta rupiah)" tidak dapat disisipi angka dan tidak menimbulkan tafsir.'
    " Di dalam tabel tulisan dengan huruf tidak diperlukan.",
    bad="Rp 1.000.000,-",
    good="Rp1.000.000,00 (satu juta rupiah)",
    source="UU 12/2011, Lampiran II nomor 255 dan 270c (UU 13/2022)",
    certainty=Certainty.SEEN,
)
def form_of_money(dossier: Dossier) -> Iterator[Problem]:
    """Find sums of money that are loose, without sen, or without their words outside a table."""
    for passage, text in dossier.amounts:
        for found in re.finditer(_MONEY, text) if "rp" in text.lower() else ():
            good = _money_in_form(found, short=in_table(passage))
            if good != found[0]:
                message = f'jumlah uang ditulis "{good}"'
                yield reword(passage, found.span(), good, message, ask=_words_differ(passage, found[0]))


def _words_differ(passage: Passage, sum_: str) -> bool:
    """Whether figures and words of a sum disagree: then nobody knows what is meant (ANG-08)."""
    return any(any(_disagreement(passage, found)) for found in re.finditer(_SPELLED, sum_))


def _money_in_form(found: re.Match[str], *, short: bool) -> str:
    """Return a sum as it should stand; a short one, of a table, may do without words and without sen."""
    whole, sen, words = found["whole"], found["sen"] or "", found["words"] or ""
    if found["large"]:
        return f"Rp{whole}{sen}{found['large']}{words}"
    cents = sen[1:] if sen[1:].isdigit() else "00"
    full = language.rupiah(Decimal(f"{whole.replace('.', '')}.{cents}"))
    if not words and not short:
        return full
    figures = full.partition(" ")[0]
    return (figures.partition(",")[0] if short and not sen else figures) + words


@rule(
    "ANG-07",
    "Bilangan besar disebut miliar dan triliun",
    severity=Severity.INFO,
    fix=Fix.SAFE,
    why='"Miliar" dan "triliun" adalah bentuk baku. Bentuk "milyar" masih ada pada peraturan lama dan tidak'
    " perlu ditiru.",
    bad="Rp5 milyar",
    good="Rp5 miliar",
    source="Kamus Besar Bahasa Indonesia",
    certainty=Certainty.RECALLED,
)
def large_units(dossier: Dossier) -> Iterator[Problem]:
    """Find old or wrong forms of the large units."""
    for phrase in _LARGE_BOOK.found(dossier):
        good = capitalised_like(_LARGE[phrase.key], phrase)
        message = f'yang baku "{good}", bukan "{phrase.words}"'
        yield reword(phrase.passage, phrase.span, good, message, ask=is_copied(phrase.passage))


@rule(
    "ANG-08",
    "Bilangan dengan angka dan dengan huruf sama",
    severity=Severity.ERROR,
    fix=Fix.ASK,
    why="Bilangan yang ditulis dua kali harus sama, sebab bila berbeda tidak ada yang dapat dipegang. Periksa"
    " mana yang dimaksud sebelum memperbaikinya.",
    bad="3 (empat) orang",
    good="3 (tiga) orang",
    source="Naskah itu sendiri; bentuknya menurut UU 12/2011, Lampiran II nomor 255",
    certainty=Certainty.LOGIC,
)
def figures_and_words_agree(dossier: Dossier) -> Iterator[Problem]:
    """Find numbers whose words in brackets say another number."""
    for passage, text in dossier.amounts:
        for found in re.finditer(_SPELLED, text) if "(" in text else ():
            yield from _disagreement(passage, found)


def _disagreement(passage: Passage, found: re.Match[str]) -> Iterator[Problem]:
    figures, decimals, words = found[1].replace(".", ""), found[2] or "", found[3]
    end = _end_of_number(words)
    if not end or len(figures) > _MOST_DIGITS:
        return
    written = words[:end].lower().replace("milyar", "miliar").replace("trilyun", "triliun")
    is_money = "rupiah" in words.lower()
    readings = _readings(figures, decimals, is_money=is_money)
    in_fractions = bool(decimals) and not is_money and "koma" not in written
    if not in_fractions and _joined(written) not in map(_joined, readings):
        start = found.start(3)
        edit = Replace(passage.at, start, start + end, readings[0])
        message = f'angka {found[1]} berbunyi "{readings[0]}", tetapi hurufnya "{written.strip()}"'
        before, behind = passage.text[found.start() : start], passage.text[start + end : found.end()]
        better = f"{before}{readings[0]}{behind}"
        yield Problem(passage.at, message, found.span(), suggestion=better, edits=(edit,))


def _end_of_number(words: str) -> int:
    """Return where the words of a number end that open a text; 0 if none do."""
    end = 0
    for found in re.finditer(_LETTERS, words):
        if not re.fullmatch(_NUMBER_WORD, found[0].lower()):
            break
        end = found.end()
    return end


def _readings(figures: str, decimals: str, *, is_money: bool) -> list[str]:
    """Return how a number may be read aloud, its decimals ("" for none) too; those of money are not."""
    whole = language.cardinal(int(figures))
    if is_money or not decimals:
        return [whole]
    digits = " ".join(language.cardinal(int(digit)) for digit in decimals)
    return [f"{whole} koma {digits}", f"{whole} koma {language.cardinal(int(decimals))}"]


def _joined(words: str) -> str:
    joined = "".join(re.findall(_LETTERS, words))
    for long, short in _ONES:
        joined = joined.replace(long, short)
    return joined
