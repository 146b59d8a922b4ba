"""Rules of lawful content (HKM), as far as words show it: force, revocation, change."""

import re
from collections.abc import Iterator

from sk_builder.checks.considerations import clauses
from sk_builder.checks.dictums import amends
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity
from sk_builder.checks.force import backdatings, forces
from sk_builder.checks.summing_up import pointers
from sk_builder.language import date_words
from sk_builder.manuscript import Passage

_CHANGE = r"(?is)\s*PERUBAHAN\s+(?:\w+\s+){0,3}?ATAS\s+(?:SURAT\s+)?KEPUTUSAN\s+(?P<maker>.+?)\s+NOMOR\b"
_FLAWS = (
    "cacat", "wewenang", "prosedur", "substansi", "tidak sesuai", "sudah tidak", "berubah", "bertentangan",
    "tidak dilaksanakan", "membahayakan", "merugikan", "berakhir",
)  # fmt: skip
"""Words by which a flaw of power, procedure or substance shows."""
_GROUNDS = (
    "konsideran", "redaksional", "penulisan", "pengetikan", "salah tulis", "kesalahan", "kekeliruan",
    "dasar hukum", "dasar pembuatan", "diundangkan", "dicabut", "diganti", "ditetapkannya", "berlakunya",
    "penyesuaian", "disesuaikan", "menyesuaikan", "fakta", "perkembangan", "mutasi", "pergantian",
    "penggantian", "evaluasi", "reviu", "pensiun", "pindah", "perubahan struktur", "perubahan susunan",
    "perubahan organisasi", "perubahan target", "keadaan", "kondisi", "kebutuhan", "tidak sesuai",
)  # fmt: skip
"""Words by which one of the four grounds shows: a slip in the preamble or the wording, another legal basis,
or new facts."""
_CAUSES = (
    "karena", "sehubungan", "berhubung", "dengan adanya", "dalam rangka", "untuk", "agar", "sehingga",
    "akibat", "mengingat", "berdasarkan hasil", "telah terjadi", "tidak sesuai", "belum", "terdapat",
    "dengan telah", "dengan ditetapkannya", "dengan diundangkannya", "dengan berlakunya", "guna",
)  # fmt: skip
"""Words that open a reason."""


def _changes(dossier: Dossier) -> re.Match[str] | None:
    """Return the words of the title by which the decree changes another one; None where it changes none."""
    title = dossier.manuscript.get("tentang")
    return re.match(_CHANGE, title.text) if title and amends(dossier) else None


def _reasons(dossier: Dossier) -> tuple[Passage, ...]:
    """Return the considerations without the one that sums them up."""
    every = clauses(dossier)
    return every[:-1] if len(every) > 1 and pointers(dossier, every[-1]) else every


def _said(dossier: Dossier) -> str:
    return " ".join(" ".join(clause.text.split()) for clause in _reasons(dossier)).lower()


@rule(
    "HKM-05",
    "Keputusan tidak berlaku sebelum tanggal ditetapkan",
    severity=Severity.ERROR,
    fix=Fix.NONE,
    why="Keputusan tidak dapat berlaku surut, kecuali untuk menghindari kerugian yang lebih besar atau"
    " terabaikannya hak warga. Bila memang ada alasan itu, sebutkan dalam Menimbang.",
    bad="Ditetapkan 10 Maret 2024; mulai berlaku pada tanggal 2 Januari 2024",
    good="Ditetapkan 10 Maret 2024; mulai berlaku pada tanggal ditetapkan",
    source="UU 30/2014 Pasal 58 ayat (6)",
    certainty=Certainty.SEEN,
)
def is_not_retroactive(dossier: Dossier) -> Iterator[Problem]:
    """A day of force that is named is not before the day of setting."""
    for passage, span in backdatings(dossier):
        day = date_words(dossier.day) if dossier.day else ""
        yield Problem(passage.at, f"Keputusan berlaku surut: ditetapkan {day}", span)


@rule(
    "HKM-06",
    "Pencabutan Keputusan memuat alasan cacatnya",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why="Keputusan hanya dapat dicabut bila ada cacat wewenang, prosedur, atau substansi; yang terakhir"
    " termasuk fakta atau syarat hukum yang telah berubah. Alasan itu disebut dalam Menimbang.",
    bad="PENCABUTAN KEPUTUSAN ...; Menimbang: bahwa perlu mencabut Keputusan itu",
    good="Menimbang: bahwa fakta yang menjadi dasar Keputusan itu telah berubah",
    source="UU 30/2014 Pasal 64 ayat (1) dan penjelasannya",
    certainty=Certainty.SEEN,
)
def revokes_for_a_flaw(dossier: Dossier) -> Iterator[Problem]:
    """A decree that revokes another gives one of the grounds of the law."""
    revokes = dossier.manuscript.words("tentang").upper().startswith("PENCABUTAN")
    if revokes and not any(flaw in _said(dossier) for flaw in _FLAWS):
        yield Problem(
            "menimbang", "cacat wewenang, prosedur, atau substansi Keputusan yang dicabut belum disebut"
        )


@rule(
    "HKM-07",
    "Perubahan Keputusan menyebut salah satu dari empat dasarnya",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why="Keputusan dapat diubah bila ada kesalahan konsideran, kesalahan redaksional, perubahan dasar"
    " pembuatan Keputusan, atau fakta baru. Menimbang menyebut yang mana.",
    bad="bahwa Keputusan Kepala Dinas Contoh Nomor 3 Tahun 2023 perlu diubah;",
    good="bahwa terdapat kesalahan redaksional dalam Keputusan Kepala Dinas Contoh Nomor 3 Tahun 2023;",
    source="UU 30/2014 Pasal 63 ayat (1)",
    certainty=Certainty.SEEN,
)
def changes_on_a_ground_of_the_law(dossier: Dossier) -> Iterator[Problem]:
    """The considerations of an amending decree show one of the four grounds."""
    if _changes(dossier) and not any(ground in _said(dossier) for ground in _GROUNDS):
        message = (
            "dasar perubahan belum disebut: kesalahan konsideran, redaksional, dasar hukum, atau fakta baru"
        )
        yield Problem("menimbang", message)


@rule(
    "HKM-08",
    "Perubahan Keputusan mencantumkan alasan objektif",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why="Perubahan harus mencantumkan alasan objektif dan memperhatikan asas umum pemerintahan yang baik."
    " Kalimat bahwa Keputusan perlu diubah belum menerangkan mengapa.",
    bad="bahwa Keputusan itu dipandang perlu diubah;",
    good="bahwa karena dua indikator tidak dapat diukur, Keputusan itu perlu diubah;",
    source="UU 30/2014 Pasal 63 ayat (2)",
    certainty=Certainty.SEEN,
)
def changes_for_an_objective_reason(dossier: Dossier) -> Iterator[Problem]:
    """Some consideration of an amending decree, besides the one that sums up, says why."""
    if _changes(dossier) and not any(f"{cause} " in _said(dossier) for cause in _CAUSES):
        yield Problem("menimbang", "alasan objektif perubahan belum disebut")


@rule(
    "HKM-09",
    "Perubahan Keputusan ditetapkan oleh pejabat yang menetapkan Keputusan itu",
    severity=Severity.ERROR,
    fix=Fix.NONE,
    why="Keputusan perubahan hanya dapat ditetapkan oleh pejabat yang menetapkan Keputusan yang diubah. Nama"
    " jabatan yang berganti karena penataan organisasi perlu diperiksa.",
    bad="KEPUTUSAN KEPALA DINAS CONTOH TENTANG PERUBAHAN ATAS KEPUTUSAN GUBERNUR CONTOH NOMOR 3 TAHUN 2023",
    good="KEPUTUSAN GUBERNUR CONTOH TENTANG PERUBAHAN ATAS KEPUTUSAN GUBERNUR CONTOH NOMOR 3 TAHUN 2023",
    source="UU 30/2014 Pasal 63 ayat (3)",
    certainty=Certainty.SEEN,
)
def the_same_official_changes(dossier: Dossier) -> Iterator[Problem]:
    """The maker of the decree that is changed makes this one; an office of the same sort may be renamed."""
    found = _changes(dossier)
    if found is None or not dossier.maker:
        return
    maker, before = dossier.maker.casefold().split(), found["maker"].casefold().split()
    if maker[: len(before)] != before and before[: len(maker)] != maker:
        renamed = Severity.WARNING if maker[0] == before[0] else None
        message = "Keputusan yang diubah ditetapkan oleh pejabat lain"
        yield Problem("tentang", message, found.span("maker"), severity=renamed)


@rule(
    "HKM-10",
    "Perubahan Keputusan berlaku sejak ditetapkan",
    severity=Severity.ERROR,
    fix=Fix.NONE,
    why="Keputusan perubahan berlaku sejak ditetapkannya. Tanggal lain, lebih awal atau lebih lambat,"
    " menyimpang dari undang-undang.",
    bad="Perubahan ditetapkan 10 Maret 2024, mulai berlaku pada tanggal 1 April 2024",
    good="Keputusan ini mulai berlaku pada tanggal ditetapkan.",
    source="UU 30/2014 Pasal 63 ayat (3)",
    certainty=Certainty.SEEN,
)
def a_change_is_in_force_at_once(dossier: Dossier) -> Iterator[Problem]:
    """An amending decree names no day of force but the one on which it is set."""
    if _changes(dossier):
        for force in forces(dossier):
            if force.day and dossier.day and force.day != dossier.day:
                message = f"perubahan berlaku sejak ditetapkan, {date_words(dossier.day)}"
                yield Problem(force.passage.at, message, (force.verb[0], force.end))
