"""The name of the office (LMP-13): one string throughout the paper."""

import re
from collections.abc import Iterator, Sequence

from sk_builder import language
from sk_builder.checks.agreement import same_office
from sk_builder.checks.dossier import PROTECTED, Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity, Span, reword
from sk_builder.manuscript import Passage

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LINKS = ("dan", "serta")
_OFFICES = (
    "dinas",
    "badan",
    "biro",
    "kantor",
    "balai",
    "inspektorat",
    "sekretariat",
    "kecamatan",
    "satuan",
    "unit",
)
_FEWEST_WORDS = 3  # a shorter name is too common to tell a variant from another office
_MOST_SLIPS = 2  # letters in which a word may differ and still be the same word
_SHORTEST_SLIP = 5
_COMPARED = ("kop.", "jabatan", "baris_jabatan", "penandatangan.")  # whose words other rules compare


@rule(
    "LMP-13",
    "Nama kantor ditulis sama di seluruh naskah",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why="Nama kantor ditetapkan oleh peraturan pembentukannya dan ditulis persis seperti itu, termasuk"
    " komanya. Nama yang berubah-ubah menimbulkan keraguan apakah yang dimaksud kantor yang sama.",
    bad="Dinas Pertanian Pangan dan Perkebunan di diktum; Dinas Pertanian, Pangan dan Perkebunan di judul",
    good="Dinas Pertanian, Pangan dan Perkebunan di seluruh naskah",
    source="kebiasaan penyusunan: nama kantor menurut peraturan pembentukannya",
    certainty=Certainty.RECALLED,
)
def office_has_one_name(dossier: Dossier) -> Iterator[Problem]:
    """Hold every name that begins like the maker's office, or like a locked name, against it."""
    names = [_without_region(dossier.maker.partition(" ")[2], dossier.region), *dossier.locked]
    known = [words for name in names if len(words := name.split()) >= _FEWEST_WORDS]
    offices = [" ".join(words) for words in known if words[0].casefold() in _OFFICES]
    for name in offices if not dossier.is_excerpt else ():
        wanted = [told for word in _WORD.finditer(name) if (told := word[0].casefold()) not in _LINKS]
        for passage in dossier.having(_departing(name, wanted)):
            if ".kepala." not in passage.at:
                yield from _variants(dossier, passage, name, wanted)
    yield from _of_another_region(dossier)


def _of_another_region(dossier: Dossier) -> Iterator[Problem]:
    """Find the maker's office with another region of the same level, as a copied paper keeps it."""
    office = _without_region(dossier.maker.partition(" ")[2], dossier.region)
    level, _, region = dossier.region.partition(" ")
    if dossier.is_excerpt or not region or office.split(" ")[0].casefold() not in _OFFICES:
        return
    behind = re.compile(
        rf"{_loose(office)},?\s+{level}\s+((?:[A-Z]\w*\s*){{1,{len(region.split())}}})", re.IGNORECASE
    )
    for passage in dossier.having(office.split()[0].casefold()):
        if passage.at.startswith(_COMPARED) or ".kepala." in passage.at:
            continue
        for found in behind.finditer(dossier.open_text(passage)):
            if " ".join(found[1].split()).casefold() != region.casefold():
                end = found.end(1) - len(found[1]) + len(found[1].rstrip())
                better = _cased(region, found[1])
                yield reword(passage, (found.start(1), end), better, f"kantor ini dari {dossier.region}")


def _loose(words: str) -> str:
    return r"\s+".join(map(re.escape, words.split()))


def _departing(name: str, wanted: Sequence[str]) -> str:
    """Return the pattern of the first word of a name where not just this name stands, in small letters."""
    first, right = wanted[0], name.casefold()
    whole = right.startswith(first) and right.endswith(wanted[-1])
    rest = re.escape(right.removeprefix(first))
    return rf"{re.escape(first)}(?!{rest}(?![^\W\d_]|-))" if whole else re.escape(first)


def _without_region(office: str, region: str) -> str:
    end = office.casefold().rfind(region.casefold()) if region else -1
    return office[:end].rstrip(" ,") if end > 0 else office


def _variants(dossier: Dossier, passage: Passage, name: str, wanted: Sequence[str]) -> Iterator[Problem]:
    for start in _starts(passage.text.casefold(), wanted[0]):
        span = _variant(passage.text, start, wanted)
        told = passage.text[slice(*span)] if span else name
        if span is None or " ".join(told.split()).casefold() == name.casefold():
            continue
        is_title = PROTECTED in dossier.open_text(passage)[slice(*span)]
        if (is_title or passage.at.startswith(_COMPARED)) and not same_office(told, name):
            continue
        right = _cased(name, told)
        message = f'nama kantor berbeda dari "{right}"'
        if is_title:
            yield Problem(passage.at, message, span, suggestion=right)
        else:
            yield reword(passage, span, right, message)


def _starts(text: str, first: str) -> Iterator[int]:
    at = text.find(first)
    while at >= 0:
        if not text[at - 1 : at].isalpha():
            yield at
        at = text.find(first, at + 1)


def _variant(text: str, start: int, wanted: Sequence[str]) -> Span | None:
    """Return the stretch of a name that has the wanted words, links aside, at most one of them misspelled."""
    expected = list(wanted)
    slips, end = 0, start
    for found in _WORD.finditer(text, start):
        if not expected:
            break
        if (told := found[0].casefold()) in _LINKS:
            continue
        right = expected.pop(0)
        slips += told != right
        if slips > 1 or (told != right and not _is_slip(told, right)):
            return None
        end = found.end()
    return None if expected or _goes_on(text[end:]) else (start, end)


def _goes_on(rest: str) -> bool:
    """Tell whether the name of a longer office goes on here: ", Pemuda", " dan Olahraga"."""
    words = rest.replace(",", " , ", 1).split(maxsplit=2)[:2]
    linked = len(words) > 1 and words[0].casefold() in {",", "&", *_LINKS}
    return linked and words[1][0].isupper() and words[1].casefold() not in _OFFICES


def _is_slip(told: str, right: str) -> bool:
    """Tell whether two words differ in few letters that stand together."""
    before = 0
    while before < min(len(told), len(right)) and told[before] == right[before]:
        before += 1
    behind = 0
    while behind < min(len(told), len(right)) - before and told[-1 - behind] == right[-1 - behind]:
        behind += 1
    longest = max(len(told), len(right))
    return longest >= _SHORTEST_SLIP and longest - before - behind <= _MOST_SLIPS


def _cased(name: str, like: str) -> str:
    """Write a name in capitals or as a name, as the words that it replaces."""
    if like.isupper():
        return name.upper()
    return language.title_case(name) if name.isupper() else name
