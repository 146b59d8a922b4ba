"""The annexes (*Lampiran*) of a decree: the indicator table, a member list, or plain text."""

from collections.abc import Iterator
from typing import Annotated, Literal

from msgspec import field

from sk_builder.model.base import Amount, Part, PartError, about, unprinted

Column = Literal[
    "kode",
    "alasan",
    "rumus",
    "satuan",
    "arah",
    "baseline",
    "target",
    "kondisi_akhir",
    "penanggung_jawab",
    "sumber_data",
    "keterangan",
]
"""A column of the indicator table that may be left out; number, goal and indicator always stand."""

_Title = Annotated[str | None, about("Judul Lampiran; dicetak dengan huruf kapital.")]


class Fraction(Part, frozen=True, kw_only=True):
    """A formula that divides (*rumus pecahan*), printed as a Word equation and in text as ``a / b × 100``."""

    numerator: Annotated[str, about("Bagian atas pecahan.")] = field(name="pembilang")
    denominator: Annotated[str, about("Bagian bawah pecahan.")] = field(name="penyebut")
    factor: Annotated[
        str | None, about('Pengali sesudah pecahan, misalnya "100" atau "100%"; boleh kosong.')
    ] = field(default=None, name="faktor")


class SharedFormula(Part, frozen=True, kw_only=True):
    """A formula told once, at another indicator (*rumus bersama*); printed "Sama dengan indikator N"."""

    same_as: Annotated[str, about("Kode atau nomor indikator lain yang rumusnya sama.")] = field(
        name="sama_dengan"
    )


Formula = str | Fraction | SharedFormula
"""How an indicator is worked out: in words, as a fraction, or as another indicator's formula."""


class Indicator(Part, frozen=True, kw_only=True):
    """One performance indicator (*indikator kinerja*), a row of the table."""

    code: Annotated[str | None, about("Kode indikator; indikator dapat ditunjuk dengannya.")] = field(
        default=None, name="kode"
    )
    name: Annotated[str | None, about("Nama indikator, seperti dicetak.")] = field(default=None, name="nama")
    rationale: Annotated[str | None, about("Alasan pemilihan indikator, atau kriterianya.")] = field(
        default=None, name="alasan"
    )
    formulas: Annotated[
        tuple[Formula, ...],
        about(
            "Cara menghitung: pecahan (pembilang, penyebut, faktor), kata-kata, sama_dengan indikator lain,"
            " atau beberapa di antaranya."
        ),
    ] = field(default=(), name="rumus")
    unit: Annotated[
        str, about("Satuan target dan baseline: persen, indeks, orang, rupiah, predikat; wajib diisi.")
    ] = field(name="satuan")
    direction: Annotated[
        Literal["naik", "turun", "tetap"] | None,
        about("naik: makin tinggi makin baik; turun: makin rendah makin baik; tetap: dipertahankan."),
    ] = field(default=None, name="arah")
    baseline: Annotated[
        dict[int, Amount | None], about('Kondisi awal, tahun: nilai; dicetak "4,10 (2023)".')
    ] = field(default_factory=dict, name="baseline")
    targets: Annotated[
        dict[int, Amount | None],
        about("Target, tahun: nilai; angka, rentang (80-90), atau kata (WTP), tanpa tanda persen."),
    ] = field(default_factory=dict, name="target")
    final_state: Annotated[Amount | None, about("Nilai pada akhir periode, dalam satuan yang sama.")] = field(
        default=None, name="kondisi_akhir"
    )
    responsible_units: Annotated[
        tuple[str, ...], about("Unit kerja penanggung jawab, satu atau beberapa.")
    ] = field(default=(), name="penanggung_jawab")
    data_sources: Annotated[tuple[str, ...], about("Sumber data, satu atau beberapa.")] = field(
        default=(), name="sumber_data"
    )
    remark: Annotated[str | None, about("Keterangan pada kolom terakhir.")] = field(
        default=None, name="keterangan"
    )


class StrategicGoal(Part, frozen=True, kw_only=True):
    """A strategic goal (*sasaran strategis*) and the indicators that measure it."""

    name: Annotated[str | None, about("Sasaran strategis, seperti dicetak.")] = field(
        default=None, name="nama"
    )
    group: Annotated[
        str | None,
        about("Judul kelompok di atas sasaran ini; sasaran berurutan dengan kelompok sama dihimpun."),
    ] = field(default=None, name="kelompok")
    indicators: Annotated[tuple[Indicator, ...], about("Indikator sasaran ini, menurut urutan cetak.")] = (
        field(default=(), name="indikator")
    )


class IndicatorAnnex(Part, frozen=True, kw_only=True, tag_field="jenis", tag="iku"):
    """An annex that holds the indicator table (*tabel IKU*)."""

    title: _Title = field(default=None, name="judul")
    main_task: Annotated[str | None, about("Tugas pokok kantor.")] = field(default=None, name="tugas")
    functions: Annotated[tuple[str, ...], about("Fungsi kantor, satu kalimat tiap butir.")] = field(
        default=(), name="fungsi"
    )
    columns: Annotated[
        tuple[Column, ...],
        unprinted("Kolom yang dicetak selain No, Sasaran, dan Indikator; bila kosong, kolom yang terisi."),
    ] = field(default=(), name="kolom")
    goals: Annotated[tuple[StrategicGoal, ...], about("Sasaran strategis, menurut urutan cetak.")] = field(
        default=(), name="sasaran"
    )

    @property
    def indicators(self) -> tuple[Indicator, ...]:
        """All indicators of the table in printed order; position 0 is number 1 on paper."""
        return tuple(indicator for _, indicator in self._rows())

    def number_of(self, name: str) -> int | None:
        """Return the number on paper of the indicator with this code or number, None if there is none."""
        codes = [indicator.code for indicator in self.indicators]
        if name in codes:
            return codes.index(name) + 1
        return int(name) if name.isdecimal() and 1 <= int(name) <= len(codes) else None

    def __post_init__(self) -> None:
        self._check_groups()
        self._check_codes_and_formulas()

    def _check_groups(self) -> None:
        """Once there are groups, a goal without one would stand under the heading of the group above it."""
        groups = [goal.group for goal in self.goals]
        for position, group in enumerate(groups):
            if group is None and any(groups[:position]):
                message = "sasaran tanpa kelompok tercetak di bawah kelompok di atasnya; isi kelompok"
                raise PartError(message, "sasaran", position, "kelompok")

    def _check_codes_and_formulas(self) -> None:
        codes: set[str] = set()
        for number, (path, indicator) in enumerate(self._rows(), start=1):
            if indicator.code in codes:
                message = (
                    f"kode indikator {indicator.code} dipakai dua kali; beri setiap indikator kodenya sendiri"
                )
                raise PartError(message, *path, "kode")
            codes |= {indicator.code} if indicator.code else set()
            for position, formula in enumerate(indicator.formulas):
                if isinstance(formula, SharedFormula) and self.number_of(formula.same_as) in {None, number}:
                    message = (
                        f"rumus indikator {number} sama_dengan {formula.same_as}, yang bukan indikator lain;"
                        " tulis kode atau nomor indikator lain di Lampiran ini"
                    )
                    raise PartError(message, *path, "rumus", position, "sama_dengan")

    def _rows(self) -> Iterator[tuple[tuple[str | int, ...], Indicator]]:
        """Yield each indicator with its path in the annex."""
        for position, goal in enumerate(self.goals):
            for row, indicator in enumerate(goal.indicators):
                yield ("sasaran", position, "indikator", row), indicator


class Member(Part, frozen=True, kw_only=True):
    """One person of a member list (*anggota tim*)."""

    name: Annotated[str | None, about("Nama anggota.")] = field(default=None, name="nama")
    office: Annotated[str | None, about("Jabatan dalam dinas.")] = field(default=None, name="jabatan")
    role: Annotated[str | None, about("Kedudukan dalam tim: Ketua, Sekretaris, Anggota.")] = field(
        default=None, name="kedudukan"
    )


class MemberAnnex(Part, frozen=True, kw_only=True, tag_field="jenis", tag="anggota"):
    """An annex that lists the members of a team (*daftar anggota*)."""

    title: _Title = field(default=None, name="judul")
    members: Annotated[tuple[Member, ...], about("Anggota tim, menurut urutan cetak.")] = field(
        default=(), name="anggota"
    )


class TextAnnex(Part, frozen=True, kw_only=True, tag_field="jenis", tag="teks"):
    """An annex of plain paragraphs (*teks*)."""

    title: _Title = field(default=None, name="judul")
    paragraphs: Annotated[tuple[str, ...], about("Alinea, menurut urutan cetak.")] = field(
        default=(), name="isi"
    )


Annex = IndicatorAnnex | MemberAnnex | TextAnnex
"""One annex; `jenis` in the file says which kind it is."""
