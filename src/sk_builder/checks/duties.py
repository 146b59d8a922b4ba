"""Rules of the tasks and functions (*tugas dan fungsi*) of an office, copied from the rule on it (LMP)."""

import re
from collections.abc import Iterator

from sk_builder import language
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity, reword
from sk_builder.manuscript import Passage

_AFFAIRS = re.compile(
    r"\burusan\s+(pemerintah)\b(?!\s+(?:pusat|daerah|provinsi|kabupaten|kota|desa)\b)", re.IGNORECASE
)
_ACCORDING = re.compile(r"\b((sesuai)\s+(ketentuan))\s+peraturan\b", re.IGNORECASE)
_COPIED = (".tugas", ".fungsi.")
_BARE_NUMBER = ".) "


@rule(
    "LMP-10",
    "Setiap fungsi bernomor urut",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why="Fungsi dikutip satu per satu dari peraturan tentang organisasi kantor. Dengan huruf di depannya,"
    " setiap fungsi dapat dirujuk dan dicocokkan dengan peraturan itu.",
    bad="Fungsi : Perumusan kebijakan. Pelaksanaan kebijakan.",
    good="Fungsi : a. perumusan kebijakan; b. pelaksanaan kebijakan.",
    source="kebiasaan penyusunan: rincian diberi huruf agar dapat dirujuk",
    certainty=Certainty.RECALLED,
)
def functions_are_lettered(dossier: Dossier) -> Iterator[Problem]:
    """Find lists of functions without letters, and letters out of their order."""
    for annex in dossier.manuscript.annexes:
        functions = dossier.manuscript.items(f"{annex}.fungsi")
        bare = [function for function in functions if not function.label.strip()]
        if len(functions) > 1 and len(bare) == len(functions):
            message = f"{language.cardinal(len(bare))} fungsi tanpa huruf; beri huruf a sampai dengan"
            yield Problem(f"{annex}.fungsi", f"{message} {language.letter(len(bare))}")
        elif len(functions) > 1:
            yield from _label_problems(functions)


def _label_problems(functions: tuple[Passage, ...]) -> Iterator[Problem]:
    counts_letters = any(function.label.strip(_BARE_NUMBER).isalpha() for function in functions)
    for number, function in enumerate(functions, start=1):
        right = language.letter(number) if counts_letters else str(number)
        told = function.label.strip(_BARE_NUMBER)
        if not told:
            yield Problem(function.at, f"fungsi tanpa huruf; seharusnya {right}.")
        elif told != right:
            message = f"urutan fungsi melompat atau berulang; di sini seharusnya {right}."
            yield Problem(function.at, message, on_label=True, suggestion=f"{right}.")


@rule(
    "LMP-11",
    'Istilahnya "urusan pemerintahan", bukan "urusan pemerintah"',
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why='UU 23/2014 memakai istilah "urusan pemerintahan". "Urusan pemerintah" berarti urusan milik'
    " Pemerintah, padahal yang dimaksud adalah bidang pemerintahan yang menjadi kewenangan daerah.",
    bad="melaksanakan urusan pemerintah yang menjadi kewenangan daerah",
    good="melaksanakan urusan pemerintahan yang menjadi kewenangan daerah",
    source="UU 23/2014, Pasal 1 angka 5",
    certainty=Certainty.SEEN,
)
def affairs_of_government(dossier: Dossier) -> Iterator[Problem]:
    """Find the short word; in tasks and functions the rule that they are copied from may have it."""
    for passage, found in _found(dossier, "rusan", _AFFAIRS):
        message = 'istilah UU 23/2014 adalah "urusan pemerintahan"'
        words = "PEMERINTAHAN" if found[1].isupper() else f"{found[1]}an"
        yield reword(passage, found.span(1), words, message, ask=_is_copied(passage))


@rule(
    "LMP-12",
    'Frasanya "sesuai dengan ketentuan peraturan perundang-undangan"',
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Acuan kepada peraturan yang tidak disebut satu per satu memakai frasa baku ini. Kata"
    ' "sesuai" selalu diikuti "dengan".',
    bad="sesuai ketentuan peraturan perundang-undangan",
    good="sesuai dengan ketentuan peraturan perundang-undangan",
    source="UU 12/2011, Lampiran II nomor 281",
    certainty=Certainty.SEEN,
)
def according_to_the_rules(dossier: Dossier) -> Iterator[Problem]:
    """Find the phrase without its "dengan"."""
    for passage, found in _found(dossier, "esuai", _ACCORDING):
        words = f"{found[2]} {'DENGAN' if found[2].isupper() else 'dengan'} {found[3]}"
        message = 'frasa baku: "sesuai dengan ketentuan peraturan perundang-undangan"'
        yield reword(passage, found.span(1), words, message, ask=_is_copied(passage))


def _found(dossier: Dossier, trace: str, pattern: re.Pattern[str]) -> Iterator[tuple[Passage, re.Match[str]]]:
    """Yield where a pattern stands, which needs some small letters to be there at all."""
    for passage in dossier.having(trace):
        yield from ((passage, found) for found in pattern.finditer(dossier.open_text(passage)))


def _is_copied(passage: Passage) -> bool:
    return any(part in f"{passage.at}." for part in _COPIED)
