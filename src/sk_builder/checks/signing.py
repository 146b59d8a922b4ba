"""Rules of the signature block (*penandatangan*, TTD): who signs, in whose name, in what form."""

from collections.abc import Iterator

from msgspec import structs

from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity, reword
from sk_builder.checks.offices import (
    FOR_HIM,
    capitals,
    comma_choices,
    compared_words,
    differing,
    office_start,
    signing_offices,
)
from sk_builder.checks.officials import full_rank, rank_named
from sk_builder.checks.styles import Choice, style_problems
from sk_builder.manuscript import Passage, is_blank

_ELECTED = ("GUBERNUR", "BUPATI", "WALI KOTA", "WALIKOTA", "WAKIL", "PRESIDEN", "MENTERI", "KETUA")
_SECRETARY = "SEKRETARIS DAERAH"
_IDENTITY = ("nama", "pangkat", "nip", "nidn")
_SCHOOLS = {(True, True): "lengkap", (False, False): "nama"}
_MISSING = {
    (True, True): ("nama", ""),
    (True, False): ("nip", "NIP"),
    (False, True): ("pangkat", "pangkat"),
    (False, False): ("nip", "pangkat dan NIP"),
}
"""For rank and number standing or not: where something is missing, and what."""


@rule(
    "TTD-01",
    "Jabatan penanda tangan ditulis kapital dan diakhiri koma",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Jabatan di atas tanda tangan ditulis seperti baris jabatan di atas Menimbang, sehingga pembaca"
    " segera melihat pejabat yang sama. Gaya jabatan_penandatangan dan koma_jabatan menentukan bentuk"
    " kantor.",
    bad="Kepala Dinas Contoh Provinsi Rekaan",
    good="KEPALA DINAS CONTOH PROVINSI REKAAN,",
    source="UU 12/2011, Lampiran II nomor 166",
    certainty=Certainty.SEEN,
)
def signing_office_has_its_form(dossier: Dossier) -> Iterator[Problem]:
    """Weigh capitals and closing comma of each office above a signature by house style."""
    cases = tuple(_case_choice(dossier, line) for line in signing_offices(dossier.manuscript))
    yield from style_problems(dossier, "signatory_office", cases)
    commas = style_problems(dossier, "office_comma", comma_choices(dossier))
    yield from (problem for problem in commas if problem.at != "baris_jabatan")


def _case_choice(dossier: Dossier, line: Passage) -> Choice:
    start, for_him = office_start(line.text), FOR_HIM.search(line.text)
    words = line.text[start : for_him.start() if for_him else None].rstrip(" ,.;:\n")
    span = (start, start + len(words))
    better = capitals(words)
    problem = Problem(line.at, "jabatan ditulis dengan huruf kapital seluruhnya", span)
    if dossier.style.signatory_office == "kapital":
        problem = reword(line, span, better, "jabatan tidak ditulis dengan huruf kapital seluruhnya")
    return Choice("kapital" if words == better else "biasa", problem)


@rule(
    "TTD-02",
    "Nama penanda tangan disertai pangkat dan NIP menurut gaya kantor",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why="Tata naskah dinas meminta gelar, pangkat, dan NIP di bawah nama pejabat selain kepala daerah,"
    " wakilnya, dan sekretaris daerah; Lampiran II UU 12/2011 meminta nama saja. Gaya"
    " identitas_penandatangan memilih salah satunya.",
    bad="CONTOH ORANG, tanpa pangkat dan NIP",
    good="CONTOH ORANG, S.E. / Pembina Utama Muda / NIP 19700102 199503 1 001",
    source="Permendagri 1/2023 Pasal 44 ayat (3); berbeda: UU 12/2011, Lampiran II nomor 164 huruf d",
    certainty=Certainty.SEEN,
)
def signatory_is_identified(dossier: Dossier) -> Iterator[Problem]:
    """Find signatures without name, and weigh rank and number by house style; of a draft, in its body."""
    signed = dossier.manuscript.signatures
    if not dossier.is_excerpt and "penandatangan" not in signed:
        yield Problem("penandatangan", "penanda tangan tidak ada")
    blocks = signed[:1] if dossier.is_draft else signed
    for block in blocks:
        if is_blank(dossier.manuscript.words(f"{block}.nama")):
            severity = Severity.INFO if dossier.is_draft else None
            yield Problem(f"{block}.nama", "nama penanda tangan belum diisi", severity=severity)
    choices = [_identity(dossier, block) for block in blocks if not _has_no_rank(dossier, block)]
    yield from style_problems(dossier, "signatory_identity", choices)


def _identity(dossier: Dossier, block: str) -> Choice:
    """Read what stands below a name."""
    lines = {
        key: dossier.manuscript.words(f"{block}.{key}").strip(" -") for key in ("pangkat", "nip", "nidn")
    }
    below = [key for key, words in lines.items() if words]
    if dossier.style.signatory_identity == "nama" and below:
        problem = Problem(f"{block}.{below[0]}", "di bawah nama tercetak pangkat atau nomor")
        return Choice("lengkap", problem)
    ranked = "pangkat" in below
    return _completeness(dossier, block, ranked=ranked, numbered=len(below) > ranked)


def _completeness(dossier: Dossier, block: str, *, ranked: bool, numbered: bool) -> Choice:
    """Weigh rank and number; one without the other is of neither school, but common."""
    key, missing = _MISSING[ranked, numbered]
    common = ranked != numbered and not dossier.style_is_given
    severity = Severity.INFO if common or dossier.is_draft else None
    problem = Problem(f"{block}.{key}", f"{missing} penanda tangan tidak tercantum", severity=severity)
    return Choice(_SCHOOLS.get((ranked, numbered)), problem)


def _has_no_rank(dossier: Dossier, block: str) -> bool:
    office = dossier.manuscript.words(f"{block}.jabatan")
    office = office[office_start(office) :].upper()
    return office.startswith((*_ELECTED, _SECRETARY))


@rule(
    "TTD-05",
    "Nama, pangkat, dan NIP sama di badan Keputusan dan di Lampiran",
    severity=Severity.ERROR,
    fix=Fix.ASK,
    why="Badan Keputusan dan Lampiran ditandatangani orang yang sama. Perbedaan nama, pangkat, atau NIP"
    " berarti salah satunya keliru, dan Lampiran dapat dianggap tidak ditetapkan pejabat itu.",
    bad="badan: Pembina Utama Muda; Lampiran: Pembina Utama Madya",
    good="badan: Pembina Utama Madya; Lampiran: Pembina Utama Madya",
    source="Naskah sendiri: tanda tangan bertentangan",
    certainty=Certainty.LOGIC,
)
def signatures_agree(dossier: Dossier) -> Iterator[Problem]:
    """Compare each line below the body with the same line below the annexes."""
    for key in _IDENTITY:
        body = dossier.manuscript.get(f"penandatangan.{key}")
        if body is None or is_blank(body.text):
            continue
        for block in dossier.manuscript.signatures[1:]:
            other = dossier.manuscript.words(f"{block}.{key}")
            if not is_blank(other) and _compared(key, other) != _compared(key, body.text):
                yield _disagreeing(body, other, block.removesuffix(".penandatangan"))
                break


def _compared(key: str, words: str) -> str:
    """Return the letters and digits of a line, the short form of a rank written out."""
    return "".join(filter(str.isalnum, full_rank(words) if key == "pangkat" else words)).casefold()


def _disagreeing(body: Passage, other: str, annex: str) -> Problem:
    """Say what the annex has; where the body names no rank at all, propose it."""
    name = "Lampiran" if annex == "lampiran.I" else f"Lampiran {annex.rpartition('.')[2]}"
    span = differing(compared_words(body.text), [word for word, _ in compared_words(other)])
    message = f'di {name} tertulis "{other}"'
    if body.at.endswith("pangkat") and rank_named(other) and not rank_named(body.text):
        return structs.replace(reword(body, (0, len(body.text)), other, message), span=span)
    return Problem(body.at, message, span)
