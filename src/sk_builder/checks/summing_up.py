"""Rules of the clause that sums the considerations up (MNB), and of how clauses point to one another."""

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from sk_builder import language
from sk_builder.checks.agreement import departure, folded
from sk_builder.checks.considerations import clauses
from sk_builder.checks.dossier import Dossier, once
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Append, Certainty, Fix, Problem, Replace, Severity, Span, reword
from sk_builder.checks.word_list import STANDARD
from sk_builder.manuscript import Passage, is_blank

_POINTER = re.compile(
    r"\b((?:dimaksud|tersebut)(?:\s+(?:dalam|pada|di|dengan|tersebut))*\s+(?:huruf|butir|poin))"
    r"\s+[a-z]\b(?:[\s,]+(?:(?:dan|serta|s\.d\.|sampai\s+dengan)\s+)?(?:(?:huruf|butir|poin)\s+)?[a-z]\b)*"
)
"""In small letters; the list may part its letters with commas or words."""
_COUNTED = re.compile(r"\bdimaksud\s+(?:(?:dalam|pada)\s+)?angka\s+\d")
_GLUED = r"[;.…]\s[\W_]*(?:[a-z]{1,2}[\W_]+)?bahwa\b"
_CALL = re.compile(r"\bperlu\s+(?:\w+\s+){0,3}?(?:me|di)\w+", re.IGNORECASE)
_MAKING = re.compile(r"\b(?:menetapkan|membentuk|menerbitkan|mengeluarkan|di(?:tetap|terbit)kan)\b")
_ABOUT = re.compile(r"\btentang\s+", re.IGNORECASE)
_KIND = re.compile(r"(?:surat\s+)?keputusan\b", re.IGNORECASE)
_NEED = r"\b(?:dipandang|dianggap|dirasa(?:kan)?)\s+perlu(?:\s+untuk)?\b"


class Pointer(Struct, frozen=True):
    """Words such as "dimaksud dalam huruf a dan huruf b" that point to other clauses.

    Attributes:
        clause: Where they stand.
        opening: The stretch up to the first letter, the word "huruf" included.
        list: The stretch from that word "huruf" on.
    """

    clause: Passage
    opening: Span
    list: Span

    @property
    def listed(self) -> str:
        """The words of the list, blanks folded."""
        words = " ".join(self.clause.text[slice(*self.list)].split())
        return words.replace(" ,", ",")

    @property
    def letters(self) -> tuple[int, ...]:
        """The positions that it points to; "sampai dengan" takes in what lies between."""
        bare = re.sub(r"\b(?:s\.d\.|sampai dengan)", "-", self.listed.lower())
        named = [
            (language.parse_letter(found[0]) or 0, found.start()) for found in re.finditer(r"\b[a-z]\b", bare)
        ]
        if "-" in bare and len(named) > 1:
            return tuple(range(named[0][0], named[-1][0] + 1))
        return tuple(position for position, _ in named)


def pointers(dossier: Dossier, clause: Passage) -> Sequence[Pointer]:
    """Return where a clause points to clauses; letters of articles are no such thing."""
    return _pointers(dossier)[clause.at]


@once
def _pointers(dossier: Dossier) -> Mapping[str, Sequence[Pointer]]:
    return {clause.at: tuple(_pointing(clause)) for clause in clauses(dossier)}


def _pointing(clause: Passage) -> Iterator[Pointer]:
    if "huruf" not in clause.text and "butir" not in clause.text and "poin" not in clause.text:
        return
    for found in _POINTER.finditer(clause.text.lower()):
        noun = found[1].split()[-1]
        yield Pointer(clause, found.span(1), (found.end(1) - len(noun), found.end()))


def summing_clause(dossier: Dossier) -> Passage | None:
    """Return the last of several considerations; None where they are glued together and cannot be told."""
    every = clauses(dossier)
    if len(every) < 2 or _are_glued(every):  # noqa: PLR2004
        return None
    return every[-1]


def _are_glued(every: Sequence[Passage]) -> bool:
    return any(p.text.count("bahwa") > 1 and re.search(_GLUED, p.text) for p in every)


@rule(
    "MNB-06",
    "Butir Menimbang terakhir merangkum butir sebelumnya dan menyebut yang perlu ditetapkan",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why="Bila ada lebih dari satu pertimbangan, butir terakhir menyimpulkan bahwa berdasarkan semua"
    " pertimbangan itu Keputusan perlu ditetapkan. Tanpa butir itu, alasan tidak bertemu dengan diktum.",
    bad="bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a maka indikator ditetapkan;",
    good="bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan"
    " Kepala Dinas Contoh tentang Penetapan Indikator Kinerja Utama;",
    source="UU 12/2011, Lampiran II nomor 23",
    certainty=Certainty.SEEN,
)
def last_clause_sums_up(dossier: Dossier) -> Iterator[Problem]:
    """The last clause points to clauses and says what is needed."""
    clause = summing_clause(dossier)
    if clause is None:
        return
    pointed = next(iter(pointers(dossier, clause)), None)
    if pointed is None and _COUNTED.search(clause.text):
        return  # MNB-04 tells that clauses have letters, not numbers
    if pointed is None:
        message = "butir terakhir tidak merangkum butir sebelumnya"
        formula = _formula(dossier)
        yield Problem(clause.at, message, suggestion=formula, edits=(Append("menimbang", formula),))
    elif not _CALL.search(clause.text):
        start = pointed.list[1]
        behind = clause.text[start:]
        gap, end = len(behind) - len(behind.lstrip(" ,\n")), len(behind.rstrip(" .;\n"))
        message = 'butir terakhir tidak berbunyi "perlu menetapkan Keputusan ... tentang ..."'
        span = (start + gap, start + end)
        edit = Replace(clause.at, start, start + end, f", perlu menetapkan {_named(dossier)}")
        yield Problem(clause.at, message, span, suggestion=_formula(dossier), edits=(edit,))


def _formula(dossier: Dossier) -> str:
    """Write the clause that sums up this paper."""
    return (
        f"bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam {_all_letters(dossier)},"
        f" perlu menetapkan {_named(dossier)};"
    )


def _all_letters(dossier: Dossier) -> str:
    count = len(clauses(dossier)) - 1
    return language.enumeration([f"huruf {language.letter(at)}" for at in range(1, count + 1)])


def _named(dossier: Dossier) -> str:
    """Name this decree as a sentence does: "Keputusan Kepala Dinas Contoh tentang Penetapan ..."."""
    manuscript, decree = dossier.manuscript, dossier.decree
    if decree is not None and decree.office and decree.subject:
        return f"{decree.term} {decree.office} tentang {decree.subject}"
    kind = manuscript.words("jenis") or "Keputusan"
    return language.title_case(f"{kind} {dossier.maker or '...'} tentang {_title(dossier) or '...'}")


def _title(dossier: Dossier) -> str:
    words = dossier.manuscript.words("tentang")
    return "" if is_blank(words) else words


@rule(
    "MNB-07",
    'Butir terakhir menyebut setiap huruf sebelumnya, masing-masing dengan kata "huruf"',
    severity=Severity.ERROR,
    fix=Fix.SAFE,
    why="Butir terakhir menyimpulkan semua pertimbangan. Huruf yang tidak disebut menjadi alasan yang tidak"
    " dipakai, dan huruf yang tidak ada membuat penunjukan itu keliru.",
    bad="sebagaimana dimaksud dalam huruf a, b dan c",
    good="sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c",
    source="UU 12/2011, Lampiran II nomor 23",
    certainty=Certainty.SEEN,
)
def names_every_letter(dossier: Dossier) -> Iterator[Problem]:
    """The summing clause lists all letters before it; another form of the same list is a lesser slip."""
    clause = summing_clause(dossier)
    pointed = next(iter(pointers(dossier, clause)), None) if clause else None
    if clause is None or pointed is None:
        return
    right = _all_letters(dossier)
    everything = tuple(range(1, len(clauses(dossier))))
    if pointed.listed == right or ("sampai dengan huruf" in pointed.listed and pointed.letters == everything):
        return
    lesser = Severity.WARNING if pointed.letters == everything else None
    message = "setiap huruf disebut dengan kata huruf" if lesser else "huruf yang dirangkum tidak lengkap"
    if set(pointed.letters) - set(everything):
        message = "butir terakhir menunjuk huruf yang tidak ada di depannya"
    yield reword(clause, pointed.list, right, message, severity=lesser)


@rule(
    "MNB-09",
    'Butir lain ditunjuk dengan "dimaksud dalam huruf"',
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why='Rumusan bakunya "sebagaimana dimaksud dalam huruf a". Kata "pada" dipakai untuk ayat, dan kata'
    ' "tersebut" atau "butir" menunjuk dengan cara lain.',
    bad="sebagaimana dimaksud pada huruf a",
    good="sebagaimana dimaksud dalam huruf a",
    source="UU 12/2011, Lampiran II nomor 23",
    certainty=Certainty.SEEN,
)
def points_with_dalam_huruf(dossier: Dossier) -> Iterator[Problem]:
    """Each pointer opens with "dimaksud dalam huruf"."""
    for clause in clauses(dossier):
        for pointed in pointers(dossier, clause):
            start, end = pointed.opening
            words = clause.text[start:end].lower().split()
            if words != ["dimaksud", "dalam", "huruf"]:
                message = f'"{" ".join(words)}" bukan rumusan baku'
                if words[-1] == "huruf":
                    end = start + len(clause.text[start : pointed.list[0]].rstrip())
                right = "dimaksud dalam" if words[-1] == "huruf" else "dimaksud dalam huruf"
                yield reword(clause, (start, end), right, message)


@rule(
    "MNB-10",
    "Butir terakhir menyebut Keputusan ini dengan jenis dan nama yang sama dengan judul",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why="Yang disebut perlu ditetapkan dalam Menimbang harus sama dengan yang ditetapkan. Nama yang berbeda"
    " dari judul menimbulkan keraguan apakah pertimbangan itu untuk Keputusan ini.",
    bad="perlu menetapkan suatu Keputusan",
    good="perlu menetapkan Keputusan Kepala Dinas Contoh tentang Penetapan Indikator Kinerja Utama",
    source="UU 12/2011, Lampiran II nomor 23",
    certainty=Certainty.SEEN,
)
def names_this_decree(dossier: Dossier) -> Iterator[Problem]:
    """The last clause names kind and title as the heading of the paper has them."""
    every, title = clauses(dossier), _title(dossier)
    if not every or not title:
        return
    clause = every[-1]
    calls = list(_MAKING.finditer(clause.text))
    kind = _KIND.search(clause.text, calls[-1].end()) if calls else None
    about = _ABOUT.search(clause.text, kind.end()) if kind else None
    if kind and about:
        yield from _compared(clause, (kind.start(), about.start()), about.end(), dossier)
    elif len(every) > 1:
        span = kind.span() if kind else None
        message = "butir terakhir tidak menyebut nama Keputusan ini"
        yield Problem(clause.at, message, span, suggestion=_named(dossier))


def _compared(clause: Passage, kind: Span, title_at: int, dossier: Dossier) -> Iterator[Problem]:
    """Compare maker and name; a maker without its region is the same one."""
    text = clause.text
    opening = _KIND.match(text, *kind)
    maker_at = opening.end() if opening else kind[1]
    if not dossier.maker.casefold().startswith(" ".join(text[maker_at : kind[1]].split()).casefold()):
        yield from _astray(clause, (maker_at, kind[1]), dossier.maker, "jabatan pembuat Keputusan")
    yield from _astray(clause, (title_at, len(text.rstrip(" ;.\n"))), _title(dossier), "nama Keputusan")


def _astray(clause: Passage, stretch: Span, right: str, what: str) -> Iterator[Problem]:
    """Yield the words of a stretch that depart from those of the heading."""
    words = clause.text[slice(*stretch)]
    if right and folded(_standard(words)) != folded(_standard(right)):
        (start, end), instead = departure(words, language.title_case(right))
        span = (stretch[0] + start, stretch[0] + end)
        yield reword(clause, span, instead, f"{what} berbeda dari judul")


def _standard(words: str) -> str:
    """Write what BHS-03 and ANG-06 tell of in one way: a name that differs by nothing else is the same."""
    joined = re.sub(r"(?<=\d)\s*[-–—]\s*(?=\d)", "-", words)
    return " ".join(STANDARD.get(word.casefold(), word) for word in joined.split())


@rule(
    "MNB-11",
    'Pertimbangan memakai "perlu", bukan "dipandang perlu"',
    severity=Severity.INFO,
    fix=Fix.ASK,
    why="Pokok pikiran yang hanya menyatakan bahwa sesuatu dipandang perlu tidak memberi alasan. Rumusan"
    ' bakunya langsung: "perlu menetapkan".',
    bad="dipandang perlu menetapkan indikator kinerja utama",
    good="perlu menetapkan indikator kinerja utama",
    source="UU 12/2011, Lampiran II nomor 20 dan 23",
    certainty=Certainty.SEEN,
)
def says_plainly_what_is_needed(dossier: Dossier) -> Iterator[Problem]:
    """No clause says that something is held to be necessary."""
    for clause in clauses(dossier):
        for found in re.finditer(_NEED, clause.text) if "perlu" in clause.text else ():
            yield reword(clause, found.span(), "perlu", f'"{" ".join(found[0].split())}" cukup ditulis perlu')


@rule(
    "MNB-16",
    "Butir Menimbang hanya menunjuk butir di depannya",
    severity=Severity.ERROR,
    fix=Fix.NONE,
    why="Pembaca membaca dari atas ke bawah. Butir yang menunjuk dirinya sendiri atau butir sesudahnya adalah"
    " salah tunjuk, biasanya sisa dari butir yang dipindahkan.",
    bad="a. bahwa untuk tujuan sebagaimana dimaksud dalam huruf b, ...;",
    good="b. bahwa untuk tujuan sebagaimana dimaksud dalam huruf a, ...;",
    source="UU 12/2011, Lampiran II nomor 279, menurut maksudnya",
    certainty=Certainty.SEEN,
)
def points_backwards(dossier: Dossier) -> Iterator[Problem]:
    """No clause points to itself or to one behind it; MNB-07 sees to the clause that sums up."""
    every = clauses(dossier)
    if _are_glued(every):
        return
    for position, clause in enumerate(every[:-1] or every, start=1):
        for pointed in pointers(dossier, clause):
            if any(letter >= position for letter in pointed.letters):
                message = "butir ini menunjuk dirinya sendiri atau butir sesudahnya"
                yield Problem(clause.at, message, pointed.list)
