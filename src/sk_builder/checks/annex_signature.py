"""Rules of the signature under each annex (LMP)."""

from collections.abc import Iterator

from sk_builder.checks.agreement import folded, same_office
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity, reword
from sk_builder.manuscript import Manuscript

_LINES = {
    "atas_nama": "baris a.n.", "untuk_beliau": "baris u.b.", "jabatan": "jabatan", "nama": "nama",
    "pangkat": "pangkat", "nip": "NIP", "nidn": "NIDN",
}  # fmt: skip
_OFFICES = ("atas_nama", "untuk_beliau", "jabatan")


@rule(
    "LMP-07",
    "Halaman akhir setiap Lampiran ditandatangani",
    severity=Severity.ERROR,
    fix=Fix.NONE,
    why="Tanda tangan di akhir Lampiran memastikan bahwa isinya sama dengan yang ditetapkan. Lampiran tanpa"
    " tanda tangan dapat ditukar tanpa diketahui.",
    bad="Lampiran berakhir dengan tabel",
    good="KEPALA DINAS CONTOH, / (tanda tangan) / nama",
    source="UU 12/2011, Lampiran II nomor 197",
    certainty=Certainty.SEEN,
)
def each_annex_is_signed(dossier: Dossier) -> Iterator[Problem]:
    """Find annexes without a signature block, on papers that have one below the decision."""
    paper = dossier.manuscript
    for annex in paper.annexes if paper.items("penandatangan") else ():
        name = paper.words("penandatangan.nama")
        if not paper.items(f"{annex}.penandatangan") and not _stands_in(paper, annex, name):
            yield Problem(f"{annex}.penandatangan", "Lampiran ini tidak ditandatangani")


@rule(
    "LMP-08",
    "Tanda tangan di Lampiran sama dengan tanda tangan di Keputusan",
    severity=Severity.ERROR,
    fix=Fix.ASK,
    why="Keputusan dan Lampirannya ditandatangani pejabat yang sama dalam jabatan yang sama. Aturan ini"
    " membandingkan jabatan dan kelengkapan baris; nama, pangkat, dan NIP yang berbeda ditunjukkan TTD-05.",
    bad="SEKRETARIS DINAS CONTOH, di Lampiran; KEPALA DINAS CONTOH, di Keputusan",
    good="KEPALA DINAS CONTOH, di keduanya",
    source="kesesuaian dengan tanda tangan Keputusan; UU 12/2011, Lampiran II nomor 197",
    certainty=Certainty.LOGIC,
)
def annex_signature_is_the_same(dossier: Dossier) -> Iterator[Problem]:
    """Compare the lines of each annex with those under the decision."""
    for block in dossier.manuscript.signatures:
        for key in _LINES if block != "penandatangan" else ():
            yield from _line_problems(dossier, f"{block}.{key}", f"penandatangan.{key}", _LINES[key])


def _line_problems(dossier: Dossier, at: str, of_body: str, name: str) -> Iterator[Problem]:
    here, there = dossier.manuscript.get(at), dossier.manuscript.get(of_body)
    key = at.rpartition(".")[2]
    weight = None if key in {*_OFFICES, "nama"} else Severity.WARNING
    annex = ".".join(at.split(".")[:2])
    if there is not None and here is None and not _stands_in(dossier.manuscript, annex, there.text):
        message = f"{name} ada pada tanda tangan Keputusan, tetapi tidak ada di Lampiran"
        yield Problem(at, message, suggestion=" ".join(there.text.split()), severity=weight)
    elif here is not None and there is None and "penandatangan.nama" in dossier.manuscript:
        yield Problem(
            at, f"{name} ada di Lampiran, tetapi tidak ada pada tanda tangan Keputusan", severity=weight
        )
    elif (
        here is not None and there is not None and key in _OFFICES and not same_office(here.text, there.text)
    ):
        message = f"{name} di Lampiran berbeda dari tanda tangan Keputusan"
        yield reword(here, (0, len(here.text)), there.text, message)


def _stands_in(paper: Manuscript, annex: str, words: str) -> bool:
    """Tell whether words stand anywhere in an annex: a block of unusual form may not be known for one."""
    return bool(words) and any(folded(words) in folded(passage.text) for passage in paper.under(annex))
