"""Flaws of the form of the considerations."""

from dataclasses import replace

from plants import plants


@plants("MNB-01")
def another_label(manuscript, chance):
    label = chance.choice(
        ("Pertimbangan :", "Memperhatikan :", "MENIMBANG:", "menimbang :", "Menimbang dan :")
    )
    return manuscript.with_text("menimbang.label", label), "menimbang.label"


@plants("MNB-01")
def nothing_to_consider(manuscript, chance):
    return manuscript.without(chance.choice(("menimbang", "menimbang.label"))), "menimbang"


@plants("MNB-02")
def no_bahwa(manuscript, chance):
    clause = chance.choice(manuscript.items("menimbang"))
    opening = chance.choice(
        ("", "Bahwa ", "Dalam rangka itu, ", "Sehubungan dengan hal itu, ", "bahwasanya ")
    )
    return manuscript.with_text(clause.at, opening + clause.text.removeprefix("bahwa ")), clause.at


@plants("MNB-03")
def another_mark(manuscript, chance):
    clause = chance.choice(manuscript.items("menimbang"))
    mark = chance.choice((".", "", ",", ":", " ", "; dan"))
    return manuscript.with_text(clause.at, clause.text.removesuffix(";") + mark), clause.at


@plants("MNB-04")
def a_letter_out_of_its_turn(manuscript, chance):
    clauses = manuscript.items("menimbang")
    position = chance.randrange(1, len(clauses))
    wrong = chance.choice([label for label in "abcdefgh" if label != "abcdefgh"[position]])
    return _labelled(manuscript, clauses[position], chance.choice((f"{wrong}.", f"{wrong})", "")))


@plants("MNB-04")
def numbers(manuscript, chance):
    clauses = manuscript.items("menimbang")
    mark = chance.choice((".", ")", ""))
    for number, clause in enumerate(clauses, start=1):
        manuscript, _ = _labelled(manuscript, clause, f"{number}{mark}")
    return manuscript, clauses[0].at


@plants("MNB-05")
def one_lettered_clause(manuscript, chance):
    first, *others = manuscript.items("menimbang")
    alone = manuscript.without(*(other.at for other in others))
    return _labelled(alone, first, chance.choice(("a.", "a)", "1.", "-")))


def _labelled(manuscript, clause, label):
    return manuscript.with_passage(replace(clause, label=label)), clause.at
