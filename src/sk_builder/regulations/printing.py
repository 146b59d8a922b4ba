"""Third step of the grammar: print what a citation says, in the regular form.

Source:
    UU 12/2011, Lampiran II, numbers 41a, 45 to 49 (form of the chain, of name and title, of the gazettes).
"""

from sk_builder.language import enumeration
from sk_builder.regulations.citation import (
    Amendment,
    Article,
    Citation,
    Gazette,
    Regulation,
    Relation,
    Series,
)
from sk_builder.regulations.kinds import Kind

_NATIONAL = frozenset({Series.LN, Series.TLN, Series.BN, Series.TBN})
_LINKS = {
    (Relation.AMENDED, False, False): "sebagaimana telah diubah dengan",
    (Relation.AMENDED, False, True): "sebagaimana telah diubah terakhir dengan",
    (Relation.AMENDED, True, False): "sebagaimana telah beberapa kali diubah dengan",
    (Relation.AMENDED, True, True): "sebagaimana telah beberapa kali diubah terakhir dengan",
    (Relation.ADOPTED, False, False): "yang telah ditetapkan menjadi Undang-Undang dengan",
    (Relation.REVOKED, False, False): "sebagaimana telah dicabut dengan",
    (Relation.JUNCTO, False, False): "juncto",
    (Relation.TOGETHER, False, False): "dan",
}


def write(citation: Citation) -> str:
    """Print a citation in the regular form, whatever its words on paper were.

    Example:
        >>> write(Citation(Regulation(Kind.UU, "25", 1992, "Perkoperasian"), closing=";"))
        'Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian;'
    """
    parts = [
        enumeration([article_words(article) for article in citation.articles]) if citation.articles else "",
        regulation_words(citation.regulation) if citation.regulation else "",
        *map(amendment_words, citation.amendments),
    ]
    return " ".join(part for part in parts if part) + citation.closing


def article_words(article: Article) -> str:
    """Print one article: "Pasal 5 ayat (1) dan ayat (2)"."""
    below = [f"ayat ({ayat})" for ayat in article.ayat] + [f"huruf {huruf}" for huruf in article.huruf]
    return " ".join([f"Pasal {article.pasal}", *([enumeration(below)] if below else [])])


def name_words(rule: Regulation) -> str:
    """Print the name of a rule without number: "Peraturan Menteri Dalam Negeri"."""
    kind = rule.kind.words.removesuffix("Menteri").rstrip() if rule.maker else rule.kind.words
    return " ".join(part for part in (kind, rule.maker, rule.region) if part)


def heading_words(rule: Regulation) -> str:
    """Print kind, maker, number and year of one rule; of a colonial ordinance its title."""
    if rule.kind is Kind.UUD:
        return rule.kind.words
    if rule.kind is Kind.UUD_PERUBAHAN:
        return f"Perubahan {rule.number} {Kind.UUD.words}"
    if rule.kind is Kind.ORDONANSI:
        return rule.title
    number = f"Nomor {rule.number}" if rule.number else ""
    dated = rule.year is None or rule.number.endswith(f"/{rule.year}")
    year = "" if dated else f"Tahun {rule.year}"
    return " ".join(part for part in (name_words(rule), number, year) if part)


def regulation_words(rule: Regulation) -> str:
    """Print one rule with its gazettes, without what amended it."""
    heading = heading_words(rule)
    if rule.kind in (Kind.UUD, Kind.UUD_PERUBAHAN):
        return heading
    title = f"tentang {rule.title}" if rule.title and rule.kind is not Kind.ORDONANSI else ""
    return " ".join(part for part in (heading, title, _bracket(rule)) if part)


def _bracket(rule: Regulation) -> str:
    named = [rule.alias] if rule.alias else []
    inside = ", ".join(named + [gazette_words(gazette) for gazette in rule.gazettes])
    return f"({inside})" if inside else ""


def gazette_words(gazette: Gazette) -> str:
    """Print one gazette: "Tambahan Lembaran Negara Republik Indonesia Nomor 5587"."""
    owner = "Republik Indonesia" if gazette.series in _NATIONAL else gazette.region
    year = f"Tahun {gazette.year}" if gazette.year else ""
    number = f"Nomor {gazette.number}" if gazette.number else ""
    return " ".join(part for part in (gazette.series.value, owner, year, number) if part)


def amendment_words(link: Amendment) -> str:
    """Print one link of a chain with its rule."""
    exact = (link.relation, link.repeated, link.last)
    words = _LINKS.get(exact) or _LINKS[link.relation, False, False]
    return f"{words} {regulation_words(link.regulation)}" if link.regulation else words
