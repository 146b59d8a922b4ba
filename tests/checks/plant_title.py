"""Flaws of the title."""

from plants import plants

from sk_builder.manuscript import Passage


@plants("JDL-01")
def a_part_is_missing(manuscript, chance):
    at = chance.choice(("jenis", "jabatan", "nomor", "tentang"))
    return manuscript.without(at), at


@plants("JDL-01")
def the_number_lost_its_year(manuscript, chance):
    return manuscript.with_text("nomor", str(chance.randint(1, 300))), "nomor"


@plants("JDL-01")
def the_number_stands_behind_the_name(manuscript, _):
    number = Passage("nomor", manuscript.words("nomor"))
    return manuscript.without("nomor").with_passage(number, after="tentang"), "tentang"


@plants("JDL-02")
def small_letters(manuscript, chance):
    at = chance.choice(("jenis", "jabatan", "label_tentang", "tentang"))
    return manuscript.with_text(at, manuscript.words(at).title()), at


@plants("JDL-02")
def one_word_in_small_letters(manuscript, chance):
    words = manuscript.words("tentang").split()
    at = chance.choice([n for n, word in enumerate(words) if word.isalpha()])
    words[at] = words[at].capitalize()
    return manuscript.with_text("tentang", " ".join(words)), "tentang"


@plants("JDL-02")
def a_closing_mark(manuscript, chance):
    at = chance.choice(("jabatan", "nomor", "tentang"))
    return manuscript.with_text(at, manuscript.words(at) + chance.choice(".,;:")), at


@plants("JDL-03")
def letters_set_apart(manuscript, chance):
    at = chance.choice(("jenis", "label_nomor", "label_tentang"))
    return manuscript.with_text(at, chance.choice((" ", "\u00a0")).join(manuscript.words(at))), at


@plants("JDL-04")
def a_colon_behind_the_label(manuscript, chance):
    colon = chance.choice((":", " :", "  :"))
    return manuscript.with_text("label_nomor", f"NOMOR{colon}"), "label_nomor"


@plants("JDL-05")
def another_kind_of_number(manuscript, chance):
    number, year = manuscript.words("nomor").split(" TAHUN ")
    forms = (
        f"{number}.A TAHUN {year}",
        f"188.45/{number}/CONTOH/{year}",
        f"XVII TAHUN {year}",
        f"{number}/{year}",
    )
    return manuscript.with_text("nomor", chance.choice(forms)), "nomor"


@plants("JDL-10")
def the_number_of_another_year(manuscript, chance):
    number, year = manuscript.words("nomor").split(" TAHUN ")
    other = int(year) + chance.choice((-2, -1, 1))
    forms = (f"{number} TAHUN {other}", f"188.45/{number}/CONTOH/{other}")
    return manuscript.with_text("nomor", chance.choice(forms)), "nomor"


@plants("JDL-11")
def the_phrase_of_regulations(manuscript, chance):
    phrase = "DENGAN RAHMAT TUHAN YANG MAHA ESA" + chance.choice(("", ","))
    if chance.random() < 0.5:
        line = f"{phrase}\n{manuscript.words('baris_jabatan')}"
        return manuscript.with_text("baris_jabatan", line), "baris_jabatan"
    return manuscript.with_passage(Passage("lain.1", phrase), after="tentang"), "lain.1"
