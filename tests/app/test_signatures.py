"""A signature over the end of a page, in lengths at which LibreOffice once left it alone."""

import shutil

import pytest
from msgspec import structs
from paper import pages
from printed_page import decree_of, printed

from sk_builder.model import (
    Dictum,
    Fraction,
    Indicator,
    IndicatorAnnex,
    LegalBasis,
    Member,
    MemberAnnex,
    StrategicGoal,
    TextAnnex,
)

pytestmark = pytest.mark.libreoffice

FORMULA = Fraction(
    numerator="Jumlah Koperasi Sehat dan Cukup Sehat", denominator="Jumlah Koperasi Aktif", factor="100"
)


def table(count, *formulas):
    rows = [Indicator(name=f"Baris-{n}", unit="persen", formulas=formulas) for n in range(1, count + 1)]
    return IndicatorAnnex(title="Tabel", goals=(StrategicGoal(name="Sasaran", indicators=tuple(rows)),))


def team(count):
    members = tuple(Member(name=f"Baris-{n}", role="Anggota") for n in range(1, count + 1))
    return MemberAnnex(title="Tim", members=members)


def text(count):
    return TextAnnex(title="Catatan", paragraphs=tuple(f"Baris-{n}" for n in range(1, count + 1)))


ANNEXES = [
    *(("keputusan-iku", table(count)) for count in (18, 19, 20)),
    *(("keputusan-iku", table(count, FORMULA)) for count in (11, 12, 13)),
    *(("kalbar-2024", table(count, FORMULA)) for count in (12, 21)),
    *(("keputusan", team(count)) for count in (14, 15, 16, 67, 68)),
    *(("keputusan", text(count)) for count in (14, 16, 18, 19)),
]
DICTUMS = (34, 35, 36)


def signed(annex, template):
    """A short decree with one annex, or with the given number of points instead."""
    points = annex if isinstance(annex, int) else 2
    bare = template == "kalbar-2024"  # which prints no other grounds
    return structs.replace(
        decree_of("contoh-lengkap.yaml"),
        legal_bases=(LegalBasis(words="Undang-Undang"),),
        dictums=tuple(Dictum(text=f"Baris-{n}") for n in range(1, points + 1)),
        annexes=() if points is annex else (annex,),
        departures=(),
        copies=(),
        **({"period": None} if points is annex else {}),
        **({"readings": (), "further_bases": (), "notes": ()} if bare else {}),
    )


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory, soffice):
    """The pages on which each annex, or the body, of a decree stands."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed (Debian: poppler-utils)")
    folder = tmp_path_factory.mktemp("signatures")
    cases = [*ANNEXES, *(("keputusan", count) for count in DICTUMS)]
    paths = [folder / f"{number}.docx" for number in range(len(cases))]
    for path, (template, annex) in zip(paths, cases, strict=True):
        path.write_bytes(printed(signed(annex, template), template))
    soffice(paths[0], "pdf", *paths[1:])
    return [
        [page for page in pages(path.with_suffix(".pdf")) if page.is_upright == isinstance(annex, int)]
        for path, (_, annex) in zip(paths, cases, strict=True)
    ]


def rows_on(page):
    return len([word for word in page.words if word.startswith("Baris-")])


@pytest.mark.parametrize("case", range(len(ANNEXES) + len(DICTUMS)))
def test_a_signature_stands_on_the_last_page_with_two_rows_at_least(laid_out, case):
    *before, last = laid_out[case]

    assert "CONTOH ORANG" in last.text
    assert rows_on(last) >= 2
    assert all(rows_on(page) for page in before)
