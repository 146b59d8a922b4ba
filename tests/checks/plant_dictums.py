"""Flaws of the points of the decision."""

from plants import plants

from sk_builder import language
from sk_builder.manuscript import Passage

_SENTENCES = ("Tim melapor setiap bulan.", "Sekretariat menyimpan data.", "Setiap bidang menyediakan data.")


@plants("DKT-04")
def another_name(manuscript, chance):
    point = chance.choice(manuscript.dictums[1:])
    name = manuscript.get(f"{point.at}.label").text
    forms = (
        name.title(),
        name.lower(),
        f"{name.title()} :",
        "2.",
        f"{name[:2]} {name[2:]}",
        "Diktum berikut",
    )
    return manuscript.with_text(f"{point.at}.label", chance.choice(forms)), f"{point.at}.label"


@plants("DKT-04")
def another_first_name(manuscript, chance):
    forms = ("Kesatu", "Pertama", "KE SATU", "SATU", "I.", "1.")
    return manuscript.with_text("diktum.KESATU.label", chance.choice(forms)), "diktum.KESATU.label"


@plants("DKT-04")
def a_name_in_one_word(manuscript, chance):
    for position in range(len(manuscript.dictums) + 1, 14):
        place = f"diktum.{language.ordinal(position)}"
        manuscript = manuscript.with_passage(Passage(f"{place}.label", language.ordinal(position)))
        manuscript = manuscript.with_passage(Passage(place, chance.choice(_SENTENCES)))
    at = f"diktum.{chance.choice(('KEDUA BELAS', 'KETIGA BELAS'))}.label"
    return manuscript.with_text(at, manuscript.get(at).text.replace(" ", "")), at


@plants("DKT-05")
def out_of_turn(manuscript, chance):
    points = manuscript.dictums
    position = chance.randint(2, len(points))
    at = f"{points[position - 1].at}.label"
    wrong = chance.choice([n for n in range(1, 9) if n != position])
    return manuscript.with_text(at, language.ordinal(wrong)), at


@plants("DKT-05")
def from_then_on_one_too_far(manuscript, chance):
    points = manuscript.dictums
    start = chance.randint(1, len(points))
    for position in range(start, len(points) + 1):
        at = f"{points[position - 1].at}.label"
        manuscript = manuscript.with_text(at, language.ordinal(position + 1))
    return manuscript, f"{points[start - 1].at}.label"


@plants("DKT-06")
def one_point_alone(manuscript, _):
    first, *others = manuscript.dictums
    return manuscript.without(*(other.at for other in others)), f"{first.at}.label"


@plants("DKT-07")
def another_mark(manuscript, chance):
    point = chance.choice(manuscript.dictums)
    return manuscript.with_text(
        point.at, point.text.rstrip(".") + chance.choice(("", ";", ",", " "))
    ), point.at


@plants("DKT-07")
def a_list_without_its_stop(manuscript, chance):
    point = manuscript.dictums[-2]
    flawed = manuscript.with_text(point.at, "Indikator dipakai untuk:")
    flawed = flawed.with_passage(Passage(f"{point.at}.rincian.a", "menyusun rencana; dan", "a."), point.at)
    last = Passage(f"{point.at}.rincian.b", f"menyusun laporan{chance.choice(('', ';', ','))}", "b.")
    return flawed.with_passage(last, f"{point.at}.rincian.a"), last.at
