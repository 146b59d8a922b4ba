"""The fingerprint of a printed page: words and structure, nothing that a word processor may change.

Opening and saving leaves it as it is; a changed, moved, added or removed word, paragraph, row or cell does
not, nor does a picture, a comment or a footnote. Page numbers, run boundaries, styles, widths and the inner
build of equations are left out, for LibreOffice and Word rewrite them on every save.

The parts are not parsed, for speed, and may come from anybody: each pattern below stops at the next ``<``, so
that the time grows with the length of a part and no faster.
"""

import re
from collections.abc import Container, Iterable, Iterator
from hashlib import blake2b

from sk_builder.word.markup import DOCUMENT, MARGIN, STRICT_W, M, W
from sk_builder.word.package import Package, read_package

_PIECE = re.compile(
    r'<w:t(?: xml:space="preserve"| [^<>]*)?>[^<]*'
    r"|<m:t(?: [^<>]*)?>[^<]*"
    r"|<(?:w:p|w:tc|w:tr|w:drawing|w:pict|w:sectPr|m:den)(?=[ >/])"
    r"|</w:tbl(?=>)"
    r"|<w:(?:tab|br|cr)(?=/>)"
)
_PLAIN = '<w:t xml:space="preserve">'
_OPENING = re.compile(r"<w:t(?: [^<>]*)?>")
_EQUATION_WORDS = re.compile(r"<m:t(?: [^<>]*)?>([^<]*)")
_TEXT_BOX = re.compile(r"<w:drawing(?=[ >])(?:[^<]|<(?!/?w:drawing[ >]|wps:txbx))*<wps:txbx")
"""What opens a text box, which is words and no picture: LibreOffice makes one of each frame."""
_HYPHENS = {"<w:noBreakHyphen/>": "\u2011", "<w:softHyphen/>": "\u00ad"}  # LibreOffice writes elements
_SECTION = "<w:sectPr"
_BLANKS_BEFORE_SECTION = re.compile(f"(?:<w:p)+{_SECTION}")
_FALLBACK = re.compile(r"<mc:Fallback(?:\s[^<>]*)?(?<!/)>|(?P<end></mc:Fallback\s*>)")
_PAGE = r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b"
_SIMPLE_FIELD = re.compile(
    rf'<w:fldSimple(?=[^<>]*(?<!/)>)\s(?:[^<>]*\s)?w:instr="{_PAGE}|(?P<end></w:fldSimple\s*>)'
)
_FIELD = re.compile(rf'<w:instrText(?:\s[^<>]*)?>{_PAGE}|(?P<end>w:fldCharType="end")')
_REFERENCE = re.compile(r"&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_NAME = re.compile(r"(</?|\s)(\w+):")
_PREFIX = re.compile(r'xmlns:(\w+)="([^"]*)"')
_BESIDE = re.compile(r"word/(?:comments|footnotes|endnotes)\d*\.xml")


def fingerprint(docx: bytes) -> str:
    """Return the fingerprint of a Word file, 32 hexadecimal digits.

    Raises:
        NotWordError: The file is no .docx.
    """
    package = read_package(docx)
    return fingerprint_of(words_of(_xml(package, DOCUMENT)), words_beside(package))


def fingerprint_of(body: str, beside: Iterable[str]) -> str:
    """Join what `words_of` made of the body and of those parts beside it that have words."""
    beside = sorted({words for words in map(_only_words, beside) if words})
    return blake2b("\f".join((body, *beside)).encode("utf-8", "replace"), digest_size=16).hexdigest()


def words_beside(package: Package, without: Container[str] = ()) -> Iterator[str]:
    """Yield `words_of` of each header, footer, comment and note part whose name is not in `without`."""
    for name in package.names("word/"):
        if (MARGIN.fullmatch(name) or _BESIDE.fullmatch(name)) and name not in without:
            yield words_of(_xml(package, name))


def words_of(xml: str) -> str:
    """Return words and structure of one part.

    Args:
        xml: The part, with the usual prefixes ``w:``, ``m:`` and ``mc:``.
    """
    if "<mc:Fallback" in xml:
        xml = _without(_FALLBACK, xml)
    if "PAGE" in xml:
        xml = _without(_FIELD, _without(_SIMPLE_FIELD, xml))
    if "Hyphen/>" in xml:
        for element, sign in _HYPHENS.items():
            xml = xml.replace(element, f"<w:t>{sign}")
    if "<wps:txbx" in xml:
        xml = _TEXT_BOX.sub("", xml)
    words = "".join(_PIECE.findall(xml)).replace(_PLAIN, "")
    words = _OPENING.sub("", words)
    inner, last, rest = words.rpartition(_SECTION)
    if _SECTION in inner:  # LibreOffice drops blank paragraphs before a section that is not the last
        words = _BLANKS_BEFORE_SECTION.sub(_SECTION, inner) + last + rest
    if "<m:t" in words:
        words = _EQUATION_WORDS.sub(lambda found: "".join(found[1].split()), words)
    if "&" in words:
        words = _REFERENCE.sub(_character, words)
    return words


def _without(ends: re.Pattern[str], xml: str) -> str:
    """Leave out what stands from each outermost beginning to its ``end``; what has no end stays."""
    kept: list[str] = []
    depth = start = 0
    for found in ends.finditer(xml):
        if not found["end"]:
            if not depth:
                kept.append(xml[start : found.start()])
                start = found.start()
            depth += 1
        elif depth:
            depth -= 1
            if not depth:
                start = found.end()
    return "".join((*kept, xml[start:]))


def _only_words(words: str) -> str:
    """Empty paragraphs come and go in headers, and frames change their place; a head is what it says."""
    return " ".join(sorted(" ".join(paragraph.split()) for paragraph in words.split("<w:p"))).strip()


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
    given = dict(_PREFIX.findall(xml[:20_000]))
    wanted = {prefix: usual[name] for prefix, name in given.items() if usual.get(name, prefix) != prefix}
    if not wanted:
        return xml
    return _NAME.sub(lambda found: f"{found[1]}{wanted.get(found[2], found[2])}:", xml)
