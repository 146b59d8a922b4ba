"""Flaws of tasks and functions, and of the name of the office."""

from dataclasses import replace

from papers import foreign
from plants import plants

from sk_builder.manuscript import Passage

_FUNCTIONS = (
    "perumusan kebijakan di bidang koperasi;",
    "pelaksanaan kebijakan di bidang koperasi;",
    "pelaksanaan evaluasi dan pelaporan;",
    "pelaksanaan administrasi dinas.",
)


def _with_functions(paper, labels):
    after = "lampiran.I.periode"
    for letter, label, text in zip("abcd", labels, _FUNCTIONS, strict=True):
        paper = paper.with_passage(Passage(f"lampiran.I.fungsi.{letter}", text, label), after=after)
        after = f"lampiran.I.fungsi.{letter}"
    return paper


@plants("LMP-10")
def functions_without_letters(paper, _chance):
    return _with_functions(paper, [""] * 4), "lampiran.I.fungsi"


@plants("LMP-10")
def one_letter_missing_or_wrong(paper, chance):
    labels = [f"{letter}." for letter in "abcd"]
    position = chance.randrange(4)
    labels[position] = chance.choice(("", "e.", "f."))
    return _with_functions(paper, labels), f"lampiran.I.fungsi.{'abcd'[position]}"


def _with_sentence(paper, chance, sentence):
    """Put a sentence into the tasks of the annex, into a function, or into a point of the decision."""
    places = ("lampiran.I.tugas", "lampiran.I.fungsi.b", "diktum.KESATU")
    at = chance.choice(places)
    paper = _with_functions(paper, [f"{letter}." for letter in "abcd"])
    paper = paper.with_passage(Passage("lampiran.I.tugas", "Membantu Gubernur."), after="lampiran.I.periode")
    return paper.with_text(at, f"{paper.words(at)} {sentence}"), at


@plants("LMP-11")
def affairs_of_government(paper, chance):
    term = chance.choice(
        ("urusan pemerintah", "Urusan Pemerintah", "urusan  pemerintah", "urusan\npemerintah")
    )
    behind = chance.choice(("yang menjadi kewenangan daerah", "di bidang koperasi", "wajib"))
    return _with_sentence(paper, chance, f"Pelaksanaan {term} {behind}.")


@plants("LMP-12")
def according_to_the_rules(paper, chance):
    phrase = chance.choice(("sesuai ketentuan", "Sesuai ketentuan", "sesuai\nketentuan", "sesuai  ketentuan"))
    return _with_sentence(paper, chance, f"dilakukan {phrase} peraturan perundang-undangan.")


@plants("LMP-13")
def other_marks_in_the_name(paper, chance):
    name = "Perumpamaan, Peragaan dan Teladan"
    others = (
        *("Perumpamaan Peragaan dan Teladan", "Perumpamaan, Peragaan, dan Teladan"),
        *("Perumpamaan dan Peragaan Teladan", "Perumpamaan, Peragan dan Teladan"),
    )
    places = [
        passage.at
        for passage in paper
        if name.casefold() in passage.text.casefold()
        and passage.at.startswith(("menimbang", "diktum", "mengingat"))
    ]
    if not places:
        return None
    at = chance.choice(places)
    return paper.with_text(at, paper.words(at).replace(name, chance.choice(others))), at


@plants("LMP-13")
def other_form_of_a_locked_name(paper, chance):
    name = "Dinas Kelautan, Perikanan dan Pangan Provinsi Rekaan"
    told = chance.choice(
        (name.replace(",", ""), name.replace("dan", "& "), name.replace("Kelautan", "Kelutan"))
    )
    paper = paper.with_text("tembusan.1", f"Kepala {told}")
    return replace(foreign(paper), locked=(name,)), "tembusan.1"
