"""Papers with pages: a manuscript whose passages know their paragraph, and the form of its pages."""

from dataclasses import replace

from msgspec import structs
from papers import foreign

from sk_builder.checks import Dossier
from sk_builder.manuscript import Manuscript, Spot
from sk_builder.pages import Letters, PageForm, Sheet, TableForm

_BODY = Sheet(
    *(215.0, 330.0, 20.0, 25.0, 25.0, 25.0),
    letters={Letters("Bookman Old Style", 12): 3000, Letters("Bookman Old Style", 14): 60},
    spacing={1.0: 3060},
    number="kepala",
)
_ANNEX = structs.replace(_BODY, width=330.0, height=215.0, letters={Letters("Bookman Old Style", 9): 900})
TEMPLATE_FORM = PageForm((_BODY, _ANNEX), (TableForm(90, 120, 1, 8, repeats_head=True, keeps_rows=True),))


def paged(  # noqa: PLR0913  one for each thing that may differ
    manuscript: Manuscript,
    *,
    font: str = "",
    size: float = 12,
    annex_font: str = "",
    body: dict[str, float | str] | None = None,
    annex: dict[str, float] | None = None,
    spacing: float = 1.0,
    table: dict[str, bool | int] | None = None,
    page_starts: tuple[str, ...] = (),
) -> Dossier:
    """Return the dossier of a paper in the form of the template, but for what is named.

    Args:
        manuscript: Its passages become paragraphs, one each.
        font: Of most words of the body.
        size: Of most words of the body, in points.
        annex_font: Of most words of the annex.
        body: Attributes of the sheet of the body.
        annex: Attributes of the sheet of the annex.
        spacing: Height of most lines of the body.
        table: Attributes of its indicator table.
        page_starts: Places with which a page begins.
    """
    passages = tuple(
        replace(passage, spots=((0, Spot(paragraph=number)),))
        for number, passage in enumerate(manuscript.passages, start=1)
    )
    numbers = {passage.at: number for number, passage in enumerate(passages, start=1)}
    cells = [number for at, number in numbers.items() if ".kolom." in at or ".indikator." in at]
    sheet = structs.replace(
        _BODY,
        letters={**_BODY.letters, Letters(font or "Bookman Old Style", size): 9000},
        spacing={spacing: 9000},
        **(body or {}),
    )
    landscape = structs.replace(
        _ANNEX, letters={Letters(annex_font or "Bookman Old Style", 9): 900}, **(annex or {})
    )
    own = TableForm(cells[0], cells[-1], 1, 8, repeats_head=True, keeps_rows=True)
    form = PageForm(
        (sheet, landscape),
        (structs.replace(own, **(table or {})),),
        frozenset(numbers[at] for at in page_starts),
    )
    return replace(foreign(Manuscript(passages)), form=form, template_form=TEMPLATE_FORM)
