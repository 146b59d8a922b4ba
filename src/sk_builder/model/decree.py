"""The decree (*Keputusan*) and the parts of its body."""

import re
from datetime import date
from typing import Annotated, ClassVar, Literal

from msgspec import Meta, field, structs

from sk_builder.model.amending import Amendment, Rewording
from sk_builder.model.annex import Annex
from sk_builder.model.base import Part, PartError, Period, about, unprinted
from sk_builder.model.history import Version
from sk_builder.model.style import HouseStyle

_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Letterhead(Part, frozen=True, kw_only=True):
    """The letterhead (*kop*): none to three lines of who, then the address."""

    bodies: Annotated[
        tuple[str, ...],
        Meta(max_length=3, description="Baris nama instansi dari atas, paling banyak tiga; dicetak kapital."),
    ] = field(default=(), name="instansi")
    address: Annotated[tuple[str, ...], about("Baris alamat, telepon, laman; dicetak seperti tertulis.")] = (
        field(default=(), name="alamat")
    )


class LegalBasis(Part, frozen=True, kw_only=True):
    """One legal basis (*dasar hukum*) under Mengingat: printed words, a key in the catalogue, or both."""

    shorthand: ClassVar[str] = "kutipan"

    words: Annotated[
        str | None,
        about("Kutipan seperti dicetak, tanpa nomor dan tanda akhir; bila kosong, dicetak menurut kunci."),
    ] = field(default=None, name="kutipan")
    key: Annotated[
        str | None, about("Kunci dalam katalog peraturan, misalnya uu-23-2014; tidak dicetak.")
    ] = field(default=None, name="kunci")

    def __post_init__(self) -> None:
        if self.words is None and self.key is None:
            raise PartError("dasar hukum kosong; isi kutipan, kunci, atau keduanya")
        if self.key is not None and not _KEY.fullmatch(self.key):
            message = f"kunci {self.key!r} bukan kunci katalog; tulis misalnya uu-23-2014, atau hapus"
            raise PartError(message, "kunci")


class Dictum(Part, frozen=True, kw_only=True):
    """One point of the decision (*diktum*)."""

    shorthand: ClassVar[str] = "isi"

    text: Annotated[str, about("Bunyi diktum, tanpa kata KESATU dan tanpa titik akhir.")] = field(name="isi")
    items: Annotated[
        tuple[str, ...], about("Daftar berhuruf di dalam diktum; tanpa huruf dan tanda akhir.")
    ] = field(default=(), name="rincian")
    continuation: Annotated[str | None, about("Lanjutan kalimat sesudah rincian, tanpa titik akhir.")] = (
        field(default=None, name="lanjutan")
    )
    rewording: Annotated[
        Rewording | None,
        about("Dalam Keputusan perubahan: bagian yang diubah diktum ini, dan bunyinya."),
    ] = field(default=None, name="bunyi_baru")

    def __post_init__(self) -> None:
        if self.continuation and not self.items:
            raise PartError("lanjutan tanpa rincian; gabungkan lanjutan ke dalam isi", "lanjutan")
        if self.rewording and self.items:
            raise PartError(
                "rincian di samping bunyi_baru; pindahkan salah satunya ke diktum lain", "rincian"
            )


class Enactment(Part, frozen=True, kw_only=True):
    """Where and when the decree is set (*penetapan*)."""

    place: Annotated[str | None, about("Tempat penetapan.")] = field(default=None, name="tempat")
    day: Annotated[date | None, about("Tanggal penetapan, misalnya 2025-01-02; dicetak 2 Januari 2025.")] = (
        field(default=None, name="tanggal")
    )


class Signatory(Part, frozen=True, kw_only=True):
    """The official who signs (*penandatangan*)."""

    capacity: Annotated[
        Literal["Plt.", "Plh.", "Pj."] | None, about("Plt., Plh., atau Pj.; dicetak di depan jabatan.")
    ] = field(default=None, name="sebutan")
    office: Annotated[
        str | None, about("Jabatan penanda tangan; bila kosong, jabatan pembuat Keputusan.")
    ] = field(default=None, name="jabatan")
    on_behalf_of: Annotated[str | None, about("Jabatan yang diatasnamakan; dicetak sesudah a.n.")] = field(
        default=None, name="atas_nama"
    )
    for_him: Annotated[
        str | None,
        about("Jabatan di bawah a.n. yang untuk dia penanda tangan bertindak; dicetak di atas u.b."),
    ] = field(default=None, name="untuk_beliau")
    name: Annotated[str | None, about("Nama tanpa gelar; dicetak kapital.")] = field(
        default=None, name="nama"
    )
    titles_before: Annotated[str | None, about("Gelar di depan nama, misalnya Drs.")] = field(
        default=None, name="gelar_depan"
    )
    titles_after: Annotated[str | None, about("Gelar di belakang nama, misalnya M.M.")] = field(
        default=None, name="gelar_belakang"
    )
    rank: Annotated[str | None, about("Pangkat, misalnya Pembina Utama Madya.")] = field(
        default=None, name="pangkat"
    )
    nip: Annotated[str | None, about("NIP; delapan belas angka dicetak berkelompok 8-6-1-3.")] = field(
        default=None, name="nip"
    )
    nidn: Annotated[str | None, about("NIDN, untuk dosen tanpa NIP.")] = field(default=None, name="nidn")

    def __post_init__(self) -> None:
        if self.for_him and not self.on_behalf_of:
            message = "untuk_beliau (u.b.) hanya di bawah atas_nama (a.n.); isi atas_nama"
            raise PartError(message, "untuk_beliau")
        if self.nip and self.nidn:
            raise PartError("nip dan nidn terisi keduanya; pilih satu", "nidn")


class Departure(Part, frozen=True, kw_only=True):
    """A place where a signed paper departs from what its data and style would print (*tercetak*)."""

    at: Annotated[str, about("Tempat seperti di kertas: menimbang.b, lampiran.I.kepala.nomor.")] = field(
        name="di"
    )
    text: Annotated[str, about("Kata-kata yang tercetak di tempat itu; boleh kosong.")] = field(
        default="", name="teks"
    )
    reason: Annotated[str, about("Mengapa kertas berbeda; tidak dicetak.")] = field(name="alasan")


class Ignore(Part, frozen=True, kw_only=True):
    """A finding that a person answers for (*pengecualian*), so that it is told no more."""

    rule: Annotated[str, about("Kode aturan, misalnya MNB-03.")] = field(name="aturan")
    words: Annotated[
        str, about("Kata-kata yang ditemukan, seperti tercetak; bila yang ditemukan hilang, tempatnya.")
    ] = field(name="kata")
    reason: Annotated[str, about("Mengapa temuan itu diterima.")] = field(name="alasan")
    by: Annotated[str, about("Nama yang menerima.")] = field(name="oleh")
    day: Annotated[date, about("Tanggal diterima.")] = field(name="tanggal")


class Decree(Part, frozen=True, kw_only=True):
    """One decree (*Keputusan*), complete in itself and unformatted.

    Anything may be blank while it is a draft (*konsep*). Sequences keep printed order; position 0 is the
    first item.
    """

    making: ClassVar[tuple[str, ...]] = ("abaikan", "lain", "sidik_naskah", "riwayat", "versi_terakhir")
    """Keys of what tells of the making of a decree and is no part of its `content`."""

    template: Annotated[str | None, unprinted("Nama templat Word tanpa .docx, misalnya keputusan-iku.")] = (
        field(default=None, name="templat")
    )
    short_name: Annotated[
        str | None, unprinted("Nama singkat untuk nama berkas, misalnya IKU; tidak dicetak.")
    ] = field(default=None, name="nama_singkat")
    term: Annotated[Literal["Keputusan", "Surat Keputusan"], about("Keputusan atau Surat Keputusan.")] = (
        field(default="Keputusan", name="jenis")
    )
    letterhead: Annotated[Letterhead, about("Kop naskah.")] = field(default=Letterhead(), name="kop")
    office: Annotated[str | None, about("Jabatan pembuat Keputusan, lengkap; dicetak kapital.")] = field(
        default=None, name="jabatan"
    )
    number: Annotated[
        str | None, about("Nomor Keputusan; kosong selama konsep. Bentuknya menurut gaya.pola_nomor.")
    ] = field(default=None, name="nomor")
    year: Annotated[int | None, about("Tahun nomor Keputusan; bila kosong, tahun tanggal penetapan.")] = (
        field(default=None, name="tahun")
    )
    subject: Annotated[str | None, about("Nama Keputusan sesudah kata tentang; dicetak kapital.")] = field(
        default=None, name="tentang"
    )
    period: Annotated[Period | None, about("Tahun yang diatur Keputusan: 2025, atau 2025-2029.")] = field(
        default=None, name="periode"
    )
    readings: Annotated[tuple[str, ...], about("Butir Membaca, tanpa huruf dan tanda akhir.")] = field(
        default=(), name="membaca"
    )
    considerations: Annotated[
        tuple[str, ...],
        about('Butir Menimbang: satu kalimat yang dimulai "bahwa", tanpa huruf dan tanda akhir.'),
    ] = field(default=(), name="menimbang")
    legal_bases: Annotated[
        tuple[LegalBasis, ...],
        about("Dasar hukum menurut urutan cetak: kutipan, kunci katalog, atau keduanya."),
    ] = field(default=(), name="mengingat")
    further_bases: Annotated[tuple[str, ...], about("Butir Mengingat Pula, bukan peraturan.")] = field(
        default=(), name="mengingat_pula"
    )
    notes: Annotated[tuple[str, ...], about("Butir Memperhatikan, bukan peraturan.")] = field(
        default=(), name="memperhatikan"
    )
    dictums: Annotated[tuple[Dictum, ...], about("Diktum menurut urutan cetak.")] = field(
        default=(), name="diktum"
    )
    enactment: Annotated[Enactment, about("Tempat dan tanggal penetapan.")] = field(
        default=Enactment(), name="penetapan"
    )
    signatory: Annotated[Signatory, about("Pejabat yang menandatangani.")] = field(
        default=Signatory(), name="penandatangan"
    )
    copies: Annotated[tuple[str, ...], about("Penerima tembusan, tanpa nomor.")] = field(
        default=(), name="tembusan"
    )
    annexes: Annotated[tuple[Annex, ...], about("Lampiran menurut urutan cetak.")] = field(
        default=(), name="lampiran"
    )
    amendments: Annotated[
        tuple[Amendment, ...],
        about("Hanya dalam naskah konsolidasi: Keputusan yang mengubahnya, dari yang pertama."),
    ] = field(default=(), name="diubah_dengan")
    style: Annotated[HouseStyle, unprinted("Gaya kantor: bentuk yang berulang di setiap Keputusan.")] = field(
        default=HouseStyle(), name="gaya"
    )
    departures: Annotated[
        tuple[Departure, ...],
        unprinted("Penyimpangan kertas yang sudah ditandatangani; kosong di setiap konsep."),
    ] = field(default=(), name="tercetak")
    ignores: Annotated[
        tuple[Ignore, ...], unprinted("Temuan yang diterima, masing-masing dengan alasannya.")
    ] = field(default=(), name="abaikan")
    leftovers: Annotated[
        tuple[str, ...], unprinted("Kata-kata naskah asal yang belum mendapat tempat; pindahkan, lalu hapus.")
    ] = field(default=(), name="lain")
    printed_digest: Annotated[
        str | None, unprinted("Sidik kata-kata naskah yang ditetapkan; ditulis enact, jangan diubah.")
    ] = field(default=None, name="sidik_naskah")
    history: Annotated[
        tuple[Version, ...], unprinted("Versi berkas ini dari yang tertua; ditulis program, jangan diubah.")
    ] = field(default=(), name="riwayat")
    last_version: Annotated[
        str | None, unprinted("Isi berkas pada versi terakhir, dipadatkan; ditulis program, jangan diubah.")
    ] = field(default=None, name="versi_terakhir")

    @property
    def number_year(self) -> int | None:
        """The year of the number: `year`, or else the year of the day it is set."""
        return self.year or (self.enactment.day.year if self.enactment.day else None)

    @property
    def is_draft(self) -> bool:
        """Whether this is still a draft (*konsep*): its number or date, or an amendment's, is blank."""
        dated = ((self.number, self.enactment.day), *((one.number, one.day) for one in self.amendments))
        return any(number is None or day is None for number, day in dated)

    @property
    def is_amending(self) -> bool:
        """Whether this changes another decree (*Keputusan perubahan*)."""
        return any(dictum.rewording for dictum in self.dictums)

    @property
    def is_consolidated(self) -> bool:
        """Whether this is a decree with its amendments worked in (*naskah konsolidasi*)."""
        return bool(self.amendments)

    @property
    def is_set(self) -> bool:
        """Whether no command changes it any more: it is set (*ditetapkan*), or consolidated."""
        return not self.is_draft or self.printed_digest is not None or self.is_consolidated

    @property
    def content(self) -> "Decree":
        """The decree without what tells of its making: history, leftovers, what is ignored."""
        return structs.replace(
            self, ignores=(), leftovers=(), printed_digest=None, history=(), last_version=None
        )

    @property
    def published(self) -> "Decree":
        """What may leave the office: its content, the reasons for departures left blank."""
        departures = tuple(structs.replace(departure, reason="") for departure in self.departures)
        return structs.replace(self.content, departures=departures)
