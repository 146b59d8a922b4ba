"""Rules of the letterhead (*kop naskah*, KOP): whose it is, and the form of the address."""

import re
from collections.abc import Iterator, Sequence

from sk_builder.checks.dossier import Dossier
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Replace, Severity, last_word, reword
from sk_builder.checks.offices import office_words
from sk_builder.manuscript import Passage, is_blank

_REGION_KINDS = ("provinsi", "kabupaten", "kota")
_OFFICE_KINDS = ("dinas", "badan", "inspektorat", "kecamatan", "kelurahan", "biro", "bagian", "rumah")
_CLIPS = re.compile(
    r"(?<![\w.@])(?<!//)(?<!\.id/)(?<!\.com/)(fax(?:imile)?|faks|facsimile|telp|tlp|tilp|telepon|phone|web\s?site|e-?mail|jln?)"
    r"(?![\w@-]|\.\w)\.?",
    re.IGNORECASE,
)
_WORDS = {"f": "Faksimile", "t": "Telepon", "p": "Telepon", "w": "Laman", "e": "Pos-el", "j": "Jalan"}
_STOPPED_ADDRESS = re.compile(r"\.(?:id|com|org|net)(\.)(?=\s)", re.IGNORECASE)


@rule(
    "KOP-01",
    "Kop naskah sesuai dengan daerah dan instansi pembuat Keputusan",
    severity=Severity.ERROR,
    fix=Fix.NONE,
    why="Kop menunjukkan instansi yang mengeluarkan naskah. Kop instansi atau daerah lain, biasanya sisa"
    " naskah yang disalin, bertentangan dengan judul dan menimbulkan keraguan atas asal Keputusan.",
    bad="kop DINAS PERCONTOHAN, judul KEPUTUSAN KEPALA DINAS PERAGAAN",
    good="kop DINAS PERAGAAN, judul KEPUTUSAN KEPALA DINAS PERAGAAN",
    source="Naskah sendiri: kop dan judul bertentangan",
    certainty=Certainty.LOGIC,
)
def letterhead_is_the_makers(dossier: Dossier) -> Iterator[Problem]:
    """Find a region or an office in the letterhead that is not the one of the title."""
    maker = [word for word, _ in office_words(dossier.maker)]
    for line in dossier.manuscript.items("kop.instansi"):
        words = [word for word, _ in office_words(line.text)]
        shared = (_shared_kind(kinds, words, maker) for kinds in (_REGION_KINDS, _OFFICE_KINDS))
        for kind in filter(None, shared):
            ours, theirs = _named(words, kind), _named(maker, kind)
            is_longer = ours[len(theirs) : len(theirs) + 1] == ["dan"]
            if is_longer or ours[: len(theirs)] != theirs[: len(ours)]:
                yield Problem(
                    line.at,
                    f'kop tidak sesuai dengan pembuat Keputusan, "{dossier.maker}"',
                    severity=Severity.WARNING if _only_written_otherwise(ours, theirs) else None,
                )
                break


def _shared_kind(kinds: Sequence[str], words: Sequence[str], maker: Sequence[str]) -> str | None:
    return next((kind for kind in kinds if kind in words and kind in maker), None)


def _named(words: Sequence[str], kind: str) -> Sequence[str]:
    """Return the words from the kind of region or office until a region follows."""
    name = words[words.index(kind) :]
    ends = (at for at, word in enumerate(name) if at and word in _REGION_KINDS)
    return name[: next(ends, len(name))]


def _only_written_otherwise(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Return whether two offices begin alike, so that one of them may be a short form of the other."""
    return ours[0] in _OFFICE_KINDS and ours[1:2] == theirs[1:2]


@rule(
    "KOP-02",
    "Alamat pada kop memakai kata Indonesia yang lengkap",
    severity=Severity.INFO,
    fix=Fix.SAFE,
    why="Kop adalah muka resmi instansi. Kata Indonesia yang lengkap, yaitu Telepon, Faksimile, Laman, dan"
    " Pos-el, lebih pantas daripada penggalan atau kata asing.",
    bad="Telp. (000) 123 Fax (000) 124 Website www.contoh.go.id",
    good="Telepon (000) 123 Faksimile (000) 124 Laman www.contoh.go.id",
    source="EYD dan KBBI",
    certainty=Certainty.RECALLED,
)
def address_has_whole_words(dossier: Dossier) -> Iterator[Problem]:
    """Find clipped and foreign words before numbers and addresses."""
    for line in dossier.manuscript.under("kop"):
        for found in _CLIPS.finditer(line.text):
            word = _WORDS[found[0][0].casefold()]
            written = word.upper() if found[1].isupper() and len(found[1]) > 1 else word
            if found[0] != written and found[0].rstrip(".") != written:
                yield reword(line, found.span(), written, f"{found[0]} ditulis {word}")


@rule(
    "KOP-03",
    "Baris alamat pada kop tidak diakhiri titik",
    severity=Severity.INFO,
    fix=Fix.SAFE,
    why="Baris alamat bukan kalimat. Titik di belakang alamat laman atau pos-el terbaca sebagai bagian"
    " alamat itu, sehingga alamatnya tidak dapat dibuka.",
    bad="Laman www.contoh.go.id.",
    good="Laman www.contoh.go.id",
    source="EYD",
    certainty=Certainty.RECALLED,
)
def address_has_no_stop(dossier: Dossier) -> Iterator[Problem]:
    """Find stops behind addresses and at the end of lines."""
    for line in dossier.manuscript.items("kop.alamat"):
        for found in _STOPPED_ADDRESS.finditer(line.text):
            yield _without_stop(line, found.start(1), ",")
        if line.text.rstrip().endswith(".") and not is_blank(line.text):
            yield _without_stop(line, len(line.text.rstrip()) - 1, "")


def _without_stop(line: Passage, stop: int, mark: str) -> Problem:
    start, end = last_word(line.text[: stop + 1])
    edit = Replace(line.at, stop, stop + 1, mark)
    bare = line.text[start:stop]
    return Problem(line.at, f"titik di belakang {bare}", (start, end), suggestion=bare + mark, edits=(edit,))
