"""Flaws of what a decree file tells of its making."""

from msgspec import structs
from papers import TODAY, clean_decree, own
from plants import plants

from sk_builder.checks import Dossier
from sk_builder.model import Decree
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


def _filed(chance, **fields) -> Dossier:
    return own(structs.replace(clean_decree(chance.randint(0, 99)), **fields))
