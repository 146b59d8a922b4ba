"""Rules about chains: what a legal basis says of the rules that changed it.

In running text a chain is part of a sentence and has other words; it is left alone there.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from sk_builder.checks.cited import CitedRule
from sk_builder.checks.dossier import Dossier, once
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity, Span, reword
from sk_builder.regulations import Amendment, Kind, Relation, Role

_ONCE = "sebagaimana telah diubah dengan"
_ONCE_AND_LAST = "sebagaimana telah diubah terakhir dengan"
_REGULAR = "sebagaimana telah beberapa kali diubah terakhir dengan"
_COUNTS = frozenset(
    {
        "beberapa", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh",
        "sebelas", "belas", "puluh",
    }
)  # fmt: skip
_LINK_WORDS = frozenset(
    {
        "sebagaimana", "yang", "telah", "sudah", "diubah", "dirubah", "dengan", "oleh", "melalui", "terakhir",
        "dan", "kali", "beberapa", "berapa", "berkali-kali", "dua", "tiga", "empat", "lima", "enam", "tujuh",
        "delapan", "sembilan", "sepuluh", "sebelas", "belas", "puluh", "kemudian", "untuk",
    }
)  # fmt: skip
"""Words of a link that only says that a rule was changed; any other makes it another matter, or misread."""
_ORDINALS = (
    "pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan", "kesembilan",
    "kesepuluh", "kesebelas",
)  # fmt: skip
_ONE_MORE = re.compile(rf"dan (?:perubahan )?(?:{'|'.join(_ORDINALS)}) (?:dengan|oleh)")
_OMNIBUS = frozenset({"uu-11-2020", "perppu-2-2022", "uu-6-2023", "uu-1-2022", "uu-7-2021", "uu-4-2023"})
"""Laws that change many others without saying so in their titles."""
_SIGNS_OF_CHANGE = (
    "ubah", "penetapan peraturan", "pencabutan", "penyesuaian", "ralat", "atas undang", "atas peraturan",
    "atas keputusan",
)  # fmt: skip
_FORM_OF_CHAINS = date(2022, 6, 16)
"""The day from which the law itself shows how a chain is cited: UU 13/2022."""
_CONSTITUTION = (Kind.UUD, Kind.UUD_PERUBAHAN)
_REGIONAL_LAWS = (Kind.PERDA, Kind.PERDA_PROVINSI, Kind.PERDA_KABUPATEN, Kind.PERDA_KOTA)


@once
def _links(dossier: Dossier) -> Sequence[tuple[CitedRule, Amendment, CitedRule]]:
    """Return each rule that changed another, what is said of it, and that other one."""
    linked = (cited for cited in dossier.based_on if cited.link is not None)
    return [(cited, cited.link, cited.amends) for cited in linked if cited.link and cited.amends]


def _plain(link: Amendment) -> str:
    """Return the words of a link in small letters, blanks folded, without commas before and behind."""
    return " ".join(link.words.lower().split()).strip(" ,")


def _span(cited: CitedRule) -> Span:
    """Return the stretch of the words of a link, without a comma before it."""
    start, end = cited.span(Role.LINK) or cited.heading
    words = cited.passage.text[start:end]
    return start + len(words) - len(words.lstrip(" ,;")), start + len(words.rstrip(" ,;"))


def _says_only_changed(link: Amendment) -> bool:
    return _LINK_WORDS.issuperset(_plain(link).replace(",", " ").split())


@rule(
    "SIT-20",
    'Satu perubahan: "sebagaimana telah diubah dengan"',
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why=(
        "Perubahan disambung dengan kata yang tetap: sebagaimana telah diubah dengan. Bentuk lain, misalnya"
        " sebagaimana dirubah atau yang telah diubah oleh, menyalahi ejaan atau mengaburkan bahwa"
        " peraturannya sudah berubah."
    ),
    bad="Undang-Undang Nomor 39 Tahun 2008 ... sebagaimana dirubah dengan Undang-Undang Nomor 61 Tahun 2024"
    " ...",
    good="Undang-Undang Nomor 39 Tahun 2008 ... sebagaimana telah diubah dengan Undang-Undang Nomor 61 Tahun"
    " 2024 ...",
    source="UU 12/2011, Lampiran II nomor 41a dan 41c sebagaimana ditambahkan dengan UU 13/2022",
    certainty=Certainty.SEEN,
)
def one_change_in_fixed_words(dossier: Dossier) -> Iterator[Problem]:
    """A link that speaks of one change has the usual words, and names that change."""
    for basis in dossier.bases:
        if any(link.regulation is None for link in basis.citation.amendments):
            message = "peraturan yang mengubahnya tidak disebut"
            yield Problem(basis.passage.at, message, next(iter(basis.spans(Role.LINK)), None))
    for cited, link, _ in _links(dossier):
        if link.repeated or link.last or _plain(link) == _ONCE or not _says_only_changed(link):
            continue
        yield reword(cited.passage, _span(cited), _ONCE, f'perubahan disambung dengan "{_ONCE}"')


@rule(
    "SIT-21",
    'Lebih dari satu perubahan: "sebagaimana telah beberapa kali diubah terakhir dengan"',
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why=(
        "Bila peraturan berubah lebih dari sekali, cukup perubahan terakhir yang disebut, dengan kata yang"
        " tetap: sebagaimana telah beberapa kali diubah terakhir dengan. Kata dan sebelum terakhir menyisakan"
        " perubahan yang tidak disebut."
    ),
    bad="sebagaimana telah diubah beberapa kali dan terakhir dengan",
    good="sebagaimana telah beberapa kali diubah terakhir dengan",
    source="UU 12/2011, Lampiran II nomor 41a sebagaimana ditambahkan dengan UU 13/2022",
    certainty=Certainty.SEEN,
)
def several_changes_in_fixed_words(dossier: Dossier) -> Iterator[Problem]:
    """A link that speaks of several changes has the usual words."""
    for cited, link, _ in _links(dossier):
        words = _plain(link)
        regular = words == _ONCE_AND_LAST or _is_regular(words)
        if _ONE_MORE.fullmatch(words):
            message = "cukup perubahan terakhir yang disebut, dengan kata beberapa kali diubah"
            yield Problem(cited.passage.at, message, _span(cited), severity=Severity.INFO)
        if not (link.repeated or link.last) or regular or not _says_only_changed(link):
            continue
        better = f"sebagaimana telah {_count(words) or 'beberapa kali'} diubah terakhir dengan"
        span = _span(cited)
        edit = Replace(cited.passage.at, *span, better)
        message = f'lebih dari satu perubahan disambung dengan "{better}"'
        yield Problem(cited.passage.at, message, _astray(cited, span), suggestion=better, edits=(edit,))


def _is_regular(words: str) -> bool:
    """Tell whether a link speaks of several changes in one of the forms in use."""
    count = _count(words)
    forms = (f"telah {count} diubah terakhir dengan", f"telah diubah {count} terakhir dengan")
    return bool(count) and words.replace(",", "") in [f"sebagaimana {form}" for form in forms]


def _count(words: str) -> str:
    """Return how often a link says that a rule was changed: "beberapa kali"; "" where it does not say."""
    before, times, _ = words.partition(" kali")
    counted = [word for word in before.split()[-2:] if word in _COUNTS]
    return f"{' '.join(counted)} kali" if times and counted else ""


def _astray(cited: CitedRule, span: Span) -> Span:
    """Return where "dan terakhir" stands in a link, or else the whole link."""
    found = re.search(r"\bdan\s+terakhir\b", cited.passage.text[slice(*span)], re.IGNORECASE)
    return (span[0] + found.start(), span[0] + found.end()) if found else span


@rule(
    "SIT-22",
    '"Beberapa kali" sesuai dengan banyaknya perubahan',
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why=(
        "Perubahan yang berjudul Perubahan Kedua, atau yang menurut katalog bukan perubahan pertama,"
        " memerlukan kata beberapa kali; perubahan satu-satunya tidak. Kata itu memberi tahu pembaca bahwa"
        " ada perubahan lain yang tidak disebut."
    ),
    bad="sebagaimana telah diubah dengan Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua atas ...",
    good="sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 9 Tahun 2015 tentang"
    " Perubahan Kedua atas ...",
    source="UU 12/2011, Lampiran II nomor 41a sebagaimana ditambahkan dengan UU 13/2022; katalog peraturan"
    " aplikasi ini",
    certainty=Certainty.PARTLY,
)
def several_times_as_often_as_changed(dossier: Dossier) -> Iterator[Problem]:
    """The words "beberapa kali" stand where the change named is not the first, and only there."""
    for cited, link, base in _links(dossier):
        words = _plain(link)
        titled, known = _ordinal(cited), _known_place(dossier, cited, base)
        if words in (_ONCE, _ONCE_AND_LAST) and max(titled, known) > 1 and _stands_alone(dossier, base):
            told = dossier.catalogue.as_known if known > 1 else "menurut judulnya"
            message = f'ini perubahan ke-{max(titled, known)} {told}; tulis "beberapa kali"'
            yield reword(cited.passage, _span(cited), _REGULAR, message)
        elif _is_regular(words) and titled <= 1 and known == 1 == _known_count(dossier, base):
            message = f'hanya satu perubahan {dossier.catalogue.as_known}; periksa "beberapa kali"'
            yield reword(cited.passage, _span(cited), _ONCE, message, severity=Severity.INFO)


def _stands_alone(dossier: Dossier, base: CitedRule) -> bool:
    """Tell whether a chain names one change only; where it names all of them it needs no other words."""
    return sum(other.amends is base for other in dossier.based_on) == 1


def _ordinal(cited: CitedRule) -> int:
    """Return which change a rule is by its own title, 2 for "Perubahan Kedua atas"; 0 where it says none."""
    words = cited.regulation.title.lower().split()[:4]
    if words[:1] != ["perubahan"]:
        return 0
    if words[1:2] == ["atas"]:
        return 1
    ordinal = words[1] if len(words) > 1 else ""
    tens = 10 if words[2:3] == ["belas"] else 0
    return _ORDINALS.index(ordinal) + 1 + tens if ordinal in _ORDINALS else 0


def _known_place(dossier: Dossier, cited: CitedRule, base: CitedRule) -> int:
    """Return which change of its base a rule is by the catalogue; 0 where that knows nothing of it."""
    entry = dossier.known(base.regulation)
    chain = entry.amended_by if entry else ()
    key = dossier.completed(cited.regulation).key
    return chain.index(key) + 1 if key in chain else 0


def _known_count(dossier: Dossier, base: CitedRule) -> int:
    entry = dossier.known(base.regulation)
    return len(dossier.catalogue.chain(entry.key, dossier.law_day)) if entry else 0


@rule(
    "SIT-24",
    "Peraturan perubahan berjudul Perubahan atas",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why=(
        "Peraturan yang mengubah peraturan lain diberi judul Perubahan (Kedua, ...) atas peraturan yang"
        " diubah, kecuali undang-undang omnibus. Bila judulnya sama dengan judul peraturan pokok, judul itu"
        " salah salin, atau peraturannya mengganti dan bukan mengubah."
    ),
    bad="... sebagaimana telah diubah dengan Peraturan Gubernur Nomor 20 Tahun 2022 tentang Susunan"
    " Organisasi",
    good="... sebagaimana telah diubah dengan Peraturan Gubernur Nomor 20 Tahun 2022 tentang Perubahan atas"
    " Peraturan Gubernur Nomor 12 Tahun 2021 tentang Susunan Organisasi",
    source="UU 12/2011, Lampiran II nomor 6 dan 7; nomor 41c untuk omnibus, ditambahkan dengan UU 13/2022",
    certainty=Certainty.SEEN,
)
def changes_are_titled_so(dossier: Dossier) -> Iterator[Problem]:
    """A rule that changes another says so in its title, unless it is an omnibus law."""
    for cited, _, base in _links(dossier):
        title = cited.regulation.title
        span = cited.span(Role.TITLE)
        if span is None and base.regulation.kind not in _CONSTITUTION:
            message = "judul peraturan perubahan belum disebut"
            severity = None if dossier.law_day >= _FORM_OF_CHAINS else Severity.INFO
            yield Problem(cited.passage.at, message, cited.heading, severity=severity)
        if span is None or _speaks_of_change(title) or _is_known_omnibus(dossier, cited, base):
            continue
        same = _letters(title) == _letters(base.regulation.title)
        if cited.regulation.kind is not base.regulation.kind and not same:
            continue
        message = 'judul peraturan perubahan diawali "Perubahan atas ..."; periksa judulnya'
        severity = None if same or cited.regulation.kind is not Kind.UU else Severity.INFO
        yield Problem(cited.passage.at, message, span, suggestion=_titled(base), severity=severity)


def _speaks_of_change(title: str) -> bool:
    words = title.lower()
    return any(sign in words for sign in _SIGNS_OF_CHANGE)


def _is_known_omnibus(dossier: Dossier, cited: CitedRule, base: CitedRule) -> bool:
    known = cited.regulation.kind is Kind.UU and _known_place(dossier, cited, base) > 0
    return known or cited.regulation.key in _OMNIBUS


def _letters(title: str) -> str:
    return "".join(filter(str.isalpha, title.lower()))


def _titled(base: CitedRule) -> str:
    heading = " ".join(base.passage.text[slice(*base.heading)].split())
    return f"Perubahan atas {heading} tentang {base.regulation.title}"


@rule(
    "SIT-25",
    "Peraturan diubah dengan peraturan yang tingkatnya sama",
    severity=Severity.ERROR,
    fix=Fix.NONE,
    why=(
        "Peraturan hanya dapat diubah dengan peraturan yang setingkat, atau dengan undang-undang omnibus."
        " Kutipan yang menyebut perubahan dengan peraturan lebih rendah biasanya menyambung dua peraturan"
        " yang tidak berkaitan."
    ),
    bad="Peraturan Pemerintah Nomor 18 Tahun 2016 ... sebagaimana telah diubah dengan Peraturan Presiden ...",
    good="Peraturan Pemerintah Nomor 18 Tahun 2016 ... sebagaimana telah diubah dengan Peraturan Pemerintah"
    " Nomor 72 Tahun 2019 ...",
    source="UU 12/2011, Pasal 7 dan Lampiran II nomor 158, yang berlaku sejalan untuk perubahan",
    certainty=Certainty.PARTLY,
)
def changed_on_the_same_level(dossier: Dossier) -> Iterator[Problem]:
    """A rule is not changed by one of lower rank; what a court decides is another matter."""
    for cited, link, base in _links(dossier):
        ours, theirs = cited.regulation, base.regulation
        regional = ours.kind in _REGIONAL_LAWS and theirs.kind in _REGIONAL_LAWS
        if (
            link.relation is not Relation.AMENDED
            or ours.rank <= theirs.rank
            or regional
            or ours.kind is Kind.PUTUSAN
        ):
            continue
        message = f"{theirs.kind.words} tidak dapat diubah dengan {ours.kind.words}, yang lebih rendah"
        by_decree = theirs.kind is Kind.PERMEN and ours.kind is Kind.KEPMEN
        yield Problem(
            cited.passage.at, message, cited.heading, severity=Severity.WARNING if by_decree else None
        )
