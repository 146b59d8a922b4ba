"""Rules of the targets of the indicator table (IKU): within bounds, for the right years, in one direction."""

from collections.abc import Iterator
from itertools import pairwise

from sk_builder import language
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity
from sk_builder.checks.table_rows import IndicatorTable, Row, Target, value_of

_HUNDRED = 100
_MAY_PASS = (
    "pertumbuhan", "laju", "kenaikan", "peningkatan", "penurunan", "perubahan", "inflasi", "capaian",
    "realisasi", "pencapaian", "kontribusi neto", "deviasi", "partisipasi kasar", "(apk)",
)  # fmt: skip
"""Words of indicators whose percentage may leave 0 to 100."""
_RISES = ("tinggi", "naik", "maks", "besar")
_FALLS = ("rendah", "turun", "min", "kecil")
_LOW_IS_GOOD = (
    "kemiskinan", "penduduk miskin", "pengaduan", "keluhan", "pengangguran", "stunting", "kematian",
    "kecelakaan", "gini", "inflasi", "temuan", "kerusakan", "kebakaran", "putus sekolah", "kehilangan",
    "pelanggaran", "sengketa",
    "kesenjangan", "ketimpangan", "waktu tunggu", "kekerasan", "kawasan kumuh", "prevalensi", "gizi buruk",
)  # fmt: skip
_TURNED_ROUND = (
    "penurunan", "penanganan", "ditangani", "diselesaikan", "ditindaklanjuti", "tindak lanjut",
    "penyelesaian",     "pencegahan", "pengurangan", "selesai", "tertangani", "penanggulangan",
)  # fmt: skip


@rule(
    "IKU-10",
    "Target persentase terletak antara 0 dan 100",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why="Bagian dari keseluruhan tidak mungkin lebih dari 100% atau kurang dari 0%. Pertumbuhan dan capaian"
    " terhadap rencana boleh melewatinya.",
    bad="Persentase koperasi sehat: target 120%",
    good="Persentase koperasi sehat: target 92%",
    source="hitungan",
    certainty=Certainty.LOGIC,
)
def percentages_lie_in_bounds(dossier: Dossier) -> Iterator[Problem]:
    """Find the first target beyond in each row of percentages, those of growth left out."""
    for row in _rows(dossier):
        name = row.words("nama").casefold()
        if not row.is_percentage or any(word in name for word in _MAY_PASS):
            continue
        told = (target for target in row.targets if target.low is not None and target.high is not None)
        if beyond := next((target for target in told if not _in_bounds(target)), None):
            yield Problem(beyond.passage.at, "target persentase di luar 0 sampai dengan 100")


def _rows(dossier: Dossier) -> Iterator[Row]:
    return (row for table in dossier.tables for row in table.rows)


def _in_bounds(target: Target) -> bool:
    low, high = target.low or 0, target.high or 0
    return low >= 0 and high <= _HUNDRED


@rule(
    "IKU-11",
    "Target tidak lebih buruk daripada kondisi awal",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Target ditetapkan agar keadaan menjadi lebih baik. Target yang lebih buruk daripada kondisi awal"
    " mungkin salah ketik, atau arahnya belum dinyatakan.",
    bad="kondisi awal 62,50 (2023); target 2024 60; makin tinggi makin baik",
    good="kondisi awal 62,50 (2023); target 2024 65; makin tinggi makin baik",
    source="kriteria SMART",
    certainty=Certainty.RECALLED,
)
def targets_improve_on_the_baseline(dossier: Dossier) -> Iterator[Problem]:
    """Compare the first target with the last baseline, where the row says which way is better."""
    for row in _rows(dossier):
        baselines = [
            value_of(line) for cell in row.cells.get("baseline", ()) for line in cell.text.splitlines()
        ]
        targets = [target for target in row.targets if target.low is not None]
        if not targets or not baselines or (before := baselines[-1]) is None:
            continue
        gain = (targets[0].low or 0) - before
        if gain * _direction(row) < 0:
            message = f"target lebih buruk daripada kondisi awal {language.number(before)}"
            yield Problem(targets[0].passage.at, message)


def _direction(row: Row) -> int:
    """Return 1 where higher is better, -1 where lower is, 0 where the row does not say."""
    words = row.words("arah").casefold()
    first = words.split(" makin ")[0]
    rises, falls = (any(word in first for word in known) for known in (_RISES, _FALLS))
    return rises - falls


@rule(
    "IKU-12",
    "Tahun target sesuai dengan periode, dan target bergerak ke satu arah",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why="Keputusan menetapkan target untuk tahun dalam periodenya: satu kolom setiap tahun. Target yang naik"
    " lalu turun, atau bergerak melawan arahnya, biasanya salah ketik atau tertukar kolom.",
    bad="periode 2024-2026; kolom TARGET 2023; target 50, 55, 52",
    good="periode 2024-2026; kolom TARGET 2024, 2025, 2026; target 50, 52, 55",
    source="naskah sendiri: periode, kepala kolom, dan target",
    certainty=Certainty.LOGIC,
)
def targets_follow_the_period(dossier: Dossier) -> Iterator[Problem]:
    """Compare the years of the columns with the period, and each target with the one before."""
    for table in dossier.tables:
        yield from _year_problems(dossier, table)
        for row in table.rows:
            yield from _turning_problems(row)


def _year_problems(dossier: Dossier, table: IndicatorTable) -> Iterator[Problem]:
    period, years = dossier.period, table.years
    if period is None or not years:
        return
    shown = "-".join(str(year) for year in dict.fromkeys(period))
    outside = [year for year in years if year not in period.years]
    missing = [year for year in period.years if year not in years]
    if outside:
        told = ", ".join(map(str, outside))
        yield Problem(f"{table.at}.kolom.target.{outside[0]}", f"tahun target {told} di luar periode {shown}")
    if missing and not outside:
        told = ", ".join(map(str, missing))
        message = f"kolom target {told} belum ada, padahal periodenya {shown}"
        yield Problem(f"{table.at}.kolom.target", message)


def _turning_problems(row: Row) -> Iterator[Problem]:
    """Yield the first target that moves against the stated direction, or against those before it."""
    way, is_stated = _direction(row), bool(_direction(row))
    for before, after in pairwise(target for target in row.targets if target.low is not None):
        step = (after.low or 0) - (before.low or 0)
        if step * way < 0:
            against = "arah yang dinyatakan" if is_stated else "arah tahun-tahun sebelumnya"
            yield Problem(after.passage.at, f"target bergerak melawan {against}")
            return
        if not way and step:
            way = 1 if step > 0 else -1


@rule(
    "IKU-17",
    "Arah dinyatakan bila makin rendah makin baik",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Pada indikator seperti kemiskinan atau pengaduan, angka yang turun berarti berhasil. Tanpa"
    " keterangan arah, capaiannya dapat dihitung terbalik.",
    bad="Angka kemiskinan | target 9,5",
    good="Angka kemiskinan | makin rendah makin baik | target 9,5",
    source="kebiasaan penyusunan indikator kinerja",
    certainty=Certainty.RECALLED,
)
def direction_is_stated(dossier: Dossier) -> Iterator[Problem]:
    """Find names of things of which less is better, in rows that state no direction."""
    for row in _rows(dossier):
        name = row.cell("nama")
        if name is None or row.cell("arah") is not None:
            continue
        words = name.text.casefold()
        found = next((word for word in _LOW_IS_GOOD if word in words), None)
        if found and not any(word in words for word in _TURNED_ROUND):
            start = words.index(found)
            message = "nyatakan bahwa makin rendah makin baik"
            yield Problem(name.at, message, (start, start + len(found)))
