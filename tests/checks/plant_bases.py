"""Flaws of the form of the legal bases."""

from dataclasses import replace

from bases_lists import texts, with_basis
from plants import plants

_LETTERS = (
    "Surat Edaran Menteri Dalam Negeri Nomor 061/{} Tahun 2021 tentang Contoh;",
    "Surat Sekretaris Daerah Nomor 065/{} tanggal 4 Oktober 2021 perihal Contoh;",
    "Nota Dinas Kepala Bidang Contoh Nomor {};",
    "Berita Acara Rapat Nomor {} tanggal 4 Oktober 2021;",
    "Dokumen Pelaksanaan Anggaran Nomor {} Tahun 2022;",
    "surat edaran Gubernur Nomor {} Tahun 2021 tentang Misal;",
)


@plants("MGT-01")
def another_label(manuscript, chance):
    label = chance.choice(("Dasar :", "Dasar Hukum :", "Mengingatkan :", "MENGINGAT :", "Mengingat dan :"))
    return manuscript.with_text("mengingat.label", label), "mengingat.label"


@plants("MGT-01")
def no_bases(manuscript, chance):
    return manuscript.without(chance.choice(("mengingat", "mengingat.label"))), "mengingat"


@plants("MGT-02")
def a_number_out_of_its_turn(manuscript, chance):
    items = manuscript.items("mengingat")
    position = chance.randrange(len(items))
    wrong = chance.choice([number for number in range(1, 20) if number != position + 1])
    return _labelled(manuscript, items[position], chance.choice((f"{wrong}.", f"{wrong})", "", "-")))


@plants("MGT-02")
def letters(manuscript, chance):
    mark = chance.choice((".", ")"))
    items = manuscript.items("mengingat")
    for letter, item in zip("abcdefghijklmnopqrstuvwxyz", items, strict=False):
        manuscript, _ = _labelled(manuscript, item, f"{letter}{mark}")
    return manuscript, items[0].at


@plants("MGT-03")
def one_numbered_basis(manuscript, chance):
    first, *others = manuscript.items("mengingat")
    alone = manuscript.without(*(other.at for other in others))
    return _labelled(alone, first, chance.choice(("1.", "1)", "a.", "-")))


@plants("MGT-04")
def another_mark(manuscript, chance):
    item = chance.choice(manuscript.items("mengingat")[:-1])
    mark = chance.choice((".", "", ",", ":", ". ", "; dan", ", dan"))
    return manuscript.with_text(item.at, item.text.removesuffix(";") + mark), item.at


@plants("MGT-04")
def another_mark_at_the_end(manuscript, chance):
    item = manuscript.items("mengingat")[-1]
    mark = chance.choice((".", "", ",", ":"))
    return manuscript.with_text(item.at, item.text.removesuffix(";") + mark), item.at


@plants("MGT-09")
def a_letter(manuscript, chance):
    text = chance.choice(_LETTERS).format(chance.randint(1, 900))
    return with_basis(manuscript, text, chance.randint(0, len(texts(manuscript))))


@plants("MGT-09")
def a_lower_decree(manuscript, chance):
    if "KEPALA DINAS" not in manuscript.words("jabatan").upper():
        return None
    maker = chance.choice(("Kepala Bidang Contoh", "Kepala UPT Contoh", "Camat Contoh", "Lurah Misal"))
    text = f"Keputusan {maker} Nomor {chance.randint(1, 90)} Tahun 2021 tentang Contoh;"
    return with_basis(manuscript, text, len(texts(manuscript)))


def _labelled(manuscript, item, label):
    return manuscript.with_passage(replace(item, label=label)), item.at
