"""BHS-15: the spell check, which runs where somebody gives the dossier a dictionary."""

from collections.abc import Callable, Iterator

from sk_builder.checks.affixes import has_wrong_affix
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity
from sk_builder.checks.known_words import KNOWN
from sk_builder.checks.phrases import Phrase, is_torn, may_be_name
from sk_builder.checks.word_list import STANDARD

_SHORTEST = 4
_NAMES = ("kepala_halaman.", "kaki_halaman.", "penetapan.", "tembusan.")
_NAME_PARTS = ("penandatangan.", ".anggota.", ".kode")
_PREFIXES = ("antar", "anti", "multi", "non", "pasca", "pra", "sub")


@rule(
    "BHS-15",
    "Setiap kata ada dalam kamus",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Kata yang tidak dikenal kamus sering kali salah ketik. Istilah kantor yang memang benar dapat"
    " ditambahkan ke kata.txt di samping berkas Keputusan, satu kata satu baris.",
    bad="penyelenggaran pemerintahan",
    good="penyelenggaraan pemerintahan",
    source="Kamus Hunspell bahasa Indonesia (id_ID)",
    certainty=Certainty.RECALLED,
)
def words_of_the_dictionary(dossier: Dossier) -> Iterator[Problem]:
    """Find, once each, the words that no dictionary has; names and short forms are left out."""
    if dossier.knows is None:
        return
    for word in dossier.vocabulary.keys() - KNOWN - STANDARD.keys():
        if len(word) >= _SHORTEST and not has_wrong_affix(word):
            uses = [phrase for phrase in _uses(dossier, word) if not (_is_name(phrase) or is_torn(phrase))]
            if uses and not _is_known(uses[0].words, dossier.knows):
                yield _unknown(uses)


def _uses(dossier: Dossier, word: str) -> Iterator[Phrase]:
    for passage, token in dossier.occurrences(word):
        yield Phrase(passage, (token.start, token.end), word)


def _is_name(phrase: Phrase) -> bool:
    at = phrase.passage.at
    mixed = not phrase.words.islower() and not phrase.words.istitle() and not phrase.words.isupper()
    return mixed or may_be_name(phrase) or at.startswith(_NAMES) or any(part in at for part in _NAME_PARTS)


def _is_known(word: str, knows: Callable[[str], bool]) -> bool:
    """Tell whether a word is in the dictionary, or becomes so without an affix that any word takes."""
    small = word.lower()
    stems = {small.removesuffix("nya"), *(small.removeprefix(prefix) for prefix in _PREFIXES)} - {small}
    return knows(word) or knows(small) or any(stem in KNOWN or knows(stem) for stem in stems)


def _unknown(uses: list[Phrase]) -> Problem:
    first = uses[0]
    message = f'"{first.words}" tidak ada dalam kamus'
    if len(uses) > 1:
        message += f"; ada di {len(uses)} tempat"
    return Problem(first.passage.at, message, first.span)
