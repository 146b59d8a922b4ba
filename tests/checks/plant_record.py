"""Flaws of what a decree file tells of its making."""

from msgspec import structs
from papers import TODAY, clean_decree, own
from plants import plants

from sk_builder.checks import Dossier
from sk_builder.language import ordinal
from sk_builder.model import Decree, Dictum, Rewording
from sk_builder.store.change import applied
from sk_builder.store.decode import decode
from sk_builder.store.encode import encode
from sk_builder.store.history import Entry, adding


@plants("ABA-02")
def words_without_a_place(_, chance):
    words = tuple(f"Kata {number}" for number in range(chance.randint(1, 4)))
    return _filed(chance, leftovers=words), f"lain.{chance.randint(1, len(words))}"


@plants("ABA-03")
def another_digest(_, chance):
    return _filed(chance, printed_digest=f"{chance.getrandbits(64):016x}"), "sidik_naskah"


@plants("ABA-04")
def an_edit_by_hand(_, chance):
    before = clean_decree(chance.randint(0, 99))
    entry = Entry(TODAY, "Contoh Orang", "contoh")
    filed = decode(applied(encode(before), *adding(Decree(), before, entry)), Decree)[0]
    place, edited = chance.choice(
        [
            ("tentang", {"subject": "Penetapan yang Lain"}),
            ("tembusan", {"copies": (*before.copies, "Kepala Biro Contoh")}),
            ("penandatangan.nama", {"signatory": structs.replace(before.signatory, name="Contoh Lain")}),
        ]
    )
    return own(structs.replace(filed, **edited)), place


@plants("ABA-05")
def another_part_than_named(_, chance):
    named, changed = chance.sample(["diktum.KESATU", "diktum.KEDUA BELAS", "lampiran.I", "lampiran.III"], 2)
    kind, count = named.split(".")
    words = None if changed.startswith("lampiran") else "Hal lain"
    text = f"Mengubah {kind.replace('lampiran', 'Lampiran')} {count} Keputusan Camat Contoh"
    dictums = [Dictum(text="Menetapkan hal")] * chance.randint(0, 2)
    dictums.append(Dictum(text=text, rewording=Rewording(at=changed, text=words)))
    return _filed(chance, dictums=tuple(dictums)), f"diktum.{ordinal(len(dictums))}"


def _filed(chance, **fields) -> Dossier:
    return own(structs.replace(clean_decree(chance.randint(0, 99)), **fields))
