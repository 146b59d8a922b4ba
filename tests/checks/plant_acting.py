"""Flaws of signing for another."""

from plants import plants

from sk_builder.manuscript import Passage

_OFFICE = "penandatangan.jabatan"


def _on_behalf(manuscript, words="a.n."):
    line = Passage("penandatangan.atas_nama", f"{words} {manuscript.words(_OFFICE).rstrip(',')}")
    manuscript = manuscript.with_text(_OFFICE, "SEKRETARIS,")
    return manuscript.with_passage(line, after="penetapan.tanggal")


@plants("TTD-14")
def another_spelling_of_on_behalf(manuscript, chance):
    words = chance.choice(("A.n.", "A.N.", "An.", "a/n", "an.", "a.n", "AN", "A/N"))
    return _on_behalf(manuscript, words), "penandatangan.atas_nama"


@plants("TTD-14")
def no_office_of_ones_own(manuscript, _):
    return _on_behalf(manuscript).without(_OFFICE), _OFFICE


@plants("TTD-14")
def another_spelling_of_for_him(manuscript, chance):
    words = chance.choice(("U.b.", "ub.", "u/b", "U.B.", "u.b"))
    line = Passage("penandatangan.untuk_beliau", f"SEKRETARIS,\n{words}")
    flawed = _on_behalf(manuscript).with_text(_OFFICE, "KEPALA SUBBAGIAN CONTOH,")
    return flawed.with_passage(line, after="penandatangan.atas_nama"), line.at


@plants("TTD-15")
def for_him_without_on_behalf(manuscript, chance):
    block = chance.choice(("penandatangan", "lampiran.I.penandatangan"))
    line = Passage(
        f"{block}.untuk_beliau", chance.choice(("SEKRETARIS,\nu.b.", "KEPALA BIDANG CONTOH, u.b."))
    )
    return manuscript.with_passage(line), line.at


@plants("TTD-16")
def another_spelling_of_acting(manuscript, chance):
    words = chance.choice(("PLT", "PLT.", "Plt", "plt.", "PLH.", "Plh", "PJ", "pj.", "Pj"))
    return manuscript.with_text(_OFFICE, f"{words} {manuscript.words(_OFFICE)}"), _OFFICE


@plants("TTD-16")
def tight_behind_its_stop(manuscript, _):
    return manuscript.with_text(_OFFICE, f"Plt.{manuscript.words(_OFFICE)}"), _OFFICE


@plants("TTD-17")
def signed_on_behalf(manuscript, _):
    return _on_behalf(manuscript), "penandatangan.atas_nama"


@plants("TTD-17")
def signed_by_an_acting_head(manuscript, chance):
    words = f"{chance.choice(('Plt.', 'Plh.', 'Pj.'))} {manuscript.words(_OFFICE)}"
    return manuscript.with_text(_OFFICE, words), _OFFICE


@plants("TTD-18")
def acting_in_the_title(manuscript, chance):
    at = chance.choice(("jabatan", "baris_jabatan"))
    words = chance.choice(("Plt.", "PLT", "Plh.", "Pj.", "PLT."))
    return manuscript.with_text(at, f"{words} {manuscript.words(at)}"), at


@plants("TTD-18")
def acting_behind_the_word(manuscript, chance):
    words = manuscript.words("menetapkan").replace(
        "KEPUTUSAN ", f"KEPUTUSAN {chance.choice(('Plt.', 'PLT.'))} ", 1
    )
    return manuscript.with_text("menetapkan", words), "menetapkan"
