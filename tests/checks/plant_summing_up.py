"""Flaws of the clause that sums up, and of how clauses point to one another."""

from plants import plants

from sk_builder import language


@plants("MNB-06")
def nothing_summed_up(manuscript, chance):
    last = manuscript.items("menimbang")[-1]
    words = chance.choice(
        (
            "bahwa untuk itu diperlukan suatu Keputusan;",
            "bahwa berdasarkan hal-hal tersebut di atas, perlu menetapkan Keputusan Kepala Dinas Contoh;",
            "bahwa sehubungan dengan itu indikator kinerja perlu segera ditetapkan;",
        )
    )
    return manuscript.with_text(last.at, words), last.at


@plants("MNB-06")
def nothing_needed(manuscript, chance):
    last = manuscript.items("menimbang")[-1]
    words = chance.choice(("maka ditetapkan", "Kepala Dinas menetapkan", "dengan ini menetapkan"))
    return manuscript.with_text(last.at, last.text.replace(", perlu menetapkan", f" {words}")), last.at


@plants("MNB-07")
def other_letters(manuscript, chance):
    last, letters = _summed(manuscript)
    others = [letter for letter in "abcdefgh" if letter not in letters]
    wrong = chance.choice((letters[:-1], letters[1:], [*letters, others[0]], [*letters[:-1], others[1]]))
    right = _listed(letters)
    return manuscript.with_text(last.at, last.text.replace(right, _listed(wrong))), last.at


@plants("MNB-07")
def letters_in_another_form(manuscript, chance):
    last, letters = _summed(manuscript)
    *most, final = letters
    wrong = chance.choice(
        (
            f"huruf {', '.join(most)} dan {final}",
            f"huruf {', huruf '.join(most)} serta huruf {final}",
            f"huruf {' dan '.join(letters)}",
        )
    )
    return manuscript.with_text(last.at, last.text.replace(_listed(letters), wrong)), last.at


@plants("MNB-09")
def another_way_to_point(manuscript, chance):
    last = manuscript.items("menimbang")[-1]
    words = chance.choice(
        ("dimaksud pada huruf", "tersebut pada huruf", "dimaksud huruf", "dimaksud dalam butir")
    )
    return manuscript.with_text(last.at, last.text.replace("dimaksud dalam huruf", words, 1)), last.at


@plants("MNB-10")
def no_name(manuscript, chance):
    last = manuscript.items("menimbang")[-1]
    start = last.text.index("perlu menetapkan")
    words = chance.choice(("perlu ditetapkan dengan suatu Keputusan;", "perlu menetapkan Keputusan;"))
    return manuscript.with_text(last.at, last.text[:start] + words), last.at


@plants("MNB-10")
def another_name(manuscript, chance):
    last = manuscript.items("menimbang")[-1]
    words = last.text.rstrip(";").split()
    named = words.index("tentang") + 1
    at = chance.randrange(named, len(words))
    words[at : at + 1] = chance.choice(([], ["Lain"], [words[at], "Lain"]))
    return manuscript.with_text(last.at, " ".join(words) + ";"), last.at


@plants("MNB-11")
def held_to_be_needed(manuscript, chance):
    last = manuscript.items("menimbang")[-1]
    words = chance.choice(("dipandang perlu", "dianggap perlu", "dipandang perlu untuk", "dirasa perlu"))
    return manuscript.with_text(
        last.at, last.text.replace("perlu menetapkan", f"{words} menetapkan")
    ), last.at


@plants("MNB-16")
def pointing_ahead(manuscript, chance):
    clauses = manuscript.items("menimbang")[:-1]
    position = chance.randrange(len(clauses))
    letter = language.letter(chance.randint(position + 1, len(clauses) + 1))
    words = f"bahwa untuk mencapai tujuan sebagaimana dimaksud dalam huruf {letter}, diperlukan ukuran;"
    return manuscript.with_text(clauses[position].at, words), clauses[position].at


def _summed(manuscript):
    *clauses, last = manuscript.items("menimbang")
    return last, [language.letter(position + 1) for position in range(len(clauses))]


def _listed(letters):
    return language.enumeration([f"huruf {letter}" for letter in letters])
