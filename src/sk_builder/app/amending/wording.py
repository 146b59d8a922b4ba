"""What an amending decree says: why it may amend, what it changes, and that all else stays."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sk_builder import language
from sk_builder.model import Decree, Dictum, Rewording
from sk_builder.regulations import Catalogue
from sk_builder.rendering.citing import amending_subject, cited_as_amended, maker

LAW = "uu-30-2014"
"""The key of the law that says when and by whom a decree may be amended."""

_PARTS = {"menimbang": "Menimbang huruf", "mengingat": "Mengingat angka", "diktum": "diktum"}


class Ground(NamedTuple):
    """A ground of the law on which a decree may be amended.

    Attributes:
        letter: Its letter in the law.
        words: Its words there.
    """

    letter: str
    words: str


GROUNDS: Mapping[str, Ground] = {
    "konsideran": Ground("a", "kesalahan konsideran"),
    "redaksional": Ground("b", "kesalahan redaksional"),
    "dasar": Ground("c", "perubahan dasar pembuatan Keputusan"),
    "fakta": Ground("d", "fakta baru"),
}
"""The four grounds, UU 30/2014 Article 63 paragraph 1, by their names on the command line."""


def considerations(
    decree: Decree, grounds: Sequence[str], reason: str, catalogue: Catalogue
) -> Iterator[str]:
    """Yield the considerations: the ground in law, the objective reason, and the one that sums them up.

    Args:
        decree: The one that is amended, with its earlier amendments.
        grounds: Names from `GROUNDS`, in its order.
        reason: Why, as a clause that goes on behind "yaitu".
        catalogue: Names the law.

    Source:
        UU 30/2014 Article 63 paragraphs 1 and 2; UU 12/2011, Lampiran II, number 23.
    """
    chosen = [GROUNDS[name] for name in grounds]
    letters = language.enumeration([f"huruf {ground.letter}" for ground in chosen])
    words = language.enumeration([ground.words for ground in chosen])
    term, subject = maker(decree), amending_subject(decree, len(decree.amendments))
    law = catalogue.entry(LAW).name
    yield (
        f"bahwa berdasarkan ketentuan Pasal 63 ayat (1) {letters} {law}, Keputusan dapat diubah apabila"
        f" terdapat {words.replace(' dan ', ' dan/atau ')}"
    )
    yield f"bahwa terdapat {words}, yaitu {clause(reason)}, sehingga {cited_as_amended(decree)} perlu diubah"
    yield (
        "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan"
        f" {term} tentang {subject}"
    )


def dictums(decree: Decree, rewordings: Sequence[Rewording]) -> Iterator[Dictum]:
    """Yield the points: one for each change, that all else stays in force, and from when this is.

    Source:
        UU 30/2014 Article 63 paragraph 3: in force from the day the amending decree is set.
    """
    name, this = cited_as_amended(decree), f"{decree.term} ini"
    annexes = [rewording for rewording in rewordings if rewording.is_annex]
    for rewording in rewordings:
        whole = f"Mengubah {_part(rewording, decree)} {name}"
        if rewording.is_annex:
            number = annexes.index(rewording) + 1
            annex = f"Lampiran {language.roman(number)}" if len(annexes) > 1 else "Lampiran"
            bound = f"yang merupakan bagian tidak terpisahkan dari {this}"
            text = f"{whole} sehingga menjadi sebagaimana tercantum dalam {annex} {bound}"
        else:
            text = f"{whole} sehingga berbunyi sebagai berikut:"
        yield Dictum(text=text, rewording=rewording)
    yield Dictum(text=f"Ketentuan lain dalam {name} tetap berlaku sepanjang tidak diubah dengan {this}")
    yield Dictum(text=f"{this} mulai berlaku pada tanggal ditetapkan")


def _part(rewording: Rewording, decree: Decree) -> str:
    part, _, count = rewording.at.partition(".")
    if rewording.is_annex:
        return f"Lampiran {count}" if len(decree.annexes) > 1 else "Lampiran"
    return f"{_PARTS[part]} {count}" if count else part.title()


def clause(reason: str) -> str:
    """Return a reason as part of a sentence: a small letter first, unless a name or short form is."""
    words = " ".join(reason.split()).rstrip(" .;")
    first, _, rest = words.partition(" ")
    is_name = rest[:1].isupper() or not first[1:].islower()
    return words if is_name else words[:1].lower() + words[1:]
