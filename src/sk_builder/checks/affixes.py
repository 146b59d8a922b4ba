"""BHS, affixes: di- and ke- joined or apart, and the sounds that melt behind me- and pe-."""

from collections.abc import Iterator

from sk_builder.checks.affix_list import (
    DIRECTIONS,
    MELTED_IN_VAIN,
    MELTING,
    PASSIVES,
    PLACES,
    PLACES_OF_THINGS,
)
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity, reword
from sk_builder.checks.phrases import Phrase, PhraseBook, capitalised_like, is_copied

_APART = (
    {f"di{word}": f"di {word}" for word in PLACES.split()}
    | {f"di{word}nya": f"di {word}nya" for word in PLACES_OF_THINGS.split()}
    | {f"ke{word}": f"ke {word}" for word in DIRECTIONS.split()}
)
_JOINED = {f"di {word}": f"di{word}" for word in PASSIVES.split()} | {
    "di tanda tangani": "ditandatangani",
    "di tindak lanjuti": "ditindaklanjuti",
    "di sebar luaskan": "disebarluaskan",
    "di pertanggung jawabkan": "dipertanggungjawabkan",
}
_BOOK = PhraseBook(_APART | _JOINED)

_PREFIXES = ("me", "pe")
_HARD = tuple(f"{start}{sounds}" for start in _PREFIXES for sounds in ("ngk", "mp", "nt", "ns"))
_STEMS = tuple(start + word[2:] for word in MELTING.split() for start in _PREFIXES)


@rule(
    "BHS-01",
    "Awalan di- dan ke- ditulis serangkai, kata depan di dan ke terpisah",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why='"Di-" di depan kata kerja adalah awalan dan ditulis serangkai. "Di" dan "ke" di depan tempat atau'
    " arah adalah kata depan dan ditulis terpisah.",
    bad="tugas yang di berikan dibidang koperasi",
    good="tugas yang diberikan di bidang koperasi",
    source="Pedoman Umum Ejaan Bahasa Indonesia yang Disempurnakan",
    certainty=Certainty.RECALLED,
)
def prefixes_and_prepositions(dossier: Dossier) -> Iterator[Problem]:
    """Find di and ke that stand apart from a verb, or joined to a place."""
    for phrase in _BOOK.found(dossier):
        if phrase.key in _APART:
            yield _reworded(phrase, _APART[phrase.key], "kata depan ditulis terpisah")
        elif phrase.words.isupper() or not phrase.words.split()[1][0].isupper():
            yield _reworded(phrase, _JOINED[phrase.key], "awalan ditulis serangkai")


def _reworded(phrase: Phrase, good: str, why: str) -> Problem:
    good = capitalised_like(good, phrase)
    message = f'{why}: "{good}", bukan "{phrase.words}"'
    return reword(phrase.passage, phrase.span, good, message, ask=is_copied(phrase.passage))


@rule(
    "BHS-02",
    "K, p, t, dan s luluh sesudah me- dan pe-",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Bunyi k, p, t, dan s di awal kata dasar luluh bila mendapat awalan me- atau pe-, juga pada kata"
    " serapan. Gugus konsonan seperti pr dan st tidak luluh.",
    bad="mengkoordinasikan penyusunan laporan",
    good="mengoordinasikan penyusunan laporan",
    source="Kamus Besar Bahasa Indonesia; Pedoman Umum Pembentukan Istilah",
    certainty=Certainty.PARTLY,
)
def melting_sounds(dossier: Dossier) -> Iterator[Problem]:
    """Find words of the list with a sound that should have melted, or should not have."""
    for word in dossier.vocabulary:
        if word.startswith(_PREFIXES) and (good := _melted(word)):
            for passage, token in dossier.occurrences(word):
                phrase = Phrase(passage, (token.start, token.end), word)
                yield _reworded(phrase, good, "bentuk yang baku")


def _melted(word: str) -> str:
    """Return the standard form of a word whose sounds melted wrongly or not; "" for any other word."""
    if not word.startswith(_HARD) or not word.startswith(_STEMS) or word.endswith("ir"):
        return MELTED_IN_VAIN.get(word, "")
    at = len("meng") if word[2:4] == "ng" else len("mem")
    return word[:at] + ("y" if word[at] == "s" else "") + word[at + 1 :]


def has_wrong_affix(word: str) -> bool:
    """Tell whether a rule of this module finds a word, given in small letters."""
    return word in _APART or bool(_melted(word))
