"""Each verdict on a choice between schools: by the style that is given, or by the paper's own habit."""

from dataclasses import replace

from papers import clean_paper, foreign

from sk_builder.checks.finding import Problem, Severity
from sk_builder.checks.styles import Choice, style_problems
from sk_builder.model import HouseStyle

OLDER = HouseStyle(first_dictum="PERTAMA")


def told(values, style=HouseStyle(), *, given=False, field="first_dictum"):  # noqa: B008  frozen
    dossier = replace(foreign(clean_paper(0)), style=style, style_is_given=given)
    choices = [Choice(value, Problem(f"spot.{at}", "lain")) for at, value in enumerate(values)]
    found = style_problems(dossier, field, choices)
    return [(problem.at, problem.severity, problem.message) for problem in found]


def test_what_follows_the_standard_is_silent():
    assert told(["KESATU", "KESATU"]) == []
    assert told(["KESATU"], given=True) == []


def test_a_foreign_paper_that_departs_throughout_gets_one_note():
    note = ("spot.0", Severity.INFO, "naskah memakai gaya diktum_pertama: PERTAMA; baku: KESATU")
    assert told(["PERTAMA", "PERTAMA"]) == [note]


def test_a_mixture_is_flagged_where_it_departs_from_the_standard():
    message = "lain (naskah ini memakai dua bentuk; baku: KESATU)"
    assert told(["KESATU", "PERTAMA"]) == [("spot.1", None, message)]


def test_what_departs_from_a_given_style_is_flagged_everywhere():
    message = "lain (gaya kantor diktum_pertama: KESATU)"
    assert told(["PERTAMA", "PERTAMA"], given=True) == [("spot.0", None, message), ("spot.1", None, message)]


def test_a_given_style_that_is_not_the_standard_gets_one_note():
    note = ("spot.0", Severity.INFO, "gaya kantor diktum_pertama: PERTAMA; baku: KESATU")
    assert told(["PERTAMA", "PERTAMA"], style=OLDER, given=True) == [note]


def test_a_form_of_no_school_is_flagged_under_any_style():
    assert told([None]) == [("spot.0", None, "lain")]
    assert told([None], style=OLDER, given=True) == [("spot.0", None, "lain")]


def test_values_are_shown_as_the_decree_file_has_them():
    assert told([True], field="number_colon")[0][2] == "naskah memakai gaya titik_dua_nomor: ya; baku: tidak"
    assert told(["."], field="last_basis_mark")[0][2] == 'naskah memakai gaya akhir_mengingat: "."; baku: ";"'
