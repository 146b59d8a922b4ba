"""How a decree file came to say what it says: its versions (*riwayat*)."""

from datetime import date
from typing import Annotated

from msgspec import field

from sk_builder.model.base import Part, about


class Recorded(Part, frozen=True, kw_only=True):
    """One value that a version changed (*perubahan*), old and new as they stand in the file."""

    at: Annotated[str, about("Tempat seperti di kertas sesudah perubahan: lampiran.I.indikator.2.nama.")] = (
        field(name="di")
    )
    old: Annotated[
        str | None, about("Nilai sebelumnya; daftar dan bagian sebagai JSON; kosong bila tidak ada.")
    ] = field(default=None, name="semula")
    new: Annotated[str | None, about("Nilai sesudahnya; kosong bila dihapus.")] = field(
        default=None, name="menjadi"
    )


class Version(Part, frozen=True, kw_only=True):
    """One version of a decree file (*versi*): who changed what on which day, and why."""

    day: Annotated[date, about("Tanggal perubahan.")] = field(name="tanggal")
    by: Annotated[str | None, about("Nama yang mengubah; kosong bila tidak disebut.")] = field(
        default=None, name="oleh"
    )
    reason: Annotated[str, about("Alasan perubahan.")] = field(name="alasan")
    changes: Annotated[tuple[Recorded, ...], about("Nilai yang berubah.")] = field(
        default=(), name="perubahan"
    )
    digest: Annotated[
        str, about("Sidik data versi ini, 16 angka heksadesimal; dihitung program, jangan diubah.")
    ] = field(name="sidik")
