"""Links of a chain: "sebagaimana telah beberapa kali diubah terakhir dengan", "juncto", "dan"."""

from sk_builder.regulations.citation import Amendment, Regulation, Relation
from sk_builder.regulations.heading import JUNCTO, ORDINALS, Words, is_adoption, name_at, word
from sk_builder.regulations.lexer import near, words_of

_COUNTS = frozenset(
    {
        "beberapa", "berapa", "berkali", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan",
        "sembilan", "sepuluh", "sebelas",
    }
)  # fmt: skip
_VERBS = frozenset(
    {
        "telah", "diubah", "dirubah", "diubah/ditambah", "ditambah", "diganti", "disempurnakan", "diperbarui",
        "diperbaharui", "ditetapkan", "dinyatakan", "dicabut", "terakhir",
    }
)  # fmt: skip
_OTHERS = frozenset(
    {
        "sebagaimana", "yang", "kali", "puluh", "kemudian", "kembali", "dengan", "melalui", "oleh",
        "berdasarkan", "dan", "serta", "beserta", "atas", "tidak", "berlaku", "sebagian", "perubahannya", ",",
        ";",
    }
)  # fmt: skip
_FURTHER = ORDINALS | {"perubahan", "diubah", "terakhir"}
_WORDS = _COUNTS | _VERBS | _OTHERS | _FURTHER | JUNCTO


def is_clause(words: Words, at: int) -> bool:
    """Say whether a clause begins at `at`: "sebagaimana telah ...", "juncto ...", "dan perubahan kedua"."""
    at += word(words, at) in {",", ";"}
    current, following = word(words, at), word(words, at + 1)
    if "agaim" in current and near(current, "sebagaimana"):
        return following in _VERBS or following in _COUNTS or following in {"kemudian", "yang", "sudah"}
    if current == "yang":
        return following in _VERBS and name_at(words, link_end(words, at)) is not None
    if current in {"dan", "serta", "beserta"} and following == "perubahannya":
        return not word(words, at + 2) or word(words, at + 2) == ";"
    if current in {"dan", "serta"}:
        return following in _FURTHER and _ends_in_rule(words, link_end(words, at))
    return current in JUNCTO and name_at(words, at + 1) is not None


def _ends_in_rule(words: Words, at: int) -> bool:
    return words[at - 1] in {"dengan", "oleh", "melalui"} and name_at(words, at) is not None


def is_link(words: Words, at: int) -> bool:
    """Say whether anything ties a further rule to the one that ends at `at`."""
    if is_clause(words, at):
        return True
    comma = word(words, at) == ","
    at += comma
    joined = word(words, at) in {"dan", "serta"}
    if (joined or word(words, at) == "beserta") and word(words, at + 1) == "perubahannya":
        return True
    if comma or joined:
        return name_at(words, at + joined) is not None
    following = word(words, at + 1)
    return word(words, at) in _VERBS and (
        following in _VERBS or following in _COUNTS or following == "dengan"
    )


def link_end(words: Words, at: int) -> int:
    """Pass the words of a link, up to the rule that it links to."""
    while at < len(words):
        if is_adoption(words, at):
            at = min(at + 3, len(words))
        elif name_at(words, at) or not _goes_on(words, at):
            break
        else:
            at += 1
    return at


def _goes_on(words: Words, at: int) -> bool:
    """Say whether a link goes on at `at`; a mark, or one unknown word, must stand before one of its words."""
    if words[at] in {",", ";"}:
        return _is_link_word(words, at + 1) or name_at(words, at + 1) is not None
    return _is_link_word(words, at) or _is_link_word(words, at + 1)


def _is_link_word(words: Words, at: int) -> bool:
    current = word(words, at)
    return current in _WORDS or current.endswith("belas") or near(current, "sebagaimana")


def read_link(text: str, rule: Regulation | None) -> Amendment:
    """Read the words of a link to `rule`.

    Example:
        >>> link = read_link("sebagaimana telah beberapa kali diubah terakhir dengan", None)
        >>> link.relation.name, link.repeated, link.last
        ('AMENDED', True, True)
    """
    words = words_of(text)
    repeated = any(current in _COUNTS or current.endswith("belas") for current in words)
    return Amendment(_relation(words), rule, repeated, "terakhir" in words, text.strip(" ,;"))


def _relation(words: list[str]) -> Relation:
    if any(current in JUNCTO for current in words):
        return Relation.JUNCTO
    if any(stem in current for current in words for stem in ("ubah", "tambah", "ganti", "sempurna", "baru")):
        return Relation.AMENDED
    if any("tetap" in current for current in words):
        return Relation.ADOPTED
    if "dicabut" in words:
        return Relation.REVOKED
    return Relation.AMENDED if "terakhir" in words else Relation.TOGETHER
