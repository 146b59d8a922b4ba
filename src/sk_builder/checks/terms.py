"""BHS, terms: one term for one thing, short forms explained, names in capitals, nouns in the singular."""

import re
from collections.abc import Iterator
from itertools import islice

from sk_builder.checks.dossier import Dossier, Token
from sk_builder.checks.engine import rule
from sk_builder.checks.finding import Certainty, Fix, Problem, Severity, reword
from sk_builder.checks.phrases import Phrase, PhraseBook, is_copied, may_be_name
from sk_builder.manuscript import Passage

_SHORT_FORMS = {
    "IKU": "Indikator Kinerja Utama", "IKD": "Indikator Kinerja Daerah",
    "SKPD": "Satuan Kerja Perangkat Daerah", "OPD": "Organisasi Perangkat Daerah",
    "SAKIP": "Sistem Akuntabilitas Kinerja Instansi Pemerintah",
    "LAKIP": "Laporan Akuntabilitas Kinerja Instansi Pemerintah",
    "LKjIP": "Laporan Kinerja Instansi Pemerintah", "LKIP": "Laporan Kinerja Instansi Pemerintah",
    "RPJMD": "Rencana Pembangunan Jangka Menengah Daerah",
    "RPJPD": "Rencana Pembangunan Jangka Panjang Daerah", "RPD": "Rencana Pembangunan Daerah",
    "RKPD": "Rencana Kerja Pemerintah Daerah", "Renstra": "Rencana Strategis", "Renja": "Rencana Kerja",
    "APBD": "Anggaran Pendapatan dan Belanja Daerah", "APBN": "Anggaran Pendapatan dan Belanja Negara",
    "DPA": "Dokumen Pelaksanaan Anggaran", "RKA": "Rencana Kerja dan Anggaran",
    "DIPA": "Daftar Isian Pelaksanaan Anggaran",
    "UPTD": "Unit Pelaksana Teknis Daerah", "ASN": "Aparatur Sipil Negara", "PNS": "Pegawai Negeri Sipil",
    "UMKM": "Usaha Mikro, Kecil, dan Menengah", "SPBE": "Sistem Pemerintahan Berbasis Elektronik",
    "BLUD": "Badan Layanan Umum Daerah", "BLU": "Badan Layanan Umum",
    "PPTK": "Pejabat Pelaksana Teknis Kegiatan", "KPA": "Kuasa Pengguna Anggaran",
    "SOP": "Standar Operasional Prosedur", "SPM": "Standar Pelayanan Minimal",
}  # fmt: skip
_SHORT_BY_WORD = {short.lower(): short for short in _SHORT_FORMS}
_TITLES = ("tentang", "menetapkan", "judul", "nomor")

_TERMS = {
    "perangkat daerah": "Perangkat Daerah", "skpd": "SKPD", "satuan kerja perangkat daerah": "SKPD",
    "opd": "OPD", "organisasi perangkat daerah": "OPD", "laporan kinerja": "Laporan Kinerja",
    "lakip": "LAKIP", "laporan akuntabilitas kinerja instansi pemerintah": "LAKIP",
    "lkjip": "LKjIP", "lkip": "LKjIP", "laporan kinerja instansi pemerintah": "LKjIP",
}  # fmt: skip
_ONE_THING = (("Perangkat Daerah", "SKPD", "OPD"), ("Laporan Kinerja", "LAKIP", "LKjIP"))
_TERM_BOOK = PhraseBook(_TERMS)
_LETTER = re.compile(r"\bsurat\s+keputusan(?=\s+ini\b)", re.IGNORECASE)

_GENERIC = (
    "provinsi", "kabupaten", "kota", "kecamatan", "kelurahan", "dinas", "badan", "kementerian", "menteri",
    "gubernur", "bupati", "walikota", "sekretariat", "inspektorat",
)  # fmt: skip
_GENERIC_BEFORE_NAME = rf"(?<![Ii]bu )\b({'|'.join(_GENERIC)})\s+[A-Z][a-z]{{2,}}"
_ALWAYS_CAPITAL = ("indonesia", "pancasila")

_THINGS = """
    hak nilai bidang program dinas badan unit daerah sektor aspek prinsip asas dasar pokok tugas fungsi
    langkah sumber sasaran tujuan indikator target hasil dokumen laporan koperasi usaha perusahaan  lembaga
    instansi organisasi pegawai pejabat petugas anggota peserta warga negara pulau desa kota  wilayah syarat
    standar faktor unsur bagian bentuk jenis hal masalah cara upaya satuan rencana  data produk jasa barang
    sarana kelompok tim ketentuan peraturan undang-undang pasal rapat
"""
_PLURAL_TERMS = ("asas-asas umum", "pulau-pulau kecil", "pulau-pulau terluar", "satuan-satuan pemerintahan")
"""Terms of the constitution and of laws that have the plural."""
_NOUN_STARTS = ("pe", "ke", "per")
_NOUN_ENDS = ("asi", "itas", "isme")
_SHORTEST_NOUN = 6


@rule(
    "BHS-04",
    "Benda yang jamak ditulis dalam bentuk tunggal",
    severity=Severity.INFO,
    fix=Fix.ASK,
    why="Bahasa peraturan menulis makna tunggal dan jamak dengan bentuk tunggal: murid, bukan murid-murid."
    " Dengan begitu tidak timbul pertanyaan apakah satu saja sudah termasuk.",
    bad="pembinaan koperasi-koperasi",
    good="pembinaan koperasi",
    source="UU 12/2011, Lampiran II nomor 243 huruf f",
    certainty=Certainty.SEEN,
)
def doubled_nouns(dossier: Dossier) -> Iterator[Problem]:
    """Find doubled nouns, names left out; other doubled words mean something else than many."""
    for word in dossier.vocabulary:
        if "-" in word and _is_doubled_noun(word):
            for passage, token in dossier.occurrences(word):
                phrase = Phrase(passage, (token.start, token.end), word)
                if not may_be_name(phrase) and not passage.text.startswith(_PLURAL_TERMS, token.start):
                    single = token.word[: len(word) // 2]
                    message = f'bentuk jamak "{token.word}" cukup ditulis "{single}"'
                    yield reword(passage, phrase.span, single, message)


def _is_doubled_noun(word: str) -> bool:
    first, _, second = word.partition("-")
    if first != second:
        return False
    derived = first.startswith(_NOUN_STARTS) and first.endswith("an")
    return first in _THINGS.split() or (
        len(first) >= _SHORTEST_NOUN and (derived or first.endswith(_NOUN_ENDS))
    )


@rule(
    "BHS-05",
    "Satu pengertian memakai satu istilah",
    severity=Severity.INFO,
    fix=Fix.NONE,
    why="Bila satu hal disebut dengan dua istilah, pembaca mengira ada dua hal. Pilih satu istilah, sebaiknya"
    " yang dipakai peraturan dasarnya, dan pakai di seluruh naskah.",
    bad="perangkat daerah menyusun laporan; laporan OPD disampaikan kepada Gubernur",
    good="perangkat daerah menyusun laporan; laporan perangkat daerah disampaikan kepada Gubernur",
    source="UU 12/2011, Lampiran II nomor 250",
    certainty=Certainty.SEEN,
)
def one_term_for_one_thing(dossier: Dossier) -> Iterator[Problem]:
    """Find the first use of a second term for a thing that the paper already calls otherwise."""
    phrases = list(_TERM_BOOK.found(dossier))
    order = {passage.at: position for position, passage in enumerate(dossier.manuscript)} if phrases else {}
    phrases.sort(key=lambda phrase: (order[phrase.passage.at], phrase.span))
    for names in _ONE_THING:
        uses = [(_TERMS[phrase.key], phrase) for phrase in phrases if _TERMS[phrase.key] in names]
        others = ((name, phrase) for name, phrase in uses if name != uses[0][0])
        for name, phrase in islice(others, 1):
            message = f'naskah memakai "{uses[0][0]}" dan "{name}" untuk hal yang sama; pilih satu istilah'
            yield Problem(phrase.passage.at, message, phrase.span)
    yield from _other_kind(dossier)


def _other_kind(dossier: Dossier) -> Iterator[Problem]:
    """Find where points call a Keputusan a Surat Keputusan."""
    if dossier.manuscript.words("jenis").upper() != "KEPUTUSAN":
        return
    for passage in dossier.manuscript.decided:
        if "urat" in passage.text and (found := _LETTER.search(passage.text)):
            message = 'judul menyebutnya "Keputusan"; pilih satu istilah'
            yield Problem(passage.at, message, found.span(), suggestion="Keputusan")
            return


@rule(
    "BHS-06",
    "Singkatan didahului kepanjangannya",
    severity=Severity.WARNING,
    fix=Fix.ASK,
    why="Pembaca di luar kantor tidak wajib tahu singkatan kantor. Pada pemakaian pertama tuliskan"
    " kepanjangannya, diikuti singkatan dalam kurung.",
    bad="bahwa Renstra menjadi acuan",
    good="bahwa Rencana Strategis (Renstra) menjadi acuan",
    source="Pedoman Umum Ejaan Bahasa Indonesia yang Disempurnakan; kebiasaan tata naskah dinas",
    certainty=Certainty.RECALLED,
)
def short_forms_explained(dossier: Dossier) -> Iterator[Problem]:
    """Find known short forms whose full name stands nowhere before; within an annex it is a note."""
    for word in _SHORT_BY_WORD.keys() & dossier.vocabulary.keys():
        short = _SHORT_BY_WORD[word]
        uses = (use for use in dossier.occurrences(word) if _must_explain(use[0], use[1].word, short))
        first = next(uses, None)
        if first is not None and not _is_explained(dossier, short, first[0]):
            yield _unexplained(*first, short)


def _must_explain(passage: Passage, word: str, short: str) -> bool:
    """Tell whether a word is the short form; titles and addressees have rules of their own, codes none."""
    return (
        word in (short, short.upper()) and not passage.at.endswith(_TITLES) and "tembusan" not in passage.at
    )


def _is_explained(dossier: Dossier, short: str, last: Passage) -> bool:
    full = _SHORT_FORMS[short].lower().replace(",", "")
    for passage in dossier.manuscript:
        if full in " ".join(dossier.open_text(passage).lower().replace(",", "").split()):
            return True
        if passage.at == last.at:
            return False
    return False


def _unexplained(passage: Passage, token: Token, short: str) -> Problem:
    full = f"{_SHORT_FORMS[short]} ({short})"
    return reword(
        passage,
        (token.start, token.end),
        full.upper() if passage.text.isupper() else full,
        f'singkatan "{token.word}" belum didahului kepanjangannya',
        severity=Severity.INFO if passage.at.startswith("lampiran.") else None,
    )


@rule(
    "BHS-11",
    "Nama wilayah, jabatan, dan lembaga berhuruf kapital",
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    why="Nama jabatan, lembaga pemerintah, dan wilayah ditulis dengan huruf awal kapital, juga kata umum yang"
    " menjadi bagian namanya. Huruf kecil membuatnya terbaca sebagai kata umum.",
    bad="dinas Koperasi provinsi Kalimantan Barat",
    good="Dinas Koperasi Provinsi Kalimantan Barat",
    source="UU 12/2011, Lampiran II nomor 243 huruf g",
    certainty=Certainty.SEEN,
)
def names_in_capitals(dossier: Dossier) -> Iterator[Problem]:
    """Find small letters at the beginning of a name."""
    for passage in _passages_with(dossier, _GENERIC):
        for found in re.finditer(_GENERIC_BEFORE_NAME, dossier.open_text(passage)):
            yield _capitalised(passage, found.span(1))
    for passage in _passages_with(dossier, _ALWAYS_CAPITAL):
        spans = (
            (token.start, token.end) for token in dossier.tokens(passage) if token.word in _ALWAYS_CAPITAL
        )
        yield from (_capitalised(passage, span) for span in spans)
    yield from _own_decree(dossier)
    yield from _own_office(dossier)


def _own_office(dossier: Dossier) -> Iterator[Problem]:
    """Find the maker or its office, which is locked for other rules, where only its first word is small."""
    first, _, rest = dossier.maker.casefold().removeprefix("kepala ").partition(" ")
    if not rest:
        return
    name = rf"\b{re.escape(first)}(?=\s+{re.escape(rest)})"
    for passage in dossier.having(name):
        if passage.at.startswith(("menimbang.", "memperhatikan.", "diktum.")):
            for found in re.finditer(name, passage.text, re.IGNORECASE):
                if found[0].islower() and passage.text[found.end() :].lstrip()[0].isupper():
                    yield _capitalised(passage, found.span())


def _own_decree(dossier: Dossier) -> Iterator[Problem]:
    for passage in dossier.vocabulary.get("keputusan", ()):
        if passage.at.startswith(("menimbang.", "diktum.")):
            found = re.finditer(r"\bkeputusan(?=\s+ini\b)", dossier.open_text(passage))
            yield from (_capitalised(passage, name.span()) for name in found)


def _capitalised(passage: Passage, span: tuple[int, int]) -> Problem:
    words = passage.text[slice(*span)]
    good = words.capitalize()
    message = f'"{words}" di sini bagian nama dan berhuruf kapital: "{good}"'
    return reword(passage, span, good, message, ask=is_copied(passage))


def _passages_with(dossier: Dossier, words: tuple[str, ...]) -> Iterator[Passage]:
    """Yield the passages that have one of some words in small letters."""
    passages = {p.at: p for word in words for p in dossier.vocabulary.get(word, ()) if word in p.text}
    yield from passages.values()
