"""Flaws of the copies."""

from dataclasses import replace

from plants import plants

_LABEL = "tembusan.label"


@plants("TBS-01")
def another_label(manuscript, chance):
    words = chance.choice(("Tembusan :", "Tembusan", "TEMBUSAN :", "Tembusan  :", "Tembusan."))
    return manuscript.with_text(_LABEL, words), _LABEL


@plants("TBS-01")
def a_number_is_missing(manuscript, chance):
    item = chance.choice(manuscript.items("tembusan"))
    return manuscript.with_passage(replace(item, label="")), item.at


@plants("TBS-02")
def courtesies(manuscript, chance):
    item = chance.choice(manuscript.items("tembusan"))
    forms = (
        f"Yth. {item.text}",
        f"{item.text} (sebagai laporan)",
        f"{item.text}, sebagai laporan",
        "Arsip",
        "Arsip;",
    )
    return manuscript.with_text(item.at, chance.choice(forms)), item.at


@plants("TBS-02")
def a_courteous_label(manuscript, _):
    return manuscript.with_text(_LABEL, "Tembusan disampaikan kepada Yth.:"), _LABEL


@plants("TBS-03")
def clipped_offices(manuscript, chance):
    item = chance.choice(manuscript.items("tembusan"))
    office = chance.choice(
        ("Kepala BAPPEDA", "Sekda", "Kepala Biro Hukum Setda", "Kadis Contoh", "Kepala BAPENDA")
    )
    return manuscript.with_text(item.at, f"{office} {chance.choice(('Provinsi', 'Prov.'))} Rekaan"), item.at


@plants("TBS-04")
def one_item_closes_otherwise(manuscript, chance):
    first, *_, last = manuscript.items("tembusan")
    if chance.random() < 0.5:
        return manuscript.with_text(last.at, f"{last.text}{chance.choice('.;')}"), last.at
    return manuscript.with_text(first.at, f"{first.text}{chance.choice('.,')}"), first.at
