"""What an amending decree makes of parts of another (*bunyi baru*): words that it quotes, or a new annex."""

import re

from sk_builder import language
from sk_builder.model import Dictum, Rewording
from sk_builder.places import segment
from sk_builder.reading.decree.items import item, opened
from sk_builder.reading.decree.source import Source

_PART = re.compile(
    r"\bmengubah\b.*?\b(?:menimbang(?:\s+huruf\s+(?P<menimbang>[a-z]{1,2})\b)?"
    r"|mengingat(?:\s+angka\s+(?P<mengingat>\d+)\b)?"
    r"|diktum\s+(?P<diktum>(?-i:[A-Z]+(?:\s+(?:BELAS|PULUH(?:\s+[A-Z]+)?)\b)?))"
    r"|lampiran(?:\s+(?P<lampiran>[IVXLC]+)\b)?)",
    re.IGNORECASE,
)
_QUOTE = re.compile(
    r"(?P<opening>.*?\bberbunyi(?:\s+sebagai\s+berikut)?\s*:)\s*"
    r"(?P<label>[“\"]\s*(?:(?:(?-i:[A-Z][A-Z ]{3,})|[a-z]{1,2}|\d{1,3})[.:](?=\s))?)\s*(?P<words>\S.*)",
    re.IGNORECASE,
)
_START = '“"'
_END = '”"'
_ANNEXED = re.compile(r"\bmenjadi\b.*\btercantum\s+dalam\s+Lampiran\b", re.IGNORECASE)


def read_rewording(at: str, source: Source) -> tuple[str, Rewording] | None:
    """Read what a point of an amending decree quotes, and take its words.

    Args:
        at: The point.
        source: Its words are not taken yet.

    Returns:
        What the point itself says, and the new words; None for a point that changes nothing.
    """
    words = source.words(at)
    part = part_of(words)
    if part is None:
        return None
    if part.startswith("lampiran."):
        text = opened(source.take(at), ".") if _ANNEXED.search(words) else ""
        return (text, Rewording(at=part)) if text else None
    quote = _QUOTE.match(words)
    return _quoted(at, part, quote, source) if quote else None


def part_of(words: str) -> str | None:
    """Return the place of the part that a point changes; None where it names none.

    Examples:
        >>> part_of("Mengubah diktum KEDUA PULUH Surat Keputusan Camat Nomor 3 sehingga berbunyi:")
        'diktum.KEDUA PULUH'
        >>> part_of("Mengubah Menimbang huruf b Keputusan"), part_of("Mengubah Lampiran Keputusan Camat")
        ('menimbang.b', 'lampiran.I')
    """
    found = _PART.match(words)
    if found is None:
        return None
    for key, count in found.groupdict().items():
        if count:
            written = count.lower() if key == "menimbang" else count.upper()
            known = key != "diktum" or language.parse_ordinal(written) is not None
            return f"{key}.{written}" if known else None
    alone = found[0].split()[-1].lower()
    return "lampiran.I" if alone == "lampiran" else alone


def other_part(dictum: Dictum) -> str | None:
    """Return the part that a point says it changes where its data change another; None where they agree."""
    named = part_of(dictum.text) if dictum.rewording else None
    return named if dictum.rewording and named != dictum.rewording.at else None


def _quoted(at: str, part: str, quote: re.Match[str], source: Source) -> tuple[str, Rewording]:
    here = f"{at}.bunyi_baru"
    source.take(at)
    label, words = quote["label"], quote["words"]
    if not any(map(str.isalnum, label)):  # what stands alone has no letter, only the mark of a quote
        label, words = "", f"{label}{words}"
    source.placed |= {at: quote["opening"], f"{here}.label": label, f"{here}.isi": words}
    listed = [
        source.take(passage.at, f"{here}.rincian.{segment('rincian', position)}")
        for position, passage in enumerate(source.paper.items(f"{at}.rincian"))
    ]
    after = source.take(f"{at}.lanjutan", f"{here}.lanjutan")
    text, *items = (_unquoted(words) for words in (words, *listed))
    return quote["opening"], Rewording(
        at=part,
        text=opened(text, ":") if items else opened(text, ".", ";"),
        items=tuple(map(item, items)),
        continuation=(opened(_unquoted(after), ".", ";") or None) if items else None,
    )


def _unquoted(words: str) -> str:
    return words.lstrip(_START).rstrip(_END).strip()
