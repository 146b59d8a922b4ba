"""Rules of what the considerations rest on (MNB): reasons, and the rules that they cite."""

import re
from collections.abc import Iterator, Sequence

from sk_builder import language
from sk_builder.checks.agreement import departure
from sk_builder.checks.cited import CitedRule
from sk_builder.checks.considerations import clauses
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity, Span, reword
from sk_builder.checks.summing_up import pointers
from sk_builder.manuscript import Passage
from sk_builder.regulations import Kind, Role

_ORDERING = re.compile(
    r"\b(?:melaksanakan|pelaksanaan|menjalankan|(?:berdasarkan|sesuai\s+dengan)\s+ketentuan)"
    r"(?:\s+(?:ketentuan|amanat|perintah))?\s*$"
)
"""Words before a citation that make it the ground of the decree."""
_CALL = re.compile(r"\bperlu\s+(?:\w+\s+)?(?:menetapkan|membentuk|mengubah|mengganti|mencabut)\b")
_GAZETTE = r"\s*\((?:Tambahan\s+)?(?:Lembaran|Berita)\s+(?:Negara|Daerah)\b[^()]*\)"
_MISREAD = str.maketrans("OoIlZS", "001125")
"""Letters that a scan shows for digits."""
_MANY = 8  # words: a longer departure is another cut of the sentence, not another title


@rule(
    "MNB-12",
    "Pertimbangan memuat alasan hukum dan alasan lain",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Setiap Keputusan harus diberi alasan yuridis, sosiologis, dan filosofis. Sedikitnya satu butir"
    " menyebut peraturan yang dilaksanakan, dan butir lain menerangkan mengapa Keputusan diperlukan.",
    bad="Menimbang hanya menyebut peraturan yang memerintahkan",
    good="a. alasan mengapa kinerja perlu diukur; b. peraturan yang memerintahkan; c. rangkuman",
    source="UU 30/2014 Pasal 55 ayat (1)",
    certainty=Certainty.SEEN,
)
def gives_several_reasons(dossier: Dossier) -> Iterator[Problem]:
    """A clause cites a rule, and another one does not; a decree of an office is no rule."""
    every = clauses(dossier)
    if dossier.is_excerpt or not every:
        return
    reasons = every[:-1] if len(every) > 1 and pointers(dossier, every[-1]) else every
    legal = [
        clause
        for clause in reasons
        if any(
            cited.rules and cited.rules[0].regulation.kind is not Kind.KEPUTUSAN
            for cited in dossier.citations(clause)
        )
    ]
    if not legal:
        yield Problem("menimbang", "tidak ada butir yang menyebut peraturan sebagai alasan hukum")
    elif len(legal) == len(reasons):
        yield Problem("menimbang", "hanya alasan hukum yang disebut, tanpa alasan sosiologis atau filosofis")


@rule(
    "MNB-13",
    "Peraturan yang dilaksanakan menurut Menimbang ada dalam Mengingat",
    severity=Severity.ERROR,
    fix=Fix.ASK,
    why="Peraturan yang memerintahkan Keputusan adalah dasar hukumnya. Bila peraturan itu hanya disebut dalam"
    " Menimbang, Keputusan tampak dibuat tanpa dasar yang diakuinya sendiri.",
    bad="Menimbang: melaksanakan Peraturan Presiden Nomor 29 Tahun 2014; Mengingat: tanpa peraturan itu",
    good="Mengingat juga memuat Peraturan Presiden Nomor 29 Tahun 2014",
    source="UU 12/2011, Lampiran II nomor 28 huruf b",
    certainty=Certainty.SEEN,
)
def what_is_carried_out_is_a_basis(dossier: Dossier) -> Iterator[Problem]:
    """A rule that a clause says is carried out stands among the legal bases, as far as these can be read."""
    if not dossier.bases:
        return
    for clause in clauses(dossier):
        for cited in _carried_out(clause, dossier):
            if _key(cited, dossier) not in dossier.basis_of and not _is_named(cited, dossier):
                start, end = cited.heading
                words = " ".join(clause.text[start:end].split())
                message = f"{words} tidak ada dalam Mengingat"
                unsure = None if all(basis.citation.parsed for basis in dossier.bases) else Severity.WARNING
                yield Problem(clause.at, message, (start, end), severity=unsure)


def _carried_out(clause: Passage, dossier: Dossier) -> Iterator[CitedRule]:
    """Yield the rules that the clause itself carries out: neither those it changes nor those in a title."""
    call = _CALL.search(clause.text)
    for cited in dossier.citations(clause):
        opening = clause.text[: cited.span[0]]
        base = cited.rules[0] if cited.rules else None
        if base is None or not (base.regulation.number and base.regulation.year):
            continue
        if _ORDERING.search(opening) and not (call and call.start() < cited.span[0]):
            yield base


def _is_named(cited: CitedRule, dossier: Dossier) -> bool:
    """Return whether number and year stand under Mengingat, in an item that was read as another rule."""
    rule = cited.regulation
    number = rule.number if "/" in rule.number else f" {rule.number} Tahun {rule.year}"
    bases = (dossier.manuscript.words(basis.passage.at) for basis in dossier.bases)
    return any(number.translate(_MISREAD) in words.translate(_MISREAD) for words in bases)


def _key(cited: CitedRule, dossier: Dossier) -> str:
    return dossier.completed(cited.regulation).key


@rule(
    "MNB-14",
    "Peraturan yang sama ditulis sama dalam Menimbang dan Mengingat",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Nomor dan nama satu peraturan hanya punya satu bentuk yang benar. Bila Menimbang dan Mengingat"
    " menulisnya berbeda, salah satunya salah, dan pembaca mengira ada dua peraturan.",
    bad="Menimbang: PER/9/M.PAN/5/2007; Mengingat: PER/09/M.PAN/5/2007",
    good="Menimbang dan Mengingat: PER/09/M.PAN/5/2007",
    source="Kesesuaian naskah dengan dirinya sendiri",
    certainty=Certainty.LOGIC,
)
def one_rule_is_written_one_way(dossier: Dossier) -> Iterator[Problem]:
    """Number and title of a rule in Menimbang are those of Mengingat, which the catalogue may confirm."""
    for clause in clauses(dossier):
        for cited in (one for found in dossier.citations(clause) for one in found.rules):
            basis = dossier.basis_of.get(_key(cited, dossier))
            if basis is not None and basis.regulation.kind is not Kind.UUD:
                ask = not _is_confirmed(basis, dossier)
                for span, instead in (*_numbered_apart(cited, basis), *_titled_apart(cited, basis)):
                    yield reword(clause, span, instead, "ditulis lain dalam Mengingat", ask=ask)


def _is_confirmed(basis: CitedRule, dossier: Dossier) -> bool:
    """Return whether the catalogue knows the rule by just this number and title."""
    entry = dossier.known(basis.regulation)
    written = (basis.regulation.number, _folded(basis.words(Role.TITLE)))
    return entry is not None and written == (entry.regulation.number, _folded(entry.regulation.title))


def _numbered_apart(cited: CitedRule, basis: CitedRule) -> Iterator[tuple[Span, str]]:
    number, right = cited.regulation.number, basis.regulation.number
    span = cited.span(Role.NUMBER)
    if span is not None and right and number != right:
        start = cited.passage.text.find(number, *span)
        if start >= 0:
            yield (start, start + len(number)), right


def _titled_apart(cited: CitedRule, basis: CitedRule) -> Iterator[tuple[Span, str]]:
    """Yield where the title departs; one that the sentence only carries on is the same."""
    span, right = cited.span(Role.TITLE), _folded(basis.words(Role.TITLE))
    if span is None or not right:
        return
    running = _unbroken(cited.passage.text[span[0] :])[: len(_unbroken(right))]
    if _as_one(running) == _as_one(_unbroken(right)):
        return
    (start, end), instead = departure(cited.passage.text[slice(*span)], right, literal=True)
    if max(len(instead.split()), cited.passage.text[span[0] + start : span[0] + end].count(" ")) < _MANY:
        yield (span[0] + start, span[0] + end), instead


def _unbroken(title: str) -> list[str]:
    """Return the words of a title; a word that a line's end parted behind its hyphen is one."""
    return re.sub(r"([-/])\s+", r"\1", title).split()


def _as_one(title: Sequence[str]) -> str:
    """Return a title as it compares: without closing marks and the case of joining words."""
    words = (word.lower() if word.lower() in language.JOINING_WORDS else word for word in title)
    return " ".join(words).rstrip(" ,;.")


def _folded(words: str) -> str:
    return " ".join(words.split()).rstrip(" ,;.")


@rule(
    "MNB-15",
    "Kutipan dalam Menimbang tanpa Lembaran Negara dan sejenisnya",
    severity=Severity.INFO,
    fix=Fix.ASK,
    why="Tempat pengundangan cukup disebut sekali, dalam Mengingat. Dalam Menimbang ia memotong kalimat tanpa"
    " menambah alasan.",
    bad="melaksanakan Peraturan Presiden Nomor 29 Tahun 2014 (Lembaran Negara Republik Indonesia Tahun 2014"
    " Nomor 80)",
    good="melaksanakan Peraturan Presiden Nomor 29 Tahun 2014",
    source="UU 12/2011, Lampiran II, contoh pada nomor 19 dan 25",
    certainty=Certainty.SEEN,
)
def considerations_cite_without_gazette(dossier: Dossier) -> Iterator[Problem]:
    """No clause names a gazette in brackets."""
    for clause in clauses(dossier):
        for found in re.finditer(_GAZETTE, clause.text) if "(" in clause.text else ():
            bracket = found[0].lstrip()
            span = (found.end() - len(bracket), found.end())
            message = "tempat pengundangan cukup disebut dalam Mengingat"
            yield Problem(
                clause.at, message, span, suggestion="", edits=(Replace(clause.at, *found.span(), ""),)
            )
