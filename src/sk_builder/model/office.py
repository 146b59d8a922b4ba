"""The office (*kantor*): what it puts into its decrees, and how it answers for their copies."""

from typing import Annotated

from msgspec import field

from sk_builder.model.base import Part, about
from sk_builder.model.decree import Letterhead, Signatory
from sk_builder.model.style import HouseStyle


class Certification(Part, frozen=True, kw_only=True):
    """How an office answers for a copy (*pengesahan salinan*)."""

    words: Annotated[str, about("Kata-kata pengesahan, misalnya Salinan sesuai dengan aslinya.")] = field(
        name="kata"
    )
    office: Annotated[str, about("Jabatan yang mengesahkan salinan.")] = field(name="jabatan")
    name: Annotated[str | None, about("Nama yang mengesahkan; bila kosong, titik-titik.")] = field(
        default=None, name="nama"
    )
    rank: Annotated[str | None, about("Pangkat yang mengesahkan; boleh kosong.")] = field(
        default=None, name="pangkat"
    )
    nip: Annotated[str | None, about("NIP yang mengesahkan; boleh kosong.")] = field(default=None, name="nip")


class Office(Part, frozen=True, kw_only=True):
    """What an office (*kantor*) puts into each new decree; nothing else reads it."""

    letterhead: Annotated[Letterhead, about("Kop naskah.")] = field(default=Letterhead(), name="kop")
    office: Annotated[str | None, about("Jabatan pembuat Keputusan, lengkap.")] = field(
        default=None, name="jabatan"
    )
    signatory: Annotated[Signatory, about("Pejabat yang menandatangani.")] = field(
        default=Signatory(), name="penandatangan"
    )
    units: Annotated[tuple[str, ...], about("Unit kerja kantor, seperti dalam peraturan organisasinya.")] = (
        field(default=(), name="unit_kerja")
    )
    copies: Annotated[tuple[str, ...], about("Penerima tembusan yang biasa.")] = field(
        default=(), name="tembusan"
    )
    certification: Annotated[
        Certification | None, about("Pengesahan di bawah salinan yang dibuat build --copy.")
    ] = field(default=None, name="pengesahan_salinan")
    drafter: Annotated[
        str | None, about("Nama yang tercatat dalam riwayat bila perintah tidak menyebut --by.")
    ] = field(default=None, name="penyusun")
    style: Annotated[HouseStyle, about("Gaya kantor.")] = field(default=HouseStyle(), name="gaya")
    templates: Annotated[
        tuple[str, ...],
        about("Templat yang dipakai kantor; Keputusan baru dengan templat lain memakai yang pertama."),
    ] = field(default=(), name="templat")
