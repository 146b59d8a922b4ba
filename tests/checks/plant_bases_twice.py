"""Flaws of legal bases that stand there twice."""

import re

from bases_lists import texts, with_basis
from plants import plants

_OTHER_KINDS = {
    "Peraturan Presiden Nomor": (
        "Peraturan Menteri Pendayagunaan Nomor", "Peraturan Pemerintah Nomor", "Instruksi Presiden Nomor",
    ),
    "Peraturan Pemerintah Nomor": ("Peraturan Presiden Nomor", "Peraturan Menteri Dalam Negeri Nomor"),
    "Undang-Undang Nomor": ("Peraturan Pemerintah Nomor",),
    "Peraturan Menteri Dalam Negeri Nomor": ("Peraturan Menteri Keuangan Nomor",),
}  # fmt: skip


@plants("MGT-07")
def the_same_item_again(manuscript, chance):
    items = texts(manuscript)
    first = chance.randrange(len(items))
    text = items[first]
    again = chance.choice((text, text.replace("Nomor ", "Nomor : ", 1), re.sub(r" \(.*", ";", text)))
    return with_basis(manuscript, again, chance.randint(first + 1, len(items)))


@plants("MGT-08")
def the_same_item_under_another_kind(manuscript, chance):
    items = texts(manuscript)
    copied = [text for text in items if text.startswith(tuple(_OTHER_KINDS)) and "sebagaimana" not in text]
    text = chance.choice(copied)
    kind = next(kind for kind in _OTHER_KINDS if text.startswith(kind))
    copy = text.replace(kind, chance.choice(_OTHER_KINDS[kind]), 1)
    if chance.random() < 0.5:
        copy = re.sub(r" \(.*", ";", copy)
    return with_basis(manuscript, copy, chance.choice((0, len(items))))


@plants("MGT-08")
def the_gazette_of_another_item(manuscript, chance):
    items = texts(manuscript)
    gazettes = [found[0] for text in items if (found := re.search(r"\(Lembaran Negara[^()]*\)", text))]
    year = chance.randint(2001, 2013)
    text = (
        f"Undang-Undang Nomor {chance.randint(40, 90)} Tahun {year} tentang Contoh {chance.choice(gazettes)};"
    )
    return with_basis(manuscript, text, chance.choice((0, len(items))))
