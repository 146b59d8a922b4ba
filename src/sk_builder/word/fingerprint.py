"""The fingerprint of a printed page: words and structure, nothing that a word processor may change.

Opening and saving leaves it as it is; a changed, moved, added or removed word, paragraph, row or cell does
not. Page numbers, run boundaries, styles, widths and the inner build of equations are left out, for
LibreOffice and Word rewrite them on every save.
"""

import re
from collections.abc import Iterable
from hashlib import blake2b

from sk_builder.word.markup import STRICT_W, M, W
from sk_builder.word.package import Package, read_package

_PIECE = re.compile(
    r"<w:t(?: [^>]*)?>[^<]*"
    r"|<m:t(?: [^>]*)?>[^<]*"
    r"|<(?:w:p|w:tc|w:tr|m:den)(?=[ >/])"
    r"|</w:tbl(?=>)"
    r"|<w:(?:tab|br|cr)(?=/>)"
)
_PLAIN = '<w:t xml:space="preserve">'
_OPENING = re.compile(r"<w:t(?: [^>]*)?>")
_EQUATION_WORDS = re.compile(r"<m:t(?: [^>]*)?>([^<]*)")
_SPACE = re.compile(r"[ \u00a0]+")
_HYPHENS = {"<w:noBreakHyphen/>": "\u2011", "<w:softHyphen/>": "\u00ad"}  # LibreOffice writes elements
_FALLBACK = re.compile(r"<mc:Fallback.*?</mc:Fallback>", re.DOTALL)
_SIMPLE_FIELD = re.compile(
    r'<w:fldSimple [^>]*w:instr="\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b.*?</w:fldSimple>', re.DOTALL
)
_FIELD = re.compile(
    r"<w:instrText[^>]*>\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b"
    r'(?:(?!w:fldCharType="end").)*w:fldCharType="end"', re.DOTALL
)  # fmt: skip
_REFERENCE = re.compile(r"&(?:#(\d+)|#x([0-9a-fA-F]+)|(amp|lt|gt|quot|apos));")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_PREFIX = re.compile(r'xmlns:(\w+)="([^"]*)"')
_MARGIN = re.compile(r"word/(?:header|footer)\d*\.xml")


def fingerprint(docx: bytes) -> str:
    """Return the fingerprint of a Word file, 32 hexadecimal digits.

    Raises:
        NotWordError: The file is no .docx.
    """
    package = read_package(docx)
    margins = [_xml(package, name) for name in package.names() if _MARGIN.fullmatch(name)]
    return fingerprint_of(words_of(_xml(package, "word/document.xml")), map(words_of, margins))


def fingerprint_of(body: str, margins: Iterable[str]) -> str:
    """Join what `words_of` made of the body and of those headers and footers that have words."""
    margins = sorted({words for words in map(_margin_words, margins) if words})
    return blake2b("\f".join((body, *margins)).encode(), digest_size=16).hexdigest()


def words_of(xml: str) -> str:
    """Return words and structure of one part.

    Args:
        xml: The part, with the usual prefixes ``w:``, ``m:`` and ``mc:``.
    """
    if "<mc:Fallback" in xml:
        xml = _FALLBACK.sub("", xml)
    if "PAGE" in xml:
        xml = _FIELD.sub("", _SIMPLE_FIELD.sub("", xml))
    if "Hyphen/>" in xml:
        for element, sign in _HYPHENS.items():
            xml = xml.replace(element, f"<w:t>{sign}")
    words = "".join(_PIECE.findall(xml)).replace(_PLAIN, "")
    words = _OPENING.sub("", words)
    if "<m:t" in words:
        words = _EQUATION_WORDS.sub(lambda found: "".join(found[1].split()), words)
    if "&" in words:
        words = _REFERENCE.sub(_character, words)
    return words


def _margin_words(words: str) -> str:
    """Empty paragraphs come and go in headers; a head is what it says."""
    return " ".join(words.replace("<w:p", " ").split())


def _character(found: re.Match[str]) -> str:
    if found[3]:
        return _NAMED[found[3]]
    code = int(found[1]) if found[1] else int(found[2], 16)
    return chr(code) if code < 0x110000 else ""  # noqa: PLR2004 - the end of Unicode


def _xml(package: Package, name: str) -> str:
    """Return a part as text, in UTF-8 and with the usual prefixes, whoever wrote it."""
    raw = package.read(name)
    try:
        xml = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        xml = raw.decode("utf-16", "replace")
    usual = {W: "w", STRICT_W: "w", M: "m"}
    for prefix, namespace in _PREFIX.findall(xml[:20_000]):
        wanted = usual.get(namespace, prefix)
        if prefix != wanted:
            xml = re.sub(rf"(</?|\s){prefix}:", rf"\1{wanted}:", xml)
    return xml
