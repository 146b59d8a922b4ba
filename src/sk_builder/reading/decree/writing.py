"""Names that stand in capitals, written as they stand in a sentence.

What the running text of the same paper writes comes first ("UPT Pelatihan", "BAPPEDA"); for words that it
does not have, `language.title_case` knows the rule.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from sk_builder import language
from sk_builder.manuscript import Manuscript
from sk_builder.reading import signs

_CORE = re.compile(r"\w(?:[\w'’.\-/&]*\w)?")
_SHORT_NAMES = frozenset(
    {
        "UPT", "UPTD", "UPTB", "RSUD", "RSU", "BLUD", "BUMD", "BUMN", "APBD", "APBN", "RPJMD", "RPD", "RKPD",
        "RENJA", "SAKIP", "AKIP", "LAKIP", "LKJIP", "ASN", "PNS", "IKU", "IKK", "SMA", "SD", "TK", "PAUD",
        "UMKM", "UKM", "OPD", "SKPD", "SOP", "RI", "DKI", "NTB", "NTT", "KB", "IT", "TIK", "SPBE", "PPID",
    }
)  # fmt: skip
"""Short names that a reader knows without their being written elsewhere in the paper."""
_SON_OF = frozenset({"BIN", "BINTI"})
_VOWELS = frozenset("AEIOU")
_LONGEST_SHORT_NAME = 6
_INITIAL = 2
"""Letters up to which a part of a person's name with its stop is an initial: "A.", "Moh." is none."""


class Writing:
    """How one paper writes where it does not write in capitals throughout."""

    def __init__(self, paper: Manuscript) -> None:
        running = (passage.text for passage in paper if not _is_in_capitals(passage.text))
        self._words = [core for text in running for core in _CORE.findall(text)]
        self._starts: dict[str, list[int]] = {}
        for position, word in enumerate(self._words):
            self._starts.setdefault(word.casefold(), []).append(position)

    def name(self, words: str) -> str:
        """Return the name of an office or a subject as a sentence has it; only capitals are undone."""
        return self._written(words, language.title_case) if signs.in_capitals(words) else words

    def person(self, words: str) -> str:
        """Return the name of a person as a list of members has it."""
        return self._written(words, _capitalized) if words.isupper() else words

    def _written(self, words: str, rule: Callable[[str], str]) -> str:
        found = list(_CORE.finditer(words))
        cores = [one[0] for one in found]
        bare = rule(" ".join(cores)).split(" ")
        right = [self._alone(core, plain) for core, plain in zip(cores, bare, strict=True)]
        at = 0
        while at < len(cores):
            run = self._longest_run(cores[at:])
            right[at : at + len(run)] = [
                mine if mine[:1].isupper() or mine in language.JOINING_WORDS else ours
                for mine, ours in zip(run, right[at:], strict=False)
            ]
            at += len(run) or 1
        return _put_back(words, found, right)

    def _longest_run(self, cores: Sequence[str]) -> list[str]:
        """Return how the paper writes the longest beginning of these words that it has as a name."""
        runs = Counter(
            tuple(run)
            for start in self._starts.get(cores[0].casefold(), ())
            if self._words[start][:1].isupper()
            and len(run := self._run(start, cores)) > 1
            and not all(word.isupper() for word in run)
        )
        best = max(runs, key=lambda run: (len(run), runs[run], sum(w[:1].isupper() for w in run)), default=())
        return list(best)

    def _run(self, start: int, cores: Sequence[str]) -> list[str]:
        run = []
        for core, word in zip(cores, self._words[start:], strict=False):
            if core.casefold() != word.casefold():
                break
            run.append(word)
        return run

    def _alone(self, core: str, plain: str) -> str:
        """Return a word as the paper writes it wherever it has it, if that is a short name."""
        is_number = "/" in core and any(map(str.isdigit, core))  # such as 556/12/DISPAR/2022
        if is_number or core != core.upper():
            return core
        written = {self._words[start] for start in self._starts.get(core.casefold(), ())}
        if written == {core} and 1 < len(core) <= _LONGEST_SHORT_NAME and core.isalpha():
            return core
        return core if core in _SHORT_NAMES or _spells_letters(core) else plain


def _is_in_capitals(text: str) -> bool:
    """Whether a text stands in capitals, be it for a degree or a few letters more."""
    letters = [letter for letter in text if letter.isalpha()]
    return 2 * sum(map(str.isupper, letters)) > len(letters)


def _spells_letters(core: str) -> bool:
    return core.isalpha() and len(core) > 1 and _VOWELS.isdisjoint(core) and "Y" not in core


def _capitalized(words: str) -> str:
    return " ".join(
        part
        if "." in part and len(part) <= _INITIAL
        else part.lower()
        if part in _SON_OF
        else "-".join(map(str.capitalize, part.split("-")))
        for part in words.split(" ")
    )


def _put_back(words: str, found: Sequence[re.Match[str]], right: Sequence[str]) -> str:
    return "".join(_pieces(words, found, right))


def _pieces(words: str, found: Sequence[re.Match[str]], right: Sequence[str]) -> Iterator[str]:
    end = 0
    for one, word in zip(found, right, strict=True):
        yield words[end : one.start()]
        yield one[0] if words[one.start() - 1 : one.start()] == "(" and one[0].isalpha() else word
        end = one.end()
    yield words[end:]
