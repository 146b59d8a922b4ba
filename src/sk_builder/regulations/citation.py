"""A citation as a value: what it names, in fields, beside the words on paper."""

import re
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property, total_ordering

from msgspec import Struct

from sk_builder.regulations import slug
from sk_builder.regulations.kinds import Kind

_LEFT_OVER = re.compile(
    r"\b(?:Nomor|No\.|Lembaran|Staatsblad|sebagaimana telah|Tahun \d{4})|\bPasal \d|\btentang\b",
    re.IGNORECASE,
)


class Series(Enum):
    """An official gazette; the value is its name as printed."""

    LN = "Lembaran Negara"
    TLN = "Tambahan Lembaran Negara"
    BN = "Berita Negara"
    TBN = "Tambahan Berita Negara"
    LD = "Lembaran Daerah"
    TLD = "Tambahan Lembaran Daerah"
    BD = "Berita Daerah"
    TBD = "Tambahan Berita Daerah"
    STB = "Staatsblad"

    __hash__ = object.__hash__  # that of Enum is slow


@dataclass(frozen=True, slots=True)
class Gazette:
    """Where a rule was published.

    Attributes:
        series: Which gazette.
        number: As printed, digits; "" when the paper gives none.
        year: Four digits. None when not printed: a supplement (*Tambahan*) counts on through the years.
        region: Of a regional gazette, such as "Provinsi Kalimantan Barat"; "" for the national ones.
        words: As found on paper; "" for a gazette that was not read from paper.
    """

    series: Series
    number: str
    year: int | None = None
    region: str = ""
    words: str = field(default="", compare=False)


class Article(Struct, frozen=True):
    """One article that a citation names.

    Attributes:
        pasal: Number, such as "5" or "18A".
        ayat: Paragraphs, such as ("1", "2").
        huruf: Letters or item numbers below it.
    """

    pasal: str
    ayat: tuple[str, ...] = ()
    huruf: tuple[str, ...] = ()


@total_ordering
@dataclass(frozen=True)
class Regulation:
    """One rule, as a citation states it.

    Attributes:
        kind: Its kind, which gives its rank.
        number: As printed without "Nomor"; "" when none is printed.
        year: Of the rule; from the number where that carries it ("PER/09/M.PAN/5/2007"); None if not printed.
        title: Words after "tentang"; for a colonial ordinance its name. Literal.
        maker: The office, for kinds that many offices issue, such as "Menteri Dalam Negeri".
        region: Of a regional rule, such as "Kalimantan Barat".
        alias: Second name within the brackets of the gazette, such as "Indische Comptabiliteitswet".
        gazettes: In printed order.
        adopts: Emergency rules that this law makes a law, read from its title, with their own gazettes.
    """

    kind: Kind
    number: str = ""
    year: int | None = None
    title: str = ""
    maker: str = ""
    region: str = ""
    alias: str = ""
    gazettes: tuple[Gazette, ...] = ()
    adopts: tuple["Regulation", ...] = field(default=(), compare=False)

    @property
    def rank(self) -> int:
        """Place in the hierarchy, 1 the highest."""
        return self.kind.rank

    @cached_property
    def key(self) -> str:
        """Identity: equal keys mean the same rule, whatever the words.

        Example:
            >>> Regulation(Kind.UU, "23", 2014).key
            'uu-23-2014'
        """
        gazette = self.gazettes[0] if self.gazettes else None
        if self.kind is Kind.ORDONANSI and gazette is not None:
            return slug.join("stb", str(gazette.year or ""), gazette.number)
        number = "" if self.kind in (Kind.UUD, Kind.UUD_PERUBAHAN) else slug.number(self.number)
        year = str(self.year or "")
        return slug.join(slug.prefix(self.kind, self.maker, self.region), number, year)

    def same_source(self, other: "Regulation") -> bool:
        """Whether both name the same rule: kind, maker, number and year agree, words need not."""
        return self.key == other.key

    def __lt__(self, other: "Regulation") -> bool:
        """Order of Mengingat: rank, then year, then gazette number, then number."""
        return self.order < other.order

    @property
    def order(self) -> tuple[int, int, int, int, str]:
        """Sort key of `__lt__`; the catalogue knows dates and orders closer."""
        gazette = self.gazettes[0] if self.gazettes else None
        published = int(gazette.number) if gazette is not None and gazette.number.isdigit() else 0
        number = slug.number(self.number)
        return self.rank, self.year or 0, published, int(number) if number.isdigit() else 0, number


class Relation(Enum):
    """What ties a further rule to the one before it."""

    AMENDED = "diubah"
    ADOPTED = "ditetapkan"
    REVOKED = "dicabut"
    JUNCTO = "juncto"
    TOGETHER = "dan"


@dataclass(frozen=True, slots=True)
class Amendment:
    """One link of a chain.

    Attributes:
        relation: What the link says of the rule before it.
        regulation: The rule linked to; None when the words name none ("sebagaimana telah diubah").
        repeated: "beberapa kali", "dua kali" and the like stand in it.
        last: "terakhir" stands in it.
        words: As found on paper, such as "sebagaimana telah beberapa kali diubah terakhir dengan".
    """

    relation: Relation
    regulation: Regulation | None
    repeated: bool = False
    last: bool = False
    words: str = field(default="", compare=False)


class Role(Enum):
    """What a piece of the printed text is."""

    LEAD = "lead"
    ARTICLES = "articles"
    NAME = "name"
    NUMBER = "number"
    YEAR = "year"
    ABOUT = "about"
    TITLE = "title"
    ALIAS = "alias"
    MARK = "mark"
    GAZETTE = "gazette"
    LINK = "link"
    CLOSING = "closing"
    REST = "rest"

    __hash__ = object.__hash__  # that of Enum is slow, and pieces are looked up by role all the time


class Piece(Struct, frozen=True):
    """A stretch of the printed text and what it is; the pieces of a text joined are the text."""

    role: Role
    text: str

    @property
    def words(self) -> str:
        """The text without blanks at its ends."""
        return self.text.strip()


@dataclass(frozen=True, slots=True)
class Citation:
    """One item of Mengingat.

    Attributes:
        regulation: The rule named first; None when no citation was found.
        articles: Of that rule, in printed order.
        amendments: The chain behind it, in printed order.
        lead: Words before it that are none of its own ("Mengingat :", "3.").
        closing: ";" or "." at the end; "" when none.
        rest: Words that were not understood.
        pieces: The printed text, cut up by role.
    """

    regulation: Regulation | None
    articles: tuple[Article, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    lead: str = field(default="", compare=False)
    closing: str = field(default="", compare=False)
    rest: str = field(default="", compare=False)
    pieces: tuple[Piece, ...] = field(default=(), compare=False, repr=False)

    @property
    def words(self) -> str:
        """The words as printed, blanks folded, lead and rest included."""
        return "".join(piece.text for piece in self.pieces).strip()

    @property
    def parsed(self) -> bool:
        """Whether a rule was found and no part of a citation remains outside the fields."""
        aliases = " ".join(rule.alias for rule in self.regulations)
        return self.regulation is not None and not _LEFT_OVER.search(f"{self.lead} {aliases} {self.rest}")

    @property
    def key(self) -> str:
        """Key of the rule named first; "" when none was found."""
        return self.regulation.key if self.regulation else ""

    @property
    def rank(self) -> int | None:
        """Rank of the rule named first; None when none was found."""
        return self.regulation.rank if self.regulation else None

    @property
    def regulations(self) -> tuple[Regulation, ...]:
        """Every rule of the item, in printed order."""
        linked = tuple(link.regulation for link in self.amendments if link.regulation is not None)
        return (self.regulation, *linked) if self.regulation else linked

    @property
    def gazettes(self) -> tuple[Gazette, ...]:
        """Every gazette of the item, those inside an adoption title included."""
        return tuple(
            gazette
            for rule in self.regulations
            for gazette in (*(inner for adopted in rule.adopts for inner in adopted.gazettes), *rule.gazettes)
        )
