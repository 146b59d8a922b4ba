"""Flaws of how the decision opens."""

from plants import plants

from sk_builder.manuscript import Passage


@plants("DKT-01")
def decided_in_another_form(manuscript, chance):
    if chance.random() < 0.2:
        return manuscript.without("memutuskan"), "memutuskan"
    forms = (
        "MEMUTUSKAN :",
        "M E M U T U S K A N :",
        "MEMUTUSKAN",
        "Memutuskan:",
        "MEMUTUSKAN;",
        "MEMUTUS KAN:",
    )
    return manuscript.with_text("memutuskan", chance.choice(forms)), "memutuskan"


@plants("DKT-02")
def set_out_in_another_form(manuscript, chance):
    if chance.random() < 0.2:
        return manuscript.without("menetapkan"), "menetapkan"
    forms = ("MENETAPKAN :", "menetapkan :", "Menetapkan", "M e n e t a p k a n :")
    return manuscript.with_text("menetapkan.label", chance.choice(forms)), "menetapkan.label"


@plants("DKT-03")
def the_title_left_out(manuscript, _):
    label = manuscript.get("menetapkan.label")
    return manuscript.without("menetapkan").with_passage(
        Passage(label.at, label.text), "memutuskan"
    ), "menetapkan"


@plants("DKT-03")
def the_title_in_another_form(manuscript, chance):
    text = manuscript.get("menetapkan").text
    words = text.split()
    about = words.index("TENTANG")
    flawed = chance.choice(
        (
            text.title(),
            text.rstrip("."),
            text.replace(".", ";"),
            text.replace("INDIKATOR", "INDIKATOR-INDIKATOR"),
            text.replace(" UTAMA", "", 1),
            text.replace("PENETAPAN", "PEMBERLAKUAN"),
            " ".join(words[:about] + words[about + 1 :]),
            text.replace("KEPALA", "SEKRETARIS", 1),
        )
    )
    return manuscript.with_text("menetapkan", flawed), "menetapkan"
