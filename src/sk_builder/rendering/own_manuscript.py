"""The manuscript of a decree's own rendering: what its paper will say, without making the paper."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sk_builder import language
from sk_builder.manuscript import Manuscript, Passage
from sk_builder.rendering.paper import Rendered

_SECTIONS = {
    "membaca": "Membaca",
    "menimbang": "Menimbang",
    "mengingat": "Mengingat",
    "mengingat_pula": "Mengingat Pula",
    "memperhatikan": "Memperhatikan",
}
_SIGNATURE = ("atas_nama", "untuk_beliau", "jabatan", "nama", "pangkat", "nip", "nidn")
_CELLS = ("kode", "nama", "alasan", "rumus", "satuan", "arah", "baseline", "target", "kondisi_akhir")
_AFTER_CELLS = ("penanggung_jawab", "sumber_data", "keterangan")
_COLUMN_HEADS = {
    "kode": "KODE", "alasan": "ALASAN", "rumus": "RUMUS PENGHITUNGAN", "satuan": "SATUAN", "arah": "ARAH",
    "baseline": "BASELINE", "kondisi_akhir": "KONDISI AKHIR", "penanggung_jawab": "PENANGGUNG JAWAB",
    "sumber_data": "SUMBER DATA", "keterangan": "KETERANGAN",
}  # fmt: skip


def own_manuscript(rendered: Rendered) -> Manuscript:
    """Lay the printed values out as the paper has them, with the fixed words of a template in right form."""
    return Manuscript(tuple(_passages(rendered.values)))


def _passages(values: Mapping[str, Any]) -> Iterator[Passage]:
    yield from _listed(values["kop"]["instansi"])
    yield from _listed(values["kop"]["alamat"])
    yield from _filled(values, ("jenis", "jabatan", "label_nomor", "nomor"))
    yield Passage("label_tentang", "TENTANG")
    yield from _filled(values, ("tentang", "baris_jabatan"))
    for section, label in _SECTIONS.items():
        if values[section]:
            yield Passage(f"{section}.label", f"{label} :")
            yield from _listed(values[section], "number" if section.startswith("mengingat") else "letter")
    yield Passage("memutuskan", "MEMUTUSKAN:")
    yield Passage("menetapkan.label", "Menetapkan :")
    yield from _filled(values, ("menetapkan",))
    for dictum in values["diktum"]:
        yield from _point(dictum)
    yield from _filled(values["penetapan"], ("label_tempat", "tempat", "label_tanggal", "tanggal"))
    yield from _signature(values["penandatangan"])
    if values["tembusan"]:
        yield Passage("tembusan.label", "Tembusan:")
        yield from _listed(values["tembusan"], "number")
    for number, annex in enumerate(values["lampiran"], start=1):
        yield from _annex(annex, f"lampiran.{language.roman(number)}")


def _point(dictum: Mapping[str, Any]) -> Iterator[Passage]:
    """Yield a point; what it quotes of another decree belongs to its words and its list."""
    at, quoted = dictum["isi"].at, dictum["bunyi_baru"]
    yield from _filled(dictum, ("label",))
    yield Passage(at, "\n".join(filter(None, (dictum["isi"], f"{quoted['label']} {quoted['isi']}".strip()))))
    items = [*dictum["rincian"], *quoted["rincian"]]
    for item, place in zip(_listed(items, "letter"), items, strict=True):
        yield Passage(place.at.replace(".bunyi_baru", ""), item.text, item.label)
    for after in filter(None, (dictum["lanjutan"], quoted["lanjutan"])):
        yield Passage(f"{at}.lanjutan", str(after))


def _annex(annex: Mapping[str, Any], at: str) -> Iterator[Passage]:
    head = annex["kepala"]
    label = f"{head['label_lampiran']} {annex['romawi']}".rstrip()
    yield Passage(f"{at}.kepala.label_lampiran", label)
    rest = ("keputusan", "label_nomor", "nomor", "label_tanggal", "tanggal", "label_tentang", "tentang")
    yield from _filled(head, rest)
    yield from _filled(annex, ("judul", "periode", "tugas"))
    yield from _listed(annex["fungsi"], "letter")
    if annex["jenis"] == "iku":
        yield from _table(annex, at)
    for member in annex["anggota"]:
        yield from _filled(member, ("nama", "jabatan", "kedudukan"))
    yield from _listed(annex["isi"])
    yield from _signature(annex["penandatangan"])


def _table(annex: Mapping[str, Any], at: str) -> Iterator[Passage]:
    heads = {"nama": "INDIKATOR KINERJA UTAMA"} | _COLUMN_HEADS
    yield Passage(f"{at}.kolom.no", "NO")
    yield Passage(f"{at}.kolom.sasaran", "SASARAN STRATEGIS")
    for key in (*_CELLS, *_AFTER_CELLS):
        if key == "target":
            yield from (Passage(f"{at}.kolom.target.{year}", f"TARGET {year}") for year in annex["tahun"])
        elif key == "nama" or annex["kolom"][key]:
            yield Passage(f"{at}.kolom.{key}", heads[key])
    for goal in annex["sasaran"]:
        yield from _filled(goal, ("kelompok", "nama"))
        for indicator in goal["indikator"]:
            yield from _indicator(indicator, annex["kolom"])


def _indicator(row: Mapping[str, Any], stands: Mapping[str, bool]) -> Iterator[Passage]:
    for key in (*_CELLS, *_AFTER_CELLS):
        cell = row[key]
        if not stands.get(key, True):
            continue
        if key == "target":
            yield from (_amount(value) for value in cell if value["nilai"])
        elif key == "kondisi_akhir":
            yield from (_amount(value) for value in (cell,) if value["nilai"])
        elif isinstance(cell, str):
            yield from _filled(row, (key,))
        else:
            yield from _listed(cell, "number" if key == "penanggung_jawab" else "")


def _amount(value: Mapping[str, Any]) -> Passage:
    return Passage(value["nilai"].at, f"{value['nilai']}{value['lambang']}")


def _signature(block: Mapping[str, Any]) -> Iterator[Passage]:
    for key in _SIGNATURE:
        if key in ("nip", "nidn") and block[key]:
            yield Passage(f"{block[key].at.rpartition('.')[0]}.label_{key}", key.upper())
        yield from _filled(block, (key,))


def _filled(values: Mapping[str, Any], keys: Sequence[str]) -> Iterator[Passage]:
    """Yield the words of some keys, those that are empty left out; they know their place themselves."""
    yield from (Passage(values[key].at, str(values[key])) for key in keys if values[key])


def _listed(texts: Sequence[Any], count: str = "") -> Iterator[Passage]:
    """Yield the items of a list, labelled where there are several: UU 12/2011 Lampiran II, 22 and 52."""
    for position, text in enumerate(texts):
        label = ""
        if len(texts) > 1 and count:
            label = f"{language.letter(position + 1)}." if count == "letter" else f"{position + 1}."
        yield Passage(text.at, str(text), label)
