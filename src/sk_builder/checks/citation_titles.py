"""Rules about titles of cited rules: their words, and their capitals.

No other rule touches a title. A rule that is cited in running text and under Mengingat is looked at under
Mengingat alone; that both agree is the matter of MNB-14.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from sk_builder.checks.cited import CitedRule
from sk_builder.checks.dossier import Dossier, once
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity, Span, reword
from sk_builder.regulations import Confidence, Entry, Kind, Role

_WORD = re.compile(r"[^\W_]+")
_STRAY = frozenset("^_|{}[]<>*~#$%\\•=+@")
_MISREAD = (("rn", "m"), ("l", "i"), ("1", "i"), ("t", "i"), ("j", "i"), ("0", "o"), ("5", "s"), ("vv", "w"))
"""Letters that a machine takes for one another."""
_KIN = 0.5
"""Share of common words below which two titles are not of one rule."""
_OVERHANG = 2
"""Words of a sentence behind a title that are looked at, for words of the title may be torn in two."""
_LONGEST_REST = 4
"""Words behind a title that still may belong to it; more are a sentence that was not understood."""
_MODERN = {"propinsi": "provinsi", "djawa": "jawa", "praktek": "praktik", "jogjakarta": "yogyakarta"}
"""Words of old titles as they are spelled today: who writes so names the right rule."""
_TITLED = frozenset(
    {
        Kind.UU, Kind.PERPPU, Kind.PP, Kind.PERPRES, Kind.PERMEN, Kind.PERDA, Kind.PERDA_PROVINSI,
        Kind.PERDA_KABUPATEN, Kind.PERDA_KOTA, Kind.PERGUB, Kind.PERBUP, Kind.PERWALI,
    }
)  # fmt: skip
_SMALL = frozenset(
    {
        "di", "ke", "dari", "dan", "atau", "yang", "untuk", "pada", "dalam", "tentang", "atas", "serta",
        "dengan", "oleh", "antara", "sebagai",
    }
)  # fmt: skip
_EITHER = frozenset(
    {
        "bagi", "kepada", "terhadap", "secara", "melalui", "sampai", "tanpa", "tidak", "dapat", "akan",
        "telah", "agar", "guna", "per", "para", "maupun", "bukan", "menjadi", "karena", "beserta",
        "berdasarkan", "sebagaimana", "diubah", "mengubah", "termasuk", "jo", "juncto",
        "of", "the", "for", "on", "and", "to", "in", "with", "against", "by", "from", "at", "their",
    }
)  # fmt: skip
"""Words that some write with a capital and some do not, in the English names of treaties too."""


@once
def _titled(dossier: Dossier) -> Sequence[tuple[CitedRule, Span]]:
    found = (*dossier.based_on, *dossier.only_mentioned)
    return [(one, span) for one in found if one.regulation.number and (span := one.span(Role.TITLE))]


@lru_cache(maxsize=512)
def _words(title: str) -> tuple[tuple[str, Span], ...]:
    """Return the words of a title in small letters, each with its stretch."""
    return tuple((found[0].lower(), found.span()) for found in _WORD.finditer(title))


def _plain(title: str) -> list[str]:
    return [word for word, _ in _words(title)]


def _known(dossier: Dossier, cited: CitedRule) -> Entry | None:
    entry = dossier.known(cited.regulation)
    known = entry is not None and entry.regulation.title and entry.confidence is not Confidence.LOW
    return entry if known else None


@rule(
    "SIT-14",
    "Judul peraturan sama dengan katalog",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why=(
        "Judul peraturan disalin kata demi kata dari naskah yang diundangkan: tidak disingkat, tidak diubah."
        " Judul yang berbeda membuat pembaca ragu peraturan mana yang dimaksud. Beda koma saja hanya dicatat,"
        " begitu pula beda dari judul yang belum dicocokkan katalog dengan sumbernya."
    ),
    bad="Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintah Daerah",
    good="Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",
    source="UU 12/2011, Lampiran II nomor 45; katalog peraturan aplikasi ini, dengan sumber tiap butirnya",
    certainty=Certainty.SEEN,
)
def titles_as_in_the_catalogue(dossier: Dossier) -> Iterator[Problem]:
    """The title of a rule is there, and has the words that the catalogue knows."""
    yield from _without_title(dossier)
    for cited, span in _titled(dossier):
        entry = _known(dossier, cited)
        if entry is None:
            continue
        printed, known = cited.passage.text[slice(*span)], entry.regulation.title
        if printed == known:
            continue
        if _plain(printed) != _plain(known):
            seen = entry.confidence is Confidence.HIGH or bool(entry.evidence)
            sure = seen and _modern(printed) != _modern(known)
            yield from _other_words(dossier, cited, span, known, None if sure else Severity.INFO)
        elif len(printed.split(",")) != len(known.split(",")) and not printed.isupper():
            message = f"koma dalam judul berbeda; {dossier.catalogue.as_known}: {known}"
            yield from _other_commas(cited, span, known, message)


def _modern(title: str) -> list[str]:
    return [_MODERN.get(word, word) for word in _plain(title)]


def _without_title(dossier: Dossier) -> Iterator[Problem]:
    for basis in dossier.read_bases:
        cited = basis.rules[0]
        if basis.regulation.kind not in _TITLED or not basis.regulation.number or cited.span(Role.TITLE):
            continue
        entry = _known(dossier, cited)
        title = f"tentang {entry.regulation.title}" if entry else None
        yield Problem(basis.at, "judul peraturan belum disebut", cited.heading, suggestion=title)


def _other_words(
    dossier: Dossier, cited: CitedRule, span: Span, known: str, severity: Severity | None
) -> Iterator[Problem]:
    """Yield each stretch of a title that has other words than the one known."""
    from difflib import SequenceMatcher  # noqa: PLC0415  only for a title that differs

    printed = cited.passage.text[slice(*span)]
    ours, theirs = _plain(printed), _plain(known)
    in_text = not cited.passage.at.startswith("mengingat.")
    title = ours[: len(theirs)] if in_text else ours
    ours = ours[: len(theirs) + _OVERHANG] if in_text else ours
    if title == theirs or _is_misread(printed, known):
        return
    matcher = SequenceMatcher(None, title, theirs, autojunk=False)
    if matcher.ratio() >= _KIN:
        if in_text:
            matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
        for _, start, end, first, last in matcher.get_opcodes():
            here = _within_title(ours, theirs, (start, end), (first, last), in_text=in_text)
            if ours[slice(*here)] != theirs[first:last]:
                stretch = _changed(printed, known, here, (first, last))
                yield from _other_stretch(dossier, cited, span[0], stretch, severity)
    elif not in_text:
        message = f"judul lain; {dossier.catalogue.as_known}: {known}; periksa nomor dan judul"
        yield Problem(cited.passage.at, message, span, suggestion=known, severity=severity)


def _within_title(
    ours: Sequence[str], theirs: Sequence[str], here: Span, there: Span, *, in_text: bool
) -> Span:
    """Leave out of a stretch at the end what belongs to the sentence around, or was not understood."""
    start, end = here
    is_last = end == len(ours) and there[1] == len(theirs)
    if is_last and (in_text or end - start > _LONGEST_REST):
        return start, min(end, start + there[1] - there[0])
    return here


def _changed(printed: str, known: str, here: Span, there: Span) -> tuple[Span, str]:
    """Return the stretch of a printed title that differs, and the known words for it.

    Where words are missing, a neighbouring word stands for the place.
    """
    (start, end), (first, last) = here, there
    if start == end:
        back = 1 if start else 0
        start, first = start - back, first - back
        end, last = (end, last) if back else (end + 1, last + 1)
    ours, theirs = _words(printed), _words(known)
    stretch = (ours[start][1][0], ours[end - 1][1][1])
    words = known[theirs[first][1][0] : theirs[last - 1][1][1]] if first < last else ""
    return stretch, words


def _other_stretch(
    dossier: Dossier, cited: CitedRule, offset: int, change: tuple[Span, str], severity: Severity | None
) -> Iterator[Problem]:
    (start, end), words = (change[0][0] + offset, change[0][1] + offset), change[1]
    printed = cited.passage.text[start:end]
    if _is_misread(printed, words):
        return
    told = f'"{words}"' if words else "tanpa kata ini"
    message = f"judul berbeda dari yang dikenal; {dossier.catalogue.as_known}: {told}"
    from_blank = start - (not words and cited.passage.text[start - 1 : start].isspace())
    edit = Replace(cited.passage.at, from_blank, end, words)
    yield Problem(
        cited.passage.at, message, (start, end), suggestion=words or None, edits=(edit,), severity=severity
    )


def _is_misread(printed: str, words: str) -> bool:
    """Tell whether a machine made one of the other: blanks, letters that look alike, stray signs."""
    if _is_spoiled(printed):
        return True
    if _folded(printed) != _folded(words):
        return False
    glued = any(letter.islower() and after.isupper() for letter, after in pairwise(printed))
    return glued or len(printed.split()) >= len(words.split())


def _is_spoiled(printed: str) -> bool:
    """Tell whether stray signs, or letters among digits, stand in the words."""
    mixed = any(not (word.isalpha() or word.isdigit()) for word, _ in _words(printed))
    return mixed or not _STRAY.isdisjoint(printed)


def _folded(words: str) -> str:
    folded = "".join(words.lower().replace("-", " ").split())
    for misread, meant in _MISREAD:
        folded = folded.replace(misread, meant)
    return folded


def _other_commas(cited: CitedRule, span: Span, known: str, message: str) -> Iterator[Problem]:
    """Yield one note for all the commas of a title: the words around the first that differs."""
    printed = cited.passage.text[slice(*span)]
    ours, theirs = _words(printed), _words(known)
    for (_, here), (_, there), (_, after), (_, beyond) in zip(
        ours, theirs, ours[1:], theirs[1:], strict=False
    ):
        if ("," in printed[here[1] : after[0]]) != ("," in known[there[1] : beyond[0]]):
            stretch = (span[0] + here[0], span[0] + after[1])
            better = known[there[0] : beyond[1]]
            yield reword(cited.passage, stretch, better, message, severity=Severity.INFO)
            return


@rule(
    "SIT-15",
    "Huruf kapital dalam judul peraturan",
    severity=Severity.INFO,
    fix=Fix.SAFE,
    why=(
        "Setiap kata judul diawali huruf kapital kecuali kata tugas seperti di, ke, dari, dan, atau, yang,"
        " untuk, pada, atas, serta, dan antara. Bila katalog mengenal judulnya, bentuk katalog yang dipakai;"
        " selain itu periksa dahulu judul resminya."
    ),
    bad="Kedudukan, Susunan Organisasi, Tugas dan Fungsi Serta Tata Kerja Dinas Contoh",
    good="Kedudukan, Susunan Organisasi, Tugas dan Fungsi serta Tata Kerja Dinas Contoh",
    source="UU 12/2011, Lampiran II nomor 74 (kebiasaan yang sama untuk nama bab); EYD, huruf kapital",
    certainty=Certainty.PARTLY,
)
def titles_in_title_case(dossier: Dossier) -> Iterator[Problem]:
    """The words of a title have the capitals that the catalogue knows, or else those of the spelling."""
    for cited, span in _titled(dossier):
        printed = cited.passage.text[slice(*span)]
        entry = _known(dossier, cited)
        if entry and printed == entry.regulation.title:
            continue
        if printed.isupper() or _is_spoiled(printed):
            continue
        if entry and _plain(printed) == _plain(entry.regulation.title):
            yield from _as_known(cited, span[0], printed, entry.regulation.title)
        else:
            yield from _as_spelled(cited, span[0], printed)


def _as_known(cited: CitedRule, offset: int, printed: str, known: str) -> Iterator[Problem]:
    words = _words(printed)
    for position, ((word, (start, end)), (_, (first, last))) in enumerate(
        zip(words, _words(known), strict=True)
    ):
        here, there = printed[start:end], known[first:last]
        by_rule = word if word in _SMALL and position else word.capitalize()
        if here not in (there, by_rule) and not _is_part_of_name(words, position):
            span = (offset + start, offset + end)
            yield reword(cited.passage, span, there, f'huruf kapital dalam judul: "{there}"')


def _as_spelled(cited: CitedRule, offset: int, printed: str) -> Iterator[Problem]:
    words = _words(printed)
    in_list = cited.passage.at.startswith("mengingat.")
    for position, (word, (start, end)) in enumerate(words[1:], start=1):
        here = printed[start:end]
        if word in _SMALL:
            if here.istitle() and not _is_part_of_name(words, position):
                message = f'kata tugas dalam judul berhuruf kecil: "{word}"; periksa judul resminya'
                yield reword(cited.passage, (offset + start, offset + end), word, message, ask=True)
        elif in_list and here.islower() and word not in _EITHER and printed[start - 1].isspace():
            better = word.capitalize()
            message = f'kata judul diawali huruf kapital: "{better}"; periksa judul resminya'
            yield reword(cited.passage, (offset + start, offset + end), better, message, ask=True)


def _is_part_of_name(words: Sequence[tuple[str, Span]], position: int) -> bool:
    """Tell whether a small word is no small word here: Menteri Dalam Negeri, Menengah Atas.

    "Perubahan Atas" is left alone too: 355 of 992 laws since 2012 write it so.
    """
    if words[position][0] not in ("dalam", "atas"):
        return False
    before = [word for word, _ in words[max(position - 3, 0) : position]]
    after = words[position + 1][0] if position + 1 < len(words) else ""
    return after == "negeri" or before[-1:] == ["menengah"] or "perubahan" in before
