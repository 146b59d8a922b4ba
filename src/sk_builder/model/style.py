"""House style (*gaya*): the forms that recur in an office's decrees and on which schools differ."""

import re
from typing import Annotated, Literal

from msgspec import field

from sk_builder.model.base import Part, PartError, about

_SLOT = re.compile(r"\{([^{}]*)\}")
NUMBER_SLOTS = ("nomor", "tahun", "bulan")
"""What `HouseStyle.number_pattern` may name: number, its year, and the Roman month of the date."""


class HouseStyle(Part, frozen=True, kw_only=True):
    """The office's answers where schools differ (*gaya*).

    The defaults follow Lampiran II of UU 12/2011 (numbers 16, 43-58, 164-168) and, for the name under a
    decree of a head of office, Permendagri 1/2023 Article 44 paragraph 3.
    """

    first_dictum: Annotated[
        Literal["KESATU", "PERTAMA"], about("Kata diktum pertama: KESATU atau PERTAMA.")
    ] = field(default="KESATU", name="diktum_pertama")
    number_colon: Annotated[bool, about("ya: NOMOR : 17; tidak: NOMOR 17.")] = field(
        default=False, name="titik_dua_nomor"
    )
    number_pattern: Annotated[
        str,
        about(
            "Bentuk nomor, dengan {nomor}, {tahun}, dan {bulan} (angka Romawi) di tempatnya,"
            ' misalnya "188.45/{nomor}/DISKOP/{tahun}".'
        ),
    ] = field(default="{nomor} TAHUN {tahun}", name="pola_nomor")
    last_basis_mark: Annotated[
        Literal[";", "."], about("Tanda di akhir butir terakhir Mengingat: titik koma atau titik.")
    ] = field(default=";", name="akhir_mengingat")
    office_comma: Annotated[
        bool, about("ya: baris jabatan di atas Menimbang dan di atas tanda tangan diakhiri koma.")
    ] = field(default=True, name="koma_jabatan")
    repeat_title: Annotated[bool, about("ya: judul Keputusan diulang sesudah kata Menetapkan.")] = field(
        default=True, name="judul_menetapkan"
    )
    signatory_identity: Annotated[
        Literal["lengkap", "nama"],
        about("lengkap: gelar, pangkat, dan NIP dicetak bersama nama; nama: hanya nama."),
    ] = field(default="lengkap", name="identitas_penandatangan")
    signatory_office: Annotated[
        Literal["kapital", "biasa"],
        about("Huruf jabatan di atas tanda tangan: kapital, atau biasa seperti tertulis."),
    ] = field(default="kapital", name="jabatan_penandatangan")
    annex_head: Annotated[
        Literal["kapital", "biasa"], about("Huruf kepala Lampiran: kapital, atau biasa seperti tertulis.")
    ] = field(default="kapital", name="kepala_lampiran")
    place_label: Annotated[str, about("Kata sebelum tempat penetapan.")] = field(
        default="Ditetapkan di", name="label_tempat"
    )
    date_label: Annotated[str, about("Kata sebelum tanggal penetapan.")] = field(
        default="pada tanggal", name="label_tanggal"
    )

    def __post_init__(self) -> None:
        slots = _SLOT.findall(self.number_pattern)
        if unknown := [slot for slot in slots if slot not in NUMBER_SLOTS]:
            known = ", ".join(f"{{{slot}}}" for slot in NUMBER_SLOTS)
            message = f"pola_nomor memuat {{{unknown[0]}}} yang tidak dikenal; yang ada: {known}"
            raise PartError(message, "pola_nomor")
        if "nomor" not in slots or set("{}") & set(_SLOT.sub("", self.number_pattern)):
            message = 'pola_nomor harus memuat {nomor}, misalnya "{nomor} TAHUN {tahun}"'
            raise PartError(message, "pola_nomor")
