"""Where a paper holds amounts: figures that are no numbers of rules, years, telephones or codes."""

import re

from sk_builder.manuscript import Passage

_NO_AMOUNTS = (
    "kop.", "jenis", "jabatan", "label", "nomor", "mengingat", "penetapan.", "penandatangan.", "tembusan",
    "kepala_halaman.", "kaki_halaman.",
)  # fmt: skip
_NO_AMOUNT_PARTS = (".kepala.", ".penandatangan.", ".kode", ".kolom.no", ".anggota.")
_DIGIT = re.compile(r"\d")
_TARGETS = (".target", ".baseline", ".kondisi_akhir")
_TABLES = (".indikator.", ".tabel.")


def may_hold_amounts(passage: Passage) -> bool:
    """Tell by its place, and by whether it has figures at all, whether a passage may hold amounts."""
    if passage.at.startswith(_NO_AMOUNTS) or not _DIGIT.search(passage.text):
        return False
    return not any(part in passage.at for part in _NO_AMOUNT_PARTS)


def is_target(passage: Passage) -> bool:
    """Tell whether a passage is a cell of values: a target, a baseline, the state at the end."""
    return any(part in passage.at for part in _TARGETS)


def in_table(passage: Passage) -> bool:
    """Tell whether a passage is a cell of any table."""
    return any(part in passage.at for part in _TABLES)
