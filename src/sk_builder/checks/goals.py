"""Rules of the strategic goals (*sasaran strategis*) of the indicator table (IKU)."""

from collections import Counter
from collections.abc import Iterator

from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity, first_word, reword
from sk_builder.manuscript import Passage, is_blank

_MOST_OF_A_GOAL = 3
_MOST_OF_A_TABLE = 20
_RESULTS = {
    "meningkatkan": "meningkatnya", "peningkatan": "meningkatnya", "menurunkan": "menurunnya",
    "penurunan": "menurunnya", "mewujudkan": "terwujudnya", "perwujudan": "terwujudnya",
    "mengembangkan": "berkembangnya", "pengembangan": "berkembangnya", "memperkuat": "menguatnya",
    "menguatkan": "menguatnya", "penguatan": "menguatnya", "mengoptimalkan": "optimalnya",
    "optimalisasi": "optimalnya", "menciptakan": "terciptanya", "penciptaan": "terciptanya",
    "menyediakan": "tersedianya", "penyediaan": "tersedianya", "menjaga": "terjaganya",
    "melaksanakan": "terlaksananya", "pelaksanaan": "terlaksananya", "menyelenggarakan": "terselenggaranya",
    "penyelenggaraan": "terselenggaranya", "memperluas": "meluasnya", "mempercepat": "makin cepatnya",
}  # fmt: skip
"""Words for what is done, and for what comes of it."""

_ACTIVITIES = (
    "melakukan", "menyusun", "penyusunan", "pembinaan", "pelatihan", "sosialisasi", "koordinasi",
    "fasilitasi", "monitoring", "pemantauan", "evaluasi", "pengawasan", "pengelolaan", "pendampingan",
    "pembangunan",
)  # fmt: skip


def is_activity(word: str) -> bool:
    """Tell whether a word, in small letters, says what is done: "melaksanakan", "pelatihan"."""
    is_verb = word.startswith("me") and word.endswith("kan")
    return is_verb or word in _RESULTS or word in _ACTIVITIES


@rule(
    "IKU-01",
    "Setiap sasaran berindikator, dan setiap indikator bersasaran",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why="Indikator mengukur tercapainya sasaran. Sasaran tanpa indikator tidak dapat dinilai, dan indikator"
    " tanpa sasaran tidak mengukur apa pun.",
    bad="Meningkatnya mutu layanan | (tanpa indikator)",
    good="Meningkatnya mutu layanan | Persentase layanan tepat waktu",
    source="PER/09/M.PAN/5/2007",
    certainty=Certainty.RECALLED,
)
def goals_and_indicators_go_together(dossier: Dossier) -> Iterator[Problem]:
    """Find goals before which no indicator follows, and indicators before the first goal."""
    for table in dossier.tables:
        measured = {row.goal.at for row in table.rows if row.goal is not None}
        for goal in table.goals:
            if goal.at not in measured:
                severity = Severity.INFO if dossier.is_draft else None
                yield Problem(goal.at, "sasaran ini belum berindikator", severity=severity)
        for row in table.rows if table.has_column("sasaran") or table.goals else ():
            if row.goal is None:
                name = row.cell("nama")
                yield Problem(name.at if name else row.at, f"indikator {row.number} tidak bersasaran")


@rule(
    "IKU-03",
    "Indikator sedikit: satu sampai tiga setiap sasaran, paling banyak dua puluh seluruhnya",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Indikator kinerja utama adalah pilihan, bukan daftar semua yang dapat dihitung. Makin banyak"
    " indikator, makin kabur mana yang menentukan.",
    bad="satu sasaran dengan tujuh indikator",
    good="satu sasaran dengan dua indikator",
    source="pedoman IKU sebuah biro provinsi (2016): paling banyak tiga setiap sasaran, dua puluh seluruhnya",
    certainty=Certainty.SEEN,
)
def indicators_are_few(dossier: Dossier) -> Iterator[Problem]:
    """Count indicators of each goal and of each table."""
    for table in dossier.tables:
        counts = Counter(row.goal.at for row in table.rows if row.goal is not None)
        for goal in table.goals:
            if (count := counts[goal.at]) > _MOST_OF_A_GOAL:
                yield Problem(goal.at, f"sasaran ini diukur dengan {count} indikator; pilih yang utama")
        if len(table.rows) > _MOST_OF_A_TABLE:
            message = f"tabel memuat {len(table.rows)} indikator; pilih yang utama"
            yield Problem(f"{table.at}.kolom.nama", message)


@rule(
    "IKU-04",
    "Sasaran menyatakan hasil, bukan kegiatan",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why="Sasaran adalah keadaan yang ingin dicapai, sehingga dimulai dengan kata seperti Meningkatnya atau"
    " Terwujudnya. Kegiatan dapat selesai tanpa keadaan itu tercapai.",
    bad="Melaksanakan pembinaan koperasi",
    good="Meningkatnya kualitas koperasi",
    source="kebiasaan penyusunan sasaran kinerja (SMART)",
    certainty=Certainty.RECALLED,
)
def goals_are_results(dossier: Dossier) -> Iterator[Problem]:
    """Look at the first word of each goal."""
    for table in dossier.tables:
        for goal in table.goals:
            start, end = first_word(goal.text)
            word = goal.text[start:end]
            if not is_blank(goal.text) and is_activity(word.casefold().strip(",")):
                yield _activity_problem(goal, (start, end), word)


def _activity_problem(goal: Passage, span: tuple[int, int], word: str) -> Problem:
    message = "sasaran menyatakan kegiatan; nyatakan hasilnya"
    result = _RESULTS.get(word.casefold())
    if result is None:
        return Problem(goal.at, message, span)
    cased = result.upper() if word.isupper() else result.capitalize() if word[0].isupper() else result
    return reword(goal, span, cased, message)
