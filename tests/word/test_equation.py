import re

import pytest

from sk_builder.word.equation import omml
from sk_builder.word.values import Equation

CM = 567  # twips
LETTER = 2.34  # millimetres of DejaVu Serif 12 pt, measured on words such as "Jumlah Koperasi Sehat"
FACTOR = 15.6  # and of " × 100"


def formula(
    numerator="Jumlah Koperasi Sehat dan Cukup Sehat", denominator="Jumlah Koperasi Aktif", factor="100"
):
    return Equation(numerator, denominator, factor, "rumus")


def lines(xml):
    return re.findall(r"<m:t[^>]*>([^<]*)</m:t>", xml)


@pytest.mark.parametrize("width", [int(3.2 * CM), int(3.5 * CM), 4 * CM, 5 * CM, 7 * CM, 12 * CM])
def test_no_line_is_wider_than_its_column(width):
    xml = omml(formula(), width, "")
    room = width / CM * 10 - 3.8

    assert xml is not None
    *parts, _ = lines(xml)
    beside = 0 if "eqArr" in xml else FACTOR
    assert max(map(len, parts)) * LETTER + beside <= room
    assert " ".join(parts) == "Jumlah Koperasi Sehat dan Cukup Sehat Jumlah Koperasi Aktif"


@pytest.mark.parametrize(("words", "count"), [("nilai lima lila", 1), ("UMKM MAMA UMKM", 2)])
def test_capitals_take_more_room_than_small_letters(words, count):
    xml = omml(formula(words, "Aktif", ""), 5 * CM, "")

    assert xml is not None
    assert len(lines(xml)) == count + 1


@pytest.mark.parametrize("factor", ["100", "100%"])
def test_the_multiplier_stands_beside_when_it_fits_and_below_when_not(factor):
    wide, narrow = (omml(formula(factor=factor), width, "") for width in (12 * CM, int(2.6 * CM)))

    assert wide is not None
    assert lines(wide)[-1] == f" × {factor}"
    assert "eqArr" not in wide
    assert narrow is not None
    assert lines(narrow)[-1] == f"× {factor}"
    assert "eqArr" in narrow


def test_without_a_factor_there_is_no_multiplier():
    xml = omml(formula(factor=""), 12 * CM, "")

    assert xml is not None
    assert "×" not in xml


@pytest.mark.parametrize(
    "equation",
    [
        formula("Pertanggungjawabankeuangan", "b"),
        formula("{a}", "b"),
        formula("a\\b", "c"),
        formula("", "b"),
        formula("a", " "),
    ],
    ids=["word wider than the column", "braces", "backslash", "nothing above", "nothing below"],
)
def test_what_an_equation_cannot_show_stays_words(equation):
    assert omml(equation, 3 * CM, "") is None


def test_straight_quotes_become_round_for_libreoffice_drops_them():
    xml = omml(formula('Predikat "BB"', "OPD"), 12 * CM, "")

    assert xml is not None
    assert "Predikat “BB”" in xml


def test_marks_of_xml_are_escaped():
    xml = omml(formula("A & B", "<C>"), 12 * CM, "")

    assert xml is not None
    assert lines(xml)[:2] == ["A &amp; B", "&lt;C&gt;"]


def test_the_looks_of_the_tag_go_to_the_letters():
    xml = omml(formula(), 12 * CM, "<w:rPr><w:i/></w:rPr>")

    assert xml is not None
    assert xml.count("<m:rPr><m:nor/></m:rPr><w:rPr><w:i/></w:rPr>") == 3
