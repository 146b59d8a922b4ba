"""How one decree amends another (*perubahan*): what it says instead, and by which decrees one was amended."""

import re
from datetime import date
from typing import Annotated

from msgspec import field

from sk_builder.model.base import Part, PartError, about, unprinted

_AMENDABLE = re.compile(r"menimbang(\.[a-z]+)?|mengingat(\.\d+)?|diktum\.[A-Z ]+|lampiran\.[IVXLC]+")


class Rewording(Part, frozen=True, kw_only=True):
    """What a part of another decree is to say from now on (*bunyi baru*); a Lampiran is annexed anew."""

    at: Annotated[
        str,
        unprinted(
            "Bagian Keputusan yang diubah: diktum.KEDUA, menimbang.b, mengingat.4, atau lampiran.I;"
            " menimbang atau mengingat saja bila butirnya satu."
        ),
    ] = field(name="di")
    text: Annotated[str | None, about("Bunyi barunya, tanpa tanda akhir; kosong untuk Lampiran.")] = field(
        default=None, name="isi"
    )
    items: Annotated[tuple[str, ...], about("Daftar berhuruf di dalam bunyi baru sebuah diktum.")] = field(
        default=(), name="rincian"
    )
    continuation: Annotated[str | None, about("Lanjutan kalimat sesudah rincian, tanpa titik akhir.")] = (
        field(default=None, name="lanjutan")
    )

    @property
    def is_annex(self) -> bool:
        """Whether it is a Lampiran that gets another form: the next one of the amending decree."""
        return self.at.startswith("lampiran.")

    def __post_init__(self) -> None:
        if not _AMENDABLE.fullmatch(self.at):
            message = f"{self.at} bukan bagian yang dapat diubah; tulis misalnya diktum.KEDUA atau lampiran.I"
            raise PartError(message, "di")
        if self.is_annex and (self.text or self.items):
            raise PartError("bunyi baru Lampiran dilampirkan; kosongkan isi dan rincian", "isi")
        if not self.is_annex and not self.text:
            raise PartError("bunyi baru kosong; isi bunyinya", "isi")
        if self.continuation and not self.items:
            raise PartError("lanjutan tanpa rincian; gabungkan lanjutan ke dalam isi", "lanjutan")


class Amendment(Part, frozen=True, kw_only=True):
    """A decree by which this one was amended (*Keputusan perubahan*), in a consolidated text."""

    number: Annotated[
        str | None, about("Nomor Keputusan perubahan seperti tercetak padanya; kosong selama masih konsep.")
    ] = field(default=None, name="nomor")
    day: Annotated[date | None, about("Tanggal penetapan Keputusan perubahan.")] = field(
        default=None, name="tanggal"
    )
