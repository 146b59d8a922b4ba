"""Flaws of annexes: their heads, names, signatures, and how the decision names them."""

from dataclasses import replace

from plants import plants

from sk_builder.manuscript import Passage

_HEAD = "lampiran.I.kepala"
_SIGNATURE = "lampiran.I.penandatangan"


@plants("LMP-01")
def part_in_small_letters(paper, chance):
    at = f"{_HEAD}.{chance.choice(('label_lampiran', 'keputusan', 'label_tentang', 'tentang'))}"
    return paper.with_text(at, paper.words(at).title()), at


@plants("LMP-01")
def part_with_a_mark(paper, chance):
    at = f"{_HEAD}.{chance.choice(('keputusan', 'nomor', 'tanggal', 'tentang'))}"
    return paper.with_text(at, paper.words(at) + chance.choice((".", ",", ";", " ;"))), at


@plants("LMP-01")
def no_head(paper, chance):
    at = chance.choice((_HEAD, f"{_HEAD}.keputusan"))
    return paper.without(at), at


@plants("LMP-02")
def blank_number(paper, chance):
    at = f"{_HEAD}.nomor"
    year = paper.words("nomor").split()[-1]
    blanks = (f"TAHUN {year}", f"..... TAHUN {year}", f"… TAHUN {year}", f"Tahun {year}")
    return paper.with_text(at, chance.choice(blanks)), at


@plants("LMP-02")
def other_number(paper, chance):
    at = f"{_HEAD}.nomor"
    number, *rest = paper.words("nomor").split()
    return paper.with_text(at, " ".join((str(int(number) + chance.randint(1, 200)), *rest))), at


@plants("LMP-03")
def blank_title(paper, chance):
    at = f"{_HEAD}.tentang"
    return (paper.without(at) if chance.random() < 0.5 else paper.with_text(at, "..........")), at


@plants("LMP-03")
def other_title(paper, chance):
    at = f"{_HEAD}.tentang"
    words = paper.words(at).split()
    del words[chance.randrange(len(words))]
    return paper.with_text(at, " ".join(words)), at


@plants("LMP-04")
def other_date(paper, chance):
    at = f"{_HEAD}.tanggal"
    day, month, year = paper.words(at).split()
    dates = (f"{int(day) + 1} {month} {year}", f"{day} FEBRUARI {year}", f"{day} {month} {int(year) + 1}")
    return paper.with_text(at, chance.choice(dates)), at


@plants("LMP-04")
def blank_date(paper, chance):
    at = f"{_HEAD}.tanggal"
    return (paper.without(at) if chance.random() < 0.5 else paper.with_text(at, ".........")), at


@plants("LMP-04")
def other_year(paper, chance):
    at = f"{_HEAD}.nomor"
    number, tahun, year = paper.words(at).split()
    return paper.with_text(at, f"{number} {tahun} {int(year) - chance.randint(1, 3)}"), at


def _second_annex(paper, decision):
    """Add a second annex, a copy of the first without its table, and name the annexes in the decision."""
    copies = [
        replace(passage, at=passage.at.replace("lampiran.I.", "lampiran.II."))
        for passage in paper.under("lampiran.I")
        if passage.at.split(".")[2] not in {"kolom", "sasaran", "indikator"}
    ]
    for passage in copies:
        paper = paper.with_passage(passage)
    text = paper.words("diktum.KESATU").replace("dalam Lampiran", f"dalam {decision}")
    paper = paper.with_text("diktum.KESATU", text)
    paper = paper.with_text(f"{_HEAD}.label_lampiran", "LAMPIRAN I")
    return paper.with_text("lampiran.II.kepala.label_lampiran", "LAMPIRAN II")


@plants("LMP-05")
def annex_not_named(paper, chance):
    number = chance.choice(("I", "II"))
    other = {"I": "II", "II": "I"}[number]
    return _second_annex(paper, f"Lampiran {other}"), f"lampiran.{number}.kepala.label_lampiran"


@plants("LMP-05")
def annex_not_there(paper, chance):
    named = ("Lampiran I, Lampiran II, dan Lampiran III", "Lampiran I sampai dengan Lampiran IV")
    return _second_annex(paper, chance.choice(named)), "diktum.KESATU"


@plants("LMP-05")
def annex_without_its_number(paper, chance):
    at = f"lampiran.{chance.choice(('I', 'II'))}.kepala.label_lampiran"
    labels = ("LAMPIRAN", "LAMPIRAN 1", "LAMPIRAN III", "LAMPIRAN A")
    return _second_annex(paper, "Lampiran I dan Lampiran II").with_text(at, chance.choice(labels)), at


@plants("LMP-06")
def name_in_small_letters(paper, _chance):
    return paper.with_text("lampiran.I.judul", paper.words("lampiran.I.judul").title()), "lampiran.I.judul"


@plants("LMP-06")
def name_with_a_mark(paper, chance):
    at = "lampiran.I.judul"
    return paper.with_text(at, paper.words(at) + chance.choice((".", ":", ";"))), at


@plants("LMP-07")
def annex_not_signed(paper, _chance):
    return paper.without(_SIGNATURE), _SIGNATURE


@plants("LMP-07")
def second_annex_not_signed(paper, _chance):
    at = "lampiran.II.penandatangan"
    return _second_annex(paper, "Lampiran I dan Lampiran II").without(at), at


@plants("LMP-08")
def other_office(paper, chance):
    at = f"{_SIGNATURE}.jabatan"
    office = chance.choice(("SEKRETARIS DAERAH,", "KEPALA BADAN LAIN,", "SEKRETARIS DINAS,"))
    return paper.with_text(at, office), at


@plants("LMP-08")
def line_left_out(paper, chance):
    at = f"{_SIGNATURE}.{chance.choice(('nama', 'pangkat', 'nip'))}"
    return paper.without(at), at


@plants("LMP-08")
def line_of_its_own(paper, _chance):
    at = f"{_SIGNATURE}.atas_nama"
    return paper.with_passage(Passage(at, "a.n. GUBERNUR CONTOH,"), after="lampiran.I.judul"), at


@plants("LMP-09")
def period_in_the_annex_only(paper, _chance):
    for at in ("tentang", "diktum.KESATU"):
        words = paper.words(at).split()
        tahun = next(n for n, word in enumerate(words) if word.casefold() == "tahun")
        paper = paper.with_text(at, " ".join(words[:tahun] + words[tahun + 2 :]))
    return paper, "lampiran.I.periode"


@plants("LMP-09")
def other_period(paper, chance):
    at = "lampiran.I.periode"
    first = int(paper.words(at)[:4])
    years = (f"{first - 1}", f"{first + 4}-{first + 6}", f"{first - 1} sampai dengan {first + 3}")
    return paper.with_text(at, chance.choice(years)), at
