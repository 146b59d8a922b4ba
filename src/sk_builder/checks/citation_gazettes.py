"""Rules about which gazette (*lembaran*) a legal basis must name, and which it must not.

Only items under Mengingat are asked for gazettes; what MNB-15 says of running text is another matter.
"""

from collections.abc import Iterator

from sk_builder.checks.cited import Cited, CitedRule
from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity, Span
from sk_builder.checks.published import bracketed, gazettes_of, known_gazettes, names, spans_of, unpublished
from sk_builder.regulations import Kind, Role, Series
from sk_builder.regulations.printing import gazette_words

_LAWS = (Kind.UU, Kind.UU_DARURAT, Kind.PERPPU, Kind.PP)
_IN_STATE_GAZETTE = (*_LAWS, Kind.PERPRES)
_UNPUBLISHED = (
    Kind.KEPPRES, Kind.INPRES, Kind.KEPMEN, Kind.KEPGUB, Kind.KEPBUP, Kind.KEPWALI, Kind.KEPUTUSAN,
    Kind.INSTRUKSI, Kind.SURAT_EDARAN,
)  # fmt: skip
_OWN_GAZETTE = ("bank indonesia", "jasa keuangan", "pemeriksa keuangan", "penjamin simpanan", "desa")
"""Bodies whose rules are promulgated in the Lembaran Negara by their own laws; villages, whose gazette is the
Lembaran Desa (UU 6/2014, Article 69)."""
_NOT_STATE_NEWS = tuple(series for series in Series if series not in (Series.BN, Series.TBN))
_FIRST_GAZETTES = 1951
"""From this year on every law has a Lembaran Negara; those of the Republic before have none, or a Berita."""
_FIRST_SUPPLEMENTS = 1960
"""From this year on a law without elucidation, and so without Tambahan, is not met with any more."""
_FIRST_NEWS = 2010
"""From this year on the Berita Negara of a ministerial rule is named as a habit."""
_LAST_PUBLISHED_DECREES = 2004
"""Up to this year decrees of the President could make law, and were promulgated; UU 10/2004 ended that."""


def _year(cited: CitedRule) -> int:
    return cited.regulation.year or 0


def _is_chain(basis: Cited) -> bool:
    return any(cited.amends for cited in basis.rules)


@rule(
    "SIT-05",
    "Undang-Undang dan Peraturan Pemerintah dengan Lembaran Negara dan Tambahannya",
    severity=Severity.ERROR,
    fix=Fix.ASK,
    why=(
        "Undang-Undang dan Peraturan Pemerintah dalam dasar hukum dilengkapi Lembaran Negara dan Tambahan"
        " Lembaran Negara di antara tanda kurung, supaya teks resminya dapat dicari. Tambahan tidak ada bila"
        " peraturannya tidak mempunyai penjelasan."
    ),
    bad="Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;",
    good="Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional (Lembaran Negara"
    " Republik Indonesia Tahun 2004 Nomor 104, Tambahan Lembaran Negara Republik Indonesia Nomor 4421);",
    source="UU 12/2011, Pasal 82, Pasal 84, dan Lampiran II nomor 47",
    certainty=Certainty.SEEN,
)
def laws_name_their_gazettes(dossier: Dossier) -> Iterator[Problem]:
    """A law or government regulation names its gazette and the supplement; SIT-23 looks at chains."""
    for basis in dossier.bases:
        rules = basis.rules
        bare = not any(cited.regulation.gazettes for cited in rules)
        for cited in rules:
            if cited.regulation.kind not in _LAWS or not cited.regulation.number or cited.in_capitals:
                continue
            if names(cited, Series.LN, Series.BN):
                yield from _without_supplement(dossier, cited)
            elif bare and not _is_chain(basis) and _year(cited) >= _FIRST_GAZETTES:
                yield unpublished(
                    dossier, cited, "Lembaran Negara dan Tambahan Lembaran Negara belum disebut"
                )


def _without_supplement(dossier: Dossier, cited: CitedRule) -> Iterator[Problem]:
    gazettes = list(gazettes_of(cited))
    if names(cited, Series.TLN) or {gazette.series for gazette, _ in gazettes} != {Series.LN}:
        return
    span = gazettes[-1][1]
    known = next((g for g in known_gazettes(dossier, cited) if g.series is Series.TLN), None)
    if known:
        words = gazette_words(known)
        message = f"Tambahan Lembaran Negara belum disebut; {dossier.catalogue.as_known}: {words}"
        edit = Replace(cited.passage.at, span[1], span[1], f", {words}")
        yield Problem(cited.passage.at, message, span, suggestion=words, edits=(edit,))
    elif cited.regulation.kind is Kind.UU and _year(cited) >= _FIRST_SUPPLEMENTS:
        message = "Tambahan Lembaran Negara belum disebut; ia hanya tidak ada bila tidak ada penjelasan"
        yield Problem(cited.passage.at, message, span, severity=Severity.WARNING)


@rule(
    "SIT-23",
    "Lembaran peraturan pokok sebelum kata sebagaimana, lembaran perubahan terakhir sesudahnya",
    severity=Severity.ERROR,
    fix=Fix.ASK,
    why=(
        "Dalam rangkaian perubahan, peraturan pokok dan perubahan terakhirnya masing-masing memuat"
        " lembarannya sendiri. Satu tanda kurung di ujung rangkaian hanya menunjuk perubahannya, sehingga"
        " teks pokoknya tidak dapat dicari."
    ),
    bad="Undang-Undang Nomor 39 Tahun 2008 tentang Kementerian Negara sebagaimana telah diubah dengan ...",
    good="Undang-Undang Nomor 39 Tahun 2008 tentang Kementerian Negara (Lembaran Negara Republik Indonesia"
    " Tahun 2008 Nomor 166, Tambahan Lembaran Negara Republik Indonesia Nomor 4916) sebagaimana telah diubah"
    " dengan ...",
    source="UU 12/2011, Lampiran II nomor 41a sebagaimana ditambahkan dengan UU 13/2022",
    certainty=Certainty.SEEN,
)
def chains_name_gazettes_at_both_ends(dossier: Dossier) -> Iterator[Problem]:
    """The first and the last rule of a chain each have their own gazette."""
    for basis in filter(_is_chain, dossier.bases):
        last = [cited for cited in basis.rules if cited.amends][-1]
        for cited, which in ((last.amends, "peraturan pokok"), (last, "perubahan terakhir")):
            if cited is None or cited.regulation.kind not in _IN_STATE_GAZETTE or not cited.regulation.number:
                continue
            if _year(cited) >= _FIRST_GAZETTES and not names(cited, Series.LN, Series.BN):
                yield unpublished(dossier, cited, f"Lembaran Negara {which} belum disebut")


@rule(
    "SIT-06",
    "Peraturan Presiden dengan Lembaran Negara, pada umumnya tanpa Tambahannya",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why=(
        "Peraturan Presiden diundangkan dalam Lembaran Negara. Tambahan Lembaran Negara memuat penjelasan,"
        " dan Peraturan Presiden pada umumnya tidak berpenjelasan kecuali yang mengesahkan perjanjian"
        " internasional atau menyatakan keadaan bahaya."
    ),
    bad="Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;",
    good="Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah"
    " (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 80);",
    source="UU 12/2011, Pasal 82 huruf c, Pasal 84, dan Lampiran II nomor 48",
    certainty=Certainty.SEEN,
)
def presidential_rules_name_one_gazette(dossier: Dossier) -> Iterator[Problem]:
    """A presidential regulation has its gazette, and a supplement only where it has an elucidation."""
    for basis in dossier.bases:
        for cited in basis.rules:
            if cited.regulation.kind is not Kind.PERPRES or not cited.regulation.number:
                continue
            if supplement := spans_of(cited, (Series.TLN,)):
                yield from _needless_supplement(dossier, cited, supplement[-1])
            elif not _is_chain(basis) and not names(cited, Series.LN, Series.BN):
                yield unpublished(dossier, cited, "Lembaran Negara Peraturan Presiden belum disebut")


def _needless_supplement(dossier: Dossier, cited: CitedRule, span: Span) -> Iterator[Problem]:
    if "pengesahan" in cited.regulation.title.lower() or "bahaya" in cited.regulation.title.lower():
        return
    known = {gazette.series for gazette in known_gazettes(dossier, cited)}
    if Series.TLN in known:
        return
    gazettes = spans_of(cited, tuple(Series))
    before = [end for _, end in gazettes if end <= span[0]]
    edits = (Replace(cited.passage.at, before[-1], span[1], ""),) if before else ()
    message = "Peraturan Presiden pada umumnya tidak mempunyai Tambahan Lembaran Negara; periksa lembarannya"
    severity = None if Series.LN in known else Severity.INFO
    yield Problem(cited.passage.at, message, span, edits=edits, severity=severity)


@rule(
    "SIT-07",
    "Peraturan Menteri atau badan dalam Berita Negara, bukan Lembaran Negara",
    severity=Severity.ERROR,
    fix=Fix.ASK,
    why=(
        "Lembaran Negara memuat Undang-Undang, Peraturan Pemerintah, dan Peraturan Presiden; Peraturan"
        " Menteri diundangkan dalam Berita Negara. Peraturan Menteri yang menyebut Lembaran Negara biasanya"
        " tersalin dari kutipan peraturan lain."
    ),
    bad="Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 (Lembaran Negara Republik Indonesia Tahun 2017"
    " Nomor 1312)",
    good="Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 (Berita Negara Republik Indonesia Tahun 2017"
    " Nomor 1312)",
    source="UU 12/2011, Pasal 82 dan Pasal 83",
    certainty=Certainty.SEEN,
)
def ministerial_rules_are_state_news(dossier: Dossier) -> Iterator[Problem]:
    """A rule of a minister or a body is in no other gazette than the Berita Negara."""
    for cited in dossier.based_on:
        made = cited.regulation.kind in (Kind.PERMEN, Kind.PERATURAN)
        wrong = spans_of(cited, _NOT_STATE_NEWS) if made else []
        if not wrong or any(body in cited.regulation.maker.lower() for body in _OWN_GAZETTE):
            continue
        words = bracketed(known_gazettes(dossier, cited))
        told = f"; {dossier.catalogue.as_known}: {words}" if words else ""
        span = (wrong[0][0], wrong[-1][1])
        yield Problem(
            cited.passage.at,
            f"Peraturan Menteri atau badan diundangkan dalam Berita Negara{told}",
            span,
            edits=(Replace(cited.passage.at, *span, words.strip("()")),) if words else (),
        )


@rule(
    "SIT-08",
    "Peraturan Menteri sejak 2010 dengan Berita Negara",
    severity=Severity.INFO,
    fix=Fix.ASK,
    why=(
        "Peraturan Menteri diundangkan dalam Berita Negara, dan sejak sekitar tahun 2010 nomornya lazim"
        " disebut. Peraturan yang lebih tua, misalnya PER/09/M.PAN/5/2007, tidak memerlukannya."
    ),
    bad="Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 tentang Tata Cara Perencanaan ...;",
    good="Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 tentang Tata Cara Perencanaan ... (Berita Negara"
    " Republik Indonesia Tahun 2017 Nomor 1312);",
    source="UU 12/2011, Pasal 83; kebiasaan mengutip",
    certainty=Certainty.SEEN,
)
def ministerial_rules_name_state_news(dossier: Dossier) -> Iterator[Problem]:
    """A ministerial rule since 2010 names its Berita Negara."""
    for cited in dossier.based_on:
        regulation = cited.regulation
        if regulation.kind is Kind.PERMEN and not regulation.gazettes and _year(cited) >= _FIRST_NEWS:
            yield unpublished(dossier, cited, "Berita Negara belum disebut")


@rule(
    "SIT-10",
    "Instruksi, Keputusan, dan Surat Edaran tanpa lembaran",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why=(
        "Instruksi, Keputusan, dan Surat Edaran tidak diundangkan, sehingga tidak mempunyai Lembaran Negara,"
        " Berita Negara, atau Berita Daerah. Lembaran di belakangnya tentu milik peraturan lain. Keputusan"
        " Presiden sampai tahun 2004 yang bersifat mengatur dikecualikan."
    ),
    bad="Instruksi Presiden Nomor 7 Tahun 1999 ... (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 30)",
    good="Instruksi Presiden Nomor 7 Tahun 1999 tentang Akuntabilitas Kinerja Instansi Pemerintah",
    source="UU 12/2011, Pasal 82 sampai dengan Pasal 86; kebiasaan mengutip",
    certainty=Certainty.RECALLED,
)
def decrees_name_no_gazette(dossier: Dossier) -> Iterator[Problem]:
    """A decree, an instruction or a circular has no gazette."""
    for cited in dossier.based_on:
        regulation = cited.regulation
        old = regulation.kind is Kind.KEPPRES and _year(cited) <= _LAST_PUBLISHED_DECREES
        if regulation.kind not in _UNPUBLISHED or not regulation.gazettes or old:
            continue
        span = cited.span(Role.GAZETTE) or cited.heading
        start, end = cited.span(Role.MARK, Role.GAZETTE) or span
        before = cited.passage.text[:start]
        cut = Replace(cited.passage.at, len(before.rstrip()), end, "")
        message = f"{regulation.kind.words} tidak diundangkan, sehingga tidak mempunyai lembaran"
        yield Problem(cited.passage.at, message, span, edits=(cut,), suggestion="hapus lembaran ini")
