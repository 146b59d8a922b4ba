"""The fields of a decree, one by one, and how many of them two decrees share."""

from msgspec import structs

from sk_builder.model import LegalBasis
from sk_builder.regulations import catalogue
from sk_builder.store.encode import encode

NOT_ON_PAPER = {
    "templat",
    "nama_singkat",
    "alasan",
    "abaikan",
    "lain",
    "riwayat",
    "versi_terakhir",
    "sidik_naskah",
}
"""Keys whose values never stand on paper, so that nobody can read them there."""


def fields(decree):
    """Each value of a decree by its path in the decree file, those that stand on no paper left out.

    A legal basis that has a key alone has the words that the catalogue prints for it; departures go by their
    place; the names of columns are one field.
    """
    day = decree.enactment.day or catalogue().known_on
    spoken = tuple(_with_words(basis, day) for basis in decree.legal_bases)
    departures = {("tercetak", one.at): one.text for one in decree.departures}
    plain = structs.replace(decree, legal_bases=spoken, departures=())
    return dict(_leaves(encode(plain), ())) | departures


def _with_words(basis, day):
    if basis.words or basis.key is None:
        return basis
    return LegalBasis(key=basis.key, words=catalogue().words(basis.key, day))


def _leaves(node, path):
    if isinstance(node, dict):
        for key, value in node.items():
            if key not in NOT_ON_PAPER:
                yield from _leaves(value, (*path, key))
    elif isinstance(node, list) and path[-1] != "kolom":
        for position, value in enumerate(node):
            place = (*path, position)
            yield from _leaves(
                {"kutipan": value} if path == ("mengingat",) and isinstance(value, str) else value, place
            )
    else:
        yield path, node


def different(one, other):
    """The paths that have a value in one decree which they do not have in the other, with both."""
    ours, theirs = fields(one), fields(other)
    return {
        path: (ours.get(path), theirs.get(path))
        for path in dict.fromkeys([*ours, *theirs])
        if ours.get(path) != theirs.get(path)
    }


def share(one, other):
    """How many fields are equal, and how many there are in either."""
    every = fields(one).keys() | fields(other).keys()
    return len(every) - len(different(one, other)), len(every)
