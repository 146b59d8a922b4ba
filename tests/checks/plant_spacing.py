"""Flaws of blanks."""

from plants import plants
from running import running_texts


@plants("BHS-10")
def a_doubled_blank(manuscript, chance):
    return _changed(manuscript, chance, "  ")


@plants("BHS-10")
def a_blank_before_a_comma(manuscript, chance):
    return _changed(manuscript, chance, " , ")


@plants("BHS-10")
def no_blank_behind_a_comma(manuscript, chance):
    return _changed(manuscript, chance, ",")


def _changed(manuscript, chance, between):
    passage = chance.choice(running_texts(manuscript))
    first, second, *others = passage.text.split()
    return manuscript.with_text(passage.at, " ".join((f"{first}{between}{second}", *others))), passage.at
