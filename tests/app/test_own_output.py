"""What we print of a decree without findings has none when it comes back as somebody's paper."""

from datetime import date

import pytest
from msgspec import structs
from papers import clean_decree, own
from printed_page import printed

from sk_builder.app.check import Wanted, check
from sk_builder.checks import examine
from sk_builder.model import TextAnnex


def with_text(decree):
    """The same decree with an annex of plain text, as the template without a table prints it."""
    annex = TextAnnex(title=decree.annexes[0].title, paragraphs=("Indikator ditinjau sekali setahun.",))
    return structs.replace(decree, annexes=(annex,))


@pytest.mark.parametrize(
    ("template", "form"), [("keputusan-iku", lambda decree: decree), ("keputusan", with_text)]
)
@pytest.mark.parametrize("number", range(12))
def test_own_output_is_clean(number, template, form, tmp_path):
    decree = form(clean_decree(number))
    assert examine(own(decree)) == ()
    file = tmp_path / "keputusan.docx"
    file.write_bytes(printed(decree, template))
    (checked,) = check([file], Wanted(date(2024, 12, 1))).files
    assert checked.found == ()
