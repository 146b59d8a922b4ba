"""The house style (*gaya*) that a paper shows: the forms that recur."""

from typing import Any

from sk_builder.model import HouseStyle, Signatory
from sk_builder.reading.decree.closing import without_capacity
from sk_builder.reading.decree.grounds import last_basis_mark
from sk_builder.reading.decree.source import Source, said


def read_style(source: Source, signatory: Signatory, number_pattern: str) -> HouseStyle:
    """Read the style; what the paper does not show is as the standard has it."""
    words, usual = source.words, HouseStyle()
    line = words("baris_jabatan") or words("penandatangan.jabatan")
    signed = without_capacity(words("penandatangan.jabatan"))
    one = signatory
    identity = (one.titles_before, one.titles_after, one.rank, one.nip, one.nidn)
    return HouseStyle(
        first_dictum=_first_dictum(words("diktum.KESATU.label")),
        number_colon=words("label_nomor").endswith(":"),
        number_pattern=number_pattern,
        last_basis_mark=last_basis_mark(source),
        office_comma=line.endswith(",") if line else usual.office_comma,
        repeat_title=bool(words("menetapkan")),
        signatory_identity="nama" if signatory.name and not any(identity) else "lengkap",
        signatory_office=_case(signed),
        annex_head=_case(words(f"{next(iter(source.paper.annexes), '')}.kepala.keputusan")),
        place_label=words("penetapan.label_tempat") or usual.place_label,
        date_label=words("penetapan.label_tanggal") or usual.date_label,
    )


def _first_dictum(label: str) -> Any:
    return "PERTAMA" if label.upper() == "PERTAMA" else "KESATU"


def _case(words: str) -> Any:
    return "kapital" if words.isupper() or not said(words) else "biasa"
