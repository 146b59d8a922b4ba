"""Rules of rank (*pangkat*, TTD): its name, its group, and the office."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sk_builder import language
from sk_builder.checks.dossier import Dossier, once
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity, Span, reword
from sk_builder.checks.officials import ECHELON_GROUPS, RANK_WORDS, RANKS, echelon, full_rank, rank_named
from sk_builder.manuscript import Passage, is_blank

_GROUP = re.compile(r"\b(I{1,3}|IV)[\s/.-]*([a-eA-E])\b")
_LEAD = re.compile(r"\s*(?:pangkat\s*:?\s*)?", re.IGNORECASE)
_BEFORE_GROUP = re.compile(r"[\s,/(–-]*(?:gol(?:ongan)?\.?)?[\s,/(–-]*$", re.IGNORECASE)
_GROUPS = tuple(RANKS.values())


class _Ranked(NamedTuple):
    """A line of rank: its words, and its group as in `RANKS` ("" for none), each where it stands."""

    passage: Passage
    words: str
    span: Span
    group: str
    group_span: Span


@rule(
    "TTD-04",
    "Pangkat adalah salah satu dari 17 nama pangkat pegawai negeri sipil",
    severity=Severity.ERROR,
    fix=Fix.ASK,
    why="Nama pangkat ditetapkan peraturan dan tidak dapat divariasikan. Nama yang tidak ada dalam daftar"
    " menandakan salah ketik. Pangkat TNI, Polri, jaksa, dan hakim tidak diperiksa.",
    bad="Pimpinan Utama Madya",
    good="Pembina Utama Madya",
    source="PP 99/2000 tentang Kenaikan Pangkat Pegawai Negeri Sipil dan perubahannya",
    certainty=Certainty.PARTLY,
)
def rank_is_known(dossier: Dossier) -> Iterator[Problem]:
    """Find ranks that are none of the 17 but near one, or begin like one."""
    for line in _ranks(dossier):
        if rank_named(line.words):
            continue
        message = f'pangkat "{line.words}" tidak ada'
        if right := _nearest(line.words):
            written = right.upper() if line.words.isupper() else right
            yield reword(line.passage, line.span, written, f"{message}; maksudnya {right}?")
        elif line.words.split(maxsplit=1)[0].capitalize() in RANK_WORDS:
            yield Problem(line.passage.at, message, line.span)


@once
def _ranks(dossier: Dossier) -> Sequence[_Ranked]:
    found = (dossier.manuscript.get(f"{block}.pangkat") for block in dossier.manuscript.signatures)
    read = (_read(passage) for passage in found if passage is not None and not is_blank(passage.text))
    return [line for line in read if line.words]


def _read(passage: Passage) -> _Ranked:
    found, lead = _GROUP.search(passage.text), _LEAD.match(passage.text)
    start = lead.end() if lead else 0
    rest = passage.text[start : found.start() if found else None]
    words = _BEFORE_GROUP.sub("", rest).rstrip(" ,.;:") if found else rest.rstrip(" ,;:")
    group = f"{found[1]}/{found[2].lower()}" if found else ""
    return _Ranked(passage, words, (start, start + len(words)), group, found.span() if found else (0, 0))


def _nearest(words: str) -> str | None:
    """Return the rank meant, where both the first word and the whole name are near."""
    first = language.nearest(words.split(maxsplit=1)[0], RANK_WORDS)
    return language.nearest(full_rank(words), tuple(RANKS)) if first else None


@rule(
    "TTD-06",
    "Pangkat dan golongan ruang cocok",
    severity=Severity.ERROR,
    fix=Fix.NONE,
    why="Setiap pangkat mempunyai satu golongan ruang. Bila keduanya tercantum dan tidak cocok, salah"
    " satunya keliru.",
    bad="Pembina Utama Madya (IV/c)",
    good="Pembina Utama Madya (IV/d)",
    source="PP 99/2000 tentang Kenaikan Pangkat Pegawai Negeri Sipil dan perubahannya",
    certainty=Certainty.SEEN,
)
def group_fits_rank(dossier: Dossier) -> Iterator[Problem]:
    """Compare the group with the one of the rank."""
    for line in _ranks(dossier):
        rank = rank_named(line.words)
        if rank and line.group and line.group != RANKS[rank]:
            message = f"golongan ruang {rank} adalah {RANKS[rank]}"
            yield Problem(line.passage.at, message, line.group_span, suggestion=RANKS[rank])


@rule(
    "TTD-07",
    "Pangkat lazim untuk eselon jabatan penanda tangan",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Jenjang pangkat setiap eselon diatur; pangkat di luarnya sering berarti jabatan atau pangkat salah"
    " tulis. Aturannya sudah tua, sehingga temuan ini hanya petunjuk.",
    bad="Kepala Dinas provinsi (eselon II.a) berpangkat Penata Tingkat I",
    good="Kepala Dinas provinsi (eselon II.a) berpangkat Pembina Utama Muda",
    source="PP 13/2002 tentang Pengangkatan Pegawai Negeri Sipil dalam Jabatan Struktural, lampiran",
    certainty=Certainty.SEEN,
)
def rank_fits_office(dossier: Dossier) -> Iterator[Problem]:
    """Compare the rank with those usual for the echelon of the office."""
    for line in _ranks(dossier):
        block = line.passage.at.rpartition(".")[0]
        rank = rank_named(line.words)
        level = echelon(f"{dossier.manuscript.words(f'{block}.jabatan').rstrip(' ,')} {dossier.region}")
        if rank and level:
            low, high = ECHELON_GROUPS[level]
            if not _GROUPS.index(low) <= _GROUPS.index(RANKS[rank]) <= _GROUPS.index(high):
                message = (
                    f"{rank} ({RANKS[rank]}) tidak lazim untuk eselon {level}, lazimnya {low} atau {high}"
                )
                yield Problem(line.passage.at, message, line.span)
