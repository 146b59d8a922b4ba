"""Rules of the names of indicators (IKU): measurable, single, not twice."""

from collections.abc import Iterator

from sk_builder.checks.agreement import folded
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity, first_word, reword
from sk_builder.checks.goals import is_activity
from sk_builder.manuscript import Passage, is_blank

_MEASURES = frozenset((
    "persentase", "jumlah", "nilai", "indeks", "tingkat", "rasio", "laju", "angka", "skor", "cakupan",
    "rata-rata", "rerata", "waktu", "opini", "predikat", "kategori", "peringkat", "proporsi", "prevalensi",
    "kontribusi", "pertumbuhan", "produktivitas", "persen", "nisbah", "lama", "lamanya", "luas", "panjang",
    "volume", "kapasitas", "frekuensi", "durasi", "besaran", "besarnya", "banyaknya", "hasil", "usia", "umur",
    "harapan", "koefisien", "gini", "inflasi", "pendapatan", "produksi", "konsumsi", "level", "capaian",
    "realisasi", "kecepatan", "derajat", "pengeluaran", "kepadatan", "pangsa", "porsi", "skala", "maturitas",
    "kenaikan", "penurunan", "peningkatan", "selisih", "total", "survei", "ketepatan", "kemiskinan",
))  # fmt: skip
"""First words of indicators that can be counted or measured."""
_MISSPELT = {
    "presentasi": "persentase",
    "prosentasi": "persentase",
    "prosen": "persen", "index": "indeks", "indek": "indeks", "ratio": "rasio", "score": "skor",
}  # fmt: skip
_OF_THE_WORD_LIST = ("presentase", "prosentase")  # BHS-03 warns of these words wherever they stand
_LONGEST_SHORT_FORM = 7
_ACTIVITIES = (
    "jumlah laporan", "jumlah dokumen", "jumlah kegiatan", "jumlah rapat", "jumlah sosialisasi",
    "jumlah pelatihan", "jumlah bimbingan", "jumlah anggaran", "jumlah perjalanan", "penyerapan anggaran",
    "serapan anggaran", "realisasi anggaran",
)  # fmt: skip
_PAIRS = frozenset((
    ("sarana", "prasarana"), ("kecil", "menengah"), ("tugas", "fungsi"), ("ibu", "anak"),
    ("hak", "kewajiban"), ("monitoring", "evaluasi"), ("perempuan", "anak"),
    ("sosial", "budaya"), ("listrik", "air"),
))  # fmt: skip
"""Words that name one thing together."""


@rule(
    "IKU-05",
    "Nama indikator dimulai dengan ukurannya",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why="Indikator harus dapat dihitung atau diukur. Kata pertama seperti Persentase, Jumlah, Nilai, atau"
    " Indeks mengatakan apa yang dihitung. Kata yang tidak dikenal sebagai ukuran hanya dicatat.",
    bad="Presentasi koperasi berkualitas",
    good="Persentase koperasi berkualitas",
    source="kriteria IKU PER/09/M.PAN/5/2007 dan SMART",
    certainty=Certainty.RECALLED,
)
def name_begins_with_its_measure(dossier: Dossier) -> Iterator[Problem]:
    """Look at the first word of each indicator; capitals such as IPM are the name of an index."""
    for name in _names(dossier):
        start, end = first_word(name.text)
        shown = name.text[start:end].rstrip(",.:;")
        word, span = shown.casefold(), (start, start + len(shown))
        if (
            word in _MEASURES
            or word in _OF_THE_WORD_LIST
            or name.text.lstrip().startswith("%")
            or _is_short_form(shown, name.text)
        ):
            continue
        if word in _MISSPELT:
            right = _MISSPELT[word]
            yield reword(name, span, _cased(right, shown), f'ejaan ukuran: "{right}"')
        elif is_activity(word) or (word.startswith(("me", "ter", "ber")) and word.endswith("nya")):
            yield Problem(name.at, "indikator belum menyebut ukurannya, seperti Persentase atau Jumlah", span)
        else:
            message = f'"{shown}" bukan kata ukuran yang dikenal; pastikan indikator ini terukur'
            yield Problem(name.at, message, span, severity=Severity.INFO)


def _names(dossier: Dossier) -> Iterator[Passage]:
    for table in dossier.tables:
        for row in table.rows:
            name = row.cell("nama")
            if name is not None and not is_blank(name.text):
                yield name


def _is_short_form(word: str, text: str) -> bool:
    return word.isupper() and len(word) <= _LONGEST_SHORT_FORM and not text.isupper()


def _cased(word: str, like: str) -> str:
    return word.upper() if like.isupper() else word.capitalize() if like[0].isupper() else word


@rule(
    "IKU-06",
    "Indikator mengukur hasil, bukan kegiatan atau anggaran",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Kantor dinilai dari hasil kerjanya, paling sedikit keluarannya. Jumlah laporan, rapat, atau anggaran"
    " yang terserap tidak mengatakan apa yang berubah bagi masyarakat.",
    bad="Jumlah laporan pembinaan koperasi",
    good="Persentase koperasi sehat",
    source="Peraturan Daerah Kota Cirebon Nomor 27 Tahun 2019, Pasal 6, mengikuti PER/09/M.PAN/5/2007",
    certainty=Certainty.SEEN,
)
def indicators_measure_results(dossier: Dossier) -> Iterator[Problem]:
    """Find names that count activities or money."""
    for name in _names(dossier):
        words = name.text.casefold()
        for activity in _ACTIVITIES:
            if (start := words.find(activity)) >= 0:
                message = "indikator menghitung kegiatan atau anggaran, bukan hasilnya"
                yield Problem(name.at, message, (start, start + len(activity)))
                break


@rule(
    "IKU-07",
    "Satu sasaran dan satu indikator memuat satu hal",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why='Dua hal yang digabung dengan "dan" dapat bergerak ke arah yang berbeda, sehingga satu angka tidak'
    " dapat menilai keduanya.",
    bad="Meningkatnya pemberdayaan dan pengembangan usaha kecil",
    good="Meningkatnya usaha kecil yang naik kelas",
    source="kriteria SMART",
    certainty=Certainty.RECALLED,
)
def one_thing_at_a_time(dossier: Dossier) -> Iterator[Problem]:
    """Find "dan" between two words of a goal or a name; names of offices are left alone."""
    goals = (goal for table in dossier.tables for goal in table.goals)
    for passage in (*goals, *_names(dossier)):
        words = list(dossier.tokens(passage)) if "dan" in passage.text.casefold() else []
        for before, link, after in zip(words, words[1:], words[2:], strict=False):
            pair = before.word.casefold(), after.word.casefold()
            is_code = min(map(len, pair)) == 1  # the letter of S1 and D3
            if link.word.casefold() == "dan" and pair not in _PAIRS and not is_code:
                yield Problem(passage.at, 'dua hal digabung dengan "dan"', (before.start, after.end))
                break


@rule(
    "IKU-16",
    "Tidak ada indikator yang ditulis dua kali",
    severity=Severity.WARNING,
    fix=Fix.NONE,
    why="Indikator yang berulang dihitung dua kali dalam penilaian. Bila satu indikator mengukur dua sasaran,"
    " salah satu sasaran memerlukan indikator sendiri.",
    bad="indikator 1 dan indikator 4: Persentase koperasi sehat",
    good="setiap indikator dengan nama sendiri",
    source="naskah sendiri; Peraturan Daerah Kota Cirebon Nomor 27 Tahun 2019, Pasal 6",
    certainty=Certainty.LOGIC,
)
def no_indicator_twice(dossier: Dossier) -> Iterator[Problem]:
    """Compare the names within each table."""
    for table in dossier.tables:
        met: dict[str, str] = {}
        for row in table.rows:
            name = row.cell("nama")
            if name is None or is_blank(name.text):
                continue
            first = met.setdefault(folded(name.text), row.number)
            if first != row.number:
                yield Problem(name.at, f"indikator ini sama dengan indikator {first}")
