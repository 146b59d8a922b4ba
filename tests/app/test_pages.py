"""Pages as LibreOffice lays them out: how many, how full, and what stands together."""

import shutil
from collections import Counter
from itertools import groupby

import pytest
from msgspec import structs
from paper import pages
from printed_page import decree_of, printed, words

from sk_builder.model import Dictum, Indicator, IndicatorAnnex, LegalBasis, Member, MemberAnnex, StrategicGoal

pytestmark = pytest.mark.libreoffice

SAMPLES = {
    ("iku-2024.yaml", "kalbar-2024"): (2, 2),
    ("iku-2024.yaml", "keputusan-iku"): (2, 2),
    ("tim-reviu-2024.yaml", "keputusan"): (2, 1),
    ("contoh-lengkap.yaml", "keputusan-iku"): (2, 4),
}
"""Upright and landscape pages of each sample."""

LENGTHS = (*range(2, 12), *range(19, 26))
"""Points of the decision, and rows of the table: on the way each signature passes the end of a page."""

NAME = "CONTOH ORANG"
HALF = 0.5


def lengthened(count, template):
    """A decree whose body and annex grow by a line each step."""
    decree = decree_of("contoh-lengkap.yaml")
    rows = tuple(Indicator(name=f"Indikator-{n}", unit="orang") for n in range(1, count + 1))
    people = tuple(Member(name=f"Indikator-{n}", role="Anggota") for n in range(1, count + 1))
    table = IndicatorAnnex(title="Tabel", goals=(StrategicGoal(name="Sasaran", indicators=rows),))
    return structs.replace(
        decree,
        legal_bases=(LegalBasis(words="Undang-Undang"),),
        dictums=tuple(Dictum(text=f"Diktum-{n}") for n in range(1, count + 1)),
        annexes=(table if template == "keputusan-iku" else MemberAnnex(title="Tim", members=people),),
    )


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory, soffice):
    """The Word file and the pages of every sample and of every length, all from one run of LibreOffice."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed (Debian: poppler-utils)")
    folder = tmp_path_factory.mktemp("pages")
    files = {(file, template): printed(decree_of(file), template) for file, template in SAMPLES}
    for template in ("keputusan-iku", "keputusan"):
        files |= {(count, template): printed(lengthened(count, template), template) for count in LENGTHS}
    paths = {key: folder / f"{number}.docx" for number, key in enumerate(files)}
    for key, path in paths.items():
        path.write_bytes(files[key])
    first, *others = paths.values()
    soffice(first, "pdf", *others)
    return {key: (files[key], pages(path.with_suffix(".pdf"))) for key, path in paths.items()}


def parts(paper):
    """The pages of the body, then those of each annex."""
    opens = [page.words[0].upper() == "LAMPIRAN" for page in paper]
    numbers = [sum(opens[: position + 1]) for position in range(len(paper))]
    return [
        [page for _, page in group] for _, group in groupby(zip(numbers, paper, strict=True), lambda p: p[0])
    ]


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_sample_has_its_pages(laid_out, sample):
    _, paper = laid_out[sample]
    assert (sum(page.is_upright for page in paper), sum(not page.is_upright for page in paper)) == SAMPLES[
        sample
    ]


@pytest.mark.parametrize("sample", SAMPLES)
def test_the_paper_has_all_words_of_the_file(laid_out, sample):
    docx, paper = laid_out[sample]
    bars_and_numbers = {"/", "-"}  # a fraction has a bar on paper; `paper` leaves page numbers out
    missing = Counter("".join(words(docx))) - Counter("".join(page.text for page in paper))
    assert {letter for letter in missing if letter not in bars_and_numbers} == set()


@pytest.mark.parametrize(
    "sample", [sample for sample in SAMPLES if "iku" in sample[1] or "kalbar" in sample[1]]
)
def test_equations_stand_on_the_paper(laid_out, sample):
    _, paper = laid_out[sample]
    fractions = [
        formula
        for annex in decree_of(sample[0]).annexes
        for indicator in getattr(annex, "indicators", ())
        for formula in indicator.formulas
        if hasattr(formula, "numerator")
    ]
    text = Counter(word for page in paper if not page.is_upright for word in page.words)
    wanted = Counter(word for one in fractions for word in f"{one.numerator} {one.denominator}".split())
    assert fractions
    assert wanted - text == Counter()
    assert text["/"] == 0  # a bar stands between them, not the stroke of the text form


@pytest.mark.parametrize("count", LENGTHS)
@pytest.mark.parametrize("template", ["keputusan-iku", "keputusan"])
def test_a_signature_has_company(laid_out, template, count):
    _, paper = laid_out[count, template]
    body, annex = parts(paper)
    for part, last in ((body, f"Diktum-{count}."), (annex, f"Indikator-{count}")):
        (signed,) = [page for page in part if NAME in page.text]
        assert last in signed.words


@pytest.mark.parametrize("template", ["keputusan-iku", "keputusan"])
def test_the_lengths_do_carry_the_signature_over_the_end_of_a_page(laid_out, template):
    for part in (0, 1):
        assert {len(parts(laid_out[count, template][1])[part]) for count in LENGTHS} == {1, 2}


@pytest.mark.parametrize("count", LENGTHS)
@pytest.mark.parametrize("template", ["keputusan-iku", "keputusan"])
def test_no_page_but_the_last_is_more_than_half_empty(laid_out, template, count):
    _, paper = laid_out[count, template]
    assert [page.reach for part in parts(paper) for page in part[:-1] if page.reach < HALF] == []


@pytest.mark.parametrize("sample", SAMPLES)
def test_no_page_of_a_sample_but_the_last_is_more_than_half_empty(laid_out, sample):
    _, paper = laid_out[sample]
    assert [page.reach for part in parts(paper) for page in part[:-1] if page.reach < HALF] == []
