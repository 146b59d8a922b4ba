"""Rules of matters that points of a decision often hold (DKT): use, revocation, errors, costs."""

import re
from collections.abc import Iterator

from sk_builder.checks.dictums import THIS
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity, reword
from sk_builder.manuscript import Passage
from sk_builder.regulations import Role

_USES = (
    "perjanjian kinerja", "rencana kerja", "renja", "rencana strategis", "renstra", "laporan kinerja",
    "pelaporan kinerja", "evaluasi", "dievaluasi", "akuntabilitas kinerja", "rencana aksi",
)  # fmt: skip
_REVOCATION = (
    r"(?i)(?<!dapat )(?<!belum )\b(?:(?:dinyatakan\s+)?dicabut"
    r"(?P<both>\s+dan\s+dinyatakan\s+tidak\s+berlaku(?!\s+lagi))?"
    r"(?:\s+dan\s+(?:dinyatakan\s+)?tidak\s+berlaku(?:\s+lagi)?)?"
    r"|dinyatakan\s+tidak\s+berlaku(?:\s+lagi)?)"
)
_REVOKES = r"(?i)\bmencabut\s+(?:surat\s+)?keputusan\b"
_DECREE = rf"\b(?!(?:surat\s+)?{THIS})(?:surat\s+)?keputusan\b"
_ANYTHING = r"\b(?:segala|semua|seluruh)\s+(?:\w+\s+){0,2}?(?:ketentuan|keputusan|peraturan)"
_SAFETY = (
    r"(?i)(?:,?\s*dengan\s+ketentuan\s+(?:bahwa\s+)?)?\b(?:apabila|bilamana|jika|bila)\b"
    r"[^.]*\b(?:di\s*kemudian\s+hari|kekeliruan|kesalahan)\b[^.]*\bsebagaimana\s+mestinya"
)
_MONEY = ("honorarium", "insentif", "dibiayai", "biaya", "uang lelah")
_SOURCES = ("dibebankan", "bersumber", "apbd", "apbn", "dpa", "dipa", "anggaran pendapatan")


@rule(
    "DKT-10",
    "Keputusan tentang indikator kinerja utama menyebut untuk apa indikator itu dipakai",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Indikator kinerja utama menjadi acuan rencana kerja, perjanjian kinerja, laporan, dan evaluasi. Bila"
    " kegunaan itu disebut dalam diktum, unit kerja terikat untuk memakainya.",
    bad="Hanya diktum yang menetapkan indikator dan diktum yang memberlakukan Keputusan",
    good="Indikator ... menjadi acuan dalam menyusun rencana kerja, perjanjian kinerja, dan laporan kinerja.",
    source="PER/09/M.PAN/5/2007",
    certainty=Certainty.RECALLED,
)
def says_what_indicators_are_for(dossier: Dossier) -> Iterator[Problem]:
    """A decree that sets key performance indicators has a point on their use."""
    title = dossier.manuscript.words("tentang").upper()
    said = " ".join(passage.text.lower() for passage in dossier.manuscript.decided)
    sets_indicators = title.startswith("PENETAPAN") and "INDIKATOR KINERJA UTAMA" in title
    if sets_indicators and said and not any(use in said for use in _USES):
        yield Problem("diktum", "tidak ada diktum tentang kegunaan indikator kinerja utama")


@rule(
    "DKT-14",
    'Keputusan lama dicabut dengan nama lengkap dan rumusan "dicabut dan dinyatakan tidak berlaku"',
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why="Pencabutan harus pasti: Keputusan mana, dengan nomor dan namanya, dicabut dan dinyatakan tidak"
    " berlaku. Pencabutan umum atau rumusan lain menimbulkan perselisihan tentang apa yang masih berlaku.",
    bad="Segala ketentuan yang bertentangan dengan Keputusan ini dinyatakan tidak berlaku lagi.",
    good="Pada saat Keputusan ini mulai berlaku, Keputusan Kepala Dinas Contoh Nomor 3 Tahun 2020 tentang"
    " Indikator Kinerja dicabut dan dinyatakan tidak berlaku.",
    source="UU 12/2011, Lampiran II nomor 145 dan nomor 146; UU 30/2014 Pasal 64",
    certainty=Certainty.SEEN,
)
def revokes_by_name(dossier: Dossier) -> Iterator[Problem]:
    """A point that revokes decrees names each in full, in the words of the model."""
    for passage in dossier.manuscript.decided:
        if "encabut" in passage.text and re.search(_REVOKES, passage.text):
            yield from _unnamed(passage, dossier)
        has_word = "icabut" in passage.text or "inyatakan" in passage.text
        found = re.search(_REVOCATION, passage.text) if has_word else None
        if found is None or not re.search(f"(?i){_DECREE}|{_ANYTHING}", passage.text):
            continue
        if not found["both"]:
            right = "dicabut dan dinyatakan tidak berlaku"
            yield reword(passage, found.span(), right, f'pencabutan dirumuskan "{right}"')
        yield from _unnamed(passage, dossier)


def _unnamed(passage: Passage, dossier: Dossier) -> Iterator[Problem]:
    """Yield what a revoking point does not name, unless it goes on with a list."""
    if whole := re.search(_ANYTHING, passage.text, re.IGNORECASE):
        yield Problem(passage.at, "yang dicabut tidak disebut dengan nomor dan namanya", whole.span())
        return
    decree = re.search(_DECREE, passage.text, re.IGNORECASE)
    if decree is None or ":" in passage.text:
        return
    named = dossier.citations(passage)
    if not any(cited.citation.regulation and cited.citation.regulation.number for cited in named):
        yield Problem(passage.at, "Keputusan yang dicabut tidak disebut nomornya", decree.span())
    elif not any(list(cited.spans(Role.ABOUT)) for cited in named):
        yield Problem(passage.at, "Keputusan yang dicabut tidak disebut namanya", decree.span())


@rule(
    "DKT-15",
    "Keputusan tidak memuat klausul pengaman kekeliruan",
    severity=Severity.INFO,
    fix=Fix.ASK,
    why="Klausul bahwa kekeliruan akan diperbaiki sebagaimana mestinya tidak menambah kewenangan apa pun:"
    " Keputusan yang keliru dapat diubah menurut undang-undang. Klausul itu justru meragukan kepastiannya.",
    bad="..., dengan ketentuan apabila di kemudian hari terdapat kekeliruan akan diperbaiki sebagaimana"
    " mestinya.",
    good="Keputusan ini mulai berlaku pada tanggal ditetapkan.",
    source="Kebiasaan penyusunan Keputusan; UU 30/2014 Pasal 63",
    certainty=Certainty.RECALLED,
)
def has_no_safety_clause(dossier: Dossier) -> Iterator[Problem]:
    """No point promises to correct errors; where the clause only follows a sentence, it can be cut off."""
    for passage in dossier.manuscript.decided:
        if found := re.search(_SAFETY, passage.text) if "mestinya" in passage.text else None:
            start = found.end() - len(found[0].lstrip(" ,"))
            edits = (Replace(passage.at, *found.span(), ""),) if found.start() else ()
            yield Problem(passage.at, "klausul pengaman tidak diperlukan", (start, found.end()), edits=edits)


@rule(
    "DKT-16",
    "Diktum yang menimbulkan biaya menyebut sumber biayanya",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Honorarium atau biaya yang disebut tanpa sumbernya tidak dapat dibayarkan dengan aman. Sumber itu"
    " disebut dalam diktum tersendiri.",
    bad="Tim diberikan honorarium sesuai dengan ketentuan.",
    good="Biaya yang timbul akibat Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah.",
    source="Kebiasaan penyusunan Keputusan",
    certainty=Certainty.RECALLED,
)
def costs_have_a_source(dossier: Dossier) -> Iterator[Problem]:
    """Where a point speaks of pay or costs, some point says which budget bears them."""
    said = dossier.manuscript.decided
    if any(source in passage.text.lower() for passage in said for source in _SOURCES):
        return
    for passage in said:
        words = passage.text.lower()
        if money := next((word for word in _MONEY if word in words), None):
            start = words.index(money)
            message = "sumber biaya tidak disebut dalam diktum"
            yield Problem(passage.at, message, (start, start + len(money)))
