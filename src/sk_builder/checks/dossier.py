"""The dossier (*berkas*): a paper, and all that it is checked against."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, lru_cache, wraps
from itertools import accumulate
from typing import Any, NamedTuple, TypeVar

from sk_builder import language
from sk_builder.checks.basis import Basis
from sk_builder.checks.cited import Cited, CitedRule, cited_item, cited_within
from sk_builder.checks.figures import may_hold_amounts
from sk_builder.checks.table_rows import IndicatorTable, tables_of
from sk_builder.manuscript import Manuscript, Passage
from sk_builder.model import Decree, HouseStyle, Period
from sk_builder.pages import PageForm
from sk_builder.regulations import Catalogue, Entry, Kind, Regulation, Role

_ResultT = TypeVar("_ResultT")

PROTECTED = "\0"
"""Stands in `Dossier.open_text` for each character that no language rule may touch."""

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_YEARS = re.compile(r"\b((?:19|20)\d\d)\b(?:\s*(?:-|–|s\.d\.|sampai dengan)\s*((?:19|20)\d\d)\b)?")
_DATE = re.compile(r"\d{1,2}\s+[^\W\d_]+\s+\d{4}")
"""A date with more around it: "2 Januari 2023 M bertepatan dengan 9 Jumadil Akhir 1444 H"."""
_NUMBERED = re.compile(r"\bnomor\s*:?\s*\S+(?:\s+tahun\s+\d{4})?", re.IGNORECASE)
_REGION = re.compile(r"\b(PRO[VP]INSI|KABUPATEN|KOTA)\s+([A-Z][A-Z. ]*[A-Z])", re.IGNORECASE)
_BODY = ("memutuskan", "diktum", "penandatangan", "menetapkan")
_LEVELS = {
    "Provinsi": (Kind.PERGUB, Kind.KEPGUB, Kind.PERDA_PROVINSI, Kind.PERDA),
    "Kabupaten": (Kind.PERBUP, Kind.KEPBUP, Kind.PERDA_KABUPATEN, Kind.PERDA),
    "Kota": (Kind.PERWALI, Kind.KEPWALI, Kind.PERDA_KOTA, Kind.PERDA),
}
"""The kinds of regional rules that a region of each level makes."""
_LAWS = (Kind.PERDA_PROVINSI, Kind.PERDA_KABUPATEN, Kind.PERDA_KOTA)
_GROUNDS = ("membaca", "menimbang", "mengingat", "mengingat_pula", "memperhatikan")
_SAID_OF_MEMBERS = ("kedudukan", "keterangan", "tugas", "kegiatan", "uraian")
"""How the columns of a list of members begin that hold text; the others hold names."""


class Token(NamedTuple):
    """A word of an open text, as it stands and in small letters, and its stretch."""

    word: str
    small: str
    start: int
    end: int


@dataclass(frozen=True)
class Dossier:
    """A paper and what it is checked against. What a rule concludes depends on this alone.

    Attributes:
        manuscript: The paper.
        catalogue: What is known of the rules it cites.
        as_of: "Today".
        style: The house style that decides where schools differ.
        style_is_given: Whether the paper's own data or a person named that style; else it is the standard
            one, assumed for a foreign paper.
        decree: The data of the paper, where we have them.
        printed_digest: The fingerprint of what its decree prints; None where nobody asked.
        locked: Names of offices and units that no rule touches, beside those the paper itself shows.
        form: The form of its pages; None where the paper is no Word file, or nobody looked.
        template_form: The form of the pages of the template it is held against.
        knows: Tells whether a word in small letters is spelled right; None where nobody asked for that.
    """

    manuscript: Manuscript
    catalogue: Catalogue
    as_of: date
    style: HouseStyle = field(default_factory=HouseStyle)
    style_is_given: bool = False
    decree: Decree | None = None
    printed_digest: str | None = None
    locked: tuple[str, ...] = ()
    form: PageForm | None = None
    template_form: PageForm | None = None
    knows: Callable[[str], bool] | None = None

    @cached_property
    def made(self) -> dict[object, Any]:
        """What functions marked `once` have made of it."""
        return {}

    @cached_property
    def is_excerpt(self) -> bool:
        """Whether only the grounds are there, no decision: then no other part is missed."""
        return not any(self.manuscript.under(part) for part in _BODY)

    @cached_property
    def day(self) -> date | None:
        """The day the decree is set; None while blank or unreadable."""
        words = self.manuscript.words("penetapan.tanggal")
        dates = (found[0] for found in _DATE.finditer(words))
        return next((day for written in (words, *dates) if (day := _read_day(written))), None)

    @cached_property
    def is_draft(self) -> bool:
        """Whether number or date are still to come (*konsep*)."""
        if self.decree is not None:
            return self.decree.is_draft
        number = self.manuscript.words("nomor")
        blank = not number or "...." in number or "…" in number or number.upper().startswith("TAHUN")
        return blank or not re.search(r"\d", self.manuscript.words("penetapan.tanggal"))

    @cached_property
    def law_day(self) -> date:
        """The day as of which the law is looked up: that of the decree, or else today."""
        return self.day or self.as_of

    @cached_property
    def period(self) -> Period | None:
        """The years that the decree is for: from its data, else from its title or the head of its annex."""
        if self.decree is not None:
            return self.decree.period
        heads = (f"{annex}.{key}" for annex in self.manuscript.annexes for key in ("periode", "judul"))
        for at in ("tentang", *heads):
            if found := _YEARS.search(_NUMBERED.sub("", self.manuscript.words(at))):
                first = int(found[1])
                return Period(first, int(found[2] or first))
        return None

    @cached_property
    def maker(self) -> str:
        """The office that makes the decree, as its title has it, blanks folded, no comma at the end."""
        for at in ("jabatan", "baris_jabatan", "penandatangan.jabatan"):
            if words := self.manuscript.words(at).rstrip(" ,"):
                return words
        return ""

    @cached_property
    def region(self) -> str:
        """The region of the maker, such as "Provinsi Kalimantan Barat", in title case; "" if not named."""
        letterhead = "\n".join(self.manuscript.words(p.at) for p in self.manuscript.items("kop.instansi"))
        found = _REGION.search(self.maker) or _REGION.search(letterhead)
        return " ".join(found[0].split()).title().replace("Propinsi", "Provinsi") if found else ""

    @cached_property
    def bases(self) -> tuple[Cited, ...]:
        """The legal bases under Mengingat, in printed order, those that are no citation too."""
        return tuple(cited_item(passage) for passage in self.manuscript.items("mengingat"))

    @cached_property
    def read_bases(self) -> tuple[Basis, ...]:
        """The legal bases under Mengingat that name a rule, each with what the catalogue says of that."""
        found = []
        for position, cited in enumerate(self.bases):
            if cited.citation.regulation is not None:
                rule = self.completed(cited.citation.regulation)
                key = rule.key
                found.append(Basis(position, cited, cited.rules, rule, key, self.catalogue.get(key)))
        return tuple(found)

    def citations(self, passage: Passage) -> tuple[Cited, ...]:
        """Return the citations within a running text; those of Mengingat are `bases`."""
        return _citations(passage)

    @cached_property
    def based_on(self) -> tuple[CitedRule, ...]:
        """Each rule that a legal basis under Mengingat names, those that changed it too."""
        return tuple(rule for basis in self.bases for rule in basis.rules)

    @cached_property
    def basis_of(self) -> Mapping[str, CitedRule]:
        """The rules that Mengingat names, by key; one without region is taken for one of the maker's."""
        return {self.completed(cited.regulation).key: cited for cited in reversed(self.based_on)}

    @cached_property
    def mentioned(self) -> tuple[CitedRule, ...]:
        """Each rule that grounds other than Mengingat, and the points of the decision, name."""
        running = (*self.grounds, *self.manuscript.under("diktum"))
        return tuple(rule for p in running for cited in self.citations(p) for rule in cited.rules)

    @cached_property
    def cited_rules(self) -> tuple[CitedRule, ...]:
        """Each rule that it names, in Mengingat and then elsewhere."""
        return (*self.based_on, *self.mentioned)

    @cached_property
    def only_mentioned(self) -> tuple[CitedRule, ...]:
        """Each rule that running text names and Mengingat does not."""
        found = self.mentioned
        return tuple(cited for cited in found if self.completed(cited.regulation).key not in self.basis_of)

    def known(self, rule: Regulation) -> Entry | None:
        """Return what the catalogue says of a rule; one without region is taken for one of the maker's."""
        return self.catalogue.find(self.completed(rule))

    @cached_property
    def _completed(self) -> dict[int, tuple[Regulation, Regulation]]:
        """What was completed, by the identity of the rule: to hash one takes longer than to complete it."""
        return {}

    def completed(self, rule: Regulation) -> Regulation:
        """Return a regional rule with the region of its gazette, or else of the maker, if it names none."""
        found = self._completed.get(id(rule))
        if found is None:
            found = self._completed[id(rule)] = rule, _with_region(rule, self.region)
        return found[1]

    @cached_property
    def tables(self) -> tuple[IndicatorTable, ...]:
        """The indicator tables of its annexes, in printed order."""
        return tables_of(self.manuscript)

    @cached_property
    def amounts(self) -> tuple[tuple[Passage, str], ...]:
        """The passages that may hold amounts, each with its open text, citations protected as a whole."""
        return tuple((p, self._without_citations(p)) for p in self.manuscript if may_hold_amounts(p))

    def _without_citations(self, passage: Passage) -> str:
        text = self.open_text(passage)
        for cited in self.citations(passage):
            start, end = cited.span
            text = text[:start] + PROTECTED * (end - start) + text[end:]
        return text

    @cached_property
    def grounds(self) -> tuple[Passage, ...]:
        """The items of Membaca, Menimbang, Mengingat Pula and Memperhatikan, in the order of that list."""
        return tuple(p for part in _GROUNDS if part != "mengingat" for p in self.manuscript.items(part))

    @cached_property
    def _locked_names(self) -> str:
        """The pattern of all names that no language rule may touch, in small letters; "" for none."""
        office = re.sub(r"^(?:Plt\.|Plh\.|Pj\.)?\s*kepala\s+", "", self.maker, flags=re.IGNORECASE)
        names = sorted({name for name in (office, *self.locked) if name}, key=len, reverse=True)
        return "|".join(re.escape(" ".join(name.lower().split())).replace(r"\ ", r"\s+") for name in names)

    @cached_property
    def _searched(self) -> tuple[str, Sequence[int]]:
        """All words of the paper in small letters, and how far those of each passage reach."""
        words = [f"{passage.text.casefold()}\n" for passage in self.manuscript]
        return "".join(words), tuple(accumulate(map(len, words)))

    def having(self, pattern: str) -> Iterator[Passage]:
        """Yield the passages whose words, in small letters, have a pattern that goes beyond no line.

        The paper is searched as a whole, so that a rule which looks for what is rare costs nearly nothing.
        """
        search, (words, ends) = re.compile(pattern).search, self._searched
        found = search(words)
        while found is not None:
            number = bisect_right(ends, found.start())
            yield self.manuscript.passages[number]
            found = search(words, ends[number])

    @cached_property
    def _open_texts(self) -> Mapping[str, str]:
        names = self._locked_names
        return {passage.at: _opened(passage, names) for passage in self.manuscript}

    def open_text(self, passage: Passage) -> str:
        """Return the text with `PROTECTED` for each character of a protected stretch; its length is the same.

        Protected are names and titles of cited rules, names of persons, and locked names of offices.
        """
        return self._open_texts[passage.at]

    @cached_property
    def vocabulary(self) -> Mapping[str, Sequence[Passage]]:
        """The words of the open texts in small letters, each with the passages that have it.

        Those of the letterhead are left out: they are names and addresses.
        """
        found: dict[str, list[Passage]] = defaultdict(list)
        for passage in self.manuscript:
            if not passage.at.startswith("kop."):
                for word in _words(self._open_texts[passage.at]):
                    found[word].append(passage)
        return found

    def occurrences(self, word: str) -> Iterator[tuple[Passage, Token]]:
        """Yield where a word of the vocabulary, given in small letters, stands in the paper."""
        for passage in self.vocabulary.get(word, ()):
            yield from ((passage, token) for token in self.tokens(passage) if token.small == word)

    def tokens(self, passage: Passage) -> tuple[Token, ...]:
        """Return the words of the open text; a word with a protected character is none."""
        return _tokens(self.open_text(passage))


def once(make: Callable[[Dossier], _ResultT]) -> Callable[[Dossier], _ResultT]:
    """Let what several rules ask of a dossier be made once for each."""

    @wraps(make)
    def made(dossier: Dossier) -> _ResultT:
        known: dict[object, Any] = dossier.made
        if make not in known:
            known[make] = make(dossier)
        result: _ResultT = known[make]
        return result

    return made


def _read_day(words: str) -> date | None:
    try:
        return language.parse_date(words)
    except ValueError:
        return None


def _with_region(rule: Regulation, region: str) -> Regulation:
    if rule.region or not rule.kind.is_regional:
        return rule
    for named in (*(gazette.region for gazette in rule.gazettes), region):
        level, _, name = named.partition(" ")
        if rule.kind in (kinds := _LEVELS.get(level.title(), ())):
            kind = next(kind for kind in kinds if kind in _LAWS) if rule.kind is Kind.PERDA else rule.kind
            return replace(rule, kind=kind, region=name)
    return rule


def _citations(passage: Passage) -> tuple[Cited, ...]:
    looks_cited = "omor" in passage.text or "ndang" in passage.text
    return cited_within(passage) if looks_cited else ()


@lru_cache(maxsize=4096)
def _opened(passage: Passage, names: str) -> str:
    text = passage.text
    is_name = passage.at.endswith(".nama") and "penandatangan." in passage.at
    column = passage.at.rpartition(".")[2] if ".anggota." in passage.at else ""
    if is_name or (column and not column.startswith(_SAID_OF_MEMBERS)):
        return PROTECTED * len(text)
    in_mengingat = passage.at.startswith("mengingat.")
    for one in (cited_item(passage),) if in_mengingat else _citations(passage):
        for start, end in one.spans(Role.NAME, Role.TITLE, Role.ALIAS):
            text = text[:start] + PROTECTED * (end - start) + text[end:]
    return _without_names(text, names) if names else text


def _without_names(text: str, names: str) -> str:
    small = text.lower()
    if len(small) != len(text):  # there are letters that become two
        return re.sub(names, lambda found: PROTECTED * len(found[0]), text, flags=re.IGNORECASE)
    for found in re.finditer(names, small):
        text = text[: found.start()] + PROTECTED * len(found[0]) + text[found.end() :]
    return text


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


@lru_cache(maxsize=4096)
def _tokens(text: str) -> tuple[Token, ...]:
    return tuple(Token(found[0], found[0].lower(), *found.span()) for found in _WORD.finditer(text))
