"""Rules about the head of a citation: kind, number, year and "tentang".

They hold for every citation of the paper, in Mengingat and in running text alike. A name in capitals is left
alone: it is the head of a page, or of a rule, that a reader glued to the item.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from sk_builder.checks.cited import CitedRule
from sk_builder.checks.dossier import Dossier, once
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity, Span, reword
from sk_builder.regulations import Kind, Role

_SMALL_LETTERED = re.compile(r"(?<![^\W\d_])[a-z][^\W\d_]*")
_LABEL = re.compile(r"([^\W\d_]+)(?:\s*[.:]+)*")
_SPACED_DASH = re.compile(r"undang(?:\s+[-–—]\s*|\s*[–—]\s+|\s+)undang", re.IGNORECASE)
_FIRST_WORDS = ("undang", "peraturan", "keputusan", "instruksi", "penetapan", "ketetapan", "surat")
_JOINING = frozenset({"dan", "atau", "di", "dari", "untuk", "pada", "atas", "serta", "oleh", "dalam"})
_SHORT = {
    "UU": "Undang-Undang", "PP": "Peraturan Pemerintah", "PERPRES": "Peraturan Presiden",
    "PERPPU": "Peraturan Pemerintah Pengganti Undang-Undang", "KEPPRES": "Keputusan Presiden",
    "PERPU": "Peraturan Pemerintah Pengganti Undang-Undang", "INPRES": "Instruksi Presiden",
    "PERDA": "Peraturan Daerah", "PERGUB": "Peraturan Gubernur", "PERBUP": "Peraturan Bupati",
    "PERWALI": "Peraturan Wali Kota", "PERWAL": "Peraturan Wali Kota",
}  # fmt: skip
_SHORT_OF_MANY = {
    "PERMEN": "Peraturan Menteri ...", "KEPMEN": "Keputusan Menteri ...", "PERKA": "Peraturan Kepala ...",
    "PERBAN": "Peraturan Badan ...", "KEPGUB": "Keputusan Gubernur ...", "KEPBUP": "Keputusan Bupati ...",
    "KEPWALI": "Keputusan Wali Kota ...",
}  # fmt: skip
"""Short names by their beginning; which office they mean, their other letters say."""
_NUMBER_LABELS = frozenset({"nomor", "nomer", "no", "nr"})
_YEAR_LABELS = frozenset({"tahun", "thn", "th"})
_PLAIN_LABELS = ("Nomor ", "Tahun ")
_NAMED_INDONESIAN = (
    "arsip nasional", "kepolisian negara", "ombudsman", "kejaksaan", "perwakilan rakyat", "perwakilan daerah",
    "permusyawaratan rakyat", "radio", "televisi", "bank",
)  # fmt: skip
"""Bodies whose own name ends in "Republik Indonesia"."""
_CONSTITUTION = (Kind.UUD, Kind.UUD_PERUBAHAN)
_NATIONAL = frozenset(
    {
        Kind.UU, Kind.UU_DARURAT, Kind.PERPPU, Kind.PP, Kind.PENPRES, Kind.PERPRES, Kind.KEPPRES, Kind.INPRES,
        Kind.PERMEN, Kind.KEPMEN,
    }
)  # fmt: skip


@once
def _cited(dossier: Dossier) -> Sequence[CitedRule]:
    return [cited for cited in dossier.cited_rules if cited.regulation.number and not cited.in_capitals]


@rule(
    "SIT-01",
    'Nama peraturan tanpa frasa "Republik Indonesia"',
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why=(
        "Dasar hukum cukup menyebut jenis dan nama peraturan; frasa Republik Indonesia tidak dicantumkan"
        " sesudah jenisnya. Frasa itu hanya tinggal bila menjadi bagian nama resmi lembaga, misalnya"
        " Arsip Nasional Republik Indonesia."
    ),
    bad="Peraturan Menteri Dalam Negeri Republik Indonesia Nomor 86 Tahun 2017",
    good="Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017",
    source="UU 12/2011, Lampiran II nomor 45",
    certainty=Certainty.SEEN,
)
def republic_left_out(dossier: Dossier) -> Iterator[Problem]:
    """The name of a rule goes without "Republik Indonesia"."""
    for cited in _cited(dossier):
        name = cited.span(Role.NAME)
        words = cited.passage.text[slice(*name)] if name else ""
        found = _republic(words)
        if name is None or found is None or cited.regulation.kind in _CONSTITUTION:
            continue
        short = words[: found[0]].rstrip()
        if short.lower().endswith(_NAMED_INDONESIAN):
            continue
        start, end = name[0] + len(short), name[0] + found[1]
        yield Problem(
            cited.passage.at,
            'frasa "Republik Indonesia" tidak dicantumkan sesudah jenis peraturan',
            (name[0] + found[0], end),
            suggestion=" ".join(short.split()),
            edits=(Replace(cited.passage.at, start, end, ""),),
            ask=cited.regulation.kind not in _NATIONAL,
        )


def _republic(name: str) -> Span | None:
    """Return where "Republik Indonesia" or its short form ends a name; None where it does not."""
    whole = name.rstrip(" ,:")
    words = whole.lower().split()
    count = 2 if words[-2:] == ["republik", "indonesia"] else words[-1:] in (["ri"], ["r.i."])
    if not count or len(words) <= count:
        return None
    return whole.lower().rindex(words[-count]), len(whole)


@rule(
    "SIT-02",
    'Kata "tentang" dengan huruf kecil',
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why=(
        "Di dalam kalimat, kata tentang menghubungkan nomor dengan judul dan bukan bagian judul. Karena itu"
        " ia ditulis dengan huruf kecil; huruf kapital hanya dipakai bila judul naskah seluruhnya kapital."
    ),
    bad="Peraturan Menteri Dalam Negeri Nomor 90 Tahun 2019 Tentang Klasifikasi",
    good="Peraturan Menteri Dalam Negeri Nomor 90 Tahun 2019 tentang Klasifikasi",
    source="UU 12/2011, Lampiran II, contoh pada nomor 40 dan 47",
    certainty=Certainty.SEEN,
)
def about_in_small_letters(dossier: Dossier) -> Iterator[Problem]:
    """The word "tentang" before a title has small letters."""
    for cited in _cited(dossier):
        span = cited.span(Role.ABOUT)
        if span and cited.passage.text[slice(*span)] in ("Tentang", "TENTANG"):
            yield reword(
                cited.passage, span, "tentang", 'di dalam kalimat "tentang" ditulis dengan huruf kecil'
            )


@rule(
    "SIT-03",
    "Jenis peraturan lengkap, diawali huruf kapital",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why=(
        "Setiap kata jenis peraturan diawali huruf kapital: Undang-Undang, Peraturan Pemerintah. Jenis yang"
        " disingkat, misalnya UU atau PP, tidak dipakai dalam dasar hukum, karena pembaca harus dapat"
        " mengenali peraturannya tanpa daftar singkatan."
    ),
    bad="Undang-undang Nomor 25 Tahun 2004; PP Nomor 8 Tahun 2006",
    good="Undang-Undang Nomor 25 Tahun 2004; Peraturan Pemerintah Nomor 8 Tahun 2006",
    source="UU 12/2011, Lampiran II nomor 46",
    certainty=Certainty.SEEN,
)
def kind_in_full_and_capitalised(dossier: Dossier) -> Iterator[Problem]:
    """Each word of the name of a rule begins with a capital, and its kind is not a short form."""
    for cited in dossier.cited_rules:
        name = cited.span(Role.NAME)
        if name is None or not cited.regulation.number:
            continue
        words = cited.passage.text[slice(*name)]
        first = words.split(maxsplit=1)[0]
        is_kind = first.lower().startswith(_FIRST_WORDS)
        if full := _SHORT.get(first.upper().strip(".")):
            span = (name[0], name[0] + len(first))
            yield reword(cited.passage, span, full, f"jenis peraturan ditulis lengkap: {full}")
        elif cited.regulation.maker and not is_kind and first[:6].upper() in _SHORT_OF_MANY:
            full = f"{cited.regulation.kind.words.split()[0]} {cited.regulation.maker}"
            yield reword(cited.passage, name, full, f"jenis peraturan ditulis lengkap: {full}", ask=True)
        elif is_kind and (spaced := _SPACED_DASH.match(words)):
            span = (name[0] + spaced.start(), name[0] + spaced.end())
            yield reword(cited.passage, span, "Undang-Undang", "tanda hubung ditulis tanpa spasi")
        elif is_kind and (small := _small_lettered(words)):
            start, end = small
            better = _SMALL_LETTERED.sub(_capitalised, words[start:end])
            span = (name[0] + start, name[0] + end)
            yield reword(cited.passage, span, better, "jenis peraturan diawali huruf kapital")
    yield from _unread_short_names(dossier)


@lru_cache(maxsize=512)
def _small_lettered(name: str) -> Span | None:
    """Return the stretch of whole words of a name that lack a capital; None where all have it."""
    small = [found.span() for found in _SMALL_LETTERED.finditer(name) if found[0] not in _JOINING]
    return (name.rfind(" ", 0, small[0][0]) + 1, small[-1][1]) if small else None


def _capitalised(found: re.Match[str]) -> str:
    return found[0] if found[0] in _JOINING else found[0].capitalize()


def _unread_short_names(dossier: Dossier) -> Iterator[Problem]:
    """Yield the legal bases that open with a short name such as "Permendagri", which opens no citation."""
    for basis in dossier.bases:
        opening = basis.unread_opening.upper()
        named = (full for short, full in _SHORT_OF_MANY.items() if opening.startswith(short))
        if opening and (full := next(named, None)):
            start = len(basis.passage.text) - len(basis.passage.text.lstrip())
            span = (start, start + len(opening.split()[0]))
            message = f"jenis peraturan ditulis lengkap: {full}"
            yield Problem(basis.passage.at, message, span, suggestion=full)


@rule(
    "SIT-04",
    "Dasar hukum di bawah UUD tanpa nomor pasal",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why=(
        "Pasal hanya disebut untuk Undang-Undang Dasar Negara Republik Indonesia Tahun 1945. Peraturan lain"
        " cukup disebut jenis dan namanya; pasal yang dilaksanakan dapat disebut dalam Menimbang."
    ),
    bad="Pasal 5 Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional",
    good="Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional",
    source="UU 12/2011, Lampiran II nomor 44 dan 45",
    certainty=Certainty.SEEN,
)
def no_articles_below_the_constitution(dossier: Dossier) -> Iterator[Problem]:
    """A legal basis below the constitution names no articles."""
    for basis in dossier.bases:
        regulation = basis.citation.regulation
        if regulation is None or not regulation.number or regulation.kind in _CONSTITUTION:
            continue
        articles = list(basis.spans(Role.ARTICLES))
        names = list(basis.spans(Role.NAME)) if articles else []
        for start, end in articles[: len(names)]:
            yield Problem(
                basis.passage.at,
                "pasal hanya disebut untuk Undang-Undang Dasar; peraturan lain cukup jenis dan namanya",
                (start, end),
                suggestion=basis.text(names[0]),
                edits=(Replace(basis.passage.at, start, names[0][0], ""),),
            )


@rule(
    "SIT-18",
    '"Nomor" dan "Tahun" lengkap, tanpa titik dua',
    severity=Severity.INFO,
    fix=Fix.SAFE,
    why=(
        "Di dalam kalimat, kata Nomor langsung diikuti nomornya, tanpa titik dua dan tanpa singkatan No."
        " Begitu pula Tahun. Bentuk yang sama di seluruh naskah memudahkan pencarian peraturan."
    ),
    bad="Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor : PER/09/M.PAN/5/2007",
    good="Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007",
    source="UU 12/2011, Lampiran II, contoh pada nomor 40 dan 47",
    certainty=Certainty.SEEN,
)
def number_and_year_in_plain_form(dossier: Dossier) -> Iterator[Problem]:
    """The words Nomor and Tahun stand in full, with a capital, and without colon."""
    for cited in _cited(dossier):
        for role, labels in ((Role.NUMBER, _NUMBER_LABELS), (Role.YEAR, _YEAR_LABELS)):
            for start, end in cited.spans(role):
                if label := _wrong_label(cited.passage.text[start:end], labels):
                    yield _relabelled(
                        cited, (start, start + len(label)), "Nomor" if role is Role.NUMBER else "Tahun"
                    )


def _wrong_label(words: str, labels: frozenset[str]) -> str:
    """Return the label at the beginning with its marks if it is not as it should be; "" else."""
    if words.startswith(_PLAIN_LABELS) and words[len("Nomor ") :][:1].isalnum():
        return ""
    found = _LABEL.match(words)
    if found is None or found[1].lower() not in labels or found[0] in ("Nomor", "Tahun"):
        return ""
    return found[0]


def _relabelled(cited: CitedRule, span: Span, word: str) -> Problem:
    tight = not cited.passage.text[span[1] : span[1] + 1].isspace()
    better = f"{word} " if tight else word
    return reword(
        cited.passage, span, better, f'tulis "{word}" saja: lengkap, berhuruf kapital, tanpa titik dua'
    )
